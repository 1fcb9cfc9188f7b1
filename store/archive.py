"""The archive of a run: one WARC (ISO 28500) of everything fetched, scrubbed of personal data before it is written.

``runs/<source>/<run>/responses.warc.gz`` holds one response record per fetched URL, robots.txt included. Bodies are
stored decompressed, so Content-Encoding is dropped and the record says so. A value's provenance points at its record's
payload digest (sha256, hex). Cookies are never stored.
"""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from store.errors import StorageError

_DROPPED_HEADERS = {"set-cookie", "content-encoding", "transfer-encoding", "content-length", "connection"}


@dataclass(frozen=True, slots=True)
class Record:
    """One archived response; ``headers`` have lower-case names."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    fetched_at: str
    digest: str


def payload_digest(body: bytes) -> str:
    """sha256 of a body, hex."""
    return hashlib.sha256(body).hexdigest()


class ArchiveWriter:
    """Writes records to one file; close it when the run ends."""

    def __init__(self, path: Path, software: str) -> None:
        self._file: IO[bytes] = path.open("wb")
        self._writer = WARCWriter(self._file, gzip=True)
        info = {"software": software, "format": "WARC File Format 1.1", "note": "bodies decompressed; personal data removed"}
        self._writer.write_record(self._writer.create_warcinfo_record(path.name, info))

    def write(self, record: Record) -> None:
        """Append one response."""
        kept = [(k.title(), v) for k, v in record.headers.items() if k.lower() not in _DROPPED_HEADERS]
        head = StatusAndHeaders(f"{record.status} Archived", kept, protocol="HTTP/1.1")
        extra = {"WARC-Date": record.fetched_at, "WARC-Payload-Digest": f"sha256:{record.digest}"}
        self._writer.write_record(
            self._writer.create_warc_record(
                record.url, "response", payload=BytesIO(record.body), length=len(record.body), http_headers=head, warc_headers_dict=extra
            )
        )

    def close(self) -> None:
        """Flush to disk."""
        self._file.flush()
        self._file.close()


def _check(path: Path) -> None:
    """Every member against its checksum: warcio prints that one does not fit and goes on, so a changed header would pass."""
    with gzip.open(path) as whole:
        while whole.read(1 << 20):
            pass


def read_archive(path: Path) -> Iterator[Record]:
    """Response records in the order in which they were fetched. Raises StorageError when the file is damaged, before the first."""
    try:
        _check(path)
        with path.open("rb") as stream:
            for record in ArchiveIterator(stream):
                if record.rec_type != "response":
                    continue
                head = record.http_headers
                body = record.content_stream().read()
                digest = (record.rec_headers.get_header("WARC-Payload-Digest") or "").removeprefix("sha256:")
                if digest and payload_digest(body) != digest:
                    raise StorageError(
                        f"{path}: record {record.rec_headers.get_header('WARC-Target-URI')} does not match its checksum; restore the run from backup."  # noqa: E501
                    )
                yield Record(
                    record.rec_headers.get_header("WARC-Target-URI"),
                    int(head.get_statuscode() or 0),
                    {k.lower(): v for k, v in head.headers},
                    body,
                    record.rec_headers.get_header("WARC-Date"),
                    digest,
                )
    except FileNotFoundError as error:
        raise StorageError(f"{path}: no archive; this run cannot be replayed.") from error
    except (ArchiveLoadFailed, OSError, EOFError, zlib.error) as error:
        raise StorageError(f"{path}: the archive is damaged ({error}); restore it from backup.") from error
