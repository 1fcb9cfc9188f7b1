"""Survivorship: one value a field; addresses and hours whole; who is trusted decides; disagreement is kept."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from dedupe.survivorship import Survivors, resolve_facts
from store.model.entry import Conflict
from store.model.listing import Kind, Listing
from store.settings.source import Source
from tests.store.build import listing, origin, source

SOURCES = {"alfa": source("alfa", trust={"default": 3}), "beta": source("beta", trust={"default": 2, "phone": 5, "lat": 5})}
ADDRESS = {"address_text": "Kolmstraat 12", "street": "Kolmstraat", "house_number": "12", "postcode": "6411 AB", "city": "Heerlen"}
MOVED = {"address_text": "Parelweg 4", "street": "Parelweg", "house_number": "4", "postcode": "6415 XY"}


def row(source_id: str, key: str = "1", fetched: str = "2026-11-20", **facts: Any) -> Listing:
    """A listing whose every filled value was read on ``fetched``."""
    also = facts.pop("also", {})
    names = {"name", *facts} - {"kind"}
    return listing(
        key, facts.pop("name", "Zonnehoed"), source_id, **facts, provenance={n: origin(fetched, also=also.get(n, ())) for n in names}
    )


def resolve(*rows: Listing, sources: dict[str, Source] | None = None) -> Survivors:
    """The outcome, which must not depend on the order of the rows."""
    outcomes = [resolve_facts(p, sources or SOURCES) for p in itertools.permutations(rows)]
    assert all(o.facts == outcomes[0].facts and o.provenance == outcomes[0].provenance for o in outcomes)
    return outcomes[0]


def test_one_listing_survives_as_it_is() -> None:
    only = row("alfa", phone="+31455711234", categories=("Spel",), lat=50.9, lon=5.9, location_precision="exact", **ADDRESS)
    found = resolve(only)
    assert found.facts == only.facts and found.conflicts == () and found.kind is Kind.ORGANISATION
    assert found.provenance["phone"].source_key == "1" and "city" in found.provenance


def test_the_more_trusted_source_wins_field_by_field() -> None:
    found = resolve(row("alfa", name="Zonnehoed", phone="+31455711111"), row("beta", name="De Zonnehoed", phone="+31455722222"))
    assert (found.facts.name, found.facts.phone) == ("Zonnehoed", "+31455722222")
    assert (found.provenance["name"].source, found.provenance["phone"].source) == ("alfa", "beta")


def test_trust_beats_recency_and_recency_beats_completeness() -> None:
    old_trusted = row("alfa", fetched="2020-01-01", summary="oud")
    assert resolve(old_trusted, row("beta", summary="nieuw")).facts.summary == "oud"
    equal = {"alfa": source("alfa"), "beta": source("beta")}
    assert resolve(old_trusted, row("beta", summary="nieuw"), sources=equal).facts.summary == "nieuw"


def test_an_empty_value_never_wins() -> None:
    found = resolve(row("alfa"), row("beta", website="https://zonnehoed.nl/"))
    assert found.facts.website == "https://zonnehoed.nl/" and found.provenance["website"].source == "beta"


def test_equal_in_everything_is_decided_by_the_key() -> None:
    assert resolve(row("alfa", "2", summary="twee"), row("alfa", "1", summary="een")).facts.summary == "een"


def test_an_address_is_taken_whole() -> None:
    found = resolve(row("alfa", **MOVED), row("beta", **ADDRESS))
    facts = found.facts
    assert (facts.street, facts.house_number, facts.postcode, facts.city) == ("Parelweg", "4", "6415 XY", None)
    assert "city" not in found.provenance
    assert {found.provenance[f].source for f in ("street", "house_number", "postcode")} == {"alfa"}


def test_a_whole_address_beats_a_trusted_half() -> None:
    facts = resolve(row("alfa", street="Parelweg", city="Kerkrade"), row("beta", **ADDRESS)).facts
    assert (facts.street, facts.house_number, facts.postcode, facts.city) == ("Kolmstraat", "12", "6411 AB", "Heerlen")


def test_hours_are_taken_whole() -> None:
    found = resolve(
        row("alfa", opening_hours_text="op afspraak"), row("beta", opening_hours_text="ma 9-12", opening_hours="Mo 09:00-12:00")
    )
    assert (found.facts.opening_hours_text, found.facts.opening_hours) == ("op afspraak", None)


def test_trust_configured_for_the_text_of_the_hours_counts() -> None:
    sources = {"alfa": source("alfa", trust={"default": 3}), "beta": source("beta", trust={"default": 2, "opening_hours_text": 5})}
    a = row("alfa", opening_hours_text="ma 10-12", opening_hours="Mo 10:00-12:00")
    b = row("beta", opening_hours_text="ma 9-12", opening_hours="Mo 09:00-12:00")
    assert resolve(a, b, sources=sources).facts.opening_hours == "Mo 09:00-12:00"


def test_trust_configured_for_the_street_counts_for_the_address() -> None:
    sources = {"alfa": source("alfa", trust={"default": 3}), "beta": source("beta", trust={"default": 2, "street": 5})}
    assert resolve(row("alfa", **MOVED), row("beta", **ADDRESS), sources=sources).facts.street == "Kolmstraat"


def test_an_address_known_only_in_parts_is_not_taken_for_the_newest() -> None:
    equal = {"alfa": source("alfa"), "beta": source("beta")}
    parts = {k: v for k, v in ADDRESS.items() if k != "address_text"}
    found = resolve(row("alfa", fetched="2026-11-20", **MOVED), row("beta", fetched="2025-01-01", **parts), sources=equal)
    assert found.facts.street == "Parelweg"


def test_the_rule_of_a_series_beats_a_trusted_next_date() -> None:
    rule = {"starts_at": "2026-12-08T10:00", "recurrence": "FREQ=WEEKLY;BYDAY=TU"}
    found = resolve(row("alfa", kind=Kind.ACTIVITY, starts_at="2026-12-01T10:15"), row("beta", kind=Kind.ACTIVITY, **rule))
    assert (found.facts.starts_at, found.facts.recurrence) == ("2026-12-08T10:00", "FREQ=WEEKLY;BYDAY=TU")


def test_a_rule_without_a_time_does_not_cost_the_time() -> None:
    dated = {"starts_at": "2026-12-01T10:15", "ends_at": "2026-12-01T12:00"}
    for a, b in (
        (dated, {"recurrence": "FREQ=WEEKLY;BYDAY=TU"}),
        (dated, {"starts_at": "2026-12-01", "recurrence": "FREQ=WEEKLY;BYDAY=TU"}),
    ):
        found = resolve(row("alfa", kind=Kind.ACTIVITY, **a), row("beta", kind=Kind.ACTIVITY, **b))
        assert (found.facts.starts_at, found.facts.ends_at) == (dated["starts_at"], dated["ends_at"])


def test_a_date_is_taken_whole() -> None:
    found = resolve(row("alfa", starts_at="2026-12-01T10:00"), row("beta", starts_at="2026-12-02T10:00", ends_at="2026-12-02T12:00"))
    assert (found.facts.starts_at, found.facts.ends_at) == ("2026-12-01T10:00", None)


@pytest.mark.parametrize(
    ("a", "b", "winner"),
    [
        (("exact", 50.1), ("address", 50.2), 50.1),
        (("address", 50.1), ("exact", 50.2), 50.2),
        (("exact", 50.1), ("exact", 50.2), 50.2),  # beta is trusted for points
        (("none", 50.1), ("pc4", 50.2), 50.2),
    ],
)
def test_the_most_precise_point_wins_whole(a: tuple[str, float], b: tuple[str, float], winner: float) -> None:
    found = resolve(
        row("alfa", location_precision=a[0], lat=a[1], lon=a[1] / 10), row("beta", location_precision=b[0], lat=b[1], lon=b[1] / 10)
    )
    assert (found.facts.lat, found.facts.lon) == (winner, winner / 10)


def test_no_point_at_all() -> None:
    found = resolve(row("alfa"), row("beta", location_precision="none"))
    assert (found.facts.lat, found.facts.location_precision) == (None, "none")


def test_lists_are_joined_trusted_first_without_doubles() -> None:
    found = resolve(row("alfa", categories=("Spel", "Koffie")), row("beta", categories=("Koffie", "Dans")))
    assert found.facts.categories == ("Spel", "Koffie", "Dans")


@pytest.mark.parametrize(
    ("kinds", "kind"),
    [
        ((Kind.PLACE, Kind.ORGANISATION, Kind.PLACE), Kind.PLACE),
        ((Kind.SERVICE, Kind.PLACE), Kind.PLACE),
        ((Kind.SERVICE, Kind.ORGANISATION), Kind.ORGANISATION),
    ],
)
def test_the_most_frequent_kind(kinds: tuple[Kind, ...], kind: Kind) -> None:
    assert resolve(*(row("alfa", str(n), kind=k) for n, k in enumerate(kinds))).kind is kind


# --- conflicts


def test_a_conflict_names_all_values_winner_first() -> None:
    found = resolve(row("alfa", phone="+31455711111"), row("beta", phone="+31455722222"), row("alfa", "2", phone="+31455711111"))
    assert found.conflicts == (Conflict("phone", (("+31455722222", "beta", "1"), ("+31455711111", "alfa", "1"))),)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ({"website": "https://www.zonnehoed.nl/"}, {"website": "http://zonnehoed.nl/contact"}),
        ({"email": "Info@zonnehoed.nl"}, {"email": "info@zonnehoed.nl"}),
        (ADDRESS, ADDRESS | {"street": "Kolmstr."}),
        (ADDRESS, ADDRESS | {"house_number": "12a"}),
        (
            {"opening_hours_text": "ma 9-12", "opening_hours": "Mo 09:00-12:00"},
            {"opening_hours_text": "maandag 09:00 tot 12:00", "opening_hours": "Mo 09:00-12:00"},
        ),
        ({"opening_hours_text": "op afspraak"}, {"opening_hours_text": "ma 9-12", "opening_hours": "Mo 09:00-12:00"}),
        ({"phone": "+31455711111"}, {}),
        ({"summary": "zus"}, {"summary": "zo"}),
    ],
)
def test_difference_in_form_is_no_conflict(a: dict[str, Any], b: dict[str, Any]) -> None:
    assert resolve(row("alfa", **a), row("beta", **b)).conflicts == ()


@pytest.mark.parametrize(
    ("field", "a", "b"),
    [
        ("website", {"website": "https://zonnehoed.nl/"}, {"website": "https://pimpernel.nl/"}),
        ("email", {"email": "info@zonnehoed.nl"}, {"email": "post@zonnehoed.nl"}),
        ("address", ADDRESS, MOVED),
        ("address", ADDRESS, ADDRESS | {"house_number": "14"}),
        (
            "opening_hours_text",
            {"opening_hours_text": "ma 9-12", "opening_hours": "Mo 09:00-12:00"},
            {"opening_hours_text": "ma 9-13", "opening_hours": "Mo 09:00-13:00"},
        ),
    ],
)
def test_real_difference_is_a_conflict(field: str, a: dict[str, Any], b: dict[str, Any]) -> None:
    (found,) = resolve(row("alfa", **a), row("beta", **b)).conflicts
    assert found.field == field and {(s, k) for _, s, k in found.values} == {("alfa", "1"), ("beta", "1")}
    assert found.values[0][1] == "alfa"  # the winner


def test_two_answers_on_one_page_are_a_conflict() -> None:
    found = resolve(row("alfa", phone="+31455711111", also={"phone": ("+31455722222",)}))
    assert found.conflicts == (Conflict("phone", (("+31455711111", "alfa", "1"), ("+31455722222", "alfa", "1"))),)


def test_a_listing_of_a_source_that_left_the_configuration_is_trusted_least() -> None:
    found = resolve(row("alfa", summary="bekend"), row("omega", fetched="2026-12-31", summary="onbekend"))
    assert found.facts.summary == "bekend"
