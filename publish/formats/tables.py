"""bridge.csv, redirects.csv, changes.ndjson: what a consumer needs to stay in step with ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from publish.encode import json_line, link, safe_text
from publish.formats.base import CsvFile, Frame, TextFile, Written
from publish.masked import Mask
from store.db.published import Place
from store.model.entry import Change

BRIDGE = ("entry_id", "source", "source_key", "source_url", "first_seen", "last_seen", "presence")
REDIRECTS = ("old_id", "new_id", "kind", "date", "reason")
CHANGES = ("date", "entry_id", "change", "fields", "old", "new", "decided_by")


def bridge(frame: Frame) -> Written:
    """Which entry each listing of each source belongs to; one row a listing, gone ones too."""
    file = CsvFile(frame, "bridge.csv", BRIDGE)
    for places in frame.edition.places():
        for p in places:
            if p.source in frame.p.sources:
                file.row(dict(zip(BRIDGE, _bridge_row(p), strict=True)))
    return file.close()


def _bridge_row(p: Place) -> tuple[Any, ...]:
    return p.entry_id, p.source, p.source_key, link(p.url), p.first_seen.isoformat(), p.last_seen.isoformat(), p.presence


def redirects(frame: Frame) -> Written:
    """Where old ids lead; an empty ``new_id`` means that nothing succeeds it."""
    file = CsvFile(frame, "redirects.csv", REDIRECTS)
    for _, r in sorted(frame.edition.redirects.items()):
        file.row({"old_id": r.old_id, "new_id": r.new_id, "kind": r.kind.value, "date": r.date.isoformat(), "reason": r.reason})
    return file.close()


def changes(frame: Frame) -> Written:
    """Everything that ever changed, oldest first."""
    file = TextFile(frame, "changes.ndjson")
    for batch in masked_changes(frame):
        file.write("".join(f"{json_line(change_record(c))}\n" for c in batch), len(batch))
    return file.close()


def masked_changes(frame: Frame, newest: int | None = None) -> Iterator[list[Change]]:
    """Changes without what a steward took for a person's."""
    mask = Mask.of(frame.edition)
    for batch in frame.edition.changes(newest):
        yield [mask(c) for c in batch]


def change_record(c: Change) -> Mapping[str, Any]:
    """A line of changes.ndjson."""
    found: Mapping[str, Any] = safe_text(
        {
            "date": c.date.isoformat(), "entry_id": c.entry_id, "change": c.change, "fields": list(c.fields), "old": dict(c.old),
            "new": dict(c.new), "decided_by": c.decided_by,
        }
    )  # fmt: skip
    return found
