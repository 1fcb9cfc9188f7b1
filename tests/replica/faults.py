# ruff: noqa: E501 - long lines are descriptions and markup, kept whole
"""Scripted faults: what goes wrong on a replica site, by name.

Some faults change how the site is built (`plan`), others how one request is answered (`answer`). The pages a fault hits are
fixed per source: see `victims`.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal
from urllib.parse import parse_qs, urlsplit

from .pages import CRAWL_DELAY, HTML, Options, Page, Site, page
from .sites import build
from .world import truths

FAULTS: dict[str, str] = {
    "page2_500": "every second list page (and REST page 2) answers 500",
    "page2_404": "every second list page (and REST page 2) answers 404",
    "empty_list": "the list pages stand but hold no items; all other pages stay",
    "half_lost": "every second listing is gone from lists, sitemap, REST and its own page (404)",
    "one_gone": "one fixed listing is gone everywhere; its own page answers 404",
    "challenge": "every page but robots.txt is a Cloudflare 'Just a moment...' page, status `challenge_status` (200 or 403)",
    "internal_redirect": "the victim page redirects (302) to `redirect_to`",
    "bomb": "the victim page is a gzip bomb of 200 MiB of zeros",
    "double_bomb": "the victim page is that bomb, gzipped twice",
    "endless_calendar": "the agenda links 'volgende maand' and an empty day, for ever",
    "slow_body": "the victim page trickles bytes until the client hangs up",
    "robots_503": "robots.txt answers 503",
    "robots_disallow": "robots.txt forbids everything",
    "detail_500": "one detail page answers 500 (heerlendoen: also the Woonboulevard page)",
    "error_page_200": "one detail page says 'Er is iets misgegaan' with status 200 (heerlendoen: also the Woonboulevard page; jens: also the REST collection)",
    "closed_notice": "one listing's page says that it is closed ('opgeheven', at heerlendoen 'definitief gesloten')",
    "drifted": "the same listings in the markup of variant b, on the urls of variant a; shows `truth_for(source, 'b', today)`",
    "login_wall": "every page but robots.txt redirects (302) to /login, a form",
}
"""Name of each fault -> what it does."""

Stream = Literal["slow_body", "bomb", "double_bomb"]
_MIB = 1 << 20
BOMB_MIB = 200


@dataclass(frozen=True)
class Plan:
    """A site with its active faults."""

    site: Site
    victim: str
    faults: frozenset[str]


def victim_key(source: str, today: date) -> str:
    """Key of the one listing that listing-wise faults hit: the fifth of the source."""
    return truths(source, today)[4].key


def plan(source: str, variant: str, faults: Collection[str], today: date) -> Plan:
    """The site as the faults leave it. Raises ValueError for an unknown fault."""
    active = frozenset(faults)
    if unknown := active - FAULTS.keys():
        raise ValueError(f"unknown faults: {', '.join(sorted(unknown))}")
    victim = victim_key(source, today)
    options = Options(today, empty="empty_list" in active)
    if "half_lost" in active:
        options = replace(options, lost=frozenset(truth.key for truth in truths(source, today)[1::2]))
    if "one_gone" in active:
        options = replace(options, lost=options.lost | {victim})
    if "closed_notice" in active:
        options = replace(options, closed=frozenset({victim}))
    if "drifted" in active:
        return Plan(build(source, "b", replace(options, urls="a")), victim, active)
    return Plan(build(source, variant, options), victim, active)


def victims(now: Plan, *, listing_only: bool) -> frozenset[str]:
    """Canonical targets that page-wise faults hit.

    The fixed listing's own page, and where a harvester may rightly never ask for that: on heerlendoen's map pages the second
    list page (for `listing_only` faults the Woonboulevard page), at jens a REST collection (not for `listing_only`).
    """
    site = now.site
    found = {site.details[now.victim]} if now.victim in site.details else set[str]()
    if "/woonboulevard" in site.pages:
        found.add("/woonboulevard" if listing_only else site.second[0] if site.second else "/kaart")
    if site.collection and not listing_only:
        found.add(site.collection)
    return frozenset(found)


def _hit(now: Plan, target: str, *, listing_only: bool = False) -> bool:
    canonical, found = now.site.canonical(target), victims(now, listing_only=listing_only)
    return canonical in found or (canonical.startswith("/wp-json") and urlsplit(canonical).path in found)


def _second(now: Plan, target: str) -> bool:
    canonical = now.site.canonical(target)
    parts = urlsplit(canonical)
    return canonical in now.site.second or (parts.path.startswith("/wp-json/wp/v2/") and parse_qs(parts.query).get("page") == ["2"])


def _challenge(status: int) -> Page:
    body = (
        '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body class="no-js">'
        '<div class="main-wrapper"><h1 class="zone-name-title">www</h1><h2 id="challenge-running">Checking if the site connection is secure</h2>'
        '<noscript>Enable JavaScript and cookies to continue</noscript></div><script>window._cf_chl_opt={cvId:"3",cType:"managed"};</script></body></html>'
    )
    return page(body, status, cf_mitigated="challenge", cf_ray="8a1b2c3d4e5f-AMS")


def _calendar(now: Plan, target: str) -> Page | None:
    """The agenda with its endless months, the months themselves, and their empty days."""
    site, parts = now.site, urlsplit(target)
    query, base = parse_qs(parts.query), urlsplit(site.agenda)
    if (
        parts.path != base.path
        or not parse_qs(base.query).items() <= query.items()
        or "page" in query
        or "pagina" in query
        or site.canonical(target) in site.pages.keys() - {site.agenda}
    ):
        return None
    glue = site.agenda + ("&" if base.query else "?")
    if "dag" in query:
        return site.framed(f"<h1>Agenda {query['dag'][0][:10]}</h1><p>Er zijn geen activiteiten op deze dag.</p>")
    try:
        first = date.fromisoformat(query["maand"][0] + "-01") if "maand" in query else date(2025, 1, 1)
    except ValueError:
        return None
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    links = (
        f'<nav class="kalender"><a href="{glue}maand={after:%Y-%m}">volgende maand</a> '
        f'<a href="{glue}dag={first.replace(day=15).isoformat()}">15</a></nav>'
    )
    if "maand" in query:
        return site.framed(f"<h1>Agenda {first:%m-%Y}</h1><p>Deze maand zijn er geen activiteiten.</p>{links}")
    model = site.find(site.agenda)
    if model is None:
        return None
    body = model.body
    end = next(tag for tag in (b"</h1>", b"</H2>") if tag in body)
    return replace(model, body=body.replace(end, end + links.encode(), 1))


def answer(now: Plan, target: str, redirect_to: str, challenge_status: int, crawl_delay: str) -> Page | Stream:
    """What the site answers to a GET of `target` under its active faults."""
    faults, path = now.faults, urlsplit(target).path
    if path == "/robots.txt":
        return _robots(now, crawl_delay)
    if "challenge" in faults:
        return _challenge(challenge_status)
    if "login_wall" in faults:
        form = '<h1>Inloggen</h1><p>Log in om verder te gaan.</p><form action="/login" method="post"><input name="user"><input type="password" name="pass"></form>'
        return now.site.framed(form) if path == "/login" else Page(302, (("Location", "/login"),), b"")
    if "internal_redirect" in faults and _hit(now, target):
        return Page(302, (("Location", redirect_to),), b"")
    streams: tuple[Stream, ...] = ("bomb", "double_bomb", "slow_body")
    for name in streams:
        if name in faults and _hit(now, target):
            return name
    for fault, status in (("page2_500", 500), ("page2_404", 404)):
        if fault in faults and _second(now, target):
            return now.site.framed(f"<h1>Fout {status}</h1><p>Deze pagina is niet beschikbaar.</p>", status)
    if "detail_500" in faults and _hit(now, target, listing_only=True):
        return now.site.framed("<h1>Interne fout</h1>", 500)
    if "error_page_200" in faults and (_hit(now, target, listing_only=True) or (now.site.source == "jens" and _hit(now, target))):
        return now.site.framed("<h1>Er is iets misgegaan</h1><p>Probeer het later opnieuw.</p>")
    if "endless_calendar" in faults and (found := _calendar(now, target)) is not None:
        return found
    return now.site.find(target) or now.site.framed("<h1>Pagina niet gevonden</h1><p>De pagina die je zoekt bestaat niet (meer).</p>", 404)


def _robots(now: Plan, crawl_delay: str) -> Page:
    if "robots_503" in now.faults:
        return page("Service Unavailable", 503, HTML, retry_after="3600")
    if "robots_disallow" in now.faults:
        return page("User-agent: *\nDisallow: /\n", content_type="text/plain")
    found = now.site.pages["/robots.txt"]
    return replace(found, body=found.body.replace(CRAWL_DELAY.encode(), crawl_delay.encode()))


@lru_cache
def bomb(twice: bool) -> tuple[bytes, ...]:
    """A gzip stream of BOMB_MIB MiB of zeros, as parts to send one after the other (about 200 kB; a few kB gzipped twice).

    One deflate block of a MiB of zeros, flushed so that no state is left, stands for all of them.
    """
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = squeeze.compress(bytes(_MIB)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    check = 0
    for _ in range(BOMB_MIB):
        check = zlib.crc32(bytes(_MIB), check)
    size = (BOMB_MIB * _MIB) & 0xFFFFFFFF
    head, tail = (
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff",
        b"\x03\x00" + check.to_bytes(4, "little") + size.to_bytes(4, "little"),
    )
    parts = (head, *([block] * BOMB_MIB), tail)
    if not twice:
        return parts
    outer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return (outer.compress(b"".join(parts)) + outer.flush(),)
