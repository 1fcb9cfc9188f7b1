"""Spelling: slips of the pen in generic words ("Voetbalvereinging", "Drummband") and in a listing's own town, mended.

A slip is two letters swapped; from seven letters on, one doubled or not doubled; in a long word also one too many, too few or another
(optimal string alignment distance 1). Not in the last letter: that is how words are inflected ("bakkers"); and not in the first letter
alone: those are mostly surnames ("Jeukens" is no "keukens"). Candidates are found by what is left of a word without one of its
letters: Garbe (2012), "SymSpell".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from rapidfuzz.distance import OSA

from dedupe.remembered import Remembered

#: Letters. Shorter words, and shorter endings of words, are too often one letter away from others; from so many on any slip counts.
LEAST, LEAST_ENDING, LONG = 7, 10, 10
#: Letters of a word in which only letters that changed places are mended ("Jegud").
LEAST_SWAPPED = 5
_LONGEST = 40


def one_slip(written: str, word: str, long: int = LONG) -> bool:
    """Whether ``written`` is ``word`` with a slip of the pen; of any sort where it has ``long`` letters."""
    if abs(len(written) - len(word)) > 1 or OSA.distance(written, word, score_cutoff=1) != 1:
        return False
    if len(word) < long and not swapped(written, word) and _undoubled(written) != _undoubled(word):
        return False
    return written[1:] != word[1:] and written[:-1] not in (word, word[:-1]) and written != word[:-1]


def swapped(written: str, word: str) -> bool:
    """Whether two letters changed places, of words that are one slip apart."""
    return sorted(written) == sorted(word)


def _undoubled(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


@dataclass(frozen=True)
class Speller:
    """``words``: what is spelt right; ``near``: what is left of a word without one of its letters, or of all of them -> the words;
    ``endings``: words that close longer ones ("petanquevereniging")."""

    words: frozenset[str]
    near: Mapping[str, tuple[str, ...]]
    endings: tuple[str, ...]
    met: Remembered[str] = field(default_factory=Remembered, compare=False, repr=False)

    @classmethod
    def of(cls, mended: frozenset[str], right: Iterable[str], endings: Iterable[str]) -> Speller:
        """``mended``: words whose slips are mended; ``right``: others that are no slips of them, however close."""
        wanted = frozenset(w for w in mended if len(w) >= LEAST_SWAPPED)
        near: dict[str, list[str]] = defaultdict(list)
        for word in sorted(wanted):
            for key in {word, *_shorter(word)}:
                near[key].append(word)
        return cls(
            frozenset(mended) | frozenset(right),
            {key: tuple(found) for key, found in near.items()},
            tuple(e for e in sorted(set(endings)) if len(e) >= LEAST_ENDING),
        )

    def __call__(self, token: str) -> str:
        """The word that a token is a slip of, when there is but one; else the token."""
        if token in self.words or not LEAST_SWAPPED <= len(token) <= _LONGEST:
            return token
        return self.met.of(token, self._mend)

    def _mend(self, token: str) -> str:
        near = {word for key in (token, *_shorter(token)) for word in self.near.get(key, ())}
        close = {w for w in near if one_slip(token, w) and (len(w) >= LEAST or (len(token) == len(w) and swapped(token, w)))}
        if close:
            return close.pop() if len(close) == 1 else token
        if token.endswith(self.endings) or len(token) < LEAST:
            return token
        for ending in self.endings:
            for size in (len(ending) - 1, len(ending), len(ending) + 1):
                tail = token[-size:]
                if len(token) - size >= 3 and tail[0] == ending[0] and one_slip(tail, ending):
                    return token[:-size] + ending
        return token


def _shorter(word: str) -> Iterator[str]:
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]
