"""Evidence of what names say besides what a thing is called: its kind, a number, a place, what stands beside it."""

from __future__ import annotations

import numpy as np
from rapidfuzz import fuzz

from dedupe.evidence.pairs import Bools, Column, Levels, Partition, levels, similarity
from dedupe.lexicon import LOOSELY

KIND = ("unknown", "one-sided", "same", "overlapping", "different", "a table without")
HEADS = ("none", "as many", "one more", "two more", "only one has one")
PERSON = ("nobody", "one", "the same", "another")
DOING = ("none", "same", "one-sided", "different")
SECTOR = ("unknown", "one-sided", "same", "overlapping", "different")
ENDS = ("none", "same", "one-sided", "different")
SORT = ("unknown", "a club", "no club", "both")
NUMBERS = ("none", "one-sided", "same", "different", "other year", "one is a group")
PLACES = ("none", "one here", "one elsewhere", "one unclear", "same", "different")
SATELLITE = ("none", "same", "one-sided", "different", "one-sided, loosely")


def besides(p: Partition) -> dict[str, Levels]:
    """kind, heads, front, tail, doing, sector, person, sort, numbers, places, satellite."""
    return {
        "kind": _kind(p),
        "heads": _heads(p),
        "front": _side(p, "front"),
        "tail": _side(p, "tail"),
        "doing": _doing(p),
        "sector": _sector(p),
        "person": _person(p),
        "sort": _sort(p),
        "numbers": _numbers(p),
        "places": _places(p),
        "satellite": _satellite(p),
    }


def _kind(p: Partition) -> Levels:
    a, b = p.both("kinds")
    c, d = p.both("other_kinds")
    left, right = (a | c) == 0, (b | d) == 0
    return levels(
        len(p),
        (5, p.absent("kind")),
        (0, left & right),
        (1, left | right),
        (2, (a == b) & (c == d)),
        (3, ((a & b) | (c & d)) != 0),
        default=4,
    )


def _sector(p: Partition) -> Levels:
    """A chiropodist and a builder of one name at one door are two firms of one family."""
    a, b = p.both("sectors")
    return levels(len(p), (0, (a | b) == 0), (1, (a == 0) | (b == 0)), (2, a == b), (3, (a & b) != 0), default=4)


def _heads(p: Partition) -> Levels:
    """A name with one more generic head than the other is often of something beside it ("Gymzaal Basisschool De Bron")."""
    a, b = p.both("heads")
    more = np.abs(a - b)
    return levels(len(p), (0, (a == 0) & (b == 0)), (1, more == 0), (4, np.minimum(a, b) == 0), (2, more == 1), default=3)


def _side(p: Partition, side: str) -> Levels:
    """What stands before a name says what it is; what stands after it is mostly something beside it ("Bakker Smit Verhuur")."""
    a, b = p.both(side)
    return levels(len(p), (0, (a == "") & (b == "")), (1, p.same(side)), (2, ~p.known(side)), default=3)


def _doing(p: Partition) -> Levels:
    """Of which the one says all that the other does, and more, is one-sided."""
    return np.where(p.differ("doing") & ~_apart(p, "doing"), 2, _side(p, "doing")).astype(np.uint8)


def _apart(p: Partition, field: str) -> Bools:
    """Whether both have words there, and none the same."""
    a, b = p.both(field)
    out = p.differ(field)
    for at in np.flatnonzero(out).tolist():
        out[at] = set(a[at].split()).isdisjoint(b[at].split())
    return out


def _person(p: Partition) -> Levels:
    """Two dentists at one desk are two, however much else they share; what a practice is called and who works there may be one."""
    a, b = p.both("person")
    both = p.known("person")
    one, other = (np.array([text.partition(" ")[0] for text in column.tolist()], dtype=object) for column in (a, b))
    alike = similarity(one, other, fuzz.ratio, both) >= 0.8
    return levels(len(p), (0, (a == "") & (b == "")), (1, ~both), (2, alike & _same_initial(a, b)), default=3)


