# ruff: noqa: E501 - long lines are markup, kept whole
"""Url shapes, label words and page contents of the youth-help site (jens)."""

from __future__ import annotations

import random
from dataclasses import dataclass

from markupsafe import Markup, escape

from . import bodies
from .views import View

TYPES = {"place": "locaties", "service": "aanbod", "activity": "activiteiten"}
_LABELS: bodies.Labels = {
    "address": ("Adres",),
    "phone": ("Telefoon",),
    "mail": ("E-mail",),
    "web": ("Website",),
    "hours": ("Openingstijden",),
    "person": ("Contact",),
    "private": ("Direct contact",),
    "when": ("Wanneer",),
    "time": ("Tijd",),
    "recurrence": ("Hoe vaak",),
    "organiser": ("Organisatie",),
}
LABELS_B: bodies.Labels = {
    **_LABELS,
    "categories": ("Thema",),
    "address": ("Hier zijn we",),
    "phone": ("Bellen",),
    "mail": ("Mailen",),
    "web": ("Meer info",),
}


@dataclass(frozen=True)
class Urls:
    """The url shapes of one build."""

    style: str

    def list(self, kind: str, number: int = 1) -> str:
        """List page; build b has one list for all help."""
        if self.style == "a":
            return f"/{TYPES[kind]}/" + ("" if number == 1 else f"page/{number}/")
        return ("/agenda" if kind == "activity" else "/hulp-en-advies") + ("" if number == 1 else f"/pagina/{number}")

    def detail(self, kind: str, slug: str) -> str:
        """A listing's page."""
        return f"/{TYPES[kind]}/{slug}/" if self.style == "a" else f"/{'agenda' if kind == 'activity' else 'hulp'}/{slug}"

    def page(self, slug: str) -> str:
        """A page that is no listing."""
        return f"/{slug}/" if self.style == "a" else f"/themas/{slug}"

    def menu(self) -> tuple[tuple[str, str], ...]:
        """Menu entries."""
        if self.style == "a":
            return (
                ("/", "Home"),
                ("/locaties/", "Locaties"),
                ("/aanbod/", "Aanbod"),
                ("/activiteiten/", "Activiteiten"),
                ("/over-jens/", "Over JENS"),
                ("/nieuws/", "Nieuws"),
            )
        return (
            ("/", "Start"),
            ("/hulp-en-advies", "Hulp en advies"),
            ("/agenda", "Agenda"),
            ("/themas/over-jens", "Over JENS"),
            ("/nieuws", "Nieuws"),
        )


def running_text(shown: View, dice: random.Random) -> Markup:
    """Contact details as a sentence, the way editors write them."""
    town: Markup = escape(shown.town).replace(" ", Markup("&nbsp;"), 1) if dice.random() < 0.4 else escape(shown.town)
    out = Markup("")
    if shown.address:
        out += Markup(
            dice.choice(
                (
                    "<p>Je vindt ons aan de {}, {}.",
                    "<p>Kom langs op ons inlooppunt: <strong>{}, {}</strong>.",
                    "<p>De intake is op locatie ({}, {}).",
                )
            )
        ).format(shown.address, town)
    if shown.phone:
        out += (
            Markup(dice.choice((" Bel ons op {}", " Telefonisch zijn we bereikbaar via {}"))).format(shown.phone)
            + Markup(" of stuur een bericht naar {}.").format(shown.mail)
            if shown.mail
            else Markup(" Bellen kan: {}.").format(shown.phone)
        )
    elif shown.mail:
        out += Markup(" Mailen kan naar {}.").format(shown.mail)
    if shown.web:
        out += Markup(" Meer informatie: {}.").format(shown.web)
    for bit in (shown.person, shown.private_mail, shown.mobile):
        out += Markup(" {} {}.").format(dice.choice(("Vraag naar", "Of", "Contact:")), bit) if bit else ""
    return out + Markup("</p>") + (Markup("<p>Open: {}</p>").format(shown.hours_text) if shown.hours_text else Markup(""))


def _when(shown: View) -> Markup:
    truth = shown.truth
    if not truth.starts_at:
        return Markup("")
    rhythm = Markup(" ({})").format(truth.recurrence) if truth.recurrence else Markup("")
    where = Markup(" in {}").format(truth.venue) if truth.venue else Markup("")
    return Markup('<p class="datum">{}, {}{}{}. Georganiseerd door {}.</p>').format(shown.date, shown.time, rhythm, where, truth.organiser)


def content_a(shown: View, dice: random.Random) -> Markup:
    """Elementor's nested divs; contact details as a sentence, an icon list, or labelled paragraphs."""
    stop = bodies.notice(shown, "Dit aanbod is opgeheven.")
    roll = dice.random()
    if roll < 0.45:
        contact = running_text(shown, dice)
    else:
        rows = [r for r in bodies.pairs(shown, _LABELS, dice) if r.field not in ("when", "time", "recurrence", "organiser")]
        contact = bodies.elementor(rows) if roll < 0.75 else bodies.lines(rows)
    wrap = '<div class="elementor-element elementor-element-{0:x} elementor-widget elementor-widget-text-editor" data-id="{0:x}"><div class="elementor-widget-container">{1}</div></div>'
    parts = [
        Markup("<p>{}</p>").format(shown.summary),
        _when(shown),
        contact,
        bodies.hours_list(shown),
        bodies.pin(shown, script=False),
    ]
    inner = Markup("\n").join(Markup(wrap).format(dice.randrange(1 << 24, 1 << 28), part) for part in parts if part)
    return Markup(
        '<div data-elementor-type="wp-post" class="elementor elementor-{}"><section class="elementor-section"><div class="elementor-container">'
        '<div class="elementor-column"><div class="elementor-widget-wrap">{}{}</div></div></div></section></div>'
    ).format(dice.randrange(600, 999), stop, inner)


def content_b(shown: View, dice: random.Random) -> Markup:
    """A plain block: a sentence or labelled paragraphs."""
    stop = bodies.notice(shown, "Dit aanbod is opgeheven.")
    if dice.random() < 0.5:
        contact = running_text(shown, dice)
    else:
        contact = bodies.strong(
            [r for r in bodies.pairs(shown, LABELS_B, dice) if r.field not in ("when", "time", "recurrence", "organiser", "categories")]
        )
    labels = Markup('<p class="labels">Thema: {}</p>').format(", ".join(shown.truth.categories))
    return stop + Markup('<p class="inleiding">{}</p>').format(shown.summary) + _when(shown) + labels + contact + bodies.hours_list(shown)
