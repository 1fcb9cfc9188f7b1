"""The contract's fields: name, type, meaning and example, in one table from which schemas, CSVW, data package and pages are made.

Within v1 a field is only ever added; none is removed, renamed or given another meaning or type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from publish.encode import link, mail, number, text, texts
from store.model.entry import RelatedKind

Type = Literal["text", "list", "decimal", "integer", "date", "datetime", "url", "urls", "email", "relations"]


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a feature and a column of the CSV. ``nl`` and ``en`` say what it means. ``required``: never null."""

    name: str
    type: Type
    nl: str
    en: str
    example: Any
    required: bool = False
    values: tuple[str, ...] = ()
    pattern: str = ""
    since: str = "1.0"


_ID = r"^hk-[a-z2-7]{10}$"
_ACCESS = ("yes", "limited", "no")
FIELDS: tuple[Field, ...] = (
    Field("id", "text", "Vast nummer. Verandert nooit en wordt nooit opnieuw gebruikt.", "Permanent id; never changes, never reused.",
          "hk-b3kq7x2m5d", True, pattern=_ID),
    Field("name", "text", "Naam, zoals de bron hem schrijft.", "Name as the source writes it.", "Buurthuis De Caumerbron", True),
    Field("kind", "text", "Soort: organisatie, plek, hulp, activiteit of vacature.", "What sort of thing it is.", "place", True,
          ("organisation", "place", "service", "activity", "vacancy")),
    Field("themes", "list", "Thema's van de kaart.", "Theme ids of the map.", ["ontmoeten", "hulp-en-advies"], True),
    Field("target_groups", "list", "Voor wie het is, zoals de bron zegt.", "For whom, in the source's words.", ["ouderen"], True),
    Field("summary", "text", "Korte tekst. Zonder toestemming van de bron hoogstens 150 tekens.",
          "Short text; at most 150 characters of the source's prose unless it permits more.", "Inloop en koffie voor de buurt."),
    Field("street", "text", "Straat.", "Street.", "Bongerd"),
    Field("house_number", "text", "Huisnummer met toevoeging.", "House number with addition.", "18a"),
    Field("postcode", "text", "Postcode, soms alleen de vier cijfers.", "Postcode; sometimes only its four digits.", "6411 JM"),
    Field("city", "text", "Plaats.", "Town.", "Heerlen"),
    Field("buurt_code", "text", "Code van de buurt volgens het CBS.", "CBS neighbourhood code.", "BU09173300"),
    Field("buurt", "text", "Buurt.", "Neighbourhood.", "Heerlen-Centrum"),
    Field("wijk", "text", "Wijk.", "District.", "Heerlen-Centrum"),
    Field("stadsdeel", "text", "Stadsdeel.", "Part of town.", "Heerlen Stad"),
    Field("lat", "decimal", "Breedtegraad (WGS84), zes decimalen.", "Latitude, WGS84 degrees, six decimals.", 50.887502),
    Field("lon", "decimal", "Lengtegraad (WGS84), zes decimalen.", "Longitude, WGS84 degrees, six decimals.", 5.975405),
    Field("location_precision", "text", "Hoe precies het punt is. Alleen exact en address mogen een speld op de kaart zijn.",
          "How exact the point is; draw a pin only for exact and address.", "address", True,
          ("exact", "address", "street", "pc6", "pc4", "neighbourhood", "none")),
    Field("phone", "text", "Telefoonnummer van de organisatie (E.164).", "The organisation's phone number (E.164).", "+31455711234",
          pattern=r"^\+[1-9]\d{6,14}$"),
    Field("email", "email", "Mailadres van de organisatie, nooit van een persoon.", "The organisation's mail address, never a person's.",
          "info@voorbeeld.nl"),
    Field("website", "url", "Website van de organisatie.", "The organisation's website.", "https://www.voorbeeld.nl/"),
    Field("opening_hours", "text", "Openingstijden in de notatie van OpenStreetMap, als ze zo te schrijven zijn.",
          "Opening hours in OSM notation where they parse.", "Mo-Fr 09:00-17:00"),
    Field("opening_hours_text", "text", "Openingstijden zoals de bron ze schrijft.", "Opening hours in the source's words.",
          "ma t/m vr 9-17 uur"),
    Field("starts_at", "datetime", "Begin, in Nederlandse tijd. Alleen een datum als de tijd niet bekend is.",
          "Start, Dutch local time; only a date when the time is unknown.", "2026-12-03T10:00:00"),
    Field("ends_at", "datetime", "Einde, in Nederlandse tijd.", "End, Dutch local time.", "2026-12-03T12:00:00"),
    Field("recurrence", "text", "Herhaling (RRULE van RFC 5545).", "Recurrence (RFC 5545 RRULE).", "FREQ=WEEKLY;BYDAY=TH"),
    Field("wheelchair", "text", "Of u met een rolstoel naar binnen kunt. Leeg = niet bekend.", "Wheelchair access; empty = unknown.", "yes",
          values=_ACCESS),
    Field("toilet_wheelchair", "text", "Of er een rolstoeltoilet is.", "Wheelchair toilet.", "limited", values=_ACCESS),
    Field("disabled_parking", "text", "Of er een invalidenparkeerplaats is.", "Disabled parking.", "yes", values=_ACCESS),
    Field("disabled_parking_distance_m", "integer", "Afstand tot die parkeerplaats in meters.", "Metres to it.", 80),
    Field("accessibility_note", "text", "Wat de bron verder zegt over toegankelijkheid.", "More on accessibility.", "Lift aanwezig"),
    Field("coordinator", "text", "Wie er de regie heeft.", "Who coordinates.", "Buurtteam Centrum"),
    Field("help_step", "text", "Plaats in de hulpboom.", "Step in the help tree.", "eigen-buurt"),
    Field("sources", "list", "Bronnen die dit noemen.", "Ids of the sources that list it.", ["heerlenonline", "jens"], True),
    Field("source_urls", "urls", "Pagina's bij die bronnen.", "Pages at those sources.", ["https://www.heerlenonline.nl/"], True),
    Field("first_seen", "date", "Dag waarop een bron dit voor het eerst noemde.", "Day a source first listed it.", "2026-11-21", True),
    Field("last_seen", "date", "Laatste dag waarop een bron dit noemde (op een week nauwkeurig).",
          "Last day a source listed it (to within a week).", "2026-11-22", True),
    Field("last_checked", "date", "Laatste dag waarop wij keken.", "Last day it was checked.", "2026-11-22", True),
    Field("status", "text", "current = bij een bron; missing_at_source = niet gevonden; closed = dicht.",
          "current, missing_at_source (still shown, with a warning) or closed.", "current", True,
          ("current", "missing_at_source", "closed")),
    Field("open_conflicts", "integer", "Aantal gegevens waarover bronnen het oneens zijn.", "Fields on which sources disagree.", 0, True),
    Field("licence", "text", "Licentie (SPDX), of wat de bron toestaat: open, permission, facts_only.",
          "SPDX licence, or the strictest decision of its sources.", "facts_only", True),
    Field("related", "relations",
          "Wat deze plek is van een andere plek op de kaart: soort en nummer. Zit in / hier zit; hoort bij / heeft als deel; staat naast "
          "(zelfde adres of zelfde naam); verhuisd naar / van; opgevolgd door / volgt op; heeft te maken met. In CSV: soort:nummer.",
          "What this entry is to another published one (kind and id); the other says the inverse: located_at and hosts, part_of and "
          "has_part, moved_to and moved_from, succeeded_by and succeeds; beside (one door or one name, neither inside the other) and "
          "related are their own inverse. In CSV kind:id.",
          [{"kind": "located_at", "id": "hk-b3kq7x2m5d"}], True, tuple(k.value for k in RelatedKind), _ID, "1.1"),
)  # fmt: skip
#: Columns of entries.csv and properties of entries.geojson, in order.
COLUMNS: tuple[str, ...] = tuple(f.name for f in FIELDS)
#: Precisions that are a place rather than an area; only these become a geometry.
POINT_PRECISIONS = frozenset({"exact", "address", "street", "pc6"})
_JSON: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "list": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
    "urls": {"type": "array", "items": {"type": "string", "format": "uri", "pattern": "^https?://"}},
    "decimal": {"type": "number"},
    "integer": {"type": "integer", "minimum": 0},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?"},
    "url": {"type": "string", "format": "uri", "pattern": "^https?://"},
    "email": {"type": "string", "format": "email"},
    "relations": {"type": "array", "uniqueItems": True},
}
#: Types whose cells in CSV hold several values.
MANY: frozenset[Type] = frozenset({"list", "urls", "relations"})


