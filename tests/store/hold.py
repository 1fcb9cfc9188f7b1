"""What the other process of the lock test runs; imports little, so that it starts fast."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from store.db.connection import FileLock


def hold(path: Path, pipe: Connection) -> None:
    """Take the lock, say so, let go when told, say so."""
    lock = FileLock(path, 5.0, "busy")
    lock.acquire()
    pipe.send("held")
    pipe.recv()
    lock.release()
    pipe.send("free")
