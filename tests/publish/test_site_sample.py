"""The invented entries, areas and sources that the tests of the site build with, and what they must contain."""

from __future__ import annotations

from datetime import date
from typing import Any

from publish.site.model import SiteInput, SourceCard
from store.settings.themes import Theme

TODAY = date(2026, 11, 21)
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title><script>alert(2)</script>",
    "{{ 7*7 }}{% raw %}",
    "javascript:alert(1)",
    "\u202eomgekeerd\u202c en \u2066verstopt\u2069",
    "nul\x00teken\x1b[31m\ud800",
    "&lt;b&gt; &amp; é ﬁ 😀",
    "a" * 5000,
    "</script><!--",
    '=HYPERLINK("https://kwaad.nl")',
]
HOSTILE_PIN = "Piratenfeest <img src=x onerror=alert(1)>"
BAD_LINKS = [
    "javascript:alert(1)",
    "data:text/html,<script>",
    "ftp://kwaad.nl/",
    "//localhost/",
    "http://127.0.0.1/",
    "https://gebruiker:geheim@kwaad.nl/",
    'https://kwaad.nl/" onclick="x',
    "http://intern.local/",
]


def sample_areas() -> dict[str, Any]:
    """Six square buurten in three wijken and two stadsdelen."""
    rows = [
        ("BU09170001", "Noordhof", "WK091700", "Noord", "Boven"),
        ("BU09170002", "Zuidhof", "WK091700", "Noord", "Boven"),
        ("BU09170101", "Mijnveld", "WK091701", "Mijnveld", "Boven"),
        ("BU09170201", "'t Loon", "WK091702", "Markt", "Centrum"),
        ("BU09170202", "Nobel", "WK091702", "Markt", "Centrum"),
        ("BU09170203", "<b>Hof</b>", "WK091702", "Markt", "Centrum"),
    ]
    features = []
    for i, (code, name, wijk, wijknaam, part) in enumerate(rows):
        x, y = 5.96 + (i % 3) * 0.01, 50.88 + (i // 3) * 0.01
        ring = [[x, y], [x + 0.01, y], [x + 0.01, y + 0.01], [x, y + 0.01], [x, y]]
        features.append(
            {
                "type": "Feature",
                "geometry": {"type": "Polygon", "coordinates": [ring]},
                "properties": {"code": code, "naam": name, "wijkcode": wijk, "wijknaam": wijknaam, "stadsdeel": part},
            }
        )
    return {"type": "FeatureCollection", "features": features}


THEMES = (
    Theme(
        id="ontmoeten",
        title="Ontmoeten",
        description="Samen zijn.",
        colour="#b3411e",
        icon="ontmoeten",
        keywords=("koffie",),
    ),
    Theme(
        id="sport-en-bewegen",
        title="Sport en bewegen",
        description="Clubs.",
        colour="#1b7a2f",
        icon="sport",
        keywords=("zwembad",),
    ),
    Theme(
        id="geld-en-werk",
        title="Geld en werk",
        description="Rondkomen.",
        colour="#5c6100",
        icon="bestaat-niet",
        keywords=("geldzorgen", "schulden"),
    ),
)
SOURCES = (
    SourceCard(
        "heerlenonline",
        "Heerlen Online",
        "Buurtteams",
        "https://www.heerlenonline.nl/",
        "Heerlen Online",
        "facts_only",
        "2026-11-21T03:15:00+00:00",
        "publish",
        30,
    ),
    SourceCard("sport", "Sport <Heerlen>", "Sportraad", "javascript:alert(1)", "Sport", "permission", None, "quarantine", 9),
)


def entry(number: int, **values: Any) -> dict[str, Any]:
    """An ordinary entry; ``values`` replace fields."""
    code = f"BU0917{['0001', '0002', '0101', '0201', '0202'][number % 5]}"
    base: dict[str, Any] = {
        "id": f"hk-{number:010d}",
        "name": f"Buurthuis {number}",
        "kind": ["place", "organisation", "service", "vacancy"][number % 4],
        "themes": [THEMES[number % 3].id],
        "target_groups": ["Senioren"],
        "summary": "Hier drinkt u samen koffie.",
        "street": "Bongerd",
        "house_number": str(number),
        "postcode": "6411 JM",
        "city": "Heerlen",
        "buurt_code": code,
        "buurt": "Noordhof",
        "wijk": "Noord",
        "stadsdeel": "Boven",
        "lat": 50.881 + number / 5000,
        "lon": 5.961 + number / 5000,
        "location_precision": "address",
        "phone": "+31455714444",
        "email": "info@voorbeeldclub.nl",
        "website": "https://www.voorbeeldclub.nl/",
        "opening_hours": "Mo-Fr 09:00-17:00",
        "opening_hours_text": None,
        "starts_at": None,
        "ends_at": None,
        "recurrence": None,
        "wheelchair": "yes",
        "toilet_wheelchair": None,
        "disabled_parking": "no",
        "disabled_parking_distance_m": None,
        "accessibility_note": None,
        "coordinator": None,
        "help_step": None,
        "sources": ["heerlenonline"],
        "source_urls": ["https://www.heerlenonline.nl/view?id=1"],
        "first_seen": "2026-10-01",
        "last_seen": "2026-11-20",
        "last_checked": "2026-11-21",
        "status": "current",
        "open_conflicts": 0,
        "licence": "facts_only",
        "organiser": None,
        "venue": None,
        "related": [],
        "conflicts": [],
        "provenance": {
            "name": {
                "source": "heerlenonline",
                "url": "https://www.heerlenonline.nl/view?id=1",
                "fetched_at": "2026-11-20T03:15:00+00:00",
                "rung": "contract",
            }
        },
    }
    return base | values


def sample_entries() -> list[dict[str, Any]]:
    """About forty entries: ordinary, coarse, empty, closed, clashing and hostile ones."""
    entries = [entry(i) for i in range(16)]
    entries += [
        entry(
            20,
            name="Wandelclub De Stap",
            kind="activity",
            themes=["sport-en-bewegen", "ontmoeten"],
            starts_at="2026-12-01T10:00:00",
            ends_at="2026-12-01T12:00:00",
            recurrence="FREQ=WEEKLY;BYDAY=TU,TH",
            related=[{"id": "hk-0000000001", "name": "Buurthuis 1"}, {"id": "hk-weg0000000", "name": "Weg"}],
        ),
        entry(21, name="Feest van gisteren", kind="activity", starts_at="2026-11-20T20:00:00"),
        entry(22, name="Geheime plek", location_precision="pc4", lat=50.8812345, lon=5.9612345),
        entry(23, name="Verdwenen club", status="missing_at_source"),
        entry(24, name="Gesloten club", status="closed"),
        entry(
            25,
            name="Twee nummers",
            conflicts=[
                {
                    "field": "phone",
                    "values": [
                        {"value": "+31455714444", "source": "heerlenonline"},
                        {"value": "+31455715555", "source": "sport"},
                    ],
                }
            ],
        ),
        dict.fromkeys(entry(26), None) | {"id": "hk-0000000026"},
        {"id": "hk-0000000027"},
        {"id": "../../kwaad", "name": "Buiten de map"},
        {"id": None, "name": "Zonder nummer"},
        entry(28, name=["lijst"], themes="geen lijst", provenance=[1], conflicts={"a": 1}, related=3, lat="x", sources=7),
        entry(
            29,
            lat=float("nan"),
            lon=10**400,
            starts_at="9999-99-99",
            recurrence="FREQ=X;BYDAY=1;;=",
            last_seen=10**5000,
        ),
        entry(31, name=HOSTILE_PIN),
        entry(30, conflicts=[{"field": "phone", "values": 5}, {"field": None, "values": [None, {"value": [1]}]}]),
    ]
    entries += [
        entry(
            40 + i,
            name=text,
            summary=text,
            street=text,
            venue=text,
            organiser=text,
            coordinator=text,
            buurt=text,
            help_step=text,
            accessibility_note=text,
            target_groups=[text],
            opening_hours=text,
            postcode=text,
            themes=[text, "ontmoeten"],
            kind=text,
            sources=[text],
            source_urls=[text],
            email=text,
            phone=text,
            recurrence=text,
            starts_at=text,
            wheelchair=text,
            status=text,
            buurt_code=text,
            location_precision=text,
            provenance={text: {"source": text}, "name": {"source": text, "url": text, "fetched_at": text}},
            conflicts=[{"field": text, "values": [{"value": text, "source": text}, {"value": 1, "source": text}]}],
            website=BAD_LINKS[i % len(BAD_LINKS)],
        )
        for i, text in enumerate(HOSTILE)
    ]
    return entries


def sample_site(**values: Any) -> SiteInput:
    """The input of these tests."""
    base: dict[str, Any] = {
        "release_id": "2026-11-21-1",
        "built_on": TODAY,
        "municipality": "Heerlen",
        "contact_email": "kaart@heerlenkaart.nl",
        "bot_name": "heerlenkaart/1.0 (+https://heerlenkaart.nl/bot/)",
        "entries": sample_entries(),
        "themes": THEMES,
        "sources": SOURCES,
        "areas": sample_areas(),
    }
    return SiteInput(**(base | values))


def test_the_sample_holds_the_hard_cases() -> None:
    entries = sample_entries()
    assert len(entries) >= 40
    assert {"current", "closed", "missing_at_source"} <= {str(e.get("status")) for e in entries}
    assert {"address", "pc4"} <= {str(e.get("location_precision")) for e in entries}
    assert all(any(e.get("name") == text for e in entries) for text in HOSTILE)
