"""Decision: one answer of a steward, as it stands in the journal for ever.

A decision names listings by their stable source keys, never by entry ids, so that it survives a catalogue that is rebuilt. It is never
changed or removed: an undo is a decision of its own (:mod:`store.model.rulings` says what holds).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from store.model.judgement import ListingKey


class DecisionKind(StrEnum):
    """What is decided.

    ``pair``: answer same | different | related | unsure on two listings. ``field``: answer take (the value of the listing ``value``)
    | follow (ditto, whatever others say) | text (``value`` itself) | drop (a person's: not on the map). ``presence``: answer close | keep.
    ``category``: ``value`` = theme id, or answer none. ``run``: accept | reject of run ``value``. ``leave``: leave it as it is.
    ``undo``: takes back the decisions of ``undoes``.
    """

    PAIR = "pair"
    FIELD = "field"
    PRESENCE = "presence"
    CATEGORY = "category"
    RUN = "run"
    LEAVE = "leave"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Decision:
    """``id`` is chosen by whoever asks (the form), so that sending twice records once. ``at`` is UTC. ``about``: the listings it
    rests on. ``case``: what was asked; ``reason``: why it was asked. ``fingerprint``: of the evidence as it was shown. ``batch``:
    decisions made in one go. ``second``: only holds when another person decides the same. ``machine``: probability that the
    machine gave, and ``blind``: that it was hidden. ``n`` and ``writer``: place in the journal."""

    id: str
    at: datetime
    actor: str
    kind: DecisionKind
    answer: str
    about: tuple[ListingKey, ...] = ()
    field: str = ""
    value: str = ""
    relation: str = ""
    case: str = ""
    reason: str = ""
    fingerprint: str = ""
    note: str = ""
    batch: str = ""
    undoes: tuple[str, ...] = ()
    second: bool = False
    machine: float | None = None
    blind: bool = False
    writer: str = ""
    n: int = 0

    @property
    def order(self) -> tuple[datetime, str, int]:
        """Later decisions hold over earlier ones."""
        return self.at, self.writer, self.n

    def to_json(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "id": self.id, "at": self.at.isoformat(), "actor": self.actor, "kind": str(self.kind), "answer": self.answer,
            "about": [list(k) for k in self.about], "field": self.field, "value": self.value, "relation": self.relation,
            "case": self.case, "reason": self.reason, "fingerprint": self.fingerprint, "note": self.note, "batch": self.batch,
            "undoes": list(self.undoes), "second": self.second, "machine": self.machine, "blind": self.blind,
            "writer": self.writer, "n": self.n,
        }  # fmt: skip

    @classmethod
    def from_json(cls, r: Mapping[str, Any]) -> Decision:
        """Inverse of :meth:`to_json`; keys it does not know are ignored. Raises KeyError or ValueError."""
        return cls(
            r["id"], datetime.fromisoformat(r["at"]), r["actor"], DecisionKind(r["kind"]), r["answer"],
            tuple((s, k) for s, k in r["about"]), r["field"], r["value"], r["relation"], r["case"], r["reason"], r["fingerprint"],
            r["note"], r["batch"], tuple(r["undoes"]), r["second"], r["machine"], r["blind"], r["writer"], r["n"],
        )  # fmt: skip


def fingerprint(*parts: object) -> str:
    """What evidence is recognised by: 16 hex digits of a sha256 over the parts."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False, default=str).encode()).hexdigest()[:16]
