"""What a built replica site is: pages by path and query, plus the roles that faults need to find their victim."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlsplit

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

HTML = "text/html; charset=UTF-8"
CRAWL_DELAY = "@crawl-delay@"
"""Stands in robots.txt until the server fills in its own."""
_TRACKING = re.compile(r"utm_\w+|gclid|fbclid|mc_\w+|_ga|ref")


@dataclass(frozen=True)
class Page:
    """One HTTP answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True)
class Options:
    """How a site is built: the day, listings left out everywhere, lists left empty, listings said to be closed."""

    today: date
    lost: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    empty: bool = False
    urls: str | None = None


@dataclass
class Site:
    """A built site. `details` maps a listing's key to its path; `lists` are first list pages, `second` their page 2.

    `first_page` is the number of the first page in its urls, `collection` the REST collection page-wise faults hit.
    """

    source: str
    host: str
    pages: dict[str, Page] = field(default_factory=dict)
    details: dict[str, str] = field(default_factory=dict)
    lists: list[str] = field(default_factory=list)
    second: list[str] = field(default_factory=list)
    agenda: str = ""
    first_page: str = "1"
    collection: str = ""
    ignored: frozenset[str] = frozenset()
    overflow: dict[str, str] = field(default_factory=dict)
    dynamic: Callable[[str, Mapping[str, str]], Page | None] | None = None

    def canonical(self, target: str) -> str:
        """Path with its meaningful query parameters, sorted: no tracking, no decoration, no first page's number."""
        parts = urlsplit(target)
        query = sorted(
            (k, v)
            for k, v in parse_qsl(parts.query, keep_blank_values=True)
            if not _TRACKING.fullmatch(k) and k not in self.ignored and not (k in ("page", "pagina") and v == self.first_page)
        )
        return parts.path + ("?" + urlencode(query) if query else "")

    def add(self, target: str, page: Page) -> str:
        """Serve `page` at `target`; returns the canonical target."""
        path = self.canonical(target)
        self.pages[path] = page
        return path

    def find(self, target: str) -> Page | None:
        """The page for a request target, as lenient as real servers are with unknown parameters."""
        path = self.canonical(target)
        parts = urlsplit(path)
        if self.dynamic is not None:
            answer = self.dynamic(parts.path, dict(parse_qsl(parts.query)))
            if answer is not None:
                return answer
        if path in self.pages:
            return self.pages[path]
        if "pag" in parts.query and parts.path in self.overflow:
            return self.pages[self.overflow[parts.path]]
        if parts.path not in self.pages and parts.path + "/" in self.pages:
            return Page(301, (("Location", parts.path + "/" + ("?" + parts.query if parts.query else "")),), b"")
        return self.pages.get(parts.path)

    def framed(self, content: str, status: int = 200) -> Page:
        """`content` in the frame of this site (its contact page with the text replaced)."""
        model = next(self.pages[path] for path in ("/contact", "/contact/") if path in self.pages)
        body = re.sub(
            r"<h1[^>]*>.*?</h1>(<p[^>]*>.*?</p>)?",
            lambda _: content.encode("ascii", "xmlcharrefreplace").decode(),
            model.body.decode("latin-1"),
            count=1,
            flags=re.S,
        )
        return Page(status, model.headers, body.encode("latin-1"))


def page(body: str, status: int = 200, content_type: str = HTML, encoding: str = "utf-8", **extra: str) -> Page:
    """Page from text; `extra` header names use underscores ('x_wp_total')."""
    headers = (("Content-Type", content_type), *((k.replace("_", "-").title(), v) for k, v in extra.items()))
    return Page(status, headers, body.encode(encoding, "xmlcharrefreplace"))


def chunked(items: list[str], size: int) -> list[list[str]]:
    """Consecutive pages of `size`; one empty page for no items."""
    return [items[n : n + size] for n in range(0, len(items), size)] or [[]]


def soft(text: str, dice: random.Random) -> Markup:
    """The same text as content systems leave it: entities, soft hyphens in long words, now and then a hard space."""
    out = html.escape(text, quote=False)
    roll = dice.random()
    if roll < 0.25:
        out = re.sub(r"\b(\w{6})(\w{6,})\b", r"\1&shy;\2", out)
    elif roll < 0.45:
        out = out.replace(" ", "&nbsp;", 1)
    elif roll < 0.6:
        out = out.replace("é", "&eacute;").replace("ë", "&euml;").replace("’", "&rsquo;").replace("–", "&ndash;")
    return Markup(out)


def cloudflare(address: str, dice: random.Random) -> Markup:
    """Cloudflare's e-mail protection: key byte, then each byte xor the key, in hex."""
    key = dice.randrange(1, 255)
    coded = f"{key:02x}" + "".join(f"{byte ^ key:02x}" for byte in address.encode())
    return Markup(f'<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="{coded}">[email&#160;protected]</a>')


def environment(templates: Mapping[str, str]) -> Environment:
    """Jinja environment that escapes and fails on unknown names."""
    return Environment(loader=DictLoader(templates), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


class Links:
    """Internal links as real sites write them: relative, absolute on its own domain, http, without www, tracked."""

    def __init__(self, host: str, dice: random.Random) -> None:
        self.host, self.dice = host, dice

    def __call__(self, path: str) -> str:
        """One way of writing a link to `path` (path with optional query)."""
        bare = self.host.removeprefix("www.")
        glue = "&" if "?" in path else "?"
        return self.dice.choices(
            (
                path,
                f"https://{self.host}{path}",
                f"http://{bare}{path}",
                f"//{self.host}{path}",
                f"{path}{glue}utm_source=site&utm_medium=blok",
            ),
            (60, 18, 8, 4, 10),
        )[0]


def robots(host: str, disallow: tuple[str, ...], sitemap: str | None = None) -> Page:
    """robots.txt with a crawl delay, a few closed paths, and the sitemap on the site's own domain."""
    lines = ["# robots", "User-agent: *", f"Crawl-delay: {CRAWL_DELAY}", *(f"Disallow: {path}" for path in disallow)]
    if sitemap:
        lines += ["", f"Sitemap: https://{host}{sitemap}"]
    return page("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def sitemap(host: str, paths: list[str]) -> Page:
    """sitemap.xml with absolute urls on the site's own domain."""
    urls = "".join(
        f"<url><loc>https://{host}{html.escape(path)}</loc><lastmod>2025-03-0{1 + n % 8}</lastmod></url>\n" for n, path in enumerate(paths)
    )
    return page(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>\n',
        content_type="application/xml; charset=utf-8",
    )
