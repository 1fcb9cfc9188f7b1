"""Levels of evidence of one pair, by name: what the words at the desk and the weights speak of."""

from __future__ import annotations

import numpy as np
import pytest
from duckdb import DuckDBPyConnection

from dedupe.engine import Inline
from dedupe.evidence.fields import FIELDS, compare
from dedupe.match import load, open_scratch, partitions
from dedupe.normalise import Record
from dedupe.pack import Rows, pack
from tests.dedupe.test_match import KNOWLEDGE

HERE = {"address": "Kolmstraat 12", "postcode": "6411 AB", "city": "Heerlen"}


def evidence(*names: str, **common: str) -> dict[str, str]:
    """Field -> level of the first two of some things at one address."""
    return levels_of([Record(id=f"{n}", name=name, **(HERE | common)) for n, name in enumerate(names)])


def load_records(connection: DuckDBPyConnection, records: list[Record], *, judged: bool = False) -> None:
    columns = ("id", "name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon")
    rows = Rows(len(records), pack({c: [getattr(r, c) for r in records] for c in columns}))
    load(connection, [rows], KNOWLEDGE, Inline(), judged=judged)


def levels_of(records: list[Record], *, judged: bool = False) -> dict[str, str]:
    """The same of the first two records; ``judged``: as of a table."""
    connection = open_scratch()
    try:
        load_records(connection, records, judged=judged)
        at = dict(connection.execute("SELECT id, i FROM rec").fetchall())
        left, right = sorted(at[r.id] for r in records[:2])
        (part,) = partitions(connection, np.array([left]), np.array([right]))
        found = compare(part.unpack())
    finally:
        connection.close()
    return {field: levels[found[field][0]] for field, levels in FIELDS.items()}


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("Huisarts Bos", "Huisarts A. Bos", "the same"),
        ("Huisarts A. Bos", "Huisarts B. Bos", "another"),
        ("Tandarts J. Terpstra", "Tandarts Terpstra", "the same"),
        ("Huisartsenpraktijk Terpstra", "Huisarts J. Terpstra", "the same"),
        ("Tandarts P. Smit", "Tandarts P. Bakker", "another"),
        ("Tandarts P. Smit", "Tandartspraktijk De Kolm", "one"),
        ("J. Terpstra, fysiotherapeut", "D. van Beek, fysiotherapeut", "another"),
        ("J. Terpstra, pedicure", "Pedicure J. Terpstra", "the same"),
        ("Anja Terpstra, Praktijk De Kolm", "Praktijk De Kolm", "one"),
        ("Diëtist Anja Terpstra", "Petra van der Bos, diëtistenpraktijk", "another"),
        ("Coach Frans de Wit", "Frans de Wit - Coach", "the same"),
        ("E. van der Lens, apotheek", "Apotheek De Kolm", "one"),
        ("Praktijk De Kolm, A. Terpstra", "Anja Terpstra, Praktijk De Kolm", "the same"),
        ("Basisschool Anne Frank", "Anne Frank - Basisschool", "nobody"),
        ("Max Havelaar - Wereldwinkel", "Jan Linders, supermarkt", "nobody"),
        ("E.H.B.O. Kolmdal", "G.G.D. Limburg", "nobody"),
        ("Slagerij Aarts", "Autobedrijf Aarts", "nobody"),
        ("Kantine S.V. Wit", "S.V. Wit", "nobody"),
        ("Buurthuis De Kolm", "Bakkerij De Kolm", "nobody"),
    ],
)
def test_who_practises(a: str, b: str, level: str) -> None:
    assert evidence(a, b)["person"] == level


@pytest.mark.parametrize(
    ("a", "b", "front", "tail"),
    [
        ("Bakker Pimpernel", "Bakker Pimpernel", "same", "none"),
        ("Bakker Pimpernel", "Slager Pimpernel", "different", "none"),
        ("Pimpernel Verhuur", "Pimpernel", "none", "one-sided"),
        ("Bakker Pimpernel", "Pimpernel", "one-sided", "none"),
        ("Pimpernel Stukadoors", "Pimpernel Verhuur", "none", "different"),
    ],
)
def test_what_stands_before_and_after_a_name(a: str, b: str, front: str, tail: str) -> None:
    found = evidence(a, b)
    assert (found["front"], found["tail"]) == (front, tail)


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("Ziekenhuis De Kolm polikliniek Cardiologie", "Ziekenhuis De Kolm polikliniek Orthopedie", "different"),
        ("Ziekenhuis De Kolm Cardiologie", "Ziekenhuis De Kolm polikliniek Cardiologie", "same"),
        ("Ziekenhuis De Kolm", "Ziekenhuis De Kolm polikliniek", "one-sided"),
        ("De Kolm - cli&#235;ntenraad", "De Kolm", "one-sided"),
        ("Scouting De Kolm Bevers", "Scouting De Kolm", "one-sided"),
    ],
)
def test_what_stands_beside_a_thing(a: str, b: str, level: str) -> None:
    assert evidence(a, b)["satellite"] == level


