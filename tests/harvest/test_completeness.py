"""Completeness: what the crawl recorded decides; "finished" alone proves nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.completeness import completeness
from store.model.run import CrawlStats, Finding, Severity


def stats(**changes: Any) -> CrawlStats:
    return CrawlStats(
        "alfa", "r", "2026-11-21T03:15:00+00:00", "2026-11-21T03:20:00+00:00", changes.pop("finish_reason", "finished"), **changes
    )


def test_a_finished_crawl_with_listings_is_complete() -> None:
    assert completeness(stats(), 3).complete


@pytest.mark.parametrize(
    ("changes", "listings", "part"),
    [
        ({"sample": True}, 3, "sample"),
        ({"finish_reason": "closespider_pagecount"}, 3, "ended early (closespider_pagecount)"),
        ({"finish_reason": "shutdown"}, 3, "ended early (shutdown)"),
        ({"notes": (Finding("robots_unavailable", Severity.HOLD, "503"),)}, 0, "robots.txt"),
        ({"counters": {"spider_exceptions/count": 2}}, 3, "2 pages could not be read"),
        ({"list_errors": (("https://alfa.nl/gids?p=2", "500"),)}, 3, "list page https://alfa.nl/gids?p=2: 500"),
        ({"detail_errors": (("https://alfa.nl/view?id=1", "timeout"),)}, 3, "page https://alfa.nl/view?id=1: timeout"),
        ({"stated_totals": (("https://alfa.nl/gids", 60, 57),)}, 57, "lists 60, 57 were found"),
        ({}, 0, "no listings at all"),
    ],
)
def test_each_thing_that_makes_a_run_incomplete(changes: dict[str, Any], listings: int, part: str) -> None:
    found = completeness(stats(**changes), listings)
    assert not found.complete
    assert part in " | ".join(found.reasons)


@pytest.mark.parametrize(
    ("stated", "found", "complete"),
    [(10, 10, True), (10, 9, False), (49, 48, False), (50, 49, True), (100, 98, True), (100, 97, False), (10, 12, True)],
)
def test_a_stated_total_may_hide_two_in_a_hundred(stated: int, found: int, complete: bool) -> None:
    assert completeness(stats(stated_totals=(("u", stated, found),)), found).complete is complete


def test_counters_that_prove_nothing_are_ignored() -> None:
    noise = {"log_count/ERROR": 9, "downloader/response_status_count/404": 3, "item_scraped_count": 3}
    assert completeness(stats(counters=noise, notes=(Finding("drift", Severity.WARNING, "x"),)), 3).complete


def test_long_lists_of_failures_are_cut_and_counted() -> None:
    reasons = completeness(stats(detail_errors=tuple((f"https://alfa.nl/{i}", "500") for i in range(12))), 3).reasons
    assert len(reasons) == 6 and reasons[-1] == "and 7 more pages"


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.booleans(), st.sampled_from(["finished", "cancelled"]), st.integers(0, 2), st.integers(0, 2), st.integers(0, 2))
def test_complete_exactly_when_nothing_went_wrong(sample: bool, reason: str, lists: int, details: int, listings: int) -> None:
    found = completeness(
        stats(
            sample=sample,
            finish_reason=reason,
            list_errors=tuple((f"l{i}", "500") for i in range(lists)),
            detail_errors=tuple((f"d{i}", "500") for i in range(details)),
        ),
        listings,
    )
    assert found.complete == (not sample and reason == "finished" and not lists and not details and listings > 0)
    assert len(set(found.reasons)) == len(found.reasons)
