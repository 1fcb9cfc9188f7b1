"""Words: what stewards read, in plain Dutch (B1). Codes of fields, questions and answers left, what is shown right; what is said of
evidence stands in :mod:`dedupe.review.reasons`."""

from __future__ import annotations

from dedupe.review.cases import CaseKind
from store.values import dutch
from store.values.phone import display_phone, parse_phone
from store.values.times import parse_moment

FIELDS = {
    "name": "Naam",
    "kind": "Wat is het",
    "summary": "Omschrijving",
    "categories": "Rubrieken",
    "target_groups": "Voor wie",
    "address": "Adres",
    "venue": "Gebouw",
    "phone": "Telefoon",
    "email": "E-mail",
    "website": "Website",
    "opening_hours": "Openingstijden",
    "opening_hours_text": "Openingstijden",
    "starts_at": "Begint",
    "ends_at": "Eindigt",
    "recurrence": "Herhaling",
    "organiser": "Organisator",
    "wheelchair": "Rolstoel",
    "toilet_wheelchair": "Rolstoeltoilet",
    "disabled_parking": "Gehandicaptenparkeerplaats",
    "accessibility_note": "Toegankelijkheid",
    "related": "Wat erbij hoort",
}

KINDS = {
    "organisation": "organisatie",
    "place": "plek",
    "service": "hulp of dienst",
    "activity": "activiteit",
    "vacancy": "vrijwilligerswerk",
}

QUESTIONS = {
    CaseKind.DUPLICATE: "Is dit dezelfde plek of organisatie?",
    CaseKind.CONFLICT: "Bronnen geven iets anders op. Wat klopt?",
    CaseKind.CONTRADICTION: "Twee besluiten botsen. Welk besluit klopt niet?",
    CaseKind.CLOSING: "Staat dit terecht niet meer bij de bron?",
    CaseKind.RUN: "Nemen we deze nieuwe gegevens over?",
    CaseKind.CATEGORY: "Bij welk thema hoort deze rubriek?",
    CaseKind.ADDRESS: "Waar is dit precies?",
    CaseKind.PERSONAL: "Zijn dit gegevens van een persoon?",
}

#: The question and its two main answers, of what is no place
DOUBLE = {
    "activity": ("Is dit dezelfde activiteit?", "komt één keer op de kaart", "blijft twee keer op de kaart"),
    "vacancy": ("Is dit hetzelfde vrijwilligerswerk?", "komt één keer op de kaart", "blijft twee keer op de kaart"),
}
DOUBLE_PLACE = (QUESTIONS[CaseKind.DUPLICATE], "wordt één plek op de kaart", "blijven altijd twee plekken")

NAMES = {
    CaseKind.DUPLICATE: "Mogelijk dubbel",
    CaseKind.CONFLICT: "Bronnen verschillen",
    CaseKind.CONTRADICTION: "Besluiten botsen",
    CaseKind.CLOSING: "Misschien gestopt",
    CaseKind.RUN: "Nieuwe gegevens tegengehouden",
    CaseKind.CATEGORY: "Rubriek zonder thema",
    CaseKind.ADDRESS: "Adres niet gevonden",
    CaseKind.PERSONAL: "Mogelijk van een persoon",
}

ANSWERS = {
    "same": "zelfde",
    "different": "anders",
    "related": "hoort erbij",
    "unsure": "weet niet",
    "take": "waarde gekozen",
    "follow": "volg bron",
    "text": "zelf ingevuld",
    "drop": "weggelaten",
    "close": "van de kaart",
    "keep": "blijft staan",
    "theme": "thema gekozen",
    "none": "geen eigen thema",
    "accept": "overgenomen",
    "reject": "geweigerd",
    "leave": "zo laten",
    "undo": "teruggedraaid",
}

RELATIONS = {
    "part_of": "is een onderdeel van",
    "located_at": "zit in",
    "moved_to": "is verhuisd naar",
    "succeeded_by": "gaat nu verder als",
    "related": "heeft te maken met",
    "beside": "zit bij",
}

#: The same, told from the other side too
RELATED = RELATIONS | {
    "hosts": "heeft in huis",
    "has_part": "heeft als onderdeel",
    "moved_from": "zat eerst als",
    "succeeds": "komt in de plaats van",
}

_WHEELCHAIR = {"yes": "ja", "limited": "deels", "no": "nee"}


def value(field: str, text: str) -> str:
    """A value of a field as a person reads it; what cannot be read stays as it is."""
    if field == "phone" and parse_phone(text):
        return display_phone(text)
    if field in ("starts_at", "ends_at") and (moment := parse_moment(text)):
        return dutch.moment_span(moment, None, len(text) > 10)
    if field == "recurrence":
        return dutch.repeat(text) or text
    return _WHEELCHAIR.get(text, text) if field == "wheelchair" else text
