"""The privacy scan finds mobile numbers and private mail in every format, however written, and nothing else."""

from __future__ import annotations

import html
import json
import re
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publish.private import _MAYBE_MOBILE, _matching, check_private, places
from store.errors import ReleaseError
from store.suppression import Suppression
from store.values.person import MOBILE
from tests.review.build import night_on

MAIL = night_on(Path("/nergens")).publishing().persons.mail
MOBILES = (
    "0612345678", "06-12345678", "06 12 34 56 78", "06.12.34.56.78", "06/12345678", "(06) 12345678", "+31612345678", "+31 6 1234 5678",
    "0031 6 12345678", "+31 (0)6 12 34 56 78", "06–1234–5678", "06\u00a01234\u00a05678",
)  # fmt: skip
MAILS = (
    "jan.jansen@gmail.com", "JAN@GMAIL.COM", "jan [at] hotmail.com", "jan(apenstaart)ziggo.nl", "jan {at} gmail.com", "jan%40gmail.com",
    "jan&#64;gmail.com", "jan <at> gmail.com",
)  # fmt: skip
HARMLESS = (
    "045 - 571 12 34", "+31 45 571 12 34", "0800 2000", "ab" * 31 + "0612345678"[:2], "0612345678" * 6 + "abcd",
    "6ba7b810-9dad-51d1-80b4-061234567890", "€ 1.061.234.567,80", "2026-06-12 t/m 2026-06-13", "20260612T061234", "info@gmail-fietsen.nl",
    "info@buurthuis.nl", "50.061234,5.961234", "NL06INGB0612345678"[:12], "1061234567890",
)  # fmt: skip


def _geojson(folder: Path, said: str) -> None:
    record = {"type": "Feature", "properties": {"summary": f"Bel {said} of kom langs"}}
    (folder / "entries.geojson").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")


def _csv(folder: Path, said: str) -> None:
    (folder / "entries.csv").write_text(f"id,summary\r\nhk-1,Bel {said} of kom langs\r\n", encoding="utf-8", newline="")


def _html(folder: Path, said: str) -> None:
    shown = said if "&" in said else html.escape(said)
    (folder / "index.html").write_text(f"<p>Bel {shown}\nof kom langs</p>", encoding="utf-8")


def _gpkg(folder: Path, said: str) -> None:
    connection = sqlite3.connect(folder / "entries.gpkg")
    connection.execute("CREATE TABLE entries (id TEXT, summary TEXT)")
    connection.execute("INSERT INTO entries VALUES (?, ?)", ["hk-1", f"Bel {said} of kom langs"])
    connection.commit()
    connection.close()


def _parquet(folder: Path, said: str) -> None:
    pq.write_table(
        pa.table({"id": ["hk-1"], "target_groups": [[f"Bel {said} of kom langs"]]}), folder / "entries.parquet", compression="zstd"
    )


def _zip(folder: Path, said: str) -> None:
    with zipfile.ZipFile(folder / "hsds-datapackage.zip", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("services.csv", f"id,description\r\n1,Bel {said} of kom langs\r\n")


WRITERS: tuple[Callable[[Path, str], None], ...] = (_geojson, _csv, _html, _gpkg, _parquet, _zip)


def _found(folder: Path) -> list[str]:
    return sorted({what for _, what in places(folder, MAIL, Suppression())})


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("said", MOBILES)
def test_a_mobile_number_is_found(tmp_path: Path, write: Callable[[Path, str], None], said: str) -> None:
    write(tmp_path, said)
    assert _found(tmp_path) == ["a mobile number"]
    with pytest.raises(ReleaseError, match="mobile number") as caught:
        check_private(tmp_path, MAIL, Suppression())
    assert said not in str(caught.value)


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("said", MAILS)
def test_a_private_mail_address_is_found(tmp_path: Path, write: Callable[[Path, str], None], said: str) -> None:
    write(tmp_path, said)
    assert _found(tmp_path) == ["a private mail address"]


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("said", HARMLESS)
def test_ordinary_numbers_and_addresses_are_not(tmp_path: Path, write: Callable[[Path, str], None], said: str) -> None:
    write(tmp_path, said)
    assert _found(tmp_path) == []


def test_a_number_at_the_edge_of_a_piece_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for size in range(20, 60):
        monkeypatch.setattr("publish.private._PIECE", size)
        (tmp_path / "entries.ndjson").write_text("x" * 30 + " 0612345678 " + "y" * 30 + "\nregel\n", encoding="utf-8")
        assert _found(tmp_path), size


@pytest.mark.parametrize(
    "said", ["+31&nbsp;6 12345678", "0&nbsp;6 12345678", "+31%206%2012345678", "0%20612345678", "0031&#160;612345678", "06&ndash;12345678"]
)
def test_the_first_sieve_lets_escaped_blanks_through(said: str) -> None:
    assert MOBILE.search(said)
    assert _matching(pa.array([said], pa.large_string()), _MAYBE_MOBILE) == [(0, said)]


def _lines(said: st.SearchStrategy[str]) -> st.SearchStrategy[list[str]]:
    """Twenty numbers an example: the scan compiles its pattern once a call."""
    return st.lists(said.map(lambda s: re.sub(r"[\n\r\ud800-\udfff]", " ", s)).filter(MOBILE.search), min_size=20, max_size=20)


def _all_pass(lines: list[str]) -> None:
    assert _matching(pa.array(lines, pa.large_string()), _MAYBE_MOBILE) == list(enumerate(lines))


_PLAIN = st.characters(max_codepoint=0x7F, include_characters="\x96\x97\u2010\u2011\u2012\u2013\u2014\u2015")
_ASCII = st.from_regex(re.compile(MOBILE.pattern, re.ASCII), alphabet=_PLAIN)


@settings(max_examples=20, deadline=None, derandomize=True)
@given(_lines(_ASCII))
def test_the_first_sieve_misses_no_mobile_number_in_plain_digits(lines: list[str]) -> None:
    _all_pass(lines)


@settings(max_examples=20, deadline=None, derandomize=True)
@given(_lines(st.builds(lambda before, said: before + said, st.sampled_from(("", "Bel ", "x\u00e9 ")), st.from_regex(MOBILE))))
def test_the_first_sieve_misses_no_mobile_number(lines: list[str]) -> None:
    _all_pass(lines)
