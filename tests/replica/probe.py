"""A bare HTTP client for the selfcheck."""

from __future__ import annotations

import http.client

from .server import Replica


def fetch(site: Replica, target: str) -> tuple[int, str, dict[str, str]]:
    """Status, decoded text and headers of a GET, without following redirects."""
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=20)
    try:
        connection.request("GET", target)
        reply = connection.getresponse()
        body = reply.read()
        old = site.source == "sportinheerlen" and b'bgcolor="#ffffff"' in body[:600]
        return reply.status, body.decode("cp1252" if old else "utf-8"), dict(reply.getheaders())
    finally:
        connection.close()
