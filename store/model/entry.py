"""Entry: a cluster resolved to one record with a permanent id; plus what surrounds it (redirects, changes)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from store.model.listing import EntryId, Facts, Kind


class EntryStatus(StrEnum):
    """``missing_at_source``: still shown, with a warning; ``closed``: its id resolves, the map shows it no more."""

    CURRENT = "current"
    MISSING = "missing_at_source"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class FieldOrigin:
    """Which listing gave an entry's field its value, and where that stands at the source."""

    source: str
    source_key: str
    url: str
    fetched_at: str
    digest: str
    rung: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Sources that disagree on a field beyond formatting. ``values`` = (value, source, source_key), winner first."""

    field: str
    values: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Area:
    """Neighbourhood (buurt) with its district (wijk) and city part (stadsdeel)."""

    buurt_code: str
    buurt: str
    wijk: str
    stadsdeel: str


@dataclass(frozen=True, slots=True)
class Member:
    """One listing of an entry, with the dates that matter to a reader (UTC dates)."""

    source: str
    source_key: str
    url: str
    first_seen: date
    last_seen: date
    presence: str


class RelatedKind(StrEnum):
    """What an entry is to another one, which says the inverse of it. ``beside``: two things at one door or with one name, of which
    neither is inside the other."""

    LOCATED_AT = "located_at"
    HOSTS = "hosts"
    PART_OF = "part_of"
    HAS_PART = "has_part"
    BESIDE = "beside"
    MOVED_TO = "moved_to"
    MOVED_FROM = "moved_from"
    SUCCEEDED_BY = "succeeded_by"
    SUCCEEDS = "succeeds"
    RELATED = "related"

    @property
    def inverse(self) -> RelatedKind:
        """What the other one is to this one."""
        return _INVERSE.get(self, self)


_INVERSE = {
    RelatedKind.LOCATED_AT: RelatedKind.HOSTS,
    RelatedKind.PART_OF: RelatedKind.HAS_PART,
    RelatedKind.MOVED_TO: RelatedKind.MOVED_FROM,
    RelatedKind.SUCCEEDED_BY: RelatedKind.SUCCEEDS,
}
_INVERSE |= {other: kind for kind, other in _INVERSE.items()}


@dataclass(frozen=True, slots=True, order=True)
class Related:
    """An entry to which this one is ``kind``; it is on the map too."""

    kind: RelatedKind
    id: EntryId


@dataclass(frozen=True, slots=True)
class Entry:
    """What the map shows. ``provenance`` maps fields of ``facts`` to their origin; members and related are sorted."""

    id: EntryId
    kind: Kind
    facts: Facts
    themes: tuple[str, ...]
    area: Area | None
    members: tuple[Member, ...]
    status: EntryStatus
    provenance: Mapping[str, FieldOrigin] = field(default_factory=lambda: MappingProxyType({}))
    conflicts: tuple[Conflict, ...] = ()
    related: tuple[Related, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Source ids, sorted, each once."""
        return tuple(sorted({m.source for m in self.members}))

    @property
    def first_seen(self) -> date:
        """The day any source first listed it."""
        return min(m.first_seen for m in self.members)

    @property
    def last_seen(self) -> date:
        """The last day (to within a week, see store/db/listings.py) any source listed it."""
        return max(m.last_seen for m in self.members)


class RedirectKind(StrEnum):
    """Why an old id leads elsewhere."""

    MERGED = "merged"
    SPLIT = "split"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Redirect:
    """``new_id`` None = closed, nothing succeeds it."""

    old_id: EntryId
    new_id: EntryId | None
    kind: RedirectKind
    date: date
    reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """One line of changes.ndjson; ``old``/``new`` map field -> value, only for fields that changed."""

    date: date
    entry_id: EntryId
    change: str
    fields: tuple[str, ...]
    old: Mapping[str, object]
    new: Mapping[str, object]
    decided_by: str
