"""How one source prints one listing: notations and obfuscations drawn per source, variant and key."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote_plus

from markupsafe import Markup, escape

from .pages import cloudflare, soft
from .world import Truth, addresses
from .world_base import DAYS, MONTHS, phone_text, rng


@dataclass(frozen=True)
class View:
    """Printable strings of one listing. Empty string = not shown. `mail` and `web` are ready markup."""

    truth: Truth
    name: Markup
    address: str
    town: str
    phone: str
    phone_href: str
    mail: Markup
    web: Markup
    maps: str
    summary: Markup
    hours: tuple[tuple[str, str], ...]
    hours_text: str
    date: str
    time: str
    person: str
    private_mail: str
    mobile: str
    closed: bool


def dutch_date(moment: str, *, short: bool = False) -> str:
    """'2025-11-25T…' -> 'dinsdag 25 november 2025', or '25-11-2025'."""
    day = datetime.fromisoformat(moment)
    if short:
        return f"{day.day:02d}-{day.month:02d}-{day.year}"
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def _time(truth: Truth, dice: random.Random) -> str:
    if truth.starts_at is None:
        return ""
    dot = dice.choice((":", "."))
    start = truth.starts_at[11:16].replace(":", dot)
    if truth.ends_at is None:
        return f"vanaf {start} uur"
    end = truth.ends_at[11:16].replace(":", dot)
    return dice.choice((f"{start} - {end} uur", f"{start}–{end} uur", f"van {start} tot {end} uur"))


def _mail(address: str | None, dice: random.Random) -> Markup:
    """The role address: a mailto link, protected by Cloudflare, or written with [at]."""
    if address is None:
        return Markup("")
    roll = dice.random()
    if roll < 0.2:
        return cloudflare(address, dice)
    if roll < 0.32:
        return escape(address.replace("@", " [at] "))
    if roll < 0.4:
        return Markup('<a href="mailto:{}?subject=Vraag%20via%20de%20site">Stuur een e-mail</a>').format(address)
    return Markup('<a href="mailto:{}">{}</a>').format(address, address)


def _web(url: str | None, source: str, dice: random.Random) -> Markup:
    if url is None:
        return Markup("")
    bare = url.removeprefix("https://")
    roll = dice.random()
    if roll < 0.15:
        return escape(bare)
    href = f"{url}/?utm_source={source}&utm_medium=referral" if roll < 0.3 else url + dice.choice(("", "/"))
    text = bare if dice.random() < 0.7 else "Bezoek de website"
    return Markup('<a href="{}" target="_blank" rel="noopener">{}</a>').format(href, text)


def _town(truth: Truth, dice: random.Random) -> str:
    code = truth.postcode or ""
    if len(code) > 4 and dice.random() < 0.2:
        code = code.replace(" ", "")
    return " ".join(part for part in (code, truth.city or "") if part)


def _address(truth: Truth) -> str:
    if truth.kind in ("activity", "vacancy"):
        cell = " ".join(part for part in (truth.street, truth.house_number) if part)
    else:
        cell = addresses(truth.source).get((truth.entity, truth.name), "")
    return "" if cell == "-" else cell


def view(truth: Truth, variant: str, *, closed: bool = False) -> View:
    """The listing as `variant` of its source prints it; the same call gives the same strings."""
    dice = rng("view", truth.source, variant, truth.key)
    hours = tuple((day, text) for day, _, text in (part.partition(": ") for part in (truth.opening_hours_text or "").split("; ")))
    table = hours if truth.opening_hours_text and hours[0][0] in DAYS else ()
    mobiles = [text for text in truth.private if text.startswith("06")]
    words = [text for text in truth.private if not text[0].isdigit() and not text.startswith("+")]
    tel = phone_text(truth.phone, dice) if truth.phone else ""
    maps = ""
    if truth.lat is not None and truth.lon is not None:
        maps = dice.choice(
            (
                f"https://www.google.com/maps/place/{quote_plus(truth.name)}/@{truth.lat},{truth.lon},17z",
                f"https://maps.google.com/?q={truth.lat},{truth.lon}",
                f"https://www.google.com/maps/search/?api=1&query={truth.lat}%2C{truth.lon}",
            )
        )
    return View(
        truth,
        soft(truth.name, dice),
        _address(truth),
        _town(truth, dice),
        tel,
        f"tel:{truth.phone}" if truth.phone and dice.random() < 0.5 else f"tel:{tel}" if tel else "",
        _mail(truth.email, dice),
        _web(truth.website, truth.source, dice),
        maps,
        soft(truth.summary, dice) if truth.summary else Markup(""),
        table,
        "" if table else truth.opening_hours_text or "",
        dutch_date(truth.starts_at, short=dice.random() < 0.3) if truth.starts_at else "",
        _time(truth, dice),
        next((word for word in words if "@" not in word), ""),
        next((word for word in words if "@" in word), ""),
        mobiles[0] if mobiles else "",
        closed,
    )
