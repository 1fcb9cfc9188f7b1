"""The catalogue: migrations, locks between processes, rollback, damage, and nouns that come back as they went in."""

from __future__ import annotations

import json
import multiprocessing
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from store.clock import LOCAL
from store.db import connection as db
from store.db.catalogue import read_listings, read_runs, write_listings, write_run
from store.db.connection import check_space, reading, writing
from store.db.entries import (
    read_changes,
    read_entries,
    read_redirects,
    write_changes,
    write_entries,
    write_redirects,
)
from store.db.migrate import Migration, migrate, migrations
from store.db.snapshot import read_snapshot
from store.db.tables import delete, fetch, upsert
from store.errors import CatalogueError, LockBusyError, StorageError
from store.model.entry import Area, Change, Conflict, Entry, EntryStatus, FieldOrigin, Member, Redirect, RedirectKind
from store.model.listing import EntryId, Facts, Kind, Listing, Presence, PresenceState
from store.model.run import Decision, Finding, Outcome, RunRecord, Severity
from tests.store.build import NOW, listing, origin, stored
from tests.store.hold import hold

TODAY = date(2026, 11, 21)
ONE = Migration(1, "one", "CREATE TABLE thing (id INTEGER PRIMARY KEY, name VARCHAR);")
TWO = Migration(2, "two", "ALTER TABLE thing ADD COLUMN colour VARCHAR;")
BROKEN = Migration(2, "broken", "CREATE TABLE other (id INTEGER); INSERT INTO nowhere VALUES (1);")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    migrate(folder, NOW)
    return folder


@pytest.fixture
def data(migrated: Path, tmp_path: Path) -> Path:
    shutil.copytree(migrated, tmp_path / "data")
    return tmp_path / "data"


def _one_sentence(error: pytest.ExceptionInfo[Exception], *parts: str) -> None:
    message = str(error.value)
    assert "\n" not in message and "Traceback" not in message
    for part in parts:
        assert part in message


# --- migrations


def test_migrations_apply_once_and_keep_a_copy(tmp_path: Path) -> None:
    assert migrate(tmp_path, NOW, (ONE,)) == 1
    with writing(tmp_path) as c:
        c.execute("INSERT INTO thing VALUES (1, 'een')")
    assert migrate(tmp_path, NOW, (ONE,)) == 0
    assert not list(tmp_path.glob("*.before-*"))
    assert migrate(tmp_path, NOW, (ONE, TWO)) == 1
    with reading(tmp_path) as c:
        assert fetch(c, "SELECT * FROM thing") == [{"id": 1, "name": "een", "colour": None}]
        assert [r["version"] for r in fetch(c, "SELECT version FROM schema_migration ORDER BY version")] == [1, 2]
    assert (tmp_path / "catalogue.duckdb.before-0002").exists()


def test_the_shipped_migrations_apply_once(data: Path) -> None:
    assert migrate(data, NOW) == 0


def test_a_migration_changed_after_it_was_applied_is_refused(tmp_path: Path) -> None:
    migrate(tmp_path, NOW, (ONE,))
    with pytest.raises(CatalogueError) as error:
        migrate(tmp_path, NOW, (replace(ONE, sql=ONE.sql + " -- tidied"),))
    _one_sentence(error, "Migration 1 (one)", "changed")


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    migrate(tmp_path, NOW, (ONE, TWO))
    with pytest.raises(CatalogueError) as error:
        migrate(tmp_path, NOW, (ONE,))
    _one_sentence(error, "newer", "schema 2", "knows 1")


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    migrate(tmp_path, NOW, (ONE,))
    with pytest.raises(CatalogueError) as error:
        migrate(tmp_path, NOW, (ONE, BROKEN))
    _one_sentence(error, "Migration 2 (broken)", "nothing was changed")
    with reading(tmp_path) as c:
        assert {r["table_name"] for r in fetch(c, "SELECT table_name FROM information_schema.tables")} == {"thing", "schema_migration"}
    assert migrate(tmp_path, NOW, (ONE, TWO)) == 1


