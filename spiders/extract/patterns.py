"""Rung 4, patterns: tel:, mailto:, postcodes, phone numbers, hours, dates, coordinates in map links."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import zip_longest
from urllib.parse import unquote

from lxml.html import HtmlElement

from spiders.extract.candidate import Candidate, Collector
from spiders.extract.labels import mail_of_href
from spiders.extract.lines import Line
from store.model.listing import Rung
from store.values.address import find_postcode, parse_address
from store.values.hours import looks_like_hours
from store.values.mail import find_mails
from store.values.phone import find_phones
from store.values.text import fold
from store.values.web import is_infrastructure, is_social, parse_website

_NUM = r"(-?\d{1,3}\.\d{3,})"
_COORDINATES = [
    re.compile(rf"@{_NUM},{_NUM}"),
    re.compile(rf"[?&](?:q|query|ll|destination|daddr|center|cbll|sll|saddr)=(?:loc:)?{_NUM}(?:,|%2C)\s?{_NUM}"),
    re.compile(rf"[?&]mlat={_NUM}&mlon={_NUM}"),
    re.compile(rf"#map=\d+/{_NUM}/{_NUM}"),
    re.compile(rf"^geo:{_NUM},{_NUM}"),
    re.compile(rf"!3d{_NUM}!4d{_NUM}"),
    re.compile(rf"/(?:dir|place)/[^?]*?/?{_NUM},{_NUM}"),
    re.compile(rf"[?&]marker={_NUM}(?:,|%2C){_NUM}"),
]
_COORDINATES_SWAPPED = [re.compile(rf"!2d{_NUM}!3d{_NUM}")]
# What the recorder leaves where a private number or address stood: the thing was reachable, by a person.
REMOVED = "[persoonsgegeven verwijderd]"
# Links to a theme's or tag's own page name the thing's categories
_TAG_LINK = re.compile(
    r"/(?:themas?|themes?|categorie(?:en)?|category|tags?|onderwerp(?:en)?|rubriek(?:en)?|sporten|soort)/[^/?#]+/?(?:[?#]|$)|[?&](?:thema|categorie|category|tag|onderwerp|sport|rubriek|soort|filter)=",
    re.IGNORECASE,
)
_SLOT = re.compile(r"\d{1,2}[:.u]\d\d|\d\s?(?:-|–|tot)\s?\d|gesloten|dicht|afspraak")
_DAY_ROW = re.compile(
    r"^(?P<day>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\b\.?\s*:?\s*(?P<rest>(?:van\s)?\d{1,2}[:.u ].*|gesloten.*|dicht.*|op afspraak.*)?$"  # noqa: E501
)
_FULL_DAYS = {d[:2]: d for d in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")}
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?uur\b")
_AT_ORG = re.compile(r"^[Bb]ij\s+([A-Z][^.;|]{2,60}?)(?:\s+[—–|·-]\s+.*)?$")
_BY = re.compile(
    r"\b(?:georganiseerd door|een (?:activiteit|initiatief) van|aangeboden door|organisatie is in handen van)\s+([A-Z0-9'][^.;|(]{2,80})",
    re.IGNORECASE,
)
_FAX = re.compile(r"\bfax\b", re.IGNORECASE)
_DATEISH = re.compile(
    r"\b\d{1,2}\s+(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?|\b\d{1,2}[-/]\d{1,2}[-/](?:20)?\d\d\b|\b20\d\d-\d\d-\d\d|"
    r"\b(?:elke|iedere|wekelijks|maandelijks)\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s|middag|avond|ochtend)?\b",
    re.IGNORECASE,
)


def read_patterns(lines: list[Line], barred: Collection[int], cities: Collection[str]) -> list[Candidate]:
    """Candidates from the lines not barred by a stop label."""
    out = Collector(Rung.PATTERNS)
    allowed = [line for i, line in enumerate(lines) if i not in barred]
    for i, line in enumerate(allowed):
        text = line.text
        tags: list[str] = []
        for href, label in line.links:
            if href.lower().startswith("tel:") and not _FAX.search(text):
                out.add("phone", unquote(href[4:]))
            elif mail := mail_of_href(href):
                out.add("email", mail)
            elif _TAG_LINK.search(href) and len(label) < 60:
                tags.append(label)
        if tags:
            out.add("categories", "|".join(tags))
        if REMOVED in text or any(REMOVED in h for h, _ in line.links):
            out.add("mobile", REMOVED)
        _address(out, allowed, i, cities)
        if re.search(r"\d{3}", text) and not _FAX.search(text):
            for number in find_phones(text):
                out.add("phone", number)
        for mail in find_mails(text):
            out.add("email", mail)
        if looks_like_hours(text) and not re.search(r"\b(?:20\d\d)\b", text):
            out.add("opening_hours_text", _run(allowed, i))
        if len(text) < 160 and _DATEISH.search(text):
            stamps = [h.partition("=")[2] for s in line.segments for h in s.hints if h.startswith("datetime=")]
            for stamp in stamps:
                out.add("when", f"@{stamp}")
            out.add("when", _with_time(allowed, i))
        if match := _BY.search(text) or (_AT_ORG.match(text) if len(text) < 90 else None):
            out.add("organiser", match[1].strip(" .,"))
    _websites(out, allowed)
    if week := _week(allowed):
        out.add("opening_hours_text", week)
    return out.found


def _week(lines: list[Line]) -> str | None:
    """A week's hours from rows of day and time, however they are marked up: "Maandag" | "09:00 - 17:00"."""
    rows: dict[str, str] = {}
    for line, following in zip_longest(lines, lines[1:]):
        match = _DAY_ROW.match(fold(line.text)) if line and len(line.text) < 70 else None
        if not match or match["day"] in rows:
            continue
        if match["rest"]:
            rows[match["day"]] = line.text[match.start("rest") :]
        elif following and len(following.text) < 60 and _SLOT.search(fold(following.text)):
            rows[match["day"]] = following.text
    return "; ".join(f"{_FULL_DAYS[d[:2]]}: {h}" for d, h in rows.items()) if len(rows) >= 3 else None


