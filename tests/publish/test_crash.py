"""Kill -9 of a publisher at each of its steps: the old set stays whole until the switch, the next publish succeeds and cleans up."""

from __future__ import annotations

import functools
import os
import shutil
import signal
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from harvest.verify import problems
from publish import exports, release
from publish.release import KEEP_RELEASES, check_manifest, current, publish, releases
from store.db.connection import reading
from store.db.tables import fetch
from store.errors import StorageError
from tests.publish.build import published
from tests.review.build import NOW, night_on, put
from tests.store.build import listing
from tests.warm import forks

NEW = "Nieuwe vereniging na de klap"
#: Functions that are not publish.release's own, and of those that are called often: the name of the path they must be about.
OWNERS: dict[str, Any] = {"rename": Path, "replace": Path, "file_row": exports, "rmtree": shutil}
ABOUT = {"rename": ".building-", "replace": ".current-", "sync_folder": "releases", "rmtree": "2026"}
#: Where the old release must still be current.
BEFORE_SWITCH = (
    "before write_data", "before file_row", "after write_data", "after check_data", "after _check_size", "before build_site",
    "after build_site", "after manifest", "after write_hosting", "after check_links", "after check_private", "after check_manifest",
    "after _sync_tree", "before rename", "after rename", "after sync_folder", "after upsert", "before switch", "before replace",
)  # fmt: skip
AFTER_SWITCH = ("after replace", "after switch", "after remember", "before _retain", "after _retain")
#: These run always, the others with the slow ones.
QUICK = ("after write_data", "before rename", "before replace", "after replace")


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _fatal(step: str) -> None:
    """Make this process die before or after one step."""
    when, name = step.split()
    owner = OWNERS.get(name, release)
    real: Callable[..., Any] = getattr(owner, name)

    @functools.wraps(real)
    def wrapped(*args: Any, **more: Any) -> Any:
        hit = name not in ABOUT or Path(args[0]).name.startswith(ABOUT[name])
        if hit and when == "before":
            _kill()
        found = real(*args, **more)
        if hit:
            _kill()
        return found

    setattr(owner, name, wrapped)


def _half_removed(folder: Path, *_: Any, **__: Any) -> None:
    """A removal that is killed when it has removed some files of the data, but not all."""
    if Path(folder).parent.name != "releases":
        return  # a temporary folder of some writer
    for path in sorted((Path(folder) / "data" / "v1").glob("entries*")):
        path.unlink()
    _kill()


def publisher(data: Path, hours: int, step: str) -> None:
    """In a process of its own: publish; die at ``step`` if one is given."""
    if step == "within _retain":
        shutil.rmtree = _half_removed  # type: ignore[assignment]
    elif step:
        _fatal(step)
    publish(night_on(data, NOW + timedelta(hours=hours)).publishing())


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release, and a catalogue that has one thing more."""
    data = tmp_path_factory.mktemp("crash") / "data"
    night = published(data)
    put(night, [listing("na", NEW, "heerlendoen", phone="+31455567890", city="Heerlen")])
    return data


@pytest.fixture
def ready(template: Path, data: Path) -> Path:
    shutil.copytree(template, data, symlinks=True)
    return data


def run(data: Path, hours: int, step: str = "") -> int | None:
    child = forks().Process(target=publisher, args=(data, hours, step), daemon=True)
    child.start()
    child.join(60)
    return child.exitcode


def holds_new(data: Path) -> bool:
    return NEW in (data / "current" / "data" / "v1" / "entries.csv").read_text("utf-8")


def all_whole(data: Path) -> None:
    """Whatever is offered as a release is one."""
    for name in releases(data):
        assert len(check_manifest(data / "releases" / name / "data" / "v1")) > 100, name
        assert (data / "releases" / name / "index.html").exists()


def hidden(data: Path) -> list[str]:
    return sorted(p.relative_to(data).as_posix() for folder in (data, data / "releases") for p in folder.glob(".*"))


@pytest.mark.parametrize(
    "step", [s if s in QUICK else pytest.param(s, marks=pytest.mark.slow) for s in (*BEFORE_SWITCH, *AFTER_SWITCH)], ids=lambda s: s
)
def test_a_publisher_that_is_killed_leaves_a_whole_set(ready: Path, step: str) -> None:
    old = current(ready)
    assert run(ready, 1, step) == -signal.SIGKILL
    assert (current(ready) == old) is (step in BEFORE_SWITCH)
    assert holds_new(ready) is (step in AFTER_SWITCH)
    assert len(check_manifest(ready / "current" / "data" / "v1")) > 100
    all_whole(ready)
    assert problems(night_on(ready)) == []
    crashed = current(ready)
    assert run(ready, 2) == 0
    now = current(ready)
    assert now not in (old, crashed, None) and now == releases(ready)[-1]
    assert holds_new(ready)
    all_whole(ready)
    assert problems(night_on(ready)) == []
    with reading(ready) as connection:
        assert now in [r["release_id"] for r in fetch(connection, "SELECT release_id FROM release")]
    assert [n for n in hidden(ready) if ".building-" in n] == []


def test_no_copy_of_the_catalogue_is_left_behind(ready: Path) -> None:
    """It lies in the folder that is served, and holds what is not published."""
    assert run(ready, 1, "before write_data") == -signal.SIGKILL
    assert [n for n in hidden(ready) if n.endswith(".duckdb")] != []
    assert run(ready, 2) == 0
    assert [n for n in hidden(ready) if ".building-" in n] == []


def test_no_link_is_left_behind(ready: Path) -> None:
    assert run(ready, 1, "before replace") == -signal.SIGKILL
    assert [n for n in hidden(ready) if n.startswith(".current-")] != []
    assert run(ready, 2) == 0
    assert hidden(ready) == []


def test_a_removal_that_is_killed_leaves_no_half_release(ready: Path) -> None:
    for n in range(KEEP_RELEASES):
        shutil.copytree((ready / "current").resolve(), ready / "releases" / f"20260101T{n:02d}0000Z-00000{n % 10}")
    assert run(ready, 1, "within _retain") == -signal.SIGKILL
    assert holds_new(ready)
    all_whole(ready)
    assert run(ready, 2) == 0
    all_whole(ready)
    assert sorted(p.name for p in (ready / "releases").iterdir()) == releases(ready)
    assert len(releases(ready)) == KEEP_RELEASES


def test_an_error_halfway_leaves_the_old_set_and_no_rubbish(ready: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not a crash: an exception, at a step that writes."""
    old = current(ready)

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    for name in ("write_hosting", "_sync_tree", "build_site"):
        with monkeypatch.context() as patch:
            patch.setattr(release, name, full)
            with pytest.raises(StorageError, match="No space left"):
                publish(night_on(ready, NOW + timedelta(hours=1)).publishing())
        assert current(ready) == old
        assert hidden(ready) == []
        assert releases(ready) == [old]
    all_whole(ready)
