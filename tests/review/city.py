"""A small invented city with one of everything that comes to the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from store.model.listing import Kind, Listing, Presence, PresenceState
from tests.review.build import NOW
from tests.store.build import listing, origin

MISSING = Presence(PresenceState.MISSING, NOW - timedelta(days=90), NOW - timedelta(days=5), 1, NOW - timedelta(days=4))
GONE = Presence(PresenceState.GONE, NOW - timedelta(days=90), NOW - timedelta(days=20), 4, NOW - timedelta(days=18))


def thing(key: str, name: str, source: str = "heerlenonline", **facts: object) -> Listing:
    """A listing with an address, a point and provenance."""
    base = {
        "street": "Coriovallumstraat", "house_number": "12", "postcode": "6411 CA", "city": "Heerlen", "lat": 50.8881, "lon": 5.9795,
        "location_precision": "address",
    } | facts  # fmt: skip
    one = listing(key, name, source, **base)
    filled = {f: origin(url=one.url) for f, v in one.facts.as_dict().items() if v}
    return replace(one, provenance=filled)


FIRST = (
    "Harmonie Sint Odilia", "Toneelgroep De Kolenwagen", "Wandelclub De Steenberg", "Zangkoor Vivace", "Schutterij Sebastianus",
    "Judoclub Kodokan", "Hengelsport De Karper", "Biljartclub Carambole", "Imkerij Zoemers", "Turnclub Olympia",
    "Dansgroep Pirouette", "Volkstuin De Wortel", "Kookclub Pollepel", "Schaakclub Dame", "Fotoclub Diafragma",
    "Bridgeclub Slem", "Fanfare Eendracht", "Zwemclub Duikvlucht", "Jeugdkoor Pinkeltjes", "Tennisclub Ace", "Damclub Rondslag",
    "Leesclub Omslag", "Petanque De Bol", "Duivenclub De Luchtbode", "Bloemschikken Flora", "Yogahuis Padma",
    "Buurthuis De Wieken", "Atelier Spoel", "Gilde Sint Joris", "Ruiterclub Galop",
)  # fmt: skip
SECOND = (
    "Lotusbloem", "Knetterende Klanken", "Oude Bekenden", "Morgenrood", "Vlinderslag", "De Rode Draad", "Nieuwe Energie",
    "Zonnestraal", "Kruimeldief", "Het Kompas", "Waterlelie", "Blauwe Lucht", "Sterrenstof", "Ochtendgloren", "Windvaan",
    "Regenboog", "Avondrust", "Dageraad", "Klatergoud", "Springveer", "Toverlantaarn", "Zilverdraad", "Kastanje", "Luchtkasteel",
    "Madelief", "Schakel", "Ankerplaats", "Hoefslag", "Zeepbel", "Wolkenkrabber",
)  # fmt: skip


def doubtful(n: int) -> list[Listing]:
    """Two listings that may be one thing that was renamed, or two at one desk: other names, one door, one phone."""
    same = {
        "phone": f"+31455{400000 + n * 137:06d}", "website": f"https://deur{n}.nl", "email": f"info@deur{n}.nl",
        "street": f"{('Eik', 'Linde', 'Beuken', 'Iepen', 'Olmen')[n % 5]}{('laan', 'weg', 'hof')[n % 3]}",
        "house_number": str(3 + n), "postcode": f"64{11 + n % 9} {'ABCDEFGH'[n % 8]}{'KLMNP'[n % 5]}",
        "lat": 50.87 + n * 0.0011, "lon": 5.95 + n * 0.0013,
    }  # fmt: skip
    more = f" {n // len(FIRST) + 1}" if n >= len(FIRST) else ""
    return [
        thing(f"a{n}", FIRST[n % len(FIRST)] + more, **same),
        thing(f"b{n}", SECOND[n % len(SECOND)] + more, "sportinheerlen", summary="Iedereen is welkom.", **same),
    ]


def conflicting() -> list[Listing]:
    """One thing; two phones."""
    same = {"website": "https://museumdekolen.nl", "email": "info@museumdekolen.nl"}
    return [
        thing("k1", "Museum De Kolen", phone="+31455710001", **same),
        thing("k2", "Museum De Kolen", "heerlendoen", phone="+31455710002", **same),
    ]


def city(pairs: int = 3) -> tuple[list[Listing], dict[tuple[str, str], Presence]]:
    """Listings and where they stand."""
    silent = thing("s1", "Repaircafé De Moer", street="Valkenburgerweg", house_number="7", postcode="6419 AT")
    away = thing("w1", "Speelotheek Tol", "jens", street="Akerstraat", house_number="2", postcode="6411 HA")
    vague = thing(
        "v1", "Inloop Ons Plein", street="Nergenshof", house_number="4", postcode=None, lat=None, lon=None, location_precision="none"
    )
    person = thing("p1", "Knutselclub", summary="Vraag naar mevrouw J. de Vries op 06 12345678.", street="Laanderstraat", house_number="9")
    odd = thing("c1", "Iets Bijzonders", "jens", categories=("Kwalitatief Onbepaald",), street="Saroleastraat", house_number="33")
    return (
        [x for n in range(pairs) for x in doubtful(n)] + conflicting() + [silent, away, vague, person, odd],
        {silent.key: MISSING, away.key: GONE},
    )


def activity(key: str, name: str, source: str = "heerlenonline") -> Listing:
    """An activity."""
    return replace(thing(key, name, source), kind=Kind.ACTIVITY)
