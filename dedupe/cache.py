"""Cache: the levels of evidence of pairs that were compared before. They depend on the pair's two rows of ``rec`` alone (with the
counts of what they share) and on no weight, so they are kept under the digests of both: a night with one percent of changes compares
only what changed (and what has it in its surroundings: a name that a second thing has got, a town that is now used beside another),
and the result is the same as from scratch because nothing else could have come out."""

from __future__ import annotations

from collections.abc import Mapping

import duckdb
import numpy as np
import numpy.typing as npt

from dedupe.cluster import Indices
from dedupe.context import NEEDED, OF_AGENDA
from dedupe.evidence.pairs import Levels

Pair = tuple[int, int]


class PairCache:
    """Pairs by digest of their rows. ``known``: what an earlier run of the same :data:`dedupe.evidence.fields.VERSION` left;
    ``fresh``: every pair of this run, to keep for the next (pairs that no longer occur are forgotten); ``compared``: how many pairs
    were not known."""

    def __init__(self, known: Mapping[Pair, bytes] | None = None) -> None:
        """Starts with what is known."""
        self._known = known or {}
        self.fresh: dict[Pair, bytes] = {}
        self.compared = 0
        self._digests: list[int] = []

    def read(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Take the records of ``rec``."""
        values = ", ".join(f"coalesce({c}::VARCHAR, chr(30))" for c in (*NEEDED, *OF_AGENDA))
        rows = connection.execute(f"SELECT md5_number_lower(concat_ws(chr(31), {values})) FROM rec ORDER BY i")
        self._digests = [int(value) for (value,) in rows.fetchall()]

    def look_up(self, left: Indices, right: Indices, width: int) -> tuple[npt.NDArray[np.uint8], Indices]:
        """(levels per pair, a row of ``width`` for each; which rows are unknown and still empty)."""
        found = [self._known.get(key, b"") for key in self._keys(left, right)]
        table = np.zeros((len(found), width), dtype=np.uint8)
        known = [n for n, row in enumerate(found) if len(row) == width]
        table[known] = np.frombuffer(b"".join(found[n] for n in known), dtype=np.uint8).reshape(-1, width)
        return table, np.setdiff1d(np.arange(len(found)), known)

    def remember(self, left: Indices, right: Indices, table: npt.NDArray[np.uint8], compared: int) -> None:
        """All pairs of a sort, of which so many had to be ``compared``."""
        self.compared += compared
        self.fresh.update(zip(self._keys(left, right), (row.tobytes() for row in table), strict=True))

    def _keys(self, left: Indices, right: Indices) -> list[Pair]:
        digest = self._digests
        return [(digest[i], digest[j]) for i, j in zip(left.tolist(), right.tolist(), strict=True)]


def stacked(found: Mapping[str, Levels], fields: Mapping[str, object]) -> npt.NDArray[np.uint8]:
    """(pairs, fields), in the order of ``fields``."""
    return np.stack([found[name] for name in fields], axis=1)
