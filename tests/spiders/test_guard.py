# ruff: noqa: E501 - long lines are cases and markup, kept whole
"""The two walls around a spider: which URLs it may ask for, and which addresses a name may resolve to."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet import defer
from twisted.internet.error import DNSLookupError

from spiders.guard import PublicResolver, is_global, may_connect
from tests.spiders.support import CONFIG, ROOT, Crawled, TinySite, crawl_replica, run_spider, urls_of

HOME = "https://www.jenshelpt.nl"
LOOP = "http://127.0.0.1:8001"

INTERNAL = [
    "127.0.0.1", "127.1", "0x7f000001", "2130706433", "0177.0.0.1", "127.0.0.1.", " 127.0.0.1", "0", "0.0.0.0", "10.0.0.1", "172.16.0.1",
    "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "192.0.2.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "ff0e::1",
    "2001:db8::1", "2001::7f00:1", "localhost", "", "١٢٧.0.0.1",
]  # fmt: skip
# IPv6 forms that carry an IPv4 address inside them: NAT64 (RFC 6052, 8215), 6to4, IPv4-compatible, site-local
CARRIERS = ["64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2002:a9fe:a9fe::1", "::7f00:1", "fec0::1"]


@pytest.mark.parametrize("address", INTERNAL)
def test_internal_addresses_are_not_global(address: str) -> None:
    assert not is_global(address)


@pytest.mark.parametrize("address", CARRIERS)
def test_internal_addresses_inside_ipv6_are_not_global(address: str) -> None:
    assert not is_global(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2a00:1450:400e:80c::2003", "::ffff:93.184.216.34"])
def test_public_addresses_are_global(address: str) -> None:
    assert is_global(address)


@pytest.mark.parametrize(
    "url",
    [
        HOME + "/",
        "https://jenshelpt.nl/aanbod",
        "http://www.jenshelpt.nl/",
        "http://jenshelpt.nl:80/",
        "https://WWW.JensHelpt.NL:443/x?y=1#z",
    ],
)
def test_own_site_may_be_fetched(url: str) -> None:
    assert may_connect(url, HOME, HOME)


@pytest.mark.parametrize(
    "url",
    [
        *(f"http://{host}/" for host in (
            "127.0.0.1", "127.1", "0x7f000001", "2130706433", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "localhost",
            "localhost.localdomain", "0", "169.254.169.254", "metadata.google.internal", "①②⑦.0.0.1", "127.0.0.1%2f.jenshelpt.nl", "[fe80::1%25eth0]")),
        "file:///etc/passwd", "ftp://www.jenshelpt.nl/", "data:text/html,<h1>x</h1>", "gopher://www.jenshelpt.nl/", "s3://bucket/x",
        "javascript:alert(1)", "ws://www.jenshelpt.nl/", "//www.jenshelpt.nl/", "www.jenshelpt.nl", "", "http://", "https:///etc/passwd",
        "https://user@www.jenshelpt.nl/", "https://user:pass@www.jenshelpt.nl/", "https://www.jenshelpt.nl@evil.nl/",
        "https://www.jenshelpt.nl:x@127.0.0.1/", "https://evil.nl\\@www.jenshelpt.nl/", "https://www.jenshelpt.nl\\.evil.nl/",
        "https://www.jenshelpt.nl:8080/", "https://www.jenshelpt.nl:22/", "https://www.jenshelpt.nl:99999/", "https://www.jenshelpt.nl:x/",
        "https://www.jenshelpt.nl.evil.nl/", "https://evil-jenshelpt.nl/", "https://www.www.jenshelpt.nl/", "https://api.jenshelpt.nl/",
        "https://www.jenshelpt.nl./", "https://www.jenshelpt.nl%2eevil.nl/", "https://[::1", "https://www.jenshelpt.nl%00.evil.nl/",
    ],
)  # fmt: skip
def test_everything_else_is_refused(url: str) -> None:
    assert not may_connect(url, HOME, HOME)


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        (LOOP + "/x", True),
        ("http://127.0.0.1:8002/", False),
        ("http://127.0.0.1/", False),
        ("https://127.0.0.1:8001/", False),
        ("http://localhost:8001/", False),
        ("http://127.1:8001/", False),
        ("http://2130706433:8001/", False),
        ("http://[::ffff:127.0.0.1]:8001/", False),
        ("http://x@127.0.0.1:8001/", False),
        (HOME + "/", False),
    ],
)
def test_a_rehearsal_stays_on_its_origin(url: str, allowed: bool) -> None:
    assert may_connect(url, LOOP, HOME) is allowed


# -- the resolver ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "192.168.0.1", "0.0.0.0", "100.64.0.1", "::1", "fc00::1"])
def test_resolver_refuses_internal_answers(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CachingThreadedResolver, "getHostByName", lambda self, name, timeout=(): defer.succeed(answer))
    failed: list[object] = []
    PublicResolver.getHostByName(object.__new__(PublicResolver), "www.jenshelpt.nl").addErrback(
        lambda failure: failed.append(failure.value)
    )
    assert len(failed) == 1
    assert isinstance(failed[0], DNSLookupError)


def test_resolver_checks_every_answer_not_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: a name that was public a moment ago."""
    answers = iter(["93.184.216.34", "127.0.0.1"])
    monkeypatch.setattr(CachingThreadedResolver, "getHostByName", lambda self, name, timeout=(): defer.succeed(next(answers)))
    resolver, seen = object.__new__(PublicResolver), list[object]()
    for _ in range(2):
        PublicResolver.getHostByName(resolver, "www.jenshelpt.nl").addBoth(seen.append)
    assert seen[0] == "93.184.216.34"
    assert isinstance(getattr(seen[1], "value", None), DNSLookupError)


