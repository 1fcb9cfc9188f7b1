"""hsds-datapackage.zip: the HSDS records as tables with a Frictionless Tabular Data Package description."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Mapping
from typing import Any

from publish.encode import json_pretty
from publish.formats.base import CsvFile, Frame

_NUMBERS = frozenset({"latitude", "longitude", "interval", "count"})
# table -> its columns; the first is the key, those that end in _id refer to another table
TABLES: dict[str, tuple[str, ...]] = {
    "organizations": ("id", "name", "description", "website"),
    "services": ("id", "organization_id", "name", "description", "url", "email", "status", "alert", "assured_date", "last_modified"),
    "locations": ("id", "location_type", "name", "latitude", "longitude", "transportation"),
    "service_at_locations": ("id", "service_id", "location_id"),
    "addresses": ("id", "location_id", "address_1", "city", "state_province", "postal_code", "country", "address_type"),
    "accessibility": ("id", "location_id", "description", "details"),
    "phones": ("id", "service_id", "number"),
    "schedules": (
        "id", "service_id", "valid_from", "valid_to", "dtstart", "until", "count", "freq", "interval", "byday", "bymonthday",
        "opens_at", "closes_at", "description",
    ),
    "urls": ("id", "service_id", "label", "url"),
    "taxonomies": ("id", "name", "description"),
    "taxonomy_terms": ("id", "code", "name", "description", "taxonomy", "taxonomy_id"),
    "attributes": ("id", "link_id", "link_entity", "value", "taxonomy_term_id"),
    "metadata": (
        "id", "resource_id", "resource_type", "last_action_date", "last_action_type", "field_name", "previous_value", "replacement_value",
        "updated_by",
    ),
}  # fmt: skip
_REFERS = {
    "organization_id": "organizations", "service_id": "services", "location_id": "locations", "taxonomy_id": "taxonomies",
    "taxonomy_term_id": "taxonomy_terms",
}  # fmt: skip
# What many services share is written once
_SHARED = ("organizations", "taxonomies", "taxonomy_terms")


class Tables:
    """Writes each table aside and packs them in the end. Holds the ids of shared rows, nothing else."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._files = {t: CsvFile(frame, f".hsds/{t}.csv", columns) for t, columns in TABLES.items()}
        self._seen: dict[str, set[str]] = {t: set() for t in _SHARED}

    def add(self, service: Mapping[str, Any]) -> None:
        """Take one nested service apart."""
        own = {"service_id": service["id"]}
        self._row("organizations", service["organization"])
        self._row("services", service)
        for place in service.get("service_at_locations", ()):
            location = place["location"]
            self._row("locations", location)
            self._row("service_at_locations", place)
            for part in ("addresses", "accessibility"):
                for one in location.get(part, ()):
                    self._row(part, one | {"location_id": location["id"]})
        for table, key in (("phones", "phones"), ("schedules", "schedules"), ("urls", "additional_urls"), ("metadata", "metadata")):
            for one in service.get(key, ()):
                self._row(table, one | own)
        for attribute in service.get("attributes", ()):
            term = attribute["taxonomy_term"]
            self._row("taxonomies", term["taxonomy_detail"])
            self._row("taxonomy_terms", term | {"taxonomy_id": term["taxonomy_detail"]["id"]})
            self._row("attributes", attribute)

    def _row(self, table: str, record: Mapping[str, Any]) -> None:
        if table in self._seen:
            if record["id"] in self._seen[table]:
                return
            self._seen[table].add(record["id"])
        self._files[table].row(record)

    def close(self) -> dict[str, int]:
        """Pack; every member has the same fixed time, so that equal tables give equal bytes."""
        folder = self._frame.folder / ".hsds"
        for file in self._files.values():
            file.close()
        out = self._frame.folder / "hsds-datapackage.zip"
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
            with package.open(_member("datapackage.json"), "w") as target:
                target.write(json_pretty(datapackage(self._frame)).encode())
            for table in TABLES:
                with (folder / f"{table}.csv").open("rb") as source, package.open(_member(f"{table}.csv"), "w", force_zip64=True) as target:
                    shutil.copyfileobj(source, target, 1 << 20)
        shutil.rmtree(folder)
        return {out.name: self._files["services"].records}


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
    return info


def datapackage(frame: Frame) -> dict[str, Any]:
    """The description: a resource a table, with its key and what it refers to."""
    return {
        "profile": "tabular-data-package",
        "name": "heerlenkaart-hsds",
        "title": f"Sociale kaart van {frame.p.city.municipality} (HSDS 3.1)",
        "homepage": frame.site,
        "version": frame.day.isoformat(),
        "sources": [{"title": a} for a in frame.p.attribution],
        "resources": [_resource(t, columns) for t, columns in TABLES.items()],
    }


def _resource(table: str, columns: tuple[str, ...]) -> dict[str, Any]:
    keys = [{"fields": c, "reference": {"resource": _REFERS[c], "fields": "id"}} for c in columns if c in _REFERS]
    schema: dict[str, Any] = {
        "fields": [
            {"name": c, "type": "number" if c in _NUMBERS else "string"}
            | ({"constraints": {"required": True, "unique": True}} if c == "id" else {})
            for c in columns
        ],
        "primaryKey": "id",
        "missingValues": [""],
    }
    if keys:
        schema["foreignKeys"] = keys
    return {
        "profile": "tabular-data-resource", "name": table, "path": f"{table}.csv", "format": "csv", "mediatype": "text/csv",
        "encoding": "utf-8", "dialect": {"lineTerminator": "\r\n"}, "schema": schema,
    }  # fmt: skip
