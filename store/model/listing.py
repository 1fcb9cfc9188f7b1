"""Listing: one record as one source lists it. Facts: what is known of it, source-neutral and typed.

An Entry carries the same Facts, so a field is named, typed and ordered in exactly one place.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NewType

EntryId = NewType("EntryId", str)


class Kind(StrEnum):
    """What sort of thing a listing describes."""

    ORGANISATION = "organisation"
    PLACE = "place"
    SERVICE = "service"
    ACTIVITY = "activity"
    VACANCY = "vacancy"


class Rung(StrEnum):
    """Step of the extraction ladder that found a value; earlier steps are more trustworthy."""

    CONTRACT = "contract"
    STRUCTURED = "structured"
    LABELS = "labels"
    PATTERNS = "patterns"
    DERIVED = "derived"


class Precision(StrEnum):
    """How exactly a point is known. Only EXACT and ADDRESS may be drawn as a pin."""

    EXACT = "exact"
    ADDRESS = "address"
    STREET = "street"
    PC6 = "pc6"
    PC4 = "pc4"
    NEIGHBOURHOOD = "neighbourhood"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts about one thing. Unknown is None or (), never "no". Times are ISO 8601 in Dutch local time.

    ``phone`` is E.164; ``website`` an absolute http(s) URL; ``lat``/``lon`` WGS84 degrees; ``house_number``
    includes the addition ("18a", "21-23"); ``recurrence`` is an RFC 5545 RRULE; ``wheelchair``,
    ``toilet_wheelchair`` and ``disabled_parking`` are yes | limited | no.
    """

    name: str
    summary: str | None = None
    categories: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    address_text: str | None = None
    street: str | None = None
    house_number: str | None = None
    postcode: str | None = None
    city: str | None = None
    venue: str | None = None
    lat: float | None = None
    lon: float | None = None
    location_precision: str | None = None
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    opening_hours: str | None = None
    opening_hours_text: str | None = None
    starts_at: str | None = None
    ends_at: str | None = None
    recurrence: str | None = None
    organiser: str | None = None
    wheelchair: str | None = None
    toilet_wheelchair: str | None = None
    disabled_parking: str | None = None
    accessibility_note: str | None = None
    closed: bool | None = None

    def as_dict(self) -> dict[str, Any]:
        """Field name -> value; tuples stay tuples."""
        return {name: getattr(self, name) for name in FACT_FIELDS}


FACT_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(Facts))
LIST_FIELDS: frozenset[str] = frozenset({"categories", "target_groups"})
# The point is one thing: it is chosen, hidden and compared whole.
POINT_FIELDS: tuple[str, ...] = ("lat", "lon", "location_precision")
ADDRESS_FIELDS: tuple[str, ...] = ("address_text", "street", "house_number", "postcode", "city")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where one value comes from. ``digest`` = sha256 of the archived response record; ``also`` = values that the
    same page gave with equal right (kept as a conflict, never silently chosen)."""

    url: str
    fetched_at: str
    digest: str
    rung: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """Identity = (source, source_key). ``provenance`` maps each filled field of ``facts`` to its origin."""

    source: str
    source_key: str
    kind: Kind
    url: str
    facts: Facts
    provenance: Mapping[str, Provenance] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def key(self) -> tuple[str, str]:
        """(source, source_key)."""
        return self.source, self.source_key

    def content_hash(self) -> str:
        """sha256 over kind, url and facts: equal hashes mean nothing that we publish has changed."""
        payload = json.dumps([self.kind, self.url, self.facts.as_dict()], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(payload.encode()).hexdigest()

    def to_json(self) -> dict[str, Any]:
        """Flat record for listings.jsonl: identity, facts, then provenance."""
        return {
            "source": self.source,
            "source_key": self.source_key,
            "kind": str(self.kind),
            "url": self.url,
            **self.facts.as_dict(),
            "provenance": {name: asdict(origin) for name, origin in sorted(self.provenance.items())},
        }

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Listing:
        """Inverse of :meth:`to_json`. Unknown keys are ignored, so that old runs stay readable."""
        known = {name: record[name] for name in FACT_FIELDS if name in record}
        for name in LIST_FIELDS & known.keys():
            known[name] = tuple(known[name] or ())
        provenance = {
            name: Provenance(o["url"], o["fetched_at"], o["digest"], o["rung"], tuple(o.get("also", ())))
            for name, o in record.get("provenance", {}).items()
        }
        return cls(
            record["source"], record["source_key"], Kind(record["kind"]), record["url"], Facts(**known), MappingProxyType(provenance)
        )


class PresenceState(StrEnum):
    """Where a listing stands at its source."""

    PRESENT = "present"
    MISSING = "missing"
    GONE = "gone"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Presence:
    """Presence of one listing. ``missing_runs`` counts complete runs without it since ``missing_since`` (UTC)."""

    state: PresenceState
    first_seen: datetime
    last_seen: datetime
    missing_runs: int = 0
    missing_since: datetime | None = None

    @property
    def published(self) -> bool:
        """Whether the map still shows the listing: only ``gone`` takes it off."""
        return self.state is not PresenceState.GONE
