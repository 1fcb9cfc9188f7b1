"""Links of a page, resolved to our own site, and which of them are never listings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from spiders.extract.content import main_content
from spiders.extract.ladder import Context
from spiders.page import Page
from store.values.text import clean, fold

_FILE = re.compile(r"\.(?:pdf|jpe?g|png|gif|svg|webp|docx?|xlsx?|zip|ics|css|js|mp[34]|rss|xml|json)$", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """A link of our own site. ``url`` is resolved; ``text`` what it says (or its title, aria-label or image)."""

    url: str
    text: str
    element: HtmlElement
    in_main: bool


def _text_of(element: HtmlElement) -> str:
    text = (
        clean(" ".join(islice((t for t in element.itertext() if isinstance(t, str)), 60)))
        or element.get("aria-label")
        or element.get("title")
        or ""
    )
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
        if len(found) >= MAX_LINKS:
            break
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


# A page with more links than this is a trap or a dump
MAX_LINKS = 5000


@lru_cache(maxsize=32)
def folded_set(words: tuple[str, ...]) -> frozenset[str]:
    """Folded words of a lookup, made once."""
    return frozenset(fold(w) for w in words)


def is_skipped(url: str, context: Context) -> bool:
    """Pages that are never listings: news, accounts, legal pages, files, and the contract's own skip_paths."""
    parts = urlsplit(url)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    if any(re.search(p, path) for p in context.source.contract.skip_paths) or _FILE.search(parts.path):
        return True
    skip = folded_set(context.lookups.discovery.skip)
    return any(re.sub(r"\.(?:html?|php|aspx?)$", "", s) in skip for s in segments_of(url)) or bool(re.search(r"/20\d\d/\d\d/\d\d/", path))


def content_of(page: Page, context: Context) -> HtmlElement:
    """The page without furniture, for reading lists."""
    return main_content(page.tree, strip=context.source.contract.strip)
