"""Values of listings: Dutch addresses, phones, mail, web, hours, dates, persons. Whole values or nothing; never an exception."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.settings.city import load_lookups
from store.values import address, dates, hours, mail, person, phone, text, web
from store.values.text import Vocabulary, word_in, words, words_in
from tests.store.build import CONFIG

CITIES = ("Heerlen", "Hoensbroek", "Kerkrade", "Heerlen-Noord", "Ubach over Worms")
TODAY = date(2026, 11, 21)
PERSONS: person.PersonFilter = load_lookups(CONFIG).persons

# Text that is random but made of what pages are made of, beside plain noise.
_NOISE = """
Kolmstraat 18 12a 18-20 6411 JM 6411jm Heerlen , . - – / | ( ) [ ] Postbus Glaspaleis hoek t/m en 045 5711234 06 12345678 0900 +31 (0)
info @ [at] (punt) club .nl gmail.com jan Jan Pietersen van de mevr. dhr. in H. V.V. St. Contactpersoon : ma di vr maandag 9.00 17:00
24:00 99:99 gesloten uur 5 29 februari december 2026 elke dinsdag maand eerste om week 2026-12-05T14:00Z http:// https:// www. ?a=1 #x
utm_x=1 javascript: 😀
"""
_PIECES = st.sampled_from(_NOISE.split()) | st.text(max_size=5)
TEXTS = st.text(max_size=300) | st.builds(lambda sep, p: sep.join(p)[:300], st.sampled_from(["", " "]), st.lists(_PIECES, max_size=40))
quick = settings(max_examples=80, deadline=None, derandomize=True)


# --- text


@pytest.mark.parametrize(
    ("raw", "shown", "folded"),
    [
        ("  Café \n 't\u00a0Hoekje ", "Café 't Hoekje", "cafe 't hoekje"),
        ("Cafe\u0301", "Café", "cafe"),
        ("Buurt\u00adhuis\u200b", "Buurthuis", "buurthuis"),
        ("abc\u202edef", "abcdef", "abcdef"),
        ("nul\x00teken\ud800", "nulteken", "nulteken"),
        ("Straße", "Straße", "strasse"),
        ("’t Loon", "’t Loon", "'t loon"),
        ("", "", ""),
    ],
)
def test_clean_and_fold(raw: str, shown: str, folded: str) -> None:
    assert text.clean(raw) == shown
    assert text.fold(text.clean(raw)) == folded


@pytest.mark.parametrize("fancy", ["𝗩𝗩 Club", "℠", "ℌarmonie"])
def test_fold_lowers_compatibility_letters(fancy: str) -> None:
    assert text.fold(fancy) == text.fold(fancy).lower()


@pytest.mark.parametrize(("limit", "cut"), [(40, "een twee drie"), (8, "een…"), (9, "een…"), (10, "een twee…"), (1, "…")])
def test_truncate_at_a_word(limit: int, cut: str) -> None:
    assert text.truncate("een twee drie", limit) == cut


@pytest.mark.parametrize(
    ("haystack", "needle", "found"),
    [("sportvereniging", "sport", True), ("barmhartig", "bar", False), ("de bar", "bar", True), ("watersport", "sport", True)],
)
def test_contains_word(haystack: str, needle: str, found: bool) -> None:
    assert text.contains_word(haystack, needle) is found


# --- address


@pytest.mark.parametrize(
    ("written", "street", "number", "postcode", "city", "venue"),
    [
        ("Kolmstraat 18, 6411 JM Heerlen", "Kolmstraat", "18", "6411 JM", "Heerlen", None),
        ("Glazen Huis, Kolmstraat 18-A, 6411 JM  Heerlen", "Kolmstraat", "18a", "6411 JM", "Heerlen", "Glazen Huis"),
        ("Wijkcentrum 't Nest, Kerkstraat 8, Heerlen", "Kerkstraat", "8", None, "Heerlen", "Wijkcentrum 't Nest"),
        ("Sportpark Beukenhof, Beukerweg 3a, 6413 GB Heerlen", "Beukerweg", "3a", "6413 GB", "Heerlen", "Sportpark Beukenhof"),
        ("Kolmstraat 18 A 6411jm heerlen", "Kolmstraat", "18a", "6411 JM", "Heerlen", None),
        ("Kolmstraat 12 bis, 6411 GV Heerlen", "Kolmstraat", "12bis", "6411 GV", "Heerlen", None),
        ("Kolmstraat 12A02, 6411 AB Heerlen", "Kolmstraat", "12a02", "6411 AB", "Heerlen", None),
        ("Kolmstraat 21-23, 6411 BS Heerlen", "Kolmstraat", "21-23", "6411 BS", "Heerlen", None),
        ("Kolmstraat 21 - 23 6411 BS Heerlen", "Kolmstraat", "21-23", "6411 BS", "Heerlen", None),
        ("Kolmstraat 12/14, 6411 GV Heerlen", "Kolmstraat", "12-14", "6411 GV", "Heerlen", None),
        ("Kolmstraat nr. 18, 6411 JM Heerlen", "Kolmstraat", "18", "6411 JM", "Heerlen", None),
        ("Kolmstraat 12, 1e etage, 6411 AB Heerlen", "Kolmstraat", "12", "6411 AB", "Heerlen", None),
        ("Kolmstraat 5 (achterom), 6411 GV Heerlen", "Kolmstraat", "5", "6411 GV", "Heerlen", None),
        ("1e Dwarsstraat 4, 6411 AA Heerlen", "1e Dwarsstraat", "4", "6411 AA", "Heerlen", None),
        ("Plein 1940-1945 3, 6411 AA Heerlen", "Plein 1940-1945", "3", "6411 AA", "Heerlen", None),
        ("Kolmstraat 18, 6411 Heerlen", "Kolmstraat", "18", "6411", "Heerlen", None),
        ("6411 JM Heerlen, Kolmstraat 18", "Kolmstraat", "18", "6411 JM", "Heerlen", None),
        ("Adres: Kolmstraat 18\n6411 JM\nHeerlen", "Kolmstraat", "18", "6411 JM", "Heerlen", None),
        ("Kolmstraat 18 | 6411 JM | Heerlen", "Kolmstraat", "18", "6411 JM", "Heerlen", None),
        ("Kolmstraat 12, 6374 AB Ubach over Worms", "Kolmstraat", "12", "6374 AB", "Ubach over Worms", None),
        ("Kolmstraat 12, Heerlen-Noord", "Kolmstraat", "12", None, "Heerlen-Noord", None),
        ("Kolmstraat 12 te Heerlen", "Kolmstraat", "12", None, "Heerlen", None),
        ("Burg. v. Hamerpl. 145, 6411 AS Heerlen", "Burg. v. Hamerpl.", "145", "6411 AS", "Heerlen", None),
        ("St. Vitusweg 2a 6417 BL Heerlen", "St. Vitusweg", "2a", "6417 BL", "Heerlen", None),
        ("'t Loon 12, Heerlen", "'t Loon", "12", None, "Heerlen", None),
        ("Op de Heg 1, Heerlen", "Op de Heg", "1", None, "Heerlen", None),
        ("U vindt ons aan de Kolmstraat 18 in Heerlen", "Kolmstraat", "18", None, "Heerlen", None),
        ("Onze zaal (max. 80 personen) staat aan de Kolmstraat 12 te Heerlen.", "Kolmstraat", "12", None, "Heerlen", None),
        ("Op 5 december om 14 uur aan de Kolmstraat 12 te Heerlen", "Kolmstraat", "12", None, "Heerlen", None),
        ("Bel 045-5711234 of kom naar Kolmstraat 12 Heerlen", "Kolmstraat", "12", None, "Heerlen", None),
        ("Kolmstraat 12 6411 AB Heerlen Tel. 045-5711234", "Kolmstraat", "12", "6411 AB", "Heerlen", None),
        ("Kolmstraat 12, 6411 SA Heerlen", "Kolmstraat", "12", None, "Heerlen", None),  # SA, SD, SS are never given out
        ("zomaar een zin zonder adres", None, None, None, None, None),
        ("in 2026 zijn er 12 clubs", None, None, None, None, None),
        ("", None, None, None, None, None),
    ],
)
def test_address_parts(
    written: str, street: str | None, number: str | None, postcode: str | None, city: str | None, venue: str | None
) -> None:
    assert address.parse_address(written, CITIES) == address.Address(street, number, postcode, city, venue)


@pytest.mark.parametrize("written", ["Postbus 12, 6400 AA Heerlen", "Antwoordnummer 12, 6400 AA Heerlen", "P.O. Box 3, 6400 AA Heerlen"])
def test_po_box_is_no_street(written: str) -> None:
    assert address.parse_address(written, CITIES) == address.Address(postcode="6400 AA", city="Heerlen", po_box=True)


def test_visiting_address_after_a_po_box_is_read() -> None:
    found = address.parse_address("Postbus 12\n6400 AA Heerlen\nBezoekadres: Kolmstraat 12\n6411 AB Heerlen", CITIES)
    assert (found.street, found.house_number, found.postcode) == ("Kolmstraat", "12", "6411 AB")


def test_country_code_before_the_postcode() -> None:
    assert address.parse_address("Kolmstraat 18, NL-6411 JM Heerlen", CITIES).postcode == "6411 JM"


def test_building_in_running_text_is_not_part_of_the_street() -> None:
    assert address.parse_address("Je vindt ons in Buurthuis Zonnedal aan de Kolmstraat 12.", CITIES).street == "Kolmstraat"


def test_range_written_with_tm() -> None:
    assert address.parse_address("Kolmstraat 12 t/m 16, 6411 AB Heerlen", CITIES).house_number in ("12", "12-16")


def test_street_name_with_tot() -> None:
    assert address.parse_address("Laan van Hamer tot Kwartel 4, 6411 EW Heerlen", CITIES).street == "Laan van Hamer tot Kwartel"


def test_street_corner() -> None:
    found = address.parse_address("Hoek Kerkstraat / Dorpstraat, Heerlen", CITIES)
    assert (found.street, found.city) == ("Kerkstraat", "Heerlen")


@pytest.mark.parametrize(
    ("raw", "postcode"), [("6411jm", "6411 JM"), (" 6411 ", "6411"), ("6411  JM", None), ("0411 AB", None), ("", None), (None, None)]
)
def test_postcode(raw: str | None, postcode: str | None) -> None:
    assert address.normalise_postcode(raw) == postcode


@pytest.mark.parametrize(
    ("raw", "number"), [("18 - A", "18a"), ("18-A", "18a"), ("21 - 23", "21-23"), ("157 Y", "157y"), ("18/20", "18-20"), ("12-hs", "12hs")]
)
def test_house_number(raw: str, number: str) -> None:
    assert address.normalise_number(raw) == address.normalise_number(number) == number


# --- phone

_HQ = "+31455711234"


@pytest.mark.parametrize(
    "written",
    [
        *("045-5711234", "045 571 12 34", "(045) 571 12 34", "+31(0)45-5711234", "+31 (0) 45 571 12 34", "+31 45 571 1234"),
        *("0031 45 5711234", "tel:+31455711234", "045/5711234", "045.571.12.34", "045–5711234", "Tel. 045 571 12 34"),
    ],
)
def test_phone_notations(written: str) -> None:
    assert phone.parse_phone(written) == _HQ
    assert list(phone.find_phones(f"Bel {written} op werkdagen.")) == [_HQ]


@pytest.mark.parametrize("written", ["112", "5711234", "045-571123", "bel mij", "", "0455711234 (Jan)", "12 december 2026"])
def test_no_phone(written: str) -> None:
    assert phone.parse_phone(written) is None


@pytest.mark.parametrize(
    ("e164", "private", "shown"),
    [
        (_HQ, False, "045 571 1234"),
        ("+31612345678", True, "06 12345678"),
        ("+31881234567", False, "088 123 4567"),
        ("+49241123456", False, "+49 241 123456"),
        ("onzin", False, "onzin"),
    ],
)
def test_private_and_display(e164: str, private: bool, shown: str) -> None:
    assert phone.is_private_phone(e164) is private
    assert phone.display_phone(e164) == shown


@pytest.mark.parametrize("national", ["0900-1234", "0900 8844", "0800-0113"])
def test_service_numbers_in_running_text_are_not_the_organisations(national: str) -> None:
    assert list(phone.find_phones(f"Bel {national} (lokaal tarief) of {_HQ}.")) == [_HQ]


# --- mail


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Mail ons: Info@Club.NL.", ["info@club.nl"]),
        ("info [at] club [punt] nl", ["info@club.nl"]),
        ("info(at)club.nl", ["info@club.nl"]),
        ("info {at} club {dot} nl", ["info@club.nl"]),
        ("info <at> club.nl", ["info@club.nl"]),
        ("info at club.nl", ["info@club.nl"]),
        ("jan@club.nl, info@x.nl", ["jan@club.nl", "info@x.nl"]),
        ("kom at home", []),
        ("@club.nl", []),
        ("info@club", []),
    ],
)
def test_find_mails(written: str, found: list[str]) -> None:
    assert list(mail.find_mails(written)) == found


@pytest.mark.parametrize(
    ("written", "names", "role"),
    [
        ("info@club.nl", (), True),
        ("info1@club.nl", (), True),
        ("ledenadministratie@club.nl", (), True),
        ("depijl@handboogdepijl.nl", (), True),
        ("vvzonnestraal@club.nl", ("VV Zonnestraal",), True),
        ("jan.pietersen@club.nl", (), False),
        ("j.pietersen@club.nl", (), False),
        ("piet@club.nl", (), False),
        ("secretariaat.jan@club.nl", (), False),
        ("info@gmail.com", (), False),
        ("vvzonnestraal@ziggo.nl", ("VV Zonnestraal",), False),
        ("xyzzy@club.nl", (), False),
        ("", (), False),
        ("@", (), False),
    ],
)
def test_role_or_private_mail(written: str, names: tuple[str, ...], role: bool) -> None:
    assert mail.is_role_address(written, PERSONS.mail, names) is role


def _cfemail(plain: str, key: int = 0x5A) -> str:
    return bytes([key, *(ord(c) ^ key for c in plain)]).hex()


@pytest.mark.parametrize(
    ("code", "plain"), [(_cfemail("info@club.nl"), "info@club.nl"), (_cfemail("geen adres"), None), ("zz", None), ("", None), ("5a", None)]
)
def test_cfemail(code: str, plain: str | None) -> None:
    assert mail.decode_cfemail(code) == plain


# --- web


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("www.club.nl", "https://www.club.nl/"),
        ("club.nl/jeugd", "https://club.nl/jeugd"),
        ("//club.nl/x", "https://club.nl/x"),
        (" <http://club.nl> ", "http://club.nl/"),
        ("https://Club.NL/Pad?utm_source=x&a=1&fbclid=2#top", "https://club.nl/Pad?a=1"),
        ("https://club.nl:443/", "https://club.nl/"),
        ("https://club.nl:8443/x", "https://club.nl:8443/x"),
        ("https://café.nl", "https://café.nl/"),
    ],
)
def test_website(written: str, url: str) -> None:
    assert web.parse_website(written) == web.parse_website(url) == url


@pytest.mark.parametrize(
    "written",
    [
        *("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "mailto:info@club.nl", "tel:0455711234"),
        *("ftp://club.nl", "file:///etc/passwd", "https://user:pw@club.nl", "https://user@club.nl", "https://club.nl\\@evil"),
        *("http://localhost/", "http://127.0.0.1", "http://127.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/"),
        *("http://[::ffff:127.0.0.1]/", "http://10.0.0.1/x", "http://192.168.1.1", "http://169.254.169.254/latest", "http://server"),
        *("http://intern.local", "http://x.internal", "https://club.test", "https://club.nl:99999", "https://club.nl/a b", "http://["),
        *("club", ""),
    ],
)
def test_website_refused(written: str) -> None:
    assert web.parse_website(written) is None


@pytest.mark.parametrize(
    ("url", "social", "infrastructure"),
    [
        ("https://nl-nl.facebook.com/club", True, False),
        ("https://maps.google.com/x", False, True),
        ("https://club.nl", False, False),
        ("https://notfacebook.com", False, False),
        ("http://[", False, False),
    ],
)
def test_kind_of_host(url: str, social: bool, infrastructure: bool) -> None:
    assert (web.is_social(url), web.is_infrastructure(url)) == (social, infrastructure)


# --- hours


@pytest.mark.parametrize(
    ("written", "osm"),
    [
        ("ma t/m vr 9.00-17.00", "Mo-Fr 09:00-17:00"),
        ("Maandag 9:00 - 12:00 en 13:00 - 17:00; dinsdag gesloten", "Mo 09:00-12:00,13:00-17:00; Tu off"),
        ("ma-vr 09:00-17:00 uur, za 10-14 uur", "Mo-Fr 09:00-17:00; Sa 10:00-14:00"),
        ("maandag tot en met donderdag van 09.00 tot 16.30 uur", "Mo-Th 09:00-16:30"),
        ("ma, wo en vr 13.00-17.00", "Mo 13:00-17:00; We 13:00-17:00; Fr 13:00-17:00"),
        ("Maandag: 09u00 – 17u00", "Mo 09:00-17:00"),
        ("ma 9-17; ma 19-21", "Mo 09:00-17:00,19:00-21:00"),
        ("vr 20.00 - 02.00", "Fr 20:00-02:00"),
        ("maandagen 10.00-12.00", "Mo 10:00-12:00"),
        ("za-zo 10-16", "Sa,Su 10:00-16:00"),
        ("za t/m ma 10-12", "Mo 10:00-12:00; Sa,Su 10:00-12:00"),
        ("ma 0-24", "Mo 00:00-24:00"),
    ],
)
def test_hours(written: str, osm: str) -> None:
    assert hours.parse_hours(written) == osm
    assert hours.looks_like_hours(written)


@pytest.mark.parametrize(
    "written",
    [
        *("ma t/m vr 9-17, behalve feestdagen", "ma t/m vr 9-17, za op afspraak", "ma 9:00-12:00, even weken", "ma gesloten; ma 9-12"),
        *("eerste maandag van de maand 10-12", "maandag 9.00 tot 17.00, in de zomer tot 15.00", "ma 9-12; di", "ma di 9-12"),
        *(
            "dagelijks 9-17",
            "ma 9-17 (tel. 045)",
            "ma 25:00-26:00",
            "ma 9-9",
            "op afspraak",
            "niet op ma 9-17",
            "ma 9-12 of 13-17",
            "",
            None,
        ),
    ],
)
def test_hours_never_half_the_truth(written: str | None) -> None:
    assert hours.parse_hours(written) is None


def test_join_days_leaves_out_empty_days() -> None:
    assert hours.join_days([("maandag", " 9-12 "), ("dinsdag", ""), ("woensdag", "gesloten")]) == "maandag: 9-12; woensdag: gesloten"
    assert hours.join_days([("maandag", " ")]) is None


# --- dates


@pytest.mark.parametrize(
    ("written", "starts", "ends", "rule"),
    [
        ("za 12 dec 2026, 14.00 - 16.00 uur", "2026-12-12T14:00", "2026-12-12T16:00", None),
        ("5-12-2026 om 14:00 uur", "2026-12-05T14:00", None, None),
        ("05/12/2026", "2026-12-05", None, None),
        ("31-12-26", "2026-12-31", None, None),
        ("12 t/m 14 december 2026", "2026-12-12", "2026-12-14", None),
        ("5 dec t/m 7 dec 2026 10:00-12:00", "2026-12-05T10:00", "2026-12-07T12:00", None),
        ("24 december 22.00 - 02.00 uur", "2026-12-24T22:00", "2026-12-25T02:00", None),
        ("5 december 14-16 uur", "2026-12-05T14:00", "2026-12-05T16:00", None),
        ("aanvang 14:00, einde 16:00 op 5 december", "2026-12-05T14:00", "2026-12-05T16:00", None),
        # a missing year: the coming nine months or the past three
        ("3 maart", "2027-03-03", None, None),
        ("1 september", "2026-09-01", None, None),
        ("20 augustus", "2027-08-20", None, None),
        ("28 december t/m 3 januari", "2026-12-28", "2027-01-03", None),
        # machines
        ("2026-12-05T14:00:00Z", "2026-12-05T15:00", None, None),
        ("2026-07-05T14:00:00.000Z", "2026-07-05T16:00", None, None),
        ("2026-12-05T14:00+01:00", "2026-12-05T14:00", None, None),
        ("2026-03-29T01:30:00Z", "2026-03-29T03:30", None, None),
        ("2026-10-25T00:30:00Z", "2026-10-25T02:30", None, None),
        ("2026-12-05T14:00/2026-12-05T16:00", "2026-12-05T14:00", "2026-12-05T16:00", None),
        # recurrence
        ("elke dinsdag en donderdag 10.00-12.00", None, None, "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("elke dinsdag vanaf 5 januari 2027", "2027-01-05", None, "FREQ=WEEKLY;BYDAY=TU"),
        ("iedere eerste woensdag van de maand", None, None, "FREQ=MONTHLY;BYDAY=1WE"),
        ("elke laatste zondag van de maand 14 uur", None, None, "FREQ=MONTHLY;BYDAY=-1SU"),
        ("om de week op vrijdag", None, None, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("dinsdags", None, None, "FREQ=WEEKLY;BYDAY=TU"),
        ("wekelijks op maandag", None, None, "FREQ=WEEKLY;BYDAY=MO"),
        ("dagelijks", None, None, "FREQ=DAILY"),
        ("maandelijks", None, None, "FREQ=MONTHLY"),
        # what does not exist is no date
        ("30 februari 2026", None, None, None),
        ("2026-13-05", None, None, None),
        ("", None, None, None),
    ],
)
def test_when(written: str, starts: str | None, ends: str | None, rule: str | None) -> None:
    assert dates.parse_when(written, TODAY) == dates.When(starts, ends, rule)


@pytest.mark.parametrize("written", ["za 5 dec 2026 14.00-16.00 uur", "5 december 14.00-16.00", "5-12-2026 van 14 tot 16 uur"])
def test_times_without_spaces_or_minutes_are_read(written: str) -> None:
    assert dates.parse_when(written, TODAY) == dates.When("2026-12-05T14:00", "2026-12-05T16:00")


def test_a_time_range_is_never_a_date() -> None:
    assert dates.parse_when("5 december 2026 10.10-12.00 uur", TODAY) == dates.When("2026-12-05T10:10", "2026-12-05T12:00")


def test_clock_with_u_and_minutes() -> None:
    assert dates.parse_when("5 december 2026 19u30", TODAY).starts_at == "2026-12-05T19:30"


@pytest.mark.parametrize("written", ["5 december, entree 12.75", "5 december 14:75"])
def test_minutes_beyond_59_are_no_time(written: str) -> None:
    assert dates.parse_when(written, TODAY).starts_at == "2026-12-05"


def test_span_over_new_year_with_the_year_at_its_end() -> None:
    assert dates.parse_when("28 december t/m 3 januari 2027", TODAY) == dates.When("2026-12-28", "2027-01-03")


def test_leap_day_without_a_year_is_the_coming_one() -> None:
    assert dates.parse_when("29 februari", date(2027, 12, 1)).starts_at == "2028-02-29"


def test_two_weeks_of_the_month_are_both_kept() -> None:
    assert dates.parse_recurrence("2e en 4e dinsdag van de maand") in ("FREQ=MONTHLY;BYDAY=2TU,4TU", None)


# --- persons


@pytest.mark.parametrize("name", ["H. Pietersen", "Jan Pietersen", "mevr. P. de Vries", "dhr. Van den Berg", "mevrouw Visser"])
def test_persons(name: str) -> None:
    assert PERSONS.is_person(name)
    assert PERSONS.scrub(name) == ""


def test_a_given_name_alone_is_a_person_but_not_inside_a_name() -> None:
    assert PERSONS.is_person("Anna") and not PERSONS.is_person("Sint Anna")


def test_person_with_double_surname() -> None:
    assert PERSONS.scrub("J.J. Pietersen-de Vries") == ""


@pytest.mark.parametrize(
    "name",
    [
        *("V.V. Heerlerbaan", "Harmonie St. Jan", "R.K.V.V. Zonnestraal", "S.V. Kolenpot", "A.V. Unitas", "KBO Heerlerheide"),
        *("Stichting Zonnehoed", "Buurthuis Zonnedal", "Sint Jan Baptist"),
    ],
)
def test_clubs_are_no_persons(name: str) -> None:
    assert not PERSONS.is_person(name)
    assert PERSONS.scrub(f"Elke week: {name} repeteert.") == f"Elke week: {name} repeteert."


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Trainer Jan Pietersen geeft les. Mail jan.pietersen@gmail.com.", "Trainer geeft les. Mail."),
        ("De heer P.J. van den Heuvel ontvangt u.", "ontvangt u."),
        ("Neem contact op met Anna de Boer via info@club.nl", "Neem contact op met via info@club.nl"),
        ("Bel 0612345678 of 045-5711234", "Bel of 045-5711234"),
        ("Contactpersoon: Piet Puk; info@club.nl", "info@club.nl"),
        ("KvK 06123456", "KvK 06123456"),
    ],
)
def test_scrub(written: str, left: str) -> None:
    assert PERSONS.scrub(written) == left


@pytest.mark.parametrize(
    "mobile",
    [
        "0612345678",
        "06-12345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "(06) 12345678",
        "+31 6 12345678",
        "0031612345678",
        "06 - 12 34 56 78",
    ],
)
def test_every_spelling_of_a_mobile_number_is_scrubbed(mobile: str) -> None:
    assert PERSONS.scrub(f"Bel {mobile} voor info") == "Bel voor info"


@pytest.mark.parametrize(
    "written",
    ["Wekelijks in Heerlen.", "Elke week in Buurthuis Zonnedal.", "Wij repeteren in De Winkel te Heerlen.", "Wekelijks in St. Jan Kerk."],
)
def test_the_word_in_is_no_title(written: str) -> None:
    assert PERSONS.scrub(written) == written


def test_a_place_beginning_with_in_is_no_person() -> None:
    assert not PERSONS.is_person("In De Winkel")


def test_contact_person_with_initials_leaves_no_surname() -> None:
    assert "Vries" not in PERSONS.scrub("Contactpersoon: P. de Vries, tel. 045-5711234")


def test_contact_line_does_not_damage_a_role_address() -> None:
    assert PERSONS.scrub("Contactpersoon: Piet Puk, info@club.nl") in ("info@club.nl", "")


def test_obfuscated_private_mail_is_scrubbed() -> None:
    assert "jan" not in PERSONS.scrub("mail naar jan.pietersen [at] gmail.com")


@pytest.mark.parametrize(
    "written", ["Neem contact op met Buurthuis De Kamp", "Vraag naar Stichting Zonnehoed", "Parochie St. Jan Evangelist"]
)
def test_organisations_in_contact_lines_are_kept(written: str) -> None:
    assert PERSONS.scrub(written) == written


def test_scrub_sees_through_double_spaces() -> None:
    assert "Visser" not in PERSONS.scrub("Vragen? Mevr.  Visser helpt u.")


# --- properties

_OSM_DAY, _OSM_SPAN = f"(?:{'|'.join(hours.DAYS)})", r"\d\d:\d\d-\d\d:\d\d"
_OSM_RULE = re.compile(rf"{_OSM_DAY}(?:[-,]{_OSM_DAY})? (?:off|{_OSM_SPAN}(?:,{_OSM_SPAN})*)")


@quick
@given(TEXTS)
def test_values_never_raise_and_are_idempotent(raw: str) -> None:
    assert text.clean(text.clean(raw)) == text.clean(raw)
    found = address.parse_address(raw, CITIES)
    assert address.normalise_postcode(found.postcode) == found.postcode
    assert found.house_number is None or address.normalise_number(found.house_number) == found.house_number
    assert address.normalise_number(address.normalise_number(raw)) == address.normalise_number(raw)
    number = phone.parse_phone(raw)
    assert number is None or phone.parse_phone(number) == phone.parse_phone(phone.display_phone(number)) == number
    for number in phone.find_phones(raw):
        assert phone.parse_phone(number) == number
    for one in mail.find_mails(raw):
        assert list(mail.find_mails(one)) == [one]
    mail.decode_cfemail(raw)
    mail.is_role_address(raw, PERSONS.mail, [raw])


@quick
@given(TEXTS)
def test_hours_and_dates_never_raise(raw: str) -> None:
    hours.looks_like_hours(raw)
    osm = hours.parse_hours(raw)
    assert osm is None or all(_OSM_RULE.fullmatch(rule) for rule in osm.split("; "))
    when = dates.parse_when(raw, TODAY)
    assert bool(when) == bool(when.starts_at or when.recurrence)
    iso = dates.parse_iso(raw)
    assert iso is None or dates.parse_iso(iso) == iso


@quick
@given(TEXTS)
def test_persons_never_raise_and_scrub_is_idempotent_on_clean_text(raw: str) -> None:
    PERSONS.is_person(raw)
    once = PERSONS.scrub(text.clean(raw))
    assert PERSONS.scrub(once) == once


@quick
@given(st.sampled_from(["https://club.nl/", "http://club.nl:8080/", "www.club.nl/", "https://", "", "//"]), TEXTS)
def test_website_never_raises_and_is_public_and_idempotent(prefix: str, raw: str) -> None:
    url = web.parse_website(prefix + raw)
    if url is not None:
        assert url.startswith(("http://", "https://")) and web.is_public_host(web.host_of(url))
        assert web.parse_website(url) == url


def test_website_is_idempotent_when_a_fragment_follows_a_full_stop() -> None:
    url = web.parse_website("https://club.nl/over-ons.#top")
    assert url is not None and web.parse_website(url) == url


@quick
@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 23), st.integers(1, 24))
def test_hours_written_out_come_back_whole(first: int, last: int, opens: int, closes: int) -> None:
    names = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
    osm = hours.parse_hours(f"{names[first]} t/m {names[last]} van {opens}.30 tot {closes}.00 uur")
    days = {(first + i) % 7 for i in range((last - first) % 7 + 1)}
    assert osm is not None and osm.count(f"{opens:02d}:30-{closes:02d}:00") >= 1
    covered: set[int] = set()
    for rule in osm.split("; "):
        a, _, b = rule.split(" ")[0].replace(",", "-").partition("-")
        covered |= set(range(hours.DAYS.index(a), hours.DAYS.index(b or a) + 1))
    assert covered == days


@pytest.mark.parametrize("text", ["Sportvereniging De Bar", "barmhartig", "kinder opvang Huuske", "taalcafé", "AA", "", "sport-café"])
def test_looking_up_many_words_is_the_same_as_one_by_one(text: str) -> None:
    needles = ["sport", "bar", "opvang", "kinder opvang", "cafe", "taal", "aa", "vereniging", "huus", "huuske"]
    tokens = words(text)
    assert words_in(tokens, Vocabulary.of(needles)) == {n for n in needles if word_in(tokens, n)}
