"""Score: signed log-odds per piece of evidence, summed to a probability; and the words that explain it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from dedupe.compare import Flags
from store.errors import ConfigError
from store.settings.city import Merge


def log_odds(flags: Flags, merge: Merge) -> npt.NDArray[np.float64]:
    """Log-odds per pair. Raises ConfigError when a feature has no weight."""
    total: npt.NDArray[np.float64] | None = None
    for name, flag in flags.items():
        if name not in merge.weights:
            raise ConfigError("config/merge.yaml", f"weights.{name}", "is missing; add a weight for this evidence.")
        part = flag.astype(np.float64) * merge.weights[name]
        total = part if total is None else total + part
    if total is None:
        return np.empty(0, dtype=np.float64)
    return total + merge.prior


def probability(odds: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Logistic function."""
    return 1.0 / (1.0 + np.exp(-np.clip(odds, -50, 50)))


def explain(flags: Flags, index: int, merge: Merge) -> tuple[tuple[str, float], ...]:
    """(evidence, weight) that apply to one pair, strongest first."""
    applying = [(name, merge.weights[name]) for name, flag in flags.items() if flag[index]]
    return tuple(sorted(applying, key=lambda part: (-abs(part[1]), part[0])))
