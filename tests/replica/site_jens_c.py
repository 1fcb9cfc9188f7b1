# ruff: noqa: E501 - long lines are markup, kept whole
"""Third build of the youth-help site (jens): a WordPress block theme in which all is a page, with an events calendar beside it."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from .data_noise import JENS_HOLLOW, JENS_NEWS, JENS_PAGES
from .jens_parts_c import content, event, event_json, event_row
from .pages import Links, Options, Site, chunked, page, robots, sitemap
from .parts_c import others, views
from .shells_c import JENS, Menu, frame
from .views import View
from .wordpress import Post, Rest
from .world_base import rng

HOST = "www.jenshelpt.nl"
PER_PAGE = 12
_BASES = {"service": "/ondersteuning/", "place": "/waar-je-ons-vindt/"}
_TITLES = {"service": "Ondersteuning", "place": "Waar je ons vindt"}
_EVENTS, _EVENT = "/evenementen/", "/evenement/"
_MENU: Menu = (
    ("/", "Begin"),
    ("/ondersteuning/", "Ondersteuning"),
    ("/waar-je-ons-vindt/", "Waar je ons vindt"),
    ("/evenementen/", "Evenementen"),
    ("/kennis/", "Waar zit je mee?"),
    ("/actueel/", "Actueel"),
)


class _Builder:
    """Collects the pages of the build and their REST twins."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.site = Site("jens", HOST, collection="/wp-json/wp/v2/pages")
        self.rest = Rest(HOST, types={"page": "pages"}, taxonomies=())
        self.rest.empty = options.empty
        self.link = Links(HOST, rng("jens-links", "c"))
        self.views = views("jens", options)

    def put(self, path: str, title: str, inner: Markup, head: Markup = Markup(""), *, plain: bool = True) -> str:  # noqa: B008
        """Serve `inner` as the content of a page at `path`, with its title above; `plain` pages stand in REST too."""
        heading = Markup('<h1 class="wp-block-post-title">{}</h1>').format(title) if plain else Markup("")
        body = heading + Markup('<div class="entry-content wp-block-post-content is-layout-constrained">{}</div>').format(inner)
        if plain:
            slug = path.strip("/").rsplit("/", 1)[-1] or "begin"
            self.rest.add("pages", Post(slug, path, escape(title), inner, (), ()))
        return self.frame(path, title, body, head)

    def frame(self, path: str, title: str, body: Markup, head: Markup = Markup("")) -> str:  # noqa: B008
        """Serve `body` in the frame of the theme."""
        return self.site.add(path, page(frame(JENS, title=title, body=body, link=self.link, menu=_MENU, head=head)))

    def path(self, shown: View) -> str:
        """Path of a listing's page."""
        kind = shown.truth.kind
        return (_EVENT if kind == "activity" else _BASES[kind]) + shown.truth.key + "/"

    def detail(self, shown: View, more: Sequence[View]) -> None:
        """A service's or a place's page; the theme adds a query of other pages below its content."""
        truth = shown.truth
        inner = content(shown, rng("jens-detail", "c", truth.key))
        cards = Markup("").join(
            Markup(
                '<li class="wp-block-post page type-page"><h3 class="wp-block-post-title"><a href="{}">{}</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{}, {} {}</p></div></li>'
            ).format(self.link(self.path(o)), o.truth.name, o.address, o.town, o.phone)
            for o in more
        )
        body = Markup(
            '<h1 class="wp-block-post-title">{}</h1><div class="entry-content wp-block-post-content is-layout-constrained">{}</div>'
            '<div class="wp-block-query alignwide"><h2 class="wp-block-heading">Past dit ook bij je?</h2><ul class="wp-block-post-template is-layout-grid columns-2">{}</ul></div>'
        ).format(shown.name, inner, cards)
        self.rest.add("pages", Post(truth.key, self.path(shown), shown.name, inner, (), ()))
        self.site.details[truth.key] = self.frame(self.path(shown), truth.name, body)

    def happening(self, shown: View, more: Sequence[View]) -> None:
        """An event's page in the markup of the calendar plugin."""
        cards = Markup("").join(
            Markup('<li><a href="{}">{}</a> {} {}</li>').format(self.link(self.path(o)), o.truth.name, o.address, o.phone) for o in more
        )
        url = f"https://{HOST}{self.path(shown)}"
        body = event(shown) + Markup(
            '<div class="tribe-related-wrap"><h2 class="tribe-events-related-events-title">Binnenkort ook</h2><ul class="tribe-related-events">{}</ul></div>'
        ).format(cards)
        self.site.details[shown.truth.key] = self.frame(self.path(shown), shown.truth.name, body, event_json([(shown, url)]))

    def overview(self, kind: str, entries: Sequence[tuple[str, str, str]]) -> None:
        """A page with a query block of (path, title, teaser) entries, a few at a time."""
        base = _BASES[kind]
        cards = [
            f'<li class="wp-block-post page type-page status-publish hentry"><h2 class="wp-block-post-title has-large-font-size"><a href="{escape(self.link(path))}" target="_self">{escape(title)}</a></h2>'
            f'<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{escape(text[:70])}… </p></div></li>'
            for path, title, text in ([] if self.options.empty else entries)
        ]
        blocks = chunked(cards, PER_PAGE)
        for number, block in enumerate(blocks, 1):
            after = ""
            if number < len(blocks):
                after = f'<nav class="wp-block-query-pagination is-layout-flex" aria-label="Paginering"><a href="{base}?query-12-page={number + 1}" class="wp-block-query-pagination-next">Volgende pagina<span class="wp-block-query-pagination-next-arrow is-arrow-chevron" aria-hidden="true">»</span></a></nav>'
            inner = Markup(
                f'<p>Zoek je iets in de buurt? Kijk rustig rond.</p><div class="wp-block-query alignwide"><ul class="wp-block-post-template is-layout-grid columns-3">{"".join(block)}</ul>{after}</div>'
            )
            if number == 1:
                self.put(base, _TITLES[kind], inner)
            else:
                body = Markup('<h1 class="wp-block-post-title">{}</h1>{}').format(_TITLES[kind], inner)
                path = self.frame(f"{base}?query-12-page={number}", _TITLES[kind], body)
                if number == 2:
                    self.site.second.append(path)
        self.site.lists.append(base)

    def calendar(self, here: Sequence[View]) -> None:
        """The list of events, with all of them as JSON-LD in the head."""
        here = [] if self.options.empty else sorted(here, key=lambda shown: shown.truth.starts_at or "")
        rows = Markup("").join(event_row(shown, self.link(self.path(shown))) for shown in here)
        body = Markup(
            '<div class="tribe-events-view tribe-events-view--list" data-js="tribe-events-view"><h1 class="tribe-events-header__title-text">Evenementen</h1><div class="tribe-events-calendar-list">{}</div>'
            '<nav class="tribe-events-calendar-list-nav tribe-events-c-nav"><ul class="tribe-events-c-nav__list"><li><button disabled>Volgende</button></li></ul></nav></div>'
        ).format(rows)
        head = event_json([(shown, f"https://{HOST}{self.path(shown)}") for shown in here])
        self.frame(_EVENTS, "Evenementen", body, head)
        self.site.lists.append(_EVENTS)
        self.site.agenda = _EVENTS

    def build(self) -> Site:
        """All pages."""
        for kind in _BASES:
            here = [shown for shown in self.views if shown.truth.kind == kind]
            for number, shown in enumerate(here):
                self.detail(shown, others(here, number, 2, 3))
            entries = [(self.path(v), v.truth.name, v.truth.summary or "") for v in here]
            if kind == "service":
                entries += [(f"/ondersteuning/{slug}/", title, text) for slug, title, text in JENS_HOLLOW]
            self.overview(kind, sorted(entries, key=lambda entry: entry[1].lower()))
        events = [shown for shown in self.views if shown.truth.kind == "activity"]
        for number, shown in enumerate(events):
            self.happening(shown, others(events, number, 2))
        self.calendar(events)
        self._noise()
        self._machine()
        return self.site

    def _noise(self) -> None:
        """Pages without a place: offers at home or on line, subjects, news, home and service pages."""
        text_block = Markup('<p class="wp-block-paragraph">{}</p>')
        for slug, title, text in JENS_HOLLOW:
            self.put(f"/ondersteuning/{slug}/", title, text_block.format(text))
        for slug, title, text in JENS_PAGES:
            self.put(f"/kennis/{slug}/", title, text_block.format(text))
        for old, title, text in JENS_NEWS:
            self.put(f"/actueel/{old.rsplit('/', 1)[1]}/", title, text_block.format(text))
        item = Markup('<li><a href="{}">{}</a></li>').format
        menu = {
            "/kennis/": [(f"/kennis/{slug}/", title) for slug, title, _ in JENS_PAGES],
            "/actueel/": [(f"/actueel/{old.rsplit('/', 1)[1]}/", title) for old, title, _ in JENS_NEWS],
        }
        for path, rows in menu.items():
            title = dict(_MENU)[path]
            listed = Markup("").join(item(self.link(to), name) for to, name in rows)
            self.put(path, title, Markup('<ul class="wp-block-list">{}</ul>').format(listed))
        buttons = Markup("").join(
            Markup('<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="{}">{}</a></div>').format(
                self.link(to), name
            )
            for to, name in _MENU[1:]
        )
        self.put(
            "/",
            "Samen verder",
            Markup(
                '<div class="wp-block-cover"><p>Opgroeien gaat niet altijd vanzelf.</p></div><div class="wp-block-buttons">{}</div>'
            ).format(buttons),
        )
        reach = text_block.format("Bekkerweg 2, 6417 ZZ Heerlen")
        self.rest.add("pages", Post("contact", "/contact/", Markup("Contact"), reach, (), ()))
        self.frame("/contact/", "Contact", Markup('<h1 class="wp-block-post-title">Contact</h1>') + reach)
        self.put("/privacybeleid/", "Privacybeleid", text_block.format("Wij bewaren niets langer dan nodig."))
        self.put("/login", "Inloggen", text_block.format("Alleen voor medewerkers."), plain=False)

    def _machine(self) -> None:
        """robots.txt, the core sitemaps, and the REST interface for pages."""
        self.site.dynamic = self.rest.answer
        self.site.add("/robots.txt", robots(HOST, ("/wp-admin/", "/login"), "/wp-sitemap.xml"))
        events = [self.path(shown) for shown in self.views if shown.truth.kind == "activity"]
        maps = {"page": [post.path for post in self.rest.posts("pages")], "tribe_events": events}
        for name, paths in maps.items():
            self.site.add(f"/wp-sitemap-posts-{name}-1.xml", sitemap(HOST, paths))
        index = "".join(f"<sitemap><loc>https://{HOST}/wp-sitemap-posts-{name}-1.xml</loc></sitemap>" for name in maps)
        text = f'<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/xsl" href="https://{HOST}/wp-sitemap-index.xsl" ?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{index}</sitemapindex>'
        self.site.add("/wp-sitemap.xml", page(text, content_type="application/xml; charset=UTF-8"))


def build(options: Options) -> Site:
    """The whole site in its third build."""
    return _Builder(options).build()
