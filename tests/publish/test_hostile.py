"""Hostile texts and URLs in every field: the release is made, and no format holds anything that harms who reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema_rs
import pyarrow.parquet as pq
import pyogrio
import pytest

from publish.encode import link
from publish.fields import FIELDS, Field, fit, json_schema
from publish.gate import check_data
from publish.release import check_manifest
from tests.publish.hostile import HOMES, SAFE_ODD, TEXTS, URLS, WORDS, listings, release, written
from tests.publish.hostile_checks import CHECKS, leaves, odd, violations_html, violations_json, vocabulary
from tests.review.build import fill

_PLAIN = tuple(u for u in URLS if u not in SAFE_ODD)
_UNSAFE = tuple(u for u in _PLAIN if len(u) > 8)
_FIELD = {f.name: f for f in FIELDS}


@pytest.fixture(scope="module")
def allowed(tmp_path_factory: pytest.TempPathFactory) -> frozenset[tuple[str, str]]:
    night = release(tmp_path_factory.mktemp("gewoon") / "data", WORDS, HOMES)
    return vocabulary(night.data / "current")


@pytest.fixture(scope="module")
def v1(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """data/v1 of a release through the whole gate, with every text in every field and every URL but the odd ones that are safe."""
    night = release(tmp_path_factory.mktemp("hostile") / "data", TEXTS, _PLAIN)
    return (night.data / "current" / "data" / "v1").resolve()


@pytest.fixture(scope="module")
def ungated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """data/v1 with all URLs, as written, before the gate."""
    folder = tmp_path_factory.mktemp("raar")
    night = fill(folder / "data", listings(TEXTS[:4], URLS))
    with written(night, folder / "out") as root:
        yield root / "data" / "v1"


def test_there_are_as_many_as_promised() -> None:
    assert (len(set(TEXTS)), len(set(URLS))) == (32, 28)
    assert len(_UNSAFE) == 24


def test_hostile_text_stops_no_release_and_loses_no_entry(v1: Path) -> None:
    features = json.loads((v1 / "entries.geojson").read_text("utf-8"))["features"]
    # what is merged here is of two sources: the last two, and activities of one title, place and organiser, one of them undated
    assert sum(len(f["properties"]["sources"]) for f in features) == len(listings(TEXTS, _PLAIN))
    assert len(features) < len(listings(TEXTS, _PLAIN))
    assert len(check_manifest(v1)) > 60
    names = " ".join(f["properties"]["name"] for f in features)
    assert all(said in names for said in ("<script>alert(1)</script>", "{{7*7}}{% raw %}", "DROP TABLE", "(zonder naam)", "losteken"))
    assert max(len(f["properties"]["name"]) for f in features) > 10_000


@pytest.mark.parametrize("name", CHECKS)
def test_no_format_holds_anything_harmful(v1: Path, name: str) -> None:
    assert CHECKS[name](v1) == []


def test_no_page_holds_anything_harmful(v1: Path, allowed: frozenset[tuple[str, str]]) -> None:
    assert violations_html(v1, allowed) == []


@pytest.mark.parametrize("url", _UNSAFE)
def test_unsafe_urls_are_no_link(v1: Path, url: str) -> None:
    assert link(url) is None
    for name in ("entries.geojson", "entries.jsonld"):
        fields = list(leaves(json.loads((v1 / name).read_text("utf-8"))))
        assert [k for k, v in fields if v.strip() == url.strip()] == [], name


@pytest.mark.parametrize("url", SAFE_ODD)
def test_odd_urls_stand_in_pages_only_escaped(ungated: Path, allowed: frozenset[tuple[str, str]], url: str) -> None:
    assert violations_html(ungated, allowed) == []
    assert violations_json(ungated) == []
    assert all(url not in p.read_text("utf-8") for p in ungated.parents[1].rglob("*.html") if '"' in url or "<" in url)


@pytest.mark.parametrize("url", SAFE_ODD)
def test_an_odd_url_stops_no_release(tmp_path: Path, url: str) -> None:
    night = fill(tmp_path / "data", listings(WORDS[:1], [url]))
    with written(night, tmp_path / "out", site=False) as root:
        v1 = root / "data" / "v1"
        files = [{"path": p.name, "records": n} for p in v1.iterdir() if p.is_file() for n in [_records(p)]]
        check_data(
            v1, files, len(json.loads((v1 / "entries.geojson").read_text("utf-8"))["features"]), night.publishing().city, night.sources
        )


def _records(path: Path) -> int:
    """What the gate wants to know of three files: all entries, those with a point, and all listings."""
    features = json.loads((path.parent / "entries.geojson").read_text("utf-8"))["features"]
    if path.name == "entries.fgb":
        return sum(f["geometry"] is not None for f in features)
    return len((path.parent / "bridge.csv").read_text("utf-8").splitlines()) - 1 if path.name == "bridge.csv" else len(features)


_ODD_LINKS = (
    *SAFE_ODD,
    "https://www.café-heerlen.nl/",
    "https://www.club.nl/menü",
    "https://www.club.nl/?jaar[]=1",
    "https://www.club.nl/{id}",
    "https://www.club.nl/100%zeker",
    "https://www.club.nl/\u202exe.lmth",
    "https://www.club.nl/\u200bx",
    "https://www.club.nl/\x9bx",
    "https://www.club.nl/\ud800",
    "https://[2606:4700::1111]/",
    "https://①.nl/",
)
_ODD_MAILS = ("in..fo@club.nl", ".info@club.nl", "info.@club.nl", "info@-club.nl", "info@club-.nl", f"info@{'c' * 80}.nl", "info@xn--a.nl")


@pytest.mark.parametrize(
    ("name", "value"), [*(("website", u) for u in _ODD_LINKS), *(("email", m) for m in _ODD_MAILS)], ids=lambda v: ascii(v)[1:30]
)
def test_what_passes_the_encoder_passes_the_schema(name: str, value: str) -> None:
    """Otherwise the gate refuses the whole release, every night, for one odd value at a source."""
    said = fit(_FIELD[name], value)
    assert not odd(said or "")
    assert jsonschema_rs.validator_for(json_schema(_FIELD[name]), validate_formats=True).is_valid(said), said


@pytest.mark.parametrize("field", [f for f in FIELDS if f.type != "date" and f.name != "id"], ids=lambda f: f.name)
def test_any_text_fits_any_field(field: Field) -> None:
    """Dates and the id come from us."""
    check = jsonschema_rs.validator_for(json_schema(field), validate_formats=True)
    for text in TEXTS:
        for value in (text, [text, text], (text, "a|b")):
            said = fit(field, value)
            assert check.is_valid(said), (said, value)


def test_lists_have_as_many_items_in_gis_files_as_in_the_others(v1: Path) -> None:
    told = {r["id"]: r["target_groups"] for r in pq.read_table(v1 / "entries.parquet", columns=["id", "target_groups"]).to_pylist()}
    assert any("|" in g for groups in told.values() for g in groups)
    for name in ("entries.gpkg", "entries.fgb"):
        rows = pyogrio.read_arrow(v1 / name, read_geometry=False, columns=["id", "target_groups"])[1].to_pylist()
        bad = [
            (r["target_groups"], told[r["id"]]) for r in rows if len([*filter(None, r["target_groups"].split("|"))]) != len(told[r["id"]])
        ]
        assert rows and not bad, (name, bad)
