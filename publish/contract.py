"""The data contract: an entry as the flat record that every export carries. Additive changes only within v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from publish.encode import safe_text, safe_url
from store.model.entry import Entry
from store.settings.source import Source

#: Columns of entries.csv and properties of entries.geojson, in order.
COLUMNS: tuple[str, ...] = (
    "id",
    "name",
    "kind",
    "themes",
    "target_groups",
    "summary",
    "street",
    "house_number",
    "postcode",
    "city",
    "buurt_code",
    "buurt",
    "wijk",
    "stadsdeel",
    "lat",
    "lon",
    "location_precision",
    "phone",
    "email",
    "website",
    "opening_hours",
    "opening_hours_text",
    "starts_at",
    "ends_at",
    "recurrence",
    "wheelchair",
    "toilet_wheelchair",
    "disabled_parking",
    "disabled_parking_distance_m",
    "accessibility_note",
    "coordinator",
    "help_step",
    "sources",
    "source_urls",
    "first_seen",
    "last_seen",
    "last_checked",
    "status",
    "open_conflicts",
    "licence",
)
#: Precisions that are a place rather than an area; only these become a geometry.
POINT_PRECISIONS = frozenset({"exact", "address", "street", "pc6"})


def record(entry: Entry, sources: Mapping[str, Source]) -> dict[str, Any]:
    """The flat record of an entry. Unknown is None or [], never "no"; text is cleaned, URLs are checked."""
    facts, area = entry.facts, entry.area
    last = entry.last_seen.isoformat()
    values: dict[str, Any] = {
        "id": entry.id,
        "name": facts.name,
        "kind": str(entry.kind),
        "themes": list(entry.themes),
        "target_groups": list(facts.target_groups),
        "summary": facts.summary,
        "street": facts.street,
        "house_number": facts.house_number,
        "postcode": facts.postcode,
        "city": facts.city,
        "buurt_code": area.buurt_code if area else None,
        "buurt": area.buurt if area else None,
        "wijk": area.wijk if area else None,
        "stadsdeel": area.stadsdeel if area else None,
        "lat": _degrees(facts.lat),
        "lon": _degrees(facts.lon),
        "location_precision": facts.location_precision or "none",
        "phone": facts.phone,
        "email": facts.email,
        "website": safe_url(facts.website),
        "opening_hours": facts.opening_hours,
        "opening_hours_text": facts.opening_hours_text,
        "starts_at": facts.starts_at,
        "ends_at": facts.ends_at,
        "recurrence": facts.recurrence,
        "wheelchair": facts.wheelchair,
        "toilet_wheelchair": facts.toilet_wheelchair,
        "disabled_parking": facts.disabled_parking,
        "disabled_parking_distance_m": None,
        "accessibility_note": facts.accessibility_note,
        "coordinator": None,
        "help_step": None,
        "sources": list(entry.sources),
        "source_urls": [u for m in entry.members if (u := safe_url(m.url))],
        "first_seen": entry.first_seen.isoformat(),
        "last_seen": last,
        "last_checked": last,
        "status": str(entry.status),
        "open_conflicts": len(entry.conflicts),
        "licence": _licence(entry, sources),
    }
    return {c: safe_text(values[c]) for c in COLUMNS}


def _degrees(value: float | None) -> float | None:
    """Six decimals: 0.1 m."""
    return None if value is None else round(value, 6)


def _licence(entry: Entry, sources: Mapping[str, Source]) -> str:
    """The strictest decision of its sources, or their common SPDX id."""
    licences = {sources[s].licence for s in entry.sources if s in sources}
    spdx = {x.spdx for x in licences}
    if len(spdx) == 1 and (only := next(iter(spdx))):
        return only
    decisions = {x.decision for x in licences}
    return next((d for d in ("facts_only", "permission", "open") if d in decisions), "facts_only")


def site_record(entry: Entry, row: Mapping[str, Any]) -> dict[str, Any]:
    """The flat record with what entry pages show besides: organiser, venue, provenance and conflicts."""
    provenance = {f: {"source": o.source, "url": o.url, "fetched_at": o.fetched_at, "rung": o.rung} for f, o in entry.provenance.items()}
    conflicts = [{"field": c.field, "values": [{"value": v, "source": s} for v, s, _ in c.values]} for c in entry.conflicts]
    return {
        **row,
        "organiser": safe_text(entry.facts.organiser),
        "venue": safe_text(entry.facts.venue),
        "provenance": provenance,
        "conflicts": safe_text(conflicts),
        "related": [],
    }


def full_record(entry: Entry, row: Mapping[str, Any]) -> dict[str, Any]:
    """A line of entries.ndjson: the flat record plus ``provenance`` per field (source, url, fetched_at, archive record digest, rung)."""
    provenance = {
        f: {"source": o.source, "source_key": o.source_key, "url": o.url, "fetched_at": o.fetched_at, "digest": o.digest, "rung": o.rung}
        for f, o in entry.provenance.items()
    }
    return {
        **row,
        "organiser": safe_text(entry.facts.organiser),
        "venue": safe_text(entry.facts.venue),
        "categories": safe_text(list(entry.facts.categories)),
        "provenance": provenance,
        "conflicts": [
            {"field": c.field, "values": [{"value": v, "source": s, "source_key": k} for v, s, k in c.values]} for c in entry.conflicts
        ],
    }
