"""Card: a case laid out for a person. Everything a template needs, nothing it must compute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dedupe.pins import pinned_as
from dedupe.review import reasons, words
from dedupe.review.answers import CHOOSABLE
from dedupe.review.cases import Case, CaseKind
from dedupe.review.chart import Chart, chart
from dedupe.review.evidence_words import EVIDENCE
from dedupe.review.marks import Part, parts
from dedupe.review.view import View
from dedupe.score import logit
from dedupe.survivorship import shown
from store.areas import Areas
from store.db.catalogue import Stored
from store.model.decision import Decision
from store.model.entry import Entry
from store.model.judgement import ListingKey, pair_key
from store.settings.source import Source
from store.values.text import truncate

LONGEST = 1200  # characters of a value on a card; the page at the source has the rest
ROWS = (
    "name", "kind", "summary", "categories", "target_groups", "address", "venue", "phone", "email", "website", "opening_hours_text",
    "starts_at", "recurrence", "organiser", "wheelchair", "accessibility_note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One listing. ``place``: "source<tab>key"; ``seen``: last day at the source; ``digest``: of the archived page."""

    key: ListingKey
    source: str
    url: str
    seen: date
    presence: str
    entry_id: str
    others: int

    @property
    def place(self) -> str:
        """As a form sends it."""
        return "\t".join(self.key)


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with its differences marked, the day it was read, and the digest of the archived page."""

    text: str
    parts: tuple[Part, ...]
    day: str
    digest: str


@dataclass(frozen=True, slots=True)
class Row:
    """A field. ``equal``: all filled cells say the same; ``choose``: a person may choose a value on this card."""

    field: str
    label: str
    cells: tuple[Cell, ...]
    equal: bool
    choose: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """Evidence of one family: its sum (log-odds), a width of 0..50 percent, and what it says."""

    label: str
    weight: float
    width: int
    said: str


@dataclass(frozen=True)
class Card:
    """``outcomes``: what comes of "same" and of "different"; ``chain``: listings that would come along when these are merged;
    ``mine``: what this person already said."""

    case: Case
    question: str
    outcomes: tuple[str, str]
    reason: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    bars: tuple[Bar, ...]
    chance: int | None
    map: Chart | None
    chain: tuple[str, ...]
    earlier: Decision | None
    waiting: Decision | None
    unsure: tuple[Decision, ...]
    also: tuple[str, ...]


def make_card(case: Case, view: View, sources: dict[str, Source], areas: Areas) -> Card:
    """Lay a case out."""
    stored = [view.listings[k] for k in case.about if k in view.listings]
    comparison = view.comparison(*case.about) if case.kind in (CaseKind.DUPLICATE, CaseKind.CONTRADICTION) else None
    wanted = case.kind is not CaseKind.CATEGORY
    double = words.DOUBLE.get(stored[0].listing.kind.value if stored else "", words.DOUBLE_PLACE)
    return Card(
        case,
        double[0] if case.kind is CaseKind.DUPLICATE else words.QUESTIONS[case.kind],
        double[1:],
        reasons.reason(case),
        tuple(column(s, view, sources) for s in stored) if wanted else (),
        rows(stored) if wanted else (),
        bars(comparison.evidence) if comparison else (),
        round(comparison.probability * 100) if comparison else None,
        chart(stored, view, areas) if case.kind in (CaseKind.DUPLICATE, CaseKind.CONTRADICTION, CaseKind.CONFLICT) else None,
        _chain(case, view),
        case.earlier,
        view.ruled.waiting.get(case.key),
        tuple(view.ruled.unsure.get(case.key, {}).values()),
        _also(case, view),
    )


def column(s: Stored, view: View, sources: dict[str, Source]) -> Column:
    """Head of a listing's column."""
    entry = view.entry_with(s.listing.key)
    source = sources.get(s.listing.source)
    return Column(
        s.listing.key,
        source.title if source else s.listing.source,
        s.listing.url,
        s.presence.last_seen.date(),
        str(s.presence.state),
        entry.id if entry else "",
        len(entry.members) - 1 if entry else 0,
    )


def rows(stored: Sequence[Stored]) -> tuple[Row, ...]:
    """Fields as rows, empty ones left out."""
    out = []
    for field in ROWS:
        texts = [_text(field, s) for s in stored]
        if not any(texts):
            continue
        filled = [t for t in texts if t]
        equal = len({t.casefold() for t in filled}) == 1 and len(filled) == len(texts)
        name = {"opening_hours_text": "opening_hours"}.get(field, field)
        cells = tuple(
            Cell(t, ((t, False),) if equal else parts(t, tuple(o for j, o in enumerate(texts) if j != i)), *_origin(field, s))
            for i, (t, s) in enumerate(zip(texts, stored, strict=True))
        )
        out.append(Row(name, words.FIELDS[field], cells, equal, name in CHOOSABLE and len({t.casefold() for t in filled}) > 1))
    return tuple(out)


