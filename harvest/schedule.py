"""schedule: APScheduler in the foreground. What is due comes from the run table, so downtime is caught up.

04:15 Europe/Amsterdam: 02:30 runs twice or never on clock-change nights. 3.11.3 or newer: 3.11.0 hangs on the autumn change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta

from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.interval import IntervalTrigger

from harvest.night import Night
from harvest.pipeline import nightly
from harvest.report import night_lines
from store.clock import LOCAL
from store.db.migrate import migrate
from store.db.snapshot import read_snapshot
from store.errors import HeerlenkaartError
from store.model.run import RunRecord
from store.settings.source import Source

LOOK_EVERY = timedelta(minutes=5)


def due_sources(sources: Sequence[Source], runs: Sequence[RunRecord], now: datetime) -> list[Source]:
    """Sources whose last planned moment has passed without a run since. Pure. ``now`` UTC."""
    due = []
    for source in sources:
        last = max((r.started_at for r in runs if r.source == source.id), default=None)
        if last is None or last < planned_before(source.schedule.at, now):
            due.append(source)
    return due


def planned_before(at: str, now: datetime) -> datetime:
    """The latest moment at or before ``now`` at which a source was planned, in UTC."""
    local = now.astimezone(LOCAL)
    moment = datetime.combine(local.date(), time.fromisoformat(at), tzinfo=LOCAL)
    if moment.astimezone(UTC) > now:  # instants, not wall clocks: 02:30 does not exist on the spring night
        moment = datetime.combine(local.date() - timedelta(days=1), time.fromisoformat(at), tzinfo=LOCAL)
    return moment.astimezone(now.tzinfo)


def run_schedule(night: Night, say: Callable[[str], None]) -> None:
    """Look every five minutes what is due, and do it. Ends on Ctrl-C."""
    night.check()
    migrate(night.data, night.clock.now())

    def look() -> None:
        try:
            due = due_sources(list(night.sources.values()), read_snapshot(night.data).runs, night.clock.now())
            if due:
                say("\n".join(night_lines(nightly(night, due))))
        except HeerlenkaartError as error:
            say(f"heerlenkaart: {error}")

    scheduler = BlockingScheduler(timezone=LOCAL)
    scheduler.add_job(
        look,
        IntervalTrigger(seconds=int(LOOK_EVERY.total_seconds()), timezone=LOCAL),
        coalesce=True,
        max_instances=1,
        misfire_grace_time=6 * 3600,
        next_run_time=datetime.now(LOCAL),
    )
    try:
        scheduler.start()
    except (KeyboardInterrupt, SystemExit):
        say("Stopped.")
