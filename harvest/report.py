"""What a night prints when it is done."""

from __future__ import annotations

from harvest.crawl import Harvested
from harvest.pipeline import NightResult
from store.model.run import Severity


def source_lines(h: Harvested) -> list[str]:
    """One source: verdict, count, findings above info."""
    lines = [f"{h.run.source:16} {h.run.outcome:11} {h.run.listings:5} listings   run {h.run.run_id}"]
    lines += [
        f"    {f.severity}: {f.text}" + (f" ({f.example})" if f.example else "") for f in h.run.findings if f.severity is not Severity.INFO
    ]
    return lines


def night_lines(result: NightResult) -> list[str]:
    """The whole night."""
    lines = [line for h in result.harvested for line in source_lines(h)]
    if result.release:
        lines.append(
            f"Release {result.release.id}: {result.release.entries} entries from {result.release.listings} listings, in {result.release.path}"  # noqa: E501
        )
    else:
        lines.append("Nothing was published; what was on the map stays there.")
    return lines
