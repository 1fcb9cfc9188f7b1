"""Each table has thresholds of its own: a share of the expected matches, within limits, and no more questions than a person can take."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.block import Blocked
from dedupe.match import Scored, bands
from dedupe.score import logit
from dedupe.thresholds import FEW, found_of, of_table
from tests.dedupe.test_match import MERGE

LIMITS = MERGE.table


def pairs(chances: list[float], records: int = 0) -> tuple[Scored, np.ndarray]:
    """Pairs (0, 1), (2, 3), … with these probabilities, each put together by linkage; and their clusters."""
    count = max(records, 2 * len(chances))
    left = np.arange(0, 2 * len(chances), 2)
    ids = np.array([f"{n:06d}" for n in range(count)], dtype=object)
    first = np.arange(count)
    first[left + 1] = left
    odds = np.array([logit(c) for c in chances])
    return Scored(ids, left, left + 1, odds, np.zeros(len(left), dtype=bool), Blocked(len(left), ())), first


def test_the_surest_pairs_that_hold_a_share_of_the_matches() -> None:
    scored, first = pairs([0.99] * 700 + [0.92] * 150 + [0.91] * 100 + [0.88] * 100)
    found = of_table(scored, first, MERGE)
    assert found.upper == pytest.approx(0.92)  # 0.82 of 1010 expected is 828: 700 x 0.99 and 147 of the next
    assert LIMITS.least <= found.upper <= LIMITS.most


def test_of_a_large_table_a_larger_share() -> None:
    shares = [found_of(n, LIMITS) for n in (0, 300, 1_000, 3_000, 10_000, 1_000_000)]
    assert shares == sorted(shares) and shares[:3] == [LIMITS.found] * 3 and shares[4:] == [LIMITS.found_large] * 2
    assert LIMITS.found < shares[3] < LIMITS.found_large


@pytest.mark.parametrize(("chances", "upper"), [([0.999] * 50, LIMITS.most), ([0.3] * 50, LIMITS.least), ([], LIMITS.least)])
def test_never_beyond_its_limits(chances: list[float], upper: float) -> None:
    scored, first = pairs(chances)
    assert of_table(scored, first, MERGE).upper == upper


def test_a_steward_is_asked_the_likeliest_that_there_is_time_for() -> None:
    chances = [0.99] * 500 + [0.86 - n / 10_000 for n in range(900)]
    scored, first = pairs(chances, 4_000)
    limits = of_table(scored, first, MERGE)
    _, chance, sure = bands(scored, first, limits)
    assert (~sure).sum() == int(LIMITS.asked * 4_000)
    assert chance[~sure].min() >= limits.lower > MERGE.bands.lower


def test_a_small_table_is_asked_all_it_has() -> None:
    scored, first = pairs([0.8] * FEW)
    limits = of_table(scored, first, MERGE)
    _, _, sure = bands(scored, first, limits)
    assert limits.lower == MERGE.ask and (~sure).sum() == FEW  # few questions: what is as likely as not is asked too


@given(st.lists(st.floats(0.01, 0.999), max_size=60), st.integers(0, 200))
@settings(deadline=None)
def test_any_table(chances: list[float], records: int) -> None:
    scored, first = pairs(chances, records)
    limits = of_table(scored, first, MERGE)
    _, chance, sure = bands(scored, first, limits)
    assert LIMITS.least <= limits.upper <= LIMITS.most and limits.lower < limits.upper
    assert (~sure).sum() <= max(FEW, LIMITS.asked * len(first)) and (chance[sure] >= limits.upper).all()
