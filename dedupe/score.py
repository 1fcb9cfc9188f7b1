"""Score: signed log-odds per piece of evidence, summed to a probability; and the words that explain it.

The weights stand in config/merge.yaml: one number per level of a field, and one per cell of a combination of two fields. They were
learnt offline (tests/bench/learn.py); nothing is learnt at run time, and every probability is a sum that can be written out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from dedupe.cluster import Odds
from dedupe.collective import STATES, Lines
from dedupe.evidence.fields import SORTS
from dedupe.evidence.pairs import Levels
from store.errors import ConfigError
from store.settings.city import Learnt, Merge

_WHERE = "config/merge.yaml"


@dataclass(frozen=True)
class Weights:
    """``fields``: field -> log-odds per level; ``tables``: (field, field) -> log-odds per pair of levels; natural logarithm.
    ``guards``: field -> levels with which no pair rises above ``ceiling``, which is just below what is merged unasked; ``bars``:
    field -> levels with which a third record does not bring the two together either; ``others``: see
    :func:`dedupe.collective.with_others`; ``sort``: of what they are the weights."""

    prior: float
    fields: Mapping[str, Odds]
    tables: Mapping[tuple[str, str], Odds]
    guards: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    bars: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    others: Lines = field(default_factory=dict)
    ceiling: float = 50.0
    sort: str = "things"

    @property
    def nothing_known(self) -> float:
        """Log-odds of a pair of which nothing is known: the first level of every field (no phone, nothing shared, nobody else there)."""
        return self.prior + sum(float(w[0]) for w in self.fields.values()) + sum(float(cells[0, 0]) for cells in self.tables.values())

    def guarded(self, found: Mapping[str, Levels]) -> npt.NDArray[np.bool_]:
        """The pairs that are never merged unasked."""
        return _any_of(found, self.guards)

    def barred(self, found: Mapping[str, Levels]) -> npt.NDArray[np.bool_]:
        """The pairs that no third record brings together."""
        return _any_of(found, self.bars)

    def of(self, found: Mapping[str, Levels]) -> Odds:
        """Log-odds of each pair."""
        total = np.full(len(next(iter(found.values()))), self.prior)
        for name, weights in self.fields.items():
            total += weights[found[name]]
        at = {name: found[name].astype(np.intp) for name in {name for pair in self.tables for name in pair}}
        for (first, second), cells in self.tables.items():
            total += cells.ravel().take(at[first] * cells.shape[1] + at[second])  # half the time of cells[first, second]
        held = self.guarded(found)
        total[held] = np.minimum(total[held], self.ceiling)
        return np.round(total, 6)


def _any_of(found: Mapping[str, Levels], wanted: Mapping[str, tuple[int, ...]]) -> npt.NDArray[np.bool_]:
    held = np.zeros(len(next(iter(found.values()))), dtype=bool)
    for name, at in wanted.items():
        held |= np.isin(found[name], at)
    return held


def weights_of(merge: Merge) -> dict[str, Weights]:
    """Checked weights of each sort. Raises ConfigError for an unknown field, a missing one, or a wrong number of levels."""
    ceiling = logit(merge.bands.upper) - 0.01
    return {"things": _checked(merge, "things", "", ceiling), "agenda": _checked(merge.agenda, "agenda", "agenda.", ceiling)}


def _checked(learnt: Learnt, sort: str, where: str, ceiling: float) -> Weights:
    known = SORTS[sort].fields
    for name in learnt.fields:
        if name not in known:
            raise ConfigError(_WHERE, f"{where}fields.{name}", f"is no evidence; known are {', '.join(known)}.")
    fields = {}
    for name, names in known.items():
        if name not in learnt.fields:
            raise ConfigError(_WHERE, f"{where}fields.{name}", "is missing; add a weight for each level of this evidence.")
        fields[name] = np.array(learnt.fields[name])
        if len(fields[name]) != len(names):
            raise ConfigError(_WHERE, f"{where}fields.{name}", f"must have {len(names)} weights ({', '.join(names)}).")
    tables = {}
    for key, rows in learnt.tables.items():
        first, _, second = key.partition(" x ")
        if first not in known or second not in known:
            raise ConfigError(_WHERE, f"{where}tables.{key}", "must name two known fields with ' x ' between them.")
        cells = np.array(rows) if len({len(r) for r in rows}) == 1 else np.zeros((0, 0))
        if cells.shape != (len(known[first]), len(known[second])):
            raise ConfigError(_WHERE, f"{where}tables.{key}", f"must be {len(known[first])} rows of {len(known[second])} weights.")
        tables[first, second] = cells
    guards = _indices(learnt.never_unasked, known, f"{where}never_unasked")
    bars = _indices(learnt.never_bridged, known, f"{where}never_bridged")
    if learnt.others.keys() != set(STATES):
        raise ConfigError(_WHERE, f"{where}others", f"must have a line for each of: {', '.join(STATES)}.")
    return Weights(learnt.prior, fields, tables, guards, bars, learnt.others, ceiling, sort)


def _indices(levels: Mapping[str, tuple[str, ...]], known: Mapping[str, tuple[str, ...]], where: str) -> dict[str, tuple[int, ...]]:
    for name, names in levels.items():
        if name not in known or not set(names) <= set(known[name]):
            must = ", ".join(known.get(name, known))
            raise ConfigError(_WHERE, f"{where}.{name}", f"must name levels of a known field ({must}).")
    return {name: tuple(known[name].index(x) for x in names) for name, names in levels.items()}


def probability(odds: Odds) -> Odds:
    """Logistic function."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -50, 50))))


