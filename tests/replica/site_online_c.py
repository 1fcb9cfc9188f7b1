# ruff: noqa: E501 - long lines are markup, kept whole
"""Third build of the neighbourhood platform (heerlenonline): a newer theme with cards, icons without words and load-more links."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from markupsafe import Markup
from markupsafe import escape as safe

from .data_noise import NEWS, posts
from .pages import Links, Options, Site, chunked, page, robots
from .parts_c import call, others, person_bits, views
from .shells_c import ONLINE, Menu, frame
from .views import View, dutch_date
from .world_base import rng, slugify

HOST = "www.heerlenonline.nl"
PER_PAGE = 18
_PATHS = {"organisation": "/organisaties", "activity": "/agenda", "vacancy": "/vacatures"}
_TITLES = {"organisation": "Wie doet wat in Heerlen", "activity": "Uit in de buurt", "vacancy": "Help mee"}
_MENU: Menu = (
    ("/organisaties", "Wie doet wat"),
    ("/agenda", "Uit in de buurt"),
    ("/vacatures", "Help mee"),
    ("/vraag-en-aanbod", "Vraag & aanbod"),
    ("/verhalen", "Verhalen"),
)
_WORDS = {
    "geo": "Te vinden op",
    "phone": "Telefonisch",
    "envelope": "Berichten naar",
    "globe": "Internetadres",
    "person": "Aanspreekpunt",
    "calendar": "Data",
    "repeat": "Ritme",
    "people": "Georganiseerd door",
}
"""Icon -> the words only a screen reader gets, on part of the pages."""


class _Builder:
    """Collects the pages of the build."""

    def __init__(self, options: Options) -> None:
        self.options, self.site = options, Site("heerlenonline", HOST)
        self.link = Links(HOST, rng("online-links", "c"))
        self.views = views("heerlenonline", options)

    def put(self, path: str, title: str, body: str | Markup, head: str | Markup = "") -> str:
        """Serve `body` in the frame at `path`."""
        text = frame(ONLINE, title=title, body=Markup(body), link=self.link, menu=_MENU, head=Markup(head))
        return self.site.add(path, page(text))

    def path(self, shown: View) -> str:
        """Path of a listing's page: number and slug, activities under their month."""
        truth = shown.truth
        when = f"/{truth.starts_at[:4]}/{truth.starts_at[5:7]}" if truth.starts_at else ""
        return f"{_PATHS[truth.kind]}{when}/{truth.key}-{slugify(truth.name)}"

    def card(self, shown: View) -> str:
        """A card of a list page."""
        truth, href = shown.truth, escape(self.link(self.path(shown)))
        badge = "".join(f'<span class="badge rounded-pill text-bg-warning me-1">{escape(n)}</span>' for n in truth.categories)
        if truth.starts_at:
            return (
                f'<div class="list-group-item d-flex gap-3"><time class="fs-5 text-center" datetime="{truth.starts_at[:10]}">{int(truth.starts_at[8:10])}<br><small>{dutch_date(truth.starts_at)[:2]}</small></time>'
                f'<div><a class="h5 stretched-link text-decoration-none" href="{href}">{shown.name}</a><p class="mb-0 small text-body-secondary">{escape(truth.organiser or "")}</p></div></div>'
            )
        return (
            f'<div class="col"><div class="card h-100 shadow-sm"><img class="card-img-top" src="/media/{truth.key}/thumb.webp" alt=""><div class="card-body"><h2 class="card-title h5"><a class="stretched-link" href="{href}">{shown.name}</a></h2>'
            f'<p class="card-text">{escape((truth.summary or "")[:60])}…</p></div><div class="card-footer bg-transparent border-0">{badge}</div></div></div>'
        )

    def overview(self, base: str, title: str, cards: list[str], noun: str) -> None:
        """The list pages of a module, each continued by a load-more link with an offset."""
        blocks = chunked(cards, PER_PAGE)
        grid = "list-group list-group-flush" if base == "/agenda" else "row row-cols-1 row-cols-md-3 g-4"
        for number, block in enumerate(blocks):
            upto = number * PER_PAGE + len(block)
            more = ""
            if number + 1 < len(blocks):
                href = escape(self.link(f"{base}?vanaf={upto}"))
                more = f'<div class="text-center my-5"><a class="btn btn-outline-primary" data-load-more="#raster" href="{href}">Meer laden</a></div>'
            count = (
                f'<p class="text-body-secondary">{upto} van {len(cards)} {noun}</p>'
                if cards
                else '<div class="alert alert-light">Hier is nu niets te vinden.</div>'
            )
            body = (
                f'<div class="container-xl py-4"><h1 class="display-5">{escape(title)}</h1>{count}<form class="row g-2 mb-4" role="search"><div class="col-auto"><select class="form-select" name="rubriek"><option>Alle rubrieken</option></select></div></form>'
                f'<div id="raster" class="{grid}">{"".join(block)}</div>{more}</div>'
            )
            path = self.put(base + (f"?vanaf={number * PER_PAGE}" if number else ""), title, body)
            if number == 1:
                self.site.second.append(path)
        if base in _PATHS.values():
            self.site.lists.append(base)

    def facts(self, shown: View, *, spoken: bool) -> Markup:
        """The side card: rows with an svg icon; their words are there for screen readers only, or not at all."""
        truth, rows = shown.truth, list[tuple[str, Markup]]()
        if truth.organiser:
            rows.append(("people", safe(truth.organiser)))
        if truth.starts_at:
            when = Markup('<time datetime="{}">{}</time><br>{}').format(truth.starts_at, shown.date, shown.time)
            rows.append(("calendar", when))
        if truth.recurrence:
            rows.append(("repeat", safe(truth.recurrence)))
        lines = [Markup("<strong>{}</strong>").format(truth.venue)] if truth.venue else []
        lines += [safe(bit) for bit in (shown.address, shown.town) if bit]
        if lines:
            rows.append(("geo", Markup('<address class="mb-0">{}</address>').format(Markup("<br>").join(lines))))
        if shown.phone:
            rows.append(("phone", call(shown)))
        if shown.mail:
            rows.append(("envelope", shown.mail))
        if shown.web:
            rows.append(("globe", shown.web))
        bits = person_bits(shown)
        if bits:
            rows.append(("person", Markup("<br>").join(bits)))
        out = Markup("")
        for icon, value in rows:
            word = Markup('<span class="visually-hidden">{}</span>').format(_WORDS.get(icon, "")) if spoken else ""
            out += Markup(
                '<li class="d-flex mb-3"><svg class="bi flex-shrink-0 me-2" width="20" height="20" aria-hidden="true"><use href="#icon-{}"></use></svg><div>{}{}</div></li>\n'
            ).format(icon, word, value)
        return Markup('<ul class="list-unstyled mb-0">{}</ul>').format(out)

    def accordion(self, shown: View) -> Markup:
        """Folded panels: opening hours, and who it is for."""
        truth, panels = shown.truth, list[tuple[str, Markup]]()
        if shown.hours:
            body = Markup("").join(
                Markup('<div class="row"><div class="col-4">{}</div><div class="col">{}</div></div>').format(
                    day.capitalize(), text.replace(" - ", "–")
                )
                for day, text in shown.hours
            )
            panels.append(("Wanneer kun je er terecht?", body))
        elif shown.hours_text:
            panels.append(("Wanneer kun je er terecht?", Markup("<p>{}</p>").format(shown.hours_text)))
        if truth.target_groups:
            panels.append(("Bedoeld voor", safe(", ".join(truth.target_groups))))
        panels.append(("Toegankelijkheid", Markup("<p>Vraag de organisatie naar de mogelijkheden.</p>")))
        items = Markup("").join(
            Markup(
                '<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#vouw{}">{}</button></h2>'
                '<div id="vouw{}" class="accordion-collapse collapse"><div class="accordion-body">{}</div></div></div>'
            ).format(number, title, number, inner)
            for number, (title, inner) in enumerate(panels)
        )
        return Markup('<div class="accordion accordion-flush my-4" id="vouwen">{}</div>').format(items)

    def detail(self, shown: View, more: Sequence[View]) -> None:
        """A listing's page."""
        truth, dice = shown.truth, rng("online-detail", "c", shown.truth.key)
        stop = Markup('<div class="alert alert-danger" role="status">Deze organisatie is opgeheven.</div>') if shown.closed else Markup("")
        badges = Markup(" ").join(
            Markup('<a class="badge text-bg-warning text-decoration-none" href="{}?rubriek={}">{}</a>').format(
                _PATHS[truth.kind], slugify(name), name
            )
            for name in truth.categories
        )
        place = (
            Markup(
                '<div class="ratio ratio-4x3 mt-3" data-controller="map" data-map-lat-value="{}" data-map-lng-value="{}" data-map-zoom-value="15"></div>'
            ).format(truth.lat, truth.lon)
            if truth.lat is not None
            else Markup("")
        )
        write = (
            Markup('<button class="btn btn-primary w-100" data-bs-toggle="modal" data-bs-target="#berichtje">Stuur een berichtje</button>')
            if not shown.mail
            else Markup("")
        )
        cards = Markup("").join(
            Markup(
                '<div class="col"><div class="card"><div class="card-body"><a class="h6" href="{}">{}</a><address class="small">{}<br>{}</address><span class="small">{}</span></div></div></div>'
            ).format(self.link(self.path(o)), o.truth.name, o.address, o.town, o.phone)
            for o in more
        )
        body = Markup(
            '<article class="container-xl py-5"><nav aria-label="kruimels"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="{}">{}</a></li></ol></nav>{}<div class="row g-5"><div class="col-lg-8">{}<h1 class="display-6 mt-2">{}</h1>'
            '<p class="lead">{}</p>{}<p class="small text-body-secondary">Gewijzigd op 14 januari 2026 · KvK 14{}</p></div><div class="col-lg-4"><div class="card border-0 bg-body-tertiary"><div class="card-body">{}{}</div></div>{}</div></div></article>'
            '<div class="bg-light py-5"><div class="container-xl"><h2 class="h4">Anderen bekeken ook</h2><div class="row row-cols-md-3 g-3">{}</div></div></div>'
        ).format(
            _PATHS[truth.kind],
            _TITLES[truth.kind],
            stop,
            badges,
            shown.name,
            shown.summary,
            self.accordion(shown),
            dice.randrange(100000, 999999),
            self.facts(shown, spoken=dice.random() < 0.4),
            write,
            place,
            cards,
        )
        head = Markup('<meta property="og:description" content="{}">').format(truth.summary or "")
        self.site.details[truth.key] = self.put(self.path(shown), truth.name, body, head)

    def build(self) -> Site:
        """All pages."""
        for kind, noun in (("organisation", "organisaties"), ("activity", "activiteiten"), ("vacancy", "oproepen")):
            here = [shown for shown in self.views if shown.truth.kind == kind]
            if kind == "activity":
                here.sort(key=lambda shown: shown.truth.starts_at or "")
            cards = [] if self.options.empty else [self.card(shown) for shown in here]
            self.overview(_PATHS[kind], _TITLES[kind], cards, noun)
            for number, shown in enumerate(here):
                self.detail(shown, others(here, number, 2, 5, 9))
        self._noise()
        self.site.agenda = "/agenda"
        self.site.add("/robots.txt", robots(HOST, ("/login", "/admin/", "/zoekresultaten")))
        return self.site

    def _noise(self) -> None:
        """Neighbours' questions and offers (private people), stories, home and service pages."""
        asks, cards = posts(), list[str]()
        for number, (title, text, person, mobile, mail) in enumerate(asks, 71):
            path = f"/vraag-en-aanbod/{number}-{slugify(title)}"
            cards.append(
                f'<div class="col"><div class="card"><div class="card-body"><h2 class="h5"><a href="{path}">{escape(title)}</a></h2><p>{escape(text[:80])}…</p><span class="small">{escape(person)}, Heerlen</span></div></div></div>'
            )
            reach = f'<ul class="list-unstyled"><li><svg><use href="#icon-person"></use></svg> {escape(person)}</li><li><svg><use href="#icon-phone"></use></svg> {mobile}</li><li><svg><use href="#icon-envelope"></use></svg> <a href="mailto:{mail}">{mail}</a></li></ul>'
            self.put(
                path,
                title,
                f'<article class="container-xl py-5"><h1 class="display-6">{escape(title)}</h1><p class="lead">{escape(text)}</p>{reach}</article>',
                '<meta name="robots" content="noindex">',
            )
        self.overview("/vraag-en-aanbod", "Vraag & aanbod van buren", cards, "oproepjes")
        stories = list[str]()
        for title, text in NEWS:
            path = f"/verhalen/{slugify(title)}"
            stories.append(
                f'<div class="col"><div class="card"><div class="card-body"><h2 class="h5"><a href="{path}">{escape(title)}</a></h2></div></div></div>'
            )
            self.put(path, title, f'<article class="container-xl py-5"><h1>{escape(title)}</h1><p>{text}</p></article>')
        self.overview("/verhalen", "Verhalen", stories, "verhalen")
        tiles = "".join(
            f'<div class="col"><a class="card card-body" href="{escape(self.link(path))}">{escape(name)}</a></div>' for path, name in _MENU
        )
        self.put(
            "/",
            "Jouw buurt",
            f'<div class="container-xl py-5"><h1 class="display-4">Samen maken we de buurt</h1><div class="row row-cols-md-5 g-3">{tiles}</div><h2>Vers van de buren</h2><p>{escape(asks[0][1])}</p></div>',
        )
        for path, title in (
            ("/contact", "Vragen over de site"),
            ("/over/privacyverklaring", "Privacyverklaring"),
            ("/login", "Aanmelden"),
        ):
            self.put(
                path,
                title,
                f"<h1>{title}</h1><p>Redactie Heerlen Online, Putgraaf 3, 6411 GT Heerlen, 045-5604000.</p>",
            )


def build(options: Options) -> Site:
    """The whole site in its third build."""
    return _Builder(options).build()
