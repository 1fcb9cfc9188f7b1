"""status.json and badge.svg: how fresh the map is, for machines and to show on another site."""

from __future__ import annotations

from typing import Any

from publish.encode import json_pretty
from publish.formats.base import Frame, TextFile, Written
from publish.model import CONTRACT_VERSION, Publishing
from store.db.published import Edition
from store.values.dutch import long_date


def status(frame: Frame) -> Written:
    """Per source when it was last read and what came of it; no ages, so that the same catalogue gives the same bytes."""
    file = TextFile(frame, "status.json")
    document = {
        "contract": CONTRACT_VERSION,
        "municipality": frame.p.city.municipality,
        "data_date": frame.day.isoformat(),
        "entries": frame.edition.entries,
        "sources": {s: source_state(frame.edition, frame.p, s) for s in sorted(frame.p.sources)},
    }
    file.write(json_pretty(document), 1)
    return file.close()


def source_state(edition: Edition, p: Publishing, source_id: str) -> dict[str, Any]:
    """Of one source: run, when, outcome of the newest try, licence, attribution. Times are ISO, UTC."""
    source = p.sources[source_id]
    published, newest = edition.last_published(source_id), edition.newest(source_id)
    return {
        "title": source.title,
        "run": published.run_id if published else None,
        "fetched_at": published.finished_at.isoformat() if published else None,
        "state": newest.outcome.value if newest else "never",
        "last_tried_at": newest.finished_at.isoformat() if newest else None,
        "stale_after_hours": source.schedule.stale_hours,
        "listings": published.listings if published else 0,
        "licence": source.licence.spdx or source.licence.decision,
        "attribution": source.licence.attribution,
    }


def badge(frame: Frame) -> Written:
    """The number of entries and the date of the data, as a picture."""
    said = f"{frame.edition.entries} plekken · {long_date(frame.day)}"
    wide = 12 + round(len(said) * 6.6)
    left = 96
    file = TextFile(frame, "badge.svg")
    file.write(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + wide}" height="20" role="img" aria-label="Sociale kaart: {said}">'
        f"<title>Sociale kaart: {said}</title>"
        f'<rect width="{left}" height="20" fill="#10303d"/><rect x="{left}" width="{wide}" height="20" fill="#0b5c7a"/>'
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">'
        f'<text x="8" y="14">Sociale kaart</text><text x="{left + 6}" y="14">{said}</text></g></svg>\n',
        1,
    )
    return file.close()
