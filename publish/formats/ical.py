"""activities.ics (RFC 5545), and one calendar a theme and a neighbourhood, to subscribe to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import vRecur

from publish.contract import Item
from publish.encode import text
from publish.formats.base import Frame, TextFile, Written
from store.values.times import LOCAL, parse_moment

_RULE_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"})
# Central European Time by the EU's rule since 1996, as RFC 5545 wants it said in every file
_ZONE = """BEGIN:VTIMEZONE\r
TZID:Europe/Amsterdam\r
BEGIN:DAYLIGHT\r
DTSTART:19960331T020000\r
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r
TZNAME:CEST\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0200\r
END:DAYLIGHT\r
BEGIN:STANDARD\r
DTSTART:19961027T030000\r
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r
TZNAME:CET\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
END:STANDARD\r
END:VTIMEZONE\r
"""


class Calendars:
    """An activity stands in the calendar of all, of each of its themes, and of its neighbourhood."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        themes = {f"ics/thema-{t.id}.ics": t.title for t in frame.p.themes.themes}
        areas = {f"ics/buurt-{a.buurt_code}.ics": a.buurt for a in frame.p.areas.areas}
        town = frame.p.city.municipality
        self._files: dict[str, TextFile] = {}
        for name, title in {"activities.ics": "", **themes, **areas}.items():
            self._files[name] = TextFile(frame, name)
            self._files[name].write(_head(f"Activiteiten in {town}" + (f": {text(title)}" if title else "")))

    def add(self, items: Sequence[Item]) -> None:
        """Write those that are activities with a day."""
        for item in items:
            said = event(item, self._frame.page(item.row["id"])) if item.row["kind"] == "activity" else None
            if said is None:
                continue
            names = ["activities.ics", *(f"ics/thema-{t}.ics" for t in item.row["themes"]), f"ics/buurt-{item.row['buurt_code']}.ics"]
            for name in names:
                if name in self._files:
                    self._files[name].write(said, 1)

    def close(self) -> Written:
        """Finish the files."""
        out: dict[str, int] = {}
        for file in self._files.values():
            file.write("END:VCALENDAR\r\n")
            out |= file.close()
        return out


def _head(title: str) -> str:
    lines = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//heerlenkaart//data v1//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
    return (
        f"{lines}{_folded(f'X-WR-CALNAME:{_text(title)}')}X-WR-TIMEZONE:Europe/Amsterdam\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n{_ZONE}"
    )


def _folded(line: str) -> str:
    """At most 75 bytes a line, never cutting a character."""
    if len(line) <= 75 and line.isascii():
        return f"{line}\r\n"
    out, size = [], 0
    for char in line:
        n = len(char.encode())
        if size + n > 75:
            out.append("\r\n ")
            size = 1
        out.append(char)
        size += n
    return "".join(out) + "\r\n"


def event(item: Item, page: str) -> str | None:
    """The VEVENT of an activity; None when its day cannot be read."""
    row, facts = item.row, item.entry.facts
    start, end = _moment(row["starts_at"]), _moment(row["ends_at"])
    if start is None:
        return None
    lines = [
        "BEGIN:VEVENT",
        f"UID:{row['id']}@heerlenkaart",
        f"DTSTAMP:{row['last_checked'].replace('-', '')}T000000Z",
        f"SUMMARY:{_text(row['name'])}",
        f"DTSTART{_when(start)}",
    ]
    if end is not None and type(end) is type(start) and end > start:
        # iCalendar's last day is the first that no longer counts
        lines.append(f"DTEND{_when(end if isinstance(end, datetime) else end + timedelta(days=1))}")
    rule = _rule(row["recurrence"], start)
    if rule:
        lines.append(f"RRULE:{_said(rule)}")
    line = " ".join(filter(None, (row["street"], row["house_number"])))
    where = ", ".join(filter(None, (text(facts.venue), line, row["city"])))
    lines += [f"{name}:{_text(value)}" for name, value in (("LOCATION", where), ("DESCRIPTION", row["summary"])) if value]
    lines.append(f"URL:{page}")
    if row["themes"]:
        lines.append("CATEGORIES:" + ",".join(map(_text, row["themes"])))
    return "".join(map(_folded, [*lines, "END:VEVENT"]))


def _said(rule: vRecur) -> str:
    return str(rule.to_ical().decode())  # type: ignore[no-untyped-call]


def _text(value: str) -> str:
    """RFC 5545, 3.3.11."""
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _when(moment: date | datetime) -> str:
    if isinstance(moment, datetime):
        return f";TZID=Europe/Amsterdam:{moment:%Y%m%dT%H%M%S}"
    return f";VALUE=DATE:{moment:%Y%m%d}"


def _moment(value: str | None) -> date | datetime | None:
    moment = parse_moment(value)
    if moment is None or value is None:
        return None
    return moment.replace(tzinfo=ZoneInfo(LOCAL.key)) if "T" in value else moment.date()


def _rule(recurrence: str | None, start: date | datetime) -> vRecur | None:
    """The repeat, when a reader of calendars can follow it; its end has the type of the start (RFC 5545, 3.3.10)."""
    if not recurrence:
        return None
    parts: dict[str, Any] = {}
    try:
        for key, value in vRecur.from_ical(recurrence.upper().removeprefix("RRULE:")).items():
            if key not in _RULE_PARTS:
                return None
            parts[key] = value
        if "FREQ" not in parts:
            return None
        if "UNTIL" in parts:
            parts["UNTIL"] = [_until(parts["UNTIL"][0], start)]
        return vRecur(parts)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _until(until: Any, start: date | datetime) -> date | datetime:
    day = until.date() if isinstance(until, datetime) else until
    if not isinstance(start, datetime):
        return day
    return datetime.combine(day, time(23, 59, 59), LOCAL).astimezone(UTC)
