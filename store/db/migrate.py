"""Numbered SQL migrations, each applied once in its own transaction, after the catalogue was copied aside."""

from __future__ import annotations

import hashlib
import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from store.db.connection import FileLock, _connect, check_version, prepare_data_dir
from store.errors import CatalogueError

_FOLDER = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class Migration:
    """A file ``NNNN_name.sql``."""

    version: int
    name: str
    sql: str

    @property
    def sha256(self) -> str:
        """Of the file's text: a migration changed after it was applied is refused."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


def migrations(folder: Path = _FOLDER) -> tuple[Migration, ...]:
    """All migrations, numbered 1, 2, 3 …"""
    found = []
    for path in sorted(folder.glob("*.sql")):
        match = re.fullmatch(r"(\d{4})_(\w+)\.sql", path.name)
        if not match:
            raise CatalogueError(f"{path}: migrations are named NNNN_name.sql.")
        found.append(Migration(int(match[1]), match[2], path.read_text(encoding="utf-8")))
    if [m.version for m in found] != list(range(1, len(found) + 1)):
        raise CatalogueError(f"{folder}: migration numbers must be consecutive.")
    return tuple(found)


def migrate(data: Path, now: datetime, todo: tuple[Migration, ...] | None = None) -> int:
    """Bring the catalogue to the newest version; returns how many were applied. Creates data directory and catalogue.

    Raises CatalogueError when the catalogue is newer than this program, was migrated by a changed file, or is corrupt.
    """
    check_version()
    prepare_data_dir(data)
    steps = migrations() if todo is None else todo
    path = data / "catalogue.duckdb"
    lock = FileLock(data / "catalogue.lock", 30.0, "Another process is writing the catalogue; try again in a minute")
    lock.acquire()
    try:
        existed = path.exists()
        applied = _applied(path)
        for step in steps:
            if step.version in applied and applied[step.version] != step.sha256:
                raise CatalogueError(
                    f"Migration {step.version} ({step.name}) was changed after it was applied to {path}; restore the original file."
                )
        if max(applied, default=0) > len(steps):
            raise CatalogueError(
                f"{path}: made by a newer version (schema {max(applied)}, this program knows {len(steps)}); update heerlenkaart."
            )
        pending = [s for s in steps if s.version not in applied]
        if pending and existed and applied:
            shutil.copy2(path, path.with_name(f"{path.name}.before-{pending[0].version:04d}"))  # not connected here: see connection.py
        for step in pending:
            _apply(path, step, now)
        return len(pending)
    finally:
        lock.release()


def _applied(path: Path) -> dict[int, str]:
    connection = _connect(path, read_only=False)
    try:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, name VARCHAR, sha256 VARCHAR, applied_at TIMESTAMP)"
        )
        return {int(v): str(s) for v, s in connection.execute("SELECT version, sha256 FROM schema_migration").fetchall()}
    except duckdb.Error as error:
        raise CatalogueError(
            f"{path}: the catalogue is damaged ({str(error).splitlines()[0]}); keep the file and restore the last good copy."
        ) from error
    finally:
        connection.close()


def _apply(path: Path, step: Migration, now: datetime) -> None:
    connection = _connect(path, read_only=False)
    try:
        connection.begin()
        connection.execute(step.sql)
        connection.execute(
            "INSERT INTO schema_migration VALUES (?, ?, ?, ?)", [step.version, step.name, step.sha256, now.replace(tzinfo=None)]
        )
        connection.commit()
    except duckdb.Error as error:
        connection.rollback()
        raise CatalogueError(
            f"Migration {step.version} ({step.name}) failed: {str(error).splitlines()[0]}; nothing was changed."
        ) from error
    finally:
        connection.close()
