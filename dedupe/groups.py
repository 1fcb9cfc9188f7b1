"""Groups: what tells the groups of one thing apart in their names."""

from __future__ import annotations

import re

from dedupe.lexicon import Lexicon

ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10"}
#: Of which the long forms are read as a group of that day.
SHORT_DAYS = {"ma": "maan", "di": "dins", "wo": "woens", "do": "donder", "vr": "vrij", "za": "zater", "zo": "zon"}
#: A "gemengd koor" is a kind of choir.
_MIXED = "gemengd"
_NO_NAMES = ("team", "groep", "unit")
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


def closing_group(tokens: list[str], at: int, said_what: bool, name: str, lexicon: Lexicon) -> str:
    """What tells groups apart where it closes a name: a letter, a Roman number, or a day in small letters ("Zonnegroep De Bron do", but
    not "Judoclub Bushi-Do", "Kunst en zo", "di en do"); or "". ``said_what``: before it is said what it is, and of what."""
    token = tokens[at]
    if token in ROMAN or (len(token) == 1 and token in "abcdefgh"):
        return ROMAN.get(token, token)
    if not said_what or token not in SHORT_DAYS or tokens[at - 1] in lexicon.stop or tokens[at - 1] in SHORT_DAYS or name.islower():
        return ""
    return SHORT_DAYS[token] if re.search(rf"(?<![\w-]){token}(?![\w-])", name) else ""


def is_audience(at: int, tokens: list[str], closes: bool, lexicon: Lexicon) -> bool:
    """Whether a word says for whom a group of a thing is: "De Bron - vrouwen", "Vrouwen Tennisclub De Bron". ``closes``: it closes a name
    that says what it is and of what."""
    if at:
        return closes and tokens[at - 1] not in lexicon.stop
    if len(tokens) < 3 or tokens[0] == _MIXED or not lexicon.kinds.get(tokens[1], 0) & lexicon.clubs:
        return False
    return any(t not in lexicon.places and t not in lexicon.stop and t not in lexicon.drop and t not in lexicon.kinds for t in tokens[2:])


def says_group(said: list[str], lexicon: Lexicon) -> bool:
    """Whether what stands in brackets is of a group, not another name: "(team 2)", "(4-7 jaar)", "(beginners)", "(maandag)", "(do)"."""
    return (len(said) == 1 and said[0] in SHORT_DAYS) or any(
        t in lexicon.counted or t in lexicon.audiences or t == "jaar" or t.startswith(_ADVANCED) or _GROUP.fullmatch(t) for t in said
    )


def says_no_more(token: str, i: int, tokens: list[str], lexicon: Lexicon, founded: str, named: bool) -> bool:
    """The "team" of "team 2", the "jaar" of "4-7 jaar", and the year of founding, which is told elsewhere. ``named``: a name was said
    before it; what follows nothing but heads may be a family's ("Bakker Ploeg, Heerlen"). ``founded``: last two digits of that year,
    or ""; what stands before it is a name ("SC De Kamer '85")."""
    if token in lexicon.counted and i + 1 < len(tokens) and not (founded and tokens[i + 1] == founded and token not in _NO_NAMES):
        then = tokens[i + 1]
        if token in lexicon.branches or _counts(then) or which_group(then, token, lexicon):
            return True
        return (named or token in _NO_NAMES) and (then in lexicon.places or then in lexicon.quarters)
    if token == "jaar" and i and tokens[i - 1].isdigit():
        return True
    year = founded if named else ""
    return bool(year) and (token == year or (len(token) == 4 and token.isdigit() and token.endswith(year)))


def _counts(token: str) -> bool:
    """Whether it is a number or a letter: "4", "4a", "2e", "ii"."""
    return len(token) == 1 or token[0].isdigit() or token in ROMAN


def for_whom(token: str, before: list[str], lexicon: Lexicon) -> str:
    """For whom a thing is, when what stands before a word makes it one of a phrase: "voor senioren", "kinderen en jeugd"; or ""."""
    told = before[-1] == "voor" or (len(before) > 1 and before[-2] in lexicon.levels)
    return (lexicon.audiences.get(token) or lexicon.levels.get(token, "")) if told else ""
