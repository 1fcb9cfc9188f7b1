"""Reasons: what stewards read of evidence, in plain Dutch (B1), and why a case is asked."""

from __future__ import annotations

from dedupe.review.cases import Case, CaseKind
from dedupe.review.words import FIELDS, NAMES

#: Evidence that belongs together, in the order in which it is shown
FAMILIES = (
    ("Naam", ("name", "whole name", "words", "leftover", "extra", "spare", "rarity", "namesakes")),
    (
        "Soort",
        (
            "kind",
            "kinds here",
            "groups here",
            "doors here",
            "phones here",
            "heads",
            "front",
            "tail",
            "doing",
            "sector",
            "person",
            "sort",
            "numbers",
            "places",
            "satellite",
        ),
    ),
    ("Adres", ("address", "postcode", "town", "distance", "occupants")),
    ("Telefoon", ("phone", "phone names", "phone doors", "phone groups")),
    ("E-mail", ("mail", "mail names", "box")),
    ("Website", ("site", "page", "site names", "site groups", "site phones", "site doors", "label", "own label")),
    ("Contact samen", ("agreement",)),
    ("Alles samen", ("overall",)),
    ("Andere vermeldingen", ("others",)),
    ("Dag en tijd", ("when", "time", "at once")),
    ("Waar en wie", ("what", "level", "venue", "organiser")),
    ("Bron", ("source",)),
)

_COUNTED = ("niets", "één gegeven", "twee gegevens", "drie gegevens", "vier of meer gegevens")
_PLEADS = ("spreekt", "spreekt", "spreken", "spreken", "spreken")

