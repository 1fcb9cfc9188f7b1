"""Scrapy settings of a crawl. Scrapy's defaults are open; each line says what it closes (measured on 2.19)."""

from __future__ import annotations

from typing import Any

from store.settings.city import City
from store.settings.source import Source

VERSION = "0.1.0"


def user_agent(city: City) -> str:
    """Who we are, with a page that says why and how to stop us."""
    me = city.identity
    return f"{me.bot_name}/{VERSION} (+{me.bot_url}; mailto:{me.contact_email})"


def crawl_settings(source: Source, city: City, *, loopback: bool) -> dict[str, Any]:
    """Settings for one source; ``loopback`` = a rehearsal against a local replica: nobody to be polite to."""
    return {
        "USER_AGENT": user_agent(city),
        "ROBOTSTXT_OBEY": True,
        "ROBOTSTXT_USER_AGENT": city.identity.bot_name,
        "DOWNLOADER_MIDDLEWARES": {
            "spiders.guard.OriginGuard": 10,  # before off-site (50): start requests and redirects pass it too
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            "spiders.robots.FailClosedRobots": 100,
            "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,  # no proxies: a block means no
            "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
            "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,  # OriginGuard is stricter
        },
        "TWISTED_DNS_RESOLVER": "scrapy.resolver.CachingThreadedResolver" if loopback else "spiders.guard.PublicResolver",
        # file, ftp, s3 and data URLs are read by default
        "DOWNLOAD_HANDLERS": {"file": None, "ftp": None, "s3": None, "data": None},
        "DOWNLOAD_VERIFY_CERTIFICATES": True,  # off by default
        "DOWNLOAD_MAXSIZE": 10 * 1024 * 1024,  # also of the decompressed body; default 1 GiB
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_TIMEOUT": 8 if loopback else 30,
        "MEMUSAGE_LIMIT_MB": 1024,
        "MEMUSAGE_CHECK_INTERVAL_SECONDS": 5.0,
        "REDIRECT_MAX_TIMES": 5,
        "CLOSESPIDER_PAGECOUNT": source.politeness.max_requests,
        "CLOSESPIDER_ERRORCOUNT": 50,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,  # new in 2.19, on by default
        "HTTPERROR_ALLOW_ALL": True,  # we judge statuses ourselves
        "RETRY_TIMES": 2,
        "CONCURRENT_REQUESTS": 8 if loopback else 1,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 8 if loopback else 1,
        "DOWNLOAD_DELAY": 0 if loopback else max(2.0, source.politeness.delay_s),
        "DOWNLOAD_DELAY_JITTER": 0,
        "AUTOTHROTTLE_ENABLED": not loopback,
        "AUTOTHROTTLE_START_DELAY": max(2.0, source.politeness.delay_s),
        "AUTOTHROTTLE_TARGET_CONCURRENCY": 1.0,
        "METAREFRESH_ENABLED": False,
        "LOG_LEVEL": "WARNING",
        "DEPTH_LIMIT": 0,  # the crawl bounds lists (300 pages), levels (3) and calendars (12 months) itself
        "REQUEST_FINGERPRINTER_CLASS": "scrapy.utils.request.RequestFingerprinter",
    }