def logit(chance: float) -> float:
    """Log-odds of a probability."""
    return float(np.log(chance / (1.0 - chance)))


# Share of true pairs among those that were compared of the tables the weights were learnt on (tests/bench/learn.py prints it): those
# that the screen left, and all that keys proposed in tables of people.
LEARNT_SHARE = 0.294
# Tables of people differ widely in how often one of them is listed; of organisations they differ little, and a share that is
# estimated from few pairs that say little is not to be trusted far.
MOST_SHIFT = {"people": 5.0, "organisations": 0.7}
# With so many pairs a table's own share counts half: the mean of 75 probabilities says little (the real records of Heerlen).
FEW_PAIRS = 300


def prior_shift(odds: Odds, most: float) -> float:
    """What to add to every pair's log-odds in a table with more duplicates than the tables the weights were learnt on; 0..most.

    Saerens, Latinne & Decaestecker (2002), "Adjusting the outputs of a classifier to new a priori probabilities": the share of
    true pairs is the mean probability that itself gives. No labels are used. Only upwards: with fewer duplicates than usual the
    weights stand as they are, so that what is merged unasked does not come to rest on an estimate.
    """
    shift = 0.0
    for _ in range(200 if len(odds) else 0):
        share = float(np.clip(probability(odds + shift).mean(), 1e-6, 1 - 1e-6))
        before, shift = shift, min(most, logit(share) - logit(LEARNT_SHARE))
        if abs(shift - before) < 1e-4:
            break
    return round(max(0.0, shift) * len(odds) / (len(odds) + FEW_PAIRS), 2)


Evidence = tuple[tuple[str, float], ...]


def explain(found: Mapping[str, Levels], wanted: npt.NDArray[np.int64], weights: Weights) -> list[Evidence]:
    """Per wanted pair ("name: spelling", log-odds), strongest first: what each field does to a pair of which nothing is known. With
    :attr:`Weights.nothing_known` they sum to the pair's log-odds.

    Shapley (1953), "A value for n-person games", which for a sum of terms of one and of two fields can be written out: of a
    combination a field gets the mean of what it adds when the other is not yet known and when it is.
    """
    known = SORTS[weights.sort].fields
    level = {name: found[name][wanted] for name in known}
    parts = {name: weights.fields[name][level[name]].astype(np.float64) - weights.fields[name][0] for name in known}
    for (first, second), cells in weights.tables.items():
        both, nobody = cells[level[first], level[second]], cells[0, 0]
        one, other = cells[level[first], 0], cells[0, level[second]]
        parts[first] += (both - other + one - nobody) / 2
        parts[second] += (both - one + other - nobody) / 2
    total = weights.nothing_known + np.sum(list(parts.values()), axis=0)
    above = np.where(weights.guarded(level), np.maximum(total - weights.ceiling, 0.0), 0.0)
    said = []
    for n in range(len(wanted)):
        one = [(f"{name}: {known[name][level[name][n]]}", round(float(values[n]), 3)) for name, values in parts.items()]
        one.append(("never merged unasked", round(-float(above[n]), 3)))
        said.append(_strongest_first(one))
    return said


def with_word(evidence: Evidence, word: str, weight: float) -> Evidence:
    """One more piece of evidence, in its place."""
    return _strongest_first([*evidence, (word, round(weight, 3))])


def _strongest_first(parts: Iterable[tuple[str, float]]) -> Evidence:
    return tuple(sorted((part for part in parts if abs(part[1]) >= 0.0005), key=lambda part: (-abs(part[1]), part[0])))
