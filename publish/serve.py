"""Serving the current release as a static host would: for a look, a demo, or behind a proxy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from store.errors import StorageError, UsageError


class _Handler(SimpleHTTPRequestHandler):
    """Static files with the media types of our exports; data may be fetched from any origin."""

    extensions_map = {  # noqa: RUF012
        **SimpleHTTPRequestHandler.extensions_map,
        ".geojson": "application/geo+json",
        ".ndjson": "application/x-ndjson",
        ".csv": "text/csv; charset=utf-8",
    }

    def __init__(self, *args: object, data: Path, **kwargs: object) -> None:
        self._data = data
        super().__init__(*args, directory=str((data / "current").resolve()), **kwargs)  # type: ignore[arg-type]

    def end_headers(self) -> None:
        """Headers of every answer."""
        if self.path.startswith("/data/"):
            self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The site's own 404 page."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet: a static host keeps its own logs."""


def serve(data: Path, host: str, port: int, say: Callable[[str], None]) -> None:
    """Serve until Ctrl-C. Raises UsageError when nothing is published, StorageError when the port is taken."""
    if not (data / "current").exists():
        raise UsageError(f"{data}: nothing is published yet; run `heerlenkaart demo` or `heerlenkaart nightly` first.")
    try:
        server = ThreadingHTTPServer((host, port), partial(_Handler, data=data))
    except OSError as error:
        raise StorageError(f"Port {port} on {host} cannot be used ({error.strerror}); choose another with --port.") from error
    say(
        f"The map: http://{host}:{server.server_address[1]}/   the data: http://{host}:{server.server_address[1]}/data/v1/manifest.json   (Ctrl-C stops)"  # noqa: E501
    )
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        say("Stopped.")
    finally:
        server.server_close()
