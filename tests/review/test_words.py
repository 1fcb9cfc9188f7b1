"""What the desk says of evidence: every field has its place, and nothing is said of levels that do not exist."""

from __future__ import annotations

from collections import Counter

from dedupe.collective import STATES
from dedupe.evidence.fields import AGENDA, FIELDS
from dedupe.review.words import DOUBTS, EVIDENCE, FAMILIES

SPOKEN = {**FIELDS, **AGENDA, "others": STATES}
LEVELS = {f"{field}: {level}" for field, levels in SPOKEN.items() for level in levels}


def test_every_field_is_shown_once() -> None:
    assert Counter(field for _, fields in FAMILIES for field in fields) == Counter(list(SPOKEN))


def test_only_levels_that_exist_have_words() -> None:
    assert EVIDENCE.keys() - LEVELS == {"never merged unasked"}
    assert DOUBTS < LEVELS


def test_counts_read_as_dutch() -> None:
    assert EVIDENCE["overall: 3 for, 1 against"] == "drie gegevens spreken voor, een gegeven tegen"
    assert EVIDENCE["overall: 0 for, 4 against"] == "niets spreekt voor, vier of meer gegevens tegen"
