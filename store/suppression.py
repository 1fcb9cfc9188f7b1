"""Suppression: what was asked to be forgotten, as keyed hashes only, so that it stays forgotten after the next harvest.

``suppression.jsonl`` holds an HMAC-SHA256 a line over the kind and the normalised value, ``suppression.key`` the key (mode 600). Both are
never rolled back: restoring a backup of anything else brings nothing back, because everything that reads or publishes asks here.
Whoever has the list without the key learns nothing; with the key they can test a guess, and no more.
"""

from __future__ import annotations

import hashlib
import hmac
import html
import json
import os
import re
import secrets
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from store.errors import StorageError, UsageError
from store.files import sync_folder
from store.model.listing import FACT_FIELDS, LIST_FIELDS, Listing
from store.values.mail import decode_cfemail, find_mails
from store.values.phone import parse_phone
from store.values.text import words

FILE, KEY = "suppression.jsonl", "suppression.key"
# Digits with what people write between them
_RUN = re.compile(r"\+?\d(?:[\s./()\-\u00ad\u200b-\u200f\u2010-\u2015\u2212\u2060\ufeff+]{0,6}\d){7,}")
_CFEMAIL = re.compile(r"(?:data-cfemail=[\"']|email-protection#)([0-9a-f]{8,})", re.IGNORECASE)
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_TAGS = re.compile(r"<[^<>]{0,200}>")
_PLAIN_MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,200}")
_AROUND_AT = re.compile(r"\s{0,3}@\s{0,3}")
MAX_WORDS = 8


@dataclass(frozen=True)
class Suppression:
    """``hashes`` of phones, mail addresses, texts (names) and listings. Falsy when nothing was ever asked to be forgotten."""

    key: bytes = field(default=b"", repr=False)
    hashes: frozenset[str] = frozenset()
    #: numbers of words that suppressed texts have
    lengths: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.hashes)

    @cached_property
    def digest(self) -> str:
        """Of the list: other when something was added."""
        return hashlib.sha256("".join(sorted(self.hashes)).encode()).hexdigest()[:16]

    def _has(self, kind: str, value: str) -> bool:
        return _mac(self.key, kind, value) in self.hashes

    def found_in(self, text: str) -> bool:
        """Whether a forgotten phone number, address or name stands in the text, however it is written there."""
        return self.hashes != frozenset() and any(True for _ in self._spans(text))

    def _spans(self, text: str) -> Iterator[str]:
        for form in spellings(text):
            for match in _RUN.finditer(form):
                if any(self._has("phone", number) for number in numbers_in(match[0])):
                    yield match[0]
            for address in find_mails(form):
                if self._has("email", address):
                    yield address
            if self.lengths:
                found = words(form)
                for n in self.lengths:
                    for i in range(len(found) - n + 1):
                        if self._has("text", " ".join(found[i : i + n])):
                            yield " ".join(found[i : i + n])

    def redact(self, text: str) -> str:
        """The text without what was forgotten where it stands plainly; nothing of it when it is still found after that."""
        if not self.found_in(text):
            return text
        bare = _RUN.sub(lambda m: "" if any(self._has("phone", n) for n in numbers_in(m[0])) else m[0], text)
        bare = _PLAIN_MAIL.sub(lambda m: "" if any(self._has("email", a) for a in find_mails(m[0])) else m[0], bare)
        return "" if self.found_in(bare) else bare

    def listing(self, source: str, source_key: str) -> bool:
        """Whether a listing was forgotten as a whole."""
        return bool(self.hashes) and self._has("listing", f"{source}\t{source_key}")

    def clean(self, listing: Listing) -> Listing | None:
        """The listing without what was forgotten; None when it was forgotten itself or its name goes."""
        if not self:
            return listing
        if self.listing(*listing.key):
            return None
        values = {f: self._without(getattr(listing.facts, f)) for f in FACT_FIELDS}
        if not values["name"] or self.found_in(listing.url):
            return None
        for f in LIST_FIELDS:
            values[f] = tuple(v for v in values[f] or () if v)
        provenance = {
            f: replace(o, also=tuple(v for v in o.also if not self.found_in(v)))
            for f, o in listing.provenance.items()
            if values.get(f) not in (None, ())
        }
        return replace(listing, facts=replace(listing.facts, **values), provenance=provenance)

    def _without(self, value: Any) -> Any:
        if isinstance(value, str):
            return None if self.found_in(value) else value
        if isinstance(value, tuple):
            return tuple(self._without(v) for v in value)
        return value

    def scrub(self, value: Any) -> Any:
        """JSON-like data with every text that holds something forgotten replaced by null (in a list: left out)."""
        if isinstance(value, str):
            return None if self.found_in(value) else value
        if isinstance(value, Mapping):
            return {k: self.scrub(v) for k, v in value.items() if not self.found_in(str(k))}
        if isinstance(value, list | tuple):
            return [x for x in map(self.scrub, value) if x is not None]
        return value