def _text(field: str, s: Stored) -> str:
    if field == "kind":
        return words.KINDS[s.listing.kind]
    return truncate(words.value(field, shown(field, s.listing)), LONGEST)


def _origin(field: str, s: Stored) -> tuple[str, str]:
    of = {"address": "street"}.get(field, field)
    origin = s.listing.provenance.get(of) or (s.listing.provenance.get("address_text") if field == "address" else None)
    return (origin.fetched_at[:10], origin.digest) if origin else ("", "")


# Log-odds below which a family is not worth a bar of its own
LEAST = 0.2


def bars(evidence: Sequence[tuple[str, float]]) -> tuple[Bar, ...]:
    """What can be said in words, by family; all else last, in one bar. A family says what pulls the way it does, as far as its words
    point that way too. The weights add up to what is known of the pair (log-odds); the width is of the strongest."""
    sums = []
    for label, fields in reasons.FAMILIES:
        own = {p: w for p, w in evidence if p.partition(":")[0] in fields}
        total = sum(own.values())
        pulling = sorted(
            (p for p in own if p in reasons.SAID and own[p] * total > 0 and reasons.speaks(p) * total > 0), key=lambda p: -abs(own[p])
        )
        said = [EVIDENCE[p] for p in pulling]
        if abs(total) >= LEAST and said:
            sums.append((label, total, said[:3]))
    top = max((abs(t) for _, t, _ in sums), default=1.0)
    ordered = sorted(sums, key=lambda x: -abs(x[1]))
    rest = sum(w for part, w in evidence if part != "never merged unasked") - sum(total for _, total, _ in sums)
    if abs(rest) >= 0.05:
        top = max(top, abs(rest))
        ordered.append(("De rest", rest, ["al het andere bij elkaar"]))
    out = [Bar(label, round(total, 1), max(2, round(50 * abs(total) / top)), "; ".join(said)) for label, total, said in ordered]
    if "never merged unasked" in dict(evidence):
        out.append(Bar("Regel", 0.0, 0, EVIDENCE["never merged unasked"]))
    return tuple(out)


def _also(case: Case, view: View) -> tuple[str, ...]:
    """Values that the page of a source gave with equal right, beside the one in its column."""
    entry = view.entry_with(case.about[0]) if case.kind is CaseKind.CONFLICT else None
    if entry is None:
        return ()
    said = [words.value(case.field, v) for c in entry.conflicts if pinned_as(c.field) == case.field for v, _, _ in c.values]
    columns = {_text(f, view.listings[k]) for k in case.about for f in ROWS if pinned_as(f) == case.field}
    return tuple(dict.fromkeys(v for v in said if v not in columns))


def _chain(case: Case, view: View) -> tuple[str, ...]:
    """Names of the other listings that a "zelfde" would bring together with these two."""
    if case.kind not in (CaseKind.DUPLICATE, CaseKind.CONTRADICTION):
        return ()
    found: dict[ListingKey, str] = {}
    for key in case.about:
        entry = view.entry_with(key)
        for m in entry.members if entry else ():
            if (m.source, m.source_key) not in case.about:
                found[m.source, m.source_key] = view.title((m.source, m.source_key))
    return tuple(found.values())


def why_apart(case: Case, view: View) -> tuple[Decision, ...]:
    """The decisions between members of both sides that keep a contradicted pair apart, and the one that joins them."""
    sides = [{(m.source, m.source_key) for m in e.members} if (e := view.entry_with(k)) else {k} for k in case.about]
    return tuple(
        d
        for d in view.decisions
        if len(d.about) == 2
        and d.kind == "pair"
        and d.answer in ("same", "different", "related")
        and (pair_key(d.about[0], d.about[1]) == case.about or ({*d.about} & sides[0] and {*d.about} & sides[1]))
    )


def certainty(entry: Entry, view: View) -> float | None:
    """Mean log-odds within an entry, or None when it has one member."""
    keys = [(m.source, m.source_key) for m in entry.members]
    odds = [logit(min(max(c.probability, 0.001), 0.999)) for i, a in enumerate(keys) for b in keys[i + 1 :] if (c := view.comparison(a, b))]
    return sum(odds) / len(odds) if odds else None
