"""Matching of our own listings: what the machine merges, what it asks, what contradicts a steward, what belongs together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import duckdb
import numpy as np

from dedupe.cache import Cache
from dedupe.engine import Inline
from dedupe.evidence.fields import FIELDS, compare
from dedupe.evidence.pairs import Levels
from dedupe.match import Indices, Knowledge, Scored, bands, cluster, load, open_scratch, partitions, score
from dedupe.normalise import Record, record_of
from dedupe.pack import SEPARATOR, Rows, pack
from dedupe.score import explain
from store.model.judgement import Judgement, ListingKey, pair_key
from store.model.listing import Kind, Listing
from store.settings.city import Merge

_RECORD = tuple(f.name for f in fields(Record))
_ALIKE = {"equal", "former name", "spelling", "close", "contained", "rare word"}
_DOOR = {"same", "other addition", "postcode and number"}


@dataclass(frozen=True, slots=True)
class Comparison:
    """The evidence for one pair, a < b. ``band`` merge | review; ``evidence`` = ("field: level", log-odds), strongest first."""

    a: ListingKey
    b: ListingKey
    probability: float
    band: str
    evidence: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A steward's "same" that could not be carried out, because others of the cluster were judged to be different."""

    a: ListingKey
    b: ListingKey


@dataclass(frozen=True, slots=True)
class Relation:
    """Two things that belong together and are not one: ``kind`` located_at (a at b), part_of (a in b), beside (a beside b)."""

    a: ListingKey
    b: ListingKey
    kind: str


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
    cache: Cache | None = None,
) -> Matching:
    """Compare and cluster. ``listings`` = (listing, missing at its last harvest). Input order does not matter."""
    by_id = {(r := record_of(listing, fading=fading)).id: (r, listing) for listing, fading in listings}
    if not by_id:
        return Matching((), (), (), (), 0, 0)
    connection = open_scratch()
    try:
        rows = Rows(len(by_id), pack({name: [_clean(getattr(r, name)) for r, _ in by_id.values()] for name in _RECORD}))
        load(connection, [rows], knowledge, Inline(), judged=False)
        scored = score(connection, knowledge, cache=cache)
        keys: list[ListingKey] = [by_id[i][1].key for i in scored.ids]
        must, cannot = _constraints(keys, judgements)
        first = cluster(scored, merge.bands.upper, must=must, cannot=cannot)
        at, chance, sure = bands(scored, first, merge.bands)
        doors = _worth_relating(scored, first)
        wanted = np.unique(np.concatenate([at, doors]))
        found = _levels(connection, scored, wanted)
    finally:
        connection.close()
    place = {int(k): n for n, k in enumerate(wanted)}
    comparisons = []
    for k, p, together in zip(at.tolist(), chance.tolist(), sure.tolist(), strict=True):
        a, b = pair_key(keys[scored.left[k]], keys[scored.right[k]])
        evidence = explain(found, place[k], knowledge.weights)
        comparisons.append(Comparison(a, b, round(p, 6), "merge" if together else "review", evidence))
    listing_of = {listing.key: listing for _, listing in by_id.values()}
    related = [
        relation
        for k in doors.tolist()
        if (relation := _relation(found, place[k], listing_of[keys[scored.left[k]]], listing_of[keys[scored.right[k]]]))
    ]
    groups: dict[int, list[ListingKey]] = {}
    for i, key in enumerate(keys):
        groups.setdefault(int(first[i]), []).append(key)
    apart = [Contradiction(*pair_key(keys[a], keys[b])) for a, b in must if first[a] != first[b]]
    return Matching(
        tuple(sorted(tuple(sorted(g)) for g in groups.values())),
        tuple(sorted(comparisons, key=lambda c: (c.a, c.b))),
        tuple(sorted(apart, key=lambda c: (c.a, c.b))),
        tuple(sorted(related, key=lambda r: (r.a, r.b))),
        scored.blocked.pairs,
        sum(n for _, _, n in scored.blocked.keys),
    )


def _clean(value: object) -> object:
    return value.replace(SEPARATOR, " ") if isinstance(value, str) else value


def _constraints(keys: Sequence[ListingKey], judgements: Sequence[Judgement]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """(must, cannot) as sorted positions: the latest answer on a pair holds; answers about listings that are gone do not count."""
    at = {key: i for i, key in enumerate(keys)}
    latest = {pair_key(j.a, j.b): j for j in sorted(judgements, key=lambda j: (j.decided_at, j.id))}
    live = [(tuple(sorted((at[a], at[b]))), j) for (a, b), j in latest.items() if a in at and b in at]
    return sorted((p[0], p[1]) for p, j in live if j.answer.joins), sorted((p[0], p[1]) for p, j in live if j.answer.parts)


def _worth_relating(scored: Scored, first: Indices) -> Indices:
    """Pairs that were compared and stayed apart."""
    return np.flatnonzero(first[scored.left] != first[scored.right])


def _levels(connection: duckdb.DuckDBPyConnection, scored: Scored, wanted: Indices) -> dict[str, Levels]:
    found = [compare(p.unpack()) for p in partitions(connection, scored.left[wanted], scored.right[wanted])]
    return {field: np.concatenate([f[field] for f in found]) if found else np.empty(0, dtype=np.uint8) for field in FIELDS}


def _relation(found: dict[str, Levels], n: int, a: Listing, b: Listing) -> Relation | None:
    """What belongs together: beside a thing of the same name, at a place, or inside a place."""

    def level(field: str) -> str:
        return str(FIELDS[field][found[field][n]])

    alike, door = level("name") in _ALIKE, level("address") in _DOOR
    contact = level("agreement") in ("two agree", "one agrees, rare", "agree and clash")
    if Kind.ACTIVITY in (a.kind, b.kind) or Kind.VACANCY in (a.kind, b.kind):
        return None
    if level("satellite") == "one-sided" and alike and (door or contact):
        longer, shorter = sorted((a, b), key=lambda x: (-len(x.facts.name), x.key))
        return Relation(longer.key, shorter.key, "beside")
    if not door:
        return None
    if (a.kind is Kind.PLACE) != (b.kind is Kind.PLACE):
        guest, host = (b, a) if a.kind is Kind.PLACE else (a, b)
        return Relation(guest.key, host.key, "located_at")
    if a.kind is Kind.PLACE and alike:
        longer, shorter = sorted((a, b), key=lambda x: (-len(x.facts.name), x.key))
        return Relation(longer.key, shorter.key, "part_of")
    return None
