"""What a writer is, and what all writers know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Protocol
from uuid import UUID, uuid5

from publish.contract import Item
from publish.model import Publishing
from store.db.published import Edition

#: Records of each file that was written, by its path under data/v1.
Written = Mapping[str, int]
# Namespace of all our UUIDs (version 5): that of the name "heerlenkaart.nl" under RFC 9562's DNS namespace. Must never change.
NAMESPACE = uuid5(UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "heerlenkaart.nl")


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


def uid(*parts: str) -> str:
    """A stable UUID for a thing of ours, e.g. ``uid("service", "hk-…")``."""
    return str(uuid5(NAMESPACE, "\x1f".join(parts)))
