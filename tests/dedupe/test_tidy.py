"""What exports of other systems do to a text, undone; and what only looks like it, left alone."""

from __future__ import annotations

import pytest

from dedupe.lexicon import compile_lexicon
from dedupe.names import split_name
from dedupe.normalise import Normaliser, Record
from dedupe.tidy import article_in_front, decoded, head_behind, since, whole_brackets, without_hours
from dedupe.wording import as_said
from store.settings.city import load_lookups
from tests.store.build import CONFIG

LEXICON = compile_lexicon(load_lookups(CONFIG).name_words, ["Heerlen", "Den Bosch", "Sint Odiliënberg"])
NORMAL = Normaliser(LEXICON, frozenset())


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("CafÃ© De Bron", "Café De Bron"),
        ("Caf&eacute; De Bron", "Café De Bron"),
        ("Bakkerij Bart &amp; Zonen", "Bakkerij Bart & Zonen"),
        ("â€™t Hofje", "’t Hofje"),
        ("Café De Bron", "Café De Bron"),
        ("Årsta & Ünal", "Årsta & Ünal"),
        ("SÃO João", "SÃO João"),
        ("Âge d'Or", "Âge d'Or"),
    ],
)
def test_escapes_and_a_wrong_charset(text: str, right: str) -> None:
    assert decoded(text) == right


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("Bron, De", "De Bron"),
        ("Zonnige Os, Gasthuis De", "Gasthuis De Zonnige Os"),
        ("Willibrordus, Harmonie H.", "Harmonie H. Willibrordus"),
        ("Beekring, KDV De - Heerlen", "KDV De Beekring - Heerlen"),
        ("Barbara, Basisschool St., Heerlen", "Basisschool St. Barbara, Heerlen"),
        ("Hofje, Het (Heerlen)", "Het Hofje (Heerlen)"),
        ("Sirius, Zangvereniging", "Zangvereniging Sirius"),
        ("Phoenix, Stichting (Oost)", "Stichting Phoenix (Oost)"),
        ("De Zonnebloem, Traiteur", "Traiteur De Zonnebloem"),
        ("Meander, Thuiszorg", "Thuiszorg Meander"),
        # a list, a place, a desk and what comes on top are no article and no head
        ("Gemeente Heerlen, Centrum voor Jeugd en Gezin", "Gemeente Heerlen, Centrum voor Jeugd en Gezin"),
        ("Bakkerij Smit, Webshop", "Bakkerij Smit, Webshop"),
        ("Zang, dans en toneel", "Zang, dans en toneel"),
        ("De Bron, Heerlen", "De Bron, Heerlen"),
        ("Fanfare Sint Jan, Heerlen", "Fanfare Sint Jan, Heerlen"),
    ],
)
def test_names_as_they_are_said(name: str, right: str) -> None:
    assert as_said(name, LEXICON)[:2] == (right, "")


