"""What a hostile reviewer of the desk found, each as a test."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dedupe.review.marks import parts
from dedupe.review.material import CRISIS
from dedupe.review.people import LoginError, People, Role
from harvest.pipeline import remerge
from publish.release import publish
from store.db.snapshot import read_snapshot
from store.journal import read_journal
from store.values.phone import display_phone
from tests.review.build import NOW, PRESENT, Running, fill, night_on, put, running
from tests.review.city import MISSING, doubtful, thing
from tests.review.test_desk import case_about, entry_of
from tests.store.build import origin

GOOD = "drie losse woorden"


def reload(desk: Running) -> None:
    desk.desk.bench.reload()
    desk.settled()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue that each test gets a copy of."""
    pairs = [x for n in range(4) for x in doubtful(n)]
    shelter = [replace(x, facts=replace(x.facts, categories=("Crisisopvang",))) for x in doubtful(4)]
    return fill(tmp_path_factory.mktemp("desk") / "data", [*pairs, *shelter]).data


@pytest.fixture
def desk(filled: Path, data: Path) -> Iterator[Running]:
    shutil.copytree(filled, data)
    with running(night_on(data)) as one:
        assert CRISIS in one.desk.bench.view.entries[entry_of(one, "a4")].themes  # type: ignore[index]
        yield one


def test_not_knowing_lifts_nothing(desk: Running) -> None:
    person = desk.person()
    twins = [replace(x, facts=replace(x.facts, name="Een En Dezelfde")) for x in doubtful(0)]
    put(desk.night, twins)
    reload(desk)
    assert entry_of(desk, "a0") == entry_of(desk, "b0")
    form = person.form(f"/plek/{entry_of(desk, 'a0')}", "/splits")
    person.post(f"/plek/{entry_of(desk, 'a0')}/splits", form | {"lid": "\t".join(twins[0].key)})
    desk.settled()
    assert entry_of(desk, "a0") != entry_of(desk, "b0")
    put(desk.night, [replace(x, facts=replace(x.facts, phone="+31455888888")) for x in twins])
    reload(desk)
    assert person.answer(case_about(desk, "duplicate", "a0").id, "unsure").status_code == 303
    desk.settled()
    remerge(desk.night)
    reload(desk)
    assert entry_of(desk, "a0") != entry_of(desk, "b0")
    assert "Was beantwoord op" in desk.person("jan").get(f"/zaak/{case_about(desk, 'duplicate', 'a0').id}").text


def test_what_was_dropped_stands_in_no_change_and_a_new_value_is_asked_again(desk: Running) -> None:
    number = thing("pp", "Fietsclub De Ketting", phone="+31612345678", street="Ringbaan", house_number="8")
    put(desk.night, [number])
    put(desk.night, [replace(number, facts=replace(number.facts, phone="+31612345679"))])
    reload(desk)
    person = desk.person()
    person.answer(case_about(desk, "personal", "pp").id, "drop")
    desk.settled()
    publish(desk.night.publishing())
    for path in filter(Path.is_file, (desk.night.data / "current" / "data" / "v1").rglob("*")):
        assert b"31612345678" not in path.read_bytes() and b"31612345679" not in path.read_bytes(), path
    put(desk.night, [replace(number, facts=replace(number.facts, phone="+31687654321"))])
    reload(desk)
    assert case_about(desk, "personal", "pp")


def test_a_decision_does_not_write_old_dates_back(desk: Running) -> None:
    later = replace(PRESENT, last_seen=NOW)
    listings = [s.listing for s in desk.desk.bench.view.listings.values()]
    put(desk.night, listings, {x.key: later for x in listings})
    reload(desk)
    desk.person().answer(case_about(desk, "duplicate", "a0").id, "different")
    desk.settled()
    for entry in read_snapshot(desk.night.data).live_entries():
        assert entry.last_seen == NOW.date()


def test_one_person_alone_changes_nothing_of_a_shelter(desk: Running) -> None:
    person = desk.person()
    shelter = entry_of(desk, "a4")
    before = {frozenset((m.source, m.source_key) for m in e.members) for e in desk.desk.bench.view.entries.values()}
    person.answer(case_about(desk, "duplicate", "a4").id, "same")
    other = case_about(desk, "duplicate", "a0")
    form = person.form(f"/zaak/{other.id}/zoek?kant=a&q=schutterij", 'class="members"') if shelter else {}
    person.post(f"/zaak/{other.id}/zoek", form | {"plek": shelter})
    desk.settled()
    assert {frozenset((m.source, m.source_key) for m in e.members) for e in desk.desk.bench.view.entries.values()} == before
    assert len(read_journal(desk.night.data)) >= 2


def test_the_last_admin_stays_and_a_first_one_can_always_be_set_up(tmp_path: Path) -> None:
    people = People(tmp_path)
    assert not people.has_admin()
    people.invite("baas", "Baas", Role.ADMIN, NOW)
    assert not people.has_admin(), "invited is not set up: the link is printed again"
    people.set_password(people.invite("baas", "Baas", Role.ADMIN, NOW), GOOD, NOW)
    assert people.has_admin()
    with pytest.raises(LoginError, match="minstens één beheerder"):
        people.invite("baas", "Baas", Role.STEWARD, NOW)
    assert people.check_password("baas", GOOD, "1.1.1.1", NOW).role is Role.ADMIN


