"""A scripted week on the replicas: what the operator, the steward and the map go through."""

from __future__ import annotations

import csv
import http.server
import json
import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from store.db.snapshot import read_snapshot
from store.model.listing import PresenceState
from tests.conftest import Run, runner
from tests.replica import Replica, victim_key
from tests.serving import started

TODAY = date(2026, 11, 21)
SOURCE = "sportinheerlen"


def night(day: int, hour: int = 4) -> str:
    """Night number ``day`` of the week, local time."""
    return f"2026-11-{21 + day:02d}T{hour:02d}:15:00" if day <= 9 else f"2026-12-{day - 9:02d}T{hour:02d}:15:00"


@pytest.fixture(scope="module")
def site() -> Iterator[Replica]:
    with Replica(SOURCE, "a", today=TODAY) as replica:
        yield replica


@pytest.fixture(scope="module")
def first_night(site: Replica, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder after one good night of one source."""
    data = tmp_path_factory.mktemp("week") / "data"
    runner(data)("nightly", "--source", SOURCE, "--base-url", f"{SOURCE}={site.base_url}", now=night(0), check=0)
    return data


@pytest.fixture
def data(first_night: Path, tmp_path: Path, site: Replica) -> Iterator[Path]:
    """A copy of it for each test; the site is good again afterwards."""
    copy = tmp_path / "data"
    shutil.copytree(first_night, copy, symlinks=True)
    yield copy
    site.set_faults()


def go(run: Run, site: Replica, day: int, *faults: str) -> subprocess.CompletedProcess[str]:
    site.set_faults(*faults)
    return run("nightly", "--source", SOURCE, "--base-url", f"{SOURCE}={site.base_url}", now=night(day))


def listings(data: Path) -> dict[str, PresenceState]:
    return {s.listing.source_key: s.presence.state for s in read_snapshot(data).listings}


def ids(data: Path) -> dict[str, str]:
    return {k[1]: i for k, i in read_snapshot(data).membership.items()}


def rows(data: Path, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((data / "current" / "data" / "v1" / name).read_text(encoding="utf-8").splitlines()))


def children_of(pid: int) -> list[int]:
    """Child processes of any thread of ``pid``: crawls are started from a pool."""
    return [int(c) for task in Path(f"/proc/{pid}/task").iterdir() for c in (task / "children").read_text().split()]


def published(data: Path) -> set[str]:
    document = json.loads((data / "current" / "data" / "v1" / "entries.geojson").read_text(encoding="utf-8"))
    return {f["id"] for f in document["features"]}


@pytest.mark.parametrize(
    "fault", ["page2_500", *(pytest.param(f, marks=pytest.mark.slow) for f in ("page2_404", "detail_500", "error_page_200"))]
)
def test_an_incomplete_night_loses_nothing(run: Run, data: Path, site: Replica, fault: str) -> None:
    before, release = listings(data), (data / "current").readlink()
    done = go(run, site, 1, fault)
    assert done.returncode == 1
    assert "Incomplete" in done.stdout
    assert listings(data) == before
    assert (data / "current").readlink() == release
    assert not read_snapshot(data).runs[0].complete
    assert go(run, site, 2).returncode == 0
    assert listings(data) == before


def test_gone_only_after_two_complete_runs_and_seven_days_and_returns_with_its_id(run: Run, data: Path, site: Replica) -> None:
    key = next(k for k in listings(data) if k.endswith(victim_key(SOURCE, TODAY)))
    entry = ids(data)[key]
    for day in (1, 2, 7):
        assert go(run, site, day, "one_gone").returncode == 0
        assert listings(data)[key] is PresenceState.MISSING, day
        assert entry in published(data)
    row = next(r for r in rows(data, "bridge.csv") if r["source_key"] == key)
    assert row["presence"] == "missing"
    assert go(run, site, 9, "one_gone").returncode == 0
    assert listings(data)[key] is PresenceState.GONE
    assert entry not in published(data)
    redirects = {r["old_id"]: r for r in rows(data, "redirects.csv")}
    assert redirects[entry]["kind"] == "closed"
    assert go(run, site, 11).returncode == 0
    assert listings(data)[key] is PresenceState.RETURNED
    assert ids(data)[key] == entry
    assert entry in published(data)
    assert go(run, site, 12).returncode == 0
    assert listings(data)[key] is PresenceState.PRESENT


@pytest.mark.slow
def test_a_closed_notice_takes_it_off_at_once(run: Run, data: Path, site: Replica) -> None:
    key = next(k for k in listings(data) if k.endswith(victim_key(SOURCE, TODAY)))
    assert go(run, site, 1, "closed_notice").returncode == 0
    assert listings(data)[key] is PresenceState.GONE


def test_a_redesign_is_still_read_by_lower_rungs(run: Run, data: Path, site: Replica) -> None:
    before = ids(data)
    assert go(run, site, 1, "drifted").returncode == 0
    after = ids(data)
    assert after.keys() >= before.keys()
    assert {k: after[k] for k in before} == before
    assert all(s is PresenceState.PRESENT for s in listings(data).values())


@pytest.mark.parametrize("fault", ["half_lost", *(pytest.param(f, marks=pytest.mark.slow) for f in ("challenge", "login_wall"))])
def test_an_unbelievable_night_waits_for_a_steward(run: Run, data: Path, site: Replica, fault: str) -> None:
    before, release = listings(data), (data / "current").readlink()
    done = go(run, site, 1, fault)
    assert done.returncode == 1
    assert "quarantine" in done.stdout
    assert listings(data) == before
    assert (data / "current").readlink() == release
    listed = run("quarantine", "list", check=0).stdout
    run_id = listed.split()[0]
    shown = run("quarantine", "show", run_id, check=0).stdout
    assert "Verdwenen" in shown
    assert f"Verdwenen: {len(before) - len(read_snapshot_of(data, run_id))}" in shown


def read_snapshot_of(data: Path, run_id: str) -> list[str]:
    lines = next((data / "runs").glob(f"*/{run_id}/listings.jsonl")).read_text(encoding="utf-8").splitlines()
    return lines[:-1]


def test_a_steward_accepts_or_rejects(run: Run, data: Path, site: Replica) -> None:
    before = listings(data)
    go(run, site, 1, "half_lost")
    first = run("quarantine", "list", check=0).stdout.split()[0]
    run("quarantine", "reject", first, now=night(1, 9), check=0)
    assert listings(data) == before
    assert "Nothing waits" in run("quarantine", "list", check=0).stdout
    go(run, site, 2, "half_lost")
    second = run("quarantine", "list", check=0).stdout.split()[0]
    run("quarantine", "accept", second, now=night(2, 9), check=0)
    missing = [k for k, s in listings(data).items() if s is PresenceState.MISSING]
    assert len(missing) == len(before) - len(read_snapshot_of(data, second))
    assert run("quarantine", "accept", second).returncode == 1


@pytest.mark.slow
def test_an_empty_held_run_cannot_be_accepted(run: Run, data: Path, site: Replica) -> None:
    go(run, site, 1, "challenge")
    run_id = run("quarantine", "list", check=0).stdout.split()[0]
    done = run("quarantine", "accept", run_id)
    assert done.returncode == 1
    assert "holds no listings" in done.stderr
    assert "Traceback" not in done.stderr


def test_robots_that_cannot_be_read_means_nothing_is_fetched(run: Run, data: Path, site: Replica) -> None:
    site.hits.clear()
    done = go(run, site, 1, "robots_503")
    assert done.returncode == 1
    assert set(site.hits) == {"/robots.txt"}


def test_a_redirect_to_an_internal_address_is_never_followed(run: Run, data: Path, site: Replica) -> None:
    hits: list[str] = []

    class Internal(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hits.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Internal)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site.redirect_to = f"http://127.0.0.1:{server.server_address[1]}/secret"
    try:
        before = listings(data)
        assert go(run, site, 1, "internal_redirect").returncode == 1
        assert hits == []
        assert listings(data) == before
    finally:
        server.shutdown()
        server.server_close()


def test_a_killed_night_leaves_nothing_half_visible(run: Run, data: Path, site: Replica) -> None:
    before, release = listings(data), (data / "current").readlink()
    site.set_faults()
    site.hits.clear()
    process = started(data, "--now", night(1), "nightly", "--source", SOURCE, "--base-url", f"{SOURCE}={site.base_url}")
    deadline = time.monotonic() + 60
    while len(site.hits) < 20 and time.monotonic() < deadline:
        time.sleep(0.02)
    children = children_of(process.pid)
    assert children
    for pid in (process.pid, *children):
        os.kill(pid, signal.SIGKILL)
    process.communicate()
    assert listings(data) == before
    assert (data / "current").readlink() == release
    assert list((data / "runs" / SOURCE).glob("*.tmp"))
    assert go(run, site, 2).returncode == 0
    assert not list((data / "runs" / SOURCE).glob("*.tmp"))
    assert listings(data) == before


@pytest.mark.slow
def test_an_orphaned_crawl_keeps_the_next_night_away(run: Run, data: Path, site: Replica) -> None:
    site.set_faults("slow_body")
    site.hits.clear()
    process = started(data, "--now", night(1), "nightly", "--source", SOURCE, "--base-url", f"{SOURCE}={site.base_url}")
    deadline = time.monotonic() + 60
    while len(site.hits) < 5 and time.monotonic() < deadline:
        time.sleep(0.02)
    children = children_of(process.pid)
    assert children
    process.kill()
    process.communicate()
    try:
        done = run("nightly", "--source", SOURCE, "--base-url", f"{SOURCE}={site.base_url}", now=night(2))
        assert done.returncode == 1
        assert "Another night is still running" in done.stderr
    finally:
        for pid in children:
            os.kill(pid, signal.SIGKILL)


@pytest.mark.slow
def test_lists_that_show_nothing_are_noticed_while_the_sitemap_still_leads_to_everything(run: Run, data: Path, site: Replica) -> None:
    before = listings(data)
    done = go(run, site, 1, "empty_list")
    assert done.returncode == 0
    assert "shows no organisation at all" in done.stdout
    assert listings(data) == before


@pytest.mark.slow
def test_a_map_that_became_empty_waits_for_a_steward(run_fresh: Run) -> None:
    with Replica("heerlendoen", "a", today=TODAY) as site:
        url = ("--base-url", f"heerlendoen={site.base_url}")
        run = run_fresh
        run("nightly", "--source", "heerlendoen", *url, now=night(0), check=0)
        site.set_faults("empty_list")
        done = run("nightly", "--source", "heerlendoen", *url, now=night(1), check=1)
        assert "quarantine" in done.stdout and "fewer, at most 11 is believable" in done.stdout
        run_id = run("quarantine", "list", check=0).stdout.split()[0]
        assert "Verdwenen: 74" in run("quarantine", "show", run_id, check=0).stdout
