"""A release that would lose too much waits at the desk; one click by a steward lets it go on, and that is recorded."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dedupe.review.people import Role
from publish.held import HeldReleaseError
from publish.release import current, publish
from store.journal import read_journal
from store.model.listing import PresenceState
from tests.publish.build import city, published
from tests.review.build import PRESENT, Running, put, running

GONE = replace(PRESENT, state=PresenceState.GONE)


@pytest.fixture
def desk(data: Path) -> Iterator[Running]:
    night = published(data)
    lost = [x for x in city() if x.source == "jens" and x.source_key in ("4", "5", "6", "7")]
    put(night, lost, {x.key: GONE for x in lost})
    with pytest.raises(HeldReleaseError):
        publish(night.publishing())
    with running(night) as desk:
        yield desk


def test_a_held_release_waits_for_a_steward_and_goes_on_after_a_yes(desk: Running) -> None:
    data, before = desk.night.data, current(desk.night.data)
    viewer, steward = desk.person("kijker", role=Role.VIEWER), desk.person("piet")
    assert "nog niet gepubliceerd" in steward.get("/").text
    page = steward.get("/publiceren").text
    assert "4 van de 17 van de kaart" in page and "Vereniging nummer 4, dé club" in page
    seen = viewer.get("/publiceren").text
    assert "wacht op u" in seen and 'name="toch"' not in seen, "whoever only looks is not asked"
    form = steward.form("/publiceren", 'id="wacht"')
    assert steward.post("/publiceren", form | {"toch": "0" * 16}).status_code == 422, "a yes is for this loss alone"
    assert current(data) == before
    assert steward.post("/publiceren", form).status_code == 303
    desk.desk.jobs.wait(60)
    assert desk.desk.jobs.job.state == "done", desk.desk.jobs.job
    assert current(data) != before
    assert [(d.answer, d.actor, d.value) for d in read_journal(data)] == [("accept", "piet", form["toch"])]
    time.sleep(0.1)
    assert "wacht op u" not in steward.get("/publiceren").text
