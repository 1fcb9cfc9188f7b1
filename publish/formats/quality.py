"""quality.json: how complete the map is, in all, per source and per neighbourhood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from publish.contract import Item
from publish.encode import json_pretty
from publish.formats.base import Frame, TextFile, Written

COUNTED = ("summary", "street", "postcode", "phone", "email", "website", "opening_hours_text", "wheelchair", "themes", "buurt_code")


@dataclass
class _Tally:
    """Counts of one group of entries."""

    entries: int = 0
    filled: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    themes: Counter[str] = field(default_factory=Counter)
    precision: Counter[str] = field(default_factory=Counter)
    conflicts: Counter[str] = field(default_factory=Counter)
    shared: int = 0

    def add(self, item: Item) -> None:
        row = item.row
        self.entries += 1
        self.filled.update(f for f in COUNTED if row[f])
        self.kinds[row["kind"]] += 1
        self.themes.update(row["themes"])
        self.precision[row["location_precision"]] += 1
        self.conflicts.update(c.field for c in item.entry.conflicts)
        self.shared += len(row["sources"]) > 1

    def completeness(self) -> dict[str, float]:
        return {f: round(self.filled[f] / self.entries, 4) for f in COUNTED} if self.entries else {}


class Quality:
    """Counts while entries pass by."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._all = _Tally()
        self._sources = {s: _Tally() for s in sorted(frame.p.sources)}
        self._areas = {a.buurt_code: _Tally() for a in frame.p.areas.areas}
        self._seen: Counter[str] = Counter()

    def add(self, items: Sequence[Item]) -> None:
        """Count these."""
        for item in items:
            self._all.add(item)
            self._seen[item.row["last_seen"]] += 1
            for tally in self._groups(item):
                tally.add(item)

    def _groups(self, item: Item) -> Iterable[_Tally]:
        found = [self._sources.get(s) for s in item.row["sources"]] + [self._areas.get(item.row["buurt_code"])]
        return [t for t in found if t]

    def close(self) -> Written:
        """Write the file."""
        presence = self._frame.edition.presence()
        names = {a.buurt_code: a.buurt for a in self._frame.p.areas.areas}
        document: dict[str, Any] = {
            "entries": self._all.entries,
            "kinds": _sorted(self._all.kinds),
            "completeness": self._all.completeness(),
            "precision": _sorted(self._all.precision),
            "last_seen": _sorted(self._seen),
            "open_conflicts": self._all.conflicts.total(),
            "conflicts": _sorted(self._all.conflicts),
            "sources": {s: self._source(t, presence.get(s, {})) for s, t in self._sources.items()},
            "neighbourhoods": {c: {"name": names[c], "entries": t.entries, "themes": _sorted(t.themes)} for c, t in self._areas.items()},
        }
        file = TextFile(self._frame, "quality.json")
        file.write(json_pretty(document), 1)
        return file.close()

    @staticmethod
    def _source(tally: _Tally, presence: dict[str, int]) -> dict[str, Any]:
        return {
            "listings": sum(presence.values()), "presence": presence, "entries": tally.entries, "shared_entries": tally.shared,
            "conflicts": tally.conflicts.total(), "completeness": tally.completeness(),
        }  # fmt: skip


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))
