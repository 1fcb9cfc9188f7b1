"""View: everything the desk knows of the catalogue at one moment, with the decisions put in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dedupe.listings import Comparison
from dedupe.merge import Merged
from dedupe.review.cases import Case
from dedupe.review.finders import find_cases
from dedupe.review.material import Material
from store.db.catalogue import Stored
from store.db.snapshot import Snapshot
from store.model.decision import Decision
from store.model.entry import Entry
from store.model.judgement import ListingKey, pair_key
from store.model.listing import EntryId
from store.model.rulings import Rulings


@dataclass(frozen=True)
class View:
    """``written``: whether the catalogue has this merge. ``decisions``: all, undone ones included."""

    snapshot: Snapshot
    merged: Merged
    listings: Mapping[ListingKey, Stored]
    entries: Mapping[EntryId, Entry]
    entry_of: Mapping[ListingKey, EntryId]
    comparisons: Mapping[tuple[ListingKey, ListingKey], Comparison]
    cases: Mapping[str, Case]
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
        """The name a listing has at its source."""
        stored = self.listings.get(key)
        return stored.listing.facts.name if stored else "/".join(key)


def make_view(snapshot: Snapshot, merged: Merged, material: Material, *, written: bool) -> View:
    """The view, its cases included."""
    plan = merged.plan
    listings = {s.listing.key: s for s in snapshot.listings}
    comparisons = {(c.a, c.b): c for c in plan.comparisons}
    cases = find_cases(snapshot, merged, listings, comparisons, material)
    return View(
        snapshot,
        merged,
        listings,
        {e.id: e for e in plan.entries},
        {(m.source, m.source_key): e.id for e in plan.entries for m in e.members},
        comparisons,
        {c.id: c for c in cases},
        written,
    )
