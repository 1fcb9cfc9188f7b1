"""Acronyms: by which letters a name may be known ("Kracht Door Oefening" -> KDO; "Tafeltennisvereniging Pallas" -> TTVP)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from dedupe.lexicon import Lexicon

#: A shorter one is too often another's; of a longer name, or in more ways, nobody says it by letters.
LEAST, MOST, MOST_WORDS, MOST_WAYS = 3, 8, 9, 40
_SAINT = ("sint", "st")


def acronyms(said: list[str], town: tuple[str, ...], lexicon: Lexicon) -> str:
    """Of the folded words of a name, each between bars ("|kdo|kkdo|"), sorted; "" when it has none.

    A letter for each word, or for each that tells something; the kind in full ("tafeltennisvereniging"), by its own letters ("ttv") or
    not at all; the town, its own or in the name, with it or not.
    """
    if not 1 < len(said) <= MOST_WORDS:
        return ""
    own = "".join(town)
    telling = [t for t in said if t in _SAINT or not (t in lexicon.stop or t in lexicon.soft or t in lexicon.drop)]
    ways = [list(_letters(t, own, town, lexicon)) for t in telling]
    if own and own not in said and not lexicon.places & frozenset(said):
        ways.append(["", own[0]])
    found = {"".join(t[0] for t in said if t[0].isalpha())}
    count = 1
    for way in ways:
        count *= len(way)
    if count <= MOST_WAYS and sum(t not in lexicon.kinds for t in telling) > 0:
        found |= {"".join(letters) for letters in product(*ways)}
    found = {f for f in found if LEAST <= len(f) <= MOST and f not in lexicon.kinds} - set(said) - lexicon.given_names - lexicon.stop
    return f"|{'|'.join(sorted(found))}|" if found else ""


def _letters(token: str, own: str, town: tuple[str, ...], lexicon: Lexicon) -> Iterator[str]:
    """What stands for a word."""
    if token in _SAINT:
        yield from ("", "s")
    elif not token[0].isalpha():
        yield token if len(token) < 3 else ""
    elif token == own and len(town) > 1:
        yield from ("", token[0], "".join(w[0] for w in town))
    elif token == own or token in lexicon.places:
        yield from ("", token[0])
    elif token in lexicon.kinds:
        yield from dict.fromkeys(("", token[0], *lexicon.short_kinds.get(lexicon.kinds[token], ())))
    else:
        yield token[0]
