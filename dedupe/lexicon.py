"""Lexicon: what a word in a name stands for. Compiled once from config/lookups/abbreviations.yaml and a list of places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from dedupe.remembered import Remembered
from dedupe.spelling import Speller
from dedupe.stems import Stems, one_word
from dedupe.whereabouts import Streets, town_name, town_spellings
from store.settings.city import NameWordsLookup
from store.values.text import fold, words

#: Before the code of what may stand beside a thing and as often is the thing itself ("Stichting Beheer De Bron").
LOOSELY = "~"
#: Codes of `levels` in the lookup that say when a thing is, not for whom.
PARTS_OF_DAY = ("ochtend", "middag", "avond", "weekend")


class Meaning(NamedTuple):
    """What a word of a name means wherever it stands, see :mod:`dedupe.meaning`. ``word``: in Dutch; ``role``: what it is in a name,
    :data:`VARIES` when that depends on where it stands; ``core``: of a word that tells things apart, without the generic head ``head``
    that is written in one with it; ``kind``: bit mask of a generic kind, ``broad`` when that may be any of several; ``doing``,
    ``sectors``: see :class:`Lexicon`; ``branch``: it stands before the place of a branch; ``practised``: people practise it under their
    own name; ``placed``: a place is called so. Of the word as it was said: ``town``: a place is called so; ``given``: a given name;
    ``generic``: a kind; ``letters``: what may stand for it in an acronym."""

    word: str
    role: int
    core: str
    head: str
    kind: int
    broad: bool
    doing: str
    sectors: int
    branch: bool
    practised: bool
    placed: bool
    town: bool
    given: bool
    generic: bool
    letters: tuple[str, ...]


#: Roles: depends on the words around it; says nothing; a generic kind; tells things apart; ditto, unless nothing else does.
VARIES, NOTHING, KIND, TELLS, SOFT = range(5)


@dataclass(frozen=True)
class Lexicon:
    """``kinds``: token -> bit mask of generic kinds ("voetbalvereniging"; ``kind_names``: token -> which; ``sports``: mask of what a club
    of several sports (``multisport``) does; ``saints``: whose "St." opens a name; ``broader``: those that stand
    for any of several); ``heads``: heads that no list of kinds has (``closing_heads``: also as last
    word, as in English); ``clubs``: mask
    of the kinds, and ``club_endings``: ends of other heads, of which a town has one by a name; ``endings``: a longer word that ends
    so is a generic kind too (``first_endings``: as first word of a name; ``joined``: heads written in one with a name);
    ``numerals``: number words; ``satellites``: what stands beside a thing ("vrienden"); ``in_house``: what does so
    where it opens the name of a house ("restaurant"), ``of_house``: where it closes one ("verhuur"); ``branches``: words before the
    place of a branch; ``professions``: heads before the name of who practises; ``phrases``: first word ->
    (spelling of several words, folded; one token for it), longest first; ``places``: single words that are names of places;
    ``counted``: words before a number that tells groups apart (``colours`` stand for one); ``teams``: those of them that are groups of
    people; ``audiences``: words at the close of a name that say for whom its group is; ``drop``: words that tell nothing apart;
    ``levels``: words of a title that say for whom;
    ``parts_of_day``: those of them that say when (``PARTS_OF_DAY``); ``doings``: what is done at a house, or a desk of it; ``sectors``:
    bit mask of the trade a word is of; ``practised``: what people practise under their own name; ``announced``: words of a title that
    say nothing of what it is ("gratis", "gezocht"); ``expand``: what a shortened word stands for; ``translated``: the Dutch of a
    foreign or inflected word; ``spelt``: all generic heads, sorted; ``mended``: a word without its slip of the pen;
    ``short_kinds``: mask of a kind -> how it is shortened to letters ("vv", "ttv"); ``initials``: of a kind in several words, now one;
    ``soft``: words that tell nothing apart as long as there are others ("e.o."); ``read``, ``meanings``: what
    :mod:`dedupe.wording` and :mod:`dedupe.meaning` remember of words."""

    kinds: Mapping[str, int]
    kind_names: Mapping[str, str]
    sports: int
    multisport: frozenset[str]
    saints: frozenset[str]
    broader: frozenset[str]
    heads: frozenset[str]
    closing_heads: frozenset[str]
    endings: tuple[str, ...]
    first_endings: tuple[str, ...]
    joined: tuple[str, ...]
    clubs: int
    club_endings: tuple[str, ...]
    numerals: Mapping[str, str]
    satellites: Stems[str]
    in_house: Mapping[str, str]
    of_house: Mapping[str, str]
    branches: frozenset[str]
    professions: frozenset[str]
    quarters: frozenset[str]
    counted: frozenset[str]
    teams: frozenset[str]
    audiences: Mapping[str, str]
    colours: frozenset[str]
    places: frozenset[str]
    drop: frozenset[str]
    stop: frozenset[str]
    levels: Mapping[str, str]
    parts_of_day: frozenset[str]
    doings: Stems[str]
    sectors: Stems[int]
    practised: frozenset[str]
    given_names: frozenset[str]
    announced: frozenset[str]
    expand: Mapping[str, str]
    translated: Mapping[str, str]
    street: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    spelt: tuple[str, ...]
    mended: Speller
    short_kinds: Mapping[int, tuple[str, ...]]
    initials: Mapping[str, str]
    soft: frozenset[str]
    read: Remembered[str] = field(default_factory=Remembered, compare=False, repr=False)
    meanings: Remembered[Meaning] = field(default_factory=Remembered, compare=False, repr=False)

    @cached_property
    def streets(self) -> Streets:
        """Spellings of street names."""
        return Streets(self.street)

    @cached_property
    def said_as_words(self) -> frozenset[str]:
        """Words that nobody takes for an acronym."""
        return frozenset((*self.kinds, *self.stop, *self.given_names))

    def whole(self, stem: str) -> str:
        """The generic head that was cut off after ``stem`` ("apoth" -> "apotheek"); "" when it may be several kinds, or none."""
        if stem in self.kinds or stem in self.heads or stem in self.expand or stem in self.places:
            return ""
        found = []
        for word in self.spelt[bisect_left(self.spelt, stem) :]:
            if not word.startswith(stem):
                break
            found.append(word)
        one = len({self.kinds.get(word, word) for word in found}) == 1
        return next((word for word in self.kinds if word in found), found[0]) if one else ""


def compile_lexicon(lookup: NameWordsLookup, places: Iterable[str]) -> Lexicon:
    """The lexicon of a lookup and of the place names that occur in the data (any case)."""
    places = sorted(set(places))
    bits = {kind: 1 << i for i, kind in enumerate(sorted(lookup.kinds))}
    kinds = {one_word(s): bits[kind] for kind, spellings in lookup.kinds.items() for s in (kind, *spellings)}
    for word, narrower in lookup.broader.items():
        kinds[one_word(word)] = sum({bits[kind] for kind in narrower})
    beside = [
        (word, f"{LOOSELY if code in lookup.loosely_beside else ''}{code}")
        for code, spellings in lookup.satellites.items()
        for word in spellings
    ]
    # a stem is not for what is a kind by itself: a "jeugdhonk" is no youth section
    satellites = Stems.of([*beside, *((word, "") for word in (*kinds, *lookup.heads))], "")
    groups = (
        *lookup.kinds.values(), *lookup.satellites.values(), lookup.heads, *lookup.doings.values(),
        *lookup.sectors.values(), lookup.practised, *lookup.audiences.values(),
    )  # fmt: skip
    spellings = [s for group in groups for s in group if "*" not in s]
    phrases = {" ".join(words(s)): one_word(s) for s in spellings if len(words(s)) > 1}
    phrases |= {said: town_name(p).replace(" ", "") for p in places for said in town_spellings(town_name(p)) if " " in said}
    otherwise = {s: word for word, spellings in lookup.translated.items() for s in spellings}
    phrases |= {" ".join(words(s)): one_word(word) for s, word in otherwise.items() if len(words(s)) > 1}
    heads = frozenset(one_word(s) for s in lookup.heads) - kinds.keys() - {one_word(word) for word, _ in beside}
    return Lexicon(
        kinds,
        {one_word(s): kind for kind, spellings in lookup.kinds.items() for s in spellings} | lookup.same_heads,
        sum({bits[kind] for word in lookup.multisport for kind in lookup.broader.get(word, ())}),
        frozenset(lookup.multisport),
        frozenset(lookup.saints),
        frozenset(one_word(word) for word in lookup.broader),
        heads,
        heads & frozenset(lookup.closing_heads),
        lookup.head_endings,
        lookup.first_endings,
        tuple(sorted(lookup.joined_heads, key=lambda h: (-len(h), h))),
        sum({bits[kind] for kind in lookup.clubs}),
        lookup.club_endings,
        lookup.numerals,
        satellites,
        {one_word(word): code for code, spellings in lookup.in_house.items() for word in spellings},
        {one_word(word): code for code, spellings in lookup.of_house.items() for word in spellings},
        frozenset(lookup.branches),
        frozenset(lookup.professions),
        frozenset(lookup.quarters),
        frozenset(lookup.counted),
        frozenset(lookup.teams),
        {one_word(word): code.replace(" ", "") for code, spellings in lookup.audiences.items() for word in spellings},
        frozenset(lookup.colours),
        frozenset(name for p in places if len(name := town_name(p).replace(" ", "")) > 2) - frozenset(lookup.quarters),
        frozenset((*lookup.legal, *lookup.generic)),
        frozenset(lookup.stop),
        {one_word(word): code for code, spellings in lookup.levels.items() for word in spellings},
        frozenset(one_word(word) for code in PARTS_OF_DAY for word in lookup.levels.get(code, ())),
        Stems.of([(word, code) for code, spellings in lookup.doings.items() for word in spellings], ""),
        Stems.of(_sectors(lookup), 0),
        frozenset(one_word(word) for word in (*lookup.professions, *lookup.practised)),
        lookup.given_names,
        frozenset(lookup.announced),
        lookup.expand,
        {one_word(s): word for s, word in otherwise.items()},
        lookup.street,
        _by_first_word(phrases),
        tuple(sorted(heads | kinds.keys())),
        _speller(lookup, places),
        _short_kinds(kinds),
        {word: "".join([w[0] for w in said.split()]) for said, word in phrases.items() if word in kinds},
        frozenset(lookup.soft),
    )


def _short_kinds(kinds: Mapping[str, int]) -> dict[int, tuple[str, ...]]:
    """Spellings of two to four letters that are no word to be said."""
    short: dict[int, list[str]] = {}
    for spelling, mask in sorted(kinds.items()):
        if _LETTERS.fullmatch(spelling):
            short.setdefault(mask, []).append(spelling)
    return {mask: tuple(found) for mask, found in short.items()}


def _speller(lookup: NameWordsLookup, places: Iterable[str]) -> Speller:
    """What is mended: words that many names share. What is one letter away from them and right: other words, and names."""
    generic = (
        *lookup.kinds.values(), lookup.broader, lookup.heads, *lookup.doings.values(), *lookup.satellites.values(), lookup.legal,
        lookup.generic, lookup.quarters, lookup.branches, lookup.counted, *lookup.audiences.values(),
        *(w for spelt in lookup.levels.values() for w in spelt if len(w) > 8),
        *(w for spellings in lookup.kinds.values() for s in spellings if " " in s for w in words(s)),
    )  # fmt: skip
    other = (
        lookup.translated, *lookup.translated.values(), *lookup.sectors.values(), lookup.expand, lookup.stop, lookup.practised,
        lookup.given_names, lookup.saints, lookup.announced, *lookup.levels.values(), lookup.numerals, lookup.soft, lookup.spelt_right,
    )  # fmt: skip
    right = {one_word(word) for group in other for word in group if "*" not in word}
    return Speller.of(
        frozenset({one_word(word) for group in generic for word in group if "*" not in word}),
        right | {town_name(p).replace(" ", "") for p in places},
        (*lookup.head_endings, *lookup.first_endings),
    )


def _sectors(lookup: NameWordsLookup) -> Iterable[tuple[str, int]]:
    """Every word of a sector; of a kind all its spellings."""
    for n, spellings in enumerate(lookup.sectors.values()):
        for word in spellings:
            yield from ((spelling, 1 << n) for spelling in (word, *lookup.kinds.get(word, ())))


def _by_first_word(phrases: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in sorted(phrases, key=lambda p: (-len(p), p)):
        said = tuple(phrase.split())
        found.setdefault(said[0], []).append((said, phrases[phrase]))
    return {first: tuple(longer) for first, longer in found.items()}


def folded_words(text: str) -> list[str]:
    """Words of a name: folded, dotted initials joined ("R.K.V.V." -> "rkvv"), apostrophes without trace ("'t" -> "t")."""
    lowered = text.lower() if text.isascii() else fold(text)
    if _DIGIT.search(lowered):
        lowered = _FOUNDED.sub(" ", _AGES.sub(r"\1plus ", lowered))
    if "." in lowered:
        lowered = _SHORTENED.sub("", lowered)
        lowered = _DOTTED.sub(lambda m: m[0].replace(".", "").replace(" ", "") + " ", lowered)
    return _WORDS.findall(lowered.replace("'", "").replace("’", "").replace("&", " en ").replace("`", ""))


_LETTERS = re.compile(r"[b-df-hj-np-tv-xz]{2,4}|[aeiou][b-df-hj-np-tv-xz]|[aeiou][b-df-hj-np-tv-xz]{2}")
_DIGIT = re.compile(r"\d")
_AGES = re.compile(r"\b(\d{2}) ?(?:\+|-? ?plus(?:sers?)?\b)")  # "55+", "55-plussers"
_FOUNDED = re.compile(r"['’´`‘](?=\d{2}\b)")  # "Heerlerbaan'58": two words
_SHORTENED = re.compile(r"(?<=[a-z]{2})(?<!\bst)\.(?=[a-z]{3,})")  # "honkb.club", "sp.tuin": one word, "St.Jozef" two
_DOTTED = re.compile(r"\b(?:[a-z]\. ?){2,8}")
_WORDS = re.compile(r"[^\W_]+")
