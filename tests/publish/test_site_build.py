"""The built site as files: every link leads somewhere, nothing loads from elsewhere, hostile text stays text."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from publish.site import dutch, safe
from publish.site.areas import read_areas
from publish.site.assets import STATIC
from publish.site.build import build_site
from publish.site.model import SiteInput, SourceCard
from publish.site.pages import HOME_LIMIT
from publish.site.view import read_entry
from store.settings.themes import Theme

TODAY = date(2026, 11, 21)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'"
)
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
    SourceCard(
        "sport", "Sport <Heerlen>", "Sportraad", "javascript:alert(1)", "Sport", "permission", None, "quarantine", 9
    ),
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
        entry(
            28, name=["lijst"], themes="geen lijst", provenance=[1], conflicts={"a": 1}, related=3, lat="x", sources=7
        ),
        entry(
            29,
            lat=float("nan"),
            lon=10**400,
            starts_at="9999-99-99",
            recurrence="FREQ=X;BYDAY=1;;=",
            last_seen=10**5000,
        ),
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


class Page(HTMLParser):
    """Tags with their attributes, ids and the visible text of one page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {k: v or "" for k, v in attrs}))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self.words))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site")
    build_site(out, sample_site())
    return out


@pytest.fixture(scope="module")
def pages(root: Path) -> dict[str, Page]:
    found = {p.relative_to(root).as_posix(): Page(p.read_text(encoding="utf-8")) for p in sorted(root.rglob("*.html"))}
    assert len(found) > 50
    return found


def test_every_entry_with_a_usable_id_has_a_page(root: Path) -> None:
    for record in sample_entries():
        if safe.safe_id(record.get("id")):
            assert (root / "p" / record["id"] / "index.html").is_file(), record["id"]
    assert not list(root.parent.glob("kwaad*"))
    for path in (
        "index.html",
        "404.html",
        "thema/ontmoeten",
        "thema/overig",
        "buurt/BU09170001",
        "buurt/WK091702",
        "buurt/boven",
        "bronnen",
        "bot",
        "over",
        "thema",
        "buurt",
        "site.webmanifest",
    ):
        assert (root / path).exists(), path


def test_every_internal_link_leads_to_a_file(root: Path, pages: dict[str, Page]) -> None:
    seen = 0
    for path, page in pages.items():
        ids = {a["id"] for _, a in page.tags if "id" in a}
        for tag, attrs in page.tags:
            for name, value in attrs.items():
                if (name not in ("href", "src") and not name.startswith("data-")) or not value.startswith(("/", "#")):
                    continue
                parts = urlsplit(value)
                if parts.path.startswith("/data/v1/"):
                    continue
                seen += 1
                if not parts.path:
                    assert parts.fragment in ids, (path, tag, value)
                    continue
                target = root / unquote(parts.path).lstrip("/")
                assert (target / "index.html" if parts.path.endswith("/") else target).is_file(), (path, tag, value)
    assert seen > 500


def test_nothing_is_loaded_from_elsewhere_and_links_out_are_marked(pages: dict[str, Page]) -> None:
    outward = 0
    for path, page in pages.items():
        for tag, attrs in page.tags:
            for name in ("src", "href", "srcset", "poster", "action", "data", "xlink:href"):
                value = attrs.get(name, "")
                if not value or (value.startswith(("/", "#", "tel:", "mailto:")) and not value.startswith("//")):
                    continue
                assert tag == "a", (path, tag, value)
                assert value.startswith(("https://", "http://")), (path, value)
                assert attrs.get("rel") == "noopener noreferrer nofollow", (path, value)
                outward += 1
    assert outward > 20


