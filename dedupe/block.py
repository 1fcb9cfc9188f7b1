"""Block: which pairs are worth comparing. A union of keys in DuckDB SQL; a key shared by too many is no key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np
import numpy.typing as npt
import pandas as pd

from dedupe.normalise import Normal

# A key held by more listings than this says nothing about identity (a municipal phone, a chain's domain, "sport").
MAX_SHARED = 40


@dataclass(frozen=True)
class Blocks:
    """Candidate pairs as index arrays (left < right), and how many keys were too common to be used."""

    left: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]
    capped: int


def keys_of(n: Normal) -> Iterator[str]:
    """Blocking keys of one listing; the group keeps activities and things apart."""
    g = n.group
    if n.postcode and n.number:
        yield f"{g}a:{n.postcode[:4]}:{n.street[:6]}:{n.number.split('-')[0]}"
    if n.street and n.number:
        yield f"{g}s:{n.street}:{n.number.split('-')[0]}"
    if n.phone:
        yield f"{g}p:{n.phone}"
    if n.email:
        yield f"{g}e:{n.email}"
    if n.domain:
        yield f"{g}d:{n.domain}"
    for token in set(n.core):
        if len(token) > 2:
            yield f"{g}t:{token}"
            yield f"{g}x:{token[:5]}:{n.postcode[:3]}"
    yield f"{g}n:{n.sorted_core.replace(' ', '')}"
    if 2 < len(n.acronym) < 9:
        yield f"{g}q:{n.acronym}"
    for token in n.core:
        if 2 < len(token) < 9:
            yield f"{g}q:{token}"
    for alias in n.aliases:
        yield f"{g}n:{''.join(sorted(alias.split()))}"


def candidate_pairs(normals: Sequence[Normal]) -> Blocks:
    """All pairs that share a key of at most MAX_SHARED listings. Empty arrays for fewer than two listings."""
    rows = [(i, key) for i, n in enumerate(normals) for key in set(keys_of(n))]
    empty = np.empty(0, dtype=np.int64)
    if len(rows) < 2:
        return Blocks(empty, empty, 0)
    frame = pd.DataFrame({"i": np.array([r[0] for r in rows], dtype=np.int64), "k": pd.Series([r[1] for r in rows], dtype=object)})
    connection = duckdb.connect(config={"threads": "2"})
    try:
        connection.register("raw", frame)
        connection.execute("CREATE TEMP TABLE used AS SELECT k, count(*) AS n FROM raw GROUP BY k HAVING count(*) > 1")
        capped = connection.execute("SELECT count(*) FROM used WHERE n > ?", [MAX_SHARED]).fetchall()[0][0]
        found = connection.execute(
            "WITH kept AS (SELECT raw.i, raw.k FROM raw JOIN used USING (k) WHERE used.n <= ?) "
            "SELECT DISTINCT a.i AS l, b.i AS r FROM kept a JOIN kept b ON a.k = b.k AND a.i < b.i ORDER BY l, r",
            [MAX_SHARED],
        ).fetchnumpy()
    finally:
        connection.close()
    return Blocks(np.asarray(found["l"], dtype=np.int64), np.asarray(found["r"], dtype=np.int64), int(capped))
