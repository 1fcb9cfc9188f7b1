"""Rung 2, structured data: JSON-LD, microdata, embedded JSON, hidden inputs and data attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import chompjs
from extruct.w3cmicrodata import MicrodataExtractor
from lxml.html import HtmlElement

from spiders.extract.candidate import Candidate, Collector
from spiders.extract.loose_json import MAX_OBJECTS, MAX_SCRIPT, loads_tolerant, refuse_constant, walk
from spiders.extract.schema_org import from_schema, is_thing, types_of
from spiders.extract.vocabulary import Vocabulary
from store.model.listing import Rung

_INTERESTING = re.compile(r"adres|address|postcode|postal|telefoon|phone|latitude|\blat\b|\"lat\"|street|straat", re.IGNORECASE)
_NESTED = {
    "address",
    "adres",
    "contact",
    "contactgegevens",
    "location",
    "locatie",
    "geo",
    "coordinates",
    "coords",
    "position",
    "properties",
    "fields",
    "acf",
    "attributes",
    "meta",
    "venue",
    "geometry",
    "place",
    "data",
    "contactinfo",
    "gegevens",
    "latlng",
    "visitaddress",
    "custom",
}
# Attributes by which page builders steer themselves
_BUILDER = re.compile(
    r"data-(?:elementor|wp|vc|bs|aos|gtm|id-|widget|settings|component|et|toggle|target|swiper|block|drupal|once|contextual|history|hydro|controller|action|src|href)",
    re.IGNORECASE,
)
_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


_SCRIPT_POINTS = [
    re.compile(r"[mM]arker\(\s*\[\s*(-?\d{1,3}\.\d{3,})\s*,\s*(-?\d{1,3}\.\d{3,})"),
    re.compile(r"LatLng\(\s*(-?\d{1,3}\.\d{3,})\s*,\s*(-?\d{1,3}\.\d{3,})"),
    re.compile(
        r"\blat(?:itude)?[\"']?\s*[:=]\s*[\"']?(-?\d{1,3}\.\d{3,})[\"']?\s*[,;]\s*(?:var |let |const )?[\"']?(?:lng|lon|long|longitude)[\"']?\s*[:=]\s*[\"']?(-?\d{1,3}\.\d{3,})"  # noqa: E501
    ),
]


def script_coordinates(tree: HtmlElement) -> list[Candidate]:
    """The point a page's own map script marks; a site-wide map centre drops out as a site value later."""
    out = Collector(Rung.STRUCTURED)
    for script in tree.iter("script"):
        text = (script.text or "")[:200_000]
        for pattern in _SCRIPT_POINTS:
            points = set(pattern.findall(text))
            if len(points) == 1:
                lat, lon = points.pop()
                out.add("lat", lat)
                out.add("lon", lon)
                return out.found
    return out.found


