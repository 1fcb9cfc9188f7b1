"""Replay and probe: re-reading an archived run, and a short look at a site with what each rung found."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit

from harvest.child import ChildSpec, run_child
from harvest.crawl import LOOPBACK_TIMEOUT_S
from harvest.diff import RunDiff, compare_runs
from harvest.night import Night
from harvest.rundir import RunDir, new_run_id, read_listings_file, runs_of
from store.archive import read_archive
from store.errors import StorageError, UsageError
from store.model.listing import Listing
from store.model.run import CrawlStats
from store.settings.source import Source


def replay_run(night: Night, source: Source, run_id: str | None) -> tuple[RunDir, RunDiff]:
    """Re-parse a run (the newest by default) with today's code and configuration. Returns it and the difference."""
    runs = runs_of(night.data, source.id)
    run = next((r for r in runs if run_id in (None, r.run_id)), None)
    if run is None:
        raise UsageError(f"No run {run_id or ''} of {source.id} in {night.data / 'runs'}; harvest it first.".replace("  ", " "))
    stats = run.stats()
    with tempfile.TemporaryDirectory() as folder:
        spec_path = Path(folder) / "spec.json"
        spec = ChildSpec(str(night.config), source.id, run.run_id, str(run.path), stats.started_at, _origin(run, source))
        spec_path.write_text(json.dumps(asdict(spec)), encoding="utf-8")
        done = subprocess.run([sys.executable, "-m", "spiders.replay", str(spec_path)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise StorageError(f"{run.path}: could not be replayed ({(done.stderr.strip().splitlines() or ['no message'])[-1]}).")
        again = read_listings_file(Path(f"{spec_path}.listings.jsonl"))
    return run, compare_runs(run.listings(), again)


def _origin(run: RunDir, source: Source) -> str:
    """The origin the run was fetched from (a rehearsal's differs from the source's home)."""
    first = next((r.url for r in read_archive(run.path / "responses.warc.gz")), source.urls.home)
    parts = urlsplit(first)
    return f"{parts.scheme}://{parts.netloc}"


def probe_site(night: Night, source: Source, pages: int, save: Path | None) -> tuple[list[Listing], CrawlStats]:
    """Visit a few pages; nothing of it reaches the catalogue. ``save`` keeps archive and listings as a fixture."""
    with tempfile.TemporaryDirectory() as folder:
        run_id = new_run_id(night.clock.now())
        out = Path(folder) / source.id / run_id
        out.parent.mkdir()
        now = night.clock.fixed.isoformat() if night.clock.fixed else ""
        spec = ChildSpec(str(night.config), source.id, run_id, str(out), now, night.base_urls.get(source.id, ""), pages=pages)
        result = run_child(spec, LOOPBACK_TIMEOUT_S + 5 * pages)
        if not result.ok:
            raise StorageError(f"{source.id}: {result.problem}.")
        run = RunDir(out)
        listings, stats = run.listings(), run.stats()
        if save:
            shutil.copytree(out, save, dirs_exist_ok=True)
        return listings, stats


def rung_table(listings: Iterable[Listing]) -> list[str]:
    """Per field how many listings have it, and by which rung."""
    found = list(listings)
    counts: dict[str, Counter[str]] = {}
    for listing in found:
        for name, origin in listing.provenance.items():
            counts.setdefault(name, Counter())[origin.rung] += 1
    lines = [f"{len(found)} listings"]
    lines += [
        f"  {name:20} {sum(c.values()):5}   " + ", ".join(f"{rung} {n}" for rung, n in sorted(c.items()))
        for name, c in sorted(counts.items())
    ]
    return lines


def page_lines(listings: Iterable[Listing]) -> list[str]:
    """Per page what was found and by which rung."""
    lines: list[str] = []
    for listing in listings:
        lines.append(f"{listing.url}  [{listing.kind}] {listing.facts.name}")
        lines += [
            f"    {name:20} {str(getattr(listing.facts, name))[:70]:70} {origin.rung}"
            for name, origin in sorted(listing.provenance.items())
        ]
    return lines


def contract_fits(stats: CrawlStats) -> bool:
    """Whether nothing speaks of drift."""
    return (
        not any(n.code in ("drift", "list_moved", "empty_list", "discovery", "challenge_page", "login_page") for n in stats.notes)
        and not stats.list_errors
    )
