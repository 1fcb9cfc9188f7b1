"""Spelling: slips of the pen in generic words ("Voetbalvereinging", "Drumbad") and in a listing's own town, mended.

A slip is one letter too many, too few or another, or two swapped (optimal string alignment distance 1), but not in the last
letter: that is how words are inflected ("bakkers"), and not in the first letter alone: those are mostly surnames ("Jeukens" is no
"keukens"). Candidates are found by what is left of a word without one of its letters: Garbe (2012), "SymSpell".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

#: Shorter words, and shorter endings of words, are too often one letter away from others.
LEAST, LEAST_ENDING = 7, 10


def one_slip(written: str, word: str) -> bool:
    """Whether ``written`` is ``word`` with a slip of the pen."""
    if abs(len(written) - len(word)) > 1 or OSA.distance(written, word, score_cutoff=1) != 1:
        return False
    return written[1:] != word[1:] and written[:-1] not in (word, word[:-1]) and written != word[:-1]


@dataclass(frozen=True)
class Speller:
    """``words``: what is spelt right; ``near``: what is left of a word without one of its letters, or of all of them -> the words;
    ``endings``: words that close longer ones ("petanquevereniging")."""

    words: frozenset[str]
    near: Mapping[str, tuple[str, ...]]
    endings: tuple[str, ...]
    met: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, mended: frozenset[str], right: Iterable[str], endings: Iterable[str]) -> Speller:
        """``mended``: words whose slips are mended; ``right``: others that are no slips of them, however close."""
        wanted = frozenset(w for w in mended if len(w) >= LEAST)
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
        if len(token) < LEAST - 1 or token in self.words:
            return token
        known = self.met.get(token)
        if known is None:
            if len(self.met) > 200_000:
                self.met.clear()
            known = self.met[token] = self._mend(token)
        return known

    def _mend(self, token: str) -> str:
        close = {word for key in (token, *_shorter(token)) for word in self.near.get(key, ()) if one_slip(token, word)}
        if close:
            return close.pop() if len(close) == 1 else token
        if token.endswith(self.endings):
            return token
        for ending in self.endings:
            for size in (len(ending) - 1, len(ending), len(ending) + 1):
                tail = token[-size:]
                if len(token) - size >= 3 and tail[0] == ending[0] and one_slip(tail, ending):
                    return token[:-size] + ending
        return token


def own_town(token: str, town: Iterable[str], places: Iterable[str]) -> str:
    """One of the words of the listing's own town when the token is a slip of it ("Valkednrecht") and of no other place; else the token."""
    if len(token) < LEAST - 1 or token in places:
        return token
    return next((word for word in town if len(word) >= LEAST - 1 and one_slip(token, word)), token)


def _shorter(word: str) -> Iterator[str]:
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]
