"""What a steward took for a person's value is not told in old changes either."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from store.db.published import Edition
from store.model.entry import Change
from store.model.listing import EntryId
from store.model.rulings import rulings


@dataclass(frozen=True)
class Mask:
    """Per entry the dropped fields, and the values that its fields have today."""

    dropped: Mapping[EntryId, frozenset[str]]
    held: Mapping[EntryId, Mapping[str, object]]

    @classmethod
    def of(cls, edition: Edition) -> Mask:
        """By the decisions that hold."""
        dropped: dict[EntryId, set[str]] = {}
        for pin in rulings(edition.decisions).pins:
            if pin.answer == "drop" and (entry_id := edition.place_of(pin.about[0])):
                dropped.setdefault(entry_id, set()).add(pin.field)
        held: dict[EntryId, Mapping[str, object]] = {}
        for entry_id in dropped:
            entry = edition.entry(entry_id)
            held[entry_id] = entry.facts.as_dict() if entry else {}
        return cls({i: frozenset(f) for i, f in dropped.items()}, held)

    def __call__(self, change: Change) -> Change:
        """The change as it may be told."""
        fields = self.dropped.get(change.entry_id)
        if not fields:
            return change
        held = self.held[change.entry_id]

        def clear(values: Mapping[str, object]) -> dict[str, object]:
            return {f: v if f not in fields or v == held.get(f) else None for f, v in values.items()}

        return replace(change, old=clear(change.old), new=clear(change.new))
