"""Evidence of activities and vacancies: when, at what time, where inside, by whom, for whom."""

from __future__ import annotations

import numpy as np
from rapidfuzz import fuzz

from dedupe.agenda import Moment
from dedupe.evidence.pairs import Levels, Partition, graded, levels, similarity

WHAT = ("activity", "vacancy")
WHEN = (
    "unknown", "one unknown", "same date", "two dates, same weekday", "two dates", "series of one weekday", "series that share a weekday",
    "series of other days", "a date that fits the series", "a date beside the series", "series, a day unknown",
    "the next date of the series",
)  # fmt: skip
TIME = ("unknown", "one unknown", "same", "within three quarters", "other")
VENUE = ("unknown", "same", "alike", "different", "named in the other's title", "one unknown")
ORGANISER = ("unknown", "same", "alike", "somewhat", "different", "the venue of the other", "one unknown")
#: How many different things one source lists at the hour and place of either of the two, or that one lists these two so.
AT_ONCE = ("unknown", "one", "two", "several", "both in one list")
LEVEL = ("none", "same", "one-sided", "different")
NEAR = 45  # minutes: doors open and start, or a quarter of an hour for coffee


def agenda_fields(p: Partition) -> dict[str, Levels]:
    """what, when, time, at once, venue, organiser, level."""
    size = len(p)
    moments = [Moment.read(text) for text in p.columns["happens"].tolist()]
    day_l, day_r = p.of_records(np.array([m.day for m in moments], dtype=object))
    week_l, week_r = p.of_records(np.array([m.weekdays for m in moments], dtype=np.int64))
    minute_l, minute_r = p.of_records(np.array([m.minutes for m in moments], dtype=np.int64))
    series_l, series_r = p.of_records(np.array([m.repeats for m in moments], dtype=bool))
    rhythm_l, rhythm_r = p.of_records(np.array([m.rhythm for m in moments], dtype=object))
    nth_l, nth_r = p.of_records(np.array([m.nth for m in moments], dtype=object))
    known_l, known_r = (day_l != "") | (week_l != 0), (day_r != "") | (week_r != 0)
    both, share = series_l & series_r, (week_l & week_r) != 0
    # the first Saturday of the month is not the third, and not every one
    other = both & ((rhythm_l != rhythm_r) | ((nth_l != "") & (nth_r != "") & (nth_l != nth_r)))
    dated = (day_l != "") & (day_r != "")
    clock = (minute_l >= 0) & (minute_r >= 0)
    gap = np.abs(minute_l - minute_r)
    venue_l, venue_r = p.both("venue")
    organiser_l, organiser_r = p.both("organiser")
    title_l, title_r = p.both("title")
    in_title = (similarity(venue_l, title_r, fuzz.token_set_ratio) >= 0.95) | (similarity(venue_r, title_l, fuzz.token_set_ratio) >= 0.95)
    venues, organisers = p.like("venue", fuzz.token_set_ratio), p.like("organiser", fuzz.token_set_ratio)
    crossed = np.maximum(similarity(organiser_l, venue_r, fuzz.token_set_ratio), similarity(venue_l, organiser_r, fuzz.token_set_ratio))
    level_l, level_r = p.both("level")
    return {
        "what": (p.both("grp")[0] == "vacancy").astype(np.uint8),
        "when": levels(
            size,
            (0, ~known_l & ~known_r),
            (1, ~known_l | ~known_r),
            (7, other),
            (10, both & ((week_l == 0) | (week_r == 0))),
            (5, both & (week_l == week_r)),
            (6, both & share),
            (7, both),
            (11, (series_l ^ series_r) & dated & (day_l == day_r)),
            (8, (series_l ^ series_r) & (share | (week_l == 0) | (week_r == 0))),
            (9, series_l ^ series_r),
            (1, ~dated),
            (2, day_l == day_r),
            (3, share),
            default=4,
        ),
        "time": levels(size, (0, (minute_l < 0) & (minute_r < 0)), (1, ~clock), (2, gap == 0), (3, gap <= NEAR), default=4),
        "at once": np.where(p.same("source") & p.same("slot") & p.differ("tight"), 4, graded(p.larger("at_once"), (0, 1, 2))).astype(
            np.uint8
        ),
        "venue": levels(
            size,
            (1, p.same("venue")),
            (2, venues >= 0.9),
            (4, in_title),
            (0, (venue_l == "") & (venue_r == "")),
            (5, ~p.known("venue")),
            (2, venues >= 0.75),
            default=3,
        ),
        "organiser": levels(
            size,
            (1, p.same("organiser")),
            (2, organisers >= 0.9),
            (5, crossed >= 0.9),
            (0, (organiser_l == "") & (organiser_r == "")),
            (6, ~p.known("organiser")),
            (3, organisers >= 0.7),
            default=4,
        ),
        "level": levels(size, (0, (level_l == "") & (level_r == "")), (1, p.same("level")), (2, ~p.known("level")), default=3),
    }
