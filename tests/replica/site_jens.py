# ruff: noqa: E501 - long lines are markup, kept whole
"""Replica of the youth-help site (jens): WordPress with Elementor and an open REST interface, or a plain site without."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup, escape

from . import bodies
from .data_noise import JENS_HOLLOW, JENS_NEWS, JENS_PAGES
from .jens_parts import TYPES, Urls, content_a, content_b
from .pages import Links, Options, Site, chunked, page, robots, sitemap
from .shells import JENS_A, JENS_B, render
from .views import View, view
from .wordpress import Post, Rest
from .world import truth_for
from .world_base import rng, slugify

HOST = "www.jenshelpt.nl"
PER_PAGE = 15


class _Builder:
    """Collects the pages of one build; `markup` and `urls` differ only when the site 'drifted'."""

    def __init__(self, markup: str, options: Options) -> None:
        self.markup, self.options, self.urls = markup, options, Urls(options.urls or markup)
        self.site, self.rest = Site("jens", HOST, collection="/wp-json/wp/v2/aanbod"), Rest(HOST)
        self.link = Links(HOST, rng("jens-links", markup))
        self.views = [
            view(t, markup, closed=t.key in options.closed) for t in truth_for("jens", markup, options.today) if t.key not in options.lost
        ]

    def put(self, path: str, title: str, body: Markup) -> str:
        """Serve `body` in the frame at `path`."""
        shell = JENS_A if self.markup == "a" else JENS_B
        return self.site.add(path, page(render(shell, title=title, body=body, link=self.link, menu=self.urls.menu())))

    def lists(self, kinds: tuple[str, ...], entries: list[tuple[str, str, str]]) -> None:
        """List pages of (path, title, teaser) entries under the first of `kinds`."""
        items = [] if self.options.empty else [self._card(*entry) for entry in entries]
        blocks, base = chunked(items, PER_PAGE), kinds[0]
        for number, block in enumerate(blocks, 1):
            more = ""
            if number < len(blocks):
                href = escape(self.link(self.urls.list(base, number + 1)))
                more = (
                    f'<nav class="elementor-pagination"><a class="page-numbers next" href="{href}">Volgende &raquo;</a></nav>'
                    if self.markup == "a"
                    else f'<div class="verder"><a href="{href}">meer resultaten</a> ({len(items)} in totaal)</div>'
                )
            path = self.put(self.urls.list(base, number), "Aanbod", Markup("<h1>Overzicht</h1>" + "\n".join(block) + more))
            if number == 2:
                self.site.second.append(path)
        self.site.lists.append(self.urls.list(base))

    def _card(self, path: str, title: str, teaser: str) -> str:
        href = escape(self.link(path))
        if self.markup == "a":
            return f'<article class="elementor-post"><h3 class="elementor-post__title"><a href="{href}">{escape(title)}</a></h3><div class="elementor-post__excerpt"><p>{escape(teaser[:60])} […]</p></div><a class="elementor-post__read-more" href="{href}">Lees verder »</a></article>'
        return f'<div class="regel"><a href="{href}">{escape(title)}</a> – <small>{escape(teaser[:60])}</small></div>'

    def detail(self, shown: View, others: list[View]) -> None:
        """A listing's page and its REST twin."""
        truth = shown.truth
        dice = rng("jens-detail", self.markup, truth.key)
        content = (content_a if self.markup == "a" else content_b)(shown, dice)
        path = self.urls.detail(truth.kind, truth.key)
        href: Mapping[str, str] = {v.truth.key: self.link(self.urls.detail(v.truth.kind, v.truth.key)) for v in others}
        terms = Markup(", ").join(
            Markup('<a href="/thema/{}/" class="elementor-post-info__terms-list-item">{}</a>').format(slugify(name), name)
            for name in (*truth.categories, *truth.target_groups)
        )
        head = Markup('<h2 class="kop">{}</h2>').format(shown.name)
        if self.markup == "a":
            head = Markup('<h1 class="elementor-heading-title">{}</h1>').format(shown.name)
            head += Markup('<ul class="elementor-post-info"><li>{}</li></ul>').format(terms)
        body = head + content + bodies.related(others, "Gerelateerd aanbod", "gerelateerd", href)
        self.site.details[truth.key] = self.put(path, truth.name, body)
        self.rest.add(TYPES[truth.kind], Post(truth.key, path, shown.name, content, truth.categories, truth.target_groups))

    def build(self) -> Site:
        """All pages."""
        by_kind = {kind: [v for v in self.views if v.truth.kind == kind] for kind in TYPES}
        for here in by_kind.values():
            for number, shown in enumerate(here):
                self.detail(shown, [here[(number + step) % len(here)] for step in (1, 2)])
        entries = {
            kind: [(self.urls.detail(kind, v.truth.key), v.truth.name, v.truth.summary or "") for v in here]
            for kind, here in by_kind.items()
        }
        entries["service"] += [(self.urls.detail("service", slug), title, text) for slug, title, text in JENS_HOLLOW]
        if self.urls.style == "a":
            for kind in TYPES:
                self.lists((kind,), entries[kind])
        else:
            self.lists(("service", "place"), sorted(entries["service"] + entries["place"], key=lambda entry: entry[1].lower()))
            self.lists(("activity",), entries["activity"])
        self._noise()
        self.site.agenda = self.site.canonical(self.urls.list("activity"))
        self._machine()
        return self.site

    def _noise(self) -> None:
        """Pages, posts and offers without a place."""
        for slug, title, text in JENS_HOLLOW:
            self.put(self.urls.detail("service", slug), title, Markup("<h1>{}</h1><p>{}</p>").format(title, text))
            self.rest.add(
                "aanbod",
                Post(
                    slug,
                    self.urls.detail("service", slug),
                    Markup(title),
                    Markup("<p>{}</p>").format(text),
                    ("Heerlen",),
                    (),
                ),
            )
        for slug, title, text in JENS_PAGES:
            self.put(
                self.urls.page(slug),
                title,
                Markup('<h1>{}</h1><p>{}</p><p><a href="https://www.kwikstart.nl/">Kwikstart</a></p>').format(title, text),
            )
            self.rest.add("pages", Post(slug, self.urls.page(slug), Markup(title), Markup("<p>{}</p>").format(text), (), ()))
        for path, title, text in JENS_NEWS:
            self.put(f"/{path}/", title, Markup("<h1>{}</h1><p>{}</p>").format(title, text))
            self.rest.add(
                "posts",
                Post(path.rsplit("/", 1)[1], f"/{path}/", Markup(title), Markup("<p>{}</p>").format(text), (), ()),
            )
        if self.markup == "a":
            self._archives()
        news = Markup("").join(Markup('<li><a href="/{}/">{}</a></li>').format(path, title) for path, title, _ in JENS_NEWS)
        themes = Markup("").join(
            Markup('<li><a href="{}">{}</a></li>').format(self.link(self.urls.page(slug)), title) for slug, title, _ in JENS_PAGES
        )
        end = "/" if self.urls.style == "a" else ""
        self.put("/", "JENS", Markup("<h1>Hulp bij opgroeien en opvoeden</h1><ul>{}</ul>").format(themes))
        for path, title, body in (
            (f"/nieuws{end}", "Nieuws", Markup("<ul>{}</ul>").format(news)),
            (f"/contact{end}", "Contact", Markup("<h1>Contact</h1><p>Bekkerweg 2, 6417 ZZ Heerlen</p>")),
            (f"/privacy{end}", "Privacy", Markup("<h1>Privacy</h1>")),
            ("/login", "Inloggen", Markup("<h1>Inloggen</h1>")),
        ):
            self.put(path, title, body)

    def _archives(self) -> None:
        """The archive page of each term, with links to its entries."""
        terms = sorted({name for v in self.views for name in (*v.truth.categories, *v.truth.target_groups)})
        for term in terms:
            here = [v.truth for v in self.views if term in (*v.truth.categories, *v.truth.target_groups)]
            cards = Markup("").join(
                Markup('<p><a href="{}">{}</a></p>').format(self.link(self.urls.detail(t.kind, t.key)), t.name) for t in here
            )
            self.put(f"/thema/{slugify(term)}/", term, Markup("<h1>{}</h1>{}").format(term, cards))

    def _machine(self) -> None:
        """robots.txt, and with the urls of build a also sitemaps and the REST interface."""
        tidy = self.urls.style == "a"
        self.site.add("/robots.txt", robots(HOST, ("/wp-admin/", "/login", "/prikbord"), "/sitemap_index.xml" if tidy else None))
        self.site.dynamic = self.rest.answer if tidy else self.rest.refuse
        if not tidy:
            return
        self.rest.empty = self.options.empty
        for name, rest_base in (
            ("locatie", "locaties"),
            ("aanbod", "aanbod"),
            ("activiteit", "activiteiten"),
            ("page", "pages"),
            ("post", "posts"),
        ):
            self.site.add(f"/{name}-sitemap.xml", sitemap(HOST, [post.path for post in self.rest.posts(rest_base)]))
        index = "".join(
            f"<sitemap><loc>https://{HOST}/{name}-sitemap.xml</loc></sitemap>"
            for name in ("post", "page", "locatie", "aanbod", "activiteit")
        )
        self.site.add(
            "/sitemap_index.xml",
            page(
                f'<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{index}</sitemapindex>',
                content_type="text/xml; charset=UTF-8",
            ),
        )


def build(markup: str, options: Options) -> Site:
    """The whole site in `markup` 'a' or 'b', with the urls of the same build unless `options.urls` says otherwise."""
    return _Builder(markup, options).build()
