"""Main content: the page minus header, footer, navigation, cookie banner and "related" blocks."""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Callable, Iterable

from cssselect import SelectorError
from lxml.html import HtmlElement

from store.values.text import clean, fold

_ALWAYS = ("nav", "noscript", "dialog", "template", "style")
_ROLES = {"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "complementary"}
_FURNITURE = re.compile(
    r"^(?:(?:site|main|page|top|global|l|o|c|elementor-location)[-_]{1,2})?(?:header|footer|topbar|masthead|navbar|navigation|nav|menu)"
    r"(?:[-_](?:wrapper|container|main|inner|bar|site|area|top|bottom|wrap))?$"
    r"|^(?:colophon|top-bar|topbalk|hoofdmenu|mainmenu|main-menu|submenu|breadcrumbs?|broodkruimel(?:pad)?|kruimelpad|skip-?link|sharedaddy|sidebar|side-bar|"
    r"share(?:-?(?:buttons?|links?|bar))?|social-?share|delen|deel-knoppen|offcanvas|mobile-menu|menu-mobiel|newsletter|nieuwsbrief)$",
    re.IGNORECASE,
)
_COOKIE = re.compile(r"cookie|consent|gdpr|cmplz|didomi|onetrust|avg-melding", re.IGNORECASE)
_RELATED = re.compile(
    r"(?:^|[-_])(?:related|gerelateerd|verwant|similar|recommend\w*|suggest\w*|also|ook|more-items|aanbevolen|uitgelicht|nearby|"
    r"interessant|recent|laatste|latest|anderen|meer-items|carousel|slider|cross-?sell|upsell)(?:$|[-_])|gerelateerd|related|bekijkook|bekijk-ook|zieook",
    re.IGNORECASE,
)
_HEADING = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "p", "span", "div", "summary")


def main_content(
    tree: HtmlElement, *, strip: Iterable[str] = (), related_words: Iterable[str] = (), is_sibling_link: Callable[[str], bool] | None = None
) -> HtmlElement:
    """A copy of the body without furniture. ``strip`` = the contract's CSS selectors; ``is_sibling_link(href)`` tells
    links to other things of the same kind: repeated blocks with such links are "related", not this thing's own."""
    body = tree.find("body")
    root: HtmlElement = copy.deepcopy(body if body is not None else tree)
    for selector in strip:
        try:
            doomed = root.cssselect(selector)
        except SelectorError:
            continue
        for element in doomed:
            if not _holds_title(element):
                drop(element)
    for element in list(root.iter()):
        if isinstance(element.tag, str) and element is not root and _attached(element, root) and _is_furniture(element):
            drop(element)
    words = tuple(fold(w) for w in related_words)
    if words:
        _drop_related_by_heading(root, words)
    if is_sibling_link:
        _drop_sibling_cards(root, is_sibling_link)
    return root


def drop(element: HtmlElement) -> None:
    """Remove an element but keep the text that follows it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        previous = element.getprevious()
        if previous is not None:
            previous.tail = (previous.tail or "") + " " + element.tail
        else:
            parent.text = (parent.text or "") + " " + element.tail
    parent.remove(element)


def _attached(element: HtmlElement, root: HtmlElement) -> bool:
    node: HtmlElement | None = element
    while node is not None:
        if node is root:
            return True
        node = node.getparent()
    return False


def _holds_title(element: HtmlElement) -> bool:
    return element.find(".//h1") is not None and len(element.findall(".//a")) < 4


def _inside_main(element: HtmlElement) -> bool:
    node = element.getparent()
    while node is not None:
        if node.tag in ("main", "article") or node.get("role") == "main":
            return True
        node = node.getparent()
    return False


def _is_furniture(element: HtmlElement) -> bool:
    tag = element.tag
    if tag in _ALWAYS or (element.get("role") or "").lower() in _ROLES:
        return True
    if tag in ("body", "main", "html", "h1", "article", "input", "a", "i", "svg"):
        return False
    if element.get("data-elementor-type") in ("header", "footer", "popup"):
        return True
    names = [*(element.get("class") or "").split(), element.get("id") or ""]
    if any(_COOKIE.search(n) for n in names) and len(element.text_content()) < 4000:
        return True
    if tag in ("header", "footer"):
        return not _inside_main(element) and not _holds_title(element)
    if tag == "aside":
        # An <aside> inside the article often holds the contact data; outside it is a sidebar of the site.
        return not _inside_main(element) and any(_RELATED.search(n) for n in names)
    if any(_FURNITURE.match(n) for n in names):
        return not _holds_title(element) and (not _inside_main(element) or not re.search(r"header", " ".join(names)))
    return bool(
        tag in ("div", "section", "ul", "ol", "table", "figure")
        and any(_RELATED.search(n) for n in names)
        and not _holds_title(element)
        and element.find(".//h1") is None
        and len(element.findall(".//a")) > 0
    )


def _drop_related_by_heading(root: HtmlElement, words: tuple[str, ...]) -> None:
    """ "Bekijk ook", "Andere clubs in de buurt": drop the block such a heading opens."""
    pattern = re.compile(rf"(?:{'|'.join(map(re.escape, words))})\b")
    for element in list(root.iter(*_HEADING)):
        text = fold(clean(element.text_content())) if len(element) < 4 else ""
        if not text or len(text) > 60 or not pattern.match(text) or not _attached(element, root):
            continue
        if element.tag in ("p", "span", "div", "strong", "b") and element.getnext() is None and element.find(".//a") is not None:
            continue
        block = _own_block(element, root)
        if block is not None:
            drop(block)
            continue
        doomed: list[HtmlElement] = [element]
        level = element.tag
        following = element.getnext()
        while following is not None and not (following.tag == level or following.tag in ("h1", "h2")):
            doomed.append(following)
            following = following.getnext()
        if any(d.find(".//a") is not None or d.tag == "a" for d in doomed):
            for d in doomed:
                drop(d)


def _own_block(heading: HtmlElement, root: HtmlElement) -> HtmlElement | None:
    """The section a heading opens, if the heading is its first content and the page's title stands outside."""
    node, best = heading, None
    while True:
        parent = node.getparent()
        if parent is None or parent is root or parent.tag in ("body", "main", "article"):
            return best
        before = [c for c in parent if c is not node and isinstance(c.tag, str)][:0]
        index = list(parent).index(node)
        before = [c for c in list(parent)[:index] if isinstance(c.tag, str) and clean(c.text_content())]
        if before or (parent.text or "").strip() or parent.find(".//h1") is not None:
            return best
        if parent.find(".//a") is not None and len(list(parent)) > 1:
            best = parent
        node = parent


def _drop_sibling_cards(root: HtmlElement, is_sibling_link: Callable[[str], bool]) -> None:
    """Drop blocks (cards, list items) whose links lead to other things: at least two alike, or one small one."""
    cards: list[HtmlElement] = []
    for link in list(root.iter("a")):
        if not is_sibling_link(link.get("href") or ""):
            continue
        card = link
        while True:
            parent = card.getparent()
            if parent is None or parent is root or parent.tag in ("body", "main", "article", "table", "tbody", "ul", "ol"):
                break
            hrefs = {a.get("href") for a in parent.iter("a") if is_sibling_link(a.get("href") or "")}
            if len(hrefs) > 1 or parent.find(".//h1") is not None or len(clean(parent.text_content())) > 400:
                break
            card = parent
        cards.append(card)
    shapes = Counter((c.tag, c.get("class")) for c in {id(c): c for c in cards}.values())
    for card in cards:
        if shapes[(card.tag, card.get("class"))] >= 2 and _attached(card, root):
            drop(card)
