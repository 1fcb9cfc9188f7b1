"""Taking what must be forgotten out of the catalogue, and out of its file: DuckDB keeps deleted values until the file is written anew."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb

from store.db.catalogue import Stored, read_listings, write_listings
from store.db.connection import LOCK_TIMEOUT_S, FileLock, open_for_copying, writing
from store.db.decisions import apply_journal
from store.db.tables import delete, fetch
from store.errors import CatalogueError, StorageError
from store.files import sync_folder
from store.suppression import Suppression

#: Stands for the name of an entry that was forgotten; its id stays, so that it is never given out again.
FORGOTTEN = "(verwijderd)"
# Column, table and key of texts that may hold anything; JSON is scrubbed value by value
_JSON_COLUMNS = (("old", "change", "seq"), ("new", "change", "seq"), ("findings", "run", "run_id"), ("quality", "run", "run_id"))


def scrub_catalogue(data: Path, suppression: Suppression, force: bool = False) -> bool:
    """Apply the list, unless this very list was applied already; whether anything was done. Raises CatalogueError or StorageError.

    The journal must be scrubbed first: decisions are read back from it. Entries are right again after the next merge.
    """
    if not suppression or not (data / "catalogue.duckdb").exists():
        return False
    with writing(data) as connection:
        applied = fetch(connection, "SELECT digest FROM suppression_applied")[0]["digest"]
        if applied == suppression.digest and not force:
            return False
        _listings(connection, suppression)
        _entries(connection, suppression)
        for column, table, key in _JSON_COLUMNS:
            _texts(connection, table, column, key, lambda t: _json_without(t, suppression))
        geocodes = [(r["query"],) for r in fetch(connection, "SELECT query FROM geocode") if suppression.found_in(r["query"])]
        delete(connection, "geocode", geocodes, ("query",))
        connection.execute("DELETE FROM comparison; DELETE FROM relation; DELETE FROM decision")
        apply_journal(connection, data)
        connection.execute("UPDATE suppression_applied SET digest = ?", [suppression.digest])
        connection.execute("UPDATE catalogue_version SET version = version + 1")
    compact(data)
    return True


def _json_without(text: str, suppression: Suppression) -> str:
    value = json.loads(text)
    clean = suppression.scrub(value)
    return text if clean == value else json.dumps(clean, ensure_ascii=False, sort_keys=True)


def _listings(connection: duckdb.DuckDBPyConnection, suppression: Suppression) -> None:
    gone: list[tuple[str, str]] = []
    changed: list[Stored] = []
    for s in read_listings(connection):
        clean = suppression.clean(s.listing)
        if clean is None:
            gone.append(s.listing.key)
        elif clean != s.listing:
            changed.append(Stored(clean, s.presence, clean.content_hash(), s.run_id))
    for table in ("listing", "field_provenance", "membership"):
        delete(connection, table, gone, ("source", "source_key"))
    write_listings(connection, changed)


def _entries(connection: duckdb.DuckDBPyConnection, suppression: Suppression) -> None:
    """Entries keep their id for ever; one that was forgotten keeps nothing else."""
    forgotten: list[str] = []

    def without(text: str) -> str:
        record = json.loads(text)
        left = [m for m in record["members"] if not suppression.listing(m["source"], m["source_key"])]
        clean = suppression.scrub(record)
        if not left or not clean["facts"].get("name"):
            forgotten.append(record["id"])
            facts: dict[str, Any] = {k: [] if isinstance(v, list) else None for k, v in record["facts"].items()} | {"name": FORGOTTEN}
            blank = [m | {"source_key": "", "url": ""} for m in record["members"][:1]]
            return _canonical(record | {"facts": facts, "members": blank, "provenance": {}, "conflicts": [], "status": "closed"})
        if clean == record:
            return text
        clean["members"] = left
        clean["conflicts"] = [c for c in clean["conflicts"] if len(c.get("values", [])) > 1 and all(len(v) == 3 for v in c["values"])]
        clean["provenance"] = {
            f: o for f, o in clean["provenance"].items() if clean["facts"].get(f) not in (None, []) and None not in o.values()
        }
        clean["facts"] = {k: clean["facts"].get(k, [] if isinstance(v, list) else None) for k, v in record["facts"].items()}
        return _canonical(clean)

    _texts(connection, "entry", "record", "id", without)
    for entry_id in forgotten:
        connection.execute("UPDATE entry SET status = 'closed' WHERE id = ?", [entry_id])
        connection.execute("UPDATE change SET old = '{}', new = '{}' WHERE entry_id = ?", [entry_id])


def _canonical(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def _texts(connection: duckdb.DuckDBPyConnection, table: str, column: str, key: str, change: Callable[[str], str]) -> None:
    for row in fetch(connection, f'SELECT "{key}" AS key, "{column}" AS text FROM "{table}"'):
        if (text := change(row["text"])) != row["text"]:
            connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{key}" = ?', [text, row["key"]])
    if table == "entry":
        connection.execute("UPDATE entry SET content_hash = '' WHERE content_hash IS NOT NULL")


def compact(data: Path) -> None:
    """Write the catalogue into a new file and put that in the old one's place. Raises CatalogueError or StorageError."""
    path, new = data / "catalogue.duckdb", data / "catalogue.duckdb.new"
    lock = FileLock(data / "catalogue.lock", LOCK_TIMEOUT_S, "Another process is writing the catalogue; try again in a minute")
    lock.acquire()
    try:
        new.unlink(missing_ok=True)
        connection = open_for_copying(new)
        name = fetch(connection, "SELECT current_database() AS name")[0]["name"]
        try:
            connection.execute(f"ATTACH '{str(path).replace(chr(39), chr(39) * 2)}' AS old")
            connection.execute(f'COPY FROM DATABASE old TO "{name}"')
            connection.execute("DETACH old")
            connection.execute("CHECKPOINT")
        finally:
            connection.close()
        wals = [p for p in (path.with_name(path.name + ".wal"), new.with_name(new.name + ".wal")) if p.exists()]
        if wals:
            raise CatalogueError(f"{wals[0]}: is still there after closing; nothing was replaced. Run the command again.")
        sync_folder(new)
        new.replace(path)
        sync_folder(data)
    except duckdb.Error as error:
        raise CatalogueError(f"{path}: could not be written anew ({str(error).splitlines()[0]}).") from error
    except OSError as error:
        raise StorageError(f"{new}: cannot be written ({error.strerror}).") from error
    finally:
        new.unlink(missing_ok=True)
        lock.release()