def test_many_wrong_logins_at_once_are_not_more_than_a_few(tmp_path: Path) -> None:
    people = People(tmp_path)
    people.set_password(people.invite("baas", "Baas", Role.ADMIN, NOW), GOOD, NOW)

    def wrong(_: int) -> str:
        with pytest.raises(LoginError) as caught:
            people.check_password("baas", "fout fout fout", "6.6.6.6", NOW)
        return str(caught.value)

    with ThreadPoolExecutor(12) as pool:
        said = list(pool.map(wrong, range(24)))
    assert sum("klopt niet" in s for s in said) == 3


def test_search_never_tears_an_entry_that_holds_the_other_one(desk: Running) -> None:
    third = thing(
        "x1",
        doubtful(1)[1].facts.name,
        "jens",
        **{
            k: v
            for k, v in doubtful(1)[1].facts.as_dict().items()
            if k in ("street", "house_number", "postcode", "phone", "website", "email")
        },
    )
    put(desk.night, [third])
    reload(desk)
    assert entry_of(desk, "x1") == entry_of(desk, "b1")
    case = case_about(desk, "duplicate", "a1")
    person = desk.person()
    side = "a" if case.about[0][1] == "a1" else "b"
    assert entry_of(desk, "b1") not in person.get(f"/zaak/{case.id}/zoek?kant={side}&q=klanken").text
    form = person.form(f"/zaak/{case.id}") | {"kant": side, "plek": entry_of(desk, "b1")}
    assert person.post(f"/zaak/{case.id}/zoek", form).status_code == 422


def test_undoing_twice_is_refused_so_that_restoring_restores(desk: Running) -> None:
    piet, jan = desk.person("piet"), desk.person("jan")
    piet.answer(case_about(desk, "duplicate", "a0").id, "same")
    desk.settled()
    (made,) = read_journal(desk.night.data)
    bodies = [{"csrf": p.token(), "besluit": f"undo-{n:04d}", "welk": made.id} for n, p in enumerate((piet, jan))]
    assert sorted(p.post("/terug", b).status_code for p, b in zip((piet, jan), bodies, strict=True)) == [303, 422]
    desk.settled()
    back = read_journal(desk.night.data)[-1]
    assert jan.post("/terug", {"csrf": jan.token(), "besluit": "redo-0001", "welk": back.id}).status_code == 303
    desk.settled()
    assert entry_of(desk, "a0") == entry_of(desk, "b0")


def test_a_typed_address_does_not_keep_another_addresss_point(desk: Running) -> None:
    two = [
        thing("q1", "Wijkcentrum Ut Pleintje", phone="+31455111222"),
        thing("q2", "Wijkcentrum Ut Pleintje", "jens", phone="+31455111222", street="Akerstraat", house_number="3"),
    ]
    put(desk.night, two)
    reload(desk)
    case = case_about(desk, "conflict", "q1")
    desk.person().answer(case.id, "text", tekst="Saroleastraat 20, 6411 LV Heerlen")
    desk.settled()
    entry = desk.desk.bench.view.entry_with(two[0].key)
    assert entry and (entry.facts.street, entry.facts.lat, entry.facts.location_precision) == ("Saroleastraat", None, "none")


def test_a_third_source_with_something_new_ends_a_choice(desk: Running) -> None:
    same = {"website": "https://q.nl", "email": "info@q.nl"}
    put(
        desk.night,
        [thing("q1", "Atelier Kwast", phone="+31455111222", **same), thing("q2", "Atelier Kwast", "jens", phone="+31455111333", **same)],
    )
    reload(desk)
    desk.person().answer(case_about(desk, "conflict", "q1").id, "take:jens\tq2")
    desk.settled()
    assert not desk.cases("conflict")
    put(desk.night, [thing("q3", "Atelier Kwast", "heerlendoen", phone="+31455111333", **same)])
    reload(desk)
    assert not desk.cases("conflict"), "a third that agrees is nothing new"
    put(desk.night, [thing("q3", "Atelier Kwast", "heerlendoen", phone="+31455111444", **same)])
    reload(desk)
    assert desk.cases("conflict")


def test_a_viewer_who_looks_keeps_nobody_waiting(desk: Running) -> None:
    case = case_about(desk, "duplicate", "a0")
    desk.person("kijker", Role.VIEWER).get(f"/zaak/{case.id}")
    assert f"/zaak/{case.id}" in desk.person().get("/").text
    desk.person("jan").get(f"/zaak/{case.id}")
    assert f"/zaak/{case.id}" in desk.person().get("/").text, "somebody else is busy: last, not gone"


