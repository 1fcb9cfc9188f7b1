"""The switch: readers never see a mix; retention, rollback, verification, equal bytes for equal input, pages that name their release."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from harvest.verify import problems
from publish.release import KEEP_RELEASES, Release, check_manifest, current, publish, releases, rollback, switch
from store.errors import HeerlenkaartError, UsageError
from store.model.listing import Listing
from tests.publish.build import city, published
from tests.review.build import NOW, night_on, put
from tests.serving import served
from tests.store.build import listing
from tests.warm import forks

SMALL = ("status.json", "redirects.csv", "badge.svg", "quality.json", "changes.ndjson")
DEADLINE_S = 120.0


def more(n: int) -> list[Listing]:
    """``n`` things that the city does not have."""
    return [listing(f"x{i}", f"Nieuwe vereniging {i}", "heerlendoen", phone=f"+3145556{i:04d}", city="Heerlen") for i in range(n)]


def hour(data: Path, n: int) -> Release:
    """Publish ``n`` hours later."""
    return publish(night_on(data, NOW + timedelta(hours=n)).publishing())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three releases of different content; the last is current."""
    data = tmp_path_factory.mktemp("switch") / "data"
    night = published(data)
    for n in (1, 2):
        put(night, more(n))
        hour(data, n)
    return data


@pytest.fixture
def three(built: Path, data: Path) -> Path:
    """The same, for a test that changes it."""
    shutil.copytree(built, data, symlinks=True)
    return data


def read(data: Path, anew: bool, stop: Any, reads: Any, mixed: Any) -> None:
    """A reader in a process of its own: a manifest, then files that must be the ones it describes. ``anew``: the wrong way, the control."""
    link = data / "current"
    while not stop.is_set():
        root = link.resolve()
        rows = {f["path"]: f["sha256"] for f in json.loads((root / "data/v1/manifest.json").read_bytes())["files"]}
        for name in SMALL:
            body = ((link.resolve() if anew else root) / "data" / "v1" / name).read_bytes()
            mixed.value += hashlib.sha256(body).hexdigest() != rows[name]
        reads.value += 1 + len(SMALL)


@dataclass
class Seen:
    switches: int
    reads: list[int]
    mixed: int
    failed: list[int | None]


def watched(data: Path, switches: int, reads: int, *, anew: bool = False) -> Seen:
    """Switch to and fro while three processes read, until both counts are reached; the control stops at its first mix."""
    context = forks()
    stop, whole, done = context.Event(), releases(data), 0
    counts = [(context.Value("q", 0), context.Value("q", 0)) for _ in range(3)]
    readers = [context.Process(target=read, args=(data, anew, stop, r, m), daemon=True) for r, m in counts]
    for reader in readers:
        reader.start()
    began = time.monotonic()
    while not all(r.value for r, _ in counts) and time.monotonic() - began < DEADLINE_S:
        time.sleep(0.01)
    while time.monotonic() - began < DEADLINE_S:
        switch(data, whole[done % len(whole)])
        done += 1
        if (done >= switches and sum(r.value for r, _ in counts) >= reads) or (anew and any(m.value for _, m in counts)):
            break
    stop.set()
    for reader in readers:
        reader.join(20)
    return Seen(done, [r.value for r, _ in counts], sum(m.value for _, m in counts), [r.exitcode for r in readers])


def none_mixed(data: Path, switches: int, reads: int) -> None:
    seen = watched(data, switches, reads)
    assert seen.failed == [0, 0, 0]
    assert seen.switches >= switches and sum(seen.reads) >= reads and min(seen.reads) > 0
    assert seen.mixed == 0


def test_three_readers_see_no_mixed_set(three: Path) -> None:
    none_mixed(three, 40, 2_000)


@pytest.mark.slow
def test_three_readers_see_no_mixed_set_in_twenty_thousand_reads(three: Path) -> None:
    none_mixed(three, 400, 20_000)


def test_a_reader_that_follows_the_link_for_each_file_does_see_mixes(three: Path) -> None:
    """The control: the test above can see a mix."""
    seen = watched(three, 10_000_000, 0, anew=True)
    assert seen.failed == [0, 0, 0]
    assert seen.mixed > 0


def test_releases_differ_in_what_readers_compare(built: Path) -> None:
    texts = [[(built / "releases" / r / "data" / "v1" / n).read_bytes() for n in SMALL] for r in releases(built)]
    assert len(texts) == 3
    for a, b in ((0, 1), (1, 2), (0, 2)):
        assert sum(x != y for x, y in zip(texts[a], texts[b], strict=True)) >= 3


def test_current_is_a_relative_link_that_is_never_absent_or_a_folder(three: Path) -> None:
    for release in releases(three):
        switch(three, release)
        link = three / "current"
        assert link.is_symlink() and not link.readlink().is_absolute() and current(three) == release
    moved = three.rename(three.with_name("elsewhere"))
    assert check_manifest(moved / "current" / "data" / "v1")
    assert [p.name for p in moved.iterdir() if p.name.startswith(".")] == []


def test_retention_keeps_the_newest_fourteen(three: Path) -> None:
    older = [_copied(three, f"20260101T{n:02d}0000Z-00000{n % 10}") for n in range(KEEP_RELEASES + 3)]
    new = hour(three, 3)
    kept = releases(three)
    assert len(kept) == KEEP_RELEASES >= 14
    assert kept[-1] == new.id == current(three)
    assert kept == [*older, *kept[-4:]][-KEEP_RELEASES:]
    assert sorted(p.name for p in (three / "releases").iterdir()) == kept
    for release in kept:
        assert check_manifest(three / "releases" / release / "data" / "v1")


