"""Words and stems of the lookups."""

from __future__ import annotations

import pytest

from dedupe.stems import Stems


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
