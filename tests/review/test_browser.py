"""The desk in a real Chromium, as a person uses it: by keyboard, by mouse, on a phone, without script; axe-core on every page."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dedupe.review.answers import Pen
from dedupe.review.cases import CaseKind
from dedupe.review.people import Role
from store.archive import ArchiveWriter, Record, payload_digest
from store.db.catalogue import write_run
from store.db.connection import writing
from store.journal import read_journal, verify_journal
from store.model.decision import DecisionKind
from store.model.rulings import standing
from store.model.run import Finding, Outcome, RunRecord, Severity
from tests.conftest import needs_chromium
from tests.review.build import NOW, Running, fill, night_on, running
from tests.review.city import city, thing

pytestmark = [pytest.mark.browser, needs_chromium]
GOOD = "drie losse woorden"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue that each test gets a copy of."""
    listings, states = city(30)
    three = [
        thing(f"t{n}", "Natuurtuin Droomgroen", s, phone="+31455123123") for n, s in enumerate(("heerlenonline", "jens", "heerlendoen"))
    ]
    return fill(tmp_path_factory.mktemp("desk") / "data", [*listings, *three], states).data


@pytest.fixture
def desk(filled: Path, data: Path) -> Iterator[Running]:
    shutil.copytree(filled, data)
    with running(night_on(data, None)) as one:
        yield one


def opened(chromium: Any, desk: Running, login: str = "", role: Role = Role.STEWARD, **options: Any) -> Any:
    """A page of a person; with ``login`` already logged in."""
    context = chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
    context.set_default_timeout(30_000)  # ms; a busy machine is slow, not wrong
    page = context.new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("console", lambda m: page.problems.append(m.text) if m.type == "error" and "status of 4" not in m.text else None)
    page.on("request", lambda r: page.problems.append(r.url) if not r.url.startswith((desk.base, "data:")) else None)
    if login:
        log_in(page, desk, login, role)
    return page


def log_in(page: Any, desk: Running, login: str, role: Role = Role.STEWARD) -> None:
    """With a set-up link, as on the first day."""
    token = desk.desk.people.invite(login, login.title(), role, desk.night.clock.now())
    go(page, f"{desk.base}/begin/{token}")
    page.get_by_label("Wachtwoord").fill(GOOD)
    page.get_by_label("Nog een keer").fill(GOOD)
    page.get_by_role("button", name="Opslaan en inloggen").click()
    page.wait_for_url(f"{desk.base}/")


def go(page: Any, address: str) -> None:
    """An address typed. The desk's pages look again by themselves while something is at work; when one does so just then, the browser
    gives up one of the two, and a person types it once more."""
    from playwright.sync_api import Error

    try:
        page.goto(address)
    except Error as error:
        if not re.search("interrupted by another navigation|ERR_ABORTED", str(error)):
            raise
        page.goto(address)


def follow(page: Any, target: Any) -> None:
    """A click that leads to another page. On a busy machine Playwright's click may return before that page is asked for; what is read
    or pressed then still goes to the old one."""
    with page.expect_navigation():
        target.click()


def press(page: Any, key: str) -> None:
    """A key that leads to another page."""
    with page.expect_navigation():
        page.keyboard.press(key)


