"""Match: records to compared pairs and clusters. The arrows candidates -> comparisons -> clusters of the data path."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dedupe.block import Blocked, propose
from dedupe.cluster import Indices, Odds, components
from dedupe.collective import Others, others, with_others
from dedupe.context import CREATE_NORM, NEEDED, NUMBERS, OF_AGENDA, add_context
from dedupe.engine import Engine, Inline
from dedupe.lexicon import Lexicon
from dedupe.normalise import NORMAL_FIELDS
from dedupe.pack import Packed, Rows
from dedupe.score import Weights, logit, probability
from dedupe.screen import Screen, take_out
from dedupe.work import link, normalise_rows, score_pairs
from store.settings.city import Bands

# Pairs and records of one partition: some 100 MB at work, a second or two on one core.
PAIRS_A_PARTITION = 100_000
ROWS_A_PARTITION = 25_000
COMPONENTS_A_PARTITION = 20_000
# A row group of DuckDB; one slice after the other it would take twenty times as long to insert them.
SLICES_AT_ONCE = 5


Item = TypeVar("Item")


@dataclass(frozen=True)
class Knowledge:
    """What matching goes by: words, mail providers whose domain is no evidence, weights of each sort (:data:`SORTS`)."""

    lexicon: Lexicon
    free_mail: frozenset[str]
    weights: Mapping[str, Weights]


@dataclass(frozen=True)
class Scored:
    """``ids`` of the records in canonical order; per pair the positions of its records (left < right), its log-odds, and whether it
    is of activities or vacancies (``agenda``)."""

    ids: npt.NDArray[np.object_]
    left: Indices
    right: Indices
    odds: Odds
    agenda: npt.NDArray[np.bool_]
    blocked: Blocked

    def sorts(self) -> Iterator[tuple[str, Indices]]:
        """(sort, which pairs) of the sorts that occur."""
        for sort, these in (("things", ~self.agenda), ("agenda", self.agenda)):
            if these.any():
                yield sort, np.flatnonzero(these)

    def at_least(self, chance: float) -> npt.NDArray[np.bool_]:
        """The pairs with at least this probability."""
        return np.asarray(self.odds >= logit(chance), dtype=bool)


def open_scratch(memory: str = "2GB") -> duckdb.DuckDBPyConnection:
    """A DuckDB for the tables of one matching; spills to a temporary folder beyond ``memory``."""
    spill = str(Path(tempfile.gettempdir()) / "heerlenkaart-scratch")
    return duckdb.connect(config={"memory_limit": memory, "preserve_insertion_order": False, "temp_directory": spill})


_NORMAL = ", ".join(f'"{name}"' for name in NORMAL_FIELDS)


def load(
    connection: duckdb.DuckDBPyConnection, slices: Iterable[Rows], knowledge: Knowledge, engine: Engine, *, judged: bool = True
) -> int:
    """Normalise all records into ``rec``. Returns how many there are. ``judged``: see :func:`dedupe.context.add_context`."""
    connection.execute(CREATE_NORM)
    for tables in _batches(engine.map(normalise_rows, slices, knowledge.lexicon, knowledge.free_mail), SLICES_AT_ONCE):
        connection.register("piece", pa.concat_tables(tables))
        connection.execute(f"INSERT INTO norm SELECT {_NORMAL} FROM piece")
        connection.unregister("piece")
    return add_context(connection, judged=judged)


def proposed(connection: duckdb.DuckDBPyConnection, screen: Screen | None = None) -> Scored:
    """The pairs of the records of ``rec`` that are worth comparing, without those ``screen`` takes out; all log-odds still 0."""
    blocked = propose(connection)
    if screen:
        blocked = replace(blocked, pairs=blocked.pairs - take_out(connection, screen))
    ids = connection.execute("SELECT id FROM rec ORDER BY i").fetchnumpy()["id"]
    pairs = connection.execute("SELECT l, r FROM pair ORDER BY l, r").fetchnumpy()
    connection.execute("DROP TABLE pair")
    left, right = np.asarray(pairs["l"], dtype=np.int64), np.asarray(pairs["r"], dtype=np.int64)
    return Scored(np.asarray(ids, dtype=object), left, right, np.zeros(len(left)), _of_agenda(connection)[left], blocked)


def score(
    connection: duckdb.DuckDBPyConnection, knowledge: Knowledge, engine: Engine | None = None, screen: Screen | None = None
) -> Scored:
    """Propose pairs among the records of ``rec`` and compare them."""
    engine, pairs = engine or Inline(), proposed(connection, screen)
    for sort, at in pairs.sorts():
        slices = partitions(connection, pairs.left[at], pairs.right[at], sort)
        pairs.odds[at] = np.concatenate(list(engine.map(score_pairs, slices, knowledge.weights[sort])))
    return pairs


def _of_agenda(connection: duckdb.DuckDBPyConnection) -> npt.NDArray[np.bool_]:
    """Per record whether it is an activity or a vacancy."""
    return np.asarray(connection.execute("SELECT grp <> 'thing' AS agenda FROM rec ORDER BY i").fetchnumpy()["agenda"], dtype=bool)


def partitions(
    connection: duckdb.DuckDBPyConnection, left: Indices, right: Indices, sort: str = "things", size: int | None = None
) -> Iterator[Packed]:
    """Slices of the pairs, each with the records it needs."""
    size = size or PAIRS_A_PARTITION
    needed = NEEDED if sort == "things" else (*NEEDED, *OF_AGENDA)
    columns = ", ".join(n if n in NUMBERS else f"coalesce({n}, '') AS {n}" for n in needed)
    for start in range(0, len(left), size):
        one, other = left[start : start + size], right[start : start + size]
        records = np.unique(np.concatenate([one, other]))
        connection.register("wanted", pa.table({"i": records}))
        found = connection.sql(f"SELECT {columns} FROM rec JOIN wanted USING (i) ORDER BY i").to_arrow_table()
        connection.unregister("wanted")
        yield Packed(found, np.searchsorted(records, one), np.searchsorted(records, other))


def cluster(
    scored: Scored,
    chance: float,
    engine: Engine | None = None,
    must: Sequence[tuple[int, int]] = (),
    cannot: Sequence[tuple[int, int]] = (),
    held: Sequence[tuple[int, int]] = (),
) -> Indices:
    """For each record the position of the first member of its cluster; clusters are joined from this mean probability on. The
    constraints are those of :class:`dedupe.cluster.Component`."""
    engine = engine or Inline()
    threshold = logit(chance)
    first = np.arange(len(scored.ids), dtype=np.int64)
    hanging = components(len(scored.ids), scored.left, scored.right, scored.odds, threshold, must, cannot, held)
    for done in engine.map(link, _batches(hanging, COMPONENTS_A_PARTITION), threshold):
        for groups in done:
            for members in groups:
                first[members] = members[0]
    return first


def _batches(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    batch: list[Item] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


def hear_others(scored: Scored, weights: Mapping[str, Weights]) -> tuple[Scored, Others]:
    """The same pairs when the other records are heard (:mod:`dedupe.collective`), and what they say."""
    said = others(len(scored.ids), scored.left, scored.right, scored.odds)
    odds = scored.odds.copy()
    for sort, at in scored.sorts():
        odds[at] = with_others(odds[at], said.of(at), weights[sort].others)
    return replace(scored, odds=odds), said


def bands(scored: Scored, first: Indices, limits: Bands) -> tuple[Indices, Odds, npt.NDArray[np.bool_]]:
    """(pairs at or above the lower threshold, their probability, whether they are merged unasked).

    Merged unasked is a pair that is sure and whose records average linkage has put in one cluster (``first``), and what follows from
    such pairs: of a = b and b = c nobody needs to be asked whether a = c. A sure pair that linkage has not put together is shown to a
    steward, with what keeps it apart.
    """
    from scipy.sparse import coo_array  # late: see dedupe/cluster.py
    from scipy.sparse.csgraph import connected_components

    at = np.flatnonzero(scored.at_least(limits.lower))
    left, right = scored.left[at], scored.right[at]
    sure = (first[left] == first[right]) & scored.at_least(limits.upper)[at]
    count = len(first)
    links = coo_array((np.ones(int(sure.sum()), dtype=np.int8), (left[sure], right[sure])), shape=(count, count))
    _, merged = connected_components(links, directed=False)
    return at, probability(scored.odds[at]), np.asarray(merged[left] == merged[right])
