"""Words: what stewards read, in plain Dutch (B1). Codes of evidence, fields, reasons and answers left, what is shown right."""

from __future__ import annotations

from dedupe.review.cases import Case, CaseKind

FIELDS = {
    "name": "Naam",
    "kind": "Wat is het",
    "summary": "Omschrijving",
    "categories": "Soorten",
    "target_groups": "Voor wie",
    "address": "Adres",
    "venue": "Gebouw",
    "phone": "Telefoon",
    "email": "E-mail",
    "website": "Website",
    "opening_hours": "Open",
    "opening_hours_text": "Open",
    "starts_at": "Begint",
    "ends_at": "Eindigt",
    "recurrence": "Herhaling",
    "organiser": "Organisator",
    "wheelchair": "Rolstoel",
    "toilet_wheelchair": "Toilet voor rolstoel",
    "disabled_parking": "Parkeren met een kaart",
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
    CaseKind.RUN: "Nemen we deze nacht over?",
    CaseKind.CATEGORY: "Bij welk thema hoort deze soort?",
    CaseKind.ADDRESS: "Waar is dit precies?",
    CaseKind.PERSONAL: "Zijn dit gegevens van een persoon?",
}

#: The question and its two main answers, of what is no place
DOUBLE = {
    "activity": ("Is dit dezelfde activiteit?", "wordt één activiteit op de kaart", "blijven altijd twee activiteiten"),
    "vacancy": ("Is dit hetzelfde vrijwilligerswerk?", "wordt één vacature op de kaart", "blijven altijd twee vacatures"),
}
DOUBLE_PLACE = (QUESTIONS[CaseKind.DUPLICATE], "wordt één plek op de kaart", "blijven altijd twee plekken")

NAMES = {
    CaseKind.DUPLICATE: "Mogelijk dubbel",
    CaseKind.CONFLICT: "Bronnen verschillen",
    CaseKind.CONTRADICTION: "Besluiten botsen",
    CaseKind.CLOSING: "Misschien gestopt",
    CaseKind.RUN: "Nacht tegengehouden",
    CaseKind.CATEGORY: "Soort zonder thema",
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
    "moved_to": "is verhuisd en heet nu",
    "succeeded_by": "is opgevolgd door",
    "related": "hoort bij",
    "beside": "staat naast",
}

#: Evidence that belongs together, in the order in which it is shown
FAMILIES = (
    ("Naam", ("name", "whole name", "leftover", "extra", "spare", "rarity", "namesakes")),
    ("Soort", ("kind", "kinds here", "heads", "front", "tail", "person", "sort", "numbers", "places", "satellite")),
    ("Adres", ("address", "postcode", "town", "distance", "occupants")),
    ("Telefoon", ("phone", "phone names", "phone doors")),
    ("E-mail", ("mail", "mail names")),
    ("Website", ("site", "page", "site names", "site doors", "label")),
    ("Contact samen", ("agreement",)),
    ("Alles samen", ("overall",)),
    ("Andere vermeldingen", ("others",)),
    ("Dag en tijd", ("when", "time")),
    ("Waar en wie", ("what", "level", "venue", "organiser")),
    ("Bron", ("source",)),
)

_COUNTED = ("niets", "een gegeven", "twee gegevens", "drie gegevens", "vier of meer gegevens")
_PLEADS = ("spreekt", "spreekt", "spreken", "spreken", "spreken")

