"""Second half of the selfcheck: each fault, on each source, answers as `FAULTS` describes it."""

from __future__ import annotations

import http.client
import re
import zlib
from collections.abc import Callable
from datetime import date

from .faults import BOMB_MIB, FAULTS, bomb, victim_key, victims
from .probe import fetch
from .server import Replica
from .world import SOURCES, truths

TODAY = date(2025, 11, 21)
Check = Callable[[Replica], bool]


def _victim(site: Replica, *, listing_only: bool = False) -> str:
    found = victims(site.plan, listing_only=listing_only)
    own = site.plan.site.details.get(site.plan.victim, "")
    return own if own in found else min(found)


def _gone(site: Replica, key: str) -> bool:
    """The listing is on no list page, in no sitemap, in no REST answer, and its own page answers 404."""
    with Replica(site.source, site.variant, today=TODAY) as well:
        path, name = well.plan.site.details[key], next(t.name for t in truths(site.source, TODAY) if t.key == key)
        targets = [
            t for t in well.plan.site.pages if t.endswith(".xml") or t.split("?")[0] in {x.split("?")[0] for x in well.plan.site.lists}
        ]
        texts = [
            fetch(site, t)[1]
            for t in targets
            + ([f"/wp-json/wp/v2/{base}?per_page=100" for base in ("aanbod", "locaties", "pages")] if site.source == "jens" else [])
        ]
        on_map = site.source == "heerlendoen" and site.variant != "c"
        mark = re.escape(f'value="{name}"') if on_map else re.escape(path) + r"(?![\w-])"
        return fetch(site, path)[0] == 404 and not any(re.search(mark, text) for text in texts)


def _bomb(site: Replica, twice: bool) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=20)
    connection.request("GET", _victim(site))
    reply = connection.getresponse()
    body = reply.read()
    connection.close()
    if twice:
        body = zlib.decompress(body, 31)
    stream, size = zlib.decompressobj(31), 0
    chunk = stream.decompress(body, 1 << 20)
    while chunk:
        size += len(chunk)
        chunk = stream.decompress(stream.unconsumed_tail, 1 << 20)
    return size == BOMB_MIB << 20 and stream.eof and sum(map(len, bomb(twice))) < 400_000


def _slow(site: Replica) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=5)
    connection.request("GET", _victim(site))
    reply = connection.getresponse()
    some = reply.read(30)
    connection.close()
    return len(some) == 30


def _calendar(site: Replica) -> bool:
    target, seen = site.plan.site.agenda, set[str]()
    for _ in range(30):
        text = fetch(site, target)[1]
        link = text.split('">volgende maand')[0].rsplit('href="', 1)[-1]
        day = text.split('">15</a>')[0].rsplit('href="', 1)[-1]
        if link in seen or "geen activiteiten" not in fetch(site, day)[1]:
            return False
        seen.add(link)
        target = link
    return True


def _empty(site: Replica) -> bool:
    """No link to any listing on any list page; the details themselves still answer."""
    paths, lists = site.plan.site.details.values(), site.plan.site.lists
    return not any(path in fetch(site, base)[1] for base in lists for path in paths) and all(
        fetch(site, path)[0] == 200 for path in list(paths)[:5]
    )


def _second(site: Replica, status: int) -> bool:
    return bool(site.plan.site.second) and all(fetch(site, target)[0] == status for target in site.plan.site.second)


CHECKS: dict[str, Check] = {
    "page2_500": lambda s: _second(s, 500),
    "page2_404": lambda s: _second(s, 404),
    "empty_list": _empty,
    "half_lost": lambda s: (
        all(_gone(s, t.key) for t in truths(s.source, TODAY)[1:20:6])
        and len(s.plan.site.details) == (len(truths(s.source, TODAY)) + 1) // 2
    ),
    "one_gone": lambda s: _gone(s, victim_key(s.source, TODAY)) and len(s.plan.site.details) == len(truths(s.source, TODAY)) - 1,
    "challenge": lambda s: "Just a moment" in fetch(s, "/")[1] and fetch(s, "/robots.txt")[0] == 200,
    "internal_redirect": lambda s: fetch(s, _victim(s))[2].get("Location") == s.redirect_to,
    "bomb": lambda s: _bomb(s, False),
    "double_bomb": lambda s: _bomb(s, True),
    "endless_calendar": _calendar,
    "slow_body": _slow,
    "robots_503": lambda s: fetch(s, "/robots.txt")[0] == 503,
    "robots_disallow": lambda s: "Disallow: /\n" in fetch(s, "/robots.txt")[1],
    "detail_500": lambda s: fetch(s, _victim(s, listing_only=True))[0] == 500,
    "error_page_200": lambda s: "Er is iets misgegaan" in fetch(s, _victim(s, listing_only=True))[1],
    "closed_notice": lambda s: any(
        word in fetch(s, s.plan.site.details[s.plan.victim])[1] for word in ("opgeheven", "definitief gesloten")
    ),
    "drifted": lambda s: fetch(s, s.plan.site.details[s.plan.victim])[0] == 200,
    "login_wall": lambda s: fetch(s, "/")[2].get("Location") == "/login" and "password" in fetch(s, "/login")[1],
}


def check_faults() -> list[str]:
    """Complaints; empty when all is well."""
    out = [f"no check for fault {name}" for name in FAULTS.keys() - CHECKS.keys()]
    for source in SOURCES:
        for variant in ("a", "c"):
            with Replica(source, variant, today=TODAY) as site:
                out += _check_site(site)
                with Replica(source, variant, today=TODAY, faults=["drifted"]) as drifted:
                    same = drifted.plan.site.details == site.plan.site.details
                    other = drifted.plan.site.pages != site.plan.site.pages
                    if variant == "a" and not (same and other):
                        out.append(f"{source}: drifted should keep the urls and change the markup")
    return out


def _check_site(site: Replica) -> list[str]:
    """Each fault shows and goes away without a trace (not 'drifted' on build c: that has the urls of build a)."""
    out, clean, where = list[str](), fetch(site, "/")[1], f"{site.source}/{site.variant}"
    for name, check in CHECKS.items():
        site.set_faults(name)
        if not check(site) and not (site.variant == "c" and name == "drifted"):
            out.append(f"{where}: fault {name} does not show")
    site.set_faults()
    if fetch(site, "/")[1] != clean:
        out.append(f"{where}: not well again after the faults")
    return out