def json_schema(field: Field) -> dict[str, Any]:
    """JSON Schema (2020-12) of one field."""
    schema = {"description": field.en, "examples": [field.example]} | _JSON[field.type]
    if field.type == "relations":
        one = {"kind": {"enum": [*field.values]}, "id": {"type": "string", "pattern": field.pattern}}
        return schema | {"items": {"type": "object", "properties": one, "required": ["id", "kind"], "additionalProperties": False}}
    if field.pattern:
        schema["pattern"] = field.pattern
    if field.name in ("lat", "lon"):
        schema |= {"minimum": -90 if field.name == "lat" else -180, "maximum": 90 if field.name == "lat" else 180}
    if field.values:
        schema["enum"] = [*field.values] if field.required else [*field.values, None]
    if not field.required:
        schema["type"] = [schema["type"], "null"]
    elif field.type == "text":
        schema["minLength"] = 1
    return schema


_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?")
#: Stands for a name of which nothing is left after cleaning.
NAMELESS = "(zonder naam)"


def fit(field: Field, value: Any) -> Any:
    """``value`` as the contract allows it; what does not fit becomes null, so that no odd value at a source stops a release."""
    match field.type:
        case "list":
            return list(texts(value))
        case "urls":
            return list(dict.fromkeys(u for u in map(link, value) if u))
        case "relations":
            return list(_relations(field, value))
        case "decimal":
            found = number(value)
            limit = 90 if field.name == "lat" else 180
            return round(found, 6) if found is not None and -limit <= found <= limit else None
        case "integer":
            return value if isinstance(value, int) and 0 <= value < 2**31 else (0 if field.required else None)
        case "url":
            return link(value)
        case "email":
            return mail(value)
        case "date":
            return value.isoformat() if isinstance(value, date) else None
        case "datetime":
            said = text(value)
            return said if said and _MOMENT.fullmatch(said) and _real(said[:10]) else None
    said = text(value)
    if said is None or (field.values and said not in field.values) or (field.pattern and not re.search(field.pattern, said)):
        return (field.values[-1] if field.values else NAMELESS) if field.required else None
    return said


def _relations(field: Field, value: Any) -> Iterator[dict[str, str]]:
    """Each once, in the order given."""
    seen: set[tuple[str, str]] = set()
    for one in value if isinstance(value, list | tuple) else ():
        kind, other = (one.get("kind"), one.get("id")) if isinstance(one, Mapping) else (None, None)
        if kind in field.values and isinstance(other, str) and re.search(field.pattern, other) and (kind, other) not in seen:
            seen.add((kind, other))
            yield {"kind": kind, "id": other}


def _real(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
