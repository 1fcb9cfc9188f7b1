"""Finders: where in the catalogue each kind of case comes from. Pure; what is settled on the same evidence is not asked again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from dedupe.listings import Comparison
from dedupe.merge import Merged
from dedupe.pins import pinned_as, values_print
from dedupe.resolve import presence_print
from dedupe.review.cases import Case, CaseKind, name_of, pair_name
from dedupe.review.material import CRISIS, Material, run_print
from dedupe.review.reasons import DOUBTS
from store.db.catalogue import Stored
from store.db.snapshot import Snapshot
from store.model.decision import Decision, fingerprint
from store.model.entry import Entry, EntryStatus
from store.model.judgement import ListingKey, pair_key
from store.model.listing import PresenceState
from store.model.run import Outcome

# How long after it left the map we ask whether that was right
ASK_ABOUT_GONE = timedelta(days=60)
VAGUE = ("none", "pc4", "neighbourhood", "", None)


def find_cases(
    snapshot: Snapshot,
    merged: Merged,
    listings: Mapping[ListingKey, Stored],
    comparisons: Mapping[tuple[ListingKey, ListingKey], Comparison],
    material: Material,
) -> tuple[Case, ...]:
    """All open questions, most urgent first."""
    entries = {(m.source, m.source_key): e for e in merged.plan.entries for m in e.members}
    found = [
        *_pairs(merged, listings, comparisons, entries, material),
        *_contradictions(merged, listings, entries, material),
        *_conflicts(merged, listings),
        *_closings(snapshot, merged, listings, entries, material),
        *_runs(snapshot),
        *_categories(merged, material),
        *_addresses(merged, listings),
        *_personal(merged, material),
    ]
    open_ = (_open(case, merged.ruled.settled.get(case.key)) for case in found)
    return tuple(sorted((c for c in open_ if c), key=lambda c: (-round(c.weight(material.today), 6), c.key)))


def _open(case: Case, settled: Decision | None) -> Case | None:
    """The case unless it was settled on this evidence; on other evidence it comes back with what was decided."""
    if settled is None or case.kind is CaseKind.RUN:  # a run is settled when the catalogue says so: taking it over may have failed
        return case
    if settled.fingerprint == case.fingerprint:
        return None
    return replace(case, earlier=settled)


def _crisis(entries: Iterable[Entry | None]) -> bool:
    return any(e is not None and CRISIS in e.themes for e in entries)


def doubt(comparison: Comparison) -> str:
    """Why the machine does not dare: what speaks most against."""
    against = [part for part, weight in comparison.evidence if weight < 0 and part in DOUBTS]
    return against[0] if against else "little"


def _pairs(
    merged: Merged,
    listings: Mapping[ListingKey, Stored],
    comparisons: Mapping[tuple[ListingKey, ListingKey], Comparison],
    entries: Mapping[ListingKey, Entry],
    material: Material,
) -> Iterator[Case]:
    judged = {pair_key(j.a, j.b) for j in merged.ruled.judgements}
    asked = {pair for pair, c in comparisons.items() if c.band == "review"}
    for a, b in sorted(asked | {p for p in judged if p[0] in entries and p[1] in entries}):
        comparison = comparisons.get((a, b))
        if (a, b) not in judged and entries.get(a) is not None and entries.get(a) is entries.get(b):
            continue  # together already, through others
        one, other = listings[a], listings[b]
        crisis = _crisis((entries.get(a), entries.get(b)))
        yield Case(
            pair_name(a, b),
            CaseKind.DUPLICATE,
            (a, b),
            doubt(comparison) if comparison else "little",
            material.pair_print(one, other),
            max(one.presence.first_seen.date(), other.presence.first_seen.date()),
            reach=2,
            second=crisis,
            crisis=crisis,
            machine=comparison.probability if comparison else None,
        )


def _contradictions(
    merged: Merged, listings: Mapping[ListingKey, Stored], entries: Mapping[ListingKey, Entry], material: Material
) -> Iterator[Case]:
    for c in merged.plan.contradictions:
        one, other = listings[c.a], listings[c.b]
        said = sorted(j.id for j in merged.ruled.judgements if {j.a, j.b} & {c.a, c.b} and {j.a, j.b} != {c.a, c.b})
        crisis = _crisis((entries.get(c.a), entries.get(c.b)))
        yield Case(
            name_of(CaseKind.CONTRADICTION, "/".join(c.a), "/".join(c.b)),
            CaseKind.CONTRADICTION,
            (c.a, c.b),
            "chain",
            fingerprint(material.pair_print(one, other), said),
            max(one.presence.first_seen.date(), other.presence.first_seen.date()),
            reach=2,
            second=crisis,
            crisis=crisis,
        )


def _conflicts(merged: Merged, listings: Mapping[ListingKey, Stored]) -> Iterator[Case]:
    for entry in merged.plan.entries:
        for conflict in entry.conflicts:
            keys = tuple(dict.fromkeys((source, key) for _, source, key in conflict.values))
            stored = [listings[k] for k in keys]
            field = pinned_as(conflict.field)
            yield Case(
                name_of(CaseKind.CONFLICT, field, *("/".join(k) for k in sorted(keys))),
                CaseKind.CONFLICT,
                keys,
                field,
                values_print(field, [s.listing for s in stored]),
                max(s.presence.first_seen.date() for s in stored),
                field=field,
                reach=len(entry.members),
                crisis=CRISIS in entry.themes,
                second=CRISIS in entry.themes and field in ("address", "phone"),
            )


def _closings(
    snapshot: Snapshot, merged: Merged, listings: Mapping[ListingKey, Stored], entries: Mapping[ListingKey, Entry], material: Material
) -> Iterator[Case]:
    """Entries that no source showed any more, on the map still or taken off by silence alone."""
    for entry in merged.plan.entries:
        if entry.status is EntryStatus.MISSING:
            yield _closing([listings[m.source, m.source_key] for m in entry.members], "missing", CRISIS in entry.themes)
    for entry, _ in snapshot.entries.values():
        members = [listings[k] for m in entry.members if (k := (m.source, m.source_key)) in listings]
        if (
            not members
            or any(s.listing.key in entries for s in members)
            or (entry.id in snapshot.redirects and snapshot.redirects[entry.id].new_id)
        ):
            continue
        silent = all(s.presence.state is PresenceState.GONE and s.presence.missing_since for s in members)
        if silent and material.today - max(s.presence.last_seen.date() for s in members) <= ASK_ABOUT_GONE:
            yield _closing(members, "gone", CRISIS in entry.themes)


def _closing(members: list[Stored], reason: str, crisis: bool) -> Case:
    keys = tuple(s.listing.key for s in members)
    return Case(
        name_of(CaseKind.CLOSING, *("/".join(k) for k in keys)),
        CaseKind.CLOSING,
        keys,
        reason,
        fingerprint(sorted(presence_print(s) for s in members)),
        min((s.presence.missing_since or s.presence.last_seen).date() for s in members),
        reach=len(keys),
        second=True,
        crisis=crisis,
    )


def _runs(snapshot: Snapshot) -> Iterator[Case]:
    newest: dict[str, str] = {}
    for run in snapshot.runs:  # newest first: a later good night answers an older held run
        if run.source in newest:
            continue
        newest[run.source] = run.run_id
        if run.outcome is Outcome.QUARANTINE and run.decision is None:
            reason = next((f.code for f in run.findings if f.severity == "hold"), "held")
            key = name_of(CaseKind.RUN, run.source, run.run_id)
            yield Case(key, CaseKind.RUN, (), reason, run_print(run), run.finished_at.date(), value=run.run_id, reach=max(1, run.listings))


def _categories(merged: Merged, material: Material) -> Iterator[Case]:
    unmapped: dict[tuple[str, str], list[Stored]] = defaultdict(list)
    for s in merged.live:
        source = material.source(s.listing.source)
        for category in s.listing.facts.categories:
            if (source is None or category not in source.categories) and (s.listing.source, category) not in merged.ruled.themes:
                unmapped[s.listing.source, category].append(s)
    themes = material.settings.themes
    for (source_id, category), stored in unmapped.items():
        if themes.match([], [category]):
            continue  # its own words say the theme
        yield Case(
            name_of(CaseKind.CATEGORY, source_id, category),
            CaseKind.CATEGORY,
            tuple(s.listing.key for s in stored[:20]),
            "unmapped",
            fingerprint(source_id, category),
            min(s.presence.first_seen.date() for s in stored),
            field=category,
            value=source_id,
            reach=len(stored),
        )


def _addresses(merged: Merged, listings: Mapping[ListingKey, Stored]) -> Iterator[Case]:
    for entry in merged.plan.entries:
        if not (entry.facts.street or entry.facts.address_text) or entry.facts.location_precision not in VAGUE:
            continue
        stored = [s for m in entry.members if (s := listings[m.source, m.source_key]).listing.facts.street or s.listing.facts.address_text]
        if not stored:
            continue
        yield Case(
            name_of(CaseKind.ADDRESS, *("/".join(s.listing.key) for s in stored)),
            CaseKind.ADDRESS,
            tuple(s.listing.key for s in stored),
            "unresolved",
            values_print("address", [s.listing for s in stored]),
            max(s.presence.first_seen.date() for s in stored),
            field="address",
            crisis=CRISIS in entry.themes,
            second=CRISIS in entry.themes,
        )


def _personal(merged: Merged, material: Material) -> Iterator[Case]:
    dropped = {(p.about[0], p.field, p.fingerprint) for p in merged.ruled.pins if p.answer == "drop"}
    crisis = {(m.source, m.source_key) for e in merged.plan.entries if CRISIS in e.themes for m in e.members}
    for s in merged.live:
        for field in material.suspicious(s):
            seen = values_print(field, [s.listing])
            if (s.listing.key, field, seen) in dropped:
                continue
            yield Case(
                name_of(CaseKind.PERSONAL, *s.listing.key, field),
                CaseKind.PERSONAL,
                (s.listing.key,),
                field,
                seen,
                s.presence.first_seen.date(),
                field=field,
                crisis=s.listing.key in crisis,
            )
