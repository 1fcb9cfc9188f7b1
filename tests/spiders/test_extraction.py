"""Extraction measured, not asserted: field precision and recall per source, markup variant and rung, printed as a table.

The truth is the replica's own (tests/replica/world*.py); it says what each variant shows. The third variant "c" was written
blind, after the spiders; what it scored at first sight stands in the README. ``pytest -s`` shows the tables.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from store.values.text import fold
from tests.conftest import ROOT
from tests.replica import SOURCES, VARIANTS, Replica, Truth, truth_for

TODAY = date(2026, 11, 21)
FIELDS = ("name", "street", "house_number", "postcode", "city", "phone", "email", "website", "lat", "lon", "kind", "starts_at", "organiser")
LOWER = "structured,labels,patterns"


@dataclass
class Score:
    """Counts of one field: ``right``, ``wrong`` (found, but not what the site shows), ``lost`` (shown, not found)."""

    right: int = 0
    wrong: int = 0
    lost: int = 0
    rungs: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.lost) if self.right + self.lost else 1.0


def form(name: str, value: Any) -> Any:
    """A value as compared: notation does not count."""
    if value in (None, "", [], ()):
        return None
    if name in ("lat", "lon"):
        return round(float(value), 4)
    if name == "phone":
        return re.sub(r"\D", "", value)[-9:]
    if name == "website":
        return re.sub(r"^https?://(www\.)?", "", fold(value)).rstrip("/")
    if name == "house_number":
        return (
            re.sub(r"\s", "", value.lower()).replace("-", "") if re.search(r"-[a-z]", value.lower()) else re.sub(r"\s", "", value.lower())
        )
    return re.sub(r"\s+", " ", fold(str(value))).strip()


def crawl(source: str, variant: str, folder: Path, rungs: str = "") -> list[dict[str, Any]]:
    """Listings of one replica, started with nothing but the base URL."""
    with Replica(source, variant, today=TODAY) as site:
        out = folder / f"{source}-{variant}-{'lower' if rungs else 'all'}"
        spec = {
            "config": str(ROOT / "config"),
            "source": source,
            "run_id": "t",
            "out": str(out),
            "base_url": site.base_url,
            "rungs": rungs,
            "now": TODAY.isoformat(),
        }
        path = folder / f"{out.name}.json"
        path.write_text(json.dumps(spec), encoding="utf-8")
        done = subprocess.run([sys.executable, "-m", "spiders.run", str(path)], capture_output=True, text=True, cwd=ROOT)
        assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in (out / "listings.jsonl").read_text(encoding="utf-8").splitlines()][:-1]


def measure(truths: Iterable[Truth], listings: list[dict[str, Any]]) -> tuple[float, float, dict[str, Score]]:
    """(listing recall, listing precision, field -> Score). Listings are matched to the truth by name, kind and key."""
    by_name: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for listing in listings:
        by_name[fold(listing["name"])].append(listing)
    scores = {name: Score() for name in FIELDS}
    truths = list(truths)
    found = 0
    for truth in truths:
        options = by_name[fold(truth.name)]
        options.sort(key=lambda x: (x["source_key"].rpartition("/")[2] != str(truth.key), x["kind"] != truth.kind))
        if not options:
            continue
        listing = options.pop(0)
        found += 1
        for name, score in scores.items():
            shown, read = form(name, getattr(truth, name)), form(name, listing.get(name))
            score.right += shown is not None and shown == read
            score.wrong += read is not None and shown != read
            score.lost += shown is not None and shown != read
            if shown is not None and shown == read:
                score.rungs[(listing["provenance"].get(name) or {}).get("rung", "-")] += 1
    return found / len(truths), found / max(1, len(listings)), scores


def table(title: str, recall: float, precision: float, scores: dict[str, Score]) -> str:
    lines = [f"\n{title}: listings recall {recall:.3f} precision {precision:.3f}"]
    for name, score in scores.items():
        if score.right + score.lost + score.wrong:
            rungs = ", ".join(f"{r} {n}" for r, n in score.rungs.most_common())
            lines.append(f"  {name:14} precision {score.precision:.3f} recall {score.recall:.3f}  n={score.right + score.lost:3}  {rungs}")
    return "\n".join(lines)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_is_read(source: str, variant: str, tmp_path: Path) -> None:
    recall, precision, scores = measure(truth_for(source, variant, TODAY), crawl(source, variant, tmp_path))
    print(table(f"{source}/{variant}", recall, precision, scores))
    assert recall >= 0.97 and precision >= 0.97
    for name in ("name", "street", "house_number", "postcode", "city", "phone", "email", "website", "lat", "lon", "starts_at"):
        assert scores[name].recall >= 0.95 and scores[name].precision >= 0.95, table(name, recall, precision, {name: scores[name]})


@pytest.mark.slow
@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("variant", [v for v in VARIANTS if v != "c"])
def test_without_the_contract_lower_rungs_still_read_it(source: str, variant: str, tmp_path: Path) -> None:
    recall, precision, scores = measure(truth_for(source, variant, TODAY), crawl(source, variant, tmp_path, LOWER))
    print(table(f"{source}/{variant} without contract", recall, precision, scores))
    assert recall >= 0.85
    for name in ("name", "street", "phone", "website"):
        assert scores[name].recall >= 0.85 and scores[name].precision >= 0.85, table(name, recall, precision, {name: scores[name]})
