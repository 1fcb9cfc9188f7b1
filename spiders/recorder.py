"""Recorder: every response goes through here once, is scrubbed, archived, and handed on as a Record."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from spiders.scrub import scrub_body
from store.archive import ArchiveWriter, Record, payload_digest
from store.scrub import redact_body
from store.suppression import Suppression
from store.values.person import PersonFilter

_KEPT_HEADERS = ("content-type", "last-modified", "etag", "x-wp-total", "x-wp-totalpages", "tdm-reservation", "x-robots-tag")


class Recorder:
    """Listens to Scrapy's response_received. Leaves the Record in ``request.meta["hk_record"]`` for the callback.

    ``fixed`` = the injected clock, None for the system's.
    """

    def __init__(self, writer: ArchiveWriter, persons: PersonFilter, fixed: datetime | None, suppression: Suppression) -> None:
        self._writer, self._persons, self._fixed, self._suppression = writer, persons, fixed, suppression

    def received(self, response: Any, request: Any) -> None:
        """Archive one response."""
        headers = {k: v for k in _KEPT_HEADERS if (v := (response.headers.get(k) or b"").decode("latin-1"))}
        asked = request.meta.get("redirect_urls")
        if asked:
            headers["x-requested-url"] = asked[0]  # so that a replay finds the answer to what was asked
        body = scrub_body(response.body, headers.get("content-type", ""), self._persons)
        if self._suppression:
            body = redact_body(body, self._suppression)
        fetched = (self._fixed or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
        record = Record(response.url, response.status, headers, body, fetched, payload_digest(body))
        self._writer.write(record)
        request.meta["hk_record"] = record
