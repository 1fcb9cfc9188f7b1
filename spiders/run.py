"""The child process: one source, one run. ``python -m spiders.run SPEC.json`` (started by harvest, never imported by it).

Writes responses.warc.gz, listings.jsonl (last line {"end": true, "count": N}) and stats.json into ``out``.tmp, then
renames that to ``out``: a run directory that exists is whole, a killed run leaves only a .tmp directory, which is void.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scrapy.crawler import CrawlerProcess

from spiders.context import build_context, build_crawl, is_loopback
from spiders.crawl.core import Crawl
from spiders.extract.resolve import Resolved
from spiders.recorder import Recorder
from spiders.settings import crawl_settings, user_agent
from spiders.spider import HarvestSpider
from store.archive import ArchiveWriter
from store.clock import Clock
from store.files import sync_folder
from store.model.listing import Listing, Rung
from store.model.run import CrawlStats, Finding, Severity
from store.settings.source import load_sources, pick_source
from store.suppression import Suppression, load_suppression


@dataclass(frozen=True)
class Spec:
    """What the parent asks for. ``now`` ISO or ""; ``rungs`` "" = all; ``base_url`` "" = the real site.
    ``data``: where the suppression list stands."""

    config: str
    source: str
    run_id: str
    out: str
    now: str = ""
    base_url: str = ""
    sample: int = 0
    progress: bool = False
    rungs: str = ""
    pages: int = 0
    data: str = ""


def main(spec_path: str) -> int:
    """Run one crawl. Exit code 0 = the run is sealed (complete or not)."""
    spec = Spec(**json.loads(Path(spec_path).read_text(encoding="utf-8")))
    config, clock = Path(spec.config), Clock.parse(spec.now or None)
    source = pick_source(load_sources(config), spec.source)
    rungs = frozenset(Rung(r) for r in spec.rungs.split(",")) if spec.rungs else frozenset(Rung)
    suppression = load_suppression(Path(spec.data)) if spec.data else Suppression()
    context = build_context(source, config, spec.base_url or None, rungs)
    crawl = build_crawl(context, clock.today())
    out = Path(spec.out)
    work = out.with_name(out.name + ".tmp")
    work.mkdir(parents=True, exist_ok=False)
    writer = ArchiveWriter(work / "responses.warc.gz", user_agent(context.city))
    loopback = is_loopback(context.origins.base)
    settings = crawl_settings(source, context.city, loopback=loopback) | {
        "HK_BASE": context.origins.base,
        "HK_HOME": context.origins.home,
        "HK_LOOPBACK": loopback,
    }
    if spec.pages:
        settings["CLOSESPIDER_PAGECOUNT"] = spec.pages
    started = clock.now()
    process = CrawlerProcess(settings)
    crawler = process.create_crawler(HarvestSpider)
    recorder = Recorder(writer, context.lookups.persons, clock.fixed, suppression)
    process.crawl(
        crawler,
        crawl=crawl,
        recorder=recorder,
        today=clock.today(),
        max_mb=source.politeness.max_mb,
        sample=spec.sample,
        progress=_report if spec.progress else None,
    )
    process.start()
    writer.close()
    spider = crawler.spider
    reason = spider.finish_reason if isinstance(spider, HarvestSpider) else "spider did not start"
    resolved = crawl.finish()
    # what was asked to be forgotten does not even reach the run
    kept = tuple(x for x in map(suppression.clean, resolved.listings) if x)
    write_listings(work / "listings.jsonl", kept)
    stats = stats_of(crawl, resolved, spec, started, clock.now(), reason, dict(crawler.stats.get_stats()) if crawler.stats else {})
    _write(work / "stats.json", json.dumps(stats.to_json(), ensure_ascii=False, indent=1, sort_keys=True, default=str))
    sync_folder(work)
    work.rename(out)
    sync_folder(out.parent)
    return 0


def _report(done: int, asked: int) -> None:
    print(json.dumps({"done": done, "asked": asked}), flush=True)


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def write_listings(path: Path, listings: tuple[Listing, ...]) -> None:
    """listings.jsonl with its end marker."""
    lines = [json.dumps(x.to_json(), ensure_ascii=False, sort_keys=True) for x in listings]
    lines.append(json.dumps({"end": True, "count": len(listings)}))
    _write(path, "\n".join(lines) + "\n")


def stats_of(
    crawl: Crawl, resolved: Resolved, spec: Spec, started: datetime, finished: datetime, reason: str, counters: dict[str, Any]
) -> CrawlStats:
    """stats.json of a crawl; times of the injected clock."""
    journey = crawl.journey
    public = crawl.context.origins.public
    notes = list(journey.notes)
    if unavailable := counters.get("hk/robots_unavailable"):
        notes.append(Finding("robots_unavailable", Severity.HOLD, f"robots.txt could not be read ({unavailable}): nothing may be fetched."))
    kept = {k: v for k, v in counters.items() if isinstance(v, int | float | str) and not k.startswith(("memusage/startup", "elapsed"))}
    stats = CrawlStats(
        spec.source,
        spec.run_id,
        started.astimezone(UTC).isoformat(),
        finished.astimezone(UTC).isoformat(),
        reason,
        bool(spec.sample or spec.pages),
        kept,
        tuple((public(u), p) for u, p in journey.list_errors),
        tuple((public(u), p) for u, p in journey.detail_errors),
        tuple((public(u), n, len(journey.named.get(u, ()))) for u, n in sorted(journey.stated.items())),
        resolved.rungs,
        tuple(notes),
        resolved.duplicate_keys,
        resolved.closed_keys,
        tuple(sorted(public(u) for u in journey.gone)),
    )
    return replace(stats, notes=tuple(dict.fromkeys(stats.notes)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
