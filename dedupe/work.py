"""The three pieces of work that are cut into partitions: normalise, compare, cluster. Pure functions of what they are given, so
that it does not matter where they run: in this process, in another one, or on a Dask cluster."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyarrow as pa

from dedupe.cluster import Component, Odds, average_linkage
from dedupe.evidence.fields import SORTS
from dedupe.lexicon import Lexicon
from dedupe.normalise import Normaliser, Record, columns
from dedupe.pack import Packed, Rows
from dedupe.score import Weights


def normalise_rows(rows: Rows, lexicon: Lexicon, free_mail: frozenset[str]) -> pa.Table:
    """Columns of :class:`dedupe.normalise.Normal`, in the order of the rows."""
    normaliser, given = Normaliser(lexicon, free_mail), rows.columns()
    absent = {name: [value] * rows.count for name, value in Record._field_defaults.items() if name not in given}
    typed = [absent[name] if name in absent else _TYPED.get(name, list)(given[name]) for name in Record._fields]
    found = columns([normaliser(record) for record in map(Record._make, zip(*typed, strict=True))])
    return pa.table({name: pa.array(values, _ARROW.get(name, pa.string())) for name, values in found.items()})


_ARROW = {
    "lat": pa.float64(),
    "lon": pa.float64(),
    "number": pa.int32(),
    "heads": pa.int32(),
    "sectors": pa.uint64(),
    "kinds": pa.uint64(),
    "other_kinds": pa.uint64(),
    "fading": pa.bool_(),
    "po_box": pa.bool_(),
    "bare": pa.bool_(),
}


def _numbers(values: list[str]) -> list[float | None]:
    return [float(v) if v else None for v in values]


_TYPED: dict[str, Callable[[list[str]], list[Any]]] = {
    "lat": _numbers,
    "lon": _numbers,
    "fading": lambda values: [v == "1" for v in values],
}


def score_pairs(packed: Packed, weights: Weights) -> Odds:
    """Log-odds of the pairs of a partition."""
    return weights.of(SORTS[weights.sort].compare(packed.unpack())) if len(packed) else np.empty(0)


def link(components: tuple[Component, ...], threshold: float) -> list[list[list[int]]]:
    """Clusters of each component."""
    return [average_linkage(c, threshold) for c in components]
