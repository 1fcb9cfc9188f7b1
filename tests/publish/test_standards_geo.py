"""The files for maps, checked by other people's tools: GeoJSON, GeoParquet, GeoPackage, FlatGeobuf."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import shapely
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from harvest.night import Night
from publish.fields import COLUMNS
from tests.publish.build import CITY, published

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT.parent / "shared" / "schemas"
needs_schemas = pytest.mark.skipif(not SCHEMAS.is_dir(), reason=f"no schemas of other projects at {SCHEMAS}")
#: Entries of the small city that may be drawn: the twelve clubs, the weekly activity and the playground.
LOCATED = 14


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Night:
    return published(tmp_path_factory.mktemp("standards-geo") / "data")


@pytest.fixture(scope="module")
def v1(night: Night) -> Path:
    return night.publishing().data / "current" / "data" / "v1"


@pytest.fixture(scope="module")
def features(v1: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((v1 / "entries.geojson").read_bytes())["features"]
    return found


def test_geojson_is_rfc_7946(v1: Path, features: list[dict[str, Any]]) -> None:
    whole = json.loads((v1 / "entries.geojson").read_bytes())
    assert whole.keys() == {"type", "features"} and whole["type"] == "FeatureCollection"  # no "crs": RFC 7946, 4
    assert len(features) == CITY and len({f["id"] for f in features}) == CITY
    for f in features:
        assert f["type"] == "Feature" and f["id"] == f["properties"]["id"] and {"geometry", "properties"} <= f.keys()
    drawn = [f["geometry"] for f in features if f["geometry"] is not None]
    assert {g["type"] for g in drawn} == {"Point"} and len(drawn) == LOCATED


def test_geojson_has_six_decimals_at_most(v1: Path) -> None:
    pairs = re.findall(r'"coordinates":\[([^\]]*)\]', (v1 / "entries.geojson").read_text(encoding="utf-8"))
    assert len(pairs) == LOCATED
    for pair in pairs:
        assert re.fullmatch(r"-?\d+(\.\d{1,6})?,-?\d+(\.\d{1,6})?", pair), pair


def test_geojson_points_lie_in_the_municipality_longitude_first(night: Night, features: list[dict[str, Any]]) -> None:
    town = shapely.union_all(night.areas.polygons)
    for f in features:
        if f["geometry"]:
            lon, lat = f["geometry"]["coordinates"]
            assert town.contains(shapely.Point(lon, lat)), f["id"]
            assert (lon, lat) == (f["properties"]["lon"], f["properties"]["lat"])
            assert not town.contains(shapely.Point(lat, lon))


def _geo(v1: Path) -> dict[str, Any]:
    # The file's own key and value, which is what GeoParquet speaks of; pyarrow's schema does not always show it
    found: dict[str, Any] = json.loads(pq.read_metadata(v1 / "entries.parquet").metadata[b"geo"])
    return found


def _geoparquet() -> Draft7Validator:
    folder = SCHEMAS / "geoparquet"
    projjson = json.loads((folder / "projjson.schema.json").read_bytes())
    registry: Registry[Any] = Registry().with_resource(projjson["$id"], Resource.from_contents(projjson))
    return Draft7Validator(json.loads((folder / "schema-1.1.0.json").read_bytes()), registry=registry)


@needs_schemas
def test_geoparquet_metadata_is_valid(v1: Path) -> None:
    check, geo = _geoparquet(), _geo(v1)
    assert [e.message for e in check.iter_errors(geo)] == []
    column = geo["columns"]["geometry"]
    for spoilt in (
        {**geo, "version": "1.0"},
        {**geo, "columns": {"geometry": {**column, "bbox": [1, 2, 3]}}},
        {**geo, "columns": {"geometry": {**column, "crs": "EPSG:4326"}}},
        {**geo, "columns": {"geometry": {"geometry_types": ["Point"]}}},
    ):
        assert not check.is_valid(spoilt), spoilt


def test_geoparquet_points_are_those_of_the_geojson(v1: Path, features: list[dict[str, Any]]) -> None:
    table, column = pq.read_table(v1 / "entries.parquet"), _geo(v1)["columns"]["geometry"]
    assert table.num_rows == CITY and table.column_names == [*COLUMNS, "geometry"]
    assert column["encoding"] == "WKB" and column["geometry_types"] == ["Point"]
    points = shapely.from_wkb(table["geometry"].to_pylist())
    told = dict(zip(table["id"].to_pylist(), points, strict=True))
    for f in features:
        said = told[f["id"]] and [told[f["id"]].x, told[f["id"]].y]
        assert said == (f["geometry"] and f["geometry"]["coordinates"]), f["id"]
    assert list(shapely.total_bounds(shapely.GeometryCollection([p for p in points if p]))) == column["bbox"]


def _ogrinfo(path: Path) -> str:
    tool = shutil.which("ogrinfo")
    if tool is None:
        if os.environ.get("HEERLENKAART_REQUIRE_GDAL"):
            pytest.fail("no ogrinfo here, and HEERLENKAART_REQUIRE_GDAL is set")
        pytest.skip("no ogrinfo here (apt install gdal-bin)")
    done = subprocess.run([tool, "-ro", "-so", "-al", str(path)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert not re.search(r"warning|error", done.stderr, re.IGNORECASE), done.stderr
    return done.stdout


@pytest.mark.parametrize(("name", "driver", "count"), [("entries.gpkg", "GPKG", CITY), ("entries.fgb", "FlatGeobuf", LOCATED)])
def test_gdal_reads_it(v1: Path, name: str, driver: str, count: int) -> None:
    said = _ogrinfo(v1 / name)
    facts = dict(re.findall(r"^([A-Z][\w ]+): (.+)$", said, re.MULTILINE))
    assert f"using driver `{driver}'" in said
    assert (facts["Layer name"], facts["Geometry"], facts["Feature Count"]) == ("entries", "Point", str(count))
    west, south, east, north = (float(n) for n in re.findall(r"-?\d+\.\d+", facts["Extent"]))
    assert 5 < west <= east < 7 and 50 < south <= north < 51
    assert 'GEOGCRS["WGS 84"' in said and 'ID["EPSG",4326]' in said
    fields = dict(re.findall(r"^(\w+): (\w+) \(\d+\.\d+\)", said, re.MULTILINE))
    assert tuple(fields) == COLUMNS
    assert (fields["lat"], fields["open_conflicts"], fields["first_seen"].removesuffix("Time")) == ("Real", "Integer", "Date")


def test_geopackage_is_version_1_3(v1: Path) -> None:
    db = sqlite3.connect(f"file:{v1 / 'entries.gpkg'}?mode=ro&immutable=1", uri=True)
    try:
        assert db.execute("PRAGMA application_id").fetchone()[0] == int.from_bytes(b"GPKG", "big")
        assert db.execute("PRAGMA user_version").fetchone()[0] == 10300
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("SELECT table_name, data_type, srs_id FROM gpkg_contents").fetchall() == [("entries", "features", 4326)]
        shape = db.execute("SELECT table_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns").fetchall()
        assert shape == [("entries", "POINT", 4326, 0, 0)]
    finally:
        db.close()
