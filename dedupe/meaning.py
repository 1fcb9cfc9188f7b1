"""Meaning: what a word of a name means wherever it stands, found out once for each word."""

from __future__ import annotations

from dedupe.groups import ROMAN, says_group
from dedupe.heads import is_head, joined_head
from dedupe.lexicon import KIND, NOTHING, SOFT, TELLS, VARIES, Lexicon, Meaning
from dedupe.persons import practises

_SAINTS = ("st", "h", "hh")
#: Of a word that has no part in an acronym.
NO_LETTERS = ("",)


def meanings(tokens: list[str], lexicon: Lexicon) -> list[Meaning]:
    """Of each word of a name as :func:`dedupe.wording.tokens_of` gives them."""
    known = lexicon.meanings
    return [known.get(token) or _learnt(token, lexicon) for token in tokens]


def _learnt(said: str, lexicon: Lexicon) -> Meaning:
    known = lexicon.meanings
    found = known[said] = _meaning(said, said if said in lexicon.places else lexicon.translated.get(said, said), lexicon)
    return found


def as_it_stands(said: str, lexicon: Lexicon) -> Meaning:
    """Of a word that is not to be translated: a town or street called "Mill" is no mill."""
    return _meaning(said, said, lexicon)


def _meaning(said: str, word: str, lexicon: Lexicon) -> Meaning:
    role = _role(word, lexicon)
    head = joined_head(word, lexicon) if role == TELLS else ""
    placed = word in lexicon.places
    return Meaning(
        word,
        role,
        word[: len(word) - len(head)],
        head,
        lexicon.kinds.get(word, 0),
        word in lexicon.broader,
        "" if placed or word in lexicon.kinds else lexicon.doings(word),
        0 if placed else lexicon.sectors(word),
        word in lexicon.branches,
        practises((word,), lexicon),
        placed,
        said in lexicon.places,
        said in lexicon.given_names,
        said in lexicon.kinds,
        _letters(said, lexicon),
    )


def _role(token: str, lexicon: Lexicon) -> int:
    """That of a word which neither the words around it nor the town or street can change; most are."""
    if (
        len(token) == 1
        or token[0].isdigit()
        or token in ROMAN
        or token in _SAINTS
        or says_group([token], lexicon)
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
    if is_head(token, False, False, lexicon) or token in lexicon.quarters or token in lexicon.places:
        return VARIES
    return TELLS


def _letters(token: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What stands for a word in an acronym."""
    if token in ("sint", "st"):
        return ("", "s")
    if token in lexicon.stop or token in lexicon.soft or token in lexicon.drop:
        return NO_LETTERS
    if not token[0].isalpha():
        return (token if len(token) < 3 else "",)
    if token in lexicon.places:
        return ("", token[0])
    if token in lexicon.kinds:
        short = lexicon.short_kinds.get(lexicon.kinds[token], ())
        return tuple(dict.fromkeys(("", token[0], lexicon.initials.get(token, ""), *short)))
    return (token[0],)
