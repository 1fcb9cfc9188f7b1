"""volg.py, the sample consumer, through merges, splits and removals: what people keep with an id is never lost."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from harvest.pipeline import remerge
from publish.release import publish
from publish.site import consumers
from store.journal import Journal
from store.model.decision import Decision, DecisionKind
from store.model.judgement import ListingKey
from store.model.listing import Listing
from tests.publish.build import city, published
from tests.review.build import NOW, night_on, put
from tests.review.city import GONE, doubtful
from tests.serving import served

PATH = Path(consumers.__file__).parent / "examples" / "volg.py"
A, B, C, OTHER = ("heerlenonline", "a0"), ("sportinheerlen", "b0"), ("heerlenonline", "a1"), ("jens", "5")


def loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("volg", PATH)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass
class World:
    """A map that changes, and one who follows it."""

    data: Path
    base: str
    folder: Path
    follow: Callable[[str, Path], tuple[dict[str, Any], dict[str, Any]]]
    hours: int = 0
    owners: dict[str, ListingKey] = field(default_factory=dict)

    def step(self) -> None:
        """Publish an hour later."""
        self.hours += 1
        night = night_on(self.data, NOW + timedelta(hours=self.hours))
        remerge(night)
        publish(night.publishing())

    def decide(self, id_: str, kind: DecisionKind, answer: str, **more: Any) -> None:
        at = NOW + timedelta(hours=self.hours, minutes=5)
        Journal(self.data).append(Decision(id_, at, "piet", kind, answer, fingerprint="f", **more))
        self.step()

    def same(self, id_: str, *about: ListingKey) -> None:
        self.decide(id_, DecisionKind.PAIR, "same", about=about, case=f"case-{about[0][1]}-{about[1][1]}")

    def undo(self, id_: str, which: str) -> None:
        self.decide(id_, DecisionKind.UNDO, "undo", undoes=(which,))

    def lists(self, listing: Listing, *, gone: bool = False) -> None:
        put(night_on(self.data), [listing], {listing.key: GONE} if gone else None)
        self.step()

    def id_of(self, key: ListingKey) -> str:
        text = httpx.get(f"{self.base}/data/v1/bridge.csv", trust_env=False).text
        return next(r["entry_id"] for r in csv.DictReader(io.StringIO(text)) if (r["source"], r["source_key"]) == key)

    def note(self, *keys: ListingKey) -> None:
        """A note on the entry of each, as a user of volg.py keeps it."""
        self.follow(self.base, self.folder)
        state = json.loads((self.folder / "state.json").read_text())
        for key in keys:
            text = f"notitie bij {key[1]}"
            self.owners[text] = key
            state["notes"].append({"id": self.id_of(key), "first_id": self.id_of(key), "text": text})
        (self.folder / "state.json").write_text(json.dumps(state))

    def notes(self) -> dict[str, str]:
        """Text -> id now; "" when closed. Nothing may be lost, and what is not closed must be on the map."""
        entries, state = self.follow(self.base, self.folder)
        assert json.loads((self.folder / "state.json").read_text()) == state
        assert sorted(n["text"] for n in state["notes"]) == sorted(self.owners)
        assert all(n["closed"] is (n["id"] not in entries) for n in state["notes"])
        assert self.follow(self.base, self.folder) == (entries, state)  # twice is once
        return {n["text"].removeprefix("notitie bij "): "" if n["closed"] else n["id"] for n in state["notes"]}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The map before anything happens; each test changes a copy."""
    return published(tmp_path_factory.mktemp("volg") / "data", [*city(), *doubtful(0), *doubtful(1)]).data


