"""Rung 3, visible labels: Dutch label/value pairs wherever they stand, icons and telling class names included."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spiders.extract.candidate import Candidate, Collector
from spiders.extract.lines import Line, Segment
from spiders.extract.vocabulary import STOP_FIELDS, Vocabulary
from store.model.listing import Rung
from store.values.address import find_postcode
from store.values.hours import looks_like_hours
from store.values.mail import decode_cfemail, find_mails
from store.values.text import fold
from store.values.web import is_infrastructure, is_social, parse_website

_COLON = re.compile(r"^([^:\d]{1,45}?)\s*:\s*(\S.*)$")
_PIECES = re.compile(r"\s+[|•·∙]\s+|\s{2,}")
_HOURISH = re.compile(
    r"\d{1,2}[:.u]\d\d|gesloten|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:ma|di|wo|do|vr|za|zo)\b|afspraak", re.IGNORECASE
)
_MANY = {"address": 3, "opening_hours_text": 16, "when": 9, "summary": 6, "contact_person": 3, "postal": 3}
# More pieces in one line than this are no label/value pairs
MAX_SEGMENTS = 120
# Class names say less than a printed label; these fields are too often misnamed to be trusted.
_WEAK_FIELDS = frozenset(
    {
        "phone",
        "email",
        "website",
        "address",
        "street",
        "postcode",
        "city",
        "house_number",
        "opening_hours_text",
        "when",
        "starts_at",
        "categories",
        "target_groups",
        "organiser",
        "summary",
        "venue",
        "lat",
        "lon",
    }
)


@dataclass(frozen=True)
class LabelResult:
    """Candidates, and indices of lines that belong to labels whose values must not leak (persons, fax, …)."""

    candidates: tuple[Candidate, ...]
    barred: frozenset[int]
    used: frozenset[int]


def read_labels(lines: list[Line], vocabulary: Vocabulary) -> LabelResult:
    """All label/value pairs of the lines."""
    reader = _Reader(lines, vocabulary)
    reader.run()
    return LabelResult(tuple(reader.strong.found + reader.weak), frozenset(reader.barred), frozenset(reader.used))


class _Reader:
    def __init__(self, lines: list[Line], vocabulary: Vocabulary) -> None:
        self.lines, self.vocabulary = lines, vocabulary
        self.strong = Collector(Rung.LABELS)
        self.weak: list[Candidate] = []
        self.barred: set[int] = set()
        self.used: set[int] = set()
        self._labels = [self._sole_label(line) for line in lines]

    def run(self) -> None:
        for index, line in enumerate(self.lines):
            if index in self.barred:
                continue
            if self._labels[index]:
                self._value_below(index, self._labels[index] or "")
            elif not self._within_line(index, line):
                self._by_icon(index, line)
        self._by_names()

    def _sole_label(self, line: Line) -> str | None:
        """The field when the whole line is a label (links to "Website" are values, not labels)."""
        if line.links:
            return None
        found = self.vocabulary.field_of_label(line.text)
        if found or line.text:
            return found
        # an icon alone in its cell is a label too
        return self._icon_field(line.segments) if line.tag in ("td", "th", "dt", "div", "span") else None

    def _within_line(self, index: int, line: Line) -> bool:
        """ "Telefoon: 045 …", "<b>Telefoon</b> 045 …", also several in one line. True when one was found."""
        hit = False
        segments = [s for s in line.segments if s.text or s.href][:MAX_SEGMENTS]
        position = 0
        while position < len(segments):
            name = self.vocabulary.field_of_label(segments[position].text) if not segments[position].href else None
            stop = next(
                (
                    k
                    for k in range(position + 1, len(segments))
                    if not segments[k].href and self.vocabulary.field_of_label(segments[k].text)
                ),
                len(segments),
            )
            if name and position + 1 < stop:
                self._take(index, name, segments[position + 1 : stop])
                hit, position = True, stop
            else:
                position += 1
        if hit:
            return True
        for piece in _PIECES.split(line.text):
            match = _COLON.match(piece)
            name = self.vocabulary.field_of_label(match[1]) if match else None
            if match and name:
                self._take(index, name, [Segment(match[2], "", None), *[s for s in segments if s.href]])
                hit = True
        return hit

    def _by_icon(self, index: int, line: Line) -> None:
        name = self._icon_field(line.segments)
        if not name:
            return
        values = [s for s in line.segments if s.text or s.href]
        if values:
            self._take(index, name, values, guessed=True)
        elif index + 1 < len(self.lines) and not self._labels[index + 1]:
            self._take(index + 1, name, self.lines[index + 1].segments, guessed=True)

    def _icon_field(self, segments: list[Segment]) -> str | None:
        for segment in segments[:3]:
            if segment.tag in ("i", "svg", "img", "use", "span", "em", "b", "strong", "small"):
                for hint in segment.hints:
                    found = self.vocabulary.field_of_label(hint) or self.vocabulary.field_of_key(hint)
                    if found and (not segment.text or found in _WEAK_FIELDS):
                        return found
        return None

    def _value_below(self, index: int, name: str) -> None:
        """The lines after a label line that are its value."""
        label, taken = self.lines[index], list[int]()
        limit = _MANY.get(name, 1)
        for j in range(index + 1, min(index + 1 + limit, len(self.lines))):
            line = self.lines[j]
            if self._labels[j] or (line.heading and (not label.heading or line.heading <= label.heading)):
                break
            if taken and not self._continues(name, taken[-1], line):
                break
            if taken and _COLON.match(line.text) and self.vocabulary.field_of_label(line.text.partition(":")[0]):
                break
            taken.append(j)
        if taken:
            segments = [s for j in taken for s in (*self.lines[j].segments, Segment(",", "", None))][:-1]
            self._take(taken[0], name, segments)
            self.used.update(taken)
            if name in STOP_FIELDS:
                self.barred.update(taken)

    def _continues(self, name: str, last: int, line: Line) -> bool:
        before = self.lines[last]
        if line.tag in ("dt", "th") or line.heading:
            return name in ("opening_hours_text",) and bool(_HOURISH.search(line.text)) and not line.heading
        if name == "opening_hours_text":
            return bool(_HOURISH.search(line.text))
        if name == "when":
            return line.block == before.block or bool(re.search(r"\d|gesloten", line.text) and line.parent == before.parent)
        if name == "address":
            return find_postcode(before.text) is None and (
                line.block == before.block or line.parent == before.parent or find_postcode(line.text) is not None
            )
        if name == "summary":
            return line.parent == before.parent
        return line.block == before.block

    def _take(self, index: int, name: str, segments: list[Segment], guessed: bool = False) -> None:
        self.used.add(index)
        text = " ".join(s.text for s in segments if s.text).replace(" ,", ",").strip(" :")
        if name in STOP_FIELDS:
            if not guessed:
                self.barred.add(index)
            return
        for value in _values(name, text, segments):
            self.strong.add(name, value)
        if name in ("address", "venue") and text:
            # a label such as "Locatie" often gives a building and, in the same breath, a phone
            return

    def _by_names(self) -> None:
        """Class names and ids of blocks and inline elements as weak labels."""
        collector = Collector(Rung.LABELS)
        for index, line in enumerate(self.lines):
            if index in self.barred or index in self.used:
                continue
            for name in self._named_fields(line):
                block = [x for x in self.lines[index : index + 3] if x.block == line.block] if name == "address" else [line]
                segments = [s for x in block for s in (*x.segments, Segment(",", "", None))][:-1]
                text = " ".join(s.text for s in segments if s.text).replace(" ,", ",")
                for value in _values(name, text, segments):
                    collector.add(name, value)
            for segment in line.segments:
                for hint in segment.hints:
                    found = self.vocabulary.field_of_key(hint)
                    if found in _WEAK_FIELDS and segment.text and found:
                        for value in _values(found, segment.text, [segment]):
                            collector.add(found, value)
        self.weak = collector.found

    def _named_fields(self, line: Line) -> list[str]:
        names = {f for n in line.names if (f := self.vocabulary.field_of_key(n)) in _WEAK_FIELDS}
        return sorted(n for n in names if n)


def _values(name: str, text: str, segments: list[Segment]) -> list[str]:
    """Raw values for a field out of the segments that follow its label; links win over texts where they say more."""
    hrefs = [s.href for s in segments if s.href]
    if name == "phone":
        numbers = [h[4:] for h in hrefs if h.lower().startswith("tel:")]
        return [text] if text and re.search(r"\d{3}", text) else numbers
    if name == "email":
        coded = [m for h in hrefs if (m := mail_of_href(h))]
        return coded or list(find_mails(text))
    if name == "website":
        links = [h for h in hrefs if parse_website(h) and "://" in h and not is_infrastructure(h)]
        links = [h for h in links if not is_social(h)] or links
        return links[:1] or [w for w in text.split() if parse_website(w.strip(",;"))][:1]
    if name in ("starts_at", "ends_at", "when"):
        stamps = [h.partition("=")[2] for s in segments for h in s.hints if h.startswith("datetime=")]
        return [text] + (stamps if name != "when" else [f"@{s}" for s in stamps])
    parts = [s.text for s in segments if s.text and s.text != ","]
    if name in ("categories", "target_groups") and len(parts) > 1:  # badges in a row are a list
        return ["|".join(parts)]
    if name == "opening_hours_text" and not looks_like_hours(text) and not re.search(r"\d|afspraak|dag", fold(text)):
        return []
    return [text] if text else []


def mail_of_href(href: str) -> str | None:
    """The address in "mailto:…" or Cloudflare's protected link."""
    lowered = href.lower()
    if lowered.startswith("mailto:"):
        return next(find_mails(href[7:].partition("?")[0].replace("%40", "@").replace("%20", "")), None)
    if lowered.startswith("cfemail:"):
        return decode_cfemail(href[8:])
    if "/cdn-cgi/l/email-protection#" in lowered:
        return decode_cfemail(href.rpartition("#")[2])
    return None
