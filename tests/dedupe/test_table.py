"""``match TABLE``: any table goes in, every id comes out once, and what is wrong is said in one sentence."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import duckdb
import pytest

from dedupe.engine import Inline, OnDask, Processes
from dedupe.match import PAIRS_A_PARTITION
from dedupe.table import Summary, match_table
from store.errors import HeerlenkaartError, UsageError
from store.settings.city import load_city, load_lookups, load_merge
from tests.bench.generate import simple
from tests.store.build import CONFIG

LOOKUPS = load_lookups(CONFIG)
HEADER = "id,name,address,postcode,city,phone,email,website,lat,lon"
DUTCH = """1,Naaiatelier Pimpernel,Kolmstraat 12,6411 AB,Heerlen,045-5700001,info@pimpernel.nl,www.pimpernel.nl,50.88,5.97
2,NAAIATELIER PIMPERNEL,Kolmstr. 12,6411ab,heerlen,+31 45 570 00 01,,https://pimpernel.nl/contact,,
3,Dansgroep Kwikstaart,Duivendreef 3,6415 XY,Heerlen,,,,"50,89","5,98"
"""


def run(table: Path, out: Path, engine: Inline | Processes | OnDask | None = None) -> Summary:
    free = LOOKUPS.persons.mail.private_providers
    return match_table(table, out, load_merge(CONFIG), LOOKUPS.name_words, free, load_city(CONFIG).all_places, engine)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table(folder: Path, text: str, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_every_id_once_and_pairs_with_their_band(tmp_path: Path) -> None:
    summary = run(table(tmp_path, f"{HEADER}\n{DUTCH}"), tmp_path / "out")
    assert {r["id"]: r["cluster_id"] for r in rows(tmp_path / "out" / "clusters.csv")} == {"1": "1", "2": "1", "3": "3"}
    (pair,) = rows(tmp_path / "out" / "pairs.csv")
    assert (pair["id_a"], pair["id_b"], pair["band"]) == ("1", "2", "merge")
    assert 0.9 <= float(pair["probability"]) <= 1
    assert (summary.records, summary.clusters, summary.merged, summary.review) == (3, 1, 1, 0)


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_columns_in_any_order_extra_ones_missing_ones(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"t.{suffix}"
    form = "PARQUET" if suffix == "parquet" else "CSV, HEADER"
    query = 'SELECT i AS extra, \'Zaal \' || i % 3 AS "Name", 7 AS "cluster_id", i AS "ID", NULL AS phone FROM range(6) t(i)'
    duckdb.connect().execute(f"COPY ({query}) TO '{path}' (FORMAT {form})")
    assert run(path, tmp_path / "out").records == 6
    assert [r["id"] for r in rows(tmp_path / "out" / "clusters.csv")] == list("012345")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id,address\n1,x\n", "no column 'name'"),
        ("naam,name\n1,x\n", "no column 'id'"),
        ("id,name\n7,x\n7,y\n8,z\n", "id '7' stands 2 times"),
        ("id,name\n,x\n,y\n", "2 rows have no id"),
        ("", "cannot be read as a table|no column"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(HeerlenkaartError, match=said):
        run(table(tmp_path, text), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(HeerlenkaartError, match="no such file"):
        run(tmp_path / "none.csv", tmp_path / "out")


def test_a_parquet_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(HeerlenkaartError, match="cannot be read as a table"):
        run(table(tmp_path, "no parquet", "t.parquet"), tmp_path / "out")


def test_foreign_and_hostile_values_go_through(tmp_path: Path) -> None:
    nasty = ["=cmd|' /C calc'!A0", 'O\'Hara "x"; DROP TABLE rec', "مسجد النور", "名前", "", "a" * 5000, "\u202eevil", "((((", "v.v.", "St."]
    path = tmp_path / "t.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER.split(","))
        for i, name in enumerate(nasty * 2):
            writer.writerow([f"'{i}", name, name, "SW1A 1AA", "New York", "(212) 555-0100 ext. 5", "x@y", "http://[::1", "999", "nan"])
    assert run(path, tmp_path / "out").records == 20
    assert len(rows(tmp_path / "out" / "clusters.csv")) == 20


@pytest.mark.parametrize("text", ["id,name\n", "id,name\n1,x\n", "id,name,phone\n1,,\n2,,\n3,,\n"])
def test_hardly_anything(tmp_path: Path, text: str) -> None:
    run(table(tmp_path, text), tmp_path / "out")
    found = rows(tmp_path / "out" / "clusters.csv")
    assert len({r["cluster_id"] for r in found}) == len(found) == text.count("\n") - 1


@pytest.fixture
def restaurants(tmp_path: Path) -> Path:
    path = tmp_path / "guides.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([simple.HEADER, *simple.guides(700, 5)])
    return path


def written(out: Path) -> tuple[bytes, bytes]:
    return (out / "clusters.csv").read_bytes(), (out / "pairs.csv").read_bytes()


def test_order_of_input_and_number_of_processes_are_irrelevant(tmp_path: Path, restaurants: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(restaurants, tmp_path / "one", Inline())
    head, *lines = restaurants.read_text(encoding="utf-8").splitlines()
    random.Random(3).shuffle(lines)
    mixed = table(tmp_path, "\n".join([head, *lines]) + "\n", "mixed.csv")
    for name in ("PAIRS_A_PARTITION", "ROWS_A_PARTITION", "COMPONENTS_A_PARTITION"):
        monkeypatch.setattr(f"dedupe.match.{name}", 97)
    assert PAIRS_A_PARTITION > 700  # so that above all pairs were one partition
    with Processes(2) as pool:
        run(mixed, tmp_path / "two", pool)
    assert written(tmp_path / "one") == written(tmp_path / "two")


@pytest.mark.slow
def test_dask_with_two_worker_processes_writes_the_same_bytes(tmp_path: Path, restaurants: Path) -> None:
    distributed = pytest.importorskip("distributed", reason="Dask is not installed (extra heerlenkaart[cluster])")
    run(restaurants, tmp_path / "one", Inline())
    local = distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None)
    with local as cluster, OnDask(cluster.scheduler_address) as engine:
        run(restaurants, tmp_path / "two", engine)
    assert written(tmp_path / "one") == written(tmp_path / "two")


def test_no_scheduler_is_said() -> None:
    pytest.importorskip("distributed", reason="Dask is not installed (extra heerlenkaart[cluster])")
    with pytest.raises((HeerlenkaartError, UsageError), match="No Dask scheduler answers"):
        OnDask("tcp://127.0.0.1:1")
