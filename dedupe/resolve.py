"""Resolve: clusters to entries with permanent ids, and what changed since last time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType

from dedupe.cache import PairCache
from dedupe.changes import changes_of
from dedupe.compared import Compared, Relation, compare_listings
from dedupe.ids import Mint, Registry, assign_ids, mint_id
from dedupe.lexicon import compile_lexicon
from dedupe.listings import Comparison, Contradiction, settle
from dedupe.match import Knowledge
from dedupe.pins import apply_pins, without_dropped
from dedupe.related import relate
from dedupe.score import weights_of
from dedupe.survivorship import resolve_facts
from dedupe.whereabouts import Streets
from store.areas import Areas
from store.db.catalogue import Stored
from store.model.decision import Decision, fingerprint
from store.model.entry import Change, Entry, EntryStatus, Member, Redirect
from store.model.judgement import ListingKey
from store.model.listing import EntryId, Facts, Kind, Listing, PresenceState
from store.model.rulings import Rulings
from store.settings.city import City, Merge, NameWordsLookup
from store.settings.source import Source
from store.settings.themes import Themes
from store.values.text import fold

# Changes in these say nothing to a reader
VOLUNTEERING = "mantelzorg-en-vrijwilligers"


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

    @cached_property
    def streets(self) -> Streets:
        """Spellings of street names."""
        return self.knowledge().lexicon.streets

    def same_street(self, street: str) -> str:
        """Two spellings of one street give the same."""
        return self.streets(fold(street)).replace(" ", "")

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


def live_listings(stored: Sequence[Stored], ruled: Rulings, settings: Settings) -> list[Stored]:
    """The listings that are on the map: a steward's word goes before what the source's silence suggests, while it still applies."""
    return [
        s
        for s in stored
        if s.listing.source in settings.sources and (s.presence.published or _still(ruled.kept, s)) and not _still(ruled.closed, s)
    ]


def presence_print(s: Stored) -> str:
    """Fingerprint of where a listing stands: it changes when the source shows it again."""
    return fingerprint(s.presence.state in (PresenceState.MISSING, PresenceState.GONE), s.presence.last_seen.date())


def _still(said: Mapping[ListingKey, Decision], s: Stored) -> bool:
    decision = said.get(s.listing.key)
    return decision is not None and decision.fingerprint == presence_print(s)


def compare(live: Sequence[Stored], settings: Settings, cache: PairCache | None = None) -> Compared:
    """All pairs among these listings. Takes a second for a city; no decision changes it."""
    pairs = ((s.listing, s.presence.state is PresenceState.MISSING) for s in live)
    return compare_listings(pairs, settings.knowledge(), settings.merge, cache)


def plan_merge(
    live: Sequence[Stored],
    compared: Compared,
    ruled: Rulings,
    registry: Registry,
    previous: Mapping[EntryId, Entry],
    settings: Settings,
    today: date,
    mint: Mint = mint_id,
    known: Mapping[EntryId, Entry] = MappingProxyType({}),
) -> MergePlan:
    """The merge of the listings that are on the map. Pure but for ``mint``. ``known``: entries that need not be built again as long
    as their members are the same."""
    by_key: dict[ListingKey, Stored] = {s.listing.key: s for s in live}
    matching = settle(compared, settings.merge, ruled.judgements)
    assigned = assign_ids(matching.groups, registry, today, mint)
    pins = _pins_by_listing(ruled.pins)
    kept = frozenset(s.listing.key for s in live if _still(ruled.kept, s))

    def build(entry_id: EntryId, keys: tuple[ListingKey, ...]) -> Entry:
        old = known.get(entry_id)
        if old is not None and tuple((m.source, m.source_key) for m in old.members) == keys:
            return old
        return build_entry(entry_id, [by_key[k] for k in keys], settings, pins, ruled.themes, kept)

    built = sorted((build(i, keys) for i, keys in zip(assigned.ids, matching.groups, strict=True)), key=lambda e: e.id)
    entries = _related(built, matching.related, by_key)
    closed = tuple(sorted(r.old_id for r in assigned.redirects if r.new_id is None))
    return MergePlan(
        entries,
        closed,
        matching.comparisons,
        assigned.redirects,
        assigned.revived,
        changes_of(entries, assigned.redirects, assigned.revived, previous, today, ruled),
        matching.contradictions,
        matching.related,
        matching.pairs,
    )


def _related(entries: Sequence[Entry], relations: Sequence[Relation], by_key: Mapping[ListingKey, Stored]) -> tuple[Entry, ...]:
    """The entries with what they are to each other; one that has the same as before stays the same object."""
    entry_of = {(m.source, m.source_key): e.id for e in entries for m in e.members}
    places = {i for key, i in entry_of.items() if by_key[key].listing.kind is Kind.PLACE}
    found = relate(relations, entry_of, places)
    return tuple(e if e.related == found.get(e.id, ()) else replace(e, related=found.get(e.id, ())) for e in entries)


def _pins_by_listing(pins: Sequence[Decision]) -> dict[ListingKey, list[Decision]]:
    out: dict[ListingKey, list[Decision]] = {}
    for pin in pins:
        if pin.about:
            out.setdefault(pin.about[0], []).append(pin)
    return out


def build_entry(
    entry_id: EntryId,
    members: Sequence[Stored],
    settings: Settings,
    pins: Mapping[ListingKey, Sequence[Decision]] = MappingProxyType({}),
    themes: Mapping[tuple[str, str], str] = MappingProxyType({}),
    kept: frozenset[ListingKey] = frozenset(),
) -> Entry:
    """One entry of its listings. ``pins``: field decisions by the first listing they rest on; ``themes``: stewards' themes by
    (source, category), "" for none; ``kept``: listings that a steward vouches for although their source is silent."""
    ordered = sorted(members, key=lambda s: s.listing.key)
    listings = [s.listing for s in ordered]
    own = sorted((p for x in listings for p in pins.get(x.key, ())), key=lambda p: p.order)
    survivors = apply_pins(resolve_facts(without_dropped(listings, own), settings.sources, settings.same_street), listings, own)
    facts = survivors.facts
    missing = all(s.presence.state is PresenceState.MISSING and s.listing.key not in kept for s in ordered)
    return Entry(
        entry_id,
        survivors.kind,
        facts,
        _themes(listings, facts, survivors.kind, settings, themes),
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


def _themes(
    listings: Sequence[Listing], facts: Facts, kind: Kind, settings: Settings, chosen: Mapping[tuple[str, str], str]
) -> tuple[str, ...]:
    mapped: list[str] = []
    for x in listings:
        known = settings.sources[x.source].categories
        for category in x.facts.categories:
            theme = chosen.get((x.source, category), known.get(category, ""))
            mapped += [theme] if theme else []
    words = [c for x in listings for c in x.facts.categories]
    themes = settings.themes
    found = themes.match(mapped, [" ".join(words), facts.name, facts.summary or ""], facts.name)
    if kind is Kind.VACANCY:  # whatever the work is about, it is voluntary work
        return tuple(i for i in themes.ids() if i == VOLUNTEERING or i in found)
    return found
