"""What a matcher's output is worth against the truth: pairwise precision, recall and F1, B-cubed F1, and the bands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd


@dataclass(frozen=True)
class Quality:
    """All in 0..1; ``sure_*`` of the pairs in band merge; ``desk`` = pairs in band review per listing; ``calibration`` = per
    bin of probability (mean said, share true, pairs)."""

    precision: float
    recall: float
    f1: float
    bcubed: float
    sure_precision: float
    sure_recall: float
    found_or_asked: float
    desk: float
    calibration: tuple[tuple[float, float, int], ...]


def _pairs(labels: np.ndarray) -> int:  # type: ignore[type-arg]
    sizes = np.bincount(np.unique(labels, return_inverse=True)[1]).astype(np.int64)
    return int((sizes * (sizes - 1) // 2).sum())


def clusters_quality(truth: pd.Series, found: pd.Series) -> tuple[float, float, float, float]:
    """(precision, recall, F1, B-cubed F1) of a partition; both indexed by id."""
    t = np.unique(truth.to_numpy(), return_inverse=True)[1]
    c = np.unique(found.reindex(truth.index).to_numpy(), return_inverse=True)[1]
    joint = np.unique(t.astype(np.int64) * (int(c.max()) + 1) + c, return_inverse=True)[1]
    true = _pairs(joint)
    precision, recall = true / max(1, _pairs(c)), true / max(1, _pairs(t))
    both, of_t, of_c = np.bincount(joint)[joint], np.bincount(t)[t], np.bincount(c)[c]
    b_precision, b_recall = float((both / of_c).mean()), float((both / of_t).mean())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall), 2 * b_precision * b_recall / (b_precision + b_recall)


def quality(table: Path, out: Path) -> Quality:
    """Of ``clusters.csv`` and ``pairs.csv`` in ``out`` for a table with a column cluster_id."""
    truth = pd.read_csv(table, dtype=str, keep_default_na=False).set_index("id")["cluster_id"]
    found = pd.read_csv(out / "clusters.csv", dtype=str, keep_default_na=False).set_index("id")["cluster_id"]
    pairs = pd.read_csv(out / "pairs.csv", dtype={"id_a": str, "id_b": str}, keep_default_na=False)
    true = truth.reindex(pairs["id_a"]).to_numpy() == truth.reindex(pairs["id_b"]).to_numpy()
    sure = (pairs["band"] == "merge").to_numpy()
    total = max(1, _pairs(truth.to_numpy()))
    bins = np.clip((pairs["probability"].to_numpy() * 10).astype(int), 0, 9)
    calibration = tuple(
        (float(pairs["probability"][bins == b].mean()), float(true[bins == b].mean()), int((bins == b).sum()))
        for b in range(10)
        if (bins == b).any()
    )
    return Quality(
        *clusters_quality(truth, found), float(true[sure].mean()) if sure.any() else 1.0, int(true[sure].sum()) / total, int(true.sum()) / total,
        int((~sure).sum()) / len(truth), calibration,
    )  # fmt: skip
