"""Label/value rows of a listing, and the ways in which web agencies print such rows."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from .views import View

Labels = Mapping[str, tuple[str, ...]]
_ICON = {
    "address": "map-marker",
    "town": "map-o",
    "phone": "phone",
    "mail": "envelope",
    "web": "globe",
    "hours": "clock-o",
    "person": "user",
    "when": "calendar",
    "organiser": "users",
    "venue": "building",
}


@dataclass(frozen=True)
class Pair:
    """One printed row: the field it carries, its label, its value."""

    field: str
    label: str
    value: Markup


def _join(*parts: Markup | str) -> Markup:
    return Markup("<br>").join(part for part in parts if part)


def _person(shown: View) -> list[Markup]:
    bits = [escape(shown.person)] if shown.person else []
    if shown.private_mail:
        bits.append(Markup('<a href="mailto:{}">{}</a>').format(shown.private_mail, shown.private_mail))
    if shown.mobile:
        bits.append(escape(shown.mobile))
    return bits


def pairs(shown: View, labels: Labels, dice: random.Random) -> list[Pair]:
    """Rows in the order of a typical form; fields without a label in `labels` are not printed."""
    truth, out = shown.truth, list[Pair]()

    def put(field: str, value: Markup | str | None) -> None:
        if value and field in labels:
            out.append(Pair(field, dice.choice(labels[field]), escape(value)))

    put("organiser", truth.organiser)
    if shown.date:
        moment = f"{shown.date}, {shown.time}" if dice.random() < 0.6 else ""
        put("when", moment or shown.date)
        put("time", "" if moment else shown.time)
    put("recurrence", truth.recurrence.capitalize() if truth.recurrence else "")
    if dice.random() < 0.55 or "town" not in labels:
        glue = dice.choice((", ", "\n"))
        both = f"{shown.address}{glue}{shown.town}" if shown.address and shown.town else shown.address or shown.town
        put(
            "address",
            _join(truth.venue or "", *both.split("\n")) if truth.venue and "venue" not in labels else _join(*both.split("\n")),
        )
    else:
        put("address", shown.address)
        put("town", shown.town)
    put("venue", truth.venue)
    put(
        "phone",
        Markup('<a href="{}">{}</a>').format(shown.phone_href, shown.phone) if shown.phone and dice.random() < 0.6 else shown.phone,
    )
    put("mail", shown.mail)
    put("web", shown.web)
    put("categories", ", ".join(truth.categories))
    put("targets", ", ".join(truth.target_groups))
    put("hours", shown.hours_text)
    bits = _person(shown)
    if bits and dice.random() < 0.5:
        put("person", Markup(" – ").join(bits))
    elif bits:
        put("person", bits[0])
        for bit in bits[1:]:
            put("private", bit)
    return out


def table(rows: Sequence[Pair]) -> Markup:
    """Yii DetailView."""
    body = Markup("").join(Markup("<tr><th>{}</th><td>{}</td></tr>\n").format(r.label, r.value) for r in rows)
    return Markup('<table id="w0" class="table table-striped table-bordered detail-view"><tbody>{}</tbody></table>').format(body)


def definition(rows: Sequence[Pair], css: str = "dl-horizontal") -> Markup:
    """Definition list."""
    body = Markup("").join(Markup("<dt>{}</dt>\n<dd>{}</dd>\n").format(r.label, r.value) for r in rows)
    return Markup('<dl class="{}">{}</dl>').format(css, body)


def icons(rows: Sequence[Pair]) -> Markup:
    """Font-icon rows: the label only as aria-label, some values without any."""
    body = Markup("").join(
        Markup('<div class="rij"><i class="fa fa-{}" role="img" aria-label="{}"></i> <span>{}</span></div>\n').format(
            _ICON.get(r.field, "info"), r.label, r.value
        )
        for r in rows
    )
    return Markup('<div class="gegevens">{}</div>').format(body)


def strong(rows: Sequence[Pair]) -> Markup:
    """Plain paragraphs 'Label: value', with the label in bold."""
    return Markup("\n").join(Markup("<p><strong>{}:</strong> {}</p>").format(r.label, r.value) for r in rows)


def lines(rows: Sequence[Pair]) -> Markup:
    """All in one paragraph, broken by <br>."""
    return Markup("<p>{}</p>").format(Markup("<br />\n").join(Markup("{}: {}").format(r.label, r.value) for r in rows))


def old_table(rows: Sequence[Pair]) -> Markup:
    """Unclosed table cells of a site of 2004, with an image for a label on contact rows."""
    out = Markup("<TABLE class=info cellpadding=2>")
    for r in rows:
        label = (
            Markup('<IMG SRC="/img/ico_{}.gif" ALT="{}">').format(r.field, r.label)
            if r.field in ("phone", "mail", "web")
            else Markup("<B>{}</B>").format(r.label)
        )
        out += Markup("\n<TR><TD>{}<TD>{}").format(label, r.value)
    return out + Markup("\n</TABLE>")


def elementor(rows: Sequence[Pair]) -> Markup:
    """Elementor icon list: no labels at all but the icon's class."""
    body = Markup("").join(
        Markup(
            '<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon">'
            '<i aria-hidden="true" class="fas fa-{}"></i></span>'
            '<span class="elementor-icon-list-text">{}</span></li>'
        ).format(_ICON.get(r.field, "angle-right"), r.value)
        for r in rows
    )
    return Markup('<div class="elementor-widget elementor-widget-icon-list"><ul class="elementor-icon-list-items">{}</ul></div>').format(
        body
    )


def hours_table(shown: View, css: str = "openingstijden") -> Markup:
    """Opening hours a day a row; nothing for listings without a table."""
    if not shown.hours:
        return Markup("")
    body = Markup("").join(Markup("<tr><td>{}</td><td>{}</td></tr>").format(day.capitalize(), text) for day, text in shown.hours)
    return Markup('<h3>Openingstijden</h3><table class="{}">{}</table>').format(css, body)


def hours_list(shown: View) -> Markup:
    """Opening hours in one paragraph, a line a day."""
    if not shown.hours:
        return Markup("")
    body = Markup("<br>").join(Markup("{}: {}").format(day.capitalize(), text) for day, text in shown.hours)
    return Markup('<div class="tijden"><h4>Wanneer open?</h4><p>{}</p></div>').format(body)


def pin(shown: View, *, script: bool) -> Markup:
    """The listing's point: a Leaflet marker in a script, or a link to a map service; nothing without one."""
    truth = shown.truth
    if truth.lat is None:
        return Markup("")
    if script:
        return Markup(
            '<div id="map" class="leaflet"></div><script>var map = L.map("map").setView([50.8882, 5.9795], 12);'
            "L.marker([{}, {}]).addTo(map);</script>"
        ).format(truth.lat, truth.lon)
    return Markup('<p class="route"><a href="{}" target="_blank">Toon op kaart / route</a></p>').format(shown.maps)


def related(shown: Sequence[View], title: str, css: str, href: Mapping[str, str]) -> Markup:
    """A block of other listings with their addresses and phones; `href` maps keys to links."""
    cards = Markup("").join(
        Markup('<div class="card"><h4><a href="{}">{}</a></h4><p>{} {}<br>{}</p></div>\n').format(
            href[v.truth.key], v.truth.name, v.address, v.town, v.phone
        )
        for v in shown
    )
    return Markup('<aside class="{}"><h3>{}</h3>{}</aside>').format(css, title, cards)


def notice(shown: View, text: str) -> Markup:
    """The closure notice of a listing that has stopped."""
    return Markup('<div class="alert alert-warning"><strong>{}</strong></div>').format(text) if shown.closed else Markup("")
