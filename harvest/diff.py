"""What a held run would change on the map, in words a steward can read. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dedupe.review.words import FIELDS
from store.model.listing import FACT_FIELDS, Listing
from store.values.phone import display_phone

_COMPARED = tuple(f for f in FACT_FIELDS if f not in ("lat", "lon", "location_precision", "opening_hours", "address_text"))


@dataclass(frozen=True)
class RunDiff:
    """Listings that would be added, lost and changed; ``changed`` = (listing, field -> (old, new))."""

    added: tuple[Listing, ...]
    lost: tuple[Listing, ...]
    changed: tuple[tuple[Listing, Mapping[str, tuple[object, object]]], ...]


def compare_runs(before: Sequence[Listing], after: Sequence[Listing]) -> RunDiff:
    """Differences by source key, sorted."""
    old, new = {x.source_key: x for x in before}, {x.source_key: x for x in after}
    changed = []
    for key in sorted(old.keys() & new.keys()):
        fields = {
            f: (getattr(old[key].facts, f), getattr(new[key].facts, f))
            for f in _COMPARED
            if getattr(old[key].facts, f) != getattr(new[key].facts, f)
        }
        if fields:
            changed.append((new[key], fields))
    return RunDiff(
        tuple(new[k] for k in sorted(new.keys() - old.keys())), tuple(old[k] for k in sorted(old.keys() - new.keys())), tuple(changed)
    )


def describe(diff: RunDiff, limit: int = 25) -> list[str]:
    """Lines of text: counts first, then names; long lists are cut with a count of the rest."""
    lines = [f"Nieuw: {len(diff.added)}   Verdwenen: {len(diff.lost)}   Gewijzigd: {len(diff.changed)}"]
    for title, sign, listings in (("Verdwenen", "-", diff.lost), ("Nieuw", "+", diff.added)):
        lines += [f"{title}:"] if listings else []
        lines += [f"  {sign} {_label(x)}" for x in listings[:limit]]
        lines += [f"  … en nog {len(listings) - limit}"] if len(listings) > limit else []
    lines += ["Gewijzigd:"] if diff.changed else []
    for listing, fields in diff.changed[:limit]:
        lines.append(f"  ~ {_label(listing)}")
        lines += [f"      {FIELDS.get(name, name)}: {_show(name, old)} -> {_show(name, new)}" for name, (old, new) in fields.items()]
    if len(diff.changed) > limit:
        lines.append(f"  … en nog {len(diff.changed) - limit}")
    return lines


def _label(listing: Listing) -> str:
    facts = listing.facts
    where = " ".join(p for p in (facts.street, facts.house_number, facts.city) if p)
    return f"{facts.name}" + (f" ({where})" if where else "") + f"  [{listing.source_key}]"


def _show(field: str, value: object) -> str:
    if value in (None, (), ""):
        return "(leeg)"
    if field == "phone":
        return display_phone(str(value))
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