#: Evidence worth saying; what is not here says nothing to a person ("unknown")
EVIDENCE = {
    "name: equal": "de eigen woorden van de naam zijn gelijk",
    "name: former name": "de ene naam is de oude naam van de andere",
    "name: acronym": "de ene naam is de afkorting van de andere",
    "name: spelling": "de namen zijn bijna gelijk",
    "name: close": "de namen lijken sterk op elkaar",
    "name: contained": "de ene naam zit in de andere",
    "name: rare word": "ze delen een zeldzaam woord",
    "name: similar": "de namen lijken wat op elkaar",
    "name: weak": "de namen lijken weinig op elkaar",
    "name: different": "de namen zijn anders",
    "whole name: different": "de volledige namen zijn anders",
    "whole name: similar": "de volledige namen lijken maar half op elkaar",
    "words: all of one": "alle woorden van de ene naam staan ook in de andere",
    "words: nearly all": "bijna alle woorden van de ene naam staan ook in de andere",
    "words: few": "de volledige namen hebben weinig gemeen",
    "words: hardly any": "de volledige namen hebben bijna niets gemeen",
    "leftover: half": "de helft van de naam is anders",
    "leftover: most": "de meeste woorden van de naam zijn anders",
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
    "namesakes: few sites": "deze naam komt op meer adressen voor",
    "namesakes: several sites": "deze naam komt op veel adressen voor",
    "namesakes: many sites": "deze naam komt op heel veel adressen voor",
    "kind: same": "het is dezelfde soort",
    "kind: overlapping": "de soorten lijken op elkaar",
    "kind: different": "het is een andere soort",
    "heads: one more": "de ene naam noemt een soort meer",
    "heads: two more": "de ene naam noemt meer soorten",
    "kinds here: few": "onder deze naam zijn er hier meer soorten",
    "kinds here: several": "onder deze naam zijn er hier veel soorten",
    "groups here: few": "onder deze naam zijn er hier meer groepen of afdelingen",
    "groups here: several": "onder deze naam zijn er hier veel groepen of afdelingen",
    "doors here: few": "deze naam komt hier op meer adressen voor",
    "doors here: several": "deze naam komt hier op veel adressen voor",
    "phones here: few": "onder deze naam zijn er hier meer telefoonnummers",
    "phones here: several": "onder deze naam zijn er hier veel telefoonnummers",
    "front: different": "de namen beginnen met een andere soort",
    "tail: one-sided": "achter de ene naam staat nog wat het is (zoals Webshop)",
    "tail: different": "achter de namen staat iets anders",
    "doing: same": "de namen noemen een soortgelijke activiteit of een soortgelijk loket",
    "doing: one-sided": "de ene naam noemt een activiteit of loket, de andere niet",
    "doing: different": "de namen noemen verschillende activiteiten of loketten",
    "sector: same": "de namen wijzen op hetzelfde soort werk",
    "sector: different": "de namen wijzen op ander soort werk",
    "person: one": "de ene naam noemt een persoon",
    "person: the same": "de namen noemen een persoon met dezelfde achternaam en voorletter",
    "person: another": "de namen noemen twee personen",
    "sort: a club": "van een club is er in een plaats maar één met die naam",
    "sort: no club": "zo'n organisatie kan meer vestigingen hebben",
    "numbers: one-sided": "maar één van de namen noemt een nummer",
    "numbers: one is a group": "maar één van de namen noemt een dag, leeftijd of groep",
    "numbers: other year": "het jaar van oprichting is anders",
    "numbers: same": "nummer, dag of groep in de naam zijn gelijk",
    "numbers: different": "nummer, dag of groep in de naam zijn anders",
    "places: same": "de plaats in de naam is gelijk",
    "places: one elsewhere": "de ene naam noemt een andere plaats",
    "places: different": "de namen noemen verschillende plaatsen",
    "satellite: one-sided": "de een is een groep bij de ander (zoals Vrienden van)",
    "satellite: different": "het zijn verschillende groepen bij één organisatie",
    "satellite: same": "het zijn dezelfde soort groepen",
    "address: same": "het adres is gelijk",
    "address: other addition": "alleen de letter achter het huisnummer is anders",
    "address: postcode and number": "postcode en huisnummer zijn gelijk",
    "address: number missing": "zelfde straat, een huisnummer ontbreekt",
    "address: number close": "zelfde straat, het huisnummer scheelt weinig",
    "address: same in another town": "zelfde adres, andere plaats",
    "address: same street": "zelfde straat, ander huisnummer",
    "address: same postcode": "de postcode is gelijk; straat en nummer zijn anders of niet bekend",
    "address: same area": "het begin van de postcode is gelijk; het adres is anders of niet bekend",
    "address: same town": "de plaats is gelijk; het adres is anders of niet bekend",
    "address: post box": "de een geeft een postbus op",
    "address: elsewhere": "het adres ligt ergens anders",
    "postcode: different": "de postcode is anders",
    "postcode: typing error": "de postcode scheelt één teken",
    "town: different": "de plaats is anders",
    "town: side by side": "de plaatsen hebben dezelfde postcode: vaak is de een een dorp of wijk van de ander",
    "distance: at the door": "de punten liggen vlak bij elkaar",
    "distance: around the corner": "de punten liggen om de hoek",
    "distance: walking distance": "de punten liggen op loopafstand",
    "distance: far": "de punten liggen ver uit elkaar",
    "distance: same region": "de punten liggen ver uit elkaar",
    "occupants: several": "op minstens één van de adressen zitten er meer",
    "occupants: many": "op minstens één van de adressen zitten er veel",
    "occupants: very many": "op minstens één van de adressen zitten er heel veel",
    "phone: same": "het telefoonnummer is gelijk",
    "phone: typing error": "het telefoonnummer scheelt één cijfer",
    "phone: different": "het telefoonnummer is anders",
    "phone: a switchboard": "de nummers zijn anders; minstens één is van veel organisaties samen",
    "phone doors: one door": "dit nummer hoort bij één adres",
    "phone names: several names": "meer organisaties geven dit nummer op",
    "phone names: many names": "veel organisaties geven dit nummer op",
    "phone groups: several": "meer groepen of afdelingen geven dit nummer op",
    "phone groups: many": "veel groepen of afdelingen geven dit nummer op",
    "mail: same": "het e-mailadres is gelijk",
    "mail: same domain": "achter de @ staat hetzelfde",
    "mail: two boxes of a domain": "de e-mailadressen zijn anders, maar achter de @ gelijk",
    "box: names the other": "het e-mailadres lijkt op de naam van de ander",
    "mail: different": "het e-mailadres is anders",
    "mail names: many names": "veel organisaties geven dit e-mailadres op",
    "site: same": "de website, of wat achter de @ staat, is gelijk",
    "site: different": "de website, of wat achter de @ staat, is anders",
    "site: same page": "het is dezelfde webpagina",
    "site: a portal": "de websites zijn anders; minstens één is van een groot platform",
    "page: no pages": "beide noemen de voorpagina van die website",
    "page: same page": "het is dezelfde pagina van die website",
    "page: same page, nobody else's": "beide noemen dezelfde pagina, en verder niemand",
    "page: two pages": "elk heeft een eigen pagina op die website",
    "page: one page": "de een heeft een eigen pagina op die website",
    "site names: many names": "veel organisaties geven deze website op",
    "site groups: several": "meer groepen of afdelingen geven deze website op",
    "site groups: many": "veel groepen of afdelingen geven deze website op",
    "site phones: several": "bij deze website horen meer telefoonnummers",
    "site phones: many": "bij deze website horen veel telefoonnummers",
    "site doors: several doors": "minstens één van de websites is van meer adressen",
    "site doors: many doors": "minstens één van de websites is van veel adressen",
    "site doors: very many doors": "minstens één van de websites is van heel veel adressen",
    "label: names the other": "het webadres lijkt op de naam van de ander",
    "agreement: two agree": "minstens twee komen overeen: telefoon, e-mail, webadres",
    "agreement: one agrees, rare": "één contactgegeven is gelijk, en bijna niemand anders heeft het",
    "agreement: agree and clash": "één contactgegeven is gelijk, een ander niet",
    "agreement: clash": "één contactgegeven is anders",
    "agreement: clash twice": "minstens twee contactgegevens zijn anders",
    "source: same": "dezelfde bron noemt ze allebei",
    "source: same, one is fading": "bij dezelfde bron verdween de een en kwam de ander",
    "when: same date": "de datum is gelijk",
    "when: two dates": "de datum is anders",
    "when: two dates, same weekday": "de datum is anders, de dag van de week is gelijk",
    "when: series of one weekday": "ze herhalen zich op dezelfde dag of dagen",
    "when: series that share a weekday": "een deel van de dagen is gelijk",
    "when: series of other days": "ze herhalen zich op andere dagen",
    "when: a date that fits the series": "de een herhaalt zich; de ander is één keer, en dat kan daarbij horen",
    "when: the next date of the series": "de een herhaalt zich; de ander is de eerstvolgende keer daarvan",
    "when: a date beside the series": "de een herhaalt zich; de ander is één keer, op een andere dag",
    "time: same": "ze beginnen even laat",
    "time: within three quarters": "het begin scheelt hooguit drie kwartier",
    "time: other": "ze beginnen op een andere tijd",
    "at once: two": "op dat uur is daar nog iets anders te doen",
    "at once: both in one list": "één bron noemt ze allebei, op hetzelfde uur en dezelfde plek",
    "at once: several": "op dat uur zijn daar meer dingen te doen",
    "level: same": "de titels noemen dezelfde groep, hetzelfde niveau of dezelfde tijd",
    "level: one-sided": "maar één titel noemt een groep, niveau of tijd",
    "level: different": "de titels noemen een andere groep, een ander niveau of een andere tijd",
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
    "never merged unasked": "zulke gevallen voegt de computer nooit zelf samen; de kans staat dan op hoogstens 90%",
}

