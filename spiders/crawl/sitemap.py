"""Sitemaps: URLs that can be listings, from urlset and index files."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml import etree

from spiders import discover
from spiders.crawl.task import Fetch, Role
from spiders.extract.ladder import Context
from spiders.links import is_skipped
from spiders.page import Page
from store.model.listing import Kind

_NEVER = re.compile(r"post-sitemap|news|nieuws|category|tag|author|image|video|attachment|blog|user|media|taxonom", re.IGNORECASE)
# Pages that nothing else points at are looked at, but not without end.
MAX_EXPLORE = 300
MAX_URLS = 20_000


def read(page: Page, context: Context) -> list[Fetch]:
    """Fetches for a sitemap: child sitemaps, list pages, details (firm where their path promises listings)."""
    try:
        root = etree.fromstring(page.body.strip(), parser=etree.XMLParser(resolve_entities=False, recover=True, no_network=True))
    except (etree.LxmlError, ValueError):
        return []
    if root is None:
        return []
    index = etree.QName(root).localname == "sitemapindex"
    urls = [context.origins.resolve(page.url, (loc.text or "").strip()) for loc in root.iter("{*}loc")][:MAX_URLS]
    fetches: list[Fetch] = []
    explored = 0
    for url in dict.fromkeys(u for u in urls if u):
        path = urlsplit(url).path
        if index or path.endswith((".xml", ".xml.gz")):
            if not _NEVER.search(path):
                fetches.append(Fetch(url, Role.SITEMAP, Kind.ORGANISATION, "sitemap"))
            continue
        if is_skipped(url, context) or path == "/":
            continue
        fetch = _classify(url, context, page.url)
        if not fetch.firm:
            explored += 1
            if explored > MAX_EXPLORE:
                continue
        fetches.append(fetch)
    return fetches


def _classify(url: str, context: Context, sitemap_url: str) -> Fetch:
    pattern = context.source.contract.detail.link
    match = re.search(pattern, url) if pattern else None
    parts = urlsplit(url)
    parent = f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/').rpartition('/')[0]}"
    kind = discover.kind_of_words("", parent, context) if parent.count("/") > 2 else None
    if match:
        key = match.groupdict().get("key")
        kind = kind or Kind.ORGANISATION
        return Fetch(url, Role.DETAIL, kind, "sitemap", key=key)
    if kind:
        return Fetch(url, Role.DETAIL, kind, "sitemap")
    own = discover.kind_of_words("", url, context)
    if own:
        return Fetch(url, Role.LIST, own, "sitemap", root=url)
    named = discover.kind_of_words("", re.sub(r"[-_]?sitemap\d*\.xml", "", sitemap_url), context)
    return Fetch(url, Role.DETAIL, named or Kind.ORGANISATION, "sitemap", firm=named is not None)
