"""Everything we publish, checked by other people's tools; the files for maps are in test_standards_geo.py."""

from __future__ import annotations

import copy
import csv
import json
import re
import zipfile
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import extruct
import feedparser
import frictionless
import pyshacl
import pytest
from csvw import CSVW
from icalendar import Calendar
from jsonschema import Draft202012Validator, FormatChecker
from rdflib import DCAT, DCTERMS, OWL, RDF, SH, Graph, URIRef
from rdflib.compare import graph_diff, isomorphic
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from publish.fields import COLUMNS
from tests.publish.build import CITY, published

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT.parent / "shared" / "schemas"
needs_schemas = pytest.mark.skipif(not SCHEMAS.is_dir(), reason=f"no schemas of other projects at {SCHEMAS}")
SHAPES = ("dcat-ap-nl-SHACL", "dcat-ap-SHACL", "dcat-ap-nl-SHACL-klassebereik", "dcat-ap-nl-SHACL-klassebereik-codelijsten")
SITE = "https://heerlenkaart.nl/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(tmp_path_factory.mktemp("standards") / "data").publishing().data / "current"


@pytest.fixture(scope="module")
def v1(site: Path) -> Path:
    return site / "data" / "v1"


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _wrong(check: Draft202012Validator, records: Iterable[Any]) -> list[str]:
    return [f"{e.json_path}: {e.message}" for record in records for e in check.iter_errors(record)]


# Open Referral: HSDS 3.1 and its British profile ORUK 3.0


def _open_referral(folder: str) -> Draft202012Validator:
    base, files = f"https://{folder}.example/", sorted((SCHEMAS / folder / "schema").glob("*.json"))
    registry: Registry[Any] = Registry().with_resources(
        (base + f.name, Resource.from_contents(json.loads(f.read_bytes()), default_specification=DRAFT202012)) for f in files
    )
    return Draft202012Validator({"$ref": f"{base}service.json"}, registry=registry, format_checker=FormatChecker())


def _spoilt_services(good: dict[str, Any]) -> dict[str, dict[str, Any]]:
    out = {name: copy.deepcopy(good) for name in ("service id", "organization id", "link", "postal code", "status")}
    out["service id"]["id"] = "hk-1"
    out["organization id"]["organization"]["id"] = good["id"][:-1]
    out["link"]["url"] = "no address"
    del out["postal code"]["service_at_locations"][0]["location"]["addresses"][0]["postal_code"]
    out["status"]["status"] = "open"
    return out


@needs_schemas
@pytest.mark.parametrize("folder", ["hsds-3.1-dev", "oruk-3.0"])
def test_services_are_open_referral(v1: Path, folder: str) -> None:
    services, check = _lines(v1 / "services.hsds.ndjson"), _open_referral(folder)
    assert len(services) == CITY and len({s["id"] for s in services}) == CITY
    assert _wrong(check, services) == []
    full = next(s for s in services if "url" in s and s.get("service_at_locations", [{}])[0].get("location", {}).get("addresses"))
    for name, spoilt in _spoilt_services(full).items():
        assert _wrong(check, [spoilt]), name


# Frictionless Tabular Data Package


