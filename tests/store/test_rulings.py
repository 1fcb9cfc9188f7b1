"""What of all decisions holds: later over earlier, undo and its undo, two persons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from store.model.decision import Decision, DecisionKind
from store.model.judgement import Answer
from store.model.rulings import rulings, standing

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
PAIR = (("alfa", "1"), ("beta", "2"))


def said(n: int, answer: str = "same", kind: DecisionKind = DecisionKind.PAIR, **more: object) -> Decision:
    base = Decision(f"d{n}", NOW + timedelta(minutes=n), "piet", kind, answer, PAIR, case="c", fingerprint="f", writer="desk", n=n)
    return replace(base, **more)  # type: ignore[arg-type]


def undo(n: int, *which: int) -> Decision:
    return said(n, "undo", DecisionKind.UNDO, undoes=tuple(f"d{w}" for w in which), case="", about=())


def ids(*decisions: Decision) -> list[str]:
    return [d.id for d in standing(decisions)]


def test_an_undo_takes_back_and_its_undo_gives_again() -> None:
    assert ids(said(1), said(2)) == ["d1", "d2"]
    assert ids(said(1), said(2), undo(3, 2)) == ["d1"]
    assert ids(said(1), said(2), undo(3, 2), undo(4, 3)) == ["d1", "d2"]
    assert ids(said(1), said(2), undo(3, 2), undo(4, 3), undo(5, 4)) == ["d1"]
    assert ids(said(1), said(2), undo(3, 1, 2)) == []


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 12)), max_size=12), st.randoms())
def test_order_of_reading_is_irrelevant_and_undoing_the_last_gives_what_was_before(steps: list[tuple[bool, int]], rng: object) -> None:
    decisions = [undo(n, target) if is_undo and target < n else said(n) for n, (is_undo, target) in enumerate(steps, 1)]
    shuffled = list(decisions)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert standing(shuffled) == standing(decisions)
    if decisions:
        last = len(decisions)
        assert standing([*decisions, undo(last + 1, last)]) == standing(decisions[:-1])


def test_the_latest_answer_settles_a_case() -> None:
    held = rulings([said(1), said(2, "different")])
    assert held.settled["c"].answer == "different"
    assert [j.answer for j in held.judgements] == [Answer.SAME, Answer.DIFFERENT]


def test_two_persons_must_say_the_same_of_the_same_evidence() -> None:
    first = said(1, second=True)
    assert rulings([first]).judgements == ()
    assert rulings([first]).waiting["c"] == first
    assert rulings([first, said(2, second=True)]).judgements == (), "one person twice is one person"
    assert rulings([first, said(2, "different", second=True, actor="jan")]).judgements == (), "they disagree"
    assert rulings([first, said(2, second=True, actor="jan", fingerprint="g")]).judgements == (), "the evidence changed in between"
    held = rulings([first, said(2, second=True, actor="jan")])
    assert len(held.judgements) == 1
    assert held.waiting == {}
    assert rulings([first, said(2, second=True, actor="jan"), undo(3, 1)]).judgements == (), "the first half was taken back"


def test_presence_the_last_word_holds() -> None:
    close = said(1, "close", DecisionKind.PRESENCE)
    keep = said(2, "keep", DecisionKind.PRESENCE)
    assert set(rulings([close]).closed) == set(PAIR)
    assert set(rulings([close, keep]).kept) == set(PAIR)
    assert rulings([close, keep]).closed == {}
    assert set(rulings([close, keep, undo(3, 2)]).closed) == set(PAIR)


def test_themes_by_source_and_category() -> None:
    chosen = said(1, "theme", DecisionKind.CATEGORY, field="Ouders", value="jongeren", about=(("jens", "1"),))
    assert rulings([chosen]).themes == {("jens", "Ouders"): "jongeren"}
    assert rulings([chosen, replace(chosen, id="d9", n=9, at=NOW + timedelta(hours=1), value="")]).themes == {("jens", "Ouders"): ""}
