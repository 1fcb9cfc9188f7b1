"""A night with few changes compares only what changed, and ends where a merge from scratch ends."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from dedupe.cache import PairCache
from dedupe.evidence.fields import SORTS
from dedupe.evidence.pairs import Levels, Partition
from dedupe.listings import match_listings
from dedupe.score import weights_of
from store.model.listing import Kind, Listing
from tests.bench.generate import simple
from tests.dedupe.test_match import KNOWLEDGE, MERGE
from tests.store.build import listing


def city(count: int, seed: int) -> list[Listing]:
    """Listings of two sources with doubles among them; one in three is an activity."""
    return [
        listing(
            row[0],
            row[3],
            kind=Kind.ACTIVITY if i % 6 < 2 else Kind.ORGANISATION,
            starts_at=f"2026-12-{i % 28 + 1:02d}T10:00" if i % 6 < 2 else None,
            source_id=("alfa", "beta")[i % 2],
            street=row[4],
            city=row[6],
            phone=f"+3145{row[7][-7:].replace('-', '1')}",
        )
        for i, row in enumerate(simple.guides(count, seed))
    ]


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pairs were really compared, call by call."""
    calls: list[int] = []
    for name, sort in SORTS.items():

        def counting(p: Partition, own: Callable[[Partition], dict[str, Levels]] = sort.compare) -> dict[str, Levels]:
            calls.append(len(p))
            return own(p)

        monkeypatch.setitem(SORTS, name, replace(sort, compare=counting))
    return calls


def changed(listings: list[Listing], share: float, rng: random.Random) -> list[Listing]:
    """Some renamed, some gone, some new."""
    out = []
    for x in listings:
        chance = rng.random()
        if chance < share / 3:
            continue
        if chance < share * 2 / 3:
            x = replace(x, facts=replace(x.facts, name=x.facts.name + " nieuw"))
        out.append(x)
    return out + [replace(x, source_key=f"n{i}") for i, x in enumerate(rng.sample(listings, max(1, int(len(listings) * share / 3))))]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_same_as_from_scratch(seed: int) -> None:
    rng = random.Random(seed)
    listings = city(300, seed)
    known: dict[tuple[int, int], bytes] = {}
    for night in range(4):
        cache = PairCache(known)
        rng.shuffle(listings)
        merged = match_listings([(x, False) for x in listings], KNOWLEDGE, MERGE, cache=cache)
        assert merged == match_listings([(x, False) for x in listings], KNOWLEDGE, MERGE)
        assert night == 0 or cache.compared < merged.pairs / 2  # in so small a table a change moves the counts of many
        known, listings = cache.fresh, changed(listings, 0.03, rng)


def test_an_unchanged_night_compares_nothing(compared: list[int]) -> None:
    listings = [(x, False) for x in city(200, 9)]
    first = PairCache()
    pairs = match_listings(listings, KNOWLEDGE, MERGE, cache=first).pairs
    assert sum(compared) == first.compared == len(first.fresh) == pairs > 100
    compared.clear()
    second = PairCache(first.fresh)
    match_listings(listings, KNOWLEDGE, MERGE, cache=second)
    assert (sum(compared), second.compared, second.fresh) == (0, 0, first.fresh)


def test_other_weights_need_no_comparing(compared: list[int]) -> None:
    listings = [(x, False) for x in city(200, 9)]
    first = PairCache()
    match_listings(listings, KNOWLEDGE, MERGE, cache=first)
    compared.clear()
    shy = MERGE.model_copy(update={"prior": MERGE.prior - 2})
    knowledge = replace(KNOWLEDGE, weights=weights_of(shy))
    cached = match_listings(listings, knowledge, shy, cache=PairCache(first.fresh))
    assert sum(compared) == 0
    assert cached == match_listings(listings, knowledge, shy) != match_listings(listings, KNOWLEDGE, MERGE)
