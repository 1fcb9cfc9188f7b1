"""``uv run python -m tests.bench.night [ROUNDS]``: seconds and peak memory of a whole night on the replicas, and its parts.

Prints a table and one line of JSON. Peak memory is the largest resident set of any process of the night.
"""

from __future__ import annotations

import json
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from dedupe.listings import match_listings
from harvest.night import Night
from publish.site.build import build_site
from publish.site.input import site_input
from store.clock import Clock
from store.db.published import edition
from store.db.snapshot import read_snapshot

ROOT = Path(__file__).resolve().parent.parent.parent


def main(rounds: int) -> None:
    seconds: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for i in range(rounds):
            data = Path(folder) / str(i)
            started = time.perf_counter()
            subprocess.run(
                [sys.executable, "-m", "harvest.cli", "--config", str(ROOT / "config"), "--data", str(data), "demo", "--once"],
                check=True,
                cwd=ROOT,
                stdout=subprocess.DEVNULL,
            )
            seconds.append(time.perf_counter() - started)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        night = Night(ROOT / "config", data, Clock())
        parts = {}
        started = time.perf_counter()
        snapshot = read_snapshot(data)
        parts["read catalogue"] = time.perf_counter() - started
        started = time.perf_counter()
        matching = match_listings([(s.listing, False) for s in snapshot.listings], night.settings.knowledge(), night.settings.merge)
        parts["match"] = time.perf_counter() - started
        started = time.perf_counter()
        p = night.publishing()
        with edition(night.data, Path(folder) / "copy.duckdb") as e:
            build_site(Path(folder) / "site", site_input(e, p, "bench", []))
        parts["build site"] = time.perf_counter() - started
    figures = {
        "date": Clock().today().isoformat(),
        "machine": f"{platform.machine()}, {platform.processor() or 'unknown'}",
        "python": platform.python_version(),
        "night_s": {"min": round(min(seconds), 1), "median": round(statistics.median(seconds), 1), "max": round(max(seconds), 1)},
        "peak_rss_mb": round(peak),
        "listings": len(snapshot.listings),
        "pairs": matching.pairs,
        "parts_s": {k: round(v, 3) for k, v in parts.items()},
    }
    for name, value in figures.items():
        print(f"{name:14} {value}")
    print(json.dumps(figures))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
