"""One draft to Facts: for each field the first rung with a valid value wins; addresses and points stay whole."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from spiders.extract import values as v
from spiders.extract.candidate import Candidate, Draft
from spiders.extract.ladder import Context
from store.model.listing import Facts, Kind, Rung
from store.values.address import Address, normalise_number, normalise_postcode, parse_address
from store.values.dates import When
from store.values.hours import join_days, looks_like_hours, parse_hours
from store.values.phone import is_private_phone, parse_phone
from store.values.text import fold, truncate
from store.values.web import is_social

_CLOCKED = re.compile(r"\d{1,2}[:.]\d\d|\d\s?uur|afspraak|werkdag", re.IGNORECASE)
_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


@dataclass
class Assembled:
    """Facts with the rung of each filled field, and other valid values of the same rung (``also``).

    ``contacted`` = the page gave a contact that we dropped as private: it is still a listing.
    """

    facts: Facts
    rungs: dict[str, Rung] = field(default_factory=dict)
    also: dict[str, tuple[str, ...]] = field(default_factory=dict)
    contacted: bool = False


class _Builder:
    def __init__(self, draft: Draft, kind: Kind, context: Context, today: date) -> None:
        self.draft, self.kind, self.context, self.today = draft, kind, context, today
        self.facts: dict[str, Any] = {}
        self.rungs: dict[str, Rung] = {}
        self.also: dict[str, tuple[str, ...]] = {}
        self.by_field: dict[str, list[Candidate]] = {}
        for candidate in sorted(draft.candidates, key=lambda c: list(Rung).index(c.rung)):
            self.by_field.setdefault(candidate.field, []).append(candidate)

    def raw(self, name: str) -> list[Candidate]:
        return self.by_field.get(name, [])

    def set(self, name: str, value: Any, rung: Rung) -> None:
        if value not in (None, "", ()) and name not in self.facts:
            self.facts[name] = value
            self.rungs[name] = rung

    def pick(self, name: str, parse: Callable[[str], Any], *, conflicts: bool = False) -> None:
        """First valid value; with ``conflicts`` the other values of that rung (not patterns) are kept as well."""
        for candidate in self.raw(name):
            value = parse(candidate.value)
            if value in (None, ()):
                continue
            self.set(name, value, candidate.rung)
            if conflicts and candidate.rung is not Rung.PATTERNS:
                others = [parse(c.value) for c in self.raw(name) if c.rung is candidate.rung]
                different = tuple(dict.fromkeys(str(o) for o in others if o not in (None, value)))
                if different:
                    self.also[name] = different[:3]
            return


def assemble(draft: Draft, kind: Kind, context: Context, today: date) -> Assembled:
    """Facts of one draft. A draft without a valid name gets the name ""."""
    b = _Builder(draft, kind, context, today)
    b.pick("name", lambda raw: v.name_value(raw, context))
    name = str(b.facts.get("name", ""))
    _address(b)
    _point(b)
    b.pick("phone", v.phone_value, conflicts=True)
    b.pick("email", lambda raw: v.email_value(raw, (name, str(b.facts.get("venue", ""))), context), conflicts=True)
    _website(b)
    b.pick("summary", lambda raw: v.prose_value(raw, context))
    b.pick("categories", v.list_value)
    b.pick("target_groups", v.list_value)
    if kind not in (Kind.ACTIVITY, Kind.VACANCY):
        _hours(b)
    if kind in (Kind.ACTIVITY, Kind.VACANCY):
        b.pick("organiser", lambda raw: v.organiser_value(raw, context))
    if kind is Kind.ACTIVITY:
        _when(b)
    for access in ("wheelchair", "toilet_wheelchair", "disabled_parking"):
        b.pick(access, v.choice_value)
    _access_note(b)
    if draft.closed:
        b.set("closed", True, Rung.LABELS)
    private = any((number := parse_phone(c.value)) and is_private_phone(number) for c in b.raw("phone"))
    contacted = private or bool(b.raw("email")) or bool(b.raw("mobile"))
    return Assembled(Facts(**{"name": name, **b.facts}), b.rungs, b.also, contacted)


def _address(b: _Builder) -> None:
    """The best address, whole from one candidate; lower rungs only fill parts that fit (same postcode or street)."""
    cities = b.context.city.all_places
    options: list[tuple[Address, Rung, str]] = []
    for rung in Rung:
        parts = {
            n: next((c.value for c in b.raw(n) if c.rung is rung), None) for n in ("street", "house_number", "postcode", "city", "venue")
        }
        line = next((c.value for c in b.raw("street_line") if c.rung is rung), None)
        if line and not parts["street"]:
            parsed = parse_address(line, cities)
            parts["street"] = parsed.street or v.plain(line)
            parts["house_number"] = parts["house_number"] or parsed.house_number
            parts["postcode"] = parts["postcode"] or parsed.postcode
        if parts["street"] or parts["postcode"]:
            options.append((_from_parts(parts, cities), rung, ", ".join(v.plain(p) for p in parts.values() if p)))
        for candidate in b.raw("address"):
            if candidate.rung is rung:
                text = v.plain(candidate.value)
                parsed = parse_address(text, cities)
                if parsed and not (parsed.po_box and not parsed.street):
                    options.append((parsed, rung, text))
                elif not parsed and "address_text" not in b.facts and 3 < len(text) < 120 and rung is not Rung.PATTERNS:
                    b.set("address_text", text, rung)
    if not options:
        b.pick("venue", lambda raw: v.organiser_value(raw, b.context))
        _lone_city(b)
        return
    best, rung, text = max(options, key=lambda o: (bool(o[0].street and o[0].house_number), -list(Rung).index(o[1]), bool(o[0].postcode)))
    b.facts.pop("address_text", None)
    b.set("address_text", truncate(text, 160), rung)
    for part in ("street", "house_number", "postcode", "city"):
        b.set(part, getattr(best, part), rung)
    for other, other_rung, _ in options:
        if _fits(best, other):
            for part in ("street", "house_number", "postcode", "city"):
                b.set(part, getattr(other, part), other_rung)
            best = Address(b.facts.get("street"), b.facts.get("house_number"), b.facts.get("postcode"), b.facts.get("city"))
    b.pick("venue", lambda raw: v.organiser_value(raw, b.context))
    for other, other_rung, _ in options:
        if other.venue and not b.context.lookups.persons.is_person(other.venue) and fold(other.venue) != fold(str(b.facts.get("name", ""))):
            b.set("venue", other.venue, other_rung)
    _lone_city(b)


def _lone_city(b: _Builder) -> None:
    known = {fold(c): c for c in b.context.city.all_places}
    b.pick("city", lambda raw: known.get(fold(v.plain(raw))))


def _from_parts(parts: dict[str, str | None], cities: tuple[str, ...]) -> Address:
    street = v.plain(parts["street"] or "") or None
    number = normalise_number(v.plain(parts["house_number"])) if parts["house_number"] else None
    if number and not re.fullmatch(r"\d{1,4}(?:-\d{1,4})?[a-z]{0,4}\d{0,3}", number):
        number = None
    if street and not number:
        parsed = parse_address(street, cities)
        street, number = parsed.street or street, parsed.house_number
    elif street and number and street.lower().endswith(" " + number):
        street = street[: -len(number) - 1].strip()
    city = v.plain(parts["city"] or "") or None
    if city:
        city = parse_address(f"X 1, 6411 AA {city}", cities).city or city
    return Address(street, number, normalise_postcode(parts["postcode"]), city)


def _fits(best: Address, other: Address) -> bool:
    """Whether two addresses do not contradict each other."""
    if best.postcode and other.postcode and best.postcode[:4] != other.postcode[:4]:
        return False
    if best.street and other.street:
        return fold(best.street)[:5] == fold(other.street)[:5] and (
            not best.house_number or not other.house_number or best.house_number == other.house_number
        )
    return bool(best.postcode and other.postcode) or not (best.street or best.postcode) or not (other.street or other.postcode)


def _point(b: _Builder) -> None:
    for rung in Rung:
        lats = [v.number_value(c.value) for c in b.raw("lat") if c.rung is rung]
        lons = [v.number_value(c.value) for c in b.raw("lon") if c.rung is rung]
        for lat, lon in zip(lats, lons, strict=False):
            point = v.point_value(lat, lon, b.context)
            if point:
                b.set("lat", point[0], rung)
                b.set("lon", point[1], rung)
                return


def _website(b: _Builder) -> None:
    """The organisation's own site; a social page only when the source itself calls it the website."""
    b.by_field["website"] = [c for c in b.raw("website") if not is_social(c.value)] + [
        c for c in b.raw("website") if is_social(c.value) and c.rung in (Rung.CONTRACT, Rung.LABELS)
    ]
    b.pick("website", lambda raw: v.website_value(raw, b.context), conflicts=True)


