"""The examples on /data/, run as they are shown, against our own server: Python, JavaScript, GDAL, DuckDB, Excel and the <iframe>."""

from __future__ import annotations

import csv
import html
import io
import os
import re
import shutil
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pyogrio
import pytest

from publish.site.consumers import example
from tests.conftest import needs_chromium
from tests.publish.build import CITY
from tests.review.build import night_on

NO_GDAL = shutil.which("ogrinfo") is None and not os.environ.get("HEERLENKAART_REQUIRE_GDAL")
EXAMPLES = ("lees.py", "lees.js", "qgis.sh", "tellen.py", "volg.py")


@pytest.fixture(scope="module")
def site_url(city_data: Path) -> str:
    return night_on(city_data).city.identity.site_url


def get(url: str) -> httpx.Response:
    answer = httpx.get(url, trust_env=False, timeout=20)
    assert answer.status_code == 200, url
    return answer


def things(base: str) -> list[dict[str, Any]]:
    """The properties of all features."""
    found: list[dict[str, Any]] = [f["properties"] for f in get(f"{base}/data/v1/entries.geojson").json()["features"]]
    assert len(found) == CITY
    return found


def ran(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """In a folder of its own, without a proxy."""
    env = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and not k.startswith("PYTHON")}
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=env | {"LC_ALL": "C.UTF-8"}, timeout=100)
    assert done.returncode == 0, done.stderr
    return done


def test_the_page_shows_the_examples_that_are_tested_here(base: str, site_url: str) -> None:
    blocks = re.findall(r"<pre[^>]*>(?:<code[^>]*>)?(.*?)(?:</code>)?</pre>", get(f"{base}/data/").text, re.S)
    shown = {html.unescape(code).strip() for code in blocks}
    for name in EXAMPLES:
        assert example(name, site_url).strip() in shown, name
        assert example(name, base).count(base) == example(name, site_url).count(site_url) > 0


def test_python_reads_it_without_any_package(base: str, tmp_path: Path) -> None:
    (tmp_path / "lees.py").write_text(example("lees.py", base), encoding="utf-8")
    done = ran([sys.executable, "-I", "-S", "-W", "error", "lees.py"], tmp_path)
    expected = [t for t in things(base) if "ontmoeten" in t["themes"] and t["stadsdeel"] is not None]
    assert done.stdout.splitlines() == [f"{t['name']} | {t['stadsdeel']} | {t['phone'] or 'geen telefoon'}" for t in expected]
    assert len(expected) > 5 and done.stderr == ""


def test_duckdb_reads_parquet_from_the_web(base: str, tmp_path: Path) -> None:
    text = example("tellen.py", base)
    (tmp_path / "plekken.py").write_text(text, encoding="utf-8")
    done = ran([sys.executable, "plekken.py"], tmp_path)
    for stadsdeel, n in Counter(t["stadsdeel"] for t in things(base)).items():
        assert re.search(rf"^\W*{stadsdeel or 'NULL'}\s*\W\s*{n}\s*\W$", done.stdout, re.M), done.stdout


@pytest.mark.skipif(NO_GDAL, reason="no GDAL (ogrinfo) here, and HEERLENKAART_REQUIRE_GDAL is not set")
def test_gdal_reads_flatgeobuf_from_the_web(base: str, tmp_path: Path) -> None:
    done = ran(["bash", "-eu", "-c", example("qgis.sh", base)], tmp_path)
    mapped = [t for t in things(base) if t["lat"] is not None]
    assert f"Feature Count: {len(mapped)}" in done.stdout
    assert "ERROR" not in done.stderr and "Warning" not in done.stderr
    made = pyogrio.raw.read(tmp_path / "sport.gpkg", columns=["id"])[3][0]
    assert sorted(made) == sorted(t["id"] for t in mapped if any("sport" in theme for theme in t["themes"]))
    assert len(made) > 5


