"""Crawl: which page leads to which, without any I/O. Scrapy, replay and tests drive it with pages.

``start()`` gives the first fetches; ``handle(fetch, page)`` reads a page and gives further ones; ``failed`` records what
did not come; ``idle()`` may give more when nothing is left; ``finish()`` resolves everything to listings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from spiders import discover, items
from spiders.crawl import sitemap
from spiders.crawl.findings import final_notes, page_problem
from spiders.crawl.task import GONE, Fetch, Journey, Role
from spiders.extract.candidate import Draft
from spiders.extract.ladder import Context, read_item, read_page
from spiders.extract.resolve import Resolved, derive_key, resolve
from spiders.links import content_of, is_skipped, links_of
from spiders.page import Page
from spiders.paging import is_page_link, next_pages, stated_total
from store.model.listing import Kind
from store.values.text import fold

MAX_LIST_PAGES = 300
MAX_LEVEL = 3
MAX_MENU = 20
# A calendar may have quiet months; a plain list with an empty page has ended.
MAX_BARREN = {Kind.ACTIVITY: 4}


class Crawl:
    """The default crawl: start paths, sitemap, home page's menus, lists, details. Platforms override hooks."""

    #: whether sitemap and menus are always consulted, or only when the start paths give nothing
    discovers_always = True

    def __init__(self, context: Context, today: date) -> None:
        self.context, self.today = context, today
        self.journey = Journey()
        self._visited: set[str] = set()
        self._asked: set[str] = set()
        self._captured: set[str] = set()
        self._idled = 0

    # -- what to fetch ------------------------------------------------------------------------------------------

    def start(self) -> list[Fetch]:
        """Start paths, then (if this platform always discovers) home page and sitemaps."""
        fetches = [
            Fetch(self._url(s.path), Role.LIST, s.kind, "start", root=self._url(s.path), guess=s.optional)
            for s in self.context.source.urls.start
        ]
        fetches += self.platform_starts()
        if self.discovers_always:
            fetches += self._discovery()
        return self._new(fetches)

    def platform_starts(self) -> list[Fetch]:
        """Hook: further places where this platform keeps its listings (an API)."""
        return []

    def _discovery(self) -> list[Fetch]:
        paths = [self.context.source.urls.sitemap] if self.context.source.urls.sitemap else []
        paths += [p for p in ("/sitemap.xml", "/sitemap_index.xml") if p not in paths]
        home = Fetch(self._url("/"), Role.HOME, Kind.ORGANISATION, "start", root=self._url("/"))
        return [home, *(Fetch(self._url(p), Role.SITEMAP, Kind.ORGANISATION, "sitemap") for p in paths)]

    def _url(self, path: str) -> str:
        return urljoin(self.context.origins.base + "/", path.lstrip("/"))

    def _new(self, fetches: Iterable[Fetch]) -> list[Fetch]:
        """Those not asked for before; each URL is fetched once."""
        fresh: list[Fetch] = []
        for fetch in fetches:
            mark = fetch.url.rstrip("/")
            if fetch.via in ("menu", "sitemap") and not discover.in_scope(fetch.kind, self.context):
                continue
            if mark not in self._visited and fetch.url not in self._asked:
                self._visited.add(mark)
                self._asked.add(fetch.url)
                fresh.append(fetch)
        return fresh

    def idle(self) -> list[Fetch]:
        """Called when nothing is left to fetch: discover if the start paths gave nothing."""
        self._idled += 1
        if self._idled == 1 and not self.journey.drafts:
            return self._new(self._discovery())
        if self._idled <= 2 and not self.journey.drafts:
            home = self._url("/")
            self._visited.discard(home.rstrip("/"))
            self._asked.discard(home)
            return self._new([Fetch(home, Role.LIST, Kind.ORGANISATION, "idle", root=home)])
        return []

    # -- reading pages --------------------------------------------------------------------------------------------

    def handle(self, fetch: Fetch, page: Page) -> list[Fetch]:
        """Read one page; returns what to fetch next."""
        problem = page_problem(fetch, page, self.context)
        if fetch.role is Role.DETAIL and urlsplit(page.url).path in ("", "/") and page.url != fetch.url:
            problem = "HTTP 404"  # sent to the home page: the thing is no longer there
        if problem:
            other = fetch.url[:-1] if fetch.url.endswith("/") else fetch.url + "/"
            if problem in GONE and fetch.role is Role.LIST and "?" not in fetch.url and other not in self._asked:
                self._asked.add(other)  # "/agenda/" may be gone while "/agenda" is there
                return [replace(fetch, url=other, root=other)]
            self.failed(fetch, problem)
            return []
        if fetch.role is Role.SITEMAP:
            return self._new(sitemap.read(page, self.context))
        if fetch.role is Role.API:
            return self._new(self.handle_api(fetch, page))
        if fetch.role is Role.HOME:
            return self._new(self._menus(page))
        if fetch.role is Role.LIST:
            return self._new(self._list(fetch, page))
        return self._new(self._detail(fetch, page))

    def handle_api(self, fetch: Fetch, page: Page) -> list[Fetch]:
        """Hook: read a page of the platform's API."""
        return []

    def failed(self, fetch: Fetch, problem: str) -> None:
        """Record a page that did not come. "gone" problems (404/410) are normal for details and guesses."""
        self.journey.record(fetch, problem)

    def _menus(self, page: Page) -> list[Fetch]:
        promising = discover.menu_lists(page, self.context)[:40]
        named = {url for url, _ in promising}
        fallback = self.context.source.urls.start[0].kind if self.context.source.urls.start else Kind.ORGANISATION
        # menus of redesigned sites use words nobody foresaw: look at every page of the main menu
        others = [u for u in discover.menu_pages(page, self.context) if u not in named][:MAX_MENU]
        here = Fetch(page.url, Role.LIST, fallback, "menu", root=page.url)
        known = discover.contract_links(links_of(page, self.context, content_of(page, self.context)), self.context)
        details = [self._detail_fetch(url, here, key) for url, key in known.items() if discover.reads_like_listing(url, self.context)]
        return (
            details
            + [Fetch(url, Role.LIST, kind, "menu", root=url) for url, kind in promising]
            + [Fetch(url, Role.LIST, fallback, "menu", root=url, firm=False) for url in others]
        )

    def _list(self, fetch: Fetch, page: Page) -> list[Fetch]:
        context = self.context
        main = content_of(page, context)
        fetches: list[Fetch] = []
        whole = self.inline(fetch, page, main) if context.source.contract.list.item else []
        links = [] if whole else self._detail_links(fetch, page, main)
        records = [] if whole else items.json_items(page, fetch.kind, context)
        if not links and not whole:
            whole = [d for d in records if d.page_url == page.url]
            if not records:
                whole = items.inline_items(page, main, fetch.kind, context)
            if context.source.contract.list.item:  # the contract knows where the list is, and it is empty: be strict elsewhere
                whole = [replace(d, firm=False) for d in whole]
        # records without a page of their own that repeat what the page shows as cards supplement these, by name
        orphans = {fold(d.first("name") or ""): d for d in records if d.page_url == page.url} if links else {}
        found: set[str] = set()
        for link_fetch, card in links:
            twin = orphans.get(fold(card.first("name") or ""))
            self.journey.remember(link_fetch.url, card.with_more(twin.candidates) if twin else card, page.url)
            found.add(link_fetch.url)
            fetches.append(link_fetch)
        for record in records:
            if record.page_url != page.url and not is_skipped(record.page_url, context):
                self.journey.remember(record.page_url, record, page.url)
                found.add(record.page_url)
                fetches.append(self._detail_fetch(record.page_url, fetch))
        whole = [replace(d, firm=d.firm and fetch.firm) for d in whole]
        whole = [d if d.key else replace(d, key=derive_key("", d.kind, d.first("name") or "")) for d in whole]
        self.journey.drafts.extend(whole)
        found |= {d.key or fold(d.first("name") or "") for d in whole}
        if not found and fetch.via in ("menu", "sitemap") and fetch.number == 1:  # one thing rather than a list of them
            draft = read_page(page, fetch.kind, context, firm=False, is_sibling_link=self._sibling_test(page))
            self.journey.drafts.append(draft)
        return fetches + self._follow(fetch, page, main, found)

    def inline(self, fetch: Fetch, page: Page, main: HtmlElement) -> list[Draft]:
        """Things listed whole by the contract's list.item. Hook for platforms that must refuse some."""
        return [
            read_item(e.root, page, fetch.kind, self.context)
            for e in page.selector.css(self.context.source.contract.list.item or "none")
            if isinstance(e.root.tag, str)
        ]

    def _follow(self, fetch: Fetch, page: Page, main: HtmlElement, found: set[str]) -> list[Fetch]:
        """Bookkeeping of a list page, and its further pages or, when it lists nothing itself, the lists it leads to."""
        journey = self.journey
        names = journey.named.setdefault(fetch.root, set())
        fresh = found - names
        names |= found
        total = stated_total(page, main, self.context)
        if total is not None and found:
            journey.stated[fetch.root] = max(total, journey.stated.get(fetch.root, 0))
        if found:
            journey.lists_by_via[fetch.via] = journey.lists_by_via.get(fetch.via, 0) + 1
        elif fetch.via == "start" and fetch.number == 1:
            journey.barren_starts.append(fetch)
        barren = 0 if fresh else fetch.barren + 1
        more: list[Fetch] = []
        if fetch.number < MAX_LIST_PAGES and barren < MAX_BARREN.get(fetch.kind, 1 if fetch.number > 1 else 2):
            more = [
                Fetch(u, Role.LIST, fetch.kind, "list", fetch.root, fetch.number + 1, fetch.level, firm=fetch.firm, barren=barren)
                for u in next_pages(page, self.context)
            ]
        if not found and fetch.level < MAX_LEVEL and fetch.number == 1:
            nested = [(u, k) for u, k in discover.menu_lists(page, self.context) if u.startswith(fetch.root.rstrip("/") + "/")]
            more += [Fetch(u, Role.LIST, k or fetch.kind, "menu", u, 1, fetch.level + 1) for u, k in nested[:60]]
        return more

    def _detail_links(self, fetch: Fetch, page: Page, main: HtmlElement) -> list[tuple[Fetch, Draft]]:
        in_main = links_of(page, self.context, main)
        matched = discover.contract_links(in_main, self.context)
        links = (
            [link for link in in_main if link.url in matched]
            if matched
            else discover.list_links(page, main, self.context, fetch.kind, fetch.root)
        )
        urls = {link.url for link in links}
        below = items.listed_below((link.element, link.url) for link in in_main if link.url in urls)
        out: dict[str, tuple[Fetch, Draft]] = {}
        for link in links:
            if link.url not in out:
                card = items.card_around(link.element, below)
                detail = self._detail_fetch(link.url, fetch, matched.get(link.url))
                out[link.url] = (detail, read_item(card, page, detail.kind, self.context, url=link.url))
        return list(out.values())

    def _detail_fetch(self, url: str, parent: Fetch, key: str | None = None) -> Fetch:
        kind = self.kind_of(url, parent.kind)
        self.journey.claim(url, parent, kind)
        return Fetch(url, Role.DETAIL, kind, "list", parent.root, 1, parent.level, key, parent.firm or key is not None)

    def kind_of(self, url: str, listed: Kind) -> Kind:
        """Hook: the kind of a detail page, from the folder it stands in ("/aanbod/club/x"), else from its list."""
        return discover.kind_of_parent(url, self.context) or listed

    def key_of(self, url: str, key: str | None, kind: Kind) -> str | None:
        """Hook: the source key of a detail URL; ``key`` is what the contract's pattern captured."""
        return f"{kind}/{key}" if key else None

    def _detail(self, fetch: Fetch, page: Page) -> list[Fetch]:
        main = content_of(page, self.context)
        nested = self._is_list(fetch, page, main)
        if nested:
            return self._list(Fetch(fetch.url, Role.LIST, fetch.kind, fetch.via, fetch.url, 1, fetch.level + 1), page)
        if fetch.key:
            self._captured.add(page.url)
        self.journey.drafts.append(
            read_page(page, fetch.kind, self.context, key=fetch.key, firm=fetch.firm, is_sibling_link=self._sibling_test(page))
        )
        return []

    def _is_list(self, fetch: Fetch, page: Page, main: HtmlElement) -> bool:
        """Whether what we took for one thing is a list of things below it ("Sportaanbod > Voetbal > clubs")."""
        if fetch.key or fetch.level >= MAX_LEVEL:
            return False
        below = {
            link.url
            for link in links_of(page, self.context, main)
            if link.url.startswith(fetch.url.split("?")[0].rstrip("/") + "/")
            and not is_skipped(link.url, self.context)
            and not is_page_link(link.url, page.url)
        }
        return len(below) >= 2

    def _sibling_test(self, page: Page) -> Callable[[str], bool]:
        """Tells hrefs that lead to another thing: known details, or the same URL shape as this page."""
        own, shape = page.url, discover.shape_of(page.url)
        resolve_url, context, known = self.context.origins.resolve, self.context, self.journey.cards

        def test(href: str) -> bool:
            url = resolve_url(own, href)
            if not url or url == own:
                return False
            return url in known or (discover.shape_of(url) == shape and shape.count("/") > 1 and not is_skipped(url, context))

        return test

    def _complete(self, draft: Draft) -> Draft:
        """A draft with what lists say of it, its final kind and key."""
        claims = self.journey.claims.get(draft.page_url)
        kind = min(claims)[2] if claims else draft.kind
        cards = [c for _, card in sorted(self.journey.cards.get(draft.page_url, {}).items()) for c in card]
        key = self.key_of(draft.page_url, draft.key, kind) if draft.page_url in self._captured else draft.key
        return replace(draft, kind=kind, key=key, candidates=(*draft.candidates, *cards))

    # -- the end ------------------------------------------------------------------------------------------------------

    def finish(self) -> Resolved:
        """All listings of the crawl; findings about it are in ``journey.notes``."""
        merged = [self._complete(d) for d in sorted(self.journey.drafts, key=lambda d: (d.page_url, d.key or "", d.first("name") or ""))]
        resolved = resolve(merged, self.context, self.today)
        self.journey.notes.extend(final_notes(self.journey, resolved, self.context))
        return resolved
