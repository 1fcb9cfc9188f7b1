"""Render: templates with everything escaped, and how dates and texts are said in Dutch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from dedupe.review import reasons, words
from dedupe.review.answers import new_id
from dedupe.review.people import Role, Session
from store.clock import LOCAL
from store.values.text import clean, visible
from store.values.web import parse_website

HERE = Path(__file__).parent
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
ROLES = {Role.VIEWER: "kijker", Role.STEWARD: "beheerder van gegevens", Role.ADMIN: "beheerder van accounts"}


def day(value: date | datetime | str | None) -> str:
    """ "22 nov 2026", Dutch local day."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return ""
    if isinstance(value, datetime):
        value = value.astimezone(LOCAL).date() if value.tzinfo else value.date()
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}" if value else ""


def moment(value: datetime) -> str:
    """ "22 nov 2026, 04:15"."""
    return f"{day(value)}, {value.astimezone(LOCAL):%H:%M}"


def link(value: str | None) -> str | None:
    """A link that is safe to follow, or None."""
    return parse_website(value) if value else None


def said(value: object) -> str:
    """Source text on one line, without control and direction characters."""
    return clean(str(value)) if value not in (None, "") else ""


def _shown(value: object) -> object:
    """Whatever a template prints: no control or direction characters, wherever the text came from."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@dataclass(frozen=True)
class Renderer:
    """One environment for all pages."""

    env: Environment

    @classmethod
    def make(cls) -> Renderer:
        """With filters and Dutch words; undefined names are errors."""
        env = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_shown,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        env.filters |= {"day": day, "moment": moment, "link": link, "said": said}
        env.globals |= {"words": words, "reasons": reasons, "Role": Role, "roles": ROLES, "new_id": new_id}
        return cls(env)

    def page(self, template: str, session: Session | None, status: int = 200, /, **values: Any) -> Response:
        """An HTML answer. ``values`` of the template; ``refresh``: seconds after which the browser should look again."""
        headers: Mapping[str, str] = {"Refresh": str(values["refresh"])} if values.get("refresh") else {}
        nothing = {"flash": None, "flash_waits": False, "error": None, "refresh": None}
        text = self.env.get_template(template).render(session=session, **(nothing | values))
        return HTMLResponse(text, status, dict(headers))
