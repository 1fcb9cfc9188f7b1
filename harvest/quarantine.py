"""Quarantine: held runs, what they would change, and a steward's answer."""

from __future__ import annotations

from dataclasses import replace

from harvest.crawl import Harvested
from harvest.diff import compare_runs, describe
from harvest.night import Night
from harvest.pipeline import accept as accept_held
from harvest.rundir import find_run
from publish.release import Release
from store.db.catalogue import write_run
from store.db.connection import FileLock, writing
from store.db.migrate import migrate
from store.db.snapshot import read_snapshot
from store.errors import UsageError
from store.model.listing import PresenceState
from store.model.run import Decision, Outcome, RunRecord


def held_runs(night: Night) -> list[RunRecord]:
    """Runs that wait for an answer, newest first."""
    return [r for r in read_snapshot(night.data).runs if r.outcome is Outcome.QUARANTINE and r.decision is None]


def _held(night: Night, run_id: str) -> RunRecord:
    run = next((r for r in held_runs(night) if r.run_id == run_id), None)
    if run is None:
        raise UsageError(f"Run {run_id!r} does not wait for an answer; `heerlenkaart quarantine list` shows those that do.")
    return run


def show(night: Night, run_id: str) -> list[str]:
    """A readable report: why it is held, and what accepting it would change."""
    directory = find_run(night.data, run_id)
    verdict = directory.verdict()
    lines = [f"Run {run_id} van {night.sources[directory.source].title}" if directory.source in night.sources else f"Run {run_id}"]
    if verdict:
        lines += [f"  [{f.severity}] {f.text}" + (f" ({f.example})" if f.example else "") for f in verdict.findings]
    return lines + changes(night, run_id)


def changes(night: Night, run_id: str) -> list[str]:
    """What accepting a run would change, in Dutch."""
    directory = find_run(night.data, run_id)
    known = [s.listing for s in read_snapshot(night.data).of_source(directory.source) if s.presence.state is not PresenceState.GONE]
    return describe(compare_runs(known, directory.listings()))


def accept(night: Night, run_id: str) -> Release:
    """Take a held run over: its listings go to the map and a release is made. Raises UsageError when it holds nothing."""
    migrate(night.data, night.clock.now())
    lock = FileLock(night.data / "run.lock", 0.0, "A night is running; answer again when it is done")
    lock.acquire()
    try:
        run = _held(night, run_id)
        directory = find_run(night.data, run_id)
        listings = directory.listings()
        if not listings:
            raise UsageError(f"Run {run_id} holds no listings; accepting it would take the whole source off the map. Reject it.")
        stats = directory.stats()
        return accept_held(night, Harvested(run, tuple(listings), frozenset(stats.gone_urls), frozenset(stats.closed_keys)))
    finally:
        lock.release()


def reject(night: Night, run_id: str) -> None:
    """Refuse a held run: the last good data stays."""
    run = _held(night, run_id)
    with writing(night.data) as connection:
        write_run(connection, replace(run, decision=Decision.REJECTED))
