"""Acronyms: by which letters a name may be known ("Kracht Door Oefening" -> KDO; "Tafeltennisvereniging Pallas" -> TTVP)."""

from __future__ import annotations

import re

from dedupe.lexicon import Lexicon, Meaning
from dedupe.meaning import NO_LETTERS

_CAPITALS = re.compile(r"\b(?:[A-Z]\.? ?){2,7}(?![a-zà-ÿ])")
#: A shorter one is too often another's; of a longer name, or in more ways, nobody says it by letters.
LEAST, MOST, MOST_WORDS, MOST_WAYS = 3, 8, 9, 40


def acronyms(said: list[str], told: list[Meaning], town: tuple[str, ...], lexicon: Lexicon) -> str:
    """Of the folded words of a name, each between bars ("|kdo|kkdo|"), sorted; "" when it has none. ``told``: what they mean.

    A letter for each word, or for each that tells something; the kind in full ("tafeltennisvereniging"), by its own letters ("ttv") or
    not at all; the town, its own or in the name, with it or not.
    """
    if not 1 < len(said) <= MOST_WORDS:
        return ""
    own, letters, count, named, placed = "".join(town), [""], 1, False, False
    for token, meaning in zip(said, told, strict=True):
        way, placed = meaning.letters, placed or meaning.town
        if token == own:
            way = ("", token[0], "".join([w[0] for w in town])) if len(town) > 1 else ("", token[0])
        elif way == NO_LETTERS:
            continue
        named = named or not meaning.generic
        if len(way) == 1:
            letters = [before + way[0] for before in letters]
            continue
        count *= len(way)
        if count > MOST_WAYS:
            break
        letters = [before + more for before in letters for more in way]
    else:
        if own and own not in said and not placed:
            letters += [before + own[0] for before in letters]
    found = {"".join([t[0] for t in said if t[0].isalpha()])}
    if named and count <= MOST_WAYS:
        found.update(letters)
    found = {f for f in found if LEAST <= len(f) <= MOST} - lexicon.said_as_words  # in this order a tenth of the time
    found.difference_update(said)
    return f"|{'|'.join(sorted(found))}|" if found else ""


def short_of(name: str, lexicon: Lexicon) -> str:
    """The one word in capitals in a name that is not all capitals ("Stichting GOZ Zuid" -> "goz"), or ""."""
    if name.isupper() and len(name) > 8:
        return ""
    for found in _CAPITALS.findall(name):
        token = str(found).replace(".", "").replace(" ", "").lower()
        if len(token) > 2 and token not in lexicon.kinds and token not in lexicon.drop:
            return token[2:] if token.startswith("rk") and len(token) > 4 and token[2:] not in lexicon.kinds else token  # "RKSKOH"
    return ""