EVIDENCE |= {
    f"overall: {f} for, {a} against": f"{_COUNTED[f]} {_PLEADS[f]} voor, {_COUNTED[a]} tegen" for f in range(5) for a in range(5) if f or a
}

#: Evidence that explains a probability
SAID = frozenset(EVIDENCE) - {"never merged unasked"}

#: What its words say speaks for one thing; the rest speaks against it
_FOR = {
    "name": ("equal", "former name", "acronym", "spelling", "close", "contained", "rare word"),
    "words": ("all of one", "nearly all"),
    "rarity": ("very rare",),
    "kind": ("same", "overlapping"),
    "person": ("the same",),
    "doing": ("same",),
    "sector": ("same",),
    "sort": ("a club",),
    "numbers": ("same",),
    "places": ("same",),
    "satellite": ("same",),
    "address": ("same", "other addition", "postcode and number", "number missing"),
    "town": ("side by side",),
    "distance": ("at the door", "around the corner"),
    "phone": ("same", "typing error"),
    "phone doors": ("one door",),
    "mail": ("same", "same domain"),
    "site": ("same", "same page"),
    "page": ("same page", "no pages", "same page, nobody else's"),
    "label": ("names the other",),
    "box": ("names the other",),
    "agreement": ("two agree", "one agrees, rare"),
    "source": ("same, one is fading",),
    "when": (
        "same date",
        "series of one weekday",
        "series that share a weekday",
        "a date that fits the series",
        "the next date of the series",
    ),
    "time": ("same", "within three quarters"),
    "level": ("same",),
    "venue": ("same", "alike", "named in the other's title"),
    "organiser": ("same", "alike", "somewhat", "the venue of the other"),
    "others": ("for",),
    "overall": tuple(f"{f} for, {a} against" for f in range(5) for a in range(f)),
}
_SPEAK_FOR = frozenset(f"{field}: {level}" for field, levels in _FOR.items() for level in levels)


