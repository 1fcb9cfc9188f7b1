"""Guard: who may do what, in one place, denied unless allowed; and the headers of every answer.

Each route names the least role that may use it. Before a route's own code runs, this module has checked: the host is one of ours;
the session; the role; and for anything but GET and HEAD the origin and the session's CSRF token. GET changes nothing.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import parse_qsl, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from dedupe.review.people import People, Role, Session

COOKIE = "__Host-heerlenkaart"
MAX_BODY = 64_000  # bytes of a form
MAX_FIELDS = 600
BODY_S = 20.0  # seconds for a form to arrive
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # not no-referrer: browsers would then send "Origin: null" with our own forms
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
}


@dataclass(frozen=True)
class Access:
    """``hosts`` that may stand in the Host header, without port; ``proxies`` whose forwarded headers are believed; ``login_header``:
    the header in which such a proxy gives the login it has checked (OIDC), or ""."""

    hosts: frozenset[str]
    proxies: tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...] = ()
    login_header: str = ""

    def trusts(self, address: str) -> bool:
        """Whether a request comes straight from one of our proxies."""
        try:
            parsed = ipaddress.ip_address(address)
        except ValueError:
            return False
        return any(parsed in network for network in self.proxies)


@dataclass(frozen=True)
class Ask:
    """A checked request. ``address``: whose it is, for throttling. ``query`` and ``form``: last value of each field; ``lists``: all."""

    session: Session | None
    path: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    address: str
    now: datetime
    login: str = field(default="", repr=False)
    posted: bool = False

    @property
    def user(self) -> Session:
        """The session of a route that needs one."""
        if self.session is None:
            raise PermissionError("route without a session")
        return self.session

    def text(self, name: str, limit: int = 500) -> str:
        """A field of the form, trimmed."""
        return self.form.get(name, "").strip()[:limit]


Handler = Callable[[Ask], Response]


@dataclass(frozen=True)
class Route:
    """``role``: the least that may use it."""

    method: str
    path: str
    role: Role
    handler: Handler


class Guard:
    """Wraps handlers."""

    def __init__(
        self, access: Access, people: People, now: Callable[[], datetime], denied: Callable[[int, Session | None], Response]
    ) -> None:
        """``denied`` makes the page for a refused request."""
        self._access, self._people, self._now, self._denied = access, people, now, denied

    def endpoint(self, route: Route) -> Callable[[Request], object]:
        """The route as Starlette wants it."""

        async def run(request: Request) -> Response:
            address = request.client.host if request.client else ""
            if not self.knows(request):
                return sealed(PlainTextResponse("Onbekend adres.", 421))
            body = b""
            if route.method == "POST":
                try:
                    body = await asyncio.wait_for(_read(request), BODY_S)
                except TimeoutError:
                    return sealed(PlainTextResponse("Te langzaam.", 408))
                except ClientDisconnect:
                    return PlainTextResponse("", 400)
                if len(body) > MAX_BODY:
                    return sealed(PlainTextResponse("Te groot.", 413))
            return sealed(await run_in_threadpool(self._answer, route, request, body, address))

        return run

    def knows(self, request: Request) -> bool:
        """Whether the request is for a host of ours."""
        host = request.headers.get("host", "")
        try:
            return "@" not in host and (urlsplit(f"//{host}").hostname or "").lower() in self._access.hosts
        except ValueError:
            return False

    def _answer(self, route: Route, request: Request, body: bytes, address: str) -> Response:
        now = self._now()
        session = self._people.session(request.cookies.get(COOKIE, ""), now)
        login = self._login(request, address)
        if login is not None and session is not None and session.account.login != login:
            session = None  # the proxy says that somebody else, or nobody, is there now
        unsafe = route.method not in ("GET", "HEAD")
        if unsafe and not _same_origin(request):
            return self._denied(403, session)
        if route.role > Role.ANYONE and session is None:
            return RedirectResponse("/inloggen", 303) if not unsafe else self._denied(401, None)
        if session is not None and session.account.role < route.role:
            return self._denied(403, session)
        try:
            pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MAX_FIELDS) if unsafe else []
        except ValueError:
            return self._denied(400, session)
        if (
            unsafe
            and session is not None
            and route.role > Role.ANYONE
            and not hmac.compare_digest(dict(pairs).get("csrf", "").encode(), session.csrf.encode())
        ):
            return self._denied(403, session)
        trusted = self._access.trusts(address)
        if trusted and (forwarded := request.headers.get("x-forwarded-for", "")):
            address = forwarded.rsplit(",", 1)[-1].strip()
        lists: dict[str, tuple[str, ...]] = {}
        for name, value in pairs:
            lists[name] = (*lists.get(name, ()), value)
        ask = Ask(
            session,
            request.path_params,
            dict(request.query_params),
            dict(pairs),
            lists,
            address,
            now,
            login or "",
            request.method == "POST",
        )
        return route.handler(ask)

    def _login(self, request: Request, address: str) -> str | None:
        """Whom a trusted proxy has checked ("" = nobody, or it said more than one); None when logins do not come from a proxy."""
        if not self._access.login_header or not self._access.trusts(address):
            return None
        said = request.headers.getlist(self._access.login_header)
        return said[0].strip().lower() if len(said) == 1 else ""


async def _read(request: Request) -> bytes:
    """The body, or a little more of it than is allowed."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            break
    return body


def _same_origin(request: Request) -> bool:
    """Of an unsafe request: sent by a page of ours. Browsers always send Origin with a form's POST."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    try:
        origin = urlsplit(request.headers.get("origin", ""))
    except ValueError:
        return False
    return origin.scheme in ("http", "https") and origin.netloc.lower() == request.headers.get("host", "").lower()


def sealed(response: Response) -> Response:
    """The answer with the headers that every answer has."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response
