"""Url shapes and label words of the neighbourhood platform (heerlenonline)."""

from __future__ import annotations

from dataclasses import dataclass

from . import bodies
from .world_base import slugify

PER_PAGE = 20
MODULES = {
    "organisation": "Organisatiegids",
    "activity": "Agenda",
    "vacancy": "Vrijwilligers",
    "post": "Prikbord",
    "news": "Nieuws",
    "shop": "Etalage",
}
_PATHS = {
    "a": {
        "organisation": "partners",
        "activity": "agenda",
        "vacancy": "vacatures",
        "post": "prikbord",
        "news": "news",
        "shop": "etalage",
    },
    "b": {
        "organisation": "online-sociale-kaart",
        "activity": "activiteiten",
        "vacancy": "vrijwilligerswerk",
        "post": "prikbord",
        "news": "nieuws",
        "shop": "etalage",
    },
}
LABELS_A: bodies.Labels = {
    "address": ("Adres", "Bezoekadres", "Locatie"),
    "town": ("Postcode en plaats", "Postcode / plaats"),
    "phone": ("Telefoon", "Telefoonnummer", "Tel."),
    "mail": ("E-mail", "E-mailadres", "Email"),
    "web": ("Website",),
    "categories": ("Thema's", "Thema’s"),
    "targets": ("Doelgroep", "Doelgroepen"),
    "hours": ("Openingstijden",),
    "person": ("Contactpersoon",),
    "private": ("Contact",),
    "when": ("Wanneer", "Datum"),
    "time": ("Tijd",),
    "recurrence": ("Herhaling",),
    "organiser": ("Organisator", "Organisatie"),
    "venue": ("Plaats", "Waar"),
}
LABELS_B: bodies.Labels = {
    "address": ("Waar?", "Hier vind je ons"),
    "phone": ("Bel", "Bel ons"),
    "mail": ("Mail", "Stuur een bericht"),
    "web": ("Online", "Op internet"),
    "categories": ("Onderwerp",),
    "hours": ("Open",),
    "person": ("Vraag naar",),
    "private": ("Bereikbaar via",),
    "when": ("Wanneer?",),
    "time": ("Hoe laat?",),
    "recurrence": ("Hoe vaak?",),
    "organiser": ("Door wie?", "Van wie?"),
}


@dataclass(frozen=True)
class Urls:
    """The url shapes of one build."""

    style: str

    def list(self, module: str, number: int = 1) -> str:
        """List page `number` of a module."""
        if self.style == "a":
            base = f"/site/{_PATHS['a'][module]}/visitor"
            return base if number == 1 else f"{base}?page={number}&per-page={PER_PAGE}"
        base = f"/site/{_PATHS['b'][module]}"
        return base if number == 1 else f"{base}?pagina={number}"

    def detail(self, module: str, key: str, title: str) -> str:
        """One entry; the slug is decoration."""
        if self.style == "a":
            return f"/site/{_PATHS['a'][module]}/visitor/view?id={key}&slug={slugify(title)}"
        return f"/site/{_PATHS['b'][module]}/{key}"

    def menu(self) -> tuple[tuple[str, str], ...]:
        """Menu entries; build b calls the same things otherwise."""
        names = (
            MODULES
            if self.style == "a"
            else {
                "organisation": "Sociale kaart",
                "activity": "Activiteiten",
                "vacancy": "Vrijwilligerswerk",
                "post": "Prikbord",
                "news": "Nieuws",
                "shop": "Etalage",
            }
        )
        return (*((self.list(module), name) for module, name in names.items()), ("/contact", "Contact"))
