"""From a snapshot of the catalogue to what a release says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from publish.contract import record, site_record
from publish.model import Content, Publishing
from publish.site.model import SiteInput, SourceCard
from store.db.snapshot import Snapshot
from store.model.entry import Change
from store.model.judgement import ListingKey
from store.model.listing import EntryId
from store.model.rulings import rulings


def gather(snapshot: Snapshot, p: Publishing) -> Content:
    """Entries of licensed sources, all listings with the entry they belong to, redirects and changes."""
    entries = snapshot.live_entries()
    place: dict[ListingKey, EntryId] = {}
    for key, entry_id in snapshot.membership.items():
        target: EntryId = entry_id
        while target in snapshot.redirects and (onward := snapshot.redirects[target].new_id):
            target = onward
        place[key] = target
    listings = [s for s in snapshot.listings if s.listing.source in p.sources and s.listing.key in place]
    changes = _without_dropped(snapshot, place)
    last = {s: snapshot.last_published(s) for s in p.sources}
    newest = {s: next((r for r in snapshot.runs if r.source == s), None) for s in p.sources}
    return Content(
        entries, [record(e, p.sources) for e in entries], listings, place, list(snapshot.redirects.values()), changes, last, newest
    )


def _without_dropped(snapshot: Snapshot, place: Mapping[ListingKey, EntryId]) -> tuple[Change, ...]:
    """The changes without values of fields that a steward took for a person's: also what was said before that."""
    dropped: dict[EntryId, set[str]] = {}
    for pin in rulings(snapshot.decisions).pins:
        if pin.answer == "drop" and pin.about[0] in place:
            dropped.setdefault(place[pin.about[0]], set()).add(pin.field)
    now = {e.id: e for e in snapshot.live_entries()}

    def masked(change: Change) -> Change:
        fields = dropped.get(change.entry_id, set())
        if not fields or change.entry_id not in now:
            return change
        held = now[change.entry_id].facts.as_dict()

        def clear(values: Mapping[str, object]) -> dict[str, object]:
            return {f: v if f not in fields or v == held.get(f) else None for f, v in values.items()}

        return replace(change, old=clear(change.old), new=clear(change.new))

    return tuple(masked(c) for c in snapshot.changes)


def site_input(content: Content, p: Publishing, release_id: str) -> SiteInput:
    """What the map site shows."""
    cards = []
    for source_id, source in sorted(p.sources.items()):
        published, newest = content.last_runs[source_id], content.newest_runs[source_id]
        cards.append(
            SourceCard(
                source_id,
                source.title,
                source.owner.name,
                source.urls.home,
                source.licence.attribution,
                source.licence.spdx or source.licence.decision,
                published.finished_at.isoformat() if published else None,
                str(newest.outcome) if newest else "never",
                sum(s.listing.source == source_id and s.presence.published for s in content.listings),
            )
        )
    rows = [site_record(e, r) for e, r in zip(content.entries, content.rows, strict=True)]
    return SiteInput(
        release_id,
        p.clock.today(),
        p.city.municipality,
        p.city.identity.contact_email,
        p.city.identity.bot_name,
        rows,
        p.themes.themes,
        cards,
        p.areas.geojson,
    )
