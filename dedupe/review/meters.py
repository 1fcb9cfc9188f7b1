"""Meters: how the desk is doing, and what may be done to the machine. Pure, over decisions and open cases."""

from __future__ import annotations

import csv
import io
import json
import statistics
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dedupe.review import reasons, words
from dedupe.review.cases import Case
from store.model.decision import Decision, DecisionKind
from store.model.judgement import Answer
from store.model.rulings import rulings, standing

# A pause longer than this between two decisions of a person is a break, not work
PAUSE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Precision:
    """Of the answered doubts with one reason: how many were the same thing after all."""

    reason: str
    same: int
    answered: int


@dataclass(frozen=True)
class Meters:
    """``depth`` and ``age_days`` (median) of the open queue by kind; ``per_hour`` of work; ``agreement`` of persons who answered the
    same question on the same evidence, with the number of such questions; ``split``: sure merges that a person took apart."""

    depth: dict[str, int]
    age_days: dict[str, int]
    decisions: int
    per_hour: float | None
    agreement: tuple[int, int]
    precision: tuple[Precision, ...]
    split: int
    reopened: int
    undone: int
    people: dict[str, int]


def measure(cases: Iterable[Case], decisions: Sequence[Decision], today: date) -> Meters:
    """The meters."""
    open_ = list(cases)
    ages: dict[str, list[int]] = defaultdict(list)
    for case in open_:
        ages[words.NAMES[case.kind]].append((today - case.since).days)
    kept = standing(decisions)
    held = rulings(decisions)
    open_halves = {d.batch or d.id for d in held.waiting.values()}
    # one form is one decision, and half of two is none yet
    answers = list({d.batch or d.id: d for d in kept if d.case and (d.batch or d.id) not in open_halves}.values())
    by_reason: dict[str, Counter[str]] = defaultdict(Counter)
    for d in kept:
        if d.kind is DecisionKind.PAIR and d.machine is not None and d.reason not in ("split", "search") and d.answer != Answer.UNSURE:
            by_reason[d.reason][d.answer] += 1
    undos = [d for d in decisions if d.kind is DecisionKind.UNDO]
    return Meters(
        {name: len(found) for name, found in sorted(ages.items())},
        {name: round(statistics.median(found)) for name, found in sorted(ages.items())},
        len(answers),
        _per_hour(decisions),
        _agreement(kept),
        tuple(Precision(reasons.doubt_said(r), c[Answer.SAME], sum(c.values())) for r, c in sorted(by_reason.items())),
        sum(d.reason == "split" for d in kept),
        sum(c.earlier is not None for c in open_),
        len(undos),
        dict(Counter(d.actor for d in answers)),
    )


def _per_hour(decisions: Sequence[Decision]) -> float | None:
    """Decisions an hour while somebody was at it; None before there is anything to say."""
    worked, done = timedelta(0), 0
    last: dict[str, Decision] = {}
    for d in sorted(decisions, key=lambda d: d.order):
        before = last.get(d.actor)
        if before is not None and before.batch and before.batch == d.batch:
            continue
        if before is not None and d.at - before.at <= PAUSE:
            worked += d.at - before.at
            done += 1
        last[d.actor] = d
    return round(done / (worked.total_seconds() / 3600), 0) if done >= 5 and worked > timedelta(seconds=5) else None


def _agreement(kept: Sequence[Decision]) -> tuple[int, int]:
    """(questions on which all who answered agree, questions that more than one person answered on the same evidence)."""
    said: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for d in kept:
        if d.case and d.answer != Answer.UNSURE:
            said[d.case, d.fingerprint][d.actor] = f"{d.answer} {d.value}"
    more = [answers for answers in said.values() if len(answers) > 1]
    return sum(len(set(answers.values())) == 1 for answers in more), len(more)


def as_csv(decisions: Sequence[Decision]) -> str:
    """All decisions, undone ones too, as CSV; a cell that a spreadsheet would take for a formula starts with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    columns = (
        "id", "at", "actor", "kind", "answer", "about", "field", "value", "relation", "case", "reason", "note", "batch", "undoes",
        "second", "machine", "blind", "holds",
    )  # fmt: skip
    writer.writerow(columns)
    kept = {d.id for d in standing(decisions)}
    for d in decisions:
        record = d.to_json() | {"about": json.dumps(d.about, ensure_ascii=False), "undoes": " ".join(d.undoes), "holds": d.id in kept}
        writer.writerow(_plain(record[c]) for c in columns)
    return out.getvalue()


def _plain(value: object) -> object:
    text = "" if value is None else str(value)
    bare = unicodedata.normalize("NFKC", text).lstrip()  # a full-width sign counts too
    return "'" + text if bare[:1] in ("=", "+", "-", "@", "|", "%") or text[:1] in ("\t", "\r", "\n") else text
