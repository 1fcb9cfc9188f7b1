"""A partition: some records and the pairs among them, as arrays. Everything here is elementwise over the pairs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from rapidfuzz import process

from dedupe.cluster import Indices

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Levels = npt.NDArray[np.uint8]
Column = npt.NDArray[Any]


@dataclass(frozen=True)
class Partition:
    """``columns``: field of ``rec`` -> values of the records; ``left``, ``right``: positions in them, one per pair."""

    columns: Mapping[str, Column]
    left: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]
    _taken: dict[str, tuple[Column, Column]] = field(default_factory=dict, repr=False, compare=False)
    _codes: dict[str, tuple[Indices, Indices]] = field(default_factory=dict, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.left)

    def both(self, name: str) -> tuple[Column, Column]:
        """The values of a field, left and right."""
        if name not in self._taken:
            column = self.columns[name]
            self._taken[name] = column[self.left], column[self.right]
        return self._taken[name]

    def of_records(self, values: Column) -> tuple[Column, Column]:
        """Something computed once per record, left and right."""
        return values[self.left], values[self.right]

    def codes(self, name: str) -> tuple[Indices, Indices]:
        """A text field as numbers, left and right: equal where the text is equal, negative where it is unknown (""). Comparing
        numbers is many times faster than comparing strings."""
        if name not in self._codes:
            column = self.columns[name]
            number, _ = pd.factorize(column)
            number[column == ""] = -1
            self._codes[name] = number[self.left], number[self.right]
        return self._codes[name]

    def same(self, name: str) -> Bools:
        """Both known and equal (text fields: "" is unknown)."""
        a, b = self.codes(name)
        return np.asarray((a == b) & (a >= 0), dtype=bool)

    def known(self, name: str) -> Bools:
        """Both known."""
        a, b = self.codes(name)
        return np.asarray((a >= 0) & (b >= 0), dtype=bool)

    def differ(self, name: str) -> Bools:
        """Both known and not equal."""
        a, b = self.codes(name)
        return np.asarray((a != b) & (a >= 0) & (b >= 0), dtype=bool)

    def absent(self, column: str) -> Bools:
        """The whole table has no such column: "phone", "mail", "site" or "point"; or hardly a name with a generic "kind"."""
        return np.asarray(self.columns[f"no_{column}"][self.left], dtype=bool)

    def larger(self, name: str) -> npt.NDArray[np.int64]:
        """The larger of two counts."""
        a, b = self.both(name)
        return np.maximum(a, b)

    def like(self, name: str, scorer: Any, where: Bools | None = None) -> Floats:
        """rapidfuzz similarity in 0..1 of a text field; 0 where either is empty or ``where`` is false."""
        out = self.same(name).astype(np.float64)
        wanted = self.differ(name) if where is None else self.differ(name) & where
        if wanted.any():
            column = self.columns[name]
            one, other = column[self.left[wanted]].tolist(), column[self.right[wanted]].tolist()
            out[wanted] = process.cpdist(one, other, scorer=scorer, dtype=np.float64) / 100.0
        return out


def similarity(a: Column, b: Column, scorer: Any, where: Bools | None = None) -> Floats:
    """Elementwise similarity in 0..1 (scorers of rapidfuzz.fuzz); only computed ``where`` both are known and differ."""
    out = np.zeros(len(a))
    equal = np.asarray((a == b) & (a != ""), dtype=bool)
    out[equal] = 1.0
    wanted = np.asarray((a != "") & (b != ""), dtype=bool) & ~equal
    if where is not None:
        wanted &= where
    if wanted.any():
        out[wanted] = process.cpdist(a[wanted].tolist(), b[wanted].tolist(), scorer=scorer, dtype=np.float64) / 100.0
    return out


def levels(size: int, *rules: tuple[int, Bools], default: int = 0) -> Levels:
    """The level of the first rule that holds, else ``default``."""
    out = np.full(size, default, dtype=np.uint8)
    open_ = np.ones(size, dtype=bool)
    for level, holds in rules:
        hit = open_ & holds
        out[hit] = level
        open_ &= ~hit
    return out


def graded(values: npt.NDArray[Any], bounds: tuple[float, ...]) -> Levels:
    """Position of each value among ascending bounds: 0 up to and including the first, len(bounds) above the last."""
    return np.searchsorted(np.asarray(bounds, dtype=np.float64), values.astype(np.float64), side="left").astype(np.uint8)


def counted(where: Bools, values: npt.NDArray[Any], bounds: tuple[float, ...]) -> Levels:
    """:func:`graded`, and 0 where it does not apply."""
    return np.where(where, graded(values, bounds), 0).astype(np.uint8)
