"""Who may do what: every route for every role, without token, from another origin, by another host; and hostile text everywhere."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from dedupe.review.guard import COOKIE, Access
from dedupe.review.people import LoginError, People, Role
from dedupe.review.routes import TABLE
from store.journal import read_journal
from tests.review.build import NOW, Running, fill, running
from tests.review.city import city, thing

ROLES = (Role.ANYONE, Role.VIEWER, Role.STEWARD, Role.ADMIN)
GOOD = "drie losse woorden"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    listings, states = city(6)
    with running(fill(tmp_path_factory.mktemp("guard") / "data", listings, states)) as one:
        yield one


def filled(desk: Running, path: str) -> str:
    """A path of the table with things that exist."""
    case = next(iter(desk.desk.bench.view.cases))
    entry = next(iter(desk.desk.bench.view.entries))
    if path.startswith("/zaak"):
        return path.replace("{id}", case)
    return (
        path.replace("{id}", entry)
        .replace("{token}", "x" * 43)
        .replace("{source}", "jens")
        .replace("{digest}", "0" * 64)
        .replace("{name}", "desk.css")
    )


def visitor(desk: Running, role: Role):  # type: ignore[no-untyped-def]
    return desk.visitor() if role is Role.ANYONE else desk.person(f"rol{int(role)}", role)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("method", "path", "least"), [(m, p, r) for m, p, r, _ in TABLE])
def test_every_route_for_every_role(desk: Running, method: str, path: str, least: Role, role: Role) -> None:
    person = visitor(desk, role)
    where = filled(desk, path)
    before = len(read_journal(desk.night.data)), desk.desk.people.accounts()
    if method == "GET":
        reply = person.get(where)
        if role >= least:
            assert reply.status_code in (200, 303, 404), reply.status_code
            assert "Dit mag u niet doen" not in reply.text
        elif role is Role.ANYONE:
            assert (reply.status_code, reply.headers["location"]) == (303, "/inloggen")
        else:
            assert reply.status_code == 403
        assert (len(read_journal(desk.night.data)), desk.desk.people.accounts()) == before, "GET changes nothing"
    elif role < least:
        reply = person.post(where, {"csrf": person.token() if role > Role.ANYONE else ""})
        assert reply.status_code == (401 if role is Role.ANYONE else 403)
        assert (len(read_journal(desk.night.data)), desk.desk.people.accounts()) == before
    sealed(person.get(where))


def sealed(reply) -> None:  # type: ignore[no-untyped-def]
    assert reply.headers["content-security-policy"].startswith("default-src 'self'")
    assert "frame-ancestors 'none'" in reply.headers["content-security-policy"]
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers["x-frame-options"] == "DENY"
    assert "server" not in reply.headers


@pytest.mark.parametrize(("path", "least"), [(p, r) for m, p, r, _ in TABLE if m == "POST"])
def test_an_unsafe_request_needs_its_token_its_origin_and_our_host(desk: Running, path: str, least: Role) -> None:
    person = desk.person("admin", Role.ADMIN)
    where, token = filled(desk, path), person.token()
    foreign = desk.person("ander", Role.ADMIN).token()
    before = len(read_journal(desk.night.data)), desk.desk.people.accounts(), desk.desk.jobs.job
    if least > Role.ANYONE:
        for wrong in ("", "x", token[:-1] + ("a" if token[-1] != "a" else "b"), foreign):
            assert person.post(where, {"csrf": wrong, "besluit": "abcdefgh"}).status_code == 403
        assert person.post(where, {"besluit": "abcdefgh"}).status_code == 403
    good = {"csrf": token, "besluit": "abcdefgh"}
    for origin in (None, "null", "https://kwaad.nl", desk.base.replace("127.0.0.1", "localhost"), desk.base + ".kwaad.nl", ""):
        assert person.post(where, good, origin=origin).status_code == 403
    assert person.post(where, good, **{"sec-fetch-site": "cross-site"}).status_code == 403
    assert person.post(where, good, **{"sec-fetch-site": "same-site"}).status_code == 403
    for host in ("kwaad.nl", "127.0.0.1.kwaad.nl", "", "[::2]"):
        assert person.post(where, good, host=host).status_code in (400, 421)
    assert (len(read_journal(desk.night.data)), desk.desk.people.accounts(), desk.desk.jobs.job) == before


@pytest.mark.parametrize("host", ["kwaad.nl", "kwaad.nl:80", "127.0.0.1@kwaad.nl", "a" * 300])
def test_another_host_gets_nothing(desk: Running, host: str) -> None:
    reply = desk.person().get("/", host=host)
    assert reply.status_code in (400, 421)
    assert "Museum" not in reply.text


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_do_not_exist(desk: Running, method: str) -> None:
    assert desk.person().client.request(method, desk.base + "/besluiten").status_code in (400, 405)


def test_limits_on_what_is_sent(desk: Running) -> None:
    person = desk.person()
    token = person.token()
    case = next(iter(desk.desk.bench.view.cases))
    assert person.post(f"/zaak/{case}", {"csrf": token, "notitie": "x" * 70_000}).status_code == 413
    assert person.post(f"/zaak/{case}", {"csrf": token} | {f"f{n}": "1" for n in range(700)}).status_code == 400
    assert (
        person.client.post(f"{desk.base}/zaak/{case}", content=b"\xff\xfe=1", headers=person.headers(origin=desk.base)).status_code == 400
    )


@pytest.mark.parametrize(
    "path",
    ["/zaak/../../etc/passwd", "/zaak/%00", "/plek/%F0%9F%92%A9", "/plek/hk-zzzzzzzzzz",
     "/archief/..%2F..%2F/" + "0" * 64, "/archief/jens/x",
     "/static/..%2fguard.py", "/static/%2e%2e/guard.py", "/reeks?reden=%27%22%3E", "/?soort=x&klaar=x",
     "/zoek?q=%00%ff", "/zoek?q=" + "a" * 5000,
     "/besluiten?wie=%3Cscript%3E", "/begin/x", "/gevolg/x"],
)  # fmt: skip
def test_odd_addresses_are_answered_calmly(desk: Running, path: str) -> None:
    reply = desk.person().get(path)
    assert reply.status_code in (200, 303, 404)
    assert "Traceback" not in reply.text and "<script>" not in reply.text and "def " not in reply.text


# --- logging in


def test_set_up_log_in_and_out(desk: Running) -> None:
    person = desk.visitor()
    token = desk.desk.people.invite("nieuw", "Nieuw", Role.VIEWER, NOW)
    where = f"/begin/{token}"
    for password, again, said in [
        ("kort", "kort", "12 tot"),
        (GOOD, GOOD + "x", "niet gelijk"),
        ("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "te raden"),
        ("x" * 201, "x" * 201, "12 tot"),
    ]:
        reply = person.post(where, {"wachtwoord": password, "nogmaals": again})
        assert reply.status_code == 422 and said in reply.text
    reply = person.post(where, {"wachtwoord": GOOD, "nogmaals": GOOD})
    cookie = reply.headers["set-cookie"]
    assert reply.status_code == 303
    assert (
        cookie.startswith(f"{COOKIE}=")
        and all(x in cookie for x in ("Secure", "HttpOnly", "SameSite=lax", "Path=/"))
        and "Domain" not in cookie
    )
    assert person.get("/").status_code == 200
    assert desk.visitor().get(where).status_code == 404, "a link works once"
    old = person.cookie
    person.post("/uitloggen", {"csrf": person.token()})
    person.cookie = old
    assert person.get("/").status_code == 303, "a session that was ended stays ended"
    assert person.post("/inloggen", {"naam": "NIEUW ", "wachtwoord": GOOD}).status_code == 303
    assert person.cookie != old
    assert GOOD.encode() not in (desk.night.data / "desk.sqlite").read_bytes()
    assert person.cookie.encode() not in (desk.night.data / "desk.sqlite").read_bytes()
    assert (desk.night.data / "desk.sqlite").stat().st_mode & 0o077 == 0


def test_sessions_end(tmp_path: Path) -> None:
    people = People(tmp_path)
    people.set_password(people.invite("piet", "Piet", Role.STEWARD, NOW), GOOD, NOW)
    account = people.account("piet")
    assert account
    token = people.begin(account, NOW).token
    assert people.session(token, NOW + timedelta(hours=1, minutes=59))
    assert people.session(token, NOW + timedelta(hours=3, minutes=58)), "used again within two hours"
    assert people.session(token, NOW + timedelta(hours=6)) is None
    token = people.begin(account, NOW).token
    people.change("piet", Role.VIEWER, active=True) if people.account("admin") else None
    for hour in range(1, 12):
        assert people.session(token, NOW + timedelta(hours=hour))
    assert people.session(token, NOW + timedelta(hours=12, minutes=1)) is None, "however busy, twelve hours is the end"
    assert people.session("", NOW) is None and people.session("x" * 43, NOW) is None


def test_a_changed_account_is_logged_out_and_one_admin_stays(tmp_path: Path) -> None:
    people = People(tmp_path)
    for login, role in (("baas", Role.ADMIN), ("piet", Role.STEWARD)):
        people.set_password(people.invite(login, login, role, NOW), GOOD, NOW)
    piet = people.account("piet")
    assert piet
    token = people.begin(piet, NOW).token
    people.change("piet", Role.STEWARD, active=False)
    assert people.session(token, NOW) is None
    with pytest.raises(LoginError):
        people.check_password("piet", GOOD, "1.1.1.1", NOW)
    for role, active in ((Role.VIEWER, True), (Role.ADMIN, False)):
        with pytest.raises(LoginError, match="minstens één beheerder"):
            people.change("baas", role, active=active)


def test_failed_logins_make_the_next_one_wait(tmp_path: Path) -> None:
    people = People(tmp_path)
    people.set_password(people.invite("piet", "Piet", Role.STEWARD, NOW), GOOD, NOW)
    now = NOW
    for _ in range(3):
        with pytest.raises(LoginError, match="klopt niet"):
            people.check_password("piet", "fout fout fout fout", "9.9.9.9", now)
    with pytest.raises(LoginError, match="Te veel pogingen"):
        people.check_password("piet", GOOD, "9.9.9.9", now + timedelta(seconds=1))
    with pytest.raises(LoginError, match="Te veel pogingen"):
        people.check_password("jan", "x", "9.9.9.9", now + timedelta(seconds=1))  # the address waits too
    assert people.check_password("piet", GOOD, "9.9.9.9", now + timedelta(seconds=10)).login == "piet"
    assert people.check_password("piet", GOOD, "9.9.9.9", now + timedelta(seconds=11)).login == "piet"
    for n in range(12):
        now += timedelta(hours=1)
        with pytest.raises(LoginError, match="klopt niet"):
            people.check_password("piet", "fout", f"8.8.8.{n}", now)
    with pytest.raises(LoginError, match=r"1[0-5] minuten"):
        people.check_password("piet", GOOD, "7.7.7.7", now + timedelta(seconds=5))


@pytest.mark.parametrize(("proxies", "expected"), [(("127.0.0.1/32",), 303), (("10.0.0.0/8",), 200), ((), 200)])
def test_a_login_header_counts_only_from_a_trusted_proxy(desk: Running, proxies: tuple[str, ...], expected: int) -> None:
    desk.desk.people.invite("oidc", "Via de proxy", Role.VIEWER, NOW)
    access = Access(desk.desk.access.hosts, tuple(ipaddress.ip_network(p) for p in proxies), "x-login")
    from threading import Thread

    import uvicorn

    from dedupe.review.routes import make_app

    server = uvicorn.Server(uvicorn.Config(make_app(replace(desk.desk, access=access)), port=0, log_level="error", lifespan="off"))
    thread = Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
    person = desk.visitor()
    person.base = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    assert person.get("/inloggen", **{"x-login": "oidc"}).status_code == expected
    assert person.get("/inloggen", **{"x-login": "onbekend"}).status_code != 303
    assert person.get("/", **{"x-login": "oidc"}).status_code == 303  # to the entrance, nothing more
    server.should_exit = True
    thread.join(timeout=10)


# --- hostile text

HOSTILE = (
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "{{ 7*7 }}{% raw %}", "</title><h1>kwaad",
    "javascript:alert(1)", "\u202egnp.exe\u2066", "&lt;b&gt;", "\x00\x1b[31m", "=HYPERLINK(\"http://kwaad.nl\")", "A" * 5000,
    "\u2028</script>", "👩‍👩‍👧",
)  # fmt: skip
TEXTS = ("name", "summary", "venue", "address_text", "street", "house_number", "opening_hours_text", "organiser", "accessibility_note")


class Seen(HTMLParser):
    """Tags and attributes that a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name.startswith("on") or (
                name in ("href", "src", "action") and re.match(r"\s*(?:javascript|data|vbscript):", value or "", re.I)
            ):
                self.wrong.append(f"{tag} {name}={value}")
            if tag == "a" and name == "href" and (value or "").startswith("http") and "noreferrer" not in (dict(attrs).get("rel") or ""):
                self.wrong.append(f"link without noreferrer: {value}")
        if tag in ("img", "iframe", "object", "embed") or (tag == "script" and not dict(attrs).get("src", "").startswith("/static/")):
            self.wrong.append(tag)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_source_text_in_every_field_shows_as_text(tmp_path: Path, hostile: str) -> None:
    facts = dict.fromkeys(TEXTS[1:], hostile) | {
        "categories": (hostile,),
        "target_groups": (hostile,),
        "website": hostile,
        "phone": hostile,
        "email": hostile,
    }
    same = {"street": "Kwade Straat", "house_number": "1"}
    listings = [
        replace(thing("1", hostile + " Zangkoor", **facts), url=hostile),
        replace(thing("2", hostile + " Fanfare", "jens", **(facts | same)), url="javascript:alert(2)"),
        replace(thing("3", hostile + " Fanfare", "heerlendoen", **same, phone="+31455123456"), url='https://goed.nl/"onclick=1'),
        thing("4", "Gewoon", "sportinheerlen", street="Elders"),
    ]
    with running(fill(tmp_path / "data", listings)) as desk:
        person = desk.person()
        view = desk.desk.bench.view
        paths = [
            "/",
            "/zoek?q=fanfare",
            "/besluiten",
            "/meters",
            *(f"/zaak/{c}" for c in view.cases),
            *(f"/plek/{e}" for e in view.entries),
        ]
        assert view.cases
        for path in paths:
            page = person.get(path)
            assert page.status_code == 200, path
            seen = Seen()
            seen.feed(page.text)
            assert not seen.wrong, (path, seen.wrong)
            assert "\u202e" not in page.text and "\x00" not in page.text and "49" not in re.findall(r"<h1>(.*?)</h1>", page.text)[0]
