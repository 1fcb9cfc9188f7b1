"""The site in a real Chromium: searching, filtering, going back, keyboard, small screens, no request to anyone else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from publish.site.build import build_site
from tests.conftest import needs_chromium
from tests.publish.test_site_sample import HOSTILE_PIN, sample_site
from tests.serving import release_folder, served

pytestmark = [pytest.mark.browser, needs_chromium]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    data = tmp_path_factory.mktemp("web")
    site = sample_site(release_id="20261121T031500Z-0abc12")
    build_site(release_folder(data, site.release_id), site)
    with served(data) as address:
        yield address


class Visit:
    """One page of one visitor; ``close`` asserts that nothing went wrong or outside."""

    def __init__(self, browser: Any, base: str, **options: Any) -> None:
        self.base = base
        self.context = browser.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
        self.page = self.context.new_page()
        self.page.set_default_timeout(30_000)  # ms; a busy machine is slow, not wrong
        self.problems: list[str] = []
        self.page.on("console", lambda m: self.problems.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.problems.append(str(e)))
        self.page.on("request", lambda r: self._watch(r.url))
        self.page.on("response", lambda r: self.problems.append(f"{r.status} {r.url}") if r.status >= 400 else None)

    def _watch(self, url: str) -> None:
        if not url.startswith((self.base + "/", "data:")):
            self.problems.append(f"outside: {url}")

    def home(self, query: str = "") -> Any:
        self.page.goto(f"{self.base}/{query}")
        self.page.wait_for_selector("#vinder[data-ready]")
        return self.page

    def close(self) -> None:
        cookies = self.context.cookies()
        self.context.close()
        assert self.problems == [] and cookies == []


@pytest.fixture
def visit(chromium: Any, base: str) -> Iterator[Any]:
    visits: list[Visit] = []

    def start(**options: Any) -> Visit:
        visits.append(Visit(chromium, base, **options))
        return visits[-1]

    yield start
    for one in visits:
        one.close()


def _count(page: Any) -> int:
    found = re.match(r"(\d+) resulta", page.inner_text("#telling"))
    assert found
    return int(found[1])


def _until(page: Any, condition: str) -> None:
    """Poll from outside: the page's own policy forbids evaluating strings inside it, as wait_for_function does."""
    for _ in range(200):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"never true: {condition}")


def test_search_filter_and_back(visit: Any) -> None:
    page = visit().home()
    everything = _count(page)
    page.fill("#q", "wandelclub")
    _until(page, "document.querySelectorAll('#uitkomst .item').length === 1")
    assert "Wandelclub De Stap" in page.inner_text("#uitkomst") and page.url.endswith("/?q=wandelclub")
    page.go_back()
    _until(page, "document.querySelector('#q').value === ''")
    assert _count(page) == everything and page.is_hidden("#uitkomst") and page.is_visible("#groepen")
    page.click(".tile[data-theme='sport-en-bewegen']")
    sport = _count(page)
    assert 0 < sport < everything and "thema=sport-en-bewegen" in page.url
    page.select_option("#buurt", "BU09170001")
    here = _count(page)
    assert here < sport and "buurt=BU09170001" in page.url and "in Noordhof" in page.inner_text("#telling")
    page.select_option("#soort", "activity")
    assert "soort=activity" in page.url
    page.go_back()
    page.go_back()
    _until(page, "document.querySelector('#buurt').value === ''")
    assert _count(page) == sport
    page.click("#wis")
    assert _count(page) == everything and page.url.endswith("/")


def test_shared_link_opens_the_same_list(visit: Any) -> None:
    page = visit().home("?thema=ontmoeten&buurt=boven&soort=place")
    assert page.input_value("#buurt") == "boven" and page.input_value("#soort") == "place"
    assert page.get_attribute(".tile[data-theme='ontmoeten']", "aria-current") == "true"
    assert _count(page) == page.locator("#uitkomst .item").count() > 0
    assert _count(visit().home("?thema=bestaat-niet&buurt=<script>")) > 20


def test_nothing_found_points_to_a_theme(visit: Any) -> None:
    page = visit().home("?q=geldzorgen")
    assert page.is_visible("#niets")
    page.click("#niets .hint a")
    assert "thema=geld-en-werk" in page.url and _count(page) > 0


def test_open_an_entry_and_come_back(visit: Any) -> None:
    page = visit().home("?q=wandelclub")
    page.click("#uitkomst .item a")
    page.wait_for_url("**/p/hk-0000000020/")
    assert page.inner_text("h1") == "Wandelclub De Stap" and page.is_visible("text=Elke dinsdag en donderdag")
    page.go_back()
    page.wait_for_selector("#uitkomst .item")
    assert page.input_value("#q") == "wandelclub"


def test_map_follows_the_list_and_shows_names_as_text(visit: Any) -> None:
    page = visit().home()
    page.wait_for_selector("path.area")
    for query, name in (("buurthuis 7", "Buurthuis 7"), ("piratenfeest", HOSTILE_PIN)):
        page.fill("#q", query)
        _until(page, f"new URLSearchParams(location.search).get('q') === '{query}'")
        _until(page, "document.querySelectorAll('#map .pin-icon').length === 1")
        page.focus("#map .pin-icon")
        page.keyboard.press("Enter")
        page.wait_for_selector(".leaflet-popup .popup a")
        assert page.inner_text(".leaflet-popup .popup a") == name
        _until(page, "document.activeElement.closest('.leaflet-popup') !== null")
        page.keyboard.press("Escape")
        _until(page, "document.activeElement.classList.contains('pin-icon') && !document.querySelector('.leaflet-popup')")
    assert "© CBS / Kadaster" in page.inner_text(".leaflet-control-attribution")


