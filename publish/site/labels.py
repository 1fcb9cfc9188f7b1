"""The Dutch words for what the data calls in English."""

from __future__ import annotations

KINDS: dict[str, str] = {
    "organisation": "Organisatie",
    "place": "Plek",
    "service": "Hulp of dienst",
    "activity": "Activiteit",
    "vacancy": "Vrijwilligerswerk",
}

FIELDS: dict[str, tuple[str, str]] = {  # field -> (singular, "verschillende …")
    "name": ("Naam", "namen"),
    "summary": ("Omschrijving", "omschrijvingen"),
    "street": ("Straat", "straten"),
    "house_number": ("Huisnummer", "huisnummers"),
    "postcode": ("Postcode", "postcodes"),
    "city": ("Plaats", "plaatsen"),
    "address": ("Adres", "adressen"),
    "address_text": ("Adres", "adressen"),
    "venue": ("Gebouw", "gebouwen"),
    "lat": ("Plek op de kaart", "plekken op de kaart"),
    "lon": ("Plek op de kaart", "plekken op de kaart"),
    "location_precision": ("Plek op de kaart", "plekken op de kaart"),
    "phone": ("Telefoon", "telefoonnummers"),
    "email": ("E-mail", "e-mailadressen"),
    "website": ("Website", "websites"),
    "opening_hours": ("Openingstijden", "openingstijden"),
    "opening_hours_text": ("Openingstijden", "openingstijden"),
    "starts_at": ("Begin", "begintijden"),
    "ends_at": ("Einde", "eindtijden"),
    "recurrence": ("Herhaling", "herhalingen"),
    "organiser": ("Wie organiseert het", "organisatoren"),
    "coordinator": ("Wie coördineert", "coördinatoren"),
    "target_groups": ("Voor wie", "doelgroepen"),
    "categories": ("Soort aanbod", "soorten aanbod"),
    "wheelchair": ("Rolstoel", "antwoorden over rolstoelen"),
    "toilet_wheelchair": ("Rolstoeltoilet", "antwoorden over het rolstoeltoilet"),
    "disabled_parking": ("Gehandicaptenparkeerplaats", "antwoorden over de gehandicaptenparkeerplaats"),
    "accessibility_note": ("Toegankelijkheid", "omschrijvingen van de toegankelijkheid"),
    "kind": ("Soort", "soorten"),
    "themes": ("Thema", "thema's"),
}

# What an entry is to another one, in the order in which its page says it. Things beside each other need not share their door.
RELATED: dict[str, str] = {
    "moved_to": "Verhuisd naar",
    "succeeded_by": "Gaat nu verder als",
    "located_at": "Zit in",
    "part_of": "Hoort bij",
    "hosts": "Hier zit ook",
    "has_part": "Hoort hierbij",
    "beside": "Ook op dit adres",
    "beside elsewhere": "Heeft een band met",
    "related": "Heeft te maken met",
    "moved_from": "Zat eerst hier",
    "succeeds": "Komt in de plaats van",
}
MOVED = ("moved_to", "succeeded_by")
BRIEF = (*MOVED, "located_at", "part_of")

STATES: dict[str, str] = {
    "publish": "Bijgewerkt zonder problemen.",
    "quarantine": "De laatste keer zag deze bron er vreemd uit. Een medewerker kijkt ernaar. U ziet nog de vorige gegevens.",
    "fail": "De laatste keer lukte het ophalen niet. U ziet nog de vorige gegevens.",
    "never": "Van deze bron hebben wij nog geen gegevens.",
}

LICENCES: dict[str, str] = {
    "facts_only": "Alleen feiten, zoals naam, adres en tijden",
    "permission": "Met toestemming van de eigenaar",
    "open": "Open gegevens",
}

_UNKNOWN = "Niet bekend. Vraag het na."
_ANSWERS: dict[str, dict[str, str]] = {
    "wheelchair": {
        "yes": "Ja, u kunt er met een rolstoel in.",
        "limited": "Deels. Niet overal kunt u met een rolstoel komen.",
        "no": "Nee, u kunt er niet met een rolstoel in.",
    },
    "toilet_wheelchair": {
        "yes": "Ja, er is een rolstoeltoilet.",
        "limited": "Deels. Er is een toilet dat voor sommige rolstoelen past.",
        "no": "Nee, er is geen rolstoeltoilet.",
    },
    "disabled_parking": {
        "yes": "Ja, er is een gehandicaptenparkeerplaats.",
        "limited": "Deels. Er is weinig plek.",
        "no": "Nee, er is geen gehandicaptenparkeerplaats.",
    },
}


def answer(field: str, value: str | None) -> tuple[str, str]:
    """(state, sentence) for an accessibility field; anything but yes, limited or no is unknown, never "no"."""
    sentence = _ANSWERS[field].get(value or "")
    return (value or "", sentence) if sentence else ("unknown", _UNKNOWN)


def kind(value: str | None) -> str:
    """Label of a kind; a new kind of a later version is just a "Plek"."""
    return KINDS.get(value or "", "Plek")


def value_text(field: str, value: str) -> str:
    """A value of a field as a resident reads it in "bronnen noemen verschillende …"."""
    if field in _ANSWERS:
        return {"yes": "ja", "limited": "deels", "no": "nee"}.get(value, value)
    return value
