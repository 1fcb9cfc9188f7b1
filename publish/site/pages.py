"""Which pages there are and what each shows; the words and the layout stand in the templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from publish import encode
from publish.feedback import Report
from publish.site import labels
from publish.site.areas import Areas, Place, mini_map
from publish.site.consumers import data_page, embed_pages, source_page
from publish.site.model import Page, SiteInput, SourceCard
from publish.site.related import Bonds
from publish.site.view import EntryView
from store.settings.themes import Theme
from store.values import dutch

# Above this many entries the home page shows the first few of each theme and links to the rest; at about 60
# compressed bytes an entry this keeps the first view under 150 kB.
HOME_LIMIT = 1200
_NO_THEME = Theme(id="overig", title="Overig", description="Wat nog geen thema heeft.", colour="#3d4a50", icon="overig")


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one theme heading; ``total`` may be more than what is shown."""

    theme: Theme
    entries: tuple[EntryView, ...]
    total: int
    href: str | None


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A source of one entry: whether /bronnen/ has it, its page there, and when it was read."""

    id: str
    title: str
    known: bool
    url: str | None
    seen: str | None


@dataclass(frozen=True)
class Content:
    """All that pages are made of, read once."""

    site: SiteInput
    entries: tuple[EntryView, ...]
    areas: Areas
    listed: tuple[EntryView, ...] = field(init=False)
    themes: dict[str, Theme] = field(init=False)
    cards: dict[str, SourceCard] = field(init=False)
    bonds: Bonds = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "listed", tuple(e for e in self.entries if e.listed))
        object.__setattr__(self, "themes", {t.id: t for t in self.site.themes})
        object.__setattr__(self, "cards", {s.id: s for s in self.site.sources})
        object.__setattr__(self, "bonds", Bonds(self.listed))

    def theme_of(self, entry: EntryView) -> Theme:
        """The theme whose colour and icon an entry bears: its first known one."""
        return next((self.themes[t] for t in entry.themes if t in self.themes), _NO_THEME)

    def source_title(self, source: str) -> str:
        """A source's title, or its id when it is no longer known."""
        return (encode.text(self.cards[source].title) if source in self.cards else None) or source


def all_pages(content: Content) -> Iterator[Page]:
    """Every page of the site."""
    yield _home(content)
    yield Page("thema/index.html", "themes.html", {"tiles": _tiles(content), "here": "thema"})
    for theme in content.site.themes:
        yield _theme(content, theme)
    if any(not set(e.themes) & content.themes.keys() for e in content.listed):
        yield _theme(content, _NO_THEME)
    counts = _counts(content)
    yield Page("buurt/index.html", "places.html", {"parts": content.areas.parts, "counts": counts, "here": "buurt"})
    for place, above in content.areas.walk():
        yield _place(content, place, above, counts)
    for entry in content.entries:
        yield _entry(content, entry)
    cards = [_card(s) for s in content.site.sources]
    for card in cards:
        yield source_page(card, content.site.reports.get(card["id"], Report()))
    yield data_page(content.site)
    yield from embed_pages(content.site, content.listed, {s.code: s.name for s in content.areas.shapes})
    yield Page("bronnen/index.html", "sources.html", {"cards": cards, "here": "bronnen"})
    yield Page("bot/index.html", "bot.html", {"bot_token": _token(content.site.bot_name), "here": ""})
    yield Page("over/index.html", "about.html", {"here": "over", "report": _report(content.site, None)})
    yield Page("404.html", "404.html", {"here": ""})


