"""One source up to its verdict: crawl in a child, read the sealed run, decide, record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from harvest.child import ChildSpec, Progress, run_child
from harvest.completeness import completeness
from harvest.night import Night
from harvest.rundir import RunDir, new_run_id
from harvest.verdict import Baseline, judge, quality_of
from store.model.listing import Listing, PresenceState
from store.model.run import Finding, Outcome, RunRecord, Severity, Verdict
from store.settings.source import Source

# A crawl that needs longer than its politeness allows for is stopped from here.
MIN_TIMEOUT_S = 600.0
LOOPBACK_TIMEOUT_S = 240.0


@dataclass(frozen=True)
class Harvested:
    """One harvested source: its run row, its listings (empty when there is no sealed run) and gone pages."""

    run: RunRecord
    listings: tuple[Listing, ...]
    gone_urls: frozenset[str] = frozenset()
    closed_keys: frozenset[str] = frozenset()

    @property
    def publishable(self) -> bool:
        """Whether its listings go to the map."""
        return self.run.outcome is Outcome.PUBLISH


def harvest_source(
    night: Night, source: Source, baseline: Baseline, *, sample: int = 0, progress: Progress | None = None, pass_fds: Sequence[int] = ()
) -> Harvested:
    """Crawl ``source`` and judge the run. Never raises for what the site does: that ends as a verdict."""
    now = night.clock.now()
    run_id = new_run_id(now)
    out = night.data / "runs" / source.id / run_id
    out.parent.mkdir(parents=True, exist_ok=True)
    base = night.base_urls.get(source.id, "")
    spec = ChildSpec(
        str(night.config),
        source.id,
        run_id,
        str(out),
        night.clock.fixed.isoformat() if night.clock.fixed else "",
        base,
        sample,
        progress is not None,
        data=str(night.data),
    )
    timeout = LOOPBACK_TIMEOUT_S if base else max(MIN_TIMEOUT_S, 3 * source.politeness.max_requests * max(2.0, source.politeness.delay_s))
    result = run_child(spec, timeout, progress=progress, pass_fds=pass_fds)
    if not result.ok or not out.exists():
        finding = Finding("crash", Severity.HOLD, f"{result.problem or 'the run was not sealed'}.")
        return Harvested(_record(source, run_id, now, night.clock.now(), (result.problem,), Verdict(Outcome.FAIL, (finding,)), 0, {}), ())
    return judge_run(night, source, RunDir(out), baseline)


def judge_run(night: Night, source: Source, run: RunDir, baseline: Baseline) -> Harvested:
    """Completeness and verdict of a sealed run, written beside it."""
    stats, listings = run.stats(), run.listings()
    complete = completeness(stats, len(listings))
    quality = quality_of(listings, night.areas)
    verdict = judge(source, complete, stats, listings, quality, baseline)
    run.write_verdict(verdict)
    record = _record(
        source,
        run.run_id,
        datetime.fromisoformat(stats.started_at),
        datetime.fromisoformat(stats.finished_at),
        complete.reasons,
        verdict,
        len(listings),
        quality,
    )
    return Harvested(record, tuple(listings), frozenset(stats.gone_urls), frozenset(stats.closed_keys))


def _record(
    source: Source,
    run_id: str,
    started: datetime,
    finished: datetime,
    reasons: tuple[str, ...],
    verdict: Verdict,
    count: int,
    quality: dict[str, float],
) -> RunRecord:
    return RunRecord(run_id, source.id, started, finished, not reasons, reasons, verdict.outcome, verdict.findings, count, quality, False)


def baseline_of(source: str, runs: Sequence[RunRecord], known: Sequence[tuple[Listing, PresenceState, frozenset[str]]]) -> Baseline:
    """What earlier published runs of ``source`` say. ``known`` = (listing, presence, sources of its entry) of all listings."""
    published = [r for r in runs if r.source == source and r.published]
    present = {x.source_key: x for x, state, _ in known if x.source == source and state in (PresenceState.PRESENT, PresenceState.RETURNED)}
    corroborated = frozenset(
        x.source_key for x, _, others in known if x.source == source and x.source_key in present and len(others - {source}) >= 2
    )
    return Baseline(tuple(r.listings for r in published[:5]), published[0].quality if published else None, present, corroborated)
