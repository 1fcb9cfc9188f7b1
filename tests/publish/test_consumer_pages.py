"""Pages for those who build on the data or own a source: what they say, and axe-core on each."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest

from harvest.night import Night
from publish.fields import COLUMNS
from publish.formats.catalog import OFFERED
from publish.release import publish
from store.db.catalogue import write_run
from store.db.connection import writing
from store.model.run import Outcome, RunRecord
from tests.conftest import needs_chromium
from tests.publish.build import published
from tests.review.build import NOW, put
from tests.serving import served
from tests.store.build import listing

RUN = "20261121T031500Z-abc123"


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Night:
    """The city, with a clash, an address nobody finds, a missing postcode, a double and two pages that do not answer."""
    night = published(tmp_path_factory.mktemp("city") / "data")
    double = {"phone": "+31455557777", "email": "info@dubbel.nl", "street": "Kerkplein", "house_number": "1", "city": "Heerlen"}
    with writing(night.data) as connection:
        connection.execute("INSERT INTO geocode VALUES ('x', NULL, NULL, 'none', '2026-11-20')")
        write_run(connection, RunRecord(RUN, "jens", NOW, NOW, True, (), Outcome.PUBLISH, (), 14, {}, True))
    stats = night.data / "runs" / "jens" / RUN / "stats.json"
    stats.parent.mkdir(parents=True)
    stats.write_text(json.dumps({"detail_errors": [["https://www.jenshelpt.nl/weg", "HTTP 404"], ["javascript:alert(1)", "<b>fout</b>"]]}))
    put(
        night,
        [
            listing("d1", "Stichting Het Dubbele Ding", "jens", **double),
            listing("d2", "Stichting Het Dubbele Ding", "jens", **double),
            listing("x", "=Zoekgeraakt", "jens", street="Bestaatnietstraat", house_number="99", postcode="6411 ZZ", city="Heerlen"),
            listing("z", "Zonder postcode", "jens", street="Bongerd", house_number="7", city="Heerlen", lat=50.88, lon=5.97,
                    location_precision="street"),
            listing("1", "Vereniging nummer 1, dé club", "heerlenonline", phone="+31455559911", street="Bongerd", house_number="1",
                    postcode="6411 JM", city="Heerlen", lat=50.8801, lon=5.97, location_precision="address", website="https://www.club1.nl/"),
        ],
    )  # fmt: skip
    publish(night.publishing(), accept="*")
    return night


def test_the_data_page_names_every_file_and_field(night: Night) -> None:
    page = (night.data / "current/data/index.html").read_text("utf-8")
    release = (night.data / "current").readlink().name
    for name in OFFERED:
        assert f'href="/releases/{release}/data/v1/{name}"' in page, name
    assert [unescape(c) for c in re.findall(r'<tr><th scope="row"><code>([^<]+)</code>', page)] == list(COLUMNS)
    assert "Sociale kaart Heerlen" in page and "CBS / Kadaster" in page


def test_a_source_reads_what_could_be_better(night: Night) -> None:
    folder = night.data / "current/bronnen/jens"
    page = (folder / "index.html").read_text("utf-8")
    for said in (
        "Pagina's die het niet doen (2)",
        "Adressen die wij niet vinden",
        "Zonder postcode",
        "dubbel (1)",
        "bij een andere bron (",
    ):
        assert said in unescape(page), said
    assert "javascript:" not in re.sub(r">[^<]*<", "><", page) and "<b>fout" not in page
    with (folder / "verbeteringen.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert {r["soort"] for r in rows} >= {"Pagina's die het niet doen", "Zonder postcode", "Staat er misschien dubbel"}
    clash = next(r for r in rows if r["gegeven"] == "phone")
    assert clash["bij u"] == "045 555 0001" and clash["elders"] == "'+31455559911 (Heerlen Online)"
    assert next(r for r in rows if "Zoekgeraakt" in r["naam"])["naam"] == "'=Zoekgeraakt", "a name is never a formula"


def test_a_source_without_faults_is_told_so(night: Night) -> None:
    assert "Wij hebben niets gevonden" in (night.data / "current/bronnen/heerlendoen/index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def base(night: Night) -> Iterator[str]:
    with served(night.data) as address:
        yield address


@pytest.mark.browser
@needs_chromium
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_sticks_out(base: str, chromium: Any, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    for path in ("/data/", "/bronnen/", "/bronnen/jens/", "/insluiten/alles/", "/insluiten/thema-ontmoeten/"):
        page = chromium.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        said: list[str] = []
        page.on("console", lambda m, said=said: said.append(m.text) if m.type in ("error", "warning") else None)
        page.goto(base + path)
        found = axe.run(page)
        assert not found.response["violations"], (path, found.generate_report())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert not said, (path, said)
        page.close()
