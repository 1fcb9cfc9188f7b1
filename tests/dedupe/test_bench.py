"""What the weights are learnt from: tables of the generators, as the tools of tests/bench read them."""

from __future__ import annotations

import pytest

from dedupe.lexicon import compile_lexicon
from dedupe.match import partitions, proposed
from dedupe.pack import Rows, pack
from dedupe.work import normalise_rows
from store.settings.city import load_lookups
from tests.bench.sets import ROOT, Set, records


@pytest.mark.parametrize(("world", "sort"), [("agenda", "agenda"), ("hamlet", "things")])
def test_a_generated_table_can_be_learnt_from(world: str, sort: str) -> None:
    connection, truth = records(Set(world, "", 600, 411))
    found = proposed(connection)
    assert len(found.ids) == len(truth)
    ((name, at),) = list(found.sorts())
    assert name == sort
    compared = [len(part) for part in partitions(connection, found.left[at], found.right[at], sort, size=40)]
    assert sum(compared) == len(at) > 40
    assert max(compared) == 40


@pytest.mark.parametrize("columns", [("id", "name"), ("id", "name", "email", "phone")])
@pytest.mark.parametrize("count", [0, 2])
def test_a_slice_may_be_empty_and_have_few_columns(columns: tuple[str, ...], count: int) -> None:
    lexicon = compile_lexicon(load_lookups(ROOT / "config").name_words, [])
    table = normalise_rows(Rows(count, pack({name: ["De Kolm"] * count for name in columns})), lexicon, frozenset())
    assert table.num_rows == count
    assert table["tight"].to_pylist() == ["kolm"] * count
    assert table["lat"].to_pylist() == [None] * count
