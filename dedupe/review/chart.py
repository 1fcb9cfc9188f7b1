"""Chart: a small drawn map with the points of a case, the neighbourhood's border and house numbers around. No tiles, nothing fetched."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import shapely

from dedupe.review.view import SQUARE, View, square
from store.areas import Areas, distance_m
from store.db.catalogue import Stored

WIDTH, HEIGHT, MARGIN = 560.0, 260.0, 46.0
_M_PER_DEGREE = 111_320.0  # metres per degree of latitude
LEAST_M = 120.0  # metres across, so that one point is not a map of a doorstep
NEAR = 14  # neighbours drawn at most
SURE = ("exact", "address")


@dataclass(frozen=True, slots=True)
class Mark:
    """A point on the drawing; ``label`` "A", "B" … or a house number."""

    x: float
    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """``metres`` between the first two points, or None; ``bar``: length of the scale bar and what it stands for; ``vague``: labels
    of points that are not at the door."""

    points: tuple[Mark, ...]
    near: tuple[Mark, ...]
    borders: tuple[str, ...]
    metres: int | None
    bar: tuple[float, str]
    vague: tuple[str, ...]


def chart(stored: Sequence[Stored], view: View, areas: Areas) -> Chart | None:
    """The drawing of a case's listings that have a point; None when none has."""
    placed = [
        (chr(65 + i), f.lat, f.lon, f.location_precision in SURE)
        for i, s in enumerate(stored)
        if (f := s.listing.facts).lat is not None and f.lon is not None
    ]
    if not placed:
        return None
    lat0 = sum(p[1] for p in placed) / len(placed)
    lon0 = sum(p[2] for p in placed) / len(placed)
    east = _M_PER_DEGREE * math.cos(math.radians(lat0))
    reach = max(LEAST_M, *(2.2 * max(abs(p[1] - lat0) * _M_PER_DEGREE * (WIDTH / HEIGHT), abs(p[2] - lon0) * east) for p in placed))
    scale = (WIDTH - 2 * MARGIN) / reach

    def place(lat: float, lon: float) -> tuple[float, float]:
        return round(WIDTH / 2 + (lon - lon0) * east * scale, 1), round(HEIGHT / 2 - (lat - lat0) * _M_PER_DEGREE * scale, 1)

    own = {s.listing.key for s in stored}
    around: dict[tuple[float, float], str] = {}
    for other in _nearby(view, lat0, lon0, reach):
        f = other.listing.facts
        if f.lat is None or f.lon is None or not f.house_number or f.location_precision not in SURE or other.listing.key in own:
            continue
        x, y = place(f.lat, f.lon)
        if 8 <= x <= WIDTH - 24 and 14 <= y <= HEIGHT - 8:
            around.setdefault((x, y), f.house_number)
    near = tuple(Mark(x, y, number) for (x, y), number in sorted(around.items())[:NEAR])
    step = next((s for s in (10, 20, 50, 100, 200, 500, 1000, 2000, 5000) if s * scale >= 60), 5000)
    metres = round(distance_m(placed[0][1], placed[0][2], placed[1][1], placed[1][2])) if len(placed) > 1 else None
    return Chart(
        tuple(Mark(*place(lat, lon), label) for label, lat, lon, _ in placed),
        near,
        tuple(_borders(areas, lat0, lon0, place)),
        metres,
        (round(step * scale, 1), f"{step} m" if step < 1000 else f"{step // 1000} km"),
        tuple(label for label, _, _, sure in placed if not sure),
    )


def _nearby(view: View, lat: float, lon: float, reach: float) -> Iterator[Stored]:
    """Listings in the squares within ``reach`` metres, never more than a few hundred squares."""
    steps = min(8, math.ceil(reach / (SQUARE * _M_PER_DEGREE)))
    row, column = square(lat, lon)
    for i in range(row - steps, row + steps + 1):
        for j in range(column - 2 * steps, column + 2 * steps + 1):
            yield from view.around.get((i, j), ())


def _borders(areas: Areas, lat: float, lon: float, place: Callable[[float, float], tuple[float, float]]) -> list[str]:
    """The border of the neighbourhood in the middle, as SVG paths."""
    area = areas.locate(lat, lon)
    out = []
    for other, shape in zip(areas.areas, areas.polygons, strict=True):
        if other == area:
            for polygon in shapely.get_parts(shape):
                points = [place(y, x) for x, y in shapely.get_coordinates(shapely.get_exterior_ring(polygon))]
                out.append("M" + "L".join(f"{x},{y}" for x, y in points) + "Z")
    return out
