"""Lexicon: what a word in a name stands for. Compiled once from config/lookups/abbreviations.yaml and a list of places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from store.settings.city import NameWordsLookup
from store.values.text import fold, words


@dataclass(frozen=True)
class Lexicon:
    """``kinds``: token -> bit mask of generic kinds ("voetbalvereniging"); ``heads``: heads that no list of kinds has; ``clubs``: mask
    of the kinds, and ``club_endings``: ends of other heads, of which a town has one by a name; ``endings``: a longer word that ends
    so is a generic kind too (``first_endings``: as first word of a name; ``joined``: heads written in one with a name);
    ``numerals``: number words; ``satellites``: token -> what stands beside a thing ("vrienden"; ``satellite_starts`` and
    ``satellite_ends`` by the start and end of a longer word, which are ``starts`` and ``ends``); ``branches``: words before the
    place of a branch; ``professions``: heads before the name of who practises; ``phrases``: spellings of several words, folded, to
    one token (``phrase_starts``: their first words); ``places``: single words that are names of places; ``counted``: words before a
    number that tells groups apart; ``drop``: words that tell nothing apart; ``levels``: words of a title that say for whom;
    ``announced``: words of a title that say nothing of what it is ("gratis", "gezocht")."""

    kinds: Mapping[str, int]
    heads: frozenset[str]
    endings: tuple[str, ...]
    first_endings: tuple[str, ...]
    joined: tuple[str, ...]
    clubs: int
    club_endings: tuple[str, ...]
    numerals: Mapping[str, str]
    satellites: Mapping[str, str]
    satellite_starts: tuple[tuple[str, str], ...]
    satellite_ends: tuple[tuple[str, str], ...]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    branches: frozenset[str]
    professions: frozenset[str]
    quarters: frozenset[str]
    counted: frozenset[str]
    places: frozenset[str]
    drop: frozenset[str]
    stop: frozenset[str]
    levels: Mapping[str, str]
    announced: frozenset[str]
    expand: Mapping[str, str]
    street: Mapping[str, str]
    phrases: Mapping[str, str]
    phrase_starts: frozenset[str]
    phrase_pattern: re.Pattern[str]
    met: dict[str, str] = field(default_factory=dict, compare=False, repr=False)


def satellite_of(token: str, lexicon: Lexicon) -> str:
    """What stands beside a thing, by a whole word or, where the list has a star, by its start or end; "" for any other word."""
    known = lexicon.met.get(token)
    if known is None:
        if len(lexicon.met) > 200_000:
            lexicon.met.clear()
        known = lexicon.met[token] = _satellite(token, lexicon)
    return known


def _satellite(token: str, lexicon: Lexicon) -> str:
    if code := lexicon.satellites.get(token):
        return code
    if token.startswith(lexicon.starts):
        return next(code for start, code in lexicon.satellite_starts if token.startswith(start))
    if token.endswith(lexicon.ends):
        return next(code for end, code in lexicon.satellite_ends if token.endswith(end))
    return ""


def _one(spelling: str) -> str:
    return "".join(words(spelling))


def compile_lexicon(lookup: NameWordsLookup, places: Iterable[str]) -> Lexicon:
    """The lexicon of a lookup and of the place names that occur in the data (any case)."""
    places = sorted(set(places))
    bits = {kind: 1 << i for i, kind in enumerate(sorted(lookup.kinds))}
    kinds = {_one(s): bits[kind] for kind, spellings in lookup.kinds.items() for s in (kind, *spellings)}
    for word, narrower in lookup.broader.items():
        kinds[_one(word)] = sum({bits[kind] for kind in narrower})
    satellites = {_one(s): code for code, spellings in lookup.satellites.items() for s in spellings if "*" not in s}
    starts = tuple((_one(s), code) for code, spellings in lookup.satellites.items() for s in spellings if s.endswith("*"))
    ends = tuple((_one(s), code) for code, spellings in lookup.satellites.items() for s in spellings if s.startswith("*"))
    groups = (*lookup.kinds.values(), *lookup.satellites.values(), lookup.heads, places)
    spellings = [s for group in groups for s in group if "*" not in s]
    phrases = {" ".join(words(s)): _one(s) for s in spellings if len(words(s)) > 1}
    return Lexicon(
        kinds,
        frozenset(_one(s) for s in lookup.heads) - kinds.keys() - satellites.keys(),
        lookup.head_endings,
        lookup.first_endings,
        tuple(sorted(lookup.joined_heads, key=lambda h: (-len(h), h))),
        sum({bits[kind] for kind in lookup.clubs}),
        lookup.club_endings,
        lookup.numerals,
        satellites,
        starts,
        ends,
        tuple(start for start, _ in starts),
        tuple(end for end, _ in ends),
        frozenset(lookup.branches),
        frozenset(lookup.professions),
        frozenset(lookup.quarters),
        frozenset(lookup.counted),
        frozenset(_one(p) for p in places if len(_one(p)) > 2) - frozenset(lookup.quarters),
        frozenset((*lookup.legal, *lookup.generic)),
        frozenset(lookup.stop),
        {_one(word): code for code, spellings in lookup.levels.items() for word in spellings},
        frozenset(lookup.announced),
        lookup.expand,
        lookup.street,
        phrases,
        frozenset(phrase.split()[0] for phrase in phrases),
        phrase_regex(phrases),
    )


def phrase_regex(phrases: Iterable[str]) -> re.Pattern[str]:
    """Longest first; never matches when there are none."""
    ordered = sorted(phrases, key=lambda p: (-len(p), p))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, ordered))})\b" if ordered else r"(?!)")


def folded_words(text: str) -> list[str]:
    """Words of a name: folded, dotted initials joined ("R.K.V.V." -> "rkvv"), apostrophes without trace ("'t" -> "t")."""
    lowered = text.lower() if text.isascii() else fold(text)
    if _DIGIT.search(lowered):
        lowered = _FOUNDED.sub(" ", _AGES.sub(r"\1plus ", lowered))
    if "." in lowered:
        lowered = _SHORTENED.sub("", lowered)
        lowered = _DOTTED.sub(lambda m: m[0].replace(".", "").replace(" ", "") + " ", lowered)
    return _WORDS.findall(lowered.replace("'", "").replace("’", "").replace("&", " en ").replace("`", ""))


_DIGIT = re.compile(r"\d")
_AGES = re.compile(r"\b(\d{2}) ?(?:\+|-? ?plus(?:sers?)?\b)")  # "55+", "55-plussers"
_FOUNDED = re.compile(r"['’´`‘](?=\d{2}\b)")  # "Heerlerbaan'58": two words
_SHORTENED = re.compile(r"(?<=[a-z]{2})\.(?=[a-z]{3,})")  # "honkb.club", "sp.tuin": one word
_DOTTED = re.compile(r"\b(?:[a-z]\. ?){2,8}")
_WORDS = re.compile(r"[^\W_]+")
