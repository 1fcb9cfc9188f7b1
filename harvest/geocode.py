"""Geocoding: the point of a listing and how precisely it is known.

Order: the source's own coordinates (inside the box, not against its postcode) -> cache -> PDOK Locatieserver -> address
file -> four-digit postcode -> neighbourhood -> none. A PDOK answer counts only if postcode, house number and municipality
in it equal the question; its score says nothing (measured).
"""

from __future__ import annotations

import csv
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx

from store.areas import Areas, distance_m
from store.model.listing import Facts, Listing, Precision
from store.model.run import Finding, Severity
from store.settings.city import City
from store.values.address import normalise_number, normalise_postcode
from store.values.text import fold

# Own coordinates further than this from the edge of their postcode area contradict it.
CONTRADICTION_M = 1500.0
BOX_SLACK = 0.15  # degrees beyond the box: the neighbouring towns that JENS serves
PC4_RADIUS_M = 1900.0  # the largest of the fourteen areas (CBS figures)
_POINT = re.compile(r"POINT\((-?[\d.]+) (-?[\d.]+)\)")


@dataclass(frozen=True, slots=True)
class Point:
    """A found point."""

    lat: float
    lon: float
    precision: Precision


@dataclass
class Geocoder:
    """PDOK client, cache and address file. ``cache`` maps a normalised query to a Point or None (asked, not found);
    new answers are added to it. After the first failed request PDOK is left alone for the rest of the run."""

    city: City
    cache: dict[str, Point | None]
    enabled: bool
    user_agent: str
    addresses: dict[str, Point] = field(default_factory=dict)
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    asked: int = 0
    _last: float = 0.0

    def find(self, facts: Facts) -> Point | None:
        """The point of an address, or None."""
        query = query_of(facts)
        if not query:
            return None
        if query not in self.cache and self.enabled and os.environ.get("HEERLENKAART_GEOCODE") != "off":
            try:
                self.cache[query] = self._ask(facts, query)
            except (httpx.HTTPError, ValueError, AttributeError, TypeError):  # the last two: an answer of another shape
                self.enabled = False
        return self.cache.get(query) or self.addresses.get(f"{normalise_postcode(facts.postcode)} {facts.house_number}")

    def _ask(self, facts: Facts, query: str) -> Point | None:
        wait = 1.0 / self.city.geocoding.per_second - (self.clock() - self._last)
        if wait > 0:
            self.sleep(wait)
        self._last = self.clock()
        self.asked += 1
        params = {"q": query, "rows": "5", "fl": "type,straatnaam,huisnummer,huisletter,postcode,woonplaatsnaam,gemeentecode,centroide_ll"}
        answer = httpx.get(self.city.geocoding.url, params=params, headers={"User-Agent": self.user_agent}, timeout=5.0)
        answer.raise_for_status()
        return check_answer(answer.json(), facts, self.city)


def query_of(facts: Facts) -> str:
    """Normalised question: "bongerd 18 6411 JM heerlen"; "" when there is no street or full postcode."""
    if not (facts.street or (facts.postcode and len(facts.postcode) > 4)):
        return ""
    return " ".join(p for p in (fold(facts.street or ""), facts.house_number or "", facts.postcode or "", fold(facts.city or "")) if p)


def check_answer(payload: object, facts: Facts, city: City) -> Point | None:
    """The first of PDOK's answers that agrees with the question on postcode, house number and municipality."""
    docs = payload.get("response", {}).get("docs", []) if isinstance(payload, dict) else []
    for doc in docs:
        point = _POINT.fullmatch(doc.get("centroide_ll", ""))
        ours = doc.get("gemeentecode") in (None, city.municipality_code, city.municipality_code[2:])
        located = len(facts.postcode or "") > 4
        if not point or (facts.city in city.places and not ours) or (facts.city is None and not located and not ours):
            continue
        if facts.city and facts.city not in city.places and not located and fold(doc.get("woonplaatsnaam") or "") != fold(facts.city):
            continue
        if not located and fold(doc.get("straatnaam") or "") != fold(facts.street or ""):
            continue
        postcode = normalise_postcode(doc.get("postcode"))
        if facts.postcode and len(facts.postcode) > 4 and postcode != facts.postcode:
            continue
        number = re.match(r"\d+", facts.house_number or "")
        kind = doc.get("type")
        if kind == "adres" and number and str(doc.get("huisnummer")) == number[0]:
            return Point(float(point[2]), float(point[1]), Precision.ADDRESS)
        if kind == "postcode" and postcode == facts.postcode:
            return Point(float(point[2]), float(point[1]), Precision.PC6)
        if kind == "weg" and facts.street and fold(doc.get("straatnaam", "")) == fold(facts.street):
            return Point(float(point[2]), float(point[1]), Precision.STREET)
    return None


def read_address_file(path: Path) -> dict[str, Point]:
    """ "6411 JM 18a" -> Point of an operator's CSV (straat;huisnummer;huisletter;…;lat;lon)."""
    with path.open(encoding="utf-8", newline="") as file:
        return {
            f"{normalise_postcode(r['postcode'])} {normalise_number(r['huisnummer'] + r['huisletter'] + r['huisnummertoevoeging'])}": Point(
                float(r["lat"]), float(r["lon"]), Precision.ADDRESS
            )
            for r in csv.DictReader(file, delimiter=";")
        }


def locate(listing: Listing, city: City, areas: Areas, geocoder: Geocoder) -> tuple[Listing, Finding | None]:
    """The listing with the best point we can give it and its precision; a finding when its own point contradicts it."""
    facts, finding = listing.facts, None
    centre = city.pc4.get((facts.postcode or "")[:4])
    if facts.lat is not None and facts.lon is not None and _nearby(facts.lat, facts.lon, city):
        off = distance_m(facts.lat, facts.lon, centre[0], centre[1]) if centre else 0.0
        if off <= PC4_RADIUS_M + CONTRADICTION_M:
            return _with(listing, Point(facts.lat, facts.lon, Precision.EXACT)), None
        finding = Finding(
            "point_contradicts_postcode",
            Severity.WARNING,
            f"{facts.name!r}: its point lies {off / 1000:.1f} km from the middle of postcode {facts.postcode}.",
            listing.url,
        )
    found = geocoder.find(facts)
    if found:
        return _with(listing, found), finding
    if centre:
        return _with(listing, Point(centre[0], centre[1], Precision.PC4)), finding
    area = areas.by_name(facts.venue or "") or areas.by_name(facts.city or "")
    point = areas.centre(area.buurt_code) if area else None
    if point:
        return _with(listing, Point(point[0], point[1], Precision.NEIGHBOURHOOD)), finding
    return _with(listing, None), finding


def _nearby(lat: float, lon: float, city: City) -> bool:
    box = city.box
    return box.south - BOX_SLACK <= lat <= box.north + BOX_SLACK and box.west - BOX_SLACK <= lon <= box.east + BOX_SLACK


def _with(listing: Listing, point: Point | None) -> Listing:
    facts = replace(
        listing.facts,
        lat=point.lat if point else None,
        lon=point.lon if point else None,
        location_precision=str(point.precision if point else Precision.NONE),
    )
    return replace(listing, facts=facts)
