"""Reading and writing entries, redirects, changes, comparisons."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

import duckdb
import orjson

from store.db.tables import fetch, upsert
from store.model.entry import Area, Change, Conflict, Entry, EntryStatus, FieldOrigin, Member, Redirect, RedirectKind, Related, RelatedKind
from store.model.listing import LIST_FIELDS, EntryId, Facts, Kind


def entry_to_json(entry: Entry) -> str:
    """The whole entry, sorted keys."""
    return json.dumps(
        asdict(entry) | {"provenance": {k: asdict(v) for k, v in entry.provenance.items()}}, ensure_ascii=False, sort_keys=True, default=str
    )


def entry_from_json(text: str) -> Entry:
    """Inverse of :func:`entry_to_json`."""
    r = orjson.loads(text)
    facts: dict[str, Any] = {k: tuple(v) if k in LIST_FIELDS else v for k, v in r["facts"].items()}
    members = tuple(
        Member(
            m["source"], m["source_key"], m["url"], date.fromisoformat(m["first_seen"]), date.fromisoformat(m["last_seen"]), m["presence"]
        )
        for m in r["members"]
    )
    conflicts = tuple(Conflict(c["field"], tuple((v, s, k) for v, s, k in c["values"])) for c in r["conflicts"])
    return Entry(
        EntryId(r["id"]),
        Kind(r["kind"]),
        Facts(**facts),
        tuple(r["themes"]),
        Area(**r["area"]) if r["area"] else None,
        members,
        EntryStatus(r["status"]),
        {
            k: FieldOrigin(v["source"], v["source_key"], v["url"], v["fetched_at"], v["digest"], v["rung"])
            for k, v in r["provenance"].items()
        },
        conflicts,
        tuple(Related(RelatedKind(b["kind"]), EntryId(b["id"])) for b in r.get("related", ())),  # older records have none
    )


def read_entries(connection: duckdb.DuckDBPyConnection) -> dict[EntryId, tuple[Entry, date]]:
    """All entries ever, closed and retired ones included, with their day of minting; sorted by id."""
    return {
        EntryId(r["id"]): (entry_from_json(r["record"]), r["created_on"])
        for r in fetch(connection, "SELECT id, record, created_on FROM entry ORDER BY id")
    }


def write_entries(connection: duckdb.DuckDBPyConnection, entries: Sequence[Entry], created: Mapping[EntryId, date], today: date) -> int:
    """Insert or replace those whose record changed; returns how many."""
    known = {r["id"]: r["content_hash"] for r in fetch(connection, "SELECT id, content_hash FROM entry")}
    rows: list[dict[str, Any]] = []
    for entry in entries:
        record = entry_to_json(entry)
        digest = hashlib.sha256(record.encode()).hexdigest()
        if known.get(entry.id) != digest:
            rows.append(
                {
                    "id": entry.id,
                    "kind": str(entry.kind),
                    "status": str(entry.status),
                    "record": record,
                    "content_hash": digest,
                    "created_on": created.get(entry.id, today),
                }
            )
    upsert(connection, "entry", rows, ("id",))
    place = {(r["source"], r["source_key"]): r["entry_id"] for r in fetch(connection, "SELECT * FROM membership")}
    upsert(
        connection,
        "membership",
        (
            {"source": m.source, "source_key": m.source_key, "entry_id": e.id}
            for e in entries
            if e.status is not EntryStatus.CLOSED
            for m in e.members
            if place.get((m.source, m.source_key)) != e.id
        ),
        ("source", "source_key"),
    )
    return len(rows)


def read_redirects(connection: duckdb.DuckDBPyConnection) -> dict[EntryId, Redirect]:
    """Retired ids, sorted."""
    return {
        EntryId(r["old_id"]): Redirect(
            EntryId(r["old_id"]), EntryId(r["new_id"]) if r["new_id"] else None, RedirectKind(r["kind"]), r["date"], r["reason"]
        )
        for r in fetch(connection, "SELECT * FROM redirect ORDER BY old_id")
    }


def write_redirects(connection: duckdb.DuckDBPyConnection, redirects: Iterable[Redirect], revived: Iterable[EntryId]) -> None:
    """Add redirects; ids that live again lose theirs. Chains are shortened so that every old id leads to a live one."""
    for old in revived:
        connection.execute("DELETE FROM redirect WHERE old_id = ?", [old])
    listed = list(redirects)
    upsert(
        connection,
        "redirect",
        ({"old_id": r.old_id, "new_id": r.new_id, "kind": str(r.kind), "date": r.date, "reason": r.reason} for r in listed),
        ("old_id",),
    )
    for r in listed:
        if r.new_id:  # a closed target may come back: ids that led to it keep leading to it
            connection.execute("UPDATE redirect SET new_id = ? WHERE new_id = ?", [r.new_id, r.old_id])


def read_changes(connection: duckdb.DuckDBPyConnection) -> list[Change]:
    """All changes, oldest first."""
    return [
        Change(
            r["date"], EntryId(r["entry_id"]), r["change"], tuple(r["fields"]), json.loads(r["old"]), json.loads(r["new"]), r["decided_by"]
        )
        for r in fetch(connection, "SELECT * FROM change ORDER BY seq")
    ]


def write_changes(connection: duckdb.DuckDBPyConnection, changes: Iterable[Change]) -> None:
    """Append."""
    start = connection.execute("SELECT coalesce(max(seq), 0) FROM change").fetchall()[0][0]
    upsert(
        connection,
        "change",
        (
            {
                "seq": start + i,
                "date": c.date,
                "entry_id": c.entry_id,
                "change": c.change,
                "fields": list(c.fields),
                "old": json.dumps(dict(c.old), ensure_ascii=False, sort_keys=True, default=str),
                "new": json.dumps(dict(c.new), ensure_ascii=False, sort_keys=True, default=str),
                "decided_by": c.decided_by,
            }
            for i, c in enumerate(changes, 1)
        ),
        ("seq",),
    )