def _home(content: Content) -> Page:
    groups = list(_groups(content, content.listed))
    if len(content.listed) > HOME_LIMIT:
        share = max(3, HOME_LIMIT // len(groups))
        groups = [Group(g.theme, g.entries[:share], g.total, g.href) for g in groups]
    return Page(
        "index.html",
        "home.html",
        {
            "groups": groups,
            "tiles": [(theme, n) for theme, n in _tiles(content) if n],  # an empty theme is no choice
            "parts": content.areas.parts,
            "here": "home",
            "kinds": [(k, v) for k, v in labels.KINDS.items() if any(e.kind == k for e in content.listed)],
            "total": len(content.listed),
            "sources_used": len({s for e in content.listed for s in e.sources}),
        },
    )


def _groups(content: Content, entries: Iterable[EntryView]) -> Iterator[Group]:
    by_theme: dict[str, list[EntryView]] = {}
    for entry in entries:
        by_theme.setdefault(content.theme_of(entry).id, []).append(entry)
    for theme in (*content.site.themes, _NO_THEME):
        found = by_theme.get(theme.id)
        if found:
            yield Group(theme, tuple(found), len(found), f"/thema/{theme.id}/")


def _tiles(content: Content) -> list[tuple[Theme, int]]:
    return [(t, sum(t.id in e.themes for e in content.listed)) for t in content.site.themes]


def _theme(content: Content, theme: Theme) -> Page:
    if theme is _NO_THEME:
        inside = [e for e in content.listed if not set(e.themes) & content.themes.keys()]
    else:
        inside = [e for e in content.listed if theme.id in e.themes]
    return Page(f"thema/{theme.id}/index.html", "theme.html", {"theme": theme, "entries": inside, "here": "thema"})


def _counts(content: Content) -> dict[str, int]:
    return {place.key: sum(e.buurt_code in place.buurten for e in content.listed) for place, _ in content.areas.walk()}


def _place(content: Content, place: Place, above: Sequence[Place], counts: Mapping[str, int]) -> Page:
    inside = [e for e in content.listed if e.buurt_code in place.buurten]
    return Page(
        f"buurt/{place.key}/index.html",
        "place.html",
        {
            "place": place,
            "above": above,
            "groups": list(_groups(content, inside)),
            "total": len(inside),
            "counts": counts,
            "drawing": mini_map(content.areas, place.buurten, None),
            "here": "buurt",
        },
    )


def _entry(content: Content, entry: EntryView) -> Page:
    codes = frozenset({entry.buurt_code} if entry.buurt_code in content.areas.codes() else ())
    return Page(
        f"p/{entry.id}/index.html",
        "entry.html",
        {
            "e": entry,
            "theme": content.theme_of(entry),
            "here": "",
            "website_host": encode.host(entry.website) if entry.website else "",
            "mail_link": encode.mailto(entry.email) if entry.email else "",
            "known_themes": [content.themes[t] for t in entry.themes if t in content.themes],
            "drawing": mini_map(content.areas, codes, entry.point if codes or entry.point else None),
            "has_area": bool(codes),
            "uses": _uses(content, entry),
            "report": _report(content.site, entry),
            "linked": Markup(encode.json_bytes(entry.linked).decode()) if entry.linked else "",
            "more_urls": [(u, encode.host(u)) for u in entry.source_urls if u not in {o.url for o in entry.origins}],
            "clashes": [(c.what, [(v, content.source_title(s)) for v, s in c.values]) for c in entry.clashes],
            "origins": [(o, content.source_title(o.source)) for o in entry.origins],
            "moved": content.bonds.moved(entry),
            "related": content.bonds.sections(entry),
        },
    )


def _uses(content: Content, entry: EntryView) -> list[SourceUse]:
    uses = []
    for source in entry.sources:
        own = [o for o in entry.origins if o.source == source]
        url = next((o.url for o in own if o.url), None)
        seen = next((o.seen for o in own if o.seen), None)
        uses.append(SourceUse(source, content.source_title(source), source in content.cards, url, seen))
    return uses


def _report(site: SiteInput, entry: EntryView | None) -> str:
    if entry is None:
        return encode.mailto(site.contact_email, "Fout op de kaart")
    return encode.mailto(
        site.contact_email,
        f"Klopt niet: {entry.id}",
        f"Over: {entry.name}\r\nNummer: {entry.id}\r\n\r\nDit klopt niet:\r\n\r\nZo moet het zijn:\r\n",
    )


def _card(card: SourceCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "title": encode.text(card.title) or card.id,
        "owner": encode.text(card.owner),
        "home": encode.link(card.home),
        "attribution": encode.text(card.attribution),
        "licence": labels.LICENCES.get(card.licence, encode.text(card.licence)),
        "fetched": dutch.utc_stamp(card.fetched_at),
        "state": labels.STATES.get(card.state, ""),
        "fine": card.state == "publish",
        "listings": card.listings,
    }


def _token(bot_name: str) -> str:
    """The product name a robots.txt addresses: "heerlenkaart" of "heerlenkaart/1.0 (+https://…)"."""
    words = (encode.text(bot_name) or "").split()
    return words[0].partition("/")[0] if words else "*"
