"""Groups: what tells the groups of one thing apart in their names."""

from __future__ import annotations

import re

from dedupe.lexicon import Lexicon

ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10"}
_ADVANCED = ("beginners", "gevorderd", "halfgevorderd")
# groups of a day, a part of it, or an age: "maandagavond", "ochtendgroep", "JO13", "70+"
_GROUP = re.compile(
    r"(?P<day>maan|dins|woens|donder|vrij|zater|zon)dag(?P<then>ochtend|middag|avond)?s?(?:groep|club)?"
    r"|(?P<part>ochtend|middag|avond)(?:groep|ploeg|club)|(?P<age>[jm]o\d{1,2})|(?P<plus>\d{2})plus"
)


def which_group(token: str, before: str, lexicon: Lexicon) -> list[str]:
    """What tells groups of one thing apart: "horde 2", "groep Rood", "team Oost", "maandagavond", "70+", "JO13", "beginners"."""
    if before in lexicon.counted and (len(token) == 1 or token.isdigit() or token in ROMAN or token in lexicon.colours):
        return [ROMAN.get(token, token)]
    if before in lexicon.teams and token in lexicon.quarters:
        return [token]
    if token not in lexicon.kinds and (group := _GROUP.fullmatch(token)):
        return [part for part in group.groups() if part]
    return [token[:6]] if token.startswith(_ADVANCED) else []


def says_group(token: str, lexicon: Lexicon) -> bool:
    """Whether a word in brackets is of a group, not of another name: "(team 2)", "(4-7 jaar)", "(beginners)", "(maandag)"."""
    return (
        token in lexicon.counted
        or token in lexicon.audiences
        or token == "jaar"
        or token.startswith(_ADVANCED)
        or _GROUP.fullmatch(token) is not None
    )
