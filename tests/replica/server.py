"""A replica site over real HTTP on 127.0.0.1."""

from __future__ import annotations

import hashlib
import socket
import threading
from collections.abc import Collection
from datetime import date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from zoneinfo import ZoneInfo

from .faults import Plan, Stream, answer, bomb, plan
from .pages import Page
from .world import SOURCES, VARIANTS

REDIRECT_TO = "http://169.254.169.254/latest/meta-data/"
"""Where `internal_redirect` leads unless told otherwise: the metadata address of cloud machines."""


class _Server(ThreadingHTTPServer):
    """Threading server that knows its replica and can hang up on every client."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], replica: Replica) -> None:
        self.replica, self.stopping, self._open = replica, threading.Event(), set[socket.socket]()
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients hang up on slow and oversized answers: not worth a traceback."""

    def hang_up(self) -> None:
        """Close every open connection."""
        self.stopping.set()
        for request in list(self._open):
            try:
                request.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "nginx"
    sys_version = ""
    server: _Server

    def do_GET(self) -> None:
        """Record the hit and send what the plan answers."""
        replica = self.server.replica
        replica.record(self.path)
        reply = answer(replica.plan, self.path, replica.redirect_to, replica.challenge_status, replica.crawl_delay)
        if isinstance(reply, Page):
            self._page(reply)
        else:
            self._stream(reply)

    do_HEAD = do_GET  # noqa: N815

    def _page(self, reply: Page) -> None:
        tag = f'"{hashlib.sha1(reply.body, usedforsecurity=False).hexdigest()[:16]}"'
        cachable = reply.status == 200 and self.server.replica.source != "jens"
        if cachable and self.headers.get("If-None-Match") == tag:
            reply = Page(304, (), b"")
        self.send_response(reply.status)
        for name, value in reply.headers:
            if value:
                self.send_header(name, value)
        if cachable:
            self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(reply.body)

    def _stream(self, kind: Stream) -> None:
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=UTF-8")
        self.send_header("Connection", "close")
        parts = () if kind == "slow_body" else bomb(kind == "double_bomb")
        if parts:
            self.send_header("Content-Encoding", "gzip" if kind == "bomb" else "gzip, gzip")
            self.send_header("Content-Length", str(sum(map(len, parts))))
        self.end_headers()
        try:
            for part in parts:
                self.wfile.write(part)
            while kind == "slow_body" and not self.server.stopping.wait(0.2):
                self.wfile.write(b"<p>laden</p>\n")
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


class Replica:
    """One replica site while the context lasts: `with Replica('jens') as site: … site.base_url …`.

    `hits` holds the request targets in order. `redirect_to` and `challenge_status` tune the faults of those names,
    `crawl_delay` is what robots.txt asks for (seconds, as text); all may be set at any time.
    """

    def __init__(self, source: str, variant: str = "a", *, faults: Collection[str] = (), today: date | None = None, port: int = 0) -> None:
        """Raises ValueError for an unknown source, variant or fault. Binds the port at once; serves in the context."""
        if source not in SOURCES or variant not in VARIANTS:
            raise ValueError(f"no replica {source!r} in variant {variant!r}")
        self.source, self.variant = source, variant
        self.today = today or datetime.now(tz=ZoneInfo("Europe/Amsterdam")).date()
        self.redirect_to, self.challenge_status, self.crawl_delay = REDIRECT_TO, 200, "0.05"
        self.hits: list[str] = []
        self._lock = threading.Lock()
        self.plan: Plan = plan(source, variant, faults, self.today)
        self._server = _Server(("127.0.0.1", port), self)
        self.port: int = self._server.server_address[1]
        self.base_url = f"http://127.0.0.1:{self.port}"
        self._thread: threading.Thread | None = None

    def set_faults(self, *faults: str) -> None:
        """Replace the active faults; also while running. No arguments: all well again."""
        self.plan = plan(self.source, self.variant, faults, self.today)

    def record(self, target: str) -> None:
        """Note a request."""
        with self._lock:
            self.hits.append(target)

    def __enter__(self) -> Replica:
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving and hang up on every client."""
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
        self._server.hang_up()
        self._server.server_close()
