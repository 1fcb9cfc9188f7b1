"""Routes: the whole table of who may do what. What is not here does not exist."""

from __future__ import annotations

from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route as StarletteRoute

from dedupe.review import acts, entrance, pages
from dedupe.review.desk import Desk
from dedupe.review.guard import Guard, Route, sealed
from dedupe.review.people import Role, Session

TABLE = (
    ("GET", "/", Role.VIEWER, pages.home),
    ("GET", "/zaak/{id}", Role.VIEWER, pages.case),
    ("POST", "/zaak/{id}", Role.STEWARD, acts.answer),
    ("GET", "/zaak/{id}/zoek", Role.STEWARD, acts.find_other),
    ("POST", "/zaak/{id}/zoek", Role.STEWARD, acts.join_other),
    ("GET", "/gevolg/{id}", Role.VIEWER, acts.effect),
    ("GET", "/plek/{id}", Role.VIEWER, pages.entry),
    ("POST", "/plek/{id}/splits", Role.STEWARD, acts.split),
    ("GET", "/zoek", Role.VIEWER, pages.search),
    ("GET", "/reeks", Role.STEWARD, pages.bulk),
    ("POST", "/reeks", Role.STEWARD, acts.bulk),
    ("GET", "/besluiten", Role.VIEWER, pages.decisions),
    ("GET", "/besluiten.csv", Role.VIEWER, pages.decisions_csv),
    ("POST", "/terug", Role.STEWARD, acts.take_back),
    ("GET", "/meters", Role.VIEWER, pages.meters),
    ("GET", "/archief/{source}/{digest}", Role.VIEWER, pages.archived),
    ("GET", "/publiceren", Role.VIEWER, pages.publishing),
    ("POST", "/publiceren", Role.STEWARD, acts.publish),
    ("GET", "/hulp", Role.VIEWER, pages.help_page),
    ("POST", "/voorkeur", Role.VIEWER, entrance.preferences),
    ("GET", "/inloggen", Role.ANYONE, entrance.login_form),
    ("POST", "/inloggen", Role.ANYONE, entrance.login),
    ("POST", "/uitloggen", Role.VIEWER, entrance.logout),
    ("GET", "/begin/{token}", Role.ANYONE, entrance.setup_form),
    ("POST", "/begin/{token}", Role.ANYONE, entrance.setup),
    ("GET", "/beheer", Role.ADMIN, entrance.accounts),
    ("POST", "/beheer", Role.ADMIN, entrance.change_account),
    ("GET", "/static/{name}", Role.ANYONE, pages.static),
)

REFUSED = {
    400: "Dit verzoek is niet goed gevormd.", 401: "U bent uitgelogd. Log opnieuw in.", 403: "Dit mag u niet doen.",
    404: "Deze pagina bestaat niet.", 405: "Dit kan hier niet.",
}  # fmt: skip


def make_app(desk: Desk) -> Starlette:
    """The application."""

    def denied(status: int, session: Session | None) -> Response:
        return desk.renderer.page("denied.html", session, status, said=REFUSED[status], pending=0, job=desk.jobs.job)

    guard = Guard(desk.access, desk.people, desk.bench.clock.now, denied)
    routes = [
        StarletteRoute(path, guard.endpoint(Route(method, path, role, partial(handler, desk))), methods=[method])
        for method, path, role, handler in TABLE
    ]

    async def unknown(request: Request, error: Exception) -> Response:
        if not guard.knows(request):
            return sealed(PlainTextResponse("Onbekend adres.", 421))
        return sealed(denied(getattr(error, "status_code", 404), None))

    async def broken(request: Request, error: Exception) -> Response:
        return sealed(
            desk.renderer.page("denied.html", None, 500, said="Er ging iets mis. Er is niets verloren.", pending=0, job=desk.jobs.job)
        )

    return Starlette(routes=routes, exception_handlers={404: unknown, 405: unknown, 500: broken})
