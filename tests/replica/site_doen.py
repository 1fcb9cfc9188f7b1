# ruff: noqa: E501 - long lines are markup, kept whole
"""Replica of the town-centre map (heerlendoen): Webflow page whose hidden inputs hold every place; ids repeat per item."""

from __future__ import annotations

import random
from html import escape

from markupsafe import Markup

from .pages import Links, Options, Page, Site, chunked, page, robots, sitemap
from .shells import DOEN, render
from .views import View, view
from .world import flagged, truth_for
from .world_base import DAYS, rng

HOST = "www.heerlendoen.nl"
PAGE_KEY = {"/kaart": "5f3a9c1e_page", "/woonboulevard": "b07d22f4_page"}
PER_PAGE = 40
_LANGUAGES = ("", "/en", "/de")
_TRANSLATED = {
    "/en": "Opening hours and location in the centre of Heerlen.",
    "/de": "Öffnungszeiten und Lage im Zentrum von Heerlen.",
}


def _number(value: float | None, dice: random.Random) -> str:
    text = "" if value is None else f"{value:.6f}"
    return text.replace(".", ",") if dice.random() < 0.25 else text


def _fields(shown: View, language: str, dice: random.Random) -> list[tuple[str, str]]:
    """Input id and value, in the order of the site's own embed."""
    truth = shown.truth
    days = dict(shown.hours)
    text = truth.summary or ""
    if shown.closed:
        text = "Let op: deze zaak is definitief gesloten. " + text
    site = f"https://www.instagram.com/{truth.entity.replace('-', '')}heerlen/"
    where = ", ".join(part for part in (shown.address, shown.town) if part)
    return [
        ("locationID", truth.key),
        ("locationLatitude", _number(truth.lat, dice)),
        ("locationLongitude", _number(truth.lon, dice)),
        ("name", truth.name),
        ("category", truth.categories[0]),
        ("descriptionv2", _TRANSLATED.get(language, text)),
        ("telefoonnummer", shown.phone or shown.mobile),
        ("locatie", where),
        ("maps", shown.maps),
        (
            "website",
            (truth.website or "") + dice.choice(("", "/", "/?utm_source=heerlendoen")) if truth.website else "",
        ),
        ("instagram", site if dice.random() < 0.5 else ""),
        (
            "facebook",
            f"https://www.facebook.com/{truth.entity}" if dice.random() < 0.4 or truth.website is None else "",
        ),
        *((day, days.get(day, "")) for day in DAYS),
        ("icon", f"https://cdn.prod.website-files.com/63f0/{truth.categories[0].split()[0].lower()}.svg"),
        ("image", f"https://cdn.prod.website-files.com/63f0/{truth.entity}.jpg"),
        ("ondernemerkleur", dice.choice(("#e30613", "#ffd500", "#0a3d62"))),
    ]


def _input(name: str, value: str, markup: str, dice: random.Random) -> str:
    """One hidden input; variant b varies attribute order and leaves quotes out where HTML allows it."""
    if markup == "a":
        return f'<input type="hidden" id="{name}" value="{escape(value)}"/>'
    if value and not set(value) & set(" \t\"'=<>`&\n"):
        return f"<INPUT value={value} id={name} type=hidden>"
    return dice.choice(
        (
            f'<input value="{escape(value)}" type=hidden id={name}>',
            f"<input id='{name}' data-v2 value='{escape(value)}' type='hidden'>",
        )
    )


