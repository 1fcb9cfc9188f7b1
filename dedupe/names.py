"""Names: what is generic, what is distinguishing, what is left to compare. Never raises; works on any script."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import NamedTuple

from dedupe.acronyms import acronyms, short_of
from dedupe.groups import ROMAN, closing_group, for_whom, is_audience, says_group, says_no_more, which_group
from dedupe.heads import (
    ARTICLES,
    code,
    coined,
    has_departments,
    head_mask,
    in_house,
    is_head,
    is_last,
    joined_head,
    may_be_saint,
    name_of,
    narrow,
    section,
    sort,
)
from dedupe.lexicon import KIND, NOTHING, SOFT, Lexicon, folded_words
from dedupe.meaning import as_it_stands, meanings
from dedupe.persons import person_of
from dedupe.wording import as_said, tokens_of, without_tagline

_BRACKETS = re.compile(r"\(([^()]{2,60})\)")
_FORMERLY = re.compile(
    r"\b(?:voorheen|thans|tegenwoordig|(?:oude|vroegere|eerdere|nieuwe) naam|(?:ook|beter) bekend als|ook genoemd"
    r"|(?:(?<=[,;(–-] )|^)eerder|h\.?o\.?d\.?n\.?|handelend onder de naam|v/h|vh|vroeger"
    r"|(?:(?<=[,;(–-] )|(?<=\()|^)voormalige?|formerly|fruher|früher|ook wel|a\.?k\.?a\.?)"
    r"\b[:\s]*",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"^(\d{1,4})(?:e|de|ste|nd|rd|th)$")
_YEAR = re.compile(r"(?:['’´`‘]|\b(?:18|19|20))(\d{2})\b")
_ALSO_NAMES = ("vriendenkring", "vriendenclub")  # "Fanfare Vriendenkring"
_AT = ("te", "in")  # before a town
_FOR = ("voor", "en")
_DEPARTMENTS = frozenset(("afd", "afdeling"))
_BRANCHES = ("afd", "afdeling", "loc", "locatie", "vestiging")  # the others are also names: "Buurthuis De Kern Heerlen"
_AROUND = ("eo", "omstreken", "omgeving")
_DASH = re.compile(r"\S\s+[-–—|:]\s+\S")
_EMPTY = re.compile(r"[^\W\d_]")


class Name(NamedTuple):
    """``core``: distinguishing words, sorted; ``tight``: the same in their order, without spaces; ``opening`` and ``closing``: the
    outermost of them that are no initials; ``full``: every word, sorted; ``alias``: the core, tight, of a name in brackets or after
    "voorheen"; ``acronyms``: see :func:`dedupe.acronyms.acronyms`; ``short``: a word written as an acronym; ``kinds``: bit
    mask of generic heads; ``other_kinds``: ditto of heads that no list has (hashed); ``numbers`` and ``places`` (towns, quarters):
    what tells namesakes apart, sorted; ``satellite``: what stands beside a thing, as codes, sorted; ``sort``: "club", "other" or, without a
    generic head, ""; ``heads``: how many it has; ``year``: of founding, last two digits ("'58", "1958"); ``person``: who practises
    under it, surname and initials ("Tandarts J.P. de Wit" -> "wit jp"), or surname alone; ``front`` and ``tail``: the kind of the
    head before the words that count, and of the one after ("Bakker Smit Verhuur"); ``doing``: what is done there, or at which desk
    ("Breicafé De Sprong"), as codes, sorted; ``sectors``: bit mask of the trades its words are of; ``bare``: it only says
    what it is, maybe where. Words of a name that also has Latin ones are left out when they are in another script; a name that has none
    is transliterated. ``core`` is empty when it holds no letter or digit: such a name is unknown to us, not different."""

    full: str = ""
    core: str = ""
    tight: str = ""
    opening: str = ""
    closing: str = ""
    alias: str = ""
    acronyms: str = ""
    short: str = ""
    kinds: int = 0
    other_kinds: int = 0
    numbers: str = ""
    places: str = ""
    satellite: str = ""
    sort: str = ""
    heads: int = 0
    year: str = ""
    person: str = ""
    front: str = ""
    tail: str = ""
    doing: str = ""
    sectors: int = 0
    bare: bool = False


def split_name(name: str, lexicon: Lexicon, city: tuple[str, ...] = (), street: str = "") -> Name:
    """The parts of a name. ``city`` = folded words of the listing's own town, which its name may repeat; ``street`` = its
    street in one word, ditto."""
    alias = ""
    name, since_year, house = as_said(name, lexicon)
    if "(" in name:
        inside = _BRACKETS.findall(name)
        outside = _BRACKETS.sub(" ", name)
        letters = "".join(folded_words(outside))
        if inside and f"|{letters}|" in acronyms(within := tokens_of(inside[0], lexicon, city), meanings(within, lexicon), city, lexicon):
            name, alias = " ".join(inside), letters  # "Z.J.T. (Zangvereniging Juliana)"
        elif inside and _EMPTY.search(outside) and (_FORMERLY.search(inside[0]) or not _does(outside, lexicon)):
            announced = bool(_FORMERLY.search(inside[0]))
            former = _alias(_FORMERLY.sub("", inside[0]), lexicon, city, announced)
            alias = "".join(former)
            # "(groep 2)" and "(Noord)" are no other name: they stay part of this one
            name = " ".join((outside, *(inside[1:] if former or announced else inside)))
    elif len(parts := _FORMERLY.split(name, maxsplit=1)) == 2 and _EMPTY.search(parts[0]):
        name, alias = parts[0], "".join(_alias(parts[1], lexicon, city, True))
    said = tokens_of(without_tagline(name, lexicon), lexicon, city)
    if not said:
        return Name()
    if not _DEPARTMENTS.isdisjoint(said):  # "afdeling De Hofzijde"
        said = [t for i, t in enumerate(said) if not (i and t in ARTICLES and said[i - 1] in _DEPARTMENTS)]
    own = "".join(city)
    told = meanings(said, lexicon)
    if own in said or street in said:
        told = [as_it_stands(t, lexicon) if t in (own, street) and t != m.word else m for t, m in zip(said, told, strict=True)]
    tokens = [m.word for m in told]
    # "Groep D, Heerlen" closes with the letter
    close = next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i] not in (own, *_AT) and not told[i].placed), len(tokens) - 1)
    kinds, broad, other = 0, 0, 0
    beside: set[str] = set()
    core: list[str] = []
    numbers: set[str] = set()
    places: set[str] = set()
    heads: list[str] = []
    soft: list[str] = []
    front, tail, own_street = "", "", ""
    founded = _YEAR.search(name)
    year = founded[1] if founded else since_year
    rest = len(tokens)
    for i, (word, meaning) in enumerate(zip(tokens, told, strict=True)):
        if meaning.role and (i == 0 or not told[i - 1].branch):  # nothing around it changes what it is
            if meaning.role == KIND:
                if meaning.broad:
                    broad |= meaning.kind
                else:
                    kinds |= meaning.kind
                heads.append(word)
                tail = word if core else tail
                continue
            if meaning.role == NOTHING:
                continue
            if meaning.role == SOFT:
                soft += [word] if i == 0 or tokens[i - 1] != "voor" else []  # "Buurtpunt West voor iedereen"
                continue
            if word not in (own, street):
                core.append(meaning.core)
                if meaning.head:
                    heads.append(meaning.head)
                    kinds |= narrow(meaning.head, lexicon)
                front, tail = front or (heads[0] if heads else ""), ""
                continue
        token = word + "eniging" if word.endswith("ver") and word + "eniging" in lexicon.kinds else word
        if token == "st" and (i > 0 or (rest > 1 and tokens[1] in lexicon.saints)):
            continue  # a saint, not a foundation; either says nothing
        if token in ("h", "hh") and i + 1 < rest and may_be_saint(tokens[i + 1], lexicon):
            continue
        if i and (group := which_group(token, tokens[i - 1], lexicon)):
            numbers.update(group)
            beside.add(lexicon.satellites(token))
        elif says_no_more(token, i, tokens, lexicon, year, bool(core)) or (
            token in lexicon.branches and (core or (heads and token in _BRANCHES)) and i + 1 < rest
        ):
            continue
        elif i and i == close and (which := closing_group(tokens, i, bool(heads and (core or places)), name, lexicon)):
            numbers.add(which)
        elif core and i == close and token in lexicon.numerals:
            numbers.add(lexicon.numerals[token])
        elif token in lexicon.audiences and is_audience(i, tokens, i == close and bool(heads and (core or places)), lexicon):
            numbers.add(lexicon.audiences[token])
        elif (
            i > 1
            and (core or (heads and tokens[i - 1] in _BRANCHES))
            and tokens[i - 1] in lexicon.branches
            and token not in lexicon.stop
            and not lexicon.satellites(token)
        ):
            if sport := lexicon.kinds.get(token, 0):  # "SV Phoenix afd. Gymnastiek" is one of its sections
                kinds |= sport
                beside.add(str(sport))
            elif core and tokens[i - 1] in _DEPARTMENTS and token not in lexicon.places and has_departments(heads, lexicon):
                beside.add(token)  # of a house, not of a league: "Zorgcentrum De Bron, afdeling Noord"
            else:
                places.add(token)
        elif core and tokens[i - 1] in _FOR and (whom := for_whom(token, tokens[:i], lexicon)):
            numbers.add(whom)
        elif token in _ALSO_NAMES and not core and ((i and tokens[i - 1] in lexicon.kinds) or _nothing_else(tokens, token, lexicon)):
            core.append(token)
            front = front or (heads[0] if heads else "")
        elif (satellite := lexicon.satellites(token)) and not (
            (heads and not core and i == close and tokens[i - 1] in ARTICLES)
            or (token in lexicon.kinds and not kinds & lexicon.kinds[token])
        ):
            # "Scouting St. Joris - Verkenners" is a section, "Verkenners St. Joris" and "St. Joris Scouts" are the whole
            beside.add(satellite)
        elif i and i + 1 == rest and token in lexicon.drop:
            continue  # "B.V." closes a name as a legal form; before a name it may be a basketball club
        elif token in lexicon.kinds:
            if token in lexicon.broader:
                broad |= lexicon.kinds[token]
            else:
                kinds |= lexicon.kinds[token]
            heads.append(token)
        elif token in lexicon.stop or token in lexicon.drop:
            continue
        elif token in lexicon.soft:
            soft.append(token)
            continue
        elif is_head(token, bool(core) or (bool(heads) and tokens[i - 1] in ARTICLES), is_last(i, told, heads, lexicon), lexicon):
            other |= head_mask(token, lexicon)
            heads.append(token)
        elif token in lexicon.quarters or token == own or token in lexicon.places:
            places.add(token)
        elif token[0].isdigit() or (len(token) > 1 and token in ROMAN):
            ordinal = _ORDINAL.match(token)
            numbers.add(ROMAN.get(token, ordinal[1] if ordinal else token.lstrip("0") or "0"))
        elif token == street:
            own_street = token
        else:
            joined = joined_head(token, lexicon)
            core.append(token[: len(token) - len(joined)])
            if joined:
                heads.append(joined)
                kinds |= narrow(joined, lexicon)
            front, tail = front or (heads[0] if heads else ""), token if len(core) > 1 and token in lexicon.heads else ""
            continue
        tail = token if core and heads and heads[-1] == token else tail
    places.update(house)
    beside.add(in_house(tokens, close, heads if core else [], lexicon))
    beside.discard("")
    if not beside and (called := section(kinds, heads, lexicon)):
        beside.add(called)
    if len(beside) > 1:
        beside.discard("polikliniek")  # "Polikliniek Cardiologie" is of cardiology
    kinds = kinds or broad  # "SV Phoenix - Gymnastiek" does gymnastics
    if coined(core, heads, tokens, lexicon, behind_dash=bool(_DASH.search(name))):
        # "Samenhulp - Maaltijdservice" is, as "Maaltijdservice Samenhulp" is, a meal service
        core, heads = heads, core
        other, front = head_mask(heads[0], lexicon), ""
    core = core or [t for t in soft if not (heads and places and t in _AROUND)]  # "Stichting Iedereen", but "PCOB Heerlen e.o."
    bare = False
    if not core:  # the name is all heads, places and numbers: then it is called after a street or quarter, or what it is; the town
        # least of all, since the other listing may not say that it is in it
        quarters = sorted(places & lexicon.quarters)
        bare = bool(heads) and not own_street and not quarters
        core = [own_street] if own_street else quarters or [name_of(h, lexicon) for h in heads] or sorted(places)
        core = core or [t for t in tokens if t not in lexicon.stop] or tokens
    long = [t for t in core if len(t) > 2] or core
    return Name(
        " ".join(sorted(said)),
        " ".join(sorted(core)),
        "".join(core),
        long[0],
        long[-1],
        alias,
        acronyms(said, told, city, lexicon),
        short_of(name, lexicon),
        kinds,
        other,
        " ".join(sorted(numbers)),
        " ".join(sorted(places)),
        " ".join(sorted(beside)),
        sort(kinds, heads, lexicon),
        len(heads),
        year,
        person_of(name, told, heads, core, lexicon),
        code(front, lexicon),
        code(tail, lexicon),
        " ".join(sorted({m.doing for m in told if m.doing})),
        reduce(or_, [m.sectors for m in told], 0),
        bare,
    )


def _nothing_else(tokens: list[str], token: str, lexicon: Lexicon) -> bool:
    """Whether a name says no more than that and where it is: "Vriendenkring Kolmdal"."""
    return all(t == token or t in lexicon.places or t in lexicon.drop or t in lexicon.stop for t in tokens)


def _does(name: str, lexicon: Lexicon) -> bool:
    """Whether it names an activity: "Koffieochtend (Petruskerk)" is at the church and was never called so."""
    return any(lexicon.doings(token) for token in tokens_of(name, lexicon, ()))


def _alias(text: str, lexicon: Lexicon, city: tuple[str, ...], announced: bool) -> list[str]:
    """Core of an old name; nothing when the brackets hold only a town, a number or a legal form, or say which group it is; nor, unless
    it is ``announced`` as a name ("voorheen …"), when they say what it is or does ("(dagbesteding)")."""
    own = "".join(city)
    said = tokens_of(text, lexicon, city)
    tokens = [t for t in said if t not in lexicon.stop and t not in lexicon.drop and t not in lexicon.kinds and t not in lexicon.soft]
    if len(said) < 4 and (says_group(said, lexicon) or any(t in lexicon.branches or lexicon.satellites(t) for t in said)):
        return []  # a group or a part of it, no name
    if not announced and all(t in lexicon.heads or lexicon.doings(t) for t in tokens):
        return []
    kept = [t for t in tokens if t not in lexicon.quarters and t != own and t not in lexicon.places and not t.isdigit()]
    kept = [lexicon.translated.get(t, t) for t in kept]
    kept = [t for t in kept if t not in lexicon.heads] or kept
    return kept if len("".join(kept)) > 2 else []
