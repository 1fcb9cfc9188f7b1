"""Reading and writing nouns: runs, listings with presence and provenance."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Any

import duckdb

from store.db.tables import aware, aware_at, delete, fetch, naive, upsert
from store.model.listing import FACT_FIELDS, LIST_FIELDS, Facts, Kind, Listing, Presence, PresenceState, Provenance
from store.model.run import Decision, Finding, Outcome, RunRecord

# ``last_seen`` of an unchanged, present listing is advanced once a week: an unchanged map then gives unchanged rows and
# unchanged exports, and the date is never wrong by more than this. The exact time of a source's last harvest is in the run table.
LAST_SEEN_STEP = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Stored:
    """A listing in the catalogue with its presence. ``run_id`` = the run that last changed it."""

    listing: Listing
    presence: Presence
    content_hash: str
    run_id: str


def read_listings(connection: duckdb.DuckDBPyConnection, source: str | None = None) -> list[Stored]:
    """Listings (of one source), sorted by key, provenance included."""
    where, params = ("WHERE source = ?", [source]) if source else ("", [])
    origins: dict[tuple[str, str], dict[str, Provenance]] = {}
    for r in fetch(connection, f"SELECT * FROM field_provenance {where} ORDER BY source, source_key, field", params):
        origins.setdefault((r["source"], r["source_key"]), {})[r["field"]] = Provenance(
            r["url"], r["fetched_at"], r["digest"], r["rung"], tuple(r["also"])
        )
    return [_stored(r, origins) for r in fetch(connection, f"SELECT * FROM listing {where} ORDER BY source, source_key", params)]


def _stored(r: Mapping[str, Any], origins: Mapping[tuple[str, str], dict[str, Provenance]]) -> Stored:
    facts: dict[str, Any] = {f: tuple(r[f]) if f in LIST_FIELDS else r[f] for f in FACT_FIELDS}
    listing = Listing(
        r["source"],
        r["source_key"],
        Kind(r["kind"]),
        r["url"],
        Facts(**facts),
        MappingProxyType(origins.get((r["source"], r["source_key"]), {})),
    )
    presence = Presence(
        PresenceState(r["state"]), aware_at(r["first_seen"]), aware_at(r["last_seen"]), r["missing_runs"], aware(r["missing_since"])
    )
    return Stored(listing, presence, r["content_hash"], r["run_id"])


def write_listings(connection: duckdb.DuckDBPyConnection, rows: Iterable[Stored]) -> int:
    """Insert or replace listings with their provenance; pass only those that changed."""
    stored = list(rows)
    upsert(connection, "listing", (_row(s) for s in stored), ("source", "source_key"))
    delete(connection, "field_provenance", (s.listing.key for s in stored), ("source", "source_key"))
    upsert(
        connection,
        "field_provenance",
        (
            {
                "source": s.listing.source,
                "source_key": s.listing.source_key,
                "field": name,
                "url": o.url,
                "fetched_at": o.fetched_at,
                "digest": o.digest,
                "rung": o.rung,
                "also": list(o.also),
            }
            for s in stored
            for name, o in s.listing.provenance.items()
        ),
        ("source", "source_key", "field"),
    )
    return len(stored)


def _row(s: Stored) -> dict[str, Any]:
    facts = s.listing.facts.as_dict()
    facts.update({f: list(facts[f]) for f in LIST_FIELDS})
    return {
        "source": s.listing.source,
        "source_key": s.listing.source_key,
        "kind": str(s.listing.kind),
        "url": s.listing.url,
        "content_hash": s.content_hash,
        **facts,
        "run_id": s.run_id,
        "state": str(s.presence.state),
        "first_seen": naive(s.presence.first_seen),
        "last_seen": naive(s.presence.last_seen),
        "missing_runs": s.presence.missing_runs,
        "missing_since": naive(s.presence.missing_since),
    }


def write_run(connection: duckdb.DuckDBPyConnection, run: RunRecord) -> None:
    """Insert or replace one run. Counts as a new version of the catalogue: the desk then looks again."""
    connection.execute("UPDATE catalogue_version SET version = version + 1")
    upsert(
        connection,
        "run",
        [
            {
                "run_id": run.run_id,
                "source": run.source,
                "started_at": naive(run.started_at),
                "finished_at": naive(run.finished_at),
                "complete": run.complete,
                "reasons": list(run.reasons),
                "outcome": str(run.outcome),
                "findings": json.dumps([f.to_json() for f in run.findings], ensure_ascii=False),
                "listings": run.listings,
                "quality": json.dumps(dict(run.quality)),
                "published": run.published,
                "decision": str(run.decision) if run.decision else None,
            }
        ],
        ("source", "run_id"),
    )


def read_runs(connection: duckdb.DuckDBPyConnection, source: str | None = None) -> list[RunRecord]:
    """Runs (of one source), newest first."""
    where, params = ("WHERE source = ?", [source]) if source else ("", [])
    return [
        RunRecord(
            r["run_id"],
            r["source"],
            aware_at(r["started_at"]),
            aware_at(r["finished_at"]),
            r["complete"],
            tuple(r["reasons"]),
            Outcome(r["outcome"]),
            tuple(Finding.from_json(f) for f in json.loads(r["findings"])),
            r["listings"],
            json.loads(r["quality"]),
            r["published"],
            Decision(r["decision"]) if r["decision"] else None,
        )
        for r in fetch(connection, f"SELECT * FROM run {where} ORDER BY finished_at DESC, run_id DESC", params)
    ]
