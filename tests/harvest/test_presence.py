"""Presence: present -> missing -> gone -> returned; a deletion is never derived from silence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.presence import GONE_AFTER, GONE_RUNS, seen, unseen
from store.model.listing import Presence, PresenceState

T0 = datetime(2026, 11, 1, 3, 15, tzinfo=UTC)
DAY = timedelta(days=1)
PRESENT, MISSING, GONE, RETURNED = PresenceState.PRESENT, PresenceState.MISSING, PresenceState.GONE, PresenceState.RETURNED


def walk(days: str) -> list[Presence]:
    """One letter a day: s seen, u unseen, c seen but closed, g its page answered 410, . no run."""
    presence: Presence | None = None
    last_run: datetime | None = None
    out: list[Presence] = []
    for n, letter in enumerate(days):
        now = T0 + n * DAY
        if letter == ".":
            continue
        if letter in "sc":
            presence = seen(presence, now, closed=letter == "c")
        else:
            assert presence is not None
            presence = unseen(presence, now, last_run, said_gone=letter == "g")
        last_run = now
        out.append(presence)
    return out


@pytest.mark.parametrize(
    ("days", "state"),
    [
        ("s", PRESENT),
        ("c", GONE),
        ("su", MISSING),
        ("suuuuuuu", MISSING),  # six days missing
        ("suuuuuuuu", GONE),  # two runs and seven days
        ("su......u", GONE),  # exactly two runs, exactly seven days
        ("su.....u", MISSING),  # two runs, six days
        ("s..............", PRESENT),  # no run, no deletion
        ("su..............", MISSING),  # one run proves nothing, however long ago
        ("sus", PRESENT),
        ("suuuuuusuuuuuuu", MISSING),  # seen in between: counting starts again
        ("suuuuuuuus", RETURNED),
        ("suuuuuuuuss", PRESENT),
        ("suuuuuuuuu", GONE),
        ("sg", GONE),
        ("sgs", RETURNED),
        ("sc", GONE),
        ("scc", GONE),
        ("scs", RETURNED),
        ("sgsg", GONE),
    ],
)
def test_weeks(days: str, state: PresenceState) -> None:
    assert walk(days)[-1].state is state


def test_first_and_last_day_are_kept() -> None:
    *_, last = walk("sssuuu")
    assert last == Presence(MISSING, T0, T0 + 2 * DAY, 3, T0 + 3 * DAY)
    *_, back = walk("sssuuus")
    assert back == Presence(PRESENT, T0, T0 + 6 * DAY)


def test_an_unchanged_listing_gives_an_unchanged_row_for_a_week() -> None:
    rows = walk("s" * 9)
    assert rows[:7] == [rows[0]] * 7
    assert rows[7].last_seen == T0 + 7 * DAY


def test_gone_stays_as_it_was() -> None:
    gone = walk("suuuuuuuu")[-1]
    assert unseen(gone, T0 + 99 * DAY, T0 + 98 * DAY) is gone
    closed = walk("sc")[-1]
    assert seen(closed, T0 + 99 * DAY, closed=True) == closed


def test_only_gone_is_off_the_map() -> None:
    assert [p.published for p in walk("suuuuuuuus")] == [True] * 8 + [False, True]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(alphabet="suug.c", max_size=30))
def test_invariants_over_any_weeks(tail: str) -> None:
    days = "s" + tail
    rows = walk(days)
    runs = [(n, d) for n, d in enumerate(days) if d != "."]
    for (n, letter), row in zip(runs, rows, strict=True):
        now = T0 + n * DAY
        assert T0 == row.first_seen <= row.last_seen <= now
        assert (row.state is PRESENT or row.state is RETURNED) == (letter == "s")
        if letter == "s":
            assert row.missing_runs == 0 and row.missing_since is None
        if row.state is MISSING:
            assert row.missing_since is not None and row.missing_runs >= 1
    # gone without the source saying so: never before two runs and seven days of absence
    silent = 0
    since: int | None = None
    for (n, letter), row in zip(runs, rows, strict=True):
        silent, since = (silent + 1, since if since is not None else n) if letter == "u" else (0, None)
        before = days[:n]
        said = before.rfind("c") > before.rfind("s") or before.rfind("g") > before.rfind("s")
        if row.state is GONE and letter == "u" and not said:
            assert since is not None
            assert silent >= GONE_RUNS and (n - since) * DAY >= GONE_AFTER
