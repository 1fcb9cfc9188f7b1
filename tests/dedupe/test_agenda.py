"""Activities and vacancies: when, title, place and organiser decide; what they share with everything else of an organiser does not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.agenda import Moment, level_of, moment, plain_title
from dedupe.listings import match_listings
from store.model.listing import Facts, Kind, Listing
from tests.dedupe.test_match import KNOWLEDGE, MERGE
from tests.store.build import listing

LEXICON = KNOWLEDGE.lexicon
PLACE = {"street": "Kolmstraat", "house_number": "12", "postcode": "6411 AB", "city": "Heerlen", "venue": "Buurthuis De Kwartel"}
BY = {"organiser": "Stichting Kwartelwelzijn", "phone": "+31455700001", "website": "https://kwartelwelzijn.nl/agenda"}
TUESDAY = {"starts_at": "2026-12-01T10:00", "recurrence": "FREQ=WEEKLY;BYDAY=TU"}


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("dinsdag: taalcafe in De Kwartel (gratis!)", "taalcafe in"),
        ("Taalcafé 10.00 - 12.00 uur (€ 2,50)", "taalcafe"),
        ("AFGELAST: Taalcafé Heerlen", "taalcafe"),
        ("Taalcafé di 1 dec", "taalcafe"),
        ("Taalcafé, elke dinsdagochtend om 10.00 uur", "taalcafe"),
        ("De Kwartel", "de kwartel"),  # nothing else says what it is
        ("Gastvrouw/gastheer gezocht (m/v)!", "gastvrouw gastheer"),
        ("", ""),
        ("Чайный клуб", "чаиныи клуб"),
    ],
)
def test_a_title_is_stripped_of_what_stands_elsewhere(title: str, plain: str) -> None:
    assert plain_title(title, LEXICON, "De Kwartel Heerlen") == plain
    assert plain_title(plain, LEXICON, "De Kwartel Heerlen") == plain


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        (Facts("x", starts_at="2026-12-01T10:00"), Moment("2026-12-01", 600, 2, repeats=False)),
        (Facts("x", starts_at="2026-12-01"), Moment("2026-12-01", -1, 2, repeats=False)),
        (Facts("x", starts_at="2026-12-01T10:00", recurrence="FREQ=WEEKLY;BYDAY=TU,TH"), Moment("2026-12-01", 600, 10, repeats=True)),
        (Facts("x", recurrence="FREQ=MONTHLY;BYDAY=2SA"), Moment("", -1, 32, repeats=True)),
        (Facts("x", summary="Elke vrijdag koffie."), Moment("", -1, 16, repeats=True)),
        (Facts("dinsdagavond: bingo"), Moment("", -1, 2, repeats=False)),
        (Facts("x", starts_at="2026-12-01T10:00", recurrence="FREQ=WEEKLY;COUNT=8"), Moment("2026-12-01", 600, 2, repeats=False)),
        (Facts("x", starts_at="gisteren"), Moment()),
        (Facts("x", starts_at="|2026|12|01 10:00"), Moment()),
        (Facts("x", starts_at="2026-02-30T10:00"), Moment()),
        (Facts("x", starts_at="2026-12-01T25:99", recurrence="BYDAY=|;"), Moment("2026-12-01", -1, 2, repeats=True)),
        (Facts("x"), Moment()),
    ],
)
def test_moments(facts: Facts, found: Moment) -> None:
    assert moment(facts) == found
    assert Moment.read(str(found)) == found


@given(st.text(), st.text(), st.text(), st.text())
@settings(deadline=None)
def test_whatever_a_site_writes(name: str, starts_at: str, recurrence: str, summary: str) -> None:
    found = moment(Facts(name, starts_at=starts_at, recurrence=recurrence, summary=summary))
    assert Moment.read(str(found)) == found
    assert isinstance(plain_title(name, LEXICON, summary) + level_of(name, LEXICON), str)


def test_for_whom() -> None:
    assert level_of("Yoga beginners (dinsdagavond)", LEXICON) == "avond begin"
    assert level_of("Yoga voor gevorderden", LEXICON) == "verder"
    assert level_of("Yoga", LEXICON) == ""


def said(a: dict[str, Any], b: dict[str, Any], name_a: str, name_b: str, kind: Kind = Kind.ACTIVITY) -> str:
    """ "together", "asked" or "apart", of two listings amid others of the same organiser."""
    others: list[Listing] = [
        listing(f"o{n}", title, source_id=source, kind=kind, **PLACE, **BY, starts_at=f"2026-12-0{n + 3}T14:00")
        for n, title in enumerate(("Naailes", "Bingo", "Samen eten"))
        for source in ("alfa", "beta")
    ]
    pair = listing("1", name_a, source_id="alfa", kind=kind, **a), listing("2", name_b, source_id="beta", kind=kind, **b)
    found = match_listings([(x, False) for x in (*pair, *others)], KNOWLEDGE, MERGE)
    if any({p.key for p in pair} <= set(group) for group in found.groups):
        return "together"
    return "asked" if any((c.a, c.b) == (pair[0].key, pair[1].key) for c in found.comparisons) else "apart"


@pytest.mark.parametrize(
    ("a", "b", "name_a", "name_b"),
    [
        (PLACE | BY | TUESDAY, PLACE | BY | TUESDAY, "Taalcafé", "Taalcafé"),
        (PLACE | BY | TUESDAY, PLACE | BY | TUESDAY | {"starts_at": "2026-12-08T10:00"}, "Taalcafé", "dinsdag: taalcafe in De Kwartel"),
        (PLACE | BY | {"starts_at": "2026-12-12T19:30"}, PLACE | BY | {"starts_at": "2026-12-12T20:00"}, "Kerstconcert", "Kerstconcert"),
        (
            PLACE | BY | {"starts_at": "2026-12-12T19:30"},
            PLACE | BY | {"starts_at": "2026-12-12T19:30"},
            "VOL - Kerstconcert",
            "Kerstconcert",
        ),
    ],
)
def test_one_activity_in_two_sources(a: dict[str, Any], b: dict[str, Any], name_a: str, name_b: str) -> None:
    assert said(a, b, name_a, name_b) == "together"


@pytest.mark.parametrize(
    ("a", "b", "name_a", "name_b"),
    [
        # another day, another week, another hour, another group, another house, another activity at one time
        (
            PLACE | BY | TUESDAY,
            PLACE | BY | TUESDAY | {"recurrence": "FREQ=WEEKLY;BYDAY=TH", "starts_at": "2026-12-03T10:00"},
            "Taalcafé",
            "Taalcafé",
        ),
        (PLACE | BY | {"starts_at": "2026-12-12T19:30"}, PLACE | BY | {"starts_at": "2026-12-19T19:30"}, "Bingo", "Bingo"),
        (
            PLACE | BY | {"starts_at": "2026-12-12T14:00"},
            PLACE | BY | {"starts_at": "2026-12-12T20:00"},
            "De Kerstman, matinee",
            "De Kerstman",
        ),
        (PLACE | BY | TUESDAY, PLACE | BY | TUESDAY | {"starts_at": "2026-12-01T11:30"}, "Yoga beginners", "Yoga gevorderden"),
        (PLACE | BY | {"starts_at": "2026-12-12T19:30"}, PLACE | BY | {"starts_at": "2025-12-13T19:30"}, "Kerstmarkt", "Kerstmarkt"),
        (PLACE | BY | TUESDAY, PLACE | BY | {"starts_at": "2026-12-01T10:00"}, "Taalcafé", "Taalcafé: de laatste keer"),
    ],
)
def test_what_only_looks_alike_is_not_merged(a: dict[str, Any], b: dict[str, Any], name_a: str, name_b: str) -> None:
    assert said(a, b, name_a, name_b) in ("asked", "apart")


def test_vacancies() -> None:
    assert said(PLACE | BY, PLACE | BY, "Gastvrouw/gastheer", "Gastheer of gastvrouw gezocht!", Kind.VACANCY) == "together"
    assert said(PLACE | BY, PLACE | BY, "Chauffeur", "Boekhouder", Kind.VACANCY) != "together"


def test_an_activity_is_never_the_vacancy_nor_the_organisation() -> None:
    rows = [
        listing(str(kind), "Taalcafé", source_id=f"s{kind}", kind=kind, **PLACE, **BY)
        for kind in (Kind.ACTIVITY, Kind.VACANCY, Kind.ORGANISATION)
    ]
    found = match_listings([(x, False) for x in rows], KNOWLEDGE, MERGE)
    assert all(len(group) == 1 for group in found.groups)
    assert not found.comparisons
