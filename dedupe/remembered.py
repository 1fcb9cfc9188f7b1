"""Remembered: what is found out once for a word that thousands of names share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")

#: Words. All that is remembered of so many takes some fifty megabytes a process.
MOST = 100_000


class Remembered(dict[str, Value]):
    """What a pure function gives for a word. It never outgrows ``MOST`` words, and travels to another process empty."""

    def __setitem__(self, word: str, found: Value) -> None:
        """When it is full it begins anew."""
        if len(self) >= MOST:
            self.clear()
        super().__setitem__(word, found)

    def of(self, word: str, find: Callable[[str], Value]) -> Value:
        """What is remembered of a word, or else what ``find`` gives, which it must not do as None."""
        known = self.get(word)
        if known is None:
            known = self[word] = find(word)
        return known

    def __reduce__(self) -> tuple[type[Remembered[Value]], tuple[()]]:
        """Nothing but an empty one."""
        return type(self), ()
