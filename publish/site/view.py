"""EntryView: one entry as the pages show it; every value cleaned, checked and in Dutch. Reading never raises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from publish import encode
from publish.site import labels
from store.values import dutch
from store.values.phone import display_phone
from store.values.text import fold, truncate
from store.values.times import parse_moment

# Only these precisions are a pin; everything else is shown as its neighbourhood.
_PIN = ("exact", "address")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one value comes from: (field label, source id, url or None, date in words or None)."""

    field: str
    source: str
    url: str | None
    seen: str | None


@dataclass(frozen=True, slots=True)
class Clash:
    """Sources that disagree: "telefoonnummers" and (value, source id) pairs."""

    what: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class When:
    """When an activity is. ``brief`` is for lists ("di 3 mrt"); ``past`` = over on the day of building."""

    sentence: str | None
    repeats: str | None
    brief: str | None
    past: bool
    sort: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """See the field names; ``point`` is (lat, lon) only where the contract allows a pin."""

    id: str
    name: str
    kind: str
    kind_label: str
    themes: tuple[str, ...]
    target_groups: tuple[str, ...]
    summary: str | None
    venue: str | None
    street_line: str | None
    postal_line: str | None
    buurt_code: str | None
    area_line: str | None
    point: tuple[float, float] | None
    phone: str | None
    phone_label: str | None
    email: str | None
    website: str | None
    hours: tuple[tuple[str, str], ...] | None
    hours_text: str | None
    when: When | None
    wheelchair: tuple[str, str]
    toilet: tuple[str, str]
    parking: tuple[str, str]
    parking_distance: int | None
    access_note: str | None
    organiser: str | None
    coordinator: str | None
    help_step: str | None
    sources: tuple[str, ...]
    source_urls: tuple[str, ...]
    first_seen: str | None
    last_seen: str | None
    last_checked: str | None
    status: str
    origins: tuple[Origin, ...]
    clashes: tuple[Clash, ...]
    related: tuple[tuple[str, str], ...]
    linked: Mapping[str, Any]

    @property
    def href(self) -> str:
        """The permanent page."""
        return f"/p/{self.id}/"

    @property
    def place_line(self) -> str | None:
        """ "Bongerd 18 · Heerlen-Centrum" for lists."""
        return " · ".join(filter(None, (self.street_line or self.venue, self.area_line))) or None

    @property
    def address(self) -> str | None:
        """One line for a search or a print."""
        return ", ".join(filter(None, (self.street_line, self.postal_line))) or None

    @property
    def listed(self) -> bool:
        """Closed entries keep their page but stand in no list."""
        return self.status != "closed"

    @property
    def order(self) -> tuple[str, str]:
        """Alphabetical, numbers and apostrophes aside; the id makes it total."""
        return fold(self.name).lstrip(" '\"‘’`.-"), self.id


def read_entry(record: Mapping[str, Any], today: date) -> EntryView | None:
    """The view of one flat entry, or None when it has no id that may stand in a URL."""
    entry_id = encode.safe_id(record.get("id"))
    if entry_id is None:
        return None
    get = record.get
    phone = encode.phone(get("phone"))
    street, postal = _address(record)
    osm = encode.text(get("opening_hours"))
    hours = dutch.hours(osm)
    hours_text = encode.text(get("opening_hours_text"))
    distance = encode.number(get("disabled_parking_distance_m"))
    area = encode.text(get("buurt")) or encode.text(get("wijk")) or encode.text(get("stadsdeel"))
    return EntryView(
        id=entry_id,
        name=truncate(encode.text(get("name")) or "Zonder naam", 160),
        kind=encode.text(get("kind")) or "place",
        kind_label=labels.kind(encode.text(get("kind"))),
        themes=encode.texts(get("themes")),
        target_groups=encode.texts(get("target_groups")),
        summary=encode.text(get("summary")),
        venue=encode.text(get("venue")),
        street_line=street,
        postal_line=postal,
        buurt_code=encode.safe_id(get("buurt_code")),
        area_line=area,
        point=_point(record),
        phone=phone,
        phone_label=display_phone(phone) if phone else None,
        email=encode.mail(get("email")),
        website=encode.link(get("website")),
        hours=hours,
        hours_text=None if hours else hours_text or osm,
        when=_when(record, today),
        wheelchair=labels.answer("wheelchair", encode.text(get("wheelchair"))),
        toilet=labels.answer("toilet_wheelchair", encode.text(get("toilet_wheelchair"))),
        parking=labels.answer("disabled_parking", encode.text(get("disabled_parking"))),
        parking_distance=round(distance) if distance is not None and 0 <= distance < 100_000 else None,
        access_note=encode.text(get("accessibility_note")),
        organiser=encode.text(get("organiser")),
        coordinator=encode.text(get("coordinator")),
        help_step=encode.text(get("help_step")),
        sources=encode.texts(get("sources")),
        source_urls=tuple(filter(None, map(encode.link, encode.texts(get("source_urls"))))),
        first_seen=_day(get("first_seen")),
        last_seen=_day(get("last_seen")),
        last_checked=_day(get("last_checked")),
        status=encode.text(get("status")) or "current",
        origins=tuple(_origins(get("provenance"))),
        clashes=tuple(_clashes(get("conflicts"))),
        related=tuple(_related(get("related"))),
        linked=record.get("linked") or {},
    )


