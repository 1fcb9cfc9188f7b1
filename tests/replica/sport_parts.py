"""Url shapes, label words and structured data of the sports directory (sportinheerlen)."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from . import bodies
from .views import View
from .world import Truth

HOST = "www.sportinheerlen.nl"
_SECTIONS = {
    "a": {"organisation": "verenigingen", "place": "accommodaties", "activity": "activiteiten"},
    "b": {"organisation": "club", "place": "locatie", "activity": "programma"},
}
NOUNS = {"organisation": "verenigingen", "place": "accommodaties", "activity": "activiteiten"}
_SCHEMA = {"organisation": "SportsClub", "place": "SportsActivityLocation", "activity": "Event"}
LABELS_A: bodies.Labels = {
    "address": ("Adres",),
    "town": ("Plaats",),
    "phone": ("Telefoon",),
    "mail": ("E-mail",),
    "web": ("Website",),
    "categories": ("Sport", "Sporten"),
    "targets": ("Voor wie",),
    "hours": ("Openingstijden", "Trainingstijden"),
    "person": ("Contactpersoon", "Secretaris"),
    "private": ("Contact secretaris",),
    "when": ("Datum",),
    "time": ("Tijd",),
    "recurrence": ("Wanneer",),
    "organiser": ("Aanbieder",),
    "venue": ("Locatie",),
}
LABELS_B: bodies.Labels = {
    "address": ("Waar", "Speelt op"),
    "town": ("Plaats",),
    "phone": ("tel",),
    "mail": ("mail",),
    "web": ("www",),
    "categories": ("Tak van sport",),
    "hours": ("Tijden",),
    "person": ("Secr.",),
    "private": ("Secr. privé",),
    "when": ("Op",),
    "time": ("Van/tot",),
    "recurrence": ("Iedere",),
    "organiser": ("Door",),
    "venue": ("In",),
}


@dataclass(frozen=True)
class Urls:
    """The url shapes of one build."""

    style: str

    def list(self, kind: str, number: int = 1) -> str:
        """List page `number` of a kind of listing."""
        if self.style == "a":
            return f"/{_SECTIONS['a'][kind]}" + ("" if number == 1 else f"?page={number}")
        return f"/aanbod?soort={_SECTIONS['b'][kind]}" + ("" if number == 1 else f"&pagina={number}")

    def detail(self, kind: str, key: str) -> str:
        """A listing's page."""
        return f"/{_SECTIONS['a'][kind]}/{key}" if self.style == "a" else f"/aanbod/{_SECTIONS['b'][kind]}/{key}"

    def menu(self) -> tuple[tuple[str, str], ...]:
        """Menu entries."""
        names = ("Verenigingen", "Accommodaties", "Activiteiten") if self.style == "a" else ("Clubs zoeken", "Zalen & velden", "Meedoen")
        return (
            *((self.list(kind), name) for kind, name in zip(NOUNS, names, strict=True)),
            ("/allesoversport/sportbeleid", "Sportbeleid"),
            ("/nieuws", "Nieuws"),
        )


def _postal(truth: Truth) -> Mapping[str, object]:
    parts = {
        "streetAddress": " ".join(p for p in (truth.street, truth.house_number) if p),
        "postalCode": truth.postcode,
        "addressLocality": truth.city,
    }
    return {"@type": "PostalAddress", **{name: value for name, value in parts.items() if value}, "addressCountry": "NL"}


def json_ld(shown: View, dice: random.Random) -> Markup:
    """The structured data of a listing; some in @graph, some with a person as contact point, some cut off (broken)."""
    truth = shown.truth
    data: dict[str, object] = {"@context": "https://schema.org", "@type": _SCHEMA[truth.kind], "name": truth.name}
    spot: dict[str, object] = {}
    if truth.street:
        spot["address"] = _postal(truth)
    if truth.lat is not None:
        spot["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": dice.choice((truth.lat, str(truth.lat))),
            "longitude": truth.lon,
        }
    for name, value in (
        ("telephone", shown.phone),
        ("email", truth.email),
        ("url", truth.website),
        ("description", truth.summary),
    ):
        if value:
            data[name] = value
    if truth.kind == "activity":
        data.update(
            startDate=truth.starts_at,
            endDate=truth.ends_at,
            organizer={"@type": "Organization", "name": truth.organiser},
            location={"@type": "Place", "name": truth.venue, **spot},
        )
    else:
        data.update(spot)
        data["sport"] = list(truth.categories)
    if shown.person:
        data["contactPoint"] = {
            "@type": "ContactPoint",
            "name": shown.person,
            "telephone": shown.mobile or None,
            "email": shown.private_mail or None,
        }
    whole: object = (
        data
        if dice.random() < 0.6
        else {
            "@context": "https://schema.org",
            "@graph": [
                {"@type": "WebSite", "name": "Sport in Heerlen", "url": f"https://{HOST}"},
                {"@type": "Organization", "name": "Sportraad Heerlen", "telephone": "045-5202020"},
                data,
            ],
        }
    )
    text = json.dumps(whole, ensure_ascii=dice.random() < 0.5, indent=dice.choice((None, 2))).replace("</", "<\\/")
    if dice.random() < 0.06:
        text = text[:-3] + ",\n"
    return Markup('<script type="application/ld+json">') + Markup(text) + Markup("</script>")
