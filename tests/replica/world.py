"""The truth of the replica world: what each source says of each thing, and what a variant of its site shows of that.

`truths(source, today)` is everything a source knows; `truth_for(source, variant, today)` what a reader of that variant
can know. Activity dates run with `today`; all else is fixed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from . import data_jens, data_online, data_sport
from .world_base import SEED, Truth, rng, slugify
from .world_rows import activity, home, listing, rows, vacancy

SOURCES = ("heerlendoen", "heerlenonline", "sportinheerlen", "jens")
VARIANTS = ("a", "b", "c")
_ACTIVITIES = {
    "heerlenonline": data_online.ACTIVITIES,
    "sportinheerlen": data_sport.ACTIVITIES,
    "jens": data_jens.ACTIVITIES,
}


class _Keys:
    """Hands out the keys of one source: numbers in table order, or slugs made unique."""

    def __init__(self, source: str) -> None:
        self.source, self.used, self.number = source, set[str](), 1000

    def next(self, name: str, kind: str) -> str:
        """Key of the next listing in table order."""
        if self.source in ("heerlendoen", "heerlenonline"):
            start = {"activity": 433, "vacancy": 210}.get(kind, 34)
            base = 1000 if self.source == "heerlendoen" else start
            key = next(str(n) for n in range(base, 9999) if str(n) not in self.used and rng("gap", str(n)).random() < 0.7)
        else:
            slug = slugify(name)
            key = next(k for k in (slug, *(f"{slug}-{n}" for n in range(2, 9))) if k not in self.used)
        self.used.add(key)
        return key


@lru_cache(maxsize=16)
def truths(source: str, today: date) -> tuple[Truth, ...]:
    """All listings of `source`, in table order; keys are unique per source."""
    keys, out = _Keys(source), []
    for row in rows():
        if row.source == source:
            out.append(listing(row, keys.next(row.name, row.kind)))
    for line in _ACTIVITIES.get(source, "").strip().splitlines():
        out.append(activity(source, line, keys.next(line.split("|")[1], "activity"), today))
    if source == "heerlenonline":
        for line in data_online.VACANCIES.strip().splitlines():
            out.append(vacancy(source, line, keys.next(line.split("|")[1], "vacancy")))
    return tuple(out)


def flagged(source: str, flag: str) -> frozenset[str]:
    """Entities whose row at `source` carries `flag` (the site builders place them by it)."""
    return frozenset(row.entity for row in rows() if row.source == source and flag in row.flags)


def addresses(source: str) -> dict[tuple[str, str], str]:
    """(entity, name) -> the address cell of its row, with building or 'hoek' wording, as sites print it."""
    return {(row.entity, row.name): row.address for row in rows() if row.source == source}


def _every(truth: Truth, label: str, share: float) -> bool:
    """A fixed share of listings, chosen by key."""
    return rng("every", truth.source, label, truth.key).random() < share


def _shown(truth: Truth, variant: str) -> Truth:
    """The truth less what this variant does not print."""
    where = (truth.source, variant)
    if where == ("heerlenonline", "a") and (truth.kind == "vacancy" or not _every(truth, "map", 0.7)):
        truth = replace(truth, lat=None, lon=None)
    if where == ("heerlenonline", "b"):
        pin = _every(truth, "map", 0.35) and truth.kind != "vacancy"
        truth = replace(truth, target_groups=(), lat=truth.lat if pin else None, lon=truth.lon if pin else None)
    if where == ("sportinheerlen", "a"):
        truth = truth if _every(truth, "map", 0.8) else replace(truth, lat=None, lon=None)
    if where == ("sportinheerlen", "b"):
        keep_hours = truth.opening_hours_text if truth.kind == "place" else None
        truth = replace(truth, lat=None, lon=None, target_groups=(), opening_hours_text=keep_hours)
    if where == ("jens", "a"):
        truth = truth if _every(truth, "map", 0.4) else replace(truth, lat=None, lon=None)
    if where == ("jens", "b"):
        truth = replace(truth, lat=None, lon=None, target_groups=())
    return _shown_c(truth) if variant == "c" else truth


def _shown_c(truth: Truth) -> Truth:
    """The truth less what the third build does not print; heerlendoen writes its categories in lower case there."""
    source, pin = truth.source, True
    if source == "heerlendoen":
        truth = replace(truth, categories=tuple(name.capitalize() for name in truth.categories))
    if source == "heerlenonline":
        pin = truth.kind != "vacancy" and _every(truth, "map-c", 0.5)
        truth = replace(truth, email=None) if _every(truth, "form-c", 0.3) else truth
    if source == "sportinheerlen":
        pin = truth.kind == "place"
    if source == "jens":
        pin = truth.kind != "activity" and _every(truth, "map-c", 0.3)
        truth = replace(truth, recurrence=None, target_groups=() if truth.kind == "activity" else truth.target_groups)
    return truth if pin else replace(truth, lat=None, lon=None)


@lru_cache(maxsize=32)
def truth_for(source: str, variant: str, today: date) -> tuple[Truth, ...]:
    """What can be read on `variant` of the source's site: fields it does not print are None (or empty) here."""
    if variant not in VARIANTS:
        raise ValueError(f"unknown variant {variant!r}")
    return tuple(_shown(truth, variant) for truth in truths(source, today))


__all__ = ["SEED", "SOURCES", "VARIANTS", "Truth", "addresses", "flagged", "home", "truth_for", "truths"]
