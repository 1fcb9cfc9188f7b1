"""What a held run would change, in words: counts first, long lists cut, nothing left out silently."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.diff import RunDiff, compare_runs, describe
from store.model.listing import FACT_FIELDS
from tests.store.build import listing


def test_added_lost_and_changed_by_key() -> None:
    before = [listing("2"), listing("1", phone="+31455711234"), listing("9")]
    after = [listing("3"), listing("9"), listing("1", phone=None, city="Heerlen")]
    diff = compare_runs(before, after)
    assert [x.source_key for x in diff.added] == ["3"] and [x.source_key for x in diff.lost] == ["2"]
    assert [(x.source_key, dict(fields)) for x, fields in diff.changed] == [
        ("1", {"phone": ("+31455711234", None), "city": (None, "Heerlen")})
    ]


@pytest.mark.parametrize(
    "field", [f for f in FACT_FIELDS if f not in ("lat", "lon", "location_precision", "opening_hours", "address_text")]
)
def test_every_field_that_readers_see_is_compared(field: str) -> None:
    value: Any = ("x",) if field in ("categories", "target_groups") else True if field == "closed" else "Anders"
    changed = listing("1", **{field: value}) if field != "name" else listing("1", "Anders")
    ((_, fields),) = compare_runs([listing("1")], [changed]).changed
    assert set(fields) == {field}


@pytest.mark.parametrize("field", ["lat", "lon", "location_precision", "opening_hours", "address_text"])
def test_what_we_derive_ourselves_is_no_change(field: str) -> None:
    assert compare_runs([listing("1")], [listing("1", **{field: "x"})]) == RunDiff((), (), ())


def test_in_words() -> None:
    before = [
        listing("1", "Zonnehoed", street="Kolmstraat", house_number="18", city="Heerlen", phone="+31455711234"),
        listing("2", "Pimpernel"),
    ]
    after = [
        listing("1", "Zonnehoed", street="Kolmstraat", house_number="18", city="Heerlen", categories=("Spel", "Koffie")),
        listing("3", "Kwikstaart"),
    ]
    assert describe(compare_runs(before, after)) == [
        "Nieuw: 1   Verdwenen: 1   Gewijzigd: 1",
        "Verdwenen:",
        "  - Pimpernel  [2]",
        "Nieuw:",
        "  + Kwikstaart  [3]",
        "Gewijzigd:",
        "  ~ Zonnehoed (Kolmstraat 18 Heerlen)  [1]",
        "      Rubrieken: (leeg) -> Spel, Koffie",
        "      Telefoon: 045 571 1234 -> (leeg)",
    ]
    assert describe(compare_runs(before, before)) == ["Nieuw: 0   Verdwenen: 0   Gewijzigd: 0"]


def test_long_lists_are_cut_with_a_count_of_the_rest() -> None:
    many = [listing(f"{i:02d}") for i in range(30)]
    other = [listing(f"{i:02d}", "Anders") for i in range(30)]
    assert "  … en nog 27" in describe(compare_runs([], many), limit=3)
    assert "  … en nog 27" in describe(compare_runs(many, []), limit=3)
    assert "  … en nog 27" in describe(compare_runs(many, other), limit=3)


LISTINGS = st.dictionaries(st.sampled_from("abcde"), st.sampled_from(["X", "Y"])).map(lambda d: [listing(k, v) for k, v in d.items()])


@settings(max_examples=80, deadline=None, derandomize=True)
@given(LISTINGS, LISTINGS)
def test_a_difference_is_the_mirror_of_its_reverse(before: list[Any], after: list[Any]) -> None:
    there, back = compare_runs(before, after), compare_runs(after, before)
    assert (there.added, there.lost) == (back.lost, back.added)
    assert [{f: (b, a) for f, (a, b) in d.items()} for _, d in there.changed] == [dict(d) for _, d in back.changed]
    keys = {x.source_key for x in before} | {x.source_key for x in after}
    same = keys - {x.source_key for x in (*there.added, *there.lost, *(x for x, _ in there.changed))}
    assert all(x in after for x in before if x.source_key in same)
