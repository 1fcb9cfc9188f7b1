"""robots.txt, failing closed (RFC 9309, 2.3.1.4): 5xx, 429 or unreachable means that nothing may be fetched.

Scrapy's own middleware crawls everything when robots.txt answers 503. There is no switch to ignore robots.txt.
"""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import RobotParser
from scrapy.utils.misc import build_from_crawler


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
    """robots.txt that could not be read is a no; Crawl-delay is a floor for our own delay.

    Scrapy's own lookup lets several requests wait on one Deferred; only the first of them gets the parser, the others
    get None, which means "allowed" (seen on 2.19 with concurrent start requests). Here all wait on one future.
    """

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._answers: dict[str, asyncio.Future[RobotParser]] = {}
        crawler.signals.connect(self._slow_down, signal=signals.robots_parsed)

    async def robot_parser(self, request: Any) -> RobotParser:
        """The parser for a request's host, fetched once; DenyAll when robots.txt cannot be read."""
        parts = urlsplit(request.url)
        if parts.netloc not in self._answers:
            answer = self._answers[parts.netloc] = asyncio.get_running_loop().create_future()
            answer.set_result(await self._fetch(f"{parts.scheme}://{parts.netloc}/robots.txt", request))
        return await self._answers[parts.netloc]

    async def _fetch(self, url: str, request: Any) -> RobotParser:
        robots = Request(url, priority=self.DOWNLOAD_PRIORITY, meta={"dont_obey_robotstxt": True}, callback=NO_CALLBACK)
        try:
            response = await self.crawler.engine.download_async(robots)
        except Exception as error:  # noqa: BLE001  whatever went wrong, the answer is no
            return self._deny(type(error).__name__)
        if response.status >= 500 or response.status == 429:
            return self._deny(f"HTTP {response.status}")
        parser: RobotParser = build_from_crawler(self._parserimpl, self.crawler, response.body if response.status < 400 else b"")
        await self.crawler.signals.send_catch_log_async(signal=signals.robots_parsed, robotparser=parser, request=request)
        return parser

    def _deny(self, reason: str) -> RobotParser:
        self._stats.set_value("hk/robots_unavailable", reason)
        return DenyAll()

    def _slow_down(self, robotparser: Any, request: Any) -> None:
        settings = self.crawler.settings
        if settings.getbool("HK_LOOPBACK"):
            return
        delay = robotparser.crawl_delay(settings["USER_AGENT"]) if hasattr(robotparser, "crawl_delay") else None
        if delay:
            for slot in self.crawler.engine.downloader.slots.values():
                slot.delay = max(slot.delay, min(float(delay), 60.0))
