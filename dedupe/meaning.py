"""Meaning: what a word of a name means wherever it stands, found out once for each word."""

from __future__ import annotations

from dedupe.groups import ROMAN, says_group
from dedupe.heads import is_head, joined_head
from dedupe.lexicon import KIND, NOTHING, SOFT, TELLS, VARIES, Lexicon, Meaning
from dedupe.persons import practises

_SAINTS = ("st", "h", "hh")


def meanings(tokens: list[str], lexicon: Lexicon) -> list[Meaning]:
    """Of each word of a name, abbreviations written out."""
    known = lexicon.meanings
    return [known.get(token) or _learnt(token, lexicon) for token in tokens]


def _learnt(token: str, lexicon: Lexicon) -> Meaning:
    role = _role(token, lexicon)
    head = joined_head(token, lexicon) if role == TELLS else ""
    placed = token in lexicon.places
    found = Meaning(
        role,
        token[: len(token) - len(head)],
        head,
        lexicon.kinds.get(token, 0),
        token in lexicon.broader,
        "" if placed or token in lexicon.kinds else lexicon.doings(token),
        0 if placed else lexicon.sectors(token),
        token in lexicon.branches,
        practises((token,), lexicon),
    )
    lexicon.meanings[token] = found
    return found


def _role(token: str, lexicon: Lexicon) -> int:
    """That of a word which neither the words around it nor the town or street can change; most are."""
    if (
        len(token) == 1
        or token[0].isdigit()
        or token in ROMAN
        or token in _SAINTS
        or says_group(token, lexicon)
        or token in lexicon.colours
        or token in lexicon.branches
        or token in lexicon.numerals
        or (token.endswith("ver") and token + "eniging" in lexicon.kinds)
        or lexicon.satellites(token)
    ):
        return VARIES
    if token in lexicon.kinds:
        return VARIES if token in lexicon.drop else KIND
    if token in lexicon.stop or token in lexicon.drop:
        return NOTHING
    if token in lexicon.soft:
        return SOFT
    if token in lexicon.heads or is_head(token, False, False, lexicon) or token in lexicon.quarters or token in lexicon.places:
        return VARIES
    return TELLS
