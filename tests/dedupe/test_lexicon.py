"""Words and stems of the lookups."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import dedupe.remembered
from dedupe.lexicon import TELLS, VARIES, compile_lexicon
from dedupe.meaning import as_it_stands, meanings
from dedupe.names import split_name
from dedupe.remembered import Remembered
from dedupe.stems import Stems
from dedupe.wording import tokens_of
from store.settings.city import load_lookups

CONFIG = Path(__file__).resolve().parents[2] / "config"


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("naaien", "sew"),
        ("naaicafe", "sew"),
        ("naald", ""),
        ("taalcafe", "talk"),
        ("taal", ""),
        ("orkest", ""),
        ("jeugdorkest", "play"),
        ("naaikoor", "sew"),
    ],
)
def test_words_and_stems(word: str, meaning: str) -> None:
    stems = Stems.of([("naai*", "sew"), ("Taalcafé", "talk"), ("*koor", "sing"), ("*dorkest", "play"), ("*kest", "")], "")
    assert stems(word) == stems(word) == meaning


def test_the_longest_stem_and_the_whole_word_win() -> None:
    stems = Stems.of([("zang*", 1), ("zangles*", 2), ("zanglesboek", 4), ("*boek", 8)], 0)
    assert [stems(w) for w in ("zangen", "zanglessen", "zanglesboek", "kookboek", "boeken")] == [1, 2, 4, 8, 0]


def test_what_is_remembered_never_outgrows_its_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dedupe.remembered, "MOST", 3)
    known: Remembered[int] = Remembered()
    for n in range(10):
        known[str(n)] = n
        assert len(known) <= 3
        assert known[str(n)] == n


def test_what_is_remembered_does_not_travel() -> None:
    lexicon = compile_lexicon(load_lookups(CONFIG).name_words, ["Heerlen"])
    name = split_name("Voetbalvereniging De Kolm", lexicon, ("heerlen",))
    assert lexicon.meanings
    assert lexicon.read
    there = pickle.loads(pickle.dumps(lexicon))
    assert there == lexicon
    assert not there.meanings
    assert not there.read
    assert split_name("Voetbalvereniging De Kolm", there, ("heerlen",)) == name


def test_the_longest_phrase_from_the_left_is_one_word() -> None:
    lexicon = compile_lexicon(load_lookups(CONFIG).name_words, ["Nieuw Kolm", "Kolm aan de Beek", "Kolm aan de Beek Noord"])
    assert tokens_of("Bakker Kolm aan de Beek Noord", lexicon, ()) == ["bakker", "kolmaandebeeknoord"]
    assert tokens_of("Kolm aan de Beek en Nieuw Kolm aan de Beek", lexicon, ()) == ["kolmaandebeek", "en", "nieuwkolm", "aan", "de", "beek"]
    assert tokens_of("Kolm aan de", lexicon, ()) == ["kolm", "aan", "de"]


def test_a_word_is_translated_unless_it_is_the_town_or_the_street() -> None:
    lexicon = compile_lexicon(load_lookups(CONFIG).name_words, [])
    foreign, dutch = next((f, d) for f, d in lexicon.translated.items() if f not in lexicon.kinds and " " not in f and len(f) > 3)
    assert meanings([foreign], lexicon)[0].word == dutch
    assert as_it_stands(foreign, lexicon).word == foreign
    assert meanings([foreign], lexicon)[0].word == dutch


@pytest.mark.parametrize("word", ["st", "2e", "ii", "team", "maandag", "jeugd", "heerlen", "afdeling", "drie"])
def test_what_a_word_is_may_depend_on_where_it_stands(word: str) -> None:
    lexicon = compile_lexicon(load_lookups(CONFIG).name_words, ["Heerlen"])
    assert meanings([word, "kolmzicht"], lexicon)[0].role == VARIES
    assert meanings([word, "kolmzicht"], lexicon)[1].role == TELLS
