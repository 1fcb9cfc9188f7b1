"""What we can tell the owner of a source about its own data: why it pays to work together."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from publish.contract import Item
from publish.encode import csv_rows, excel_cell, link, text
from store.db.published import Edition

#: Kind -> (title, what to do), in the order in which they are shown.
KINDS: dict[str, tuple[str, str]] = {
    "dead": ("Pagina's die het niet doen", "Uw site verwijst naar deze pagina's, maar ze geven een fout."),
    "clash": ("Anders dan bij een andere bron", "Een andere bron noemt iets anders. Klopt het bij u nog?"),
    "address": ("Adressen die wij niet vinden", "Wij kunnen dit adres niet op de kaart zetten. Staat er een typefout in?"),
    "postcode": ("Zonder postcode", "Met een postcode vinden mensen het sneller."),
    "double": ("Staat er misschien dubbel", "Dit lijkt bij u twee keer te staan."),
}
COLUMNS = ("soort", "naam", "gegeven", "bij u", "elders", "pagina")
_FILLED = ("summary", "street", "postcode", "phone", "email", "website", "opening_hours_text", "wheelchair")


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that could be better; ``other`` = what another source says, with its name."""

    kind: str
    name: str
    url: str | None
    field: str = ""
    mine: str = ""
    other: str = ""


@dataclass
class Report:
    """Of one source. ``filled``: field -> number of listings that have it."""

    listings: int = 0
    shared: int = 0
    filled: dict[str, int] = field(default_factory=dict)
    points: list[Point] = field(default_factory=list)


def reports(edition: Edition, items: Iterator[Sequence[Item]], titles: Mapping[str, str], runs: Path) -> dict[str, Report]:
    """A report for each of ``titles`` (source id -> its name). ``runs``: where runs are kept."""
    found = {source: _own(edition, source) for source in titles}
    for batch in items:
        for item in batch:
            _from_entry(item, found, titles)
    for source, report in found.items():
        newest = edition.newest(source)
        report.points += _dead(runs / source / newest.run_id / "stats.json") if newest else []
        order = {kind: n for n, kind in enumerate(KINDS)}
        report.points.sort(key=lambda p: (order[p.kind], p.name, p.field, p.url or ""))
    return found


def _own(edition: Edition, source: str) -> Report:
    """What its own listings show."""
    columns = ", ".join(("name", "url", "address_text", "house_number", "lat", "location_precision", *_FILLED))
    report = Report(filled=dict.fromkeys(_FILLED, 0))
    looked_up = bool(edition.rows("SELECT 1 FROM geocode LIMIT 1", []))  # without a geocoder it is not the address that is at fault
    for r in edition.rows(f"SELECT {columns} FROM listing WHERE source = ? AND state <> 'gone' ORDER BY source_key", [source]):
        report.listings += 1
        for f in _FILLED:
            report.filled[f] += r[f] is not None
        line = " ".join(filter(None, (r["street"], r["house_number"], r["postcode"])))
        said = text(line if r["street"] else r["address_text"]) or ""
        name, url = text(r["name"]) or source, link(r["url"])
        if looked_up and said and (r["lat"] is None or r["location_precision"] in ("none", "neighbourhood", "pc4")):
            report.points.append(Point("address", name, url, "adres", said))
        elif r["street"] and not r["postcode"]:
            report.points.append(Point("postcode", name, url, "postcode", said))
    return report


def _from_entry(item: Item, found: Mapping[str, Report], titles: Mapping[str, str]) -> None:
    members: dict[str, list[str]] = {}
    for m in item.entry.members:
        members.setdefault(m.source, []).append(m.url)
    for source, urls in members.items():
        if source in found:
            found[source].shared += len(members) > 1
            if len(urls) > 1:
                found[source].points.append(Point("double", item.row["name"], link(urls[0]), "", f"{len(urls)} vermeldingen"))
    for c in item.entry.conflicts:
        said: dict[str, list[str]] = {}
        for value, source, _ in c.values:
            said.setdefault(source, []).append(text(value) or "")
        for source in said.keys() & found.keys():
            others = [
                f"{v} ({titles.get(s, s)})" for s, values in sorted(said.items()) if s != source for v in values if v not in said[source]
            ]
            if others:
                url = link(members.get(source, [""])[0])
                found[source].points.append(Point("clash", item.row["name"], url, c.field, ", ".join(said[source]), "; ".join(others)))


def _dead(stats: Path) -> list[Point]:
    try:
        record: dict[str, Any] = json.loads(stats.read_text("utf-8"))
        return [Point("dead", url, link(url), "", str(problem)) for url, problem in record["detail_errors"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def as_csv(report: Report) -> str:
    """For Dutch Excel."""
    rows = [[KINDS[p.kind][0], p.name, p.field, p.mine, p.other, p.url or ""] for p in report.points]
    return "\ufeff" + csv_rows([COLUMNS, *([excel_cell(v) for v in row] for row in rows)], ";")
