"""Match: listings to compared pairs and clusters. The arrows candidates -> comparisons -> clusters of the data path."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from dedupe.block import candidate_pairs
from dedupe.cluster import clusters
from dedupe.compare import features
from dedupe.normalise import Normal
from dedupe.score import explain, log_odds, probability
from store.model.judgement import Judgement, ListingKey, pair_key
from store.settings.city import Merge


@dataclass(frozen=True, slots=True)
class Comparison:
    """The evidence for one pair, a < b. ``band`` merge | review; ``evidence`` = (feature, weight), strongest first."""

    a: ListingKey
    b: ListingKey
    probability: float
    band: str
    evidence: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Matching:
    """``groups`` = clusters as sorted listing keys; ``comparisons`` at or above the lower threshold, sorted."""

    groups: tuple[tuple[ListingKey, ...], ...]
    comparisons: tuple[Comparison, ...]
    pairs: int
    capped_keys: int


def match(normals: Sequence[Normal], merge: Merge, judgements: Sequence[Judgement] = ()) -> Matching:
    """Compare and cluster. Input order does not matter."""
    ordered = sorted(normals, key=lambda n: (n.source, n.source_key))
    keys = [(n.source, n.source_key) for n in ordered]
    index = {key: i for i, key in enumerate(keys)}
    blocks = candidate_pairs(ordered)
    flags = features(ordered, blocks) if len(blocks.left) else {}
    odds = log_odds(flags, merge)
    chance = probability(odds)
    upper, lower = merge.bands.upper, merge.bands.lower
    kept = [
        Comparison(keys[i], keys[j], round(float(p), 6), "merge" if p >= upper else "review", explain(flags, n, merge))
        for n, (i, j, p) in enumerate(zip(blocks.left, blocks.right, chance, strict=True))
        if p >= lower
    ]
    latest = {pair_key(j.a, j.b): j for j in sorted(judgements, key=lambda j: (j.decided_at, j.id))}
    must = [(index[a], index[b]) for (a, b), j in latest.items() if j.answer.joins and a in index and b in index]
    cannot = [(index[a], index[b]) for (a, b), j in latest.items() if j.answer.parts and a in index and b in index]
    edges = {(int(i), int(j)): float(o) for i, j, o in zip(blocks.left, blocks.right, odds, strict=True) if o > -6.0}
    groups = clusters(len(ordered), edges, math.log(upper / (1 - upper)), must, cannot)
    return Matching(
        tuple(tuple(keys[i] for i in g) for g in groups), tuple(sorted(kept, key=lambda c: (c.a, c.b))), len(blocks.left), blocks.capped
    )
