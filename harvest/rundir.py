"""Run directories: ``runs/<source>/<run>/`` with responses.warc.gz, listings.jsonl, stats.json, verdict.json.

A directory is sealed by its rename; ``*.tmp`` directories are what killed runs left, and are void.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from store.errors import StorageError, UsageError
from store.model.listing import Listing
from store.model.run import CrawlStats, Verdict

KEEP_RUNS = 10


@dataclass(frozen=True)
class RunDir:
    """A sealed run on disk."""

    path: Path

    @property
    def run_id(self) -> str:
        """Its name."""
        return self.path.name

    @property
    def source(self) -> str:
        """The source it belongs to."""
        return self.path.parent.name

    def listings(self) -> list[Listing]:
        """Listings of the run. Raises StorageError when the end marker is missing or does not match."""
        return read_listings_file(self.path / "listings.jsonl")

    def stats(self) -> CrawlStats:
        """What the crawl recorded."""
        try:
            return CrawlStats.from_json(json.loads((self.path / "stats.json").read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError) as error:
            raise StorageError(f"{self.path / 'stats.json'}: unreadable ({error}); this run cannot be used.") from error

    def verdict(self) -> Verdict | None:
        """The recorded verdict, or None."""
        path = self.path / "verdict.json"
        return Verdict.from_json(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else None

    def write_verdict(self, verdict: Verdict) -> None:
        """Record the verdict, atomically."""
        temporary = self.path / "verdict.json.tmp"
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(verdict.to_json(), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self.path / "verdict.json")


def read_listings_file(path: Path) -> list[Listing]:
    """A listings.jsonl with its end marker. Raises StorageError when it is cut off or damaged."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        end = json.loads(lines[-1]) if lines else {}
        if end != {"end": True, "count": len(lines) - 1}:
            raise StorageError(f"{path}: no end marker; the run was cut off and is void.")
        return [Listing.from_json(json.loads(line)) for line in lines[:-1]]
    except (OSError, ValueError, KeyError) as error:
        raise StorageError(f"{path}: unreadable ({error}); the run is void.") from error


def new_run_id(now: datetime) -> str:
    """Sortable by time, unique even when the clock stands still."""
    return f"{now:%Y%m%dT%H%M%SZ}-{os.urandom(3).hex()}"


def find_run(data: Path, run_id: str) -> RunDir:
    """A run of any source by its id. Raises UsageError when there is none."""
    for path in sorted((data / "runs").glob(f"*/{run_id}")):
        if path.is_dir():
            return RunDir(path)
    raise UsageError(f"No run {run_id!r} in {data / 'runs'}; `heerlenkaart quarantine list` shows those that wait.")


def runs_of(data: Path, source: str) -> list[RunDir]:
    """Sealed runs of a source, newest first."""
    folder = data / "runs" / source
    return (
        [RunDir(p) for p in sorted(folder.glob("*Z-*"), reverse=True) if p.is_dir() and not p.name.endswith(".tmp")]
        if folder.exists()
        else []
    )


def clean_up(data: Path, source: str, keep: Iterable[str] = ()) -> None:
    """Remove void runs, and sealed ones beyond the newest ten, the first of each month and those in ``keep``."""
    folder = data / "runs" / source
    for leftover in folder.glob("*.tmp"):
        shutil.rmtree(leftover, ignore_errors=True)
    runs = runs_of(data, source)
    first_of_month = {r.run_id[:6]: r.run_id for r in runs}  # newest first, so the last one kept per month is the oldest
    safe = {r.run_id for r in runs[:KEEP_RUNS]} | set(first_of_month.values()) | set(keep)
    for run in runs:
        if run.run_id not in safe:
            shutil.rmtree(run.path, ignore_errors=True)
