"""From raw candidate text to a valid, normalised, non-private value of a field, or None."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Sequence
from datetime import date

from spiders.extract.ladder import Context, is_name
from store.values.dates import When, parse_iso, parse_recurrence, parse_when
from store.values.mail import find_mails, is_role_address
from store.values.phone import is_private_phone, parse_phone
from store.values.text import clean, fold, truncate
from store.values.web import host_of, is_infrastructure, parse_website

_TAGS = re.compile(r"<[^>]{0,500}>")
_YES = re.compile(
    r"^(?:ja|yes|true|1|volledig|geheel|goed)\b|^(?:rolstoel)?toegankelijk|is (?:goed |volledig )?toegankelijk|aanwezig|beschikbaar",
    re.IGNORECASE,
)
_NO = re.compile(r"^(?:nee|no|false|0|niet)\b|niet (?:rolstoel)?toegankelijk|ontoegankelijk|niet aanwezig|geen", re.IGNORECASE)
_LIMITED = re.compile(r"beperkt|deels|gedeeltelijk|met hulp|limited|drempel", re.IGNORECASE)
_DASHES = str.maketrans("–—‑‒−", "-----")
_WEEKDAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
# Facts only: what we keep of a source's prose when its licence does not allow more (publish.md)
PROSE_LIMIT = 150
PROSE_MAX = 1200


def plain(text: str) -> str:
    """Text without tags and entities, cleaned."""
    if "<" in text and ">" in text:
        text = _TAGS.sub(" ", text)
    return clean(html.unescape(text))


def name_value(raw: str, context: Context) -> str | None:
    """A thing's name, without the site's own suffix."""
    text = plain(raw)
    title = fold(context.source.title)
    parts = re.split(r"\s+[|–—·»]\s+", text)
    if len(parts) > 1 and (fold(parts[-1]) in (title, fold(host_of(context.source.urls.home))) or title in fold(parts[-1])):
        text = " | ".join(parts[:-1])
    if text.isupper() and len(text) > 30:
        text = text.capitalize()
    return text if is_name(text, context) and "@" not in text else None


def phone_value(raw: str) -> str | None:
    """E.164 of an organisation's number; mobile numbers are private and dropped."""
    head = re.split(r"\s+(?:of|en|/)\s+|;|,| \(|/", plain(raw).replace("tel:", "").translate(_DASHES))
    for piece in [plain(raw).translate(_DASHES), *head]:
        digits = re.search(r"(?:\+|00)?[\d(][\d\s().\-/]{6,}\d", piece)
        number = parse_phone(digits[0]) if digits else None
        if number and not is_private_phone(number):
            return number
    return None


def email_value(raw: str, names: Sequence[str], context: Context) -> str | None:
    """A role address of an organisation."""
    for address in find_mails(plain(raw)):
        if is_role_address(address, context.lookups.persons.mail, names):
            return address
    return None


def website_value(raw: str, context: Context) -> str | None:
    """The organisation's own site: not our source's, not a map or share link."""
    url = parse_website(plain(raw))
    own = {host_of(context.origins.home), host_of(context.origins.base)}
    return url if url and host_of(url) not in own and not is_infrastructure(url) else None


def number_value(raw: str) -> float | None:
    """A coordinate in degrees; comma decimals are accepted, NaN and infinities are not."""
    try:
        value = float(raw.strip().replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) <= 180 else None


def point_value(lat: float | None, lon: float | None, context: Context) -> tuple[float, float] | None:
    """(lat, lon) within half a degree of the municipality; swapped pairs are put right; others are refused."""
    if lat is None or lon is None:
        return None
    box = context.city.box
    for a, b in ((lat, lon), (lon, lat)):
        if box.south - 0.5 <= a <= box.north + 0.5 and box.west - 0.5 <= b <= box.east + 0.5:
            return round(a, 7), round(b, 7)
    return None


def list_value(raw: str) -> tuple[str, ...]:
    """Names in a list ("Voetbal, Tennis | Jeugd"), each once, at most 12, without numbers and long prose."""
    if len(raw) > 400:
        return ()
    raw = re.sub(r"(?<=[a-z]{3})\.\s+[A-Z].*$", "", plain(raw)) if "|" not in raw else raw
    items = [plain(p).strip(" .#") for p in re.split(r"\s*[|;•/\n]\s*|,\s+|\s+•\s+", plain(raw))]
    return tuple(dict.fromkeys(i for i in items if 1 < len(i) <= 60 and any(ch.isalpha() for ch in i)))[:12]


def prose_value(raw: str, context: Context) -> str | None:
    """A description without persons; whole where the licence allows, else its first 150 characters."""
    text = context.lookups.persons.scrub(plain(raw))
    if len(text) < 8:
        return None
    return truncate(text, PROSE_MAX if context.source.prose_allowed else PROSE_LIMIT)


def hours_value(raw: str, context: Context) -> str | None:
    """Opening hours as text, without persons."""
    text = context.lookups.persons.scrub(plain(raw))
    # rows of a table arrive as "Maandag, Gesloten, Dinsdag, 11:00 - 17:00"
    text = re.sub(rf"\b({_WEEKDAY}),?\s*(?=\d|gesloten|dicht|op afspraak)", r"\1: ", text, flags=re.IGNORECASE)
    text = re.sub(rf"(?<=[\w)]),\s+(?={_WEEKDAY}:)", "; ", text, flags=re.IGNORECASE)
    return truncate(text, 400) if len(text) > 3 and re.search(r"\d|afspraak|dag|gesloten", fold(text)) else None


def choice_value(raw: str) -> str | None:
    """yes | limited | no; anything else is unknown."""
    text = plain(raw)
    if len(text) > 300:
        return None
    if _LIMITED.search(text):
        return "limited"
    if _NO.search(text):
        return "no"
    return "yes" if _YES.search(text) else None


def organiser_value(raw: str, context: Context) -> str | None:
    """The organising organisation; persons are dropped."""
    text = re.sub(r"(?<=[a-z]{4})\.\s+[A-Z].*$", "", plain(raw)).strip(" .")  # "Gymclub Fit. Yoga voor senioren."
    if not is_name(text, context) or len(text) > 100 or context.lookups.persons.is_person(text):
        return None
    return context.lookups.persons.scrub(text) or None


def when_value(raw: str, today: date) -> When:
    """Date, time and recurrence of raw text; "@…" marks a machine-readable stamp."""
    if raw.startswith("@"):
        return When(parse_iso(raw[1:]))
    return parse_when(plain(raw), today)


def stamp_value(raw: str, today: date) -> str | None:
    """One moment: ISO, or Dutch text."""
    if re.fullmatch(r"\d{10}(?:\d{3})?", raw):
        return None
    return parse_iso(raw) or parse_when(plain(raw), today).starts_at


def recurrence_value(raw: str) -> str | None:
    """RRULE text of an RRULE or of Dutch words."""
    if raw.upper().removeprefix("RRULE:").startswith("FREQ="):
        rule = raw.upper().removeprefix("RRULE:").strip()
        return rule if re.fullmatch(r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*", rule) else None
    return parse_recurrence(plain(raw))
