"""Relations as the world sees them: the same in every format, refused when they lead nowhere, and on the pages with and without script."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pyarrow.parquet as pq
import pyogrio
import pytest
from rdflib import DCTERMS, Graph, Namespace, URIRef

from harvest.night import Night
from publish.fields import FIELDS, fit, json_schema
from publish.gate import check_data
from publish.release import publish
from publish.site.build import build_site
from publish.site.related import SHOWN
from store.errors import ReleaseError
from store.journal import Journal
from store.model.decision import Decision, DecisionKind
from store.model.entry import RelatedKind
from store.model.listing import Kind
from store.settings.themes import Theme
from tests.conftest import needs_chromium
from tests.publish.test_site_build import Page
from tests.publish.test_site_sample import THEMES, entry, sample_site
from tests.review.build import NOW, fill
from tests.serving import release_folder, served
from tests.store.build import listing

FIELD = next(f for f in FIELDS if f.name == "related")
DOOR: dict[str, Any] = {
    "street": "Bongerd", "house_number": "18", "postcode": "6411 JM", "city": "Heerlen", "lat": 50.88, "lon": 5.97,
    "location_precision": "address",
}  # fmt: skip
HALL = listing("hal", "Sporthal Varenhof", "sportinheerlen", kind=Kind.PLACE, **DOOR)
CLUB = listing("club", "Judoclub Kodokan", "jens", **DOOR)
HELP = listing("hulp", "Sportspreekuur", "heerlenonline", kind=Kind.SERVICE, **DOOR)
OLD = listing("oud", "Fanfare Eendracht", "heerlenonline", kind=Kind.PLACE)
#: (name, kind, name of the other), both sides
TOLD = {
    ("Judoclub Kodokan", "located_at", "Sporthal Varenhof"), ("Sporthal Varenhof", "hosts", "Judoclub Kodokan"),
    ("Sportspreekuur", "located_at", "Sporthal Varenhof"), ("Sporthal Varenhof", "hosts", "Sportspreekuur"),
    ("Fanfare Eendracht", "succeeded_by", "Judoclub Kodokan"), ("Judoclub Kodokan", "succeeds", "Fanfare Eendracht"),
}  # fmt: skip


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Night:
    data = tmp_path_factory.mktemp("hal") / "data"
    fill(data, [OLD])
    said = Decision("decision-0001", NOW, "piet", DecisionKind.PAIR, "related", about=(OLD.key, CLUB.key), relation="succeeded_by")
    Journal(data).append(said)
    night = fill(data, [HALL, CLUB, HELP])
    publish(night.publishing())
    return night


@pytest.fixture
def v1(night: Night) -> Path:
    return (night.data / "current").resolve() / "data" / "v1"


def _lines(v1: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (v1 / "entries.ndjson").read_text("utf-8").splitlines()]


def _geojson(v1: Path) -> list[dict[str, Any]]:
    return [f["properties"] for f in json.loads((v1 / "entries.geojson").read_text("utf-8"))["features"]]


def _parquet(v1: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(v1 / "entries.parquet", columns=["id", "name", "related"]).to_pylist()
    return rows


def _cells(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        r | {"related": [dict(zip(("kind", "id"), c.split(":"), strict=True)) for c in (r["related"] or "").split("|") if c]} for r in rows
    ]


def _csv(name: str, delimiter: str, encoding: str) -> Callable[[Path], list[dict[str, Any]]]:
    return lambda v1: _cells(list(csv.DictReader(io.StringIO((v1 / name).read_text(encoding)), delimiter=delimiter)))


def _gdal(name: str) -> Callable[[Path], list[dict[str, Any]]]:
    return lambda v1: _cells(pyogrio.read_arrow(v1 / name, columns=["id", "name", "related"])[1].to_pylist())


READERS = {
    "ndjson": _lines, "geojson": _geojson, "parquet": _parquet, "csv": _csv("entries.csv", ",", "utf-8"),
    "excel": _csv("entries-excel.csv", ";", "utf-8-sig"), "gpkg": _gdal("entries.gpkg"),
}  # fmt: skip


@pytest.mark.parametrize("name", READERS)
def test_every_format_tells_the_same(v1: Path, name: str) -> None:
    rows = READERS[name](v1)
    names = {r["id"]: r["name"] for r in rows}
    assert len(rows) == 4 and {(r["name"], b["kind"], names[b["id"]]) for r in rows for b in r["related"]} == TOLD
    assert all(r["related"] == sorted(r["related"], key=lambda b: (b["kind"], b["id"])) for r in rows)


def test_linked_data_says_where_a_thing_is_in_schema_orgs_own_terms(v1: Path) -> None:
    document = json.loads((v1 / "entries.jsonld").read_text("utf-8"))
    graph = Graph().parse(data=json.dumps(document | {"@context": {"@vocab": "https://schema.org/"}}), format="json-ld")
    at = {n["name"]: URIRef(n["@id"]) for n in document["@graph"]}
    schema = Namespace("https://schema.org/")
    assert (at["Judoclub Kodokan"], schema.location, at["Sporthal Varenhof"]) in graph
    assert (at["Sportspreekuur"], DCTERMS.relation, at["Sporthal Varenhof"]) in graph, "schema.org has no location of a service"
    assert (at["Fanfare Eendracht"], DCTERMS.isReplacedBy, at["Judoclub Kodokan"]) in graph
    assert (at["Judoclub Kodokan"], DCTERMS.replaces, at["Fanfare Eendracht"]) in graph


def test_hsds_links_to_the_other_page_also_in_its_tables(v1: Path) -> None:
    pages = {r["name"]: f"/p/{r['id']}/" for r in _lines(v1)}
    services = {s["name"]: s for s in map(json.loads, (v1 / "services.hsds.ndjson").read_text("utf-8").splitlines())}
    links = {(u["label"], u["url"]) for u in services["Judoclub Kodokan"]["additional_urls"]}
    assert any(kind == "located_at" and url.endswith(pages["Sporthal Varenhof"]) for kind, url in links)
    with zipfile.ZipFile(v1 / "hsds-datapackage.zip") as package:
        rows = list(csv.DictReader(io.StringIO(package.read("urls.csv").decode())))
    assert {r["label"] for r in rows} == {"bron", "located_at", "hosts", "succeeded_by", "succeeds"}
    assert len({r["id"] for r in rows}) == len(rows)


def _spoil(v1: Path, change: Callable[[list[dict[str, Any]]], object]) -> None:
    path = v1 / "entries.geojson"
    features = json.loads(path.read_text("utf-8"))["features"]
    change([f["properties"] for f in features])
    body = ",\n".join(json.dumps(f, ensure_ascii=False) for f in features)
    path.write_text('{"type":"FeatureCollection","features":[\n' + body + "\n]}\n", encoding="utf-8")


def _host(rows: list[dict[str, Any]]) -> dict[str, Any]:
    return next(r for r in rows if r["kind"] == "place" and r["related"])


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: _host(rows)["related"].append({"kind": "beside", "id": "hk-aaaaaaaaaa"}),  # leads nowhere
        lambda rows: _host(rows)["related"].pop(),  # one side only
        lambda rows: _host(rows)["related"][0].update(kind="beside"),  # the other says something else
        lambda rows: _host(rows)["related"][0].update(kind="naast"),  # no such kind
    ],
)
def test_the_gate_refuses_what_leads_nowhere_or_is_told_once(
    night: Night, v1: Path, tmp_path: Path, change: Callable[[list[dict[str, Any]]], object]
) -> None:
    for path in v1.rglob("*"):
        (tmp_path / path.relative_to(v1)).parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            (tmp_path / path.relative_to(v1)).write_bytes(path.read_bytes())
    files = json.loads((v1 / "manifest.json").read_text("utf-8"))["files"]
    check_data(tmp_path, files, 4, night.publishing().city, night.sources)
    _spoil(tmp_path, change)
    with pytest.raises(ReleaseError, match=r"entries\.geojson"):
        check_data(tmp_path, files, 4, night.publishing().city, night.sources)


@pytest.mark.parametrize(
    "value", [None, 3, "x", [3], [{}], [{"kind": "beside"}], [{"kind": "x", "id": "hk-b3kq7x2m5d"}], [{"kind": [], "id": "hk-b3kq7x2m5d"}]]
)
def test_odd_values_are_no_relation(value: Any) -> None:
    assert fit(FIELD, value) == []


def test_the_schema_knows_every_kind() -> None:
    check = jsonschema_rs.validator_for(json_schema(FIELD))
    one = [{"kind": k.value, "id": "hk-b3kq7x2m5d"} for k in RelatedKind]
    assert check.is_valid(one) and fit(FIELD, [*one, *one]) == one
    assert not check.is_valid([{"kind": "naast", "id": "hk-b3kq7x2m5d"}])
    assert not check.is_valid([{"kind": "beside", "id": "elders"}])


# --- pages ---------------------------------------------------------------------------------------------------------------------------

TENANTS = 40
BUILDING, GONE, LAST = "hk-0000000001", "hk-weg0000000", "hk-0000000139"
EMPTY = Theme(id="leeg", title="Leeg thema", description="Hier staat niets in.", colour="#3d4a50", icon="overig", keywords=("leegte",))


def _site() -> dict[str, Any]:
    tenants = [entry(100 + n, name=f"Huurder {n:02d}", related=[{"kind": "located_at", "id": BUILDING}]) for n in range(TENANTS)]
    building = entry(
        1, name="Verzamelgebouw", related=[{"kind": "hosts", "id": t["id"]} for t in tenants] + [{"kind": "hosts", "id": GONE}]
    )
    moved = entry(2, name="Oude plek", related=[{"kind": "moved_to", "id": "hk-0000000003"}, {"kind": "beside", "id": "hk-0000000004"}])
    new = entry(3, name="Nieuwe plek", related=[{"kind": "moved_from", "id": "hk-0000000002"}, {"kind": "van later", "id": BUILDING}])
    near = entry(4, name="Buren", house_number="2", related=[{"kind": "beside", "id": "hk-0000000002"}])
    far = entry(5, name="Vrienden van", related=[{"kind": "beside", "id": "hk-0000000002"}, {"kind": "part_of", "id": GONE}])
    shut = entry(6, name="Dicht", status="closed")
    guest = entry(7, name="Gast", related=[{"kind": "located_at", "id": "hk-0000000006"}])
    return {"entries": [building, *tenants, moved, new, near, far, shut, guest], "themes": (*THEMES, EMPTY)}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("verband")
    build_site(out, sample_site(**_site()))
    return out


def _page(root: Path, entry_id: str) -> str:
    return (root / "p" / entry_id / "index.html").read_text("utf-8")


def test_a_building_shows_a_few_tenants_and_folds_the_others_away(root: Path) -> None:
    html = _page(root, BUILDING)
    section = html.split('id="k-ook"', 1)[1].split("</section>")[0]
    shown, rest = section.split("<details>", 1)
    assert shown.count('href="/p/') == SHOWN and rest.count('href="/p/') == TENANTS - SHOWN
    assert f"Toon nog {TENANTS - SHOWN}<" in rest and "Hier zit ook:" in shown and GONE not in html
    assert shown.index("Huurder 00") < shown.index("Huurder 07")
    assert f'href="/p/{BUILDING}/">Verzamelgebouw</a>' in _page(root, LAST) and "Zit in:" in _page(root, LAST)


def test_what_moved_says_so_first_and_what_is_beside_says_whether_that_is_the_address(root: Path) -> None:
    old = Page(_page(root, "hk-0000000002")).text
    assert "Verhuisd naar: Nieuwe plek" in old and "Ook op dit adres: Buren" in old
    assert "Zat eerst hier: Oude plek" in Page(_page(root, "hk-0000000003")).text
    assert "Heeft te maken met: Verzamelgebouw" in Page(_page(root, "hk-0000000003")).text
    assert "Heeft een band met: Oude plek" in Page(_page(root, "hk-0000000005")).text


def test_what_left_the_map_is_not_linked_to(root: Path) -> None:
    for entry_id in ("hk-0000000005", "hk-0000000007"):
        html = _page(root, entry_id)
        assert GONE not in html and "Dicht" not in html and "Zit in" not in html and "Hoort bij:" not in html


def test_lists_say_where_a_thing_is(root: Path) -> None:
    theme = (root / "thema" / THEMES[0].id / "index.html").read_text("utf-8")
    assert f'<p class="bond">Zit in: <a href="/p/{BUILDING}/">Verzamelgebouw</a></p>' in theme
    index = json.loads(next((root / "assets").glob("index*.json")).read_text("utf-8"))
    rows = {r[0]: r for r in index["entries"]}
    label, at = rows[LAST][10]
    assert (label, index["entries"][at][0]) == ("Zit in", BUILDING)
    assert rows["hk-0000000002"][10][0] == "Verhuisd naar" and len(rows[BUILDING]) < 11


def test_an_empty_theme_is_no_choice_on_the_home_page_but_keeps_its_page(root: Path) -> None:
    home = (root / "index.html").read_text("utf-8")
    assert all(f'href="/thema/{t.id}/"' in home for t in THEMES) and "Leeg thema" not in home
    assert (root / "thema" / "leeg" / "index.html").is_file() and "Leeg thema" in (root / "thema" / "index.html").read_text("utf-8")
    index = json.loads(next((root / "assets").glob("index*.json")).read_text("utf-8"))
    assert "leeg" not in {t["id"] for t in index["themes"]}, "nor is it a suggestion"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    data = tmp_path_factory.mktemp("web")
    site = sample_site(release_id="20261121T031500Z-0abc12", **_site())
    build_site(release_folder(data, site.release_id), site)
    with served(data) as address:
        yield address


@pytest.mark.browser
@needs_chromium
@pytest.mark.parametrize("script", [True, False])
def test_by_keyboard_from_a_tenant_to_its_building_and_to_the_last_tenant(base: str, chromium: Any, script: bool) -> None:
    context = chromium.new_context(java_script_enabled=script, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.goto(f"{base}/p/{LAST}/")
    page.focus(f"#k-ook ~ ul a[href='/p/{BUILDING}/']")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/p/{BUILDING}/")
    hidden = page.locator(f"a[href='/p/{LAST}/']")
    assert not hidden.is_visible()
    page.focus(".bonds summary")
    page.keyboard.press("Enter")
    hidden.wait_for(state="visible")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320 if script else True
    hidden.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/p/{LAST}/")
    context.close()


@pytest.mark.browser
@needs_chromium
def test_on_paper_nothing_is_folded_away(base: str, chromium: Any) -> None:
    page = chromium.new_page(viewport={"width": 800, "height": 900})
    page.goto(f"{base}/p/{BUILDING}/")
    tenants = page.locator(".bonds details li")
    assert tenants.count() == TENANTS - SHOWN and not tenants.last.is_visible()
    page.emulate_media(media="print")
    assert all(tenant.is_visible() for tenant in tenants.all())
    assert not page.locator(".bonds summary").is_visible()
    page.close()


@pytest.mark.browser
@needs_chromium
def test_in_a_list_both_the_thing_and_its_place_can_be_clicked(base: str, chromium: Any) -> None:
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(10_000)
    for target, goal in ((".bond a", BUILDING), ("p.meta", LAST)):
        page.goto(f"{base}/?q=huurder+39")
        page.wait_for_selector("#vinder[data-ready]")
        page.click(f"#uitkomst .item[data-id='{LAST}'] {target}", force=True)  # the whole card is its link
        page.wait_for_url(f"**/p/{goal}/")
    page.close()


@pytest.mark.browser
@needs_chromium
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", [f"/p/{BUILDING}/", "/p/hk-0000000002/", "/?q=huurder"])
def test_axe_finds_nothing(base: str, chromium: Any, path: str, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    page = chromium.new_page(viewport={"width": width, "height": 900})
    page.goto(base + path)
    if path.startswith("/?"):
        page.wait_for_selector("#uitkomst .bond")
    else:
        page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    found = [(v["id"], [n["target"] for n in v["nodes"]]) for v in axe.run(page).response["violations"]]
    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
