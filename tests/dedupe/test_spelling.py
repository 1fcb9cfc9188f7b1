"""Slips of the pen in generic words and in the own town; letters that a name may be known by."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedupe.acronyms import acronyms
from dedupe.lexicon import compile_lexicon
from dedupe.meaning import meanings
from dedupe.names import split_name
from dedupe.spelling import Speller, one_slip
from dedupe.wording import tokens_of
from store.settings.city import load_lookups

CONFIG = Path(__file__).resolve().parents[2] / "config"
LEXICON = compile_lexicon(load_lookups(CONFIG).name_words, ["Heerlen", "Heerle", "Sint Kolmdal", "Kerkrade"])


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("voetbalvereinging", "voetbalvereniging"),  # two swapped
        ("drummband", "drumband"),  # doubled
        ("huisartsenpratijk", "huisartsenpraktijk"),  # one too few
        ("muziekverenniging", "muziekvereniging"),  # one too many
        ("gymnastiekvereneging", "gymnastiekvereniging"),  # another
        ("scuoting", "scouting"),
        ("petanquevereinging", "petanquevereniging"),  # in no list, but for its ending
        ("oyogavereeniging", "oyogavereniging"),
    ],
)
def test_a_slip_in_a_generic_word_is_mended(written: str, word: str) -> None:
    assert LEXICON.mended(written) == word


RIGHT = """jeukens bakkers schoenmakers harmonia concept kolfbal boerenclub passage stokerij handbalvereniging hereniging pijpleiding vis
schaeken schalken keulens keunens vrienten jongerden eekhuis schelders kerckhof boeling vloeten verheur kartclub
kartvereniging wijnvereniging
protect message hackclub leerclub kustkring konijnen pilatus kiesvereniging zakencentrum verblijf overblijf thuiszorg huiszorg
jansen devries hendriks vandenberg smeets janssen kuijpers vermeulen dekker
gerritsen schouten hermans willems driessen geurts
franssen coenen hamers ramaekers lemmens houben thijssen verhoeven koster postma hoekstra molenaar brouwer kramer verbeek scholten"""


@pytest.mark.parametrize("written", [*RIGHT.split(), "", "金龙金龙金龙金", "vereniging" * 20, "x" * 100_000])
def test_what_is_right_stays(written: str) -> None:
    assert LEXICON.mended(written) == written


def test_what_may_be_either_of_two_words_is_neither() -> None:
    speller = Speller.of(frozenset(["kaartgroep", "kwartgroep"]), (), ())
    assert speller("kartgroep") == "kartgroep"
    assert Speller.of(frozenset(["kaartgroep"]), (), ())("kartgroep") == "kaartgroep"


def test_the_same_by_either_spelling() -> None:
    one, other = split_name("Muziekvereinging Juliana", LEXICON), split_name("Muziekvereniging Juliana", LEXICON)
    assert one == other
    assert one.core == "juliana"


@pytest.mark.parametrize(
    ("name", "town", "said"),
    [
        ("Wijkraad Herelen", "heerlen", "wijkraad heerlen"),
        ("Wijkraad Herelen", "kerkrade", "wijkraad herelen"),
        ("Wijkraad Heerle", "heerlen", "wijkraad heerle"),  # another town
        ("Wijkraad Sint Komldal", "sint kolmdal", "wijkraad sintkolmdal"),
        ("Bakkerij Heeren", "heerlen", "bakkerij heeren"),
        ("Café Jan Heeren", "heerlen", "cafe jan heeren"),
        ("De Pimpernel Herlen", "heerlen", "de pimpernel heerlen"),
        ("De Pimpernel Heelen", "heerlen", "de pimpernel heelen"),  # too short to be sure
        ("De Pimpernel Kerkade", "kerkrade", "de pimpernel kerkrade"),
        ("Jan Kerkade", "kerkrade", "jan kerkade"),
        ("Makelaardij Valkenberg", "valkenburg", "makelaardij valkenberg"),
        ("Jongeren Schaken Schagen", "schagen", "jongeren schaken schagen"),
    ],
)
def test_a_misspelt_own_town_is_a_town(name: str, town: str, said: str) -> None:
    assert " ".join(tokens_of(name, LEXICON, tuple(town.split()))) == said


def test_one_slip() -> None:
    assert not one_slip("fanfares", "fanfare")
    assert not one_slip("fanfar", "fanfare")
    assert not one_slip("fanfara", "fanfare")
    assert not one_slip("danfare", "fanfare")
    assert not one_slip("fanfare", "fanfare")
    assert not one_slip("anfare", "fanfare")  # in a short word
    assert one_slip("fnafare", "fanfare")
    assert one_slip("fannfare", "fanfare")
    assert one_slip("uziekvereniging", "muziekvereniging")


def letters_of(said: list[str], town: tuple[str, ...]) -> str:
    return acronyms(said, meanings(said, LEXICON), town, LEXICON)


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
    assert f"|{letters}|" in letters_of(tokens_of(name, LEXICON, folded), folded)


def test_letters_are_no_kind_no_word_of_the_name_and_not_many() -> None:
    found = letters_of(tokens_of("Tennisclub Heerlen", LEXICON, ("heerlen",)), ("heerlen",))
    assert "|ltc|" not in found
    assert letters_of(["kdo"], ()) == ""
    assert "|kdo|" not in letters_of(["kdo", "door", "oefening"], ())
    assert "|kdo|" in letters_of(["kracht", "door", "oefening"], ())
    assert "|kim|" not in letters_of(["kapsalon", "inge"], ("maastricht",))  # nor a given name
    many = ["kracht", "door", "oefening", "tennisclub", "hockeyclub", "handbalvereniging", "voetbalvereniging"]
    assert letters_of(many, ()).count("|") == 2  # a letter for each word, no way more
    assert letters_of([*["tennisclub"] * 8, "door", "oefening"], ()) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stichting Uit", "Stichting Iedereen"),
        ("Stichting Omgeving Heerlen", "Stichting Heerlen"),
        ("Omroep EO", "Omroep Heerlen"),
        ("Gereformeerde Gemeente Heerlen", "Hervormde Gemeente Heerlen"),
        ("Restaurant De Watermolen", "Restaurant De Windmolen"),
        ("Bakkerij Heeren", "Bakkerij Heerlen"),
        ("Slagerij Keulens", "Slagerij Keukens"),
    ],
)
def test_what_must_not_become_equal(one: str, other: str) -> None:
    a, b = (split_name(name, LEXICON, ("heerlen",)) for name in (one, other))
    assert a.core != b.core


def test_a_soft_word_is_dropped_where_there_are_others() -> None:
    one, other = (split_name(name, LEXICON, ("heerlen",)) for name in ("Wandelclub Pimpernel e.o.", "Wandelclub Pimpernel en omstreken"))
    assert one.core == other.core == "pimpernel"
    assert (
        split_name("Tennisclub Heerlen e.o.", LEXICON, ("heerlen",)).kinds == split_name("Tennisclub Heerlen", LEXICON, ("heerlen",)).kinds
    )