_UNDO: tuple[Callable[[str], str], ...] = (
    lambda t: unicodedata.normalize("NFKC", t),
    lambda t: _ESCAPE.sub(lambda m: chr(int(m[1], 16)), t),
    html.unescape,
    unquote,
    lambda t: _TAGS.sub("", t),
    lambda t: _AROUND_AT.sub("@", t) if "@" in t else t,
)


@lru_cache(1 << 16)
def numbers_in(run: str) -> tuple[str, ...]:
    """E.164 of every number that may stand in a run of digits: Dutch ones anywhere in it, foreign ones after "+" or "00"."""
    return tuple(_numbers_in(run))


def _numbers_in(run: str) -> Iterator[str]:
    digits = re.sub(r"[^\d+]", "", run)
    for i, char in enumerate(digits):
        rest = digits[i + 1 :].replace("+", "")
        if char == "+" or digits[i : i + 2] == "00":
            abroad = rest if char == "+" else rest[1:]
            yield from (f"+{abroad[:n]}" for n in range(8, min(15, len(abroad)) + 1))
            if abroad.startswith("310"):  # +31 (0)45
                yield f"+31{abroad[3:12]}"
        elif char == "0" and len(rest) >= 9:
            yield f"+31{rest[:9]}"
        elif digits[i : i + 2] == "31" and len(rest) >= 10:
            yield f"+31{rest[1:10]}"


def spellings(text: str) -> Iterable[str]:
    """The text, and what it says when percent-, HTML- or JSON-escapes, tags and Cloudflare's mail protection are undone."""
    forms: set[str] = set()
    plain = text
    for undo in _UNDO:
        plain = undo(plain)
        if plain not in forms:
            forms.add(plain)
            yield plain
    hidden = [m for m in map(decode_cfemail, _CFEMAIL.findall(text)) if m]
    if hidden:
        yield "\n".join(hidden)


def _mac(key: bytes, kind: str, value: str) -> str:
    return hmac.new(key, f"{kind}\x1f{value}".encode(), hashlib.sha256).hexdigest()


def normalised(value: str) -> tuple[str, str]:
    """(kind, normal form) of what a person asks to be forgotten: a phone number, a mail address, or a name. Raises UsageError."""
    value = value.strip()
    address = next(iter(find_mails(value)), None)
    if address:
        return "email", address
    if (phone := parse_phone(value)) is not None:
        return "phone", phone
    found = words(value)
    if not 2 <= len(found) <= MAX_WORDS or len("".join(found)) < 6 or all(w.isdigit() for w in found):
        raise UsageError(
            f"{value!r} is no phone number, mail address or full name (two to {MAX_WORDS} words); to forget a place use --entry ID."
        )
    return "text", " ".join(found)


def load_suppression(data: Path) -> Suppression:
    """Read list and key. Raises StorageError when one of them is damaged or missing: then nothing may be published."""
    path, key_path = data / FILE, data / KEY
    if not path.exists():
        return Suppression()
    try:
        key = bytes.fromhex(key_path.read_text("ascii").strip())
        records = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
        hashes = frozenset(str(r["hmac"]) for r in records)
        lengths = frozenset(int(r["words"]) for r in records if r["kind"] == "text")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StorageError(
            f"{path}: the suppression list or its key {key_path.name} cannot be read; restore both from their own backup first."
        ) from error
    return Suppression(key, hashes, lengths)


def suppress(data: Path, things: Iterable[tuple[str, str]], now: datetime) -> int:
    """Append (kind, normal form) pairs, fsynced; returns how many were new. Raises StorageError."""
    known = load_suppression(data)
    key = known.key or secrets.token_bytes(32)
    lines = []
    for kind, value in things:
        mac = _mac(key, kind, value)
        if mac not in known.hashes:
            more = {"words": len(value.split())} if kind == "text" else {}
            lines.append(json.dumps({"hmac": mac, "kind": kind, "on": now.date().isoformat()} | more, sort_keys=True))
    try:
        if not known.key:
            _write_new(data / KEY, key.hex() + "\n")
        descriptor = os.open(data / FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(descriptor, "".join(f"{line}\n" for line in lines).encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        sync_folder(data)
    except OSError as error:
        raise StorageError(f"{data / FILE}: cannot be written ({error.strerror}); nothing was forgotten.") from error
    return len(lines)


def _write_new(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(descriptor, text.encode("ascii"))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
