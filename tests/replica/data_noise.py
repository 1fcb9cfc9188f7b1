"""Private posts, news and pages that must never become listings."""

from __future__ import annotations

from .world_base import mobile, rng
from .world_text import people

_ASKS = (
    "Wie kan mij helpen met de tuin?",
    "Aangeboden: kinderfiets 16 inch",
    "Gezocht: maatje om mee te wandelen",
    "Oppas gezocht voor dinsdagavond",
    "Wie rijdt er woensdag naar het ziekenhuis?",
    "Gratis af te halen: bankstel",
    "Ik kan helpen met computerproblemen",
    "Gezocht: hondenuitlater",
    "Wie leent mij een hogedrukreiniger?",
    "Samen koffie drinken?",
    "Verhuishulp gevraagd",
    "Naaister biedt zich aan",
    "Gevonden: sleutelbos",
    "Wie wil met mij schaken?",
)
_STREETS = ("Navolaan 17", "Kampstraat 8", "Bokstraat 121", "Hommerterweg 300", "Corisbergweg 11")
NEWS = (
    (
        "Nieuw telefoonnummer buurtteams",
        "Vanaf 1 maart zijn de buurtteams bereikbaar op 045-5604444. Het adres is Putgraaf 3, 6411 GT Heerlen.",
    ),
    (
        "Burendag groot succes",
        'Op het Tempsplein kwamen ruim 400 buren bijeen. Organisator Wiel Habets: "Bel mij op 06-51112223."',
    ),
    ("Zomerstop prikbord", "In juli en augustus plaatsen wij minder berichten."),
    ("Buurtbus krijgt nieuwe halte", "De halte ligt aan de Limburgiastraat 40, 6415 VH Heerlen."),
    ("Cursusaanbod voorjaar", "Het programmaboekje ligt klaar in de bibliotheek."),
    ("Werkzaamheden Caumerbeek", "Tot eind mei is het wandelpad dicht. Vragen? 14 045."),
)
JENS_PAGES = (
    ("echtscheiding", "Echtscheiding", "Gaan je ouders uit elkaar? Praat erover. Bel de Kindertelefoon: 0800-0432."),
    (
        "schulden",
        "Schulden en geldzorgen",
        "Geldzorgen komen vaker voor dan je denkt. Kijk ook op Kwikstart of bel 0800-8115.",
    ),
    ("pesten", "Pesten", "Word je gepest? Vertel het iemand die je vertrouwt."),
    ("somber", "Somberheid en angst", "Denk je aan zelfmoord? Bel 113 of 0800-0113, dag en nacht."),
    ("voor-professionals", "Voor professionals", "Verwijzers bellen het consultatieteam op 045-5600155."),
    (
        "over-jens",
        "Over JENS",
        "JENS is er voor gezinnen in Heerlen, Landgraaf en Voerendaal. Postbus 999, 6400 AZ Heerlen.",
    ),
)
JENS_HOLLOW = (
    ("online-coaching", "Online coaching", "Je volgt de training thuis achter je laptop, wanneer het jou uitkomt."),
    ("ouderchat", "Ouderchat", "Chat elke werkdag met een opvoedadviseur via de site."),
    ("gezinscoach", "Gezinscoach", "De coach komt bij jullie thuis. Je huisarts of school meldt je aan."),
    ("podcast-pubers", "Podcast Pubers", "Zes afleveringen over opvoeden, te beluisteren in elke app."),
    ("videotraining", "Videotraining Samen Sterk", "Korte filmpjes met tips voor thuis."),
    ("boekentips", "Boekentips", "Leestips voor jong en oud, door de redactie."),
)
JENS_NEWS = (
    (
        "2023/05/12/nieuwe-crisisnummers",
        "Nieuwe crisisnummers",
        "De crisisdienst van Voerendaal is verhuisd naar Furthstraat 99, 6367 EX Voerendaal, telefoon 045-5600114.",
    ),
    ("2023/11/02/week-van-de-opvoeding", "Week van de opvoeding", "Meer dan vijftig activiteiten in drie gemeenten."),
    (
        "nieuws/jens-bestaat-vijf-jaar",
        "JENS bestaat vijf jaar",
        "Dank aan alle gezinnen. Vragen van de pers: Karin Smeets, 06-52223334.",
    ),
)


def posts() -> tuple[tuple[str, str, str, str, str], ...]:
    """The private notice board: (title, text, person, mobile, mail)."""
    out = []
    for number, title in enumerate(_ASKS):
        dice = rng("prikbord", str(number))
        person, mail = people(dice, "home.nl")
        shown = mobile(f"prikbord{number}")[0]
        text = f"{title} Groet, {person}. Ik woon in de {dice.choice(_STREETS)}. Bel {shown} of mail {mail}."
        out.append((title, text, person, shown, mail))
    return tuple(out)


def never(source: str) -> tuple[str, ...]:
    """Strings on the site of `source` that belong to no listing and may be in no output."""
    if source == "heerlenonline":
        return (*(bit for post in posts() for bit in (post[0], post[3], post[4])), "06-51112223", "045-5604444")
    if source == "jens":
        return (
            "06-52223334",
            "0800-0432",
            "0800-8115",
            "0800-0113",
            "045-5600155",
            "0800-2000999",
            "045-5600112",
            "045-5600113",
            *(title for _, title, _ in (*JENS_PAGES, *JENS_HOLLOW, *JENS_NEWS)),
        )
    return ("045-5999999", "Kerstmarkt", "Pop-up store (locatie volgt)", "AR-lens 1") if source == "heerlendoen" else ("045-5202020",)
