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
from store.model.decision import Decision, fingerprint

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

    def release(self, case_id: str, login: str) -> None:
        """Answered: nobody has to wait for the claim to end."""
        with self._guard:
            if self._held.get(case_id, ("", None))[0] == login:
                del self._held[case_id]

    def others(self, login: str, now: datetime) -> frozenset[str]:
        """Cases that others are busy with."""
        with self._guard:
            return frozenset(c for c, (who, until) in self._held.items() if who != login and until > now)


@dataclass(frozen=True)
class Queue:
    """The open cases of one person, most urgent first, and their number by kind."""

    cases: tuple[Case, ...]
    counts: Mapping[CaseKind, int]


@dataclass(frozen=True)
class Open:
    """Whether a case is open for a person: not just answered, not their own half of two, not where they said they do not know, and
    nobody else is busy with it. Asks nothing that takes longer when there are more cases."""

    view: View
    answered: frozenset[str]
    login: str
    busy: frozenset[str]

    @classmethod
    def of(cls, bench: Bench, login: str, claims: Claims, now: datetime) -> Open:
        """For ``login`` now."""
        return cls(bench.view, answered_by(bench.fresh()), login, claims.others(login, now))

    def __call__(self, case: Case) -> bool:
        """Whether it is."""
        return case.id not in self.busy and self.can(case)

    def can(self, case: Case) -> bool:
        """Whether this person can answer it, somebody else busy with it or not."""
        if case.key in self.answered:
            return False
        unknown = self.view.ruled.unsure.get(case.key, {}).get(self.login)
        if unknown is not None and unknown.fingerprint == case.fingerprint:
            return False
        waiting = self.view.ruled.waiting.get(case.key)
        return waiting is None or waiting.actor != self.login or waiting.fingerprint != case.fingerprint

    def step(self, case_id: str, kind: str, reason: str, by: int) -> Case | None:
        """The nearest open case after (``by`` 1) or before (-1) one, of a kind and reason if asked; from the top when it is gone."""
        ids = self.view.order.get(kind, ())
        at = self.view.place.get((kind, case_id), -1)
        if at < 0 and by < 0:
            return None
        for i in range(at + by, len(ids) if by > 0 else -1, by):
            case = self.view.cases[ids[i]]
            if (not reason or case.reason == reason) and self(case):
                return case
        return None


def answered_by(fresh: Iterable[Decision]) -> frozenset[str]:
    """Cases that decisions on their way into the view answer."""
    return frozenset(d.case for d in fresh if d.case)


def queue_of(open_: Open, kind: str = "", reason: str = "") -> Queue:
    """The queue of a person, of one kind and reason if asked."""
    mine = sorted((c for c in open_.view.cases.values() if open_.can(c)), key=lambda c: c.id in open_.busy)
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

    @property
    def print(self) -> str:
        """Other when a case was added, taken away or changed."""
        return fingerprint(sorted((c.key, c.fingerprint) for c in self.cases))


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
