"""Acronyms: by which letters a name may be known ("Kracht Door Oefening" -> KDO; "Tafeltennisvereniging Pallas" -> TTVP)."""

from __future__ import annotations

from dedupe.lexicon import Lexicon

#: A shorter one is too often another's; of a longer name, or in more ways, nobody says it by letters.
LEAST, MOST, MOST_WORDS, MOST_WAYS = 3, 8, 9, 40
_SAINT = ("sint", "st")
_NONE = ("",)


def acronyms(said: list[str], town: tuple[str, ...], lexicon: Lexicon) -> str:
    """Of the folded words of a name, each between bars ("|kdo|kkdo|"), sorted; "" when it has none.

    A letter for each word, or for each that tells something; the kind in full ("tafeltennisvereniging"), by its own letters ("ttv") or
    not at all; the town, its own or in the name, with it or not.
    """
    if not 1 < len(said) <= MOST_WORDS:
        return ""
    own, kinds, known = "".join(town), lexicon.kinds, lexicon.letters
    letters, count, named = [""], 1, False
    for token in said:
        if token == own:
            way: tuple[str, ...] = ("", token[0], "".join([w[0] for w in town])) if len(town) > 1 else ("", token[0])
        else:
            way = known.get(token) or _learnt(token, lexicon)
        if way == _NONE:
            continue
        named = named or token not in kinds
        if len(way) == 1:
            letters = [before + way[0] for before in letters]
            continue
        count *= len(way)
        if count > MOST_WAYS:
            break
        letters = [before + more for before in letters for more in way]
    else:
        if own and own not in said and lexicon.places.isdisjoint(said):
            letters += [before + own[0] for before in letters]
    found = {"".join([t[0] for t in said if t[0].isalpha()])}
    if named and count <= MOST_WAYS:
        found.update(letters)
    found = {f for f in found if LEAST <= len(f) <= MOST} - lexicon.said_as_words  # in this order a tenth of the time
    found.difference_update(said)
    return f"|{'|'.join(sorted(found))}|" if found else ""


def _learnt(token: str, lexicon: Lexicon) -> tuple[str, ...]:
    found = lexicon.letters[token] = _letters(token, lexicon)
    return found


def _letters(token: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What stands for a word that is not the own town."""
    if token in _SAINT:
        return ("", "s")
    if token in lexicon.stop or token in lexicon.soft or token in lexicon.drop:
        return _NONE
    if not token[0].isalpha():
        return (token if len(token) < 3 else "",)
    if token in lexicon.places:
        return ("", token[0])
    if token in lexicon.kinds:
        return tuple(dict.fromkeys(("", token[0], *lexicon.short_kinds.get(lexicon.kinds[token], ()))))
    return (token[0],)
