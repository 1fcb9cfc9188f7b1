"""Release: built aside, checked, synced, manifest last, renamed, then ``current`` is switched. Readers never see a mix.

``data/releases/<id>/`` is a web root (site + data/v1/). ``data/current`` is a symbolic link that is replaced by rename, so
it always leads to one whole release. A crash at any step leaves the old release current.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from publish.encode import json_pretty
from publish.exports import file_row, write_data
from publish.formats.state import source_state
from publish.gate import check_data
from publish.held import HeldReleaseError, compare, remember
from publish.hosting import write_hosting
from publish.model import CONTRACT_VERSION, Publishing
from publish.private import check_links, check_private
from publish.site.build import build_site
from publish.site.input import site_input
from store.db.connection import FileLock, existing, writing
from store.db.published import Edition, edition
from store.db.tables import naive, upsert
from store.errors import ReleaseError, StorageError, UsageError
from store.files import sync_folder
from store.suppression import load_suppression

KEEP_RELEASES = 14
# What is being built or removed; the next build clears leftovers of a killed one
_ASIDE = ".building-"
# A province takes a few minutes
LOCK_TIMEOUT_S = 600.0


@dataclass(frozen=True)
class Release:
    """A published set. ``path`` is its web root."""

    id: str
    path: Path
    entries: int
    listings: int


def publish(p: Publishing, accept: str = "") -> Release:
    """Build, check and switch. ``accept``: the print of a held release to which a steward said yes; "*" = whatever it loses (erasure).

    Raises ReleaseError (of which HeldReleaseError; the old release stays), StorageError or LockBusyError.
    """
    existing(p.data)
    lock = FileLock(p.data / "release.lock", LOCK_TIMEOUT_S, "Another process is building a release; try again in a minute")
    lock.acquire()
    try:
        return _publish(p, accept)
    finally:
        lock.release()


def _publish(p: Publishing, accept: str) -> Release:
    suppression = load_suppression(p.data)
    now = p.clock.now()
    release_id = f"{now:%Y%m%dT%H%M%SZ}-{os.urandom(3).hex()}"
    final = p.data / "releases" / release_id
    with _building(p.data, release_id) as folder:
        data = folder / "data" / "v1"
        with edition(p.data, p.data / "releases" / f"{_ASIDE}{release_id}.duckdb") as e:
            files = write_data(data, e, p)
            check_data(data, files, e.entries, p.city, p.sources)
            _check_size(p, e, data, accept)
            build_site(folder, site_input(e, p, release_id, files))
            document = manifest(release_id, now, files, e, p)
        write_hosting(folder, p.city.identity.site_url, release_id)
        check_links(folder)
        check_private(folder, p.persons.mail, suppression)
        (data / "manifest.json").write_text(json_pretty(document), encoding="utf-8")
        check_manifest(data)
        _sync_tree(folder)
        folder.rename(final)
        sync_folder(final.parent)
    entries, listings = (next(f["records"] for f in files if f["path"] == name) for name in ("entries.geojson", "bridge.csv"))
    with writing(p.data) as connection:
        upsert(connection, "release", [{"release_id": release_id, "built_at": naive(now), "entries": entries}], ("release_id",))
    switch(p.data, release_id)
    remember(p.data, None)
    _retain(p.data)
    return Release(release_id, final, entries, listings)


def _check_size(p: Publishing, e: Edition, data: Path, accept: str) -> None:
    """Against the release in use."""
    with (data / "entries.csv").open(encoding="utf-8", newline="") as file:
        ids = frozenset(r["id"] for r in csv.DictReader(file))
    before = p.data / "current" / "data" / "v1"
    held = compare(before.resolve() if before.exists() else None, e.entries, ids, (i for i, r in e.redirects.items() if r.new_id))
    if held is not None and accept not in (held.print, "*"):
        remember(p.data, held)
        raise HeldReleaseError(held)


def manifest(release_id: str, now: datetime, files: list[dict[str, Any]], e: Edition, p: Publishing) -> dict[str, Any]:
    """manifest.json: the only file that knows the clock."""
    return {
        "release": release_id,
        "built_at": now.isoformat(),
        "contract": CONTRACT_VERSION,
        "sources": {s: source_state(e, p, s) for s in sorted(p.sources)},
        "files": files,
        "attribution": list(p.attribution),
    }


def check_manifest(data: Path) -> list[str]:
    """Read every file of a release back against its manifest. Raises ReleaseError naming the first that differs; returns the paths."""
    document = json.loads((data / "manifest.json").read_text("utf-8"))
    for row in document["files"]:
        path = data / row["path"]
        if not path.is_file() or file_row(data, row["path"], row["records"]) != row:
            raise ReleaseError(f"{path}: is not the file that the manifest describes.")
    return [row["path"] for row in document["files"]]


def switch(data: Path, release_id: str) -> None:
    """Point ``current`` at a whole release, atomically. Raises UsageError when there is no such release."""
    target = data / "releases" / release_id
    if not (target / "data" / "v1" / "manifest.json").exists():
        raise UsageError(f"No release {release_id!r} in {data / 'releases'}; it has: {', '.join(releases(data)) or 'none'}.")
    temporary = data / ".current-new"
    temporary.unlink(missing_ok=True)
    temporary.symlink_to(Path("releases") / release_id)
    temporary.replace(data / "current")
    sync_folder(data)


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
    lock = FileLock(data / "release.lock", LOCK_TIMEOUT_S, "Another process is building a release; try again in a minute")
    lock.acquire()
    try:
        switch(data, release_id)
    finally:
        lock.release()
    return release_id


def remove_release(data: Path, release_id: str) -> None:
    """Take a release away at once (by renaming), then remove it: a half one is never offered, whatever happens."""
    aside = data / "releases" / f"{_ASIDE}gone-{release_id}"
    (data / "releases" / release_id).rename(aside)
    shutil.rmtree(aside, ignore_errors=True)


@contextmanager
def _building(data: Path, release_id: str) -> Iterator[Path]:
    """A folder to build in; removed when anything fails. Leftovers of killed builds are removed first."""
    parent = data / "releases"
    try:
        parent.mkdir(parents=True, exist_ok=True)
        for leftover in parent.glob(f"{_ASIDE}*"):
            if leftover.is_dir():
                shutil.rmtree(leftover, ignore_errors=True)
            else:
                leftover.unlink(missing_ok=True)
        folder = parent / f"{_ASIDE}{release_id}"
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


def _sync_tree(folder: Path) -> None:
    """Some at a time: a disk brings what waits for it together to rest in one go, which is ten times as fast as one by one."""
    with ThreadPoolExecutor(8) as pool:
        for _ in pool.map(sync_folder, [*folder.rglob("*"), folder]):
            pass


def _retain(data: Path) -> None:
    """Keep the newest fourteen and whatever is current."""
    now = current(data)
    for old in releases(data)[:-KEEP_RELEASES]:
        if old != now:
            remove_release(data, old)