def _item(shown: View, markup: str, language: str) -> str:
    """One `locations-map_item`; the card holds an older description with an out-of-date phone number."""
    truth = shown.truth
    dice = rng("doen-item", markup, truth.key)
    inputs = [_input(name, value, markup, dice) for name, value in _fields(shown, language, dice)]
    slug = truth.name.lower().replace(" ", "-").replace("'", "")
    jet = f'<input type="hidden" class="jetboost-list-item" value="{escape(slug)}"/>'
    old = f'<p>{escape(truth.name)} vind je in het centrum.&nbsp;Bel voor een tafel of advies.</p><!-- <input id="telefoonnummer" value="045-5000000"> -->'
    card = f'<div class="locations-map_card"><div class="text-block w-richtext">{old}</div><div class="text-block w-dyn-bind-empty"></div></div>'
    if markup == "a":
        return (
            f'<div role="listitem" class="locations-map_item w-dyn-item">{jet}{card}<div class="w-embed">\n'
            + "\n".join(inputs)
            + "\n</div></div>\n"
        )
    dice.shuffle(inputs)
    return (
        f'<div class="locations-map_item v2 w-dyn-item" role=listitem><div class=locations-map_inner>{card}<div class="embed-code w-embed w-script">'
        + " ".join(inputs)
        + f"</div></div>{jet}</div>"
    )


def _broken_items(markup: str) -> str:
    """An item without coordinates and a second item under an id seen before: both to be dropped."""
    out = ""
    for key, lat, lon, name in (
        ("1900", "n.v.t.", "", "Pop-up store (locatie volgt)"),
        ("1901", "NaN", "NaN", "Kerstmarkt"),
        ("1000", "50.8801", "5.9802", "Eetcafe Mijnlicht (oud)"),
    ):
        rows = (
            ("locationID", key),
            ("locationLatitude", lat),
            ("locationLongitude", lon),
            ("name", name),
            ("category", "ETEN & DRINKEN"),
            ("descriptionv2", ""),
            ("telefoonnummer", "045-5999999"),
            ("locatie", "Onbekend 1, Heerlen"),
        )
        fields = "".join(_input(n, v, markup, rng("broken", key)) for n, v in rows)
        out += f'<div role="listitem" class="locations-map_item w-dyn-item"><div class="w-embed">{fields}</div></div>'
    return out


_AR = "".join(
    f'<div role="listitem" class="w-dyn-item"><input type="hidden" id="locationID" value="AR-{n}"/><input type="hidden" id="locationLatitude" value="50.88{n}1"/>'
    f'<input type="hidden" id="locationLongitude" value="5.97{n}1"/><input type="hidden" id="name" value="AR-lens {n}"/>'
    '<input type="hidden" id="category" value="AR"/></div>'
    for n in range(1, 5)
)


def _map_page(items: str, here: str, number: int, count: int, markup: str, link: Links, language: str) -> Page:
    """The map page: filters, item list with its pager, the AR list to be ignored."""
    key = PAGE_KEY["/" + here.rsplit("/", 1)[1]]
    pager = '<div role="navigation" aria-label="List" class="w-pagination-wrapper locations-map_pagination">'
    if number > 1:
        pager += f'<a href="?{key}={number - 1}" aria-label="Previous Page" class="w-pagination-previous"><div class="w-inline-block">Vorige</div></a>'
    if number < count:
        pager += (
            f'<a href="?{key}={number + 1}" aria-label="Next Page" class="w-pagination-next"><div class="w-inline-block">Volgende</div></a>'
        )
    pager += f'<div aria-label="Page {number} of {count}" role="heading" class="w-page-count w-pagination-page-count">{number} / {count}</div></div>'
    empty = "" if items else '<div class="w-dyn-empty"><div>No items found.</div></div>'
    filters = "".join(
        f'<div class="filter-btn" data-category="{name}">{name.capitalize()}</div>'
        for name in ("CULTUUR", "ETEN &amp; DRINKEN", "WINKELEN", "MODE", "MURALS", "WONEN")
    )
    inner = f'<div id="location-list" role="list" class="locations-map_list w-dyn-items">\n{items}</div>{empty}{pager}'
    if markup == "b":
        inner = f'<section class="map-shell"><div class="map-shell_scroll">{inner}</div></section>'
    body = (
        f'<div class="map_filters">{filters}</div><div id="map" class="map_canvas"></div><div class="locations-map_wrapper w-dyn-list">{inner}</div>'
        f'<div class="hide w-dyn-list"><div id="location-ar-list" role="list" class="w-dyn-items">{_AR}</div></div>'
    )
    return page(render(DOEN, title="Kaart", body=Markup(body), link=link, language=language))


