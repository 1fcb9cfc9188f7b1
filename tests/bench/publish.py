"""``uv run python -m tests.bench.publish [ENTRIES]``: all formats from a catalogue of so many entries: seconds, memory, bytes.

The entries are those of a demo night (run ``heerlenkaart demo --once`` first), again and again under other ids.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from dedupe.ids import mint_id
from harvest.night import Night
from publish.exports import write_data
from publish.gate import check_data
from publish.private import check_private
from store.clock import Clock
from store.db.catalogue import Stored, read_listings, read_runs, write_listings, write_run
from store.db.connection import reading, writing
from store.db.entries import read_entries, write_changes, write_entries
from store.db.migrate import migrate
from store.db.published import edition
from store.model.entry import Change
from store.suppression import Suppression

ROOT = Path(__file__).resolve().parents[2]


def multiply(source: Path, data: Path, count: int) -> None:
    """A catalogue with ``count`` entries made of those in ``source``."""
    now = datetime.now(UTC)
    migrate(data, now)
    with reading(source) as connection:
        entries = [e for e, _ in read_entries(connection).values()]
        listings = {s.listing.key: s for s in read_listings(connection)}
        runs = read_runs(connection)
    with writing(data) as connection:
        for run in runs:
            write_run(connection, run)
    made = 0
    while made < count:
        part = []
        stored: list[Stored] = []
        for n in range(made, min(made + 5_000, count)):
            entry = entries[n % len(entries)]
            members = tuple(replace(m, source_key=f"{m.source_key}-{n}") for m in entry.members)
            part.append(replace(entry, id=mint_id(), members=members, facts=replace(entry.facts, name=f"{entry.facts.name} {n}")))
            stored += [
                replace(s, listing=replace(s.listing, source_key=f"{m.source_key}-{n}", provenance={}))
                for m in entry.members
                if (s := listings.get((m.source, m.source_key)))
            ]
        with writing(data) as connection:
            write_entries(connection, part, {}, now.date())
            write_listings(connection, stored)
            write_changes(connection, [Change(now.date(), e.id, "added", (), {}, {"name": e.facts.name}, "machine") for e in part])
        made += len(part)


def measure(data: Path, out: Path) -> dict[str, object]:
    """Seconds and peak memory of writing and checking; meant for a process of its own."""
    p = Night(ROOT / "config", data, Clock()).publishing()
    started = time.perf_counter()
    with edition(data, out / "copy.duckdb") as e:
        files = write_data(out / "v1", e, p)
        wrote = time.perf_counter()
        written_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
        check_data(out / "v1", files, e.entries, p.city, p.sources)
        checked = time.perf_counter()
    check_private(out / "v1", p.persons.mail, Suppression())
    scanned = time.perf_counter()
    return {
        "entries": files[0]["records"], "write_s": round(wrote - started, 1), "write_peak_mb": round(written_mb),
        "check_s": round(checked - wrote, 1), "privacy_s": round(scanned - checked, 1),
        "second_process_peak_mb": round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000), "bytes": sum(f["bytes"] for f in files),
    }  # fmt: skip


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        demo, data, out = (Path(folder) / n for n in ("demo", "data", "out"))
        command = [sys.executable, "-m", "harvest.cli", "--data", str(demo), "demo", "--once"]
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        multiply(demo, data, count)
        out.mkdir()
        code = f"import json; from pathlib import Path; from tests.bench.publish import measure; print(json.dumps(measure(Path({str(data)!r}), Path({str(out)!r}))))"
        done = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        print(json.dumps(json.loads(done.stdout), indent=1))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
