"""Match our own listings: what the machine merges, what it asks, what contradicts a steward, what belongs together.

Comparing (:mod:`dedupe.compared`) is what takes time and no answer of a steward changes it; :func:`settle` puts the answers in and
takes milliseconds, so that the desk can show the effect of each at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dedupe.cache import PairCache
from dedupe.compared import Compared, Relation, compare_listings
from dedupe.match import Knowledge, bands, cluster
from dedupe.score import Evidence
from store.model.judgement import Answer, Judgement, ListingKey, pair_key
from store.model.listing import Listing
from store.settings.city import Merge


@dataclass(frozen=True, slots=True)
class Comparison:
    """The evidence for one pair, a < b. ``band`` merge | review; ``evidence`` = ("field: level", log-odds), strongest first."""

    a: ListingKey
    b: ListingKey
    probability: float
    band: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A steward's "same" that could not be carried out, because others of the cluster were judged to be different."""

    a: ListingKey
    b: ListingKey


@dataclass(frozen=True)
class Matching:
    """``groups`` = what is merged, as sorted listing keys; ``comparisons`` at or above the lower threshold, sorted."""

    groups: tuple[tuple[ListingKey, ...], ...]
    comparisons: tuple[Comparison, ...]
    contradictions: tuple[Contradiction, ...]
    related: tuple[Relation, ...]
    pairs: int
    capped_keys: int


def match_listings(
    listings: Iterable[tuple[Listing, bool]],
    knowledge: Knowledge,
    merge: Merge,
    judgements: Sequence[Judgement] = (),
    cache: PairCache | None = None,
) -> Matching:
    """Compare and cluster; see :func:`dedupe.compared.compare_listings`."""
    return settle(compare_listings(listings, knowledge, merge, cache), merge, judgements)


def settle(compared: Compared, merge: Merge, judgements: Sequence[Judgement] = ()) -> Matching:
    """Clusters of what was compared, with the stewards' answers as hard constraints. Pure. Unlike a table (:mod:`dedupe.table`) the
    others are heard before linkage: it joins only what is sure, and not what is more likely one than two."""
    keys, scored = compared.keys, compared.scored
    at = {key: i for i, key in enumerate(keys)}
    answers = _live(at, judgements)
    must = sorted(pair for pair, j in answers.items() if j.answer.joins)
    cannot = sorted(pair for pair, j in answers.items() if j.answer.parts)
    held = [pair for pair in compared.held if pair not in answers or not answers[pair].answer.joins]
    first = cluster(scored, merge.bands.upper, must=must, cannot=cannot, held=held)
    place, chance, unasked = bands(scored, first, merge.own_bands)
    comparisons = [
        Comparison(*pair_key(keys[scored.left[k]], keys[scored.right[k]]), round(p, 6), "merge" if sure else "review", compared.evidence[k])
        for k, p, sure in zip(place.tolist(), chance.tolist(), unasked.tolist(), strict=True)
    ]
    groups: dict[int, list[ListingKey]] = {}
    for key, i in zip(keys, first.tolist(), strict=True):
        groups.setdefault(i, []).append(key)
    told = (j for j in answers.values() if j.answer is Answer.RELATED)
    said = {pair_key(j.a, j.b): Relation(j.a, j.b, j.relation or "related", said=True) for j in told}
    found = {pair_key(r.a, r.b): r for k, r in compared.relations.items() if first[scored.left[k]] != first[scored.right[k]]}
    return Matching(
        tuple(sorted(tuple(sorted(g)) for g in groups.values())),
        tuple(sorted(comparisons, key=lambda c: (c.a, c.b))),
        tuple(sorted((Contradiction(*pair_key(keys[a], keys[b])) for a, b in must if first[a] != first[b]), key=lambda c: (c.a, c.b))),
        tuple(sorted((found | said).values(), key=lambda r: (r.a, r.b))),
        scored.blocked.pairs,
        sum(n for _, _, n in scored.blocked.keys),
    )


def _live(at: Mapping[ListingKey, int], judgements: Sequence[Judgement]) -> dict[tuple[int, int], Judgement]:
    """By sorted positions: the latest answer on a pair holds; answers about listings that are gone do not count."""
    latest = {pair_key(j.a, j.b): j for j in sorted(judgements, key=lambda j: (j.decided_at, j.id))}
    return {(min(at[a], at[b]), max(at[a], at[b])): j for (a, b), j in latest.items() if a in at and b in at}