@pytest.mark.parametrize(
    ("name", "bare", "year"),
    [
        ("Kerk H. Bernardus, opgericht 1906", "Kerk H. Bernardus", "06"),
        ("Huurdersbond (1993)", "Huurdersbond", "93"),
        ("Apollo Boys - sinds 1977", "Apollo Boys", "77"),
        ("V.V. Borrehoven anno 1898", "V.V. Borrehoven", "98"),
        ("Harmonie (opgericht in 1901) Heerlen", "Harmonie Heerlen", "01"),
        ("Vita 1983", "Vita 1983", ""),
        ("Restaurant Anno 1640", "Restaurant Anno 1640", ""),
        ("Kapsalon Since 1990", "Kapsalon Since 1990", ""),
        ("Brouwerij De Kolm sinds 1920", "Brouwerij De Kolm", "20"),
        ("Opslag (1600 AB)", "Opslag (1600 AB)", ""),
        ("Monument (1940-1945)", "Monument (1940-1945)", ""),
        ("(1993)", "(1993)", ""),
        ("Sinds jaar en dag", "Sinds jaar en dag", ""),
        ("Kerkstraat 1906 sinds kort", "Kerkstraat 1906 sinds kort", ""),
    ],
)
def test_since_when(name: str, bare: str, year: str) -> None:
    assert as_said(name, LEXICON)[:2] == (bare, year)


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("De Dolle Toren (200", "De Dolle Toren"),
        ("De Dolle Toren (Het Anker", "De Dolle Toren (Het Anker)"),
        ("De Dolle Toren (oud) (19", "De Dolle Toren (oud)"),
        ("De Dolle Toren (oud)", "De Dolle Toren (oud)"),
        ("(", "("),
    ],
)
def test_a_bracket_that_was_cut_off(name: str, right: str) -> None:
    assert whole_brackets(name) == right


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("Dhr. L.T.W. Zegberg (Heemkundekring Heerlen)", "Heemkundekring Heerlen"),
        ("Mevr. P. Vlaspoel (Harmonie St. Jan)", "Harmonie St. Jan"),
        ("Mevr. R.M. Renink - Buurtvereniging In de Zomerstaete", "Buurtvereniging In de Zomerstaete"),
        ("HV Kolmdal, p/a Dhr. A. Maring", "HV Kolmdal"),
        ("Schaakclub De Pion - secretaris: P. Bos", "Schaakclub De Pion"),
        ("Zangkoor Vivace t.a.v. mevrouw Bos", "Zangkoor Vivace"),
        ("Heerlens Koor (HK)", "Heerlens Koor (HK)"),
        ("Huisarts Mw. A. de Wit", "Huisarts Mw. A. de Wit"),
        ("De Heeren van Heerlen", "De Heeren van Heerlen"),
        # a firm, a double surname, a role, a town: nothing to call it by would be left
        ("HR Kozijnen - Landgraaf", "HR Kozijnen - Landgraaf"),
        ("Mevr. K. Bos - de Wit", "Mevr. K. Bos - de Wit"),
        ("Dhr. K. Smit (secretaris)", "Dhr. K. Smit (secretaris)"),
        ("Mevrouw Jansen - Ouderenzorg", "Mevrouw Jansen - Ouderenzorg"),
        ("De Heer Mode (Heerlen)", "De Heer Mode (Heerlen)"),
        ("MW Bouw (aannemer)", "MW Bouw (aannemer)"),
        ("Mevr. Bos - Heerlen", "Mevr. Bos - Heerlen"),
        ("Mw. A. Bos - van Dam (Harmonie St. Jan)", "Harmonie St. Jan"),
        ("Voetbalvereniging TAV Heerlen", "Voetbalvereniging TAV Heerlen"),
        ("Toneelvereniging T.A.V. Kolmdal", "Toneelvereniging T.A.V. Kolmdal"),
        ("Scouting TAV 3", "Scouting TAV 3"),
        ("Mw. P.R. van den Smeehof", "Mw. P.R. van den Smeehof"),
    ],
)
def test_a_contact_person_in_front(name: str, right: str) -> None:
    assert as_said(name, LEXICON)[0] == right


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zonnige Os, Hospice De", "Hospice De Zonnige Os"),
        ("HUURDERSBOND SAMEN STERK (1993)", "Huurdersbond Samen Sterk"),
        ("Peuterspeelzaal St. NoÃ«lla", "Peuterspeelzaal Sint Noëlla"),
        ("Bibliotheek Olmerberg, voormalig Olmenrank", "Bibliotheek Olmerberg"),
        ("KDV De Beekring - Heerlen", "Beekring, Kinderdagverblijf De"),
    ],
)
def test_one_name(one: str, other: str) -> None:
    a, b = (split_name(decoded(name), LEXICON) for name in (one, other))
    assert (a.tight, a.kinds, a.numbers) == (b.tight, b.kinds, b.numbers)


