"""Ground of the invented world: geography, seeded randomness, phone notations, the `Truth` record.

Four-digit postcode centroids of Heerlen: © CBS / Kadaster, CC BY 4.0. The three points of Landgraaf and Voerendaal are
rough village centres. Everything else in this package (names, numbers, addresses, people) is invented.
"""

from __future__ import annotations

import math
import random
import re
import unicodedata
from dataclasses import dataclass

SEED = "heerlen-replica-1"
BBOX = (5.8955, 50.8184, 6.0264, 50.9366)
"""West, south, east, north of the municipality."""

PC4: dict[str, tuple[str, float, float]] = {
    "6411": ("Heerlen", 50.887502, 5.975405),
    "6412": ("Heerlen", 50.897171, 5.968221),
    "6413": ("Heerlen", 50.915795, 5.955076),
    "6414": ("Heerlen", 50.921192, 5.969656),
    "6415": ("Heerlen", 50.896736, 5.989278),
    "6416": ("Heerlen", 50.883776, 5.996986),
    "6417": ("Heerlen", 50.875098, 5.982151),
    "6418": ("Heerlen", 50.868477, 6.004777),
    "6419": ("Heerlen", 50.875666, 5.965887),
    "6421": ("Heerlen", 50.927609, 5.951753),
    "6422": ("Heerlen", 50.845363, 6.002401),
    "6431": ("Hoensbroek", 50.925669, 5.930571),
    "6432": ("Hoensbroek", 50.922543, 5.916586),
    "6433": ("Hoensbroek", 50.912441, 5.928618),
    "6371": ("Landgraaf", 50.8935, 6.0235),
    "6374": ("Landgraaf", 50.9125, 6.0505),
    "6367": ("Voerendaal", 50.8803, 5.9303),
}
"""Four-digit postcode -> (postal town, latitude, longitude) in WGS84."""

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_LETTERS = "ABCDEGHJKLMNPRSTVWXZ"


@dataclass(frozen=True)
class Truth:
    """What one source says of one thing: what a perfect harvester would return.

    `phone` is E.164; `postcode` is '6411 AB' (or four digits where the source shows no letters); `website` an absolute
    url without tracking parameters; `starts_at`/`ends_at` are local 'YYYY-MM-DDTHH:MM'; `opening_hours_text` is either
    the sentence shown or 'maandag: 10:00 - 18:00; dinsdag: …' for a table. `private` lists strings that are on the page
    and may never be in any output (a mobile number stands in it in three notations).
    """

    source: str
    key: str
    entity: str
    kind: str
    name: str
    street: str | None
    house_number: str | None
    postcode: str | None
    city: str | None
    phone: str | None
    email: str | None
    website: str | None
    lat: float | None
    lon: float | None
    categories: tuple[str, ...]
    target_groups: tuple[str, ...]
    summary: str | None
    opening_hours_text: str | None
    starts_at: str | None
    ends_at: str | None
    recurrence: str | None
    organiser: str | None
    venue: str | None
    private: tuple[str, ...]


@dataclass(frozen=True)
class Spot:
    """A located address: full postcode, town and WGS84 point."""

    postcode: str
    city: str
    lat: float
    lon: float


def rng(*parts: str) -> random.Random:
    """Random source that depends on the parts only, never on hash order or earlier draws."""
    return random.Random(":".join((SEED, *parts)))


def spot(seed: str, pc4: str) -> Spot:
    """Point within about 550 m of the centroid of `pc4` (inside the municipal box, but for the neighbours)."""
    town, lat0, lon0 = PC4[pc4]
    dice = rng("spot", seed, pc4)
    letters = "".join(dice.choice(_LETTERS) for _ in range(2))
    while letters in ("SA", "SD", "SS"):
        letters = "S" + dice.choice("BCEGH")
    for _ in range(40):
        radius, angle = 550 * math.sqrt(dice.random()), dice.random() * 2 * math.pi
        lat, lon = shifted(lat0, lon0, radius, angle)
        if town in ("Landgraaf", "Voerendaal") or (BBOX[0] < lon < BBOX[2] and BBOX[1] < lat < BBOX[3]):
            break
    return Spot(f"{pc4} {letters}", town, lat, lon)


def shifted(lat: float, lon: float, metres: float, angle: float) -> tuple[float, float]:
    """The point `metres` away in the direction `angle` (radians, 0 = east), six decimals."""
    north, east = metres * math.sin(angle) / 111_200, metres * math.cos(angle) / (111_200 * math.cos(math.radians(lat)))
    return round(lat + north, 6), round(lon + east, 6)


def phone(seed: str, *, national: bool = False) -> str:
    """Invented landline in E.164: 045-5xxxxxx, or an 088 number."""
    dice = rng("phone", seed)
    return f"+3188{dice.randrange(2_000_000, 7_999_999)}" if national else f"+31455{dice.randrange(200_000, 799_999)}"


def phone_text(e164: str, dice: random.Random) -> str:
    """One of the notations Dutch sites use for the same number."""
    area, rest = (e164[3:5], e164[5:])
    if area == "88":
        return dice.choice((f"088-{rest}", f"088 {rest[:3]} {rest[3:5]} {rest[5:]}", f"(088) {rest}", f"+31 88 {rest}"))
    spaced = f"{rest[:3]} {rest[3:5]} {rest[5:]}"
    return dice.choice(
        (
            f"045-{rest}",
            f"045 - {spaced}",
            f"045 {spaced}",
            f"(045) {rest}",
            f"045{rest}",
            f"+31 (0)45 {spaced}",
            f"+31 45 {rest}",
            f"0031-45-{rest}",
            f"045.{rest[:3]}.{rest[3:]}",
            f"045\u2013{spaced}",
        )
    )


def mobile(seed: str) -> tuple[str, str, str]:
    """A private mobile number as shown, as plain digits and in E.164."""
    digits = f"{rng('mobile', seed).randrange(10_000_000, 59_999_999)}"
    shown = rng("mobile-text", seed).choice((f"06-{digits}", f"06 {digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:]}", f"06{digits}"))
    return shown, f"06{digits}", f"+316{digits}"


def slugify(text: str) -> str:
    """Lower-case ascii slug, as a content system would make it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "").replace("&", " en ")).strip("-")


def split_address(address: str) -> tuple[str | None, str | None]:
    """'Glashuis, Bongerd 18-A' -> ('Bongerd', '18-A'); 'hoek Akerstraat/Putgraaf' -> ('Akerstraat', None)."""
    if not address or address == "-":
        return None, None
    if address.startswith("hoek "):
        return address.removeprefix("hoek ").split("/")[0].strip(), None
    last = address.split(", ")[-1]
    found = re.fullmatch(r"(.+?) (\d+(?: ?[-/]? ?\w{1,4})?)", last)
    return (found[1], found[2]) if found else (last, None)
