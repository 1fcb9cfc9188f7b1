"""The built site as files: every link leads somewhere, nothing loads from elsewhere, hostile text stays text."""

from __future__ import annotations

import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from publish import encode
from publish.site.assets import STATIC
from publish.site.build import build_site
from publish.site.pages import HOME_LIMIT
from tests.publish.test_site_sample import HOSTILE, entry, sample_entries, sample_site

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'"
)


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
        if encode.safe_id(record.get("id")):
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
                if parts.path.startswith(("/data/v1/", "/releases/")) or parts.path in (
                    "/_headers",
                    "/data/nginx.conf",
                ):  # a release has these
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
                if value.startswith("https://heerlenkaart.nl/"):  # our own, from inside another site
                    assert path.startswith("insluiten/") and attrs.get("rel") == "noopener", (path, value)
                    continue
                assert tag == "a", (path, tag, value)
                assert value.startswith(("https://", "http://")), (path, value)
                assert attrs.get("rel") == "noopener noreferrer nofollow", (path, value)
                outward += 1
    assert outward > 20


def test_no_inline_script_style_or_handler_and_a_strict_policy(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        policies = [a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv") == "Content-Security-Policy"]
        assert policies == [POLICY], path
        for tag, attrs in page.tags:
            assert tag not in ("style", "iframe", "object", "embed", "base"), (path, tag)
            assert not [a for a in attrs if a == "style" or a.startswith("on")], (path, tag, attrs)
            assert tag != "script" or attrs.get("src", "").startswith("/assets/"), path


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_text_shows_as_text(root: Path, number: int) -> None:
    text = HOSTILE[number]
    page = Page((root / "p" / f"hk-{40 + number:010d}" / "index.html").read_text(encoding="utf-8"))
    shown = encode.text(text) or ""
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
    assert "Elke dinsdag en donderdag." in walk and "10:00 tot 12:00 uur. Volgende keer: dinsdag 1 december 2026" in walk
    assert "Buurthuis 1" in walk and "Weg" not in walk
    clash = pages["p/hk-0000000025/index.html"].text
    assert "Bronnen noemen verschillende telefoonnummers: 045 571 4444 (Heerlen Online)" in clash and "045 571 5555" in clash
    assert "staat niet meer bij de bron" in pages["p/hk-0000000023/index.html"].text
    assert "Dit bestaat niet meer" in pages["p/hk-0000000024/index.html"].text
    assert "al voorbij" in pages["p/hk-0000000021/index.html"].text
    links = [a.get("href", "") for _, a in pages["p/hk-0000000001/index.html"].tags]
    assert any("kaart@heerlenkaart.nl?subject=Klopt%20niet%3A%20hk-0000000001" in link for link in links)


def test_home_lists_everything_without_script(pages: dict[str, Page]) -> None:
    links = {a.get("href") for _, a in pages["index.html"].tags}
    for record in sample_entries():
        if encode.safe_id(record.get("id")) and record.get("status") != "closed":
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
        on_disk = {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}
        assert on_disk == package["files"] and "LICENSE" in on_disk
