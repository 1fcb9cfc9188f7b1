"""Exit encoders: the one place where text leaves us, per format. Hostile text never stops a run."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from store.values.text import clean
from store.values.web import parse_website


def safe_text(value: Any) -> Any:
    """Strings without control, bidi and surrogate characters; containers likewise; other values as they are."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {str(k): safe_text(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [safe_text(v) for v in value]
    return value


def safe_url(value: str | None) -> str | None:
    """An http(s) URL with a public host, or None: ``javascript:`` and ``data:`` become empty."""
    return parse_website(value) if value else None


def json_text(value: Any) -> str:
    """Compact JSON with sorted keys, UTF-8, NaN refused."""
    return json.dumps(safe_text(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def cell(value: Any) -> str:
    """A value as a machine-readable CSV cell: lists joined by "|", None and unknown empty, booleans true/false."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return "|".join(clean(str(v)).replace("|", "/") for v in value)
    return clean(value) if isinstance(value, str) else str(value)


def csv_text(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """RFC 4180: CRLF, quotes where needed, header first."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([cell(row.get(c)) for c in columns] for row in rows)
    return out.getvalue()
