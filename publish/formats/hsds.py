"""services.hsds.ndjson (Open Referral HSDS 3.1, one service a line) and hsds-datapackage.zip (the same as tables).

Every entry is a service. Required texts that the sources do not give are inferred (a description: the name) and recorded as such in
``metadata``. Ids are UUIDs of version 5 of ours, so that they stay the same for ever.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from publish.contract import Item
from publish.encode import json_line, text
from publish.formats.base import Frame, TextFile, Written, uid
from publish.formats.hsds_tables import Tables
from store.values.times import week

_BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ACCESS = {"wheelchair": "Met een rolstoel naar binnen", "toilet_wheelchair": "Toilet voor rolstoelen"}
_SAID = {"yes": "ja", "limited": "deels", "no": "nee"}


class Hsds:
    """Both files."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._lines = TextFile(frame, "services.hsds.ndjson")
        self._tables = Tables(frame)
        self._themes = {t.id: t for t in frame.p.themes.themes}

    def add(self, items: Sequence[Item]) -> None:
        """Write these."""
        services = [service(i, self._frame, self._themes) for i in items]
        self._lines.write("".join(f"{json_line(s)}\n" for s in services), len(services))
        for one in services:
            self._tables.add(one)

    def close(self) -> Written:
        """Finish both files."""
        return self._lines.close() | self._tables.close()


def service(item: Item, frame: Frame, themes: Mapping[str, Any]) -> dict[str, Any]:
    """The HSDS service of an entry, with its organization, location, schedules and taxonomy terms inside."""
    row, entry_id = item.row, item.row["id"]
    own = uid("service", entry_id)
    description = row["summary"] or row["name"]
    out: dict[str, Any] = {
        "id": own,
        "name": row["name"],
        "description": description,
        "url": row["website"],
        "email": row["email"],
        "status": "active" if row["status"] != "closed" else "defunct",
        "alert": "Op dit moment niet meer gevonden bij de bron." if row["status"] == "missing_at_source" else None,
        "assured_date": row["last_checked"],
        "last_modified": f"{row['last_seen']}T00:00:00Z",
        "additional_urls": [{"id": uid("url", entry_id, u), "label": "bron", "url": u} for u in row["source_urls"]]
        + [{"id": uid("related", entry_id, r["kind"], r["id"]), "label": r["kind"], "url": frame.page(r["id"])} for r in row["related"]],
        "organization": _organization(item),
        "phones": [{"id": uid("phone", entry_id), "number": row["phone"]}] if row["phone"] else None,
        "schedules": schedules(row),
        "service_at_locations": _at_location(item, frame),
        "attributes": [_theme(entry_id, own, t, themes) for t in row["themes"]] + [_group(entry_id, own, g) for g in row["target_groups"]],
    }
    if not row["summary"]:
        out["metadata"] = [
            {
                "id": uid("inferred", entry_id, "description"), "resource_id": own, "resource_type": "service",
                "last_action_date": row["last_seen"], "last_action_type": "inferred", "field_name": "description",
                "previous_value": "", "replacement_value": description, "updated_by": "heerlenkaart",
            }
        ]  # fmt: skip
    out["organization_id"] = out["organization"]["id"]
    return _filled(out)


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in record.items() if v not in (None, "", [])}


def _organization(item: Item) -> dict[str, Any]:
    name = text(item.entry.facts.organiser) or item.row["name"]
    known_by = name.casefold() if item.entry.facts.organiser else item.row["id"]
    website = None if item.entry.facts.organiser else item.row["website"]
    return _filled({"id": uid("organization", known_by), "name": name, "description": name, "website": website})


def _at_location(item: Item, frame: Frame) -> list[dict[str, Any]]:
    row, entry_id = item.row, item.row["id"]
    where = uid("location", entry_id)
    line = " ".join(filter(None, (row["street"], row["house_number"])))
    if not (line or row["postcode"] or row["lat"] is not None):
        return []
    address = {
        "id": uid("address", entry_id), "address_1": line, "city": row["city"], "state_province": frame.p.city.province,
        "postal_code": row["postcode"], "country": "NL", "address_type": "physical",
    }  # fmt: skip
    location = _filled(
        {
            "id": where,
            "location_type": "physical",
            "name": text(item.entry.facts.venue) or row["buurt"],
            "latitude": row["lat"],
            "longitude": row["lon"],
            "transportation": _parking(row),
            "addresses": [address] if all(address.values()) else None,
            "accessibility": [
                {"id": uid("accessibility", entry_id, f), "description": label, "details": _SAID[row[f]]}
                for f, label in _ACCESS.items()
                if row[f]
            ]
            + (
                [{"id": uid("accessibility", entry_id, "note"), "description": row["accessibility_note"]}]
                if row["accessibility_note"]
                else []
            ),
        }
    )
    return [
        {"id": uid("service_at_location", entry_id), "service_id": uid("service", entry_id), "location_id": where, "location": location}
    ]


