"""Resolve: clusters to entries with permanent ids, and what changed since last time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dedupe.cache import Cache
from dedupe.compared import Relation
from dedupe.ids import Mint, Registry, assign_ids, mint_id
from dedupe.lexicon import compile_lexicon
from dedupe.listings import Comparison, Contradiction, match_listings
from dedupe.match import Knowledge
from dedupe.score import weights_of
from dedupe.survivorship import resolve_facts
from store.areas import Areas
from store.db.catalogue import Stored
from store.model.entry import Change, Entry, EntryStatus, Member, Redirect
from store.model.judgement import Judgement, ListingKey
from store.model.listing import FACT_FIELDS, EntryId, Facts, Kind, Listing, PresenceState
from store.settings.city import City, Merge, NameWordsLookup
from store.settings.source import Source
from store.settings.themes import Themes

# Changes in these say nothing to a reader
VOLUNTEERING = "mantelzorg-en-vrijwilligers"
_SILENT = {"first_seen", "last_seen"}


@dataclass(frozen=True)
class Settings:
    """Configuration the merge needs."""

    sources: Mapping[str, Source]
    merge: Merge
    themes: Themes
    city: City
    areas: Areas
    name_words: NameWordsLookup
    free_mail: frozenset[str]

    def knowledge(self) -> Knowledge:
        """What matching goes by. Raises ConfigError for weights that do not fit."""
        return Knowledge(compile_lexicon(self.name_words, self.city.all_places), self.free_mail, weights_of(self.merge))


@dataclass(frozen=True)
class MergePlan:
    """Everything a merge wants to write. ``entries`` = all live ones; ``closed`` = ids whose listings are all gone."""

    entries: tuple[Entry, ...]
    closed: tuple[EntryId, ...]
    comparisons: tuple[Comparison, ...]
    redirects: tuple[Redirect, ...]
    revived: frozenset[EntryId]
    changes: tuple[Change, ...]
    contradictions: tuple[Contradiction, ...]
    related: tuple[Relation, ...]
    pairs: int


def plan_merge(
    stored: Sequence[Stored],
    judgements: Sequence[Judgement],
    registry: Registry,
    previous: Mapping[EntryId, Entry],
    settings: Settings,
    today: date,
    mint: Mint = mint_id,
    cache: Cache | None = None,
) -> MergePlan:
    """The merge of all listings that are on the map. Pure but for ``mint`` and ``cache``, which changes no result."""
    live = [s for s in stored if s.presence.published and s.listing.source in settings.sources]
    by_key: dict[ListingKey, Stored] = {s.listing.key: s for s in live}
    matching = match_listings(
        ((s.listing, s.presence.state is PresenceState.MISSING) for s in live), settings.knowledge(), settings.merge, judgements, cache
    )
    assigned = assign_ids(matching.groups, registry, today, mint)
    entries = tuple(
        sorted(
            (build_entry(i, [by_key[k] for k in keys], settings) for i, keys in zip(assigned.ids, matching.groups, strict=True)),
            key=lambda e: e.id,
        )
    )
    closed = tuple(sorted(r.old_id for r in assigned.redirects if r.new_id is None))
    changes = _changes(entries, assigned.redirects, assigned.revived, previous, today)
    return MergePlan(
        entries,
        closed,
        matching.comparisons,
        assigned.redirects,
        assigned.revived,
        changes,
        matching.contradictions,
        matching.related,
        matching.pairs,
    )


def build_entry(entry_id: EntryId, members: Sequence[Stored], settings: Settings) -> Entry:
    """One entry of its listings."""
    ordered = sorted(members, key=lambda s: s.listing.key)
    listings = [s.listing for s in ordered]
    survivors = resolve_facts(listings, settings.sources)
    facts = survivors.facts
    missing = all(s.presence.state is PresenceState.MISSING for s in ordered)
    return Entry(
        entry_id,
        survivors.kind,
        facts,
        _themes(listings, facts, survivors.kind, settings.sources, settings.themes),
        settings.areas.locate(facts.lat, facts.lon),
        tuple(
            Member(
                s.listing.source,
                s.listing.source_key,
                s.listing.url,
                s.presence.first_seen.date(),
                s.presence.last_seen.date(),
                str(s.presence.state),
            )
            for s in ordered
        ),
        EntryStatus.MISSING if missing else EntryStatus.CURRENT,
        survivors.provenance,
        survivors.conflicts,
    )


def _themes(listings: Sequence[Listing], facts: Facts, kind: Kind, sources: Mapping[str, Source], themes: Themes) -> tuple[str, ...]:
    mapped = [sources[x.source].categories[c] for x in listings for c in x.facts.categories if c in sources[x.source].categories]
    words = [c for x in listings for c in x.facts.categories]
    found = themes.match(mapped, [" ".join(words), facts.name, facts.summary or ""])
    if kind is Kind.VACANCY:  # whatever the work is about, it is voluntary work
        return tuple(i for i in themes.ids() if i == VOLUNTEERING or i in found)
    return found


def _plain(entry: Entry) -> dict[str, object]:
    """What readers see of an entry, for comparing versions."""
    seen: dict[str, object] = {f: getattr(entry.facts, f) for f in FACT_FIELDS if f not in _SILENT}
    seen |= {
        "kind": str(entry.kind),
        "themes": entry.themes,
        "status": str(entry.status),
        "sources": entry.sources,
        "buurt_code": entry.area.buurt_code if entry.area else None,
    }
    return seen


def _changes(
    entries: Sequence[Entry], redirects: Sequence[Redirect], revived: frozenset[EntryId], previous: Mapping[EntryId, Entry], today: date
) -> tuple[Change, ...]:
    changes: list[Change] = []
    for entry in entries:
        old = previous.get(entry.id)
        if old is None or entry.id in revived or old.status is EntryStatus.CLOSED:
            kind = "split" if entry.id in revived else "added"
            changes.append(Change(today, entry.id, kind, (), {}, {"name": entry.facts.name}, "machine"))
            continue
        before, after = _plain(old), _plain(entry)
        fields = tuple(f for f in after if before.get(f) != after[f])
        if fields:
            changes.append(
                Change(today, entry.id, "changed", fields, {f: before.get(f) for f in fields}, {f: after[f] for f in fields}, "machine")
            )
    for redirect in redirects:
        old = previous.get(redirect.old_id)
        name = old.facts.name if old else ""
        kind = "removed" if redirect.new_id is None else str(redirect.kind)
        changes.append(
            Change(today, redirect.old_id, kind, (), {"name": name}, {"id": redirect.new_id} if redirect.new_id else {}, "machine")
        )
    return tuple(sorted(changes, key=lambda c: (c.entry_id, c.change)))
