"""Compare: the evidence for each candidate pair, in bulk on arrays (rapidfuzz cpdist), never a Python loop over scores.

Each feature is a boolean column named after its weight in config/merge.yaml; what a feature means is said here once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from dedupe.block import Blocks
from dedupe.normalise import Normal

Flags = dict[str, npt.NDArray[np.bool_]]
# A phone, domain or mail address used by more things than this belongs to a switchboard, a chain or an umbrella.
RARE = 3
_M_PER_DEGREE = 111_320.0


def _take(values: Sequence[str], index: npt.NDArray[np.int64]) -> list[str]:
    return [values[i] for i in index]


def _shared(
    normals: Sequence[Normal], blocks: Blocks, field: str
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """(equal and rare, equal but shared by many, both known and different) for a string field."""
    values = [str(getattr(n, field)) for n in normals]
    counts = Counter(v for v in values if v)
    a, b = np.array(values, dtype=object)[blocks.left], np.array(values, dtype=object)[blocks.right]
    known = (a != "") & (b != "")
    equal = known & (a == b)
    rare = np.array([counts[v] <= RARE for v in a], dtype=bool)
    return equal & rare, equal & ~rare, known & ~equal


def features(normals: Sequence[Normal], blocks: Blocks) -> Flags:
    """Feature name -> boolean array over the pairs."""
    left, right = blocks.left, blocks.right
    core = [n.sorted_core for n in normals]
    full = [n.name for n in normals]
    a, b = _take(core, left), _take(core, right)
    tight = [c.replace(" ", "") for c in core]
    token = process.cpdist(a, b, scorer=fuzz.token_sort_ratio, workers=2) / 100.0
    joined = process.cpdist(_take(tight, left), _take(tight, right), scorer=JaroWinkler.similarity, workers=2)
    whole = process.cpdist(_take(full, left), _take(full, right), scorer=fuzz.token_sort_ratio, workers=2) / 100.0
    # the generic head alone ("biljartclub") makes no names alike: the whole name counts only when a core word is shared
    shared = np.array([bool(set(normals[i].core) & set(normals[j].core)) for i, j in zip(left, right, strict=True)], dtype=bool)
    best = np.maximum(np.maximum(token, np.where(shared, whole, 0.0)), np.where(joined > 0.93, joined, 0.0))
    alias = np.array([_alias(normals[i], normals[j]) for i, j in zip(left, right, strict=True)], dtype=bool)
    exact = (np.array([x == y for x, y in zip(_take(tight, left), _take(tight, right), strict=True)], dtype=bool)) | alias
    sets = [frozenset(n.core) for n in normals]
    contained = np.array(
        [bool(sets[i] and sets[j]) and (sets[i] <= sets[j] or sets[j] <= sets[i]) for i, j in zip(left, right, strict=True)], dtype=bool
    )
    acronym = np.array([_acronym(normals[i], normals[j]) for i, j in zip(left, right, strict=True)], dtype=bool)
    flags: Flags = {
        "name_exact": exact,
        "name_strong": ~exact & (best >= 0.88),
        "name_similar": ~exact & (best >= 0.72) & (best < 0.88),
        "name_weak": ~exact & (best >= 0.5) & (best < 0.72),
        "name_different": ~exact & (best < 0.5) & ~acronym,
        "name_contained": ~exact & contained & (best < 0.88),
        "acronym": ~exact & acronym & (best < 0.72),
    }
    flags |= _identity(normals, blocks)
    flags |= _location(normals, blocks)
    flags["place_named_once"] &= flags["street_different"]  # "Kringloop X Kerkrade" elsewhere than "Kringloop X": a branch
    for field, name in (("phone", "phone"), ("email", "email"), ("domain", "domain")):
        rare, common, different = _shared(normals, blocks, field)
        flags[f"{name}_same_rare"], flags[f"{name}_same_shared"] = rare, common
        if name != "email":
            flags[f"{name}_different"] = different
    return flags


def _alias(a: Normal, b: Normal) -> bool:
    return any(x and x in (b.name, b.sorted_core) for x in a.aliases) or any(x and x in (a.name, a.sorted_core) for x in b.aliases)


def _acronym(a: Normal, b: Normal) -> bool:
    return (len(a.acronym) > 2 and a.acronym in b.core) or (len(b.acronym) > 2 and b.acronym in a.core)


def _identity(normals: Sequence[Normal], blocks: Blocks) -> Flags:
    """Generic heads, distinguishing marks (numbers, towns), satellites, one source."""
    pairs = [(normals[i], normals[j]) for i, j in zip(blocks.left, blocks.right, strict=True)]
    return {
        "kind_same": np.array([bool(a.heads & b.heads) for a, b in pairs], dtype=bool),
        "kind_different": np.array([bool(a.heads and b.heads and not a.heads & b.heads) for a, b in pairs], dtype=bool),
        "distinguishing_conflict": np.array([_marks_conflict(a.marks, b.marks) for a, b in pairs], dtype=bool),
        "place_named_once": np.array([_places(a) != _places(b) and not (_places(a) and _places(b)) for a, b in pairs], dtype=bool),
        "satellite": np.array([a.satellite != b.satellite for a, b in pairs], dtype=bool),
        # a listing that just vanished beside one that just appeared in the same source is a changed key, not a double
        "same_source": np.array([a.source == b.source and a.present and b.present for a, b in pairs], dtype=bool),
        "when_different": np.array([a.group == "activity" and a.when != b.when for a, b in pairs], dtype=bool),
    }


def _places(n: Normal) -> frozenset[str]:
    return frozenset(m for m in n.marks if not m.isdigit())


def _marks_conflict(a: frozenset[str], b: frozenset[str]) -> bool:
    """Numbers and places tell namesakes apart each on their own: "Noord 1" and "Noord 2" share only the place."""
    numbers = {m for m in a if m.isdigit()}, {m for m in b if m.isdigit()}
    places = a - numbers[0], b - numbers[1]
    return any(x and y and not x & y for x, y in (numbers, places))


def _location(normals: Sequence[Normal], blocks: Blocks) -> Flags:
    pairs = [(normals[i], normals[j]) for i, j in zip(blocks.left, blocks.right, strict=True)]
    street = process.cpdist([a.street for a, _ in pairs], [b.street for _, b in pairs], scorer=fuzz.ratio, workers=2) / 100.0
    both = np.array([bool(a.street and b.street) for a, b in pairs], dtype=bool)
    same_street = both & (street >= 0.88)
    numbers = np.array([_same_number(a.number, b.number) for a, b in pairs], dtype=bool)
    known = np.array([bool(a.number and b.number) for a, b in pairs], dtype=bool)
    pc = [(a.postcode, b.postcode) for a, b in pairs]
    postcode = np.array([len(x) == 6 and x == y for x, y in pc], dtype=bool)
    area = np.array([bool(x and y) and x[:4] == y[:4] and x != y for x, y in pc], dtype=bool)
    distance = np.array([_distance(a, b) for a, b in pairs])
    return {
        "address_same": same_street & numbers,
        "street_same_number_differs": same_street & known & ~numbers,
        "street_different": both & ~same_street,
        "postcode_same": postcode,
        "postcode_area_same": area,
        "postcode_far": np.array([bool(x and y) and x[:4] != y[:4] for x, y in pc], dtype=bool),
        "near": distance <= 60,
        "far": (distance > 600) & (distance <= 2500),
        "very_far": (distance > 2500) & np.isfinite(distance),
    }


def _same_number(a: str, b: str) -> bool:
    """ "18" ~ "18a" is no conflict, "21-23" covers 21."""
    if not a or not b:
        return False
    first, second = a.split("-")[0].rstrip("abcdefghijklmnopqrstuvwxyz"), b.split("-")[0].rstrip("abcdefghijklmnopqrstuvwxyz")
    return first == second


def _distance(a: Normal, b: Normal) -> float:
    if a.lat is None or b.lat is None or a.lon is None or b.lon is None:
        return float("nan")
    return float(np.hypot((a.lon - b.lon) * np.cos(np.radians(a.lat)), a.lat - b.lat) * _M_PER_DEGREE)
