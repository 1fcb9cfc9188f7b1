"""Invented Dutch sentences: descriptions, opening hours, private people."""

from __future__ import annotations

import random

from .world_base import DAYS, rng, slugify

_LEADS = {
    "ETEN & DRINKEN": (
        "Huisgemaakte gerechten, eerlijke ingrediënten en een goed glas.",
        "Gezellige zaak met terras en een wisselende daghap.",
        "Al drie generaties een begrip bij koempels en dagjesmensen.",
        "Ontbijt, lunch en borrel op een fijne plek.",
    ),
    "WINKELEN": (
        "Speciaalzaak met persoonlijk advies en eigen werkplaats.",
        "Ruime keuze, ook voor de kleinere beurs.",
        "Familiebedrijf dat al ruim vijftig jaar in Heerlen staat.",
        "Kom snuffelen tussen oud en nieuw.",
    ),
    "MODE": (
        "Mode voor elke dag, van maat 34 tot en met 54.",
        "Tijdloze merken & een eerlijk passpiegeladvies.",
        "Nieuwe collecties, elke zes weken.",
    ),
    "CULTUUR": (
        "Wisselend programma voor jong en oud, midden in de stad.",
        "Ontmoetingsplek voor makers en publiek.",
        "Ontdek het verhaal van de Oostelijke Mijnstreek.",
    ),
    "MURALS": (
        "Muurschildering op een kopgevel, gemaakt tijdens het zomerfestival.",
        "Deze wand van 24 meter hoog is dag en nacht te zien.",
        "Eerbetoon aan de mijnwerkers en hun gezinnen.",
        "Kleurrijk portret, geschilderd door een kunstenaar uit Montréal.",
    ),
    "WONEN": (
        "Alles voor wonen en slapen onder één dak.",
        "Showroom van 2.000 m² met gratis parkeren.",
        "Advies aan huis, op maat gemaakt.",
    ),
    "Ontmoeten": (
        "Iedereen is welkom voor een kop koffie en een praatje.",
        "Hier ontmoeten buurtbewoners elkaar.",
        "Een plek in de buurt waar altijd iets te doen is.",
    ),
    "Zorg en gezondheid": (
        "Voor vragen over zorg, welzijn en gezondheid.",
        "Wij luisteren en denken mee, zonder verwijzing.",
    ),
    "Cultuur": (
        "Samen muziek maken, zingen of op ontdekking gaan.",
        "Voor liefhebbers van cultuur en geschiedenis.",
        "Wij repeteren wekelijks en treden vaak op.",
    ),
    "Sport en bewegen": (
        "Samen bewegen op je eigen niveau.",
        "Een gezonde en gezellige manier om in beweging te blijven.",
        "Ook voor wie lang niet gesport heeft.",
    ),
    "Jeugd en opvoeding": (
        "Voor kinderen, jongeren en hun ouders.",
        "Spelen, leren en ontdekken in een veilige omgeving.",
        "Ondersteuning bij kleine en grote vragen over opvoeden.",
    ),
    "Voetbal": ("Voetbal voor alle leeftijden, van mini’s tot veteranen.", "Een echte volksclub met zeven jeugdteams."),
    "Jongerenwerk": (
        "Chillen, gamen of samen iets organiseren: jij bepaalt.",
        "Voor jongeren van 12 tot en met 23 jaar.",
    ),
    "Vacature": (
        "Heb jij een paar uur per week over?",
        "Wij zoeken versterking voor ons team.",
        "Geen ervaring nodig, wel een warm hart.",
    ),
}
_ANY = (
    "Laagdrempelig en dichtbij.",
    "Voor iedereen die mee wil doen.",
    "Kom gerust eens langs om de sfeer te proeven.",
    "Met deskundige begeleiding en veel plezier.",
)
_TAILS = (
    "Je bent van harte welkom.",
    "Goed bereikbaar met de bus; de ingang is rolstoelvriendelijk.",
    "Parkeren kan op het plein ernaast.",
    "Wij werken met een vast team van vrijwilligers.",
    "Loop gerust eens binnen!",
    "Deelname is gratis, een kleine bijdrage mag.",
    "Meer weten? Vraag ernaar aan de balie.",
    "Sinds 1926 een vertrouwd adres.",
    "Aanmelden is niet nodig.",
    "Elke zomer twee weken dicht.",
)
_MIDS = (
    "Er is plaats voor nieuwe gezichten.",
    "Eén keer kosteloos meekijken mag altijd.",
    "We houden rekening met wat jij nodig hebt.",
    "De koffie staat klaar.",
    "Honden mogen aangelijnd mee naar binnen.",
    "Een gids of tolk is op afspraak mogelijk.",
)
_FIRST = (
    "Jan",
    "Petra",
    "Huub",
    "Marie-José",
    "Paul",
    "Wiel",
    "Ans",
    "Mohamed",
    "Karin",
    "Sjeng",
    "Fatima",
    "Ria",
    "Léon",
    "Truus",
    "Piet",
    "Els",
)
_LAST = (
    "Janssen",
    "Voncken",
    "Lemmens",
    "Quaedackers",
    "Smeets",
    "van den Hove",
    "El Idrissi",
    "Habets",
    "Dohmen-Frijns",
    "Wiertz",
    "Göbbels",
    "Xhonneux",
)
_FREE = ("gmail.com", "ziggo.nl", "hotmail.com", "home.nl", "kpnmail.nl", "outlook.com")


