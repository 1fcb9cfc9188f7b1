"""A night with few changes compares only what changed, and ends where a merge from scratch ends."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from dedupe.cache import PairCache
from dedupe.listings import match_listings
from store.model.listing import Listing
from tests.bench.generate import simple
from tests.dedupe.test_match import KNOWLEDGE, MERGE
from tests.store.build import listing


def city(count: int, seed: int) -> list[Listing]:
    """Listings of two sources with doubles among them."""
    return [
        listing(
            row[0], row[3], source_id=("alfa", "beta")[i % 2], street=row[4], city=row[6], phone=f"+3145{row[7][-7:].replace('-', '1')}"
        )
        for i, row in enumerate(simple.guides(count, seed))
    ]


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
    known: dict[tuple[int, int], float] = {}
    for night in range(4):
        cache = PairCache(known)
        rng.shuffle(listings)
        merged = match_listings([(x, False) for x in listings], KNOWLEDGE, MERGE, cache=cache)
        assert merged == match_listings([(x, False) for x in listings], KNOWLEDGE, MERGE)
        assert night == 0 or cache.compared < merged.pairs / 2  # in so small a table a change moves the counts of many
        known, listings = cache.fresh, changed(listings, 0.03, rng)


def test_an_unchanged_night_compares_nothing() -> None:
    listings = [(x, False) for x in city(200, 9)]
    first = PairCache()
    match_listings(listings, KNOWLEDGE, MERGE, cache=first)
    second = PairCache(first.fresh)
    match_listings(listings, KNOWLEDGE, MERGE, cache=second)
    assert first.compared > 100
    assert (second.compared, second.fresh) == (0, first.fresh)
