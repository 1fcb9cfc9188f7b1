"""Checks the replica against its own truth over real HTTP: `python -m tests.replica.selfcheck`.

For each source and variant: every value of `truth_for` stands on the listing's own page (outside the related block),
values the variant hides do not,
every listing can be reached by links from the home page, and each fault answers as described.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from html import unescape
from urllib.parse import urljoin, urlsplit

from .data_noise import never
from .probe import fetch
from .selfcheck_faults import check_faults
from .server import Replica
from .views import dutch_date
from .world import SOURCES, VARIANTS, Truth, truth_for, truths
from .world_base import BBOX

TODAY = date(2025, 11, 21)
_RELATED = re.compile(
    r'<(aside|section) class="(related|suggesties|gerelateerd|ook)'
    r"|<h2[^>]*>(Om de hoek|Anderen bekeken ook|Dicht bij elkaar|Past dit ook bij je\?|Binnenkort ook)<",
    re.I,
)
_NEXT_DATA = re.compile(r'<script id="__NEXT_DATA__"[^>]*>(.*?)</script>', re.S)


def plain(text: str) -> str:
    """What a reader sees: entities, soft hyphens, hard spaces and e-mail protection undone; tags kept."""
    for coded in re.findall(r'data-cfemail="([0-9a-f]+)"', text):
        raw = bytes.fromhex(coded)
        text += " " + bytes(byte ^ raw[0] for byte in raw[1:]).decode()
    text = re.sub(r'<span class="[ud]">([^<]*)</span>', r"\1", text.replace("<!-- -->", ""))
    text = unescape(unescape(text)).replace("\xad", "").replace("\xa0", " ").replace(" [at] ", "@").replace("\\/", "/")
    return re.sub(r"\s+", " ", text)


def _own(text: str) -> str:
    """The page up to its block of other listings, with what its own script is given of the listing."""
    related, data = _RELATED.search(text), _NEXT_DATA.search(text)
    shown = text[: related.start()] if related else text
    if data:
        place = json.loads(data[1])["props"]["pageProps"].get("place", {})
        shown += json.dumps(place, ensure_ascii=False)
    leaflet = re.search(r'"leaflet": .*?"features": \[.*?\]', text)
    return shown + (leaflet[0] if leaflet else "")


def _dashed(text: str) -> str:
    """The text with all spans of time written '10:00-18:00'."""
    return re.sub(r"\s*[-–]\s*", "-", text)


def _dates(moment: str) -> tuple[str, ...]:
    """The ways in which a site may write the day of `moment`."""
    long = dutch_date(moment)
    return long, dutch_date(moment, short=True), long.split(" ", 1)[1]


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text.replace("(0)", ""))


def missing(truth: Truth, text: str) -> Iterator[str]:
    """Names of the fields of `truth` whose value is not in the page text."""
    low, squeezed, digits = text.casefold(), text.replace(" ", ""), _digits(text)
    for name in ("name", "street", "house_number", "city", "summary", "recurrence", "organiser", "venue", "email"):
        value = getattr(truth, name)
        if value and value.casefold() not in low:
            yield name
    if truth.postcode and truth.postcode.replace(" ", "") not in squeezed:
        yield "postcode"
    if truth.phone and truth.phone[3:] not in digits:
        yield "phone"
    if truth.website and truth.website.removeprefix("https://www.") not in low:
        yield "website"
    for value in (truth.lat, truth.lon):
        if value is not None and f"{value}" not in text and f"{value:.6f}".replace(".", ",") not in text and f"{value:.6f}" not in text:
            yield "lat/lon"
    for value in (*truth.categories, *truth.target_groups):
        if value.casefold() not in low:
            yield f"category {value}"
    yield from _missing_times(truth, text)
    notations = [value for value in truth.private if value[0].isdigit() or value[0] == "+"]
    for value in (*(v for v in truth.private if v not in notations), *notations[:1]):
        if value not in text:
            yield f"private {value}"


def _missing_times(truth: Truth, text: str) -> Iterator[str]:
    dashed = _dashed(text)
    for part in (truth.opening_hours_text or "").split("; "):
        shown = part if len(part) > 60 or ": " not in part else part.split(": ", 1)[1]
        spans = shown.split(" en ") if re.fullmatch(r"[\d: -]+ en [\d: -]+", shown) else [shown]
        if not all(_dashed(span) in dashed for span in spans):
            yield f"hours {part}"
    for moment in filter(None, (truth.starts_at, truth.ends_at)):
        if moment[11:] not in text and moment[11:].replace(":", ".") not in text:
            yield f"time {moment}"
    if truth.starts_at and not any(day in text for day in _dates(truth.starts_at)):
        yield "date"


def _hidden(full: Truth, truth: Truth, text: str) -> Iterator[str]:
    """Names of single-valued fields that this build should hide but prints."""
    for name in ("email", "recurrence", "lat", "lon"):
        value = getattr(full, name)
        if getattr(truth, name) is None and value is not None and str(value) in text:
            yield name


def _listing_text(site: Replica, truth: Truth, whole: str) -> str:
    """The listing's own part: its page, or on heerlendoen's map page its item."""
    if not _one_page(site):
        status, text, _ = fetch(site, site.plan.site.details[truth.key])
        if status != 200:
            raise SystemExit(f"{site.source} {truth.key}: status {status}")
        return plain(_own(text))
    items = re.split(r"(?=<div[^>]*locations-map_item)", whole)
    key = re.escape(truth.key)
    wanted = re.compile(rf"<input[^>]*(value=[\"']?{key}\b[^>]*id=[\"']?locationID|id=[\"']?locationID[^>]*value=[\"']?{key}\b)", re.I)
    return plain(next(item for item in items if wanted.search(item)))


def _one_page(site: Replica) -> bool:
    """All listings stand on map pages: their own pages are not needed."""
    return site.source == "heerlendoen" and site.variant != "c"


def crawl(site: Replica) -> dict[str, str]:
    """All pages reachable by links from the home page, own-domain links mapped to this server: target -> text."""
    seen, todo = dict[str, str](), ["/"]
    hosts = {"", f"127.0.0.1:{site.port}", site.plan.site.host, site.plan.site.host.removeprefix("www.")}
    while todo:
        target = todo.pop()
        canonical = site.plan.site.canonical(target)
        if canonical in seen or "/cdn-cgi/" in target:
            continue
        status, text, _ = fetch(site, canonical)
        seen[canonical] = text if status == 200 else ""
        if status not in (200, 301):
            print(f"  note: {site.source} links to {canonical}: {status}")
        for href in re.findall(r'<(?:a|link)\b[^>]*?href=["\']?([^"\'\s>]+)', text, re.I):
            found = urlsplit(urljoin(site.base_url + canonical, unescape(href)))
            if found.netloc in hosts and found.scheme in ("http", "https") and ".css" not in found.path and "/wp-json" not in found.path:
                todo.append((found.path or "/") + (f"?{found.query}" if found.query else ""))
    return seen


def check_variant(source: str, variant: str) -> list[str]:
    """Complaints about one build; empty when all is well."""
    out = list[str]()
    full = {truth.key: truth for truth in truths(source, TODAY)}
    with Replica(source, variant, today=TODAY) as site:
        pages = crawl(site)
        whole = "\n".join(
            text for target, text in sorted(pages.items()) if not _one_page(site) or re.match(r"/(kaart|woonboulevard)", target)
        )
        for truth in truth_for(source, variant, TODAY):
            text = _listing_text(site, truth, whole)
            out += [f"{source}/{variant} {truth.key}: {field} missing" for field in missing(truth, text)]
            out += [f"{source}/{variant} {truth.key}: {n} printed" for n in _hidden(full[truth.key], truth, text)]
            if not _one_page(site) and site.plan.site.details[truth.key] not in pages:
                out.append(f"{source}/{variant} {truth.key}: not reachable by links")
        every = plain("\n".join(pages.values()))
        out += [f"{source}/{variant}: {text!r} should be somewhere" for text in never(source)[:6] if text not in every]
    return out


def check_rest(variant: str, bases: tuple[str, ...]) -> list[str]:
    """The REST interface of jens/a and jens/c holds the same listings, in pages that add up to the stated total."""
    out, found = list[str](), dict[str, str]()
    with Replica("jens", variant, today=TODAY) as site:
        for base in bases:
            number, total = 1, 0
            while True:
                status, text, _ = fetch(site, f"/wp-json/wp/v2/{base}?page={number}&per_page=7")
                if status != 200:
                    break
                entries = json.loads(text)
                total += len(entries)
                found.update({entry["slug"]: plain(entry["title"]["rendered"] + " " + entry["content"]["rendered"]) for entry in entries})
                number += 1
            if total != int(fetch(site, f"/wp-json/wp/v2/{base}")[2]["X-Wp-Total"]):
                out.append(f"jens REST {base}: {total} entries")
        for truth in truth_for("jens", variant, TODAY):
            if truth.kind == "activity" and "activiteiten" not in bases:
                continue
            out += [
                f"jens/{variant} REST {truth.key}: {field} missing"
                for field in missing(truth, found[truth.key])
                if not field.startswith("category")
            ]
    return out


def check_world() -> list[str]:
    """Rules of the invented world: unique keys, points inside the box, private strings nowhere public."""
    out, every = list[str](), [truth for source in SOURCES for truth in truths(source, TODAY)]
    counts = Counter((truth.source, truth.key) for truth in every)
    out += [f"key twice: {key}" for key, count in counts.items() if count > 1]
    private = {text for truth in every for text in truth.private}
    by_entity: dict[str, set[str]] = {}
    for truth in every:
        by_entity.setdefault(truth.entity, set()).add(truth.source)
        public = " ".join(str(v) for v in (truth.name, truth.summary, truth.email, truth.organiser, truth.venue))
        out += [f"{truth.key}: private {text!r} is public" for text in private if text in public]
        inside = truth.lat is None or truth.lon is None or (BBOX[0] < truth.lon < BBOX[2] and BBOX[1] < truth.lat < BBOX[3])
        if not inside and truth.city not in ("Landgraaf", "Voerendaal"):
            out.append(f"{truth.key}: outside the box")
    shared = sum(len(by_entity[truth.entity]) > 1 for truth in every)
    print(f"{len(every)} listings of {len(by_entity)} things; {shared / len(every):.0%} of listings stand elsewhere too")
    for source in SOURCES:
        print(f"  {source}: {dict(Counter(truth.kind for truth in truths(source, TODAY)))}")
    return out


def main() -> int:
    """Run all checks; 0 when there is nothing to say."""
    out = check_world()
    for source in SOURCES:
        for variant in VARIANTS:
            found = check_variant(source, variant)
            print(f"{source}/{variant}: {len(truths(source, TODAY))} listings, {len(found)} complaints")
            out += found
    out += check_rest("a", ("locaties", "aanbod", "activiteiten")) + check_rest("c", ("pages",))
    out += check_faults()
    print("\n".join(out[:60]) or "all well")
    return 1 if out else 0


if __name__ == "__main__":
    sys.exit(main())
