"""Everything under data/v1 but the manifest: entries pass by once, every writer takes what it needs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
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
from store.collecting import without_collecting
from store.db.published import Edition, reopened
from store.model.entry import Entry

#: A writer each of what is made of entries, in two shares that take about as long.
SHARES: tuple[tuple[Callable[[Frame], Writer], ...], ...] = ((Hsds, Columnar, GeoJson, Quality), (Csv, ExcelCsv, NdJson, JsonLd, Calendars))
#: And of what is not; the catalogue comes last, it tells the others' sizes.
TABLES: tuple[Callable[[Frame], Written], ...] = (bridge, redirects, changes, atom, status, badge, schemas, catalogue)
# From here on a second process pays: starting one takes two seconds
TWO_PROCESSES = 4_000


def write_data(folder: Path, edition: Edition, p: Publishing) -> list[dict[str, Any]]:
    """Write every data file into ``folder``; returns the manifest's file rows. Memory does not grow with the number of entries."""
    folder.mkdir(parents=True, exist_ok=True)
    frame = Frame(folder, p, edition, data_day(edition))
    written: dict[str, int] = {}
    if edition.entries < TWO_PROCESSES:
        written |= _write(frame, (0, 1))
    else:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            other = pool.submit(_write_apart, folder, edition.path, p, frame.day)
            written |= _write(frame, (0,)) | other.result()
    for table in TABLES:
        written |= table(frame)
    return [file_row(folder, name, records) for name, records in written.items()]


def _write(frame: Frame, shares: Iterable[int]) -> dict[str, int]:
    written: dict[str, int] = {}
    with without_collecting():
        writers = [make(frame) for share in shares for make in SHARES[share]]
        for items in read_items(frame.edition, frame.p):
            for writer in writers:
                writer.add(items)
        for writer in writers:
            written |= writer.close()
    return written


def _write_apart(folder: Path, copy: Path, p: Publishing, day: date) -> dict[str, int]:
    """The second share, in a process of its own, from the same copy of the catalogue."""
    with reopened(copy) as edition:
        return _write(Frame(folder, p, edition, day), (1,))


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