def test_no_inline_script_style_or_handler_and_a_strict_policy(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        policies = [
            a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv") == "Content-Security-Policy"
        ]
        assert policies == [POLICY], path
        for tag, attrs in page.tags:
            assert tag not in ("style", "iframe", "object", "embed", "base"), (path, tag)
            assert not [a for a in attrs if a == "style" or a.startswith("on")], (path, tag, attrs)
            assert tag != "script" or attrs.get("src", "").startswith("/assets/"), path


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_text_shows_as_text(root: Path, number: int) -> None:
    text = HOSTILE[number]
    page = Page((root / "p" / f"hk-{40 + number:010d}" / "index.html").read_text(encoding="utf-8"))
    shown = safe.text(text) or ""
    assert shown[:100] in page.text
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x1b\ud800-\udfff]", page.text)
    links = [urlsplit(a["href"]) for t, a in page.tags if t == "a" and "href" in a]
    assert {u.scheme for u in links} <= {"", "https", "mailto", "tel"}
    assert {u.hostname for u in links} <= {None, "www.openstreetmap.org"}


def test_fetched_json_is_escaped_and_small(root: Path) -> None:
    (index,) = (root / "assets").glob("index.*.json")
    raw = index.read_text(encoding="utf-8")
    assert not set("<>&\u2028") & set(raw)
    data = json.loads(raw)
    names = [row[1] for row in data["entries"]]
    assert "<script>alert(1)</script>" in names
    assert "Gesloten club" not in names
    assert hashlib.sha256(index.read_bytes()).hexdigest()[:10] == index.name.split(".")[1]


def test_only_a_known_address_is_a_point(root: Path) -> None:
    (index,) = (root / "assets").glob("index.*.json")
    secret = next(r for r in json.loads(index.read_text(encoding="utf-8"))["entries"] if r[1] == "Geheime plek")
    assert not secret[8]
    html = (root / "p/hk-0000000022/index.html").read_text(encoding="utf-8")
    assert "50.8812" not in html and "5.9612" not in html and 'class="pin"' not in html
    assert "Het precieze punt is niet bekend" in html
    assert 'class="pin"' in (root / "p/hk-0000000001/index.html").read_text(encoding="utf-8")


def test_unknown_is_never_no_and_the_parking_rule_stands_everywhere(pages: dict[str, Page]) -> None:
    empty = pages["p/hk-0000000027/index.html"].text
    assert empty.count("Niet bekend. Vraag het na.") == 3
    assert "Nee," not in empty and "Zonder naam" in empty
    assert "Nee, er is geen gehandicaptenparkeerplaats." in pages["p/hk-0000000001/index.html"].text
    for path, page in pages.items():
        if path.startswith("p/"):
            assert "maximaal 3 uur" in page.text and "parkeerschijf is verplicht" in page.text


def test_entry_page_tells_when_disagreement_and_state(pages: dict[str, Page]) -> None:
    walk = pages["p/hk-0000000020/index.html"].text
    assert "Elke dinsdag en donderdag." in walk and "10:00 tot 12:00 uur. Eerste keer: dinsdag 1 december 2026" in walk
    assert "Buurthuis 1" in walk and "Weg" not in walk
    clash = pages["p/hk-0000000025/index.html"].text
    assert (
        "Bronnen noemen verschillende telefoonnummers: 045 571 4444 (Heerlen Online)" in clash
        and "045 571 5555" in clash
    )
    assert "staat niet meer bij de bron" in pages["p/hk-0000000023/index.html"].text
    assert "Dit bestaat niet meer" in pages["p/hk-0000000024/index.html"].text
    assert "al geweest" in pages["p/hk-0000000021/index.html"].text
    links = [a.get("href", "") for _, a in pages["p/hk-0000000001/index.html"].tags]
    assert any("kaart@heerlenkaart.nl?subject=Klopt%20niet%3A%20hk-0000000001" in link for link in links)


def test_home_lists_everything_without_script(pages: dict[str, Page]) -> None:
    links = {a.get("href") for _, a in pages["index.html"].tags}
    for record in sample_entries():
        if safe.safe_id(record.get("id")) and record.get("status") != "closed":
            assert f"/p/{record['id']}/" in links
    assert "/p/hk-0000000024/" not in links
    assert any(a.get("aria-live") == "polite" and a.get("id") == "telling" for _, a in pages["index.html"].tags)


def test_a_large_map_keeps_a_light_home_page(tmp_path: Path) -> None:
    build_site(tmp_path, sample_site(entries=[entry(i) for i in range(HOME_LIMIT + 50)]))
    home = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert 0 < home.count('<li class="item">') <= HOME_LIMIT
    assert (tmp_path / f"p/hk-{HOME_LIMIT + 49:010d}/index.html").is_file()


