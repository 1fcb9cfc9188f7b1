"""Evidence of places: the same door, the same street, the next town."""

from __future__ import annotations

import numpy as np
import pandas as pd
from rapidfuzz import fuzz

from dedupe.evidence.pairs import Bools, Floats, Levels, Partition, graded, levels, similarity

ADDRESS = (
    "unknown", "same", "other addition", "postcode and number", "number missing", "number close", "same in another town",
    "same street", "same postcode", "same area", "same town", "post box", "elsewhere",
)  # fmt: skip
POSTCODE = ("unknown", "same", "same area", "typing error", "different")
TOWN = ("unknown", "same", "spelling", "different", "side by side")
DISTANCE = ("unknown", "at the door", "around the corner", "walking distance", "same quarter", "same region", "far", "no column")
DIALLING = ("unknown", "same", "different")
# how many names stand at the door of either
OCCUPANTS = ("nobody else", "two", "three", "few", "several", "many", "very many")
_M_PER_DEGREE = 111_320.0  # metres per degree of latitude


def place_fields(p: Partition) -> dict[str, Levels]:
    """address, postcode, town, distance, dialling, occupants."""
    size = len(p)
    # the last word too: "v w poelmanstraat" and "weerden poelmanstraat"
    likeness = np.maximum(p.like("way", fuzz.ratio), p.like("street_end", fuzz.ratio))
    street = likeness >= 0.84
    number_l, number_r = p.both("number")
    numbered = (number_l >= 0) & (number_r >= 0)
    number = numbered & (number_l == number_r)
    add_l, add_r = p.both("addition")
    other_addition = (add_l != add_r) & (add_l != "") & (add_r != "")
    postcode = _postcode(p)
    spelling = np.maximum(p.like("town", fuzz.partial_ratio), p.like("town", fuzz.ratio)) >= 0.85  # "Groot Kolmdal", "Klomdal"
    town = levels(size, (1, p.same("seat")), (0, ~p.known("city")), (2, spelling), (4, _side_by_side(p)), default=3)
    apart = ((postcode == 4) & (town != 1)) | ((town == 3) & (postcode != 1))
    box_l, box_r = p.both("po_box")
    address = levels(
        size,
        (11, box_l.astype(bool) ^ box_r.astype(bool)),
        (6, street & number & apart),
        (2, street & number & other_addition),
        (1, street & number),
        (1, box_l.astype(bool) & number & ~apart),
        (3, number & (postcode == 1)),
        (4, street & ~numbered & ~apart),
        (5, street & numbered & (np.abs(number_l - number_r) <= 4) & ~apart),
        (7, street & ~apart),
        (8, postcode == 1),
        (9, postcode == 2),
        (10, (town == 1) & ((postcode == 4) | (p.known("street") & ~street))),
        (12, (postcode == 4) | (town == 3)),
        default=0,
    )
    return {
        "address": address,
        "postcode": postcode,
        "town": town,
        "distance": _distance_level(p),
        "dialling": levels(size, (1, p.same("dial")), (2, p.differ("dial"))),
        "occupants": graded(p.larger("site_names"), (1, 2, 3, 5, 9, 18)),
    }


def _side_by_side(p: Partition) -> Bools:
    """Towns that listings of one four-digit postcode go by: a village and its municipality."""
    near = {city: frozenset(names.split("|")) for city, names in zip(p.columns["city"], p.columns["near_towns"], strict=True) if names}
    out = np.zeros(len(p), dtype=bool)
    wanted = np.flatnonzero(p.differ("city")) if near else np.empty(0, dtype=np.int64)
    if len(wanted):
        names = pd.unique(p.columns["city"])  # in the order of their codes
        code_l, code_r = p.codes("city")
        both, which = np.unique(code_l[wanted] * len(names) + code_r[wanted], return_inverse=True)
        out[wanted] = np.array([names[b % len(names)] in near.get(names[b // len(names)], ()) for b in both.tolist()])[which]
    return out


def _postcode(p: Partition) -> Levels:
    a, b = p.both("postcode")
    known = p.known("postcode")
    area = p.same("area")
    typo = similarity(a, b, fuzz.ratio, known & ~area) >= 0.79  # one character of five or six, or two swapped
    partial = np.asarray((a == p.both("area")[0]) | (b == p.both("area")[1]), dtype=bool)
    return levels(len(p), (0, ~known), (1, (a == b) & ~partial), (2, area), (3, typo), default=4)


def _distance_level(p: Partition) -> Levels:
    metres = distance(p)
    known: Bools = np.isfinite(metres)
    level = np.where(known, 1 + graded(np.where(known, metres, 0), (40, 150, 500, 2_000, 10_000)), 0)
    return np.where(p.absent("point"), 7, level).astype(np.uint8)


def distance(p: Partition) -> Floats:
    """Metres between the points, NaN when unknown; flat earth is good enough for the distances that matter."""
    lat_l, lat_r = (c.astype(np.float64) for c in p.both("lat"))
    lon_l, lon_r = (c.astype(np.float64) for c in p.both("lon"))
    return np.asarray(np.hypot((lon_l - lon_r) * np.cos(np.radians(lat_l)), lat_l - lat_r) * _M_PER_DEGREE, dtype=np.float64)
