"""Learn the part ``screen`` of config/merge.yaml (dedupe/screen.py): logistic regression on which keys propose a pair and on its signs,
over all pairs that keys propose in the smaller tables. Part of tests/bench/learn.py."""

from __future__ import annotations

from concurrent.futures import Executor

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from dedupe.block import KEYS, propose
from dedupe.screen import SIGNS, Screen, seen
from tests.bench.sets import Set, records

MOST_RECORDS = 10_000  # of the tables that are learnt from: larger ones say the same
LOST = 0.0015  # share of the true pairs that may fall below `least`
# Of a listing so many pairs are compared however bad, and, however many are better, all that are true once in eight. Chosen on country,
# census, millrace and adversary (1,000-1,000,000): with these and LOST a tenth fewer pairs than with LOST = 0.003 alone, and the same true.
BEST, ENOUGH = 4, -200
HUNDREDTHS = 100

Pairs = tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_], float]


def observed(wanted: Set) -> Pairs:
    """(per pair that keys propose 0 or 1 for each key, then the value of each sign; which are true; weight of each). Of a table of
    people, which is not screened, none."""
    connection, truth = records(wanted)
    propose(connection)
    ids = connection.execute("SELECT id FROM rec ORDER BY i").fetchnumpy()["id"]
    found = connection.execute(f"SELECT * FROM ({seen()}) WHERE NOT no_kind").fetchnumpy()
    things = truth.reindex(ids).to_numpy()
    keys = [(found["keys"] >> n) & 1 for n in range(len(KEYS))]
    return (
        np.stack([*keys, *(found[name] for name in SIGNS)], axis=1).astype(np.uint8),
        things[found["l"]] == things[found["r"]],
        wanted.weight,
    )


def learn_screen(wanted: list[Set], pool: Executor) -> Screen:
    """Fit, round to hundredths, and take the threshold below which no more than :data:`LOST` of the true pairs fall."""
    tables = list(pool.map(observed, wanted))
    seen_, true = np.concatenate([t[0] for t in tables]), np.concatenate([t[1] for t in tables])
    weight = np.concatenate([np.full(len(t[1]), t[2]) for t in tables])
    names = [key.name for key in KEYS]
    sizes = [1] * len(names) + [size for _, size in SIGNS.values()]
    # a key is there or not: one column; of a sign one for each value
    columns = [seen_[:, [n]] if n < len(names) else seen_[:, [n]] == np.arange(size) for n, size in enumerate(sizes)]
    model = LogisticRegression(C=1.0, max_iter=500).fit(
        sparse.csr_matrix(np.concatenate(columns, axis=1), dtype=np.float32), true, sample_weight=weight
    )
    rounded = np.rint(model.coef_[0] * HUNDREDTHS).astype(int)
    parts = np.split(rounded, np.cumsum(sizes)[:-1])
    total = sum(c.astype(int) @ p for c, p in zip(columns, parts, strict=True))
    order = np.argsort(total[true], kind="stable")
    lost = np.cumsum(weight[true][order]) / weight[true].sum()
    least = int(total[true][order][np.searchsorted(lost, LOST)])
    kept = total >= least
    print(f"screen: {len(true):,} pairs of {len(tables)} tables; kept {np.average(kept, weights=weight):.1%}, of the true ones {np.average(kept[true], weights=weight[true]):.2%}")  # fmt: skip
    used = {name: int(part[0]) for name, part in zip(names, parts, strict=False) if part[0]}
    return Screen(
        least, BEST, ENOUGH, used, {name: tuple(int(x) for x in part) for name, part in zip(SIGNS, parts[len(names) :], strict=True)}
    )