def test_empty_input_still_makes_a_site(tmp_path: Path) -> None:
    build_site(tmp_path, sample_site(entries=[], sources=[], areas={"type": "FeatureCollection", "features": []}))
    assert "Er staat nog niets op de kaart" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_same_input_same_bytes_and_other_files_stay(root: Path, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "keep.csv").write_text("x", encoding="utf-8")
    build_site(tmp_path, sample_site(entries=list(reversed(sample_entries()))))
    ours = {p.relative_to(root): p.read_bytes() for p in root.rglob("*") if p.is_file()}
    theirs = {p.relative_to(tmp_path): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert theirs.pop(Path("data/keep.csv")) == b"x"
    assert ours == theirs


def test_vendored_files_are_what_the_manifest_says() -> None:
    manifest = json.loads((STATIC / "vendor/manifest.json").read_text(encoding="utf-8"))
    for package in manifest["packages"]:
        folder = STATIC / "vendor" / package["folder"]
        on_disk = {
            p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in folder.rglob("*")
            if p.is_file()
        }
        assert on_disk == package["files"] and "LICENSE" in on_disk


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=WEEKLY;BYDAY=TU,TH", "Elke dinsdag en donderdag"),
        ("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "Om de week op maandag"),
        ("FREQ=WEEKLY", "Elke week"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO", "Om de 3 weken op maandag"),
        ("FREQ=MONTHLY;BYDAY=1FR", "Elke eerste vrijdag van de maand"),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", "Elke laatste vrijdag van de maand"),
        ("FREQ=MONTHLY;BYDAY=1MO,3MO", "Elke eerste maandag en derde maandag van de maand"),
        ("FREQ=DAILY;UNTIL=20261231T230000Z", "Elke dag, tot en met 31 december 2026"),
        ("FREQ=HOURLY", "Komt vaker terug. Vraag na wanneer"),
        ("FREQ=MONTHLY;BYDAY=9MO", "Komt vaker terug. Vraag na wanneer"),
        (None, None),
    ],
)
def test_repeats_in_words(rule: str | None, words: str | None) -> None:
    assert dutch.repeat(rule) == words


@pytest.mark.parametrize(
    ("osm", "monday", "sunday"),
    [
        ("Mo-Fr 09:00-17:00", "09:00 tot 17:00 uur", "gesloten"),
        ("Mo 09:00-12:00,13:00-17:00; PH off", "09:00 tot 12:00 en 13:00 tot 17:00 uur", "gesloten"),
        ("Sa-Mo 10:00-16:00", "10:00 tot 16:00 uur", "10:00 tot 16:00 uur"),
        ("10:00-16:00; Su off", "10:00 tot 16:00 uur", "gesloten"),
        ("24/7", "dag en nacht open", "dag en nacht open"),
    ],
)
def test_opening_hours_in_words(osm: str, monday: str, sunday: str) -> None:
    rows = dutch.hours(osm)
    assert rows is not None and len(rows) == 7
    assert (rows[0][1], rows[6][1]) == (monday, sunday)


@pytest.mark.parametrize("osm", ["sunrise-sunset", "Mo[1] 10:00-12:00", "elke dag", "Xx 10:00-12:00", "", None])
def test_unclear_opening_hours_are_not_guessed(osm: str | None) -> None:
    assert dutch.hours(osm) is None


def test_area_tree_and_reading_of_broken_areas() -> None:
    areas = read_areas(sample_areas())
    assert [p.name for p in areas.parts] == ["Boven", "Centrum"]
    assert [w.name for w in areas.parts[0].children] == ["Mijnveld", "Noord"]
    assert read_areas({"features": [{"properties": None}, {"properties": {"code": "../x", "naam": "X"}}]}).parts == ()


@pytest.mark.parametrize("link", BAD_LINKS)
def test_bad_websites_are_left_out(link: str) -> None:
    view = read_entry(entry(1, website=link), TODAY)
    assert view is not None and view.website is None
