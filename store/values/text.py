"""Text hygiene shared by everything that reads or compares text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

# Zero-width, soft hyphen, bidi controls (Unicode UAX #9), byte-order marks, tag characters and interlinear annotations: never
# meaningful in a listing.
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u3000]+")
_QUOTES = str.maketrans("’‘`´ʼ", "'''''")
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
MAX_TEXT = 20_000


def visible(text: str) -> str:
    """Without control, bidi and zero-width characters; blanks stay as they are."""
    return _CONTROL.sub("", _INVISIBLE.sub("", text))


def clean(text: str) -> str:
    """One line: NFC, no control, bidi or zero-width characters, single spaces, at most 20 kB."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text[:MAX_TEXT].strip()
    text = unicodedata.normalize("NFC", visible(text[:MAX_TEXT]))
    return _SPACE.sub(" ", text).strip()


def fold(text: str) -> str:
    """Lower case without accents: for comparing and looking up, never for showing."""
    if text.isascii():
        return text.lower().replace("`", "'")
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES))
    return "".join(ch for ch in decomposed if not unicodedata.combining(ch)).replace("ß", "ss").replace("ø", "o")


def words(text: str) -> list[str]:
    """Folded words (letters and digits)."""
    return _WORD.findall(fold(text))


def truncate(text: str, limit: int) -> str:
    """At most ``limit`` characters, cut at a word, with an ellipsis when something was cut."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:.-") + "…"


def contains_word(haystack: str, needle: str) -> bool:
    """Whether ``needle`` stands in ``haystack`` as a word or phrase, or as the start or end of a compound of at least
    four letters ("sport" in "sportvereniging", not "bar" in "barmhartig")."""
    return word_in(words(haystack), " ".join(words(needle)))


@dataclass(frozen=True)
class Vocabulary:
    """Many needles, prepared: single words of four letters and more, and the others."""

    whole: frozenset[str]
    others: tuple[str, ...]

    @classmethod
    def of(cls, needles: Iterable[str]) -> Vocabulary:
        """Folded needles with single spaces."""
        known = frozenset(needles)
        whole = frozenset(n for n in known if " " not in n and len(n) >= 4)
        return cls(whole, tuple(sorted(known - whole)))


def words_in(tokens: list[str], needles: Vocabulary) -> set[str]:
    """The needles for which :func:`word_in` holds; looked up by the starts and ends of the tokens, so that it takes as long as the
    text and not as long as the list."""
    found: set[str] = set()
    for token in tokens:
        for n in range(4, len(token) + 1):
            found.update(part for part in (token[:n], token[-n:]) if part in needles.whole)
    line = f" {' '.join(tokens)} "
    found.update(n for n in needles.others if f" {n} " in line)
    return found


def word_in(tokens: list[str], needle: str) -> bool:
    """:func:`contains_word` on prepared text: folded tokens, and a folded needle with single spaces."""
    if " " in needle or len(needle) < 4:
        return f" {needle} " in f" {' '.join(tokens)} "
    return any(t.startswith(needle) or t.endswith(needle) for t in tokens)
