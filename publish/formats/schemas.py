"""schema/: a JSON Schema of each JSON file, and the field table. Our own gate checks every record against them."""

from __future__ import annotations

from typing import Any

from publish.encode import cell, csv_rows, json_pretty
from publish.fields import FIELDS, json_schema
from publish.formats.base import Frame, TextFile, Written
from publish.formats.tables import CHANGES

_TEXT = {"type": "string"}
_MAYBE = {"type": ["string", "null"]}
_DAY = {"type": "string", "format": "date"}
_ID = {"type": "string", "pattern": "^hk-[a-z2-7]{10}$"}
_COUNT = {"type": "integer", "minimum": 0}
_COUNTS = {"type": "object", "additionalProperties": _COUNT}


def _object(properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": sorted(properties), "additionalProperties": False} | more


def entry_schema() -> dict[str, Any]:
    """The flat record: properties of a feature."""
    return _object({f.name: json_schema(f) for f in FIELDS})


def feature_schema() -> dict[str, Any]:
    """A line of entries.geojson, without its comma."""
    pair = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    geometry = {"anyOf": [{"type": "null"}, _object({"type": {"const": "Point"}, "coordinates": pair})]}
    return _object({"type": {"const": "Feature"}, "id": _ID, "geometry": geometry, "properties": entry_schema()})


def extended_schema() -> dict[str, Any]:
    """A line of entries.ndjson."""
    origin = _object({"source": _TEXT, "source_key": _TEXT, "url": _MAYBE, "fetched_at": _TEXT, "digest": _TEXT, "rung": _TEXT})
    value = _object({"value": _MAYBE, "source": _TEXT, "source_key": _TEXT})
    return _object(
        {f.name: json_schema(f) for f in FIELDS}
        | {
            "organiser": _MAYBE,
            "venue": _MAYBE,
            "categories": {"type": "array", "items": _TEXT},
            "provenance": {"type": "object", "additionalProperties": origin},
            "conflicts": {"type": "array", "items": _object({"field": _TEXT, "values": {"type": "array", "items": value, "minItems": 2}})},
        }
    )


def change_schema() -> dict[str, Any]:
    """A line of changes.ndjson."""
    told = {
        "date": _DAY,
        "entry_id": _ID,
        "change": {"enum": ["added", "changed", "removed", "merged", "split"]},
        "fields": {"type": "array", "items": _TEXT},
        "decided_by": {"enum": ["machine", "steward"]},
    }
    return _object({name: told.get(name, {"type": "object"}) for name in CHANGES})


def status_schema() -> dict[str, Any]:
    """status.json."""
    source = _object(
        {
            "title": _TEXT, "run": _MAYBE, "fetched_at": _MAYBE, "state": {"enum": ["publish", "quarantine", "fail", "never"]},
            "last_tried_at": _MAYBE, "stale_after_hours": _COUNT, "listings": _COUNT, "licence": _TEXT, "attribution": _TEXT,
        }
    )  # fmt: skip
    return _object(
        {
            "contract": _TEXT, "municipality": _TEXT, "data_date": _DAY, "entries": _COUNT,
            "sources": {"type": "object", "additionalProperties": source},
        }
    )  # fmt: skip


def quality_schema() -> dict[str, Any]:
    """quality.json."""
    shares = {"type": "object", "additionalProperties": {"type": "number", "minimum": 0, "maximum": 1}}
    source = _object(
        {"listings": _COUNT, "presence": _COUNTS, "entries": _COUNT, "shared_entries": _COUNT, "conflicts": _COUNT, "completeness": shares}
    )
    area = _object({"name": _TEXT, "entries": _COUNT, "themes": _COUNTS})
    return _object(
        {
            "entries": _COUNT, "kinds": _COUNTS, "completeness": shares, "precision": _COUNTS, "last_seen": _COUNTS,
            "open_conflicts": _COUNT,
            "conflicts": _COUNTS, "sources": {"type": "object", "additionalProperties": source},
            "neighbourhoods": {"type": "object", "additionalProperties": area},
        }
    )  # fmt: skip


def manifest_schema() -> dict[str, Any]:
    """manifest.json."""
    file = _object({"path": _TEXT, "bytes": _COUNT, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}, "records": _COUNT})
    return _object(
        {
            "release": _TEXT, "built_at": {"type": "string", "format": "date-time"}, "contract": _TEXT,
            "sources": status_schema()["properties"]["sources"], "files": {"type": "array", "items": file, "minItems": 1},
            "attribution": {"type": "array", "items": _TEXT},
        }
    )  # fmt: skip


SCHEMAS = {
    "entry": entry_schema, "entries.geojson": feature_schema, "entries.ndjson": extended_schema, "changes.ndjson": change_schema,
    "status": status_schema, "quality": quality_schema, "manifest": manifest_schema,
}  # fmt: skip


def schemas(frame: Frame) -> Written:
    """A schema a file, and the field table as CSV and JSON."""
    out: dict[str, int] = {}
    for name, make in SCHEMAS.items():
        file = TextFile(frame, f"schema/{name}.schema.json")
        head = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"{frame.data_url}schema/{name}.schema.json",
            "title": name,
        }
        file.write(json_pretty(head | make()), 1)
        out |= file.close()
    rows = [(f.name, f.type, "ja" if f.required else "nee", "|".join(f.values), f.nl, f.en, cell(f.example), f.since) for f in FIELDS]
    table = TextFile(frame, "schema/fields.csv")
    table.write(csv_rows([("name", "type", "required", "values", "meaning_nl", "meaning_en", "example", "since"), *rows]), len(rows))
    return out | table.close()
