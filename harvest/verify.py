"""Verify: is everything still what it was when it was written? Reads only."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from harvest.night import Night
from store.db.connection import reading
from store.db.decisions import read_decisions
from store.db.tables import fetch
from store.errors import HeerlenkaartError
from store.journal import read_journal, verify_journal

# Rows that point at something that is not there; DuckDB's foreign keys would forbid ordinary upserts (store/db/connection.py)
_ORPHANS = {
    "membership without its listing": "SELECT count(*) AS n FROM membership m ANTI JOIN listing l USING (source, source_key)",
    "membership without its entry": "SELECT count(*) AS n FROM membership m ANTI JOIN entry e ON e.id = m.entry_id",
    "provenance without its listing": "SELECT count(*) AS n FROM field_provenance p ANTI JOIN listing l USING (source, source_key)",
    "redirect to an entry that does not exist": (
        "SELECT count(*) AS n FROM redirect r ANTI JOIN entry e ON e.id = r.new_id WHERE r.new_id IS NOT NULL"
    ),
}


def problems(night: Night) -> list[str]:
    """What is wrong, a sentence each."""
    found = verify_journal(night.data)
    try:
        found += _catalogue(night.data, journal_whole=not found)
    except HeerlenkaartError as error:
        found.append(str(error))
    return found + _release(night.data)


def _catalogue(data: Path, *, journal_whole: bool) -> list[str]:
    found: list[str] = []
    with reading(data) as connection:
        for what, sql in _ORPHANS.items():
            n = fetch(connection, sql)[0]["n"]
            if n:
                found.append(f"{data / 'catalogue.duckdb'}: {n} rows: {what}.")
        if journal_whole:
            recorded = {d.id: d for d in read_journal(data)}
            for decision in read_decisions(connection):
                if recorded.get(decision.id) != decision:
                    found.append(f"{data / 'catalogue.duckdb'}: decision {decision.id} stands otherwise, or not, in the journal.")
    return found


def _release(data: Path) -> list[str]:
    folder = data / "current" / "data" / "v1"
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return [f"{folder / 'manifest.json'}: cannot be read ({error})."]
    found = []
    for row in manifest["files"]:
        path = folder / row["path"]
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != row["sha256"]:
            found.append(f"{path}: is not the file that was published.")
    return found
