"""Judgement: what a steward decided about a pair of listings, and the algebra of combining such answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

ListingKey = tuple[str, str]


class Answer(StrEnum):
    """A steward's answer on a pair."""

    SAME = "same"
    DIFFERENT = "different"
    RELATED = "related"
    UNSURE = "unsure"

    @property
    def joins(self) -> bool:
        """Must-link."""
        return self is Answer.SAME

    @property
    def parts(self) -> bool:
        """Cannot-link: things that belong together are still two things."""
        return self in (Answer.DIFFERENT, Answer.RELATED)


def pair_key(a: ListingKey, b: ListingKey) -> tuple[ListingKey, ListingKey]:
    """The pair in canonical order, so that (a, b) and (b, a) are one pair."""
    return (a, b) if a <= b else (b, a)


@dataclass(frozen=True, slots=True)
class Judgement:
    """One recorded answer on the pair (a, b). The latest answer on a pair holds. ``relation``: what a is to b when the answer is
    related (part_of, moved_to, succeeded_by, related)."""

    id: str
    a: ListingKey
    b: ListingKey
    answer: Answer
    actor: str
    decided_at: datetime
    fingerprint: str
    note: str = ""
    relation: str = ""
