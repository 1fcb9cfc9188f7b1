# ruff: noqa: E501 - long lines are markup, kept whole
"""Replica of the sports directory (sportinheerlen): a tidy build with JSON-LD and sitemap, and an old windows-1252 one."""

from __future__ import annotations

from markupsafe import Markup, escape

from . import bodies
from .pages import HTML, Links, Options, Site, chunked, page, robots, sitemap
from .shells import SPORT_A, SPORT_B, render
from .sport_parts import HOST, LABELS_A, LABELS_B, NOUNS, Urls, json_ld
from .views import View, view
from .world import truth_for
from .world_base import rng

PER_PAGE = 12


class _Builder:
    """Collects the pages of one build; `markup` and `urls` differ only when the site 'drifted'."""

    def __init__(self, markup: str, options: Options) -> None:
        self.markup, self.options, self.urls = markup, options, Urls(options.urls or markup)
        self.site = Site("sportinheerlen", HOST)
        self.link = Links(HOST, rng("sport-links", markup))
        self.views = [
            view(t, markup, closed=t.key in options.closed)
            for t in truth_for("sportinheerlen", markup, options.today)
            if t.key not in options.lost
        ]

    def put(self, path: str, title: str, body: Markup, head: Markup = Markup("")) -> str:  # noqa: B008
        """Serve `body` in the frame at `path`; build b is windows-1252 under three different charset claims."""
        if self.markup == "a":
            return self.site.add(
                path,
                page(render(SPORT_A, title=title, body=body, link=self.link, menu=self.urls.menu(), head=head, here=path)),
            )
        claim = rng("charset", path).choices(("text/html", "text/html; charset=windows-1252", HTML), (60, 25, 15))[0]
        return self.site.add(
            path,
            page(
                render(SPORT_B, title=title, body=body, link=self.link, menu=self.urls.menu()),
                content_type=claim,
                encoding="cp1252",
            ),
        )

    def href(self, shown: View) -> str:
        """Path of a listing's page."""
        return self.urls.detail(shown.truth.kind, shown.truth.key)

    def card(self, shown: View, number: int) -> str:
        """A list item."""
        truth, href = shown.truth, escape(self.link(self.href(shown)))
        if self.markup == "a":
            when = f'<time datetime="{truth.starts_at}">{shown.date}</time>' if truth.starts_at else ""
            return (
                f'<article class="card card--{truth.kind}" id="card"><a class="card__link" href="{href}"><h2 class="card__title">{shown.name}</h2></a>{when}'
                f'<p class="card__meta">{escape(" · ".join(truth.categories))}</p></article>'
            )
        return (
            f'<TR bgcolor={"#eeeeee" if number % 2 else "#ffffff"}><TD>{number + 1}.<TD><A HREF="{href}"><B>{shown.name}</B></A><TD>'
            f"{escape(', '.join(truth.categories))}<TD>{escape(truth.city or '')}"
        )

    def lists(self, kind: str, shown: list[View]) -> None:
        """All list pages of a kind, with the stated total and a pager."""
        items = [] if self.options.empty else [self.card(v, n) for n, v in enumerate(shown)]
        blocks, noun = chunked(items, PER_PAGE), NOUNS[kind]
        for number, block in enumerate(blocks, 1):
            if self.markup == "a":
                pager = ""
                if number < len(blocks):
                    pager = f'<nav class="pager"><span>Pagina {number} van {len(blocks)}</span><a rel="next" href="{escape(self.link(self.urls.list(kind, number + 1)))}">Volgende</a></nav>'
                body = (
                    f'<h1>{noun.capitalize()}</h1><p class="total">{len(items)} {noun}</p><div class="cards">\n'
                    + "\n".join(block)
                    + f"</div>{pager}"
                )
                head = (
                    Markup('<link rel="next" href="{}">').format(self.urls.list(kind, number + 1)) if number < len(blocks) else Markup("")
                )
            else:
                numbers = " ".join(
                    f'<A HREF="{escape(self.urls.list(kind, n))}">{n}</A>' if n != number else f"<B>{n}</B>"
                    for n in range(1, len(blocks) + 1)
                )
                body = (
                    f"<H2>{self._title(kind)}</H2><FONT size=2>Totaal: {len(items)} gevonden</FONT><TABLE class=lijst>"
                    + "\n".join(block)
                    + f"</TABLE><P>Ga naar pagina: {numbers}"
                )
                head = Markup("")
            path = self.put(self.urls.list(kind, number), noun.capitalize(), Markup(body), head)
            if number == 2:
                self.site.second.append(path)
        self.site.lists.append(self.site.canonical(self.urls.list(kind)))

    def _title(self, kind: str) -> str:
        return dict(zip(NOUNS, ("Clubs", "Zalen &amp; velden", "Meedoen"), strict=True))[kind]

    def detail(self, shown: View, others: list[View]) -> None:
        """A listing's page."""
        truth, dice = shown.truth, rng("sport-detail", self.markup, shown.truth.key)
        stop = bodies.notice(shown, "Deze vereniging is opgeheven.")
        href = {v.truth.key: self.link(self.href(v)) for v in others}
        head = Markup("")
        if self.markup == "a":
            if dice.random() < 0.75:
                head = json_ld(shown, dice)
            rows = bodies.pairs(shown, LABELS_A, dice)
            block = dice.choice((bodies.definition, bodies.definition, bodies.strong))(rows)
            noise = f'<p class="facts">Opgericht 19{dice.randrange(12, 88)} · contributie € 12,50 per maand · clubnummer BB{dice.randrange(10, 99)}XR{dice.randrange(10, 99)}</p>'
            body = Markup(
                '<article class="detail" id="card"><h1>{}</h1>{}<p class="lead">{}</p><section class="contact"><h2>Contact</h2>{}</section>{}{}{}</article>{}'
            ).format(
                shown.name,
                stop,
                shown.summary,
                block,
                bodies.hours_table(shown),
                bodies.pin(shown, script=dice.random() < 0.4),
                Markup(noise),
                bodies.related(others, "Gerelateerd", "gerelateerd", href),
            )
        else:
            rows = bodies.pairs(shown, LABELS_B, dice)
            body = Markup(
                '<H1><FONT color=navy>{}</FONT></H1>{}<P>{}<P>{}<FORM ACTION="/reageer"><FORM><INPUT name=naam></FORM>{}<!-- <TD>Tel: 045-5123123 -->\n{}'
            ).format(
                shown.name,
                stop,
                shown.summary,
                bodies.old_table(rows),
                bodies.hours_table(shown, "uren"),
                bodies.related(others, "Bekijk ook", "ook", href),
            )
        self.site.details[truth.key] = self.put(self.href(shown), truth.name, body, head)

    def build(self) -> Site:
        """All pages."""
        for kind in NOUNS:
            here = [v for v in self.views if v.truth.kind == kind]
            self.lists(kind, here)
            for number, shown in enumerate(here):
                self.detail(shown, [here[(number + step) % len(here)] for step in (1, 4)])
        self.site.agenda = self.site.canonical(self.urls.list("activity"))
        self._noise()
        tidy = self.urls.style == "a"
        self.site.add("/robots.txt", robots(HOST, ("/login", "/zoek", "/prikbord"), "/sitemap.xml" if tidy else None))
        if tidy:
            self.site.add(
                "/sitemap.xml",
                sitemap(
                    HOST,
                    [
                        "/",
                        *(self.urls.list(k) for k in NOUNS),
                        *self.site.details.values(),
                        "/allesoversport/sportbeleid",
                        "/nieuws/sportgala",
                        "/privacy",
                    ],
                ),
            )
        return self.site

    def _noise(self) -> None:
        """Home, news, policy and service pages."""
        tiles = Markup("").join(Markup('<li><a href="{}">{}</a></li>').format(self.link(path), name) for path, name in self.urls.menu())
        self.put(
            "/",
            "Welkom",
            Markup("<h1>Sport in Heerlen</h1><ul>{}</ul><p>Heel Heerlen beweegt. Bel de sportcoach: 045-5202021.</p>").format(tiles),
        )
        for path, title, text in (
            (
                "/allesoversport/sportbeleid",
                "Sportbeleid",
                "De Sportraad vergadert op het Raadhuisplein 99 in Heerlen.",
            ),
            ("/nieuws", "Nieuws", "Sportgala op 12 december."),
            (
                "/nieuws/sportgala",
                "Sportgala",
                "Het gala is in het theater, Burgemeester van Grunsvenplein 122, 6411 AS Heerlen. Kaarten: 045-5717171.",
            ),
            ("/contact", "Contact", "Sportraad Heerlen, Raadhuisplein 99, 6411 HK Heerlen, 045-5202020"),
            ("/privacy", "Privacy", "Wij gaan zorgvuldig om met gegevens."),
            ("/login", "Inloggen voor clubs", "Gebruikersnaam en wachtwoord."),
        ):
            self.put(path, title, Markup("<h1>{}</h1><p>{}</p>").format(title, text))


def build(markup: str, options: Options) -> Site:
    """The whole site in `markup` 'a' or 'b', with the urls of the same build unless `options.urls` says otherwise."""
    return _Builder(markup, options).build()
