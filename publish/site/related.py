"""What an entry is to others, as its page and its line in lists say it. Only what stands in the lists is linked to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from publish.site import labels
from publish.site.view import EntryView
from store.values.text import fold

# A building may house dozens: the first few are shown, the others on request
SHOWN = 8


@dataclass(frozen=True, slots=True)
class Section:
    """One label with the entries under it, alphabetical; ``rest`` = those that are folded away."""

    label: str
    shown: tuple[EntryView, ...]
    rest: tuple[EntryView, ...]


class Bonds:
    """The relations among these entries."""

    def __init__(self, listed: Iterable[EntryView]) -> None:
        self._by_id = {e.id: e for e in listed}

    def sections(self, entry: EntryView) -> list[Section]:
        """All of an entry's in the order of the labels, but for :meth:`moved`."""
        found = {label: self._others(entry, label) for label in labels.RELATED if label not in labels.MOVED}
        return [Section(labels.RELATED[k], tuple(v[:SHOWN]), tuple(v[SHOWN:])) for k, v in found.items() if v]

    def moved(self, entry: EntryView) -> list[tuple[str, EntryView]]:
        """Where to go instead, with what to say of it; the first thing a visitor should know."""
        return [(labels.RELATED[k], other) for k in labels.MOVED for other in self._others(entry, k)]

    def brief(self, entry: EntryView) -> tuple[str, EntryView] | None:
        """The one that matters in a list: where to go instead, or in which place it is."""
        return next(((labels.RELATED[k], other) for k in labels.BRIEF for other in self._others(entry, k)), None)

    def _others(self, entry: EntryView, label: str) -> list[EntryView]:
        others = {i for kind, i in entry.related if kind == label.partition(" ")[0] and i in self._by_id and i != entry.id}
        found = [self._by_id[i] for i in others]
        if label in ("beside", "beside elsewhere"):
            found = [o for o in found if bool(_doors(o) & _doors(entry)) == (label == "beside")]
        return sorted(found, key=lambda e: e.order)


def _doors(entry: EntryView) -> set[tuple[str, str]]:
    """Ways to write its address: sources spell one street in several ways, and postcodes now and then are wrong."""
    if not entry.street_line:
        return set()
    number = entry.street_line.rpartition(" ")[2]
    return {(fold(entry.street_line), "")} | ({(entry.postal_line, number)} if entry.postal_line and number[:1].isdigit() else set())
