"""Decisions in the catalogue: they follow the journal, which is the record."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb

from store.db.tables import fetch, naive, upsert
from store.errors import CatalogueError
from store.journal import read_journal
from store.model.decision import Decision


def apply_journal(connection: duckdb.DuckDBPyConnection, data: Path) -> int:
    """Take over what the catalogue does not have yet; returns how many. Doing it twice changes nothing."""
    known = {r["writer"]: r["n"] for r in fetch(connection, "SELECT writer, max(n) AS n FROM decision GROUP BY writer")}
    fresh = read_journal(data, known)
    upsert(
        connection,
        "decision",
        (
            {
                "id": d.id,
                "writer": d.writer,
                "n": d.n,
                "decided_at": naive(d.at),
                "record": json.dumps(d.to_json(), ensure_ascii=False, sort_keys=True),
            }
            for d in {d.id: d for d in fresh}.values()
        ),
        ("id",),
    )
    return len(fresh)


def read_decisions(connection: duckdb.DuckDBPyConnection) -> tuple[Decision, ...]:
    """All, oldest first."""
    return tuple(
        Decision.from_json(json.loads(r["record"])) for r in fetch(connection, "SELECT record FROM decision ORDER BY decided_at, writer, n")
    )


def read_version(connection: duckdb.DuckDBPyConnection) -> int:
    """How often listings or entries were written."""
    return int(connection.execute("SELECT version FROM catalogue_version").fetchall()[0][0])


class StalePlanError(CatalogueError):
    """The catalogue was written since the plan was made; plan again."""


def advance(connection: duckdb.DuckDBPyConnection, planned_on: int) -> int:
    """Claim the next version inside a writing transaction. Raises StalePlanError when ``planned_on`` is not the current one."""
    current = read_version(connection)
    if current != planned_on:
        raise StalePlanError(f"The catalogue changed while this was computed (version {planned_on}, now {current}); run it again.")
    connection.execute("UPDATE catalogue_version SET version = version + 1")
    return current + 1