@pytest.fixture
def package(v1: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(v1 / "hsds-datapackage.zip") as packed:
        assert packed.testzip() is None
        packed.extractall(tmp_path)
    return tmp_path


def _found(folder: Path) -> set[tuple[str, str]]:
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    return {(task.name, error.type) for task in report.tasks for error in task.errors} | {("", error.type) for error in report.errors}


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_tables_are_a_data_package(package: Path) -> None:
    assert _found(package) == set()
    assert frictionless.validate(str(package / "datapackage.json"), type="package").stats["tasks"] == len([*package.glob("*.csv")])
    with (package / "services.csv").open(encoding="utf-8", newline="") as file:
        assert len([*csv.DictReader(file)]) == CITY


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_spoilt_tables_are_found(package: Path) -> None:
    head, first, *rest = (package / "phones.csv").read_bytes().splitlines(keepends=True)
    (package / "phones.csv").write_bytes(b"".join([head, first, first, *rest]))
    assert {("phones", "primary-key"), ("phones", "unique-error")} <= _found(package)
    stranger = first.replace(first.split(b",")[1], b"nobody")
    (package / "phones.csv").write_bytes(b"".join([head, stranger, *rest]))
    assert _found(package) == {("phones", "foreign-key")}


# DCAT-AP-NL 3.0


def _violations(graph: Graph) -> tuple[set[tuple[str, str]], str]:
    shapes = Graph()
    for name in SHAPES:
        shapes.parse(SCHEMAS / "dcat-ap-nl-3.0" / "shapes" / "300" / f"{name}.ttl")
    shapes.remove((None, OWL.imports, None))
    conforms, report, text = pyshacl.validate(graph, shacl_graph=shapes, inference="rdfs", do_owl_imports=False)
    results = report.subjects(RDF.type, SH.ValidationResult)
    found = {(str(report.value(r, SH.focusNode)), str(report.value(r, SH.resultPath))) for r in results}
    assert conforms is (not found), text
    return found, text


def test_catalogue_says_the_same_in_turtle_and_json(v1: Path) -> None:
    turtle, linked = Graph().parse(v1 / "catalog.ttl"), Graph().parse(v1 / "catalog.jsonld", format="json-ld")
    assert isomorphic(turtle, linked), [g.serialize(format="nt") for g in graph_diff(turtle, linked)[1:]]
    offered = {Path(urlsplit(str(a)).path).name for a in turtle.objects(None, DCAT.downloadURL)}
    assert offered and all((v1 / name).is_file() for name in offered)
    for node in turtle.subjects(RDF.type, DCAT.Distribution):
        file = v1 / Path(urlsplit(str(turtle.value(node, DCAT.downloadURL))).path).name
        assert int(str(turtle.value(node, DCAT.byteSize))) == file.stat().st_size, file.name


@needs_schemas
def test_catalogue_is_dcat_ap_nl(v1: Path) -> None:
    found, text = _violations(Graph().parse(v1 / "catalog.ttl"))
    assert found == set(), text


@needs_schemas
def test_spoilt_catalogue_is_found(v1: Path) -> None:
    graph, base = Graph().parse(v1 / "catalog.ttl"), f"{SITE}data/v1/catalog#"
    sound, _ = _violations(graph)
    graph.remove((URIRef(f"{base}entries.csv"), DCTERMS.license, None))
    graph.remove((URIRef(f"{base}dataset"), DCTERMS.publisher, None))
    spoilt, _ = _violations(graph)
    assert spoilt - sound == {(f"{base}entries.csv", str(DCTERMS.license)), (f"{base}dataset", str(DCTERMS.publisher))}


# CSV on the Web


@pytest.mark.filterwarnings("always::UserWarning")  # csvw collects what is wrong as warnings
def test_csv_is_described_for_the_web(v1: Path, tmp_path: Path) -> None:
    read = CSVW(str(v1 / "entries.csv-metadata.json"), validate=True)
    rows = {row["id"]: row for row in read.tables[0]}
    assert read.is_valid and read.warnings == [] and len(rows) == CITY
    plain = {e["id"]: e for e in _lines(v1 / "entries.ndjson")}
    for key, row in rows.items():
        assert tuple(row) == COLUMNS
        assert (row["lat"], row["lon"], row["open_conflicts"]) == tuple(plain[key][f] for f in ("lat", "lon", "open_conflicts"))
        assert (row["themes"], row["sources"], row["name"]) == tuple(plain[key][f] for f in ("themes", "sources", "name"))
        assert row["first_seen"].date() == date.fromisoformat(plain[key]["first_seen"])
        assert [u.unsplit() for u in row["source_urls"]] == plain[key]["source_urls"]
    assert any(len(row["themes"]) > 1 for row in rows.values()) and any(row["lat"] is None for row in rows.values())
    for name in ("entries.csv", "entries.csv-metadata.json"):
        (tmp_path / name).write_bytes((v1 / name).read_bytes().replace(b",50.884,", b",north,"))
    spoilt = CSVW(str(tmp_path / "entries.csv-metadata.json"), validate=True)
    assert not spoilt.is_valid and spoilt.warnings


# iCalendar


def _events(said: bytes) -> list[tuple[str, ...]]:
    keys = ("UID", "DTSTAMP", "DTSTART", "DTEND", "RRULE", "SUMMARY", "LOCATION", "URL")
    events = Calendar.from_ical(said).walk("VEVENT")
    return [tuple(e[k].to_ical().decode() if k in e and hasattr(e[k], "to_ical") else str(e.get(k)) for k in keys) for e in events]


def test_calendars_can_be_read_and_written_again(v1: Path) -> None:
    whole = _events((v1 / "activities.ics").read_bytes())
    files = [v1 / "activities.ics", *sorted((v1 / "ics").glob("*.ics"))]
    assert len(whole) == 2 and len(files) > 20
    for file in files:
        said = file.read_bytes()
        assert said.endswith(b"END:VCALENDAR\r\n") and b"\n" not in said.replace(b"\r\n", b"") and b"\r" not in said.replace(b"\r\n", b"")
        assert max(map(len, said.split(b"\r\n"))) <= 75, file.name
        calendar, found = Calendar.from_ical(said), _events(said)
        assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and calendar.errors == []
        assert [c.name for c in calendar.subcomponents][:1] == ["VTIMEZONE"]
        assert set(found) <= set(whole) and len({e[0] for e in found}) == len(found), file.name
        assert _events(calendar.to_ical()) == found, file.name
    assert sum(len(_events(f.read_bytes())) for f in files) > 3


def test_events_say_when(v1: Path) -> None:
    events = {str(e["SUMMARY"]): e for e in Calendar.from_ical((v1 / "activities.ics").read_bytes()).walk("VEVENT")}
    for event in events.values():
        assert event.errors == [] and event["UID"] and event["DTSTAMP"].dt.tzinfo is not None
    weekly, once = events["Koffie in de huiskamer"], events["Burendag"]
    assert weekly["DTSTART"].dt.isoformat() == "2026-12-03T10:00:00+01:00" and weekly["DTEND"].dt.isoformat() == "2026-12-03T12:00:00+01:00"
    assert weekly["RRULE"]["FREQ"] == ["WEEKLY"] and weekly["RRULE"]["BYDAY"] == ["TH"]
    # With a time zone at the start the end must be in UTC (RFC 5545, 3.3.10): the last second of 30 June in Heerlen
    assert weekly["RRULE"]["UNTIL"] == [datetime(2027, 6, 30, 21, 59, 59, tzinfo=UTC)]
    assert once["DTSTART"].dt == date(2027, 9, 26) and type(once["DTSTART"].dt) is date and "RRULE" not in once


# schema.org


def test_pages_carry_their_node_of_schema_org(site: Path, v1: Path) -> None:
    document = json.loads((v1 / "entries.jsonld").read_bytes())
    nodes = {n["@id"]: n for n in document["@graph"]}
    assert document["@context"] == "https://schema.org" and len(document["@graph"]) == len(nodes) == CITY
    assert len([*(site / "p").glob("*/index.html")]) == CITY
    for address, node in nodes.items():
        page = site / urlsplit(address).path.strip("/") / "index.html"
        found = extruct.extract(page.read_text(encoding="utf-8"), base_url=address, syntaxes=["json-ld"])["json-ld"]
        assert len(found) == 1 and found[0].pop("@context") == "https://schema.org" and found[0] == node
        assert node["@type"] and node["name"]
    # Read as linked data, with the vocabulary in place of schema.org's own context, which is not fetched here
    graph = Graph().parse(data=json.dumps(document | {"@context": {"@vocab": "https://schema.org/"}}), format="json-ld")
    named = {(str(s), str(o)) for s, o in graph.subject_objects(RDF.type) if isinstance(s, URIRef)}
    assert named == {(address, f"https://schema.org/{node['@type']}") for address, node in nodes.items()}


# Atom


def test_changes_are_an_atom_feed(v1: Path) -> None:
    said = (v1 / "changes.atom").read_bytes()
    read = feedparser.parse(said)
    assert not read.bozo and read.version == "atom10" and read.encoding == "utf-8"
    assert {link.rel: link.href for link in read.feed.links} == {"self": f"{SITE}data/v1/changes.atom", "alternate": SITE}
    assert len(read.entries) == CITY == len({e.id for e in read.entries})
    for one in (read.feed, *read.entries):
        assert one.id.startswith(SITE) and one.title and one.link and one.updated_parsed
    assert all(e.summary for e in read.entries)
    # RFC 4287: exactly one of each, an author for all, dates as in RFC 3339
    atom, root = "{http://www.w3.org/2005/Atom}", ET.fromstring(said)
    for element in (root, *root.iter(f"{atom}entry")):
        assert [len(element.findall(atom + tag)) for tag in ("id", "title", "updated")] == [1, 1, 1]
    assert root.findtext(f"{atom}author/{atom}name")
    for updated in root.iter(f"{atom}updated"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", updated.text or "") and datetime.fromisoformat(updated.text or "")


# Our own schemas, read by another library than the one that checks a release


@pytest.mark.parametrize("name", ["entries.geojson", "entry", "entries.ndjson", "changes.ndjson", "status", "quality", "manifest"])
def test_files_follow_the_published_schemas(v1: Path, name: str) -> None:
    schema = json.loads((v1 / "schema" / f"{name}.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"{SITE}data/v1/schema/{name}.schema.json"
    features = json.loads((v1 / "entries.geojson").read_bytes())["features"]
    if name in ("entry", "entries.geojson"):
        records = features if name == "entries.geojson" else [f["properties"] for f in features]
    else:
        records = _lines(v1 / name) if "." in name else [json.loads((v1 / f"{name}.json").read_bytes())]
    check = Draft202012Validator(schema, format_checker=FormatChecker())
    assert records and _wrong(check, records) == []
    assert _wrong(check, [records[0] | {"surprise": 1}]) and _wrong(check, [{k: v for k, v in records[0].items() if k != min(records[0])}])


def test_field_table_lists_the_columns(v1: Path) -> None:
    with (v1 / "schema" / "fields.csv").open(encoding="utf-8", newline="") as file:
        rows = [*csv.DictReader(file)]
    assert tuple(r["name"] for r in rows) == COLUMNS
    assert all(r["meaning_nl"] and r["meaning_en"] and r["type"] and r["since"] for r in rows)


# sitemaps.org


def test_sitemap_lists_every_page(site: Path) -> None:
    root = ET.fromstring((site / "sitemap.xml").read_bytes())
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    assert root.tag == f"{space}urlset" and {e.tag for e in root} == {f"{space}url"}
    listed = [u.findtext(f"{space}loc") for u in root]
    pages = {f"{SITE}{p.parent.relative_to(site).as_posix()}/".replace("/./", "/") for p in site.rglob("index.html")}
    assert len(listed) == len(set(listed)) and {p for p in pages if "/insluiten/" not in p} <= set(listed) <= pages
    assert f"Sitemap: {SITE}sitemap.xml" in (site / "robots.txt").read_text(encoding="utf-8").splitlines()
