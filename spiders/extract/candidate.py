"""Candidate: a value that one rung found for one field, before validation. Draft: all candidates for one thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from store.model.listing import Kind, Rung

RUNG_ORDER: dict[Rung, int] = {Rung.CONTRACT: 0, Rung.STRUCTURED: 1, Rung.LABELS: 2, Rung.PATTERNS: 3, Rung.DERIVED: 4}


@dataclass(frozen=True, slots=True)
class Candidate:
    """``field`` is a field of Facts or a raw one: address, when, hours_<day>, mobile, source_key, url, image."""

    field: str
    value: str
    rung: Rung


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything found for one thing on one page or in one list item.

    ``key`` None = derive one from the URL or name. ``page_url`` is the fetched URL; ``digest`` its archive record.
    ``firm`` = it stands in a list of things or matches the contract, so it is a listing if it has any contact fact;
    otherwise it must look like one (address or date).
    """

    page_url: str
    key: str | None
    kind: Kind
    candidates: tuple[Candidate, ...]
    fetched_at: str
    digest: str
    firm: bool = True
    closed: bool = False
    types: tuple[str, ...] = ()

    def values(self, name: str) -> list[Candidate]:
        """Candidates of a field, best rung first, in page order within a rung."""
        return sorted((c for c in self.candidates if c.field == name), key=lambda c: RUNG_ORDER[c.rung])

    def first(self, name: str) -> str | None:
        """The best raw value of a field."""
        found = self.values(name)
        return found[0].value if found else None

    def with_more(self, more: Iterable[Candidate]) -> Draft:
        """The draft with further candidates behind its own (a list card supplementing a detail page)."""
        return replace(self, candidates=(*self.candidates, *more))


@dataclass
class Collector:
    """Gathers candidates of one rung; empty values are ignored."""

    rung: Rung
    found: list[Candidate] = field(default_factory=list)

    def add(self, name: str, value: object) -> None:
        """Record ``value`` (numbers and booleans become text)."""
        if isinstance(value, bool):
            value = "ja" if value else "nee"
        text = str(value).strip() if value is not None else ""
        if text and len(text) <= 20_000:
            self.found.append(Candidate(name, text, self.rung))
