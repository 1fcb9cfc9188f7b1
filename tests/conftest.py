"""Shared fixtures: a fresh data folder, the command line as a person runs it, replica sites.

No test touches the internet; PDOK is off. Crawls run in child processes, so pytest never installs a Twisted reactor.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.warm import command_line

ROOT = Path(__file__).resolve().parent.parent
os.environ["HEERLENKAART_GEOCODE"] = "off"
os.environ.setdefault("HEERLENKAART_MIN_FREE_BYTES", "50000000")
# Catalogues and releases are written by the thousand and nobody keeps them: in memory, where the machine has plenty.
_MEMORY = Path("/dev/shm")
if "TMPDIR" not in os.environ and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > 4e9:
    os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)
# Where Python may not write its bytecode beside the sources, every process compiles all that it imports: 3 s of each crawl.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = str(Path(tempfile.gettempdir()) / f"heerlenkaart-bytecode-{os.getuid()}")
    sys.dont_write_bytecode = False

CHROMIUM = Path("/usr/bin/chromium")
_ARGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
needs_chromium = pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium")
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data: Path) -> Run:
    """``run("nightly", "--source", "jens", now="2026-11-21T04:15", check=0)``: the command line in a process of its own."""
    return runner(data)


@pytest.fixture
def run_fresh(tmp_path: Path) -> Run:
    """The same on a data folder that does not exist yet, whatever ``data`` a module provides."""
    return runner(tmp_path / "fresh")


def runner(data: Path) -> Run:
    """``run`` on a given data folder."""

    def call(
        *args: str, now: str | None = None, check: int | None = None, config: Path | None = None, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        given = ["--config", str(config or ROOT / "config"), "--data", str(data), *(["--now", now] if now else [])]
        done = command_line([*given, *args], ROOT, {**os.environ, **(env or {})})
        if check is not None:
            assert done.returncode == check, f"{args}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    return call


@pytest.fixture(scope="session")
def config() -> Iterator[Path]:
    yield ROOT / "config"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=list(_ARGS))
        yield browser
        browser.close()


def pytest_sessionstart(session: pytest.Session) -> None:
    """CI requires the browser tests: there a missing Chromium is a failure, not a skip."""
    if os.environ.get("HEERLENKAART_REQUIRE_BROWSER") and not CHROMIUM.exists():
        pytest.exit("Chromium is required (HEERLENKAART_REQUIRE_BROWSER) and /usr/bin/chromium is missing", returncode=1)
