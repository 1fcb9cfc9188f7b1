"""A release that loses or gains too much waits for a steward: "the source did not answer" must never look like "gone"."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from store.errors import ReleaseError
from store.model.decision import fingerprint

MAX_LOSS, MAX_GROWTH = 0.05, 2.0
# Below this many a share says nothing: one closed club of ten is no disaster
MIN_LOST = 3
FILE = "held-release.json"


@dataclass(frozen=True)
class Held:
    """``print`` names exactly this loss or growth: a yes is for it alone. ``lost``: names of what would go, at most twenty."""

    print: str
    before: int
    after: int
    gone: int
    lost: tuple[str, ...]


class HeldReleaseError(ReleaseError):
    """The release waits for a steward."""

    def __init__(self, held: Held) -> None:
        self.held = held
        what = f"would lose {held.gone} of {held.before} entries" if held.gone else f"would grow from {held.before} to {held.after} entries"
        super().__init__(
            f"The release {what}; the old one stays until a steward says yes (at the desk under Publiceren, or "
            f"`heerlenkaart publish --accept {held.print}`)."
        )


def compare(before: Path | None, entries: int, ids: frozenset[str], moved: Iterable[str]) -> Held | None:
    """Against the release in use; ``before`` is its data/v1. ``moved``: old ids that lead on to another entry; they are not lost."""
    if before is None or not (before / "entries.csv").exists():
        return None
    with (before / "entries.csv").open(encoding="utf-8", newline="") as file:
        old = {r["id"]: r["name"] for r in csv.DictReader(file)}
    gone = sorted(old.keys() - ids - set(moved))
    grown = len(old) > 0 and entries > MAX_GROWTH * len(old)
    if not grown and (len(gone) < MIN_LOST or len(gone) <= MAX_LOSS * len(old)):
        return None
    lost = () if grown else tuple(old[i] for i in gone[:20])
    return Held(fingerprint(before.parent.parent.name, gone, entries if grown else 0), len(old), entries, 0 if grown else len(gone), lost)


def remember(data: Path, held: Held | None) -> None:
    """Keep what waits (or forget it), for the desk and for `status`."""
    path = data / FILE
    if held is None:
        path.unlink(missing_ok=True)
        return
    temporary = path.with_suffix(".new")
    temporary.write_text(json.dumps(asdict(held), ensure_ascii=False), encoding="utf-8")
    temporary.replace(path)


def waiting(data: Path) -> Held | None:
    """What waits for a steward, if anything."""
    try:
        record = json.loads((data / FILE).read_text("utf-8"))
        return Held(record["print"], record["before"], record["after"], record["gone"], tuple(record["lost"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
