"""The desk over real HTTP, without script: answers, undo, splitting, pins, two persons, and what a night changes."""

from __future__ import annotations

import csv
import io
import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from dedupe.review.cases import Case
from harvest.pipeline import remerge
from harvest.verify import problems
from store.db.catalogue import write_run
from store.db.connection import FileLock, writing
from store.db.snapshot import read_snapshot
from store.journal import read_journal
from store.model.listing import Kind
from store.model.run import Finding, Outcome, RunRecord, Severity
from tests.review.build import NOW, Running, fill, night_on, put, running
from tests.review.city import GONE, city, conflicting, doubtful, thing
from tests.store.build import listing


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue that each test gets a copy of."""
    return fill(tmp_path_factory.mktemp("desk") / "data", *city(10)).data


@pytest.fixture
def desk(filled: Path, data: Path) -> Iterator[Running]:
    shutil.copytree(filled, data)
    with running(night_on(data)) as one:
        yield one


def case_about(desk: Running, kind: str, key: str) -> Case:
    return next(c for c in desk.desk.bench.view.cases.values() if c.kind == kind and any(k[1] == key for k in c.about))


def entry_of(desk: Running, key: str) -> str:
    return next(i for k, i in desk.desk.bench.view.entry_of.items() if k[1] == key)


def stored(desk: Running, key: str) -> str:
    """The same from the catalogue itself."""
    return next(i for k, i in read_snapshot(desk.night.data).membership.items() if k[1] == key)


def test_same_makes_one_entry_and_undo_restores_both_ids(desk: Running) -> None:
    person = desk.person()
    before = entry_of(desk, "a0"), entry_of(desk, "b0")
    case = case_about(desk, "duplicate", "a0")
    reply = person.answer(case.id, "same")
    assert reply.status_code == 303
    assert "Vastgelegd: zelfde." in person.get(reply.headers["location"]).text
    desk.settled()
    assert stored(desk, "a0") == stored(desk, "b0") in before
    kept, retired = before if stored(desk, "a0") == before[0] else before[::-1]
    old = person.get(f"/plek/{retired}")
    assert old.status_code == 303 and old.headers["location"] == f"/plek/{kept}"
    assert case.id not in desk.desk.bench.view.cases
    back = person.post("/terug", {"csrf": person.token(), "besluit": "undo-0001"})
    assert back.status_code == 303
    desk.settled()
    assert (stored(desk, "a0"), stored(desk, "b0")) == before
    assert case.id in desk.desk.bench.view.cases
    assert "teruggedraaid" in person.get(f"/plek/{kept}").text
    assert problems_but_release(desk) == []


def problems_but_release(desk: Running) -> list[str]:
    return [p for p in problems(desk.night) if "manifest.json" not in p]


def test_different_is_never_merged_across_whatever_else_says(desk: Running) -> None:
    person = desk.person()
    pair = doubtful(1)
    person.answer(case_about(desk, "duplicate", "a1").id, "different")
    desk.settled()
    twin = [replace(x, facts=replace(x.facts, name="Precies Dezelfde Naam", website="https://zelfde.nl")) for x in pair]
    put(desk.night, twin)
    desk.desk.bench.reload()
    desk.settled()
    assert entry_of(desk, "a1") != entry_of(desk, "b1")


def test_a_decision_comes_back_when_the_evidence_changes_and_says_what_was_decided(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "duplicate", "a2")
    person.answer(case.id, "different", notitie="Gebeld met de voorzitter")
    desk.settled()
    one, other = doubtful(2)
    put(desk.night, [replace(one, facts=replace(one.facts, summary="Andere tekst"))])
    desk.desk.bench.reload()
    desk.settled()
    assert case.id not in desk.desk.bench.view.cases, "another summary is nothing that matters"
    put(desk.night, [replace(other, facts=replace(other.facts, phone="+31455999999"))])
    desk.desk.bench.reload()
    desk.settled()
    page = person.get(f"/zaak/{case.id}").text
    assert "Was beantwoord op" in page and "Gebeld met de voorzitter" in page and "Klopt het nog?" in page
    person.answer(case.id, "different")
    desk.settled()
    assert case.id not in desk.desk.bench.view.cases


def test_related_is_kept_with_its_direction(desk: Running) -> None:
    person = desk.person()
    person.answer(case_about(desk, "duplicate", "a3").id, "related", verband="part_of", richting="omgekeerd")
    desk.settled()
    (relation,) = [r for r in desk.desk.bench.view.merged.plan.related if r.a[1] in ("a3", "b3")]
    assert (relation.a[1], relation.b[1], relation.kind) == ("b3", "a3", "part_of")
    assert entry_of(desk, "a3") != entry_of(desk, "b3")
    assert "heeft als onderdeel" in person.get(f"/plek/{entry_of(desk, 'a3')}").text  # told from its own side
    assert "is een onderdeel van" in person.get(f"/plek/{entry_of(desk, 'b3')}").text


def test_unsure_goes_to_somebody_else(desk: Running) -> None:
    person, other = desk.person("piet"), desk.person("jan")
    case = case_about(desk, "duplicate", "a4")
    person.answer(case.id, "unsure")
    desk.settled()
    assert f"/zaak/{case.id}" not in person.get("/?soort=duplicate").text
    assert f"/zaak/{case.id}" in other.get("/?soort=duplicate").text
    assert "Weet u het wel?" in other.get(f"/zaak/{case.id}").text


def test_a_chosen_value_holds_until_a_source_changes(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "conflict", "k1")
    loser = next(k for k in case.about if desk.desk.bench.view.listings[k].listing.facts.phone != entry_phone(desk))
    wanted = desk.desk.bench.view.listings[loser].listing.facts.phone
    person.answer(case.id, "take:" + "\t".join(loser))
    desk.settled()
    assert entry_phone(desk) == wanted
    assert not desk.cases("conflict")
    one, _ = conflicting()
    put(desk.night, [replace(one, facts=replace(one.facts, phone="+31455710009"))])
    desk.desk.bench.reload()
    desk.settled()
    assert entry_phone(desk) != wanted or "Was beantwoord" in person.get(f"/zaak/{desk.cases('conflict')[0]}").text
    assert "Was beantwoord op" in person.get(f"/zaak/{desk.cases('conflict')[0]}").text


def entry_phone(desk: Running) -> str | None:
    entry = desk.desk.bench.view.entry_with(("heerlenonline", "k1"))
    assert entry
    return entry.facts.phone


def test_following_a_source_ends_when_that_source_changes(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "conflict", "k1")
    person.answer(case.id, "follow:heerlendoen\tk2")
    desk.settled()
    assert entry_phone(desk) == "+31455710002"
    one, other = conflicting()
    put(desk.night, [replace(one, facts=replace(one.facts, phone="+31455710055"))])
    desk.desk.bench.reload()
    desk.settled()
    assert entry_phone(desk) == "+31455710002" and not desk.cases("conflict"), "what another source says does not matter"
    put(desk.night, [replace(other, facts=replace(other.facts, phone="+31455710077"))])
    desk.desk.bench.reload()
    desk.settled()
    assert desk.cases("conflict")


@pytest.mark.parametrize(("text", "status"), [("045 571 00 99", 303), ("06 12345678", 422), ("geen nummer", 422), ("", 422)])
def test_own_text_obeys_the_rules_of_the_map(desk: Running, text: str, status: int) -> None:
    person = desk.person()
    reply = person.answer(case_about(desk, "conflict", "k1").id, "text", tekst=text)
    assert reply.status_code == status
    desk.settled()
    assert (entry_phone(desk) == "+31455710099") == (status == 303)


def test_an_address_by_hand_gives_the_point(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "address", "v1")
    assert person.answer(case.id, "text", tekst="Saroleastraat 4, 6411 LT Heerlen, 52.1, 5.1").status_code == 422
    assert person.answer(case.id, "text", tekst="Saroleastraat 4, 6411 LT Heerlen, 50.8871, 5.9790").status_code == 303
    desk.settled()
    entry = desk.desk.bench.view.entry_with(("heerlenonline", "v1"))
    assert entry
    assert (entry.facts.street, entry.facts.house_number, entry.facts.lat, entry.facts.location_precision) == (
        "Saroleastraat",
        "4",
        50.8871,
        "address",
    )
    assert case.id not in desk.desk.bench.view.cases


def test_a_persons_data_are_left_out(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "personal", "p1")
    assert "06 12345678" in person.get(f"/zaak/{case.id}").text
    person.answer(case.id, "drop")
    desk.settled()
    entry = desk.desk.bench.view.entry_with(("heerlenonline", "p1"))
    assert entry and entry.facts.summary is None
    assert not desk.cases("personal")
    assert "12345678" not in str(read_snapshot(desk.night.data).changes)


def test_a_category_gets_its_theme(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "category", "c1")
    assert person.answer(case.id, "theme", thema="bestaat-niet").status_code == 422
    person.answer(case.id, "theme", thema="jongeren")
    desk.settled()
    entry = desk.desk.bench.view.entry_with(("jens", "c1"))
    assert entry and entry.themes == ("jongeren",)


def test_closing_needs_two_persons(desk: Running) -> None:
    piet, jan = desk.person("piet"), desk.person("jan")
    case = case_about(desk, "closing", "s1")
    assert "Uw antwoord wacht op een tweede" in piet.get(f"/zaak/{case.id}").text
    piet.answer(case.id, "close")
    desk.settled()
    assert desk.desk.bench.view.entry_with(("heerlenonline", "s1")), "one is not enough"
    assert piet.answer(case.id, "close").status_code == 409, "nor is one twice"
    desk.settled()
    assert desk.desk.bench.view.entry_with(("heerlenonline", "s1"))
    assert "piet" in jan.get(f"/zaak/{case.id}").text.lower()
    assert jan.answer(case.id, "close").status_code == 303
    desk.settled()
    assert desk.desk.bench.view.entry_with(("heerlenonline", "s1")) is None
    assert case.id not in desk.desk.bench.view.cases
    listings, _ = city(10)
    put(desk.night, [x for x in listings if x.source_key == "s1"])  # the source shows it again
    desk.desk.bench.reload()
    desk.settled()
    assert desk.desk.bench.view.entry_with(("heerlenonline", "s1")), "what returns is not kept away by an old decision"


def test_what_silence_took_off_can_be_put_back(desk: Running) -> None:
    listing = thing("w9", "Speelotheek Tol", "jens", street="Akerstraat", house_number="2")
    put(desk.night, [listing])
    put(desk.night, [listing], {listing.key: GONE})
    desk.desk.bench.reload()
    desk.settled()
    case = case_about(desk, "closing", "w9")
    desk.person().answer(case.id, "keep")
    desk.settled()
    assert desk.desk.bench.view.entry_with(("jens", "w9"))


def test_splitting_a_cluster_and_taking_it_back(desk: Running) -> None:
    three = [
        thing(f"t{n}", "Natuurtuin Droomgroen", s, phone="+31455123123") for n, s in enumerate(("heerlenonline", "jens", "heerlendoen"))
    ]
    put(desk.night, three)
    desk.desk.bench.reload()
    desk.settled()
    person = desk.person()
    whole = entry_of(desk, "t0")
    assert {entry_of(desk, f"t{n}") for n in range(3)} == {whole}
    form = person.form(f"/plek/{whole}", f'action="/plek/{whole}/splits"')
    assert person.post(f"/plek/{whole}/splits", form).status_code == 422, "nothing chosen"
    reply = person.post(f"/plek/{whole}/splits", form | {"lid": "jens\tt1"})
    assert reply.status_code == 303
    desk.settled()
    assert entry_of(desk, "t0") == entry_of(desk, "t2") == whole != entry_of(desk, "t1")
    person.post("/terug", {"csrf": person.token(), "besluit": "undo-0002"})
    desk.settled()
    assert {entry_of(desk, f"t{n}") for n in range(3)} == {whole}


def test_none_of_these_but_that_one(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "duplicate", "a5")
    page = person.get(f"/zaak/{case.id}/zoek?kant=a&q=museum kolen").text
    assert "Museum De Kolen" in page
    form = person.form(f"/zaak/{case.id}/zoek?kant=a&q=museum", 'class="members"')
    assert person.post(f"/zaak/{case.id}/zoek", form).status_code == 303
    desk.settled()
    mine = desk.desk.bench.view.listings[case.about[0]].listing.source_key
    assert entry_of(desk, mine) == entry_of(desk, "k1")
    assert entry_of(desk, "a5") != entry_of(desk, "b5")
    person.post("/terug", {"csrf": person.token(), "besluit": "undo-0003"})
    desk.settled()
    assert entry_of(desk, mine) != entry_of(desk, "k1")
    assert case.id in desk.desk.bench.view.cases


def test_answers_that_clash_come_back_with_the_chain(desk: Running) -> None:
    three = [
        thing(f"z{n}", name, s, street=f"Kruisstraat{n}")
        for n, (name, s) in enumerate([("Aap", "heerlenonline"), ("Noot", "jens"), ("Mies", "heerlendoen")])
    ]
    put(desk.night, three)
    desk.desk.bench.reload()
    desk.settled()
    person = desk.person()
    from dedupe.review.answers import Pen
    from store.model.decision import DecisionKind

    keys = [x.key for x in three]
    for n, (a, b, answer) in enumerate([(0, 1, "same"), (1, 2, "same"), (0, 2, "different")]):
        pen = Pen("piet", desk.night.clock.now(), f"chain-{n:04d}")
        desk.desk.bench.record([pen.write(DecisionKind.PAIR, answer, about=tuple(sorted((keys[a], keys[b]))), case=f"chain{n}")])
        desk.settled()
    (case_id,) = desk.cases("contradiction")
    page = person.get(f"/zaak/{case_id}").text
    assert "De besluiten die botsen" in page and page.count("Draai dit terug") >= 2
    assert person.answer(case_id, "different").status_code == 303
    desk.settled()
    assert not desk.cases("contradiction")


def test_bulk_needs_its_sample_and_one_undo_takes_all_back(desk: Running) -> None:
    person = desk.person()
    link = re.search(r'href="(/reeks\?reden=[^"]+)"', person.get("/").text)
    assert link
    page = person.get(link[1]).text
    seen = re.findall(r'name="gezien" value="([0-9a-f]+)"', page)
    form = person.form(link[1], 'action="/reeks"')
    count = int(re.findall(r"Alle (\d+) zelfde", page)[0])
    assert count >= 5 and len(seen) == min(10, count)
    assert person.post("/reeks", form | {"antwoord": "same", "gezien": seen[:-1]}).status_code == 422
    assert not read_journal(desk.night.data)
    assert person.post("/reeks", form | {"antwoord": "same", "gezien": seen}).status_code == 303
    desk.settled()
    assert len(read_journal(desk.night.data)) == count
    entries = len(desk.desk.bench.view.entries)
    person.post("/terug", {"csrf": person.token(), "besluit": "undo-0004"})
    desk.settled()
    assert len(desk.desk.bench.view.entries) == entries + count


def test_two_stewards_on_one_case_the_second_sees_the_first(desk: Running) -> None:
    piet, jan = desk.person("piet"), desk.person("jan")
    case = case_about(desk, "duplicate", "a6")
    forms = [p.form(f"/zaak/{case.id}") for p in (piet, jan)]
    assert "bekijkt deze vraag nu ook" in jan.get(f"/zaak/{case.id}").text
    with ThreadPoolExecutor(2) as pool:
        replies = list(
            pool.map(
                lambda x: x[0].post(f"/zaak/{case.id}", x[1] | {"antwoord": x[2]}), [(piet, forms[0], "same"), (jan, forms[1], "different")]
            )
        )
    assert sorted(r.status_code for r in replies) == [303, 409]
    late = next(r for r in replies if r.status_code == 409)
    assert "Deze vraag is al beantwoord" in late.text
    assert len(read_journal(desk.night.data)) == 1


def test_sending_a_form_twice_records_once(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "duplicate", "a7")
    form = person.form(f"/zaak/{case.id}") | {"antwoord": "same"}
    assert [person.post(f"/zaak/{case.id}", form).status_code for _ in range(3)] == [303, 303, 303]
    assert len(read_journal(desk.night.data)) == 1


def test_a_form_that_was_shown_before_the_evidence_changed_is_refused(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "duplicate", "a8")
    form = person.form(f"/zaak/{case.id}") | {"antwoord": "same"}
    one, _ = doubtful(8)
    put(desk.night, [replace(one, facts=replace(one.facts, house_number="99"))])
    desk.desk.bench.reload()
    desk.settled()
    assert person.post(f"/zaak/{case.id}", form).status_code == 409
    assert not read_journal(desk.night.data)


def test_while_a_night_writes_a_decision_is_recorded_at_once_and_put_in_after(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "duplicate", "a0")
    lock = FileLock(desk.night.data / "catalogue.lock", 1.0, "busy")
    lock.acquire()
    try:
        reply = person.answer(case.id, "same")
        assert reply.status_code == 303
        assert len(read_journal(desk.night.data)) == 1
        assert not desk.desk.bench.settle(0.5)
        assert "Het wordt nu verwerkt" in person.get(reply.headers["location"]).text or desk.desk.bench.view.written is False
        assert person.get(f"/zaak/{case.id}").status_code == 200
    finally:
        lock.release()
    desk.settled()
    assert stored(desk, "a0") == stored(desk, "b0")


def test_a_night_that_was_computed_on_older_decisions_is_computed_again(desk: Running) -> None:
    person = desk.person()
    with ThreadPoolExecutor(1) as pool:
        night = pool.submit(lambda: [remerge(desk.night) for _ in range(3)])
        for n in range(4):
            person.answer(case_about(desk, "duplicate", f"a{n}").id, "same")
        night.result()
    desk.settled()
    remerge(desk.night)
    assert all(stored(desk, f"a{n}") == stored(desk, f"b{n}") for n in range(4))
    assert problems_but_release(desk) == []


def test_decisions_survive_a_catalogue_that_is_rebuilt(desk: Running, tmp_path: Path) -> None:
    person = desk.person()
    person.answer(case_about(desk, "duplicate", "a0").id, "same")
    person.answer(case_about(desk, "duplicate", "a1").id, "different")
    person.answer(case_about(desk, "conflict", "k1").id, "take:heerlendoen\tk2")
    person.post("/terug", {"csrf": person.token(), "besluit": "undo-0005"})
    person.answer(case_about(desk, "conflict", "k1").id, "take:heerlenonline\tk1")
    desk.settled()
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    shutil.copytree(desk.night.data / "decisions", fresh / "decisions")
    listings, states = city(10)
    fill(fresh, listings, states)
    with running(night_on(fresh)) as other:
        assert other.desk.bench.view.ruled == desk.desk.bench.view.ruled
        groups = [
            sorted(tuple((m.source, m.source_key) for m in e.members) for e in d.desk.bench.view.entries.values()) for d in (desk, other)
        ]
        assert groups[0] == groups[1]
        assert entry_phone(other) == entry_phone(desk) == "+31455710001"


def test_an_unchanged_night_asks_nothing_again_and_changes_no_id(desk: Running) -> None:
    person = desk.person()
    for n in range(4):
        person.answer(case_about(desk, "duplicate", f"a{n}").id, ("same", "different", "related", "different")[n])
    desk.settled()
    before = dict(read_snapshot(desk.night.data).membership), set(desk.desk.bench.view.cases)
    for _ in range(3):
        remerge(desk.night)
    desk.desk.bench.reload()
    desk.settled()
    assert (dict(read_snapshot(desk.night.data).membership), set(desk.desk.bench.view.cases)) == before


def test_all_decisions_as_csv_no_cell_is_a_formula(desk: Running) -> None:
    person = desk.person()
    person.answer(case_about(desk, "duplicate", "a0").id, "different", notitie='=cmd|"/c calc"!A1')
    person.answer(case_about(desk, "duplicate", "a1").id, "same")
    person.post("/terug", {"csrf": person.token(), "besluit": "undo-0006"})
    rows = list(csv.DictReader(io.StringIO(person.get("/besluiten.csv").content.decode("utf-8-sig"))))
    assert [(r["answer"], r["holds"]) for r in rows] == [("different", "True"), ("same", "False"), ("undo", "False")]
    assert rows[0]["note"].startswith("'=")


def test_meters_count_what_was_done(desk: Running) -> None:
    piet, jan = desk.person("piet"), desk.person("jan")
    for n in range(6):
        piet.answer(case_about(desk, "duplicate", f"a{n}").id, "same" if n < 4 else "different")
    desk.settled()
    page = re.sub(r"<[^>]+>", " ", jan.get("/meters").text)
    assert re.search(r"6\s+besluiten die gelden", page)
    assert "4 (67%)" in page


def test_blind_hides_the_score_until_it_is_answered(desk: Running) -> None:
    person = desk.person()
    case = case_about(desk, "duplicate", "a0")
    assert "Kans dat het hetzelfde is" in person.get(f"/zaak/{case.id}").text
    person.post("/voorkeur", {"csrf": person.token(), "blind": "1", "toetsen": "1"})
    assert "Kans dat het hetzelfde is" not in person.get(f"/zaak/{case.id}").text
    reply = person.answer(case.id, "same")
    assert "De computer gaf" in person.get(reply.headers["location"]).text
    assert read_journal(desk.night.data)[-1].blind


def test_the_archived_page_is_only_text(desk: Running) -> None:
    assert desk.person().get("/archief/heerlenonline/" + "ab" * 32).status_code == 404


def test_a_fresh_desk_prints_nothing_it_should_not(desk: Running) -> None:
    anyone = desk.visitor()
    assert anyone.get("/").headers["location"] == "/inloggen"
    assert "Museum" not in anyone.get("/inloggen").text


def test_a_held_run_stays_a_question_until_the_catalogue_says_it_is_answered(desk: Running) -> None:
    run = RunRecord("run-9", "jens", NOW, NOW, True, (), Outcome.QUARANTINE, (Finding("drop", Severity.HOLD, "Te weinig"),), 12, {}, False)
    with writing(desk.night.data) as connection:
        write_run(connection, run)
    desk.desk.bench.reload()
    desk.settled()
    (case_id,) = desk.cases("run")
    person = desk.person()
    assert person.answer(case_id, "accept").status_code == 303
    desk.desk.jobs.wait(60)
    assert desk.desk.jobs.job.state == "failed", "there is no such run directory"
    desk.settled()
    assert desk.cases("run") == [case_id]
    assert "niet gelukt" in person.get("/publiceren").text
    assert person.answer(case_id, "reject").status_code == 303
    desk.desk.jobs.wait(60)
    desk.settled()
    assert desk.cases("run") == []


def test_verify_sees_a_decision_that_only_the_catalogue_has(desk: Running) -> None:
    desk.person().answer(case_about(desk, "duplicate", "a0").id, "same")
    desk.settled()
    assert problems_but_release(desk) == []
    (desk.night.data / "decisions" / "desk.jsonl").write_text("")
    assert any("stands otherwise, or not, in the journal" in p for p in problems_but_release(desk))


def test_two_activities_are_not_asked_about_as_places(data: Path) -> None:
    when = {"starts_at": "2026-12-01T10:00", "recurrence": "FREQ=WEEKLY;BYDAY=TU", "organiser": "Stichting Kwartelwelzijn"}
    where = {"street": "Kolmstraat", "house_number": "12", "postcode": "6411 AB", "city": "Heerlen", "phone": "+31455700001"}
    pair = [
        listing("1", "Koffie-inloop", "jens", kind=Kind.ACTIVITY, **when, **where),
        listing("2", "Ontmoetingsochtend", "sportinheerlen", kind=Kind.ACTIVITY, **when, **where),
    ]
    with running(fill(data, pair)) as one:
        (case,) = one.cases("duplicate")
        page = one.person().get(f"/zaak/{case}").text
    assert "Is dit dezelfde activiteit?" in page
    assert "blijft twee keer op de kaart" in page
    assert "ze herhalen zich op dezelfde dag of dagen" in page
    assert "plek" not in page.split('id="antwoorden"')[1].split("</form>")[0]
