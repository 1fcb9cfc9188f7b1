"""Status from data, outside any run: silence must alarm too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from harvest.night import Night
from publish.release import current
from store.db.connection import reading
from store.db.snapshot import read_snapshot
from store.db.tables import aware_at, fetch

# A night that did not release is red after this much time (a day and some slack for a late start).
RELEASE_STALE = timedelta(hours=26)


@dataclass(frozen=True)
class Status:
    """``document`` is what --json prints; ``stale`` = something needs an operator."""

    document: dict[str, Any]

    @property
    def stale(self) -> bool:
        """Whether any source or the release is too old."""
        return bool(self.document["release"]["stale"]) or any(s["stale"] for s in self.document["sources"].values())


def status(night: Night) -> Status:
    """Per source: last published and last tried run; the release's age in hours."""
    now, snapshot = night.clock.now(), read_snapshot(night.data)
    sources: dict[str, Any] = {}
    for source in night.sources.values():
        newest = next((r for r in snapshot.runs if r.source == source.id), None)
        published = snapshot.last_published(source.id)
        age = (now - published.finished_at).total_seconds() / 3600 if published else None
        sources[source.id] = {
            "title": source.title,
            "last_published_at": published.finished_at.isoformat() if published else None,
            "age_hours": None if age is None else round(age, 2),
            "stale": age is None or age > source.schedule.stale_hours,
            "listings": sum(s.presence.published for s in snapshot.of_source(source.id)),
            "last_tried_at": newest.finished_at.isoformat() if newest else None,
            "verdict": str(newest.outcome) if newest else "never",
            "findings": [f.to_json() for f in newest.findings] if newest else [],
        }
    with reading(night.data) as connection:
        rows = fetch(connection, "SELECT * FROM release ORDER BY built_at DESC, release_id DESC LIMIT 1")
    built = aware_at(rows[0]["built_at"]) if rows else None
    release = {
        "id": current(night.data),
        "built_at": built.isoformat() if built else None,
        "entries": rows[0]["entries"] if rows else 0,
        "age_hours": round((now - built).total_seconds() / 3600, 2) if built else None,
        "stale": built is None or now - built > RELEASE_STALE,
    }
    return Status({"sources": sources, "release": release, "entries": len(snapshot.live_entries())})


def lines(state: Status) -> list[str]:
    """The status for a terminal."""
    out = []
    for source_id, s in state.document["sources"].items():
        age = "never" if s["age_hours"] is None else f"{s['age_hours']:.1f} h ago"
        out.append(f"{'!' if s['stale'] else ' '} {source_id:16} {s['verdict']:11} {s['listings']:5} listings   last published {age}")
        out += [f"      {f['severity']}: {f['text']}" for f in s["findings"] if f["severity"] != "info"]
    r = state.document["release"]
    out.append(
        f"{'!' if r['stale'] else ' '} release {r['id'] or 'none'}: {r['entries']} entries"
        + (f", {r['age_hours']:.1f} h old" if r["age_hours"] is not None else "")
    )
    return out
