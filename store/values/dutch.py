"""Dates, repeats and opening hours in plain Dutch. Nothing here guesses: what it cannot read gives None."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from store.values.times import LOCAL, parse_moment, week

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")
ICAL_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ORDINAL = {1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", 5: "vijfde", -1: "laatste"}


def parse_date(value: str | None) -> date | None:
    """The local date of an ISO date or time, or None."""
    moment = parse_moment(value)
    return moment.date() if moment else None


def long_date(day: date, weekday: bool = False) -> str:
    """ "21 november 2026" or "zaterdag 21 november 2026"."""
    head = f"{DAYS[day.weekday()]} " if weekday else ""
    return f"{head}{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """ "za 21 nov" for lists."""
    return f"{DAYS[day.weekday()][:2]} {day.day} {'mrt' if day.month == 3 else MONTHS[day.month - 1][:3]}"


def utc_stamp(value: str | None) -> str | None:
    """ "21 november 2026, 04:15 uur" (Dutch local time) of an ISO time in UTC."""
    try:
        moment = datetime.fromisoformat(value) if value else None
    except ValueError:
        return None
    if moment is None:
        return None
    local = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(LOCAL)
    return f"{long_date(local.date())}, {local:%H:%M} uur"


def moment_span(start: datetime, end: datetime | None, timed: bool) -> str:
    """ "zaterdag 21 november 2026, 10:00 tot 12:00 uur"; over several days both dates."""
    first = long_date(start.date(), weekday=True)
    if end is None or end < start:
        return f"{first}, {start:%H:%M} uur" if timed else first
    if end.date() == start.date():
        if timed and end > start:
            return f"{first}, {start:%H:%M} tot {end:%H:%M} uur"
        return f"{first}, {start:%H:%M} uur" if timed else first
    last = long_date(end.date(), weekday=True)
    if timed:
        return f"{first}, {start:%H:%M} uur, tot en met {last}, {end:%H:%M} uur"
    return f"{first} tot en met {last}"


def joined(items: list[str]) -> str:
    """ "a, b en c"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} en {items[-1]}"


def repeat(rule: str | None) -> str | None:
    """ "Elke dinsdag en donderdag" of an RRULE; "Komt vaker terug" for one that words cannot carry; None without."""
    if not rule:
        return None
    parts = dict(p.split("=", 1) for p in rule.upper().removeprefix("RRULE:").split(";") if "=" in p)
    words = _repeat_words(parts)
    if words is None:
        return "Komt vaker terug. Vraag na wanneer"
    if parts.get("COUNT", "").isdecimal():
        words += f", {parts['COUNT']} keer"
    until = _until(parts.get("UNTIL"))
    if until:
        words += f", tot en met {long_date(until)}"
    return words


def _until(value: str | None) -> date | None:
    match = re.match(r"(\d{4})(\d{2})(\d{2})", value or "")
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def _repeat_words(parts: dict[str, str]) -> str | None:
    every = int(parts["INTERVAL"]) if parts.get("INTERVAL", "").isdecimal() and len(parts["INTERVAL"]) < 4 else 1
    days = [re.fullmatch(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)", d) for d in parts.get("BYDAY", "").split(",") if d]
    if any(d is None for d in days):
        return None
    plain = [DAYS[ICAL_DAYS.index(d[2])] for d in days if d]
    freq = parts.get("FREQ")
    if freq == "DAILY":
        return "Elke dag" if every == 1 else f"Om de {every} dagen"
    if freq == "WEEKLY":
        lead = {1: "Elke", 2: "Om de week op"}.get(every)
        if every == 1:
            return f"Elke {joined(plain)}" if plain else "Elke week"
        tail = f" op {joined(plain)}" if plain else ""
        return (f"{lead} {joined(plain)}" if plain else "Om de week") if lead else f"Om de {every} weken{tail}"
    if freq == "MONTHLY":
        return _monthly(every, days, parts)
    if freq == "YEARLY":
        return "Elk jaar" if every == 1 else f"Om de {every} jaar"
    return None


def _monthly(every: int, days: list[re.Match[str] | None], parts: dict[str, str]) -> str | None:
    tail = "van de maand" if every == 1 else f"van de maand, om de {every} maanden"
    named = []
    for day in days:
        if day is None:
            continue
        place = _ORDINAL.get(int(day[1] or parts.get("BYSETPOS") or 0)) if _is_int(parts.get("BYSETPOS")) else None
        if place is None:
            return None
        named.append(f"{place} {DAYS[ICAL_DAYS.index(day[2])]}")
    if named:
        return f"Elke {joined(named)} {tail}"
    if parts.get("BYMONTHDAY", "").isdecimal():
        return f"Elke {parts['BYMONTHDAY']}e {tail}"
    return "Elke maand" if every == 1 else f"Om de {every} maanden"


def _is_int(value: str | None) -> bool:
    return value is None or re.fullmatch(r"[+-]?\d", value) is not None


def hours(osm: str | None) -> tuple[tuple[str, str], ...] | None:
    """Seven (day, times) rows of an OSM opening_hours value of the everyday kind, else None."""
    if osm and osm.strip() == "24/7":
        return tuple((d, "dag en nacht open") for d in DAYS)
    found = week(osm)
    if found is None:
        return None
    return tuple((day, _times(found.get(i, ()))) for i, day in enumerate(DAYS))


def _times(spans: tuple[tuple[str, str], ...]) -> str:
    return " en ".join(f"{a} tot {b}" for a, b in spans) + " uur" if spans else "gesloten"
