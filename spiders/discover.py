"""Discovery: which links of a page lead to listings, to more of a list, or nowhere useful.

Rungs: the contract's pattern; links that stand in repeated blocks of a list; menu links that read like listings.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qsl, unquote, urlsplit

from lxml.html import HtmlElement

from spiders.extract.content import main_content
from spiders.extract.ladder import Context
from spiders.page import Page
from store.model.listing import Kind
from store.values.text import clean, fold

_FILE = re.compile(r"\.(?:pdf|jpe?g|png|gif|svg|webp|docx?|xlsx?|zip|ics|css|js|mp[34]|rss|xml|json)$", re.IGNORECASE)
_PAGE_PARAM = re.compile(r"^(?:page|p|pagina|paged|pg|offset|start|skip|letter|beginletter|az|initial|deel|vanaf|from_page|pagenr|paginanummer|[0-9a-f]{8}_page|.*[_-]page|.*\[page\])$", re.IGNORECASE)
_MONTH_PARAM = re.compile(r"^(?:maand|month|datum|date|week|jaar|year|m|y|ym|van|from|periode|kalender|cal)$", re.IGNORECASE)
_PAGE_PATH = re.compile(r"/(?:page|pagina|p)[/-](\d{1,4})/?$", re.IGNORECASE)
_ORDER_PARAM = re.compile(r"sort|order|filter|view|weergave|per-?page|aantal|limit|zoek|search|q$|thema|categorie|wijk|lang|taal|print|format", re.IGNORECASE)
# An agenda is followed this far; endless calendars go on for ever.
HORIZON_MONTHS = 12


@dataclass(frozen=True)
class Link:
    """A link of our own site. ``url`` is resolved; ``text`` what it says (or its title, aria-label or image)."""

    url: str
    text: str
    element: HtmlElement
    in_main: bool


def _text_of(element: HtmlElement) -> str:
    text = clean(" ".join(element.itertext())) or element.get("aria-label") or element.get("title") or ""
    if not text:
        image = element.find(".//img")
        text = image.get("alt") or "" if image is not None else ""
    return clean(text)


def links_of(page: Page, context: Context, main: HtmlElement | None = None) -> list[Link]:
    """Links to our own site in the page (or in ``main``), in order, duplicates included."""
    root = page.tree if main is None else main
    found: list[Link] = []
    base = page.tree.find(".//base")
    base_url = context.origins.resolve(page.url, base.get("href") or "") if base is not None and base.get("href") else None
    for element in root.iter("a", "area"):
        href = element.get("href")
        url = context.origins.resolve(base_url or page.url, href) if href else None
        if url:
            found.append(Link(url, _text_of(element), element, main is not None))
    for element in root.xpath(".//*[@data-href or @data-url or @onclick]"):
        if element.tag in ("a", "area"):
            continue
        target = element.get("data-href") or element.get("data-url") or ""
        if not target and (match := re.search(r"location(?:\.href)?\s*=\s*['\"]([^'\"]+)", element.get("onclick") or "")):
            target = match[1]
        url = context.origins.resolve(page.url, target) if target else None
        if url:
            found.append(Link(url, _text_of(element), element, main is not None))
    return found


def segments_of(url: str) -> list[str]:
    """Folded path segments."""
    return [fold(unquote(s)) for s in urlsplit(url).path.split("/") if s]


def shape_of(url: str) -> str:
    """Path template: digits and the last segment become wildcards. Same shape = same kind of page."""
    parts = urlsplit(url)
    segments = segments_of(url)
    shaped = ["#" if re.fullmatch(r"\d+", s) else s for s in segments]
    if shaped and not re.fullmatch(r"view|detail|show|bekijk|index|item", shaped[-1].split(".")[0]):
        shaped[-1] = "*"
    keys = sorted({k for k, _ in parse_qsl(parts.query) if not _ORDER_PARAM.search(k)} - {"slug", "title", "naam"})
    return "/" + "/".join(shaped) + ("?" + "&".join(keys) if keys else "")


def is_skipped(url: str, context: Context) -> bool:
    """Pages that are never listings: news, accounts, legal pages, files, and the contract's own skip_paths."""
    parts = urlsplit(url)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    if any(re.search(p, path) for p in context.source.contract.skip_paths) or _FILE.search(parts.path):
        return True
    skip = set(context.lookups.discovery.skip)
    return any(re.sub(r"\.(?:html?|php|aspx?)$", "", s) in skip for s in segments_of(url)) or bool(re.search(r"/20\d\d/\d\d/\d\d/", path))


_KINDS = (Kind.VACANCY, Kind.ACTIVITY, Kind.PLACE, Kind.SERVICE, Kind.ORGANISATION)


def _words_of(kind: Kind, context: Context) -> set[str]:
    return {fold(w) for w in context.lookups.discovery.listing[kind.value]}