def summary(source: str, entity: str, categories: tuple[str, ...]) -> str:
    """Two or three sentences that fit the first category the table knows."""
    dice = rng("summary", source, entity)
    known = next((name for name in categories if name in _LEADS), "")
    parts = [dice.choice(_LEADS.get(known, _ANY)), dice.choice(_TAILS)]
    if known in ("MURALS", "Vacature"):
        return " ".join(dict.fromkeys((parts[0], dice.choice(_LEADS[known]))))
    if dice.random() < 0.6:
        parts.insert(1, dice.choice(_MIDS))
    return " ".join(parts)


def _table(dice: random.Random) -> str:
    opens, closes = dice.choice(("09:00", "09:30", "10:00", "11:00")), dice.choice(("17:00", "17:30", "18:00", "21:00"))
    shut, half = dice.randrange(0, 2), dice.random() < 0.4
    out = []
    for number, day in enumerate(DAYS):
        span = "Gesloten" if number == 6 or (number == shut) else f"{opens} - {closes}"
        if half and number == 3:
            span = f"{opens} - 12:30 en 13:30 - 21:00"
        out.append(f"{day}: {span}")
    return "; ".join(out)


def hours(source: str, kind: str, entity: str, category: str) -> str | None:
    """Opening hours as a day table ('maandag: …; …'), a sentence, or none at all."""
    dice = rng("hours", source, entity)
    roll = dice.random()
    if source == "heerlendoen":
        return None if category == "MURALS" or roll < 0.08 else _table(dice)
    if roll < 0.45 or (source == "sportinheerlen" and kind == "organisation" and roll < 0.7):
        return None
    if roll < 0.75:
        return _table(dice)
    return dice.choice(
        (
            "Maandag t/m vrijdag van 9.00 tot 17.00 uur.",
            "Dinsdag en donderdag 13.30-16.30 uur, zaterdag van 10 tot 12 uur.",
            "Op werkdagen tussen 08:30 en 12:30 uur, ’s middags op afspraak.",
            "Ma, wo en vr: 10.00 – 15.00 uur.",
        )
    )


def people(dice: random.Random, host: str) -> tuple[str, str]:
    """An invented person and a mail address of that person (free provider, or a personal one at the organisation)."""
    first, last = dice.choice(_FIRST), dice.choice(_LAST)
    plain = slugify(last).replace("-", "")
    local = dice.choice((f"{slugify(first)}.{plain}", f"{slugify(first)[0]}.{plain}", f"{plain}{dice.randrange(48, 79)}"))
    return f"{first} {last}", f"{local}@{host if dice.random() < 0.25 else dice.choice(_FREE)}"