#: Evidence worth saying; what is not here says nothing to a person ("unknown")
EVIDENCE = {
    "name: equal": "de naam is gelijk",
    "name: former name": "de ene naam is de oude naam van de andere",
    "name: acronym": "de ene naam is de afkorting van de andere",
    "name: spelling": "de naam verschilt een letter",
    "name: close": "de namen lijken sterk op elkaar",
    "name: contained": "de ene naam zit in de andere",
    "name: rare word": "ze delen een zeldzaam woord",
    "name: similar": "de namen lijken wat op elkaar",
    "name: weak": "de namen lijken weinig op elkaar",
    "name: different": "de namen zijn anders",
    "whole name: different": "de volledige namen zijn anders",
    "whole name: similar": "de volledige namen lijken maar half op elkaar",
    "leftover: half": "de helft van de naam is anders",
    "leftover: most": "bijna de hele naam is anders",
    "extra: one opens with more": "de ene naam begint met een woord meer",
    "extra: one closes with more": "de ene naam eindigt met een woord meer",
    "extra: one has more around": "om de ene naam staan meer woorden",
    "extra: they open differently": "het begin van de namen is anders",
    "extra: they close differently": "het eind van de namen is anders",
    "extra: one opens, one closes with more": "beide namen hebben een woord dat de ander niet heeft",
    "extra: nothing in common": "buiten soort en plaats hebben de namen geen woord gemeen",
    "spare: one, rare": "de ene naam heeft een zeldzaam woord dat de ander niet heeft",
    "spare: both, one rare": "beide namen hebben een eigen woord",
    "spare: both, rare": "beide namen hebben een eigen, zeldzaam woord",
    "rarity: very rare": "het woord dat ze delen komt bijna nergens voor",
    "rarity: common": "het woord dat ze delen komt vaak voor",
    "rarity: very common": "het woord dat ze delen komt heel vaak voor",
    "namesakes: few sites": "er zijn meer plekken met deze naam",
    "namesakes: several sites": "er zijn veel plekken met deze naam",
    "namesakes: many sites": "er zijn heel veel plekken met deze naam",
    "kind: same": "het is dezelfde soort",
    "kind: overlapping": "de soorten lijken op elkaar",
    "kind: different": "het is een andere soort",
    "heads: one more": "de ene naam noemt een soort meer",
    "heads: two more": "de ene naam noemt meer soorten",
    "kinds here: few": "onder deze naam zijn er hier meer soorten",
    "kinds here: several": "onder deze naam zijn er hier veel soorten",
    "front: different": "de namen beginnen met een andere soort",
    "tail: one-sided": "na de ene naam staat nog een soort",
    "tail: different": "na de namen staat een andere soort",
    "person: one": "de ene naam noemt een persoon",
    "person: the same": "de namen noemen dezelfde persoon",
    "person: another": "de namen noemen twee personen",
    "sort: a club": "van een club is er in een plaats maar een met die naam",
    "sort: no club": "zo'n organisatie kan meer vestigingen hebben",
    "numbers: one-sided": "maar een van de namen heeft een nummer",
    "numbers: other year": "het jaar van oprichting is anders",
    "numbers: same": "het nummer in de naam is gelijk",
    "numbers: different": "het nummer in de naam is anders",
    "places: same": "de plaats in de naam is gelijk",
    "places: one elsewhere": "de ene naam noemt een andere plaats",
    "places: different": "de namen noemen verschillende plaatsen",
    "satellite: one-sided": "de een is een groep bij de ander (zoals Vrienden van)",
    "satellite: different": "het zijn verschillende groepen bij een organisatie",
    "satellite: same": "het zijn dezelfde soort groepen",
    "address: same": "het adres is gelijk",
    "address: other addition": "alleen de letter achter het huisnummer is anders",
    "address: postcode and number": "postcode en huisnummer zijn gelijk",
    "address: number missing": "zelfde straat, een huisnummer ontbreekt",
    "address: number close": "zelfde straat, het huisnummer scheelt weinig",
    "address: same in another town": "zelfde adres, andere plaats",
    "address: same street": "zelfde straat, ander huisnummer",
    "address: same postcode": "zelfde postcode, ander adres",
    "address: same area": "zelfde buurt, ander adres",
    "address: same town": "zelfde plaats, ander adres",
    "address: post box": "de een geeft een postbus op",
    "address: elsewhere": "het adres ligt ergens anders",
    "postcode: different": "de postcode is anders",
    "postcode: typing error": "de postcode scheelt een teken",
    "town: different": "de plaats is anders",
    "distance: at the door": "de punten liggen vlak bij elkaar",
    "distance: around the corner": "de punten liggen om de hoek",
    "distance: walking distance": "de punten liggen op loopafstand",
    "distance: far": "de punten liggen ver uit elkaar",
    "distance: same region": "de punten liggen ver uit elkaar",
    "occupants: several": "op dit adres zitten er meer",
    "occupants: many": "op dit adres zitten er veel",
    "phone: same": "het telefoonnummer is gelijk",
    "phone: typing error": "het telefoonnummer scheelt een cijfer",
    "phone: different": "het telefoonnummer is anders",
    "phone: a switchboard": "het is een algemeen nummer van een grote organisatie",
    "phone names: several names": "meer organisaties geven dit nummer op",
    "phone names: many names": "veel organisaties geven dit nummer op",
    "mail: same": "het e-mailadres is gelijk",
    "mail: same domain": "het e-mailadres hoort bij dezelfde website",
    "mail: two boxes of a domain": "het zijn twee postbussen van dezelfde organisatie",
    "mail: different": "het e-mailadres is anders",
    "mail names: many names": "veel organisaties geven dit e-mailadres op",
    "site: same": "de website is gelijk",
    "site: different": "de website is anders",
    "site: same page": "het is dezelfde webpagina",
    "site: a portal": "de website is van een groot platform",
    "page: same page": "het is dezelfde pagina van die website",
    "page: two pages": "elk heeft een eigen pagina op die website",
    "page: one page": "de een heeft een eigen pagina op die website",
    "site names: many names": "veel organisaties geven deze website op",
    "label: names the other": "de website noemt de ander",
    "agreement: two agree": "twee soorten contactgegevens zijn gelijk",
    "agreement: agree and clash": "een contactgegeven is gelijk, een ander niet",
    "agreement: clash": "een contactgegeven is anders",
    "agreement: clash twice": "twee contactgegevens zijn anders",
    "source: same": "dezelfde bron noemt ze allebei",
    "source: same, one is fading": "bij dezelfde bron verdween de een en kwam de ander",
    "when: same date": "de datum is gelijk",
    "when: two dates": "de datum is anders",
    "when: two dates, same weekday": "de datum is anders, de dag van de week is gelijk",
    "when: series of one weekday": "ze zijn op dezelfde dag van de week",
    "when: series that share a weekday": "ze delen een dag van de week",
    "when: series of other weekdays": "ze zijn op andere dagen van de week",
    "when: a date that fits the series": "de een is elke week, de ander een keer",
    "when: a date beside the series": "de een is op een andere dag dan de ander",
    "time: same": "ze beginnen even laat",
    "time: within three quarters": "ze beginnen bijna even laat",
    "time: other": "ze beginnen op een andere tijd",
    "level: same": "ze zijn voor dezelfde groep",
    "level: one-sided": "de een zegt voor welke groep het is",
    "level: different": "ze zijn voor een andere groep",
    "venue: same": "het is in hetzelfde gebouw",
    "venue: alike": "het gebouw heet bijna gelijk",
    "venue: different": "het gebouw heet anders",
    "venue: named in the other's title": "de titel van de ander noemt het gebouw",
    "organiser: same": "de organisator is gelijk",
    "organiser: alike": "de organisator heet bijna gelijk",
    "organiser: somewhat": "de organisatoren lijken op elkaar",
    "organiser: different": "de organisator is anders",
    "organiser: the venue of the other": "de een noemt als gebouw wie de ander als organisator noemt",
    "others: for": "een derde vermelding lijkt op allebei",
    "others: against": "een derde vermelding lijkt op de een, maar niet op de ander",
    "others: for and against": "andere vermeldingen spreken elkaar tegen",
    "never merged unasked": "zulke gevallen voegt de computer nooit zelf samen",
}

