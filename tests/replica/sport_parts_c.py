# ruff: noqa: E501 - long lines are markup, kept whole
"""Drupal's fields of the third build of the sports directory: address, contact, times, opening hours."""

from __future__ import annotations

from markupsafe import Markup
from markupsafe import escape as safe

from .parts_c import call, person_bits, spamspan, spans, utc
from .views import View
from .world_base import rng, slugify

Field = tuple[str, str, str, Markup]
"""Machine name, field type, label, value."""


def address(shown: View, micro: bool) -> Markup:
    """Address as the Address module prints it; the building stands in the second line."""
    truth = shown.truth
    if not shown.address and not shown.town:
        return Markup("")
    prop = Markup(' itemprop="{}"' if micro else "").format
    *building, street = shown.address.split(", ") if shown.address else [""]
    bits = [
        Markup('<span class="address-line1"{}>{}</span>').format(prop("streetAddress"), street) if street else "",
        Markup('<span class="address-line2">{}</span>').format(", ".join(building)) if building else "",
        Markup(" ").join(
            Markup('<span class="{}"{}>{}</span>').format(css, prop(name), value)
            for css, name, value in (
                ("postal-code", "postalCode", truth.postcode),
                ("locality", "addressLocality", truth.city),
            )
            if value
        ),
        Markup('<span class="country">Nederland</span>'),
    ]
    scope = Markup(' itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"') if micro else ""
    lines = Markup("<br>\n").join(bit for bit in bits if bit)
    return Markup('<p class="address" translate="no"{}>{}</p>').format(scope, lines)


def fields(shown: View, micro: bool) -> list[Field]:
    """The listing's fields in the order of its content type."""
    truth, dice = shown.truth, rng("sport-detail", "c", shown.truth.key)
    mark = Markup('<span itemprop="{}">{}</span>').format
    tel = mark("telephone", call(shown)) if micro and shown.phone else call(shown)
    mail = spamspan(truth.email) if truth.email and dice.random() < 0.55 else shown.mail
    terms = Markup(", ").join(Markup('<a href="/sport/{}" hreflang="nl">{}</a>').format(slugify(n), n) for n in truth.categories)
    when = Markup("")
    if truth.starts_at:
        close = (
            Markup(' tot <time datetime="{}" class="datetime">{}</time>').format(utc(truth.ends_at), truth.ends_at[11:])
            if truth.ends_at
            else ""
        )
        when = Markup('<time datetime="{}" class="datetime">{} - {}</time>{}').format(
            utc(truth.starts_at), shown.date, truth.starts_at[11:], close
        )
    person = Markup("<br>").join(person_bits(shown))
    every: tuple[Field, ...] = (
        ("field-moment", "datetime", "Begin en einde", when),
        ("field-herhaling", "string", "Ritme", safe(truth.recurrence or "")),
        ("field-gastheer", "string", "Verzorgd door", safe(truth.organiser or "")),
        ("field-zaal", "string", "Zaal of terrein", safe(truth.venue or "")),
        ("field-sport", "entity-reference", "Soort ruimte" if truth.kind == "place" else "Sporttak", terms),
        ("field-adresgegevens", "address", "Bezoek ons", address(shown, micro)),
        ("field-telefoon", "telephone", "Nummer", tel),
        ("field-mailadres", "email", "Schrijf naar", mail),
        ("field-site", "link", "Homepage", shown.web),
        ("field-groep", "entity-reference", "Geschikt voor", safe(", ".join(truth.target_groups))),
        ("field-aanspreekpunt", "string-long", "Aanspreekpunt", person),
        ("field-uren-toelichting", "string", "Je kunt er terecht", safe(shown.hours_text)),
        (
            "field-lidmaatschap",
            "decimal",
            "Lidmaatschap",
            Markup(f"€ {dice.randrange(90, 260)},00 per jaar" if truth.kind == "organisation" else ""),
        ),
    )
    return [field for field in every if field[3]]


def block(shown: View, micro: bool) -> Markup:
    """Fields as Drupal prints them, or for accommodations as a table of properties."""
    rows = fields(shown, micro)
    if shown.truth.kind == "place":
        body = Markup("").join(Markup('<tr><th scope="row">{}</th><td>{}</td></tr>\n').format(label, value) for _, _, label, value in rows)
        return Markup('<table class="kenmerken"><caption>Op een rij</caption><tbody>{}</tbody></table>').format(body)
    out = Markup("")
    for name, kind, label, value in rows:
        hidden = "visually_hidden" if name in ("field-adresgegevens", "field-moment") else "inline"
        css = "field__label visually-hidden" if hidden == "visually_hidden" else "field__label"
        out += Markup(
            '<div class="field field--name-{} field--type-{} field--label-{} clearfix"><div class="{}">{}</div><div class="field__item">{}</div></div>\n'
        ).format(name, kind, hidden, css, label, value)
    return out


def hours(shown: View) -> Markup:
    """The table of the Office Hours module."""
    if not shown.hours:
        return Markup("")
    body = Markup("").join(
        Markup(
            '<tr class="office-hours__item"><td class="office-hours__item-label">{}</td><td class="office-hours__item-slots">{}</td></tr>\n'
        ).format(day.capitalize(), ", ".join(f"{a}-{b}" for a, b in spans(text)) or text)
        for day, text in shown.hours
    )
    return Markup(
        '<div class="field field--name-field-uren field--type-office-hours"><h3>Je kunt er terecht</h3><div class="office-hours office-hours-status--open"><table class="office-hours__table"><thead><tr><th>Dag</th><th>Uren</th></tr></thead><tbody>{}</tbody></table></div></div>'
    ).format(body)
