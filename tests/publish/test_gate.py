"""The gate refuses a spoilt release, naming the file; the old release stays current."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from harvest.night import Night
from publish import release as releasing
from publish.gate import check_data
from publish.release import check_manifest, current, publish, releases
from store.errors import ReleaseError
from tests.publish.build import CITY, published
from tests.review.build import NOW, fill, night_on

Spoil = Callable[[Path], object]


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Night:
    return published(tmp_path_factory.mktemp("stad") / "data")


@pytest.fixture
def copy(night: Night, tmp_path: Path) -> Path:
    """A copy of data/v1 to spoil."""
    shutil.copytree((night.data / "current").resolve() / "data" / "v1", tmp_path / "v1")
    return tmp_path / "v1"


def _check(night: Night, v1: Path, entries: int = CITY) -> None:
    files = json.loads((night.data / "current" / "data" / "v1" / "manifest.json").read_text("utf-8"))["files"]
    check_data(v1, files, entries, night.publishing().city, night.sources)


def _text(name: str, change: Callable[[str], str]) -> Spoil:
    def spoil(v1: Path) -> None:
        before = (v1 / name).read_bytes().decode()
        after = change(before)
        assert after != before
        (v1 / name).write_bytes(after.encode())

    return spoil


def _cut(name: str, keep: float = 0.5) -> Spoil:
    return lambda v1: (v1 / name).write_bytes((v1 / name).read_bytes()[: int((v1 / name).stat().st_size * keep)])


def _features(change: Callable[[list[dict[str, Any]]], object]) -> Spoil:
    def spoil(v1: Path) -> None:
        path = v1 / "entries.geojson"
        features = json.loads(path.read_text("utf-8"))["features"]
        change(features)
        body = ",\n".join(json.dumps(f, ensure_ascii=False) for f in features)
        path.write_text('{"type":"FeatureCollection","features":[\n' + body + "\n]}\n", encoding="utf-8")

    return spoil


def _set(where: str, value: Any) -> Spoil:
    return _features(lambda found: found[3]["properties"].update({where: value}))


def _fewer_rows(v1: Path) -> None:
    table = pq.read_table(v1 / "entries.parquet")
    pq.write_table(table.slice(1), v1 / "entries.parquet")


def _flip(v1: Path) -> None:
    path = v1 / "hsds-datapackage.zip"
    raw = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        raw[package.getinfo("services.csv").header_offset + 120] ^= 0xFF
    path.write_bytes(raw)


def _last_line_off(text: str) -> str:
    return text[: text.rstrip("\r\n").rindex("\n") + 1]


def _turned(text: str) -> str:
    head, *rows = text.splitlines(keepends=True)
    return "".join([head, *reversed(rows)])


SPOILT: tuple[tuple[str, str, Spoil], ...] = (
    ("entries.geojson", "kind unknown", _set("kind", "iets")),
    ("entries.geojson", "null name", _set("name", None)),
    ("entries.geojson", "script link", _set("website", "javascript:alert(1)")),
    ("entries.geojson", "odd day", _set("last_seen", "gisteren")),
    ("entries.geojson", "negative", _set("open_conflicts", -1)),
    ("entries.geojson", "another field", _set("geheim", "x")),
    ("entries.geojson", "two ids", _set("id", "hk-aaaaaaaaaa")),
    ("entries.geojson", "field missing", _features(lambda found: found[0]["properties"].pop("licence"))),
    ("entries.geojson", "far away", _features(lambda found: found[1].update(geometry={"type": "Point", "coordinates": [0, 0]}))),
    ("entries.geojson", "missing id", _features(lambda found: found.pop())),
    ("entries.geojson", "extra id", _features(lambda found: found.append(found[-1]))),
    ("entries.geojson", "not sorted", _features(lambda found: found.reverse())),
    ("entries.ndjson", "missing id", _text("entries.ndjson", _last_line_off)),
    ("entries.ndjson", "schema", _text("entries.ndjson", lambda t: t.replace('"status":"current"', '"status":"ok"', 1))),
    ("entries.ndjson", "not sorted", _text("entries.ndjson", lambda t: "".join(reversed(t.splitlines(keepends=True))))),
    ("entries.csv", "lost row", _text("entries.csv", _last_line_off)),
    ("entries.csv", "one cell too many", _text("entries.csv", lambda t: t[:-2] + ",x\r\n")),
    ("entries.csv", "column", _text("entries.csv", lambda t: t.replace("name,", "naam,", 1))),
    (
        "entries.csv",
        "not sorted",
        _text("entries.csv", _turned),
    ),
    ("entries-excel.csv", "lost row", _text("entries-excel.csv", _last_line_off)),
    ("entries.parquet", "lost row", _fewer_rows),
    ("entries.parquet", "cut", _cut("entries.parquet")),
    ("entries.gpkg", "cut", _cut("entries.gpkg")),
    ("entries.fgb", "cut", _cut("entries.fgb")),
    ("entries.fgb", "gone", lambda v1: (v1 / "entries.fgb").unlink()),
    ("services.hsds.ndjson", "lost row", _text("services.hsds.ndjson", _last_line_off)),
    ("entries.jsonld", "lost node", _text("entries.jsonld", lambda t: t.replace(t.splitlines(keepends=True)[1], "", 1))),
    ("entries.jsonld", "cut", _cut("entries.jsonld")),
    ("hsds-datapackage.zip", "cut", _cut("hsds-datapackage.zip")),
    ("hsds-datapackage.zip", "flipped byte", _flip),
    ("activities.ics", "cut", _cut("activities.ics")),
    ("activities.ics", "no line of ours", _text("activities.ics", lambda t: t.replace("SUMMARY:", "SUMMARY", 1))),
    ("changes.atom", "cut", _cut("changes.atom")),
    ("badge.svg", "cut", _cut("badge.svg")),
    ("changes.ndjson", "schema", _text("changes.ndjson", lambda t: t.replace('"added"', '"kwijt"', 1))),
    ("changes.ndjson", "cut", _cut("changes.ndjson", 0.43)),
    ("status.json", "schema", _text("status.json", lambda t: t.replace('"entries"', '"plekken"', 1))),
    ("quality.json", "schema", _text("quality.json", lambda t: t.replace('"entries": 17', '"entries": -1', 1))),
    ("bridge.csv", "lost row", _text("bridge.csv", _last_line_off)),
)


def test_the_copy_is_sound(night: Night, copy: Path) -> None:
    _check(night, copy)
    assert check_manifest(copy)


@pytest.mark.parametrize(("name", "spoil"), [(n, s) for n, _, s in SPOILT], ids=[f"{n}: {w}" for n, w, _ in SPOILT])
def test_a_spoilt_file_is_refused_by_name(night: Night, copy: Path, name: str, spoil: Spoil) -> None:
    spoil(copy)
    with pytest.raises(ReleaseError, match=name.replace(".", r"\.")):
        _check(night, copy)


def test_any_changed_byte_differs_from_the_manifest(copy: Path) -> None:
    path = copy / "entries.csv"
    path.write_bytes(path.read_bytes().replace(b"Bongerd", b"bongerd", 1))
    with pytest.raises(ReleaseError, match=r"entries\.csv"):
        check_manifest(copy)


def test_a_release_without_entries_is_refused(night: Night, copy: Path, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="no entries"):
        _check(night, copy, 0)
    empty = fill(tmp_path / "data", [])
    with pytest.raises(ReleaseError, match="no entries"):
        publish(empty.publishing())
    assert current(empty.data) is None and releases(empty.data) == []


@pytest.mark.parametrize(
    ("step", "spoil"),
    [
        ("build_site", _text("entries.csv", _last_line_off)),
        ("build_site", _cut("changes.atom")),
        ("build_site", lambda v1: (v1.parents[1] / "kwaad.html").write_text('<a href="javascript:alert(1)">x</a>')),
        ("build_site", lambda v1: (v1.parents[1] / "privé.html").write_text("<p>Bel 06 12 34 56 78</p>")),
    ],
)
def test_the_old_release_stays_current(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, spoil: Spoil) -> None:
    night = published(tmp_path / "data")
    before, files = current(night.data), sorted(p.name for p in (night.data / "releases").iterdir())
    make = releasing.build_site

    def spoilt(folder: Path, site: Any) -> None:
        make(folder, site)
        spoil(folder / "data" / "v1")

    monkeypatch.setattr(releasing, step, spoilt)
    with pytest.raises(ReleaseError):
        publish_later(night)
    assert current(night.data) == before
    assert sorted(p.name for p in (night.data / "releases").iterdir()) == files
    monkeypatch.undo()
    publish_later(night)
    assert current(night.data) != before


def publish_later(night: Night) -> None:
    publish(night_on(night.data, NOW + timedelta(hours=1)).publishing())


def test_what_comes_from_a_source_without_a_licence_decision_is_refused(night: Night, tmp_path: Path) -> None:
    v1 = tmp_path / "v1"
    shutil.copytree((night.data / "current" / "data" / "v1").resolve(), v1)
    files = json.loads((v1 / "manifest.json").read_text("utf-8"))["files"]
    check_data(v1, files, CITY, night.city, night.sources)
    with pytest.raises(ReleaseError, match="jens, for which there is no licence decision"):
        check_data(v1, files, CITY, night.city, night.sources.keys() - {"jens"})
