"""Groups, sections and houses: what tells the parts of one thing apart in their names."""

from __future__ import annotations

import pytest

from dedupe.lexicon import compile_lexicon
from dedupe.names import split_name
from store.settings.city import load_lookups
from tests.bench.sets import ROOT

LEXICON = compile_lexicon(load_lookups(ROOT / "config").name_words, ["Kolmdal", "Mill"])
TOWN = ("kolmdal",)


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Peuterspeelzaal De Bron - peuters", "peuters"),
        ("Peuterspeelzaal De Bron (ouder en kind) Kolmdal", "ouderenkind"),
        ("Gymvereniging HHC gemengd", "gemengd"),
        ("VV De Keu Mini's", "minis"),
        ("Wooninitiatief Het Lichtschip - team Oost", "oost"),
        ("WIJKTEAM DE BRON (TEAM WEST)", "west"),
        ("Vrouwen Tennisclub De Bron", "vrouwen"),
        ("Zonnegroep De Bron do", "donder"),
        ("Rouwgroep Kolmdal (wo)", "woens"),
        ("Leesclub De Bron II te Kolmdal", "2"),
        # a kind, a phrase that says for whom, and a name
        ("Gemengd koor De Bron", ""),
        ("GGZ De Bron, kinderen en jeugd", "jeugd"),
        ("Kinderopvang De Bron voor peuters", "peuters"),
        ("Kansen voor Kinderen", "kinderen"),
        ("VV De Bron Vrouwen", "vrouwen"),
        ("Peuterspeelzaal Minis", ""),
        ("Vrouwen Samen", ""),
        ("Judoclub Bushi-Do", ""),
        ("Judoclub Bushi Do", ""),
        ("judoclub bushi do", ""),
        ("Atelier Kunst en zo", ""),
        ("Bridgeclub De Boog di en do", ""),
        ("Gemengd Zangkoor Caecilia", ""),
        ("Vrouwen Gilde Kolmdal", ""),
        ("Autisme Praktijk De Bron", ""),
        ("Buurtzorg team Kolmdal", ""),
        ("Museum van de Kinderen", ""),
        ("Nagelstudio Ploeg, Kolmdal", ""),
    ],
)
def test_for_whom_a_group_is(name: str, numbers: str) -> None:
    assert split_name(name, LEXICON, TOWN).numbers == numbers


