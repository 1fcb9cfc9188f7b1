"""Bench: holds the view, records decisions, and puts them in at once.

A decision is acknowledged when its line is in the journal. One worker thread then plans the merge again (milliseconds: nothing is
compared anew) and writes it, with the decision, under the catalogue's lock. While a night holds that lock the desk shows the new
merge already and says that it is still being processed; the next turn, or the night itself, writes it.
"""

from __future__ import annotations

import gc
import logging
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from dedupe.merge import Merged, merge
from dedupe.review.material import Material
from dedupe.review.view import View, make_view
from store.clock import Clock
from store.db.connection import merging, reading, writing
from store.db.decisions import StalePlanError, apply_journal, read_version
from store.db.entries import read_redirects
from store.db.migrate import migrate
from store.db.snapshot import read_snapshot
from store.errors import HeerlenkaartError, LockBusyError
from store.journal import Journal, read_journal
from store.model.decision import Decision

LOCK_WAIT_S = 2.0
# How often the desk looks whether a night has written meanwhile
LOOK_EVERY_S = 5.0
# While the worker computes, a request waits at most this long for its turn; with Python's 5 ms an answer took 100 ms at worst (measured)
SWITCH_S = 0.0005
# The cycle collector walks through the whole view, during which nothing is answered: 0.35 s for 12,500 listings, several times a
# reload (measured). The view has no cycles, so the oldest generation is collected only now and then, when nobody is waiting.
COLLECT_AFTER, COLLECT_EVERY_S = 1_000_000, 3600.0
_log = logging.getLogger(__name__)


class Bench:
    """Thread-safe. Readers take ``view``, which is replaced whole."""

    def __init__(self, data: Path, clock: Clock, material: Callable[[], Material]) -> None:
        """``material`` is asked for anew at each reload, since the day passes."""
        self.data, self.clock = data, clock
        self._material = material
        self._journal = Journal(data)
        self._recent: list[Decision] = []
        self._guard = threading.Lock()
        self._wake, self._idle, self._stop = threading.Event(), threading.Event(), threading.Event()
        migrate(data, clock.now())
        # written at the first turn: a decision may have been recorded, or taken over, without its merge
        self._view = replace(self._load(None), written=False)
        self._thread = threading.Thread(target=self._work, name="desk", daemon=True)

    @property
    def view(self) -> View:
        """The newest whole view."""
        return self._view

    @property
    def material(self) -> Material:
        """Settings and the day."""
        return self._material()

    def decisions(self) -> tuple[Decision, ...]:
        """All recorded decisions, those the view does not have yet included."""
        with self._guard:
            known = {d.id for d in self._view.decisions}
            return (*self._view.decisions, *(d for d in self._recent if d.id not in known))

    def fresh(self) -> tuple[Decision, ...]:
        """Recorded, not yet in the view."""
        with self._guard:
            known = {d.id for d in self._view.decisions}
            return tuple(d for d in self._recent if d.id not in known)

    def recent(self) -> tuple[Decision, ...]:
        """As :meth:`fresh`, for the ``check`` of :meth:`record`, which runs while the bench is held."""
        return tuple(self._recent)

    def record(self, decisions: Sequence[Decision], check: Callable[[], None] | None = None) -> tuple[Decision, ...]:
        """Acknowledge: when this returns they are on disk. ``check`` runs first, alone; it raises to refuse. Raises StorageError."""
        with self._guard:
            if check:
                check()
            written = self._journal.append(*decisions)
            self._recent += written
            self._idle.clear()
        self._wake.set()
        return written

    def start(self) -> None:
        """Begin to put decisions in."""
        sys.setswitchinterval(SWITCH_S)
        gc.set_threshold(*gc.get_threshold()[:2], COLLECT_AFTER)
        self._thread.start()

    def close(self) -> None:
        """Stop; what is recorded stays recorded."""
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout=30)

    def settle(self, timeout_s: float) -> bool:
        """Wait until everything recorded is in the view and in the catalogue; whether it is."""
        return self._idle.wait(timeout_s)

    def reload(self) -> None:
        """Read the catalogue again soon: another process wrote it."""
        self._idle.clear()
        self._wake.set()

    def _work(self) -> None:
        collected = time.monotonic()
        while not self._stop.is_set():
            woken = self._wake.wait(LOOK_EVERY_S)
            self._wake.clear()
            if self._stop.is_set():
                return
            if not woken and time.monotonic() - collected > COLLECT_EVERY_S:
                gc.collect()
                collected = time.monotonic()
            try:
                self._turn()
            except LockBusyError:
                self._stop.wait(0.2)
                self._wake.set()
            except Exception as error:  # noqa: BLE001 - the thread's outermost frame: it must go on, whatever happened
                _log.error("desk: %s", error, exc_info=None if isinstance(error, HeerlenkaartError) else error)
                self._stop.wait(5.0)
                self._wake.set()

    def _turn(self) -> None:
        """Put in what is new; afterwards the view shows it, and the catalogue too unless it is held by another."""
        view = self._view
        fresh = self.fresh()
        if fresh:
            snapshot = replace(view.snapshot, decisions=(*view.snapshot.decisions, *fresh))
            merged = merge(self._material().settings, self.clock.today(), snapshot, snapshot.listings, view.merged)
            view = make_view(snapshot, merged, self._material(), view, written=False)
            self._view = view
        if not view.written:
            try:
                self._view = self._write(view)
            except StalePlanError:
                self._view = self._load(view.merged)
        elif self._version() != view.snapshot.version:
            self._view = self._load(view.merged)
        with self._guard:
            known = {d.id for d in self._view.decisions}
            self._recent = [d for d in self._recent if d.id not in known]
            if self._view.written and not self._recent:
                self._idle.set()
            else:
                self._wake.set()

    def _version(self) -> int:
        with reading(self.data, LOCK_WAIT_S) as connection:
            return read_version(connection)

    def _write(self, view: View) -> View:
        with merging(self.data, LOCK_WAIT_S), writing(self.data, LOCK_WAIT_S) as connection:
            apply_journal(connection, self.data)
            view.merged.write(connection)
            redirects = read_redirects(connection)
            version = read_version(connection)
        today = self.clock.today()
        before = view.snapshot.entries
        entries = dict(before) | {e.id: (e, before[e.id][1] if e.id in before else today) for e in view.merged.plan.entries}
        snapshot = replace(view.snapshot, entries=entries, redirects=redirects, version=version)
        return replace(view, snapshot=snapshot, written=True)

    def _load(self, known: Merged | None) -> View:
        """From the catalogue; whether the merge there is this one shows when it is written."""
        snapshot = read_snapshot(self.data)
        behind = len(snapshot.decisions)
        snapshot = replace(snapshot, decisions=_with(snapshot.decisions, read_journal(self.data)))
        merged = merge(self._material().settings, self.clock.today(), snapshot, snapshot.listings, known)
        return make_view(snapshot, merged, self._material(), written=len(snapshot.decisions) == behind and not _differs(merged))


def _with(stored: Sequence[Decision], journal: Sequence[Decision]) -> tuple[Decision, ...]:
    known = {d.id for d in stored}
    return (*stored, *(d for d in journal if d.id not in known))


def _differs(merged: Merged) -> bool:
    """Whether the catalogue's entries are others than this merge's."""
    return bool(merged.plan.changes or merged.plan.redirects or merged.plan.closed)
