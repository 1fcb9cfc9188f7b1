"""Reading the catalogue for a release: from a copy, so that nobody waits, and in batches, so that memory stays flat."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from store.db.catalogue import read_runs
from store.db.connection import catalogue_lock, existing, named, open_copy
from store.db.decisions import read_decisions
from store.db.entries import entry_from_json, read_redirects
from store.db.tables import fetch
from store.errors import StorageError
from store.model.decision import Decision
from store.model.entry import Change, Entry, Member, Redirect
from store.model.listing import EntryId
from store.model.run import RunRecord

BATCH = 2_000
_LIVE = "status <> 'closed' AND id NOT IN (SELECT old_id FROM redirect)"


@dataclass(frozen=True, slots=True)
class Place(Member):
    """A listing as bridge.csv has it: it may also be one that left its entry."""

    entry_id: EntryId


class Edition:
    """The catalogue as it was copied. Everything comes sorted; entries, listings and changes in batches."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self._connection = connection
        #: the copy; other processes may read it too
        self.path = path
        self.runs: tuple[RunRecord, ...] = tuple(read_runs(connection))
        self.redirects: Mapping[EntryId, Redirect] = read_redirects(connection)
        self.decisions: tuple[Decision, ...] = read_decisions(connection)
        row = fetch(connection, f"SELECT count(*) AS n FROM entry WHERE {_LIVE}")[0]
        #: number of entries on the map
        self.entries = int(row["n"])

    def batches(self) -> Iterator[list[Entry]]:
        """Entries on the map, by id, :data:`BATCH` at a time."""
        last = ""
        while True:
            sql = f"SELECT id, record FROM entry WHERE id > ? AND {_LIVE} ORDER BY id LIMIT {BATCH}"
            rows = self._connection.execute(sql, [last]).fetchall()
            if not rows:
                return
            yield [entry_from_json(record) for _, record in rows]
            last = rows[-1][0]

    def entry(self, entry_id: EntryId) -> Entry | None:
        """One entry, on the map or not."""
        rows = self._connection.execute("SELECT record FROM entry WHERE id = ?", [entry_id]).fetchall()
        return entry_from_json(rows[0][0]) if rows else None

    def places(self) -> Iterator[list[Place]]:
        """Listings that belong, or last belonged, to an entry; gone ones too. Old ids lead on to the entry of today."""
        last = ("", "")
        while True:
            rows = fetch(
                self._connection,
                "SELECT l.source, l.source_key, l.url, l.first_seen, l.last_seen, l.state, m.entry_id FROM listing l JOIN membership m "
                "USING (source, source_key) WHERE (l.source, l.source_key) > (?, ?) ORDER BY ALL LIMIT ?",
                [*last, BATCH * 5],
            )
            if not rows:
                return
            yield [
                Place(
                    r["source"], r["source_key"], r["url"], r["first_seen"].date(), r["last_seen"].date(), r["state"],
                    self._onward(EntryId(r["entry_id"])),
                )
                for r in rows
            ]  # fmt: skip
            last = (rows[-1]["source"], rows[-1]["source_key"])

    def _onward(self, entry_id: EntryId) -> EntryId:
        while (redirect := self.redirects.get(entry_id)) and redirect.new_id:
            entry_id = redirect.new_id
        return entry_id

    def place_of(self, key: tuple[str, str]) -> EntryId | None:
        """The entry of a listing."""
        rows = self._connection.execute("SELECT entry_id FROM membership WHERE source = ? AND source_key = ?", list(key)).fetchall()
        return self._onward(EntryId(rows[0][0])) if rows else None

    def changes(self, newest: int | None = None) -> Iterator[list[Change]]:
        """All changes, oldest first; or the ``newest`` so many."""
        last = -1
        if newest is not None:
            rows = self._connection.execute(
                "SELECT coalesce(min(seq), 0) - 1 FROM (SELECT seq FROM change ORDER BY seq DESC LIMIT ?)", [newest]
            ).fetchall()
            last = rows[0][0]
        while True:
            found = fetch(self._connection, "SELECT * FROM change WHERE seq > ? ORDER BY seq LIMIT ?", [last, BATCH * 5])
            if not found:
                return
            yield [
                Change(
                    r["date"],
                    EntryId(r["entry_id"]),
                    r["change"],
                    tuple(r["fields"]),
                    json.loads(r["old"]),
                    json.loads(r["new"]),
                    r["decided_by"],
                )
                for r in found
            ]
            last = found[-1]["seq"]

    def presence(self) -> dict[str, dict[str, int]]:
        """Source -> presence -> number of listings."""
        found: dict[str, dict[str, int]] = {}
        for source, state, n in self._connection.execute(
            "SELECT source, state, count(*) FROM listing JOIN membership USING (source, source_key) GROUP BY ALL ORDER BY ALL"
        ).fetchall():
            found.setdefault(source, {})[state] = n
        return found

    def last_published(self, source: str) -> RunRecord | None:
        """The source's newest run whose listings went to the map."""
        return next((r for r in self.runs if r.source == source and r.published), None)

    def newest(self, source: str) -> RunRecord | None:
        """The source's newest run."""
        return next((r for r in self.runs if r.source == source), None)

    def rows(self, sql: str, params: list[Any]) -> list[dict[str, Any]]:
        """For reports of few rows."""
        return fetch(self._connection, sql, params)


@contextmanager
def edition(data: Path, copy: Path) -> Iterator[Edition]:
    """Copy the catalogue to ``copy`` under its lock (nobody has it open then), read there, remove the copy.

    Raises CatalogueError when there is no usable catalogue, StorageError when it cannot be copied.
    """
    source = existing(data)
    lock = catalogue_lock(data)
    lock.acquire()
    try:
        shutil.copyfile(source, copy)
        wal = source.with_name(source.name + ".wal")
        if wal.exists():  # a writer was killed: what it had committed is in here; opening once puts it into the copy
            shutil.copyfile(wal, copy.with_name(copy.name + ".wal"))
            open_copy(copy).close()
    except OSError as error:
        raise StorageError(f"{copy}: cannot be written ({error.strerror}); the current release stays.") from error
    finally:
        lock.release()
    connection = open_copy(copy)
    try:
        with named(source, "restore the last good copy and run again"):
            yield Edition(connection, copy)
    finally:
        connection.close()
        copy.unlink(missing_ok=True)
        copy.with_name(copy.name + ".wal").unlink(missing_ok=True)


@contextmanager
def reopened(copy: Path) -> Iterator[Edition]:
    """The same edition in another process, while :func:`edition` keeps the copy."""
    connection = open_copy(copy)
    try:
        yield Edition(connection, copy)
    finally:
        connection.close()