@pytest.mark.parametrize(
    ("name", "satellite"),
    [
        ("Waterscouts Barbara", ""),
        ("Verkenners St. Joris", ""),
        ("St. Joris Scouts", ""),
        ("Waterscouts Barbara (Welpen)", "welpen"),
        ("Scouting St. Joris - Verkenners", "gidsen"),
        ("Jeugd en Gezin Kolmdal Crisisdienst", "jeugd spoed"),
        ("TC De Keu OldStars", "veteranen"),
        ("Kantine Korfbalclub De Keu voor senioren", "kantine"),
        # a restaurant in a house, not one that shares its roof with a bakery, nor one that is called after a chapel
        ("Restaurant Woonzorgcentrum De Bron", "horeca"),
        ("Stichting Theetuin Molenstichting De Bron", "horeca"),
        ("Lunchroom Bakkerij De Bron", ""),
        ("Restaurant De Kapel", ""),
        ("Restaurant", ""),
        ("Stichting", ""),
        # a lawyer's title is no council
        ("mr. P. de Wit, notaris", ""),
        ("MR Basisschool De Bron", "medezeggenschapsraad"),
        # a circle of friends, and a club that is called so
        ("Vriendenkring Museum De Bron", "vrienden"),
        ("Vriendenkring Kolmdal", ""),
        ("O.S.V. Vriendenkring", ""),
        # a department of a house by its name; of a league it is a branch
        ("Zorgcentrum De Bron, afdeling Noord", "noord"),
        ("Woonzorgcentrum De Bron - afdeling De Hofzijde", "hofzijde"),
        ("Zorgcentrum De Bron afdeling Kolmdal", ""),
        ("KBO afdeling De Peel", ""),
        ("PCOB afdeling Oost", ""),
        # services and side businesses
        ("Apotheek De Bron aan huis", "~aan huis"),
        ("Zorg aan huis De Bron", ""),
        ("Bij Roos Bezorgservice", "bezorgen"),
        ("Gebruikersoverleg De Bron", "clientenraad"),
        ("Jeugdfonds VV De Bron", "steunfonds"),
        ("Poli Pijnpoli Gasthuis De Bron", "pijn"),
        ("Gasthuis De Bron - Poli Apotheek", "ziekenhuisapotheek"),
        ("Restaurant Streekmuseum De Bron", "horeca"),
        # a shop and a hall of a house, and what it lets; a shop or a taxi that says it twice
        ("Winkel Buurthuis De Bron", "winkel"),
        ("Museum De Bron Winkel Kolmdal", "winkel"),
        ("Winkel De Bron", ""),
        ("De Bron Winkel", ""),
        ("Winkel Boekhandel De Bron", ""),
        ("Gymzaal Basisschool De Bron", "gymzaal"),
        ("Bakkerij De Bron Verhuur, Kolmdal", "verhuur"),
        ("De Bron Verhuur", ""),
        ("Verhuur Tenten De Bron", ""),
        ("Dierenambulance De Bron Vervoer", "vervoer"),
        ("Taxi De Bron Vervoer", ""),
        ("Verenigingsgebouw De Bron", ""),
        ("Verenigingsgebouw Protestantse Gemeente De Bron", "verenigingsgebouw"),
        ("Gezinsvervangend tehuis De Bron (afdeling Oost)", "oost"),
        ("Raad van 11 CV De Bron", "raad van elf"),
    ],
)
def test_what_stands_beside(name: str, satellite: str) -> None:
    assert split_name(name, LEXICON, TOWN).satellite == satellite


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Montessorischool De Bron onderbouw", "Montessorischool De Bron bovenbouw"),
        ("GGZ De Bron FACT-team", "GGZ De Bron ambulant team"),
        ("Overblijf KDV De Bron", "Buitenschoolse opvang KDV De Bron"),
        ("Ondernemingsraad De Bron", "Cliëntenraad De Bron"),
        ("SV De Keu G-team", "SV De Keu zaalvoetbal"),
        ("Museumcafé Atelier De Bron", "Winkel van Atelier De Bron"),
        ("Terras Brasserie De Bron", "Brasserie De Bron Catering"),
    ],
)
def test_parts_of_one_thing_are_not_of_one_sort(one: str, other: str) -> None:
    a, b = split_name(one, LEXICON), split_name(other, LEXICON)
    assert a.satellite and b.satellite and a.satellite != b.satellite


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PCOB Kolmdal", "PCOB afd. Kolmdal"),
        ("PCOB Kolmdal", "PCOB Kolmdal e.o."),
        ("ehbo afd. kolmdal", "EHBO-vereniging Kolmdal"),
        ("Historische Kring Kolmdal", "Historische Kring Kolmdal, met hart voor Kolmdal"),
        ("Kringloopwinkel De Bron", "Kringloopwinkel De Bron - KOM ERBIJ!"),
        ("Heemkundevereniging Kolmdal", "Kolmdalse Heemkundevereniging"),
        ("Seniorenvereniging Kolmdal", "Seniorenvereniging Kolmadl"),
        ("Traiteur De Zonnebloem", "De Zonnebloem, Traiteur"),
        ("Maaltijdservice Samenhulp", "Samenhulp - Maaltijdservice"),
        ("Speelgoedwinkel Ploeg", "Speelgoedwinkel Ploeg (Kolmdal)"),
        ("Buurtzorg Kolmdal", "Buurtzorg team Kolmdal"),
        ("Stichting eHealth", "eHealth"),
        ("Kerk Sint Oda", "Kerk Sin tOda"),
        ("Repair Café", "Repair Café p/a L. Laminga"),
        ("Bridgeclub Kolmdal", "Bridgeclub Kolmdal, Burg. Janssenweg 23, 5637 MV Kolmdal"),
        ("Bibliotheek Kolmdal", "Bibliotheek Kolmdal - sinds 1970"),
        ("VV Vriendenkring", "Vriendenkring Kolmdal"),
        ("C.V. De Keien", "K.V. De Keien"),
        ("Huisartsenpraktijk De Bron", "Dokterspraktijk De Bron"),
        ("Zwemvereniging De Bron", "Zwem- en poloclub De Bron"),
        ("Rotary Kolmdal", "Rotaryclub Kolmdal"),
        ("Kringloop De Bron", "Kringloop De Bron: ma t/m vr 9-17 u"),
        ("Buurtpunt West", "Buurtpunt West voor iedereen"),
        ("Schuldhulp (Vizierwerk)", "Vizierwerk Schuldhulp"),
        ("Psychologenpraktijk 't Lijstertuin", "'t Lijstertuin, psychologenpraktijk"),
        ("SC De Kamer '85", "De Kamer '85"),
        ("Dorpsraad Kolmdal-Zuid", "Dorpsoverleg Kolmdal-Zuid"),
        ("Kringloop De Bron", "Kringloop De Bron, geopend ma t/m vr 9.00-12.00 en 13.00-17.00 uur"),
    ],
)
def test_one_name_in_two_ways(one: str, other: str) -> None:
    a, b = split_name(one, LEXICON, TOWN), split_name(other, LEXICON, TOWN)
    assert a.core == b.core
    assert not a.kinds or not b.kinds or a.kinds & b.kinds
    assert a.satellite == b.satellite
    assert a.numbers == b.numbers


def test_an_acronym_of_a_kind_in_several_words() -> None:
    assert "|hvk|" in split_name("Historische Vereniging Kolmdal", LEXICON, TOWN).acronyms
    assert split_name("HVK (Historische Vereniging Kolmdal)", LEXICON, TOWN).alias == "hvk"


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Drs. M.W. El Idrissi, haptotherapeut", "idrissi mw"),
        ("H. Hart, Kolmdal", ""),
        ("D.V. Olympia, Kolmdal", ""),
        ("drs. W.A. Delahaije", "delahaije wa"),
        ("Café De Bron, J. Jansen", ""),
        ("S.V. Wit, Kolmdal", ""),
    ],
)
def test_who_practises_under_a_part_of_a_name(name: str, person: str) -> None:
    assert split_name(name, LEXICON, TOWN).person == person


