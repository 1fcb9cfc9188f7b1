"""schema.org objects to candidates (https://schema.org/Organization, Place, Event, JobPosting, Service)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from spiders.extract.candidate import Candidate, Collector
from store.model.listing import Rung
from store.values.web import is_social

# Types that describe pages, people or site furniture rather than something on a map
_NOT_THINGS = {
    "WebSite",
    "WebPage",
    "BreadcrumbList",
    "ListItem",
    "ItemList",
    "SearchAction",
    "ImageObject",
    "SiteNavigationElement",
    "Article",
    "NewsArticle",
    "BlogPosting",
    "Person",
    "PostalAddress",
    "GeoCoordinates",
    "ContactPoint",
    "Offer",
    "WPHeader",
    "WPFooter",
    "OpeningHoursSpecification",
    "CollectionPage",
    "Schedule",
    "ReadAction",
    "EntryPoint",
    "PropertyValueSpecification",
    "AggregateRating",
    "Review",
    "VideoObject",
    "Question",
    "Answer",
    "FAQPage",
    "ContactPage",
    "AboutPage",
    "SearchResultsPage",
    "Country",
    "City",
    "AdministrativeArea",
}
_DAY_NAMES = {
    "monday": "maandag",
    "tuesday": "dinsdag",
    "wednesday": "woensdag",
    "thursday": "donderdag",
    "friday": "vrijdag",
    "saturday": "zaterdag",
    "sunday": "zondag",
    "mo": "maandag",
    "tu": "dinsdag",
    "we": "woensdag",
    "th": "donderdag",
    "fr": "vrijdag",
    "sa": "zaterdag",
    "su": "zondag",
}
_OSM_DAY = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su)\b")


def types_of(obj: Mapping[str, Any]) -> tuple[str, ...]:
    """Type names without their namespace."""
    raw = obj.get("@type")
    listed = raw if isinstance(raw, list) else [raw]
    return tuple(str(t).rstrip("/").rpartition("/")[2] for t in listed if isinstance(t, str))


def is_thing(obj: Mapping[str, Any]) -> bool:
    """Whether a schema.org object may be a listing: typed, named, not furniture."""
    types = types_of(obj)
    return bool(types) and not set(types) & _NOT_THINGS and bool(obj.get("name") or obj.get("title"))


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _name(value: Any) -> str | None:
    value = _one(value)
    if isinstance(value, Mapping):
        value = value.get("name")
    return value if isinstance(value, str) else None


def from_schema(obj: Mapping[str, Any]) -> list[Candidate]:
    """Candidates of one object."""
    out = Collector(Rung.STRUCTURED)
    out.add("name", _one(obj.get("name") or obj.get("title")))
    out.add("summary", _one(obj.get("description")))
    _contact(obj, out)
    for point in obj["contactPoint"] if isinstance(obj.get("contactPoint"), list) else [obj.get("contactPoint")]:
        if isinstance(point, Mapping):
            _contact(point, out)
    same = obj.get("sameAs")
    urls = [obj.get("url"), *(same if isinstance(same, list) else [same])]
    texts = [u for u in urls if isinstance(u, str)]
    for url in [u for u in texts if not is_social(u)] + [u for u in texts if is_social(u)]:
        out.add("website", url)
    place = _one(obj.get("location") or obj.get("jobLocation") or obj.get("areaServed"))
    event = any(t.endswith("Event") or t == "JobPosting" for t in types_of(obj))
    if isinstance(place, Mapping):
        if event:
            out.add("venue", place.get("name"))
        _where(place, out)
    elif isinstance(place, str) and event:
        out.add("address", place)
    _where(obj, out)
    _hours(obj, out)
    out.add("starts_at", _one(obj.get("startDate")))
    out.add("ends_at", _one(obj.get("endDate")))
    _schedule(_one(obj.get("eventSchedule")), out)
    out.add("organiser", _name(obj.get("organizer") or obj.get("hiringOrganization") or obj.get("provider")))
    for key, field in (("sport", "categories"), ("category", "categories"), ("keywords", "categories"), ("genre", "categories")):
        value = obj.get(key)
        if isinstance(value, list):
            value = "|".join(v for v in value if isinstance(v, str))
        out.add(field, value if isinstance(value, str) else None)
    audience = _one(obj.get("audience"))
    out.add("target_groups", (audience.get("audienceType") or audience.get("name")) if isinstance(audience, Mapping) else audience)
    for feature in obj["amenityFeature"] if isinstance(obj.get("amenityFeature"), list) else []:
        if isinstance(feature, Mapping) and re.search(r"wheelchair|rolstoel", str(feature.get("name", "")), re.IGNORECASE):
            field = "toilet_wheelchair" if "toilet" in str(feature["name"]).lower() else "wheelchair"
            out.add(field, feature.get("value"))
    return out.found


def _contact(obj: Mapping[str, Any], out: Collector) -> None:
    phones = obj.get("telephone")
    for phone in phones if isinstance(phones, list) else [phones]:
        out.add("phone", phone if isinstance(phone, str | int) else None)
    mails = obj.get("email")
    for mail in mails if isinstance(mails, list) else [mails]:
        out.add("email", mail.removeprefix("mailto:") if isinstance(mail, str) else None)


def _where(obj: Mapping[str, Any], out: Collector) -> None:
    address = _one(obj.get("address"))
    if isinstance(address, Mapping):
        street = _one(address.get("streetAddress"))
        out.add("street_line", street)
        out.add("postcode", _one(address.get("postalCode")))
        out.add("city", _one(address.get("addressLocality")))
    else:
        out.add("address", address if isinstance(address, str) else None)
    geo = _one(obj.get("geo"))
    if isinstance(geo, Mapping):
        out.add("lat", geo.get("latitude"))
        out.add("lon", geo.get("longitude"))
    else:
        out.add("lat", _one(obj.get("latitude")))
        out.add("lon", _one(obj.get("longitude")))


def _hours(obj: Mapping[str, Any], out: Collector) -> None:
    specs = obj.get("openingHoursSpecification")
    rows: list[str] = []
    for spec in specs if isinstance(specs, list) else [specs]:
        if not isinstance(spec, Mapping) or not spec.get("opens"):
            continue
        days = spec.get("dayOfWeek")
        for day in days if isinstance(days, list) else [days]:
            name = _DAY_NAMES.get(str(day).rstrip("/").rpartition("/")[2].lower())
            if name:
                rows.append(f"{name} {str(spec['opens'])[:5]} - {str(spec.get('closes', ''))[:5]}")
    if rows:
        out.add("opening_hours_text", "; ".join(rows))
        return
    hours = obj.get("openingHours")
    texts = [h for h in (hours if isinstance(hours, list) else [hours]) if isinstance(h, str)]
    if texts:
        dutch = "; ".join(_OSM_DAY.sub(lambda m: _DAY_NAMES[m[1].lower()], t) for t in texts)
        out.add("opening_hours_text", re.sub(r"(?<=dag)-(?=\w+dag)", " t/m ", dutch))


def _schedule(schedule: Any, out: Collector) -> None:
    if not isinstance(schedule, Mapping):
        return
    out.add("starts_at", schedule.get("startDate"))
    days = schedule.get("byDay")
    listed = [str(d).rstrip("/").rpartition("/")[2][:2].upper() for d in (days if isinstance(days, list) else [days]) if d]
    frequency = {"P1D": "DAILY", "P1W": "WEEKLY", "P2W": "WEEKLY;INTERVAL=2", "P1M": "MONTHLY"}.get(str(schedule.get("repeatFrequency")))
    if frequency:
        out.add("recurrence", f"FREQ={frequency}" + (f";BYDAY={','.join(listed)}" if listed else ""))