def _fit(kind: Kind, context: Context) -> Kind:
    """"Aanbod" means services on a help site, clubs on a sports site: a kind the source never lists is not meant."""
    if kind is Kind.SERVICE and all(s.kind is not Kind.SERVICE for s in context.source.urls.start):
        return Kind.ORGANISATION
    return kind


def kind_of_words(text: str, url: str, context: Context) -> Kind | None:
    """The kind of thing a link or path promises, or None when it does not read like listings.

    What the link says comes first, then query values ("?soort=club"), then the last path segments, then parts of words.
    """
    said = fold(text).strip(" .:!›»>→")
    segments = [re.sub(r"\.(?:html?|php|aspx?)$", "", s) for s in segments_of(url)]
    queried = [fold(v) for k, v in parse_qsl(urlsplit(url).query) if len(v) < 30]
    for spoken in ([said], queried, segments[-1:], segments[-2:-1]):
        for kind in _KINDS:
            words = _words_of(kind, context)
            if any(s and (s in words or s.replace("-", " ") in words) for s in spoken):
                return _fit(kind, context)
    for kind in _KINDS:
        tokens = {t for s in (*segments[-1:], said if len(said.split()) <= 3 else "") for t in re.split(r"[^a-z]+", s)}
        words = {w for w in _words_of(kind, context) if len(w) > 4}
        # "beweegkalender", "hulpaanbod": in Dutch the last part of a compound says what it is
        if tokens & words or any(t.endswith(w) for t in tokens for w in words if len(w) > 5):
            return _fit(kind, context)
    return None


def kind_of_parent(url: str, context: Context) -> Kind | None:
    """The kind the folder of a detail URL names exactly ("/aanbod/club/x" -> organisation), or None."""
    segments = segments_of(url)[-2:-1]
    return next((_fit(k, context) for k in _KINDS if segments and segments[0].replace("-", " ") in
                 {w.replace("-", " ") for w in _words_of(k, context)}), None)


def contract_links(links: Iterable[Link], context: Context) -> dict[str, str | None]:
    """URL -> source key of links that match the contract's detail pattern."""
    pattern = context.source.contract.detail.link
    found: dict[str, str | None] = {}
    if pattern:
        for link in links:
            match = re.search(pattern, link.url)
            if match and not is_skipped(link.url, context):
                found.setdefault(link.url, match.groupdict().get("key"))
    return found


def list_links(page: Page, main: HtmlElement, context: Context, kind: Kind, list_root: str) -> list[Link]:
    """Links on a list page that lead to the listed things, by repetition: links of one shape that are not menu,
    pagination, filter or furniture. Those under the list's own path, or of a shape that promises listings, come first."""
    menu = {link.url for link in links_of(page, context)} - {link.url for link in links_of(page, context, main)}
    groups: dict[str, dict[str, Link]] = defaultdict(dict)
    here = urlsplit(page.url)
    for link in links_of(page, context, main):
        parts = urlsplit(link.url)
        if (link.url in menu or is_skipped(link.url, context) or parts.path in ("/", here.path) and not _has_item_id(parts.query)
                or is_page_link(link.url, page.url) or link.url == list_root):
            continue
        groups[shape_of(link.url)].setdefault(link.url, link)
    root = urlsplit(list_root).path.rstrip("/")
    near = [g for s, g in groups.items() if any(urlsplit(u).path.startswith(root + "/") or urlsplit(u).path == root for u in g) and root]
    if near:
        chosen = near
    else:
        promising = [g for s, g in groups.items() if len(g) >= 2 and kind_of_words("", _parent(next(iter(g))), context) is not None]
        chosen = promising or [g for g in groups.values() if len(g) >= 3]
    return [link for group in chosen for link in group.values()]