def _same_initial(a: Column, b: Column) -> Bools:
    """Also when either gives none."""
    one, other = ([text.partition(" ")[2][:1] for text in column.tolist()] for column in (a, b))
    return np.array([x == y or not x or not y for x, y in zip(one, other, strict=True)], dtype=bool)


def _sort(p: Partition) -> Levels:
    a, b = p.both("sort")
    club, other = (a == "club") | (b == "club"), (a == "other") | (b == "other")
    return levels(len(p), (3, club & other), (1, club), (2, other), default=0)


def _numbers(p: Partition) -> Levels:
    """Numbers tell groups apart; that only one name has the year of its founding says nothing."""
    a, b = p.both("numbers")
    one = np.asarray((a == "") ^ (b == ""), dtype=bool)
    year_l, year_r = p.both("year")
    founded = one & np.asarray(np.where(a != "", a == year_r, b == year_l), dtype=bool)  # "Excelsior 53", "Excelsior '53"
    same = p.same("numbers") | p.same("year")
    group_l, group_r = p.of_records(np.array([not text.replace(" ", "").isdigit() for text in p.columns["numbers"].tolist()]))
    group = one & np.asarray(np.where(a != "", group_l, group_r), dtype=bool)  # "SV Kolmdal JO13", not "Scouting Kolmdal 2"
    return levels(len(p), (3, p.differ("numbers")), (4, p.differ("year")), (2, founded), (5, group), (1, one), (2, same), default=0)


def _satellite(p: Partition) -> Levels:
    """What stands beside a thing. A club's section in a sport (a mask of kinds) is also what is only called after that sport:
    "O.S.V. Swift - handbal", "Swift Handbal"; a department, what only has its name: "De Bron, afdeling Nachtzorg", "De Bron Nachtzorg"."""
    a, b = p.both("satellite")
    kind_l, kind_r = p.both("kinds")
    sport_l, sport_r = p.of_records(np.array([int(s) if s.isdigit() else 0 for s in p.columns["satellite"].tolist()], dtype=np.uint64))
    called = ((b == "") & (sport_l != 0) & (kind_r == sport_l)) | ((a == "") & (sport_r != 0) & (kind_l == sport_r))
    return levels(
        len(p),
        (0, (a == "") & (b == "")),
        (1, p.same("satellite") | np.asarray(called, dtype=bool) | _said_otherwise(p)),
        (4, _loosely(a, b)),
        (3, _apart(p, "satellite")),
        default=2,
    )


def _said_otherwise(p: Partition) -> Bools:
    """Whether the one word that only one has as a department is all that the other's name has more."""
    a, b = p.both("satellite")
    core_l, core_r = p.both("core")
    out = np.asarray((a == "") ^ (b == ""), dtype=bool)
    for at in np.flatnonzero(out).tolist():
        word, own, other = (a[at], core_l[at], core_r[at]) if a[at] else (b[at], core_r[at], core_l[at])
        more = set(other.split()) - set(own.split())
        out[at] = own != "" and more == {word} and set(own.split()) < set(other.split())
    return out


def _loosely(a: Column, b: Column) -> Bools:
    """Whether all that only one of them says is what may stand beside a thing and as often is the thing itself."""
    out = np.asarray(a != b, dtype=bool)
    for at in np.flatnonzero(out).tolist():
        one, other = set(a[at].split()), set(b[at].split())
        out[at] = (one <= other or other <= one) and all(s.startswith(LOOSELY) for s in one ^ other)
    return out


def _places(p: Partition) -> Levels:
    """Towns and quarters in names. One-sided is harmless where it is the other's own town or street, telling where it is not."""
    a, b = p.both("places")
    city_l, city_r = p.both("town")
    one = (a == "") ^ (b == "")
    word = np.where(a == "", b, a)
    other_city = np.where(a == "", city_l, city_r)
    way_l, way_r = p.both("way")
    other_way = np.where(a == "", way_l, way_r)
    own_city = np.where(a == "", city_r, city_l)
    return levels(
        len(p),
        (0, (a == "") & (b == "")),
        (4, a == b),
        (1, one & ((word == other_city) | (word == other_way))),
        (2, one & (word == own_city) & (other_city != "")),
        (3, one),
        default=5,
    )
