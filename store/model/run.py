"""Run, Completeness, Verdict, Finding: what happened when we harvested a source, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Outcome(StrEnum):
    """What happens to a run."""

    PUBLISH = "publish"
    QUARANTINE = "quarantine"
    FAIL = "fail"


class Severity(StrEnum):
    """``info`` is for the log, ``warning`` for the steward's week, ``hold`` keeps the run off the map."""

    INFO = "info"
    WARNING = "warning"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing noticed about a run. ``code`` is stable for scripts; ``text`` is a sentence; ``example`` a URL."""

    code: str
    severity: Severity
    text: str
    example: str | None = None

    def to_json(self) -> dict[str, Any]:
        """JSON form."""
        return {"code": self.code, "severity": str(self.severity), "text": self.text, "example": self.example}

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Finding:
        """Inverse of :meth:`to_json`."""
        return cls(record["code"], Severity(record["severity"]), record["text"], record.get("example"))


@dataclass(frozen=True, slots=True)
class Completeness:
    """Proof that a run saw everything; ``reasons`` is empty exactly when it did."""

    reasons: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing speaks against completeness."""
        return not self.reasons


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision on a run with everything that led to it."""

    outcome: Outcome
    findings: tuple[Finding, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """JSON form, as in verdict.json."""
        return {"outcome": str(self.outcome), "findings": [f.to_json() for f in self.findings]}

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Verdict:
        """Inverse of :meth:`to_json`."""
        return cls(Outcome(record["outcome"]), tuple(Finding.from_json(f) for f in record["findings"]))


@dataclass(frozen=True, slots=True)
class CrawlStats:
    """stats.json: what the crawl itself recorded, independent of any log level.

    ``counters`` are Scrapy's stats; ``list_errors``/``detail_errors`` are (url, problem) of pages that failed;
    ``stated_totals`` are (url, stated, found) where the site says how many it lists; ``rungs`` counts values per
    field and rung; ``notes`` are findings the spider itself made (drift, challenge pages, bombs).
    """

    source: str
    run_id: str
    started_at: str
    finished_at: str
    finish_reason: str
    sample: bool = False
    counters: Mapping[str, Any] = field(default_factory=dict)
    list_errors: tuple[tuple[str, str], ...] = ()
    detail_errors: tuple[tuple[str, str], ...] = ()
    stated_totals: tuple[tuple[str, int, int], ...] = ()
    rungs: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    notes: tuple[Finding, ...] = ()
    duplicate_keys: tuple[str, ...] = ()
    closed_keys: tuple[str, ...] = ()
    gone_urls: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "source": self.source,
            "run_id": self.run_id,
            "started_at": self.started_at,
            "finished_at": self.finished_at,
            "finish_reason": self.finish_reason,
            "sample": self.sample,
            "counters": dict(self.counters),
            "list_errors": self.list_errors,
            "detail_errors": self.detail_errors,
            "stated_totals": self.stated_totals,
            "rungs": {k: dict(v) for k, v in self.rungs.items()},
            "notes": [n.to_json() for n in self.notes],
            "duplicate_keys": self.duplicate_keys,
            "closed_keys": self.closed_keys,
            "gone_urls": self.gone_urls,
        }

    @classmethod
    def from_json(cls, r: Mapping[str, Any]) -> CrawlStats:
        """Inverse of :meth:`to_json`."""
        return cls(
            r["source"],
            r["run_id"],
            r["started_at"],
            r["finished_at"],
            r["finish_reason"],
            r["sample"],
            r["counters"],
            tuple((u, p) for u, p in r["list_errors"]),
            tuple((u, p) for u, p in r["detail_errors"]),
            tuple((u, s, f) for u, s, f in r["stated_totals"]),
            r["rungs"],
            tuple(Finding.from_json(n) for n in r["notes"]),
            tuple(r["duplicate_keys"]),
            tuple(r["closed_keys"]),
            tuple(r.get("gone_urls", ())),
        )


class Decision(StrEnum):
    """A steward's answer to a held run."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A row of the run table. ``published`` = its listings are (or were) on the map."""

    run_id: str
    source: str
    started_at: datetime
    finished_at: datetime
    complete: bool
    reasons: tuple[str, ...]
    outcome: Outcome
    findings: tuple[Finding, ...]
    listings: int
    quality: Mapping[str, float]
    published: bool
    decision: Decision | None = None
