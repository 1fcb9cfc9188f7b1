# ruff: noqa: E501 - long lines are cases and markup, kept whole
"""Which links lead where (discover, links, paging) and what of a page is its own: small hand-written pages, one point each."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from lxml.html import HtmlElement

from spiders import discover, links, paging
from spiders.extract.content import main_content
from spiders.page import parse_html
from store.model.listing import Kind
from store.values.text import clean
from tests.spiders.support import TODAY, context_of, page_of_html

BASE = "https://www.sportinheerlen.nl"


# -- URLs --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("/verenigingen/tennisclub-a", "/verenigingen/judoclub-b"),
        ("/club/12", "/club/345"),
        ("/club/12/tennisclub-a", "/club/7/judo"),
        ("/site/partners/visitor/view?id=3&slug=x", "/site/partners/visitor/view?id=99"),
        ("/item.php?id=3&sort=naam", "/item.php?id=4"),
        ("/Verenigingen/A", "/verenigingen/B/"),
        ("/caf%C3%A9/a", "/cafe/b"),
    ],
)
def test_one_shape(a: str, b: str) -> None:
    assert discover.shape_of(BASE + a) == discover.shape_of(BASE + b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("/verenigingen/a", "/nieuws/a"),
        ("/verenigingen/a", "/verenigingen/a/team"),
        ("/verenigingen/a", "/verenigingen?id=3"),
        ("/site/agenda/visitor/view?id=3", "/site/partners/visitor/view?id=3"),
        ("/club/view", "/club/index"),
    ],
)
def test_different_shapes(a: str, b: str) -> None:
    assert discover.shape_of(BASE + a) != discover.shape_of(BASE + b)


@pytest.mark.parametrize(
    ("url", "current", "same"),
    [
        ("/verenigingen?page=2", "/verenigingen", True),
        ("/verenigingen/?pagina=3", "/verenigingen?pagina=2", True),
        ("/verenigingen/page/2/", "/verenigingen/", True),
        ("/verenigingen/pagina-2", "/verenigingen", True),
        ("/verenigingen/page/3", "/verenigingen/page/2", True),
        ("/agenda?maand=2026-12", "/agenda", True),
        ("/agenda?jaar=2026&maand=12", "/agenda?jaar=2026&maand=11", True),
        ("/verenigingen?page=2&per-page=20", "/verenigingen", True),
        ("/verenigingen?letter=B", "/verenigingen?letter=A", True),
        ("/kaart?3f1a2b4c_page=2", "/kaart", True),
        ("/verenigingen?sport=voetbal&page=2", "/verenigingen?sport=voetbal", True),
        ("/verenigingen", "/verenigingen", False),
        ("/verenigingen?sport=voetbal", "/verenigingen", False),
        ("/verenigingen?page=2&sort=naam", "/verenigingen", False),
        ("/verenigingen?id=2", "/verenigingen", False),
        ("/accommodaties?page=2", "/verenigingen", False),
        ("/verenigingen/tennisclub-a", "/verenigingen", False),
        ("/verenigingen/12", "/verenigingen", False),
    ],
)
def test_pages_of_one_list(url: str, current: str, same: bool) -> None:
    assert paging.is_page_link(BASE + url, BASE + current) is same


@pytest.mark.parametrize(
    ("url", "inside"),
    [
        ("/agenda", True),
        ("/agenda?maand=2026-11", True),
        ("/agenda?maand=2026-10", True),
        ("/agenda?maand=2027-11", True),
        ("/agenda?maand=2027-12", False),
        ("/agenda?maand=2026-08", False),
        ("/agenda?jaar=2026&maand=12", True),
        ("/agenda?jaar=2028&maand=1", False),
        ("/agenda?year=2025", False),
        ("/agenda?year=2027", True),
        ("/agenda?date=2026-12-05", True),
        ("/agenda?dag=2031-01-01&datum=2031-01-01", False),
        ("/agenda/2026/12", True),
        ("/agenda/2031/01/", False),
        ("/agenda/2019-05", False),
        ("/agenda?maand=december", True),
        ("/agenda?maand=12", True),
        ("/verenigingen/6411-20", True),
        ("/verenigingen?id=20310101", True),
        ("/agenda?jaar=x&maand=", True),
        ("/agenda?jaar=99999999999", True),
        ("/agenda?jaar=²", True),
        ("/agenda?maand=99&jaar=2026", False),
    ],
)
def test_calendars_end_within_a_year(url: str, inside: bool) -> None:
    assert paging.within_horizon(BASE + url, TODAY) is inside


# -- what a list says of itself ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "total"),
    [
        ("<p>Resultaten 1-20 van de 147</p>", 147),
        ("<div>1 t/m 12 van 40</div>", 40),
        ("<p>Toont <b>1</b>-<b>20</b> van <b>47</b> items.</p>", 47),
        ("<span>40 verenigingen gevonden</span>", 40),
        ("<h2>Er zijn 13 accommodaties</h2>", 13),
        ("<strong>Totaal: 76</strong>", 76),
        ("<p>Aantal resultaten: 9 activiteiten</p>", 9),
        ("<p>Wij hebben 40 leden en 12 teams</p>", None),
        ("<p>Open van 10 - 17 uur</p>", None),
        ("<p>Bongerd 18, 6411 JM Heerlen</p>", None),
        ("<p>Voor kinderen van 4 - 12 jaar</p>", None),
        ("<p>In het seizoen 2025-2026 van de 12 clubs bleven er 10 over, dat is te lang om een telling te zijn van iets.</p>", None),
        ("<p>Opgericht in 1921</p>", None),
        ("", None),
    ],
)
def test_stated_total(html: str, total: int | None) -> None:
    page = page_of_html(f"<html><body><main><h1>Verenigingen</h1>{html}</main></body></html>")
    assert paging.stated_total(page, links.content_of(page, context_of()), context_of()) == total


@pytest.mark.parametrize(
    ("text", "path", "kind"),
    [
        ("Verenigingen", "/x", Kind.ORGANISATION),
        ("Alle clubs »", "/x", Kind.ORGANISATION),
        ("Agenda", "/x", Kind.ACTIVITY),
        ("Wat is er te doen?", "/x", Kind.ACTIVITY),
        ("Accommodaties", "/x", Kind.PLACE),
        ("Vacatures", "/x", Kind.VACANCY),
        ("Lees verder", "/activiteiten", Kind.ACTIVITY),
        ("", "/sportaccommodaties.html", Kind.PLACE),
        ("", "/zoek?soort=club", Kind.ORGANISATION),
        ("Beweegkalender", "/x", Kind.ACTIVITY),
        ("", "/locaties/overzicht-a", Kind.PLACE),
        ("Agenda", "/verenigingen", Kind.ACTIVITY),
        ("Lees meer", "/nieuws/bericht", None),
        ("Contact", "/contact", None),
        ("Onze geschiedenis van het jaar waarin de club begon", "/historie", None),
        ("", "", None),
    ],
)
def test_kind_of_words(text: str, path: str, kind: Kind | None) -> None:
    assert discover.kind_of_words(text, BASE + path, context_of()) is kind


def test_offer_means_what_the_source_lists() -> None:
    """ "Aanbod" is help on a help site and clubs on a sports site."""
    assert discover.kind_of_words("Aanbod", "https://www.jenshelpt.nl/x", context_of("jens")) is Kind.SERVICE
    assert discover.kind_of_words("Aanbod", BASE + "/x", context_of()) is Kind.ORGANISATION


# -- links -------------------------------------------------------------------------------------------------------------

LIST = """<html><body><header><nav><a href="/verenigingen">Verenigingen</a> <a href="/agenda">Agenda</a> <a href="/contact">Contact</a>
<a href="https://elders.nl/agenda">Agenda elders</a> <a href="/info.pdf">Folder</a></nav></header>
<main><h1>Verenigingen</h1>
<form><a href="/verenigingen?sport=tennis">Tennis</a></form>
<ul><li><a href="/verenigingen/a">Club A</a></li><li><a href="/verenigingen/b?utm_source=x#top">Club B</a></li>
<li><a href="//www.sportinheerlen.nl/verenigingen/c">Club C</a></li><li><a href="mailto:info@club.nl">mail</a></li>
<li><a href="javascript:void(0)">x</a></li><li><a href="/nieuws/2026/01/02/bericht">Bericht</a></li></ul>
<div class="pager"><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Volgende</a> <a href="?page=1&sort=naam">Sorteer</a></div>
</main><footer><a href="/privacy">Privacy</a></footer></body></html>"""


def test_list_links_are_the_things_listed() -> None:
    page = page_of_html(LIST)
    found = discover.list_links(page, links.content_of(page, context_of()), context_of(), Kind.ORGANISATION, page.url)
    assert [link.url for link in found] == [f"{BASE}/verenigingen/{x}" for x in "abc"]


def test_next_pages_are_further_pages_only() -> None:
    assert paging.next_pages(page_of_html(LIST), context_of()) == [f"{BASE}/verenigingen?page=2", f"{BASE}/verenigingen?page=3"]


@pytest.mark.parametrize(
    "html",
    [
        '<link rel="next" href="/verenigingen?page=2">',
        '<a rel="next" href="/verenigingen?page=2">verder</a>',
        '<a href="/verenigingen?page=2">Volgende ›</a>',
        '<a href="/verenigingen?page=2" aria-label="Volgende pagina"><svg></svg></a>',
        '<a class="pager__item--next" href="/verenigingen?page=2">»</a>',
        '<a href="/verenigingen?page=2">2</a>',
        '<a href="/verenigingen?page=2">Meer laden…</a>',
    ],
)
def test_forms_of_next(html: str) -> None:
    page = page_of_html(f"<html><body><main><h1>Verenigingen</h1>{html}</main></body></html>")
    assert paging.next_pages(page, context_of()) == [f"{BASE}/verenigingen?page=2"]


def test_menus_promise_lists() -> None:
    found = dict(discover.menu_lists(page_of_html(LIST, "/"), context_of()))
    assert found[f"{BASE}/verenigingen"] is Kind.ORGANISATION
    assert found[f"{BASE}/agenda"] is Kind.ACTIVITY
    assert not [url for url in found if "contact" in url or "elders" in url or "pdf" in url or "privacy" in url]


@pytest.mark.parametrize(
    "path", ["/nieuws/x", "/login", "/wp-admin/x", "/folder.pdf", "/2026/01/05/bericht", "/privacy.html", "/allesoversport/x"]
)
def test_never_listings(path: str) -> None:
    assert links.is_skipped(BASE + path, context_of())


@pytest.mark.parametrize("path", ["/verenigingen/a", "/agenda/2026/12", "/locaties/contactcentrum", "/accommodaties/nieuwstraat-12"])
def test_may_be_listings(path: str) -> None:
    assert not links.is_skipped(BASE + path, context_of())


# -- the page's own content --------------------------------------------------------------------------------------------


def content(body: str, strip: Iterable[str] = (), related: Iterable[str] = (), siblings: str = "") -> str:
    """Text of the main content; ``siblings`` = prefix of hrefs that lead to other things."""
    tree: HtmlElement = parse_html(f"<html><body>{body}</body></html>")
    test = (lambda href: href.startswith(siblings)) if siblings else None
    return clean(" ".join(main_content(tree, strip=strip, related_words=related, is_sibling_link=test).itertext()))


RELATED = ("bekijk ook", "andere", "in de buurt", "gerelateerd", "uitgelicht")
OWN = "<main><h1>Club X</h1><p>Telefoon: 045 571 12 34</p>{}</main>"


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav>weg</nav>", "<header>weg</header>", "<footer>weg</footer>", "<div role='navigation'>weg</div>", "<div role='contentinfo'>weg</div>",
        "<div class='site-footer'>weg</div>", "<div id='footer'>weg</div>", "<div class='main-menu'>weg</div>", "<ul class='breadcrumb'><li>weg</ul>",
        "<div class='cookie-banner'>weg</div>", "<section id='onetrust-consent'>weg</section>", "<noscript>weg</noscript>", "<template>weg</template>",
        "<div class='sidebar'>weg</div>", "<div data-elementor-type='footer'>weg</div>", "<dialog>weg</dialog>", "<div class='newsletter'>weg</div>",
        "<aside class='related'>weg</aside>", "<div class='c-footer-wrapper menu'>weg</div>", "<div role='dialog'>weg</div>",
    ],
)  # fmt: skip
def test_furniture_goes(furniture: str) -> None:
    assert content(OWN.format("") + furniture) == "Club X Telefoon: 045 571 12 34"


@pytest.mark.parametrize(
    "own",
    [
        "<header><h1>Club Y</h1>blijft</header>", "<article><header>blijft</header></article>", "<main><aside>blijft</aside></main>",
        "<div class='contact'>blijft</div>", "<div class='menukaart'>blijft</div>", "<div class='headerless'>blijft</div>",
        "<article><footer>blijft</footer></article>", "<div class='footer-address'>blijft</div>", "<main><div class='header'>blijft</div></main>",
        "<div class='ook-leuk'>blijft</div>",
    ],
)  # fmt: skip
def test_own_content_stays(own: str) -> None:
    assert "blijft" in content(OWN.format("") + own)


def test_furniture_that_holds_the_whole_page_stays() -> None:
    assert "045" in content("<div class='page-wrapper'><div class='header'><h1>Club X</h1></div><p>045 571 12 34</p></div>")


@pytest.mark.parametrize(
    "block",
    [
        "<section><h2>Bekijk ook</h2><ul><li><a href='/c/y'>Club Y</a> 045 999 99 99</li></ul></section>",
        "<div><h3>Andere clubs in de buurt</h3><div><a href='/c/y'>Club Y</a> 045 999 99 99</div></div>",
        "<h2>Gerelateerd</h2><p><a href='/c/y'>Club Y</a> 045 999 99 99</p>",
        "<div class='related'><a href='/c/y'>Club Y</a> 045 999 99 99</div>",
        "<section class='posts-carousel'><a href='/c/y'>Club Y</a> 045 999 99 99</section>",
        "<p><strong>In de buurt</strong></p><ul><li><a href='/c/y'>Club Y</a> 045 999 99 99</li></ul>",
    ],
)
@pytest.mark.parametrize("place", ["inside", "outside"])
def test_related_blocks_go(block: str, place: str) -> None:
    html = OWN.format(block) if place == "inside" else OWN.format("") + block
    text = content(html, related=RELATED)
    assert "045 571 12 34" in text
    assert "045 999 99 99" not in text


@pytest.mark.parametrize(
    "block",
    [
        "<h2>Andere informatie</h2><p>045 888 88 88</p>",
        "<p>In de buurt van het station, bel 045 888 88 88</p>",
        "<h2>Contact</h2><p>045 888 88 88</p>",
        "<h2>Ruimte</h2><p>Uitgelicht: bel 045 888 88 88</p>",
    ],
)
def test_words_alone_are_no_related_block(block: str) -> None:
    assert "045 888 88 88" in content(OWN.format(block), related=RELATED)


def test_what_follows_the_related_block_under_its_own_heading_stays() -> None:
    html = OWN.format("<h2>Bekijk ook</h2><p><a href='/c/y'>Club Y</a></p><h2>Adres</h2><p>Bongerd 18</p>")
    text = content(html, related=RELATED)
    assert "Bongerd 18" in text and "Club Y" not in text


def test_cards_of_siblings_go_and_a_single_mention_stays() -> None:
    cards = "".join(f"<div class='card'><h3><a href='/c/{x}'>Club {x}</a></h3><p>045 999 99 9{x}</p></div>" for x in range(3))
    text = content(OWN.format(f"<div class='grid'>{cards}</div><p>Wij spelen bij <a href='/d/hal'>Hal</a>.</p>"), siblings="/c/")
    assert "045 999" not in text
    assert "Wij spelen bij Hal" in text and "045 571 12 34" in text


def test_contract_strips_but_never_the_title() -> None:
    html = "<div class='top'><h1>Club X</h1></div><div class='promo'>weg</div><p>blijft</p>"
    assert content(html, strip=[".top", ".promo", "::bad[["]) == "Club X blijft"


def test_text_behind_furniture_stays() -> None:
    assert content("<main><h1>X</h1><nav>weg</nav>blijft<p>ook</p></main>") == "X blijft ook"


def test_the_page_itself_is_left_alone() -> None:
    tree = parse_html("<html><body><nav>menu</nav><h1>X</h1></body></html>")
    main_content(tree)
    assert tree.find(".//nav") is not None
