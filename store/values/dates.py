"""Dutch dates, times and recurrences of activities. Times are local (Europe/Amsterdam), ISO 8601 without offset."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from store.clock import LOCAL
from store.values.text import clean, fold

_MONTHS = {
    name: i + 1
    for i, names in enumerate(
        (
            ("januari", "jan"),
            ("februari", "feb"),
            ("maart", "mrt", "maa"),
            ("april", "apr"),
            ("mei",),
            ("juni", "jun"),
            ("juli", "jul"),
            ("augustus", "aug"),
            ("september", "sept", "sep"),
            ("oktober", "okt", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        )
    )
    for name in names
}
_WEEKDAYS = {"maandag": "MO", "dinsdag": "TU", "woensdag": "WE", "donderdag": "TH", "vrijdag": "FR", "zaterdag": "SA", "zondag": "SU"}
_ORDINALS = {"eerste": 1, "1e": 1, "tweede": 2, "2e": 2, "derde": 3, "3e": 3, "vierde": 4, "4e": 4, "laatste": -1}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = "|".join(_WEEKDAYS)
_ISO = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?)?")
_TEXTUAL = re.compile(rf"\b(\d{{1,2}})(?:e|ste|de)?[\s.-]+({_MONTH})\b\.?(?:[\s,-]+(20\d\d))?")
_NUMERIC = re.compile(r"(?<![\d/.:-])(\d{1,2})([-/.])(\d{1,2})\2(20\d\d|\d\d)(?![\d/:-]|\.\d)")
_CLOCK = r"([01]?\d|2[0-3])(?:[:.]([0-5]\d)(?!\d)|\s?u(?:([0-5]\d)\b|(?:ur)?\b))"
_TIMES = re.compile(rf"(?<![\d.:-]){_CLOCK}(?:\s?uur)?(?:\s*(?:-|–|—|tot(?: en met)?|t/m)\s*{_CLOCK})?")
_TIMES_BARE = re.compile(r"(?<![\d.:])\b(?:van\s)?([01]?\d|2[0-3])\s?(?:-|–|tot)\s?([01]?\d|2[0-3])\s?uur")
_EVERY = r"(?:elke|iedere|ieder|wekelijks(?:\sop)?|elk)"
_WEEKLY = re.compile(rf"\b{_EVERY}\s(?:week\s(?:op\s)?)?((?:{_DAY})(?:(?:\s?,\s?|\sen\s|\s&\s)(?:{_DAY}))*)")
_PLURAL = re.compile(rf"\b(?:op\s)?((?:{_DAY})en(?:(?:\s?,\s?|\sen\s)(?:{_DAY})en)*)\b|\b((?:{_DAY})s)\b")
_BIWEEKLY = re.compile(
    rf"\b(?:om de (?:week|twee weken|14 dagen)|tweewekelijks|(?:elke|iedere) (?:twee|2) weken|eens per (?:twee|2) weken)\b(?:\sop)?\s?({_DAY})?"  # noqa: E501
)
_MONTHLY = re.compile(
    rf"\b(?:(?:{_EVERY})\s)?({'|'.join(_ORDINALS)})\s({_DAY})\s(?:van\s(?:de|iedere|elke)\s(?:maand)|(?:in|per)\s(?:de\s)?maand)"
)
_TWICE_A_MONTH = re.compile(rf"\b(?:{'|'.join(_ORDINALS)})\s?(?:en|,|&)\s(?:de\s)?(?:{'|'.join(_ORDINALS)})\s(?:{_DAY})")
_DAILY = re.compile(r"\b(?:dagelijks|elke dag|iedere dag)\b")


@dataclass(frozen=True, slots=True)
class When:
    """``starts_at``/``ends_at`` ISO local ("2026-12-05T14:00" or a bare date), ``recurrence`` RRULE text; each may be None."""

    starts_at: str | None = None
    ends_at: str | None = None
    recurrence: str | None = None

    def __bool__(self) -> bool:
        return bool(self.starts_at or self.recurrence)


def parse_iso(text: str) -> str | None:
    """ISO date or date-time as machines write it -> local ISO without offset; None when it is neither."""
    match = _ISO.search(text.strip().lower())
    if not match or match.start() > 0:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return day.isoformat()
        moment = datetime.combine(day, time(int(match[4]), int(match[5])))
    except ValueError:
        return None
    if match[6]:
        aware = datetime.fromisoformat(moment.isoformat() + match[6].upper().replace("Z", "+00:00"))
        moment = aware.astimezone(LOCAL).replace(tzinfo=None)
    return moment.isoformat(timespec="minutes")


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _dates(text: str, today: date) -> list[tuple[int, date]]:
    """(position, date) of every calendar date in folded text. A missing year is the one that puts the date within
    the coming nine months or the past three: agendas list what is coming."""
    found: list[tuple[int, date]] = []
    text = re.sub(rf"\b(\d{{1,2}})\s?(?:t/m|tot en met|tot|-|–|en)\s?(\d{{1,2}}\s+)({_MONTH})\b", r"\1 \3 , \2\3", text)
    hits = [(m.start(), _year(m[3]), _MONTHS[m[2]], int(m[1])) for m in _TEXTUAL.finditer(text)]
    hits += [(m.start(), _year(m[4]), int(m[3]), int(m[1])) for m in _NUMERIC.finditer(text)]
    hits += [(m.start(), int(m[1]), int(m[2]), int(m[3])) for m in _ISO.finditer(text)]
    later: date | None = None
    for position, year, month, day in sorted(hits, reverse=True):
        # "12 t/m 14 december 2026": the year stands only at the last one
        guess = year or (later.year if later else _guess_year(today, month, day))
        try:
            moment = date(guess, month, day)
            if not year and later and moment > later:  # "28 december t/m 3 januari 2027"
                moment = date(guess - 1, month, day)
        except ValueError:
            continue
        found.append((position, moment))
        later = moment if year or later else None
    return sorted(found)


def _guess_year(today: date, month: int, day: int) -> int:
    if (month, day) == (2, 29) and not calendar.isleap(today.year):
        return today.year + 1
    try:
        candidate = date(today.year, month, day)
    except ValueError:
        return today.year
    if candidate < today - timedelta(days=92):
        return today.year + 1
    return today.year - 1 if candidate > today + timedelta(days=273) else today.year


def _times(text: str) -> tuple[time | None, time | None]:
    if bare := _TIMES_BARE.search(text):
        return time(int(bare[1])), time(int(bare[2]))
    for match in _TIMES.finditer(text):
        start = time(int(match[1]), int(match[2] or match[3] or 0) % 60)
        if match[4] is not None:
            return start, time(int(match[4]), int(match[5] or match[6] or 0) % 60)
        later = _TIMES.search(text, match.end())
        gap = text[match.end() : later.start()] if later else ""
        if later and re.search(r"eind|tot", gap) and len(gap) < 30:
            return start, time(int(later[1]), int(later[2] or later[3] or 0) % 60)
        return start, None
    return None, None


def parse_recurrence(text: str) -> str | None:
    """RRULE of "elke dinsdag en donderdag", "iedere eerste woensdag van de maand", "om de week op vrijdag", …"""
    text = fold(clean(text))
    if _TWICE_A_MONTH.search(text):
        return None  # "2e en 4e dinsdag van de maand": never half the truth
    if match := _MONTHLY.search(text):
        return f"FREQ=MONTHLY;BYDAY={_ORDINALS[match[1]]}{_WEEKDAYS[match[2]]}"
    if match := _BIWEEKLY.search(text):
        day = match[1] or next(iter(re.findall(_DAY, text)), None)
        return "FREQ=WEEKLY;INTERVAL=2" + (f";BYDAY={_WEEKDAYS[day]}" if day else "")
    if match := _WEEKLY.search(text) or _PLURAL.search(text):
        days = [_WEEKDAYS[d] for d in re.findall(_DAY, match[0])]
        return "FREQ=WEEKLY;BYDAY=" + ",".join(dict.fromkeys(days))
    if _DAILY.search(text):
        return "FREQ=DAILY"
    if re.search(r"\b(?:wekelijks|elke week|iedere week)\b", text):
        day = next(iter(re.findall(_DAY, text)), None)
        return "FREQ=WEEKLY" + (f";BYDAY={_WEEKDAYS[day]}" if day else "")
    if re.search(r"\b(?:maandelijks|elke maand|iedere maand)\b", text):
        return "FREQ=MONTHLY"
    return None


def parse_when(text: str, today: date) -> When:
    """Date, time and recurrence stated in one piece of Dutch text ("za 12 dec 2026, 14.00 - 16.00 uur")."""
    folded = fold(clean(text))
    if iso := parse_iso(folded):
        rest = folded[len("2026-01-01T00:00") :]
        return When(iso, parse_iso(rest.lstrip(" -–/t")) if len(rest) > 8 else None, parse_recurrence(folded))
    dates = _dates(folded, today)
    without_dates = _NUMERIC.sub(" ", _TEXTUAL.sub(" ", folded))
    start_time, end_time = _times(without_dates)
    recurrence = parse_recurrence(folded)
    if not dates:
        return When(None, None, recurrence)
    first, last = dates[0][1], dates[-1][1]
    start = _stamp(first, start_time)
    if last != first:
        return When(start, _stamp(last, end_time), recurrence)
    if end_time and start_time:
        return When(start, _stamp(first if end_time > start_time else first + timedelta(days=1), end_time), recurrence)
    return When(start, None, recurrence)


def _stamp(day: date, at: time | None) -> str:
    return datetime.combine(day, at).isoformat(timespec="minutes") if at else day.isoformat()
