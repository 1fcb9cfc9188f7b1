"""Reads the tables of the `data_*` modules into `Truth` records.

Flags of a row: `nophone noweb noemail nosum nohours` drop a field; `nopc`/`nocity`/`pc4only` thin the address out; `88`
an 088 number; `tel=X` the phone shared by all with that X; `dom=D` the website's domain; `bld=X` same building as X;
`far` same thing, other address (secretariat); `06`, `private`, `person` add private strings; `gmail` a role
address at a free provider; `social` only a social-media page; `woon` on the Woonboulevard page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from . import data_doen, data_jens, data_online, data_sport
from .world_base import DAYS, PC4, Spot, Truth, mobile, phone, rng, shifted, slugify, split_address, spot
from .world_text import hours, people, summary

_SHORT_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_MISSING = {
    "heerlendoen": (0.10, 1.0, 0.12),
    "heerlenonline": (0.10, 0.15, 0.25),
    "sportinheerlen": (0.12, 0.15, 0.25),
    "jens": (0.10, 0.20, 0.25),
}
"""Share of listings without phone, e-mail, website."""
_JENS_PLACES = {"Ontmoeten", "Jongerenwerk", "Vrije tijd"}
"""Themes whose entries stand in the post type `locatie` instead of `aanbod`."""


@dataclass(frozen=True)
class Row:
    """One table row, with its flags taken apart ('tel=x' -> {'tel': 'x'})."""

    source: str
    entity: str
    kind: str
    name: str
    address: str
    pc4: str
    categories: tuple[str, ...]
    targets: tuple[str, ...]
    flags: dict[str, str]


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(";") if part)


def _flags(cell: str) -> dict[str, str]:
    return {name: value for name, _, value in (token.partition("=") for token in cell.split())}


def _read(source: str, kind: str, table: str) -> list[Row]:
    rows = []
    for line in table.strip().splitlines():
        cells = line.split("|")
        if len(cells) == 6:
            cells.insert(5, "")
        entity, name, address, pc4, categories, targets, flags = cells
        rows.append(Row(source, entity, kind, name, address, pc4, _split(categories), _split(targets), _flags(flags)))
    return rows


@lru_cache
def rows() -> tuple[Row, ...]:
    """All rows of things that stand somewhere (no activities, no vacancies), in a fixed order."""
    return (
        *_read("heerlendoen", "place", data_doen.PLACES),
        *_read("heerlenonline", "organisation", data_online.ORGANISATIONS),
        *_read("sportinheerlen", "organisation", data_sport.CLUBS),
        *_read("sportinheerlen", "place", data_sport.ACCOMMODATIONS),
        *(
            replace(row, kind="place") if set(row.categories) & _JENS_PLACES else row
            for row in _read("jens", "service", data_jens.SERVICES)
        ),
    )


@lru_cache
def home(entity: str) -> Row:
    """The row that tells the entity's own name, address and flags first."""
    return next(row for row in rows() if row.entity == entity)


def _spot(row: Row) -> Spot | None:
    """Where the row's address lies: a building shares its point, other sources measure up to 25 m off."""
    if row.address == "-" or not row.pc4:
        return None
    base = home(row.entity)
    seed = row.flags.get("bld") or base.flags.get("bld") or row.entity
    moved = "far" in row.flags
    there = spot(f"{seed}-far" if moved else seed, row.pc4 if moved or base.address == "-" else base.pc4)
    dice = rng("jitter", row.source, row.entity)
    lat, lon = shifted(there.lat, there.lon, 25 * dice.random(), 6.28 * dice.random())
    return Spot(there.postcode, there.city, lat, lon)


def domain(entity: str) -> str:
    """The entity's invented web domain."""
    base = home(entity)
    return base.flags.get("dom") or slugify(base.name.split("(")[0])[:34].replace("-", "") + ".nl"


def _contact(row: Row, key: str) -> tuple[str | None, str | None, str | None]:
    """Phone, e-mail and website as this source shows them."""
    base, dice = home(row.entity), rng("contact", row.source, key)
    no_phone, no_mail, no_web = _MISSING[row.source]
    rolls = dice.random(), dice.random(), dice.random()
    seed = row.flags.get("tel") or base.flags.get("tel") or row.entity
    national = "88" in row.flags or "88" in base.flags
    tel = None if "nophone" in row.flags or "06" in row.flags or rolls[0] < no_phone else phone(seed, national=national)
    role = rng("role", row.entity).choice(("info", "info", "contact", "secretariaat", "bestuur", "welkom"))
    mail: str | None = f"{role}@{domain(row.entity)}"
    if "gmail" in row.flags:
        mail = slugify(row.name.split(" ")[0] + row.name.split(" ")[-1]).replace("-", "") + "@gmail.com"
    elif "noemail" in row.flags or row.source == "heerlendoen" or rolls[1] < no_mail:
        mail = None
    bare = "noweb" in row.flags or "social" in row.flags or "gmail" in row.flags or rolls[2] < no_web
    return tel, mail, None if bare else "https://www." + domain(row.entity)


