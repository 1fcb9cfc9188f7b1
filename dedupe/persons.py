"""Persons: who practises under a name. Two dentists at one desk are two, however much else they share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dedupe.lexicon import Lexicon, Meaning, folded_words

_INITIALS = re.compile(
    r"(?<![^\s,(])((?:[a-zà-ÿ]\.\s?){1,4})\s*(?:(?:van|de|der|den|ter|ten|te|op|in|el|al|ait|ben|da|di|du|la|le|v(?:\.?d)?\.?|'t|het)\s+){0,3}([a-zà-ÿ][\w'’-]{2,})",
    re.IGNORECASE,
)
_PRACTISE = ("praktijk", "arts", "therapeut", "therapeute")
# what stands between a given name and a surname, and what may stand before both
_BETWEEN = frozenset("""van de der den ter ten te op in het t v d vd von el al ben da di du la le aan bij onder oude""".split())  # noqa: SIM905
_TITLES = frozenset(("drs", "dr", "mr", "ir", "ing", "prof", "mevr", "mevrouw", "mw", "dhr", "heer", "msc", "bsc", "ma"))
_PARTS = re.compile(r"\s+[-–—|]\s+|[,():;]+|\s+h\.?o\.?d\.?n\.?\s+", re.IGNORECASE)
_SURNAME_FIRST = re.compile(r"^\s*([A-ZÀ-Ý][\w'’ -]{2,30}?),\s*((?:[A-Z]\.\s?){1,4})(?=\s*(?:$|[,(]))", re.UNICODE)
_NO_INITIALS = frozenset(("ad", "ah", "anwb", "ehbo", "ggd", "ggz", "ism", "pc", "rk", "tav", "vd"))


def person_of(name: str, told: list[Meaning], heads: list[str], core: list[str], lexicon: Lexicon) -> str:
    """ "Tandarts J.P. de Wit" -> "wit jp", "Coach Frans de Wit" -> "wit f", "Bea Limpens, Praktijk De Egelantier" -> "limpens b",
    "Huisartsenpraktijk Terpstra" -> "terpstra". Initials of an organisation ("Kantine S.V. Wit") are no person's, nor is a name
    after somebody ("Basisschool Anne Frank"). ``told``: what its words mean."""
    tokens, practised = [m.word for m in told], any(m.practised for m in told)
    if any(m.given for m in told) and (found := _given(name, lexicon, practised)):
        return found
    if "." in name and (found := _initials(name, lexicon, practised)):
        return found
    at = tokens.index(core[0]) if len(core) == 1 and core[0] in tokens else 0
    if not at or len(core[0]) < 3 or (lexicon.professions.isdisjoint(tokens) and not any(map(_practice, tokens))):
        return ""
    return core[0] if tokens[at - 1] in heads or tokens[at - 1] in ("van", "der", "den", "ter", "ten") else ""


def practises(tokens: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words of a name say that somebody practises a profession under it."""
    return not lexicon.practised.isdisjoint(tokens) or any(map(_practice, tokens))


def _practice(token: str) -> bool:
    """ "Huisarts", "groepspraktijk"; not the surname Aarts."""
    return token.endswith(_PRACTISE) and any(token == end or (token.endswith(end) and len(token) > len(end) + 2) for end in _PRACTISE)


def _initials(name: str, lexicon: Lexicon, practises: bool) -> str:
    first = _SURNAME_FIRST.match(name)
    if first and practises and not any(w in lexicon.practised or _practice(w) or w in lexicon.kinds for w in folded_words(first[1])):
        return f"{folded_words(first[1])[-1]} {_letters(first[2])}"
    for initials, surname in _INITIALS.findall(name):
        letters = _letters(initials)
        if letters in lexicon.kinds or (letters in lexicon.drop and letters not in _TITLES) or letters in _NO_INITIALS:
            continue
        # "A. Hoekmans" is nothing but a person; elsewhere initials need a profession
        family = "".join(folded_words(surname))
        alone = len(letters) < 4 and len(folded_words(name)) == len(folded_words(f"{initials} {surname}"))
        told = family in lexicon.places or family in lexicon.kinds or family in lexicon.heads or lexicon.sectors(family)
        if practises or (alone and not told):
            return f"{family} {letters}"
    return ""


def _letters(initials: str) -> str:
    return "".join(folded_words(initials)).replace(" ", "")


def _given(name: str, lexicon: Lexicon, practises: bool) -> str:
    """Of a part that is a person and nothing else, but for a profession before or behind. Without a profession anywhere it is a name
    after somebody ("Anne Frank - Basisschool")."""
    if not practises:
        return ""
    parts = [words for text in _PARTS.split(name) if (words := folded_words(text))]
    for words in parts:
        told = [w for w in words if w not in _TITLES]
        start = next((i for i, w in enumerate(told) if w not in lexicon.practised and not _practice(w)), len(told))
        end = next((i for i in range(len(told), start, -1) if told[i - 1] not in lexicon.practised), start)
        rest = told[start:end]
        if len(rest) < 2 or rest[0] not in lexicon.given_names or rest[-1] in _BETWEEN:
            continue
        middle = [w for w in rest[1:-1] if w not in _BETWEEN and w not in lexicon.given_names and len(w) > 1]
        if not middle and rest[-1] not in lexicon.kinds:
            return f"{rest[-1]} {rest[0][0]}"
    return ""
