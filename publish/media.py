"""Media types of everything a release holds, for `serve` and for the header files that static hosts take."""

from __future__ import annotations

#: By ending. Text is UTF-8.
MEDIA: dict[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".json": "application/json",
    ".geojson": "application/geo+json",
    ".jsonld": "application/ld+json",
    ".ndjson": "application/x-ndjson",
    ".csv": "text/csv; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".ttl": "text/turtle; charset=utf-8",
    ".zip": "application/zip",
    ".gpkg": "application/geopackage+sqlite3",
    ".fgb": "application/vnd.flatgeobuf",
    ".parquet": "application/vnd.apache.parquet",
    ".conf": "text/plain; charset=utf-8",
}
#: Endings of files that are small already, or of which readers ask for parts.
PACKED = frozenset({".png", ".zip", ".gpkg", ".fgb", ".parquet"})
