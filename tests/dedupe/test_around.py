"""What the rest of a table says of a pair: how many groups, doors and phones go by one name, and which towns go side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedupe.block import propose
from dedupe.contacts import normalise_site
from dedupe.match import open_scratch
from dedupe.normalise import Record
from dedupe.screen import seen
from tests.dedupe.test_evidence import HERE, evidence, levels_of, load_records
from tests.dedupe.test_table import HEADER, rows, run, table


def looked_at(records: list[Record]) -> bool:
    """Whether the pair of ``a`` and ``b`` is proposed."""
    connection = open_scratch()
    try:
        load_records(connection, records, judged=True)
        propose(connection)
        found = connection.execute("SELECT a.id, b.id FROM pair JOIN rec a ON a.i = l JOIN rec b ON b.i = r").fetchall()
        return ("a", "b") in found or ("b", "a") in found
    finally:
        connection.close()


def test_how_many_groups_go_by_one_name() -> None:
    assert evidence("SV Pimpernel", "SV Pimpernel")["groups here"] == "one"
    assert evidence("SV Pimpernel", "SV Pimpernel JO13")["groups here"] == "two"
    club = ["SV Pimpernel", "SV Pimpernel JO13", "SV Pimpernel JO15", "SV Pimpernel maandagavond", "SV Pimpernel jeugd"]
    assert evidence(*club)["groups here"] == "few"
    assert evidence("SV Pimpernel", "VV Kwikstaart", *club[1:])["groups here"] == "one"  # another name


def test_how_many_doors_and_phones_go_by_one_name() -> None:
    records = [
        Record(id=f"{n}", name="De Pimpernel", address=f"Kolmstraat {n}", city="Heerlen", phone=f"045-57000{n}{n}") for n in range(1, 5)
    ]
    found = levels_of(records)
    assert (found["doors here"], found["phones here"]) == ("few", "few")
    assert levels_of(records[:2])["doors here"] == "two"


def test_a_building_is_in_the_street_that_others_give() -> None:
    def of(*others: str, address: str = "MFA De Kolk", city: str = "Heerlen") -> str:
        ours = Record(id="a", name="Pimpernel", address="Kolmstraat 12", city="Heerlen")
        theirs = Record(id="b", name="Pimpernel", address=address, city=city)
        more = [Record(id=f"c{n}", name=f"Club {n}", address=other, city="Heerlen") for n, other in enumerate(others)]
        return levels_of([ours, theirs, *more])["address"]

    assert of("MFA De Kolk, Kolmstraat 12") == "number missing"
    assert of("Kolmstraat 12 (MFA De Kolk)") == "number missing"
    assert of() == of("Kolmstraat 12") == of("MFA De Kolk, Geelplein 3") == "same town"
    assert of("MFA De Kolk, Kolmstraat 12", "MFA De Kolk, Geelplein 3") == "same town"  # they do not agree
    assert of("MFA De Kolk, Kolmstraat 12", city="Landgraaf") == "elsewhere"


def test_how_many_groups_and_phones_go_by_one_site() -> None:
    names = ["SV Pimpernel", "SV Pimpernel JO13", "SV Pimpernel JO15", "SV Pimpernel jeugd"]
    records = [
        Record(id=f"{n}", name=name, website="www.pimpernel.nl", phone=f"045-57000{n}{n}", city="Heerlen") for n, name in enumerate(names)
    ]
    found = levels_of(records)
    assert (found["site groups"], found["site phones"], found["phone groups"]) == ("few", "few", "one")


@pytest.mark.parametrize(
    ("a", "b", "numbers"),
    [
        ("SV Pimpernel", "SV Pimpernel JO13", "one is a group"),
        ("SV Pimpernel", "SV Pimpernel maandagavond", "one is a group"),
        ("Scouting Pimpernel", "Scouting Pimpernel 2", "one-sided"),
        ("SV Pimpernel JO13", "SV Pimpernel JO15", "different"),
    ],
)
def test_a_group_is_more_than_a_number(a: str, b: str, numbers: str) -> None:
    assert evidence(a, b)["numbers"] == numbers


def test_a_second_number_is_a_number_too() -> None:
    def phone(one: str, other: str) -> str:
        return levels_of([Record(id=str(n), name="De Kolm", phone=number, **HERE) for n, number in enumerate((one, other))])["phone"]

    assert phone("045-5700001 b.g.g. 06-12345678", "06 12345678") == "same"
    assert phone("045-5700001 / 06-12345678", "045-5799999 of 06-12345678") == "same"
    assert phone("045-5700001 / 06-12345678", "045-5799999 of 06-87654321") == "different"


def _town(around: list[tuple[str, str]]) -> dict[str, str]:
    """Evidence of a club in Kolmdal and one in Heerlen, among others that stand in (postcode, town)."""
    others = [Record(id=f"o{n}", name=f"Hummel {n}", postcode=postcode, city=city) for n, (postcode, city) in enumerate(around)]
    one = Record(id="a", name="VV Kwikstaart", address="Akkerstraat 9", city="Kolmdal")
    return levels_of([one, Record(id="b", name="VV Kwikstaart", address="Akkerstraat 9", city="Heerlen"), *others], judged=True)


def test_towns_that_stand_in_one_postcode_go_side_by_side() -> None:
    village = [("6413 AB", "Kolmdal")] * 3
    beside = _town([*village, ("6413 CD", "Heerlen"), ("6413 XY", "Heerlen")])
    assert (beside["town"], beside["address"]) == ("side by side", "same")
    # one of many is a slip, and another postcode is another place
    assert _town([*village, ("6413 CD", "Heerlen")])["town"] == "different"
    assert _town([*village * 20, ("6413 CD", "Heerlen"), ("6413 XY", "Heerlen")])["town"] == "different"
    assert _town([*village, ("6411 CD", "Heerlen"), ("6411 XY", "Heerlen")])["town"] == "different"


def test_coordinates_the_wrong_way_round(tmp_path: Path) -> None:
    """A point that lies among the others when it is swapped is swapped; one that does not is left as it is."""
    street = "\n".join(f"{n},Hummel {n},Kolmstraat {n},,Heerlen,,,,50.88{n},5.97{n}" for n in range(10, 16))
    swapped = (
        "a,Naaiatelier Pimpernel,,,Heerlen,,,,5.99,50.899\nb,Naaiatelier Pimpernel,,,Heerlen,,,,50.899,5.99\nc,De Zuidpool,,,,,,,-89,10"
    )
    run(table(tmp_path, f"{HEADER}\n{street}\n{swapped}\n"), tmp_path / "out")
    assert {r["id"]: r["cluster_id"] for r in rows(tmp_path / "out" / "clusters.csv")}["b"] == "a"
    run(table(tmp_path, f"{HEADER}\n{street}\n{swapped.replace('50.899,5.99', '50.999,5.79')}\n"), tmp_path / "apart")
    pair = [float(r["probability"]) for r in rows(tmp_path / "apart" / "pairs.csv") if (r["id_a"], r["id_b"]) == ("a", "b")]
    together = [float(r["probability"]) for r in rows(tmp_path / "out" / "pairs.csv") if (r["id_a"], r["id_b"]) == ("a", "b")]
    assert not pair or pair < together


def test_a_switchboard_that_comes_second_is_shared_by_as_many() -> None:
    words = ["Kolm", "Hummel", "Vlinder", "Kwikstaart", "Sperwer", "Pimpernel", "Tijm", "Salie", "Linde", "Kastanje"]
    chain = [
        Record(id=f"{n:02}", name=name, address=f"Laan {n}", city="Heerlen", phone=f"045-57000{n:02} / 088-0001111")
        for n, name in enumerate(words, 10)
    ]
    found = levels_of(chain)
    assert (found["phone"], found["phone names"], found["phone doors"]) == ("same", "many names", "many doors")
    assert found["agreement"] == "one agrees, shared"


def test_a_second_number_proposes_a_pair(tmp_path: Path) -> None:
    listings = "1,De Kolm,,,,045-5700001 b.g.g. 06-12345678,,,,\n2,Naaiatelier Pimpernel,,,,045-5799999 / 06-12345678,,,,"
    assert run(table(tmp_path, f"{HEADER}\n{listings}\n"), tmp_path / "out").pairs == 1
    assert run(table(tmp_path, f"{HEADER}\n{listings.replace('799999 / 06-12345678', '799999')}\n"), tmp_path / "out").pairs == 0


def test_a_town_in_the_name_is_where_it_is_unless_the_postcode_says_otherwise() -> None:
    others = [Record(id=f"o{n}", name=f"Hummel {n}", postcode="6411 AB", city="Heerlen") for n in range(5)]
    others += [Record(id=f"p{n}", name=f"Hummel {n}", postcode="6221 AB", city="Maastricht") for n in range(5)]

    def town(name: str, postcode: str, city: str) -> str:
        one = Record(id="a", name=name, postcode=postcode)
        return levels_of([one, Record(id="b", name="Rijschool Iris", city=city), *others], judged=True)["town"]

    assert town("Rijschool Iris Maastricht", "", "Maastricht") == "same"
    assert town("Rijschool Iris", "", "Maastricht") == "unknown"
    assert town("Rijschool Iris Maastricht", "6411 XY", "Heerlen") == "same"


def test_a_misspelt_town_is_that_town() -> None:
    def town(one: str, other: str) -> str:
        return levels_of([Record(id="a", name="De Kolm", city=one), Record(id="b", name="De Kolm", city=other)])["town"]

    assert town("Rosthem", "Rostem") == town("Hoensbroek", "Heonsbroek") == "spelling"
    assert town("Kerkrade", "Kerkdriel") == "different"


def test_a_word_leads_to_a_town_beside() -> None:
    """A village and its municipality: nothing else than a word of the name leads from the one to the other."""

    def proposed(city: str) -> bool:
        records = [Record(id=f"o{n}", name=f"Hummel {n}", postcode="6413 AB", city=("Kolmdal", "Heerlen")[n % 2]) for n in range(6)]
        records += [Record(id=f"n{n}", name=f"Pimpernel Vlinder {n}", city="Landgraaf") for n in range(30)]  # no rare words
        records += [Record(id="a", name="Sperwer Pimpernel", city="Kolmdal"), Record(id="b", name="Pimpernel Distel", city=city)]
        return looked_at(records)

    assert (proposed("Heerlen"), proposed("Landgraaf"), proposed("Brunssum")) == (True, False, False)


def test_the_screen_sees_second_numbers_and_towns_beside() -> None:
    around = [Record(id=f"o{n}", name=f"Hummel {n}", postcode="6413 AB", city=("Kolmdal", "Heerlen")[n % 2]) for n in range(6)]
    one = Record(id="a", name="De Kolm", city="Kolmdal", phone="045-5700001 / 06-12345678")
    connection = open_scratch()
    try:
        load_records(connection, [*around, one, Record(id="b", name="De Kolm", city="Heerlen", phone="06-12345678")], judged=True)
        propose(connection)
        two = "SELECT i FROM rec WHERE id IN ('a', 'b')"
        sql = f"SELECT town, phone FROM ({seen()}) WHERE l IN ({two}) AND r IN ({two})"
        assert connection.execute(sql).fetchall() == [(2, 2)]
    finally:
        connection.close()


def test_a_word_leads_to_a_town_in_the_name() -> None:
    """A list that knows municipalities only has the village in the name."""

    def proposed(name: str) -> bool:
        records = [Record(id=f"n{n}", name="Repaircafé", city=f"Verweg{chr(97 + n)}") for n in range(12)]
        records += [Record(id="a", name="Repaircafé", city="Kerkrade"), Record(id="b", name=name, city="Landgraaf")]
        return looked_at(records)

    assert (proposed("Repaircafé Kerkrade"), proposed("Repaircafé")) == (True, False)


@pytest.mark.parametrize(
    ("site", "mail", "level"),
    [
        ("https://www.facebook.com/schaakclubirismaastricht", "", "same"),
        ("https://www.facebook.com/pages/irismaastricht/12", "", "same"),
        ("www.irismaastricht.nl", "", "same"),
        ("irismaastricht.jouwweb.nl", "", "same"),
        ("", "iris.maastricht@gmail.com", "same"),
        ("https://www.facebook.com/schaakclubiris", "", "unknown"),
        ("https://www.facebook.com/pages/12", "", "unknown"),
        ("www.irisassen.nl", "", "unknown"),  # many words end as a short town
        ("maastricht.nl", "", "unknown"),  # the town itself
    ],
)
def test_a_web_address_that_ends_with_a_town_is_there(site: str, mail: str, level: str) -> None:
    others = [Record(id=f"o{n}", name=f"Hummel {n}", city="Maastricht") for n in range(3)]
    one = Record(id="a", name="Schaakclub Iris", website=site, email=mail)
    assert levels_of([one, Record(id="b", name="Schaakclub Iris", city="Maastricht"), *others], judged=True)["town"] == level


def test_a_page_on_a_platform_names_the_other() -> None:
    records = [Record(id="a", name="VV 't Hof", website="facebook.com/pimpernel"), Record(id="b", name="De Pimpernel", city="Heerlen")]
    assert levels_of(records)["label"] == "names the other"


def test_a_listing_with_a_point_alone_is_in_the_nearest_town() -> None:
    """Between two towns, of which neither has nearly all around: the one whose middle is nearest, not further than some kilometres."""

    def town(lat: float) -> str:
        records = [Record(id=f"h{n}", name=f"Hummel {n}", city="Heerlen", lat=50.90 + n / 1000, lon=5.98) for n in range(4)]
        records += [Record(id=f"k{n}", name=f"Distel {n}", city="Kolmdal", lat=50.95 + n / 1000, lon=5.98) for n in range(4)]
        pair = [Record(id="a", name="De Pimpernel", lat=lat, lon=5.98), Record(id="b", name="De Pimpernel", city="Kolmdal")]
        return levels_of([*pair, *records], judged=True)["town"]

    assert (town(50.94), town(50.94 - 0.03), town(51.1)) == ("same", "unknown", "unknown")


def test_where_a_number_is_dialled() -> None:
    others = [Record(id=f"o{n}", name=f"Hummel {n}", city="Kolmdal", phone=f"0478-60000{n}") for n in range(3)]

    def dialling(phone: str, city: str = "Kolmdal") -> str:
        one = Record(id="a", name="De Pimpernel", phone=phone)
        return levels_of([one, Record(id="b", name="De Pimpernel", city=city), *others], judged=True)["dialling"]

    other = [Record(id=f"h{n}", name=f"Distel {n}", city="Heerlen", phone=f"045-{n}700000") for n in range(4, 8)]
    others += other
    assert (dialling("0478-611111"), dialling("045-3711111")) == ("same", "different")
    assert dialling("045-3711111", "Heerlen") == "same"  # of two digits
    assert (
        dialling("06-12345678") == dialling("088-1234567") == dialling("0478-611111", "Verweg") == dialling("+49 241 1234567") == "unknown"
    )


def test_a_number_leads_to_the_towns_around() -> None:
    def proposed(phone: str) -> bool:
        records = [Record(id=f"o{n}", name=f"Hummel {n}", city="Kolmdal", phone=f"0478-60000{n}") for n in range(3)]
        records += [Record(id=f"n{n}", name="Harmonie Pimpernel", city=f"Verweg{chr(97 + n)}") for n in range(8)]
        records += [Record(id="a", name="Pimpernel", phone=phone), Record(id="b", name="Harmonie Pimpernel", city="Kolmdal")]
        return looked_at(records)

    assert (proposed("0478-611111"), proposed("045-5711111")) == (True, False)


@pytest.mark.parametrize(
    ("site", "page"),
    [
        ("facebook.com/pages/category/Restaurant/De-Bron-1/", "facebook.com/de-bron-1"),
        ("https://www.facebook.com/pages/Kapsalon-Beauty/12345", "facebook.com/kapsalon-beauty/12345"),
        ("facebook.com/people/Jan-Jansen/1000", "facebook.com/jan-jansen/1000"),
        ("facebook.com/p/De-Bron-100", "facebook.com/de-bron-100"),
        ("facebook.com/groups/debron", "facebook.com/debron"),
        ("facebook.com/events/1", ""),
        ("facebook.com/profile.php?id=1", ""),
        ("instagram.com/p/x", ""),
        ("linkedin.com/company/debron/about", "linkedin.com/debron"),
        ("linkedin.com/school/debron", "linkedin.com/debron"),
        ("sites.google.com/view/debron/home", "google.com/debron"),
        ("debron.jouwweb.nl/contact", "debron.jouwweb.nl"),
        ("facebook.com", ""),
    ],
)
def test_whose_page_on_a_platform(site: str, page: str) -> None:
    assert normalise_site(site) == ("", page)


def test_a_name_by_a_quarter_or_street_says_more_than_its_kind() -> None:
    assert evidence("Apotheek Noord", "Apotheek Zuid")["name"] != "one kind"