def _parking(row: Mapping[str, Any]) -> str | None:
    if not row["disabled_parking"]:
        return None
    return f"Parkeerplaats voor mensen met een handicap: {_SAID[row['disabled_parking']]}."


def schedules(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Opening hours by span of days that share it; an activity by its start and, where HSDS can say it, its repeat."""
    entry_id, out = row["id"], []
    spans: dict[tuple[str, str], list[int]] = {}
    for day, found in sorted((week(row["opening_hours"]) or {}).items()):
        for span in found:
            spans.setdefault(span, []).append(day)
    for (opens, closes), days in sorted(spans.items()):
        byday = ",".join(_BYDAY[d] for d in days)
        out.append(
            {"id": uid("schedule", entry_id, opens, closes), "freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes}
        )
    if not out and row["opening_hours_text"]:
        out.append({"id": uid("schedule", entry_id, "text"), "description": row["opening_hours_text"]})
    if row["starts_at"]:
        out.append(_occasion(row))
    return out


def _occasion(row: Mapping[str, Any]) -> dict[str, Any]:
    rule = dict(p.split("=", 1) for p in (row["recurrence"] or "").upper().removeprefix("RRULE:").split(";") if "=" in p)
    one: dict[str, Any] = {
        "id": uid("schedule", row["id"], "occasion"),
        "dtstart": row["starts_at"][:10],
        "valid_from": row["starts_at"][:10],
    }
    if "T" in row["starts_at"]:
        one["opens_at"] = row["starts_at"][11:16]
    if row["ends_at"] and "T" in row["ends_at"]:
        one["closes_at"] = row["ends_at"][11:16]
    if rule.get("FREQ") in ("WEEKLY", "MONTHLY"):
        one |= {"freq": rule["FREQ"]} | ({"byday": rule["BYDAY"]} if "BYDAY" in rule else {})
        if rule.get("INTERVAL", "").isdecimal():
            one["interval"] = int(rule["INTERVAL"])
        if rule.get("COUNT", "").isdecimal():
            one["count"] = int(rule["COUNT"])
        if "BYMONTHDAY" in rule:
            one["bymonthday"] = rule["BYMONTHDAY"]
    if end := re.match(r"(\d{4})(\d{2})(\d{2})", rule.get("UNTIL", "")):
        one["until"] = one["valid_to"] = "-".join(end.groups())
    return one


def _theme(entry_id: str, service_id: str, theme_id: str, themes: Mapping[str, Any]) -> dict[str, Any]:
    theme = themes.get(theme_id)
    taxonomy = {"id": uid("taxonomy", "themes"), "name": "Thema's van de sociale kaart", "description": "Thema's van de sociale kaart"}
    term = {
        "id": uid("theme", theme_id), "code": theme_id, "name": theme.title if theme else theme_id,
        "description": theme.description if theme else theme_id, "taxonomy": taxonomy["name"], "taxonomy_detail": taxonomy,
    }  # fmt: skip
    return _attribute(entry_id, service_id, theme_id, term)


def _group(entry_id: str, service_id: str, group: str) -> dict[str, Any]:
    taxonomy = {"id": uid("taxonomy", "target-groups"), "name": "Doelgroepen", "description": "Voor wie het is, in de woorden van de bron"}
    term = {"id": uid("target-group", group), "name": group, "description": group, "taxonomy": "Doelgroepen", "taxonomy_detail": taxonomy}
    return _attribute(entry_id, service_id, group, term)


def _attribute(entry_id: str, service_id: str, value: str, term: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": uid("attribute", entry_id, term["id"]), "link_id": service_id, "link_entity": "service", "value": value,
        "taxonomy_term_id": term["id"], "taxonomy_term": term,
    }  # fmt: skip
