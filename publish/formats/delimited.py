"""entries.csv for machines, with CSVW metadata; entries-excel.csv for people with Dutch Excel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from publish.contract import Item
from publish.encode import excel_cell, json_pretty
from publish.fields import COLUMNS, FIELDS, MANY, Field
from publish.formats.base import CsvFile, Frame, TextFile, Written

_CSVW = {"decimal": "double", "integer": "integer", "date": "date", "url": "anyURI", "urls": "anyURI"}


class Csv:
    """RFC 4180, UTF-8, lists separated by "|"."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._file = CsvFile(frame, "entries.csv", COLUMNS)

    def add(self, items: Sequence[Item]) -> None:
        """Write these."""
        for item in items:
            self._file.row(item.row)

    def close(self) -> Written:
        """Finish both files."""
        described = TextFile(self._frame, "entries.csv-metadata.json")
        described.write(json_pretty(csvw(self._frame)), 1)
        return self._file.close() | described.close()


class ExcelCsv:
    """Semicolons, a byte-order mark, decimal commas; nothing that Excel takes for a formula."""

    def __init__(self, frame: Frame) -> None:
        self._file = CsvFile(frame, "entries-excel.csv", COLUMNS, excel_cell, ";", bom=True)

    def add(self, items: Sequence[Item]) -> None:
        """Write these."""
        for item in items:
            self._file.row(item.row)

    def close(self) -> Written:
        """Finish the file."""
        return self._file.close()


def csvw(frame: Frame) -> dict[str, Any]:
    """Metadata of entries.csv (W3C Tabular Data on the Web)."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "nl"}],
        "url": "entries.csv",
        "dc:title": f"Sociale kaart van {frame.p.city.municipality}",
        "dc:source": list(frame.p.attribution),
        "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\r\n"]},
        "tableSchema": {"columns": [_column(f) for f in FIELDS], "primaryKey": "id"},
    }


def _column(field: Field) -> dict[str, Any]:
    column: dict[str, Any] = {"name": field.name, "titles": field.name, "dc:description": field.nl}
    column["datatype"] = {"base": _CSVW.get(field.type, "string")}
    if field.values:
        column["datatype"]["format"] = "|".join(field.values)
    if field.type == "relations":
        column["datatype"]["format"] = f"({'|'.join(field.values)}):{field.pattern.strip('^$')}"
    if field.type in MANY:
        column["separator"] = "|"
    if field.required and field.type not in MANY:
        column["required"] = True
    return column
