"""Changes: what a merge changes for readers of the map, and whether a steward or the machine decided it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from dedupe.pins import parts_of
from store.model.decision import Decision
from store.model.entry import Change, Entry, EntryStatus, Redirect
from store.model.judgement import Answer, ListingKey
from store.model.listing import FACT_FIELDS, EntryId
from store.model.rulings import Rulings


def changes_of(
    entries: Sequence[Entry],
    redirects: Sequence[Redirect],
    revived: frozenset[EntryId],
    previous: Mapping[EntryId, Entry],
    today: date,
    ruled: Rulings,
) -> tuple[Change, ...]:
    """The lines that this merge adds to changes.ndjson, sorted by entry."""
    pins: dict[ListingKey, list[Decision]] = {}
    for pin in ruled.pins:
        if pin.about:
            pins.setdefault(pin.about[0], []).append(pin)
    now = {e.id: _keys(e) for e in entries}
    changes: list[Change] = []
    for entry in entries:
        old = previous.get(entry.id)
        if old is None or entry.id in revived or old.status is EntryStatus.CLOSED:
            kind = "split" if entry.id in revived else "added"
            by = _who(_judged(ruled, Answer.DIFFERENT, now[entry.id]))
            changes.append(Change(today, entry.id, kind, (), {}, {"name": entry.facts.name}, by))
            continue
        if old is entry:
            continue
        before, after = _plain(old), _plain(entry)
        fields = tuple(f for f in after if before.get(f) != after[f])
        if fields:
            chosen = [p for key in now[entry.id] for p in pins.get(key, ())]
            dropped = {p.field for p in chosen if p.answer == "drop"}
            was = {f: None if f in dropped else before.get(f) for f in fields}  # what was a person's is not said once more
            pinned = any(f in fields for p in chosen for f in parts_of(p.field))
            by = _who(pinned or (fields == ("related",) and _tied(ruled, old, entry, now)))
            changes.append(Change(today, entry.id, "changed", fields, was, {f: after[f] for f in fields}, by))
    changes += [
        _left(r, previous.get(r.old_id), now.get(r.new_id, frozenset()) if r.new_id else frozenset(), today, ruled) for r in redirects
    ]
    return tuple(sorted(changes, key=lambda c: (c.entry_id, c.change)))


def _left(redirect: Redirect, old: Entry | None, target: frozenset[ListingKey], today: date, ruled: Rulings) -> Change:
    """An id that leads elsewhere, or to nothing."""
    mine = _keys(old) if old else frozenset()
    if redirect.new_id is None:
        by = _who(any(key in ruled.closed for key in mine))
    else:
        by = _who(any(len(mine & pair) == 1 and pair <= target for pair in _pairs(ruled, Answer.SAME)))
    kind = "removed" if redirect.new_id is None else redirect.kind.value
    new = {"id": redirect.new_id} if redirect.new_id else {}
    return Change(today, redirect.old_id, kind, (), {"name": old.facts.name if old else ""}, new, by)


def _keys(entry: Entry) -> frozenset[ListingKey]:
    return frozenset((m.source, m.source_key) for m in entry.members)


def _pairs(ruled: Rulings, answer: Answer) -> Iterable[frozenset[ListingKey]]:
    return (frozenset((j.a, j.b)) for j in ruled.judgements if j.answer is answer)


def _judged(ruled: Rulings, answer: Answer, keys: frozenset[ListingKey]) -> bool:
    """Whether a steward said so of one of these and another listing."""
    return any(len(pair & keys) == 1 for pair in _pairs(ruled, answer))


def _tied(ruled: Rulings, old: Entry, entry: Entry, now: Mapping[EntryId, frozenset[ListingKey]]) -> bool:
    """Whether a steward said of one of the entries to which it is something else now, that the two belong together."""
    mine = now[entry.id]
    others = frozenset(key for b in {*old.related} ^ {*entry.related} for key in now.get(b.id, ()))
    return any(pair & mine and pair & others for pair in _pairs(ruled, Answer.RELATED))


def _who(steward: bool) -> str:
    return "steward" if steward else "machine"


def _plain(entry: Entry) -> dict[str, object]:
    """What readers see of an entry, for comparing versions."""
    seen: dict[str, object] = {f: getattr(entry.facts, f) for f in FACT_FIELDS}
    seen |= {
        "kind": str(entry.kind),
        "themes": entry.themes,
        "status": str(entry.status),
        "sources": entry.sources,
        "buurt_code": entry.area.buurt_code if entry.area else None,
        "related": [{"kind": b.kind.value, "id": b.id} for b in entry.related],
    }
    return seen
