"""The files the script fetches: a compact search index and the neighbourhood shapes of the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from publish.site import labels
from publish.site.areas import Areas, Ring
from publish.site.related import Bonds
from publish.site.view import EntryView
from store.settings.themes import Theme
from store.values.text import fold, truncate


def search_index(entries: Sequence[EntryView], themes: Sequence[Theme], bonds: Bonds) -> dict[str, Any]:
    """Rows [id, name, kind, themes, buurt, where, what, when, point, words, bond]; kinds, used themes and buurten by number.

    Trailing empty columns are left off. ``words`` holds what should be found but is not shown in a list; ``bond`` is [what to say,
    row of the other entry].
    """
    themes = [t for t in themes if any(t.id in e.themes for e in entries)]
    theme_ids = [t.id for t in themes]
    rows = {e.id: n for n, e in enumerate(entries)}
    said = {e.id: [label, rows[other.id]] for e in entries if (bond := bonds.brief(e)) for label, other in [bond]}
    kinds = sorted({e.kind for e in entries})
    buurten = sorted({e.buurt_code for e in entries if e.buurt_code})
    return {
        "themes": [{"id": t.id, "title": t.title, "icon": t.icon, "words": " ".join(map(fold, t.keywords))} for t in themes],
        "kinds": [{"id": k, "label": labels.kind(k)} for k in kinds],
        "buurten": buurten,
        "entries": [_row(e, theme_ids, kinds, buurten, said.get(e.id, 0)) for e in entries],
    }


def _row(entry: EntryView, themes: list[str], kinds: list[str], buurten: list[str], bond: list[Any] | Literal[0]) -> list[Any]:
    row: list[Any] = [
        entry.id,
        entry.name,
        kinds.index(entry.kind),
        [themes.index(t) for t in entry.themes if t in themes],
        buurten.index(entry.buurt_code) if entry.buurt_code else -1,
        entry.place_line or "",
        truncate(entry.summary, 150) if entry.summary else "",
        _brief(entry),
        [round(entry.point[0], 5), round(entry.point[1], 5)] if entry.point else 0,
        " ".join(filter(None, (entry.postal_line, entry.venue, entry.organiser, *entry.target_groups))),
        bond,
    ]
    while row and row[-1] in ("", 0):
        row.pop()
    return row


def _brief(entry: EntryView) -> str:
    if entry.when is None:
        return ""
    return "Al geweest" if entry.when.past else entry.when.brief or ""


def map_data(areas: Areas) -> dict[str, Any]:
    """Shapes as rings of [lat, lon], five decimals (about a metre), and labels [level, lat, lon, name]."""
    drawn = [
        {"code": s.code, "name": s.name, "rings": [[[round(lat, 5), round(lon, 5)] for lon, lat in ring] for ring in s.rings]}
        for s in areas.shapes
    ]
    labels_at = []
    for place, _ in areas.walk():
        middle = centre([ring for s in areas.shapes if s.code in place.buurten for ring in s.rings])
        if middle:
            labels_at.append([place.level, round(middle[1], 5), round(middle[0], 5), place.name])
    return {"shapes": drawn, "labels": labels_at}


def centre(rings: Sequence[Ring]) -> tuple[float, float] | None:
    """Area-weighted middle (lon, lat) of some rings; None when they have no area."""
    total = x = y = 0.0
    for ring in rings:
        signed = [(a, b, a[0] * b[1] - b[0] * a[1]) for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)]
        sign = -1.0 if sum(c for _, _, c in signed) < 0 else 1.0
        total += sign * sum(c for _, _, c in signed)
        x += sign * sum((a[0] + b[0]) * c for a, b, c in signed)
        y += sign * sum((a[1] + b[1]) * c for a, b, c in signed)
    return (x / (3 * total), y / (3 * total)) if total > 1e-12 else None
