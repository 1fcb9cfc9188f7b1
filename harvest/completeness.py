"""Completeness: did this run see everything? Pure; decides from what the crawl recorded, never from logs.

``finish_reason == finished`` alone proves nothing: a second page answering 500 or a callback raising ends as "finished" too.
The crawl records every page that it needed and did not get, so stale menu links and guessed sitemaps do not count against it.
"""

from __future__ import annotations

from store.model.run import Completeness, CrawlStats

# A stated total may count what the site itself hides (drafts, doubles): this share may be missing.
TOTAL_TOLERANCE = 0.02
_SHOWN = 5


def completeness(stats: CrawlStats, listings: int) -> Completeness:
    """Reasons, readable and in order of weight; none = complete."""
    reasons: list[str] = []
    if stats.sample:
        reasons.append("only a sample was asked for")
    if stats.finish_reason != "finished":
        reasons.append(f"the crawl ended early ({stats.finish_reason})")
    if any(n.code == "robots_unavailable" for n in stats.notes):
        reasons.append("robots.txt could not be read, so nothing was fetched")
    exceptions = sum(int(v) for k, v in stats.counters.items() if k.startswith("spider_exceptions/count"))
    if exceptions:
        reasons.append(f"{exceptions} pages could not be read by the spider")
    reasons += [f"list page {url}: {problem}" for url, problem in stats.list_errors[:_SHOWN]]
    if len(stats.list_errors) > _SHOWN:
        reasons.append(f"and {len(stats.list_errors) - _SHOWN} more list pages")
    reasons += [f"page {url}: {problem}" for url, problem in stats.detail_errors[:_SHOWN]]
    if len(stats.detail_errors) > _SHOWN:
        reasons.append(f"and {len(stats.detail_errors) - _SHOWN} more pages")
    for url, stated, found in stats.stated_totals:
        if found < stated - int(TOTAL_TOLERANCE * stated):
            reasons.append(f"{url} says it lists {stated}, {found} were found")
    if not listings:
        reasons.append("no listings at all")
    return Completeness(tuple(reasons))