def test_retention_keeps_the_current_release_however_old(three: Path) -> None:
    for n in range(KEEP_RELEASES + 2):
        _copied(three, f"20270101T{n:02d}0000Z-00000{n % 10}")
    new = hour(three, 3)  # a clock that was set back: the oldest but three
    assert new.id < releases(three)[-KEEP_RELEASES]
    assert current(three) == new.id
    assert check_manifest(three / "current" / "data" / "v1")
    assert len(releases(three)) == KEEP_RELEASES + 1


def _copied(data: Path, release: str) -> str:
    newest = data / "current"
    shutil.copytree(newest.resolve(), data / "releases" / release)
    return release


def test_rollback_goes_to_the_one_before_and_on(three: Path) -> None:
    first, second, third = releases(three)
    assert current(three) == third
    assert rollback(three, None) == second == current(three)
    assert rollback(three, None) == first == current(three)
    with pytest.raises(UsageError, match="no release before"):
        rollback(three, None)
    assert current(three) == first
    assert rollback(three, third) == third == current(three)
    assert releases(three) == [first, second, third]


@pytest.mark.parametrize("name", ["20990101T000000Z-abcdef", "", ".", "..", "../releases", "/etc", "20261121T09"])
def test_rollback_refuses_what_is_no_release(three: Path, name: str) -> None:
    before = current(three)
    with pytest.raises(UsageError, match="No release"):
        rollback(three, name)
    assert current(three) == before


def test_a_publish_after_a_rollback_is_current_again(three: Path) -> None:
    rollback(three, None)
    new = hour(three, 3)
    assert current(three) == new.id == releases(three)[-1]


def test_verify_names_a_changed_file_of_the_current_release(three: Path) -> None:
    night = night_on(three)
    assert problems(night) == []
    folder = three / "current" / "data" / "v1"
    (folder / "entries.csv").write_bytes((folder / "entries.csv").read_bytes().replace(b"Heerlen", b"Kerkrad", 1))
    (folder / "badge.svg").unlink()
    found = problems(night)
    assert len(found) == 2
    assert {Path(f.partition(":")[0]).name for f in found} == {"entries.csv", "badge.svg"}
    rollback(three, None)
    assert problems(night) == []


def test_verify_names_a_manifest_that_cannot_be_read(three: Path) -> None:
    (three / "current" / "data" / "v1" / "manifest.json").write_text("{", encoding="utf-8")
    assert "manifest.json" in "".join(problems(night_on(three)))


def _files(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(root.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("hours", [1, 24 * 40])
def test_the_same_catalogue_gives_the_same_bytes(built: Path, data: Path, hours: int) -> None:
    shutil.copytree(built, data, symlinks=True)
    again = hour(data, 2 + hours)
    before = _files(data / "releases" / releases(built)[-1] / "data" / "v1")
    after = _files(again.path / "data" / "v1")
    assert before.keys() == after.keys() and len(before) > 100
    assert [n for n in before if before[n] != after[n]] == ["manifest.json"]


def test_the_same_listings_written_in_another_order_give_the_same_bytes(three: Path) -> None:
    put(night_on(three), [*more(2), *city()][::-1])
    again = hour(three, 3)
    before, after = _files(three / "releases" / releases(three)[-2] / "data" / "v1"), _files(again.path / "data" / "v1")
    assert before.keys() == after.keys()
    assert [n for n in before if before[n] != after[n]] == ["manifest.json"]


@pytest.fixture
def site(three: Path) -> Iterator[httpx.Client]:
    with served(three) as base, httpx.Client(base_url=base, trust_env=False, timeout=20) as client:
        yield client


def test_pages_name_their_release_and_keep_working_after_the_next(three: Path, site: httpx.Client) -> None:
    old = current(three)
    home = site.get("/").text
    named = dict(re.findall(r'data-(index|areas)="([^"]+)"', home))
    assert set(named) == {"index", "areas"}
    assert all(url.startswith(f"/releases/{old}/") for url in named.values())
    bodies = {url: site.get(url).content for url in named.values()}
    put(night_on(three), more(5))
    new = hour(three, 3)
    after = site.get("/").text
    assert new.id in after and str(old) not in after
    assert f"/releases/{new.id}/" in dict(re.findall(r'data-(index|areas)="([^"]+)"', after))["index"]
    for url, body in bodies.items():
        answer = site.get(url)
        assert (answer.status_code, answer.content) == (200, body)
    assets = re.findall(r'(?:href|src|data-map|data-icons)="(/assets/[^"#]+)', home)
    assert assets and {site.get(a).status_code for a in assets} == {200}


def test_nothing_but_the_link_changes_at_a_switch(three: Path) -> None:
    before = _files(three / "releases")
    for release in releases(three):
        switch(three, release)
    assert _files(three / "releases") == before


def test_publishing_without_a_catalogue_says_what_to_do(data: Path) -> None:
    with pytest.raises(HeerlenkaartError, match="heerlenkaart nightly"):
        publish(night_on(data).publishing())
    assert not (data / "current").exists()
