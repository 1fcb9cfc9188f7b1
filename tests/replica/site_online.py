# ruff: noqa: E501 - long lines are markup, kept whole
"""Replica of the neighbourhood platform (heerlenonline): a WijkConnect-like Yii2 site, in two builds."""

from __future__ import annotations

from markupsafe import Markup, escape

from . import bodies
from .data_noise import NEWS, posts
from .online_parts import LABELS_A, LABELS_B, MODULES, PER_PAGE, Urls
from .pages import Links, Options, Site, chunked, page, robots
from .shells import ONLINE_A, ONLINE_B, render
from .views import View, view
from .world import truth_for
from .world_base import rng

HOST = "www.heerlenonline.nl"


class _Builder:
    """Collects the pages of one build; `markup` and `urls` differ only when the site 'drifted'."""

    def __init__(self, markup: str, options: Options) -> None:
        self.markup, self.options, self.urls = markup, options, Urls(options.urls or markup)
        self.site = Site("heerlenonline", HOST, ignored=frozenset({"slug", "per-page"}))
        self.link = Links(HOST, rng("online-links", markup))
        self.shell = ONLINE_A if markup == "a" else ONLINE_B
        self.views = [
            view(t, markup, closed=t.key in options.closed)
            for t in truth_for("heerlenonline", markup, options.today)
            if t.key not in options.lost
        ]

    def put(self, path: str, title: str, body: Markup) -> str:
        """Serve `body` in the frame at `path`."""
        return self.site.add(path, page(render(self.shell, title=title, body=body, link=self.link, menu=self.urls.menu())))

    def href(self, shown: View) -> str:
        """Path of a listing's page."""
        return self.urls.detail(shown.truth.kind, shown.truth.key, shown.truth.name)

    def card(self, shown: View) -> str:
        """A list item: name, teaser, and in build a the phone of some."""
        truth, href = shown.truth, self.link(self.href(shown))
        teaser = (truth.summary or "")[:70]
        when = f'<time datetime="{truth.starts_at}">{shown.date}</time>' if truth.starts_at else ""
        if self.markup == "a":
            return (
                f'<div data-key="{truth.key}" class="item partner-item"><a class="thumb" href="{escape(href)}"><img src="/uploads/{truth.key}.png" alt=""></a>'
                f'<h3><a href="{escape(href)}">{shown.name}</a></h3>{when}<p>{escape(teaser)}…</p><a class="btn" href="{escape(href)}">Lees meer</a></div>'
            )
        return (
            f'<li class="kaartje" id="kaartje"><h2 class="kaartje__titel"><a href="{escape(href)}">{shown.name}</a></h2>'
            f'<div class="kaartje__meta">{when} {escape(", ".join(truth.categories))}</div></li>'
        )

    def lists(self, module: str, items: list[str], noun: str) -> list[str]:
        """All list pages of a module with stated totals and pager; returns their paths."""
        blocks, paths = chunked(items, PER_PAGE), list[str]()
        for number, block in enumerate(blocks, 1):
            first = (number - 1) * PER_PAGE + 1
            if not items:
                body = '<div class="empty">Geen resultaten gevonden.</div>'
            elif self.markup == "a":
                body = (
                    f'<div id="w2" class="list-view"><div class="summary">Resultaten <b>{first}-{first + len(block) - 1}</b> van de <b>{len(items)}</b>.</div>\n'
                    + "\n".join(block)
                    + self._pager(module, number, len(blocks))
                    + "</div>"
                )
            else:
                body = (
                    f'<p class="aantal"><span>{len(items)}</span> {noun} gevonden</p><ul class="kaartjes">'
                    + "\n".join(block)
                    + "</ul>"
                    + self._pager(module, number, len(blocks))
                )
            paths.append(self.put(self.urls.list(module, number), MODULES[module], Markup(f"<h1>{MODULES[module]}</h1>{body}")))
        base = self.urls.list(module)
        self.site.overflow[base] = paths[-1]
        if len(paths) > 1:
            self.site.second.append(paths[1])
        self.site.lists.append(base)
        return paths

    def _pager(self, module: str, number: int, count: int) -> str:
        if count == 1:
            return ""
        if self.markup == "a":
            cells = "".join(
                f'<li class="{"active" if n == number else ""}"><a href="{escape(self.urls.list(module, n))}" data-page="{n - 1}">{n}</a></li>'
                for n in range(1, count + 1)
            )
            after = (
                f'<li class="next"><a href="{escape(self.urls.list(module, number + 1))}" data-page="{number}">»</a></li>'
                if number < count
                else '<li class="next disabled"><span>»</span></li>'
            )
            return f'<ul class="pagination">{cells}{after}</ul>'
        if number == count:
            return '<div class="meer"><span>Dat was alles</span></div>'
        return (
            f'<div class="meer"><a rel="nofollow next" href="{escape(self.link(self.urls.list(module, number + 1)))}">Toon meer</a></div>'
        )

    def detail(self, shown: View, others: list[View]) -> None:
        """A listing's page, printed in one of the build's styles."""
        truth, dice = shown.truth, rng("online-detail", self.markup, shown.truth.key)
        stop = bodies.notice(shown, "Deze organisatie is opgeheven.")
        href = {v.truth.key: self.link(self.href(v)) for v in others}
        if self.markup == "a":
            rows = bodies.pairs(shown, LABELS_A, dice)
            block = dice.choice((bodies.table, bodies.table, bodies.definition, bodies.strong))(rows)
            body = Markup(
                '<div class="partner-view" id="w0"><h1>{}</h1>{}<div class="description"><p>{}</p></div>{}{}{}<div class="updated">Laatst bijgewerkt: '
                "12-03-2024 | KvK 14{} | IBAN NL12 INGB 0001 2345 67</div></div>{}"
            ).format(
                shown.name,
                stop,
                shown.summary,
                block,
                bodies.hours_table(shown),
                bodies.pin(shown, script=dice.random() < 0.5),
                dice.randrange(100000, 999999),
                bodies.related(others, "Bekijk ook", "related bekijk-ook", href),
            )
        else:
            rows = bodies.pairs(shown, LABELS_B, dice)
            block = dice.choice((bodies.icons, bodies.icons, bodies.lines))(rows)
            body = Markup(
                '<div class="kop"><h2 class="titel">{}</h2></div>{}<div class="links"><p class="intro">{}</p>{}</div><div class="rechts">{}{}</div>{}'
            ).format(
                shown.name,
                stop,
                shown.summary,
                bodies.hours_list(shown),
                block,
                bodies.pin(shown, script=False),
                bodies.related(others, "Misschien ook iets voor jou", "suggesties", href),
            )
        self.site.details[truth.key] = self.put(self.href(shown), truth.name, body)

    def build(self) -> Site:
        """All pages."""
        for module, noun in (("organisation", "organisaties"), ("activity", "activiteiten"), ("vacancy", "vacatures")):
            here = [v for v in self.views if v.truth.kind == module]
            self.lists(module, [] if self.options.empty else [self.card(v) for v in here], noun)
            for number, shown in enumerate(here):
                self.detail(shown, [here[(number + step) % len(here)] for step in (1, 3, 7)])
        self._noise()
        self.site.agenda = self.urls.list("activity")
        self.site.add("/robots.txt", robots(HOST, (self.urls.list("post").removesuffix("/visitor"), "/login", "/site/zoeken")))
        return self.site

    def _noise(self) -> None:
        """Prikbord (private people), news, the empty shop window, home and service pages."""
        asks = posts()
        cards = [
            f'<div class="item"><h3><a href="{escape(self.urls.detail("post", str(34 + n), post[0]))}">{post[0]}</a></h3><p>{escape(post[1])}</p></div>'
            for n, post in enumerate(asks)
        ]
        self.lists("post", cards, "berichten")
        for n, post in enumerate(asks):
            self.put(
                self.urls.detail("post", str(34 + n), post[0]),
                post[0],
                Markup("<h1>{}</h1><p>{}</p><dl><dt>Telefoon</dt><dd>{}</dd><dt>E-mail</dt><dd>{}</dd></dl>").format(
                    post[0], post[1], post[3], post[4]
                ),
            )
        self.lists(
            "news",
            [
                f'<div class="item"><h3><a href="{escape(self.urls.detail("news", str(n), title))}">{title}</a></h3></div>'
                for n, (title, _) in enumerate(NEWS, 40)
            ],
            "berichten",
        )
        for n, (title, text) in enumerate(NEWS, 40):
            self.put(self.urls.detail("news", str(n), title), title, Markup("<h1>{}</h1><p>{}</p>").format(title, text))
        self.lists("shop", [], "producten")
        latest = Markup('<div class="prikbord-blok"><h3>Laatste oproepen</h3>{}</div>').format(
            Markup("").join(Markup("<p>{}</p>").format(post[1]) for post in asks[:3])
        )
        tiles = Markup("").join(
            Markup('<a class="tegel" href="{}">{}</a> ').format(self.link(path), name) for path, name in self.urls.menu()
        )
        self.put("/", "Home", Markup("<h1>Welkom in jouw buurt</h1>{}{}").format(tiles, latest))
        for path, title in (
            ("/contact", "Contact"),
            ("/site/privacy", "Privacy"),
            ("/privacy", "Privacy"),
            ("/login", "Inloggen"),
        ):
            self.put(
                path,
                title,
                Markup("<h1>{}</h1><p>Redactie Heerlen Online, Putgraaf 3, 6411 GT Heerlen, 045-5604000.</p>").format(title),
            )


def build(markup: str, options: Options) -> Site:
    """The whole site in `markup` 'a' or 'b', with the urls of the same build unless `options.urls` says otherwise."""
    return _Builder(markup, options).build()
