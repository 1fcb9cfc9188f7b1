"""What a crawl notices about the site: challenge pages, errors behind a 200, lost lists, drift of the contract."""

from __future__ import annotations

from spiders.crawl.task import RANK_API, Fetch, Journey, Role
from spiders.extract.ladder import Context
from spiders.extract.resolve import Resolved
from spiders.page import Page
from store.model.listing import Rung
from store.model.run import Finding, Severity
from store.values.text import clean, fold

# Share of listings in which a contract field must still be read by the contract; below it the contract has drifted.
DRIFT_SHARE = 0.5


def page_problem(fetch: Fetch, page: Page, context: Context) -> str | None:
    """Why a response is not the page we asked for, or None."""
    if page.status >= 400:
        if page.status in (403, 429, 503) and _says(page, context.lookups.discovery.challenge):
            return "challenge page"
        return f"HTTP {page.status}"
    if fetch.role in (Role.SITEMAP, Role.API):
        return "challenge page" if page.is_html and _says(page, context.lookups.discovery.challenge) else None
    if not page.is_html:
        return "not a web page"
    title = fold(clean(" ".join(e.text or "" for e in page.tree.findall(".//title"))))
    heads = fold(clean(" ".join(" ".join(h.itertext()) for h in page.tree.iter("h1", "h2"))))[:300]
    visible = len(clean(page.tree.text_content()))
    small = visible < 6000
    if small and _says(page, context.lookups.discovery.challenge, f"{title} {heads}"):
        return "challenge page"
    if small and (
        (page.tree.find(".//input[@type='password']") is not None and visible < 2500) or _says(page, context.lookups.discovery.login, heads)
    ):
        return "login page"
    if small and _says(page, context.lookups.discovery.error, f"{title} {heads}"):
        return "error page"
    return None


def _says(page: Page, phrases: tuple[str, ...], text: str | None = None) -> bool:
    folded = fold(page.text[:30_000]) if text is None else text
    return any(fold(p) in folded for p in phrases)


def final_notes(journey: Journey, resolved: Resolved, context: Context) -> list[Finding]:
    """Findings once everything is read."""
    notes: list[Finding] = []
    for url, problem in journey.guessed_errors:
        if min(journey.claims.get(url, {(9, "", None)}), key=lambda c: c[0])[0] <= RANK_API:
            journey.detail_errors.append((url, problem))
    for fetch in journey.lost_starts:
        if resolved.listings:  # whether a whole kind was lost is for the verdict, which knows earlier runs
            here = context.origins.public(fetch.url)
            found = sum(x.kind is fetch.kind for x in resolved.listings)
            notes.append(
                Finding(
                    "list_moved",
                    Severity.WARNING,
                    f"List {here} no longer exists; {found} of its kind ({fetch.kind}) were found elsewhere on the site.",
                    here,
                )
            )
        else:
            journey.list_errors.append((fetch.url, "HTTP 404"))
    for fetch in journey.barren_starts:
        notes.append(
            Finding("empty_list", Severity.WARNING, f"List {fetch.url} shows no {fetch.kind} at all.", context.origins.public(fetch.url))
        )
    if journey.barren_starts and not journey.lists_by_via.get("start"):
        notes.append(
            Finding(
                "discovery", Severity.WARNING, "None of the configured lists shows anything; what was found came from menus or the sitemap."
            )
        )
    notes += _drift(resolved, context)
    for url, problem in journey.list_errors + journey.detail_errors:
        if problem in ("challenge page", "login page"):
            notes.append(Finding(problem.replace(" ", "_"), Severity.HOLD, f"The site answers with a {problem}.", url))
            break
    return notes


def _drift(resolved: Resolved, context: Context) -> list[Finding]:
    """Contract fields that stopped yielding while lower rungs still do."""
    detail = context.source.contract.detail
    notes: list[Finding] = []
    wanted = {"name"} if detail.name else set()
    wanted |= {("street" if f == "address" else f) for f in (*detail.fields, *detail.labels)}
    for field in sorted(wanted):
        rungs = resolved.rungs.get(field, {})
        total = sum(rungs.values())
        if total >= 5 and rungs.get(str(Rung.CONTRACT), 0) < DRIFT_SHARE * total:
            example = next(
                (x.provenance[field].url for x in resolved.listings if field in x.provenance and x.provenance[field].rung != Rung.CONTRACT),
                None,
            )
            lower = ", ".join(f"{r} {n}" for r, n in sorted(rungs.items()))
            notes.append(
                Finding(
                    "drift",
                    Severity.WARNING,
                    f"The contract no longer reads {field!r} on most pages (now: {lower}); the map is still right.",
                    example,
                )
            )
    return notes
