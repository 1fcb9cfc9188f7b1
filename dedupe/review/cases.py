"""Cases: what a person must decide, and how urgent it is."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from store.model.decision import Decision
from store.model.judgement import ListingKey, pair_key


class CaseKind(StrEnum):
    """What sort of question it is."""

    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    CONTRADICTION = "contradiction"
    CLOSING = "closing"
    RUN = "run"
    CATEGORY = "category"
    ADDRESS = "address"
    PERSONAL = "personal"


# How bad a wrong or late answer is
RISK = {
    CaseKind.RUN: 8.0, CaseKind.PERSONAL: 6.0, CaseKind.CONTRADICTION: 5.0, CaseKind.CLOSING: 3.0, CaseKind.DUPLICATE: 3.0,
    CaseKind.CONFLICT: 2.0, CaseKind.ADDRESS: 1.5, CaseKind.CATEGORY: 0.5,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """``key`` says what it is about, by source keys; ``id`` is that in a form for addresses. ``reason``: code of why it is asked;
    ``reach``: listings concerned; ``second``: needs two persons; ``earlier``: what was decided on other evidence;
    ``machine``: the probability it gave."""

    key: str
    kind: CaseKind
    about: tuple[ListingKey, ...]
    reason: str
    fingerprint: str
    since: date
    field: str = ""
    value: str = ""
    reach: int = 1
    second: bool = False
    crisis: bool = False
    machine: float | None = None
    earlier: Decision | None = None

    @property
    def id(self) -> str:
        """16 hex digits."""
        return id_of(self.key)

    def weight(self, today: date) -> float:
        """Risk x people concerned x age: what to ask first."""
        age = max(0, (today - self.since).days)
        return RISK[self.kind] * (3.0 if self.crisis else 1.0) * math.sqrt(1 + self.reach) * (1 + min(age, 90) / 30)


def id_of(key: str) -> str:
    """A case's key in a form for addresses."""
    return hashlib.sha256(key.encode()).hexdigest()[:16]


def name_of(kind: CaseKind, *parts: str) -> str:
    """A case's key."""
    return "|".join((str(kind), *parts))


def pair_name(a: ListingKey, b: ListingKey) -> str:
    """Key of the question whether two listings are one thing."""
    return name_of(CaseKind.DUPLICATE, *("/".join(k) for k in pair_key(a, b)))
