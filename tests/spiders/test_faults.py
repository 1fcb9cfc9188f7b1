# ruff: noqa: E501 - long lines are cases and markup, kept whole
"""The child process against everything that goes wrong on a site: what is fetched, recorded, and called complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest.completeness import completeness
from tests.replica import truths
from tests.spiders.support import TODAY, Crawled, TinySite, crawl_replica, run_spider, urls_of

pytestmark = pytest.mark.slow  # minutes together; run in .ci/run

# Each fault on one site; the platforms take turns
FAULTS = {
    "slow_body": "sportinheerlen",
    "robots_503": "heerlenonline",
    "robots_disallow": "sportinheerlen",
    "bomb": "sportinheerlen",
    "double_bomb": "heerlenonline",
    "endless_calendar": "heerlenonline",
    "error_page_200": "jens",
    "detail_500": "heerlenonline",
    "challenge": "heerlendoen",
    "login_wall": "jens",
    "page2_500": "heerlenonline",
    "page2_404": "sportinheerlen",
    "empty_list": "heerlenonline",
    "": "sportinheerlen",
}
MEMORY_MB = 1024


class Crawls:
    """Crawls by fault, each made when first asked for. No crawl listens, swells, or stumbles over its own code."""

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders
        self._made: dict[str, Crawled] = {}

    def __getitem__(self, fault: str) -> Crawled:
        if fault not in self._made:
            self._made[fault] = crawl_replica(self._folders.mktemp(fault or "well"), FAULTS[fault], *([fault] if fault else []))
        crawled = self._made[fault]
        assert crawled.listening == 0
        assert 20 < crawled.peak_mb < MEMORY_MB
        assert crawled.stats.finish_reason == "finished"
        assert not [k for k in crawled.stats.counters if k.startswith("spider_exceptions")]
        return crawled


@pytest.fixture(scope="module")
def crawls(tmp_path_factory: pytest.TempPathFactory) -> Crawls:
    return Crawls(tmp_path_factory)


def victim(source: str) -> str:
    """Name of the listing whose page the page-wise faults hit."""
    return truths(source, TODAY)[4].name


def test_a_well_site_is_complete(crawls: Crawls) -> None:
    crawled = crawls[""]
    assert crawled.reasons == ()
    assert len(crawled.listings) > 60
    assert crawled.hits.count("/robots.txt") == 1
    assert len(crawled.hits) == len(set(crawled.hits)), "each page is asked for once"


def test_completeness_needs_a_listing(crawls: Crawls) -> None:
    assert completeness(crawls[""].stats, 0).reasons == ("no listings at all",)


def test_robots_503_fetches_nothing_else(crawls: Crawls) -> None:
    crawled = crawls["robots_503"]
    assert set(crawled.hits) == {"/robots.txt"}
    assert crawled.listings == []
    assert "robots.txt could not be read, so nothing was fetched" in crawled.reasons
    assert "robots_unavailable" in crawled.codes


def test_robots_disallow_fetches_nothing_else(crawls: Crawls) -> None:
    crawled = crawls["robots_disallow"]
    assert crawled.hits == ("/robots.txt",)
    assert crawled.listings == []
    assert any("forbidden by robots.txt" in reason for reason in crawled.reasons)
    starts = {url for url, problem in crawled.stats.list_errors if problem == "forbidden by robots.txt"}
    assert {f"https://www.sportinheerlen.nl/{x}" for x in ("verenigingen", "accommodaties", "activiteiten")} <= starts


@pytest.mark.parametrize("fault", ["bomb", "double_bomb"])
def test_bombs_are_dropped(crawls: Crawls, fault: str) -> None:
    crawled = crawls[fault]
    assert crawled.peak_mb < 400, "200 MiB of zeros must never be in memory"
    (problem,) = crawled.stats.detail_errors
    assert "exceeded DOWNLOAD_MAXSIZE" in problem[1] or "too large" in problem[1] or "ignored" in problem[1]
    assert len(crawled.reasons) == 1
    assert len(crawled.listings) > 60, "the other pages are read"


def test_endless_calendar_ends(crawls: Crawls) -> None:
    crawled = crawls["endless_calendar"]
    calendar = [hit for hit in crawled.hits if "maand=" in hit or "dag=" in hit]
    assert len(calendar) <= 30
    assert len(crawled.hits) < 150
    assert crawled.reasons == (), "a calendar without end is no gap"
    assert not [x for x in crawled.listings if "geen activiteiten" in (x.facts.summary or "") or x.facts.name.startswith("Agenda")]


def test_error_page_with_status_200_is_a_gap(crawls: Crawls) -> None:
    crawled = crawls["error_page_200"]
    problems = [p for _, p in (*crawled.stats.detail_errors, *crawled.stats.list_errors)]
    assert "error page" in problems
    assert crawled.reasons
    assert not [x for x in crawled.listings if "misgegaan" in x.facts.name]


def test_detail_500_is_a_gap(crawls: Crawls) -> None:
    crawled = crawls["detail_500"]
    assert [problem for _, problem in crawled.stats.detail_errors] == ["HTTP 500"]
    assert len(crawled.reasons) == 1
    assert victim("heerlenonline") not in {x.facts.name for x in crawled.listings}
    victims = [hit for hit in crawled.hits if crawled.stats.detail_errors[0][0].endswith(hit)]
    assert len(victims) == 3, "asked again twice"


@pytest.mark.parametrize("fault", ["challenge", "login_wall"])
def test_walls_are_no_listings(crawls: Crawls, fault: str) -> None:
    crawled = crawls[fault]
    assert crawled.listings == []
    assert "no listings at all" in crawled.reasons
    wanted = "challenge page" if fault == "challenge" else "login page"
    assert wanted in urls_of(crawled.stats.list_errors).values()
    assert wanted.replace(" ", "_") in crawled.codes
    assert len(crawled.hits) < 20, "a block means no"


def test_every_start_page_behind_a_login_is_named(crawls: Crawls) -> None:
    """Several pages that redirect to one form: only the first redirect is followed, but each page is missing."""
    problems = urls_of(crawls["login_wall"].stats.list_errors)
    assert {f"https://www.jenshelpt.nl{path}" for path in ("/aanbod/", "/locaties/", "/agenda/")} <= problems.keys()


@pytest.mark.parametrize(("fault", "status"), [("page2_500", "HTTP 500"), ("page2_404", "HTTP 404")])
def test_a_lost_second_page_is_a_gap(crawls: Crawls, fault: str, status: str) -> None:
    crawled = crawls[fault]
    lost = {url: problem for url, problem in crawled.stats.list_errors if "page=2" in url}
    assert lost and set(lost.values()) == {status}
    assert any(status in reason for reason in crawled.reasons)
    assert any("says it lists" in reason for reason in crawled.reasons)
    assert crawled.listings, "what was seen is kept for the steward"


def test_empty_lists_are_noticed(crawls: Crawls) -> None:
    crawled = crawls["empty_list"]
    assert "empty_list" in crawled.codes
    assert "discovery" in crawled.codes
    if not crawled.listings:
        assert "no listings at all" in crawled.reasons


@pytest.mark.slow
def test_slow_body_ends_within_the_timeout(crawls: Crawls) -> None:
    crawled = crawls["slow_body"]
    assert crawled.seconds < 60
    assert [problem for _, problem in crawled.stats.detail_errors] == ["timeout"]
    assert any("timeout" in reason for reason in crawled.reasons)
    assert len(crawled.listings) > 60


def _club(n: int) -> str:
    return f"<html><body><main><h1>Club {n}</h1><p>Bongerd {n}, 6411 JM Heerlen</p><p>Telefoon: 045 571 12 {n:02}</p></main></body></html>"


def _clubs(where: str) -> dict[str, str | tuple[int, dict[str, str], str]]:
    """Ten clubs in a list; the last five redirect."""
    links = "".join(f'<li><a href="/verenigingen/club-{n}">Club {n}</a></li>' for n in range(1, 11))
    pages: dict[str, str | tuple[int, dict[str, str], str]] = {
        "/robots.txt": "User-agent: *\nAllow: /\n",
        "/": "<html><body><nav><a href='/verenigingen'>Verenigingen</a></nav><h1>Sport</h1><p>Bongerd 99, 6411 JM Heerlen</p></body></html>",
        "/verenigingen": f"<html><body><main><h1>Verenigingen</h1><ul>{links}</ul></main></body></html>",
        "/mijn-omgeving": "<html><body><h1>Inloggen</h1><form><input name='u'><input type='password'></form></body></html>",
    }
    for n in range(1, 11):
        pages[f"/verenigingen/club-{n}"] = _club(n) if n <= 5 else (302, {"Location": where}, "")
    return pages


def test_each_page_behind_one_login_is_a_gap(tmp_path: Path) -> None:
    """Five pages redirect to the same form; it is fetched for all of them, and each of them is named."""
    with TinySite(_clubs("/mijn-omgeving")) as site:
        run, *_ = run_spider(tmp_path, "sportinheerlen", site.base_url)
    stats, listings = run.stats(), run.listings()
    assert {x.facts.name for x in listings} == {f"Club {n}" for n in range(1, 6)}
    assert [problem for _, problem in stats.detail_errors] == ["login page"] * 5
    assert not completeness(stats, len(listings)).complete


def test_the_home_page_is_no_club(tmp_path: Path) -> None:
    """Pages that now lead to the home page must not make listings of it, however it reads."""
    with TinySite(_clubs("/")) as site:
        run, *_ = run_spider(tmp_path, "sportinheerlen", site.base_url)
    assert {x.facts.name for x in run.listings()} == {f"Club {n}" for n in range(1, 6)}