EVIDENCE |= {f"overall: {f} for, {a} against": f"{_COUNTED[f]} {_PLEADS[f]} voor, {_COUNTED[a]} tegen" for f in range(5) for a in range(5)}

#: Evidence that explains a probability
SAID = frozenset(EVIDENCE) - {"never merged unasked"}

#: Evidence that can be the reason of a doubt
DOUBTS = frozenset(e for e in EVIDENCE if not e.startswith(("never", "overall", "sort")))

RUN_REASONS = {
    "drop": "De bron heeft veel minder vermeldingen dan eerst.",
    "min": "De bron heeft te weinig vermeldingen.",
    "incomplete": "Niet alle pagina's zijn opgehaald.",
}


def reason(case: Case) -> str:
    """Why it is asked, one sentence."""
    if case.kind is CaseKind.DUPLICATE:
        said = EVIDENCE.get(case.reason)
        return f"De computer twijfelt: {said}." if said else "De computer twijfelt: de gegevens lijken maar half op elkaar."
    if case.kind is CaseKind.CONFLICT:
        return f"Bronnen geven iets anders op bij: {FIELDS.get(case.field, case.field).lower()}."
    return {
        CaseKind.CONTRADICTION: "Iemand zei dat deze twee hetzelfde zijn. Maar andere besluiten houden ze uit elkaar.",
        CaseKind.CLOSING: "De bron laat dit niet meer zien."
        if case.reason == "missing"
        else "Dit is van de kaart gehaald, want de bron zweeg.",
        CaseKind.RUN: RUN_REASONS.get(case.reason, "De nacht week te veel af van de vorige."),
        CaseKind.CATEGORY: "Deze soort van de bron hoort nog bij geen thema.",
        CaseKind.ADDRESS: "We kennen het adres, maar vinden het punt op de kaart niet.",
        CaseKind.PERSONAL: f"Dit lijkt van een persoon te zijn: {FIELDS.get(case.field, case.field).lower()}.",
    }[case.kind]


def slice_name(kind: CaseKind, code: str) -> str:
    """The name of a group of cases with one reason."""
    said = EVIDENCE.get(code) or FIELDS.get(code)
    return f"{NAMES[kind]}: {said}" if said else NAMES[kind]