def test_dutch_excel_opens_the_file(base: str) -> None:
    body = get(f"{base}/data/v1/entries-excel.csv").content
    assert body.startswith(b"\xef\xbb\xbf") and b"\r\n" in body
    rows = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    plain = list(csv.DictReader(io.StringIO(get(f"{base}/data/v1/entries.csv").text, newline=""), strict=True))
    assert [r["id"] for r in rows] == [r["id"] for r in plain] and len(rows) == CITY
    assert rows[0].keys() == plain[0].keys()
    for row, other in zip(rows, plain, strict=True):
        assert "." not in row["lat"] and row["lat"].replace(",", ".") == other["lat"]
        assert row["name"] == other["name"]
        assert not [v for v in row.values() if v and v[0] in "=@\t\r"]
        assert not [v for v in row.values() if v and v[0] in "+-" and not re.fullmatch(r"-?\d+(,\d+)?", v)]
    assert sum(bool(r["lat"]) for r in rows) > 10
    assert any("é" in r["name"] for r in rows)


# In a browser, from another site


@contextmanager
def elsewhere(body: str) -> Iterator[str]:
    """Another site with one page."""
    head = '<meta charset="utf-8"><title>Elders</title><link rel="icon" href="data:,">'
    page = f'<!doctype html><html lang="nl"><head>{head}</head><body>{body}</body></html>'

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join(10)


@contextmanager
def visit(chromium: Any, url: str, **options: Any) -> Iterator[tuple[Any, list[str]]]:
    """A page and what went wrong on it."""
    context = chromium.new_context(**options)
    page, wrong = context.new_page(), []
    page.set_default_timeout(10_000)
    page.on("console", lambda m: wrong.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: wrong.append(str(e)))
    page.on("response", lambda r: wrong.append(f"{r.status} {r.url}") if r.status >= 400 else None)
    page.on("requestfailed", lambda r: wrong.append(f"failed {r.url}"))
    try:
        page.goto(url)
        yield page, wrong
    finally:
        context.close()


@pytest.mark.browser
@needs_chromium
def test_javascript_reads_it_from_another_site(chromium: Any, base: str) -> None:
    with elsewhere(f'<script type="module">{example("lees.js", base)}</script>') as url, visit(chromium, url) as (page, wrong):
        page.wait_for_selector("li")
        names = page.locator("li").all_text_contents()
        assert wrong == []
    expected = [t["name"] for t in things(base) if "sport-en-bewegen" in t["themes"]]
    assert names == expected and len(names) > 5


@pytest.mark.browser
@needs_chromium
def test_javascript_cannot_read_what_is_not_for_everyone(chromium: Any, base: str) -> None:
    """The control: without the header the same script fails, so the test above can."""
    script = example("lees.js", base).replace("/data/v1/entries.geojson", "/site.webmanifest")
    with elsewhere(f'<script type="module">{script}</script>') as url, visit(chromium, url) as (page, wrong):
        page.wait_for_timeout(500)
        assert any("CORS" in w for w in wrong) and page.locator("li").count() == 0


def iframe(base: str, site_url: str) -> str:
    """As /data/ shows it, for this server."""
    shown = [c for c in map(html.unescape, re.findall(r"&lt;iframe.*?&lt;/iframe&gt;", get(f"{base}/data/").text, re.S)) if "<iframe" in c]
    assert len(shown) == 1 and site_url in shown[0]
    return shown[0].replace(site_url, base)


@pytest.mark.browser
@needs_chromium
@pytest.mark.parametrize("script", [True, False])
def test_a_list_can_be_put_into_another_site(chromium: Any, base: str, site_url: str, script: bool) -> None:
    with elsewhere(f"<h1>Onze wijk</h1>{iframe(base, site_url)}") as url, visit(chromium, url, java_script_enabled=script) as (page, wrong):
        frame = page.frame_locator("iframe")
        frame.locator("h1").wait_for()
        assert frame.locator("li").count() == CITY
        assert frame.locator("script").count() == 0
        names = frame.locator("li a").all_text_contents()
        links = [a.get_attribute("href") for a in frame.locator("a").all()]
        assert {a.get_attribute("target") for a in frame.locator("a").all()} == {"_blank"}
        page.context.route(f"{site_url}/**", lambda route: route.fulfill(body="de kaart", content_type="text/plain"))
        with page.expect_popup() as opened:
            frame.locator("li a").first.click()
        assert opened.value.url == links[0] and page.url == url
        assert wrong == []
    assert sorted(names) == sorted(t["name"] for t in things(base))
    assert len(links) == CITY + 1 and all(link and link.startswith(f"{site_url}/") for link in links)
    for link in links:
        assert get(str(link).replace(site_url, base)).headers["content-type"].startswith("text/html")
