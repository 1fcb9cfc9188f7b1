"""A small city that is published, for tests of the data contract. All names are invented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from harvest.night import Night
from publish.release import publish
from store.model.listing import Kind, Listing
from tests.review.build import fill
from tests.store.build import listing

#: Entries that :func:`city` makes: twelve clubs, two activities, a vacancy, a place and one thing without an address.
CITY = 17


def city() -> list[Listing]:
    """Listings of two sources, of every kind, one of them in both, one without an address."""
    home: dict[str, Any] = {"postcode": "6411 JM", "city": "Heerlen", "lon": 5.97, "location_precision": "address"}
    clubs = [
        listing(
            str(n), f"Vereniging nummer {n}, dé club", "jens", phone=f"+3145555{n:04d}", email=f"info@club{n}.nl", lat=50.88 + n / 1e4,
            website=f"https://www.club{n}.nl/", street="Bongerd", house_number=str(n), target_groups=("ouderen", "jongeren"),
            opening_hours="Mo-Fr 09:00-17:00; Sa 10:00-12:00", opening_hours_text="ma-vr 9-17, za 10-12", wheelchair="yes",
            categories=("Sport", "Ontmoeten"), summary="Iedereen is welkom; kom eens langs, \"zomaar\".", **home,
        )
        for n in range(1, 13)
    ]  # fmt: skip
    other = listing(
        "twee", "Vereniging nummer 3, dé club", "heerlenonline", phone="+31455550003", website="https://www.club3.nl/", street="Bongerd",
        house_number="3", lat=50.8803, opening_hours_text="elke dag", **home,
    )  # fmt: skip
    weekly = listing(
        "a1", "Koffie in de huiskamer", "jens", kind=Kind.ACTIVITY, starts_at="2026-12-03T10:00:00", ends_at="2026-12-03T12:00:00",
        recurrence="FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630", organiser="Stichting De Huiskamer", venue="Buurthuis De Bongerd",
        street="Bongerd",
        house_number="40", lat=50.8840, categories=("Ontmoeten",), **home,
    )  # fmt: skip
    once = listing("a2", "Burendag", "jens", kind=Kind.ACTIVITY, starts_at="2027-09-26", city="Heerlen", categories=("Ontmoeten",))
    vacancy = listing(
        "v1", "Gastheer of gastvrouw gezocht", "heerlenonline", kind=Kind.VACANCY, city="Heerlen", summary="Help mee in het buurthuis."
    )
    place = listing(
        "p1",
        "Speeltuin Zonnehoek",
        "heerlenonline",
        kind=Kind.PLACE,
        street="Zonstraat",
        house_number="2",
        lat=50.8950,
        toilet_wheelchair="no",
        disabled_parking="limited",
        **home,
    )
    nowhere = listing("n1", "Luisterlijn voor iedereen", "heerlenonline", kind=Kind.SERVICE, phone="+31455559999")
    return [*clubs, other, weekly, once, vacancy, place, nowhere]


def published(data: Path, listings: list[Listing] | None = None) -> Night:
    """A data folder with a release of ``listings`` (the city unless given)."""
    night = fill(data, city() if listings is None else listings)
    publish(night.publishing())
    return night