def test_how_many_kinds_a_town_has_under_one_name() -> None:
    assert evidence("Café Pimpernel", "Café Pimpernel")["kinds here"] == "one"
    assert evidence("Café Pimpernel", "Hotel Pimpernel")["kinds here"] == "two"
    many = evidence("Café Pimpernel", "Hotel Pimpernel", "Sporthal Pimpernel", "Basisschool Pimpernel", "Bakkerij Pimpernel")
    assert many["kinds here"] in ("few", "several")


@pytest.mark.parametrize(
    ("a", "b", "doing"),
    [
        ("Breicafé De Kolm", "Buurthuis De Kolm", "one-sided"),
        ("De Kolm: Stoelyoga", "De Kolm: Samen eten", "different"),
        ("Open eettafel De Kolm", "De Kolm: Samen eten", "same"),
        ("Gemeente Kolmdal - Burgerzaken", "Gemeente Kolmdal", "one-sided"),
        ("Koffieochtend (Petruskerk)", "Petruskerk", "one-sided"),
        ("Petruskerk", "Kerk Petrus", "none"),
        ("Gemeente Kolmdal - Burgerzaken", "Gemeente Kolmdal - Sociale zaken", "different"),
        ("Tai Chi De Kolm", "De Kolm", "one-sided"),
        # what a kind says already, trades, and surnames
        ("Kerkkoor St. Cecilia", "Gemengd koor St. Cecilia", "none"),
        ("Peuteropvang De Kolm", "PSZ De Kolm", "none"),
        ("Schildersbedrijf Haakma", "Haakma B.V.", "none"),
        ("Naaijkens Fysiotherapie", "Taalman Notaris", "none"),
    ],
)
def test_what_is_done_at_a_house(a: str, b: str, doing: str) -> None:
    assert evidence(a, b)["doing"] == doing


def test_an_activity_was_never_called_after_its_host() -> None:
    assert evidence("Koffieochtend (De Kolm)", "De Kolm")["name"] != "former name"
    assert evidence("Stichting Hummel (De Kolm)", "De Kolm")["name"] == "former name"
    assert evidence("Taalcafé (voorheen De Kolm)", "De Kolm")["name"] == "former name"


@pytest.mark.parametrize(
    ("a", "b", "sector"),
    [
        ("Pedicure Meijers", "Bouwbedrijf Meijers", "different"),
        ("Diëtistenpraktijk Jongen", "Coaching Jongen", "same"),
        ("Fokinga Holding B.V.", "Fietsenwinkel Fokinga", "different"),
        ("Meijers", "Bouwbedrijf Meijers", "one-sided"),
        ("Pimpernel", "De Pimpernel", "unknown"),
        ("Autobedrijf Aarts", "Slagerij Aarts", "different"),
        ("Football Club Pimpernel", "RKVV Pimpernel", "same"),
    ],
)
def test_of_which_trade(a: str, b: str, sector: str) -> None:
    assert evidence(a, b)["sector"] == sector


def test_a_page_that_nobody_else_has() -> None:
    own = {"website": "https://www.repair.example.org/afdelingen/kolmdal"}
    assert evidence("Repair Café Kolmdal", "Afdeling Kolmdal", **own)["page"] == "same page, nobody else's"
    assert evidence("Repair Café Kolmdal", "Vrienden van de Hummel", "Bakkerij Pimpernel", **own)["page"] == "same page"
    assert evidence("Repair Café Kolmdal", "Afdeling Kolmdal", website="https://example.org/")["page"] == "no pages"


def test_a_narrow_head_beside_a_broad_one_says_what_a_club_does() -> None:
    assert evidence("SV Pimpernel", "Korfbalvereniging Pimpernel")["kind"] == "overlapping"
    assert evidence("SV Pimpernel - Gymnastiek", "Korfbalvereniging Pimpernel")["kind"] == "different"


@pytest.mark.parametrize(
    ("a", "b", "phone"),
    [
        ("045 891 7349", "045 891 7384", "same exchange"),
        ("045 891 7349", "045 891 7374", "same exchange"),
        ("045 891 7349", "045 891 7359", "typing error"),
        ("045 891 7349", "045 819 7349", "typing error"),
        ("045 891 7349", "+31 45 8917349", "same"),
    ],
)
def test_a_slip_of_the_hand_is_one_digit(a: str, b: str, phone: str) -> None:
    records = [Record(id=str(n), name="De Kolm", phone=number, **HERE) for n, number in enumerate((a, b))]
    assert levels_of(records)["phone"] == phone


