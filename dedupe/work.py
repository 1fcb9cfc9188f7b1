"""The three pieces of work that are cut into partitions: normalise, compare, cluster. Pure functions of what they are given, so
that it does not matter where they run: in this process, in another one, or on a Dask cluster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from dedupe.cluster import Component, average_linkage
from dedupe.evidence.fields import compare
from dedupe.evidence.pairs import Partition
from dedupe.lexicon import Lexicon
from dedupe.normalise import Normaliser, Record, columns
from dedupe.score import Odds, Weights


@dataclass(frozen=True)
class Rows:
    """A slice of the table to be matched: columns of :class:`dedupe.normalise.Record` by name."""

    fields: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]


def normalise_rows(rows: Rows, lexicon: Lexicon, free_mail: frozenset[str]) -> dict[str, list[object]]:
    """Columns of :class:`dedupe.normalise.Normal`, in the order of the rows."""
    normaliser = Normaliser.of(lexicon, free_mail)
    return columns([normaliser(Record(**dict(zip(rows.fields, row, strict=True)))) for row in rows.values])


def score_pairs(partition: Partition, weights: Weights) -> Odds:
    """Log-odds of the pairs of a partition."""
    return weights.of(compare(partition)) if len(partition) else np.empty(0)


def link(components: tuple[Component, ...], threshold: float) -> list[list[list[int]]]:
    """Clusters of each component."""
    return [average_linkage(c, threshold) for c in components]
