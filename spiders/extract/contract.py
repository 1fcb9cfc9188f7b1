"""Rung 1, the contract: the selectors and labels of the source file."""

from __future__ import annotations

from dataclasses import replace

from cssselect import SelectorError
from lxml.html import HtmlElement
from parsel import Selector

from spiders.extract.candidate import Candidate, Collector
from spiders.extract.labels import mail_of_href, read_labels
from spiders.extract.lines import Line
from spiders.extract.vocabulary import Vocabulary, label_form
from store.model.listing import Rung
from store.settings.source import DetailContract
from store.values.text import clean


def css_values(root: Selector, css: str, field: str = "") -> list[str]:
    """Values of a CSS selector; with ::attr()/::text those, else the element's text (for contact fields: its link)."""
    try:
        if "::" in css:
            return [v for v in (clean(x) for x in root.css(css).getall()) if v]
        elements = root.css(css)
    except (SelectorError, ValueError):
        return []
    values: list[str] = []
    for element in elements:
        node: HtmlElement = element.root
        href = node.get("href") or ""
        text = clean(" ".join(t for t in node.itertext()))
        if field == "email":
            text = mail_of_href(href) or text
        elif field == "website" and href:
            text = href
        if text:
            values.append(text)
    return values


def read_contract(
    root: Selector, lines: list[Line], detail: DetailContract, vocabulary: Vocabulary
) -> tuple[list[Candidate], frozenset[str]]:
    """Candidates of the contract on a page or list item, and the fields it says are empty: an input that is there without
    a value is an answer, which lower rungs must not overrule with a number that stands nearby."""
    out, silent = Collector(Rung.CONTRACT), set[str]()
    if detail.name:
        for value in css_values(root, detail.name)[:1]:
            out.add("name", value)
    for field, css in detail.fields.items():
        values = css_values(root, css, field)
        for value in values:
            out.add(field, value)
        if not values and "::attr" in css and _present(root, css):
            silent.add(field)
    if detail.labels:
        own = replace(
            vocabulary,
            labels={label_form(w): f for f, ws in detail.labels.items() for w in ws}
            | {w: f for w, f in vocabulary.labels.items() if f in ("mobile", "fax", "contact_person", "postal", "price", "registration")},
        )
        found = read_labels(lines, replace(own, keys={}))
        for candidate in found.candidates:
            out.add(candidate.field, candidate.value)
    return out.found, frozenset(silent)


def _present(root: Selector, css: str) -> bool:
    """Whether the element is there, if only its attribute is empty."""
    try:
        return bool(root.css(css.partition("::")[0]))
    except (SelectorError, ValueError):
        return False