def schema_things(tree: HtmlElement) -> list[Mapping[str, Any]]:
    """schema.org objects that can be a listing, from JSON-LD then microdata, in page order."""
    things: list[Mapping[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            things.extend(o for o in walk(loads_tolerant(script.text or "")) if is_thing(o))
    if tree.find(".//*[@itemscope]") is not None:
        try:
            items = MicrodataExtractor(nested=True).extract_items(tree, base_url="")
        except (ValueError, KeyError, AttributeError, RecursionError):
            items = []
        things.extend(flat for o in walk(items) if (flat := _from_microdata(o)) and is_thing(flat))
    # an address or organiser inside another thing is not a thing of its own
    inner = {id(v) for t in things for k, v in t.items() if k != "itemListElement" and k != "item" and isinstance(v, dict)}
    return [t for t in things if id(t) not in inner]


def _from_microdata(item: Mapping[str, Any]) -> dict[str, Any] | None:
    if "type" not in item or not isinstance(item.get("properties"), dict):
        return None
    kind = item["type"]
    first = kind[0] if isinstance(kind, list) and kind else kind
    flat: dict[str, Any] = {"@type": str(first).rstrip("/").rpartition("/")[2]}
    for key, value in item["properties"].items():
        flat[key] = (_from_microdata(value) or value) if isinstance(value, dict) else value
    return flat


def _as_any(value: Any) -> Any:
    """chompjs is untyped."""
    return value


def embedded_objects(tree: HtmlElement) -> list[Mapping[str, Any]]:
    """Dicts in the page's own JSON: <script type=application/json>, assignments in scripts, JSON in attributes."""
    found: list[Mapping[str, Any]] = []
    for script in tree.iter("script"):
        text, kind = script.text or "", (script.get("type") or "").lower()
        if "ld+json" in kind or len(text) > MAX_SCRIPT or not _INTERESTING.search(text):
            continue
        if "json" in kind or text.lstrip()[:1] in "[{":
            found.extend(walk(loads_tolerant(text)))
        else:
            try:
                for parsed in map(
                    _as_any, chompjs.parse_js_objects(text, loader_kwargs={"strict": False, "parse_constant": refuse_constant})
                ):
                    found.extend(walk(parsed))
                    if len(found) > MAX_OBJECTS:
                        break
            except (ValueError, RecursionError, AttributeError):
                continue
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        for name in list(element.attrib):
            text = str(element.get(str(name)) or "").strip()
            if len(text) > 30 and text[0] in "[{" and text[-1] in "]}" and _INTERESTING.search(text) and str(name) != "style":
                found.extend(walk(loads_tolerant(text)))
    return found


def from_keys(obj: Mapping[str, Any], vocabulary: Vocabulary) -> list[Candidate]:
    """Candidates of a plain dict by what its keys are called; contact, address and GeoJSON blocks are opened."""
    out = Collector(Rung.STRUCTURED)
    _open(obj, vocabulary, out, 0, outer="")
    return out.found


def _open(obj: Mapping[str, Any], vocabulary: Vocabulary, out: Collector, depth: int, outer: str) -> None:
    for key, value in obj.items():
        simple = re.sub(r"[^a-z]", "", str(key).lower())
        field = vocabulary.field_of_key(str(key))
        if isinstance(value, dict):
            if "rendered" in value and isinstance(value["rendered"], str):
                if field == "name":
                    out.add("name", value["rendered"])
            elif field == "organiser":
                out.add("organiser", value.get("name") or value.get("naam") or value.get("title"))
            elif simple in _NESTED and depth < 4:
                _open(value, vocabulary, out, depth + 1, simple)
            elif simple in ("openinghours", "openingstijden"):
                for day, hours in value.items():
                    name = vocabulary.field_of_key(str(day))
                    if name in _DAYS and isinstance(hours, str):
                        out.add(f"hours_{name}", hours)
        elif isinstance(value, list):
            if simple == "coordinates" and len(value) == 2 and all(isinstance(v, int | float) for v in value):
                out.add("lon", value[0])
                out.add("lat", value[1])
            elif field in ("categories", "target_groups"):
                names = [v.get("name") or v.get("naam") or v.get("title") if isinstance(v, dict) else v for v in value]
                out.add(field, "|".join(str(n) for n in names if n and isinstance(n, str)))
            elif field and value and all(isinstance(v, str) for v in value):
                out.add(field, "; ".join(value[:20]) if field == "opening_hours_text" else value[0])
        elif field:
            if field == "name" and depth and outer in ("location", "locatie", "venue", "place"):
                field = "venue"
            if field == "name" and depth and outer in ("contact", "contactgegevens"):
                continue
            out.add(f"hours_{field}" if field in _DAYS else field, value)


def from_attributes(root: HtmlElement, vocabulary: Vocabulary) -> list[Candidate]:
    """Hidden inputs (value by id, name or class) and data-* attributes of one list item."""
    out = Collector(Rung.STRUCTURED)
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag == "input" and element.get("value") and (element.get("type") or "text") in ("hidden", "text"):
            names = [element.get("id"), element.get("name"), *(element.get("class") or "").split()]
            _add_first(out, vocabulary, names, element.get("value"))
        if element.tag == "meta" and element.get("content") and element.get("itemprop"):
            _add_first(out, vocabulary, [element.get("itemprop")], element.get("content"))
        for attr, value in element.attrib.items():
            if str(attr).startswith("data-") and not _BUILDER.match(str(attr)) and value and len(value) < 500 and value[:1] not in "[{":
                field = vocabulary.field_of_key(str(attr)[5:])
                if field and (field not in ("name", "url", "source_key", "starts_at", "summary", "categories") or element is root):
                    out.add(f"hours_{field}" if field in _DAYS else field, value)
    return out.found


def _add_first(out: Collector, vocabulary: Vocabulary, names: list[str | None], value: str | None) -> None:
    for name in names:
        field = vocabulary.field_of_key(name) if name else None
        if field:
            out.add(f"hours_{field}" if field in _DAYS else field, value)
            return


def page_candidates(tree: HtmlElement, title: str, vocabulary: Vocabulary) -> tuple[list[Candidate], tuple[str, ...]]:
    """Candidates of the one object that describes this page, and its schema.org types."""
    things = schema_things(tree)
    chosen = _best(things, title, lambda o: str(o.get("name") or o.get("title") or ""))
    found: list[Candidate] = []
    types: tuple[str, ...] = ()
    if chosen is not None:
        found, types = from_schema(chosen), types_of(chosen)
    mapped = [(o, from_keys(o, vocabulary)) for o in embedded_objects(tree)]
    described = [(o, c) for o, c in mapped if len({x.field for x in c}) >= 3]
    names = {id(o): next((x.value for x in c if x.field == "name"), "") for o, c in described}
    best = _best([o for o, _ in described], title, lambda o: names[id(o)], strict=True)
    found.extend(c for o, cs in described if o is best for c in cs)
    return found, types


def _best(objects: list[Mapping[str, Any]], title: str, name_of: Any, strict: bool = False) -> Mapping[str, Any] | None:
    """The object whose name is the page's title. Without a match an Organization is taken to be the site itself."""
    wanted = set(re.findall(r"\w{3,}", title.lower()))
    scored: list[tuple[float, int]] = []
    for i, obj in enumerate(objects):
        words = set(re.findall(r"\w{3,}", name_of(obj).lower()))
        scored.append((len(words & wanted) / max(1, len(words | wanted)), -i))
    if not scored:
        return None
    score, index = max(scored)
    if score >= 0.5:
        return objects[-index]
    if strict:
        return None
    # the title may be unknown or rewritten: something more specific than the site's own Organization still counts
    specific = [o for o in objects if not {"Organization", "WebSite", "LocalBusiness", "NGO", "GovernmentOrganization"} >= set(types_of(o))]
    return specific[0] if len(specific) == 1 else None
