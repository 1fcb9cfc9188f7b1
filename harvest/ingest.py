"""Ingest: a publishable run into listings with presence. Pure: what was stored and what was seen in, changed rows out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from harvest.presence import seen, unseen
from store.db.catalogue import Stored
from store.model.listing import Listing
from store.model.run import Finding


@dataclass(frozen=True)
class Ingested:
    """``after`` = all listings of the source as they now are; ``changed`` = those whose row must be written."""

    after: tuple[Stored, ...]
    changed: tuple[Stored, ...]
    findings: tuple[Finding, ...] = ()


Locate = Callable[[Listing], tuple[Listing, Finding | None]]


def ingest(
    before: Sequence[Stored],
    listings: Sequence[Listing],
    run_id: str,
    now: datetime,
    last_run: datetime | None,
    locate: Locate,
    *,
    gone_urls: frozenset[str] = frozenset(),
    closed_keys: frozenset[str] = frozenset(),
) -> Ingested:
    """Apply one complete, published run of one source. ``last_run`` = time of the source's previous published run."""
    known: Mapping[str, Stored] = {s.listing.source_key: s for s in before}
    after: list[Stored] = []
    changed: list[Stored] = []
    findings: list[Finding] = []
    for found in listings:
        listing, finding = locate(found)
        if finding:
            findings.append(finding)
        old = known.get(listing.source_key)
        presence = seen(old.presence if old else None, now, closed=listing.source_key in closed_keys or bool(listing.facts.closed))
        digest = listing.content_hash()
        same = old is not None and old.content_hash == digest
        # an unchanged listing keeps its stored provenance: the record in which the value was first read
        row = Stored(old.listing if old and same else listing, presence, digest, old.run_id if old and same else run_id)
        after.append(row)
        if old is None or not same or old.presence != presence:
            changed.append(row)
    present = {x.source_key for x in listings}
    for key, old in sorted(known.items()):
        if key in present:
            continue
        presence = unseen(old.presence, now, last_run, said_gone=old.listing.url in gone_urls)
        row = replace(old, presence=presence)
        after.append(row)
        if presence != old.presence:
            changed.append(row)
    return Ingested(tuple(after), tuple(changed), tuple(findings))
