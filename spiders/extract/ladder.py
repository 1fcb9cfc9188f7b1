"""The extraction ladder on one page or one list item: contract, structured, visible labels, patterns -> Draft.

Pure: a page in, a draft out; testable on a saved file.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from lxml.html import HtmlElement
from parsel import Selector

from spiders.extract.candidate import Candidate, Collector, Draft
from spiders.extract.content import main_content
from spiders.extract.contract import read_contract
from spiders.extract.labels import read_labels
from spiders.extract.lines import Line, lines_of
from spiders.extract.patterns import read_coordinates, read_patterns
from spiders.extract.structured import from_attributes, page_candidates, script_coordinates
from spiders.extract.vocabulary import Vocabulary
from spiders.page import Origins, Page
from store.model.listing import Kind, Rung
from store.settings.city import City, Lookups
from store.settings.source import Source
from store.values.text import clean, fold

_TITLE_SPLIT = re.compile(r"\s+[|–—·»•:]\s+|\s+-\s+")


@dataclass(frozen=True)
class Context:
    """What extraction needs to know besides the page. ``rungs`` switches rungs off for measurement."""

    source: Source
    city: City
    lookups: Lookups
    vocabulary: Vocabulary
    origins: Origins
    rungs: frozenset[Rung] = frozenset(Rung)


def read_page(
    page: Page,
    kind: Kind,
    context: Context,
    *,
    key: str | None = None,
    firm: bool = True,
    is_sibling_link: Callable[[str], bool] | None = None,
) -> Draft:
    """The draft of a detail page."""
    contract = context.source.contract
    use_contract = Rung.CONTRACT in context.rungs
    words = context.lookups.discovery.related
    main = main_content(page.tree, strip=contract.strip if use_contract else (), related_words=words, is_sibling_link=is_sibling_link)
    lines = lines_of(main)
    titles = page_titles(page.tree, main, context)
    found: list[Candidate] = []
    silent: frozenset[str] = frozenset()
    types: tuple[str, ...] = ()
    if use_contract:
        read, silent = read_contract(Selector(root=main), lines, contract.detail, context.vocabulary)
        found += read
    if Rung.STRUCTURED in context.rungs:
        structured, types = page_candidates(page.tree, titles[0].value if titles else "", context.vocabulary)
        found += structured
        found += [c for c in from_attributes(main, context.vocabulary) if c.field in ("lat", "lon")]
        found += script_coordinates(page.tree)
    found += titles
    found += _visible(lines, main, context)
    found += _descriptions(page.tree, lines)
    text = fold(" ".join(line.text for line in lines))[:6000]
    closed = any(fold(w) in text for w in context.lookups.discovery.closed)
    return Draft(page.url, key, kind, _spoken(found, silent), page.fetched_at, page.digest, firm, closed, types)


def read_item(item: HtmlElement, page: Page, kind: Kind, context: Context, *, key: str | None = None, url: str | None = None) -> Draft:
    """The draft of one item of a list page (a card, a row, hidden inputs)."""
    lines = lines_of(item)
    found: list[Candidate] = []
    silent: frozenset[str] = frozenset()
    if Rung.CONTRACT in context.rungs:
        read, silent = read_contract(Selector(root=item), lines, context.source.contract.detail, context.vocabulary)
        found += read
    if Rung.STRUCTURED in context.rungs:
        found += from_attributes(item, context.vocabulary)
    title = item_title(item, lines, context, url)
    if title:
        found.append(Candidate("name", title, Rung.LABELS))
    found += _visible(lines, item, context)
    text = fold(" ".join(line.text for line in lines))[:2000]
    closed = any(fold(w) in text for w in context.lookups.discovery.closed)
    return Draft(url or page.url, key, kind, _spoken(found, silent), page.fetched_at, page.digest, True, closed)


def _spoken(found: list[Candidate], silent: frozenset[str]) -> tuple[Candidate, ...]:
    return tuple(c for c in found if c.field not in silent)


def _visible(lines: list[Line], root: HtmlElement, context: Context) -> list[Candidate]:
    labelled = read_labels(lines, context.vocabulary)
    found: list[Candidate] = []
    if Rung.LABELS in context.rungs:
        found += labelled.candidates
    if Rung.PATTERNS in context.rungs:
        found += read_patterns(lines, labelled.barred, context.city.all_places)
        found += read_coordinates(root)
    return found


@lru_cache(maxsize=4)
def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(w) for w in words)


def is_name(text: str, context: Context) -> bool:
    """Whether a heading can be a thing's name."""
    folded = fold(text).strip(" .:!?…»›>")
    return 2 <= len(text) <= 160 and folded not in _folded(context.lookups.discovery.not_a_name) and any(c.isalpha() for c in text)


