"""Thresholds of a table: from where on it is merged unasked, and from where on a steward is asked.

How much a probability is worth differs between tables: of what is given 0.9 in a region where most things have a relative that
looks alike, less is true than in one of loners. How many matches a table holds in all is told far better (the sum of the
probabilities was 0.89-1.05 times the truth, by world and size, on 176 generated tables of 22 worlds). So the machine takes the
surest pairs until they hold a share of the matches to be expected, and leaves a steward at most a share of the listings to look at.
"""

from __future__ import annotations

import numpy as np

from dedupe.cluster import Indices
from dedupe.match import Scored, bands
from dedupe.score import probability
from store.settings.city import Bands, Merge, TableBands

#: Listings from which on less is missed unasked, and those from which on `found_large` holds. The same share taken is surer in a larger
#: table, since how common a name or a desk is, is known better: on 56 tables of 10,000 and 28 of 100,000 (28 worlds, 2026-11-24), 0.83
#: was as sure as 0.81 on 560 of 1,000 (least of the worlds 0.983; at 1,000 already 0.815 is below 0.980 on country).
SMALL, LARGE = 1_000, 10_000
#: So many questions are never too many, however small the table; then what is as likely as not is asked too, as on our own map.
FEW = 20


def found_of(listings: int, limits: TableBands) -> float:
    """The share of the matches to be expected that a table of so many listings is to have merged unasked, linear in its logarithm."""
    return float(np.interp(np.log(max(listings, 1)), np.log([SMALL, LARGE]), [limits.found, limits.found_large]))


def of_table(scored: Scored, first: Indices, merge: Merge) -> Bands:
    """The thresholds of a table whose others were heard and which linkage has put into the clusters ``first``."""
    limits = merge.table
    chance = probability(scored.odds)
    together = np.sort(chance[first[scored.left] == first[scored.right]])[::-1]
    upper = limits.least
    if len(together):
        enough = int(np.searchsorted(np.cumsum(together), found_of(len(first), limits) * float(chance.sum())))
        upper = float(np.clip(together[min(enough, len(together) - 1)], limits.least, limits.most))
    all_doubts = Bands(upper=upper, lower=min(merge.ask, merge.bands.lower))
    _, chances, sure = bands(scored, first, all_doubts)
    doubted = np.sort(chances[~sure])[::-1]
    if len(doubted) <= FEW:
        return all_doubts
    asked = doubted[doubted >= merge.bands.lower]
    most = max(FEW, int(limits.asked * len(first)))
    # from just above the first that is one too many
    lower = merge.bands.lower if len(asked) <= most else float(np.nextafter(asked[most], 1.0))
    return Bands(upper=upper, lower=min(lower, float(np.nextafter(upper, 0.0))))