# A point of the first neighbourhood that no marker covers.
FREE_SPOT = """() => {
    const path = document.querySelector('path.area'), box = path.getBoundingClientRect();
    for (let i = 1; i < 400; i++) {
        const x = box.x + box.width * (i % 20) / 20, y = box.y + box.height * Math.floor(i / 20) / 20;
        if (document.elementFromPoint(x, y) === path) return [x, y];
    }
}"""


BUTTON = """() => {
    const box = document.querySelector('.leaflet-popup button').getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
}"""


def _at_rest(page: Any, where: str) -> Any:
    """The spot that ``where`` finds once neither the page, nor the map, nor its markers have moved for 0.4 s."""
    spots: list[object] = [None]
    while None in spots[-5:] or len(spots) < 5 or any(spot != spots[-1] for spot in spots[-5:]):
        page.wait_for_timeout(100)
        spots.append(page.evaluate(where))
    return spots[-1]


def test_a_neighbourhood_on_the_map_filters_the_list(visit: Any) -> None:
    page = visit().home()
    page.wait_for_selector("path.area")
    page.locator("#map").scroll_into_view_if_needed()
    page.mouse.click(*_at_rest(page, FREE_SPOT))
    page.wait_for_selector(".leaflet-popup button")
    page.mouse.click(*_at_rest(page, BUTTON))  # the map moves until the whole pop-up is in view
    page.wait_for_url("**buurt=BU09170001*")
    assert page.input_value("#buurt") == "BU09170001"
    assert page.locator("path.area.chosen").count() == 1


def test_groups_on_the_map_open_by_keyboard(visit: Any) -> None:
    page = visit().home()
    page.wait_for_selector("#map .cluster-icon")
    zoomed = "document.querySelector('.leaflet-popup') || document.querySelectorAll('#map .leaflet-marker-icon').length"
    before = page.evaluate(zoomed)
    page.focus("#map .cluster-icon >> nth=0")
    page.keyboard.press("Enter")
    _until(page, f"({zoomed}) !== {before}")


def test_everything_by_keyboard(visit: Any) -> None:
    page = visit().home()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("buurthuis 1")
    _until(page, "new URLSearchParams(location.search).get('q') === 'buurthuis 1'")  # else a later list takes the focus away
    page.wait_for_selector("#uitkomst .item")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('#uitkomst')"):
            break
    name = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    page.wait_for_url("**/p/**")
    assert page.inner_text("h1") == name


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/?q=a",
        "/thema/",
        "/thema/ontmoeten/",
        "/buurt/",
        "/buurt/WK091702/",
        "/p/hk-0000000020/",
        "/p/hk-0000000049/",
        "/p/hk-0000000041/",
        "/bronnen/",
        "/bot/",
        "/over/",
        "/404.html",
    ],
)
def test_small_screen_without_sideways_scroll(visit: Any, path: str) -> None:
    for width in (320, 360):
        one = visit(viewport={"width": width, "height": 740})
        one.page.goto(one.base + path)
        one.page.wait_for_load_state("load")
        assert one.page.evaluate("document.documentElement.scrollWidth") <= width


def test_map_on_a_phone_waits_until_asked(visit: Any) -> None:
    one = visit(viewport={"width": 360, "height": 740})
    asked: list[str] = []
    one.page.on("request", lambda r: asked.append(r.url))
    page = one.home()
    assert not [u for u in asked if "leaflet" in u] and page.is_hidden("#map")
    page.click("#als-kaart")
    page.wait_for_selector("path.area")
    assert page.is_hidden("#lijst") and page.get_attribute("#als-kaart", "aria-pressed") == "true"
    page.click("#als-lijst")
    assert page.is_visible("#lijst")


def test_targets_are_large_enough(visit: Any) -> None:
    page = visit(viewport={"width": 360, "height": 740}).home("?q=buurthuis")
    small = page.evaluate("""() =>
        [...document.querySelectorAll('button, select, input, .item a, .tile, nav a, footer a')]
        .filter(e => e.offsetParent && (e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24))
        .map(e => e.outerHTML)""")
    assert small == []


def test_without_script_everything_is_reachable(visit: Any) -> None:
    one = visit(java_script_enabled=False)
    one.page.goto(one.base + "/")
    assert one.page.is_hidden("#zoek") and one.page.is_visible(".hero .note")
    assert one.page.locator("#groepen .item a:visible").count() > 30
    one.page.click(".tile[href='/thema/ontmoeten/']")
    assert one.page.inner_text("h1") == "Ontmoeten"


def test_first_view_is_light(visit: Any, base: str) -> None:
    one = visit(viewport={"width": 360, "height": 740})
    sizes: list[int] = []
    one.page.on("response", lambda r: sizes.append(len(r.body())))
    one.home()
    one.page.wait_for_load_state("networkidle")
    assert sizes and sum(sizes) < 150_000
