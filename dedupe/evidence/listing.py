"""Evidence of the listings themselves: who lists them."""

from __future__ import annotations

import numpy as np

from dedupe.evidence.pairs import Levels, Partition, levels

SOURCE = ("unknown", "same", "other", "same, one is fading")


def listing_fields(p: Partition) -> dict[str, Levels]:
    """source."""
    fading_l, fading_r = p.both("fading")
    # a listing that just vanished beside one that just appeared in the same source is a changed key, not a double
    fading = np.asarray(fading_l.astype(bool) ^ fading_r.astype(bool))
    return {"source": levels(len(p), (0, ~p.known("source")), (3, p.same("source") & fading), (1, p.same("source")), default=2)}
