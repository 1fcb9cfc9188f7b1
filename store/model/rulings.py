"""Rulings: what of all decisions holds now. Pure algebra: later over earlier, an undo takes back, some need two persons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from store.model.decision import Decision, DecisionKind
from store.model.judgement import Answer, Judgement, ListingKey


@dataclass(frozen=True)
class Rulings:
    """``judgements`` on pairs, oldest first; ``pins`` = field decisions, oldest first; ``closed`` and ``kept`` listings with the
    decision; ``themes``: (source, category) -> theme id ("" = none); ``settled``: case -> the decision that answers it;
    ``waiting``: case -> the first of two decisions it needs; ``unsure``: case -> who did not know, by login, with the decision."""

    judgements: tuple[Judgement, ...] = ()
    pins: tuple[Decision, ...] = ()
    closed: Mapping[ListingKey, Decision] = field(default_factory=dict)
    kept: Mapping[ListingKey, Decision] = field(default_factory=dict)
    themes: Mapping[tuple[str, str], str] = field(default_factory=dict)
    settled: Mapping[str, Decision] = field(default_factory=dict)
    waiting: Mapping[str, Decision] = field(default_factory=dict)
    unsure: Mapping[str, Mapping[str, Decision]] = field(default_factory=dict)


def undone(decisions: Iterable[Decision]) -> frozenset[str]:
    """Ids of those that were taken back. An undo can be undone: then what it took back holds again."""
    back: set[str] = set()
    for decision in sorted(decisions, key=lambda d: d.order, reverse=True):
        if decision.kind is DecisionKind.UNDO and decision.id not in back:
            back.update(decision.undoes)
    return frozenset(back)


def standing(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Those that nobody took back, oldest first; undos themselves are left out."""
    every = sorted(decisions, key=lambda d: d.order)
    back = undone(every)
    return tuple(d for d in every if d.id not in back and d.kind is not DecisionKind.UNDO)


def rulings(decisions: Sequence[Decision]) -> Rulings:
    """What holds."""
    closed: dict[ListingKey, Decision] = {}
    kept: dict[ListingKey, Decision] = {}
    themes: dict[tuple[str, str], str] = {}
    judgements: list[Judgement] = []
    pins: list[Decision] = []
    settled: dict[str, Decision] = {}
    waiting: dict[str, Decision] = {}
    unsure: dict[str, dict[str, Decision]] = {}
    for d in standing(decisions):
        if d.answer == Answer.UNSURE:  # lifts nothing: what was decided before still holds
            unsure.setdefault(d.case, {})[d.actor] = d
            continue
        if d.second and not _seconded(d, waiting):
            waiting[d.case] = d
            continue
        waiting.pop(d.case, None)
        if d.case:
            settled[d.case] = d
        if d.kind is DecisionKind.PAIR:
            judgements.append(Judgement(d.id, d.about[0], d.about[1], Answer(d.answer), d.actor, d.at, d.fingerprint, d.note, d.relation))
        elif d.kind is DecisionKind.FIELD:
            pins.append(d)
        elif d.kind is DecisionKind.PRESENCE:
            for key in d.about:
                here, there = (closed, kept) if d.answer == "close" else (kept, closed)
                here[key] = d
                there.pop(key, None)
        elif d.kind is DecisionKind.CATEGORY:
            themes[d.about[0][0], d.field] = d.value
    return Rulings(tuple(judgements), tuple(pins), closed, kept, themes, settled, waiting, unsure)


def _seconded(d: Decision, waiting: Mapping[str, Decision]) -> bool:
    """Whether another person said the same before, of the same evidence."""
    first = waiting.get(d.case)
    return first is not None and first.actor != d.actor and (first.answer, first.value, first.fingerprint) == (
        d.answer, d.value, d.fingerprint,
    )  # fmt: skip
