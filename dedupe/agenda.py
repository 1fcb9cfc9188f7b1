"""Agenda: what activities and vacancies have that places do not: a moment, a title with all sorts in it, a level, a venue.

Sites write one title in many ways ("Taalcafé", "dinsdag: taalcafe in De Regenboog (gratis!)"). What is in it that stands elsewhere
too (the day, the time, the price, the venue, the organiser) is taken out before titles are compared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dedupe.lexicon import Lexicon, folded_words
from store.model.listing import Facts
from store.values.dates import parse_recurrence
from store.values.text import fold

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NAMES = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_DAY = re.compile(rf"\b({'|'.join(_NAMES)})(?:e?n|s)?(ochtend|morgen|middag|avond|nacht)?(?:en)?\b")
_SHORT_DAY = re.compile(r"\b(ma|di|wo|do|vr|za|zo)\.?(?=\s\d{1,2}\s)")
_MONTH = r"(?:jan|feb|mrt|maart|apr|mei|juni?|juli?|aug|sept?|okt|nov|dec)[a-z]*"
_DATE = re.compile(rf"\b\d{{1,2}}\s{_MONTH}\b\.?(?:\s(?:19|20)\d\d)?|\b\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?\b|\b20\d\d(?:/20\d\d)?\b")
_TIME = re.compile(
    r"\b(?:om |van |vanaf )?\d{1,2}[.:]\d\d(?:\s?u(?:ur)?)?(?:\s?(?:-|–|tot)\s?\d{1,2}(?:[.:]\d\d)?)?(?:\s?u(?:ur)?\b)?"
    r"|\b(?:om )?\d{1,2}(?:\s?(?:-|–|tot)\s?\d{1,2})?\s?u(?:ur)?\b"
)
_PRICE = re.compile(r"(?:€|eur(?:o)?)\s?\d+(?:[.,](?:\d\d|-))?(?:\s?p\.?\s?p\.?)?|\b\d+(?:[.,](?:\d\d|-))?\s?(?:€|euro)\b")
_MV = re.compile(r"\(?\b[mvx]\s?/\s?[mvx](?:\s?/\s?[mvx])?\b\)?")
_RULE_DAYS = re.compile(r"BYDAY=([^;]+)")


@dataclass(frozen=True, slots=True)
class Moment:
    """``day`` = date of the (first) time, ``minutes`` = its start after midnight or -1, ``weekdays`` = bit mask (1 = Monday),
    ``repeats`` = whether it is a series; of a series the date is only the next or first one."""

    day: str = ""
    minutes: int = -1
    weekdays: int = 0
    repeats: bool = False

    def __str__(self) -> str:
        """As it stands in a table; "" when nothing is known."""
        return f"{self.day}|{self.minutes}|{self.weekdays}|{int(self.repeats)}" if self != Moment() else ""

    @classmethod
    def read(cls, text: str) -> Moment:
        """Of :meth:`__str__`."""
        day, minutes, weekdays, repeats = text.split("|") if text else ("", "-1", "0", "0")
        return cls(day, int(minutes), int(weekdays), repeats == "1")


def moment(facts: Facts) -> Moment:
    """When. What the recurrence does not say may stand in the title or the summary ("elke dinsdag"). A rule that counts its times is
    a course, known by its first date, not a series."""
    rule = facts.recurrence or parse_recurrence(facts.name) or parse_recurrence(facts.summary or "") or ""
    stamp = facts.starts_at or ""
    day, clock = (stamp[:10], stamp[11:16]) if _weekday(stamp[:10]) else ("", "")
    said = _RULE_DAYS.search(rule)
    weekdays = sum(1 << i for i, code in enumerate(_DAYS) if said and code in said[1])
    if not weekdays:
        weekdays = sum(1 << _NAMES.index(name) for name in {m[1] for m in _DAY.finditer(fold(facts.name))})
    if not weekdays and day:
        weekdays = _weekday(day)
    minutes = int(clock[:2]) * 60 + int(clock[3:5]) if re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", clock) else -1
    return Moment(day, minutes, weekdays, bool(rule) and "COUNT=" not in rule)


def _weekday(day: str) -> int:
    """As a bit; 0 for what is no date."""
    try:
        return 1 << date.fromisoformat(day).weekday()
    except ValueError:
        return 0


def plain_title(name: str, lexicon: Lexicon, said_elsewhere: str) -> str:
    """The title without moment, price and announcements, and without the words of ``said_elsewhere`` (venue, organiser, town), as
    long as something is left that says what it is."""
    text = fold(name)
    for pattern in (_PRICE, _MV, _SHORT_DAY, _DATE, _TIME, _DAY):
        text = pattern.sub(" ", text)
    words = [w for w in folded_words(text) if w not in lexicon.announced]
    elsewhere = set(folded_words(said_elsewhere))
    kept = [w for w in words if w not in elsewhere]
    told = [w for w in kept if w not in lexicon.stop and w not in lexicon.drop]
    return " ".join(kept if told else words) or name


def level_of(name: str, lexicon: Lexicon) -> str:
    """For whom or which of several ("beginners", "matinee", "dames"), as sorted codes."""
    words = folded_words(fold(name))
    found = {lexicon.levels[w] for w in words if w in lexicon.levels}
    return " ".join(sorted(found | {part for _, part in _DAY.findall(fold(name)) if part}))


def plain_words(text: str, lexicon: Lexicon) -> str:
    """Words of a venue or organiser that tell it apart, in order; all of them when none does."""
    words = folded_words(text)
    return " ".join([w for w in words if w not in lexicon.stop and w not in lexicon.drop] or words)
