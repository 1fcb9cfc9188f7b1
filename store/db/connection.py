"""Connecting to the catalogue: short lock, one transaction, closed again; locked down against the outside.

No process keeps the catalogue open. Writers take our own kernel lock (30 s), connect, run one transaction, close. Do not
open(), copy or hash ``catalogue.duckdb`` in a process that has it connected: closing any descriptor drops DuckDB's
POSIX lock and other processes' acknowledged writes vanish. All of this was measured on DuckDB 2.0.0 (design/store.md).
"""

from __future__ import annotations

import fcntl
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import duckdb

from store.errors import CatalogueError, LockBusyError, StorageError

MIN_VERSION = (1, 5, 6)  # 1.4.x silently emptied a table on a full disk
LOCK_TIMEOUT_S = 30.0
MIN_FREE_BYTES = 1_000_000_000
_LOCKDOWN = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "allow_unsigned_extensions": "false",
    "memory_limit": "2GB",
    "threads": "2",
    # look at every row: from a sample of 1000 a rarely filled column is taken for NULL and the write fails (measured)
    "pandas_analyze_sample": "1000000000",
}


class FileLock:
    """A kernel lock on a file. Children that inherit the descriptor keep it held if we die."""

    def __init__(self, path: Path, timeout_s: float, busy: str) -> None:
        self._path, self._timeout, self._busy = path, timeout_s, busy
        self._file: IO[bytes] | None = None

    def acquire(self) -> int:
        """Take the lock; returns the descriptor. Raises LockBusyError after the timeout."""
        deadline = time.monotonic() + self._timeout
        try:
            self._file = self._path.open("ab")
        except OSError as error:
            raise StorageError(f"{self._path}: cannot be written ({error.strerror}); make the data directory writable.") from error
        while True:
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    self._file.close()
                    raise LockBusyError(f"{self._busy} (lock {self._path}).") from None
                time.sleep(0.02)
            else:
                return self._file.fileno()

    def release(self) -> None:
        """Give it back."""
        if self._file:
            self._file.close()
            self._file = None


def check_version() -> None:
    """Raises CatalogueError when the installed DuckDB is one that loses data."""
    version = tuple(int("".join(c for c in part if c.isdigit()) or 0) for part in duckdb.__version__.split(".")[:3])
    if version < MIN_VERSION:
        raise CatalogueError(f"DuckDB {duckdb.__version__} is too old; 1.5.6 or newer is needed (older ones lose data on a full disk).")


def check_space(data: Path) -> None:
    """Refuse to start a night on a nearly full disk: below max(1 GB, 5 x catalogue). Raises StorageError."""
    catalogue = data / "catalogue.duckdb"
    needed = max(MIN_FREE_BYTES, 5 * catalogue.stat().st_size if catalogue.exists() else 0)
    needed = int(os.environ.get("HEERLENKAART_MIN_FREE_BYTES", needed))
    free = shutil.disk_usage(data).free
    if free < needed:
        raise StorageError(
            f"{data}: only {free // 1_000_000} MB free, {needed // 1_000_000} MB needed; nothing was changed. Free some space and run again."  # noqa: E501
        )


def prepare_data_dir(data: Path) -> None:
    """Create the data directory and see that it can be written. Raises StorageError."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        for part in ("runs", "decisions", "releases"):
            (data / part).mkdir(exist_ok=True)
        probe = data / f".write-test-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise StorageError(f"{data}: cannot be written ({error.strerror}); make it writable or point --data elsewhere.") from error


@contextmanager
def merging(data: Path, timeout_s: float = 600.0) -> Iterator[None]:
    """Held while a merge is planned and written, so that a night is not overtaken again and again by a steward who answers quickly."""
    lock = FileLock(data / "merge.lock", timeout_s, "Another process is merging; try again in a minute")
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _connect(path: Path, read_only: bool) -> duckdb.DuckDBPyConnection:
    try:
        connection = duckdb.connect(str(path), read_only=read_only, config=dict(_LOCKDOWN))
        connection.execute("SET lock_configuration = true")
    except duckdb.Error as error:
        first = str(error).splitlines()[0]
        raise CatalogueError(
            f"{path}: the catalogue cannot be opened ({first}); keep the file, restore the last good copy ({path.name}.before-*) and run again."  # noqa: E501
        ) from error
    return connection


def open_copy(path: Path) -> duckdb.DuckDBPyConnection:
    """A connection to a copy of the catalogue that nobody else has. Raises CatalogueError."""
    return _connect(path, read_only=not path.with_name(path.name + ".wal").exists())


def open_for_copying(path: Path) -> duckdb.DuckDBPyConnection:
    """A new, empty database that may read another file of ours; for writing the catalogue anew and nothing else."""
    try:
        return duckdb.connect(str(path), config={"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"})
    except duckdb.Error as error:
        raise CatalogueError(f"{path}: cannot be written ({str(error).splitlines()[0]}).") from error


def existing(data: Path) -> Path:
    """The catalogue. Raises CatalogueError when there is none yet."""
    path = data / "catalogue.duckdb"
    if not path.exists():
        raise CatalogueError(f"{path}: no catalogue yet; run `heerlenkaart nightly` first.")
    return path


def catalogue_lock(data: Path, timeout_s: float = LOCK_TIMEOUT_S) -> FileLock:
    """Held by whoever has the catalogue open."""
    return FileLock(data / "catalogue.lock", timeout_s, "Another process is writing the catalogue; try again in a minute")


@contextmanager
def named(path: Path, advice: str) -> Iterator[None]:
    """What DuckDB says about a catalogue, as our error: which file, the first line, what to do."""
    try:
        yield
    except duckdb.Error as error:
        raise CatalogueError(f"{path}: {str(error).splitlines()[0]}; {advice}.") from error


@contextmanager
def writing(data: Path, timeout_s: float = LOCK_TIMEOUT_S) -> Iterator[duckdb.DuckDBPyConnection]:
    """One transaction under the catalogue lock; rolled back when the block raises."""
    path = data / "catalogue.duckdb"
    lock = catalogue_lock(data, timeout_s)
    lock.acquire()
    try:
        connection = _connect(path, read_only=False)
        try:
            with named(path, "nothing was changed"):
                connection.begin()
                try:
                    yield connection
                except BaseException:
                    connection.rollback()
                    raise
                connection.commit()
        finally:
            connection.close()
    finally:
        lock.release()


@contextmanager
def reading(data: Path, timeout_s: float = LOCK_TIMEOUT_S) -> Iterator[duckdb.DuckDBPyConnection]:
    """A read-only connection. Raises CatalogueError when there is no catalogue yet."""
    path = existing(data)
    lock = catalogue_lock(data, timeout_s)
    lock.acquire()
    try:
        connection = _connect(path, read_only=True)
        try:
            with named(path, "restore the last good copy and run again"):
                yield connection
        finally:
            connection.close()
    finally:
        lock.release()
