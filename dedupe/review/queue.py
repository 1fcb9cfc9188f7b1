"""Queue: which cases are open for whom, in which order, and who is busy with one."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from dedupe.review.bench import Bench
from dedupe.review.cases import Case, CaseKind
from dedupe.review.view import View
from store.model.decision import Decision
from store.model.judgement import Answer

# A claim that is not renewed or answered ends, so that a case is never stuck with somebody who went home
CLAIM_FOR = timedelta(minutes=10)
#: Only machine doubts with one clear reason may be answered in one go
BULK_LEAST, BULK_CHANCE, SAMPLE = 5, 0.75, 10


class Claims:
    """Who looks at which case. In memory: a claim is a courtesy, the journal is what decides."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[str, datetime]] = {}
        self._guard = threading.Lock()

    def take(self, case_id: str, login: str, now: datetime) -> str:
        """Claim for ``login``; returns who holds it, who is another when that claim still runs."""
        with self._guard:
            self._held = {c: (who, until) for c, (who, until) in self._held.items() if until > now and (who != login or c == case_id)}
            holder, _ = self._held.get(case_id, (login, now))
            if holder == login:
                self._held[case_id] = (login, now + CLAIM_FOR)
            return holder

    def others(self, login: str, now: datetime) -> frozenset[str]:
        """Cases that others are busy with."""
        with self._guard:
            return frozenset(c for c, (who, until) in self._held.items() if who != login and until > now)


@dataclass(frozen=True)
class Queue:
    """The open cases of one person, most urgent first, and their number by kind."""

    cases: tuple[Case, ...]
    counts: Mapping[CaseKind, int]

    def after(self, case_id: str) -> Case | None:
        """The next case, the first when this one is not in the queue any more."""
        ids = [c.id for c in self.cases]
        if case_id in ids:
            at = ids.index(case_id) + 1
            return self.cases[at] if at < len(ids) else None
        return self.cases[0] if self.cases else None

    def before(self, case_id: str) -> Case | None:
        """The case before."""
        ids = [c.id for c in self.cases]
        return self.cases[ids.index(case_id) - 1] if case_id in ids and ids.index(case_id) > 0 else None


def open_for(view: View, fresh: Iterable[Decision], login: str) -> tuple[Case, ...]:
    """Cases this person can answer: not those just answered, not their own half of two, not where they said they do not know."""
    answered = answered_by(fresh)
    out = []
    for case in view.cases.values():
        if case.key in answered or (case.earlier and case.earlier.answer == Answer.UNSURE and case.earlier.actor == login):
            continue
        waiting = view.ruled.waiting.get(case.key)
        if waiting and waiting.actor == login and waiting.fingerprint == case.fingerprint:
            continue
        out.append(case)
    return tuple(out)


def answered_by(fresh: Iterable[Decision]) -> set[str]:
    """Cases that decisions on their way into the view answer."""
    return {d.case for d in fresh if d.case}


def queue_of(bench: Bench, login: str, claims: Claims, now: datetime, kind: str = "", reason: str = "") -> Queue:
    """The queue of a person, of one kind and reason if asked."""
    busy = claims.others(login, now)
    mine = [c for c in open_for(bench.view, bench.fresh(), login) if c.id not in busy]
    counts = Counter(c.kind for c in mine)
    chosen = [c for c in mine if (not kind or c.kind == kind) and (not reason or c.reason == reason)]
    return Queue(tuple(chosen), dict(counts))


@dataclass(frozen=True, slots=True)
class Slice:
    """Cases that are alike enough for one answer: ``sample`` is looked at first."""

    kind: CaseKind
    reason: str
    cases: tuple[Case, ...]
    sample: tuple[Case, ...]


def slices(cases: Iterable[Case]) -> tuple[Slice, ...]:
    """Homogeneous slices of possible duplicates: one reason, above a threshold, no second person needed, nothing that came back."""
    groups: dict[tuple[CaseKind, str], list[Case]] = {}
    for case in cases:
        if case.kind is CaseKind.DUPLICATE and (case.machine or 0) >= BULK_CHANCE and not case.second and case.earlier is None:
            groups.setdefault((case.kind, case.reason), []).append(case)
    out = []
    for (kind, reason), found in sorted(groups.items()):
        if len(found) >= BULK_LEAST:
            ordered = sorted(found, key=lambda c: c.key)
            # the same slice shows the same sample: looking again must not be a way to find a nicer one
            sample = random.Random("|".join(c.key for c in ordered)).sample(ordered, min(SAMPLE, len(ordered)))
            out.append(Slice(kind, reason, tuple(ordered), tuple(sample)))
    return tuple(out)
