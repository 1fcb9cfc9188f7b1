"""Small builders shared by the unit tests of store, dedupe and harvest. All names are invented."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from store.db.catalogue import Stored
from store.model.listing import Facts, Kind, Listing, Presence, PresenceState, Provenance
from store.settings.source import Source

CONFIG = Path(__file__).parents[2] / "config"
NOW = datetime(2026, 11, 21, 3, 15, tzinfo=UTC)


def source_record(source_id: str = "alfa", **changes: Any) -> dict[str, Any]:
    """A valid source file as a mapping; ``changes`` replace top-level keys."""
    return {
        "id": source_id,
        "title": "Alfa",
        "owner": {"name": "Stichting Alfa", "kind": "foundation"},
        "urls": {"home": "https://alfa.nl", "start": [{"path": "/gids", "kind": "organisation"}]},
        "spider": "directory",
        "licence": {
            "decision": "facts_only",
            "evidence": "none stated",
            "decided_by": "steward",
            "decided_on": "2026-11-01",
            "attribution": "Alfa",
        },
        "personal_data": {"allow": ["organisation_phone"], "retention_days": 30},
        "schedule": {"at": "04:15", "stale_after": "4d"},
        "politeness": {"delay_s": 2, "max_requests": 100, "max_mb": 10},
        "trust": {"default": 3},
        "contract": {"detail": {"link": r"view\?id=(?P<key>\d+)"}},
        "health": {
            "min": 5,
            "max_drop": {"fraction": 0.15, "absolute": 2},
            "required": {"name": 1.0, "location": 0.9},
            "inside_municipality": 0.95,
        },
    } | changes


def source(source_id: str = "alfa", **changes: Any) -> Source:
    """The same, validated."""
    return Source.model_validate(source_record(source_id, **changes))


def origin(fetched_at: str = "2026-11-21T03:15:00+00:00", url: str = "https://alfa.nl/1", also: tuple[str, ...] = ()) -> Provenance:
    """Provenance of one value."""
    return Provenance(url, fetched_at, "ab" * 32, "contract", also)


def listing(key: str = "1", name: str = "Naaiatelier Pimpernel", source_id: str = "alfa", **facts: Any) -> Listing:
    """A listing; ``kind``, ``url`` and ``provenance`` are taken out of ``facts``."""
    kind = facts.pop("kind", Kind.ORGANISATION)
    url = facts.pop("url", f"https://{source_id}.nl/{key}")
    provenance = facts.pop("provenance", {})
    return Listing(source_id, key, kind, url, Facts(name, **facts), provenance)


def stored(item: Listing, state: PresenceState = PresenceState.PRESENT, seen: datetime = NOW, run_id: str = "run-1") -> Stored:
    """A listing as the catalogue holds it."""
    return Stored(item, Presence(state, seen, seen), item.content_hash(), run_id)
