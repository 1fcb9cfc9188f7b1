"""One crawl per platform: what WijkConnect, WordPress, Webflow maps and plain directories have in common."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from spiders import discover
from spiders.crawl.core import Crawl
from spiders.crawl.task import Fetch, Role
from spiders.extract.candidate import Candidate, Draft
from spiders.extract.ladder import read_item
from spiders.extract.structured import from_keys
from spiders.extract.values import number_value, plain
from spiders.links import is_skipped
from spiders.page import Page, parse_html
from store.model.listing import Kind, Rung
from store.model.run import Finding, Severity


class Directory(Crawl):
    """A site with lists and detail pages: nothing to add."""


class WijkConnect(Crawl):
    """WijkConnect (Yii2): modules tell the kind; the numeric id is the key, the slug is decoration."""

    def kind_of(self, url: str, listed: Kind) -> Kind:
        """The module in the path decides ("/site/agenda/visitor/view?id=3" is an activity wherever it is linked)."""
        parent = re.sub(r"/(?:visitor/)?(?:view|detail)?/?\d*$", "", urlsplit(url).path)
        return discover.kind_of_words("", f"{self.context.origins.base}{parent}", self.context) or listed


class WebflowMap(Crawl):
    """A map page whose items stand whole in the list; items without coordinates are not shown by the site either."""

    discovers_always = False

    def inline(self, fetch: Fetch, page: Page, main: HtmlElement) -> list[Draft]:
        """Items with a numeric latitude and longitude, each key once."""
        drafts = super().inline(fetch, page, main)
        seen = {d.key for d in self.journey.drafts}
        kept: list[Draft] = []
        for draft in drafts:
            lat, lon = draft.first("lat"), draft.first("lon")
            if lat is None or lon is None or number_value(lat) is None or number_value(lon) is None:
                name = draft.first("name") or "?"
                self.journey.notes.append(
                    Finding(
                        "no_coordinates",
                        Severity.INFO,
                        f"Item {name!r} has no numeric coordinates; the site does not show it either.",
                        page.url,
                    )
                )
                continue
            key = draft.first("source_key")
            if key in seen:
                continue
            seen.add(key)
            kept.append(Draft(draft.page_url, key, draft.kind, draft.candidates, draft.fetched_at, draft.digest, True, draft.closed))
        return kept


_BUILTIN = {
    "post",
    "page",
    "attachment",
    "nav_menu_item",
    "wp_block",
    "wp_template",
    "wp_template_part",
    "wp_navigation",
    "wp_global_styles",
    "wp_font_family",
    "wp_font_face",
    "elementor_library",
    "e-landing-page",
    "e-floating-buttons",
    "custom_css",
    "revision",
    "user_request",
}


class WordPress(Crawl):
    """WordPress: the REST API lists everything with totals; pages themselves are still read."""

    def platform_starts(self) -> list[Fetch]:
        """The API's list of content types."""
        return [Fetch(self._url("/wp-json/wp/v2/types"), Role.API, Kind.SERVICE, "api")]

    def handle_api(self, fetch: Fetch, page: Page) -> list[Fetch]:
        """Types lead to collections; collections lead to pages and further collection pages."""
        try:
            data = json.loads(page.text)
        except (ValueError, RecursionError):
            return []
        if isinstance(data, dict) and fetch.url.endswith("/types"):
            return self._collections(data)
        if isinstance(data, list):
            return self._records(data, fetch, page)
        return []

    def _collections(self, types: dict[str, Any]) -> list[Fetch]:
        out: list[Fetch] = []
        for slug, info in types.items():
            base = info.get("rest_base") if isinstance(info, dict) else None
            if not isinstance(base, str) or not re.fullmatch(r"[\w-]{1,60}", base):
                continue
            url = self._url(f"/wp-json/wp/v2/{base}?per_page=100&_embed=wp:term")
            skipped = {slug, base} & {*_BUILTIN, *self.context.lookups.discovery.skip}
            if skipped and slug != "page":
                continue
            kind = discover.kind_of_words(str(info.get("name", "")), self._url(slug), self.context) or Kind.SERVICE
            out.append(Fetch(url, Role.API, kind, "api", root=url, firm=slug != "page"))
        return out

    def _records(self, records: list[Any], fetch: Fetch, page: Page) -> list[Fetch]:
        out: list[Fetch] = []
        names = self.journey.named.setdefault(fetch.root, set())
        for record in records:
            url = self.context.origins.resolve(page.url, str(record.get("link", ""))) if isinstance(record, dict) else None
            if not url or is_skipped(url, self.context):
                continue
            names.add(url)
            kind = self.kind_of(url, fetch.kind)
            self.journey.remember(url, self._card(record, page, kind, url), page.url)
            self.journey.claim(url, fetch, kind)
            out.append(Fetch(url, Role.DETAIL, kind, "list" if fetch.firm else "sitemap", fetch.root, firm=fetch.firm))
        total, pages = page.headers.get("x-wp-total", ""), page.headers.get("x-wp-totalpages", "")
        if total.isdigit() and fetch.firm:
            self.journey.stated[fetch.root] = int(total)
        if pages.isdigit() and fetch.number < min(int(pages), 200):
            url = re.sub(r"&page=\d+", "", fetch.url) + f"&page={fetch.number + 1}"
            out.append(Fetch(url, Role.API, fetch.kind, "api", fetch.root, fetch.number + 1, firm=fetch.firm))
        return out

    def _card(self, record: dict[str, Any], page: Page, kind: Kind, url: str) -> Draft:
        """What the API says: title, rendered content, custom fields, terms."""
        body = record.get("content")
        rendered = body.get("rendered") or "" if isinstance(body, dict) else ""
        content = read_item(parse_html(f"<div>{rendered}</div>"), page, kind, self.context, url=url)
        own = [
            c
            for c in from_keys({k: v for k, v in record.items() if k in ("title", "acf", "meta", "fields")}, self.context.vocabulary)
            if c.field not in ("source_key", "url")
        ]
        embedded = record.get("_embedded")
        groups = embedded.get("wp:term") if isinstance(embedded, dict) else None
        terms = [
            t["name"]
            for g in (groups if isinstance(groups, list) else [])
            if isinstance(g, list)
            for t in g
            if isinstance(t, dict) and t.get("name")
        ]
        if terms:
            own.append(Candidate("categories", "|".join(plain(str(t)) for t in terms), Rung.STRUCTURED))
        rest = [c for c in content.candidates if c.field != "name"]
        return Draft(url, None, kind, (*own, *rest), page.fetched_at, page.digest)


PLATFORMS: dict[str, type[Crawl]] = {"directory": Directory, "wijkconnect": WijkConnect, "webflow_map": WebflowMap, "wordpress": WordPress}
