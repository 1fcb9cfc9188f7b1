"""Pins: what a steward chose for a field goes before what the machine would choose, until a source it rests on changes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from dedupe.survivorship import Survivors, shown
from store.model.decision import Decision, fingerprint
from store.model.entry import FieldOrigin
from store.model.judgement import ListingKey
from store.model.listing import ADDRESS_FIELDS, LIST_FIELDS, POINT_FIELDS, Listing, Precision

HOURS = ("opening_hours", "opening_hours_text")


def parts_of(field: str) -> tuple[str, ...]:
    """The facts that are chosen together under this name."""
    if field == "address":
        return (*ADDRESS_FIELDS, "venue", *POINT_FIELDS)
    return HOURS if field in HOURS else (field,)


def pinned_as(field: str) -> str:
    """The name under which a field is pinned: opening hours and their text are one."""
    return "opening_hours" if field in HOURS else field


def values_print(field: str, listings: Sequence[Listing]) -> str:
    """Fingerprint of what these listings say of a field. A pin holds while it stays the same."""
    return fingerprint(field, sorted((*x.key, shown(field, x)) for x in listings))


def holds(pin: Decision, members: Mapping[ListingKey, Listing]) -> bool:
    """Whether all listings it rests on are in this cluster and still say what they said, and, unless a source is followed whatever
    others say, nobody else says something new."""
    if not all(k in members for k in pin.about) or pin.fingerprint != values_print(pin.field, [members[k] for k in pin.about]):
        return False
    known = {shown(pin.field, members[k]) for k in pin.about} | {pin.value}
    others = (shown(pin.field, x) for k, x in members.items() if k not in pin.about)
    return pin.answer == "follow" or all(said == "" or said in known for said in others)


def apply_pins(found: Survivors, listings: Sequence[Listing], pins: Sequence[Decision]) -> Survivors:
    """The survivors with the pins that hold, later over earlier; a field that is pinned is no conflict any more."""
    members = {x.key: x for x in listings}
    live = {p.field: p for p in pins if p.answer != "drop" and holds(p, members)}
    facts, origins = dict[str, Any](), dict(found.provenance)
    for field, pin in live.items():
        if pin.answer in ("take", "follow"):
            source, _, key = pin.value.partition("\t")
            listing = members.get((source, key))
            if listing is None:
                continue
            for part in parts_of(field):
                facts[part] = getattr(listing.facts, part)
                _trace(origins, part, listing)
        elif pin.answer == "text":
            written = _written(field, pin.value)
            for part in parts_of(field):
                facts[part] = written.get(part, () if part in LIST_FIELDS else None)
                origins.pop(part, None)
    if not live:
        return found
    conflicts = tuple(c for c in found.conflicts if pinned_as(c.field) not in live)
    return replace(found, facts=replace(found.facts, **facts), provenance=dict(sorted(origins.items())), conflicts=conflicts)


def without_dropped(listings: Sequence[Listing], pins: Sequence[Decision]) -> list[Listing]:
    """The listings without the values that a steward took for a person's, as long as they are the same values."""
    out = list(listings)
    for pin in pins:
        if pin.answer == "drop":
            out = [
                replace(
                    x,
                    facts=replace(x.facts, **dict[str, Any]({pin.field: "" if pin.field == "name" else None})),
                    provenance={f: o for f, o in x.provenance.items() if f != pin.field},
                )
                if x.key == pin.about[0] and values_print(pin.field, [x]) == pin.fingerprint
                else x
                for x in out
            ]
    return out


def _written(field: str, text: str) -> dict[str, Any]:
    """A steward's own text as facts. An address is JSON: its parts, and perhaps lat and lon."""
    if field != "address":
        return {"opening_hours_text" if field in HOURS else field: text}
    parts: dict[str, Any] = json.loads(text)
    # without a point of its own it has none: the old point is another address's
    return parts | {"location_precision": str(Precision.ADDRESS if "lat" in parts else Precision.NONE)}


def _trace(origins: dict[str, FieldOrigin], part: str, listing: Listing) -> None:
    origin = listing.provenance.get(part)
    if origin:
        origins[part] = FieldOrigin(listing.source, listing.source_key, origin.url, origin.fetched_at, origin.digest, origin.rung)
    else:
        origins.pop(part, None)
