# ruff: noqa: E501 - long lines are markup, kept whole
"""Third build of the sports directory (sportinheerlen): Drupal fields, views, taxonomy pages, microdata on some, no sitemap."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape

from markupsafe import Markup

from .pages import Links, Options, Page, Site, chunked, page, robots
from .parts_c import others, utc, views
from .shells_c import SPORT, Menu, frame
from .sport_parts_c import block, hours
from .views import View
from .world_base import rng, slugify

HOST = "www.sportinheerlen.nl"
PER_PAGE = 10
_PATHS = {"organisation": "/sportaanbieders", "place": "/sportlocaties", "activity": "/beweegkalender"}
_TITLES = {"organisation": "Sportaanbieders", "place": "Sporten kan hier", "activity": "Beweegkalender"}
_ITEM = {"organisation": "SportsClub", "place": "SportsActivityLocation", "activity": "SportsEvent"}
_MENU: Menu = (
    ("/sportaanbieders", "Sportaanbieders"),
    ("/sportlocaties", "Sporten kan hier"),
    ("/beweegkalender", "Beweegkalender"),
    ("/sporten-van-a-tot-z", "Sporten van A tot Z"),
    ("/actueel", "Actueel"),
)


class _Builder:
    """Collects the pages of the build."""

    def __init__(self, options: Options) -> None:
        self.options, self.site = options, Site("sportinheerlen", HOST, first_page="0")
        self.link = Links(HOST, rng("sport-links", "c"))
        self.views = views("sportinheerlen", options)
        self.node = 200

    def put(self, path: str, title: str, body: str | Markup, bundle: str = "pagina", leaflet: object = None) -> str:
        """Serve `body` in the frame at `path`; `leaflet` is what the map's script is given."""
        self.node += 1
        settings: dict[str, object] = {"path": {"baseUrl": "/", "currentPath": f"node/{self.node}"}, "user": {"uid": 0}}
        if leaflet:
            settings["leaflet"] = {f"leaflet-map-node-{bundle}-{self.node}": leaflet}
        text = frame(
            SPORT,
            title=title,
            body=Markup(body),
            link=self.link,
            menu=_MENU,
            here=path,
            bundle=bundle,
            node=self.node,
            settings=Markup(json.dumps(settings).replace("<", "\\u003C")),
        )
        self.site.add(f"/node/{self.node}", Page(301, (("Location", path),), b""))
        return self.site.add(path, page(text, x_generator="Drupal 10 (https://www.drupal.org)"))

    def path(self, shown: View) -> str:
        """Path alias of a listing."""
        return f"{_PATHS[shown.truth.kind]}/{shown.truth.key}"

    def row(self, shown: View) -> str:
        """A row of a view: the teaser of a listing."""
        truth, href = shown.truth, escape(self.link(self.path(shown)))
        when = (
            f'<div class="field field--name-field-moment"><time datetime="{utc(truth.starts_at)}" class="datetime">{shown.date}</time></div>'
            if truth.starts_at
            else ""
        )
        terms = "".join(
            f'<div class="field__item"><a href="/sport/{slugify(n)}" hreflang="nl">{escape(n)}</a></div>' for n in truth.categories
        )
        return (
            f'<div class="views-row"><article class="node node--type-{truth.kind} node--promoted node--view-mode-teaser"><h2><a href="{href}" rel="bookmark"><span class="field field--name-title">{shown.name}</span></a></h2>'
            f'{when}<div class="field field--name-field-sport field__items">{terms}</div><ul class="links inline"><li class="node-readmore"><a href="{href}">Bekijk<span class="visually-hidden"> {escape(truth.name)}</span></a></li></ul></article></div>'
        )

    def overview(self, base: str, title: str, shown: Sequence[View]) -> None:
        """A paged view; pages count from 0 and links are relative to the view."""
        blocks = chunked([] if self.options.empty else [self.row(one) for one in shown], PER_PAGE)
        for number, rows in enumerate(blocks):
            numbers = "".join(
                f'<li class="pager__item{" is-active" if n == number else ""}"><a href="?page={n}" title="{"Huidige" if n == number else "Ga naar"} pagina {n + 1}"><span class="visually-hidden">Pagina </span>{n + 1}</a></li>'
                for n in range(len(blocks))
            )
            after = (
                f'<li class="pager__item pager__item--next"><a href="?page={number + 1}" title="Naar de volgende pagina" rel="next"><span class="visually-hidden">Volgende pagina</span><span aria-hidden="true">››</span></a></li>'
                if number + 1 < len(blocks)
                else ""
            )
            pager = (
                f'<nav class="pager" role="navigation" aria-labelledby="pagination-heading"><h4 id="pagination-heading" class="visually-hidden">Paginering</h4><ul class="pager__items js-pager__items">{numbers}{after}</ul></nav>'
                if len(blocks) > 1
                else ""
            )
            content = "".join(rows) or '<div class="view-empty"><p>Geen inhoud gevonden.</p></div>'
            body = f'<div class="block block-core block-page-title-block"><h1>{escape(title)}</h1></div><div class="views-element-container"><div class="view view-{base.strip("/").replace("/", "-")} js-view-dom-id-8f2c"><div class="view-content">{content}</div>{pager}</div></div>'
            path = self.put(base + (f"?page={number}" if number else ""), title, body)
            if number == 1:
                self.site.second.append(path)
        if base in _PATHS.values():
            self.site.lists.append(base)

    def detail(self, shown: View, more: Sequence[View]) -> None:
        """A listing's page."""
        truth = shown.truth
        micro = truth.kind == "organisation" and rng("sport-micro", truth.key).random() < 0.5
        scope = Markup(' itemscope itemtype="https://schema.org/{}"').format(_ITEM[truth.kind]) if micro else Markup("")
        stop = Markup(
            '<div role="contentinfo" aria-label="Waarschuwingsbericht" class="messages messages--warning">Deze vereniging is opgeheven.</div>'
        )
        rows = Markup("").join(
            Markup(
                '<div class="views-row"><div class="views-field views-field-title"><a href="{}">{}</a></div><div class="views-field views-field-field-adres">{}</div><div class="views-field views-field-field-telefoon">{}</div></div>'
            ).format(self.link(self.path(o)), o.truth.name, ", ".join(bit for bit in (o.address, o.town) if bit), o.phone)
            for o in more
        )
        text = (
            Markup('<div class="field field--name-body field--type-text-with-summary field__item"><p>{}</p></div>').format(shown.summary)
            if shown.summary
            else Markup("")
        )
        body = Markup(
            '<div class="block block-core block-page-title-block"><h1>{}</h1></div><article class="node node--type-{} node--view-mode-full"{}>{}<div class="node__content">{}{}{}{}</div></article>'
            '<div class="views-element-container block block-views block-views-blockin-de-buurt"><h2>Dicht bij elkaar</h2><div class="view-content">{}</div></div>'
        ).format(
            shown.name,
            truth.kind,
            scope,
            Markup('<meta itemprop="name" content="{}">').format(truth.name) if micro else "",
            stop if shown.closed else "",
            text,
            block(shown, micro),
            hours(shown),
            rows,
        )
        leaflet = (
            {
                "map": {"label": "OSM"},
                "features": [{"type": "point", "lat": truth.lat, "lon": truth.lon, "entity_id": truth.key}],
            }
            if truth.lat is not None
            else None
        )
        self.site.details[truth.key] = self.put(self.path(shown), truth.name, body, truth.kind, leaflet)

    def build(self) -> Site:
        """All pages."""
        for kind, base in _PATHS.items():
            here = [shown for shown in self.views if shown.truth.kind == kind]
            if kind == "activity":
                here.sort(key=lambda shown: shown.truth.starts_at or "")
            self.overview(base, _TITLES[kind], here)
            for number, shown in enumerate(here):
                self.detail(shown, others(here, number, 3, 5))
        terms = sorted({name for shown in self.views for name in shown.truth.categories})
        for name in terms:
            self.overview(f"/sport/{slugify(name)}", name, [v for v in self.views if name in v.truth.categories])
        index = "".join(f'<li><a href="/sport/{slugify(name)}">{escape(name)}</a></li>' for name in terms)
        self.put("/sporten-van-a-tot-z", "Sporten van A tot Z", f"<h1>Sporten van A tot Z</h1><ul>{index}</ul>")
        self._noise()
        self.site.agenda = _PATHS["activity"]
        self.site.add("/robots.txt", robots(HOST, ("/login", "/admin/", "/user/", "/search/", "/node/add/")))
        return self.site

    def _noise(self) -> None:
        """Home, news, policy and service pages."""
        tiles = "".join(f'<li><a class="button" href="{escape(self.link(path))}">{name}</a></li>' for path, name in _MENU)
        for path, title, text in (
            (
                "/",
                "Heerlen in beweging",
                f"<ul>{tiles}</ul><p>Weet je niet wat bij je past? Bel de sportcoach: 045-5202021.</p>",
            ),
            (
                "/actueel",
                "Actueel",
                '<div class="views-row"><h2><a href="/actueel/sportgala">Sportgala</a></h2></div>',
            ),
            (
                "/actueel/sportgala",
                "Sportgala",
                "<p>Het gala is in het theater, Burgemeester van Grunsvenplein 122, 6411 AS Heerlen. Kaarten: 045-5717171.</p>",
            ),
            ("/over-de-sportraad", "Over de Sportraad", "<p>De Sportraad vergadert op het Raadhuisplein 99.</p>"),
            ("/contact", "Contact", "<p>Sportraad Heerlen, Raadhuisplein 99, 6411 HK Heerlen, 045-5202020</p>"),
            ("/privacy", "Privacy", "<p>Wij gaan zorgvuldig om met gegevens.</p>"),
            ("/login", "Inloggen", "<p>Gebruikersnaam en wachtwoord.</p>"),
        ):
            self.put(path, title, f"<h1>{title}</h1>{text}")


def build(options: Options) -> Site:
    """The whole site in its third build."""
    return _Builder(options).build()