def test_a_stewards_half_hour(chromium: Any, desk: Running) -> None:
    page = opened(chromium, desk)
    log_in(page, desk, "piet")
    entries = len(desk.desk.bench.view.entries)
    follow(page, page.get_by_role("link", name=re.compile("Mogelijk dubbel 30")))
    press(page, "j")
    answers = ("1", "2", "1", "2", "3") * 4
    for n, key in enumerate(answers):  # twenty in one go, no mouse, no pop-up
        assert page.get_by_role("heading", level=1).inner_text() == "Is dit dezelfde plek of organisatie?"
        press(page, key)
        assert page.get_by_role("status").first.inner_text().startswith("Vastgelegd"), n
    desk.settled()
    assert len(read_journal(desk.night.data)) == 20
    assert len(desk.desk.bench.view.entries) == entries - answers.count("1")
    for _ in range(3):  # undo three
        go(page, f"{desk.base}/besluiten")
        page.get_by_role("button", name=re.compile("^Draai terug")).first.click()
        page.get_by_text("Teruggedraaid.").wait_for()
    desk.settled()
    decisions = read_journal(desk.night.data)
    assert len(decisions) == 23 and len(standing(decisions)) == 17
    # split a cluster
    go(page, f"{desk.base}/zoek")
    page.get_by_label("Naam of straat").fill("droomgroen")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    follow(page, page.get_by_role("link", name="Natuurtuin Droomgroen"))
    assert page.get_by_role("heading", name="3 vermeldingen").is_visible()
    page.get_by_role("checkbox").nth(1).check()
    page.get_by_role("button", name="Splits de gekozen vermeldingen af").click()
    page.get_by_role("heading", name="2 vermeldingen").wait_for()
    # choose a value
    go(page, f"{desk.base}/?soort=conflict")
    press(page, "j")
    page.get_by_role("button", name="B:").click()
    page.get_by_text("Vastgelegd: waarde gekozen.").wait_for()
    # the rest in one go
    go(page, f"{desk.base}/")
    follow(page, page.get_by_role("link", name=re.compile(r"Mogelijk dubbel: .*\(\d+\)")).first)
    left = int(re.findall(r"\d+", page.get_by_role("heading", level=1).inner_text())[0])
    for box in page.get_by_role("checkbox").all():
        box.check()
    page.get_by_role("button", name=f"Alle {left} zelfde").click()
    page.get_by_text("Vastgelegd: zelfde.").wait_for()
    desk.settled()
    merged = next(d for d in standing(read_journal(desk.night.data)) if d.kind == "pair" and d.answer == "same" and d.note == "reeks")
    entry = desk.desk.bench.view.entry_with(merged.about[0])
    assert entry and len(entry.members) == 2
    # publish: stopped while a person's data are on the map; then find it on the site
    go(page, f"{desk.base}/publiceren")
    follow(page, page.get_by_role("button", name="Nu publiceren"))
    desk.desk.jobs.wait(60)
    go(page, f"{desk.base}/publiceren")
    assert "niet gelukt" in page.get_by_role("status").first.inner_text()
    go(page, f"{desk.base}/?soort=personal")
    press(page, "j")
    press(page, "1")
    go(page, f"{desk.base}/publiceren")
    follow(page, page.get_by_role("button", name="Nu publiceren"))
    desk.desk.jobs.wait(60)
    go(page, f"{desk.base}/publiceren")
    assert "klaar" in page.get_by_role("status").first.inner_text()
    on_site = (desk.night.data / "current" / "p" / entry.id / "index.html").read_text(encoding="utf-8")
    assert entry.facts.name in on_site
    chosen = desk.desk.bench.view.entry_with(("heerlendoen", "k2"))
    assert chosen and chosen.facts.phone
    assert chosen.facts.phone in (desk.night.data / "current" / "data" / "v1" / "entries.csv").read_text(encoding="utf-8")
    assert verify_journal(desk.night.data) == []
    assert page.problems == []


def test_keys_do_nothing_while_typing_and_can_be_switched_off(chromium: Any, desk: Running) -> None:
    page = opened(chromium, desk, "piet")
    case = desk.cases("duplicate")[0]
    go(page, f"{desk.base}/zaak/{case}")
    page.get_by_text("Meer: verband, opmerking").click()
    page.get_by_label("Opmerking voor later").fill("")
    page.keyboard.type("1234 juk?")
    assert page.url.endswith(case)
    go(page, f"{desk.base}/hulp")
    page.get_by_label("losse letters en cijfers werken als toets").uncheck()
    follow(page, page.get_by_role("button", name="Opslaan"))
    go(page, f"{desk.base}/zaak/{case}")
    for key in "1234juk?":
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url.endswith(case) and not read_journal(desk.night.data)
    page.get_by_role("button", name=re.compile("^Anders")).focus()
    press(page, "Enter")
    assert len(read_journal(desk.night.data)) == 1


def test_without_script_all_still_works(chromium: Any, desk: Running) -> None:
    page = opened(chromium, desk, "piet", java_script_enabled=False)
    go(page, f"{desk.base}/?soort=duplicate")
    page.get_by_role("link", name=re.compile("Begin met de eerste")).click()
    page.get_by_role("button", name=re.compile("^Zelfde")).click()
    page.get_by_role("button", name=re.compile("Terugdraaien")).click()
    assert page.get_by_text("Teruggedraaid.").is_visible()
    assert [d.answer for d in read_journal(desk.night.data)] == ["same", "undo"]


def test_two_browsers_on_one_case(chromium: Any, desk: Running) -> None:
    piet, jan = opened(chromium, desk, "piet"), opened(chromium, desk, "jan")
    case = desk.cases("duplicate")[0]
    for page in (piet, jan):
        go(page, f"{desk.base}/zaak/{case}")
    assert jan.get_by_text("Piet bekijkt deze vraag nu ook").is_visible()
    piet.get_by_role("button", name=re.compile("^Zelfde")).click()
    jan.get_by_role("button", name=re.compile("^Anders")).click()
    jan.get_by_role("heading", name="Deze vraag is al beantwoord").wait_for()
    assert "Piet" in jan.locator("main").inner_text() and "zelfde" in jan.locator("main").inner_text()


