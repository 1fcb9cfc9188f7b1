"""The real records of Heerlen: what looks alike is never merged unasked, and nearly all that is the same is merged or asked."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.bench.sets import ROOT
from tests.dedupe.test_table import rows, run

REAL = ROOT.parent / "shared" / "sources"
RECORDS, PAIRS = REAL / "real_records_dev.jsonl", REAL / "real_pairs_dev.csv"


@pytest.mark.skipif(not RECORDS.exists() or not PAIRS.exists(), reason=f"{REAL} is not there")
def test_real_records(tmp_path: Path) -> None:
    records = [json.loads(line) for line in RECORDS.read_text(encoding="utf-8").splitlines()]
    entity = {r["rid"]: r["entity_gold"] for r in records}
    table = tmp_path / "real.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        columns = ["id", *(c for c in records[0] if c not in ("rid", "entity_gold"))]
        out = csv.DictWriter(file, columns, extrasaction="ignore")
        out.writeheader()
        out.writerows(dict(r, id=r["rid"]) for r in records)
    run(table, tmp_path / "out")
    band = {frozenset((r["id_a"], r["id_b"])): r["band"] for r in rows(tmp_path / "out" / "pairs.csv")}
    merged = {pair for pair, name in band.items() if name == "merge"}
    assert len(merged) >= 20
    assert [pair for pair in merged if len({entity[r] for r in pair}) > 1] == []
    labelled = rows(PAIRS)
    matches = {frozenset((r["rid_a"], r["rid_b"])) for r in labelled if r["label"] == "match"}
    look_alikes = {frozenset((r["rid_a"], r["rid_b"])) for r in labelled} - matches
    assert len(matches) == 28 and len(look_alikes) == 13
    assert not merged & look_alikes
    assert len(matches & band.keys()) >= 0.9 * len(matches)
