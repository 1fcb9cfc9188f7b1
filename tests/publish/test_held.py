"""A release that loses or gains too much waits for a steward; a yes is for that loss alone."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from harvest.night import Night
from publish.held import FILE, HeldReleaseError, compare, waiting
from publish.release import current, publish
from store.db.connection import writing
from store.model.listing import Listing
from tests.publish.build import published
from tests.review.build import NOW, night_on, put
from tests.store.build import listing


def _clubs(first: int, last: int) -> list[Listing]:
    return [
        listing(str(n), f"Vereniging nummer {n} {'abcdefghij'[n % 10] * 3}", "jens", phone=f"+3145555{n:04d}") for n in range(first, last)
    ]


def _forget(night: Night, numbers: range) -> None:
    """As if the source had never listed them: entries go without a redirect."""
    with writing(night.data) as connection:
        for n in numbers:
            found = connection.execute("SELECT entry_id FROM membership WHERE source_key = ?", [str(n)]).fetchall()
            connection.execute("DELETE FROM entry WHERE id = ?", [found[0][0]])


def _publish(night: Night, hours: int, accept: str = "") -> str:
    return publish(night_on(night.data, NOW + timedelta(hours=hours)).publishing(), accept).id


@pytest.fixture
def night(tmp_path: Path) -> Night:
    return published(tmp_path / "data", _clubs(0, 40))


def test_a_loss_of_more_than_five_percent_waits_for_exactly_that_yes(night: Night) -> None:
    before = current(night.data)
    _forget(night, range(3))
    with pytest.raises(HeldReleaseError) as caught:
        _publish(night, 1)
    held = caught.value.held
    assert (held.before, held.after, held.gone) == (40, 37, 3)
    assert sorted(held.lost) == sorted(x.facts.name for x in _clubs(0, 3))
    assert current(night.data) == before
    assert waiting(night.data) == held and (night.data / FILE).exists()
    with pytest.raises(HeldReleaseError):
        _publish(night, 2, "iets-anders")
    _forget(night, range(3, 5))
    with pytest.raises(HeldReleaseError) as again:
        _publish(night, 3, held.print)
    assert again.value.held.print != held.print and again.value.held.gone == 5
    assert current(night.data) == before
    assert _publish(night, 4, again.value.held.print) == current(night.data) != before
    assert waiting(night.data) is None and not (night.data / FILE).exists()


def test_fewer_than_three_never_wait(tmp_path: Path) -> None:
    night = published(tmp_path / "data", _clubs(0, 10))
    before = current(night.data)
    _forget(night, range(2))
    assert _publish(night, 1) == current(night.data) != before


def test_growth_beyond_twice_waits(tmp_path: Path) -> None:
    night = published(tmp_path / "data", _clubs(0, 10))
    before = current(night.data)
    put(night, _clubs(10, 21))
    with pytest.raises(HeldReleaseError) as caught:
        _publish(night, 1)
    held = caught.value.held
    assert (held.before, held.after, held.gone, held.lost) == (10, 21, 0, ())
    assert current(night.data) == before and waiting(night.data) == held
    assert _publish(night, 2, held.print) == current(night.data) != before


def test_exactly_twice_does_not_wait(tmp_path: Path) -> None:
    night = published(tmp_path / "data", _clubs(0, 10))
    put(night, _clubs(10, 20))
    assert _publish(night, 1) == current(night.data)


def _old(tmp_path: Path, count: int) -> Path:
    v1 = tmp_path / "oud" / "data" / "v1"
    v1.mkdir(parents=True)
    with (v1 / "entries.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "name"), *((f"hk-{n:04d}", f"Club {n}") for n in range(count))])
    return v1


@pytest.mark.parametrize(
    ("count", "gone", "merged", "new", "waits"),
    [
        (100, 5, 0, 0, False),
        (100, 6, 0, 0, True),
        (100, 6, 1, 0, False),
        (100, 60, 60, 0, False),
        (100, 60, 54, 0, True),
        (60, 3, 0, 0, False),
        (59, 3, 0, 0, True),
        (10, 2, 0, 0, False),
        (2, 2, 0, 1, False),
        (100, 6, 0, 6, True),  # others do not make up for what goes
        (100, 0, 0, 100, False),
        (100, 0, 0, 101, True),
        (0, 0, 0, 50, False),
    ],
)
def test_what_waits(tmp_path: Path, count: int, gone: int, merged: int, new: int, waits: bool) -> None:
    v1 = _old(tmp_path, count)
    ids = {f"hk-{n:04d}" for n in range(gone, count)} | {f"hk-n{n:03d}" for n in range(new)}
    held = compare(v1, len(ids), frozenset(ids), [f"hk-{n:04d}" for n in range(merged)])
    assert (held is not None) == waits
    if held is not None and gone:
        assert held.gone == gone - merged and len(held.lost) == min(20, held.gone)


def test_the_first_release_has_nothing_to_wait_for(tmp_path: Path) -> None:
    assert compare(None, 5, frozenset({"hk-1"}), ()) is None
    assert compare(tmp_path, 5, frozenset({"hk-1"}), ()) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"print": "x"}', "null"])
def test_a_broken_note_is_no_note(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert waiting(tmp_path) is None
