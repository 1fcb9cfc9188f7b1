"""Names, phones and sites as they are compared: what is generic, what tells namesakes apart, what is only said with it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.contacts import normalise_mail, normalise_phones
from dedupe.lexicon import compile_lexicon, folded_words
from dedupe.names import Name, split_name, without_tagline
from dedupe.tidy import decoded
from dedupe.whereabouts import Streets, normalise_place, town_name
from store.settings.city import load_lookups
from tests.store.build import CONFIG

LEXICON = compile_lexicon(load_lookups(CONFIG).name_words, ["Heerlen", "Hoensbroek"])


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Eetpunt Kolmdal vijf", "5"),
        ("Eetpunt Kolmdal 5", "5"),
        ("Yogagroep Pimpernel een", "1"),
        ("Yogagroep Pimpernel I", "1"),
        ("Huiskamer Kolmdal D, Heerlen", "d"),
        ("Moestuin Hummel III - voor jong en oud", "3"),
        ("Een Goed Begin", ""),
        ("Café De Drie", ""),
    ],
)
def test_numbers_however_they_are_written(name: str, numbers: str) -> None:
    assert split_name(name, LEXICON, ("heerlen",)).numbers == numbers


@pytest.mark.parametrize(
    ("name", "numbers", "year"),
    [
        ("RKVV Kolenpot '31", "", "31"),
        ("RKVV Kolenpot 1931", "", "31"),
        ("Scouting Kolenpot 31", "31", ""),
        ("Buurthuis Kolenpot 2 sinds 1988", "2", "88"),
        ("Studio 1958", "1958", "58"),
    ],
)
def test_a_year_of_founding_is_no_number(name: str, numbers: str, year: str) -> None:
    found = split_name(name, LEXICON)
    assert (found.numbers, found.year) == (numbers, year)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Zwemclub Concordia - meer dan sport", "Zwemclub Concordia"),
        ("Hotel De Dahlia: een leven lang leren", "Hotel De Dahlia"),
        ("Gemeente Heerlen - Belastingen", "Gemeente Heerlen - Belastingen"),
        ("Bakkerij Vlinder - De Hoef", "Bakkerij Vlinder - De Hoef"),
        ("Zorgboog | afd. jong en oud", "Zorgboog - afd. jong en oud"),
        ("Scouting - groep 2 voor meisjes", "Scouting - groep 2 voor meisjes"),
        ("Koor Zang-en-vriendschap", "Koor Zang-en-vriendschap"),
        ("- voor jong en oud", "- voor jong en oud"),
        ("Gemeente Kolmdal - Centrum voor Jeugd en Gezin", "Gemeente Kolmdal - Centrum voor Jeugd en Gezin"),
        ("Harmonie Kolenpot - Jeugdorkest voor beginners", "Harmonie Kolenpot - Jeugdorkest voor beginners"),
        ("Bakkerij Kolmdal - Altijd vers voor u", "Bakkerij Kolmdal"),
        ("Gemeente Kolmdal - Werk en Inkomen", "Gemeente Kolmdal - Werk en Inkomen"),
        ("Petanqueclub 't Dek - jeugdafdeling te Kolmdal", "Petanqueclub 't Dek - jeugdafdeling te Kolmdal"),
        ("Gymclub 't Dek - jong en oud welkom", "Gymclub 't Dek"),
        ("Café 't Dek - terras aan het water", "Café 't Dek"),
        ("Voedselbank 't Dek - vrijwilligers zijn van harte welkom", "Voedselbank 't Dek"),
    ],
)
def test_a_tagline_is_no_name(name: str, kept: str) -> None:
    assert without_tagline(name, LEXICON) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Honkb.club Kolenpot", "Honkbclub Kolenpot"),
        ("R.K.V.V. Kolenpot", "RKVV Kolenpot"),
        ("Sp.tuin Kolmdal", "Sptuin Kolmdal"),
        ("Kolenpot'58", "Kolenpot 58"),
        ("Stoelyoga 60+", "Stoelyoga 60-plussers"),
    ],
)
def test_points_inside_words(one: str, other: str) -> None:
    assert folded_words(one) == folded_words(other)


def test_what_opens_a_name_is_a_kind_only_there() -> None:
    assert split_name("Klussendienst Pimpernel", LEXICON).core == "pimpernel"
    assert split_name("Café De Molen", LEXICON).core == "molen"
    assert split_name("De Molen", LEXICON).core == "molen"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wereldwinkel Heerlen", "Wereldwinkel"),
        ("Tennisver. Kolenpot", "Tennisclub Kolenpot"),
        ("Kringloop Het Tweede Leven", "Kringloop 't 2e Leven"),
        ("Sociaal Buurtteam Heerlen-Noord", "Buurtteam Heerlen Noord"),
    ],
)
def test_the_same_core_and_kind(one: str, other: str) -> None:
    a, b = (split_name(name, LEXICON, ("heerlen",)) for name in (one, other))
    assert (a.core, a.numbers) == (b.core, b.numbers)
    assert a.kinds == b.kinds


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("Voetbalvereniging Kolenpot", "club"),
        ("Petanqueclub Kolenpot", "club"),
        ("Fysiotherapie Kolenpot B.V.", "other"),
        ("Schoenwinkel Kolenpot", "other"),
        ("Kolenpot", ""),
    ],
)
def test_clubs_are_told_from_what_has_branches(name: str, sort: str) -> None:
    assert split_name(name, LEXICON).sort == sort


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("045-571 23 45", "455712345"),
        ("+31 (0)45 571 23 45", "455712345"),
        ("0031455712345", "455712345"),
        ("045-5712345 (na 18.00 uur)", "455712345"),
        ("045-5712345 tst 133", "455712345"),
        ("045-5712345 f. 045-5712346", "455712345"),
        ("045-5712345/46", "455712345"),
        ("045-5712345/5712346", "455712345"),
        ("212/371-8844", "123718844"),
        ("14 045", ""),
        ("geen", ""),
        ("12345", ""),
        ("", ""),
    ],
)
def test_one_number_in_any_notation(written: str, digits: str) -> None:
    assert normalise_phones(written) == (digits, "")


@pytest.mark.parametrize(
    "written",
    [
        "045-5712345 b.g.g. 06-12345678",
        "Tel: 045 571 23 45 of 06-12345678",
        "045-5712345 / 06-12345678",
        "045-5712345/06-12345678",
        "(045) 5712345 (overdag), (06) 12345678 ('s avonds)",
        "045-5712345; mob. 06 12 34 56 78, fax 045-5712346",
    ],
)
def test_two_numbers(written: str) -> None:
    assert normalise_phones(written) == ("455712345", "612345678")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("mailto:info@bron.nl", "info@bron.nl"),
        ("info(at)bron.nl", "info@bron.nl"),
        ("info [at] bron (punt) nl", "info@bron.nl"),
        ("info(at)bron.nl of jan(at)bron.nl", "info@bron.nl"),
        ("kijk at onze site www.bron.nl", ""),
        ("bij de balie", ""),
        ("at", ""),
    ],
)
def test_addresses_hidden_from_robots(written: str, address: str) -> None:
    assert normalise_mail(written, frozenset())[0] == address


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=60))
def test_nothing_raises(text: str) -> None:
    split_name(text, LEXICON, ("heerlen",), text)
    decoded(text)
    assert all(digits.isdigit() or digits == "" for digits in normalise_phones(text))
    normalise_mail(text, frozenset())
    normalise_place(text, "", "", Streets({}), {"heerlen"})


@pytest.mark.parametrize(
    "name",
    ["v. " * 1000, "A, " * 1000, "jan jansen, coach " * 200, "Jan - " * 500, "(" * 2000, " " * 9000 + "x", "x" + ", op afspraak" * 900],
)
@pytest.mark.timeout(20)
def test_a_hostile_name_costs_no_more_than_a_long_one(name: str) -> None:
    # some of these took for ever: a repeated pattern that could match in two ways
    assert len(split_name(name, LEXICON, ("heerlen",)).person) < 50


def test_every_spelling_of_what_is_done_means_what_it_stands_under() -> None:
    doings = load_lookups(CONFIG).name_words.doings
    for code, spellings in doings.items():
        for spelling in spellings:
            found = split_name(f"{spelling.replace('*', '')} Kolmdal", LEXICON).doing
            assert found in (code, "") and (found or split_name(spelling.replace("*", ""), LEXICON).kinds), spelling


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        ("Apoth. Kolmzicht", "Apotheek Kolmzicht"),
        ("Fysioth. Jansen", "Fysiotherapie Jansen"),
        ("Kinderdagverbl. Pluk", "Kinderdagverblijf Pluk"),
        ("Harm. St. Cecilia", "Harmonie St. Cecilia"),
    ],
)
def test_a_head_that_was_cut_off(written: str, whole: str) -> None:
    assert split_name(written, LEXICON) == split_name(whole, LEXICON)


@pytest.mark.parametrize("name", ["Muziek. De Ster", "Sport. Vooruit", "Stichting De Kring.", "Park. Noord"])
def test_what_may_be_several_kinds_stays_as_it_is(name: str) -> None:
    assert split_name(name, LEXICON).kinds in (0, split_name(name.replace(".", ""), LEXICON).kinds)


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Eetclub Kolmzicht (maandag)", "maan"),
        ("Eetclub Kolmzicht - vrijdagavond", "avond vrij"),
        ("Atelier Kolmzicht Middaggroep", "middag"),
        ("Trekvogels (team 3)", "3"),
        ("Peutergroep Pluk (groep Rood)", "rood"),
        ("Scouting Passer, horde 2", "2"),
        ("VV Kolmzicht JO13", "jo13"),
        ("Ouderenbond Kolmzicht (70+)", "70"),
        ("Scouting Passer (4-7 jaar)", "4 7"),
        ("Fanfare Volharding - gevorderden", "gevord"),
        ("Zondagochtend", ""),
        ("Café Kolmzicht (De Rode Hoed)", ""),
    ],
)
def test_groups_are_told_apart(name: str, numbers: str) -> None:
    found = split_name(name, LEXICON)
    assert found.numbers == numbers
    assert found.alias == ("roodhoed" if "Hoed" in name else "")


def test_a_section_of_a_club_stands_beside_it() -> None:
    def satellite(name: str) -> str:
        return split_name(name, LEXICON, ("heerlen",)).satellite

    tennis = satellite("SV Kolenpot afd. Tennis")
    assert tennis and tennis == satellite("Omniver. Kolenpot afdeling Tennis") == satellite("S.V. Kolenpot, afdeling tennisclub")
    assert satellite("SV Kolenpot afdeling Volleybal") not in ("", tennis)
    assert satellite("SV Kolenpot") == satellite("Humanitas afdeling Heerlen") == ""
    assert satellite("Ziekenhuis Kolenpot afdeling Cardiologie") == satellite("Ziekenhuis Kolenpot, cardiologie") != ""


@pytest.mark.parametrize(
    ("written", "town"),
    [
        ("St. Odiliënberg", "sint odilienberg"),
        ("Sint-Odiliënberg", "sint odilienberg"),
        ("Nw. Zandwaard", "nieuw zandwaard"),
        ("'s-Gravenhage", "den haag"),
        ("Kerkdorp (gem. Heerlen)", "kerkdorp"),
        ("Kerkdorp (gem.Heerlen)", "kerkdorp"),
        ("Gemeente Heerlen", "heerlen"),
        ("Gem. Heerlen", "heerlen"),
        ("Gemert", "gemert"),
        ("St", "st"),
        ("", ""),
    ],
)
def test_a_town_however_it_is_written(written: str, town: str) -> None:
    assert town_name(written) == town
    assert town_name(town) == town


@pytest.mark.parametrize(
    ("foreign", "dutch"),
    [
        ("Driving School The Bridge", "Rijschool De Brug"),
        ("St. Vitus Cemetery", "Kerkhof Sint Vitus"),
        ("Pub The Black Stoof", "Café De Zwarte Stoof"),
        ("Sportverein Kolmdal", "Sportvereniging Kolmdal"),
        ("Garden Centre Kolmdal", "Tuincentrum Kolmdal"),
    ],
)
def test_a_translated_name(foreign: str, dutch: str) -> None:
    one, other = split_name(foreign, LEXICON), split_name(dutch, LEXICON)
    assert (one.core, one.kinds, one.other_kinds) == (other.core, other.kinds, other.other_kinds)


def test_a_name_in_another_script_is_read() -> None:
    assert split_name("Клуб Дронум", LEXICON).core == "dronum klub"
    assert split_name("Moskee Al Fath مسجد الفتح", LEXICON).core == split_name("Moskee Al Fath", LEXICON).core


@pytest.mark.parametrize("saint", ["Basisschool H. Jozef", "R.K. Basisschool St.Jozef", "Basisschool Sint Jozef", "Jozef Basisschool"])
def test_a_saint_however_written(saint: str) -> None:
    assert split_name(saint, LEXICON).core == "jozef"
    assert split_name("Praktijk H. Jansen", LEXICON).core == "h jansen"


@pytest.mark.parametrize(
    ("short", "long"),
    [("HC Kolmdal", "Hockeyclub Kolmdal"), ("Scoutinggroep Kolmdal", "Scouting Kolmdal"), ("BS Kolmdal", "Basisschool Kolmdal")],
)
def test_what_is_called_after_its_kind_and_town_alone(short: str, long: str) -> None:
    lexicon = compile_lexicon(load_lookups(CONFIG).name_words, ["Kolmdal"])
    cores = {split_name(name, lexicon, city).core for name in (short, long) for city in ((), ("kolmdal",), ("hummeldorp",))}
    assert len(cores) == 1


def test_a_section_of_a_club_however_it_is_written() -> None:
    written = (
        "Voetbal O.S.V. Kolenpot",
        "O.S.V. Kolenpot - voetbal",
        "SV Kolenpot afd. voetbal",
        "Omnivereniging Kolenpot afdeling voetbal",
    )
    assert len({split_name(name, LEXICON).satellite for name in written} - {""}) == 1
    assert all(split_name(name, LEXICON).satellite for name in written)
    assert split_name("Biljart Club De Keu", LEXICON).satellite == split_name("VV Kolenpot", LEXICON).satellite == ""


def test_a_house_for_the_young_is_no_youth_section() -> None:
    assert split_name("Jeugdhonk De Kolm", LEXICON).satellite == split_name("Jeugdzorg De Kolm", LEXICON).satellite == ""
    assert split_name("Jeugdhonk De Kolm", LEXICON).kinds == split_name("Jongerencentrum De Kolm", LEXICON).kinds
    assert split_name("VV Kolenpot jeugdafdeling", LEXICON).satellite == "jeugd"


def test_what_is_a_name_in_dutch_stays_one() -> None:
    assert split_name("De Oude Molen", LEXICON).core == "molen oud"
    assert split_name("Tandarts Peter Smit", LEXICON).person == "smit p"
    assert split_name("Huisarts J. van de Kerkhof", LEXICON).core != "j"
    assert split_name("Bakkerij de Wit", LEXICON).full != split_name("Bakkerij de Witte", LEXICON).full
    assert "|bek|" in split_name("Black Eagles Kerkrade", LEXICON).acronyms
    assert split_name("VV Mill", LEXICON, ("mill",)).core == split_name("Voetbalvereniging Mill", LEXICON, ("mill",)).core != "molen"
    assert split_name("Remonstrantse Broederschap", LEXICON).kinds == 0
    assert split_name("🎉🎉", LEXICON) == Name()


def test_a_town_in_a_name_however_it_is_written() -> None:
    town = ("sint", "odilienberg")
    cores = {split_name(f"Fanfare {said}", LEXICON, town).core for said in ("St. Odiliënberg", "Sint Odiliënberg", "St Odiliënberg")}
    assert len(cores) == 1


def test_what_may_be_a_section_is_a_name_after_a_head_and_an_article() -> None:
    assert split_name("Kinderdagverblijf De Kabouters", LEXICON).core == "kabouters"
    assert split_name("Kinderdagverblijf De Kabouters Heerlen", LEXICON, ("heerlen",)).core == "kabouters"
    assert split_name("Zwemvereniging De Dolfijnen", LEXICON).core == "dolfijnen"
    assert split_name("Scouting Kolenpot Welpen", LEXICON).satellite != split_name("Scouting Kolenpot Bevers", LEXICON).satellite
    assert split_name("Vrienden van de Kolenpot", LEXICON).satellite == "vrienden"


@pytest.mark.parametrize("name", ["Huisarts Anna Timmerman", "Anna Barbier, huisarts"])
def test_a_trade_that_is_a_surname_stays_one(name: str) -> None:
    assert split_name(name, LEXICON).person in ("timmerman a", "barbier a")


@pytest.mark.parametrize(
    ("address", "street", "number"),
    [
        ("Kerkstraat, 12", "kerkstraat", 12),
        ("Kerkstraat, nr. 12-a, Heerlen", "kerkstraat", 12),
        ("Kerkstraat, 12 (MFA De Bron)", "kerkstraat", 12),
        ("Kerkstraat 12 begane grond", "kerkstraat", 12),
        ("Kerkstraat 12, unit 3", "kerkstraat", 12),
        ("Kerkstraat 12 kamer 1.12", "kerkstraat", 12),
        ("Kerkstraat 12 t/m 16", "kerkstraat", 12),
        ("Kerkstraat 12 (ingang achter)", "kerkstraat", 12),
        ("Kerkstraat, 2e verdieping", "kerkstraat", -1),
        ("Kerkstraat z.n.", "kerkstraat", -1),
        ("Kerkstraat ong.", "kerkstraat", -1),
        ("hoek Kerkstraat / Markt", "kerkstraat", -1),
        ("Kerkstraat (hoek Markt)", "kerkstraat", -1),
        ("Hoekstraat 3", "hoekstraat", 3),
        ("Unit 4", "unit", 4),
        ("hoek", "hoek", -1),
        ("Hoek van Hollandlaan 5", "hoek hollandlaan", 5),
        ("Theaterstrasse 5, Aachen, 52062", "theaterstrasse", 5),
    ],
)
def test_a_street_and_a_number_however_they_are_written(address: str, street: str, number: int) -> None:
    found = normalise_place(address, "", "Heerlen", Streets({}))
    assert (found.street, found.number) == (street, number)


def test_a_second_phone_in_brackets() -> None:
    assert normalise_phones("06-94148616 (bgg 045-5712345)") == ("694148616", "455712345")
    assert normalise_phones("06-94148616 (na 18.00 uur)") == ("694148616", "")
