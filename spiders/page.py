"""A fetched page: bytes to a tree, whatever the server says about charset and however broken the markup is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from urllib.parse import parse_qsl, urldefrag, urlencode, urljoin, urlsplit, urlunsplit

from bs4 import BeautifulSoup
from lxml import etree, html
from lxml.html import HtmlElement
from parsel import Selector

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_TRACKING = re.compile(r"^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|_ga|_gl|PHPSESSID|sid|sessionid|phpsessid|_csrf|pk_\w+)$")
# A page larger than this is cut: 10 MB of flat HTML costs 600 MB of tree (measured, lxml).
MAX_HTML = 4_000_000


def decode(body: bytes, content_type: str = "") -> str:
    """Text of a body. Valid UTF-8 is UTF-8 whatever is declared (sites declare wrongly more often than bytes lie);
    otherwise the declared charset if it decodes, otherwise windows-1252, which browsers use for "latin-1"."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body[:MAX_HTML].decode("utf-16", "replace")
    body = body[:MAX_HTML].replace(b"\x00", b"")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if len(body) == MAX_HTML and error.start > MAX_HTML - 4:
            return body[: error.start].decode("utf-8")
    match = _CHARSET.search(content_type.encode()) or _CHARSET.search(body[:2048])
    declared = match[1].decode().lower() if match else "windows-1252"
    if not declared.startswith(("utf-16", "utf-32", "utf-7")) and declared not in (
        "utf-8",
        "utf8",
        "iso-8859-1",
        "latin1",
        "latin-1",
        "ascii",
        "us-ascii",
    ):
        try:
            return body.decode(declared)
        except (LookupError, UnicodeError):
            pass
    return body.decode("windows-1252", "replace").replace("\ufffd", "")


def visible_length(text: str) -> int:
    """Roughly how many characters of an HTML text a reader sees; linear, whatever is left unclosed."""
    lowered, seen, position = text.lower(), 0, 0
    while position < len(text):
        start = min((i for i in (lowered.find(t, position) for t in ("<script", "<style", "<!--")) if i >= 0), default=len(text))
        seen += len(_TAG.sub("", text[position:start]).strip())
        if start == len(text):
            break
        close = "-->" if lowered.startswith("<!--", start) else "</"
        end = lowered.find(close, start + 4)
        if end < 0:
            break
        position = end + 2
    return seen


def parse_html(text: str) -> HtmlElement:
    """An HTML tree of any text; BeautifulSoup repairs what lxml loses. Never raises."""
    text = text.strip() or "<html></html>"
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, huge_tree=False)
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
        kept = sum(len(t) for t in tree.itertext() if isinstance(t, str))
    except (etree.ParserError, etree.LxmlError, ValueError):
        tree, kept = None, 0
    visible = visible_length(text)
    if tree is None or (visible > 400 and kept < visible * 0.5):
        repaired = str(BeautifulSoup(text, "html.parser"))
        try:
            return html.document_fromstring((repaired or "<html></html>").encode(), parser=parser)
        except (etree.ParserError, etree.LxmlError, ValueError):
            return html.document_fromstring(b"<html><body></body></html>")
    return tree


@dataclass(frozen=True)
class Origins:
    """Where the site really lives and where we fetch it; with --base-url the two differ.

    ``home`` is the public origin ("https://www.jenshelpt.nl"), ``base`` the origin fetched from.
    """

    home: str
    base: str

    def _is_own(self, host: str) -> bool:
        return host.removeprefix("www.") == (urlsplit(self.home).hostname or "").removeprefix("www.")

    def resolve(self, page_url: str, href: str) -> str | None:
        """Absolute URL on ``base`` of a link of our site, without fragment and tracking parameters; None for others."""
        href = href.strip()
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:", "data:", "whatsapp:")):
            return None
        try:
            url = urldefrag(urljoin(page_url, href)).url
            parts = urlsplit(url)
            netloc = parts.netloc
        except ValueError:
            return None
        if parts.scheme not in ("http", "https"):
            return None
        base = urlsplit(self.base)
        if netloc != base.netloc and not self._is_own((parts.hostname or "").lower()):
            return None
        query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(k)])
        path = re.sub(r"/{2,}", "/", parts.path) or "/"
        return urlunsplit((base.scheme, base.netloc, path, query, ""))

    def public(self, url: str) -> str:
        """The URL as the public knows it: what we publish and keep as provenance."""
        parts, home = urlsplit(url), urlsplit(self.home)
        if parts.netloc != urlsplit(self.base).netloc:
            return url
        return urlunsplit((home.scheme, home.netloc, parts.path, parts.query, ""))

    def is_external(self, page_url: str, href: str) -> bool:
        """Whether a link leaves the site (http/https only)."""
        try:
            parts = urlsplit(urljoin(page_url, href.strip()))
        except ValueError:
            return False
        return parts.scheme in ("http", "https") and self.resolve(page_url, href) is None


@dataclass(frozen=True)
class Page:
    """A response in memory. ``url`` as fetched; ``digest`` = sha256 of the archived record; ``today`` Dutch date;
    ``headers`` lower-case names."""

    url: str
    body: bytes
    content_type: str
    fetched_at: str
    digest: str
    today: date
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def text(self) -> str:
        """Decoded body."""
        return decode(self.body, self.content_type)

    @cached_property
    def tree(self) -> HtmlElement:
        """Parsed body; treat as read-only (copy before changing)."""
        return parse_html(self.text)

    @cached_property
    def selector(self) -> Selector:
        """The tree behind CSS and XPath."""
        return Selector(root=self.tree)

    @property
    def is_html(self) -> bool:
        """Whether the body looks like HTML, whatever the header says."""
        start = self.body[:512].lstrip().lower()
        return "html" in self.content_type or start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<div"))

    @property
    def is_json(self) -> bool:
        """Whether the body looks like JSON."""
        return "json" in self.content_type or self.body[:64].lstrip()[:1] in (b"[", b"{")
