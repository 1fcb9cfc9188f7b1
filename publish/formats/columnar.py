"""entries.parquet (GeoParquet 1.1), entries.gpkg (GeoPackage 1.3), entries.fgb (FlatGeobuf): for GIS and analysis.

FlatGeobuf has a spatial index, which cannot hold what has no point: that file has the entries with a point
only. The Parquet file is written as entries come; GDAL then makes the other two from it, a batch at a time.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pyogrio

from publish.contract import Item
from publish.fields import FIELDS, MANY
from publish.formats.base import Frame, Written
from publish.formats.geojson import point

_LISTS = frozenset(f.name for f in FIELDS if f.type in MANY)
_TEXTS = pa.list_(pa.string())
_ARROW = {
    "list": _TEXTS, "urls": _TEXTS, "relations": pa.list_(pa.struct([("kind", pa.string()), ("id", pa.string())])),
    "decimal": pa.float64(), "integer": pa.int32(), "date": pa.date32(),
}  # fmt: skip
SCHEMA = pa.schema([pa.field(f.name, _ARROW.get(f.type, pa.string())) for f in FIELDS] + [pa.field("geometry", pa.binary())])
# The same with lists as "a|b", which every GIS reads
_FLAT = pa.schema([pa.field(f.name, pa.string() if f.name in _LISTS else f.type) for f in SCHEMA])
ROW_GROUP = 10_000


class Columnar:
    """All three; their points are (lon, lat) in OGC:CRS84."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._path = frame.folder / "entries.parquet"
        self._file = pq.ParquetWriter(self._path, SCHEMA, compression="zstd", version="2.6")
        self._held: list[Item] = []
        self._count = self._located = 0
        self._box: list[float] | None = None

    def add(self, items: Sequence[Item]) -> None:
        """Write these."""
        self._held += items
        if len(self._held) >= ROW_GROUP:
            self._flush()

    def close(self) -> Written:
        """Finish the files."""
        self._flush()
        self._file.add_key_value_metadata({"geo": json.dumps(geo_metadata(self._box), sort_keys=True)})
        self._file.close()
        out = {"entries.parquet": self._count}
        for name, driver in (("entries.gpkg", "GPKG"), ("entries.fgb", "FlatGeobuf")):
            _with_gdal(self._path, self._frame.folder / name, driver, self._frame.day)
            out[name] = self._located if driver == "FlatGeobuf" else self._count
        return out

    def _flush(self) -> None:
        if not self._held:
            return
        at = [point(i.row) for i in self._held]
        columns: dict[str, list[Any]] = {f.name: [i.row[f.name] for i in self._held] for f in FIELDS}
        for f in FIELDS:
            if f.type == "date":
                columns[f.name] = [date.fromisoformat(v) if v else None for v in columns[f.name]]
        columns["geometry"] = [struct.pack("<BIdd", 1, 1, *p) if p else None for p in at]
        self._file.write_table(pa.Table.from_pydict(columns, schema=SCHEMA))
        for lon, lat in filter(None, at):
            b = self._box or [lon, lat, lon, lat]
            self._box = [min(b[0], lon), min(b[1], lat), max(b[2], lon), max(b[3], lat)]
        self._count += len(self._held)
        self._located += sum(p is not None for p in at)
        self._held = []


def geo_metadata(box: list[float] | None) -> dict[str, Any]:
    """The "geo" key of GeoParquet 1.1; without a "crs" it is OGC:CRS84."""
    column: dict[str, Any] = {"encoding": "WKB", "geometry_types": ["Point"]}
    if box:
        column["bbox"] = box
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}


def _batches(path: Path, located: bool) -> Iterator[pa.RecordBatch]:
    for batch in pq.ParquetFile(path).iter_batches(batch_size=ROW_GROUP):
        columns = [pc.binary_join(_without_bars(batch.column(f.name)), "|") if f.name in _LISTS else batch.column(f.name) for f in SCHEMA]
        flat = pa.RecordBatch.from_arrays(columns, schema=_FLAT)
        yield flat.filter(flat.column("geometry").is_valid()) if located else flat


def _without_bars(lists: pa.ListArray) -> pa.ListArray:
    values = lists.values
    if pa.types.is_struct(values.type):
        values = pc.binary_join_element_wise(*values.flatten(), ":")
    return pa.ListArray.from_arrays(lists.offsets, pc.replace_substring(values, "|", "/"))


def _with_gdal(parquet: Path, out: Path, driver: str, day: date) -> None:
    # GeoPackage says when a layer was changed; the date of the data keeps equal data equal bytes
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": f"{day.isoformat()}T00:00:00.000Z", "OGR_SQLITE_SYNCHRONOUS": "OFF"})
    options: dict[str, Any] = {"dataset_options": {"VERSION": "1.3"}} if driver == "GPKG" else {}
    reader = pa.RecordBatchReader.from_batches(_FLAT, _batches(parquet, driver == "FlatGeobuf"))
    pyogrio.write_arrow(
        reader, out, driver=driver, layer="entries", geometry_name="geometry", geometry_type="Point", crs="EPSG:4326", **options
    )
