# ruff: noqa: E501 - long lines are cases and markup, kept whole
"""Hostile pages through everything that reads a page: each must end soon, raise nothing and invent nothing."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest

from spiders.context import build_crawl
from spiders.crawl.task import Fetch, Role
from spiders.extract.ladder import read_page
from spiders.extract.loose_json import loads_tolerant, walk
from spiders.extract.resolve import resolve
from spiders.extract.structured import embedded_objects, schema_things
from spiders.page import MAX_HTML, decode, parse_html
from spiders.scrub import scrub_body
from store.model.listing import Kind, Listing
from tests.spiders.support import ROOT, TODAY, context_of, page_of_html

pytestmark = pytest.mark.slow  # minutes together; run in .ci/run

# The aim is a second a page; what CI machines add is allowed for. Seconds of this process's own CPU.
LIMIT_S = 3.0


class TooSlowError(Exception):
    """A step took longer than LIMIT_S; the message says which function was at work."""


@contextmanager
def limited(what: str) -> Iterator[None]:
    """Fails its body after LIMIT_S seconds of CPU, so that one slow case cannot hold up the rest."""

    def stop(number: int, frame: FrameType | None) -> None:
        while frame is not None and not frame.f_code.co_filename.startswith(str(ROOT / "spiders")):
            frame = frame.f_back
        raise TooSlowError(f"{frame.f_code.co_filename}: {frame.f_code.co_name}" if frame else "elsewhere")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, LIMIT_S)
    slow = ""
    try:
        yield
    except TooSlowError as error:
        slow = str(error)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    if slow:
        pytest.fail(f"{what}: more than {LIMIT_S} s of CPU, in {slow}", pytrace=False)


def page(body: str, head: str = "") -> str:
    title = "<title>Club X | Sport in Heerlen</title>"
    return f'<!DOCTYPE html><html><head><meta charset="utf-8">{title}{head}</head><body><main><h1>Club X</h1>{body}</main></body></html>'


def ld(text: str) -> str:
    return page("<p>Bongerd 18, 6411 JM Heerlen</p>", f'<script type="application/ld+json">{text}</script>')


def js(text: str) -> str:
    return page("<p>Bongerd 18, 6411 JM Heerlen</p>", f"<script>{text}</script>")


def links(count: int, form: str) -> str:
    return "".join(form.replace("{i}", str(i)) for i in range(count))


PAGES: dict[str, Callable[[], str]] = {
    # structured data
    "ld-deep-arrays": lambda: ld("[" * 50_000 + "]" * 50_000),
    "ld-deep-objects": lambda: ld('{"address":' * 50_000 + "1" + "}" * 50_000),
    "ld-deep-unclosed": lambda: ld('{"@type":"SportsClub","name":"Club X","address":' * 20_000),
    "ld-deep-commas": lambda: ld('{"a":[' + "[," * 100_000),
    "ld-only-commas": lambda: ld("{" + "," * 500_000),
    "ld-spaces": lambda: ld('{"a":1,' + " " * 500_000),
    "ld-escapes": lambda: ld('{"@type":"SportsClub","name":"' + '\\"' * 100_000),
    "ld-nan": lambda: ld('{"@type":"SportsClub","name":"Club X","geo":{"latitude":NaN,"longitude":-Infinity}}'),
    "ld-giant-integer": lambda: ld('{"@type":"SportsClub","name":"Club X","telephone":' + "9" * 100_000 + "}"),
    "ld-long-integer": lambda: ld('{"@type":"SportsClub","name":"Club X","telephone":' + "9" * 4_000 + ',"geo":{"latitude":1e999}}'),
    "ld-wrong-types": lambda: ld(
        '{"@type":["SportsClub",null,3,{"a":1}],"name":{"@value":"x"},"address":[[[]]],"geo":[],"openingHours":[3,null],"sport":[1,{}],'
        '"openingHoursSpecification":[null,3,{"opens":5,"dayOfWeek":{"a":[]}}],"amenityFeature":[{"name":null},7],"eventSchedule":"x",'
        '"location":[[]],"audience":[],"organizer":[],"sameAs":{"a":1},"telephone":{"x":1},"email":[null,7],"contactPoint":[null,[]],"url":[1]}'
    ),
    "ld-many-scripts": lambda: page("x", '<script type="application/ld+json">{"@type":"SportsClub","name":"Club X"}</script>' * 2_000),
    "ld-itself-inside": lambda: ld('{"@type":"SportsClub","name":"Club X","@graph":[' + '{"@graph":[' * 3_000 + "]}" * 3_001),
    "microdata-deep": lambda: page('<div itemscope itemtype="https://schema.org/SportsClub" itemprop="a">' * 200 + "x"),
    "microdata-wide": lambda: page('<div itemscope itemtype="https://schema.org/SportsClub"><b itemprop="name">x</b></div>' * 2_000),
    "next-data": lambda: page(
        "x",
        '<script id="__NEXT_DATA__" type="application/json">'
        + json.dumps({"list": [{"naam": f"Club {i}", "adres": f"Bongerd {i}", "telefoon": "045 571 12 34"} for i in range(1_500)]})
        + "</script>",
    ),
    # scripts and attributes
    "script-2mb-text": lambda: js('var adres="' + "x" * 2_000_000 + '";'),
    "script-2mb-entity": lambda: js('var adres="' + "x" * 2_000_000 + '";') + "&#39;",
    "script-2mb-objects": lambda: js("var adres={" + '"a":1,' * 330_000 + "};"),
    "script-braces": lambda: js("var adres=" + "{a:" * 450_000),
    "script-brackets": lambda: js("adres " + "[" * 1_900_000),
    "script-quotes": lambda: js("adres;" + "{'\"`" * 200_000),
    "script-points": lambda: js("adres " + "lat: 50.88888, " * 14_000),
    "script-marker": lambda: js("adres marker([" + "1." * 1_000 + " " * 180_000),
    "script-minified": lambda: js("adres;" + 'var a={b:function(){return/[/]/.test("x")}},c=[1,2,{d:e?f:g}];' * 5_000),
    "attribute-json": lambda: page(links(1_500, '<div data-x=\'{"adres":"Bongerd {i}","postcode":"6411JM","naam":"Club {i}"}\'>x</div>')),
    "attribute-json-broken": lambda: page(("<div data-x='{adres:" + "{" * 200 + '"' * 50 + "}" * 3 + "'>x</div>") * 500),
    "attribute-json-huge": lambda: page('<div data-x=\'{"adres":' + '[{"a":1},' * 100_000 + "1]}'>x</div>"),
    "attribute-huge": lambda: page(f'<div class="{"a " * 250_000}" id="{"b" * 500_000}" data-adres="{"c" * 500_000}" style="{"d" * 9999}">x</div>'),
    "attribute-related": lambda: page(f'<div class="{"related-" * 60_000}">x</div><div class="x{"ook-" * 60_000}x">y</div>'),
    "attributes-many": lambda: page("<div " + " ".join(f'data-a{i}="adres {i}"' for i in range(5_000)) + ">x</div>"),
    "href-huge": lambda: page(
        f'<a href="{"/a" * 250_000}">x</a><a href="?{"a=1&" * 20_000}">y</a><a href="mailto:{"a." * 100_000}@x.nl">z</a>'
        f'<a href="tel:{"0" * 200_000}">t</a><a href="https://[::1">v</a><a href="http://x:99999999/">p</a><a href="//">q</a>'
    ),
    "href-dir": lambda: page(f'<a href="{"/dir/" * 50_000}1.234">x</a>'),
    "href-points": lambda: page(f'<a href="https://maps.google.com/?{"q=50.888," * 20_000}">x</a><a href="/dir/{"1.234/" * 40_000}">x</a>'),
    # markup
    "nested-divs": lambda: "<html><body>" + "<div>" * 100_000 + "tekst 6411 JM Heerlen" + "</div>" * 100_000 + "</body></html>",
    "nested-200": lambda: page("<div class=x>" * 200 + "Bongerd 18, 6411 JM Heerlen" + "</div>" * 200),
    "nested-spans": lambda: page("<span>" * 5_000 + "Bongerd 18" + "</span>" * 5_000),
    "nested-bold": lambda: page("<b>" * 50_000 + "x"),
    "nested-links": lambda: page('<a href="/verenigingen/x">' * 20_000 + "x"),
    "nested-tables": lambda: page("<table><tr><td>" * 3_000 + "x"),
    "flat-divs": lambda: page("<div>x</div>" * 20_000),
    "flat-paragraphs": lambda: page("<p>" * 20_000),
    "flat-breaks": lambda: page("x<br>" * 20_000),
    "flat-links": lambda: page(links(2_000, '<a href="/verenigingen/club-{i}">Club {i}</a>')),
    "flat-items": lambda: page("<ul>" + links(2_000, '<li><a href="/verenigingen/club-{i}">Club {i}</a> 045 571 12 34</li>') + "</ul>"),
    "flat-inputs": lambda: page('<input type=hidden id=adres value="x">' * 10_000),
    "unclosed": lambda: "<html><main><h1>Club X<p>Bongerd 18, <b>6411 JM <i>Heerlen <div <p <<<< <a href=\"x <script>var a=1; <table><td>x",
    "unclosed-comment": lambda: page("<!-- " + "x" * 500_000),
    "unclosed-comments": lambda: page("<!-- x " * 50_000),
    "unclosed-scripts": lambda: page("<script>" * 50_000),
    "unclosed-tags": lambda: page("<a " * 200_000),
    "less-than": lambda: page("<" * 200_000),
    "entities": lambda: page("&" * 100_000 + "&#" * 50_000 + "&#x110000;&#55296;&#0;&#xfffe;"),
    "frames": lambda: "<html><frameset>" + "<frame src=x>" * 5_000 + "</frameset></html>",
    "svg": lambda: page("<svg><title>" * 2_000 + "x"),
    "processing": lambda: "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'><!ENTITY b '&a;&a;&a;'>]><html><p>&b;&b;</p></html>",
    # characters
    "nulls": lambda: page("Bon\x00gerd 18, 6411\x00 JM Heer\x00len" + "\x00" * 100_000),
    "bidi": lambda: page("\u202e\u2066\u200b\u200f" * 50_000 + "Bongerd 18, 6411 JM Heerlen\ufeff"),
    "control": lambda: page("".join(map(chr, range(1, 32))) * 5_000 + "\x7f\x85" * 1_000),
    "surrogates": lambda: page("\ud800\udfff" * 1_000 + "&#xd800;"),
    "combining": lambda: page("<p>e" + "\u0301" * 200_000 + "</p>"),
    "combining-title": lambda: "<html><body><h1>e" + "\u0301" * 200_000 + "</h1></body></html>",
    "growing-fold": lambda: page("<p>" + "\ufdfa" * 100_000 + "</p>"),
    "empty": lambda: "",
    "blank": lambda: " \n\t ",
    "not-html": lambda: "{[}]\\u0000" * 1_000,
}  # fmt: skip

RUNS: dict[str, str] = {
    "digits": "1" * 20_000, "digit-pairs": "12 " * 7_000, "dots": "." * 20_000, "spaces": "x" + " " * 20_000 + "x", "nbsp": "\u00a0" * 20_000,
    "at": "@" * 20_000, "a.": "a." * 5_000, "a.@": "a." * 5_000 + "@", "a@b.": "a@" + "b." * 5_000, "a@a.": "a@" * 5_000 + "a.",
    "ma-di-wo": "ma di wo " * 3_000, "ma-di-en": "ma, di en wo t/m " * 1_200, "ma-9": "ma 9 " * 4_000, "ma-9-": "ma 9-" * 4_000,
    "gesloten": "maandag gesloten " * 1_200, "clock": "10:00-" * 3_300, "uur": "10.00 uur - " * 1_600, "06": "06 " * 6_000,
    "06-long": "06-1 2 3 4 5 6 7" * 1_000, "+31(0)": "+31 (0)" * 2_800, "zeros": "0 " * 10_000, "(0)": "(0)" * 6_000, "iso": "2026-11-" * 2_000,
    "december": "12 december " * 1_600, "1-1-": "1-1-" * 5_000, "t/m": "12 t/m " * 2_500, "elke": "elke maandag en " * 1_200,
    "maandagen": "maandagen, " * 1_800, "6411": "6411 " * 4_000, "6411-jm": "6411 JM " * 2_500, "bongerd": "Bongerd 18, " * 1_600,
    "van-de": "van de der den " * 1_400, "1a-": "1a-" * 6_000, "words": "Aa " * 6_600, "initials": "A. " * 6_600, "names": "Jan van de " * 1_800,
    "mevr": "mevr. " * 3_300, "contact": "Contactpersoon: " * 1_250, "contact-name": "Contactpersoon Jan " * 1_000,
    "chair": "voorzitter " + "Aaaa " * 4_000, "labels": "Telefoon: " * 2_000, "colons": ":" * 20_000, "pipes": " | " * 6_600,
    "dashes": " - " * 6_600, "slashes": "/" * 20_000, "www": "www." * 5_000, "http": "http://" * 2_800, "urls": "https://a.nl/" * 1_500,
    "less": "&lt;a " * 6_000, "apostrophes": "'" * 20_000, "brackets": "(" * 20_000, "[at]": "[at] " * 4_000, "[punt]": " [punt] " * 2_500,
    "one-word": "a" * 20_000, "hyphens": "a-" * 10_000, "dotted-i": "\u0130" * 20_000, "hoek": "hoek van de " + "Aa " * 6_600,
    "organised": "georganiseerd door " * 1_000, "range": "1-2 van " * 2_500, "results": "resultaten 1 - " * 1_600, "postbus": "Postbus 1 " * 2_000,
    "newlines": "\n " * 10_000, "joiners": "\u200d" * 20_000, "plus": "+" * 20_000, "underscores": "_" * 20_000, "latitudes": "50.888," * 2_800,
}  # fmt: skip


def spread(text: str) -> str:
    """A run of characters wherever a pattern may meet it: headings, labels, list items, short lines, a cell."""
    short = "".join(f"<p>{text[i : i + 280]}</p>" for i in range(0, len(text), 280))
    labels = "".join(f"<p>{label}: {text}</p>" for label in ("Telefoon", "Adres", "Openingstijden", "Wanneer", "E-mail", "Website"))
    cells = (
        f"<dl><dt>Adres</dt><dd>{text[:300]}</dd><dt>Wanneer</dt><dd>{text[:150]}</dd><dt>Openingstijden</dt><dd>{text[:1190]}</dd></dl>"
    )
    return page(f"<h2>{text}</h2><p>{text}</p><ul><li>{text}</li></ul>{labels}{short}{cells}")


def read(html: str, role: Role = Role.DETAIL, kind: Kind = Kind.ORGANISATION) -> tuple[Listing, ...]:
    """A page through a crawl to listings."""
    body = page_of_html(html, "/verenigingen/club-x")
    crawl = build_crawl(context_of(), TODAY)
    crawl.handle(Fetch(body.url, role, kind, "start", root=body.url), body)
    return crawl.finish().listings


@pytest.mark.parametrize("name", PAGES)
def test_hostile_page_as_a_detail(name: str) -> None:
    html = PAGES[name]()
    with limited(name):
        draft = read_page(page_of_html(html, "/verenigingen/club-x"), Kind.ORGANISATION, context_of())
        resolve([draft], context_of(), TODAY)


@pytest.mark.parametrize("name", PAGES)
def test_hostile_page_as_a_list(name: str) -> None:
    html = PAGES[name]()
    with limited(name):
        read(html, Role.LIST)


@pytest.mark.parametrize("name", PAGES)
def test_hostile_page_is_scrubbed(name: str) -> None:
    body = PAGES[name]().encode("utf-8", "surrogatepass")
    with limited(name):
        scrub_body(body, "text/html", context_of().lookups.persons)


@pytest.mark.parametrize("name", RUNS)
def test_long_runs_do_not_backtrack(name: str) -> None:
    html = spread(RUNS[name])
    with limited(name):
        body = page_of_html(html, "/activiteiten/x")
        draft = read_page(body, Kind.ACTIVITY, context_of())
        for kind in (Kind.ACTIVITY, Kind.PLACE):
            resolve([read_page(body, kind, context_of()) if kind is Kind.PLACE else draft], context_of(), TODAY)
        scrub_body(body.body, "text/html", context_of().lookups.persons)


@pytest.mark.parametrize("role", [Role.SITEMAP, Role.API, Role.HOME])
@pytest.mark.parametrize(
    "name", ["ld-deep-arrays", "nested-divs", "flat-items", "unclosed", "nulls", "surrogates", "empty", "processing", "not-html"]
)
def test_hostile_answers_to_other_questions(name: str, role: Role) -> None:
    html = PAGES[name]()
    with limited(name):
        read(html, role)


@pytest.mark.parametrize(
    "xml",
    [
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>/verenigingen/&a;</loc></url></urlset>",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 9)) + "]><urlset><loc>&a8;</loc></urlset>",
        "<urlset>" + "<url>" * 50_000,
        "<urlset>" + "".join(f"<url><loc>/verenigingen/{i}</loc></url>" for i in range(15_000)) + "</urlset>",
        "<sitemapindex><sitemap><loc>" + "a" * 500_000 + "</loc></sitemap></sitemapindex>",
        "<", "", "<urlset xmlns='x'><loc/></urlset>", "\x00\x01", "<urlset><loc>http://[::1</loc><loc>file:///etc/passwd</loc></urlset>",
    ],
    ids=["external-entity", "billion-laughs", "deep", "wide", "long", "tag", "empty", "void", "control", "bad-urls"],
)  # fmt: skip
def test_hostile_sitemaps(xml: str) -> None:
    sitemap = page_of_html(xml, "/sitemap.xml", content_type="application/xml")
    crawl = build_crawl(context_of(), TODAY)
    with limited("sitemap"):
        found = crawl.handle(Fetch(sitemap.url, Role.SITEMAP, Kind.ORGANISATION, "sitemap"), sitemap)
    assert all(f.url.startswith("https://www.sportinheerlen.nl/") for f in found)
    assert not [f for f in found if "root:" in f.url or "passwd" in f.url]


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000, b'[{"link":' * 30_000, b'[{"link":1,"title":null,"content":{"rendered":{}}},null,3,[],"x"]', b"NaN", b"[NaN]", b"",
        b'{"post":{"rest_base":"../../etc"},"x":3,"y":{"rest_base":null},"z":{"rest_base":"a b"}}', b"9" * 100_000, b"[" + b"9" * 50_000 + b"]",
        b'[{"link":"https://www.jenshelpt.nl/aanbod/x","_embedded":[],"acf":[],"content":[]}]',
        b'[{"link":"https://www.jenshelpt.nl/aanbod/x","_embedded":{"wp:term":null},"title":[],"content":{"rendered":null}}]',
        b'[{"link":"https://www.jenshelpt.nl/aanbod/x","_embedded":{"wp:term":[[{"name":{"a":1}},null],null]},"content":{"rendered":[1]}}]',
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/wp-json/wp/v2/types", "/wp-json/wp/v2/aanbod?per_page=100"])
def test_hostile_rest_answers(body: bytes, path: str) -> None:
    answer = page_of_html(body, path, "jens", "application/json")
    crawl = build_crawl(context_of("jens"), TODAY)
    with limited("rest"):
        found = crawl.handle(Fetch(answer.url, Role.API, Kind.SERVICE, "api", root=answer.url), answer)
    assert all(f.url.startswith("https://www.jenshelpt.nl/") for f in found)


# -- loads_tolerant ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "{", "[", "}", "[" * 200_000, '{"a":' * 100_000, '{"a":' * 100_000 + "1" + "}" * 100_000, "{" * 5_000 + "," * 200_000,
        "[[" + "[]," * 200_000, '"' * 100_001, "\\" * 100_000, "9" * 100_000, "[" + "9" * 100_000 + "]", "-" * 100_000, "1e" * 50_000, "{'a':" * 20_000,
        "//" * 100_000, "/*" * 100_000, "<!--" * 50_000, "{,}" * 50_000, "{\"a\":1," + " ," * 100_000 + "}", "x" * 2_000_001, "\x00" * 1_000, "{\ud800:1}",
        '{"a":"\\ud800"}', "undefined", "function(){}", "{a:function(){return {}}}", "{a:/[{/}",
    ],
)  # fmt: skip
def test_loads_tolerant_returns(text: str) -> None:
    with limited("loads_tolerant"):
        list(walk(loads_tolerant(text)))


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_constants_never_become_numbers(constant: str) -> None:
    def numbers(value: Any) -> Iterator[float]:
        if isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                yield from numbers(inner)
        elif isinstance(value, float):
            yield value

    assert not [x for x in numbers(loads_tolerant(f'{{"a":{constant},"b":[{constant}]}}')) if x != x or abs(x) == float("inf")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1,}', {"a": 1}),
        ('<!-- {"a": [1, 2,],} -->', {"a": [1, 2]}),
        ('//<![CDATA[\n{"a": "b"}\n//]]>', {"a": "b"}),
        ('{"a": "een\ntwee"}', {"a": "een\ntwee"}),
        ('{"a": 1};', {"a": 1}),
        (
            '{"name": "Club X", "address": {"streetAddress": "Bongerd 18", "postal',
            {"name": "Club X", "address": {"streetAddress": "Bongerd 18"}},
        ),
        ('[{"a": 1}, {"b": "x', [{"a": 1}]),
        ("{a: 'b'}", {"a": "b"}),
        ('{"url": "https://club.nl/x//y"}', {"url": "https://club.nl/x//y"}),
    ],
)
def test_loads_tolerant_mends(text: str, value: Any) -> None:
    assert loads_tolerant(text) == value


def test_walk_is_bounded() -> None:
    deep: Any = {"a": 1}
    for _ in range(100):
        deep = {"a": deep}
    assert len(list(walk(deep))) <= 15
    assert len(list(walk([{"a": i} for i in range(20_000)]))) <= 5_000


# -- what comes out ----------------------------------------------------------------------------------------------------


def test_not_a_number_is_not_a_place() -> None:
    (listing,) = read(PAGES["ld-nan"]())
    assert (listing.facts.lat, listing.facts.lon) == (None, None)
    assert listing.facts.street == "Bongerd"


@pytest.mark.parametrize("name", ["ld-giant-integer", "ld-long-integer", "ld-wrong-types"])
def test_giant_and_mistyped_values_are_dropped(name: str) -> None:
    (listing,) = read(PAGES[name]())
    assert listing.facts.name == "Club X"
    assert listing.facts.phone is None
    assert (listing.facts.lat, listing.facts.lon) == (None, None)


def test_control_and_bidi_characters_do_not_come_out() -> None:
    html = "<h1>Club\u202e X\u200b\x07</h1><p>Bon\x00gerd\u2066 18, 6411\u00ad JM\u200f Heerlen</p><p>Telefoon: 045\u202d 571 12 34</p>"
    (listing,) = read(f"<html><body><main>{html}</main></body></html>")
    text = json.dumps(listing.to_json(), ensure_ascii=False)
    assert not [c for c in text if c in "\u202e\u200b\x07\x00\u2066\u00ad\u200f\u202d"]
    assert (listing.facts.name, listing.facts.street, listing.facts.postcode) == ("Club X", "Bongerd", "6411 JM")


@pytest.mark.parametrize("name", ["surrogates", "nulls", "control", "entities", "bidi"])
def test_whatever_is_listed_can_be_written(name: str) -> None:
    for listing in read(PAGES[name]()):
        json.dumps(listing.to_json(), ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize(
    "name", [n for n in PAGES if n.startswith(("nested", "flat", "un", "less", "entities", "nulls", "empty", "blank"))]
)
def test_parse_html_gives_a_tree(name: str) -> None:
    html = PAGES[name]()
    with limited(name):
        tree = parse_html(html)
    assert tree.tag == "html"
    assert schema_things(tree) == [] and embedded_objects(tree) == []


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        (b"\xef\xbb\xbfcaf\xc3\xa9", "text/html; charset=iso-8859-1", "café"),
        ("café €".encode("cp1252"), "text/html; charset=iso-8859-1", "café €"),
        ("café".encode("utf-16"), "text/html", "café"),
        ("café".encode("cp850"), "text/html; charset=cp850", "café"),
        (b"caf\xe9", "text/html; charset=nonsense-9", "café"),
        (b"caf\xe9", "text/html; charset=zip", "café"),
        (b"caf\xe9", "text/html; charset=hex", "café"),
        (b"caf\xe9", "text/html; charset=idna", "café"),
        (b"caf\xe9", "text/html; charset=rot13", "café"),
        (b"caf\xe9", "text/html; charset=undefined", "café"),
        (b"caf\xe9<meta charset=unicode_escape>", "", "café<meta charset=unicode_escape>"),
        (b"a\x00b", "", "ab"),
        (b"", "", ""),
    ],
)
def test_decode_believes_bytes_over_headers(body: bytes, content_type: str, text: str) -> None:
    assert decode(body, content_type) == text


def test_decode_cuts_between_characters() -> None:
    assert set(decode("é".encode() * MAX_HTML)) == {"é"}
    assert len(decode(b"x" + "é".encode() * MAX_HTML)) <= MAX_HTML


def test_ten_megabytes_of_flat_markup_end() -> None:
    begin = time.process_time()
    parse_html(decode(b"<div>x</div>" * 900_000))
    assert time.process_time() - begin < 6
