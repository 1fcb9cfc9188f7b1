"""Clustering: average linkage under constraints; nothing chains, and the order of input never matters."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.cluster import UNSEEN, average_linkage, components

Pair = tuple[int, int]
UPPER = 2.44


def clusters(
    count: int, edges: Mapping[Pair, float], threshold: float, must: Iterable[Pair] = (), cannot: Iterable[Pair] = ()
) -> list[list[int]]:
    """All records: those that hang together by average linkage, the others alone."""
    left, right = (np.array([p[i] for p in edges], dtype=np.int64) for i in (0, 1))
    found = components(count, left, right, np.array(list(edges.values()), dtype=float), threshold, list(must), list(cannot))
    parts = [part for component in found for part in average_linkage(component, threshold)]
    alone = set(range(count)) - {x for p in parts for x in p}
    return sorted(parts + [[x] for x in alone])


@pytest.mark.parametrize(
    ("count", "edges", "must", "cannot", "expected"),
    [
        (0, {}, (), (), []),
        (3, {}, (), (), [[0], [1], [2]]),
        (2, {(0, 1): 3.0}, (), (), [[0, 1]]),
        (2, {(0, 1): 2.44}, (), (), [[0, 1]]),
        (2, {(0, 1): 2.43}, (), (), [[0], [1]]),
        # a chain of strong links is no cluster
        (4, {(0, 1): 3.0, (1, 2): 3.0, (2, 3): 3.0}, (), (), [[0, 1], [2, 3]]),
        (3, {(0, 1): 5.0, (1, 2): 3.0}, (), (), [[0, 1], [2]]),
        # but a third that fits on average joins
        (3, {(0, 1): 5.0, (1, 2): 9.0, (0, 2): 0.0}, (), (), [[0, 1, 2]]),
        (3, {(0, 1): 5.0, (1, 2): 5.0, (0, 2): -6.0}, (), (), [[0, 1], [2]]),
        # stewards rule
        (2, {(0, 1): -5.0}, [(0, 1)], (), [[0, 1]]),
        (2, {(0, 1): 9.0}, (), [(0, 1)], [[0], [1]]),
        (2, {(0, 1): 9.0}, (), [(1, 0)], [[0], [1]]),
        (3, {(0, 1): 9.0, (1, 2): 9.0, (0, 2): 9.0}, (), [(0, 2)], [[0, 1], [2]]),
        (3, {}, [(0, 1), (1, 2)], (), [[0, 1, 2]]),
        # contradiction: "different" wins over a chain of "same"
        (3, {}, [(0, 1), (1, 2)], [(0, 2)], [[0, 1], [2]]),
        (4, {(1, 2): 9.0}, [(0, 1), (2, 3)], [(0, 3)], [[0, 1], [2, 3]]),
    ],
)
def test_examples(count: int, edges: dict[Pair, float], must: Iterable[Pair], cannot: Iterable[Pair], expected: list[list[int]]) -> None:
    assert clusters(count, edges, UPPER, must, cannot) == expected


def slow_clusters(
    count: int, edges: Mapping[Pair, float], threshold: float, must: Iterable[Pair], cannot: Iterable[Pair]
) -> list[list[int]]:
    """The same rule without any cleverness: join the best pair of clusters, start again."""
    parts = [[i] for i in range(count)]

    def forbidden(a: list[int], b: list[int]) -> bool:
        return any((x, y) in cannot or (y, x) in cannot for x in a for y in b)

    def mean(a: list[int], b: list[int]) -> float:
        return sum(edges.get((min(x, y), max(x, y)), UNSEEN) for x in a for y in b) / (len(a) * len(b))

    def join(a: list[int], b: list[int]) -> None:
        parts.remove(a)
        parts.remove(b)
        parts.append(sorted(a + b))

    for x, y in sorted(must):
        a, b = next(p for p in parts if x in p), next(p for p in parts if y in p)
        if a is not b and not forbidden(a, b):
            join(a, b)
    while True:
        best = [
            (-mean(a, b), *sorted((a[0], b[0])), a, b)
            for a, b in itertools.combinations(parts, 2)
            if mean(a, b) >= threshold and not forbidden(a, b)
        ]
        if not best:
            return sorted(parts)
        *_, a, b = min(best, key=lambda x: x[:3])
        join(a, b)


SIZE = 7
PAIRS = st.tuples(st.integers(0, SIZE - 1), st.integers(0, SIZE - 1)).filter(lambda p: p[0] < p[1])
# halves and quarters: sums are exact, so ties are ties
WEIGHTS = st.integers(-20, 32).map(lambda n: n / 4)
EDGES = st.dictionaries(PAIRS, WEIGHTS, max_size=18)
FEW = st.lists(PAIRS, max_size=3, unique=True)
quick = settings(max_examples=120, deadline=None, derandomize=True)


@quick
@given(EDGES, FEW, FEW)
def test_agrees_with_the_plain_rule(edges: dict[Pair, float], must: list[Pair], cannot: list[Pair]) -> None:
    assert clusters(SIZE, edges, 2.5, must, cannot) == slow_clusters(SIZE, edges, 2.5, must, cannot)


@quick
@given(EDGES, FEW, FEW, st.randoms(use_true_random=False))
def test_order_of_input_is_irrelevant(edges: dict[Pair, float], must: list[Pair], cannot: list[Pair], random: object) -> None:
    expected = clusters(SIZE, edges, 2.5, must, cannot)
    items = list(edges.items())
    for mixed in (items, must, cannot):
        random.shuffle(mixed)  # type: ignore[attr-defined]
    assert clusters(SIZE, dict(items), 2.5, must, [(b, a) for a, b in cannot]) == expected


@quick
@given(EDGES, FEW, FEW)
def test_it_is_a_partition_and_constraints_hold(edges: dict[Pair, float], must: list[Pair], cannot: list[Pair]) -> None:
    parts = clusters(SIZE, edges, 2.5, must, cannot)
    assert sorted(x for p in parts for x in p) == list(range(SIZE))
    assert all(p == sorted(p) for p in parts) and parts == sorted(parts)
    place = {x: n for n, p in enumerate(parts) for x in p}
    assert all(place[a] != place[b] for a, b in cannot)
    if not cannot:
        assert all(place[a] == place[b] for a, b in must)


@quick
@given(EDGES)
def test_no_chaining(edges: dict[Pair, float]) -> None:
    for part in clusters(SIZE, edges, 2.5):
        if len(part) > 1:
            weights = [edges.get(pair, UNSEEN) for pair in itertools.combinations(part, 2)]
            assert sum(weights) / len(weights) >= 2.5 - 1e-9


@pytest.mark.parametrize("length", [3, 10, 60])
def test_a_long_chain_never_becomes_one_cluster(length: int) -> None:
    parts = clusters(length, {(i, i + 1): 6.0 for i in range(length - 1)}, UPPER)
    assert max(len(p) for p in parts) == 2
