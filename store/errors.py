"""Errors a person can act on. The tree:

HeerlenkaartError            one clear sentence, exit code 1
├── ConfigError              a file of config/ is wrong; names file and key
├── UsageError               what was asked for cannot be (unknown source, broken base URL)
├── CatalogueError           the catalogue cannot be opened, is corrupt or too new
│   └── LockBusyError        another process holds the catalogue or the nightly run
├── StorageError             the data directory is read-only, full or damaged
└── ReleaseError             a release failed its gate; the old one stays

Raise the narrowest class; anything else that reaches the command line is a bug and shows a traceback.
"""

from __future__ import annotations

from pathlib import Path


class HeerlenkaartError(Exception):
    """Base class: ``str(error)`` is one sentence that names the thing and the remedy."""

    exit_code = 1


class ConfigError(HeerlenkaartError):
    """A configuration file is invalid. ``file`` and ``key`` say where."""

    def __init__(self, file: Path | str, key: str, problem: str) -> None:
        self.file, self.key, self.problem = str(file), key, problem
        where = f"{self.file}: {key}" if key else self.file
        super().__init__(f"{where}: {problem}")


class UsageError(HeerlenkaartError):
    """The command line asks for something that does not exist or is not allowed."""


class CatalogueError(HeerlenkaartError):
    """The DuckDB catalogue cannot be used."""


class LockBusyError(CatalogueError):
    """Another process holds the lock and did not release it in time."""


class StorageError(HeerlenkaartError):
    """The data directory cannot be written, is full, or holds damaged files."""


class ReleaseError(HeerlenkaartError):
    """A release did not pass its gate; what was published stays published."""
