"""The one Scrapy spider: drives a Crawl. All knowledge of sites is in the crawl, the contract and the lookups."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Callable
from datetime import date
from typing import Any

import scrapy
from scrapy import signals
from scrapy.exceptions import CloseSpider, DontCloseSpider, IgnoreRequest

from spiders.crawl.core import Crawl
from spiders.crawl.task import Fetch, Role
from spiders.guard import ForbiddenAddressError
from spiders.page import Page
from spiders.recorder import Recorder
from store.archive import Record

_LOGIN = re.compile(r"/(?:log-?in|inloggen|sign-?in|aanmelden|wp-login)\b", re.IGNORECASE)


class HarvestSpider(scrapy.Spider):
    """``crawl`` decides, this fetches. ``sample`` > 0 stops after so many detail pages."""

    name = "harvest"

    def __init__(
        self, crawl: Crawl, recorder: Recorder, today: date, max_mb: int, sample: int, progress: Callable[[int, int], None] | None = None
    ) -> None:
        super().__init__()
        self.crawl, self.recorder, self.today, self.sample = crawl, recorder, today, sample
        self.finish_reason = "not started"
        self._bytes_left = max_mb * 1_000_000
        self._details = 0
        self._done = self._asked = 0
        self._progress, self._last = progress, 0.0

    @classmethod
    def from_crawler(cls, crawler: Any, *args: Any, **kwargs: Any) -> HarvestSpider:
        """Scrapy's constructor; listens for the idle signal."""
        spider: HarvestSpider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.on_idle, signal=signals.spider_idle)
        crawler.signals.connect(spider.recorder.received, signal=signals.response_received)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """First requests; OriginGuard checks them like all others."""
        for fetch in self.crawl.start():
            yield self._request(fetch)

    def _request(self, fetch: Fetch) -> scrapy.Request:
        self._asked += 1
        return scrapy.Request(
            fetch.url,
            callback=self.parse,
            errback=self.on_error,
            cb_kwargs={"fetch": fetch},
            priority=fetch.priority,
            dont_filter=True,  # the crawl asks for each page once; a redirect to a page already seen must still be answered
            meta={"fetch": fetch},
        )

    def parse(self, response: Any, fetch: Fetch) -> Any:
        """One response through the crawl."""
        self._tick()
        record: Record = response.meta["hk_record"]
        self._bytes_left -= len(record.body)
        if self._bytes_left < 0:
            raise CloseSpider("budget_bytes")
        page = page_of(record, self.today)
        for further in self.crawl.handle(fetch, page):
            if further.role is Role.DETAIL and self.sample:
                self._details += 1
                if self._details > self.sample:
                    continue
            yield self._request(further)

    def on_error(self, failure: Any) -> None:
        """A request that gave no response."""
        self._tick()
        self.crawl.failed(failure.request.meta["fetch"], problem_of(failure))

    def on_idle(self) -> None:
        """Nothing left: the crawl may know more places to look."""
        further = self.crawl.idle()
        for fetch in further:
            self.crawler.engine.crawl(self._request(fetch))
        if further:
            raise DontCloseSpider

    def closed(self, reason: str) -> None:
        """Scrapy's end signal."""
        self.finish_reason = reason

    def _tick(self) -> None:
        self._done += 1
        if self._progress and time.monotonic() - self._last > 0.2:
            self._last = time.monotonic()
            self._progress(self._done, self._asked)


def page_of(record: Record, today: date) -> Page:
    """A Page of an archived record."""
    return Page(
        record.url,
        record.body,
        record.headers.get("content-type", "").lower(),
        record.fetched_at,
        record.digest,
        today,
        record.status,
        record.headers,
    )


def problem_of(failure: Any) -> str:
    """A short, stable name for why a request failed."""
    error = failure.value
    if isinstance(error, ForbiddenAddressError):
        return "refused: leads outside the site"
    if isinstance(error, IgnoreRequest) and _LOGIN.search(failure.request.url) and failure.request.meta.get("redirect_urls"):
        return "login page"
    if isinstance(error, IgnoreRequest):
        return "forbidden by robots.txt" if "robots" in str(error) else f"ignored: {str(error)[:120]}"
    names = {
        "DownloadTimeoutError": "timeout",
        "DownloadCancelledError": "too large",
        "CannotResolveHostError": "dns",
        "DownloadConnectionRefusedError": "refused by host",
        "ResponseDataLossError": "incomplete body",
    }
    return names.get(type(error).__name__, f"{type(error).__name__}: {str(error)[:120]}")
