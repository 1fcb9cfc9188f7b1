"""Learn the weights of config/merge.yaml from generated tables: ``uv run python -m tests.bench.learn [--leave-out NAME] [--out FILE]``.

Logistic regression (L2) on one-hot levels of every field and on the cells of the combinations of two fields that matter most, over
all candidate pairs of the tables in SETS; then, on what these weights make of the same pairs, what other records say of a pair
(dedupe/collective.py). Seeds are fixed, so a second run on the same versions writes the same file.
``--leave-out`` trains without one generator: what the benchmark then says of that generator is said of data never seen.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import combinations, repeat
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from dedupe.collective import STATES, Line, others, terms
from dedupe.evidence.fields import AGENDA, BY_HAND, FIELDS, SORTS
from dedupe.match import partitions, proposed
from dedupe.score import MOST_SHIFT, Weights, prior_shift
from dedupe.screen import Screen
from dedupe.table import sort_of_table
from tests.bench.generate import AGENDAS
from tests.bench.learn_screen import MOST_RECORDS, learn_screen
from tests.bench.sets import ROOT, Set, records, sets

#: Fields whose weights are learnt, by sort. Who lists an activity is known; of the organisations' tables it is not.
LEARNT = {"things": [f for f in FIELDS if f not in BY_HAND], "agenda": list(AGENDA)}
TABLES = 400  # combinations kept; chosen, as STRENGTH, on worlds that were left out (of 110, 250, 300, 400, 600 and all)
FAR, KEPT = -6.0, 0.2  # below these log-odds, by what the combinations were chosen with, this share of the false pairs is learnt from
ROUGHLY = 0.25  # share of the pairs on which the combinations are chosen
STRENGTH = 0.01  # inverse of the L2 penalty


@dataclass(frozen=True)
class Examples:
    """Candidate pairs of one table: ``levels`` (pairs, fields), positions of their records, which are true; ``shift`` = how far the
    prior may shift on such a table."""

    sort: str
    records: int
    left: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]
    levels: npt.NDArray[np.uint8]
    true: npt.NDArray[np.bool_]
    shift: float
    weight: float


def examples(wanted: Set, screen: Screen) -> Examples:
    """Generate a table and compare it."""
    sort = "agenda" if wanted.generator in AGENDAS else "things"
    connection, truth = records(wanted)
    pairs = proposed(connection, screen if sort == "things" else None)
    ids, left, right = pairs.ids, pairs.left, pairs.right
    found = [SORTS[sort].compare(p.unpack()) for p in partitions(connection, left, right, sort)]
    levels = np.concatenate([np.stack([f[name] for name in LEARNT[sort]], axis=1) for f in found])
    things = truth.reindex([i.rpartition("\t")[2] for i in ids]).to_numpy()
    shift = MOST_SHIFT[sort_of_table(connection)] if sort == "things" else 0.0
    return Examples(sort, len(ids), left, right, levels, things[left] == things[right], shift, wanted.weight)


def design(sort: str, levels: npt.NDArray[np.uint8], tables: list[tuple[str, str]]) -> sparse.csr_matrix:
    """One column per level and per cell."""
    known, at = SORTS[sort].fields, {name: i for i, name in enumerate(LEARNT[sort])}
    # a billion cells: four bytes each, in place
    index, offset = np.empty((len(levels), len(LEARNT[sort]) + len(tables)), dtype=np.int32), 0
    for n, name in enumerate(LEARNT[sort]):
        index[:, n] = levels[:, at[name]].astype(np.int32) + offset
        offset += len(known[name])
    for n, (first, second) in enumerate(tables, len(LEARNT[sort])):
        index[:, n] = levels[:, at[first]].astype(np.int32) * len(known[second]) + levels[:, at[second]] + offset
        offset += len(known[first]) * len(known[second])
    starts = np.arange(0, index.size + 1, index.shape[1], dtype=np.int32 if index.size < 2**31 else np.int64)
    return sparse.csr_matrix((np.ones(index.size, dtype=np.float32), index.ravel(), starts), shape=(len(levels), offset))


def learn(tables: list[Examples]) -> Weights:
    """First all combinations, then again with those whose contribution varies most over the pairs; then what others say."""
    sort, levels = tables[0].sort, np.concatenate([t.levels for t in tables])
    true, weight = truth_of(tables)
    print(f"{sort}: {len(true):,} pairs of {len(tables)} tables, {np.average(true, weights=weight):.1%} true")
    every, at = list(combinations(LEARNT[sort], 2)), {name: i for i, name in enumerate(LEARNT[sort])}
    some = np.random.default_rng(1).random(len(true)) < (ROUGHLY if len(true) > 500_000 else 1.0)
    rough = _fit(sort, levels[some], true[some], weight[some], every, 60)
    spread = {t: float(np.std(rough.tables[t][levels[:, at[t[0]]], levels[:, at[t[1]]]])) for t in every}
    # most pairs are clearly two: a share of those, each counted for the others, teaches the same in half the time
    far = ~true & (rough.of({name: levels[:, i] for name, i in at.items()}) < FAR)
    kept = ~far | (np.random.default_rng(2).random(len(true)) < KEPT)
    tables_kept = sorted(sorted(every, key=lambda t: -spread[t])[:TABLES])
    weights = _fit(sort, levels[kept], true[kept], np.where(far, weight / KEPT, weight)[kept], tables_kept, 200)
    return replace(weights, others=learn_lines(tables, weights))


def _fit(
    sort: str,
    levels: npt.NDArray[np.uint8],
    true: npt.NDArray[np.bool_],
    weight: npt.NDArray[np.float64],
    tables: list[tuple[str, str]],
    steps: int,
) -> Weights:
    model = LogisticRegression(C=STRENGTH, max_iter=steps).fit(design(sort, levels, tables), true, sample_weight=weight)
    left, known = model.coef_[0], SORTS[sort].fields
    fields = {}
    for name in LEARNT[sort]:
        fields[name], left = left[: len(known[name])], left[len(known[name]) :]
    cells = {}
    for first, second in tables:
        shape = len(known[first]), len(known[second])
        cells[first, second], left = left[: shape[0] * shape[1]].reshape(shape), left[shape[0] * shape[1] :]
    return Weights(float(model.intercept_[0]), fields, cells, sort=sort)


def learn_lines(tables: list[Examples], weights: Weights) -> dict[str, Line]:
    """The lines of :mod:`dedupe.collective`: per state a logistic regression on what the pairs say under ``weights``. How many speak
    counts for things only: a series that is listed date by date has as many backers as it has dates."""
    spoken = [2, 3, 4, 5] if tables[0].sort == "things" else [2, 3]
    heard, states = [], []
    for table in tables:
        odds = weights.of({name: table.levels[:, i] for i, name in enumerate(LEARNT[table.sort])})
        odds = odds + prior_shift(odds, table.shift)
        said = others(table.records, table.left, table.right, odds)
        heard.append(terms(odds, said))
        states.append(said.state)
    x, state, true, weight = np.concatenate(heard), np.concatenate(states), *truth_of(tables)
    lines = {}
    for code, name in enumerate(STATES):
        these = state == code
        used = [0, 1, *([] if name == "nothing" else spoken)]
        model = LogisticRegression(C=100.0, fit_intercept=False, max_iter=1000).fit(
            x[these][:, used], true[these], sample_weight=weight[these]
        )
        line = np.zeros(6)
        line[used] = model.coef_[0]
        constant, own, support, contradiction, backers, opponents = line.tolist()
        lines[name] = (constant, own, support, contradiction, backers, opponents)
    return lines


def truth_of(tables: list[Examples]) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.float64]]:
    """(which pairs are true, their weights) of all tables."""
    return np.concatenate([t.true for t in tables]), np.concatenate([np.full(len(t.true), t.weight) for t in tables])


def write(screen: Screen, things: Weights, agenda: Weights, path: Path) -> None:
    """Replace the learnt part of a merge.yaml; bands, guards and what is set by hand stay."""
    old = yaml.safe_load(path.read_text(encoding="utf-8"))
    head = path.read_text(encoding="utf-8").split("# learnt:")[0]
    lines = [
        head + "# learnt: written by tests/bench/learn.py, do not edit",
        *_screen_lines(screen),
        *_lines(things, {n: old["fields"][n] for n in BY_HAND}),
    ]
    lines.append("agenda:")
    for key in ("never_unasked", "never_bridged"):
        lines += [f"  {key}:", *(f"    {name}: {json.dumps(levels)}" for name, levels in old["agenda"][key].items())]
    lines += ["  " + line for line in _lines(agenda, {})]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _screen_lines(screen: Screen) -> Iterator[str]:
    yield from (
        "screen:",
        f"  least: {screen.least}",
        f"  best: {screen.best}",
        f"  enough: {screen.enough}",
        "  keys:",
        *(f"    {name}: {weight}" for name, weight in screen.keys.items()),
    )
    yield from ("  signs:", *(f"    {name}: [{', '.join(map(str, values))}]" for name, values in screen.signs.items()))


def _lines(weights: Weights, by_hand: dict[str, list[float]]) -> Iterator[str]:
    yield f"prior: {weights.prior:.3f}"
    yield "fields:"
    for name, values in {**by_hand, **{n: [round(float(x), 3) for x in w] for n, w in weights.fields.items()}}.items():
        yield f"  {name}: [{', '.join(f'{x:g}' for x in values)}]"
    yield "tables:"
    for (first, second), cells in weights.tables.items():
        rows = ", ".join("[" + ", ".join(f"{round(float(x), 2) + 0.0:g}" for x in row) + "]" for row in cells)
        yield f"  {first} x {second}: [{rows}]"
    yield "others:"
    yield from (f"  {state}: [{', '.join(f'{x:.3f}' for x in line)}]" for state, line in weights.others.items())


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leave-out", default="")
    parser.add_argument("--out", type=Path, default=ROOT / "config" / "merge.yaml")
    asked = parser.parse_args()
    wanted = [s for s in sets() if not asked.leave_out or asked.leave_out not in (s.generator, s.kind)]
    with ProcessPoolExecutor() as pool:
        screen = learn_screen([s for s in wanted if s.generator not in AGENDAS and s.n <= MOST_RECORDS and not s.without], pool)
        got = list(pool.map(examples, wanted, repeat(screen)))
    write(screen, learn([t for t in got if t.sort == "things"]), learn([t for t in got if t.sort == "agenda"]), asked.out)


if __name__ == "__main__":
    main()
