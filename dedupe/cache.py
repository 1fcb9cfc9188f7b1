"""Cache: log-odds of pairs that were compared before. A pair's result depends on its two rows of ``rec`` alone (with the counts of
what they share), so it is kept under the digests of both: a night with one percent of changes compares only what changed, and the
result is the same as from scratch because nothing else could have come out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import duckdb
import numpy as np
import numpy.typing as npt

from dedupe.cluster import Indices, Odds
from dedupe.context import NEEDED, OF_AGENDA


class Cache(Protocol):
    """Knows pairs, and learns them."""

    def look_up(self, connection: duckdb.DuckDBPyConnection, left: Indices, right: Indices) -> tuple[Odds, npt.NDArray[np.bool_]]:
        """(log-odds, which are unknown) of the pairs."""
        ...

    def remember(self, left: Indices, right: Indices, odds: Odds) -> None:
        """Learn pairs of the same records."""
        ...


class NoCache:
    """Knows nothing and learns nothing."""

    def look_up(self, connection: duckdb.DuckDBPyConnection, left: Indices, right: Indices) -> tuple[Odds, npt.NDArray[np.bool_]]:
        """All unknown."""
        return np.zeros(len(left)), np.ones(len(left), dtype=bool)

    def remember(self, left: Indices, right: Indices, odds: Odds) -> None:
        """Nothing."""


class PairCache:
    """Pairs by digest of their rows. ``known``: what an earlier run left; ``fresh``: every pair of the last run, to keep for the
    next (pairs that no longer occur are forgotten). Valid for one set of weights: callers key it by :func:`weights_digest`."""

    def __init__(self, known: Mapping[tuple[int, int], float] | None = None) -> None:
        """Starts with what is known."""
        self._known = known or {}
        self.fresh: dict[tuple[int, int], float] = {}
        self.compared = 0
        self._digests: list[int] = []

    def look_up(self, connection: duckdb.DuckDBPyConnection, left: Indices, right: Indices) -> tuple[Odds, npt.NDArray[np.bool_]]:
        """As :class:`Cache`."""
        values = ", ".join(f"coalesce({c}::VARCHAR, chr(30))" for c in (*NEEDED, *OF_AGENDA))
        rows = connection.execute(f"SELECT md5_number_lower(concat_ws(chr(31), {values})) FROM rec ORDER BY i")
        self._digests = [int(value) for (value,) in rows.fetchall()]
        found = [self._known.get(key) for key in self._keys(left, right)]
        unknown = np.array([value is None for value in found], dtype=bool)
        self.fresh = {key: value for key, value in zip(self._keys(left, right), found, strict=True) if value is not None}
        return np.array([0.0 if value is None else value for value in found]), unknown

    def remember(self, left: Indices, right: Indices, odds: Odds) -> None:
        """As :class:`Cache`."""
        self.compared = len(left)
        self.fresh.update(zip(self._keys(left, right), odds.tolist(), strict=True))

    def _keys(self, left: Indices, right: Indices) -> list[tuple[int, int]]:
        digest = self._digests
        return [(digest[i], digest[j]) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
