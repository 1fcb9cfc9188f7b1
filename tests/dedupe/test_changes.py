"""Who decided: a change that follows from a steward's answer says so, every other one is the machine's."""

from __future__ import annotations

import json
from pathlib import Path

from dedupe.pins import values_print
from dedupe.resolve import presence_print
from harvest.night import Night
from harvest.pipeline import remerge
from store.db.snapshot import read_snapshot
from store.journal import Journal
from store.model.decision import Decision, DecisionKind
from store.model.judgement import pair_key
from tests.review.build import NOW, fill
from tests.store.build import listing

A, B = ("jens", "1"), ("heerlenonline", "2")


def told(night: Night) -> list[tuple[str, str]]:
    return [(c.change, c.decided_by) for c in read_snapshot(night.data).changes]


def decide(night: Night, n: int, kind: DecisionKind, answer: str, **more: object) -> str:
    made = Decision(f"decision-{n:04d}", NOW, "piet", kind, answer, **more)  # type: ignore[arg-type]
    Journal(night.data).append(made)
    remerge(night)
    return made.id


def test_a_stewards_merge_choice_and_split_are_a_stewards(data: Path) -> None:
    draad = listing("1", "Naaiclub Draad", "jens", phone="+31455550101")
    night = fill(data, [draad, listing("2", "Breikring Wol", "heerlenonline")])
    assert told(night) == [("added", "machine")] * 2
    decide(night, 1, DecisionKind.PAIR, "same", about=pair_key(A, B))
    kinds = dict(told(night)[2:])
    assert kinds["merged"] == "steward"
    decide(
        night, 2, DecisionKind.FIELD, "text", about=(A,), field="phone", value="+31455550199", fingerprint=values_print("phone", [draad])
    )
    last = read_snapshot(night.data).changes[-1]
    assert (last.change, last.fields, last.decided_by) == ("changed", ("phone",), "steward"), json.dumps(last.fields)
    decide(night, 3, DecisionKind.PAIR, "different", about=pair_key(A, B))
    assert ("split", "steward") in told(night)
    seen = next(s for s in read_snapshot(night.data).listings if s.listing.key == B)
    decide(night, 4, DecisionKind.PRESENCE, "close", about=(B,), fingerprint=presence_print(seen))
    assert ("removed", "steward") in told(night)