SPELLINGS = (
    "127.0.0.1", "127.1", "127.0.1", "0x7f000001", "0x7f.1", "2130706433", "0177.0.0.1", "0177.1", "localhost", "0", "0.0.0.0", "[::1]",
    "[::ffff:127.0.0.1]",
)  # fmt: skip
# Scrapy with our settings but without the first wall, robots and waiting: the resolver alone must hold
_WALL_TWO = """
import json, sys
from pathlib import Path
import scrapy
from scrapy.crawler import CrawlerProcess
from spiders.settings import crawl_settings
from store.settings.city import load_city
from store.settings.source import load_sources

config, urls, loopback = Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3] == "loopback"

class Knock(scrapy.Spider):
    name = "knock"
    async def start(self):
        for url in urls:
            yield scrapy.Request(url, dont_filter=True, errback=lambda failure: None)
    def parse(self, response):
        pass

settings = crawl_settings(load_sources(config)["jens"], load_city(config), loopback=loopback)
settings |= {"DOWNLOADER_MIDDLEWARES": {"scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None}, "ROBOTSTXT_OBEY": False, "RETRY_ENABLED": False,
    "DOWNLOAD_DELAY": 0, "AUTOTHROTTLE_ENABLED": False, "CONCURRENT_REQUESTS": 8, "CONCURRENT_REQUESTS_PER_DOMAIN": 8, "LOG_ENABLED": False}
process = CrawlerProcess(settings)
process.crawl(Knock)
process.start()
"""


def _knock(server: TinySite, mode: str) -> None:
    urls = [f"http://{spelling}:{server.port}/{i}" for i, spelling in enumerate(SPELLINGS)]
    command = [sys.executable, "-c", _WALL_TWO, str(CONFIG), json.dumps(urls), mode]
    subprocess.run(command, cwd=ROOT, check=True, timeout=60, capture_output=True)


def test_resolver_alone_keeps_odd_spellings_away() -> None:
    with TinySite({}) as internal:
        _knock(internal, "loopback")
        reached = len(internal.hits)
        assert reached >= 10, "without the resolver these spellings do reach this machine"
        _knock(internal, "public")
        assert len(internal.hits) == reached


# -- over real HTTP ----------------------------------------------------------------------------------------------------

CLUB = "<main><h1>Club {n}</h1><p>Bongerd {n}, 6411 JM Heerlen</p><p>Telefoon: 045 571 12 3{n}</p>{more}</main>"
# what the internal server is called in Location headers and links; {port} is its port
TARGETS = {
    "302-ip": (302, "http://127.0.0.1:{port}/a"),
    "301-name": (301, "http://localhost:{port}/b"),
    "307-decimal": (307, "http://2130706433:{port}/c"),
    "308-short": (308, "http://127.1:{port}/d"),
    "303-relative-scheme": (303, "//127.0.0.1:{port}/e"),
    "302-credentials": (302, "{base}@127.0.0.1:{port}/f"),
    "302-mapped": (302, "http://[::ffff:127.0.0.1]:{port}/g"),
    "302-hex": (302, "http://0x7f000001:{port}/h"),
}


