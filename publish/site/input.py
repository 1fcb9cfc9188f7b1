"""What the map site shows, from the catalogue as it is published."""

from __future__ import annotations

from typing import Any

from publish.contract import Item
from publish.encode import safe_text, text
from publish.exports import read_items
from publish.feedback import reports
from publish.formats.linked import node
from publish.model import Publishing
from publish.site.model import SiteInput, SourceCard
from store.db.published import Edition


def site_input(edition: Edition, p: Publishing, release_id: str, files: list[dict[str, Any]]) -> SiteInput:
    """Entries as the pages want them, the sources, and the data files with their sizes."""
    presence = edition.presence()
    cards = []
    for source_id, source in sorted(p.sources.items()):
        published, newest = edition.last_published(source_id), edition.newest(source_id)
        cards.append(
            SourceCard(
                source_id,
                source.title,
                source.owner.name,
                source.urls.home,
                source.licence.attribution,
                source.licence.spdx or source.licence.decision,
                published.finished_at.isoformat() if published else None,
                newest.outcome.value if newest else "never",
                sum(n for state, n in presence.get(source_id, {}).items() if state != "gone"),
            )
        )
    return SiteInput(
        release_id,
        p.clock.today(),
        p.city.municipality,
        p.city.identity.contact_email,
        p.city.identity.bot_name,
        [site_record(i, p.city.identity.site_url) for items in read_items(edition, p) for i in items],
        p.themes.themes,
        cards,
        p.areas.geojson,
        files,
        p.city.identity.site_url,
        p.city.identity.data_licence,
        reports(edition, iter(read_items(edition, p)), {s: x.title for s, x in p.sources.items()}, p.data / "runs"),
    )


def site_record(item: Item, site_url: str) -> dict[str, Any]:
    """The flat record with what entry pages show besides: organiser, venue, provenance, conflicts and the schema.org node."""
    entry, facts = item.entry, item.entry.facts
    origins = {f: {"source": o.source, "url": o.url, "fetched_at": o.fetched_at, "rung": o.rung} for f, o in entry.provenance.items()}
    conflicts = [{"field": c.field, "values": [{"value": v, "source": s} for v, s, _ in c.values]} for c in entry.conflicts]
    return {
        **item.row,
        "organiser": text(facts.organiser),
        "venue": text(facts.venue),
        "provenance": origins,
        "conflicts": safe_text(conflicts),
        "linked": {"@context": "https://schema.org"} | node(item.row, f"{site_url}/p/{entry.id}/", facts.venue, facts.organiser),
    }
