"""Survivorship: one value a field out of a cluster's listings; losers stay as provenance, disagreement becomes a conflict.

Per field: most trusted source for that field > most recently changed > most complete > source and key (for determinism).
Addresses, points and opening hours are taken whole from one listing, never mixed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from store.model.entry import Conflict, FieldOrigin
from store.model.listing import ADDRESS_FIELDS, FACT_FIELDS, LIST_FIELDS, Facts, Kind, Listing, Precision
from store.settings.source import Source
from store.values.text import fold
from store.values.web import host_of

#: When a steward dropped the only name as a person's
NAMELESS = "Zonder naam"
_HOURS = ("opening_hours", "opening_hours_text")
_WHEN = ("starts_at", "ends_at", "recurrence")
_WHOLE = {**dict.fromkeys(ADDRESS_FIELDS, ADDRESS_FIELDS), **dict.fromkeys(_HOURS, _HOURS), **dict.fromkeys(_WHEN, _WHEN)}
_POINT_RANK = {str(p): i for i, p in enumerate(Precision)}
_COMPARED = ("phone", "email", "website", "street", "opening_hours_text")


@dataclass(frozen=True)
class Survivors:
    """The chosen facts with the origin of each, and what sources disagree on."""

    kind: Kind
    facts: Facts
    provenance: Mapping[str, FieldOrigin]
    conflicts: tuple[Conflict, ...]


def plain_street(text: str) -> str:
    """A street as compared when there is no list of abbreviations at hand."""
    return re.sub(r"[^a-z0-9]", "", re.sub(r"(?:straat|str)\.?$", "str", fold(text)))


def resolve_facts(listings: Sequence[Listing], sources: Mapping[str, Source], street: Callable[[str], str] = plain_street) -> Survivors:
    """Facts of a cluster. ``listings`` must not be empty. ``street``: two spellings of one street give the same."""
    chosen: dict[str, Any] = {}
    origins: dict[str, FieldOrigin] = {}
    for field in FACT_FIELDS:
        if field in chosen or field in ("lat", "lon", "location_precision", "closed"):
            continue
        group = _WHOLE.get(field, (field,))
        ranked = sorted((x for x in listings if any(getattr(x.facts, f) for f in group)), key=lambda x: _rank(x, field, group, sources))
        if not ranked:
            continue
        winner = ranked[0]
        for part in group:
            _take(chosen, origins, winner, part)
        if field in LIST_FIELDS:
            chosen[field] = tuple(dict.fromkeys(v for x in ranked for v in getattr(x.facts, field)))[:12]
    _point(chosen, origins, listings, sources)
    kind = _kind(listings)
    return Survivors(
        kind,
        Facts(**{"name": listings[0].facts.name or NAMELESS, **chosen}),
        dict(sorted(origins.items())),
        _conflicts(listings, chosen, sources, street),
    )


def _rank(listing: Listing, field: str, group: Sequence[str], sources: Mapping[str, Source]) -> tuple[Any, ...]:
    source = sources.get(listing.source)
    named = [source.trust[f] for f in group if f in source.trust] if source else []
    trust = (max(named) if named else source.trust_in(field)) if source else 0
    filled = sum(bool(getattr(listing.facts, f)) for f in group)
    recent = max((listing.provenance[f].fetched_at for f in group if f in listing.provenance), default="")
    # whoever gives the rule and its next time says more than whoever gives a time; a rule alone says less than both
    whole = {
        **dict.fromkeys(ADDRESS_FIELDS, listing.facts.street and listing.facts.house_number),
        **dict.fromkeys(_WHEN, listing.facts.recurrence and "T" in (listing.facts.starts_at or "")),
    }
    return (not whole.get(field, True), -trust, _reverse(recent), -filled, listing.source, listing.source_key)


def _reverse(text: str) -> tuple[int, ...]:
    """Sorts later ISO times first."""
    return tuple(-ord(c) for c in text[:10].ljust(10))


def _take(chosen: dict[str, Any], origins: dict[str, FieldOrigin], listing: Listing, field: str) -> None:
    value = getattr(listing.facts, field)
    if value in (None, "", ()):
        chosen.setdefault(field, () if field in LIST_FIELDS else None)
        return
    chosen[field] = value
    origin = listing.provenance.get(field)
    if origin:
        origins[field] = FieldOrigin(listing.source, listing.source_key, origin.url, origin.fetched_at, origin.digest, origin.rung)


def _point(chosen: dict[str, Any], origins: dict[str, FieldOrigin], listings: Sequence[Listing], sources: Mapping[str, Source]) -> None:
    located = [x for x in listings if x.facts.lat is not None]
    if not located:
        chosen["location_precision"] = str(Precision.NONE)
        return
    best = min(located, key=lambda x: (_POINT_RANK[x.facts.location_precision or "none"], _rank(x, "lat", ("lat",), sources)))
    for field in ("lat", "lon", "location_precision"):
        _take(chosen, origins, best, field)


def _kind(listings: Sequence[Listing]) -> Kind:
    counts = Counter(x.kind for x in listings)
    order = list(Kind)
    return max(counts, key=lambda k: (counts[k], -order.index(k)))


def _form(field: str, listing: Listing, street: Callable[[str], str]) -> str:
    """A value as compared: beyond formatting."""
    facts = listing.facts
    if field == "street":
        number = re.sub(r"\D.*", "", facts.house_number or "")
        return f"{street(facts.street)} {number}" if facts.street else ""
    if field == "website":
        return host_of(facts.website or "")
    if field == "opening_hours_text":
        return facts.opening_hours or ""
    return str(getattr(facts, field) or "").lower()


def shown(field: str, listing: Listing) -> str:
    """What a listing says of a field, in one line; "" when nothing. "address" (and its street) is the whole address."""
    facts = listing.facts
    if field in ("street", "address"):
        return " ".join(p for p in (facts.street, facts.house_number, facts.postcode, facts.city) if p) or facts.address_text or ""
    value = getattr(facts, field)
    return ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)


def _conflicts(
    listings: Sequence[Listing], chosen: Mapping[str, Any], sources: Mapping[str, Source], street: Callable[[str], str]
) -> tuple[Conflict, ...]:
    found: list[Conflict] = []
    for field in _COMPARED:
        ranked = sorted(
            (x for x in listings if getattr(x.facts, field) and _form(field, x, street)), key=lambda x: _rank(x, field, (field,), sources)
        )
        by_form: dict[str, Listing] = {}
        for listing in ranked:
            by_form.setdefault(_form(field, listing, street), listing)
        if field == "street":
            ranked = [x for x in ranked if chosen.get("street")]
        if len(by_form) > 1:
            winner = next((x for x in ranked if getattr(x.facts, field) == chosen.get(field)), ranked[0])
            order = sorted(
                by_form.values(), key=lambda x: (_form(field, x, street) != _form(field, winner, street), x.source, x.source_key)
            )
            found.append(
                Conflict("address" if field == "street" else field, tuple((shown(field, x), x.source, x.source_key) for x in order))
            )
    for listing in listings:
        for field, origin in sorted(listing.provenance.items()):
            if origin.also and not any(c.field == field for c in found):
                values = (str(getattr(listing.facts, field)), *origin.also)
                found.append(Conflict(field, tuple((v, listing.source, listing.source_key) for v in values)))
    return tuple(found)
