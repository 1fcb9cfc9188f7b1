"""Snapshot: everything a night reads from the catalogue, at once, so that it can compute without holding the lock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

from store.db.catalogue import Stored, read_listings, read_runs
from store.db.connection import reading
from store.db.decisions import read_decisions, read_version
from store.db.entries import read_changes, read_entries, read_redirects
from store.db.tables import fetch
from store.model.decision import Decision
from store.model.entry import Change, Entry, EntryStatus, Redirect
from store.model.listing import EntryId
from store.model.run import RunRecord


@dataclass(frozen=True)
class Snapshot:
    """The catalogue at one moment. ``entries`` = every entry ever with its day of minting; ``geocodes`` = query -> (lat, lon, precision);
    ``membership`` = the entry each listing belongs to, or last belonged to; ``levels`` = of compared pairs by version of the
    evidence, then by digest of both sides (dedupe/cache.py); ``version``: see store/db/decisions.py."""

    runs: tuple[RunRecord, ...]
    listings: tuple[Stored, ...]
    entries: Mapping[EntryId, tuple[Entry, date]]
    redirects: Mapping[EntryId, Redirect]
    decisions: tuple[Decision, ...]
    changes: tuple[Change, ...]
    geocodes: Mapping[str, tuple[float | None, float | None, str]]
    membership: Mapping[tuple[str, str], EntryId]
    levels: Mapping[int, Mapping[tuple[int, int], bytes]]
    version: int

    def live_entries(self) -> tuple[Entry, ...]:
        """Entries on the map, sorted by id."""
        return tuple(e for i, (e, _) in self.entries.items() if i not in self.redirects and e.status is not EntryStatus.CLOSED)

    def of_source(self, source: str) -> tuple[Stored, ...]:
        """Listings of one source."""
        return tuple(s for s in self.listings if s.listing.source == source)

    def last_published(self, source: str) -> RunRecord | None:
        """The source's newest run whose listings went to the map."""
        return next((r for r in self.runs if r.source == source and r.published), None)


def read_snapshot(data: Path) -> Snapshot:
    """Read it. Raises CatalogueError when there is no usable catalogue."""
    with reading(data) as connection:
        geocodes = {
            r["query"]: (r["lat"], r["lon"], r["location_precision"]) for r in fetch(connection, "SELECT * FROM geocode ORDER BY query")
        }
        return Snapshot(
            tuple(read_runs(connection)),
            tuple(read_listings(connection)),
            read_entries(connection),
            read_redirects(connection),
            read_decisions(connection),
            tuple(read_changes(connection)),
            geocodes,
            {(r["source"], r["source_key"]): EntryId(r["entry_id"]) for r in fetch(connection, "SELECT * FROM membership")},
            _levels(connection),
            read_version(connection),
        )


def _levels(connection: duckdb.DuckDBPyConnection) -> dict[int, dict[tuple[int, int], bytes]]:
    found: dict[int, dict[tuple[int, int], bytes]] = {}
    for a, b, version, levels in connection.execute("SELECT a, b, version, levels FROM pair_levels").fetchall():
        found.setdefault(version, {})[a, b] = levels
    return found
