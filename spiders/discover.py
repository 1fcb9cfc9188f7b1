"""Discovery: which links of a page lead to listings, to more of a list, or nowhere useful.

Rungs: the contract's pattern; links that stand in repeated blocks of a list; menu links that read like listings.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from spiders.extract.ladder import Context
from spiders.links import Link, content_of, folded_set, is_skipped, links_of, segments_of
from spiders.page import Page
from spiders.paging import PAGE_PATH, is_page_link
from store.model.listing import Kind
from store.values.text import fold

_ORDER_PARAM = re.compile(
    r"sort|order|filter|view|weergave|per-?page|aantal|limit|zoek|search|q$|thema|categorie|wijk|lang|taal|print|format", re.IGNORECASE
)


def shape_of(url: str) -> str:
    """Path template: digits and the last segment become wildcards. Same shape = same kind of page."""
    parts = urlsplit(url)
    segments = segments_of(url)
    shaped = ["#" if re.fullmatch(r"\d+", s) else s for s in segments]
    if shaped and not re.fullmatch(r"view|detail|show|bekijk|index|item", shaped[-1].split(".")[0]):
        shaped[-1] = "*"
    keys = sorted({k for k, _ in parse_qsl(parts.query) if not _ORDER_PARAM.search(k)} - {"slug", "title", "naam"})
    return "/" + "/".join(shaped) + ("?" + "&".join(keys) if keys else "")


_KINDS = (Kind.VACANCY, Kind.ACTIVITY, Kind.PLACE, Kind.SERVICE, Kind.ORGANISATION)


def _words_of(kind: Kind, context: Context) -> frozenset[str]:
    return folded_set(context.lookups.discovery.listing[kind.value])


def _fit(kind: Kind, context: Context) -> Kind:
    """ "Aanbod" means services on a help site, clubs on a sports site: a kind the source never lists is not meant."""
    if kind is Kind.SERVICE and all(s.kind is not Kind.SERVICE for s in context.source.urls.start):
        return Kind.ORGANISATION
    return kind


def kind_of_words(text: str, url: str, context: Context) -> Kind | None:
    """The kind of thing a link or path promises, or None when it does not read like listings.

    What the link says comes first, then query values ("?soort=club"), then the last path segments, then parts of words.
    """
    said = fold(text).strip(" .:!?›»>→")
    segments = [re.sub(r"\.(?:html?|php|aspx?)$", "", s) for s in segments_of(url)]
    queried = [fold(v) for k, v in parse_qsl(urlsplit(url).query) if len(v) < 30]
    for spoken in ([said], queried, segments[-1:], segments[-2:-1]):
        for kind in _KINDS:
            words = _words_of(kind, context)
            if any(s and (s in words or s.replace("-", " ") in words) for s in spoken):
                return _fit(kind, context)
    for kind in _KINDS:
        tokens = {t for s in (*segments[-1:], said if len(said.split()) <= 3 else "") for t in re.split(r"[^a-z]+", s)}
        long = {w for w in _words_of(kind, context) if len(w) > 4}
        # "beweegkalender", "hulpaanbod": in Dutch the last part of a compound says what it is
        if tokens & long or any(t.endswith(w) for t in tokens for w in long if len(w) > 5):
            return _fit(kind, context)
    return None


def kind_of_parent(url: str, context: Context) -> Kind | None:
    """The kind the folder of a detail URL names exactly ("/aanbod/club/x" -> organisation), or None."""
    segments = segments_of(url)[-2:-1]
    return next(
        (
            _fit(k, context)
            for k in _KINDS
            if segments and segments[0].replace("-", " ") in {w.replace("-", " ") for w in _words_of(k, context)}
        ),
        None,
    )


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
        if (
            link.url in menu
            or is_skipped(link.url, context)
            or (parts.path in ("/", here.path) and not _has_item_id(parts.query))
            or is_page_link(link.url, page.url)
            or link.url == list_root
        ):
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


def menu_lists(page: Page, context: Context) -> list[tuple[str, Kind]]:
    """List pages the page's menus and links promise, each with its kind."""
    found: dict[str, Kind] = {}
    for link in links_of(page, context):
        if (
            is_skipped(link.url, context)
            or contract_links([link], context)
            or len(link.text) > 60
            or len(segments_of(link.url)) > 4
            or urlsplit(link.url).path == "/"
        ):
            continue
        kind = kind_of_words(link.text, link.url, context)
        if kind and not PAGE_PATH.search(urlsplit(link.url).path):
            found.setdefault(link.url, kind)
    return list(found.items())


def menu_pages(page: Page, context: Context) -> list[str]:
    """Pages of our site that the menus of a page lead to, whatever they are called; never-listings left out."""
    main = {link.url for link in links_of(page, context, content_of(page, context))}
    found = [link.url for link in links_of(page, context) if link.url not in main or link.element.xpath("ancestor::nav|ancestor::header")]
    return list(
        dict.fromkeys(u for u in found if not is_skipped(u, context) and urlsplit(u).path not in ("", "/") and len(segments_of(u)) <= 2)
    )


def reads_like_listing(url: str, context: Context) -> bool:
    """Whether a detail URL found outside any list stands in a folder that promises listings (not a notice board)."""
    parts = urlsplit(url)
    parent = re.sub(r"/(?:visitor/)?(?:index|view|detail)?/?\d*$", "", parts.path)
    return kind_of_words("", f"{parts.scheme}://{parts.netloc}{parent}", context) is not None


def in_scope(kind: Kind, context: Context) -> bool:
    """Whether the source lists things of this kind at all, by its configured lists."""
    groups = {Kind.ACTIVITY: {Kind.ACTIVITY}, Kind.VACANCY: {Kind.VACANCY}}
    things = {Kind.ORGANISATION, Kind.PLACE, Kind.SERVICE}
    wanted = {s.kind for s in context.source.urls.start}
    return not wanted or bool(groups.get(kind, things) & wanted)
