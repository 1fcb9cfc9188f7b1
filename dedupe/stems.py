"""Stems: words of a lookup, written whole or with a star."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from dedupe.remembered import Remembered
from store.values.text import words

Value = TypeVar("Value", str, int)


def one_word(spelling: str) -> str:
    """Folded, without spaces and signs: "Buurt-huis" -> "buurthuis"."""
    return "".join(words(spelling))


@dataclass(frozen=True)
class Stems(Generic[Value]):
    """Words, and stems that stand for every longer word that starts or ends so, and what they mean; ``nothing`` for any other word."""

    exact: Mapping[str, Value]
    starts: tuple[tuple[str, Value], ...]
    ends: tuple[tuple[str, Value], ...]
    nothing: Value
    met: Remembered[Value] = field(default_factory=Remembered, compare=False, repr=False)

    @classmethod
    def of(cls, spelt: Iterable[tuple[str, Value]], nothing: Value) -> Stems[Value]:
        """``spelt``: (word, or stem with a star before or after it; what it means). A longer stem goes before a shorter one."""
        whole: dict[str, Value] = {}
        first: list[tuple[str, Value]] = []
        last: list[tuple[str, Value]] = []
        for spelling, value in spelt:
            if spelling.endswith("*"):
                first.append((one_word(spelling), value))
            elif spelling.startswith("*"):
                last.append((one_word(spelling), value))
            else:
                whole.setdefault(one_word(spelling), value)
        for stems in (first, last):
            stems.sort(key=lambda stem: (-len(stem[0]), stem[0]))
        return cls(whole, tuple(first), tuple(last), nothing)

    def __call__(self, token: str) -> Value:
        """What a word of a name means."""
        return self.met.of(token, self._find)

    def _find(self, token: str) -> Value:
        if token in self.exact:
            return self.exact[token]
        for stem, value in self.starts:
            if token.startswith(stem):
                return value
        return next((value for stem, value in self.ends if token.endswith(stem)), self.nothing)