def _hours(b: _Builder) -> None:
    rows = [(day, next((v.plain(c.value) for c in b.raw(f"hours_{day}")), "")) for day in _DAYS]
    joined = join_days(rows)
    if joined:
        rung = next(c.rung for day in _DAYS for c in b.raw(f"hours_{day}"))
        b.set("opening_hours_text", v.hours_value(joined, b.context), rung)
    b.pick("opening_hours_text", lambda raw: v.hours_value(raw, b.context))
    if "opening_hours_text" not in b.facts:
        for candidate in b.raw("when"):
            if candidate.rung is not Rung.PATTERNS and (looks_like_hours(candidate.value) or _CLOCKED.search(candidate.value)):
                b.set("opening_hours_text", v.hours_value(candidate.value, b.context), candidate.rung)
    text = b.facts.get("opening_hours_text")
    if text and (osm := parse_hours(str(text))):
        b.set("opening_hours", osm, Rung.DERIVED)


def _when(b: _Builder) -> None:
    """Start, end and recurrence; machine-readable stamps first, then the text that gives most."""
    for name in ("starts_at", "ends_at"):
        b.pick(name, lambda raw: v.stamp_value(raw, b.today))
    b.pick("recurrence", v.recurrence_value)
    readings: list[tuple[When, Rung]] = []
    for candidate in [*b.raw("when"), *b.raw("opening_hours_text")]:
        when = v.when_value(candidate.value, b.today)
        if when:
            readings.append((when, candidate.rung))
    labelled = list(dict.fromkeys(v.plain(c.value) for c in b.raw("when") if c.rung is Rung.LABELS and not c.value.startswith("@")))
    if len(labelled) > 1:  # "Datum", "Tijd" and "Herhaling" are one statement in three rows
        readings.append((v.when_value(" ".join(labelled), b.today), Rung.LABELS))
    order = list(Rung)
    readings.sort(key=lambda r: not r[0].ends_at)
    for when, rung in sorted(readings, key=lambda r: (order.index(r[1]), not r[0].starts_at)):
        start = b.facts.get("starts_at")
        if start and when.starts_at and str(start)[:10] == when.starts_at[:10] and len(str(start)) < len(when.starts_at):
            b.facts["starts_at"], b.rungs["starts_at"] = when.starts_at, rung
        b.set("starts_at", when.starts_at, rung)
        if when.starts_at and str(b.facts.get("starts_at", ""))[:10] == when.starts_at[:10]:
            b.set("ends_at", when.ends_at, rung)
        b.set("recurrence", when.recurrence, rung)
    start, end = b.facts.get("starts_at"), b.facts.get("ends_at")
    if start and end and str(end) < str(start)[: len(str(end))]:
        del b.facts["ends_at"]
        b.rungs.pop("ends_at", None)


def _access_note(b: _Builder) -> None:
    for name in ("accessibility_note", "wheelchair", "disabled_parking"):
        for candidate in b.raw(name):
            text = v.plain(candidate.value)
            if len(text) > 12 and candidate.rung is not Rung.PATTERNS:
                b.set("accessibility_note", truncate(b.context.lookups.persons.scrub(text), 200), candidate.rung)
