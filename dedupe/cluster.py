"""Cluster: average linkage within connected components, with stewards' judgements as hard constraints.

Connected components chain: one wrong edge makes hundreds of wrong pairs. Average linkage joins two clusters only when
their members on average look the same. Order of input never matters: ties are broken by the members' keys.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping

# Log-odds of a pair that blocking did not even propose.
UNSEEN = -4.0


def clusters(
    count: int,
    edges: Mapping[tuple[int, int], float],
    threshold: float,
    must: Iterable[tuple[int, int]] = (),
    cannot: Iterable[tuple[int, int]] = (),
) -> list[list[int]]:
    """Partition of range(count): sorted lists, sorted. ``edges`` maps (i, j), i < j, to log-odds; clusters are joined
    while their mean log-odds is at least ``threshold``. ``must`` pairs are joined first, unless ``cannot`` forbids it."""
    members: dict[int, list[int]] = {i: [i] for i in range(count)}
    owner = list(range(count))
    forbidden: dict[int, set[int]] = defaultdict(set)
    for a, b in cannot:
        forbidden[a].add(b)
        forbidden[b].add(a)
    sums: dict[int, dict[int, float]] = defaultdict(dict)
    pairs: dict[int, dict[int, int]] = defaultdict(dict)
    for (a, b), weight in edges.items():
        for x, y in ((a, b), (b, a)):
            sums[x][y], pairs[x][y] = weight, 1

    def blocked(a: int, b: int) -> bool:
        return any(m in forbidden and forbidden[m] & set(members[b]) for m in members[a])

    def mean(a: int, b: int) -> float:
        total = len(members[a]) * len(members[b])
        return (sums[a].get(b, 0.0) + (total - pairs[a].get(b, 0)) * UNSEEN) / total

    def join(a: int, b: int) -> int:
        a, b = min(a, b), max(a, b)
        members[a] = sorted(members[a] + members.pop(b))
        for m in members[a]:
            owner[m] = a
        for other, weight in sums.pop(b, {}).items():
            if other == a or other not in members:
                continue
            n = pairs[b][other]
            for x, y in ((a, other), (other, a)):
                sums[x][y] = sums[x].get(y, 0.0) + weight
                pairs[x][y] = pairs[x].get(y, 0) + n
            sums[other].pop(b, None)
        sums[a].pop(b, None)
        return a

    for a, b in sorted(must):
        x, y = owner[a], owner[b]
        if x != y and not blocked(x, y):
            join(x, y)
    heap = [
        (-mean(a, b), min(a, b), max(a, b), len(members[a]) + len(members[b]))
        for a in list(sums)
        if a in members
        for b in sums[a]
        if a < b and b in members
    ]
    heapq.heapify(heap)
    while heap:
        score, a, b, size = heapq.heappop(heap)
        if -score < threshold:
            break
        if a not in members or b not in members or len(members[a]) + len(members[b]) != size or abs(mean(a, b) + score) > 1e-9:
            continue
        if blocked(a, b):
            continue
        joined = join(a, b)
        for other in sorted(sums[joined]):
            if other in members:
                heapq.heappush(
                    heap, (-mean(joined, other), min(joined, other), max(joined, other), len(members[joined]) + len(members[other]))
                )
    return sorted(members.values())
