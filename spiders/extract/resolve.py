"""Drafts of a whole run to listings: site-wide values out, best valid value in, provenance and conflicts kept.

A number, address or hours that stands on most pages is the site's own, not the organisation's: only the whole run
shows that, which is why drafts are resolved together, at the end.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from urllib.parse import parse_qsl, unquote, urlsplit

from spiders.extract.assemble import Assembled, assemble
from spiders.extract.candidate import Candidate, Draft
from spiders.extract.ladder import Context
from spiders.extract.values import stamp_value, when_value
from store.model.listing import Kind, Listing, Provenance, Rung
from store.values.mail import find_mails
from store.values.phone import parse_phone
from store.values.text import clean, fold, words

# A value on at least this share of a run's pages, and on at least so many, belongs to the site (see module docstring).
SITE_SHARE = 0.3
SITE_PAGES = 5
CONTRACT_SHARE = 0.2
_CONTACT = frozenset({"phone", "email", "website", "address"})
_SITE_FIELDS = frozenset(
    {
        "name",
        "phone",
        "email",
        "website",
        "address",
        "street_line",
        "street",
        "postcode",
        "opening_hours_text",
        "summary",
        "lat",
        "lon",
        "when",
        "organiser",
        "venue",
        "starts_at",
        "categories",
        "target_groups",
        "wheelchair",
        "disabled_parking",
    }
)
# Repeating these on the contract's or a label's authority is normal (everything in Heerlen, one theme, one organiser).
_MAY_REPEAT = frozenset(
    {"categories", "target_groups", "organiser", "wheelchair", "disabled_parking", "opening_hours_text", "venue", "when"}
)


@dataclass(frozen=True)
class Resolved:
    """Listings of a run; ``rungs`` = field -> rung -> count; keys that stood twice with different names; closed keys."""

    listings: tuple[Listing, ...]
    rungs: dict[str, dict[str, int]]
    duplicate_keys: tuple[str, ...]
    closed_keys: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


def resolve(drafts: Iterable[Draft], context: Context, today: date) -> Resolved:
    """All drafts of one run to listings, sorted by key. Drafts with one key are one thing."""
    drafts = list(drafts)
    own = site_values(drafts)
    ruled = contract_fields(drafts)
    listings: dict[str, Listing] = {}
    duplicates: list[str] = []
    closed: list[str] = []
    refused: list[tuple[str, str]] = []
    rungs: dict[str, Counter[str]] = defaultdict(Counter)
    for draft in drafts:
        kept = replace(
            draft,
            candidates=tuple(
                c
                for c in draft.candidates
                if not _is_site_value(c, own) and not (_by_contract(draft) and c.field in ruled and c.rung is not Rung.CONTRACT)
            ),
        )
        kind = _kind(kept, today)
        built = assemble(kept, kind, context, today)
        problem = _problem(kept, kind, built, context)
        if problem:
            refused.append((context.origins.public(draft.page_url), problem))
            continue
        key = draft.key or derive_key(draft.page_url, kind, built.facts.name)
        if draft.closed:
            closed.append(key)
        if key in listings:
            if fold(listings[key].facts.name) != fold(built.facts.name):
                duplicates.append(key)
            continue
        listings[key] = _listing(key, kind, kept, built, context)
        for name, rung in built.rungs.items():
            rungs[name][str(rung)] += 1
    ordered = tuple(listings[k] for k in sorted(listings))
    return Resolved(
        ordered, {f: dict(c) for f, c in sorted(rungs.items())}, tuple(sorted(set(duplicates))), tuple(sorted(set(closed))), tuple(refused)
    )


def contract_fields(drafts: list[Draft]) -> frozenset[str]:
    """Contact fields that the contract reads on a fair share of the run. There it works, so where it finds nothing there
    is nothing, and a number that happens to stand in the item is not the thing's; below that share it has drifted and
    lower rungs must help out."""
    by_contract = [d for d in drafts if _by_contract(d)]
    floor = max(5.0, CONTRACT_SHARE * len(by_contract))
    counts = Counter(f for d in by_contract for f in {c.field for c in d.candidates if c.rung is Rung.CONTRACT and c.field in _CONTACT})
    return frozenset(f for f, n in counts.items() if n >= floor)


def _by_contract(draft: Draft) -> bool:
    return any(c.rung is Rung.CONTRACT and c.field == "name" for c in draft.candidates)


def _form(candidate: Candidate) -> str:
    if candidate.field == "phone":
        return parse_phone(candidate.value) or re.sub(r"\D", "", candidate.value)
    if candidate.field == "email":
        return next(find_mails(candidate.value), candidate.value.lower())
    return fold(clean(candidate.value)).rstrip("/")


def site_values(drafts: list[Draft]) -> frozenset[tuple[str, str]]:
    """(field, normalised value) pairs that stand on a large share of the run's distinct pages."""
    counts: Counter[tuple[str, str]] = Counter()
    pages = {d.page_url for d in drafts}
    seen: set[tuple[str, str, str]] = set()
    for draft in drafts:
        for candidate in draft.candidates:
            if candidate.field not in _SITE_FIELDS or candidate.rung is Rung.CONTRACT:
                continue
            form = _form(candidate)
            if (draft.page_url, candidate.field, form) not in seen:
                seen.add((draft.page_url, candidate.field, form))
                counts[(candidate.field, form)] += 1
    floor = max(SITE_PAGES, SITE_SHARE * len(pages))
    return frozenset(pair for pair, count in counts.items() if count >= floor)


