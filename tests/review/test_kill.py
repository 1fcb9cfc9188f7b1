"""Kill -9 of the running desk while stewards answer: nothing acknowledged is lost, nothing stands twice, the next start is whole."""

from __future__ import annotations

import os
import signal
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from dedupe.review.people import People, Role
from harvest.verify import problems
from store.journal import read_journal, verify_journal
from store.model.rulings import rulings
from tests.review.build import Browser, fill, night_on, running
from tests.review.city import doubtful
from tests.serving import free_port, started

PORT_TRIES = 200


def answers(base: str, cookie: str, cases: list[str], said: list[str], offset: int) -> None:
    """Answer until the desk is gone; ``said`` gets the id of every decision that was acknowledged."""
    person = Browser(base, cookie)
    try:
        for case in cases[offset::2]:
            page = person.get(f"/zaak/{case}")
            if page.status_code != 200 or 'id="antwoorden"' not in page.text:
                continue
            form = person.form(f"/zaak/{case}") | {"antwoord": ("same", "different", "unsure")[len(said) % 3]}
            if person.post(f"/zaak/{case}", form).status_code == 303:
                said.append(form["besluit"])
    except (httpx.HTTPError, AssertionError):
        pass  # killed
    finally:
        person.client.close()


@pytest.mark.slow
def test_a_desk_that_is_killed_loses_nothing(data: Path) -> None:
    rounds = max(8, int(os.environ.get("HEERLENKAART_KILLS", "50")) // 6)
    fill(data, [x for n in range(30) for x in doubtful(n)], now=None)
    night = night_on(data, None)
    people = People(data)
    cookies = []
    for login in ("piet", "jan"):
        people.invite(login, login, Role.STEWARD, night.clock.now())
        account = people.account(login)
        assert account
        cookies.append(people.begin(account, night.clock.now()).token)
    with running(night) as desk:
        cases = desk.cases("duplicate")
    assert len(cases) >= 20
    said: list[str] = []
    for round_ in range(rounds):
        port = free_port()
        with started(data, "review", "--port", str(port)) as child:
            for _ in range(PORT_TRIES):
                time.sleep(0.1)
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
            with ThreadPoolExecutor(2) as pool:
                enough, deadline = len(said) + 2 + round_ % 3, time.monotonic() + 20
                asked = [
                    pool.submit(answers, f"http://127.0.0.1:{port}", cookie, cases[round_ % 5 :], said, n)
                    for n, cookie in enumerate(cookies)
                ]
                while len(said) < enough and time.monotonic() < deadline and not all(a.done() for a in asked):
                    time.sleep(0.005)
                time.sleep(0.02 * (round_ % 7))  # somewhere in the next answer
                child.send_signal(signal.SIGKILL)
    found = [d.id for d in read_journal(data)]
    assert len(said) > rounds
    assert set(said) <= set(found)
    assert len(found) == len(set(found))
    assert verify_journal(data) == []
    with running(night_on(data, None)) as desk:
        desk.settled()
        view = desk.desk.bench.view
        latest = {j.a + j.b: j for j in view.ruled.judgements}
        for j in latest.values():
            if j.answer.joins:
                assert view.entry_of[j.a] == view.entry_of[j.b]
            elif j.answer.parts:
                assert view.entry_of[j.a] != view.entry_of[j.b]
        assert view.ruled == rulings(read_journal(data))
    assert [p for p in problems(night) if "manifest.json" not in p] == []
