"""Journal: stewards' decisions, append-only, one JSON line each, chained by hash, on disk before anything is said to be recorded.

``decisions/<writer>.jsonl``. A line holds the decision, ``prev`` (hash of the line before, "" for the first) and ``hash`` (sha256 over
``prev`` and the decision in canonical JSON). A decision is acknowledged once its line is fsynced; the catalogue follows. A process
that was killed while writing leaves at most a last line without its end, or the first lines of a batch (``part`` of ``parts``): those
were never acknowledged and are set aside, so that a batch is recorded whole or not at all.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from store.errors import StorageError
from store.files import sync_folder
from store.model.decision import Decision

FOLDER = "decisions"


@dataclass(frozen=True)
class _State:
    """What the writer knows of its file: its length in bytes, the last line's number, which file it is, the last line's hash and time."""

    size: int = 0
    n: int = 0
    inode: int = 0
    hash: str = ""
    at: datetime | None = None


class Journal:
    """One writer's file. Threads and other processes may append to the same file; the kernel lock on it orders them."""

    def __init__(self, data: Path, writer: str = "desk") -> None:
        """Opens nothing yet. ``writer``: letters, digits and dashes."""
        self._path = data / FOLDER / f"{writer}.jsonl"
        self._writer = writer
        self._state = _State()
        self._known: dict[str, Decision] = {}
        self._guard = threading.Lock()

    def append(self, *decisions: Decision) -> tuple[Decision, ...]:
        """Record; returns them as they stand in the journal (an id that is there already is not written again).

        All of a call go to disk in one write and one fsync. Raises StorageError when they cannot be: then none is recorded.
        """
        with self._guard, self._locked() as descriptor:
            self._catch_up(descriptor)
            lines: list[bytes] = []
            state, added = replace(self._state, inode=os.fstat(descriptor).st_ino), {}
            fresh: dict[str, Decision] = {}
            for decision in decisions:
                if decision.id not in self._known:
                    fresh.setdefault(decision.id, decision)
            for part, decision in enumerate(fresh.values(), 1):
                # strictly later than the line before: a clock that stands still or goes back must not change what came last
                at = max(decision.at, state.at + timedelta(microseconds=1)) if state.at else decision.at
                written = replace(decision, at=at, writer=self._writer, n=state.n + 1)
                line, digest = encode(written, state.hash, part, len(fresh))
                lines.append(line)
                added[decision.id] = written
                state = _State(state.size + len(line), state.n + 1, state.inode, digest, at)
            if lines:
                self._write(descriptor, b"".join(lines))
                self._state = state
                self._known |= added
            return tuple(self._known[d.id] for d in decisions)

    @contextmanager
    def _locked(self) -> Iterator[int]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new = not self._path.exists()
            descriptor = open_locked(self._path)
        except OSError as error:
            raise StorageError(f"{self._path}: cannot be written ({error.strerror}); nothing was recorded.") from error
        try:
            if new:
                sync_folder(self._path.parent)
            yield descriptor
        finally:
            os.close(descriptor)

    def _catch_up(self, descriptor: int) -> None:
        """Read what is new since this writer looked last; set a torn end aside."""
        size, inode = os.fstat(descriptor).st_size, os.fstat(descriptor).st_ino
        if self._state.inode not in (0, inode):  # written anew by `forget`: read all of it; nothing may be missing
            known, self._known, self._state = self._known, {}, _State()
            self._catch_up(descriptor)
            if missing := known.keys() - self._known.keys():
                self._known, self._state = known, _State(inode=-1)
                raise StorageError(
                    f"{self._path}: {len(missing)} decisions are gone; restore it from a backup before deciding anything more."
                )
            return
        if size < self._state.size:
            raise StorageError(f"{self._path}: is shorter than it was; restore it from a backup before deciding anything more.")
        if size == self._state.size:
            return
        body = os.pread(descriptor, size - self._state.size, self._state.size)
        lines = whole_lines(body)
        whole = sum(len(line) + 1 for line in lines)
        if whole < len(body):
            aside = self._path.with_suffix(f".torn-{self._state.size + whole}")
            aside.write_bytes(body[whole:])
            sync_folder(aside.parent)
            os.ftruncate(descriptor, self._state.size + whole)
            os.fsync(descriptor)
        for line in lines:
            decision, digest = decode(line, self._path, self._state.n + 1)
            self._known[decision.id] = decision
            self._state = _State(self._state.size + len(line) + 1, decision.n, inode, digest, decision.at)

    def _write(self, descriptor: int, body: bytes) -> None:
        start = os.fstat(descriptor).st_size
        try:
            done = 0
            while done < len(body):
                done += os.write(descriptor, body[done:])
            os.fsync(descriptor)
        except OSError as error:
            os.ftruncate(descriptor, start)
            raise StorageError(f"{self._path}: cannot be written ({error.strerror}); nothing was recorded.") from error


