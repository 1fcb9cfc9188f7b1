"""A catalogue without a crawl, and the desk on it over real HTTP."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import httpx
import uvicorn

from dedupe.review.desk import Desk
from dedupe.review.guard import COOKIE
from dedupe.review.people import Role
from dedupe.review.routes import make_app
from harvest.desk import make_desk
from harvest.night import Night
from harvest.pipeline import remerge
from store.clock import Clock
from store.db.catalogue import Stored, write_listings
from store.db.connection import writing
from store.db.migrate import migrate
from store.model.listing import Listing, Presence, PresenceState
from tests.store.build import CONFIG

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SEEN = NOW - timedelta(days=3)
PRESENT = Presence(PresenceState.PRESENT, SEEN, SEEN)


def night_on(data: Path, now: datetime | None = NOW) -> Night:
    """With a clock that stands still, or (None) the system's."""
    return Night(CONFIG, data, Clock(now))


def fill(
    data: Path, listings: Iterable[Listing], states: Mapping[tuple[str, str], Presence] | None = None, now: datetime | None = NOW
) -> Night:
    """Put listings into the catalogue as a night would, and merge them."""
    night = night_on(data, now)
    migrate(data, night.clock.now())
    put(night, listings, states)
    return night


def put(night: Night, listings: Iterable[Listing], states: Mapping[tuple[str, str], Presence] | None = None) -> None:
    """Insert or replace listings and merge again."""
    rows = [Stored(x, (states or {}).get(x.key, PRESENT), x.content_hash(), "run-1") for x in listings]
    with writing(night.data) as connection:
        write_listings(connection, rows)
    remerge(night)


@dataclass
class Browser:
    """A person without script: follows forms as they stand in the pages. Its cookie is sent although this is plain HTTP."""

    base: str
    cookie: str = ""
    client: httpx.Client = field(default_factory=lambda: httpx.Client(follow_redirects=False, timeout=30, trust_env=False))

    def headers(self, **more: str) -> dict[str, str]:
        return ({"cookie": f"{COOKIE}={self.cookie}"} if self.cookie else {}) | more

    def get(self, path: str, **headers: str) -> httpx.Response:
        return self.client.get(self.base + path, headers=self.headers(**headers))

    def post(self, path: str, data: Mapping[str, object], origin: str | None = "own", **headers: str) -> httpx.Response:
        sent = headers if origin is None else headers | {"origin": self.base if origin == "own" else origin}
        answer = self.client.post(self.base + path, data=dict(data), headers=self.headers(**sent))
        if found := re.search(rf"{COOKIE}=([^;]+)", answer.headers.get("set-cookie", "")):
            self.cookie = found[1]
        return answer

    def form(self, path: str, marker: str = 'id="antwoorden"') -> dict[str, str]:
        """The hidden fields of a page's form that comes after ``marker``."""
        page = self.get(path)
        assert page.status_code == 200, (path, page.status_code, page.text[:300])
        body = page.text.split(marker, 1)[1].split("</form>")[0]
        return {unescape(n): unescape(v) for n, v in re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', body)}

    def answer(self, case_id: str, antwoord: str, **more: object) -> httpx.Response:
        """Open a case and answer it."""
        return self.post(f"/zaak/{case_id}", self.form(f"/zaak/{case_id}") | {"antwoord": antwoord} | more)

    def token(self) -> str:
        """The session's CSRF token."""
        found = re.search(r'name="csrf" value="([^"]+)"', self.get("/hulp").text)
        assert found
        return found[1]


@dataclass
class Running:
    """The desk as it is served."""

    desk: Desk
    base: str
    night: Night
    people: list[Browser] = field(default_factory=list)

    def person(self, login: str = "piet", role: Role = Role.STEWARD) -> Browser:
        """Somebody who is logged in."""
        account = self.desk.people.account(login)
        if account is None:
            self.desk.people.invite(login, login.title(), role, self.night.clock.now())
            account = self.desk.people.account(login)
        assert account is not None
        return self.visitor(self.desk.people.begin(account, self.night.clock.now()).token)

    def visitor(self, cookie: str = "") -> Browser:
        """Somebody at the door."""
        self.people.append(Browser(self.base, cookie))
        return self.people[-1]

    def settled(self) -> None:
        """Everything recorded is in the catalogue."""
        assert self.desk.bench.settle(20)

    def cases(self, kind: str) -> list[str]:
        return [c.id for c in self.desk.bench.view.cases.values() if c.kind == kind]


@contextmanager
def running(night: Night, *, worker: bool = True) -> Iterator[Running]:
    """Serve the desk on a free port of loopback."""
    desk = make_desk(night)
    if worker:
        desk.bench.start()
    server = uvicorn.Server(
        uvicorn.Config(make_app(desk), host="127.0.0.1", port=0, log_level="error", server_header=False, lifespan="off")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
        assert thread.is_alive()
    one = Running(desk, f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}", night)
    try:
        yield one
    finally:
        for person in one.people:
            person.client.close()
        server.should_exit = True
        thread.join(timeout=10)
        desk.bench.close()
