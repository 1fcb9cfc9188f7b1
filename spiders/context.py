"""Building the Context and the Crawl of a source from configuration."""

from __future__ import annotations

import ipaddress
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from spiders.crawl.core import Crawl
from spiders.crawl.platforms import PLATFORMS
from spiders.extract.ladder import Context
from spiders.extract.vocabulary import load_vocabulary
from spiders.page import Origins
from store.model.listing import Rung
from store.settings.city import load_city, load_lookups
from store.settings.source import Source, check_base_url


def origin_of(url: str) -> str:
    """scheme://host[:port] of a URL."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def is_loopback(base: str) -> bool:
    """Whether an origin is a loopback address (a rehearsal)."""
    host = urlsplit(base).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def build_context(source: Source, config: Path, base_url: str | None = None, rungs: frozenset[Rung] = frozenset(Rung)) -> Context:
    """Context of a source; ``base_url`` replaces its scheme, host and port."""
    home = origin_of(source.urls.home)
    origins = Origins(home, check_base_url(base_url) if base_url else home)
    return Context(source, load_city(config), load_lookups(config), load_vocabulary(config), origins, rungs)


def build_crawl(context: Context, today: date) -> Crawl:
    """The crawl of the source's platform."""
    return PLATFORMS[context.source.spider](context, today)
