"""entries.jsonld: schema.org, a graph of all entries; each entry's page carries its own part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from publish.contract import Item
from publish.encode import json_line, text
from publish.formats.base import Frame, TextFile, Written
from publish.formats.geojson import point
from store.values.times import week

_TYPES = {"organisation": "Organization", "place": "Place", "service": "Service", "activity": "Event", "vacancy": "Organization"}
_DC = "http://purl.org/dc/terms/"
_TERMS = {"part_of": "isPartOf", "has_part": "hasPart", "succeeded_by": "isReplacedBy", "succeeds": "replaces"}
# What says of a thing of this type in which other one it is
_INSIDE = {"Organization": "location", "Event": "location", "Place": "containedInPlace"}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class JsonLd:
    """One node a line."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._file = TextFile(frame, "entries.jsonld")
        self._file.write('{"@context":"https://schema.org","@graph":[')

    def add(self, items: Sequence[Item]) -> None:
        """Write these."""
        lines = [json_line(node(i.row, self._frame.page(i.row["id"]), i.entry.facts.venue, i.entry.facts.organiser)) for i in items]
        self._file.write(("," if self._file.records else "") + "\n" + ",\n".join(lines), len(lines))

    def close(self) -> Written:
        """Finish the file."""
        self._file.write("\n]}\n")
        return self._file.close()


def node(row: Mapping[str, Any], page: str, venue: str | None, organiser: str | None) -> dict[str, Any]:
    """The schema.org node of a flat record; ``page`` is its ``@id``."""
    kind = _TYPES[row["kind"]]
    if kind == "Event" and not row["starts_at"]:
        kind = "Service"  # an Event must say when
    out: dict[str, Any] = {
        "@id": page, "@type": kind, "identifier": row["id"], "name": row["name"], "description": row["summary"], "url": page,
        "sameAs": [u for u in (row["website"], *row["source_urls"]) if u], "dateModified": None,
    }  # fmt: skip
    place = _place(row, venue)
    contact = {"telephone": row["phone"], "email": row["email"]}
    if kind == "Event":
        out |= {
            "startDate": row["starts_at"], "endDate": row["ends_at"], "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": {"@type": "Place"} | (place or {"name": text(venue) or row["city"] or row["name"]}),
            "organizer": _filled({"@type": "Organization", "name": text(organiser) or row["name"]} | contact),
        }  # fmt: skip
    elif kind == "Service":
        provider = {"@type": "Organization", "name": text(organiser) or row["name"]} | contact
        out |= {"provider": _filled(provider), "areaServed": row["buurt"] or row["city"], "serviceType": ", ".join(row["themes"]) or None}
        if place:
            out["availableChannel"] = {"@type": "ServiceChannel", "serviceLocation": {"@type": "Place"} | place}
    elif kind == "Place":
        out |= place | {"telephone": row["phone"], "openingHoursSpecification": _hours(row["opening_hours"])}
    else:
        out |= contact | {"address": place.get("address"), "location": {"@type": "Place"} | place if place else None}
    return _filled(out | _related(row, page, kind, out))


def _related(row: Mapping[str, Any], page: str, kind: str, out: Mapping[str, Any]) -> dict[str, list[Any]]:
    """Links to other nodes. Where a thing is, schema.org can say; for the rest it has no terms that fit every kind, DCMI has."""
    found: dict[str, list[Any]] = {}
    for bond in row["related"]:
        term = _TERMS.get(bond["kind"], "relation")
        name = _INSIDE.get(kind, _DC + "relation") if bond["kind"] == "located_at" else _DC + term
        own = [out[name]] if out.get(name) else []
        found.setdefault(name, own).append({"@id": f"{page.removesuffix(row['id'] + '/')}{bond['id']}/"})
    return found


def _filled(record: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in record.items() if v not in (None, "", [], {})}


def _place(row: Mapping[str, Any], venue: str | None) -> dict[str, Any]:
    line = " ".join(filter(None, (row["street"], row["house_number"])))
    address = _filled({"streetAddress": line, "postalCode": row["postcode"], "addressLocality": row["city"]})
    at = point(row)
    return _filled(
        {
            "name": text(venue),
            "address": {"@type": "PostalAddress", "addressCountry": "NL"} | address if address else None,
            "geo": {"@type": "GeoCoordinates", "longitude": at[0], "latitude": at[1]} if at else None,
        }
    )


def _hours(osm: str | None) -> list[dict[str, Any]]:
    return [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": f"https://schema.org/{_DAYS[day]}", "opens": a, "closes": b}
        for day, spans in sorted((week(osm) or {}).items())
        for a, b in spans
    ]
