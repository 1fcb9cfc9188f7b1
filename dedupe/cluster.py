"""Cluster: average linkage within connected components, with stewards' judgements as hard constraints.

Connected components chain: one wrong edge makes hundreds of wrong pairs. Average linkage joins two clusters only when
their members on average look the same. Order of input never matters: ties are broken by the members' positions.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

# Log-odds of a pair that blocking did not even propose.
UNSEEN = -3.0
Indices = npt.NDArray[np.int64]
Odds = npt.NDArray[np.float64]
Pair = tuple[int, int]


@dataclass(frozen=True)
class Component:
    """Records that hang together: sorted positions, the log-odds of the pairs (of positions) among them, and constraints: what a
    steward joined (``must``) or parted (``cannot``), and what no third record may bring together (``held``), but a steward may."""

    members: tuple[int, ...]
    edges: tuple[tuple[int, int, float], ...]
    must: tuple[Pair, ...] = ()
    cannot: tuple[Pair, ...] = ()
    held: tuple[Pair, ...] = ()


def components(
    count: int,
    left: Indices,
    right: Indices,
    odds: Odds,
    threshold: float,
    must: Sequence[Pair] = (),
    cannot: Sequence[Pair] = (),
    held: Sequence[Pair] = (),
) -> Iterator[Component]:
    """The components of two records and more, joined by pairs at or above ``threshold`` and by ``must``. Two clusters can only be
    joined on average when a pair of their members alone reaches it, so nothing is lost."""
    # imported late: most commands need not wait half a second for it
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    linked = odds >= threshold
    a = np.concatenate([left[linked], np.array([m[0] for m in must], dtype=np.int64)])
    b = np.concatenate([right[linked], np.array([m[1] for m in must], dtype=np.int64)])
    _, label = connected_components(coo_array((np.ones(len(a), dtype=np.int8), (a, b)), shape=(count, count)), directed=False)
    inside = np.flatnonzero(label[left] == label[right])
    inside = inside[np.argsort(label[left[inside]], kind="stable")]
    edges: dict[int, list[tuple[int, int, float]]] = defaultdict(list)
    for i, j, weight, where in zip(
        left[inside].tolist(), right[inside].tolist(), odds[inside].tolist(), label[left[inside]].tolist(), strict=True
    ):
        edges[where].append((i, j, weight))
    forced, forbidden, barred = _by_label(must, label), _by_label(cannot, label), _by_label(held, label)
    for where in sorted(edges.keys() | forced.keys(), key=lambda w: min([i for i, _, _ in edges[w]] + [i for i, _ in forced[w]])):
        members = {i for e in edges[where] for i in e[:2]} | {i for pair in forced[where] for i in pair}
        if len(members) > 1:
            yield Component(
                tuple(sorted(members)), tuple(edges[where]), tuple(forced[where]), tuple(forbidden[where]), tuple(barred[where])
            )


def _by_label(pairs: Iterable[Pair], label: npt.NDArray[np.int32]) -> dict[int, list[Pair]]:
    out: dict[int, list[Pair]] = defaultdict(list)
    for a, b in pairs:
        if label[a] == label[b]:
            out[int(label[a])].append((a, b))
    return out


def average_linkage(component: Component, threshold: float) -> list[list[int]]:
    """Partition of the members: sorted lists, sorted. Clusters are joined while their mean log-odds is at least ``threshold``.
    ``must`` pairs are joined first, unless ``cannot`` forbids it; then ``held`` forbids too."""
    if len(component.members) == 2 and not component.must and not component.cannot and not component.held:
        ((a, b, weight),) = component.edges
        return [[min(a, b), max(a, b)]] if weight >= threshold else [[min(a, b)], [max(a, b)]]
    return _Linkage(component).run(threshold)


class _Linkage:
    """State of one agglomeration: members by cluster, sums and numbers of known pairs between clusters."""

    def __init__(self, component: Component) -> None:
        self.members = {i: [i] for i in component.members}
        self.owner = {i: i for i in component.members}
        self.sums: dict[int, dict[int, float]] = defaultdict(dict)
        self.known: dict[int, dict[int, int]] = defaultdict(dict)
        for a, b, weight in component.edges:
            for x, y in ((a, b), (b, a)):
                self.sums[x][y], self.known[x][y] = weight, 1
        self.forbidden: dict[int, set[int]] = defaultdict(set)
        self.forbid(component.cannot)
        self.held = component.held
        self.must = sorted((min(p), max(p)) for p in component.must)

    def forbid(self, pairs: Iterable[Pair]) -> None:
        for a, b in pairs:
            self.forbidden[a].add(b)
            self.forbidden[b].add(a)

    def blocked(self, a: int, b: int) -> bool:
        return any(self.forbidden[m] & set(self.members[b]) for m in self.members[a] if m in self.forbidden)

    def mean(self, a: int, b: int) -> float:
        total = len(self.members[a]) * len(self.members[b])
        return (self.sums[a].get(b, 0.0) + (total - self.known[a].get(b, 0)) * UNSEEN) / total

    def join(self, a: int, b: int) -> int:
        a, b = min(a, b), max(a, b)
        self.members[a] = sorted(self.members[a] + self.members.pop(b))
        for m in self.members[a]:
            self.owner[m] = a
        for other, weight in self.sums.pop(b, {}).items():
            if other != a and other in self.members:
                n = self.known[b][other]
                for x, y in ((a, other), (other, a)):
                    self.sums[x][y] = self.sums[x].get(y, 0.0) + weight
                    self.known[x][y] = self.known[x].get(y, 0) + n
                self.sums[other].pop(b, None)
        self.sums[a].pop(b, None)
        return a

    def entry(self, a: int, b: int) -> tuple[float, int, int, int]:
        a, b = min(a, b), max(a, b)
        return -round(self.mean(a, b), 9), a, b, len(self.members[a]) + len(self.members[b])

    def run(self, threshold: float) -> list[list[int]]:
        for a, b in self.must:
            x, y = self.owner[a], self.owner[b]
            if x != y and not self.blocked(x, y):
                self.join(x, y)
        self.forbid(self.held)
        heap = [self.entry(a, b) for a in self.members for b in self.sums[a] if a < b and b in self.members]
        heapq.heapify(heap)
        while heap and -heap[0][0] >= threshold:
            score, a, b, size = heapq.heappop(heap)
            if a not in self.members or b not in self.members or self.entry(a, b) != (score, a, b, size) or self.blocked(a, b):
                continue
            joined = self.join(a, b)
            for other in sorted(self.sums[joined]):
                if other in self.members:
                    heapq.heappush(heap, self.entry(joined, other))
        return sorted(self.members.values())