def _parent(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/').rpartition('/')[0]}"


def _has_item_id(query: str) -> bool:
    return any(re.fullmatch(r"id|pid|item|club|nr|oid|slug|naam|organisatie|vereniging|activiteit|locatie", k) for k, _ in parse_qsl(query))


def is_page_link(url: str, current: str) -> bool:
    """Whether ``url`` is another page of the list ``current`` shows: same path, only page or month differ."""
    a, b = urlsplit(url), urlsplit(current)
    path_a, path_b = (_PAGE_PATH.sub("", p).rstrip("/") for p in (a.path, b.path))
    if path_a != path_b:
        return False
    if a.path.rstrip("/") != b.path.rstrip("/"):
        return True
    query_a, query_b = dict(parse_qsl(a.query)), dict(parse_qsl(b.query))
    differ = {k for k in query_a.keys() | query_b.keys() if query_a.get(k) != query_b.get(k)}
    return bool(differ) and all(_PAGE_PARAM.match(k) or _MONTH_PARAM.match(k) or re.fullmatch(r"per-?page", k) for k in differ)


def next_pages(page: Page, context: Context) -> list[str]:
    """URLs of further pages of this list: rel=next, "volgende", page numbers, next month (within the horizon)."""
    found: dict[str, None] = {}
    words = {fold(w) for w in context.lookups.discovery.next}
    css = context.source.contract.list.next
    if css:
        for element in page.selector.css(css):
            if url := context.origins.resolve(page.url, element.attrib.get("href", "")):
                found[url] = None
    for element in page.tree.xpath(".//link[@rel='next']|.//a[contains(@rel,'next')]"):
        if url := context.origins.resolve(page.url, element.get("href") or ""):
            found[url] = None
    for link in links_of(page, context):
        says_next = fold(link.text).strip() in words or re.search(r"volgende|next", f"{link.element.get('aria-label') or ''} {link.element.get('class') or ''} {link.element.get('title') or ''}".lower())
        same_list = is_page_link(link.url, page.url)
        numbered = same_list and re.fullmatch(r"(?:pagina\s*)?\d{1,3}|[a-z]|0-9|[a-z]\s?[-–]\s?[a-z]", fold(link.text).strip())
        if same_list and (says_next or numbered or re.search(r"volgende|meer|ouder|laad", fold(link.text))):
            found[link.url] = None
    return [u for u in found if u != page.url and not is_skipped(u, context) and within_horizon(u, page.today)]


def within_horizon(url: str, today: date) -> bool:
    """Whether a month, week or date in the URL lies between last month and a year ahead; URLs without one pass."""
    query = {k.lower(): val for k, val in parse_qsl(urlsplit(url).query)}
    text = " ".join(val for k, val in query.items() if _MONTH_PARAM.match(k)) + " " + urlsplit(url).path
    match = re.search(r"(?<!\d)(20\d\d)[-/](\d{1,2})(?!\d)", text)
    year, month = (int(match[1]), int(match[2])) if match else (int(query.get("jaar", query.get("year", "0")) or 0) if (query.get("jaar") or query.get("year") or "").isdigit() else 0, 0)
    if match is None and (query.get("maand") or query.get("month") or "").isdigit():
        month = int(query.get("maand") or query.get("month") or 0)
    if not 2000 <= year <= 2100:
        return True
    distance = (year - today.year) * 12 + (month or today.month) - today.month
    return -2 <= distance <= HORIZON_MONTHS


def menu_lists(page: Page, context: Context) -> list[tuple[str, Kind]]:
    """List pages the page's menus and links promise, each with its kind."""
    found: dict[str, Kind] = {}
    for link in links_of(page, context):
        if is_skipped(link.url, context) or contract_links([link], context) or len(link.text) > 60 or len(segments_of(link.url)) > 4 or urlsplit(link.url).path == "/":
            continue
        kind = kind_of_words(link.text, link.url, context)
        if kind and not _PAGE_PATH.search(urlsplit(link.url).path):
            found.setdefault(link.url, kind)
    return list(found.items())


def menu_pages(page: Page, context: Context) -> list[str]:
    """Pages of our site that the menus of a page lead to, whatever they are called; never-listings left out."""
    main = {link.url for link in links_of(page, context, content_of(page, context))}
    found = [link.url for link in links_of(page, context) if link.url not in main or link.element.xpath("ancestor::nav|ancestor::header")]
    return list(dict.fromkeys(u for u in found if not is_skipped(u, context) and urlsplit(u).path not in ("", "/") and len(segments_of(u)) <= 2))


_TOTALS = [
    re.compile(r"\b(?:resultaten|resultaat|items?|toont|toon|weergave|organisaties|verenigingen|activiteiten|locaties|vacatures|pagina)?\s*\d+\s*(?:-|–|t/m|tot(?: en met)?)\s*\d+\s*(?:van|uit|of|/)\s*(?:de|het|in totaal|totaal)?\s*(\d{1,5})\b"),
    re.compile(r"^(?:er zijn|we vonden|wij vonden|er is|totaal:?|totaal aantal:?|aantal resultaten:?|gevonden:?)?\s*(\d{1,5})\s+(?:resultaten|resultaat|organisaties?|verenigingen|clubs|sportclubs|activiteiten|locaties|plekken|vacatures|items|aanbieders|accommodaties|treffers|vermeldingen|deelnemers|ondernemers)\s*(?:gevonden|in totaal)?[.!]?$"),
    re.compile(r"^(?:totaal|aantal|gevonden|resultaten)\s*:?\s*(\d{1,5})$"),
]


def stated_total(page: Page, main: HtmlElement, context: Context) -> int | None:
    """How many things the list says it has ("Resultaten 1-20 van de 147"), or None."""
    css = context.source.contract.list.total
    texts = page.selector.css(css).xpath("string()").getall() if css else []
    texts += [e.text_content() for e in main.iter("p", "div", "span", "h2", "h3", "strong", "small", "caption", "b") if len(e) < 4 and len(e.text_content()) < 80]
    for text in texts:
        folded = fold(clean(text))
        for pattern in _TOTALS:
            if match := pattern.search(folded):
                return int(match[1])
    return None


def content_of(page: Page, context: Context) -> HtmlElement:
    """The page without furniture, for reading lists."""
    return main_content(page.tree, strip=context.source.contract.strip)
