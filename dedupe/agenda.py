"""Agenda: what activities and vacancies have that places do not: a moment, a title with all sorts in it, a level, a venue.

Sites write one title in many ways ("Taalcafé", "dinsdag: taalcafe in De Regenboog (gratis!)"). What is in it that stands elsewhere
too (the day, the time, the price, the venue, the organiser) is taken out before titles are compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dedupe.lexicon import Lexicon, folded_words
from store.model.listing import Facts
from store.values.dates import parse_recurrence
from store.values.dutch import DAYS, ICAL_DAYS
from store.values.text import fold

_DAY = re.compile(rf"\b({'|'.join(DAYS)})(?:e?n|s)?(ochtend|morgen|middag|avond|nacht)?(?:en)?\b")
_SHORT_DAY = re.compile(r"\b(ma|di|wo|do|vr|za|zo)\.?(?=\s\d{1,2}\s)")
_MONTH = (
    r"(?:jan(?:uari)?|febr?(?:uari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)"
)
_DATE = re.compile(rf"\b\d{{1,2}}\s{_MONTH}\b\.?(?:\s(?:19|20)\d\d)?|\b\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{2,4}}\b|\b20\d\d(?:/20\d\d)?\b")
_DAY_MONTH = re.compile(r"\b(\d{1,2})[-/](0?[1-9]|1[0-2])\b(?!\s?(?:jaar|jr|jarigen?)\b)")
_AGES = re.compile(r"\b(\d{1,2})\s?(?:-|–|/|tot(?: en met)?|t/?m)\s?(\d{1,2})(?=\s?(?:jaar|jr|jarigen?)\b)")
_FROM_AGE = re.compile(r"\b(\d{1,2})\s?(?:\+|-?plus(?:sers?)?)(?![a-z0-9])|\b(?:vanaf|v\.?a\.?)\s(\d{1,2})\s?(?:jaar|jr)\b")
_TIME = re.compile(
    r"\b(?:om |van |vanaf )?\d{1,2}[.:]\d\d(?:\s?u(?:ur)?)?(?:\s?(?:-|–|tot)\s?\d{1,2}(?:[.:]\d\d)?)?(?:\s?u(?:ur)?\b)?"
    r"|\b(?:om )?\d{1,2}(?:\s?(?:-|–|tot)\s?\d{1,2})?\s?u(?:ur)?\b"
)
_PRICE = re.compile(r"(?:€|\beuro?)\s?\d+(?:[.,](?:\d\d|-))?(?:\s?p\.?\s?p\.?)?|\b\d+(?:[.,](?:\d\d|-))?\s?(?:€|euro)\b")
_MV = re.compile(r"\(?\b[mvx]\s?/\s?[mvx](?:\s?/\s?[mvx])?\b\)?")
_OPEN = re.compile(r"\b(?:geopend|open|gesloten|dicht|bereikbaar|telefonisch|aanwezig)\b")
_SENTENCE = re.compile(r"[!?;\n]+|\.(?!\d)")
_DOTTED = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}\b")  # a date, not an hour
_HOUR = r"([01]?\d|2[0-3])"
_START = re.compile(
    rf"(?<!tot )(?<!voor )(?<!uiterlijk )(?<![\d.,:/-]){_HOUR}[.:]([0-5]\d)(?= ?(?:u(?:ur)?\b|[-–] ?\d|tot\b))"
    rf"|\b(?:om|vanaf|aanvang|van) {_HOUR}[.:]([0-5]\d)\b(?![./-]\d)"
    rf"|\b(?:van|tussen) {_HOUR} (?:uur )?(?:tot|en) \d{{1,2}}(?:[.:]\d\d)? ?u(?:ur)?\b"
    rf"|\b(?:om|vanaf|aanvang|rond) {_HOUR} ?u(?:ur)?\b"
)
# without "uur" only in a sentence that names a day: else it may be ages, people or kilometres
_BETWEEN = re.compile(
    rf"\b(?:van|tussen) {_HOUR} tot \d{{1,2}}(?:[.:]\d\d)?"
    r"(?!\d|[.:]\d| ?(?:jaar|jr|personen|mensen|deelnemers|euro|keer|weken|km))"
)
_LABELLED = re.compile(r"\b(?:voor(?: wie)?|groep|doelgroep|niveau|leeftijd)\s*[:?]\s*([^.,;!?\n]{2,40})")
_ANYBODY = re.compile(r"\b(?:niet|geen|iedereen|ook|alle)\b")
_ALL_DAYS = 0b1111111
_FREQUENCIES = ("HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")


@dataclass(frozen=True, slots=True)
class Rule:
    """Of a series: ``rhythm`` = W, M, Y, D or H with the interval ("W1", "W2"), ``nth`` = which of a month or year ("1", "-1", "15",
    sorted; "" = not said), ``weekdays`` = bit mask, 0 when it says none."""

    rhythm: str = ""
    nth: str = ""
    weekdays: int = 0

    @classmethod
    def read(cls, text: str) -> Rule:
        """Of an RRULE (RFC 5545). One that counts its times is a course, known by its first date, not a series."""
        parts = dict(p.split("=", 1) for p in text.upper().removeprefix("RRULE:").split(";") if "=" in p)
        days = re.findall(r"([+-]?\d*)(MO|TU|WE|TH|FR|SA|SU)", parts.get("BYDAY", ""))
        weekdays = sum({1 << ICAL_DAYS.index(code) for _, code in days})
        if not parts or "COUNT" in parts:
            return cls(weekdays=weekdays)
        every = parts.get("INTERVAL", "1")
        freq = parts.get("FREQ", "")
        rhythm = (freq[0] if freq in _FREQUENCIES else "W") + (every if every.isascii() and every.isdigit() else "1")
        if rhythm == "D1" and not weekdays:
            return cls("W1", "", _ALL_DAYS)
        said = {n.lstrip("+") for n, _ in days} | {*parts.get("BYSETPOS", "").split(","), *parts.get("BYMONTHDAY", "").split(",")}
        return cls(rhythm, ",".join(sorted(n for n in said if re.fullmatch(r"-?[0-9]{1,3}", n))), weekdays)


@dataclass(frozen=True, slots=True)
class Moment:
    """``day`` = date of the (first) time, ``minutes`` = its start after midnight or -1, ``weekdays`` = bit mask (1 = Monday),
    ``rhythm`` and ``nth`` of its :class:`Rule` when it is a series; of a series the date is only the next or first one."""

    day: str = ""
    minutes: int = -1
    weekdays: int = 0
    rhythm: str = ""
    nth: str = ""

    @property
    def repeats(self) -> bool:
        """Whether it is a series."""
        return bool(self.rhythm)

    def __str__(self) -> str:
        """As it stands in a table; "" when nothing is known."""
        return f"{self.day}|{self.minutes}|{self.weekdays}|{self.rhythm}|{self.nth}" if self != Moment() else ""

    @classmethod
    def read(cls, text: str) -> Moment:
        """Of :meth:`__str__`."""
        day, minutes, weekdays, rhythm, nth = text.split("|") if text else ("", "-1", "0", "", "")
        return cls(day, int(minutes), int(weekdays), rhythm, nth)


def moment(facts: Facts) -> Moment:
    """When. What the recurrence does not say may stand in the title or the summary ("elke dinsdag"). Midnight is how sites write that
    they know no time."""
    stamp = facts.starts_at or ""
    day, clock = (stamp[:10], stamp[11:16]) if _weekday(stamp[:10]) else ("", "")
    rule = Rule.read(facts.recurrence or parse_recurrence(facts.name) or "")
    if not rule.rhythm and not facts.recurrence:
        rule = _of_summary(facts.summary or "", _weekday(day)) or rule
    weekdays = rule.weekdays or sum(1 << DAYS.index(name) for name in {m[1] for m in _DAY.finditer(fold(facts.name))})
    if not weekdays and rule.rhythm[:1] in ("", "W"):  # of a month or a year its date says nothing about the weekday
        weekdays = _weekday(day)
    minutes = int(clock[:2]) * 60 + int(clock[3:5]) if re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", clock) else -1
    if minutes < 1 and (day or rule.rhythm):
        minutes = _start(facts.name, title=True)
    if minutes < 1 and (day or rule.rhythm):
        minutes = next((m for text in _SENTENCE.split(facts.summary or "") if (m := _start(text)) > 0), -1)
    return Moment(day, minutes or -1, weekdays, rule.rhythm, rule.nth)


def _start(text: str, *, title: bool = False) -> int:
    """When something starts that a title or sentence speaks of ("elke dinsdag van 10 tot 12"), in minutes, or -1. A bare hour is of
    the afternoon up to six, and of the evening when it says so."""
    said = fold(text)
    if not title and _OPEN.search(said):
        return -1
    for pattern in (_DOTTED, _PRICE, _DATE):
        said = pattern.sub(" ", said)
    found = _START.search(said) or (_BETWEEN.search(said) if _DAY.search(said) else None)
    if not found:
        return -1
    numbers = [int(n) for n in found.groups() if n]
    hour, minutes = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if len(numbers) == 1 and (hour < 7 or (hour < 12 and "avond" in said)):
        hour += 12
    return hour * 60 + minutes if hour >= 6 else -1


def audience(summary: str) -> str:
    """For whom a summary says it is, in so many words ("Voor: dames. Gezellig!" -> "dames"); its other words say all sorts of things."""
    return " ".join(m[1] for m in _LABELLED.finditer(fold(summary)) if not _ANYBODY.search(m[1]))


def _of_summary(summary: str, weekday: int) -> Rule | None:
    """The series that a summary speaks of: of certain days, that of the date among them. What it says of opening hours is of the
    building ("Het museum is dagelijks geopend"), not of the activity."""
    said = (Rule.read(parse_recurrence(s) or "") for s in _SENTENCE.split(summary) if not _OPEN.search(fold(s)))
    return next((r for r in said if r.rhythm and r.weekdays not in (0, _ALL_DAYS) and (not weekday or r.weekdays & weekday)), None)


def _weekday(day: str) -> int:
    """As a bit; 0 for what is no date."""
    try:
        return 1 << date.fromisoformat(day).weekday()
    except ValueError:
        return 0


def plain_title(name: str, lexicon: Lexicon, said_elsewhere: Iterable[str], town: str) -> str:
    """The title without moment, part of the day, price and announcements, and without the town and what is ``said_elsewhere`` (venue,
    organiser), as long as something is left that says what it is. Of a venue or organiser all words that tell it apart go or none:
    "Yoga en Meditatie" gives a yoga evening and a meditation evening."""
    text = _DAY_MONTH.sub(lambda m: " " if _no_range(m[1], m[2]) else m[0], fold(name))
    for pattern in (_PRICE, _MV, _SHORT_DAY, _DATE, _TIME, _DAY):
        text = pattern.sub(" ", text)
    words = [w for w in folded_words(text) if w not in lexicon.announced]
    elsewhere = set(folded_words(town)) | lexicon.parts_of_day  # they are the level's
    for said in said_elsewhere:
        telling = set(plain_words(said, lexicon).split()) - set(folded_words(town))
        if (telling - lexicon.kinds.keys() or telling) <= set(words):
            elsewhere |= set(folded_words(said))
    kept = [w for w in words if w not in elsewhere]
    told = [w for w in kept if w not in lexicon.stop and w not in lexicon.drop]
    return " ".join(kept if told else words) or name


def level_of(name: str, lexicon: Lexicon) -> str:
    """For whom or which of several ("beginners", "matinee", "dames", "4-8 jaar"), as sorted codes."""
    text = fold(name)
    words = [*folded_words(text), *(part for _, part in _DAY.findall(text))]
    found = {lexicon.levels[w] for w in words if w in lexicon.levels}
    ages = {f"{int(a)}-{int(b)}" for a, b in _AGES.findall(text)}
    if not ages and not found:  # "60+" is one more word for the elderly
        ages = {f"{int(a or b)}+" for a, b in _FROM_AGE.findall(text)}
    return " ".join(sorted(found | ages))


def _no_range(day: str, month: str) -> bool:
    """Whether "24-12" is a date. "8-12" may be ages as well, and what may tell two activities apart is not taken out."""
    return 1 <= int(day) <= 31 and (int(day) > int(month) or month.startswith("0"))


def plain_words(text: str, lexicon: Lexicon) -> str:
    """Words of a venue or organiser that tell it apart, in order; all of them when none does."""
    words = folded_words(text)
    return " ".join([w for w in words if w not in lexicon.stop and w not in lexicon.drop] or words)