@pytest.mark.parametrize(
    ("address", "city", "place"),
    [
        ("Akkerstraat 9 6411 AB Heerlen", "", ("akkerstraat", 9, "", "6411ab", "heerlen")),
        ("Akkerstraat 9 - Heerlen", "", ("akkerstraat", 9, "", "", "heerlen")),
        ("Den Bosch, Akkerstraat 9", "", ("akkerstraat", 9, "", "", "den bosch")),
        ("Akkerstraat 9a St. Odiliënberg", "", ("akkerstraat", 9, "a", "", "sint odilienberg")),
        ("Akkerstraat 9, Heerlen", "Heerlen", ("akkerstraat", 9, "", "", "heerlen")),
        ("Akkerstraat 9 Atlantis", "Atlantis", ("akkerstraat", 9, "", "", "atlantis")),
        ("Akkerstraat 9 Atlantis", "", ("akkerstraat 9 atlantis", -1, "", "", "")),
        ("Heerlen", "", ("", -1, "", "", "heerlen")),
        ("Akkerstraat 9 - 11", "Heerlen", ("akkerstraat", 9, "11", "", "heerlen")),
        ("Buurthuis De Bron - Akkerstraat 9", "Heerlen", ("akkerstraat", 9, "", "", "heerlen")),
    ],
)
def test_an_address_with_its_town(address: str, city: str, place: tuple[str, int, str, str, str]) -> None:
    found = NORMAL(Record("1", "x", address, "", city)).place
    assert (found.street, found.number, found.addition, found.postcode, found.city) == place


def test_article_needs_a_name_before_the_comma() -> None:
    assert article_in_front(", De") == ", De"


@pytest.mark.parametrize(
    "name",
    [
        "Mw. A. Bos (Praktijk De Egelantier)",
        "Dhr. C. Smit - Praktijk De Egelantier",
        "Mw. A. Bos - Logopedie",
        "Praktijk De Bron, p/a Mw. A. Bos",
    ],
)
def test_who_practises_stays(name: str) -> None:
    assert split_name(name, LEXICON).person


@pytest.mark.timeout(5)
@pytest.mark.parametrize(
    "name", ["Bron," + " " * 2000 + "x,", "Bron, " + "x " * 1000 + ",", "(" + " " * 2000, "Dhr. A. " + "- " * 1000, "p/a " * 500]
)
def test_no_name_takes_long(name: str) -> None:
    as_said(name, LEXICON)
    head_behind(" ".join(name.split()))
    since(name)


@pytest.mark.parametrize(("one", "other"), [("Synagoge (voormalig)", "Synagoge"), ("Petruskerk (voormalig)", "Petruskerk")])
def test_what_was(one: str, other: str) -> None:
    assert split_name(one, LEXICON).tight == split_name(other, LEXICON).tight


def test_the_year_is_told_apart_from_the_name() -> None:
    assert [split_name(f"Apollo{said}", LEXICON).year for said in (", opgericht 1906", " (1906)", " '06", "")] == ["06", "06", "06", ""]


def test_addresses_and_towns_are_decoded_too() -> None:
    found = NORMAL(Record("1", "x", "RenÃ©straat 9", "", "Sint OdiliÃ«nberg")).place
    assert (found.street, found.city) == ("renestraat", "sint odilienberg")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Kringloop De Bron: ma t/m vr 9-17 u", "Kringloop De Bron"),
        ("Kookclub Kolmdal (di 10-12 uur)", "Kookclub Kolmdal"),
        ("De Bron (Orbia) - ma-wo-vr ochtend", "De Bron (Orbia)"),
        ("Buurtpunt (do-avond 19.30)", "Buurtpunt"),
        ("Praatcafé - elke 1e maandag van de maand", "Praatcafé"),
        ("Apotheek 24/7 bereikbaar", "Apotheek"),
        ("De Sleutel - vrijwilligers gezocht", "De Sleutel"),
        ("Fysio De Zon, op afspraak", "Fysio De Zon"),
        # a day tells groups apart, and much that looks like hours is a name
        ("Yoga dinsdag 10.00-11.00", "Yoga dinsdag"),
        ("Yoga maandag en donderdag", "Yoga maandag en donderdag"),
        ("Eetcafé Wo-Zo", "Eetcafé Wo-Zo"),
        ("SV De Zo-Vo 1-2", "SV De Zo-Vo 1-2"),
        ("Huisarts Do en Vo", "Huisarts Do en Vo"),
        ("Scouting 10-12 jaar", "Scouting 10-12 jaar"),
        ("Fysio De Zon op afspraak", "Fysio De Zon op afspraak"),
        ("24/7", "24/7"),
    ],
)
def test_when_it_is_open_is_no_name(name: str, kept: str) -> None:
    assert without_hours(name) == kept