def _trap(port: int) -> dict[str, str | tuple[int, dict[str, str], str]]:
    """A site whose every way out leads to an internal server."""
    inner = f"http://127.0.0.1:{port}"
    pages: dict[str, str | tuple[int, dict[str, str], str]] = {"/robots.txt": "User-agent: *\nAllow: /\n"}
    links = "".join(f'<li><a href="/verenigingen/{name}">Club {name}</a></li>' for name in TARGETS)
    links += "".join(f'<li><a href="/verenigingen/club-{n}">Club {n}</a></li>' for n in range(1, 5))
    out = (
        f'<li><a href="{inner}/link">Club Buiten</a></li><li><a href="//127.0.0.1:{port}/link2">Club Buiten 2</a></li>'
        f'<li data-href="{inner}/data">x</li><li onclick="location.href=\'{inner}/click\'">x</li>'
        f'<a rel="next" href="{inner}/next">volgende</a><img src="{inner}/img"><iframe src="{inner}/frame"></iframe>'
        f'<script src="{inner}/js"></script><link rel="next" href="{inner}/linknext"><form action="{inner}/form"></form>'
        f'<script type="application/ld+json">[{{"@type":"SportsClub","name":"Club A","url":"{inner}/ld1"}},'
        f'{{"@type":"SportsClub","name":"Club B","url":"{inner}/ld2"}},{{"@type":"SportsClub","name":"Club C","url":"{inner}/ld3"}}]</script>'
    )
    pages["/verenigingen"] = (
        f"<html><body><nav><a href='{inner}/menu'>Activiteiten</a></nav><main><h1>Verenigingen</h1><ul>{links}{out}</ul></main></body></html>"
    )
    pages["/accommodaties"] = (302, {"Location": f"{inner}/start"}, "")
    pages["/activiteiten"] = (
        f"<html><head><base href='{inner}/'><meta http-equiv='refresh' content='0; url={inner}/refresh'></head><body><main><h1>Activiteiten</h1><a href='activiteiten/x'>x</a></main></body></html>"
    )
    pages["/"] = f"<html><body><nav><a href='{inner}/home'>Verenigingen</a></nav><h1>Sport</h1></body></html>"
    pages["/sitemap.xml"] = (
        f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>{inner}/verenigingen/loc</loc></url>"
        f"<url><loc>{inner}/sub.xml</loc></url><url><loc>file:///etc/passwd</loc></url></urlset>"
    )
    pages["/sitemap_index.xml"] = (302, {"Location": f"{inner}/index.xml"}, "")
    for name, (status, where) in TARGETS.items():
        pages[f"/verenigingen/{name}"] = (status, {"Location": where.replace("{port}", str(port))}, "")
    pages["/verenigingen/club-1"] = (302, {"Location": "/verenigingen/stap"}, "")
    pages["/verenigingen/stap"] = (302, {"Location": f"{inner}/chain"}, "")
    for n in (2, 3, 4):
        pages[f"/verenigingen/club-{n}"] = CLUB.format(n=n, more=f"<a href='{inner}/site'>website</a>")
    return pages


@pytest.fixture(scope="module")
def trapped(tmp_path_factory: pytest.TempPathFactory) -> tuple[Crawled, list[str]]:
    with TinySite() as internal, TinySite(_trap(internal.port)) as site:
        run, *measured = run_spider(tmp_path_factory.mktemp("trap"), "sportinheerlen", site.base_url)
        return Crawled(run, site.base_url, tuple(site.hits), *measured), internal.hits


def test_redirects_and_links_never_reach_an_internal_server(trapped: tuple[Crawled, list[str]]) -> None:
    crawled, internal = trapped
    assert internal == []
    asked = set(crawled.hits)
    assert {f"/verenigingen/{name}" for name in TARGETS} | {"/verenigingen/stap", "/accommodaties"} <= asked, "each trap was stepped into"


def test_refused_redirects_are_gaps(trapped: tuple[Crawled, list[str]]) -> None:
    crawled, _ = trapped
    problems = urls_of(crawled.stats.detail_errors)
    for name in (*TARGETS, "club-1"):
        assert "refused" in problems.get(f"https://www.sportinheerlen.nl/verenigingen/{name}", ""), name
    assert any(url.endswith("/accommodaties") and "refused" in problem for url, problem in crawled.stats.list_errors)
    assert crawled.stats.counters["guard/forbidden"] >= len(TARGETS) + 2
    assert {x.facts.name for x in crawled.listings} == {"Club 2", "Club 3", "Club 4"}


@pytest.mark.parametrize("source", ["heerlenonline", "sportinheerlen"])
def test_replica_page_that_redirects_inside_is_a_gap(source: str, tmp_path: Path) -> None:
    with TinySite() as internal:
        crawled = crawl_replica(tmp_path, source, "internal_redirect", redirect_to=internal.base_url + "/latest/meta-data/")
        assert internal.hits == []
    assert any("refused: leads outside the site" in problem for _, problem in crawled.stats.detail_errors)
    assert any("refused" in reason for reason in crawled.reasons)


def test_robots_txt_that_redirects_inside_closes_the_site(tmp_path: Path) -> None:
    with TinySite({"/robots.txt": "User-agent: *\nAllow: /\n"}) as internal:
        with TinySite({"/robots.txt": (302, {"Location": internal.base_url + "/robots.txt"}, ""), "/verenigingen": "<h1>x</h1>"}) as site:
            run, *_ = run_spider(tmp_path, "sportinheerlen", site.base_url)
            assert set(site.hits) == {"/robots.txt"}
        assert internal.hits == []
    assert "robots_unavailable" in {note.code for note in run.stats().notes}
