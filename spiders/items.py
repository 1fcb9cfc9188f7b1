"""Items of a list page: the card around a detail link, and whole things listed without pages of their own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from lxml.html import HtmlElement

from spiders.extract.candidate import Candidate, Draft
from spiders.extract.ladder import Context, item_title, read_item
from spiders.extract.lines import lines_of
from spiders.extract.schema_org import from_schema, types_of
from spiders.extract.structured import embedded_objects, from_keys, schema_things
from spiders.page import Page
from store.model.listing import Kind, Rung
from store.values.text import fold

_SIGNAL = re.compile(
    r"\b[1-9]\d{3}\s?[A-Z]{2}\b|\b0\d{1,3}[\s-]?\d{6,7}\b|\b0\d{2}[\s-]\d{3}\s?\d{2}\s?\d{2}|@|\btel\b|www\.", re.IGNORECASE
)
_DATE_SIGNAL = re.compile(
    r"\b\d{1,2}\s(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}-\d{1,2}-20\d\d|20\d\d-\d\d-\d\d|\b(?:elke|iedere)\s\w+dag",
    re.IGNORECASE,
)
_PLACEY = {"lat", "lon", "address", "street", "postcode", "phone", "email", "starts_at", "website", "opening_hours_text"}


def listed_below(links: Iterable[tuple[HtmlElement, str]]) -> dict[HtmlElement, set[str]]:
    """Element -> the listed URLs (at most two of them) that stand in it; for all ancestors of the links."""
    below: dict[HtmlElement, set[str]] = defaultdict(set)  # by element: lxml's proxies, hence their ids, come and go
    for link, url in links:
        node: HtmlElement | None = link
        while node is not None:
            seen = below[node]
            if url not in seen:
                if len(seen) > 1:
                    break  # this block and all around it hold several things already
                seen.add(url)
            node = node.getparent()
    return below


def card_around(link: HtmlElement, below: Mapping[HtmlElement, set[str]]) -> HtmlElement:
    """The largest block around a link that holds no link to another of the listed things."""
    card = link
    while (parent := card.getparent()) is not None and parent.tag not in ("body", "html", "main"):
        if len(below.get(parent, ())) > 1 or sum(len(t) for t in parent.itertext() if isinstance(t, str)) > 3000:
            break
        card = parent
    return card


def inline_items(page: Page, main: HtmlElement, kind: Kind, context: Context) -> list[Draft]:
    """Things listed whole: repeated blocks that each have a title and a contact, address or date; tables; accordions."""
    best: list[HtmlElement] = []
    css = context.source.contract.list.item
    if css and Rung.CONTRACT in context.rungs:
        best = [e.root for e in page.selector.css(css) if isinstance(e.root.tag, str)]
    if best:
        return [read_item(item, page, kind, context, key=_item_key(item, context)) for item in best]
    for table in main.iter("table"):
        rows = _table_rows(table, page, kind, context)
        if len(rows) >= 2:
            return rows
    # groups of one shape under several parents are one list (an agenda with a heading per month)
    groups_of: dict[tuple[str, str, str], list[HtmlElement]] = defaultdict(list)
    signal = _DATE_SIGNAL if kind is Kind.ACTIVITY else _SIGNAL
    for parent in main.iter():
        if not isinstance(parent.tag, str) or parent.tag in ("table", "tr", "thead"):
            continue
        groups: dict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
        for child in parent:
            if isinstance(child.tag, str) and child.tag not in ("script", "style", "br", "hr", "option"):
                groups[(child.tag, (child.get("class") or "").split(" ")[0])].append(child)
        for children in groups.values():
            full = [c for c in children if _is_item(c, signal, context)]
            if len(full) >= 2 and len(full) >= 0.6 * len(children):
                groups_of[(full[0].tag, (full[0].get("class") or "").split(" ")[0], parent.tag)].extend(full)
    best = max(groups_of.values(), key=len, default=[])
    if len(best) < 3:
        return []
    inside = {id(d) for item in best for d in item.iter() if d is not item}
    best = [item for item in best if id(item) not in inside]
    return [read_item(item, page, kind, context, key=_item_key(item, context)) for item in best]


def _is_item(element: HtmlElement, signal: re.Pattern[str], context: Context) -> bool:
    text = element.text_content()
    has_inputs = len(element.findall(".//input[@value]")) >= 3
    located = element.get("data-lat") or element.get("data-latitude")
    if not (has_inputs or located) and (not signal.search(text) or len(text) > 4000):
        return False
    return bool(has_inputs or item_title(element, lines_of(element), context))


def _item_key(item: HtmlElement, context: Context) -> str | None:
    for attr in ("data-id", "data-key", "data-item-id", "data-location-id", "data-club-id", "data-organisatie"):
        if item.get(attr):
            return str(item.get(attr))[:80]
    identity = item.get("id") or ""
    return identity[:80] if re.search(r"\d", identity) else None


def _table_rows(table: HtmlElement, page: Page, kind: Kind, context: Context) -> list[Draft]:
    """Rows of a table with a header row that names columns."""
    rows = list(table.iter("tr"))
    if len(rows) < 3:
        return []
    heads = [" ".join(c.itertext()).strip() for c in rows[0] if c.tag in ("th", "td")]
    named = [context.vocabulary.field_of_label(h) for h in heads]
    if sum(bool(n) for n in named) < 2:
        return []
    known = {
        fold(w)
        for w in (
            "naam",
            "vereniging",
            "club",
            "organisatie",
            "titel",
            "activiteit",
            "locatie",
            "accommodatie",
            "vacature",
            "functie",
            "wat",
        )
    }
    name_at = next((i for i, h in enumerate(heads) if fold(h).strip(" :") in known), 0)
    drafts: list[Draft] = []
    for row in rows[1:]:
        cells = [c for c in row if c.tag in ("td", "th")]
        if len(cells) != len(heads):
            continue
        draft = read_item(row, page, kind, context, key=_item_key(row, context))
        name_lines = lines_of(cells[name_at])
        title = item_title(cells[name_at], name_lines, context) or ""
        own: list[Candidate] = [Candidate("name", title, Rung.STRUCTURED)]
        for i, (cell, name) in enumerate(zip(cells, named, strict=True)):
            if name and i != name_at:
                text = ", ".join(line.text for line in lines_of(cell) if line.text)
                own.append(Candidate(name, text, Rung.LABELS))
        rest = [c for c in draft.candidates if c.field != "name"]
        drafts.append(Draft(draft.page_url, draft.key, kind, (*own, *rest), page.fetched_at, page.digest, True, draft.closed))
    return drafts


def json_items(page: Page, kind: Kind, context: Context) -> list[Draft]:
    """Things in the page's JSON: schema.org objects, and arrays of records with a name and something to go on.

    ``Draft.page_url`` is the record's own page when it names one on our site.
    """
    if Rung.STRUCTURED not in context.rungs:
        return []
    drafts: list[Draft] = []
    things = schema_things(page.tree)
    if len(things) >= 3:
        for thing in things:
            url = context.origins.resolve(page.url, str(thing.get("url") or thing.get("@id") or ""))
            drafts.append(_draft(page, kind, from_schema(thing), url, None, types_of(thing)))
    for obj in embedded_objects(page.tree):
        draft = record_draft(obj, page, kind, context)
        if draft:
            drafts.append(draft)
    return drafts


def record_draft(obj: Mapping[str, Any], page: Page, kind: Kind, context: Context) -> Draft | None:
    """A draft of one plain JSON record, or None when it is not a listing (no name, nothing to go on)."""
    if len(obj) < 3:
        return None
    candidates = from_keys(obj, context.vocabulary)
    fields = {c.field for c in candidates}
    if "name" not in fields or not fields & _PLACEY:
        return None
    link = next((c.value for c in candidates if c.field == "url"), "")
    url = context.origins.resolve(page.url, link) if link and ("/" in link) else None
    key = next((c.value for c in candidates if c.field == "source_key"), None)
    return _draft(page, kind, candidates, url, key, ())


def _draft(page: Page, kind: Kind, candidates: list[Candidate], url: str | None, key: str | None, types: tuple[str, ...]) -> Draft:
    return Draft(url or page.url, key, kind, tuple(candidates), page.fetched_at, page.digest, True, False, types)
