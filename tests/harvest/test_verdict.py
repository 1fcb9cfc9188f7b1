"""Verdict: publish, quarantine or fail, each rule on its own and at its edge."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from harvest.crawl import baseline_of
from harvest.verdict import Baseline, judge, quality_of
from store.areas import load_areas
from store.model.listing import Kind, Listing, PresenceState
from store.model.run import Completeness, CrawlStats, Finding, Outcome, RunRecord, Severity, Verdict
from tests.store.build import CONFIG, NOW, listing, source

GOOD = {"name": 1.0, "location": 1.0, "inside": 1.0}


def stats(**changes: Any) -> CrawlStats:
    return CrawlStats("alfa", "r", "s", "f", "finished", **changes)


def some(count: int, **facts: Any) -> list[Listing]:
    return [listing(str(i), f"Club {i}", phone=f"+3145571{i:04d}", **facts) for i in range(count)]


def decide(
    listings: list[Listing],
    *,
    baseline: Baseline | None = None,
    quality: dict[str, float] | None = None,
    complete: Completeness | None = None,
    stats_: CrawlStats | None = None,
    **health: Any,
) -> Verdict:
    base = {
        "min": 5,
        "max_drop": {"fraction": 0.15, "absolute": 2},
        "required": {"name": 1.0, "location": 0.9},
        "inside_municipality": 0.95,
    }
    return judge(
        source(health=base | health),
        complete or Completeness(),
        stats_ or stats(),
        listings,
        GOOD if quality is None else quality,
        baseline or Baseline(),
    )


def codes(verdict: Verdict) -> set[str]:
    return {f.code for f in verdict.findings if f.severity is Severity.HOLD}


def test_a_healthy_first_run_is_published_and_notes_are_kept() -> None:
    note = Finding("drift", Severity.WARNING, "phone now by labels")
    verdict = decide(some(10), stats_=stats(notes=(note,)))
    assert verdict == Verdict(Outcome.PUBLISH, (note,))


def test_an_incomplete_run_fails_with_its_reasons() -> None:
    verdict = decide(some(10), complete=Completeness(("list page x: 500", "no listings at all")))
    assert verdict.outcome is Outcome.FAIL
    assert [f.text for f in verdict.findings] == ["Incomplete: list page x: 500.", "Incomplete: no listings at all."]


def test_a_site_that_answers_but_lists_nothing_waits_for_a_steward() -> None:
    verdict = decide([], complete=Completeness(("no listings at all",)))
    assert (verdict.outcome, codes(verdict)) == (Outcome.QUARANTINE, {"empty"})


@pytest.mark.parametrize("code", ["challenge_page", "login_page"])
def test_a_page_that_is_not_the_site_waits_even_when_incomplete(code: str) -> None:
    verdict = decide([], complete=Completeness(("x", "no listings at all")), stats_=stats(notes=(Finding(code, Severity.HOLD, "x"),)))
    assert (verdict.outcome, codes(verdict)) == (Outcome.QUARANTINE, {code})


@pytest.mark.parametrize(("count", "held"), [(5, set()), (4, {"below_minimum"})])
def test_minimum(count: int, held: set[str]) -> None:
    assert codes(decide(some(count))) == held


@pytest.mark.parametrize(
    ("counts", "count", "held"),
    [
        ((10,), 8, False),  # fewer than 20: the absolute limit
        ((10,), 7, True),
        ((19,), 17, False),
        ((19,), 16, True),
        ((20,), 17, False),  # from 20: the larger of 2 and 15 %
        ((20,), 16, True),
        ((100,), 85, False),
        ((100,), 84, True),
        ((100, 100, 40, 100, 100), 60, True),  # one odd night does not move the median
        ((40, 40, 40, 100, 100, 100, 100), 38, False),  # only the last five count
        ((20, 21), 18, False),
        ((10,), 500, False),  # growth is no drop
    ],
)
def test_drop_against_the_median_of_five(counts: tuple[int, ...], count: int, held: bool) -> None:
    assert ("drop" in codes(decide(some(count), baseline=Baseline(counts)))) is held


@pytest.mark.parametrize(
    ("quality", "last", "held"),
    [
        (GOOD, None, set()),
        (GOOD | {"location": 0.80}, None, {"field_floor"}),
        ({"name": 1.0}, None, {"field_floor"}),
        (GOOD | {"location": 0.96}, GOOD, set()),
        (GOOD | {"location": 0.94}, GOOD, {"field_drop"}),
        (GOOD | {"location": 0.94}, {"name": 1.0}, set()),
        (GOOD | {"inside": 0.95}, None, set()),
        (GOOD | {"inside": 0.94}, None, {"outside"}),
        ({"name": 1.0, "location": 1.0}, None, set()),  # no points at all: nothing lies outside
    ],
)
def test_required_fields_and_municipality(quality: dict[str, float], last: dict[str, float] | None, held: set[str]) -> None:
    assert codes(decide(some(10), quality=quality, baseline=Baseline(quality=last))) == held


def test_a_share_just_below_the_configured_floor_is_held() -> None:
    assert "field_floor" in codes(decide(some(10), quality=GOOD | {"location": 0.87}))


def test_double_keys_are_held() -> None:
    assert codes(decide(some(10), stats_=stats(duplicate_keys=("7",)))) == {"duplicate_keys"}


@pytest.mark.parametrize(("swapped", "held"), [(0, False), (4, False), (5, True), (10, True)])
def test_keys_that_stand_for_other_things(swapped: int, held: bool) -> None:
    before = {x.source_key: x for x in some(10)}
    now = [listing(str(i), f"Heel anders {i}", phone=f"+3145999{i:04d}") if i < swapped else before[str(i)] for i in range(10)]
    assert ("all_changed" in codes(decide(now, baseline=Baseline(listings=before)))) is held


def test_a_field_that_is_filled_everywhere_is_no_swap() -> None:
    before = {x.source_key: x for x in some(10)}
    assert decide(some(10, website="https://club.nl/"), baseline=Baseline(listings=before)).outcome is Outcome.PUBLISH


@pytest.mark.parametrize(("before", "now", "held"), [(3, 0, True), (2, 0, False), (3, 1, False)])
def test_a_kind_that_vanished(before: int, now: int, held: bool) -> None:
    def with_activities(count: int) -> list[Listing]:
        return [*some(20), *(listing(f"a{i}", f"Kook {i}", kind=Kind.ACTIVITY) for i in range(count))]

    known = {x.source_key: x for x in with_activities(before)}
    assert ("kind_lost" in codes(decide(with_activities(now), baseline=Baseline(listings=known)))) is held


@pytest.mark.parametrize(("lost", "held"), [({"0"}, False), ({"0", "1"}, True)])
def test_losses_that_other_sources_contradict(lost: set[str], held: bool) -> None:
    now = [x for x in some(20) if x.source_key not in lost]
    assert ("corroborated_loss" in codes(decide(now, baseline=Baseline(corroborated=frozenset({"0", "1", "2"}))))) is held


def test_quality_counts_shares() -> None:
    areas = load_areas(CONFIG)
    rows = [
        listing("1", street="Kolmstraat", lat=50.8875, lon=5.9754, phone="+31455711234"),
        listing("2", postcode="6411 JM", lat=52.37, lon=4.9),
        listing("3", venue="Zonnedal", website="https://x.nl/"),
        listing("4", opening_hours_text="ma 9-12", email="info@x.nl"),
    ]
    expected = {"name": 1.0, "location": 0.75, "phone": 0.25, "email": 0.25, "website": 0.25, "opening_hours": 0.25, "inside": 0.5}
    assert quality_of(rows, areas) == expected
    assert quality_of([], areas) == {}


def test_baseline_takes_published_runs_and_what_two_others_show() -> None:
    def run(n: int, count: int, *, published: bool = True, source_id: str = "alfa") -> RunRecord:
        at = NOW - timedelta(days=n)
        return RunRecord(f"r{n}", source_id, at, at, True, (), Outcome.PUBLISH, (), count, {"name": n / 10}, published)

    runs = [run(0, 1, published=False), *(run(n, 100 + n) for n in range(1, 8)), run(1, 5, source_id="beta")]
    known = [
        (listing("1"), PresenceState.PRESENT, frozenset({"alfa", "beta", "gamma"})),
        (listing("2"), PresenceState.RETURNED, frozenset({"alfa", "beta"})),
        (listing("3"), PresenceState.MISSING, frozenset({"alfa", "beta", "gamma"})),
        (listing("4"), PresenceState.GONE, frozenset({"alfa"})),
        (listing("5", source_id="beta"), PresenceState.PRESENT, frozenset({"alfa", "beta", "gamma"})),
    ]
    found = baseline_of("alfa", runs, known)
    assert (tuple(found.counts), found.quality) == ((101, 102, 103, 104, 105), {"name": 0.1})
    assert set(found.listings or {}) == {"1", "2"} and found.corroborated == {"1"}
    empty = baseline_of("gamma", runs, known)
    assert (tuple(empty.counts), empty.quality, empty.corroborated) == ((), None, frozenset())


def test_verdicts_survive_json() -> None:
    verdict = Verdict(Outcome.QUARANTINE, (Finding("drop", Severity.HOLD, "minder – “veel”", "https://alfa.nl"),))
    assert Verdict.from_json(verdict.to_json()) == verdict
