"""What the desk says of evidence: every field has its place, and nothing is said of levels that do not exist."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from dedupe.collective import STATES
from dedupe.evidence.fields import AGENDA, FIELDS
from dedupe.review.card import bars
from dedupe.review.evidence_words import EVIDENCE
from dedupe.review.reasons import DOUBTS, FAMILIES, RUN_REASONS, doubt_said, speaks
from dedupe.review.words import value
from tests.serving import ROOT

SPOKEN = {**FIELDS, **AGENDA, "others": STATES}
LEVELS = {f"{field}: {level}" for field, levels in SPOKEN.items() for level in levels}


def test_every_field_is_shown_once() -> None:
    assert Counter(field for _, fields in FAMILIES for field in fields) == Counter(list(SPOKEN))


def test_only_levels_that_exist_have_words() -> None:
    assert EVIDENCE.keys() - LEVELS == {"never merged unasked"}
    assert DOUBTS < LEVELS


def test_counts_read_as_dutch() -> None:
    assert EVIDENCE["overall: 3 for, 1 against"] == "drie gegevens spreken voor, één gegeven tegen"
    assert EVIDENCE["overall: 0 for, 4 against"] == "niets spreekt voor, vier of meer gegevens tegen"


def test_a_bar_says_nothing_that_points_the_other_way() -> None:
    said = bars((("name: equal", -1.2), ("phone: same", 2.0), ("phone names: many names", 0.4), ("others: against", 0.6)))
    assert [(b.label, b.weight, b.said) for b in said] == [
        ("Telefoon", 2.4, "het telefoonnummer is gelijk"),
        ("De rest", -0.6, "al het andere bij elkaar"),
    ]


def test_a_doubt_is_about_what_speaks_against() -> None:
    assert not any(speaks(part) > 0 for part in DOUBTS)
    assert doubt_said("little") == "de gegevens lijken maar half op elkaar"


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("starts_at", "2026-12-03T17:00", "donderdag 3 december 2026, 17:00 uur"),
        ("starts_at", "2026-12-03", "donderdag 3 december 2026"),
        ("starts_at", "volgende week", "volgende week"),
        ("recurrence", "FREQ=WEEKLY;BYDAY=TU,TH", "Elke dinsdag en donderdag"),
        ("recurrence", "FREQ=WEEKLY;COUNT=8;BYDAY=TU", "Elke dinsdag, 8 keer"),
        ("phone", "+31455752740", "045 575 2740"),
        ("phone", "112", "112"),
        ("wheelchair", "limited", "deels"),
        ("wheelchair", "met hulp", "met hulp"),
        ("name", "yes", "yes"),
    ],
)
def test_values_as_a_person_reads_them(field: str, text: str, said: str) -> None:
    assert value(field, text) == said


def test_every_way_a_run_is_held_has_words() -> None:
    codes = set(
        re.findall(r'_hold\(\s*"(\w+)"|Finding\("(\w+)", Severity.HOLD', (ROOT / "harvest" / "verdict.py").read_text(encoding="utf-8"))
    )
    found = {a or b for a, b in codes} - {"incomplete"}  # that one is a failure, not a question
    assert len(found) > 8 and found <= RUN_REASONS.keys()
