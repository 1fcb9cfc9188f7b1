"""What a writer is, and what all writers know."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha1
from pathlib import Path
from typing import IO, Any, Protocol
from uuid import UUID, uuid5

from publish.contract import Item
from publish.encode import cell
from publish.model import Publishing
from store.db.published import Edition

#: Records of each file that was written, by its path under data/v1.
Written = Mapping[str, int]
# Namespace of all our UUIDs (version 5): that of the name "heerlenkaart.nl" under RFC 9562's DNS namespace. Must never change.
NAMESPACE = uuid5(UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "heerlenkaart.nl")
_SPACE = NAMESPACE.bytes


@dataclass(frozen=True)
class Frame:
    """``folder`` is data/v1 of the release being built; ``day`` the newest day on which a listing was seen: the date of the data."""

    folder: Path
    p: Publishing
    edition: Edition
    day: date

    @property
    def site(self) -> str:
        """Where the map stands, without a slash at the end."""
        return self.p.city.identity.site_url

    @property
    def data_url(self) -> str:
        """Where data/v1 stands, with a slash at the end."""
        return f"{self.site}/data/v1/"

    def page(self, entry_id: str) -> str:
        """The permanent page of an entry."""
        return f"{self.site}/p/{entry_id}/"


class Writer(Protocol):
    """Gets every entry once, in order of id, then is closed."""

    def add(self, items: Sequence[Item]) -> None:
        """Write these."""

    def close(self) -> Written:
        """Finish the files."""


class TextFile:
    """A UTF-8 file that is written a piece at a time, and the number of records in it."""

    def __init__(self, frame: Frame, name: str, bom: bool = False) -> None:
        self.name, self.records = name, 0
        path = frame.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file: IO[str] = path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="", buffering=1 << 20)

    def write(self, text: str, records: int = 0) -> None:
        """Append."""
        self._file.write(text)
        self.records += records

    def close(self) -> dict[str, int]:
        """The file and its number of records."""
        self._file.close()
        return {self.name: self.records}


class CsvFile(TextFile):
    """A table that is written a row at a time (RFC 4180); ``cells`` says how a value is written."""

    def __init__(
        self, frame: Frame, name: str, columns: Sequence[str], cells: Callable[[Any], str] = cell, delimiter: str = ",", bom: bool = False
    ) -> None:
        super().__init__(frame, name, bom)
        self._columns, self._cells = tuple(columns), cells
        self._rows = csv.writer(self._file, delimiter=delimiter, lineterminator="\r\n")
        self._rows.writerow(self._columns)

    def row(self, record: Mapping[str, Any]) -> None:
        """One record; what it does not have stays empty."""
        cells, get = self._cells, record.get
        self._rows.writerow([cells(get(c)) for c in self._columns])
        self.records += 1


def uid(*parts: str) -> str:
    """A stable UUID for a thing of ours, e.g. ``uid("service", "hk-…")``: what ``str(uuid5(NAMESPACE, …))`` gives, four times as fast."""
    digest = sha1(_SPACE + "\x1f".join(parts).encode(), usedforsecurity=False).digest()
    h = (digest[:6] + bytes((digest[6] & 0x0F | 0x50, digest[7], digest[8] & 0x3F | 0x80)) + digest[9:16]).hex()
    return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"
