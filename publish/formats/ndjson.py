"""entries.ndjson: an entry a line, with where each value comes from."""

from __future__ import annotations

from collections.abc import Sequence

from publish.contract import Item, extended
from publish.encode import json_line
from publish.formats.base import Frame, TextFile, Written


class NdJson:
    """The flat record plus provenance per field."""

    def __init__(self, frame: Frame) -> None:
        self._file = TextFile(frame, "entries.ndjson")

    def add(self, items: Sequence[Item]) -> None:
        """Write these."""
        self._file.write("".join(f"{json_line(extended(i))}\n" for i in items), len(items))

    def close(self) -> Written:
        """Finish the file."""
        return self._file.close()
