"""Activities and vacancies: when, title, place and organiser decide; what they share with everything else of an organiser does not."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.agenda import Moment, audience, level_of, moment, plain_title
from dedupe.listings import match_listings
from store.model.judgement import Answer, Judgement, pair_key
from store.model.listing import Facts, Kind, Listing
from tests.dedupe.test_match import KNOWLEDGE, MERGE
from tests.store.build import listing

LEXICON = KNOWLEDGE.lexicon
PLACE = {"street": "Kolmstraat", "house_number": "12", "postcode": "6411 AB", "city": "Heerlen", "venue": "Buurthuis De Kwartel"}
BY = {"organiser": "Stichting Kwartelwelzijn", "phone": "+31455700001", "website": "https://kwartelwelzijn.nl/agenda"}
#: What a community house has at one hour in two rooms; a site may list the one and another site the other.
AT_ONE_HOUR = [
    ("Cursus Spaans", "Cursus Italiaans"),
    ("Naaien", "Breien"),
    ("Taalcafé", "Digicafé"),
    ("Computerles", "Tabletles"),
    ("Peutergym", "Kleutergym"),
    ("Biljarten", "Darten"),
    ("Workshop bloemschikken", "Workshop schilderen"),
    ("Mannenkoor repetitie", "Vrouwenkoor repetitie"),
    ("Bingo", "Koersbal"),
]
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
        # ages, groups and words that only begin like a price or a month are what tells it apart
        ("Kinderatelier 4-8 jaar", "kinderatelier 4 8"),
        ("Kinderatelier 8-12", "kinderatelier 8 12"),
        ("Kerstmarkt 24-12", "kerstmarkt"),
        ("Kerstmarkt 1-05, 6/12/2026", "kerstmarkt"),
        ("Voetbal 12 meiden", "voetbal 12 meiden"),
        ("Chauffeur 8 uur per week", "chauffeur"),
        ("Koffie, €2,50 p.p.", "koffie"),
    ],
)
def test_a_title_is_stripped_of_what_stands_elsewhere(title: str, plain: str) -> None:
    assert plain_title(title, LEXICON, ("De Kwartel", ""), "Heerlen") == plain
    assert plain_title(plain, LEXICON, ("De Kwartel", ""), "Heerlen") == plain


def test_part_of_an_organisers_name_stays_in_the_title() -> None:
    by = ("", "Yoga en Meditatie Heerlen")
    assert plain_title("Yoga avond", LEXICON, by, "Heerlen") == "yoga"
    assert plain_title("Meditatie avond Heerlen", LEXICON, by, "Heerlen") == "meditatie"
    assert plain_title("Open dag bij Yoga en Meditatie", LEXICON, by, "Heerlen") == "open dag"


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        (Facts("x", starts_at="2026-12-01T10:00"), Moment("2026-12-01", 600, 2)),
        (Facts("x", starts_at="2026-12-01"), Moment("2026-12-01", -1, 2)),
        (Facts("x", starts_at="2026-12-01T10:00", recurrence="FREQ=WEEKLY;BYDAY=TU,TH"), Moment("2026-12-01", 600, 10, "W1")),
        (Facts("x", recurrence="FREQ=MONTHLY;BYDAY=2SA"), Moment("", -1, 32, "M1", "2")),
        (Facts("x", summary="Elke vrijdag koffie."), Moment("", -1, 16, "W1")),
        (Facts("dinsdagavond: bingo"), Moment("", -1, 2)),
        (Facts("x", starts_at="2026-12-01T10:00", recurrence="FREQ=WEEKLY;COUNT=8"), Moment("2026-12-01", 600, 2)),
        (Facts("x", recurrence="FREQ=DAILY"), Moment("", -1, 127, "W1")),
        (Facts("x", starts_at="2026-12-01T10:00", recurrence="FREQ=MONTHLY;BYMONTHDAY=1"), Moment("2026-12-01", 600, 0, "M1", "1")),
        (Facts("x", starts_at="2026-12-01T10:00", recurrence="RRULE:FREQ=WEEKLY;INTERVAL=2"), Moment("2026-12-01", 600, 2, "W2")),
        (Facts("x", recurrence="FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1"), Moment("", -1, 2, "M1", "-1")),
        (Facts("x", starts_at="2026-12-12T00:00"), Moment("2026-12-12", -1, 32)),  # how sites write that they know no time
        (Facts("x", starts_at="2026-12-12T14:00", summary="Het museum is dagelijks geopend."), Moment("2026-12-12", 840, 32)),
        (Facts("x", starts_at="2026-12-12T14:00", summary="Elke dinsdag is er koffie."), Moment("2026-12-12", 840, 32)),
        (Facts("x", starts_at="2026-12-08T14:00", summary="Open van 9 tot 5. Elke dinsdag koffie."), Moment("2026-12-08", 840, 2, "W1")),
        # an hour that only the title or the summary has, of the activity and not of the building, its price, its length or its ages
        (Facts("x", starts_at="2026-12-01", summary="Elke dinsdag van 10 tot 12."), Moment("2026-12-01", 600, 2, "W1")),
        (Facts("x", summary="Iedere vrijdag, aanvang 18.00 uur"), Moment("", 1080, 16, "W1")),
        (Facts("Koffie 10.00-12.30", starts_at="2026-12-01T00:00"), Moment("2026-12-01", 600, 2)),
        (Facts("x", starts_at="2026-12-01", summary="Open van 10 tot 17 uur. Duurt 2 uur."), Moment("2026-12-01", -1, 2)),
        (Facts("x", starts_at="2026-12-01", summary="Kosten € 7.50, van 4 tot 8 jaar, 12.12.2026"), Moment("2026-12-01", -1, 2)),
        (Facts("x", starts_at="2026-12-01T10:00", summary="Om 9 uur gaat de deur open."), Moment("2026-12-01", 600, 2)),
        (Facts("x", starts_at="2026-12-01", summary="Elke dinsdagmiddag van 2 tot 4."), Moment("2026-12-01", 840, 2, "W1")),
        (Facts("x", starts_at="2026-12-01", summary="Om 8 uur 's avonds."), Moment("2026-12-01", 1200, 2)),
        (Facts("x", starts_at="2026-12-01", summary="Voor kinderen van 4 tot 12. Lokaal 1.12, 10.00 uur."), Moment("2026-12-01", 600, 2)),
        (
            Facts("x", starts_at="2026-12-01", summary="Aanmelden tot 12.00 uur. Groepjes van 6 tot 8."),
            Moment("2026-12-01", -1, 2),
        ),
        (Facts("Open eettafel 17.30 uur", starts_at="2026-12-01"), Moment("2026-12-01", 1050, 2)),
        (Facts("x", summary="Je helpt 4 uur per week, om 9 uur."), Moment()),  # a vacancy has no moment
        (Facts("x", starts_at="gisteren"), Moment()),
        (Facts("x", starts_at="|2026|12|01 10:00"), Moment()),
        (Facts("x", starts_at="2026-02-30T10:00"), Moment()),
        (Facts("x", starts_at="2026-12-01T25:99", recurrence="BYDAY=|;"), Moment("2026-12-01", -1, 2, "W1")),
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
    assert isinstance(plain_title(name, LEXICON, (summary,), recurrence) + level_of(name, LEXICON), str)


def test_for_whom() -> None:
    assert level_of("Yoga beginners (dinsdagavond)", LEXICON) == "avond begin"
    assert level_of("Yoga voor gevorderden", LEXICON) == "verder"
    assert level_of("Yoga", LEXICON) == ""
    assert level_of("Yoga dinsdagmorgen", LEXICON) == level_of("Yoga dinsdagochtend", LEXICON) == "ochtend"
    assert level_of("Kinderatelier 4-8 jaar", LEXICON) == level_of("Kinderatelier 4 t/m 8 jaar", LEXICON) == "4-8"
    assert level_of("Stoelyoga 60+", LEXICON) == level_of("Stoelyoga voor 60-plussers", LEXICON) == level_of("Stoelyoga senioren", LEXICON)
    assert level_of("Peutergym", LEXICON) != level_of("Kleutergym", LEXICON)
    assert audience("Voor: dames. Gezellig voor heren!") == "dames"
    assert audience("Niveau: beginners; leeftijd: 8-12 jaar") == "beginners 8-12 jaar"
    assert audience("Een cursus voor dames") == audience("Voor: iedereen, ook dames") == audience("Groep: niet voor kinderen") == ""
    assert audience("Voor wie? Dames.") == "dames"
    assert level_of("Zwemmen 12+", LEXICON) == level_of("Zwemmen vanaf 12 jaar", LEXICON) == "12+"


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
        (PLACE | BY | {"starts_at": "2026-12-12T00:00"}, PLACE | BY | {"starts_at": "2026-12-12T10:00"}, "Kerstmarkt", "Kerstmarkt"),
        (PLACE | BY | TUESDAY, PLACE | BY | TUESDAY, "Yoga dinsdagmorgen", "Yoga dinsdagochtend"),
        (
            PLACE | BY | TUESDAY | {"recurrence": "FREQ=DAILY"},
            PLACE | BY | {"starts_at": "2026-12-02T10:00", "recurrence": "FREQ=DAILY"},
            "Inloop",
            "Inloop",
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
        (PLACE | BY | TUESDAY, PLACE | BY | TUESDAY, "Kinderatelier 4-8 jaar", "Kinderatelier 8-12 jaar"),
        (
            PLACE | BY | {"starts_at": "2026-12-12T14:00", "summary": "Het museum is dagelijks geopend."},
            PLACE | BY | {"starts_at": "2026-12-19T14:00", "summary": "Het museum is dagelijks geopend."},
            "Rondleiding",
            "Rondleiding",
        ),
        (
            PLACE | BY | {"starts_at": "2026-12-05T10:00", "recurrence": "FREQ=MONTHLY;BYDAY=1SA"},
            PLACE | BY | {"starts_at": "2026-12-19T10:00", "recurrence": "FREQ=MONTHLY;BYDAY=3SA"},
            "Repaircafé",
            "Repaircafé",
        ),
        (PLACE | BY | TUESDAY, PLACE | BY | TUESDAY | {"recurrence": "FREQ=MONTHLY;BYDAY=1TU"}, "Repaircafé", "Repaircafé"),
        (
            PLACE | BY | TUESDAY | {"organiser": "Stichting Taal en Rekenen Heerlen"},
            PLACE | BY | TUESDAY | {"organiser": "Stichting Taal en Rekenen Heerlen"},
            "Cursus taal",
            "Cursus rekenen",
        ),
        (
            PLACE | TUESDAY | {"organiser": "Yoga en Meditatie Heerlen"},
            PLACE | TUESDAY | {"organiser": "Yoga en Meditatie Heerlen"},
            "Yoga avond",
            "Meditatie avond",
        ),
        *((PLACE | BY | TUESDAY, PLACE | BY | TUESDAY, a, b) for a, b in AT_ONE_HOUR),
        (PLACE | BY | TUESDAY | {"summary": "Voor: dames."}, PLACE | BY | TUESDAY | {"summary": "Voor: heren."}, "Zwemmen", "Zwemmen"),
    ],
)
def test_what_only_looks_alike_is_not_merged(a: dict[str, Any], b: dict[str, Any], name_a: str, name_b: str) -> None:
    assert said(a, b, name_a, name_b) in ("asked", "apart")


@pytest.mark.parametrize(
    ("kind", "facts", "names"),
    [
        (
            Kind.ACTIVITY,
            [{"starts_at": "2026-12-12T14:00"}, {"starts_at": "2026-12-12"}, {"starts_at": "2026-12-12T20:00"}],
            ["De Kerstman"] * 3,
        ),
        (Kind.ACTIVITY, [TUESDAY] * 3, ["Yoga dames", "Yoga", "Yoga heren"]),
        (Kind.ORGANISATION, [{}] * 3, ["Zonderling Noord", "Zonderling", "Zonderling Zuid"]),
        (Kind.ORGANISATION, [{}] * 3, ["Café Zonderling", "Zonderling", "Hotel Zonderling"]),
    ],
)
def test_a_third_that_fits_both_does_not_bring_two_together(kind: Kind, facts: list[dict[str, Any]], names: list[str]) -> None:
    three = [
        listing(
            f"{n}",
            name,
            source_id=f"s{n}",
            kind=kind,
            **{k: v for k, v in (PLACE | BY).items() if k != "organiser" or kind is Kind.ACTIVITY},
            **more,
        )
        for n, (name, more) in enumerate(zip(names, facts, strict=True))
    ]
    first, _, last = (x.key for x in three)
    found = match_listings([(x, False) for x in three], KNOWLEDGE, MERGE)
    assert not any({first, last} <= set(group) for group in found.groups)
    assert all(c.band == "review" for c in found.comparisons if {c.a, c.b} == {first, last})
    # a steward may
    same = [
        Judgement(f"j{n}", *pair_key(a.key, b.key), Answer.SAME, "piet", datetime(2026, 11, 22, tzinfo=UTC), "")
        for n, (a, b) in enumerate(pairwise(three))
    ]
    assert len(match_listings([(x, False) for x in three], KNOWLEDGE, MERGE, same).groups) == 1


def test_two_that_one_source_lists_at_one_hour_stay_two() -> None:
    at_ten = [
        listing(f"{n}", title, source_id=source, kind=Kind.ACTIVITY, **PLACE, **BY, **TUESDAY)
        for n, (source, title) in enumerate(
            (("alfa", "Cursus Spaans"), ("alfa", "Cursus Italiaans"), ("beta", "Italiaans"), ("beta", "Spaans voor iedereen"))
        )
    ]
    found = match_listings([(x, False) for x in at_ten], KNOWLEDGE, MERGE)
    together = {frozenset(k for _, k in g) for g in found.groups if len(g) > 1}
    assert frozenset("12") in together and together <= {frozenset("03"), frozenset("12")}


def test_the_next_date_of_a_series_is_the_series() -> None:
    once = {"starts_at": TUESDAY["starts_at"]}
    assert said(PLACE | BY | TUESDAY, PLACE | BY | once, "Stoelyoga", "Stoelyoga") == "together"
    assert said(PLACE | BY | TUESDAY, PLACE | BY | {"starts_at": "2026-12-08T10:00"}, "Stoelyoga", "Stoelyoga") == "asked"


def test_a_weekly_activity_listed_date_by_date() -> None:
    dates = [f"2026-{m:02d}-{d:02d}" for m in (9, 10, 11) for d in (1, 8, 15, 22)]
    often = [
        listing(f"{n}", "Taalcafé", source_id=source, kind=Kind.ACTIVITY, **PLACE, **BY, starts_at=f"{day}T10:00")
        for n, day in enumerate(dates)
        for source in ("alfa", "beta")
    ]
    amid = [
        listing(f"o{n}-{k}", f"{title} {k}", source_id="alfa", kind=Kind.ACTIVITY, **PLACE, **BY, starts_at=f"{day}T1{k % 10}:00")
        for n, day in enumerate(dates)
        for k, title in enumerate(("Naailes", "Bingo", "Samen eten", "Schaken", "Bridge", "Koor", "Yoga", "Gym", "Darts", "Inloop"))
    ]
    found = match_listings([(x, False) for x in (*often, *amid)], KNOWLEDGE, MERGE)
    assert sum({("alfa", f"{n}"), ("beta", f"{n}")} in [set(g) for g in found.groups] for n in range(len(dates))) == len(dates)


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
