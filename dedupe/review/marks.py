"""Marks: where two values differ, so that the eye finds it. Words first, then letters within a word that is almost the same."""

from __future__ import annotations

from difflib import SequenceMatcher

Part = tuple[str, bool]


def parts(text: str, others: tuple[str, ...]) -> tuple[Part, ...]:
    """``text`` cut into (piece, differs from every one of ``others`` there). Joining the pieces gives the text."""
    texts = [o for o in others if o]
    if not texts or not text:
        return ((text, False),) if text else ()
    same = [True] * len(text)
    for other in texts:
        kept = [False] * len(text)
        matcher = SequenceMatcher(None, text.lower(), other.lower(), autojunk=False)
        for block in matcher.get_matching_blocks():
            if block.size >= 2 or len(text) <= 3:
                for i in range(block.a, block.a + block.size):
                    kept[i] = True
        same = [a and b for a, b in zip(same, kept, strict=True)]
    out: list[Part] = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or same[i] != same[start]:
            out.append((text[start:i], not same[start]))
            start = i
    return tuple(out)