def test_a_trade_name_is_another_name() -> None:
    assert evidence("J. Kolm Beheer B.V. h.o.d.n. Hummel", "Hummel")["name"] == "former name"
    assert evidence("AV Kolm (thans: Hummel Runners)", "Hummel Runners")["name"] == "former name"


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("19 brain street", "19 ellenborough street", False),
        ("Lange Gracht 7", "Korte Gracht 7", False),
        ("Grote Houtstraat 12", "Kleine Houtstraat 12", False),
        ("Burg. van Grunsvenplein 12", "Grunsvenplein 12", True),
        ("V. W. Poelmanstraat 3", "Weerden Poelmanstraat 3", True),
    ],
)
def test_the_last_word_of_a_street_is_its_name_unless_it_is_what_it_is(a: str, b: str, same: bool) -> None:
    records = [Record(id=str(n), name=f"De Kolm {n}", address=where, city="Heerlen") for n, where in enumerate((a, b))]
    assert (levels_of(records)["address"] == "same") is same


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("Stichting Jeugdzorg De Bron", "De Bron", "all of one"),
        ("Toneelgroep Kolmzicht", "Kolmzicht Toneelgroep", "all of one"),
        ("Speeltuin Kolmzicht Heerlen", "Speeltuin De Vlinder", "half"),
        ("Dierenarts Bos", "Judoclub Fuji", "hardly any"),
    ],
)
def test_how_much_of_one_name_stands_in_the_other(a: str, b: str, words: str) -> None:
    assert evidence(a, b)["words"] == words


def test_whose_mailbox_it_is() -> None:
    box = {"postcode": "", "city": ""}
    chess = Record("0", "Schaakclub Kolmzicht", email="kolmzicht@ziggo.nl", **box)
    assert levels_of([chess, Record("1", "S.C. Kolmzicht", **box)])["box"] == "names the other"
    assert levels_of([chess, Record("1", "Judoclub Fuji", **box)])["box"] in ("no", "hardly")
    assert levels_of([Record("0", "Schaakclub Kolmzicht", **box), Record("1", "S.C. Kolmzicht", **box)])["box"] == "no"


def test_both_go_by_their_own_name_on_the_web() -> None:
    def own(site: str) -> str:
        a = Record("0", "Atelier Kolmzicht", website="https://www.kolmzicht.nl")
        return levels_of([a, Record("1", "Galerie Vlinderdal", website=site)])["own label"]

    assert own("https://vlinderdal.nl") == "both"
    assert own("https://www.qqwxz.nl") in ("not both", "hardly")
    assert own("") == "not both"


def test_a_website_at_many_doors_is_said_also_when_only_one_has_it() -> None:
    def doors(others: int) -> str:
        chain = [
            Record(f"{n + 2}", f"Filiaal {n}", f"Kolmstraat {n + 30}", "6411 AB", "Heerlen", website="https://keten.nl")
            for n in range(others)
        ]
        a = Record("0", "Winkel Zuid", "Kolmstraat 12", "6411 AB", "Heerlen", website="https://keten.nl")
        return levels_of([a, Record("1", "Winkel Noord", "Markt 1", "6411 AC", "Heerlen"), *chain])["site doors"]

    assert [doors(n) for n in (0, 1, 3, 12)] == ["one door", "two doors", "few doors", "many doors"]


def test_a_full_house_is_said_also_when_only_one_stands_in_it() -> None:
    guests = [Record(f"{n + 2}", f"Atelier {name}", **HERE) for n, name in enumerate(("Aal", "Bever", "Civet", "Das", "Egel", "Fazant"))]
    alone = [Record("0", "Winkel Zuid", **HERE), Record("1", "Winkel Noord", "Markt 1", "6411 AC", "Heerlen")]
    assert levels_of(alone)["occupants"] == "nobody else"
    assert levels_of([*alone, *guests])["occupants"] == "several"


