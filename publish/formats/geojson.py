"""entries.geojson (RFC 7946), one feature a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from publish.contract import Item
from publish.encode import json_line
from publish.fields import POINT_PRECISIONS
from publish.formats.base import Frame, TextFile, Written


class GeoJson:
    """What is only known to a postcode area or neighbourhood has no geometry."""

    def __init__(self, frame: Frame) -> None:
        self._file = TextFile(frame, "entries.geojson")
        self._file.write('{"type":"FeatureCollection","features":[')

    def add(self, items: Sequence[Item]) -> None:
        """Write these."""
        lines = [json_line(feature(i.row)) for i in items]
        self._file.write(("," if self._file.records else "") + "\n" + ",\n".join(lines), len(lines))

    def close(self) -> Written:
        """Finish the file."""
        self._file.write("\n]}\n")
        return self._file.close()


def point(row: Mapping[str, Any]) -> tuple[float, float] | None:
    """(lon, lat) where an entry may be drawn as a point."""
    if row["lat"] is None or row["location_precision"] not in POINT_PRECISIONS:
        return None
    return row["lon"], row["lat"]


def feature(row: Mapping[str, Any]) -> dict[str, Any]:
    """A GeoJSON feature."""
    at = point(row)
    geometry = {"type": "Point", "coordinates": list(at)} if at else None
    return {"type": "Feature", "id": row["id"], "geometry": geometry, "properties": row}
