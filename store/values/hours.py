"""Opening hours: Dutch text to OSM ``opening_hours`` notation where it parses unambiguously, else None."""

from __future__ import annotations

import re
from collections.abc import Iterable

from store.values.text import clean, fold

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY_WORDS = {
    "maandag": 0,
    "ma": 0,
    "monday": 0,
    "mo": 0,
    "dinsdag": 1,
    "di": 1,
    "tuesday": 1,
    "tu": 1,
    "woensdag": 2,
    "wo": 2,
    "wednesday": 2,
    "we": 2,
    "donderdag": 3,
    "do": 3,
    "thursday": 3,
    "th": 3,
    "vrijdag": 4,
    "vr": 4,
    "friday": 4,
    "fr": 4,
    "zaterdag": 5,
    "za": 5,
    "saturday": 5,
    "sa": 5,
    "zondag": 6,
    "zo": 6,
    "sunday": 6,
    "su": 6,
}
_DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)(?:en|s)?\b\.?"
_TIME = r"(?:[01]?\d|2[0-4])(?:[:.u][0-5]\d)?(?!\d)"
_RANGE = rf"(?:van\s*)?({_TIME})\s*(?:uur|u\b)?\s*(?:-|–|—|tot(?:\sen\smet)?|t/m|/)\s*({_TIME})\s*(?:uur|u\b)?"
_SEGMENT = re.compile(
    rf"(?P<days>{_DAY}(?:\s*(?:,|en|&|\+|-|–|t/m|tot(?:\sen\smet)?|/)\s*{_DAY})*)\s*:?\s*"
    rf"(?P<what>(?:{_RANGE}(?:\s*(?:,|en|&|\+|/)\s*{_RANGE})*)|gesloten|dicht|closed)",
    re.IGNORECASE,
)
_HOURS_HINT = re.compile(rf"{_DAY}.{{0,40}}?(?:{_TIME}\s*(?:-|–|tot)\s*{_TIME}|gesloten)", re.IGNORECASE)


def looks_like_hours(text: str) -> bool:
    """Whether a short text states opening hours (a weekday with a time range or "gesloten")."""
    return len(text) < 1200 and _HOURS_HINT.search(fold(text)) is not None


def _minutes(text: str) -> str | None:
    digits = re.split(r"[:.u]", text)
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if hour > 24 or (hour == 24 and minute):
        return None
    return f"{hour:02d}:{minute:02d}"


def _day_set(text: str) -> list[int]:
    """Days named by "ma t/m vr", "di, do en za", "ma-vr"."""
    tokens = re.findall(rf"{_DAY}|t/m|tot|-|–", text)
    days: list[int] = []
    span = False
    for token in tokens:
        word = re.sub(r"\.$", "", token)
        day = _DAY_WORDS.get(word, _DAY_WORDS.get(re.sub(r"(?:en|s)$", "", word)))
        if day is None:
            span = True
        elif span and days:
            step = days[-1]
            while step != day:
                step = (step + 1) % 7
                days.append(step)
            span = False
        else:
            days.append(day)
            span = False
    return days


def _compress(per_day: dict[int, str]) -> str:
    """Rules in OSM notation, runs of equal days joined: "Mo-Fr 09:00-17:00; Sa off"."""
    rules: list[str] = []
    day = 0
    while day < 7:
        if day not in per_day:
            day += 1
            continue
        end = day
        while end + 1 in per_day and per_day[end + 1] == per_day[day]:
            end += 1
        span = DAYS[day] if end == day else f"{DAYS[day]}{'-' if end > day + 1 else ','}{DAYS[end]}"
        rules.append(f"{span} {per_day[day]}")
        day = end + 1
    return "; ".join(rules)


def parse_hours(text: str | None) -> str | None:
    """OSM notation of ``text``, or None when any part of it is not understood (never half the truth)."""
    if not text:
        return None
    folded = fold(clean(text))
    per_day: dict[int, str] = {}
    rest = folded
    for match in _SEGMENT.finditer(folded):
        rest = rest.replace(match[0], " ", 1)
        if re.search(r"gesloten|dicht|closed", match["what"]):
            value = "off"
        else:
            ranges = []
            for start, end in re.findall(_RANGE, match["what"]):
                a, b = _minutes(start), _minutes(end)
                if not a or not b or a == b:
                    return None
                ranges.append(f"{a}-{b}")
            value = ",".join(ranges)
        for day in _day_set(match["days"]):
            if day in per_day and per_day[day] != value:
                value_now = per_day[day]
                if value == "off" or value_now == "off":
                    return None
                value = f"{value_now},{value}"
            per_day[day] = value
    leftover = re.sub(r"\b(?:openingstijden|open|geopend|uur|van|en|op|de|onze|zijn|wij|we|is|iedere|elke)\b|[^\w]", "", rest)
    return _compress(per_day) if per_day and not leftover else None


def join_days(days: Iterable[tuple[str, str]]) -> str | None:
    """One text from (day name, hours) rows as seven separate fields give them; empty days are left out."""
    rows = [f"{day}: {clean(value)}" for day, value in days if clean(value)]
    return "; ".join(rows) or None
