"""Web addresses of organisations: absolute, public, http(s), and not a tracker, map or share link."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from urllib.parse import urlsplit, urlunsplit

_HOST = re.compile(r"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$")
_BARE = re.compile(r"^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:[/?#]\S*)?$", re.IGNORECASE)
_TRACKING = re.compile(r"^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|_ga|_gl|hsa_\w+)$", re.IGNORECASE)
# Special-use names (RFC 6761 and neighbours): never a public website.
_LOCAL_SUFFIXES = (".local", ".localhost", ".internal", ".lan", ".home.arpa", ".test", ".invalid", ".example", ".onion")
SOCIAL_HOSTS = (
    "facebook.com",
    "instagram.com",
    "twitter.com",
    "x.com",
    "linkedin.com",
    "youtube.com",
    "youtu.be",
    "tiktok.com",
    "pinterest.com",
    "whatsapp.com",
    "wa.me",
    "t.me",
    "threads.net",
    "snapchat.com",
    "bsky.app",
    "fb.com",
    "fb.me",
    "m.me",
)
_NOT_A_SITE = (
    "google.com",
    "google.nl",
    "goo.gl",
    "maps.app.goo.gl",
    "openstreetmap.org",
    "bing.com",
    "apple.com",
    "addtoany.com",
    "sharethis.com",
    "cookiebot.com",
    "gstatic.com",
    "googleapis.com",
    "w3.org",
    "schema.org",
    "googletagmanager.com",
    "cloudflare.com",
    "jsdelivr.net",
    "unpkg.com",
    "gravatar.com",
    "wp.com",
    "webflow.com",
    "website-files.com",
    "wordpress.org",
    "elementor.com",
    "9292.nl",
    "mapbox.com",
    "waze.com",
)

_BLANK = re.compile(r"[\s\x00-\x1f]")


def host_of(url: str) -> str:
    """Lower-case host without "www.", or ""."""
    try:
        return (urlsplit(url).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""


def _under(host: str, domains: tuple[str, ...]) -> bool:
    return any(host == d or host.endswith("." + d) for d in domains)


def is_social(url: str) -> bool:
    """Whether the URL is a page on a social network."""
    return _under(host_of(url), SOCIAL_HOSTS)


def is_infrastructure(url: str) -> bool:
    """Whether the URL is a map, share button, CDN or site builder rather than somebody's website."""
    return _under(host_of(url), _NOT_A_SITE)


@lru_cache(maxsize=4096)
def is_public_host(host: str) -> bool:
    """Whether a host name may appear as a link: a DNS name with a public suffix or a global IP literal."""
    host = host.lower().rstrip(".")
    try:
        return ipaddress.ip_address(host.strip("[]")).is_global
    except ValueError:
        pass
    try:
        ascii_host = host.encode("idna").decode()
    except UnicodeError:
        return False
    return bool(_HOST.match(ascii_host)) and not ascii_host.endswith(_LOCAL_SUFFIXES)


def parse_website(text: str) -> str | None:
    """Absolute http(s) URL with a public host, without tracking parameters and fragment; None for anything else.

    "www.club.nl" and "club.nl/jeugd" get https. A root path is written as "/". Credentials in the URL are refused.
    """
    text = text.strip().strip("<>\"'").rstrip(".,;")
    if not text or _BLANK.search(text) or len(text) > 500:
        return None
    if "://" not in text and not re.match(r"^[a-z][a-z0-9+.-]*:(?!\d)", text, re.IGNORECASE):
        text = text.removeprefix("//")
        if not _BARE.match(text):
            return None
        text = "https://" + text
    try:
        parts = urlsplit(text)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or "@" in parts.netloc or not is_public_host(host):
        return None
    query = "&".join(p for p in parts.query.split("&") if p and not _TRACKING.match(p.partition("=")[0]))
    name = f"[{host}]" if ":" in host else host
    netloc = name if port in (None, 80, 443) else f"{name}:{port}"
    path = parts.path if query else parts.path.rstrip(".,;")
    return urlunsplit((parts.scheme.lower(), netloc, path or "/", query, ""))
