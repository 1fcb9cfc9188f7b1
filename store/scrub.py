"""Sweeping the data directory: whatever holds something forgotten is scrubbed or removed, also after a backup was restored.

A file that was found clean is not read again until it or the list changes (``sweep.json`` remembers size, times and list).
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from store.archive import ArchiveWriter, Record, payload_digest, read_archive
from store.errors import StorageError
from store.files import sync_folder
from store.journal import FOLDER, rewrite
from store.suppression import FILE, KEY, Suppression

MEMORY = "sweep.json"
# Not ours to scrub: the list itself, locks, and the catalogue, which store/db/scrub.py looks after
_SKIPPED = frozenset({FILE, KEY, MEMORY, "catalogue.duckdb", "catalogue.lock", "run.lock", "merge.lock", "release.lock"})


@dataclass
class Swept:
    """What a sweep did: ``scrubbed`` and ``removed`` files or folders; ``releases`` that hold something and are in use."""

    scrubbed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    in_use: list[str] = field(default_factory=list)


def sweep(data: Path, suppression: Suppression, texts: Callable[[Path], Iterator[str]]) -> Swept:
    """Look through every file. ``texts`` reads any published file as text (publish/private.py). Raises StorageError.

    The release in use is not removed here: a new one has to take its place first.
    """
    swept = Swept()
    if not suppression:
        return swept
    known = _recall(data, suppression.digest)
    seen: dict[str, list[int]] = {}
    current = (data / "current").resolve() if (data / "current").is_symlink() else None
    for release in sorted(p for p in (data / "releases").glob("*") if p.is_dir()):
        _release(release, suppression, texts, current, known, seen, swept, data)
    for path in sorted(p for p in data.rglob("*") if p.is_file() and not p.is_symlink()):
        name = path.relative_to(data).as_posix()
        if path.name in _SKIPPED or name.startswith(("releases/", "current/")) or known.get(name) == _stamp(path):
            if known.get(name) == _stamp(path):
                seen[name] = _stamp(path)
            continue
        if _file(path, suppression):
            (swept.scrubbed if path.exists() else swept.removed).append(name)
        if path.exists():
            seen[name] = _stamp(path)
    _remember(data, suppression.digest, seen)
    return swept


def _release(
    folder: Path,
    suppression: Suppression,
    texts: Callable[[Path], Iterator[str]],
    current: Path | None,
    known: dict[str, list[int]],
    seen: dict[str, list[int]],
    swept: Swept,
    data: Path,
) -> None:
    name = folder.relative_to(data).as_posix()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        inside = path.relative_to(data).as_posix()
        if known.get(inside) == _stamp(path):
            seen[inside] = _stamp(path)
            continue
        if any(suppression.found_in(t) for t in texts(path)):
            if folder.resolve() == current:
                swept.in_use.append(name)
            else:
                shutil.rmtree(folder)
                swept.removed.append(name)
            return
        seen[inside] = _stamp(path)


def _file(path: Path, suppression: Suppression) -> bool:
    """Scrub one file in place; whether anything was taken out."""
    if path.name.endswith(".warc.gz"):
        return _archive(path, suppression)
    if path.parent.name == FOLDER and path.suffix == ".jsonl":
        return rewrite(path, suppression.scrub)
    if path.suffix == ".jsonl":
        return _json_lines(path, suppression)
    body = path.read_bytes()
    text = body.decode("utf-8", "replace")
    if not suppression.found_in(text) and not suppression.found_in(body.decode("latin-1")):
        return False
    if path.suffix == ".json":
        try:
            clean = json.dumps(suppression.scrub(json.loads(text)), ensure_ascii=False, indent=1)
        except ValueError:
            clean = ""
        if clean and not suppression.found_in(clean):
            _replace(path, clean.encode())
            return True
    path.unlink()  # copies of a catalogue, torn lines, anything else: what cannot be scrubbed goes
    return True


def _json_lines(path: Path, suppression: Suppression) -> bool:
    """listings.jsonl: a listing that must go goes; the end marker counts those that stay."""
    from store.model.listing import Listing

    lines: list[str] = []
    changed = False
    for line in path.read_text("utf-8").splitlines():
        record: dict[str, Any] = json.loads(line)
        if record.get("end") is True:
            lines.append(json.dumps({"end": True, "count": len(lines)}))
            continue
        if "source_key" in record:
            clean = suppression.clean(Listing.from_json(record))
            new = json.dumps(clean.to_json(), ensure_ascii=False, sort_keys=True) if clean else None
            same = clean is not None and clean == Listing.from_json(record)
        else:
            scrubbed = suppression.scrub(record)
            new, same = json.dumps(scrubbed, ensure_ascii=False, sort_keys=True), scrubbed == record
        changed = changed or not same
        if new is not None:
            lines.append(line if same else new)
    if changed:
        _replace(path, ("\n".join(lines) + "\n").encode())
    return changed


def _archive(path: Path, suppression: Suppression) -> bool:
    """A WARC without what must go; a record of which nothing is left keeps its address, unless that must go too."""
    records = list(read_archive(path))
    clean = [_record(r, suppression) for r in records]
    if clean == records:
        return False
    new = path.with_name(path.name + ".new")
    writer = ArchiveWriter(new, "heerlenkaart")
    for record in clean:
        if record is not None:
            writer.write(record)
    writer.close()
    sync_folder(new)
    new.replace(path)
    return True


def _record(record: Record, suppression: Suppression) -> Record | None:
    if suppression.found_in(record.url) or any(suppression.found_in(v) for v in record.headers.values()):
        return None
    body = redact_body(record.body, suppression)
    return (
        record if body == record.body else Record(record.url, record.status, record.headers, body, record.fetched_at, payload_digest(body))
    )


def redact_body(body: bytes, suppression: Suppression) -> bytes:
    """A page without what must go where that stands plainly in it; nothing of the page when it is in there otherwise."""
    if not suppression.found_in(body.decode("utf-8", "replace")) and not suppression.found_in(body.decode("latin-1")):
        return body
    bare = suppression.redact(body.decode("latin-1")).encode("latin-1")  # keeps every other byte as it is
    return b"" if suppression.found_in(bare.decode("utf-8", "replace")) else bare


def _replace(path: Path, body: bytes) -> None:
    new = path.with_name(path.name + ".new")
    with new.open("wb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    sync_folder(path.parent)


def _stamp(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns]


def _recall(data: Path, digest: str) -> dict[str, list[int]]:
    try:
        record = json.loads((data / MEMORY).read_text("utf-8"))
        return dict(record["files"]) if record["list"] == digest else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _remember(data: Path, digest: str, files: dict[str, list[int]]) -> None:
    try:
        _replace(data / MEMORY, json.dumps({"list": digest, "files": files}).encode())
    except OSError as error:
        raise StorageError(f"{data / MEMORY}: cannot be written ({error.strerror}).") from error
