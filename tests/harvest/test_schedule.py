"""What is due: one night a day, also when clocks change, and downtime is caught up once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.schedule import due_sources, planned_before
from store.clock import LOCAL
from store.model.run import Outcome, RunRecord
from store.settings.source import Source
from tests.store.build import source

NIGHTS = {"spring": datetime(2026, 3, 29, tzinfo=LOCAL), "autumn": datetime(2026, 10, 25, tzinfo=LOCAL)}


def at(time: str = "04:15", source_id: str = "alfa") -> Source:
    return source(source_id, schedule={"at": time, "stale_after": "4d"})


def ran(moment: datetime, source_id: str = "alfa", outcome: Outcome = Outcome.PUBLISH) -> RunRecord:
    return RunRecord("r", source_id, moment, moment + timedelta(minutes=3), True, (), outcome, (), 1, {}, True)


def looks(start: datetime, days: float, sources: list[Source], runs: list[RunRecord] | None = None) -> list[datetime]:
    """Look every five minutes, run what is due, return the local moments of the runs."""
    runs = list(runs or [])
    moments = []
    now, end = start.astimezone(UTC), start.astimezone(UTC) + timedelta(days=days)
    while now < end:
        due = due_sources(sources, runs, now)
        runs += [ran(now, s.id) for s in due]
        moments += [now.astimezone(LOCAL)] * bool(due)
        now += timedelta(minutes=5)
    return moments


@pytest.mark.parametrize("season", NIGHTS)
def test_once_a_night_over_the_clock_change(season: str) -> None:
    start = NIGHTS[season] - timedelta(days=1)
    moments = looks(start, 3, [at()], [ran(start.astimezone(UTC) - timedelta(hours=19))])
    assert [m.strftime("%d %H:%M") for m in moments] == [(start + timedelta(days=n)).strftime("%d 04:15") for n in range(3)]


@pytest.mark.parametrize("season", NIGHTS)
@pytest.mark.parametrize("time", ["02:00", "02:30", "02:55", "03:00"])
def test_an_hour_that_is_skipped_or_doubled_still_runs_once(season: str, time: str) -> None:
    start = NIGHTS[season]
    moments = looks(start, 1, [at(time)], [ran(start.astimezone(UTC) - timedelta(hours=20))])
    assert len(moments) == 1


@pytest.mark.parametrize(
    ("season", "utc"), [("spring", datetime(2026, 3, 29, 2, 15, tzinfo=UTC)), ("autumn", datetime(2026, 10, 25, 3, 15, tzinfo=UTC))]
)
def test_the_planned_moment_in_utc(season: str, utc: datetime) -> None:
    assert planned_before("04:15", utc) == utc
    assert planned_before("04:15", utc + timedelta(hours=20)) == utc
    day_before = utc - timedelta(minutes=1)
    assert planned_before("04:15", day_before).astimezone(LOCAL).strftime("%H:%M") == "04:15"
    assert planned_before("04:15", day_before) < utc - timedelta(hours=22)


def test_downtime_is_caught_up_once_and_at_once() -> None:
    last = datetime(2026, 11, 16, 3, 15, tzinfo=UTC)
    back = datetime(2026, 11, 21, 13, 7, tzinfo=LOCAL)
    moments = looks(back, 1, [at()], [ran(last)])
    assert [m.strftime("%d %H:%M") for m in moments] == ["21 13:07", "22 04:17"]


def test_a_new_source_is_due_and_a_failed_run_waits_for_the_next_night() -> None:
    now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    alfa, beta, gamma = at(), at(source_id="beta"), at(source_id="gamma")
    runs = [
        ran(now - timedelta(hours=1), "beta", Outcome.FAIL),
        ran(now - timedelta(days=2), "gamma"),
        ran(now - timedelta(days=9), "gamma"),
    ]
    assert due_sources([alfa, beta, gamma], runs, now) == [alfa, gamma]
    assert due_sources([], runs, now) == []


def test_each_source_has_its_own_time() -> None:
    early, late = at("04:15"), at("05:45", "beta")
    now = datetime(2026, 11, 21, 5, 0, tzinfo=LOCAL).astimezone(UTC)
    yesterday = [ran(now - timedelta(hours=23), i) for i in ("alfa", "beta")]
    assert due_sources([early, late], yesterday, now) == [early]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.integers(0, 365 * 24 * 12), st.sampled_from(["00:00", "04:15", "05:59", "23:55"]))
def test_the_planned_moment_is_the_latest_one_not_after_now(steps: int, time: str) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=5 * steps)
    planned = planned_before(time, now)
    assert planned <= now < planned + timedelta(hours=25, minutes=1)
    assert planned.astimezone(LOCAL).strftime("%H:%M") == time


def test_the_planned_moment_is_never_in_the_future_on_the_spring_night() -> None:
    looked = [NIGHTS["spring"].astimezone(UTC) + timedelta(minutes=n) for n in range(0, 240, 5)]
    assert [now for now in looked if planned_before("02:30", now) > now] == []