def speaks(part: str) -> int:
    """Which way the words of a piece of evidence point: 1 = one thing, -1 = two. A learnt weight may point the other way, since what
    goes with it is weighed too ("the same number" beside another name); then its words would not explain it."""
    return 1 if part in _SPEAK_FOR else -1


#: Evidence that can be the reason of a doubt
DOUBTS = frozenset(e for e in EVIDENCE if speaks(e) < 0 and not e.startswith(("never", "overall", "sort")))

RUN_REASONS = {
    "drop": "De bron heeft veel minder vermeldingen dan eerst.",
    "below_minimum": "De bron heeft te weinig vermeldingen.",
    "empty": "De bron gaf geen enkele vermelding.",
    "challenge_page": "De bron liet een controlepagina zien.",
    "login_page": "De bron vroeg om in te loggen.",
    "field_floor": "Bij te veel vermeldingen ontbreekt iets.",
    "field_drop": "Bij meer vermeldingen dan eerst ontbreekt iets.",
    "outside": "Te veel vermeldingen liggen buiten de gemeente.",
    "duplicate_keys": "Eén nummer van de bron staat bij verschillende namen.",
    "all_changed": "Bijna alle vermeldingen zijn helemaal anders.",
    "kind_lost": "Een hele soort is verdwenen (bijvoorbeeld alle activiteiten).",
    "corroborated_loss": "Er verdween iets dat andere bronnen nog wel laten zien.",
    "crash": "Het ophalen is afgebroken.",
}


def run_said(code: str) -> str:
    """Why a run is held, one sentence."""
    return RUN_REASONS.get(code, "De gegevens zijn te veel anders dan de vorige keer.")


def doubt_said(code: str) -> str:
    """What a doubt is about, without capital or full stop."""
    return EVIDENCE.get(code, "de gegevens lijken maar half op elkaar")


def reason(case: Case) -> str:
    """Why it is asked, one sentence."""
    if case.kind is CaseKind.DUPLICATE:
        return f"De computer twijfelt: {doubt_said(case.reason)}."
    if case.kind is CaseKind.CONFLICT:
        if len(case.about) < 2:
            return f"De pagina van de bron noemt twee dingen bij: {FIELDS.get(case.field, case.field).lower()}."
        return f"Bronnen geven iets anders op bij: {FIELDS.get(case.field, case.field).lower()}."
    return {
        CaseKind.CONTRADICTION: "Iemand zei dat deze twee hetzelfde zijn. Maar andere besluiten houden ze uit elkaar.",
        CaseKind.CLOSING: "De bron laat dit niet meer zien."
        if case.reason == "missing"
        else "Dit is van de kaart gehaald, want de bron zweeg.",
        CaseKind.RUN: run_said(case.reason),
        CaseKind.CATEGORY: "Deze rubriek van de bron hoort nog bij geen thema.",
        CaseKind.ADDRESS: "We kennen het adres, maar vinden het punt op de kaart niet.",
        CaseKind.PERSONAL: f"Dit lijkt van een persoon te zijn: {FIELDS.get(case.field, case.field).lower()}.",
    }[case.kind]


def slice_name(kind: CaseKind, code: str) -> str:
    """The name of a group of cases with one reason."""
    said = EVIDENCE.get(code) or FIELDS.get(code)
    return f"{NAMES[kind]}: {said}" if said else NAMES[kind]