def test_titles_are_no_part_of_a_name() -> None:
    assert split_name("Prof. dr. Lelyschool", LEXICON).core == split_name("Lelyschool", LEXICON).core
    assert split_name("ING Bank", LEXICON).short == "ing"


def test_an_earlier_name_however_it_is_announced() -> None:
    for said in ("(oude naam: De Vonk)", "(eerder De Vonk)", "(ook bekend als De Vonk)"):
        assert split_name(f"Harmonie De Bron {said}", LEXICON).alias == "vonk"
    assert split_name("Stichting Eerder Thuis", LEXICON).alias == ""


def test_a_former_name_of_generic_words() -> None:
    found = split_name("Basisschool De Bron (voorheen De Zonnebloem)", LEXICON)
    assert (found.core, found.alias) == ("bron", "zonnebloem")
    assert split_name("Zorgcentrum De Bron (dagbesteding)", LEXICON).alias == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Repair Café in Buurthuis De Caumer", "Repair Café in Gemeenschapshuis Heksenberg"),
        ("Eetpunt in Zorgcentrum Tobias", "Eetpunt in Zorgcentrum Bergweide"),
        ("Theater in het Bos", "Theater in de Kelder"),
        ("Activiteitencentrum De Molen", "Activiteitencentrum De Zonnebloem"),
        ("ING Bank Kolmdal", "Bank Kolmdal"),
        ("DR Sport", "IR Sport"),
        ("JENS Kolmdal - crisisnummer kantooruren", "JENS Kolmdal"),
        ("Kansen voor Kinderen", "Kansen voor Ouderen"),
        ("Huis voor Jongeren", "Huis voor Ouderen"),
        ("KDV Benjamins", "KDV Kangoeroes"),
        ("Buurthuis De Kern Kolmdal", "Buurthuis Kolmdal"),
        ("Zwemles De Dolfijn, voor peuters en kleuters", "Zwemles De Dolfijn, voor ouderen en senioren"),
        ("Scouting Sint Jan landscouts", "Scouting Sint Jan zeeverkenners"),
        ("Kapsalon George", "Kapsalon Joris"),
        ("Snooker Masters", "Snooker"),
        ("Gemeente Kolmdal", "Gemeente Kolmdal - Bijstand en Inkomen"),
        ("Sint-Jan Kerkstraat 12, 6411 AB Kolmdal", "Sint Piet"),
    ],
)
def test_what_stays_apart(one: str, other: str) -> None:
    a, b = split_name(one, LEXICON, TOWN), split_name(other, LEXICON, TOWN)
    assert (a.core, a.numbers, a.places, a.satellite, a.doing) != (b.core, b.numbers, b.places, b.satellite, b.doing)


def test_expressions_take_linear_time() -> None:
    for text in (
        "-" * 5000 + "2000",
        "Buurthuis, " + "–" * 5000 + " 6411 AB",
        "(" * 5000 + "12 6411 AB",
        "a in " * 1000,
        "drs. " * 1000,
        "Activiteiten - Barbarakerk",
    ):
        split_name(text, LEXICON, TOWN)  # pytest-timeout would tell


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("Repair Café in Buurthuis De Bron", "repaircafe"),
        ("Café in 't Ven", "ven"),
        ("Kinderopvang in De Bongerd", "bongerd"),
        ("Eetpunt in De Boogvlinder (Kolmdal)", "eetpunt"),
        ("Zin in Het Leven", "leven zin"),
        ("Stichting Leven in De Brouwerij", "brouwerij leven"),
        ("Thuis in Kolmdal", "thuis"),
    ],
)
def test_what_is_done_in_a_house_is_not_the_house(name: str, core: str) -> None:
    assert split_name(name, LEXICON, TOWN).core == core


def test_the_care_of_the_youngest_is_not_that_of_the_older() -> None:
    older, youngest = (split_name(f"Jeugdgezondheidszorg {ages} Kolmdal", LEXICON, TOWN) for ages in ("4-18", "0-4 jaar"))
    assert youngest.core == split_name("Consultatiebureau Kolmdal", LEXICON, TOWN).core != older.core


@pytest.mark.parametrize(
    ("name", "core", "places"),
    [
        ("Koersbalclub in De Zilveren Passer Dorpshuis", "koersbalclub", "passer zilveren"),
        ("Drogisterij Scholten in Winkelcentrum De Hoogpassage", "scholten", "hoogpassage"),
        ("Apotheek in 't Veld", "veld", ""),  # a family
        ("Vertrouwen in Zorg", "vertrouwen zorg", ""),
        ("Bibliotheek Quadelgroep locatie Oost", "quadelgroep", "oost"),
        ("Huisarts Kamer 4", "huisartsenpraktijk", ""),
    ],
)
def test_where_it_is_said_to_be(name: str, core: str, places: str) -> None:
    found = split_name(name, LEXICON, TOWN)
    assert (found.core, found.places) == (core, places)
