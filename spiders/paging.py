"""Further pages of a list: next links, page numbers, letters and months; and how many things a list says it has."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from spiders.extract.ladder import Context
from spiders.links import is_skipped, links_of
from spiders.page import Page
from store.values.text import clean, fold

_PAGE_PARAM = re.compile(
    r"^(?:page|p|pagina|paged|pg|offset|start|skip|letter|beginletter|az|initial|deel|vanaf|from_page|pagenr|paginanummer|[0-9a-f]{8}_page|.*[_-]page|.*\[page\])$",
    re.IGNORECASE,
)
_MONTH_PARAM = re.compile(r"^(?:maand|month|datum|date|week|jaar|year|m|y|ym|van|from|periode|kalender|cal)$", re.IGNORECASE)
PAGE_PATH = re.compile(r"/(?:page|pagina|p)[/-](\d{1,4})/?$", re.IGNORECASE)
# An agenda is followed this far; endless calendars go on for ever.
HORIZON_MONTHS = 12


def is_page_link(url: str, current: str) -> bool:
    """Whether ``url`` is another page of the list ``current`` shows: same path, only page or month differ."""
    a, b = urlsplit(url), urlsplit(current)
    path_a, path_b = (PAGE_PATH.sub("", p).rstrip("/") for p in (a.path, b.path))
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
        says_next = fold(link.text).strip() in words or re.search(
            r"volgende|next",
            f"{link.element.get('aria-label') or ''} {link.element.get('class') or ''} {link.element.get('title') or ''}".lower(),
        )
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
    year, month = (
        (int(match[1]), int(match[2]))
        if match
        else (int(query.get("jaar", query.get("year", "0")) or 0) if (query.get("jaar") or query.get("year") or "").isdecimal() else 0, 0)
    )
    if match is None and (query.get("maand") or query.get("month") or "").isdecimal():
        month = int(query.get("maand") or query.get("month") or 0)
    if not 2000 <= year <= 2100:
        return True
    distance = (year - today.year) * 12 + (month or today.month) - today.month
    return -2 <= distance <= HORIZON_MONTHS


_TOTALS = [
    re.compile(
        r"\b(?:resultaten|resultaat|items?|toont|toon|weergave|organisaties|verenigingen|activiteiten|locaties|vacatures|pagina)?\s*\d+\s*(?:-|–|t/m|tot(?: en met)?)\s*\d+\s*(?:van|uit|of|/)\s*(?:de|het|in totaal|totaal)?\s*(\d{1,5})\b"  # noqa: E501
    ),
    re.compile(
        r"^(?:er zijn|we vonden|wij vonden|er is|totaal:?|totaal aantal:?|aantal resultaten:?|gevonden:?)?\s*(\d{1,5})\s+(?:resultaten|resultaat|organisaties?|verenigingen|clubs|sportclubs|activiteiten|locaties|plekken|vacatures|items|aanbieders|accommodaties|treffers|vermeldingen|deelnemers|ondernemers)\s*(?:gevonden|in totaal)?[.!]?$"  # noqa: E501
    ),
    re.compile(r"^(?:totaal|aantal|gevonden|resultaten)\s*:?\s*(\d{1,5})$"),
]


def stated_total(page: Page, main: HtmlElement, context: Context) -> int | None:
    """How many things the list says it has ("Resultaten 1-20 van de 147"), or None."""
    css = context.source.contract.list.total
    texts = page.selector.css(css).xpath("string()").getall() if css else []
    texts += [
        e.text_content()
        for e in main.iter("p", "div", "span", "h2", "h3", "strong", "small", "caption", "b")
        if len(e) < 4 and len(e.text_content()) < 80
    ]
    for text in texts:
        folded = fold(clean(text))
        for pattern in _TOTALS:
            if match := pattern.search(folded):
                return int(match[1])
    return None
