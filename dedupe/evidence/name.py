"""Evidence of names: how alike they are, how rare what they share is, and what tells namesakes apart."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from dedupe.acronyms import LEAST, MOST
from dedupe.evidence.pairs import Bools, Column, Floats, Levels, Partition, counted, graded, levels, similarity
from dedupe.lexicon import LOOSELY

NAME = ("unknown", "equal", "former name", "acronym", "spelling", "close", "contained", "rare word", "similar", "weak", "different")
WHOLE = ("unknown", "equal", "close", "similar", "different")
WORDS = ("unknown", "hardly any", "few", "some", "half", "more", "many", "most", "nearly all", "all of one")
LEFTOVER = ("unknown", "none", "little", "some", "half", "most")
EXTRA = (
    "unknown", "nothing", "one opens with more", "one closes with more", "one has more around", "they open differently",
    "they close differently", "one opens, one closes with more", "nothing in common",
)  # fmt: skip
SPARE = ("unknown", "neither", "one, common", "one, uncommon", "one, rare", "both, common", "both, one rare", "both, rare")
RARITY = ("nothing shared", "very common", "common", "uncommon", "rare", "very rare")
NAMESAKES = ("none", "two sites", "few sites", "several sites", "many sites")
KIND = ("unknown", "one-sided", "same", "overlapping", "different", "a table without")
HEADS = ("none", "as many", "one more", "two more", "only one has one")
PERSON = ("nobody", "one", "the same", "another")
DOING = ("none", "same", "one-sided", "different")
SECTOR = ("unknown", "one-sided", "same", "overlapping", "different")
ENDS = ("none", "same", "one-sided", "different")
KINDS_HERE = ("one", "two", "few", "several")
GROUPS = ("one", "two", "three", "few", "several")
SORT = ("unknown", "a club", "no club", "both")
NUMBERS = ("none", "one-sided", "same", "different", "other year", "one is a group")
PLACES = ("none", "one here", "one elsewhere", "one unclear", "same", "different")
SATELLITE = ("none", "same", "one-sided", "different", "one-sided, loosely")


def name_fields(p: Partition) -> dict[str, Levels]:
    """name, whole name, words, leftover, extra, spare, rarity, namesakes, kind, kinds here, heads, front, tail, doing, sector, person,
    sort, numbers, places, satellite."""
    overlap, smaller, rarest, spare_l, spare_r = _shared_words(p)
    ratio = np.maximum(p.like("core", fuzz.ratio), p.like("tight", fuzz.ratio))
    tight_l, tight_r = p.both("tight")
    known = p.known("tight")
    equal = p.same("tight") | p.same("core")
    part = similarity(tight_l, tight_r, fuzz.partial_ratio, (ratio > 0.4) & ~equal & (_shortest(tight_l, tight_r) > 4))
    size = len(p)
    name = levels(
        size,
        (0, ~known),
        (1, equal),
        (2, _former(p)),
        (4, ratio >= 0.91),
        (6, (overlap >= 0.99) | (part >= 0.96)),
        (5, ratio >= 0.84),
        (3, _acronym(p)),
        (7, (overlap >= 0.5) & (rarest >= 8) & (smaller > 0.2)),
        (8, np.maximum(ratio, part * 0.9) >= 0.7),
        (9, np.maximum(ratio, overlap) >= 0.5),
        default=10,
    )
    whole = p.like("full", fuzz.ratio)
    named = np.isin(name, (1, 2, 4, 6))  # by one name, or the one by a part of the other's
    return {
        "name": name,
        "whole name": levels(size, (0, ~p.known("full")), (1, whole >= 0.95), (2, whole >= 0.82), (3, whole >= 0.62), default=4),
        "words": _words(p),
        "leftover": np.where(known, 1 + graded(1.0 - smaller, (0.02, 0.2, 0.4, 0.6)), 0).astype(np.uint8),
        "extra": _extra(p, known, equal, np.maximum(ratio, overlap) >= 0.35),
        "spare": _spare(known, spare_l, spare_r),
        "rarity": np.where(rarest < 0, 0, 1 + graded(rarest, (5.0, 7.0, 9.0, 11.0))).astype(np.uint8),
        "namesakes": counted(named, p.larger("name_sites"), (1, 2, 4, 10)),
        "kind": _kind(p),
        "kinds here": counted(named, p.larger("here_kinds"), (1, 2, 4)),
        "groups here": counted(named, p.larger("here_groups"), (1, 2, 3, 5)),
        "doors here": counted(named, p.larger("here_sites"), (1, 2, 3, 5)),
        "phones here": counted(named, p.larger("here_phones"), (1, 2, 3, 5)),
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


def _words(p: Partition) -> Levels:
    """How much of the shorter name stands in the longer one, generic words included ("Stichting Jeugdzorg De Bron", "De Bron")."""
    alike = p.like("full", fuzz.token_set_ratio)
    return np.where(p.known("full"), 1 + graded(alike, (0.45, 0.55, 0.62, 0.7, 0.78, 0.86, 0.93, 0.999)), 0).astype(np.uint8)


def _shortest(a: Column, b: Column) -> npt.NDArray[np.int64]:
    return np.minimum(np.strings.str_len(a.astype(np.dtypes.StringDType())), np.strings.str_len(b.astype(np.dtypes.StringDType())))


def _extra(p: Partition, known: Bools, equal: Bools, alike: Bools) -> Levels:
    """Where one name says more than the other. What opens a Dutch name is mostly what a thing is ("Winkel Hoog-Marlooi"), what
    closes it where it is or what it adds ("Hoog-Marlooi, voor jong en oud"). Spelling does not matter here; names that are not
    ``alike`` have nothing in
    common."""
    wanted = known & ~equal & alike
    (open_l, open_r), (close_l, close_r), (tight_l, tight_r) = p.both("opening"), p.both("closing"), p.both("tight")
    # opens/closes: whether the other has it as well
    opens = tuple(similarity(a, b, fuzz.partial_ratio, wanted) >= 0.8 for a, b in ((open_l, tight_r), (open_r, tight_l)))
    closes = tuple(similarity(a, b, fuzz.partial_ratio, wanted) >= 0.8 for a, b in ((close_l, tight_r), (close_r, tight_l)))
    more_open, more_close = ~opens[0] | ~opens[1], ~closes[0] | ~closes[1]
    left, right = ~opens[0] | ~closes[0], ~opens[1] | ~closes[1]
    return levels(
        len(p),
        (0, ~known),
        (1, equal | (alike & ~(left | right))),
        (8, ~alike | (~opens[0] & ~opens[1] & ~closes[0] & ~closes[1])),
        (5, ~opens[0] & ~opens[1]),
        (6, ~closes[0] & ~closes[1]),
        (7, left & right),
        (4, more_open & more_close),
        (2, more_open),
        default=3,
    )


def _spare(known: Bools, left: Floats, right: Floats) -> Levels:
    """How rare the rarest word is that only one of the names has; ``left``, ``right`` in octaves, -1 without such a word."""
    less, more = np.minimum(left, right), np.maximum(left, right)
    return levels(
        len(known),
        (0, ~known),
        (1, more < 0),
        (2, (less < 0) & (more <= 5.0)),
        (3, (less < 0) & (more <= 8.0)),
        (4, less < 0),
        (5, more <= 7.0),
        (6, less <= 7.0),
        default=7,
    )


def _shared_words(p: Partition) -> tuple[Floats, Floats, Floats, Floats, Floats]:
    """(share of the lighter name's weight that both have, ditto of the heavier, rarity of the rarest shared word or -1, of the
    rarest word that only the left one has, that only the right one has).

    A word weighs its rarity: octaves by which it is rarer than the table is long, at most 10.
    """
    from scipy import sparse  # late: see dedupe/cluster.py

    vocabulary: dict[str, int] = {}
    indices: list[int] = []
    values: list[float] = []
    ends = [0]
    for core, bins in zip(p.columns["core"], p.columns["bins"], strict=True):
        if core:
            for word, octave in zip(core.split(" "), bins.split(" "), strict=True):
                indices.append(vocabulary.setdefault(word, len(vocabulary)))
                values.append(float(octave) + 1.0)
        ends.append(len(indices))
    matrix = sparse.csr_array(
        (np.asarray(values), np.asarray(indices, dtype=np.int64), np.asarray(ends)), shape=(len(ends) - 1, max(1, len(vocabulary)))
    )
    matrix.sum_duplicates()
    total = np.asarray(matrix.sum(axis=1)).ravel()
    of_left, of_right = matrix[p.left], matrix[p.right]
    common = of_left.minimum(of_right).tocsr()
    shared = np.asarray(common.sum(axis=1)).ravel()
    rarest = np.asarray(common.max(axis=1).todense()).ravel() - 1.0
    a, b = total[p.left], total[p.right]
    low, high = np.minimum(a, b), np.maximum(a, b)
    only_l, only_r = (np.asarray((one - common).max(axis=1).todense()).ravel() - 1.0 for one in (of_left, of_right))
    return shared / np.maximum(low, 1e-9), shared / np.maximum(high, 1e-9), rarest, only_l, only_r


def _former(p: Partition) -> Bools:
    al, ar = p.both("alias")
    tl, tr = p.both("tight")
    return np.asarray(((al != "") & (al == tr)) | ((ar != "") & (ar == tl)), dtype=bool)


def _acronym(p: Partition) -> Bools:
    """One is known by letters that may stand for the other."""
    hit = np.zeros(len(p), dtype=bool)
    for one, other in ((0, 1), (1, 0)):
        letters = p.both("acronyms")[one]
        for said in ("tight", "short", "alias"):
            known = p.both(said)[other]
            at = np.flatnonzero((letters != "") & (known != "") & ~hit)
            length = np.strings.str_len(known[at].astype(np.dtypes.StringDType()))
            at = at[(length >= LEAST) & (length <= MOST)]
            text = "|" + known[at].astype(np.dtypes.StringDType()) + "|"
            hit[at] = np.strings.find(letters[at].astype(np.dtypes.StringDType()), text) >= 0
    return hit


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
    """What stands before a name says what it is; what stands after it is mostly something beside it ("Bakker Smit Webshop")."""
    a, b = p.both(side)
    return levels(len(p), (0, (a == "") & (b == "")), (1, p.same(side)), (2, ~p.known(side)), default=3)


def _doing(p: Partition) -> Levels:
    """Of which the one says all that the other does, and more, is one-sided."""
    a, b = p.both("doing")
    out = _side(p, "doing")
    for at in np.flatnonzero(out == 3).tolist():
        one, other = set(a[at].split()), set(b[at].split())
        out[at] = 3 if one.isdisjoint(other) else 2
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
    "O.S.V. Swift - handbal", "Swift Handbal"."""
    a, b = p.both("satellite")
    kind_l, kind_r = p.both("kinds")
    sport_l, sport_r = p.of_records(np.array([int(s) if s.isdigit() else 0 for s in p.columns["satellite"].tolist()], dtype=np.uint64))
    called = ((b == "") & (sport_l != 0) & (kind_r == sport_l)) | ((a == "") & (sport_r != 0) & (kind_l == sport_r))
    loose_l, loose_r = p.of_records(np.array([s.startswith(LOOSELY) for s in p.columns["satellite"].tolist()]))
    return levels(
        len(p),
        (0, (a == "") & (b == "")),
        (1, p.same("satellite") | np.asarray(called, dtype=bool)),
        (3, p.differ("satellite")),
        (4, np.asarray(loose_l | loose_r, dtype=bool)),
        default=2,
    )


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
