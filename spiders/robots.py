"""robots.txt, failing closed (RFC 9309, 2.3.1.4): 5xx, 429 or unreachable means that nothing may be fetched.

Scrapy's own middleware crawls everything when robots.txt answers 503. There is no switch to ignore robots.txt.
"""

from __future__ import annotations

from typing import Any

from scrapy import signals
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.robotstxt import RobotParser
from twisted.internet.defer import Deferred


class DenyAll(RobotParser):
    """A robots parser that allows nothing."""

    @classmethod
    def from_crawler(cls, crawler: Any, robotstxt_body: bytes) -> DenyAll:
        """Scrapy's constructor."""
        return cls()

    def allowed(self, url: str | bytes, user_agent: str | bytes) -> bool:
        """Never."""
        return False


class FailClosedRobots(RobotsTxtMiddleware):
    """robots.txt that could not be read is a no; Crawl-delay is a floor for our own delay."""

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        crawler.signals.connect(self._slow_down, signal=signals.robots_parsed)

    async def _parse_robots(self, response: Any, netloc: str, request: Any) -> None:
        if response.status >= 500 or response.status == 429:
            self._deny(netloc, f"HTTP {response.status}")
            return
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self._deny(netloc, type(exc).__name__)

    def _deny(self, netloc: str, reason: str) -> None:
        self._stats.set_value("hk/robots_unavailable", reason)
        waiting, denied = self._parsers[netloc], DenyAll()
        self._parsers[netloc] = denied
        if isinstance(waiting, Deferred):
            waiting.callback(denied)

    def _slow_down(self, robotparser: Any, request: Any) -> None:
        settings = self.crawler.settings
        if settings.getbool("HK_LOOPBACK"):
            return
        delay = robotparser.crawl_delay(settings["USER_AGENT"]) if hasattr(robotparser, "crawl_delay") else None
        if delay:
            for slot in self.crawler.engine.downloader.slots.values():
                slot.delay = max(slot.delay, min(float(delay), 60.0))
