"""Verdict: what happens to a run. Pure: a run, what we knew before, and the source's health floors in; findings out."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.areas import Areas
from store.model.listing import Kind, Listing
from store.model.run import Completeness, CrawlStats, Finding, Outcome, Severity, Verdict
from store.settings.source import Source

# A required field may fall this much below the last good run (share of listings).
FIELD_SLACK = 0.05
# At or above this share of listings whose every compared field changed, the site serves something else.
CHANGED_SHARE = 0.5
SMALL = 20
# Below so many listings of a kind, losing all of them is not yet suspicious.
KIND_FLOOR = 3


@dataclass(frozen=True, slots=True)
class Baseline:
    """What earlier published runs say. ``counts`` newest first, at most five; ``quality`` of the last good run;
    ``listings`` = the source's present listings by key; ``corroborated`` = keys that two other sources still show."""

    counts: Sequence[int] = ()
    quality: Mapping[str, float] | None = None
    listings: Mapping[str, Listing] | None = None
    corroborated: frozenset[str] = frozenset()


def quality_of(listings: Sequence[Listing], areas: Areas) -> dict[str, float]:
    """Share of listings with each field; "location" = a street, postcode or point; "inside" = of those with a point,
    the share inside the municipality."""
    if not listings:
        return {}
    n = len(listings)
    facts = [x.facts for x in listings]
    shares = {
        "name": sum(bool(f.name) for f in facts) / n,
        "location": sum(bool(f.street or f.postcode or f.lat is not None or f.venue) for f in facts) / n,
        "phone": sum(bool(f.phone) for f in facts) / n,
        "email": sum(bool(f.email) for f in facts) / n,
        "website": sum(bool(f.website) for f in facts) / n,
        "opening_hours": sum(bool(f.opening_hours_text) for f in facts) / n,
    }
    located = [f for f in facts if f.lat is not None]
    if located:
        shares["inside"] = sum(areas.locate(f.lat, f.lon) is not None for f in located) / len(located)
    return {k: round(v, 4) for k, v in shares.items()}


def judge(
    source: Source, complete: Completeness, stats: CrawlStats, listings: Sequence[Listing], quality: Mapping[str, float], baseline: Baseline
) -> Verdict:
    """The verdict. Technical failure -> fail; complete but unhealthy, or a page that is not the site -> quarantine."""
    findings = list(stats.notes)
    held = [f for f in findings if f.severity is Severity.HOLD and f.code in ("challenge_page", "login_page")]
    if not listings and not held and not _technical(complete):
        findings.append(Finding("empty", Severity.HOLD, "The site answered, but shows no listings at all; most likely it was redesigned."))
        return Verdict(Outcome.QUARANTINE, tuple(findings))
    if held:
        return Verdict(Outcome.QUARANTINE, tuple(findings))
    if not complete.complete:
        findings += [Finding("incomplete", Severity.HOLD, f"Incomplete: {reason}.") for reason in complete.reasons]
        return Verdict(Outcome.FAIL, tuple(findings))
    findings += [
        *_count(source, len(listings), baseline),
        *_fields(source, quality, baseline),
        *_keys(stats),
        *_changed(listings, baseline),
        *_kinds(listings, baseline),
        *_cross(listings, baseline),
    ]
    outcome = Outcome.QUARANTINE if any(f.severity is Severity.HOLD for f in findings) else Outcome.PUBLISH
    return Verdict(outcome, tuple(findings))


def _technical(complete: Completeness) -> bool:
    """Whether something failed besides there being nothing to list."""
    return any(r != "no listings at all" for r in complete.reasons)


def _hold(code: str, text: str, example: str | None = None) -> Finding:
    return Finding(code, Severity.HOLD, text, example)


def _count(source: Source, count: int, baseline: Baseline) -> list[Finding]:
    found = []
    if count < source.health.min:
        found.append(_hold("below_minimum", f"{count} listings, fewer than the minimum of {source.health.min}."))
    if baseline.counts:
        usual = statistics.median(list(baseline.counts)[:5])
        drop = usual - count
        limits = source.health.max_drop
        allowed = limits.absolute if usual < SMALL else max(limits.absolute, int(limits.fraction * usual))
        if drop > allowed:
            found.append(_hold("drop", f"{count} listings where {usual:g} are usual: {drop:g} fewer, at most {allowed} is believable."))
    return found


def _fields(source: Source, quality: Mapping[str, float], baseline: Baseline) -> list[Finding]:
    found = []
    for field, floor in source.health.required.items():
        share = quality.get(field, 0.0)
        if share < floor:
            found.append(_hold("field_floor", f"Only {share:.0%} of the listings have {field}; the floor is {floor:.0%}."))
        elif baseline.quality and share < baseline.quality.get(field, 0.0) - FIELD_SLACK:
            found.append(_hold("field_drop", f"{share:.0%} of the listings have {field}, {baseline.quality[field]:.0%} last time."))
    if "inside" in quality and quality["inside"] < source.health.inside_municipality:
        found.append(
            _hold(
                "outside",
                f"Only {quality['inside']:.0%} of the points lie inside the municipality; the floor is {source.health.inside_municipality:.0%}.",  # noqa: E501
            )
        )
    return found


def _keys(stats: CrawlStats) -> list[Finding]:
    if not stats.duplicate_keys:
        return []
    return [_hold("duplicate_keys", f"{len(stats.duplicate_keys)} keys stand for two different names, e.g. {stats.duplicate_keys[0]!r}.")]


def _changed(listings: Sequence[Listing], baseline: Baseline) -> list[Finding]:
    before = baseline.listings or {}
    shared = [(x, before[x.source_key]) for x in listings if x.source_key in before]
    if len(shared) < KIND_FLOOR:
        return []
    swapped = [
        x
        for x, old in shared
        if all(
            getattr(x.facts, f) != getattr(old.facts, f)
            for f in ("name", "street", "phone", "website")
            if getattr(old.facts, f) or getattr(x.facts, f)
        )
    ]
    if len(swapped) >= CHANGED_SHARE * len(shared):
        return [
            _hold(
                "all_changed",
                f"{len(swapped)} of {len(shared)} listings changed in every field; the keys no longer mean the same things.",
                swapped[0].url,
            )
        ]
    return []


def _kinds(listings: Sequence[Listing], baseline: Baseline) -> list[Finding]:
    now = Counter(x.kind for x in listings)
    before: Counter[Kind] = Counter(x.kind for x in (baseline.listings or {}).values())
    return [
        _hold("kind_lost", f"All {count} listings of kind {kind} are gone.")
        for kind, count in sorted(before.items())
        if count >= KIND_FLOOR and not now[kind]
    ]


def _cross(listings: Sequence[Listing], baseline: Baseline) -> list[Finding]:
    lost = baseline.corroborated - {x.source_key for x in listings}
    if len(lost) < 2:
        return []
    return [_hold("corroborated_loss", f"{len(lost)} lost listings are still shown by two other sources, e.g. {sorted(lost)[0]!r}.")]
