"""The child process that re-parses an archived run offline: ``python -m spiders.replay SPEC.json``.

Drives the same Crawl with the archive's records instead of the network; what the archive does not hold counts as 404.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from spiders.context import build_context, build_crawl
from spiders.crawl.core import Crawl
from spiders.extract.resolve import Resolved
from spiders.run import Spec, write_listings
from spiders.spider import page_of
from store.archive import Record, read_archive
from store.clock import Clock
from store.settings.source import load_sources, pick_source


def replay(crawl: Crawl, records: dict[str, Record], clock: Clock) -> Resolved:
    """Run ``crawl`` on archived records (by URL)."""
    queue = sorted(crawl.start(), key=lambda f: -f.priority)
    while queue:
        fetch = queue.pop(0)
        record = records.get(fetch.url)
        if record is None:
            crawl.failed(fetch, "HTTP 404")
        else:
            queue += crawl.handle(fetch, page_of(record, clock.today()))
            queue.sort(key=lambda f: -f.priority)
        if not queue:
            queue = crawl.idle()
    return crawl.finish()


def main(spec_path: str) -> int:
    """``spec.out`` is the run directory to read; listings are written beside the spec as SPEC.listings.jsonl."""
    spec = Spec(**json.loads(Path(spec_path).read_text(encoding="utf-8")))
    config = Path(spec.config)
    records: dict[str, Record] = {}
    for record in read_archive(Path(spec.out) / "responses.warc.gz"):
        records[record.url] = record
        records.setdefault(record.headers.get("x-requested-url", record.url), record)
    context = build_context(pick_source(load_sources(config), spec.source), config, spec.base_url or None)
    resolved = replay(build_crawl(context, Clock.parse(spec.now or None).today()), records, Clock.parse(spec.now or None))
    write_listings(Path(spec_path + ".listings.jsonl"), resolved.listings)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
