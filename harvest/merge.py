"""The step between listings and entries, on what is in the catalogue: plan outside the lock, write inside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import duckdb

from dedupe.cache import PairCache
from dedupe.evidence.fields import VERSION
from dedupe.ids import Registry
from dedupe.resolve import MergePlan, plan_merge
from harvest.night import Night
from store.db.catalogue import Stored
from store.db.entries import write_changes, write_entries, write_redirects
from store.db.snapshot import Snapshot
from store.db.tables import upsert
from store.model.entry import EntryStatus


@dataclass(frozen=True)
class Merged:
    """A plan and the writer that applies it inside a transaction."""

    plan: MergePlan
    write: Callable[[duckdb.DuckDBPyConnection], None]


def merge(night: Night, snapshot: Snapshot, listings: Sequence[Stored]) -> Merged:
    """Plan the merge of ``listings``; nothing is written until ``Merged.write`` is called."""
    created = {i: day for i, (_, day) in snapshot.entries.items()}
    retired = {i for i, (e, _) in snapshot.entries.items() if e.status is EntryStatus.CLOSED} | set(snapshot.redirects)
    registry = Registry(
        {i: tuple((m.source, m.source_key) for m in e.members) for i, (e, _) in snapshot.entries.items()},
        frozenset(snapshot.entries) - frozenset(retired),
        created,
        snapshot.redirects,
    )
    today = night.clock.today()
    weights = _digest(night)
    cache = PairCache(snapshot.scores.get(weights, {}))
    previous = {i: e for i, (e, _) in snapshot.entries.items()}
    plan = plan_merge(listings, snapshot.judgements, registry, previous, night.settings, today, cache=cache)
    closed = [replace(snapshot.entries[i][0], status=EntryStatus.CLOSED) for i in plan.closed]

    def write(connection: duckdb.DuckDBPyConnection) -> None:
        write_entries(connection, (*plan.entries, *closed), created, today)
        write_redirects(connection, plan.redirects, plan.revived)
        write_changes(connection, plan.changes)
        connection.execute("DELETE FROM comparison; DELETE FROM relation")
        if cache.fresh != snapshot.scores.get(weights):
            connection.execute("DELETE FROM pair_score")
            scores = ({"a": a, "b": b, "weights": weights, "odds": odds} for (a, b), odds in cache.fresh.items())
            upsert(connection, "pair_score", scores, ("a", "b"))
        upsert(
            connection,
            "relation",
            ({"source_a": r.a[0], "key_a": r.a[1], "source_b": r.b[0], "key_b": r.b[1], "kind": r.kind} for r in plan.related),
            ("source_a", "key_a", "source_b", "key_b"),
        )
        upsert(
            connection,
            "comparison",
            (
                {
                    "source_a": c.a[0],
                    "key_a": c.a[1],
                    "source_b": c.b[0],
                    "key_b": c.b[1],
                    "probability": c.probability,
                    "band": c.band,
                    "evidence": json.dumps(c.evidence),
                }
                for c in plan.comparisons
            ),
            ("source_a", "key_a", "source_b", "key_b"),
        )

    return Merged(plan, write)


def _digest(night: Night) -> str:
    """Of what scores depend on besides the listings."""
    return hashlib.sha256(f"{VERSION} {night.settings.merge.model_dump_json()}".encode()).hexdigest()[:16]
