"""The gate: a finished release is read back with other people's tools before it may replace the current one.

A release that fails stays unpublished and the old one stays; the error says which file and why.
"""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema_rs
import pyarrow.parquet as pq
import pyogrio
from icalendar import Calendar

from publish.fields import COLUMNS
from publish.formats import schemas
from store.errors import ReleaseError
from store.settings.city import City

# Degrees around the municipality's box within which a point may lie: a club may have its ground in the next town.
NEAR = 1.0


def check_data(folder: Path, files: Sequence[Mapping[str, Any]], entries: int, city: City) -> None:
    """Every file of data/v1 against its schema and against the others. Raises ReleaseError. Holding nothing is a fault too."""
    if not entries:
        raise ReleaseError("The release would hold no entries at all; the old one stays.")
    ids = _geojson(folder, city)
    if ids != sorted(set(ids)) or len(ids) != entries:
        raise _wrong("entries.geojson", f"has {len(set(ids))} different ids, in order or not; {entries} expected")
    told: dict[str, list[str]] = {
        "entries.ndjson": _lines(folder, "entries.ndjson", "id"),
        "entries.csv": _csv(folder, "entries.csv", ",", "utf-8"),
        "entries-excel.csv": _csv(folder, "entries-excel.csv", ";", "utf-8-sig"),
        "entries.parquet": pq.read_table(folder / "entries.parquet", columns=["id"])["id"].to_pylist(),
    }
    for name, found in told.items():
        if found != ids:
            raise _wrong(name, "does not have the same entries as entries.geojson")
    for name in ("entries.gpkg", "entries.fgb"):
        count = pyogrio.read_info(folder / name, force_feature_count=True)["features"]
        if count != next(f["records"] for f in files if f["path"] == name):
            raise _wrong(name, f"has {count} features")
    _lines(folder, "changes.ndjson", "entry_id")
    for name in ("status", "quality"):
        _valid(schemas.SCHEMAS[name](), json.loads((folder / f"{name}.json").read_text("utf-8")), f"{name}.json")
    _counted(folder, entries)
    _readable(folder)
    _bridge(folder, set(ids), next(f["records"] for f in files if f["path"] == "bridge.csv"))


def _wrong(name: str, why: str) -> ReleaseError:
    return ReleaseError(f"{name} {why}; the old release stays.")


def _validator(schema: Mapping[str, Any]) -> Any:
    return jsonschema_rs.validator_for(dict(schema), validate_formats=True)


def _valid(schema: Mapping[str, Any], value: Any, where: str) -> None:
    error = next(_validator(schema).iter_errors(value), None)
    if error is not None:
        raise _wrong(where, f"is not as its schema says: {error.message[:200]}")


def _geojson(folder: Path, city: City) -> list[str]:
    """Ids of the features; each line is one (see formats/geojson.py)."""
    box, check, ids = city.box, _validator(schemas.feature_schema()), []
    for n, line in _numbered(folder / "entries.geojson"):
        if line in ('{"type":"FeatureCollection","features":[', "]}"):
            continue
        feature = json.loads(line.removesuffix(","))
        error = next(check.iter_errors(feature), None)
        if error is not None:
            raise _wrong("entries.geojson", f"line {n} is not as its schema says: {error.message[:200]}")
        if feature["geometry"]:
            lon, lat = feature["geometry"]["coordinates"]
            if not (box.west - NEAR <= lon <= box.east + NEAR and box.south - NEAR <= lat <= box.north + NEAR):
                raise _wrong("entries.geojson", f"line {n}: {feature['id']} lies far outside the region")
        if feature["id"] != feature["properties"]["id"]:
            raise _wrong("entries.geojson", f"line {n} has two ids")
        ids.append(feature["id"])
    return ids


def _lines(folder: Path, name: str, key: str) -> list[str]:
    check, found = _validator(schemas.SCHEMAS[name]()), []
    for n, line in _numbered(folder / name):
        record = json.loads(line)
        error = next(check.iter_errors(record), None)
        if error is not None:
            raise _wrong(name, f"line {n} is not as its schema says: {error.message[:200]}")
        found.append(record[key])
    return found


def _numbered(path: Path) -> Iterator[tuple[int, str]]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for n, line in enumerate(file, 1):
            yield n, line.rstrip("\n")


def _csv(folder: Path, name: str, delimiter: str, encoding: str) -> list[str]:
    with (folder / name).open(encoding=encoding, newline="") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        if tuple(next(reader)) != COLUMNS:
            raise _wrong(name, "has other columns than the contract")
        rows = []
        for row in reader:
            if len(row) != len(COLUMNS):
                raise _wrong(name, f"line {reader.line_num} has {len(row)} cells")
            rows.append(row[0])
    return rows


def _counted(folder: Path, entries: int) -> None:
    for name in ("services.hsds.ndjson",):
        if sum(1 for _ in _numbered(folder / name)) != entries:
            raise _wrong(name, "does not have a service for each entry")
    graph = json.loads((folder / "entries.jsonld").read_text("utf-8"))["@graph"]
    if len(graph) != entries:
        raise _wrong("entries.jsonld", "does not have a node for each entry")


def _readable(folder: Path) -> None:
    """Feeds, calendars and the package open."""
    for name in ("changes.atom", "badge.svg"):
        try:
            ET.parse(folder / name)
        except ET.ParseError as error:
            raise _wrong(name, f"is not well-formed ({error})") from error
    for path in (folder / "activities.ics", *sorted((folder / "ics").glob("*.ics"))):
        try:
            Calendar.from_ical(path.read_bytes())
        except ValueError as error:
            raise _wrong(path.name, f"is not a calendar ({error})") from error
    with zipfile.ZipFile(folder / "hsds-datapackage.zip") as package:
        if (bad := package.testzip()) is not None:
            raise _wrong("hsds-datapackage.zip", f"is damaged at {bad}")


def _bridge(folder: Path, ids: set[str], rows: int) -> None:
    with (folder / "bridge.csv").open(encoding="utf-8", newline="") as file:
        known = [r["entry_id"] for r in csv.DictReader(file)]
    # a steward may keep what a source no longer lists, and close what it still does
    if len(known) != rows or not ids <= set(known):
        raise _wrong("bridge.csv", "does not hold every listing with a published entry")
