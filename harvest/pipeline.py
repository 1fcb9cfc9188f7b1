"""The one data path, top to bottom: crawl -> verdict -> ingest -> merge -> publish.

A newcomer who reads only this file understands the product. Each arrow of design/architecture.md is one call here.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

from dedupe.merge import merge
from harvest.crawl import Harvested, baseline_of, harvest_source
from harvest.geocode import Geocoder
from harvest.ingest import Ingested, ingest
from harvest.keep_forgotten import keep_forgotten
from harvest.locate import build_geocoder, locate_with, remember
from harvest.night import Night
from harvest.progress import CrawlProgress
from harvest.rundir import clean_up
from publish.release import Release, publish
from store.db.catalogue import Stored, write_listings, write_run
from store.db.connection import FileLock, check_space, merging, writing
from store.db.decisions import StalePlanError, apply_journal
from store.db.migrate import migrate
from store.db.snapshot import Snapshot, read_snapshot
from store.model.run import Decision, Outcome
from store.settings.source import Source

PARALLEL_CRAWLS = 4
# How often a merge is planned again because something else was written meanwhile
TRIES = 5


@dataclass(frozen=True)
class NightResult:
    """What a night did. ``release`` None = nothing was published."""

    harvested: tuple[Harvested, ...]
    release: Release | None

    @property
    def exit_code(self) -> int:
        """0 published · 3 published, but a source is held or failed · 1 nothing published."""
        if self.release is None:
            return 1
        return 0 if all(h.publishable for h in self.harvested) else 3


def nightly(night: Night, sources: Sequence[Source]) -> NightResult:
    """The whole path for ``sources``. Raises HeerlenkaartError before anything is changed when it cannot run at all."""
    night.check()
    migrate(night.data, night.clock.now())
    check_space(night.data)
    lock = FileLock(night.data / "run.lock", 0.0, "Another night is still running")
    descriptor = lock.acquire()
    try:
        keep_forgotten(night)
        snapshot = read_snapshot(night.data)
        harvested = crawl_all(night, sources, snapshot, descriptor)
        accepted = [h for h in harvested if h.publishable]
        if not accepted:
            _record_runs(night, harvested)
            return NightResult(tuple(harvested), None)
        apply(night, accepted, harvested)
        for source in sources:
            clean_up(night.data, source.id, keep=_referenced(snapshot, source.id))
        return NightResult(tuple(harvested), publish(night.publishing()))
    finally:
        lock.release()


def crawl_all(night: Night, sources: Sequence[Source], snapshot: Snapshot, lock_descriptor: int) -> list[Harvested]:
    """Every source in its own child process, a few at a time; they share nothing."""
    sources_of = {(m.source, m.source_key): frozenset(x.source for x in e.members) for e, _ in snapshot.entries.values() for m in e.members}
    known = [(s.listing, s.presence.state, sources_of.get(s.listing.key, frozenset())) for s in snapshot.listings]
    with CrawlProgress(night.interactive, [s.id for s in sources]) as progress, ThreadPoolExecutor(PARALLEL_CRAWLS) as pool:
        futures = [
            pool.submit(
                partial(
                    harvest_source,
                    night,
                    source,
                    baseline_of(source.id, snapshot.runs, known),
                    progress=progress.of(source.id),
                    pass_fds=(lock_descriptor,),
                )
            )
            for source in sources
        ]
        return [f.result() for f in futures]


def apply(night: Night, accepted: Sequence[Harvested], all_runs: Sequence[Harvested]) -> None:
    """Ingest the accepted runs, merge everything, and write it all in one transaction."""
    with merging(night.data):
        _apply(night, accepted, all_runs)


def _apply(night: Night, accepted: Sequence[Harvested], all_runs: Sequence[Harvested]) -> None:
    geocoder: Geocoder | None = None
    for attempt in range(1, TRIES + 1):
        snapshot = _fresh_snapshot(night)
        geocoder = geocoder or build_geocoder(night, snapshot)
        ingested = {h.run.source: _ingest(night, snapshot, h, geocoder) for h in accepted}
        listings: list[Stored] = [s for s in snapshot.listings if s.listing.source not in ingested]
        listings += [s for result in ingested.values() for s in result.after]
        merged = merge(night.settings, night.clock.today(), snapshot, listings)
        try:
            with writing(night.data) as connection:
                merged.write(connection)
                for result in ingested.values():
                    write_listings(connection, result.changed)
                for h in all_runs:
                    extra = ingested[h.run.source].findings if h in accepted else ()
                    write_run(connection, replace(h.run, published=h in accepted, findings=(*h.run.findings, *extra)))
                remember(connection, geocoder, snapshot, night.clock.now())
            return
        except StalePlanError:  # something else was written meanwhile: merge again with it
            if attempt == TRIES:
                raise


def _fresh_snapshot(night: Night) -> Snapshot:
    """The catalogue with every decision that is in the journal."""
    with writing(night.data) as connection:
        apply_journal(connection, night.data)
    return read_snapshot(night.data)


def accept(night: Night, held: Harvested) -> Release:
    """A steward accepts a held run: it goes the rest of the way."""
    run = replace(held, run=replace(held.run, outcome=Outcome.PUBLISH, decision=Decision.ACCEPTED))
    apply(night, [run], [run])
    return publish(night.publishing())


def remerge(night: Night) -> int:
    """Candidates to entries on what is in the catalogue; returns the number of entries."""
    night.check()
    migrate(night.data, night.clock.now())
    with merging(night.data):
        for attempt in range(1, TRIES + 1):
            snapshot = _fresh_snapshot(night)
            merged = merge(night.settings, night.clock.today(), snapshot, snapshot.listings)
            try:
                with writing(night.data) as connection:
                    merged.write(connection)
                break
            except StalePlanError:
                if attempt == TRIES:
                    raise
    return len(merged.plan.entries)


def _ingest(night: Night, snapshot: Snapshot, h: Harvested, geocoder: Geocoder) -> Ingested:
    last = snapshot.last_published(h.run.source)
    return ingest(
        snapshot.of_source(h.run.source),
        h.listings,
        h.run.run_id,
        h.run.finished_at,
        last.finished_at if last else None,
        locate_with(night, geocoder),
        gone_urls=h.gone_urls,
        closed_keys=h.closed_keys,
    )


def _record_runs(night: Night, harvested: Sequence[Harvested]) -> None:
    with writing(night.data) as connection:
        for h in harvested:
            write_run(connection, h.run)


def _referenced(snapshot: Snapshot, source: str) -> set[str]:
    """Runs whose archive current values still point at, and runs waiting for a steward."""
    used = {s.run_id for s in snapshot.of_source(source)}
    return used | {r.run_id for r in snapshot.runs if r.source == source and r.outcome is Outcome.QUARANTINE and r.decision is None}
