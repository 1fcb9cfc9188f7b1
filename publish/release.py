"""Release: built aside, checked, synced, manifest last, renamed, then ``current`` is switched. Readers never see a mix.

``data/releases/<id>/`` is a web root (site + data/v1/). ``data/current`` is a symbolic link that is replaced by rename, so
it always leads to one whole release. A crash at any step leaves the old release current.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from publish.checks import check_release, private_data
from publish.content import gather, site_input
from publish.model import CONTRACT_VERSION, Content, Publishing
from publish.site.build import build_site
from publish.writers import WRITERS, attribution
from store.db.connection import writing
from store.db.snapshot import read_snapshot
from store.db.tables import naive, upsert
from store.errors import ReleaseError, StorageError, UsageError

KEEP_RELEASES = 14


@dataclass(frozen=True)
class Release:
    """A published set. ``path`` is its web root."""

    id: str
    path: Path
    entries: int
    listings: int


def publish(p: Publishing) -> Release:
    """Build and switch. Raises ReleaseError (the old release stays) or StorageError."""
    snapshot = read_snapshot(p.data)
    content = gather(snapshot, p)
    now = p.clock.now()
    release_id = f"{now:%Y%m%dT%H%M%SZ}-{os.urandom(3).hex()}"
    final = p.data / "releases" / release_id
    with _building(p.data, release_id) as folder:
        files = write_data(folder / "data" / "v1", content, p)
        check_release(folder / "data" / "v1", len(content.entries), len(content.listings), p.city)
        build_site(folder, site_input(content, p, release_id))
        if leaks := private_data(folder, p.mail):
            raise ReleaseError(
                f"Personal data in the release ({len(leaks)} places, first in {leaks[0].partition(':')[0]}); the old release stays."
            )
        _write(
            folder / "data" / "v1" / "manifest.json",
            json.dumps(manifest(release_id, now, files, content, p), ensure_ascii=False, indent=1, sort_keys=True) + "\n",
        )
        _sync_tree(folder)
        folder.rename(final)
        _sync(final.parent)
    with writing(p.data) as connection:
        upsert(
            connection, "release", [{"release_id": release_id, "built_at": naive(now), "entries": len(content.entries)}], ("release_id",)
        )
    switch(p.data, release_id)
    _retain(p.data)
    return Release(release_id, final, len(content.entries), len(content.listings))


def write_data(folder: Path, content: Content, p: Publishing) -> list[dict[str, Any]]:
    """Write every data file; returns the manifest's file rows."""
    folder.mkdir(parents=True)
    rows: list[dict[str, Any]] = []
    for name, writer in WRITERS.items():
        text, records = writer(content, p)
        body = text.encode("utf-8")
        (folder / name).write_bytes(body)
        rows.append({"path": name, "bytes": len(body), "sha256": hashlib.sha256(body).hexdigest(), "records": records})
    return rows


def manifest(release_id: str, now: datetime, files: list[dict[str, Any]], content: Content, p: Publishing) -> dict[str, Any]:
    """manifest.json: the only file that knows the clock."""
    sources: dict[str, Any] = {}
    for source_id, source in sorted(p.sources.items()):
        published, newest = content.last_runs.get(source_id), content.newest_runs.get(source_id)
        sources[source_id] = {
            "run": published.run_id if published else None,
            "fetched_at": published.finished_at.isoformat() if published else None,
            "state": str(newest.outcome) if newest else "never",
            "last_tried_at": newest.finished_at.isoformat() if newest else None,
            "licence": source.licence.spdx or source.licence.decision,
            "attribution": source.licence.attribution,
        }
    return {
        "release": release_id,
        "built_at": now.isoformat(),
        "contract": CONTRACT_VERSION,
        "sources": sources,
        "files": files,
        "attribution": attribution(p),
    }


def switch(data: Path, release_id: str) -> None:
    """Point ``current`` at a whole release, atomically. Raises UsageError when there is no such release."""
    target = data / "releases" / release_id
    if not (target / "data" / "v1" / "manifest.json").exists():
        raise UsageError(f"No release {release_id!r} in {data / 'releases'}; it has: {', '.join(releases(data)) or 'none'}.")
    temporary = data / f".current-{os.getpid()}"
    temporary.unlink(missing_ok=True)
    temporary.symlink_to(Path("releases") / release_id)
    temporary.replace(data / "current")
    _sync(data)


def releases(data: Path) -> list[str]:
    """Whole releases, oldest first."""
    return sorted(
        p.parent.parent.parent.name
        for p in (data / "releases").glob("*/data/v1/manifest.json")
        if not p.parent.parent.parent.name.startswith(".")
    )


def current(data: Path) -> str | None:
    """The id of the current release, or None."""
    link = data / "current"
    return link.readlink().name if link.is_symlink() else None


def rollback(data: Path, release_id: str | None) -> str:
    """Point ``current`` back: to ``release_id``, or to the one before the current. Returns it."""
    if release_id is None:
        whole, now = releases(data), current(data)
        earlier = [r for r in whole if now is None or r < now]
        if not earlier:
            raise UsageError(f"There is no release before {now}; {data / 'releases'} has: {', '.join(whole) or 'none'}.")
        release_id = earlier[-1]
    switch(data, release_id)
    return release_id


@contextmanager
def _building(data: Path, release_id: str) -> Iterator[Path]:
    """A folder to build in; removed when anything fails. Leftovers of killed builds are removed first."""
    parent = data / "releases"
    try:
        parent.mkdir(parents=True, exist_ok=True)
        for leftover in parent.glob(".building-*"):
            shutil.rmtree(leftover, ignore_errors=True)
        folder = parent / f".building-{release_id}"
        folder.mkdir()
    except OSError as error:
        raise StorageError(f"{parent}: cannot be written ({error.strerror}); the current release stays.") from error
    try:
        yield folder
    except OSError as error:
        raise StorageError(f"{folder}: could not be written ({error.strerror}); the current release stays.") from error
    finally:
        if folder.exists():
            shutil.rmtree(folder, ignore_errors=True)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_tree(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        _sync(path)
    _sync(folder)


def _retain(data: Path) -> None:
    """Keep the newest fourteen and whatever is current."""
    now = current(data)
    for old in releases(data)[:-KEEP_RELEASES]:
        if old != now:
            shutil.rmtree(data / "releases" / old, ignore_errors=True)
