"""Collective: what the other records say of a pair. Bhattacharya & Getoor (2007), "Collective entity resolution in relational data".

Two records of one thing mostly resemble the same others. A third record that resembles both backs the pair; one that resembles the
one and not the other contradicts it, however alike the two are by themselves: the branch, the satellite and the tenant have listings
of their own. A pair is thus in one of four states, and each state has its own line from what the pair says by itself, how strongly the
others speak and how many of them there are, to its log-odds (config/merge.yaml: ``others``, learnt by tests/bench/learn.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dedupe.cluster import UNSEEN, Indices, Odds

#: State -> (constant, own, support, contradiction, how many back it, how many contradict it)
Line = tuple[float, float, float, float, float, float]
Lines = Mapping[str, Line]
#: What the others say, in the order of the codes of :attr:`Others.state`.
STATES = ("nothing", "for", "against", "for and against")
#: Log-odds that are taken into account at most and at least; no word of others is also ``LEAST``.
LEAST, MOST = -6.0, 8.0


@dataclass(frozen=True)
class Others:
    """Per pair: ``support`` = the log-odds with which the third record that fits both best fits the one it fits least;
    ``contradiction`` = those with which a third record fits the one and does not fit the other, whichever is less; ``backers`` and
    ``opponents`` = how many third records do the one and the other."""

    support: Odds
    contradiction: Odds
    backers: Indices
    opponents: Indices

    def of(self, at: Indices) -> Others:
        """Of some of the pairs."""
        return Others(self.support[at], self.contradiction[at], self.backers[at], self.opponents[at])

    @property
    def state(self) -> npt.NDArray[np.uint8]:
        """Index into :data:`STATES`."""
        return (self.support > 0).astype(np.uint8) + 2 * (self.contradiction > 0).astype(np.uint8)


def others(count: int, left: Indices, right: Indices, odds: Odds) -> Others:
    """What the ``count`` records say of each pair. ``left`` < ``right``, sorted, each pair once. Time and memory grow with the
    number of pairs: only records that resemble one of the two (log-odds above 0) are looked at."""
    support, contradiction = np.full(len(left), LEAST), np.full(len(left), LEAST)
    backers, opponents = np.zeros(len(left), dtype=np.int64), np.zeros(len(left), dtype=np.int64)
    like = odds > 0
    ends = np.concatenate([left[like], right[like]])
    order = np.argsort(ends, kind="stable")
    third = np.concatenate([right[like], left[like]])[order]
    fits = np.tile(odds[like], 2)[order]
    start = np.searchsorted(ends[order], np.arange(count + 1))
    key = left * count + right
    for near, far in ((left, right), (right, left)):
        friends = start[near + 1] - start[near]
        for at in _batches(friends):
            pair = np.repeat(at, friends[at])
            if not len(pair):
                continue
            first = np.repeat(start[near[at]] - np.cumsum(friends[at]) + friends[at], friends[at])
            nth = first + np.arange(len(pair))
            pair, c, well = (values[third[nth] != far[pair]] for values in (pair, third[nth], fits[nth]))
            if not len(pair):
                continue
            wanted = np.minimum(c, far[pair]) * count + np.maximum(c, far[pair])
            where = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
            other = np.where(key[where] == wanted, odds[where], UNSEEN)
            begins = np.flatnonzero(np.concatenate([[True], pair[1:] != pair[:-1]]))
            said = pair[begins]
            support[said] = np.maximum(support[said], np.maximum.reduceat(np.minimum(well, other), begins))
            contradiction[said] = np.maximum(contradiction[said], np.maximum.reduceat(np.minimum(well, -other), begins))
            backers[said] += np.add.reduceat((other > 0).astype(np.int64), begins)
            opponents[said] += np.add.reduceat((other < 0).astype(np.int64), begins)
    # who resembles both was met from both sides
    return Others(np.clip(support, LEAST, MOST), np.clip(contradiction, LEAST, MOST), backers // 2, opponents)


def _batches(friends: Indices, most: int = 2_000_000) -> list[Indices]:
    """Pairs with friends, cut so that a batch has some ``most`` of them at a time."""
    at = np.flatnonzero(friends)
    return [part for part in np.split(at, np.flatnonzero(np.diff(np.cumsum(friends[at]) // most)) + 1) if len(part)]


def terms(odds: Odds, said: Others) -> npt.NDArray[np.float64]:
    """What the lines are made of: (pairs, 6): 1, the pair's own log-odds, support, contradiction, ln(1 + number) of those who back it
    and of those who contradict it."""
    many = np.log1p(said.backers), np.log1p(said.opponents)
    return np.stack([np.ones(len(odds)), np.clip(odds, LEAST, MOST), said.support, said.contradiction, *many], axis=1)


def with_others(odds: Odds, said: Others, lines: Lines) -> Odds:
    """Log-odds of each pair when the others are heard."""
    weights = np.array([lines[state] for state in STATES])
    heard = (terms(odds, said) * weights[said.state]).sum(axis=1)
    return np.asarray(np.round(heard + odds - np.clip(odds, LEAST, MOST), 6))
