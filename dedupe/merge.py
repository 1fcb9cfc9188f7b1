"""The step between listings and entries, on what is in the catalogue: plan outside the lock, write inside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

import duckdb

from dedupe.cache import PairCache
from dedupe.compared import Compared
from dedupe.evidence.fields import VERSION
from dedupe.ids import Registry
from dedupe.resolve import MergePlan, Settings, compare, live_listings, plan_merge
from store.db.catalogue import Stored
from store.db.decisions import advance
from store.db.entries import write_changes, write_entries, write_redirects
from store.db.snapshot import Snapshot
from store.db.tables import upsert
from store.model.entry import Entry, EntryStatus
from store.model.listing import EntryId
from store.model.rulings import Rulings, rulings

_PAIR = ("source_a", "key_a", "source_b", "key_b")


@dataclass(frozen=True)
class Merged:
    """A plan and the writer that applies it inside a transaction. ``live`` = the listings on the map, ``compared`` = their pairs:
    with these the desk plans again after an answer without comparing again."""

    plan: MergePlan
    live: tuple[Stored, ...]
    compared: Compared
    ruled: Rulings
    levels: Mapping[tuple[int, int], bytes] = field(repr=False)
    write: Callable[[duckdb.DuckDBPyConnection], None]


def merge(settings: Settings, today: date, snapshot: Snapshot, listings: Sequence[Stored], known: Merged | None = None) -> Merged:
    """Plan the merge of ``listings``; nothing is written until ``Merged.write`` is called, which raises StalePlanError when the
    catalogue has changed since ``snapshot``. ``known``: an earlier merge of the same listings, whose comparisons then are reused."""
    ruled = rulings(snapshot.decisions)
    live = tuple(live_listings(listings, ruled, settings))
    entries: dict[EntryId, Entry] = {}
    if known is not None and _same(known.live, live):
        compared, fresh = known.compared, known.levels
        entries = _untouched(known, live, ruled)
    else:
        cache = PairCache(known.levels if known else snapshot.levels.get(VERSION, {}))
        compared = compare(live, settings, cache)
        fresh = cache.fresh
    previous = {i: e for i, (e, _) in snapshot.entries.items()}
    plan = plan_merge(live, compared, ruled, registry_of(snapshot), previous, settings, today, known=entries)
    write = partial(_write, snapshot, plan, None if fresh == snapshot.levels.get(VERSION) else fresh, today)
    return Merged(plan, live, compared, ruled, fresh, write)


def _untouched(known: Merged, live: Sequence[Stored], ruled: Rulings) -> dict[EntryId, Entry]:
    """Entries of an earlier merge that no other ruling touches and whose members, dates and provenance included, are the same."""
    if known.ruled.themes != ruled.themes:
        return {}
    before, now = set(known.ruled.pins), set(ruled.pins)
    touched = {key for pin in before ^ now for key in pin.about}
    touched |= known.ruled.kept.keys() ^ ruled.kept.keys()
    touched |= {s.listing.key for old, s in zip(known.live, live, strict=True) if old is not s and old != s}
    return {e.id: e for e in known.plan.entries if not any((m.source, m.source_key) in touched for m in e.members)}


def _same(before: Sequence[Stored], now: Sequence[Stored]) -> bool:
    return [(s.listing.key, s.content_hash, s.presence.state) for s in before] == [
        (s.listing.key, s.content_hash, s.presence.state) for s in now
    ]


def _write(
    snapshot: Snapshot,
    plan: MergePlan,
    levels: Mapping[tuple[int, int], bytes] | None,
    today: date,
    connection: duckdb.DuckDBPyConnection,
) -> None:
    advance(connection, snapshot.version)
    before = {i: e for i, (e, _) in snapshot.entries.items()}
    closed = [replace(before[i], status=EntryStatus.CLOSED) for i in plan.closed]
    created = {i: day for i, (_, day) in snapshot.entries.items()}
    write_entries(connection, [*(e for e in plan.entries if before.get(e.id) is not e), *closed], created, today)
    write_redirects(connection, plan.redirects, plan.revived)
    write_changes(connection, plan.changes)
    if levels is not None:
        connection.execute("DELETE FROM pair_levels")
        upsert(
            connection, "pair_levels", ({"a": a, "b": b, "version": VERSION, "levels": row} for (a, b), row in levels.items()), ("a", "b")
        )
    connection.execute("DELETE FROM comparison; DELETE FROM relation")
    upsert(connection, "relation", (_pair(r.a, r.b) | {"kind": r.kind} for r in plan.related), _PAIR)
    compared = (
        _pair(c.a, c.b) | {"probability": c.probability, "band": c.band, "evidence": json.dumps(c.evidence)} for c in plan.comparisons
    )
    upsert(connection, "comparison", compared, _PAIR)


def registry_of(snapshot: Snapshot) -> Registry:
    """Every id ever given out."""
    retired = {i for i, (e, _) in snapshot.entries.items() if e.status is EntryStatus.CLOSED} | set(snapshot.redirects)
    return Registry(
        {i: tuple((m.source, m.source_key) for m in e.members) for i, (e, _) in snapshot.entries.items()},
        frozenset(snapshot.entries) - frozenset(retired),
        {i: day for i, (_, day) in snapshot.entries.items()},
        snapshot.redirects,
    )


def _pair(a: tuple[str, str], b: tuple[str, str]) -> dict[str, str]:
    return {"source_a": a[0], "key_a": a[1], "source_b": b[0], "key_b": b[1]}
