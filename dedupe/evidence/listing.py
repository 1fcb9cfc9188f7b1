"""Evidence of the listings themselves: who lists them, and of activities when they are and who is behind them."""

from __future__ import annotations

import numpy as np

from dedupe.evidence.pairs import Levels, Partition, levels

SOURCE = ("unknown", "same", "other", "same, one is fading")
WHEN = ("unknown", "same", "different", "one unknown")
ORGANISER = ("unknown", "same", "different")


def listing_fields(p: Partition) -> dict[str, Levels]:
    """source, when, organiser."""
    fading_l, fading_r = p.both("fading")
    # a listing that just vanished beside one that just appeared in the same source is a changed key, not a double
    fading = np.asarray(fading_l.astype(bool) ^ fading_r.astype(bool))
    size = len(p)
    when_l, when_r = p.both("happens")
    one = np.asarray((when_l == "") ^ (when_r == ""), dtype=bool)
    return {
        "source": levels(size, (0, ~p.known("source")), (3, p.same("source") & fading), (1, p.same("source")), default=2),
        "when": levels(size, (1, p.same("happens")), (2, p.differ("happens")), (3, one), default=0),
        "organiser": levels(size, (0, ~p.known("organiser")), (1, p.same("organiser")), default=2),
    }
