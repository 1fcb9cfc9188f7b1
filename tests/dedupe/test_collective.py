"""What the other records say of a pair: the same as looking at every third record one by one, whatever the order; and the words for it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.block import Blocked
from dedupe.cluster import UNSEEN
from dedupe.collective import LEAST, MOST, STATES, Others, _batches, others, terms, with_others
from dedupe.match import Scored, bands, hear_others
from dedupe.score import logit, probability, weights_of
from store.settings.city import Bands, load_merge
from tests.store.build import CONFIG

WEIGHTS = weights_of(load_merge(CONFIG))
LINES = WEIGHTS["things"].others
Odds = dict[tuple[int, int], float]


def said(count: int, odds: Odds) -> tuple[list[tuple[int, int]], Others]:
    pairs = sorted(odds)
    left, right = (np.array([p[n] for p in pairs], dtype=np.int64) for n in (0, 1))
    return pairs, others(count, left, right, np.array([odds[p] for p in pairs]))


def plainly(count: int, odds: Odds) -> dict[tuple[int, int], tuple[float, float, int, int]]:
    """(support, contradiction, backers, opponents) by the definition, one third record at a time."""
    both = odds | {(b, a): w for (a, b), w in odds.items()}
    out = {}
    for a, b in odds:
        support = contradiction = LEAST
        backers = opponents = 0
        for c in range(count):
            one, two = both.get((a, c)), both.get((b, c))
            if c in (a, b) or max(one or UNSEEN, two or UNSEEN) <= 0:
                continue
            least, most = sorted((UNSEEN if one is None else one, UNSEEN if two is None else two))
            support, contradiction = max(support, least), max(contradiction, min(most, -least))
            backers, opponents = backers + (least > 0), opponents + (least < 0)
        out[a, b] = min(MOST, max(LEAST, support)), min(MOST, max(LEAST, contradiction)), backers, opponents
    return out


tables = st.integers(3, 9).flatmap(
    lambda n: st.tuples(
        st.just(n),
        st.dictionaries(
            st.sampled_from(list(itertools.combinations(range(n), 2))),
            st.floats(-9, 12).map(lambda x: round(x, 3)),
            min_size=1,
            max_size=20,
        ),
    )
)


@given(tables)
@settings(max_examples=300, deadline=None)
def test_the_same_as_one_by_one(table: tuple[int, Odds]) -> None:
    count, odds = table
    pairs, found = said(count, odds)
    wanted = plainly(count, odds)
    for n, pair in enumerate(pairs):
        assert (found.support[n], found.contradiction[n], found.backers[n], found.opponents[n]) == pytest.approx(wanted[pair])


def test_cut_into_batches_nothing_is_lost() -> None:
    friends = np.array([0, 3, 1, 0, 5, 2, 2, 9, 0, 1])
    parts = _batches(friends, most=4)
    assert np.concatenate(parts).tolist() == [1, 2, 4, 5, 6, 7, 9]
    assert len(parts) > 3
    assert all(friends[p[1:]].sum() < 4 for p in parts)
    assert _batches(np.zeros(4, dtype=np.int64)) == []


def test_nobody_there() -> None:
    nothing = np.empty(0, dtype=np.int64)
    assert len(others(0, nothing, nothing, np.empty(0)).state) == 0
    _, alone = said(2, {(0, 1): 3.0})
    assert STATES[alone.state[0]] == "nothing"


def chance(odds: Odds, pair: tuple[int, int], count: int = 4) -> tuple[str, float]:
    pairs, found = said(count, odds)
    n = pairs.index(pair)
    return STATES[found.state[n]], float(probability(with_others(np.array([odds[p] for p in pairs]), found, LINES))[n])


def test_how_many_speak_is_heard() -> None:
    """2 and 3 back 0 = 1, 4 contradicts it: each number has its own place in the line."""
    odds = {(0, 1): 2.0, (0, 2): 4.0, (1, 2): 4.0, (0, 3): 3.0, (1, 3): 3.0, (0, 4): 4.0}
    pairs, found = said(5, odds)
    assert terms(np.array([odds[p] for p in pairs]), found)[pairs.index((0, 1))].tolist() == pytest.approx(
        [1.0, 2.0, 4.0, -UNSEEN, np.log(3), np.log(2)]
    )


def test_others_for_and_against() -> None:
    """The branch has a listing of its own; the one that moved is known to a third."""
    alone = chance({(0, 1): 2.0}, (0, 1))
    backed = chance({(0, 1): 2.0, (0, 2): 4.0, (1, 2): 4.0}, (0, 1))
    against = chance({(0, 1): 2.0, (1, 2): 4.0}, (0, 1))
    both = chance({(0, 1): 2.0, (0, 2): 4.0, (1, 2): 4.0, (1, 3): 4.0}, (0, 1))
    assert [state for state, _ in (alone, backed, against, both)] == ["nothing", "for", "against", "for and against"]
    assert backed[1] > alone[1] > against[1]
    assert backed[1] > both[1] > against[1]


def test_what_follows_is_not_asked() -> None:
    """a = b and b = c are sure; that a = c by itself is less sure is no question any more. d stays one."""
    odds = np.array([4.0, 1.0, 4.0, 1.0])
    scored = Scored(
        np.array(list("abcd"), dtype=object), np.array([0, 0, 1, 2]), np.array([1, 2, 2, 3]), odds, np.zeros(4, dtype=bool), Blocked(4, ())
    )
    at, _, unasked = bands(scored, np.array([0, 0, 0, 3]), Bands(upper=0.9, lower=0.7))
    assert dict(zip(at.tolist(), unasked.tolist(), strict=True)) == {0: True, 1: True, 2: True, 3: False}
    at, _, unasked = bands(scored, np.array([0, 1, 1, 3]), Bands(upper=0.9, lower=0.7))
    assert dict(zip(at.tolist(), unasked.tolist(), strict=True)) == {0: False, 1: False, 2: True, 3: False}, "linkage keeps a apart"


def test_far_off_odds_keep_their_order() -> None:
    odds = np.array([-40.0, -20.0, -6.0, 0.0, 8.0, 20.0, 40.0])
    nobody = np.zeros(7, dtype=np.int64)
    heard = with_others(odds, Others(np.full(7, LEAST), np.full(7, LEAST), nobody, nobody), LINES)
    assert (np.diff(heard) > 0).all()
    left = np.arange(0, 14, 2)
    scored = Scored(np.array([str(i) for i in range(14)], dtype=object), left, left + 1, odds, np.zeros(7, dtype=bool), Blocked(7, ()))
    again, words = hear_others(scored, WEIGHTS)
    assert again.odds.tolist() == heard.tolist()
    assert set(words.state.tolist()) == {0}
    assert again.at_least(0.9).sum() == (heard >= logit(0.9)).sum()