def _canonical(record: Mapping[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _digest(previous: str, record: Mapping[str, Any]) -> str:
    return hashlib.sha256((previous + _canonical(record)).encode()).hexdigest()


def encode(decision: Decision, previous: str, part: int = 1, parts: int = 1) -> tuple[bytes, str]:
    """(line with its end, its hash). ``part`` of ``parts``: its place, from 1, among those that were recorded in one go."""
    record = decision.to_json() | ({"part": part, "parts": parts} if parts > 1 else {})
    digest = _digest(previous, record)
    return (_canonical(record | {"prev": previous, "hash": digest}) + "\n").encode(), digest


def whole_lines(body: bytes) -> list[bytes]:
    """The lines that count: without a last one that has no end, and without a batch at the end that lacks its last lines."""
    lines = body.split(b"\n")[:-1]
    last = _part(lines[-1]) if lines else (1, 1)
    return lines[: len(lines) - last[0]] if last[0] < last[1] else lines


def _part(line: bytes) -> tuple[int, int]:
    try:
        record = json.loads(line)
        return int(record.get("part", 1)), int(record.get("parts", 1))
    except (ValueError, TypeError, AttributeError):
        return 1, 1  # damaged: whoever decodes it says so


def decode(line: bytes, path: Path, n: int) -> tuple[Decision, str]:
    """(decision, hash) of a line; the chain is not checked here. Raises StorageError naming file and line."""
    try:
        record = json.loads(line)
        return Decision.from_json(record), record["hash"]
    except (ValueError, KeyError, TypeError) as error:
        raise StorageError(f"{path}: line {n} is damaged; restore the file from a backup (heerlenkaart verify shows more).") from error


def read_journal(data: Path, after: Mapping[str, int] | None = None) -> tuple[Decision, ...]:
    """All whole lines of all writers, oldest first; only those beyond line ``after[writer]``. Raises StorageError."""
    found: list[Decision] = []
    for path in sorted((data / FOLDER).glob("*.jsonl")):
        skip = (after or {}).get(path.stem, 0)
        lines = whole_lines(path.read_bytes())
        found += [decode(line, path, n)[0] for n, line in enumerate(lines, 1) if n > skip]
    return tuple(sorted(found, key=lambda d: d.order))


def verify_journal(data: Path) -> list[str]:
    """What is wrong, a sentence each; empty = every chain is whole and no id stands twice."""
    wrong: list[str] = []
    seen: dict[str, str] = {}
    for path in sorted((data / FOLDER).glob("*.jsonl")):
        previous = ""
        for n, line in enumerate(whole_lines(path.read_bytes()), 1):
            where = f"{path}: line {n}"
            try:
                record = json.loads(line)
                told, chained = record.pop("hash"), record.pop("prev")
                decision = Decision.from_json(record)
            except (ValueError, KeyError, TypeError, AttributeError):
                wrong.append(f"{where} cannot be read.")
                break
            if chained != previous or told != _digest(previous, record) or decision.n != n or decision.writer != path.stem:
                wrong.append(f"{where} was changed, or a line before it is missing.")
                break
            if decision.id in seen:
                wrong.append(f"{where} repeats decision {decision.id} of {seen[decision.id]}.")
            seen[decision.id] = where
            previous = told
    return wrong


def open_locked(path: Path) -> int:
    """A descriptor of the file that bears this name now, exclusively locked. Raises OSError."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o640)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        try:
            if path.stat().st_ino == os.fstat(descriptor).st_ino:
                return descriptor
        except FileNotFoundError:
            pass
        os.close(descriptor)  # it was replaced while we waited


def rewrite(path: Path, scrub: Callable[[Any], Any]) -> bool:
    """Take something out of a journal for ever: every line as ``scrub`` leaves its texts, chained anew; whether anything changed.

    Ids, times, actors and answers stay; a line that lost something says so (``redacted``). Raises StorageError.
    """
    descriptor = open_locked(path)
    try:
        lines = whole_lines(path.read_bytes())
        records = [json.loads(line) for line in lines]
        clean = [_redacted(r, scrub) for r in records]
        if clean == records:
            return False
        previous, out = "", []
        for record in clean:
            record.pop("hash", None)
            record.pop("prev", None)
            digest = _digest(previous, record)
            out.append(_canonical(record | {"prev": previous, "hash": digest}) + "\n")
            previous = digest
        new = path.with_suffix(".new")
        with new.open("w", encoding="utf-8") as file:
            file.writelines(out)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
        sync_folder(path.parent)
        return True
    except (OSError, ValueError, KeyError) as error:
        raise StorageError(f"{path}: could not be scrubbed ({error}).") from error
    finally:
        os.close(descriptor)


def _redacted(record: dict[str, Any], scrub: Callable[[Any], Any]) -> dict[str, Any]:
    """``field`` may be a source's word for a category, ``about`` names listings; a text that goes becomes ""."""
    free = ("value", "note", "case", "field")
    changed = {k: "" for k in free if record[k] and scrub(record[k]) is None}
    about = [[s, k if scrub(k) is not None else ""] for s, k in record["about"]]
    if not changed and about == record["about"]:
        return dict(record)
    return record | changed | {"about": about, "redacted": True}