def _detail(shown: View, link: Links, others: list[View]) -> Page:
    """A place's own page (not needed for the data) with two other places below it."""
    truth = shown.truth
    where = ", ".join(part for part in (shown.address, shown.town) if part)
    notice = '<div class="notice"><strong>Deze zaak is definitief gesloten.</strong></div>' if shown.closed else ""
    hours = "".join(f'<div class="hours_row"><div>{day.capitalize()}</div><div>{text}</div></div>' for day, text in shown.hours)
    near = "".join(
        f'<div class="card"><a href="{link("/locaties/" + o.truth.key)}">{escape(o.truth.name)}</a><p>{escape(o.address)}<br>{o.phone}</p></div>'
        for o in others
    )
    body = (
        f'<div class="hero"><h1 class="heading-xl">{shown.name}</h1></div>{notice}<div class="rich-text w-richtext"><p>{shown.summary}</p></div>'
        f'<div class="info"><div>{escape(where)}</div><div>{shown.phone or shown.mobile}</div><div>{shown.web}</div>{hours}</div>'
        f'<section class="related"><h2>Ook in de buurt</h2>{near}</section>'
    )
    return page(render(DOEN, title=truth.name, body=Markup(body), link=link, language=""))


def build(markup: str, options: Options) -> Site:
    """The whole site in `markup` 'a' or 'b'; both use the same urls and the same input ids."""
    site, dice = Site("heerlendoen", HOST), rng("doen-links", markup)
    link = Links(HOST, dice)
    shown = [
        view(t, markup, closed=t.key in options.closed)
        for t in truth_for("heerlendoen", markup, options.today)
        if t.key not in options.lost
    ]
    woon = flagged("heerlendoen", "woon")
    for base in PAGE_KEY:
        here = [v for v in shown if (v.truth.entity in woon) == (base == "/woonboulevard")]
        for language in _LANGUAGES:
            items = [] if options.empty else [_item(v, markup, language) for v in here]
            blocks = chunked(items, PER_PAGE)
            for number, block in enumerate(blocks, 1):
                path = f"{language}{base}" + (f"?{PAGE_KEY[base]}={number}" if number > 1 else "")
                extra = _broken_items(markup) if block and base == "/kaart" and number == len(blocks) else ""
                site.add(
                    path,
                    _map_page("".join(block) + extra, language + base, number, len(blocks), markup, link, language),
                )
                if number == 2 and not language:
                    site.second.append(path)
            if not language:
                site.lists.append(base)
    for number, one in enumerate(shown):
        others = [shown[(number + step) % len(shown)] for step in (5, 9)]
        site.details[one.truth.key] = site.add(f"/locaties/{one.truth.key}", _detail(one, link, others))
    intro = (
        "<h1>Er is altijd iets te doen in Heerlen</h1><p>Winkelen, eten, cultuur en murals.</p>"
        f'<a class="button w-button" href="{link("/kaart")}">Bekijk de kaart</a> <a href="/woonboulevard">Woonboulevard</a>'
    )
    agenda = "<h1>Agenda</h1><main><p>Bekijk wat er te doen is in de stad.</p></main>"
    for path, title, body in (
        ("/", "Heerlen Doen", intro),
        ("/en", "Heerlen Doen", intro),
        ("/de", "Heerlen Doen", intro),
        ("/agenda", "Agenda", agenda),
        ("/contact", "Contact", "<h1>Contact</h1><p>Ondernemersfonds, Spoorsingel 1, 6412 AA Heerlen, 045-5001122</p>"),
        ("/privacy", "Privacy", "<h1>Privacyverklaring</h1><p>Wij gebruiken cookies.</p>"),
        ("/login", "Inloggen", '<h1>Inloggen</h1><form><input type="password"></form>'),
    ):
        site.add(path, page(render(DOEN, title=title, body=Markup(body), link=link, language="")))
    site.agenda = "/agenda"
    site.add("/robots.txt", robots(HOST, ("/login", "/zoeken"), "/sitemap.xml"))
    site.add("/sitemap.xml", sitemap(HOST, ["/", "/kaart", "/woonboulevard", "/contact", *site.details.values()]))
    return site
