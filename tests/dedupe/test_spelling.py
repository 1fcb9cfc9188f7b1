"""Slips of the pen in generic words and in the own town; letters that a name may be known by."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedupe.acronyms import acronyms
from dedupe.lexicon import compile_lexicon
from dedupe.names import split_name
from dedupe.spelling import Speller, one_slip, own_town
from dedupe.wording import tokens_of
from store.settings.city import load_lookups

CONFIG = Path(__file__).resolve().parents[2] / "config"
LEXICON = compile_lexicon(load_lookups(CONFIG).name_words, ["Heerlen", "Heerle", "Sint Kolmdal", "Kerkrade"])


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("voetbalvereinging", "voetbalvereniging"),  # two swapped
        ("drumbad", "drumband"),  # one too few
        ("muziekverenniging", "muziekvereniging"),  # one too many
        ("scoutung", "scouting"),  # another
        ("petanquevereinging", "petanquevereniging"),  # in no list, but for its ending
        ("oyogavereeniging", "oyogavereniging"),
    ],
)
def test_a_slip_in_a_generic_word_is_mended(written: str, word: str) -> None:
    assert LEXICON.mended(written) == word


@pytest.mark.parametrize(
    "written",
    [
        "jeukens",  # a surname, no "keukens"
        "bakkers",
        "schoenmakers",
        "harmonia",  # a name, no "harmonie"
        "concept",
        "kolfbal",
        "boerenclub",
        "passage",
        "stokerij",
        "handbalvereniging",
        "hereniging",
        "pijpleiding",
        "vis",
        "",
        "金龙金龙金龙金",
    ],
)
def test_what_is_right_stays(written: str) -> None:
    assert LEXICON.mended(written) == written


def test_no_word_of_the_lookups_is_a_slip_of_another() -> None:
    lookup = load_lookups(CONFIG).name_words
    for group in (*lookup.kinds.values(), lookup.heads, *lookup.satellites.values(), *lookup.translated.values(), *lookup.sectors.values()):
        for spelling in group:
            if "*" not in spelling and " " not in spelling:
                assert LEXICON.mended(spelling) == spelling


def test_what_may_be_either_of_two_words_is_neither() -> None:
    speller = Speller.of(frozenset(["kaartgroep", "kwartgroep"]), (), ())
    assert speller("kartgroep") == "kartgroep"
    assert Speller.of(frozenset(["kaartgroep"]), (), ())("kartgroep") == "kaartgroep"


def test_the_same_by_either_spelling() -> None:
    one, other = split_name("Muziekvereinging Juliana", LEXICON), split_name("Muziekvereniging Juliana", LEXICON)
    assert one == other
    assert one.core == "juliana"


def test_a_misspelt_own_town_is_a_town() -> None:
    assert tokens_of("Wijkraad Herelen", LEXICON, ("heerlen",)) == ["wijkraad", "heerlen"]
    assert tokens_of("Wijkraad Herelen", LEXICON, ("kerkrade",)) == ["wijkraad", "herelen"]
    assert tokens_of("Wijkraad Heerle", LEXICON, ("heerlen",)) == ["wijkraad", "heerle"]  # another town
    assert tokens_of("Wijkraad Sint Komldal", LEXICON, ("sint", "kolmdal")) == ["wijkraad", "sintkolmdal"]
    assert own_town("dam", ("dan",), ()) == "dam"


def test_one_slip() -> None:
    assert not one_slip("fanfares", "fanfare")
    assert not one_slip("fanfar", "fanfare")
    assert not one_slip("fanfara", "fanfare")
    assert not one_slip("danfare", "fanfare")
    assert not one_slip("fanfare", "fanfare")
    assert one_slip("fnafare", "fanfare")
    assert one_slip("anfare", "fanfare")


@pytest.mark.parametrize(
    ("name", "town", "letters"),
    [
        ("Voetbalvereniging Kracht Door Oefening", "Heerlen", "kdo"),
        ("Tafeltennisvereniging Pallas", "Heerlen", "ttvp"),
        ("vv Zwart Wit", "Heerlen", "vvzwh"),
        ("Lawn Tennis Club Rood Groen - Heerlen", "Heerlen", "ltcrg"),
        ("Wandelclub Lopen voor de Bron", "Heerlen", "wlvdb"),
        ("Parochie Sint Joris Sint Kolmdal", "Sint Kolmdal", "psjsk"),
        ("Tennisclub Heerlen", "Heerlen", "ltch"),
        ("Black Eagles Kerkrade", "Heerlen", "bek"),
    ],
)
def test_letters_a_name_may_be_known_by(name: str, town: str, letters: str) -> None:
    folded = tuple(town.lower().split())
    assert f"|{letters}|" in acronyms(tokens_of(name, LEXICON, folded), folded, LEXICON)


def test_letters_are_no_kind_no_word_of_the_name_and_not_many() -> None:
    found = acronyms(tokens_of("Tennisclub Heerlen", LEXICON, ("heerlen",)), ("heerlen",), LEXICON)
    assert "|ltc|" not in found
    assert acronyms(["kdo"], (), LEXICON) == ""
    assert "|kdo|" not in acronyms(["kracht", "door", "oefening", "kdo"], (), LEXICON)
    assert acronyms(["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"], (), LEXICON) == ""
    assert acronyms(["tennisclub"] * 9, ("heerlen",), LEXICON).count("|") < 60
