"""Neighbourhoods: which buurt, wijk and stadsdeel a point lies in. © CBS / Kadaster, CC BY 4.0."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import shapely
import shapely.ops
from shapely.geometry import shape

from store.errors import ConfigError
from store.model.entry import Area

# The generalised borders leave slivers: a point outside all neighbourhoods belongs to the nearest within this distance.
NEAREST_M = 600.0
_M_PER_DEGREE = 111_320.0


def distance_m(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Distance in metres (equirectangular: exact to a metre over a municipality)."""
    x = (lon_b - lon_a) * math.cos(math.radians((lat_a + lat_b) / 2))
    return math.hypot(x, lat_b - lat_a) * _M_PER_DEGREE


@dataclass(frozen=True)
class Areas:
    """The neighbourhoods with a spatial index; ``geojson`` is the file as read."""

    geojson: dict[str, Any]
    areas: tuple[Area, ...]
    polygons: tuple[shapely.Geometry, ...]
    tree: shapely.STRtree

    def locate(self, lat: float | None, lon: float | None) -> Area | None:
        """The neighbourhood of a point, the nearest within 600 m, or None (outside the municipality)."""
        if lat is None or lon is None:
            return None
        point = shapely.Point(lon, lat)
        inside = sorted(self.tree.query(point, predicate="intersects"))
        if inside:
            return self.areas[int(inside[0])]
        index = int(self.tree.nearest(point))
        near = shapely.ops.nearest_points(point, self.polygons[index])[1]
        return self.areas[index] if distance_m(lat, lon, near.y, near.x) <= NEAREST_M else None

    def by_name(self, name: str) -> Area | None:
        """A neighbourhood by its current or earlier name (case-insensitive)."""
        return self._names().get(name.casefold())

    def _names(self) -> dict[str, Area]:
        names: dict[str, Area] = {}
        for area, feature in zip(self.areas, self.geojson["features"], strict=True):
            names[area.buurt.casefold()] = area
            if feature["properties"].get("vroeger"):
                names.setdefault(feature["properties"]["vroeger"].casefold(), area)
        return names

    def by_code(self, code: str) -> Area | None:
        """A neighbourhood by its CBS code."""
        return next((a for a in self.areas if a.buurt_code == code), None)

    def centre(self, code: str) -> tuple[float, float] | None:
        """(lat, lon) of a point inside the neighbourhood, for listings known no more precisely."""
        for area, polygon in zip(self.areas, self.polygons, strict=True):
            if area.buurt_code == code:
                point = shapely.point_on_surface(polygon)
                return round(point.y, 6), round(point.x, 6)
        return None


@cache
def load_areas(config: Path) -> Areas:
    """config/areas.geojson. Raises ConfigError when it is no neighbourhood file."""
    path = config / "areas.geojson"
    try:
        geojson = json.loads(path.read_text(encoding="utf-8"))
        features = geojson["features"]
        areas = tuple(
            Area(f["properties"]["code"], f["properties"]["naam"], f["properties"]["wijknaam"], f["properties"]["stadsdeel"])
            for f in features
        )
        polygons = tuple(shape(f["geometry"]) for f in features)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(path, "", f"is not a GeoJSON file of neighbourhoods ({error}); restore it.") from error
    return Areas(geojson, areas, polygons, shapely.STRtree(list(polygons)))
