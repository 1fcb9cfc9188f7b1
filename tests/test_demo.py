"""The main job as a newcomer runs it: demo, twice; what is published, and what must never be."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import signal
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from publish.fields import COLUMNS
from publish.private import CODES
from store.clock import Clock
from store.db.connection import reading
from store.db.snapshot import read_snapshot
from store.db.tables import fetch
from store.settings.city import load_lookups
from store.values.mail import find_mails
from store.values.person import MOBILE
from tests.conftest import Run, runner
from tests.replica import SOURCES, Replica, never, truth_for, truths
from tests.serving import free_port, started

NOW = "2026-11-21T04:15:00"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("demo") / "data"
    began = time.perf_counter()
    with started(data, "--now", NOW, "demo", "--once") as child:
        said, _ = child.communicate()
    assert child.returncode == 0, said
    assert all(f"{s:16} publish" in said for s in SOURCES), said
    print(f"demo: {time.perf_counter() - began:.1f} s")
    with ExitStack() as stack:  # the next night, on sites that have not changed
        sites = {s: stack.enter_context(Replica(s, "a", today=Clock.parse(NOW).today())) for s in SOURCES}
        urls = [x for s, r in sites.items() for x in ("--base-url", f"{s}={r.base_url}")]
        runner(data)("nightly", *urls, now="2026-11-22T04:15:00", check=0)
    return data


def releases(data: Path) -> list[Path]:
    return sorted(p for p in (data / "releases").iterdir() if p.is_dir())


def test_it_publishes_two_hundred_entries_with_every_listing_in_the_bridge(demo: Path) -> None:
    v1 = demo / "current" / "data" / "v1"
    features = json.loads((v1 / "entries.geojson").read_text(encoding="utf-8"))["features"]
    assert len(features) >= 200
    bridge = list(csv.DictReader((v1 / "bridge.csv").read_text(encoding="utf-8").splitlines()))
    stored = {s.listing.key for s in read_snapshot(demo).listings}
    assert {(r["source"], r["source_key"]) for r in bridge} == stored
    assert len(bridge) == len(stored) >= 250
    assert {r["entry_id"] for r in bridge} == {f["id"] for f in features}
    assert set(features[0]["properties"]) == set(COLUMNS)


def test_every_entry_has_a_neighbourhood_or_lies_outside(demo: Path) -> None:
    rows = list(csv.DictReader((demo / "current/data/v1/entries.csv").read_text(encoding="utf-8").splitlines()))
    located = [r for r in rows if r["lat"]]
    assert len(located) > 0.95 * len(rows)
    outside = [r for r in located if not r["buurt_code"]]
    assert {r["city"] for r in outside} <= {"Landgraaf", "Voerendaal"}


def test_the_manifest_names_every_file_with_its_checksum(demo: Path) -> None:
    v1 = demo / "current" / "data" / "v1"
    manifest = json.loads((v1 / "manifest.json").read_text(encoding="utf-8"))
    assert {f["path"] for f in manifest["files"]} == {p.relative_to(v1).as_posix() for p in v1.rglob("*") if p.is_file()} - {
        "manifest.json"
    }
    for row in manifest["files"]:
        body = (v1 / row["path"]).read_bytes()
        assert (len(body), hashlib.sha256(body).hexdigest()) == (row["bytes"], row["sha256"])
    assert all(s["state"] == "publish" and s["licence"] for s in manifest["sources"].values())


def test_no_person_or_private_number_anywhere_in_the_release(demo: Path, config: Path) -> None:
    private = {p for s in SOURCES for t in truths(s, Clock.parse(NOW).today()) for p in t.private} | {n for s in SOURCES for n in never(s)}
    assert len(private) > 20
    policy = load_lookups(config).persons.mail
    checked = 0
    for path in (demo / "current").resolve().rglob("*"):
        if path.suffix in (".html", ".csv", ".json", ".geojson", ".ndjson"):
            text = path.read_text(encoding="utf-8")
            checked += 1
            assert not [p for p in private if p in text], (path, [p for p in private if p in text])
            assert not MOBILE.search(CODES.sub("", text)), path  # digests and UUIDs hold any digits by chance
            assert not [a for a in find_mails(text) if a.partition("@")[2] in policy.private_providers], path
    assert checked > 200


def test_a_second_night_changes_nothing_but_manifest_and_status(demo: Path) -> None:
    first, second = releases(demo)[:2]
    names, again = ({p.relative_to(r / "data/v1").as_posix() for p in (r / "data/v1").rglob("*") if p.is_file()} for r in (first, second))
    assert names == again and len(names) > 100
    for name in names - {"manifest.json", "status.json"}:  # these two tell when each source was read
        assert (first / "data/v1" / name).read_bytes() == (second / "data/v1" / name).read_bytes(), name
    changes = (second / "data/v1/changes.ndjson").read_text(encoding="utf-8").splitlines()
    assert all(json.loads(line)["date"] == "2026-11-21" for line in changes)


def test_status_is_fresh_and_turns_red_with_silence(demo: Path, run: Run, data: Path) -> None:
    shutil.copytree(demo, data, symlinks=True)
    run("status", now="2026-11-22T10:00:00", check=0)
    late = run("status", "--json", now="2026-11-28T10:00:00", check=3)
    document = json.loads(late.stdout)
    assert document["release"]["stale"] and all(s["stale"] for s in document["sources"].values())


def test_rollback_points_back_and_only_to_whole_releases(demo: Path, run: Run, data: Path) -> None:
    shutil.copytree(demo, data, symlinks=True)
    first = releases(data)[0].name
    run("rollback", check=0)
    assert (data / "current").readlink().name == first
    wrong = run("rollback", "20200101T000000Z-abcdef")
    assert wrong.returncode == 1 and "No release" in wrong.stderr


def test_replay_of_an_archived_run_gives_the_same_listings(demo: Path, run: Run, data: Path) -> None:
    shutil.copytree(demo, data, symlinks=True)
    for source in SOURCES:
        assert "no difference" in run("replay", source, check=0).stdout


def test_the_replicas_doubles_are_merged_or_asked(demo: Path) -> None:
    """By the replicas' own truth: what is merged unasked is right, and nearly all of the rest is a question at the desk."""
    key = {(t.source, str(t.key)): t.entity for source in SOURCES for t in truth_for(source, "a", Clock.parse(NOW).today())}
    with reading(demo) as connection:
        pairs = fetch(connection, "SELECT * FROM comparison")

    def entity(source: str, source_key: str) -> str | None:
        return key.get((source, source_key.rsplit("/", 1)[-1]))

    asked = {
        frozenset(((r["source_a"], r["key_a"]), (r["source_b"], r["key_b"])))
        for r in pairs
        if r["band"] == "review" and entity(r["source_a"], r["key_a"]) == entity(r["source_b"], r["key_b"])
    }
    snapshot = read_snapshot(demo)
    members = [[(m.source, m.source_key) for m in e.members] for e in snapshot.live_entries()]
    merged = {frozenset((a, b)) for keys in members for i, a in enumerate(keys) for b in keys[i + 1 :]}
    wrong = [pair for pair in merged if len({entity(*k) for k in pair}) > 1]
    assert wrong == []
    listed = [s.listing.key for s in snapshot.listings if entity(*s.listing.key)]
    true = {frozenset((a, b)) for i, a in enumerate(listed) for b in listed[i + 1 :] if entity(*a) == entity(*b)}
    assert len(true) > 30
    assert len(merged & true) >= 0.7 * len(true)
    assert len((merged | asked) & true) >= 0.9 * len(true)


