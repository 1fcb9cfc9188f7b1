"""Entrance: logging in and out, set-up links, accounts, and how a person wants to work."""

from __future__ import annotations

from starlette.responses import Response

from dedupe.review.desk import Desk, to
from dedupe.review.guard import COOKIE, Ask
from dedupe.review.people import MIN_PASSWORD, SESSION_LIFE, LoginError, Role, Session


def _enter(session: Session) -> Response:
    response = to("/")
    response.set_cookie(
        COOKIE, session.token, max_age=int(SESSION_LIFE.total_seconds()), path="/", secure=True, httponly=True, samesite="lax"
    )
    return response


def login_form(desk: Desk, ask: Ask) -> Response:
    """The form; a person whom a trusted proxy has checked is let in at once, without a password."""
    if ask.session:
        return to("/")
    if ask.login and (account := desk.people.account(ask.login.strip().lower())):
        return _enter(desk.people.begin(account, ask.now))
    return desk.renderer.page("login.html", None, 403 if ask.login else 200, unknown=ask.login)


def login(desk: Desk, ask: Ask) -> Response:
    """Name and password."""
    try:
        account = desk.people.check_password(ask.text("naam", 64), ask.form.get("wachtwoord", ""), ask.address, ask.now)
    except LoginError as error:
        return desk.renderer.page("login.html", None, 403, error=str(error), unknown="")
    return _enter(desk.people.begin(account, ask.now))


def logout(desk: Desk, ask: Ask) -> Response:
    """End the session."""
    desk.people.end(ask.user.token)
    response = to("/inloggen")
    response.delete_cookie(COOKIE, path="/", secure=True, httponly=True, samesite="lax")
    return response


def setup_form(desk: Desk, ask: Ask) -> Response:
    """A one-time link: choose a password."""
    account = desk.people.invited(ask.path["token"], ask.now)
    return desk.renderer.page("setup.html", None, 200 if account else 404, account=account, least=MIN_PASSWORD)


def setup(desk: Desk, ask: Ask) -> Response:
    """The chosen password."""
    token = ask.path["token"]
    try:
        if ask.form.get("wachtwoord", "") != ask.form.get("nogmaals", ""):
            raise LoginError("De twee wachtwoorden zijn niet gelijk.")
        account = desk.people.set_password(token, ask.form.get("wachtwoord", ""), ask.now)
    except LoginError as error:
        invited = desk.people.invited(token, ask.now)
        return desk.renderer.page("setup.html", None, 422 if invited else 404, account=invited, error=str(error), least=MIN_PASSWORD)
    return _enter(desk.people.begin(account, ask.now))


def preferences(desk: Desk, ask: Ask) -> Response:
    """Hide the score until answered; single letters as keys or not."""
    desk.people.prefer(ask.user.token, blind=ask.form.get("blind") == "1", keys=ask.form.get("toetsen") == "1")
    return to("/hulp")


def accounts(desk: Desk, ask: Ask, said: str = "", link: str = "", status: int = 200) -> Response:
    """All accounts."""
    return desk.page("accounts.html", ask, status, accounts=desk.people.accounts(), error=said or None, link=link)


def change_account(desk: Desk, ask: Ask) -> Response:
    """Invite somebody, or change a role or access."""
    try:
        role = Role(int(ask.text("rol") or 0))
        if role is Role.ANYONE:
            raise ValueError
    except ValueError:
        return accounts(desk, ask, "Kies een rol.", status=422)
    try:
        if ask.text("doe") == "uitnodigen":
            token = desk.people.invite(ask.text("naam", 64), ask.text("voluit", 80), role, ask.now)
            return accounts(desk, ask, link=f"/begin/{token}")
        desk.people.change(ask.text("naam", 64), role, active=ask.text("toegang") == "1")
    except LoginError as error:
        return accounts(desk, ask, str(error), status=422)
    return to("/beheer")
