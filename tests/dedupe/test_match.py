"""Matching on the shipped weights: the traps of a social map, with invented names. Together, apart, or asked."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.lexicon import compile_lexicon
from dedupe.listings import Matching, match_listings
from dedupe.match import Knowledge
from dedupe.normalise import Normaliser, record_of
from dedupe.score import weights_of
from dedupe.whereabouts import Streets
from store.model.judgement import Answer, Judgement, pair_key
from store.model.listing import Kind, Listing
from store.settings.city import load_city, load_lookups, load_merge
from tests.store.build import CONFIG, NOW, listing

MERGE = load_merge(CONFIG)
LOOKUPS = load_lookups(CONFIG)
KNOWLEDGE = Knowledge(
    compile_lexicon(LOOKUPS.name_words, load_city(CONFIG).all_places), LOOKUPS.persons.mail.private_providers, weights_of(MERGE)
)

HERE = {"street": "Kolmstraat", "house_number": "12", "postcode": "6411 AB", "city": "Heerlen"}
THERE = {"street": "Duivendreef", "house_number": "3", "postcode": "6415 XY", "city": "Heerlen"}
BEYOND = {"street": "Parelweg", "house_number": "40", "postcode": "6372 CC", "city": "Landgraaf"}
ATELIER = {"phone": "+31455700004", "website": "https://pimpernel.nl/"}
MAIL = {"email": "info@pimpernel.nl"}
DESK = {"phone": "+31455700001", "website": "https://zonderling.nl/"}


def things(*rows: tuple[str, str, dict[str, Any]]) -> list[Listing]:
    """Listings from (source, name, facts); keys count up."""
    return [listing(str(n), name, source_id=source, **facts) for n, (source, name, facts) in enumerate(rows)]


def run(listings: list[Listing], judgements: tuple[Judgement, ...] = (), absent: frozenset[str] = frozenset()) -> Matching:
    return match_listings([(x, x.source_key in absent) for x in listings], KNOWLEDGE, MERGE, judgements)


def partition(matching: Matching) -> list[list[str]]:
    return sorted(sorted(k for _, k in g) for g in matching.groups)


def pair(name_a: str, facts_a: dict[str, Any], name_b: str, facts_b: dict[str, Any]) -> str:
    """ "together", "asked" (a steward is asked) or "apart"."""
    matching = run(things(("alfa", name_a, facts_a), ("beta", name_b, facts_b)))
    if len(matching.groups) == 1:
        assert matching.comparisons[0].band == "merge"
        return "together"
    return "asked" if matching.comparisons else "apart"


@pytest.mark.parametrize(
    ("name_a", "facts_a", "name_b", "facts_b"),
    [
        ("Naaiatelier Pimpernel", HERE, "NAAIATELIER PIMPERNEL", HERE),
        ("Naaiatelier Pimpernel", HERE, "Naaiatelier Pimpernal", HERE),
        ("Stichting Zonnehoed", HERE, "Zonnehoed", HERE),
        ("Kwikstaart B.V.", HERE, "Kwikstaart", HERE),
        # St. is Sint inside a name, stichting before it
        ("Harmonie St. Odulphus", HERE, "Harmonie Sint Odulphus", HERE),
        ("Kapel St. Odulphus", HERE, "Kapel Sint Odulphus", HERE),
        ("St. Vrouwenhuis Pimpernel", HERE, "Stichting Vrouwenhuis Pimpernel", HERE),
        # abbreviations of heads and streets
        ("Voetbalvereniging Kolenpot", HERE, "V.V. Kolenpot", HERE | {"street": "Kolmstr."}),
        ("Zonnehoed", HERE | {"street": "Burg. Van Hamerstr."}, "Zonnehoed", HERE | {"street": "Burgemeester van Hamerstraat"}),
        ("Zonnehoed", HERE | {"house_number": "12a"}, "Zonnehoed", HERE),
        # old name in brackets
        ("Zonnehoed (Pimpernel)", HERE, "Pimpernel", HERE),
        # acronym
        ("Gezamenlijke Ouderen Zuidrand", HERE | {"phone": "+31455700003"}, "GOZ", HERE | {"phone": "+31455700003"}),
        # moved
        ("Naaiatelier Pimpernel", HERE | ATELIER | MAIL, "Naaiatelier Pimpernel", THERE | ATELIER | MAIL),
    ],
)
def test_the_same_thing_is_merged(name_a: str, facts_a: dict[str, Any], name_b: str, facts_b: dict[str, Any]) -> None:
    assert pair(name_a, facts_a, name_b, facts_b) == "together"


@pytest.mark.parametrize(
    ("name_a", "facts_a", "name_b", "facts_b"),
    [
        ("Harmonie St. Odulphus", {}, "Harmonie Sint Odulphus", {}),
        # moved, or a second one with the same number and site
        ("Naaiatelier Pimpernel", HERE | ATELIER, "Naaiatelier Pimpernel", THERE | ATELIER),
        ("Biljartclub De Keu", HERE | DESK, "Biljartclub Carambole", HERE | DESK),
    ],
)
def test_what_could_be_either_is_asked(name_a: str, facts_a: dict[str, Any], name_b: str, facts_b: dict[str, Any]) -> None:
    assert pair(name_a, facts_a, name_b, facts_b) == "asked"


@pytest.mark.parametrize(
    ("name_a", "facts_a", "name_b", "facts_b"),
    [
        # co-located tenants, with the reception's phone and site
        ("Dansgroep Kwikstaart", HERE, "Repaircafé Schroevendraai", HERE),
        ("Dansgroep Kwikstaart", HERE | {"phone": "+31455700002"}, "Repaircafé Schroevendraai", HERE | {"phone": "+31455700002"}),
        ("Dansgroep Kwikstaart", HERE | {"email": "x@gmail.com"}, "Pimpernel", THERE | {"email": "x@gmail.com"}),
        ("Kwikstaart", HERE | {"website": "https://facebook.com/a"}, "Pimpernel", THERE | {"website": "https://facebook.com/b"}),
        # the harmony of the next village
        ("Harmonie St. Odulphus Heerlerheide", HERE, "Harmonie St. Odulphus Landgraaf", BEYOND),
        (
            "Harmonie St. Odulphus",
            HERE | {"website": "https://odulphus-a.nl/", "phone": "+31455700005"},
            "Harmonie St. Odulphus",
            BEYOND | {"website": "https://odulphus-b.nl/", "phone": "+31457430168"},
        ),
        ("Kringloop Zonderling Centrum", HERE | DESK, "Kringloop Zonderling Zuid", THERE | DESK),
        ("Bakkerij Vlinder Heerlen", HERE | DESK, "Bakkerij Vlinder Hoensbroek", THERE | DESK | {"city": "Hoensbroek"}),
        # one name, two sports; one name, two numbers
        ("Voetbalvereniging Kolenpot", HERE, "Tennisclub Kolenpot", THERE),
        ("Scouting Kolenpot 1", HERE, "Scouting Kolenpot 2", HERE),
    ],
)
def test_different_things_stay_apart(name_a: str, facts_a: dict[str, Any], name_b: str, facts_b: dict[str, Any]) -> None:
    assert pair(name_a, facts_a, name_b, facts_b) == "apart"


@pytest.mark.parametrize(
    ("name_a", "facts_a", "name_b", "facts_b"),
    [
        # beside X, not X
        ("Museum De Kolenkar", HERE | DESK, "Stichting Vrienden van Museum De Kolenkar", HERE | DESK),
        ("Museum De Kolenkar", HERE | DESK, "De Vrienden van het Museum De Kolenkar", HERE | DESK),
        ("RKVV Kolenpot", HERE | DESK, "Supportersvereniging RKVV Kolenpot", HERE | DESK),
        ("Basisschool De Kolenkar", HERE | DESK, "Oudervereniging De Kolenkar", HERE | DESK),
        ("RKVV Kolenpot", HERE | DESK, "Club van 100 Kolenpot", HERE | DESK),
    ],
)
def test_beside_x_is_never_merged_with_x_unasked(name_a: str, facts_a: dict[str, Any], name_b: str, facts_b: dict[str, Any]) -> None:
    assert pair(name_a, facts_a, name_b, facts_b) != "together"


@pytest.mark.parametrize(
    ("name_a", "facts_a", "name_b", "facts_b"),
    [
        ("Biljartclub De Keu", HERE | DESK, "Biljartclub Carambole", HERE | DESK),
        ("KBO Zonnedal", HERE | {"phone": "+31455700002"}, "Buurthuis Zonnedal", HERE | {"phone": "+31455700002"}),
    ],
    ids=["two-clubs-of-one-kind", "tenant-named-after-the-building"],
)
def test_tenants_that_share_the_desk_are_never_merged_unasked(
    name_a: str, facts_a: dict[str, Any], name_b: str, facts_b: dict[str, Any]
) -> None:
    assert pair(name_a, facts_a, name_b, facts_b) != "together"


@pytest.mark.parametrize(
    ("one", "two"), [("Buurtteam Noord 1", "Buurtteam Noord 2"), ("Scouting Kolenpot Heerlen 1", "Scouting Kolenpot Heerlen 2")]
)
def test_numbers_tell_namesakes_apart_also_beside_a_shared_place_name(one: str, two: str) -> None:
    assert pair(one, HERE | DESK, two, HERE | DESK) != "together"


def test_a_branch_named_after_another_town_is_not_merged_unasked() -> None:
    there = BEYOND | DESK | {"city": "Kerkrade", "postcode": "6461 AA"}
    assert pair("Kringloop Zonderling", HERE | DESK, "Kringloop Zonderling Kerkrade", there) != "together"


@pytest.mark.parametrize("names", [("", "", ""), (" Centrum", " Zuid", " Parelwijk")])
def test_branches_find_their_own_counterpart(names: tuple[str, str, str]) -> None:
    places = (HERE, THERE, BEYOND)
    rows = [(s, f"Kringloop Zonderling{n}", p | DESK) for s in ("alfa", "beta") for n, p in zip(names, places, strict=True)]
    assert partition(run(things(*rows))) == [["0", "3"], ["1", "4"], ["2", "5"]]


def test_a_switchboard_joins_nothing() -> None:
    houses = ("Eikenhof", "Lindehof", "Wilgenborg", "Populier", "Dennenhof", "Kastanje")
    rows = [
        (
            ("alfa", "beta")[i % 2],
            f"Zorggroep Varen {n}",
            {"street": f"{n}weg", "house_number": str(i), "postcode": f"641{i} AA", "city": "Heerlen"} | DESK,
        )
        for i, n in enumerate(houses, 1)
    ]
    assert len(run(things(*rows)).groups) == 6


def test_similar_street_names_in_different_postcodes_are_no_shared_address() -> None:
    one = {"street": "Beukenhofweg", "house_number": "1", "postcode": "6413 AA", "city": "Heerlen"}
    two = {"street": "Berkenhofweg", "house_number": "1", "postcode": "6416 AA", "city": "Heerlen"}
    assert pair("Zorghuis Beukenhof", one, "Zorghuis Berkenhof", two) != "together"


def test_one_source_lists_a_thing_once_unless_its_key_changed() -> None:
    double = things(("alfa", "Zonnehoed", THERE), ("alfa", "Zonnehoed", HERE))
    assert len(run(double).groups) == 2
    renamed = things(("alfa", "Zonnehoed", HERE | DESK), ("alfa", "Zonnehoed", HERE | DESK))
    assert len(run(renamed, absent=frozenset({"0"})).groups) == 1


def test_activities_are_only_themselves_on_the_same_day() -> None:
    first = {"kind": Kind.ACTIVITY, "starts_at": "2026-12-01T10:00"} | HERE
    name = "Koffieochtend Zonnehoed"
    assert pair(name, first, name, first) == "together"
    # the next week it may be the same series, listed date by date: that is for a steward
    assert pair(name, first, name, first | {"starts_at": "2026-12-08T10:00"}) != "together"
    assert pair(name, first, name, first | {"starts_at": "2026-12-10T10:00"}) != "together"
    assert pair(name, first, name, HERE) == "apart"


# --- judgements


def judge(a: str, b: str, answer: Answer, minutes: int = 0) -> Judgement:
    first, second = pair_key(a_key(a), a_key(b))
    return Judgement(f"j{minutes}", first, second, answer, "steward", NOW + timedelta(minutes=minutes), "f")


def a_key(key: str) -> tuple[str, str]:
    return ("alfa" if key == "0" else "beta"), key


TWO = things(("alfa", "Zonnehoed", HERE), ("beta", "Zonnehoed", HERE))
OTHER = things(("alfa", "Zonnehoed", HERE), ("beta", "Kwikstaart", THERE))


@pytest.mark.parametrize(
    ("listings", "answers", "joined"),
    [
        (TWO, [], True),
        (TWO, [Answer.DIFFERENT], False),
        (TWO, [Answer.RELATED], False),
        (TWO, [Answer.UNSURE], True),
        (TWO, [Answer.DIFFERENT, Answer.SAME], True),
        (TWO, [Answer.SAME, Answer.DIFFERENT], False),
        (TWO, [Answer.DIFFERENT, Answer.UNSURE], True),
        (OTHER, [], False),
        (OTHER, [Answer.SAME], True),
        (OTHER, [Answer.SAME, Answer.RELATED], False),
    ],
)
def test_the_latest_answer_holds(listings: list[Listing], answers: list[Answer], joined: bool) -> None:
    judgements = [judge("0", "1", a, n) for n, a in enumerate(answers)]
    for order in (judgements, judgements[::-1]):
        assert (len(run(listings, tuple(order)).groups) == 1) is joined


def test_answers_about_listings_that_are_gone_are_ignored() -> None:
    assert len(run(TWO, (judge("0", "7", Answer.SAME),)).groups) == 1


# --- form


def test_the_evidence_adds_up_to_the_probability() -> None:
    (found,) = run(TWO).comparisons
    odds = KNOWLEDGE.weights["things"].nothing_known + sum(w for _, w in found.evidence)
    assert found.probability == pytest.approx(1 / (1 + 2.718281828459045**-odds), abs=5e-3)
    assert "name: equal" in dict(found.evidence)
    assert "address: same" in dict(found.evidence)


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_to_compare(count: int) -> None:
    matching = run(TWO[:count])
    assert (len(matching.groups), matching.comparisons, matching.pairs) == (count, (), 0)


def test_order_of_input_is_irrelevant() -> None:
    rows = [
        (s, f"{n}{t}", p | (DESK if i % 2 else {}))
        for i, (n, t) in enumerate(
            [("Zonnehoed", ""), ("Zonnehoed", " Zuid"), ("V.V. Kolenpot", ""), ("RKVV Kolenpot", ""), ("Pimpernel", "")]
        )
        for s, p in (("alfa", HERE), ("beta", THERE), ("gamma", HERE))
    ]
    listings = things(*rows)
    expected = run(listings)
    mixed = random.Random(4)
    for _ in range(4):
        mixed.shuffle(listings)
        assert run(listings) == expected


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Van Weerden Hamerstr.", "weerden hamerstraat"),
        ("Burg. Hamerpln", "burgemeester hamerplein"),
        ("Dr. Varenln", "doctor varenlaan"),
        ("St. Odulphuswg", "sint odulphusweg"),
        ("Main St", "main street"),
        ("", ""),
    ],
)
def test_street(written: str, normal: str) -> None:
    streets = Streets(LOOKUPS.name_words.street)
    assert streets(written) == normal
    assert streets(normal) == normal


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(max_size=80), st.none() | st.text(max_size=80), st.none() | st.text(max_size=30))
def test_normalising_and_comparing_never_raise(name: str, street: str | None, rest: str | None) -> None:
    facts = {"street": street, "house_number": rest, "postcode": rest, "website": rest, "email": rest, "starts_at": rest, "phone": rest}
    one, two = listing("1", name, **facts), listing("2", name, source_id="beta", **facts)
    assert Normaliser(KNOWLEDGE.lexicon, KNOWLEDGE.free_mail)(record_of(one)).id == "alfa\t1"
    assert run([one, two]).pairs <= 1
