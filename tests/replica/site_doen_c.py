# ruff: noqa: E501 - long lines are markup, kept whole
"""Third build of the town-centre site (heerlendoen): the one-page map has become a React site of cards and detail pages.

The list page shows cards in parts and hands all points to its map as JSON; the rest stands on the detail pages, as a contact
block, in `__NEXT_DATA__`, and for shops and restaurants as JSON-LD. The old map address answers with an empty shell.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from html import escape

from markupsafe import Markup

from .pages import Links, Options, Page, Site, chunked, page, robots, sitemap
from .parts_c import others, spans, views
from .shells_c import DOEN, Menu, frame
from .views import View
from .world import flagged
from .world_base import DAYS, rng, slugify

HOST = "www.heerlendoen.nl"
PER_PAGE = 24
_SCHEMA = {"Eten & drinken": "Restaurant", "Winkelen": "Store", "Mode": "ClothingStore", "Wonen": "FurnitureStore"}
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MENU: Menu = (
    ("/ontdek", "Ontdek Heerlen"),
    ("/gebied/woonboulevard", "Meubelplein"),
    ("/uitagenda", "Uitagenda"),
    ("/verhalen", "Verhalen"),
    ("/contact", "Contact"),
)
_SOON = {"id": "1900", "slug": None, "title": "Pop-up store (locatie volgt)", "type": "mode", "lat": None, "lng": None}


def _script(data: object) -> Markup:
    """JSON safe inside a script element, as React writes it."""
    return Markup(json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))


class _Builder:
    """Collects the pages of the build."""

    def __init__(self, options: Options) -> None:
        self.options, self.site = options, Site("heerlendoen", HOST)
        self.link = Links(HOST, rng("doen-links", "c"))
        self.views = views("heerlendoen", options)
        self.slugs: dict[str, str] = {}
        for shown in self.views:
            slug = slugify(shown.truth.name)
            self.slugs[shown.truth.key] = slug if slug not in self.slugs.values() else f"{slug}-2"

    def put(
        self,
        path: str,
        title: str,
        body: str,
        props: Mapping[str, object] | None = None,
        *,
        head: str = "",
        about: str = "",
    ) -> str:
        """Serve `body` in the frame at `path`; `props` is what the page's own script is given."""
        data = {"props": {"pageProps": props or {}}, "page": path.split("?")[0], "query": {}, "buildId": "kq3ZxT0b"}
        text = frame(
            DOEN,
            title=title,
            body=Markup(body),
            link=self.link,
            menu=_MENU,
            head=Markup(head),
            about=about or "Winkels, horeca, cultuur en kunst in het hart van Parkstad.",
            data=_script(data),
            language="en" if path.startswith("/en") else "nl",
        )
        return self.site.add(path, page(text))

    def path(self, shown: View) -> str:
        """Path of a place's own page."""
        return f"/ontdek/{self.slugs[shown.truth.key]}"

    def pin(self, shown: View) -> Mapping[str, object]:
        """What the map on a list page knows of a place."""
        truth = shown.truth
        return {
            "id": truth.key,
            "slug": self.slugs[truth.key],
            "title": truth.name,
            "type": slugify(truth.categories[0]),
            "lat": truth.lat,
            "lng": truth.lon,
        }

    def card(self, shown: View) -> str:
        """A card of a list page."""
        truth = shown.truth
        return (
            f'<li class="Tile_tile__Xr20p"><a class="Tile_link__0ac9Z" href="{escape(self.link(self.path(shown)))}"><span class="Tile_media__u7"><img alt="" loading="lazy" src="/_next/image?url=%2Fm%2F{truth.key}.jpg&amp;w=640&amp;q=75"/></span>'
            f'<span class="Tile_kicker__k1">{escape(truth.categories[0])}</span><span class="Tile_title__Jq4">{shown.name}</span></a></li>'
        )

    def overview(self, path: str, title: str, here: Sequence[View], *, parts: bool) -> None:
        """A list page, in parts of PER_PAGE cards or whole; its map gets all points at once."""
        here = [] if self.options.empty else here
        types = sorted({shown.truth.categories[0] for shown in self.views})
        chips = "".join(f'<a class="Chip_chip__9f" href="/ontdek?filter={slugify(name)}">{escape(name)}</a>' for name in types)
        soon = '<li class="Tile_tile__Xr20p Tile_soon__Pp1"><span class="Tile_title__Jq4">Pop-up store (locatie volgt)</span><span>binnenkort</span></li>'
        blocks = chunked([self.card(shown) for shown in here], PER_PAGE if parts else 999)
        for number, block in enumerate(blocks, 1):
            more = ""
            if number < len(blocks):
                href = escape(self.link(f"{path}?deel={number + 1}"))
                more = f'<p class="More_wrap__t5"><a class="Button_ghost__1k" href="{href}">Laad meer plekken</a></p>'
            elif here and parts:
                block = [*block, soon]
            body = (
                f'<h1 class="Title_xl__8Yq">{escape(title)}</h1><p role="status">{len(here)} plekken</p><div class="Chips_row__Ba3">{chips}</div>'
                f'<div id="plattegrond" class="MapPane_pane__W0e" data-style="light"></div><ul class="Grid_grid__aZ1">{"".join(block)}</ul>{more}'
            )
            props = {"places": [*map(self.pin, here), *([_SOON] if here and parts else [])], "filters": types}
            done = self.put(path + (f"?deel={number}" if number > 1 else ""), title, body, props)
            if number == 2:
                self.site.second.append(done)
        self.site.lists.append(path)

    def hours(self, shown: View) -> str:
        """Opening hours, a line a day with two-letter day names."""
        if shown.hours_text or not shown.hours:
            return ""
        rows = "".join(
            f'<li><span class="Hours_day__d1">{day[:2].capitalize()}</span><span class="Hours_time__d2">{text.replace(" - ", " – ")}</span></li>'
            for day, text in shown.hours
        )
        return f'<section class="Facts_cell__r2"><h2 class="Facts_head__r9">Wanneer kun je terecht</h2><ul class="Hours_list__f3">{rows}</ul></section>'

    def props(self, shown: View) -> Mapping[str, object]:
        """Everything the detail page's script is given of a place."""
        truth = shown.truth
        days = [
            {"day": DAYS.index(day), "slots": [{"from": begin, "till": end} for begin, end in spans(text)]} for day, text in shown.hours
        ]
        return {
            **self.pin(shown),
            "typeLabel": truth.categories[0],
            "intro": truth.summary,
            "location": {
                "line": shown.address,
                "zip": (truth.postcode or "").replace(" ", "") or None,
                "town": truth.city,
            },
            "dial": shown.phone or shown.mobile or None,
            "site": truth.website,
            "week": days,
            "status": "closed" if shown.closed else "published",
        }

    def json_ld(self, shown: View) -> str:
        """Structured data of shops and restaurants; other kinds of place have none."""
        truth = shown.truth
        kind = _SCHEMA.get(truth.categories[0])
        if kind is None:
            return ""
        parts = {"streetAddress": shown.address, "postalCode": truth.postcode, "addressLocality": truth.city}
        week = [
            {"@type": "OpeningHoursSpecification", "dayOfWeek": _ENGLISH_DAYS[DAYS.index(day)], "opens": a, "closes": b}
            for day, text in shown.hours
            for a, b in spans(text)
        ]
        data: dict[str, object] = {
            "@context": "https://schema.org",
            "@type": kind,
            "@id": f"https://{HOST}{self.path(shown)}#plek",
            "name": truth.name,
            "description": truth.summary,
            "address": {"@type": "PostalAddress", **{k: v for k, v in parts.items() if v}, "addressCountry": "NL"},
            "geo": {"@type": "GeoCoordinates", "latitude": truth.lat, "longitude": truth.lon},
            "telephone": shown.phone or shown.mobile,
            "url": truth.website,
            "openingHoursSpecification": week,
            "isPartOf": {"@type": "WebSite", "name": "Heerlen Doen", "url": f"https://{HOST}"},
        }
        return f'<script type="application/ld+json">{_script({k: v for k, v in data.items() if v})}</script>'

    def detail(self, shown: View, near: Sequence[View]) -> None:
        """A place's own page with three neighbours below it."""
        truth = shown.truth
        label = escape(truth.categories[0])
        town = "<!-- --> <!-- -->".join(escape(bit) for bit in ((truth.postcode or "").replace(" ", ""), truth.city) if bit)
        where = "<br/>".join(bit for bit in (escape(shown.address), town) if bit)
        number = shown.phone or shown.mobile
        dial = f'<li><a href="tel:{re.sub("[^0-9+]", "", number)}">{number}</a></li>' if number else ""
        name = truth.entity.replace("-", "")
        social = f'<li><a href="https://www.instagram.com/{name}.heerlen/">Instagram</a></li>'
        reach = dial + (f"<li>{shown.web}</li>" if shown.web else "") + social
        stop = '<p role="alert" class="Banner_warn__x1">Deze zaak is definitief gesloten.</p>' if shown.closed else ""
        place = (
            f'<section class="Facts_cell__r2"><h2 class="Facts_head__r9">Kom langs</h2><p>{where}</p><a class="Button_text__2b" href="{escape(shown.maps)}">Plan je route</a></section>'
            if where
            else ""
        )
        tiles = "".join(
            f'<li class="Tile_tile__Xr20p"><a href="{escape(self.link(self.path(o)))}">{escape(o.truth.name)}</a><span>{escape(o.address)}</span><span>{o.phone}</span></li>'
            for o in near
        )
        body = (
            f'<nav aria-label="Je bent hier" class="Trail_trail__e4"><a href="/ontdek">Ontdek Heerlen</a> › <a href="/ontdek?filter={slugify(truth.categories[0])}">{label}</a></nav>'
            f'<article class="Place_root__h6" data-place="{truth.key}"><p class="Place_kicker__h7">{label}</p><h1 class="Place_title__h8">{shown.name}</h1>{stop}<p class="Place_intro__h9">{shown.summary}</p>'
            f'<div class="Facts_grid__r1">{place}<section class="Facts_cell__r2"><h2 class="Facts_head__r9">Laat van je horen</h2><ul class="Facts_reach__r3">{reach}</ul></section>{self.hours(shown)}</div></article>'
            f'<div class="Nearby_strip__v0"><h2 class="Nearby_head__v1">Om de hoek</h2><ul class="Grid_grid__aZ1">{tiles}</ul></div>'
        )
        props = {"place": self.props(shown), "nearby": [self.props(o) for o in near]}
        self.site.details[truth.key] = self.put(
            self.path(shown), truth.name, body, props, head=self.json_ld(shown), about=truth.summary or ""
        )

    def build(self) -> Site:
        """All pages."""
        woon = flagged("heerlendoen", "woon")
        self.overview("/ontdek", "Ontdek Heerlen", self.views, parts=True)
        for name in sorted({shown.truth.categories[0] for shown in self.views}):
            here = [shown for shown in self.views if shown.truth.categories[0] == name]
            self.overview(f"/ontdek?filter={slugify(name)}", name, here, parts=False)
        self.overview("/gebied/woonboulevard", "Meubelplein", [v for v in self.views if v.truth.entity in woon], parts=False)
        self.overview("/en/discover", "Discover Heerlen", self.views, parts=False)
        for number, shown in enumerate(self.views):
            self.detail(shown, others(self.views, number, 4, 11, 23))
        self._noise()
        return self.site

    def _noise(self) -> None:
        """Home, stories, what's on, service pages, the dead map, robots and sitemaps."""
        tips = "" if self.options.empty else "".join(self.card(shown) for shown in self.views[3:60:14])
        self.put(
            "/",
            "Heerlen Doen",
            f'<h1 class="Hero_title__q1">Goed om te doen</h1><p>Slenteren, proeven, kijken.</p><a class="Button_solid__3c" href="{escape(self.link("/ontdek"))}">Ga op ontdekking</a><ul class="Grid_grid__aZ1">{tips}</ul>',
        )
        story = '<h1 class="Title_xl__8Yq">{}</h1><div class="Prose_prose__m3"><p>{}</p></div>'
        for path, title, text in (
            (
                "/uitagenda",
                "Uitagenda",
                "Kerstmarkt op het plein, 13 en 14 december. Kraam huren? Bel 045-5999999. Onbekend 1, Heerlen.",
            ),
            (
                "/verhalen",
                "Verhalen",
                '<a href="/verhalen/kerstmarkt">Kerstmarkt</a> en <a href="/verhalen/muren-die-praten">Muren die praten</a>',
            ),
            ("/verhalen/kerstmarkt", "Kerstmarkt", "Veertig kramen en een schaatsbaan. Organisatie: 045-5999999."),
            (
                "/verhalen/muren-die-praten",
                "Muren die praten",
                "Met je telefoon komen de murals tot leven: AR-lens 1, AR-lens 2.",
            ),
            ("/privacy", "Privacy en cookies", "We meten bezoek zonder je te volgen."),
        ):
            self.put(path, title, story.format(title, text))
        self.put(
            "/contact",
            "Contact",
            "<h1>Contact</h1><p>Ondernemersfonds, Spoorsingel 1, 6412 AA Heerlen, 045-5001122</p>",
        )
        self.put("/login", "Inloggen", '<h1>Inloggen</h1><form><input type="password"></form>')
        self.site.add("/kaart", _dead_map())
        self.site.agenda = "/uitagenda"
        self.site.add("/robots.txt", robots(HOST, ("/login", "/api/"), "/sitemap.xml"))
        paths = ["/", *(target for target, _ in _MENU), *self.site.details.values(), "/verhalen/kerstmarkt"]
        self.site.add("/sitemap-0.xml", sitemap(HOST, paths))
        self.site.add(
            "/sitemap.xml",
            page(
                f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://{HOST}/sitemap-0.xml</loc></sitemap></sitemapindex>',
                content_type="application/xml",
            ),
        )


def _dead_map() -> Page:
    return page(
        '<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><title>Plattegrond</title></head><body><div id="root"></div>'
        '<noscript>Zet JavaScript aan om de plattegrond te bekijken.</noscript><script type="module" src="/plattegrond/app.b81f.js"></script></body></html>'
    )


def build(options: Options) -> Site:
    """The whole site in its third build."""
    return _Builder(options).build()
