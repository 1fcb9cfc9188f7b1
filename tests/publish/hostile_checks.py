"""What would be wrong with the files of a release, each format read with somebody else's parser. Every check returns violations."""

from __future__ import annotations

import csv
import io
import ipaddress
import json
import re
import sqlite3
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree as ET

import pyarrow.parquet as pq
import pyogrio
from bs4 import BeautifulSoup
from icalendar import Calendar
from rdflib import Graph, URIRef

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_URL_FIELDS = frozenset({"website", "url", "source_url", "source_urls", "sameAs", "href", "downloadURL"})
_PATTERNS = {"email": r"[\w.%+-]+@[\w.-]+", "phone": r"\+\d{7,15}", "number": r"\+\d{7,15}", "telephone": r"\+\d{7,15}"}
_EVENT = frozenset({"UID", "DTSTAMP", "SUMMARY", "DTSTART", "DTEND", "RRULE", "LOCATION", "DESCRIPTION", "URL", "CATEGORIES"})
_ATOM = frozenset({"feed", "id", "title", "updated", "link", "author", "name", "uri", "rights", "entry", "summary"})
_OURS = "https://heerlenkaart.nl/"


def odd(text: str) -> str:
    """Control, bidi, zero-width, surrogate and tag characters and line separators in a value, or ""."""
    found = {f"U+{ord(c):04X}" for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") or ord(c) & 0xFFFE == 0xFFFE}
    return " ".join(sorted(found))


def bad_url(url: str) -> str:
    """Why nobody should follow this, or ""."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        return str(error)
    if odd(url) or " " in url or parts.scheme not in ("http", "https") or "@" in parts.netloc or re.search(r"[<>\"'\\]", parts.netloc):
        return "no plain web address"
    try:
        return "" if ipaddress.ip_address(host).is_global else "inside address"
    except ValueError:
        local = host.endswith((".local", ".localhost", ".internal")) or not re.search(r"\.[a-z][\w-]*$", host)
        return "no public host" if local else ""


def leaves(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """(name of the field, text) of every text in JSON-like data; keys too, under ""."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield "", str(key)
            yield from leaves(inner, str(key))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from leaves(inner, name)
    elif isinstance(value, str):
        yield name, value


def _wrong(where: str, found: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, text in found:
        if marks := odd(text):
            yield f"{where}: {name} holds {marks}"
        if text and name in _URL_FIELDS and (why := bad_url(text)):
            yield f"{where}: {name} {text[:60]!a}: {why}"
        if text and name in _PATTERNS and not re.fullmatch(_PATTERNS[name], text):
            yield f"{where}: {name} {text[:60]!a}"


def _table(where: str, raw: bytes, delimiter: str = ",", encoding: str = "utf-8") -> Iterator[str]:
    try:
        rows = list(csv.reader(io.StringIO(raw.decode(encoding), newline=""), delimiter=delimiter, strict=True))
    except (csv.Error, UnicodeError) as error:
        yield f"{where}: {error}"
        return
    for n, row in enumerate(rows):
        if len(row) != len(rows[0]) or (n and rows[0][0] == "id" and not re.fullmatch(r"hk-[a-z2-7]{10}|[0-9a-f-]{36}", row[0])):
            yield f"{where}: row {n} has {len(row)} cells and begins with {row[:1]!a:.60}"
        pairs = [(k, v) for k, v in zip(rows[0], row, strict=False) if n and not (encoding == "utf-8-sig" and k == "phone")]
        yield from _wrong(where, ((k, u) for k, v in pairs for u in (v.split("|") if k == "source_urls" else [v])))
        if encoding == "utf-8-sig":
            yield from (f"{where}: formula {c[:40]!a}" for c in row if c.startswith(FORMULA))


def _lines(path: Path) -> Iterator[Any]:
    for line in path.read_bytes().decode().split("\n"):
        if line:
            yield json.loads(line)


def violations_csv(v1: Path) -> list[str]:
    found = [v for n in ("entries.csv", "bridge.csv", "redirects.csv", "schema/fields.csv") for v in _table(n, (v1 / n).read_bytes())]
    groups = {r["id"]: r["target_groups"] for r in _lines(v1 / "entries.ndjson")}
    for row in csv.DictReader(io.StringIO((v1 / "entries.csv").read_text("utf-8"), newline="")):
        if len(list(filter(None, (row["target_groups"] or "").split("|")))) != len(groups.get(row["id"], ())):
            found.append(f"entries.csv: {row['id']!a} has other target groups than entries.ndjson")
    return found


def violations_excel(v1: Path) -> list[str]:
    tables = [v1 / "entries-excel.csv", *(v1.parents[1] / "bronnen").glob("*/verbeteringen.csv")]
    found = [f"{p.name}: no byte-order mark" for p in tables if not p.read_bytes().startswith(b"\xef\xbb\xbf")]
    return found + [v for p in tables for v in _table(p.name, p.read_bytes(), ";", "utf-8-sig")]


def violations_json(v1: Path) -> list[str]:
    found: list[str] = []
    whole = ("*.geojson", "*.jsonld", "*.json", "schema/*.json")
    for path in sorted({*(p for g in whole for p in v1.glob(g)), *v1.glob("*.ndjson")}):
        try:
            values = list(_lines(path)) if path.suffix == ".ndjson" else [json.loads(path.read_bytes().decode())]
        except ValueError as error:
            found.append(f"{path.name}: {error}")
            continue
        described = path.parent.name == "schema" or path.name in ("entries.csv-metadata.json", "changes.ndjson")
        found += _wrong(path.name, (("" if described else k, v) for k, v in leaves(values)))
    return found


def violations_zip(v1: Path) -> list[str]:
    with zipfile.ZipFile(v1 / "hsds-datapackage.zip") as package:
        names = package.namelist()
        json.loads(package.read("datapackage.json"))
        found = [f"odd name {n!a}" for n in names if not re.fullmatch(r"[a-z_]+\.(csv|json)", n)]
        return found + [v for n in names if n.endswith(".csv") for v in _table(f"zip/{n}", package.read(n))]


def violations_ics(v1: Path) -> list[str]:
    names = {f["properties"]["id"]: f["properties"] for f in json.loads((v1 / "entries.geojson").read_text("utf-8"))["features"]}
    found: list[str] = []
    for path in (v1 / "activities.ics", *sorted((v1 / "ics").glob("*.ics"))):
        raw = path.read_bytes()
        found += [f"{path.name}: a line of {len(line)} bytes" for line in raw.split(b"\r\n") if len(line) > 75 or b"\n" in line]
        try:
            calendar = Calendar.from_ical(raw)
        except ValueError as error:
            found.append(f"{path.name}: {error}")
            continue
        for event in calendar.walk("VEVENT"):
            counted = [k for k, _ in event.property_items(recursive=False, sorted=False) if k not in ("BEGIN", "END")]
            row = names.get(str(event.get("UID")).removesuffix("@heerlenkaart"))
            if not set(counted) <= _EVENT or len(counted) != len(set(counted)) or event.errors or row is None:
                found.append(f"{path.name}: event with {counted} {event.errors}")
                continue
            if str(event["SUMMARY"]) != row["name"] or str(event.get("DESCRIPTION") or "") != (row["summary"] or ""):
                found.append(f"{path.name}: {event['SUMMARY'][:40]!a} is not {row['name'][:40]!a}")
            found += _wrong(path.name, ((k, str(event[k])) for k in ("SUMMARY", "LOCATION", "DESCRIPTION", "URL") if k in event))
        if {c.name for c in calendar.subcomponents} - {"VEVENT", "VTIMEZONE"}:
            found.append(f"{path.name}: {[c.name for c in calendar.subcomponents]}")
    return found


def _xml(path: Path, allowed: frozenset[str]) -> Iterator[str]:
    try:
        root = ET.fromstring(path.read_bytes())
    except ET.ParseError as error:
        yield f"{path.name}: {error}"
        return
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag not in allowed:
            yield f"{path.name}: <{tag}>"
        yield from _wrong(path.name, [("", (element.text or "").strip("\n ")), *element.attrib.items()])
        address = element.get("href") or (element.text if tag in ("id", "uri", "loc") else None)
        if address and not address.startswith(_OURS):
            yield f"{path.name}: {address[:60]!a}"


def violations_atom(v1: Path) -> list[str]:
    return list(_xml(v1 / "changes.atom", _ATOM))


def violations_xml(v1: Path) -> list[str]:
    root = v1.parents[1]
    shown = frozenset({"svg", "title", "rect", "g", "text"})
    return [*_xml(v1 / "badge.svg", shown), *_xml(root / "sitemap.xml", frozenset({"urlset", "url", "loc"}))]


def violations_ttl(v1: Path) -> list[str]:
    graph = Graph().parse(v1 / "catalog.ttl")
    found = [f"catalog.ttl: {n[:60]!a}" for t in graph for n in t if isinstance(n, URIRef) and bad_url(n) and not n.startswith("mailto:")]
    return found + list(_wrong("catalog.ttl", (("", str(n)) for t in graph for n in t)))


def violations_gis(v1: Path) -> list[str]:
    parquet = pq.read_table(v1 / "entries.parquet").drop(["geometry"]).to_pylist()
    flat = pyogrio.read_arrow(v1 / "entries.fgb", read_geometry=False)[1].to_pylist()
    connection = sqlite3.connect(v1 / "entries.gpkg")
    try:
        connection.row_factory = sqlite3.Row
        sound = [r[0] for r in connection.execute("PRAGMA integrity_check")]
        package = [dict(r) | {"geom": None, "geometry": None} for r in connection.execute("SELECT * FROM entries")]
    finally:
        connection.close()
    found = [] if sound == ["ok"] and len(package) == len(parquet) else [f"entries.gpkg: {sound} {len(package)}"]
    for name, rows in (("entries.parquet", parquet), ("entries.fgb", flat), ("entries.gpkg", package)):
        split = ({k: v.split("|") if k == "source_urls" and isinstance(v, str) else v for k, v in r.items()} for r in rows)
        found += _wrong(name, leaves(list(split)))
    return found


def _page(where: str, raw: str, allowed: frozenset[tuple[str, str]]) -> Iterator[str]:
    page = BeautifulSoup(raw, "lxml")
    for tag in page.find_all(True):
        yield from (f"{where}: <{tag.name} {a}>" for a in ("", *tag.attrs) if (tag.name, a) not in allowed)
        for name, value in tag.attrs.items():
            said = " ".join(value) if isinstance(value, list) else str(value)
            if (marks := odd(said)) or (
                name in ("src", "href", "action") and not re.match(r"(?:https?://|/(?!/)|#|mailto:|tel:\+?\d)", said)
            ):
                yield f"{where}: {tag.name} {name} {marks} {said[:60]!a}"
            if name == "href" and said.startswith("http") and (why := bad_url(said)):
                yield f"{where}: {said[:60]!a} {why}"
            if name == "href" and said.startswith("mailto:") and {k for k, _ in parse_qsl(urlsplit(said).query)} - {"subject", "body"}:
                yield f"{where}: {said[:60]!a}"
        if tag.name == "script" and not tag.get("src"):
            if re.search(r"[<>&\u2028\u2029]", tag.text):
                yield f"{where}: raw {tag.text[:60]!a}"
            try:
                yield from _wrong(where, leaves(json.loads(tag.text)))
            except ValueError as error:
                yield f"{where}: {error}"
    # our own pages have soft hyphens in one long word
    shown = page.get_text().replace("ehandicapten\u00adparkeer", "ehandicaptenparkeer").replace("\n", " ")
    if marks := odd(shown):
        yield f"{where}: shows {marks}"


def violations_html(v1: Path, allowed: frozenset[tuple[str, str]]) -> list[str]:
    root = v1.parents[1]
    found: list[str] = []
    for path in sorted(root.rglob("*.html")):
        where = path.relative_to(root).as_posix()
        found += _page(where, path.read_text("utf-8"), allowed)
    for feature in json.loads((v1 / "entries.geojson").read_text("utf-8"))["features"]:
        page = BeautifulSoup((root / "p" / feature["id"] / "index.html").read_text("utf-8"), "lxml")
        heading, name = page.h1.get_text() if page.h1 else "", feature["properties"]["name"]
        if heading[:100] != name[:100]:
            found.append(f"{feature['id']}: headed {heading[:40]!a}, not {name[:40]!a}")
    for path in (root / "assets").glob("*.json"):
        raw = path.read_text("utf-8")
        if set("<>&\u2028\u2029") & set(raw):
            found.append(f"{path.name}: raw <, > or &")
        found += _wrong(path.name, leaves(json.loads(raw)))
    return found


def vocabulary(root: Path) -> frozenset[tuple[str, str]]:
    """(tag, attribute) pairs of all pages; ("p", "") = the tag itself."""
    pages = (BeautifulSoup(p.read_text("utf-8"), "lxml") for p in root.rglob("*.html"))
    return frozenset((tag.name, a) for page in pages for tag in page.find_all(True) for a in ("", *tag.attrs))


CHECKS: dict[str, Callable[[Path], list[str]]] = {
    "csv": violations_csv, "excel": violations_excel, "json": violations_json, "zip": violations_zip, "ics": violations_ics,
    "atom": violations_atom, "xml": violations_xml, "ttl": violations_ttl, "gis": violations_gis,
}  # fmt: skip