def _address(record: Mapping[str, Any]) -> tuple[str | None, str | None]:
    street, number = encode.text(record.get("street")), encode.text(record.get("house_number"))
    line = f"{street} {number}" if street and number else street
    postal = " ".join(filter(None, (encode.text(record.get("postcode")), encode.text(record.get("city")))))
    return line, postal or None


def _point(record: Mapping[str, Any]) -> tuple[float, float] | None:
    lat, lon = encode.number(record.get("lat")), encode.number(record.get("lon"))
    if record.get("location_precision") not in _PIN or lat is None or lon is None:
        return None
    return (round(lat, 6), round(lon, 6)) if abs(lat) <= 90 and abs(lon) <= 180 else None


def _day(value: Any) -> str | None:
    day = dutch.parse_date(encode.text(value))
    return dutch.long_date(day) if day else None


def _when(record: Mapping[str, Any], today: date) -> When | None:
    raw = encode.text(record.get("starts_at"))
    start, end = parse_moment(raw), parse_moment(encode.text(record.get("ends_at")))
    repeats = dutch.repeat(encode.text(record.get("recurrence")))
    if start is None:
        return When(None, repeats, repeats, False, "~") if repeats else None
    timed = len(raw or "") > 10
    past = not repeats and (end or start).date() < today
    brief = repeats or dutch.short_date(start.date()) + (f", {start:%H:%M} uur" if timed else "")
    if repeats and timed:
        clock = f"{start:%H:%M} tot {end:%H:%M} uur" if end and end.date() == start.date() else f"{start:%H:%M} uur"
        # sites give the next time of a series; a date that has passed says nothing of when to come
        coming = f". Volgende keer: {dutch.long_date(start.date(), weekday=True)}" if start.date() >= today else ""
        sentence = f"{clock}{coming}"
        return When(sentence, repeats, f"{repeats}, {start:%H:%M} uur", past, raw or "")
    return When(dutch.moment_span(start, end, timed), repeats, brief, past, raw or "")


def _origins(value: Any) -> Iterator[Origin]:
    seen: set[tuple[str, str]] = set()
    for field, origin in sorted(value.items() if isinstance(value, Mapping) else (), key=lambda kv: str(kv[0])):
        if not isinstance(origin, Mapping) or field not in labels.FIELDS:
            continue
        label, source = labels.FIELDS[field][0], encode.text(origin.get("source")) or ""
        if (label, source) not in seen:
            seen.add((label, source))
            yield Origin(label, source, encode.link(origin.get("url")), _day(origin.get("fetched_at")))


def _clashes(value: Any) -> Iterator[Clash]:
    for conflict in _items(value):
        field = encode.text(conflict.get("field")) or ""
        what = labels.FIELDS.get(field, ("", "gegevens"))[1]
        values = [(_shown(field, v.get("value")), encode.text(v.get("source")) or "") for v in _items(conflict.get("values"))]
        known = tuple((v, s) for v, s in values if v)
        if len(known) > 1 and field not in ("lat", "lon", "location_precision"):
            yield Clash(what, known)


def _shown(field: str, value: Any) -> str | None:
    shown = encode.text(", ".join(encode.texts(value))) if isinstance(value, (list, tuple)) else encode.text(value)
    if shown is None:
        return None
    if field == "phone" and encode.phone(shown):
        return display_phone(shown)
    if field in ("starts_at", "ends_at"):
        moment = parse_moment(shown)
        return dutch.moment_span(moment, None, len(shown) > 10) if moment else shown
    return truncate(labels.value_text(field, shown), 200)


def _related(value: Any) -> Iterator[tuple[str, str]]:
    for item in _items(value):
        entry_id, kind = encode.safe_id(item.get("id")), encode.text(item.get("kind"))
        if entry_id:
            yield (kind if kind in labels.RELATED else "related"), entry_id


def _items(value: Any) -> Iterator[Mapping[str, Any]]:
    """The mappings in a list; anything else is nothing."""
    return (i for i in (value if isinstance(value, (list, tuple)) else ()) if isinstance(i, Mapping))