def _is_site_value(candidate: Candidate, own: frozenset[tuple[str, str]]) -> bool:
    if candidate.field not in _SITE_FIELDS or candidate.rung is Rung.CONTRACT:
        return False
    if candidate.field in _MAY_REPEAT and candidate.rung in (Rung.LABELS, Rung.STRUCTURED):
        return False
    return (candidate.field, _form(candidate)) in own


def _kind(draft: Draft, today: date) -> Kind:
    """The list's kind, unless the page itself says it is an event or a job."""
    if any(t.endswith("Event") for t in draft.types):
        return Kind.ACTIVITY
    if "JobPosting" in draft.types:
        return Kind.VACANCY
    if draft.kind in (Kind.ORGANISATION, Kind.SERVICE, Kind.PLACE) and any(_dated(c, today) for c in draft.candidates):
        return Kind.ACTIVITY
    return draft.kind


def _dated(candidate: Candidate, today: date) -> bool:
    """Whether a labelled value states a moment in the coming year: what has a date and a time is an activity."""
    if candidate.field not in ("when", "starts_at") or candidate.rung not in (Rung.STRUCTURED, Rung.LABELS):
        return False
    start = when_value(candidate.value, today).starts_at or stamp_value(candidate.value, today)
    return bool(start and "T" in start and -60 < (date.fromisoformat(start[:10]) - today).days < 400)


def _problem(draft: Draft, kind: Kind, built: Assembled, context: Context) -> str | None:
    """Why a draft is not a listing, or None. A page is not a place: it needs a fact that leads somewhere."""
    facts = built.facts
    if not facts.name:
        return "no name"
    located = bool(facts.street or facts.postcode or facts.lat is not None)
    if kind is Kind.ACTIVITY:
        return None if facts.starts_at or facts.recurrence or (draft.firm and (located or facts.venue)) else "no date"
    if kind is Kind.VACANCY:
        return None if draft.firm else "not listed as a vacancy"
    if context.source.contract.requires == "location" or not draft.firm:
        return None if located else "no location"
    return (
        None if located or facts.phone or facts.email or facts.website or built.contacted or facts.opening_hours_text else "no contact fact"
    )


def _listing(key: str, kind: Kind, draft: Draft, built: Assembled, context: Context) -> Listing:
    url = context.origins.public(draft.page_url)
    provenance = {
        name: Provenance(url, draft.fetched_at, draft.digest, str(rung), built.also.get(name, ())) for name, rung in built.rungs.items()
    }
    return Listing(context.source.id, key, kind, url, built.facts, MappingProxyType(provenance))


def derive_key(url: str, kind: Kind, name: str) -> str:
    """A stable key without a contract: a numeric id in the URL with its kind, else the path, else the name."""
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    for param in ("id", "pid", "club", "item", "nr", "p", "oid", "organisatie"):
        if re.fullmatch(r"\d{1,10}|[0-9a-f-]{36}", query.get(param, "")):
            return f"{kind}/{query[param]}"
    segments = [unquote(s) for s in parts.path.split("/") if s]
    if segments:
        if re.fullmatch(r"\d{1,10}", segments[-1]) or (len(segments) > 1 and re.fullmatch(r"\d{2,10}", segments[-2])):
            number = segments[-1] if segments[-1].isdigit() else segments[-2]
            if not re.fullmatch(r"(?:19|20)\d\d|0?\d|1[0-2]", number) or segments[-1].isdigit():
                return f"{kind}/{number}"
        return "/".join(segments)[:200]
    return f"{kind}/{'-'.join(words(name))[:120]}"
