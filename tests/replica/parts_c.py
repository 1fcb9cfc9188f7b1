"""What the third builds share: private bits, time spans, mail protections, and nothing that shows in their markup."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from .pages import Options
from .views import View, view
from .world import truth_for
from .world_base import MONTHS


def views(source: str, options: Options) -> list[View]:
    """The listings of `source` as its third build prints them, less those that are lost."""
    shown = (
        view(truth, "c", closed=truth.key in options.closed)
        for truth in truth_for(source, "c", options.today)
        if truth.key not in options.lost
    )
    return [
        replace(
            one,
            mail=one.mail.replace("Stuur een e-mail", "Schrijf ons gerust"),
            web=one.web.replace("Bezoek de website", "Kijk bij hen verder"),
        )
        for one in shown
    ]


def others(here: Sequence[View], number: int, *steps: int) -> list[View]:
    """A few other listings to show below number `number`, never itself."""
    found = (here[(number + step) % len(here)] for step in steps)
    return [one for one in found if one.truth.key != here[number].truth.key]


def spans(text: str) -> list[tuple[str, str]]:
    """'10:00 - 12:30 en 13:30 - 21:00' -> [('10:00', '12:30'), ('13:30', '21:00')]; [] when closed."""
    return re.findall(r"(\d\d:\d\d) - (\d\d:\d\d)", text)


def person_bits(shown: View) -> list[Markup]:
    """The private person, mail and mobile of a listing, as far as there are any."""
    out = [escape(shown.person)] if shown.person else []
    if shown.private_mail:
        out.append(Markup('<a href="mailto:{}">{}</a>').format(shown.private_mail, shown.private_mail))
    if shown.mobile:
        digits = re.sub(r"\D", "", shown.mobile)
        out.append(Markup('<a href="tel:{}">{}</a>').format(digits, shown.mobile))
    return out


def call(shown: View) -> Markup:
    """The phone as a link; empty without one."""
    return Markup('<a href="{}">{}</a>').format(shown.phone_href, shown.phone) if shown.phone else Markup("")


def spamspan(address: str) -> Markup:
    """A mail address as the SpamSpan filter leaves it for readers without scripts."""
    user, _, host = address.partition("@")
    return Markup('<span class="spamspan"><span class="u">{}</span> [at] <span class="d">{}</span></span>').format(user, host)


def antispambot(address: str, dice: random.Random) -> Markup:
    """A mailto link with about half of its letters written as numeric entities, as WordPress does."""
    coded = Markup("").join(Markup(f"&#{ord(letter)};") if letter == "@" or dice.random() < 0.5 else escape(letter) for letter in address)
    return Markup('<a href="mailto:{}">{}</a>').format(coded, coded)


def day_month(moment: str) -> str:
    """'2025-11-25T…' -> '25 november 2025'."""
    year, month, day = moment[:10].split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def zoned(moment: str) -> datetime:
    """A local 'YYYY-MM-DDTHH:MM' as a moment with its offset."""
    return datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Amsterdam"))


def utc(moment: str) -> str:
    """A local moment as Drupal writes it in `datetime`: '2025-11-25T08:30:00Z'."""
    return f"{zoned(moment).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