@pytest.mark.parametrize("names", [("0001_a.sql", "0003_c.sql"), ("0002_b.sql",), ("1_a.sql",), ("0001_a.sql", "0001_b.sql")])
def test_migration_files_must_be_numbered_without_gaps(tmp_path: Path, names: tuple[str, ...]) -> None:
    for name in names:
        (tmp_path / name).write_text("SELECT 1;", encoding="utf-8")
    with pytest.raises(CatalogueError):
        migrations(tmp_path)


# --- damage


@pytest.mark.parametrize("damage", [b"this is no database", b"\x00" * 20_000])
def test_a_corrupt_catalogue_is_one_clear_sentence(data: Path, damage: bytes) -> None:
    (data / "catalogue.duckdb").write_bytes(damage)
    for use in (lambda: migrate(data, NOW), lambda: read_snapshot(data), lambda: _count(data)):
        with pytest.raises(CatalogueError) as error:
            use()
        _one_sentence(error, "catalogue.duckdb")
    assert (data / "catalogue.duckdb").read_bytes() == damage  # kept for the operator


def test_a_truncated_catalogue_is_one_clear_sentence(data: Path) -> None:
    with writing(data) as c:
        write_listings(c, [stored(listing(str(i))) for i in range(500)])
    path = data / "catalogue.duckdb"
    # the end of the file may be free space; what is left must be less than what is used
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 5])
    with pytest.raises(CatalogueError) as error:
        read_snapshot(data)
    _one_sentence(error, "catalogue.duckdb")


def _count(data: Path) -> int:
    with writing(data) as c:
        return len(read_listings(c))


def test_no_catalogue_yet(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError) as error:
        read_snapshot(tmp_path)
    _one_sentence(error, "no catalogue yet", "nightly")


