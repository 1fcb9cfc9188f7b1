"""What is not worth comparing: hopeless pairs go, true ones stay, and tables of people are left as they are."""

from __future__ import annotations

import csv
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from dedupe.block import propose
from dedupe.engine import Inline
from dedupe.match import load, proposed
from dedupe.screen import SIGNS, Screen, seen, take_out
from dedupe.table import open_table, slices
from store.errors import ConfigError
from tests.dedupe.test_match import KNOWLEDGE, MERGE

SCREEN = Screen.of(MERGE)
ROOT = Path(__file__).resolve().parents[2]
HEADER = "id,name,address,postcode,city,phone,email,website"


def table(folder: Path, *rows: str) -> duckdb.DuckDBPyConnection:
    path = folder / "t.csv"
    path.write_text("\n".join((HEADER, *rows)), encoding="utf-8")
    connection, _ = open_table(path)
    load(connection, slices(connection), KNOWLEDGE, Inline())
    return connection


def pairs(connection: duckdb.DuckDBPyConnection) -> set[tuple[str, str]]:
    found = connection.execute("SELECT a.id, b.id FROM pair JOIN rec a ON a.i = l JOIN rec b ON b.i = r").fetchall()
    return {(min(p), max(p)) for p in found}


CLUB = "Voetbalclub Pimpernel,Kolmstraat 12,6411 AB,Heerlen,045-5700001,info@pimpernel.nl,https://pimpernel.nl"
NEIGHBOUR = "Kapsalon Zonnehoed,Kolmstraat 12,6411 AB,Heerlen,045-5799999,info@zonnehoed.nl,https://zonnehoed.nl"


def test_a_hopeless_pair_goes_and_a_likely_one_stays(tmp_path: Path) -> None:
    same = "2,v.v. Pimpernel,Kolmstr. 12,6411AB,Heerlen,0455700001,,"
    connection = table(tmp_path, f"1,{CLUB}", same, f"3,{NEIGHBOUR}")
    propose(connection)
    assert pairs(connection) == {("1", "2"), ("1", "3"), ("2", "3")}
    taken = take_out(connection, SCREEN)
    left = pairs(connection)
    assert ("1", "2") in left and ("1", "3") not in left
    assert taken == 3 - len(left)


def test_people_are_all_compared(tmp_path: Path) -> None:
    people = [f"{n},joel ryan{c},{n} lance hill avenue,3070,forest hill,,," for n, c in enumerate("abcdef")]
    connection = table(tmp_path, *people)
    propose(connection)
    before = pairs(connection)
    assert take_out(connection, replace(SCREEN, least=10_000)) == 0 and pairs(connection) == before != set()


def test_what_is_taken_out_is_not_counted_as_compared(tmp_path: Path) -> None:
    rows = f"1,{CLUB}", f"2,{NEIGHBOUR}"
    assert proposed(table(tmp_path, *rows)).blocked.pairs == 1
    screened = proposed(table(tmp_path, *rows), SCREEN)
    assert (screened.blocked.pairs, len(screened.left)) == (0, 0)


def test_of_many_that_look_alike_only_the_best_are_compared(tmp_path: Path) -> None:
    names = list(enumerate(("Linde", "Eik", "Es", "Beuk", "Berk", "Wilg")))
    one = [f"a{n},Voetbalclub {name},Kolmstraat 2,6411 AB,Heerlen,045-570000{n},," for n, name in names]
    other = [f"b{n},Voetbalclub {name},Kolmstr. 2,6411AB,Heerlen,045570000{n},," for n, name in names]

    def compared(**limits: int) -> set[tuple[str, str]]:
        connection = table(tmp_path, *one, *other)
        propose(connection)
        take_out(connection, replace(SCREEN, least=-10_000, **limits))
        return pairs(connection)

    everything = compared(best=1, enough=-10_000)
    twins = {(f"a{n}", f"b{n}") for n, _ in names}
    assert compared(best=11, enough=10_000) == everything > twins
    assert compared(best=1, enough=10_000) == twins
    # what is as good as the last of the best is among them
    assert twins < compared(best=2, enough=10_000) <= everything


@pytest.mark.parametrize("world", ["registers", "council"])
def test_hardly_a_true_pair_is_lost(tmp_path: Path, world: str) -> None:
    path = tmp_path / "t.csv"
    command = [sys.executable, "-m", f"tests.bench.generate.{world}", "--n", "3000", "--seed", "4711", "--out", str(path)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    with path.open(encoding="utf-8") as file:
        truth = {row["id"]: row["cluster_id"] for row in csv.DictReader(file)}
    connection, _ = open_table(path)
    load(connection, slices(connection), KNOWLEDGE, Inline())
    propose(connection)
    before = pairs(connection)
    take_out(connection, SCREEN)
    after = pairs(connection)
    true = {p for p in before if truth[p[0]] == truth[p[1]]}
    assert len(after) < 0.85 * len(before)
    assert len(true & after) >= 0.99 * len(true) > 1_000


def test_every_value_of_a_sign_has_a_weight(tmp_path: Path) -> None:
    for name, (_, size) in SIGNS.items():
        assert len(SCREEN.signs[name]) == size
    empty = table(tmp_path, "1,Voetbalclub Pimpernel,,,,,,", "2,Voetbalclub Pimpernel,,,,,,")
    propose(empty)
    assert empty.execute(f"SELECT {SCREEN.sql()} IS NOT NULL FROM ({seen()})").fetchall() == [(True,)]


@pytest.mark.parametrize(
    ("part", "name", "says"),
    [
        ("keys", {"no such key": 3}, "screen.keys.no such key"),
        ("signs", {"no such sign": (1, 2)}, "screen.signs.no such sign"),
        ("signs", {"town": (1, 2)}, "must have 4 weights"),
    ],
)
def test_a_wrong_setting_is_named(part: str, name: dict[str, object], says: str) -> None:
    given = getattr(MERGE.screen, part) | name
    with pytest.raises(ConfigError, match=says):
        Screen.of(MERGE.model_copy(update={"screen": MERGE.screen.model_copy(update={part: given})}))


def test_a_missing_sign_is_named() -> None:
    short = {name: values for name, values in MERGE.screen.signs.items() if name != "town"}
    with pytest.raises(ConfigError, match=r"screen\.signs\.town"):
        Screen.of(MERGE.model_copy(update={"screen": MERGE.screen.model_copy(update={"signs": short})}))