def page_titles(tree: HtmlElement, main: HtmlElement, context: Context) -> list[Candidate]:
    """Names the page gives itself, best first: h1 in the content, h1 anywhere, h2, og:title, title."""
    found: list[str] = []
    for root, path in ((main, ".//h1"), (tree, ".//h1"), (main, ".//h2")):
        found += [t for e in root.findall(path) if (t := clean(" ".join(e.itertext()))) and is_name(t, context)][:2]
        if found and path == ".//h1":
            break
    heads = [
        clean(m.get("content") or "") for m in tree.iter("meta") if (m.get("property") or m.get("name")) in ("og:title", "twitter:title")
    ]
    heads += [clean(e.text or "") for e in tree.findall(".//head/title")]
    out = [Candidate("name", t, Rung.LABELS) for t in found]
    for head in heads:
        first = _TITLE_SPLIT.split(head)[0] if head else ""
        match = next((t for t in found if fold(t) in fold(head)), None)
        if match or is_name(first, context):
            out.append(Candidate("name", match or first, Rung.PATTERNS))
    # several h1: the one the <title> repeats is the page's own
    joined = " ".join(fold(h) for h in heads)
    out.sort(key=lambda c: (c.rung != Rung.LABELS, fold(c.value) not in joined))
    return out


def item_title(item: HtmlElement, lines: list[Line], context: Context, url: str | None = None) -> str | None:
    """The name in a list item: a heading, else the first emphasised text or link that is no label, else the first line."""
    for path in (
        ".//h1",
        ".//h2",
        ".//h3",
        ".//h4",
        ".//h5",
        ".//h6",
        ".//summary",
        ".//dt",
        ".//caption",
        ".//th",
        ".//strong",
        ".//b",
        ".//a",
    ):
        for element in item.findall(path):
            text = _heading_text(element)
            if (
                is_name(text, context)
                and not context.vocabulary.field_of_label(text)
                and not re.search(r"@|^\W*\d[\d\s-]{6,}$", text)
                and not (path == ".//a" and (element.get("href") or "").startswith(("tel:", "mailto:")))
            ):
                return text
    for line in lines:
        if is_name(line.text, context) and not context.vocabulary.field_of_label(line.text) and len(line.text) < 90:
            return line.text
    return None


def _heading_text(element: HtmlElement) -> str:
    """A heading's text without what is set small behind it: "Sporthal Noord <small>(Gymzaal)</small>"."""
    whole = clean(" ".join(element.itertext()))
    own = clean(element.text or "")
    children = [c for c in element if isinstance(c.tag, str)]
    if len(own) > 2 and children and all(c.tag in ("small", "span", "em", "i", "sup", "svg") and not clean(c.tail or "") for c in children):
        return own
    return whole


def _descriptions(tree: HtmlElement, lines: list[Line]) -> list[Candidate]:
    """Meta description and the first paragraph of running text."""
    out = Collector(Rung.PATTERNS)
    for line in lines:
        if line.tag in ("p", "div", "section", "article", "td", "dd") and len(line.text) > 60 and line.text.count(" ") > 8:
            out.add("summary", line.text)
            if len(out.found) >= 4:  # the first ones may prove to be the site's own, on every page
                break
    for meta in tree.iter("meta"):
        if (meta.get("name") or meta.get("property") or "").lower() in ("description", "og:description"):
            out.add("summary", meta.get("content"))
    return out.found
