"""Crawls in child processes with what can be measured from outside, and a tiny site of hand-written pages."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from harvest.completeness import completeness
from harvest.rundir import RunDir
from spiders.context import build_context
from spiders.extract.ladder import Context
from spiders.page import Page
from store.model.listing import Listing
from store.model.run import CrawlStats
from store.settings.source import load_sources
from tests.replica import Replica

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"
NOW = "2026-11-21T04:15:00"
TODAY = date(2026, 11, 21)
LISTEN = "0A"  # state of a socket in /proc/<pid>/net/tcp


@dataclass(frozen=True)
class Crawled:
    """One sealed run with the requests it made, its wall-clock seconds, peak memory and listening sockets."""

    run: RunDir
    base_url: str
    hits: tuple[str, ...]
    seconds: float
    peak_mb: float
    listening: int

    @property
    def listings(self) -> list[Listing]:
        return self.run.listings()

    @property
    def stats(self) -> CrawlStats:
        return self.run.stats()

    @property
    def reasons(self) -> tuple[str, ...]:
        return completeness(self.stats, len(self.listings)).reasons

    @property
    def codes(self) -> set[str]:
        return {note.code for note in self.stats.notes}


def crawl_replica(folder: Path, source: str, *faults: str, variant: str = "a", **tuning: Any) -> Crawled:
    """Crawl a replica site with the given faults; ``tuning`` sets its attributes (redirect_to, …)."""
    with Replica(source, variant, faults=faults, today=TODAY) as site:
        for name, value in tuning.items():
            setattr(site, name, value)
        run, seconds, peak, listening = run_spider(folder, source, site.base_url)
        return Crawled(run, site.base_url, tuple(site.hits), seconds, peak, listening)


def run_spider(folder: Path, source: str, base_url: str, config: Path = CONFIG, timeout: float = 120) -> tuple[RunDir, float, float, int]:
    """The child process as the parent starts it; (run, seconds, peak MB, most sockets seen listening)."""
    folder.mkdir(parents=True, exist_ok=True)
    spec = {"config": str(config), "source": source, "run_id": "run", "out": str(folder / "run"), "now": NOW, "base_url": base_url}
    (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
    peak = listening = 0
    begin = time.perf_counter()
    with (folder / "log").open("w") as log:
        child = subprocess.Popen([sys.executable, "-m", "spiders.run", str(folder / "spec.json")], cwd=ROOT, stdout=log, stderr=log)
        while child.poll() is None:
            peak = max(peak, _peak_kb(child.pid))
            listening = max(listening, _listening(child.pid))
            if time.perf_counter() - begin > timeout:
                child.kill()
                child.wait()
                raise AssertionError(f"the crawl did not end within {timeout} s")
            time.sleep(0.05)
    assert child.returncode == 0, (folder / "log").read_text()[-2000:]
    return RunDir(folder / "run"), time.perf_counter() - begin, peak / 1024, listening


def replay_listings(crawled: Crawled, source: str) -> list[str]:
    """Lines of listings.jsonl that re-reading the archive of a run gives."""
    spec = {
        "config": str(CONFIG),
        "source": source,
        "run_id": "run",
        "out": str(crawled.run.path),
        "now": NOW,
        "base_url": crawled.base_url,
    }
    path = crawled.run.path.parent / "replay.json"
    path.write_text(json.dumps(spec), encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "spiders.replay", str(path)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return Path(f"{path}.listings.jsonl").read_text(encoding="utf-8").splitlines()


def _peak_kb(pid: int) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")), 0)


def _listening(pid: int) -> int:
    """Sockets of a process that accept connections."""
    try:
        own = {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()}
        rows = [line.split() for name in ("tcp", "tcp6") for line in Path(f"/proc/{pid}/net/{name}").read_text().splitlines()[1:]]
    except OSError:
        return 0
    return sum(row[3] == LISTEN and f"socket:[{row[9]}]" in own for row in rows)


class TinySite:
    """Hand-written pages over HTTP while the context lasts. A page is HTML text or (status, headers, text).

    ``{base}`` in texts and headers becomes the site's own address. ``hits`` are the request targets in order.
    """

    def __init__(self, pages: Mapping[str, str | tuple[int, Mapping[str, str], str]] | None = None) -> None:
        self.pages = dict(pages or {})
        self.hits: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.hits.append(self.path)
                answer = site.pages.get(self.path, (404, {}, "<h1>Pagina niet gevonden</h1>"))
                status, headers, text = answer if isinstance(answer, tuple) else (200, {}, answer)
                body = text.replace("{base}", site.base_url).encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8" if not self.path.endswith((".xml", ".txt")) else "text/plain")
                self.send_header("Content-Length", str(len(body)))
                for name, value in headers.items():
                    self.send_header(name, value.replace("{base}", site.base_url))
                self.end_headers()
                self.wfile.write(body)

            do_HEAD = do_GET  # noqa: N815

            def log_message(self, format: str, *args: object) -> None:
                """Stay quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]
        self.base_url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> TinySite:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, *ended: object) -> None:
        self._server.shutdown()
        self._server.server_close()


@cache
def context_of(source: str = "sportinheerlen") -> Context:
    """The real configuration of a source."""
    return build_context(load_sources(CONFIG)[source], CONFIG)


def page_of_html(html: str | bytes, path: str = "/verenigingen", source: str = "sportinheerlen", content_type: str = "text/html") -> Page:
    """A fetched page with this body."""
    body = html if isinstance(html, bytes) else html.encode("utf-8", "surrogatepass")
    return Page(context_of(source).origins.base + path, body, content_type, "2026-11-21T03:15:00Z", "0" * 64, TODAY)


def urls_of(problems: Sequence[tuple[str, str]]) -> dict[str, str]:
    """URL -> problem."""
    return dict(problems)