def test_verify_says_what_was_changed(demo: Path, run: Run, data: Path) -> None:
    shutil.copytree(demo, data, symlinks=True)
    run("verify", check=0)
    path = next((data / "current" / "data" / "v1").glob("entries.csv"))
    path.write_bytes(path.read_bytes() + b"x")
    assert "entries.csv: is not the file that was published" in run("verify", check=1).stdout


def eventually(child: subprocess.Popen[str], url: str) -> httpx.Response:
    """The first answer of a server that is starting; fails when it stops or keeps silent."""
    deadline = time.monotonic() + 30
    while True:
        try:
            return httpx.get(url, trust_env=False)
        except httpx.TransportError:
            assert child.poll() is None, "the demo stopped by itself"
            assert time.monotonic() < deadline, "the demo does not answer"
            time.sleep(0.1)


@pytest.mark.slow
def test_demo_serves_map_and_desk(data: Path) -> None:
    port = free_port()
    with started(data, "demo", "--port", str(port)) as child:
        try:
            assert child.stdout
            link = next(line.split()[2] for line in child.stdout if line.startswith("The desk:"))
            answer = eventually(child, link)
            assert answer.status_code == 200 and "Kies een wachtwoord" in answer.text
            assert httpx.get(f"http://127.0.0.1:{port}/", trust_env=False).status_code == 200
        finally:
            child.send_signal(signal.SIGINT)
            child.wait(timeout=20)
