"""City parts, districts and neighbourhoods as a tree of pages, and the small drawn map of one of them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from publish import encode
from store.values.text import fold

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A stadsdeel, wijk or buurt. ``key`` stands in /buurt/<key>/; ``buurten`` are the codes it covers."""

    key: str
    name: str
    level: str
    buurten: frozenset[str]
    children: tuple[Place, ...] = ()

    @property
    def title(self) -> str:
        """ "Wijk Molenberg", "Stadsdeel Hoensbroek"; a buurt by its bare name."""
        return self.name if self.level == "buurt" else f"{self.level.capitalize()} {self.name}"


@dataclass(frozen=True, slots=True)
class Shape:
    """Outer rings of one buurt in (lon, lat) degrees, and the corners (south west, north east) of what they cover."""

    code: str
    name: str
    rings: tuple[Ring, ...]
    box: tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True)
class Areas:
    """All places; ``parts`` are the stadsdelen, ``shapes`` the drawn buurten."""

    parts: tuple[Place, ...]
    shapes: tuple[Shape, ...]

    def walk(self) -> Iterator[tuple[Place, tuple[Place, ...]]]:
        """(place, ancestors) from the top down."""
        for part in self.parts:
            yield part, ()
            for wijk in part.children:
                yield wijk, (part,)
                for buurt in wijk.children:
                    yield buurt, (part, wijk)

    def codes(self) -> frozenset[str]:
        """Codes of all buurten that have a page."""
        return frozenset(c for part in self.parts for c in part.buurten)


def slug(name: str) -> str:
    """ "Heerlen-Stad" -> "heerlen-stad"."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def read_areas(collection: Mapping[str, Any]) -> Areas:
    """The tree and shapes of a GeoJSON collection; features without a usable code or name are left out."""
    rows: list[tuple[str, str, str, str, str]] = []
    shapes: list[Shape] = []
    for feature in collection.get("features") or ():
        p = feature.get("properties") or {}
        code, name = encode.safe_id(p.get("code")), encode.text(p.get("naam"))
        if not code or not name:
            continue
        part = encode.text(p.get("stadsdeel")) or "Overig"
        wijk = encode.text(p.get("wijknaam")) or name
        rows.append((part, encode.safe_id(p.get("wijkcode")) or f"wijk-{slug(wijk)}", wijk, code, name))
        rings = _rings(feature.get("geometry") or {})
        lons, lats = ([p[axis] for ring in rings for p in ring] or [0.0] for axis in (0, 1))
        shapes.append(Shape(code, name, rings, ((min(lons), min(lats)), (max(lons), max(lats)))))
    return Areas(tuple(_parts(rows)), tuple(sorted(shapes, key=lambda s: s.code)))


def _parts(rows: list[tuple[str, str, str, str, str]]) -> Iterator[Place]:
    for part in dict.fromkeys(r[0] for r in sorted(rows, key=lambda r: r[3])):
        inside = [r for r in rows if r[0] == part]
        wijken = []
        for key, name in sorted({(r[1], r[2]) for r in inside}, key=lambda w: fold(w[1])):
            buurten = tuple(Place(r[3], r[4], "buurt", frozenset({r[3]})) for r in sorted(inside, key=lambda r: fold(r[4])) if r[1] == key)
            wijken.append(Place(key, name, "wijk", frozenset(b.key for b in buurten), buurten))
        yield Place(slug(part) or "overig", part, "stadsdeel", frozenset(r[3] for r in inside), tuple(wijken))


def _rings(geometry: Mapping[str, Any]) -> tuple[Ring, ...]:
    coordinates = geometry.get("coordinates") or []
    polygons = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(geometry.get("type")), [])
    return tuple(tuple((float(c[0]), float(c[1])) for c in polygon[0]) for polygon in polygons if polygon)


@dataclass(frozen=True, slots=True)
class MiniMap:
    """A drawing 600 wide: ``paths`` (d, class name), an optional pin (x, y) and the view box' height."""

    height: int
    paths: tuple[tuple[str, str], ...]
    pin: tuple[float, float] | None


_WIDTH, _HEIGHT = 600, 340
_SQUEEZE = math.cos(math.radians(50.9))  # a degree of longitude is this much shorter than one of latitude here


def mini_map(areas: Areas, codes: frozenset[str], pin: tuple[float, float] | None) -> MiniMap | None:
    """The chosen buurten in their surroundings; ``pin`` = (lat, lon). None when there is nothing to draw."""
    chosen = [pt for s in areas.shapes if s.code in codes for ring in s.rings for pt in ring]
    spots = chosen + ([(pin[1], pin[0])] if pin else [])
    if not spots:
        return None
    west, east = min(p[0] for p in spots), max(p[0] for p in spots)
    south, north = min(p[1] for p in spots), max(p[1] for p in spots)
    # At least 1.6 km high, with a margin, so that the surroundings are recognisable.
    span = max((north - south) * 1.5, (east - west) * _SQUEEZE * 1.5 * _HEIGHT / _WIDTH, 0.0145)
    scale = _HEIGHT / span
    mid_lon, mid_lat = (west + east) / 2, (south + north) / 2

    def project(lon: float, lat: float) -> tuple[float, float]:
        x, y = _WIDTH / 2 + (lon - mid_lon) * _SQUEEZE * scale, _HEIGHT / 2 - (lat - mid_lat) * scale
        return round(x, 1), round(y, 1)

    paths = []
    for shape in sorted(areas.shapes, key=lambda s: s.code in codes):
        (left, bottom), (right, top) = (project(*corner) for corner in shape.box)
        if right <= -50 or left >= _WIDTH + 50 or bottom <= -50 or top >= _HEIGHT + 50:
            continue  # most are far away
        points = [[project(*p) for p in ring] for ring in shape.rings]
        if any(-50 < x < _WIDTH + 50 and -50 < y < _HEIGHT + 50 for ring in points for x, y in ring):
            d = "".join("M" + "L".join(f"{x:g} {y:g}" for x, y in ring) + "z" for ring in points)
            paths.append((d, "here" if shape.code in codes else "near"))
    return MiniMap(_HEIGHT, tuple(paths), project(pin[1], pin[0]) if pin else None)
