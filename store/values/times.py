"""Moments, repeats and opening hours as the catalogue writes them, read back. What cannot be read is None."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Europe/Amsterdam")
_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_SPAN = re.compile(r"((?:[01]\d|2[0-4]):[0-5]\d)-((?:[01]\d|2[0-4]):[0-5]\d)")
Spans = tuple[tuple[str, str], ...]


def parse_moment(value: str | None) -> datetime | None:
    """ISO date or time in Dutch local time without offset; a date alone is midnight. None when unreadable."""
    try:
        moment = datetime.fromisoformat(value) if value else None
    except ValueError:
        return None
    if moment is not None and moment.tzinfo is not None:
        try:
            return moment.astimezone(LOCAL).replace(tzinfo=None)
        except (OverflowError, ValueError):
            return None
    return moment


def week(osm: str | None) -> dict[int, Spans] | None:
    """Day (0 = Monday) -> (opens, closes) spans, none = closed; None when it cannot be read.

    Holidays ("PH ...") are left out; a day without a rule is closed, as OSM means it. "24/7" is 00:00-24:00 every day.
    """
    if not osm:
        return None
    if osm.strip() == "24/7":
        return dict.fromkeys(range(7), (("00:00", "24:00"),))
    found: dict[int, Spans] = {}
    for rule in filter(None, (r.strip() for r in osm.split(";"))):
        if rule.startswith("PH"):
            continue
        match = re.fullmatch(r"([A-Z][a-z][A-Za-z,\- ]*?)\s+(.+)", rule)
        days, times = (match[1], match[2]) if match else ("Mo-Su", rule)
        numbers, spans = _numbers(days), _spans(times)
        if numbers is None or spans is None:
            return None
        found.update(dict.fromkeys(numbers, spans))
    return found or None


def _numbers(value: str) -> list[int] | None:
    found: list[int] = []
    for part in filter(None, (p.strip() for p in value.split(","))):
        first, _, last = part.partition("-")
        if part == "PH":
            continue
        if first not in _DAYS or (last and last not in _DAYS):
            return None
        a, b = _DAYS.index(first), _DAYS.index(last or first)
        found += [i % 7 for i in range(a, (b if b >= a else b + 7) + 1)]
    return found


def _spans(value: str) -> Spans | None:
    if value in ("off", "closed"):
        return ()
    parts = [_SPAN.fullmatch(p.strip()) for p in value.split(",")]
    return tuple((m[1], m[2]) for m in parts if m) if all(parts) else None
