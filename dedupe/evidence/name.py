"""Evidence of names: how alike they are, how rare what they share is, and how many go by them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from dedupe.acronyms import LEAST, MOST
from dedupe.evidence.pairs import Bools, Column, Floats, Levels, Partition, counted, graded, levels, similarity

NAME = (
    "unknown",
    "equal",
    "former name",
    "acronym",
    "spelling",
    "close",
    "contained",
    "rare word",
    "similar",
    "weak",
    "different",
    "one kind",
)
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
KINDS_HERE = ("one", "two", "few", "several")
GROUPS = ("one", "two", "three", "few", "several")


def name_fields(p: Partition) -> dict[str, Levels]:
    """name, whole name, words, leftover, extra, spare, rarity, namesakes, kinds here, groups here, doors here, phones here."""
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
        (11, _one_kind(p)),
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
        "kinds here": counted(named, p.larger("here_kinds"), (1, 2, 4)),
        "groups here": counted(named, p.larger("here_groups"), (1, 2, 3, 5)),
        "doors here": counted(named, p.larger("here_sites"), (1, 2, 3, 5)),
        "phones here": counted(named, p.larger("here_phones"), (1, 2, 3, 5)),
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


def _one_kind(p: Partition) -> Bools:
    """Both names say no more than what it is, and that may be one: "HV Kolmdal", "Handbalvereniging Kolmdal"."""
    bare_l, bare_r = p.both("bare")
    kinds_l, kinds_r = p.both("kinds")
    return np.asarray(bare_l.astype(bool) & bare_r.astype(bool) & ((kinds_l & kinds_r) != 0), dtype=bool)


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
