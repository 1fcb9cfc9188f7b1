"""Writers: one per file of ``data/v1/``. Each gives the file's text and its number of records; none knows the clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from publish.contract import COLUMNS, POINT_PRECISIONS, full_record
from publish.encode import csv_text, json_text, safe_text, safe_url
from publish.model import Content, Publishing
from store.model.entry import Entry

Written = tuple[str, int]
_QUALITY_FIELDS = ("summary", "street", "postcode", "phone", "email", "website", "opening_hours_text", "wheelchair", "themes", "buurt_code")


def geojson(content: Content, _: Publishing) -> Written:
    """entries.geojson (RFC 7946), one feature a line. What is only known to a postcode or neighbourhood has no geometry."""
    lines = [json_text(_feature(row)) for row in content.rows]
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n", len(lines)


def _feature(row: Mapping[str, Any]) -> dict[str, Any]:
    located = row["lat"] is not None and row["location_precision"] in POINT_PRECISIONS
    geometry = {"type": "Point", "coordinates": [row["lon"], row["lat"]]} if located else None
    return {"type": "Feature", "id": row["id"], "geometry": geometry, "properties": dict(row)}


def entries_csv(content: Content, _: Publishing) -> Written:
    """entries.csv: one row an entry, lists separated by "|"."""
    return csv_text(COLUMNS, content.rows), len(content.rows)


def ndjson(content: Content, _: Publishing) -> Written:
    """entries.ndjson: the record with provenance per field."""
    return _lines(full_record(e, r) for e, r in zip(content.entries, content.rows, strict=True))


def _lines(records: Iterator[Mapping[str, Any]]) -> Written:
    lines = [json_text(r) for r in records]
    return "".join(f"{line}\n" for line in lines), len(lines)


BRIDGE = ("entry_id", "source", "source_key", "source_url", "first_seen", "last_seen", "presence")


def bridge(content: Content, _: Publishing) -> Written:
    """bridge.csv: which entry each listing of each source belongs to; one row a listing, gone ones included."""
    rows = [
        {
            "entry_id": content.place[s.listing.key],
            "source": s.listing.source,
            "source_key": s.listing.source_key,
            "source_url": safe_url(s.listing.url),
            "first_seen": s.presence.first_seen.date().isoformat(),
            "last_seen": s.presence.last_seen.date().isoformat(),
            "presence": str(s.presence.state),
        }
        for s in content.listings
    ]
    return csv_text(BRIDGE, rows), len(rows)


REDIRECTS = ("old_id", "new_id", "kind", "date", "reason")


def redirects(content: Content, _: Publishing) -> Written:
    """redirects.csv: where old ids lead."""
    rows = [
        {"old_id": r.old_id, "new_id": r.new_id, "kind": str(r.kind), "date": r.date.isoformat(), "reason": r.reason}
        for r in content.redirects
    ]
    return csv_text(REDIRECTS, rows), len(rows)


def changes(content: Content, _: Publishing) -> Written:
    """changes.ndjson: everything that ever changed, oldest first."""
    return _lines(
        {
            "date": c.date.isoformat(),
            "entry_id": c.entry_id,
            "change": c.change,
            "fields": list(c.fields),
            "old": dict(c.old),
            "new": dict(c.new),
            "decided_by": c.decided_by,
        }
        for c in content.changes
    )


def quality(content: Content, p: Publishing) -> Written:
    """quality.json: how complete the map is, in all, per source and per neighbourhood."""
    document = {
        "entries": len(content.rows),
        "kinds": dict(sorted(Counter(r["kind"] for r in content.rows).items())),
        "completeness": _completeness(list(content.rows)),
        "precision": dict(sorted(Counter(r["location_precision"] for r in content.rows).items())),
        "open_conflicts": sum(len(e.conflicts) for e in content.entries),
        "conflicts": _conflicts(content.entries),
        "sources": {s: _per_source(s, content) for s in sorted(p.sources)},
        "neighbourhoods": {
            a.buurt_code: {
                "name": a.buurt,
                "entries": (rows := [r for r in content.rows if r["buurt_code"] == a.buurt_code]).__len__(),
                "themes": dict(sorted(Counter(t for r in rows for t in r["themes"]).items())),
            }
            for a in p.areas.areas
        },
    }
    return json_text(document) + "\n", 1


def _completeness(rows: list[Mapping[str, Any]]) -> dict[str, float]:
    return {f: round(sum(bool(r[f]) for r in rows) / len(rows), 4) for f in _QUALITY_FIELDS} if rows else {}


def _conflicts(entries: Any) -> dict[str, int]:
    counts: Counter[str] = Counter(c.field for e in entries for c in e.conflicts)
    return dict(sorted(counts.items()))


def _per_source(source: str, content: Content) -> dict[str, Any]:
    listings = [s for s in content.listings if s.listing.source == source]
    entries: list[Entry] = [e for e in content.entries if source in e.sources]
    return {
        "listings": len(listings),
        "presence": dict(sorted(Counter(str(s.presence.state) for s in listings).items())),
        "entries": len(entries),
        "shared_entries": sum(len(e.sources) > 1 for e in entries),
        "conflicts": sum(any(source in (v[1] for v in c.values) for c in e.conflicts) for e in entries),
    }


Writer = Callable[[Content, Publishing], Written]
#: File name -> writer, in the order in which they are written.
WRITERS: dict[str, Writer] = {
    "entries.geojson": geojson,
    "entries.csv": entries_csv,
    "entries.ndjson": ndjson,
    "bridge.csv": bridge,
    "redirects.csv": redirects,
    "changes.ndjson": changes,
    "quality.json": quality,
}


def attribution(p: Publishing) -> list[str]:
    """Attribution lines of all sources and of the borders."""
    return [str(safe_text(s.licence.attribution)) for s in p.sources.values()] + ["© CBS / Kadaster, CC BY 4.0"]
