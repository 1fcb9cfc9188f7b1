"""Ingest: one published run against what is stored; only what changed is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.ingest import Ingested, ingest
from store.db.catalogue import Stored
from store.model.listing import Listing, PresenceState
from store.model.run import Finding, Severity
from tests.store.build import NOW, listing, origin, stored

DAY = timedelta(days=1)


def nothing(item: Listing) -> tuple[Listing, Finding | None]:
    """Locates nothing."""
    return item, None


def run(before: list[Stored], found: list[Listing], days: int = 1, **signs: frozenset[str]) -> Ingested:
    now = NOW + days * DAY
    return ingest(before, found, f"run-{days + 1}", now, now - DAY, nothing, **signs)


def states(rows: tuple[Stored, ...]) -> dict[str, str]:
    return {s.listing.source_key: str(s.presence.state) for s in rows}


def test_the_first_run_writes_everything() -> None:
    done = ingest([], [listing("1"), listing("2")], "run-1", NOW, None, nothing)
    assert done.after == done.changed and states(done.after) == {"1": "present", "2": "present"}
    assert {s.run_id for s in done.after} == {"run-1"}


def test_an_unchanged_run_writes_nothing() -> None:
    before = [stored(listing(k)) for k in "123"]
    done = run(before, [s.listing for s in before])
    assert done.changed == () and list(done.after) == before


def test_an_unchanged_value_keeps_the_record_in_which_it_was_first_read() -> None:
    old = stored(listing("1", provenance={"name": origin("2026-11-01")}))
    again = listing("1", provenance={"name": origin("2026-11-22")})
    (row,) = run([old], [again], days=8).changed  # a week later last_seen moves on
    assert row.listing == old.listing and row.run_id == "run-1"
    assert row.presence.last_seen == NOW + 8 * DAY


def test_a_changed_value_takes_the_new_listing_and_run() -> None:
    new = listing("1", phone="+31455711234")
    (row,) = run([stored(listing("1"))], [new]).changed
    assert (row.listing, row.run_id, row.content_hash) == (new, "run-2", new.content_hash())
    assert row.presence.first_seen == NOW


def test_what_is_missing_stays_on_the_map_and_what_said_so_goes() -> None:
    before = [stored(listing(k)) for k in "1234"]
    found = [listing("1"), listing("4")]
    done = run(before, found, gone_urls=frozenset({"https://alfa.nl/3"}), closed_keys=frozenset({"4"}))
    assert states(done.after) == {"1": "present", "2": "missing", "3": "gone", "4": "gone"}
    assert states(done.changed) == {"2": "missing", "3": "gone", "4": "gone"}


def test_a_listing_marked_closed_is_gone_even_when_new() -> None:
    assert states(run([], [listing("1", closed=True)]).after) == {"1": "gone"}


def test_a_listing_that_returns_keeps_its_first_day() -> None:
    gone = stored(listing("1"), PresenceState.GONE, NOW - 30 * DAY)
    (row,) = run([gone], [listing("1")]).changed
    assert (row.presence.state, row.presence.first_seen) == (PresenceState.RETURNED, NOW - 30 * DAY)


def test_listings_are_stored_as_located_and_findings_are_passed_on() -> None:
    finding = Finding("point_contradicts_postcode", Severity.WARNING, "x")

    def locate(item: Listing) -> tuple[Listing, Finding | None]:
        return replace(item, facts=replace(item.facts, lat=50.9, lon=5.9)), finding if item.source_key == "1" else None

    done = ingest([], [listing("1"), listing("2")], "run-1", NOW, None, locate)
    assert [s.listing.facts.lat for s in done.after] == [50.9, 50.9] and done.findings == (finding,)
    again = ingest(done.after, [listing("2"), listing("1")], "run-2", NOW + DAY, NOW, locate)
    assert again.changed == ()


@pytest.mark.parametrize("last", [None, NOW])
def test_an_empty_accepted_run_loses_nothing_at_once(last: datetime | None) -> None:
    before = [stored(listing(k)) for k in "12"]
    done = ingest(before, [], "run-2", NOW + DAY, last, nothing)
    assert states(done.after) == {"1": "missing", "2": "missing"}


KEYS = st.sets(st.sampled_from("abcdef"))


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.lists(KEYS, min_size=1, max_size=8))
def test_writing_only_the_changes_gives_the_same_catalogue(nights: list[set[str]]) -> None:
    catalogue: dict[str, Stored] = {}
    for n, keys in enumerate(nights):
        found = [listing(k, f"Naam {k} {n // 3}") for k in sorted(keys)]
        done = run([catalogue[k] for k in sorted(catalogue)], found, days=n)
        everything = {s.listing.source_key for s in done.after}
        assert everything == catalogue.keys() | keys and len(done.after) == len(everything)
        catalogue |= {s.listing.source_key: s for s in done.changed}
        assert {s.listing.source_key: s for s in done.after} == catalogue
        reverse = run([catalogue[k] for k in sorted(catalogue)], list(reversed(found)), days=n)
        assert not [s for s in reverse.changed if s.listing.source_key in keys]