def _private(row: Row, key: str) -> tuple[str, ...]:
    """Strings of private people shown beside this listing."""
    dice, out = rng("private", row.source, key), []
    lucky = row.source in ("sportinheerlen", "heerlenonline") and dice.random() < 0.12
    person, mail = people(dice, domain(row.entity))
    if "person" in row.flags or "private" in row.flags or lucky:
        out.append(person)
    if "private" in row.flags or lucky:
        out.append(mail)
    if "06" in row.flags or "private" in row.flags or (lucky and dice.random() < 0.5):
        out.extend(mobile(row.source + key))
    return tuple(dict.fromkeys(out))


def listing(row: Row, key: str) -> Truth:
    """The full truth of a row that stands somewhere."""
    street, number = split_address(row.address)
    place, thin = _spot(row), row.flags
    postcode = None if place is None or "nopc" in thin else place.postcode[:4] if "pc4only" in thin else place.postcode
    city = None if place is None or "nocity" in thin else place.city
    tel, mail, web = _contact(row, key)
    open_at = None if "nohours" in thin else hours(row.source, row.kind, row.entity, row.categories[0])
    text = None if "nosum" in thin else summary(row.source, row.entity, row.categories)
    return Truth(
        row.source,
        key,
        row.entity,
        row.kind,
        row.name,
        street,
        number,
        postcode,
        city,
        tel,
        mail,
        web,
        place.lat if place else None,
        place.lon if place else None,
        row.categories,
        row.targets,
        text,
        open_at,
        None,
        None,
        None,
        None,
        None,
        _private(row, key),
    )


def _first_weekday(day: date, weekday: int) -> date:
    return day + timedelta((weekday - day.weekday()) % 7)


def when(spec: str, today: date) -> tuple[str, str | None, str | None]:
    """'di 09:30 11:30', '2w vr …', '1e za …' or '+9 19:30 -' -> starts_at, ends_at, recurrence from `today` on."""
    *lead, start, end = spec.split()
    rhythm: str | None = None
    if lead[0].startswith("+"):
        day = today + timedelta(int(lead[0]))
    elif lead[0] == "1e":
        weekday = _SHORT_DAYS.index(lead[1])
        day = _first_weekday(today.replace(day=1), weekday)
        if day < today:
            day = _first_weekday((today.replace(day=1) + timedelta(32)).replace(day=1), weekday)
        rhythm = f"elke eerste {DAYS[weekday]} van de maand"
    else:
        weekday = _SHORT_DAYS.index(lead[-1])
        day = _first_weekday(today, weekday)
        rhythm = f"om de week op {DAYS[weekday]}" if lead[0] == "2w" else f"elke {DAYS[weekday]}"
    begin = datetime.fromisoformat(f"{day.isoformat()}T{start}").isoformat(timespec="minutes")
    return begin, None if end == "-" else f"{day.isoformat()}T{end}", rhythm


def activity(source: str, line: str, key: str, today: date) -> Truth:
    """The full truth of a row of an ACTIVITIES table."""
    entity, name, venue, organiser, spec, categories, targets, flags = line.split("|")
    starts, ends, rhythm = when(spec, today)
    base = home(venue) if venue != "-" else Row(source, "bt-centrum", "activity", "", "-", "", (), (), {})
    borrowed = dict(base.flags, **_flags(flags), nosum="", nohours="")
    row = replace(
        base,
        source=source,
        kind="activity",
        name=name,
        categories=_split(categories),
        targets=_split(targets),
        flags={k: v for k, v in borrowed.items() if k not in ("06", "gmail") or k in _flags(flags)},
    )
    told = listing(row, key)
    return replace(
        told,
        entity=entity,
        starts_at=starts,
        ends_at=ends,
        recurrence=rhythm,
        organiser=organiser,
        venue=base.name or None,
        summary=summary(source, entity, row.categories),
        website=None,
        private=_private(replace(row, flags=_flags(flags)), key),
    )


def vacancy(source: str, line: str, key: str) -> Truth:
    """The full truth of a row of the VACANCIES table."""
    entity, title, organiser, categories, targets, flags = line.split("|")
    base = home(organiser)
    row = replace(
        base,
        source=source,
        kind="vacancy",
        name=title,
        categories=_split(categories),
        targets=_split(targets),
        flags={k: v for k, v in base.flags.items() if k in ("tel", "dom", "bld", "88")} | _flags(flags),
    )
    told = listing(row, key)
    return replace(
        told,
        entity=entity,
        organiser=base.name,
        opening_hours_text=None,
        website=None,
        summary=summary(source, entity, ("Vacature",)),
        private=_private(replace(row, flags=_flags(flags)), key),
    )


__all__ = ["PC4", "Row", "activity", "domain", "home", "listing", "rows", "vacancy", "when"]
