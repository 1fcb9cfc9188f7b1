"""Reasons: what stewards read of evidence, in plain Dutch (B1), and why a case is asked."""

from __future__ import annotations

from dedupe.review.cases import Case, CaseKind
from dedupe.review.evidence_words import EVIDENCE
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
    ("Adres", ("address", "postcode", "town", "distance", "dialling", "occupants")),
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

#: Evidence that explains a probability
SAID = frozenset(EVIDENCE) - {"never merged unasked"}

#: What its words say speaks for one thing; the rest speaks against it
_FOR = {
    "name": ("equal", "former name", "acronym", "spelling", "close", "contained", "rare word", "one kind"),
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
    "dialling": ("same",),
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
