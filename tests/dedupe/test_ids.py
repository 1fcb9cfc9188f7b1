"""Permanent ids over random weeks of merging, splitting, vanishing, returning and undoing."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.ids import Assignment, Mint, Registry, assign_ids, mint_id
from store.model.entry import Redirect, RedirectKind
from store.model.judgement import ListingKey
from store.model.listing import EntryId

DAY = date(2026, 11, 21)
Groups = Sequence[tuple[ListingKey, ...]]


def groups(*spelled: str) -> list[tuple[ListingKey, ...]]:
    """groups("ab", "c") = two clusters of one-letter listings."""
    return sorted(tuple(("s", k) for k in sorted(word)) for word in spelled)


def counter(order: Iterable[int] = ()) -> Mint:
    """Ids in a given order, then counting up: their order says nothing about what they stand for."""
    numbers = itertools.chain(order, itertools.count(500))
    return lambda: EntryId(f"hk-{next(numbers):03d}")


@dataclass
class World:
    """What the catalogue remembers between nights."""

    mint: Mint = field(default_factory=counter)
    members: dict[EntryId, tuple[ListingKey, ...]] = field(default_factory=dict)
    created: dict[EntryId, date] = field(default_factory=dict)
    redirects: dict[EntryId, Redirect] = field(default_factory=dict)
    live: frozenset[EntryId] = frozenset()
    today: date = DAY

    def registry(self) -> Registry:
        return Registry(dict(self.members), self.live, dict(self.created), dict(self.redirects))

    def night(self, clusters: Groups) -> dict[EntryId, tuple[ListingKey, ...]]:
        self.today += timedelta(days=1)
        done = assign_ids(clusters, self.registry(), self.today, self.mint)
        for i, cluster in zip(done.ids, clusters, strict=True):
            self.members[i] = tuple(cluster)
            self.created.setdefault(i, self.today)
        for i in done.revived:
            self.redirects.pop(i, None)
        self.redirects |= {r.old_id: r for r in done.redirects}
        self.live = frozenset(done.ids)
        return dict(zip(done.ids, clusters, strict=True))

    def resolve(self, old: EntryId) -> EntryId | None:
        """Follow redirects to a live id, or None = closed."""
        here: EntryId | None = old
        for _ in range(len(self.members) + 1):
            if here is None or here in self.live:
                return here
            here = self.redirects[here].new_id
        raise AssertionError(f"{old} goes round in circles")


KEYS = "abcdefg"
# one week: where each listing that is there stands; listings left out have vanished
WEEKS = st.lists(st.dictionaries(st.sampled_from(KEYS), st.integers(0, 3)), min_size=1, max_size=8)


def clusters_of(week: dict[str, int]) -> Groups:
    return groups(*("".join(k for k, v in week.items() if v == label) for label in sorted(set(week.values()))))


quick = settings(max_examples=100, deadline=None, derandomize=True)


@quick
@given(WEEKS, st.permutations(range(20)))
def test_random_weeks(weeks: list[dict[str, int]], order: list[int]) -> None:
    world = World(counter(order))
    stood_for: dict[EntryId, set[ListingKey]] = {}
    for week in weeks:
        clusters = clusters_of(week)
        before, known = dict(world.members), set(world.members)
        placed = world.night(clusters)
        assert len(placed) == len(clusters)  # one id each, none twice
        for i, cluster in placed.items():
            if i in known:  # never reused for another thing
                assert set(cluster) & set(before[i])
            stood_for.setdefault(i, set()).update(cluster)
        assert not world.live & world.redirects.keys()
        assert world.live | world.redirects.keys() == world.members.keys()
        for old in known:  # every old id leads to a live one or is closed
            target = world.resolve(old)
            assert target is None or target in world.live
        again = assign_ids(clusters, world.registry(), world.today, lambda: pytest.fail("minted on an unchanged night"))
        assert again == Assignment(tuple(placed), (), frozenset())


@quick
@given(WEEKS, st.randoms(use_true_random=False))
def test_input_order_is_irrelevant(weeks: list[dict[str, int]], random: object) -> None:
    world = World()
    for week in weeks[:-1]:
        world.night(clusters_of(week))
    clusters = list(clusters_of(weeks[-1]))
    shuffled = list(clusters)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one = assign_ids(clusters, world.registry(), DAY, counter(range(100, 120)))
    two = assign_ids(shuffled, world.registry(), DAY, counter(range(100, 120)))
    assert dict(zip(clusters, one.ids, strict=True)) == dict(zip(shuffled, two.ids, strict=True))
    assert (one.redirects, one.revived) == (two.redirects, two.revived)


FIRST = st.fixed_dictionaries({k: st.integers(0, 4) for k in "abcde"})


@quick
@given(FIRST, st.lists(st.integers(0, 2), min_size=5, max_size=5), st.permutations(range(10)))
def test_undoing_a_merge_restores_every_id(first: dict[str, int], joined: list[int], order: list[int]) -> None:
    world = World(counter(order))
    apart = world.night(clusters_of(first))
    world.night(clusters_of({k: joined[label] for k, label in first.items()}))
    assert world.night(clusters_of(first)) == apart
    assert world.redirects.keys() == world.members.keys() - apart.keys()


def test_undoing_a_merge_of_two_equal_listings() -> None:
    world = World(counter([2, 1]))  # "a" got the later id: the merge keeps hk-001, which stood for "b"
    apart = world.night(groups("a", "b"))
    world.night(groups("ab"))
    assert world.night(groups("a", "b")) == apart


def test_a_merge_keeps_the_larger_and_redirects_the_other() -> None:
    world = World(counter([1, 2]))
    world.night(groups("a", "bc"))
    assert world.night(groups("abc")) == {EntryId("hk-002"): groups("abc")[0]}
    redirect = world.redirects[EntryId("hk-001")]
    assert (redirect.new_id, redirect.kind, redirect.date) == ("hk-002", RedirectKind.MERGED, world.today)


def test_equal_parts_keep_the_older_id() -> None:
    world = World(counter([9, 1]))
    world.night(groups("b"))
    world.night(groups("a", "b"))
    assert set(world.night(groups("ab"))) == {"hk-009"}


def test_a_split_keeps_the_id_with_the_main_part() -> None:
    world = World(counter([1, 2]))
    world.night(groups("abc"))
    assert world.night(groups("a", "bc")) == {EntryId("hk-001"): groups("bc")[0], EntryId("hk-002"): groups("a")[0]}


def test_an_entry_divided_among_others_says_so() -> None:
    world = World(counter([1, 2, 3]))
    world.night(groups("ab", "cde", "fgh"))
    world.night(groups("acde", "bfgh"))
    assert world.redirects[EntryId("hk-001")].kind is RedirectKind.SPLIT


def test_vanished_and_returned() -> None:
    world = World(counter([1, 2]))
    world.night(groups("a", "b"))
    world.night(groups("b"))
    closed = world.redirects[EntryId("hk-001")]
    assert (closed.new_id, closed.kind) == (None, RedirectKind.CLOSED)
    assert set(world.night(groups("a", "b"))) == {"hk-001", "hk-002"} and world.redirects == {}


def test_a_closed_id_leads_to_where_its_listing_came_back() -> None:
    world = World(counter([1, 2]))
    world.night(groups("a", "b"))
    world.night(groups("b"))
    world.night(groups("ab"))
    assert world.resolve(EntryId("hk-001")) == "hk-002"


def test_a_source_that_renames_its_keys_keeps_ids_through_the_other_members() -> None:
    world = World(counter([1]))
    world.night([(("alfa", "1"), ("beta", "1"))])
    assert set(world.night([(("alfa", "new-1"), ("beta", "1"))])) == {"hk-001"}


def test_an_id_that_was_ever_given_out_is_not_minted_again() -> None:
    world = World(counter([1, 1, 1, 2]))
    world.night(groups("a"))
    assert set(world.night(groups("a", "b"))) == {"hk-001", "hk-002"}


def test_nothing_at_all() -> None:
    assert World().night([]) == {}


def test_minted_ids_are_opaque_and_distinct() -> None:
    ids = {mint_id() for _ in range(500)}
    assert len(ids) == 500
    assert all(i.startswith("hk-") and len(i) == 13 and i == i.lower() for i in ids)
