"""The privacy scan: no mobile number, no private mail address and nothing suppressed in any file of a finished release."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from store.errors import ReleaseError
from store.suppression import Suppression
from store.values.mail import MailPolicy
from store.values.person import MOBILE

# Digests and UUIDs hold any digits by chance
CODES = re.compile(r"\b[0-9a-f]{64}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b")
_HREF = re.compile(r"""(?:href|src|action)=["']([^"']*)["']""")
_ALLOWED = re.compile(r"(?:https?://[^/\s]+\.[^/\s]+|/(?!/)|#|\?|mailto:|tel:\+?[0-9]|data:image/svg)")
# For RE2, which is fast and knows no look-around: what may be a mobile number; whether it is one, MOBILE says
_GAP = r"(?:[^0-9A-Za-z]|&[a-zA-Z0-9#]{2,6};|%20){0,10}"
_MAYBE_MOBILE = rf"(?:0\)?|31){_GAP}(?:\(0\){_GAP})?6(?:{_GAP}[0-9]){{8}}"
_PIECE = 8 << 20
_OVERLAP = 300


@lru_cache
def _private_mail(providers: frozenset[str]) -> str:
    listed = "|".join(sorted(re.escape(p) for p in providers))
    at = r"(?:@|%40|&#64;|\s?[\[({<]\s?(?:at|@|apenstaart(?:je)?)\s?[\])}>]\s?)"
    return rf"[\w.+-]{at}(?:{listed})"


def check_private(folder: Path, mail: MailPolicy, suppression: Suppression) -> None:
    """Raises ReleaseError that names the first file, never the value."""
    found = sorted({f"{path.relative_to(folder)}: {what}" for path, what in places(folder, mail, suppression)})
    if found:
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        raise ReleaseError(
            f"Personal data in the release ({found[0]}{more}); the old release stays. Decide it at the desk, or heerlenkaart forget it."
        )


def places(folder: Path, mail: MailPolicy, suppression: Suppression) -> Iterator[tuple[Path, str]]:
    """(file, what kind of thing) wherever something private stands."""
    private = _private_mail(frozenset(mail.private_providers))
    exact = re.compile(private + r"(?![\w-]|\.\w)", re.IGNORECASE)
    for owners, lines in _batches(folder):
        for n, line in _matching(lines, _MAYBE_MOBILE):
            if MOBILE.search(CODES.sub("", line)):
                yield owners[n], "a mobile number"
        for n, line in _matching(lines, private):
            if exact.search(line):
                yield owners[n], "a private mail address"
    if suppression:
        for path in _published(folder):
            if any(suppression.found_in(CODES.sub("", text)) for text in texts(path)):
                yield path, "something that was to be forgotten"


def _published(folder: Path) -> Iterator[Path]:
    """All files but our own pictures, styles and scripts."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        ours = path.parts[-2] == "assets" and not path.name.startswith("index.")
        if not ours and "/assets/vendor/" not in path.as_posix():
            yield path


def _batches(folder: Path) -> Iterator[tuple[list[Path], pa.Array]]:
    """Lines with the file of each, many files at a time: a release has thousands of small ones. A page is one line, also unescaped."""
    owners: list[Path] = []
    lines: list[str] = []
    size = 0
    for path in _published(folder):
        for text in texts(path):
            page = text.replace("\n", " ")
            found = [page, html.unescape(page)] if path.suffix == ".html" else text.split("\n")
            lines += found
            owners += [path] * len(found)
            size += len(text)
            if size > _PIECE:
                yield owners, pa.array(lines, pa.large_string())
                owners, lines, size = [], [], 0
    if lines:
        yield owners, pa.array(lines, pa.large_string())


def _matching(lines: pa.Array, pattern: str) -> list[tuple[int, str]]:
    """(place, line) of those that match."""
    at = pc.indices_nonzero(pc.match_substring_regex(lines, pattern, ignore_case=True))
    return list(zip(at.to_pylist(), lines.take(at).to_pylist(), strict=True))


def check_links(folder: Path) -> None:
    """Every link of every page leads to a page of ours, a public web address, a phone or a mailbox. Raises ReleaseError."""
    for path in sorted(folder.rglob("*.html")):
        for target in _HREF.findall(path.read_text("utf-8")):
            if target and not _ALLOWED.match(target):
                raise ReleaseError(f"{path.relative_to(folder)} links to {target[:80]!r}; the old release stays.")


def texts(path: Path) -> Iterator[str]:
    """A file's text in pieces that overlap, whatever its format."""
    if path.suffix == ".parquet":
        for batch in pq.ParquetFile(path).iter_batches(batch_size=5_000):
            values = (v for column in batch.columns for v in column.to_pylist())
            yield "\n".join(t for v in values for t in (v if isinstance(v, list) else [v]) if isinstance(t, str))
        return
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                yield package.read(name).decode("utf-8", "replace")
        return
    binary = path.suffix in (".gpkg", ".fgb", ".png")
    with path.open("rb") as file:
        tail = b""
        while piece := file.read(_PIECE):
            # whole lines, so that nothing is cut in two; a line that long is no text of ours
            whole, _, rest = (tail + piece).rpartition(b"\n")
            yield (whole or rest).decode("latin-1" if binary else "utf-8", "replace")
            tail = rest if whole else rest[-_OVERLAP:]
        if tail:
            yield tail.decode("latin-1" if binary else "utf-8", "replace")