@pytest.mark.parametrize(
    ("a", "b", "satellite"),
    [
        ("Kolenpot Handbal", "SV Kolenpot afd. handbal", "same"),
        ("O.S.V. Kolenpot - handbal", "Handbal Kolenpot", "same"),
        ("SV Kolenpot", "SV Kolenpot afd. handbal", "one-sided"),
        ("Kolenpot Tennis", "SV Kolenpot afd. handbal", "one-sided"),
        ("GGZ De Kolm, afdeling Nachtzorg", "GGZ De Kolm, Nachtzorg", "same"),
        ("GGZ De Kolm, afdeling Nachtzorg", "GGZ De Kolm", "one-sided"),
        ("Zorgcentrum De Linde, afdeling Linde", "Zorgcentrum De Linde", "one-sided"),
        ("Zorgcentrum De Linde, afdeling Berk", "Zorgcentrum De Berk", "one-sided"),
        ("Vrienden van Harmonie De Vrienden", "Harmonie De Vrienden", "one-sided"),
        ("SV Phoenix afd. Atletiek", "SV Phoenix 2", "one-sided"),
    ],
)
def test_a_section_is_what_is_called_after_its_sport(a: str, b: str, satellite: str) -> None:
    assert evidence(a, b)["satellite"] == satellite


@pytest.mark.parametrize(
    ("a", "b", "numbers"),
    [
        ("Excelsior 53", "Excelsior '53", "same"),
        ("Excelsior '53", "Excelsior '57", "other year"),
        ("Excelsior '53", "Excelsior 2", "one-sided"),
        ("Kolenpot 1958", "Kolenpot 2", "one-sided"),
        ("Scouting 1", "Scouting 2", "different"),
        ("Scouting", "Scouting 2", "one-sided"),
    ],
)
def test_a_year_with_and_without_its_apostrophe(a: str, b: str, numbers: str) -> None:
    assert evidence(a, b)["numbers"] == numbers


def test_a_guessed_town_brings_together_and_does_not_keep_apart() -> None:
    nowhere = Record(id="x", name="Hummel", postcode="6411 AB")
    others = [Record(id=f"{n}", name=f"De Kolm {n}", postcode="6411 AB", city="Heerlen") for n in range(5)]
    assert levels_of([nowhere, Record(id="y", name="Hummel", city="Heerlen"), *others], judged=True)["town"] == "same"
    elsewhere = levels_of([nowhere, Record(id="y", name="Hummel", city="Landgraaf"), *others], judged=True)
    assert (elsewhere["town"], elsewhere["address"]) == ("unknown", "unknown")


def test_a_missing_town_is_that_of_the_neighbours() -> None:
    def town(postcode: str, towns: list[str]) -> str:
        around = [Record(id=f"{n}", name=f"De Kolm {n}", postcode="6411 AB", city=city) for n, city in enumerate(towns)]
        connection = open_scratch()
        try:
            load_records(connection, [*around, Record(id="x", name="Hummel", postcode=postcode)], judged=True)
            return str(connection.execute("SELECT seat FROM rec WHERE id = 'x'").fetchall()[0][0])
        finally:
            connection.close()

    assert town("6411 XY", ["Heerlen"] * 4) == town("6411", ["Heerlen"] * 9 + ["Landgraaf"]) == "heerlen"
    assert town("6411 XY", ["Heerlen"] * 2) == town("6411", ["Heerlen", "Landgraaf"] * 4) == town("6412 AB", ["Heerlen"] * 9) == ""


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("HV Kolmdal", "Handbalvereniging Kolmdal", "one kind"),
        ("SV Kolmdal", "Sportvereniging Kolmdal", "equal"),
        ("Handbalvereniging", "Apotheek", "different"),
        ("TV Pimpernel", "Toneelvereniging Pimpernel", "equal"),
        ("Z.J.K. (Zangvereniging Juliana)", "Zangvereniging Juliana", "equal"),
        ("Z.J.K. (Zangvereniging Juliana)", "ZJK", "former name"),
        ("Korfbalvereniging Kracht Door Oefening", "KDO", "acronym"),
        ("TTVP", "Tafeltennisvereniging Pimpernel", "acronym"),
    ],
)
def test_names_by_letters_and_by_kind(a: str, b: str, level: str) -> None:
    assert evidence(a, b, city="Kolmdal")["name"] == level


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("Werkplein Kolmdal Formulierenbrigade", "Formulierenbrigade - Werkplein Kolmdal", "same"),
        ("Werkplein Kolmdal Formulierenbrigade", "Werkplein Kolmdal", "one-sided"),
        ("Breicafé De Kolm", "Koffieochtend De Kolm", "different"),
    ],
)
def test_what_is_done_in_any_order(a: str, b: str, level: str) -> None:
    assert evidence(a, b)["doing"] == level


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("Stichting Beheer De Kolm", "De Kolm", "one-sided, loosely"),
        ("Vrienden van De Kolm", "De Kolm", "one-sided"),
        ("Vrijwilligersorganisatie De Kolm", "De Kolm", "none"),
        ("KDV De Kolm, voor jong en oud", "KDV De Kolm", "none"),
    ],
)
def test_what_may_be_the_thing_itself(a: str, b: str, level: str) -> None:
    assert evidence(a, b)["satellite"] == level
