"""demo: the whole night on the replica sites, on loopback. They travel with the product (tests/replica)."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from harvest.night import Night
from harvest.pipeline import NightResult, nightly
from store.errors import StorageError


@contextmanager
def replica_sites(today: str) -> Iterator[dict[str, str]]:
    """The four replica sites in a process of their own; yields source id -> base URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.replica", "--today", today], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        line = process.stdout.readline() if process.stdout else ""
        if not line:
            raise StorageError("The replica sites did not start; is the package complete (tests/replica)?")
        yield dict(json.loads(line))
    finally:
        if process.stdin:
            process.stdin.close()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()


def run_demo(night: Night) -> NightResult:
    """Harvest, judge, merge and publish the replica sites into the night's data folder."""
    with replica_sites(night.clock.today().isoformat()) as urls:
        rehearsal = Night(night.config, night.data, night.clock, {k: v for k, v in urls.items() if k in night.sources}, night.interactive)
        return nightly(rehearsal, [s for s in rehearsal.sources.values() if s.id in urls])
