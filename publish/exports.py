"""Everything under data/v1 but the manifest: entries pass by once, every writer takes what it needs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from publish.contract import Item, record
from publish.formats.base import Frame, Writer, Written
from publish.formats.catalog import catalogue
from publish.formats.columnar import Columnar
from publish.formats.delimited import Csv, ExcelCsv
from publish.formats.feed import atom
from publish.formats.geojson import GeoJson
from publish.formats.hsds import Hsds
from publish.formats.ical import Calendars
from publish.formats.linked import JsonLd
from publish.formats.ndjson import NdJson
from publish.formats.quality import Quality
from publish.formats.schemas import schemas
from publish.formats.state import badge, status
from publish.formats.tables import bridge, changes, redirects
from publish.model import Publishing
from store.db.published import Edition
from store.model.entry import Entry

#: A writer each of what is made of entries.
WRITERS: tuple[Callable[[Frame], Writer], ...] = (GeoJson, Csv, ExcelCsv, NdJson, Columnar, Hsds, JsonLd, Calendars, Quality)
#: And of what is not; the catalogue comes last, it tells the others' sizes.
TABLES: tuple[Callable[[Frame], Written], ...] = (bridge, redirects, changes, atom, status, badge, schemas, catalogue)


def write_data(folder: Path, edition: Edition, p: Publishing) -> list[dict[str, Any]]:
    """Write every data file into ``folder``; returns the manifest's file rows. Memory does not grow with the number of entries."""
    folder.mkdir(parents=True, exist_ok=True)
    frame = Frame(folder, p, edition, data_day(edition))
    writers = [make(frame) for make in WRITERS]
    for items in read_items(edition, p):
        for writer in writers:
            writer.add(items)
    written: dict[str, int] = {}
    for writer in writers:
        written |= writer.close()
    for table in TABLES:
        written |= table(frame)
    return [file_row(folder, name, records) for name, records in written.items()]


def read_items(edition: Edition, p: Publishing) -> Iterable[list[Item]]:
    """Entries with their flat records, in batches, by id."""
    for entries in edition.batches():
        yield [Item(e, record(e, p.sources)) for e in (_without_persons(e, p) for e in entries)]


def _without_persons(entry: Entry, p: Publishing) -> Entry:
    """An organiser who is a person is never published, whatever the catalogue says."""
    said = entry.facts.organiser
    return replace(entry, facts=replace(entry.facts, organiser=None)) if said and p.persons.is_person(said) else entry


def data_day(edition: Edition) -> date:
    """The newest day on which a listing was seen."""
    found = edition.rows("SELECT max(last_seen)::DATE AS day FROM listing", [])[0]["day"]
    return found if isinstance(found, date) else date(1970, 1, 1)


def file_row(folder: Path, name: str, records: int) -> dict[str, Any]:
    """The manifest's row of a file."""
    with (folder / name).open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return {"path": name, "bytes": file.tell(), "sha256": digest, "records": records}
