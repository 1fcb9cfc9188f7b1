"""The gate: a finished release is read back with other people's tools before it may replace the current one.

A release that fails stays unpublished and the old one stays; the error says which file and why.
"""

from __future__ import annotations

import csv
import json
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
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
from store.model.entry import RelatedKind
from store.settings.city import City

# Degrees around the municipality's box within which a point may lie: a club may have its ground in the next town.
NEAR = 1.0


def check_data(folder: Path, files: Sequence[Mapping[str, Any]], entries: int, city: City, licensed: Collection[str]) -> None:
    """Every file of data/v1 against its schema and against the others. Raises ReleaseError. Holding nothing is a fault too.

    ``licensed``: the configured sources; each has a licence decision, and nothing of any other source may be published.
    """
    if not entries:
        raise ReleaseError("The release would hold no entries at all; the old one stays.")
    with _reading("entries.geojson"):
        ids = _geojson(folder, city, frozenset(licensed))
    if ids != sorted(set(ids)) or len(ids) != entries:
        raise _wrong("entries.geojson", f"has {len(set(ids))} different ids, in order or not; {entries} expected")
    readers: dict[str, Callable[[], list[str]]] = {
        "entries.ndjson": lambda: _lines(folder, "entries.ndjson", "id"),
        "entries.csv": lambda: _csv(folder, "entries.csv", ",", "utf-8"),
        "entries-excel.csv": lambda: _csv(folder, "entries-excel.csv", ";", "utf-8-sig"),
        "entries.parquet": lambda: pq.read_table(folder / "entries.parquet", columns=["id"])["id"].to_pylist(),
        "entries.gpkg": lambda: _gdal(folder / "entries.gpkg"),
    }
    for name, read in readers.items():
        with _reading(name):
            if read() != ids:
                raise _wrong(name, "does not have the same entries as entries.geojson")
    with _reading("entries.fgb"):  # only those with a point, in the order of its spatial index
        drawn = _gdal(folder / "entries.fgb")
        if len(drawn) != _records(files, "entries.fgb") or len(set(drawn)) != len(drawn) or not set(drawn) <= set(ids):
            raise _wrong("entries.fgb", f"has {len(drawn)} features")
    with _reading("changes.ndjson"):
        _lines(folder, "changes.ndjson", "entry_id")
    for name in ("status", "quality"):
        with _reading(f"{name}.json"):
            _valid(schemas.SCHEMAS[name](), json.loads((folder / f"{name}.json").read_text("utf-8")), f"{name}.json")
    _counted(folder, entries)
    _readable(folder)
    with _reading("bridge.csv"):
        _bridge(folder, set(ids), _records(files, "bridge.csv"))


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Whatever a reader says of a damaged file becomes a ReleaseError that names it."""
    try:
        yield
    except ReleaseError:
        raise
    except (ValueError, KeyError, IndexError, OSError, RuntimeError, csv.Error, ET.ParseError, zipfile.BadZipFile, zlib.error) as error:
        raise _wrong(name, f"cannot be read ({str(error).splitlines()[0] if str(error) else type(error).__name__})") from error


def _records(files: Sequence[Mapping[str, Any]], name: str) -> int:
    return int(next(f["records"] for f in files if f["path"] == name))


def _gdal(path: Path) -> list[str]:
    found: list[str] = pyogrio.read_arrow(path, columns=["id"], read_geometry=True)[1]["id"].to_pylist()
    return found


def _wrong(name: str, why: str) -> ReleaseError:
    return ReleaseError(f"{name} {why}; the old release stays.")


def _validator(schema: Mapping[str, Any]) -> Any:
    return jsonschema_rs.validator_for(dict(schema), validate_formats=True)


def _valid(schema: Mapping[str, Any], value: Any, where: str) -> None:
    error = next(_validator(schema).iter_errors(value), None)
    if error is not None:
        raise _wrong(where, f"is not as its schema says: {error.message[:200]}")


def _geojson(folder: Path, city: City, licensed: frozenset[str]) -> list[str]:
    """Ids of the features; each line is one (see formats/geojson.py)."""
    box, check, ids = city.box, _validator(schemas.feature_schema()), []
    related: set[tuple[str, str, str]] = set()
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
        if unknown := set(feature["properties"]["sources"]) - licensed:
            raise _wrong("entries.geojson", f"line {n} comes from {min(unknown)}, for which there is no licence decision")
        ids.append(feature["id"])
        related.update((feature["id"], r["kind"], r["id"]) for r in feature["properties"]["related"])
    _told_twice(related, frozenset(ids))
    return ids


def _told_twice(related: set[tuple[str, str, str]], ids: frozenset[str]) -> None:
    """What an entry is to another leads somewhere, and the other says the inverse."""
    for one, kind, other in sorted(related):
        if other not in ids or (other, RelatedKind(kind).inverse.value, one) not in related:
            raise _wrong("entries.geojson", f"says that {one} is {kind} {other}, which is not in it or does not say so")


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
    with _reading("services.hsds.ndjson"):
        if sum(1 for _, line in _numbered(folder / "services.hsds.ndjson") if json.loads(line)["id"]) != entries:
            raise _wrong("services.hsds.ndjson", "does not have a service for each entry")
    with _reading("entries.jsonld"):
        if len(json.loads((folder / "entries.jsonld").read_text("utf-8"))["@graph"]) != entries:
            raise _wrong("entries.jsonld", "does not have a node for each entry")


def _readable(folder: Path) -> None:
    """Feeds, calendars and the package open."""
    for name in ("changes.atom", "badge.svg"):
        with _reading(name):
            ET.parse(folder / name)
    for path in (folder / "activities.ics", *sorted((folder / "ics").glob("*.ics"))):
        with _reading(path.name):
            calendar = Calendar.from_ical(path.read_bytes())
            if wrong := [e for part in calendar.walk() for e in part.errors]:
                raise _wrong(path.name, f"is not a calendar ({wrong[0]})")
    with _reading("hsds-datapackage.zip"), zipfile.ZipFile(folder / "hsds-datapackage.zip") as package:
        if (bad := package.testzip()) is not None:
            raise _wrong("hsds-datapackage.zip", f"is damaged at {bad}")


def _bridge(folder: Path, ids: set[str], rows: int) -> None:
    with (folder / "bridge.csv").open(encoding="utf-8", newline="") as file:
        known = [r["entry_id"] for r in csv.DictReader(file)]
    # a steward may keep what a source no longer lists, and close what it still does
    if len(known) != rows or not ids <= set(known):
        raise _wrong("bridge.csv", "does not hold every listing with a published entry")
