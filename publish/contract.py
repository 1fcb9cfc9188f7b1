"""The data contract: an entry as the flat record that every export carries. Additive changes only within v1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from publish.encode import link, safe_text, text, texts
from publish.fields import FIELDS, fit
from store.model.entry import Entry
from store.settings.source import Source


@dataclass(frozen=True, slots=True)
class Item:
    """An entry with its flat record, as every writer gets it."""

    entry: Entry
    row: Mapping[str, Any]


def record(entry: Entry, sources: Mapping[str, Source]) -> dict[str, Any]:
    """The flat record of an entry. Unknown is None or [], never "no"; text is cleaned, URLs are checked."""
    facts, area = entry.facts, entry.area
    values: dict[str, Any] = facts.as_dict() | {
        "id": entry.id,
        "kind": entry.kind.value,
        "themes": entry.themes,
        "buurt_code": area.buurt_code if area else None,
        "buurt": area.buurt if area else None,
        "wijk": area.wijk if area else None,
        "stadsdeel": area.stadsdeel if area else None,
        "location_precision": facts.location_precision or "none",
        "disabled_parking_distance_m": None,
        "coordinator": None,
        "help_step": None,
        "sources": entry.sources,
        "source_urls": [m.url for m in entry.members],
        "first_seen": entry.first_seen,
        "last_seen": entry.last_seen,
        "last_checked": entry.last_seen,
        "status": entry.status.value,
        "open_conflicts": len(entry.conflicts),
        "licence": _licence(entry, sources),
        "related": [{"kind": b.kind.value, "id": b.id} for b in entry.related],
    }
    row = {f.name: fit(f, values[f.name]) for f in FIELDS}
    if row["lat"] is None or row["lon"] is None:
        row |= {"lat": None, "lon": None, "location_precision": "none"}
    return row


def _licence(entry: Entry, sources: Mapping[str, Source]) -> str:
    """The strictest decision of its sources, or their common SPDX id."""
    licences = {sources[s].licence for s in entry.sources if s in sources}
    spdx = {x.spdx for x in licences}
    if len(spdx) == 1 and (only := next(iter(spdx))):
        return only
    decisions = {x.decision for x in licences}
    return next((d for d in ("facts_only", "permission", "open") if d in decisions), "facts_only")


def origins(entry: Entry) -> dict[str, dict[str, Any]]:
    """Per field: source, its key, url, fetched_at, digest of the archive record, rung. URLs are checked."""
    return {
        f: {
            "source": o.source, "source_key": safe_text(o.source_key), "url": link(o.url), "fetched_at": o.fetched_at, "digest": o.digest,
            "rung": o.rung,
        }
        for f, o in sorted(entry.provenance.items())
    }  # fmt: skip


def extended(item: Item) -> dict[str, Any]:
    """A line of entries.ndjson: the flat record plus organiser, venue, categories, ``provenance`` per field and ``conflicts``."""
    entry, facts = item.entry, item.entry.facts
    return {
        **item.row,
        "organiser": text(facts.organiser),
        "venue": text(facts.venue),
        "categories": list(texts(facts.categories)),
        "provenance": origins(entry),
        "conflicts": [
            {"field": c.field, "values": [{"value": text(v), "source": s, "source_key": safe_text(k)} for v, s, k in c.values]}
            for c in entry.conflicts
        ],
    }
