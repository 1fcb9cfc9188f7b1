"""config/themes.yaml: readable colours, icons that exist, keywords without traps."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from publish.site.assets import icon_names
from store.settings.themes import load_themes
from store.values.text import fold

THEMES = load_themes(Path(__file__).parents[2] / "config")


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def test_colours_carry_white_text_and_differ() -> None:
    for theme in THEMES.themes:
        assert 1.05 / (_luminance(theme.colour) + 0.05) >= 4.5, theme.id
    for a, b in combinations(THEMES.themes, 2):
        apart = sum(abs(int(a.colour[i : i + 2], 16) - int(b.colour[i : i + 2], 16)) for i in (1, 3, 5))
        assert apart >= 40, (a.id, b.id)


def test_icons_exist_and_are_each_used_once() -> None:
    icons = [t.icon for t in THEMES.themes]
    assert set(icons) <= icon_names() and len(set(icons)) == len(icons)


def test_keywords_are_folded_and_belong_to_one_theme() -> None:
    owner: dict[str, str] = {}
    for theme in THEMES.themes:
        assert len(theme.keywords) >= 30, theme.id
        for word in theme.keywords:
            assert word == fold(word).strip(), word
            assert word not in owner, (word, owner.get(word), theme.id)
            owner[word] = theme.id


@pytest.mark.parametrize(
    ("name", "theme"),
    [
        ("Buurtpunt Molenberg", "hulp-en-advies"),
        ("Rechtswinkel Heerlen", "hulp-en-advies"),
        ("Inloophuis", "ontmoeten"),
        ("Tandarts Bakker", "zorg-en-gezondheid"),
        ("Voedselbank", "geld-en-werk"),
        ("Huurdersvereniging", "wonen-en-huishouden"),
        ("Speeltuin Weggebekker", "opgroeien-en-opvoeden"),
        ("Jongerenhuis", "jongeren"),
        ("Bibliotheek", "leren-en-taal"),
        ("Voetbalclub", "sport-en-bewegen"),
        ("Schaakclub", "sport-en-bewegen"),
        ("Harmonie Kerkrade", "cultuur-en-vrije-tijd"),
        ("Repair Café", "mantelzorg-en-vrijwilligers"),
        ("Gehandicaptenparkeerplaats", "vervoer"),
        ("Café Pelt", "eten-en-drinken"),
        ("Kapsalon Natuurlijk Mooi", "winkels-en-diensten"),
        ("Moskee", "geloof-en-zingeving"),
        ("Slachtofferhulp", "veiligheid-en-hulp-bij-nood"),
    ],
)
def test_names_find_their_theme(name: str, theme: str) -> None:
    assert THEMES.match([], [name])[0] == theme


@pytest.mark.parametrize(
    "word",
    [
        "barmhartig",
        "vrouw",
        "totaal",
        "betaalbaar",
        "geldig",
        "geweldig",
        "Kerkrade",
        "weten",
        "controleren",
        "minimaal",
        "natuurlijk",
        "moderne",
        "jongleren",
        "stempel",
        "verkiezing",
    ],
)
def test_words_that_only_look_alike_have_no_theme(word: str) -> None:
    assert THEMES.match([], [word]) == ()


@pytest.mark.parametrize(
    ("name", "added"),
    [
        ("Sociaal Buurtteam Heerlerbaan", "hulp-en-advies"),
        ("Buurtpunt Molenberg", "hulp-en-advies"),
        ("BUURTPUNT Ürsula", "hulp-en-advies"),
        ("Protestantse Gemeente Parkstad", "geloof-en-zingeving"),
        ("Inloop De Brug", "ontmoeten"),
        ("Stichting Leergeld Parkstad", "geld-en-werk"),
        ("Repair Café Molenberg", "mantelzorg-en-vrijwilligers"),
    ],
)
def test_what_a_name_says_outright_comes_besides_its_categories(name: str, added: str) -> None:
    assert set(THEMES.match(["vervoer"], ["Vervoer", name], name)) == {"vervoer", added}
    assert THEMES.match(["vervoer"], ["Vervoer", name]) == ("vervoer",), "only the name does it"


@pytest.mark.parametrize(
    "name",
    [
        "Buurtteamsport Heerlen",  # a compound is not the word
        "Kerkrade Sociale Buurtteams",
        "De Buurtpunter",
        "Barmhartigheid",
        "Taalcafeetje",
        "EHBO-vereniging Heerlen",  # crisis help asks two persons: a name alone does not make it that
        "Veilig Thuis",
        "",
    ],
)
def test_near_misses_add_no_theme(name: str) -> None:
    assert THEMES.match(["vervoer"], ["Vervoer", name], name) == ("vervoer",)


def test_a_longer_phrase_says_what_is_meant() -> None:
    assert "eten-en-drinken" in THEMES.match(["vervoer"], [], "Café Molenberg")
    assert "eten-en-drinken" not in THEMES.match(["vervoer"], [], "Repair Café Molenberg")


def test_a_name_adds_to_what_the_categories_words_say() -> None:
    assert THEMES.match([], ["zwemmen", "Buurtpunt Noord"], "Buurtpunt Noord") == ("hulp-en-advies", "sport-en-bewegen")
    assert THEMES.match([], ["niets bekends", "Iets anders"], "Iets anders") == ()
