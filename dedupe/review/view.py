"""View: everything the desk knows of the catalogue at one moment, with the decisions put in."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dedupe.listings import Comparison
from dedupe.merge import Merged
from dedupe.review.cases import Case, CaseKind
from dedupe.review.finders import find_cases
from dedupe.review.material import Material
from store.db.catalogue import Stored
from store.db.snapshot import Snapshot
from store.model.decision import Decision
from store.model.entry import Entry
from store.model.judgement import ListingKey, pair_key
from store.model.listing import EntryId
from store.model.rulings import Rulings
from store.values.text import clean

# Degrees: some 110 by 70 metres
SQUARE = 0.001


@dataclass(frozen=True)
class View:
    """``written``: whether the catalogue has this merge. ``order``: case ids by kind, most urgent first ("" = all kinds), and
    ``place`` of each therein. ``around``: listings by the square (:data:`SQUARE`) that their point lies in."""

    snapshot: Snapshot
    merged: Merged
    listings: Mapping[ListingKey, Stored]
    entries: Mapping[EntryId, Entry]
    entry_of: Mapping[ListingKey, EntryId]
    comparisons: Mapping[tuple[ListingKey, ListingKey], Comparison]
    cases: Mapping[str, Case]
    order: Mapping[str, tuple[str, ...]]
    place: Mapping[tuple[str, str], int]
    around: Mapping[tuple[int, int], tuple[Stored, ...]]
    written: bool

    @property
    def ruled(self) -> Rulings:
        """What holds."""
        return self.merged.ruled

    @property
    def decisions(self) -> Sequence[Decision]:
        """All that this view takes into account, oldest first."""
        return self.snapshot.decisions

    def entry_with(self, key: ListingKey) -> Entry | None:
        """The entry a listing belongs to now."""
        entry_id = self.entry_of.get(key)
        return self.entries.get(entry_id) if entry_id else None

    def comparison(self, a: ListingKey, b: ListingKey) -> Comparison | None:
        """The evidence for a pair, when the machine thought it worth a thought."""
        return self.comparisons.get(pair_key(a, b))

    def title(self, key: ListingKey) -> str:
        """The name a listing has at its source, as it may be shown."""
        stored = self.listings.get(key)
        return (clean(stored.listing.facts.name) if stored else "") or "/".join(key)


def square(lat: float, lon: float) -> tuple[int, int]:
    """The square a point lies in."""
    return math.floor(lat / SQUARE), math.floor(lon / SQUARE)


def _around(live: Sequence[Stored]) -> dict[tuple[int, int], tuple[Stored, ...]]:
    found: dict[tuple[int, int], list[Stored]] = {}
    for s in live:
        if s.listing.facts.lat is not None and s.listing.facts.lon is not None:
            found.setdefault(square(s.listing.facts.lat, s.listing.facts.lon), []).append(s)
    return {at: tuple(stored) for at, stored in found.items()}


def make_view(snapshot: Snapshot, merged: Merged, material: Material, before: View | None = None, *, written: bool) -> View:
    """The view, its cases included. ``before``: what of an earlier view still holds is taken over."""
    plan = merged.plan
    same = before is not None and before.snapshot.listings is snapshot.listings
    listings = before.listings if before is not None and same else {s.listing.key: s for s in snapshot.listings}
    comparisons = {(c.a, c.b): c for c in plan.comparisons}
    cases = find_cases(snapshot, merged, listings, comparisons, material)
    order = {"": tuple(c.id for c in cases)} | {str(k): tuple(c.id for c in cases if c.kind is k) for k in CaseKind}
    return View(
        snapshot,
        merged,
        listings,
        {e.id: e for e in plan.entries},
        {(m.source, m.source_key): e.id for e in plan.entries for m in e.members},
        comparisons,
        {c.id: c for c in cases},
        order,
        {(kind, i): n for kind, ids in order.items() for n, i in enumerate(ids)},
        before.around if before is not None and same else _around(merged.live),
        written,
    )