def test_a_contradiction_that_is_answered_does_not_come_straight_back(desk: Running) -> None:
    from dedupe.review.answers import Pen
    from store.model.decision import DecisionKind

    keys = [
        thing(f"z{n}", name, s).key for n, (name, s) in enumerate((("Aap", "heerlenonline"), ("Noot", "jens"), ("Mies", "heerlendoen")))
    ]
    put(desk.night, [thing(k[1], name, k[0], street=f"Kruis{name}straat") for k, name in zip(keys, ("Aap", "Noot", "Mies"), strict=True)])
    reload(desk)
    for n, (a, b, answer) in enumerate([(0, 1, "same"), (1, 2, "same"), (0, 2, "different")]):
        pair = tuple(sorted((keys[a], keys[b])))
        stored = desk.desk.bench.view.listings
        seen = desk.desk.bench.material.pair_print(stored[pair[0]], stored[pair[1]])
        from dedupe.review.cases import pair_name

        pen = Pen("piet", desk.night.clock.now() + timedelta(seconds=n), f"chain-{n:04d}")
        desk.desk.bench.record([pen.write(DecisionKind.PAIR, answer, about=pair, case=pair_name(*pair), fingerprint=seen)])
        desk.settled()
    (case_id,) = desk.cases("contradiction")
    assert desk.person().answer(case_id, "same").status_code == 303
    desk.settled()
    assert case_id not in desk.desk.bench.view.cases
    assert not any(c.earlier for c in desk.desk.bench.view.cases.values())


def test_recorded_without_a_worker_is_whole_after_a_restart(data: Path) -> None:
    night = fill(data, [x for n in range(2) for x in doubtful(n)])
    with running(night, worker=False) as desk:
        desk.person().answer(case_about(desk, "duplicate", "a0").id, "related", verband="moved_to")
    with running(night_on(data)) as again:
        again.settled()
        from store.db.connection import reading
        from store.db.tables import fetch

        with reading(data) as connection:
            assert [r["kind"] for r in fetch(connection, "SELECT kind FROM relation")] == ["moved_to"]


@pytest.mark.parametrize("text", ["x" * 20_000, "x " * 9_000, "ab" * 10_000])
def test_long_texts_do_not_stall_a_card(text: str) -> None:
    import time

    started = time.perf_counter()
    assert "".join(p for p, _ in parts(text[:1200], (text[1:1201],))) == text[:1200]
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize(("name", "value"), [("host", "["), ("host", "kwaad.nl@127.0.0.1"), ("origin", "http://[")])
def test_headers_that_are_none(desk: Running, name: str, value: str) -> None:
    person = desk.person()
    assert person.get("/", **{name: value}).status_code in ((200,) if name == "origin" else (400, 421))
    if name == "origin":
        assert person.post("/uitloggen", {"csrf": person.token()}, origin=value).status_code == 403
    assert person.get("/bestaat/niet", host="kwaad.nl").status_code == 421


def test_a_set_up_link_works_while_somebody_is_logged_in(desk: Running) -> None:
    token = desk.desk.people.invite("nieuw", "Nieuw", Role.VIEWER, NOW)
    assert desk.person().post(f"/begin/{token}", {"wachtwoord": GOOD, "nogmaals": GOOD}).status_code == 303


def test_two_who_choose_other_values_do_not_agree(desk: Running) -> None:
    from dedupe.review.meters import measure
    from store.model.decision import Decision, DecisionKind

    base = Decision("d1", NOW, "piet", DecisionKind.FIELD, "take", (("a", "1"),), field="phone", value="a\t1", case="c", fingerprint="f")
    other = replace(base, id="d2", actor="jan", at=NOW + timedelta(minutes=1), value="b\t2")
    assert measure([], [base, other], NOW.date()).agreement == (0, 1)
    assert measure([], [base, replace(other, value="a\t1")], NOW.date()).agreement == (1, 1)
    assert json.dumps(base.to_json())


def test_what_a_steward_vouches_for_is_current_although_its_source_is_silent(desk: Running) -> None:
    silent = thing("ss", "Soosclub Oud Brood", street="Ringbaan", house_number="80")
    put(desk.night, [silent], {silent.key: MISSING})
    reload(desk)
    entry = desk.desk.bench.view.entry_with(silent.key)
    assert entry and entry.status == "missing_at_source"
    desk.person().answer(case_about(desk, "closing", "ss").id, "keep")
    desk.settled()
    entry = desk.desk.bench.view.entry_with(silent.key)
    assert entry and entry.status == "current"
    assert not desk.cases("closing")


def test_values_of_one_page_that_disagree_are_all_shown(desk: Running) -> None:
    one = thing("aa", "Kantklosclub De Klos", phone="+31455666777", street="Ringbaan", house_number="81")
    put(desk.night, [replace(one, provenance={**one.provenance, "phone": origin(also=("+31455666888",))})])
    reload(desk)
    page = desk.person().get(f"/zaak/{case_about(desk, 'conflict', 'aa').id}").text
    assert "Dezelfde pagina noemt ook" in page and "De pagina van de bron noemt twee dingen" in page
    assert display_phone("+31455666888") in page