def archive(desk: Running) -> str:
    """A run of jens with one hostile page in its archive; returns the page's digest."""
    folder = desk.night.data / "runs" / "jens" / "20261121T031500Z-abcdef"
    folder.mkdir(parents=True)
    body = b"<h1>Gemeenschapshuis</h1><script>alert(1)</script><img src=x onerror=alert(1)>"
    writer = ArchiveWriter(folder / "responses.warc.gz", "test")
    writer.write(Record("https://jens.nl/1", 200, {"content-type": "text/html"}, body, "2026-11-21T03:15:00Z", payload_digest(body)))
    writer.close()
    return payload_digest(body)


def held_and_clashing(desk: Running) -> None:
    """A held run, and three answers that cannot all be."""
    with writing(desk.night.data) as connection:
        held = (Finding("drop", Severity.HOLD, "Te weinig vermeldingen"),)
        write_run(connection, RunRecord("run-9", "jens", NOW, NOW, True, (), Outcome.QUARANTINE, held, 12, {}, False))
    keys = [("heerlenonline", "a28"), ("heerlenonline", "a29"), ("heerlenonline", "a27")]
    for n, (a, b, answer) in enumerate(((0, 1, "same"), (0, 2, "same"), (1, 2, "different"))):
        about = tuple(sorted((keys[a], keys[b])))
        desk.desk.bench.record([Pen("piet", NOW, f"clash-{n:03d}").write(DecisionKind.PAIR, answer, about=about, case=f"clash{n}")])
    desk.desk.bench.reload()
    desk.settled()


PAGES = ("/", "/zoek?q=museum", "/besluiten", "/meters", "/publiceren", "/hulp", "/beheer", "/zaak/bestaatniet")


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark"), (1920, "light")])
def test_axe_finds_nothing_and_nothing_sticks_out(chromium: Any, desk: Running, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed").Axe()
    person = desk.person("chef", Role.ADMIN)
    held_and_clashing(desk)
    person.answer(desk.cases("duplicate")[0], "same", notitie="Gebeld")
    desk.settled()
    entry = desk.desk.bench.view.entry_of["heerlenonline", "t0"]
    reeks = re.search(r'href="(/reeks[^"]+)"', person.get("/").text)
    assert reeks
    kinds = {c.kind: c.id for c in desk.desk.bench.view.cases.values()}
    assert set(kinds) == set(CaseKind)
    link = desk.desk.people.invite("nieuw", "Nieuw", Role.VIEWER, NOW)
    digest = archive(desk)
    kinds_paths = [f"/zaak/{c}" for c in kinds.values()]
    paths = [*PAGES, f"/archief/jens/{digest}", f"/plek/{entry}", reeks[1], f"/zaak/{kinds['duplicate']}/zoek?q=museum", *kinds_paths]
    page = opened(chromium, desk, "baas", Role.ADMIN, viewport={"width": width, "height": 800}, color_scheme=scheme)
    outside = opened(chromium, desk, viewport={"width": width, "height": 800}, color_scheme=scheme)
    for one, where in [(page, p) for p in paths] + [(outside, "/inloggen"), (outside, f"/begin/{link}"), (outside, "/begin/x")]:
        go(one, desk.base + where)
        assert "Gemeenschapshuis" in one.content() or not where.startswith("/archief")
        for summary in one.locator("details > summary").all():
            summary.click()
        found = axe.run(one).response["violations"]
        assert not found, (where, [(v["id"], v["nodes"][0]["html"][:200]) for v in found])
        assert one.evaluate("document.documentElement.scrollWidth") <= width, where
    steward = opened(chromium, desk, "piet", viewport={"width": width, "height": 800}, color_scheme=scheme)
    go(steward, desk.base + "/beheer")
    assert "Dit mag u niet doen" in steward.content()
    assert not axe.run(steward).response["violations"]
    go(steward, f"{desk.base}/zaak/{kinds['address']}")
    steward.get_by_role("button", name=re.compile("Gebruik dit adres")).click()
    steward.get_by_role("heading", name="Nog niet vastgelegd").wait_for()
    assert not axe.run(steward).response["violations"]
    assert page.problems == outside.problems == steward.problems == []
