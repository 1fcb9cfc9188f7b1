"""Serving the published site and data as a static host would: for a look, a demo, or behind a proxy.

Each request reads ``current`` once. Paths under ``/releases/<id>/`` and hashed assets never change and may be kept for ever; everything
else is asked again each time (ETag, 304). Data may be fetched from any origin, in ranges too (DuckDB and GDAL read Parquet that way).
"""

from __future__ import annotations

import asyncio
import gzip
import mimetypes
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from publish.hosting import CORS, FRESH, IMMUTABLE, OPEN, SECURITY
from publish.media import MEDIA, PACKED
from store.errors import StorageError, UsageError

_RELEASE = re.compile(r"releases/(\d{8}T\d{6}Z-[0-9a-f]{6})(?:/(.*))?")
# Below this packing costs more than it saves; above it a reader wants ranges, and memory matters
PACK_MIN, PACK_MAX = 500, 64_000_000


def make_site(data: Path) -> Starlette:
    """The application."""

    async def answer(request: Request) -> Response:
        return await asyncio.to_thread(respond, data, request)

    return Starlette(routes=[Route("/{path:path}", answer, methods=["GET", "HEAD", "OPTIONS"])])


def respond(data: Path, request: Request) -> Response:
    """The answer to one request."""
    asked = request.path_params["path"]
    headers = dict(SECURITY)
    if f"/{asked}".startswith(OPEN):
        headers |= CORS
    if request.method == "OPTIONS":
        allowed = {"Access-Control-Allow-Methods": "GET, HEAD, OPTIONS", "Access-Control-Allow-Headers": "Range, If-None-Match"}
        return Response(status_code=204, headers=headers | allowed | {"Access-Control-Max-Age": "86400"})
    root, inside, lasting = _where(data, asked)
    try:
        path = _file(root, inside) if root else None
    except (OSError, ValueError):  # a name that no file can have: too long, odd characters
        path = None
    if path is None:
        return _missing(data, headers)
    if path.is_dir():  # "/bronnen" -> "/bronnen/", as static hosts do; a relative address cannot lead to another host
        return RedirectResponse(f"/{asked.strip('/')}/", 301, headers)
    headers["Cache-Control"] = IMMUTABLE if lasting or asked.startswith("assets/") else FRESH
    return _send(path, request, headers)


def _where(data: Path, asked: str) -> tuple[Path | None, str, bool]:
    """(web root, path therein, whether it may be kept for ever)."""
    dated = _RELEASE.fullmatch(asked)
    if dated:
        root = data / "releases" / dated[1]
        return (root if root.is_dir() else None), dated[2] or "", True
    return (data / "current").resolve(), asked, False


def _file(root: Path, inside: str) -> Path | None:
    """The file (a folder's index page) of a path, or a folder that wants a slash; None when there is none inside ``root``."""
    if "\x00" in inside or any(part in (".", "..") or part.startswith(".") for part in inside.split("/")):
        return None
    path = root / inside.lstrip("/")
    if inside.endswith("/") or not inside:
        path = path / "index.html"
    elif (path / "index.html").is_file():
        return path
    return path if path.is_file() else None


def _missing(data: Path, headers: dict[str, str]) -> Response:
    page = data / "current" / "404.html"
    if not page.is_file():
        return PlainTextResponse("Niet gevonden.", 404, headers)
    return Response(page.read_bytes(), 404, headers | {"Cache-Control": FRESH}, "text/html; charset=utf-8")


def _send(path: Path, request: Request, headers: dict[str, str]) -> Response:
    found = path.stat()
    media = MEDIA.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    small = path.suffix not in PACKED and PACK_MIN <= found.st_size <= PACK_MAX
    packed = small and "range" not in request.headers and _takes_gzip(request.headers.get("accept-encoding", ""))
    tag = f'"{found.st_mtime_ns:x}-{found.st_size:x}{"-gz" if packed else ""}"'
    headers |= {"ETag": tag} | ({"Vary": "Accept-Encoding"} if small else {})
    if _matches(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    if not packed:
        return FileResponse(path, headers=headers, media_type=media, stat_result=found)
    body = _pack(str(path), found.st_mtime_ns, found.st_size)
    return Response(body, headers=headers | {"Content-Encoding": "gzip"}, media_type=media)


def _takes_gzip(accepted: str) -> bool:
    for part in accepted.lower().split(","):
        name, _, weight = part.partition(";")
        if name.strip() == "gzip":
            return re.fullmatch(r"\s*q=0(\.0*)?\s*", weight) is None
    return False


def _matches(asked: str, tag: str) -> bool:
    return asked.strip() == "*" or tag in (t.strip().removeprefix("W/") for t in asked.split(","))


@lru_cache(maxsize=256)
def _pack(path: str, _changed: int, _size: int) -> bytes:
    return gzip.compress(Path(path).read_bytes(), 6, mtime=0)


def check_published(data: Path) -> None:
    """Raises UsageError when nothing is published."""
    if not (data / "current").exists():
        raise UsageError(f"{data}: nothing is published yet; run `heerlenkaart demo` or `heerlenkaart nightly` first.")


def make_server(data: Path, host: str, port: int, **more: Any) -> uvicorn.Server:
    """A server that is not running yet."""
    return uvicorn.Server(
        uvicorn.Config(make_site(data), host=host, port=port, log_level="warning", access_log=False, server_header=False, **more)
    )


def serve(data: Path, host: str, port: int, say: Callable[[str], None]) -> None:
    """Serve until Ctrl-C. Raises UsageError when nothing is published, StorageError when the port is taken."""
    check_published(data)
    here = f"http://{host}:{port}"
    server = make_server(data, host, port)
    say(f"The map: {here}/   the data: {here}/data/   (Ctrl-C stops)")
    try:
        server.run()
    except SystemExit:
        raise StorageError(f"Port {port} on {host} cannot be used; choose another with --port.") from None
