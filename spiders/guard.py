"""Where a spider may connect: its own site and nothing else; never an internal address.

Two walls. ``OriginGuard`` (first downloader middleware) refuses every URL that is not on the source's own host or, with
--base-url, exactly that origin; redirects pass it again. ``PublicResolver`` refuses names that resolve to a non-global
address at connect time, which covers DNS rebinding.
"""

from __future__ import annotations

import ipaddress
from typing import Any
from urllib.parse import urlsplit

from scrapy.exceptions import IgnoreRequest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError

_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")


class ForbiddenAddressError(IgnoreRequest):
    """The request leads outside the source's own site, or to an internal address."""


def is_global(address: str) -> bool:
    """Whether an IP literal is publicly routable; False for anything unparsable."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped:
            return is_global(str(ip.ipv4_mapped))
        # only global unicast, and no tunnel (6to4, Teredo) that carries an IPv4 address of anyone's choice
        if ip not in _GLOBAL_UNICAST or ip.sixtofour or ip.teredo:
            return False
    return ip.is_global and not ip.is_multicast


def may_connect(url: str, base: str, home: str) -> bool:
    """Whether ``url`` may be fetched: same origin as ``base``, or (when base is the public home) the same host with or
    without www. on the default ports."""
    try:
        parts, origin = urlsplit(url), urlsplit(base)
        host, port = (parts.hostname or "").lower(), parts.port
        origin_port = origin.port
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or "@" in parts.netloc:
        return False
    if (parts.scheme, host, port) == (origin.scheme, (origin.hostname or "").lower(), origin_port):
        return True
    if origin.netloc != urlsplit(home).netloc:
        return False
    own = (origin.hostname or "").lower().removeprefix("www.")
    return host.removeprefix("www.") == own and port in (None, 80, 443)


class OriginGuard:
    """Downloader middleware; must come before everything else, the off-site middleware included."""

    def __init__(self, base: str, home: str, stats: Any) -> None:
        self._base, self._home, self._stats = base, home, stats

    @classmethod
    def from_crawler(cls, crawler: Any) -> OriginGuard:
        """Scrapy's constructor."""
        return cls(crawler.settings["HK_BASE"], crawler.settings["HK_HOME"], crawler.stats)

    def process_request(self, request: Any) -> None:
        """Raises ForbiddenAddressError for URLs outside the source's own site."""
        if not may_connect(request.url, self._base, self._home):
            self._stats.inc_value("guard/forbidden")
            raise ForbiddenAddressError(f"outside the source's own site: {request.url}")


class PublicResolver(CachingThreadedResolver):
    """Resolver that yields only globally routable addresses. Not installed when --base-url is a loopback address."""

    def getHostByName(self, name: str, timeout: Any = ()) -> Deferred[str]:  # noqa: N802
        """Resolve, or fail with DNSLookupError when the address is internal."""

        def check(address: str) -> str:
            if not is_global(address):
                raise DNSLookupError(f"{name} resolves to the internal address {address}")
            return address

        resolved: Deferred[str] = super().getHostByName(name, timeout)
        resolved.addCallback(check)
        return resolved
