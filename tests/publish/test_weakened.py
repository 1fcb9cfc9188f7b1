"""The checks of test_hostile bite: with any one encoder weakened, at least one of them reports a violation."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment

from harvest.night import Night
from publish import contract, encode, feedback, fields
from publish.formats import base, feed, hsds, ical, linked, tables
from publish.site import build
from tests.publish.hostile import HOMES, SAFE_ODD, TEXTS, URLS, WORDS, listings, written
from tests.publish.hostile_checks import CHECKS, violations_html, vocabulary
from tests.review.build import fill

_fit = fields.fit


def _same(value: Any) -> Any:
    return value


def _loose_fit(field: fields.Field, value: Any) -> Any:
    return value if field.type in ("url", "email") or field.name in ("summary", "street", "city") else _fit(field, value)


def _raw_json(value: Any) -> bytes:
    return encode.json_line(value).encode()


def _raw_cell(value: Any) -> str:
    return "|".join(map(str, value)) if isinstance(value, list | tuple) else "" if value is None else str(value)


def _raw_mailto(address: str, subject: str = "", body: str = "") -> str:
    return f"mailto:{address}?subject={subject}&body={body}"


def _unescaped(**given: Any) -> Environment:
    return Environment(**given | {"autoescape": False})


_UNQUOTED = SimpleNamespace(writer=partial(csv.writer, quoting=csv.QUOTE_NONE, escapechar="\\"))
# what is weakened: (module, name, by what, the check that sees it)
WEAK: tuple[tuple[Any, str, Any, str], ...] = (
    (encode, "clean", _same, "csv"),
    (encode, "clean", _same, "excel"),
    (encode, "clean", _same, "json"),
    (encode, "clean", _same, "zip"),
    (encode, "clean", _same, "atom"),
    (encode, "clean", _same, "html"),
    (encode, "_website", _same, "json"),
    (encode, "_website", _same, "csv"),
    (encode, "_website", _same, "html"),
    (encode, "_FORMULA", (), "excel"),
    (encode, "json_bytes", _raw_json, "html"),
    (encode, "mailto", _raw_mailto, "html"),
    (base.CsvFile.__init__, "__defaults__", (_raw_cell, ",", False), "csv"),
    (base, "csv", _UNQUOTED, "csv"),
    (base, "csv", _UNQUOTED, "zip"),
    (fields, "link", _same, "json"),
    (fields, "link", _same, "gis"),
    (fields, "mail", _same, "json"),
    (fields, "texts", _same, "gis"),
    (contract, "fit", _loose_fit, "json"),
    (contract, "link", _same, "json"),
    (contract, "safe_text", _same, "json"),
    (contract, "text", _same, "json"),
    (feed, "text", _same, "atom"),
    (hsds, "text", _same, "json"),
    (linked, "text", _same, "json"),
    (ical, "_text", _same, "ics"),
    (ical, "text", _same, "ics"),
    (ical, "_folded", "{}\r\n".format, "ics"),
    (tables, "link", _same, "csv"),
    (tables, "safe_text", _same, "changes"),
    (feedback, "excel_cell", encode.cell, "excel"),
    (build, "Environment", _unescaped, "html"),
)


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Night:
    """Without the lone surrogate and what only tells the size: a writer would refuse those, and others be seen no more. Without links
    that are safe but odd: GDAL's formats split lists at "|"."""
    texts = [t for t in TEXTS if not {"\ue000", "\ue001"} & set(t)]
    return fill(tmp_path_factory.mktemp("weakened") / "data", listings(texts, [u for u in URLS if u not in SAFE_ODD]))


@pytest.fixture(scope="module")
def allowed(tmp_path_factory: pytest.TempPathFactory) -> frozenset[tuple[str, str]]:
    folder = tmp_path_factory.mktemp("gewoon")
    with written(fill(folder / "data", listings(WORDS, HOMES)), folder / "out") as root:
        return vocabulary(root)


@pytest.fixture
def checks(allowed: frozenset[tuple[str, str]]) -> Iterator[dict[str, Callable[[Path], list[str]]]]:
    def changes(v1: Path) -> list[str]:
        return [v for v in CHECKS["json"](v1) if v.startswith("changes.ndjson")]

    yield CHECKS | {"html": lambda v1: violations_html(v1, allowed), "changes": changes}
    encode._website.cache_clear() if hasattr(encode._website, "cache_clear") else None


@pytest.mark.parametrize(("module", "name", "weak", "check"), WEAK, ids=[f"{getattr(m, '__name__', m)}.{n}-{c}" for m, n, _, c in WEAK])
def test_a_weakened_encoder_is_seen(
    night: Night, tmp_path: Path, checks: dict[str, Any], monkeypatch: pytest.MonkeyPatch, module: Any, name: str, weak: Any, check: str
) -> None:
    monkeypatch.setattr(module, name, weak)
    with written(night, tmp_path / "out", site=check in ("html", "excel")) as root:
        monkeypatch.undo()
        assert checks[check](root / "data" / "v1")


@pytest.mark.parametrize("check", [*(c for c in CHECKS if c != "xml"), "html", "changes"])
def test_with_all_encoders_there_is_nothing_to_see(night: Night, tmp_path: Path, checks: dict[str, Any], check: str) -> None:
    with written(night, tmp_path / "out") as root:
        assert checks[check](root / "data" / "v1") == []