@pytest.fixture
def world(first: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    shutil.copytree(first, data, symlinks=True)
    folder = tmp_path / "volger"
    folder.mkdir()
    with served(data) as base:
        yield World(data, base, folder, loaded().follow)


def test_notes_survive_a_merge_a_split_and_a_removal(world: World) -> None:
    a, b, other = (world.id_of(k) for k in (A, B, OTHER))
    assert len({a, b, other}) == 3
    world.note(A, B, OTHER)
    assert world.notes() == {"a0": a, "b0": b, "5": other}
    world.same("besluit-1", A, B)
    one = world.id_of(A)
    assert one == world.id_of(B) and one in (a, b)
    assert world.notes() == {"a0": one, "b0": one, "5": other}
    world.undo("besluit-2", "besluit-1")
    assert (world.id_of(A), world.id_of(B)) == (a, b)
    assert world.notes() == {"a0": a, "b0": b, "5": other}
    five = next(x for x in city() if x.key == OTHER)
    world.lists(five, gone=True)
    assert world.notes() == {"a0": a, "b0": b, "5": ""}
    world.lists(five)
    assert world.notes() == {"a0": a, "b0": b, "5": world.id_of(OTHER)} and world.id_of(OTHER) == other


def test_who_looks_again_only_at_the_end_finds_the_same(world: World) -> None:
    a, b = world.id_of(A), world.id_of(B)
    world.note(A, B)
    world.same("besluit-1", A, B)
    world.undo("besluit-2", "besluit-1")
    world.same("besluit-3", A, B)
    one = world.id_of(A)
    assert world.notes() == {"a0": one, "b0": one}
    world.undo("besluit-4", "besluit-3")
    assert world.notes() == {"a0": a, "b0": b}


@pytest.mark.parametrize("leaves", ["whose id they all got", "whose id went"])
def test_notes_survive_a_chain_of_merges_and_its_undoing(world: World, leaves: str) -> None:
    """Two are merged, a third joins, then one of the first two leaves again, then the rest parts too."""
    first = {k[1]: world.id_of(k) for k in (A, B, C)}
    world.note(A, B, C)
    world.same("besluit-1", A, B)
    stays, goes = (A, B) if world.id_of(A) == first["a0"] else (B, A)
    assert world.id_of(A) == world.id_of(B) == first[stays[1]]
    left, right = (stays, goes) if leaves == "whose id they all got" else (goes, stays)
    world.same("besluit-2", right, C)
    assert set(world.notes().values()) == {first[stays[1]]}
    world.undo("besluit-3", "besluit-1")
    assert world.id_of(left) != world.id_of(right) == world.id_of(C)
    assert world.notes() == {k[1]: world.id_of(k) for k in (A, B, C)}
    world.undo("besluit-4", "besluit-2")
    assert world.notes() == {k[1]: world.id_of(k) for k in (A, B, C)} == first


def test_notes_follow_when_sources_come_to_list_the_same(world: World) -> None:
    """No steward: a listing is changed at its source until it is plainly the other."""
    five = next(x for x in city() if x.key == OTHER)
    other = world.id_of(OTHER)
    twin = Listing("heerlenonline", "later", five.kind, "https://heerlenonline.nl/later", five.facts, {})
    elsewhere = Listing("heerlenonline", "later", five.kind, twin.url, doubtful(7)[0].facts, {})
    world.lists(elsewhere)
    mine = world.id_of(twin.key)
    assert mine != other
    world.note(OTHER, twin.key)
    world.lists(twin)
    one = world.id_of(OTHER)
    assert one == world.id_of(twin.key)
    assert world.notes() == {"5": one, "later": one}
    world.lists(elsewhere)
    assert world.id_of(OTHER) != world.id_of(twin.key)
    assert world.notes() == {"5": world.id_of(OTHER), "later": world.id_of(twin.key)} == {"5": other, "later": mine}


def test_it_runs_as_the_page_says(world: World) -> None:
    command = [sys.executable, "-I", "-S", "-W", "error", str(PATH), world.base, str(world.folder)]
    for _ in range(2):
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.split()[1:3] == ["plekken;", "0"]
    assert len(json.loads((world.folder / "entries.json").read_text("utf-8"))) == int(done.stdout.split()[0])