def _with_time(lines: list[Line], i: int) -> str:
    """A date with the time that stands a few lines further on ("maandag 23 november" … "13:00 - 14:30 uur")."""
    text = lines[i].text
    if _CLOCK.search(text) or not re.search(r"\d", text):
        return text
    follow = next((x.text for x in lines[i + 1 : i + 6] if _CLOCK.search(x.text) and len(x.text) < 60), "")
    return f"{text} {follow}".strip()


def _run(lines: list[Line], start: int) -> str:
    """A line of hours with those that follow it in the same place."""
    taken = [lines[start].text]
    for line in lines[start + 1 : start + 9]:
        if not looks_like_hours(line.text) and not re.fullmatch(r"(?:\d.*|gesloten)", line.text):
            break
        taken.append(line.text)
    return "; ".join(taken)


def _address(out: Collector, lines: list[Line], i: int, cities: Collection[str]) -> None:
    """The address around a postcode: in the line, with the line before, or with the two before."""
    text = lines[i].text
    if not find_postcode(text):
        if len(text) < 90 and (address := parse_address(text, cities)) and address.house_number and address.city:
            out.add("address", text)
        return
    for back in range(3):
        if i - back < 0 or (back and find_postcode(lines[i - back].text)):
            break
        joined = ", ".join(line.text for line in lines[i - back : i + 1])[-400:]
        address = parse_address(_sentence_with_postcode(joined), cities)
        if address.street and address.house_number:
            out.add("address", _sentence_with_postcode(joined))
            return
    out.add("address", _sentence_with_postcode(text))


def _sentence_with_postcode(text: str) -> str:
    """Running text cut to what surrounds the postcode, so that other house numbers do not interfere."""
    found = find_postcode(text)
    if not found or len(text) < 120:
        return text
    return text[max(0, found[1] - 110) : found[2] + 45]


def _websites(out: Collector, lines: list[Line]) -> None:
    """External links: those that present themselves as a website first, then others, shorter paths first."""
    found: list[tuple[int, int, str]] = []
    for line in lines:
        for href, text in line.links:
            url = parse_website(href) if re.match(r"https?://", href.strip(), re.IGNORECASE) else None
            if not url or is_social(url) or is_infrastructure(url):
                continue
            said = re.search(r"web|site|www|\.nl|\.com|\.eu|\.org|bezoek|homepage|online", fold(f"{text} {' '.join(line.names)}"))
            found.append((0 if said else 1, url.count("/"), url))
    for _, _, url in sorted(found, key=lambda f: f[:2]):
        out.add("website", url)
    if not found:
        for line in lines:
            for word in line.text.split():
                if re.match(r"(?:https?://|www\.)", word, re.IGNORECASE) and (url := parse_website(word)) and not is_social(url):
                    out.add("website", url)


def read_coordinates(root: HtmlElement) -> list[Candidate]:
    """Coordinates in map links, map frames and data attributes of a subtree."""
    out = Collector(Rung.PATTERNS)
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        for attr in ("href", "src", "data-src", "data-href", "data-url"):
            value = element.get(attr)
            if not value or len(value) > 3000 or not re.search(r"\d\.\d{3}", value):
                continue
            value = unquote(value)
            for pattern in _COORDINATES:
                if match := pattern.search(value):
                    out.add("lat", match[1])
                    out.add("lon", match[2])
                    break
            else:
                if match := _COORDINATES_SWAPPED[0].search(value):
                    out.add("lat", match[2])
                    out.add("lon", match[1])
    return out.found