def test_a_full_disk_is_refused_before_anything_happens(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEERLENKAART_MIN_FREE_BYTES", str(10**18))
    with pytest.raises(StorageError, match="free"):
        check_space(data)
    monkeypatch.setenv("HEERLENKAART_MIN_FREE_BYTES", "0")
    check_space(data)


def test_a_data_directory_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x", encoding="utf-8")
    with pytest.raises(StorageError, match="cannot be written"):
        migrate(tmp_path / "data", NOW)


# --- transactions and locks


def test_an_exception_rolls_everything_back(data: Path) -> None:
    with writing(data) as c:
        write_listings(c, [stored(listing("1"))])
    with pytest.raises(KeyError), writing(data) as c:
        write_listings(c, [stored(listing("2")), stored(listing("1", "Andere naam"))])
        raise KeyError("halverwege")
    with reading(data) as c:
        assert [(s.listing.source_key, s.listing.facts.name) for s in read_listings(c)] == [("1", "Naaiatelier Pimpernel")]


def test_a_database_error_is_a_catalogue_error_and_rolls_back(data: Path) -> None:
    with pytest.raises(CatalogueError) as error, writing(data) as c:
        write_listings(c, [stored(listing("1"))])
        c.execute("INSERT INTO nowhere VALUES (1)")
    _one_sentence(error, "nothing was changed")
    assert _count(data) == 0


def test_reading_cannot_write(data: Path) -> None:
    with pytest.raises(CatalogueError), reading(data) as c:
        write_listings(c, [stored(listing("1"))])


def test_the_connection_is_locked_down(data: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n", encoding="utf-8")
    for sql in (f"SELECT * FROM read_csv('{secret}')", "SET enable_external_access = true", "INSTALL httpfs"):
        with pytest.raises(CatalogueError), reading(data) as c:
            c.execute(sql)


@pytest.fixture
def holder(data: Path) -> Iterator[Connection]:
    """Another process that holds the catalogue lock until it is told to let go."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=hold, args=(data / "catalogue.lock", theirs), daemon=True)
    process.start()
    assert ours.recv() == "held"
    yield ours
    if process.is_alive():
        process.kill()
    process.join()
    ours.close()
    theirs.close()


def test_a_lock_held_by_another_process(data: Path, holder: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LockBusyError) as error, writing(data, 0.05):
        pass
    _one_sentence(error, "Another process", "catalogue.lock")
    with pytest.raises(LockBusyError), reading(data, 0.05):
        pass
    monkeypatch.setattr(db.time, "sleep", lambda _: holder.send("let go") if not holder.poll() else None)
    with writing(data, 20.0) as c:  # waits, and goes on as soon as the other lets go
        write_listings(c, [stored(listing("1"))])
    assert holder.recv() == "free"


# --- rows


def test_upsert_refuses_double_keys_and_changes_nothing(data: Path) -> None:
    with pytest.raises(CatalogueError, match="geocode"), writing(data) as c:
        row = {"query": "q", "lat": 1.0, "lon": 2.0, "location_precision": "pc6", "fetched_at": datetime(2026, 11, 21)}  # noqa: DTZ001
        upsert(c, "geocode", [row, row | {"lat": 3.0}], ("query",))
    with reading(data) as c:
        assert fetch(c, "SELECT * FROM geocode") == []


def test_upsert_replaces_by_key_and_nothing_else(data: Path) -> None:
    with writing(data) as c:
        for lat in (1.0, 2.0):
            row = {"query": "q", "lat": lat, "lon": None, "location_precision": "none", "fetched_at": datetime(2026, 11, 21)}  # noqa: DTZ001
            assert upsert(c, "geocode", [row], ("query",)) == 1
        assert upsert(c, "geocode", [], ("query",)) == 0
        assert [(r["lat"], r["lon"]) for r in fetch(c, "SELECT * FROM geocode")] == [(2.0, None)]
        delete(c, "geocode", [("other",)], ("query",))
        assert len(fetch(c, "SELECT * FROM geocode")) == 1
        delete(c, "geocode", [("q",)], ("query",))
        assert fetch(c, "SELECT * FROM geocode") == []


FULL = listing(
    "1",
    'Café \'t Hoekje "De Kom" 😀; DROP TABLE listing',
    kind=Kind.ACTIVITY,
    summary="Regel één\nregel twee",
    categories=("Koffie", "Spel"),
    target_groups=("65+",),
    street="Kolmstraat",
    house_number="18a",
    postcode="6411 JM",
    city="Heerlen",
    lat=50.8875,
    lon=5.9754,
    location_precision="exact",
    phone="+31455711234",
    opening_hours="Mo 09:00-12:00",
    starts_at="2026-12-05T14:00",
    recurrence="FREQ=WEEKLY",
    wheelchair="limited",
    closed=False,
    provenance={"name": origin(), "phone": origin(also=("+31455719999",))},
)


@pytest.mark.parametrize("item", [FULL, listing("2"), listing("3", "123", closed=True, lat=50.0, lon=6.0)])
def test_listings_come_back_as_they_went_in(data: Path, item: Listing) -> None:
    presence = Presence(PresenceState.MISSING, NOW - timedelta(days=9), NOW, 2, NOW - timedelta(days=1))
    row = replace(stored(item), presence=presence)
    with writing(data) as c:
        assert write_listings(c, [row]) == 1
    with reading(data) as c:
        assert read_listings(c) == [row]
        assert read_listings(c, "alfa") == [row] and read_listings(c, "beta") == []
    assert Listing.from_json(json.loads(json.dumps(item.to_json()))) == item


def test_values_dropped_by_a_source_lose_their_provenance(data: Path) -> None:
    bare = replace(FULL, facts=replace(FULL.facts, phone=None), provenance={"name": FULL.provenance["name"]})
    with writing(data) as c:
        write_listings(c, [stored(FULL), stored(replace(FULL, source_key="9"))])
        write_listings(c, [stored(bare)])
        assert [set(s.listing.provenance) for s in read_listings(c)] == [{"name"}, {"name", "phone"}]


def test_one_filled_value_among_thousands_of_empty_ones_survives(data: Path) -> None:
    rows = [stored(listing(f"{i:05d}")) for i in range(3000)]
    rows[2345] = stored(replace(FULL, source_key="02345"))
    with writing(data) as c:
        write_listings(c, rows)
        assert read_listings(c)[2345] == rows[2345]


def _run(run_id: str, finished: datetime, **changes: object) -> RunRecord:
    finding = Finding("drop", Severity.HOLD, "3 fewer than usual – “raar”.", "https://alfa.nl/x")
    base = RunRecord(
        run_id,
        "alfa",
        finished - timedelta(minutes=4),
        finished,
        False,
        ("a", "b"),
        Outcome.QUARANTINE,
        (finding,),
        7,
        {"name": 0.5},
        False,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def test_runs_come_back_newest_first_and_a_decision_replaces_the_row(data: Path) -> None:
    old, new = _run("r1", NOW), _run("r2", NOW + timedelta(days=1), complete=True, reasons=(), findings=(), outcome=Outcome.PUBLISH)
    decided = replace(old, decision=Decision.REJECTED)
    with writing(data) as c:
        for run in (old, new, decided):
            write_run(c, run)
        assert read_runs(c) == [new, decided]
        assert read_runs(c, "beta") == []


def test_times_are_stored_in_utc_over_the_clock_change(data: Path) -> None:
    first = datetime(2026, 10, 25, 2, 30, fold=0, tzinfo=LOCAL)
    second = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=LOCAL)
    with writing(data) as c:
        write_run(c, _run("r", second, started_at=first))
        (run,) = read_runs(c)
    assert run.finished_at - run.started_at == timedelta(hours=1)
    assert run.finished_at.tzinfo == UTC


def _entry(entry_id: str, *keys: str, **changes: object) -> Entry:
    entry = Entry(
        EntryId(entry_id),
        Kind.PLACE,
        Facts("Zonnehoed", categories=("Spel",), lat=50.9, lon=5.9),
        ("ontmoeten",),
        Area("BU1", "Buurt", "Wijk", "Deel"),
        tuple(Member("alfa", k, f"https://alfa.nl/{k}", date(2026, 1, 1), TODAY, "present") for k in keys),
        EntryStatus.CURRENT,
        {"name": FieldOrigin("alfa", "1", "https://alfa.nl/1", "2026", "ab", "contract")},
        (Conflict("phone", (("+31455711234", "alfa", "1"), ("+31455719999", "beta", "2"))),),
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def test_entries_come_back_and_only_changes_are_written(data: Path) -> None:
    first, second = _entry("hk-a", "1", "2"), _entry("hk-b", "3", area=None)
    with writing(data) as c:
        assert write_entries(c, [first, second], {EntryId("hk-a"): date(2026, 1, 1)}, TODAY) == 2
        assert write_entries(c, [first, second], {}, TODAY) == 0
        assert read_entries(c) == {"hk-a": (first, date(2026, 1, 1)), "hk-b": (second, TODAY)}
        moved = _entry("hk-b", "2", "3", area=None)
        assert write_entries(c, [_entry("hk-a", "1"), moved], {EntryId("hk-b"): TODAY}, TODAY) == 2
        places = {r["source_key"]: r["entry_id"] for r in fetch(c, "SELECT * FROM membership")}
    assert places == {"1": "hk-a", "2": "hk-b", "3": "hk-b"}


def _redirect(old: str, new: str | None, kind: RedirectKind = RedirectKind.MERGED) -> Redirect:
    return Redirect(EntryId(old), EntryId(new) if new else None, kind, TODAY, "because")


def test_redirect_chains_are_shortened_and_revived_ids_lose_theirs(data: Path) -> None:
    with writing(data) as c:
        write_redirects(c, [_redirect("a", "b")], [])
        write_redirects(c, [_redirect("b", "c")], [])
        assert {o: r.new_id for o, r in read_redirects(c).items()} == {"a": "c", "b": "c"}
        write_redirects(c, [], [EntryId("b")])
        assert set(read_redirects(c)) == {"a"}


def test_an_id_merged_into_one_that_closed_and_came_back_leads_to_it_again(data: Path) -> None:
    with writing(data) as c:
        write_redirects(c, [_redirect("a", "b")], [])
        write_redirects(c, [_redirect("b", None, RedirectKind.CLOSED)], [])
        write_redirects(c, [], [EntryId("b")])
        assert read_redirects(c)["a"].new_id == "b"


def test_changes_are_appended_in_order(data: Path) -> None:
    one = Change(TODAY, EntryId("hk-a"), "changed", ("phone",), {"phone": None}, {"phone": "+31455711234"}, "machine")
    two = Change(TODAY, EntryId("hk-a"), "removed", (), {}, {}, "steward")
    with writing(data) as c:
        write_changes(c, [one])
        write_changes(c, [two, one])
        write_changes(c, [])
        assert read_changes(c) == [one, two, one]
