"""Marks: where two values differ, so that the eye finds it. Word by word; letter by letter within words that are nearly the same."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

Part = tuple[str, bool]
# Below this share of common words the texts are simply two texts: marking almost everything helps nobody
LEAST_ALIKE = 0.34
NEARLY = 0.6
# Letters of a stretch that are compared one by one: the time grows with the square
LONGEST = 200
MOST_WORDS = 240  # words and blanks; longer texts are read, not compared


def parts(text: str, others: tuple[str, ...]) -> tuple[Part, ...]:
    """``text`` cut into (piece, differs from some of ``others`` there). Joining the pieces gives the text."""
    words = re.findall(r"\S+|\s+", text)
    differs = [False] * len(text)
    for other in filter(None, others):
        theirs = re.findall(r"\S+|\s+", other)
        if max(len(words), len(theirs)) > MOST_WORDS:
            continue
        matcher = SequenceMatcher(str.isspace, [w.casefold() for w in words], [w.casefold() for w in theirs], autojunk=False)
        blocks = matcher.get_matching_blocks()
        common = sum(not words[i].isspace() for b in blocks for i in range(b.a, b.a + b.size))
        if len(words) > 5 and common / max(1, sum(not w.isspace() for w in words)) < LEAST_ALIKE:
            continue
        for tag, a, z, b, y in matcher.get_opcodes():
            if tag != "equal":
                _mark(differs, words, a, z, "".join(theirs[b:y]))
    out: list[Part] = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or differs[i] != differs[start]:
            out.append((text[start:i], differs[start]))
            start = i
    return tuple(out)


def _mark(differs: list[bool], words: list[str], a: int, z: int, theirs: str) -> None:
    """Mark the words a..z, only their own letters when they nearly say the same."""
    start = sum(map(len, words[:a]))
    mine = "".join(words[a:z])
    letters = SequenceMatcher(None, mine.casefold()[:LONGEST], theirs.casefold()[:LONGEST], autojunk=False)
    short = 0 < len(mine) == len(mine.casefold()) <= LONGEST and 0 < len(theirs) <= LONGEST
    close = short and letters.ratio() >= NEARLY
    kept = {i for b in letters.get_matching_blocks() for i in range(b.a, b.a + b.size)} if close else set()
    for i, char in enumerate(mine):
        differs[start + i] |= i not in kept and not char.isspace()
