"""Packing: how records travel between DuckDB and the processes, a text column to be normalised as one long string, what is to be
compared as an Arrow table. A million Python strings made, pickled and unpickled one by one would cost more than all comparing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dedupe.evidence.pairs import Partition

# Unit separator: control characters are taken out of every table before anything is packed.
SEPARATOR = "\x1f"


@dataclass(frozen=True)
class Rows:
    """A slice of the table to be matched: field of :class:`dedupe.normalise.Record` -> its values; ``count`` rows."""

    count: int
    text: Mapping[str, str]

    def columns(self) -> dict[str, list[str]]:
        """Unpacked."""
        return {name: values.split(SEPARATOR) if self.count else [] for name, values in self.text.items()}


def pack(columns: Mapping[str, Sequence[object]]) -> dict[str, str]:
    """Values as text; None is empty, booleans are 1 and 0."""
    return {name: _joined(values) for name, values in columns.items()}


def _joined(values: Sequence[object]) -> str:
    try:
        return SEPARATOR.join(values)  # type: ignore[arg-type]
    except TypeError:
        return SEPARATOR.join(map(_text, values))


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "1" if value else "0"
    return "" if value is None else repr(value)


@dataclass(frozen=True)
class Packed:
    """A partition under way: its ``records`` and the pairs, as positions among them."""

    records: pa.Table
    left: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.left)

    def unpack(self) -> Partition:
        """As arrays; an unknown number is NaN."""
        return Partition({name: self.records[name].to_numpy() for name in self.records.column_names}, self.left, self.right)


def fetch_text(connection: duckdb.DuckDBPyConnection, names: Sequence[str], source: str) -> dict[str, str]:
    """Text columns of a query, each as one string. All are gathered in one pass, so they stand in one order, whichever it is."""
    gathered = ", ".join(f"string_agg(coalesce({n}::VARCHAR, ''), chr(31)) AS {n}" for n in names)
    row = connection.execute(f"SELECT {gathered} FROM {source}").fetchall()[0]
    return {name.strip('"'): value or "" for name, value in zip(names, row, strict=True)}
