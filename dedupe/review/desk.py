"""Desk: what all pages share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import RedirectResponse, Response

from dedupe.review.answers import AlreadyDecidedError, Pen
from dedupe.review.bench import Bench
from dedupe.review.cases import Case
from dedupe.review.guard import Access, Ask
from dedupe.review.people import People
from dedupe.review.ports import Jobs, Ports
from dedupe.review.queue import Claims, Open, Queue, answered_by, queue_of
from dedupe.review.render import Renderer
from dedupe.review.view import View
from store.areas import Areas
from store.model.decision import Decision, DecisionKind
from store.model.rulings import rulings, standing


@dataclass(frozen=True)
class Desk:
    """The running application."""

    bench: Bench
    people: People
    ports: Ports
    access: Access
    areas: Areas
    renderer: Renderer
    claims: Claims = field(default_factory=Claims)
    jobs: Jobs = field(default_factory=Jobs)

    def open_for(self, ask: Ask) -> Open:
        """Which cases are open for whoever asks."""
        return Open.of(self.bench, ask.user.account.login, self.claims, ask.now)

    def queue(self, ask: Ask) -> Queue:
        """The open cases of whoever asks, of one kind or reason when the address says so."""
        return queue_of(self.open_for(ask), ask.query.get("soort", ""), ask.query.get("reden", ""))

    def step(self, ask: Ask, case_id: str, by: int = 1) -> Case | None:
        """The next (or previous) open case, of the kind and reason that the address says."""
        return self.open_for(ask).step(case_id, ask.query.get("soort", ""), ask.query.get("reden", ""), by)

    def pen(self, ask: Ask) -> Pen:
        """With which the person writes."""
        return Pen(ask.user.account.login, ask.now, ask.form.get("besluit", ""), ask.user.blind)

    def page(self, template: str, ask: Ask, status: int = 200, /, **values: Any) -> Response:
        """A page for whoever asks. A decision that was just made (``klaar`` in the address) is said, with what can be done about it."""
        flash = values.pop("flash", None)
        if flash is None and (done := ask.query.get("klaar")):
            flash = next((d for d in reversed(self.bench.decisions()) if d.id == done and d.actor == ask.user.account.login), None)
        waits = flash is not None and flash.second and flash.case in rulings(self.bench.decisions()).waiting
        pending = len(self.bench.fresh()) if ask.session else 0
        said = {"flash": flash, "flash_waits": waits, "pending": pending, "job": self.jobs.job}
        return self.renderer.page(template, ask.session, status, **said, **values)

    def names(self, logins: set[str]) -> dict[str, str]:
        """Login -> the name to show."""
        known = {a.login: a.name for a in self.people.accounts()}
        return {login: known.get(login, login) for login in logins}

    def record(
        self, ask: Ask, case: Case | None, write: Callable[[Pen], tuple[Decision, ...]], check: Callable[[], None] | None = None
    ) -> tuple[Decision, ...]:
        """Record what ``write`` makes of the form, unless the case was answered or changed since it was shown, or ``check``, which
        runs while nothing else is recorded, refuses it.

        Raises AnswerError (of which AlreadyDecidedError) and StorageError. Sending a form twice records once and is no error.
        """
        pen = self.pen(ask)
        if sent := tuple(d for d in self.bench.decisions() if d.id == pen.id):
            return sent
        made = write(pen)
        written = self.bench.record(made, (lambda: self._still_open(case, ask)) if case else check)
        if case:
            self.claims.release(case.id, ask.user.account.login)
        return written

    def _still_open(self, case: Case, ask: Ask) -> None:
        """Compare and set: the evidence that was shown, and nobody first. Runs alone (see Bench.record)."""
        view = self.bench.view
        known = {d.id for d in view.decisions}
        fresh = [d for d in self.bench.recent() if d.id not in known]
        now = view.cases.get(case.id)
        waiting = view.ruled.waiting.get(case.key)
        mine = waiting is not None and waiting.actor == ask.user.account.login and waiting.fingerprint == case.fingerprint
        if now is None or now.fingerprint != ask.form.get("afdruk", "") or case.key in answered_by(fresh) or mine:
            raise AlreadyDecidedError(first_answer(view, fresh, case.key))

    def last_of(self, login: str) -> Decision | None:
        """The last decision of a person that still stands and can be taken back."""
        own = [d for d in standing(self.bench.decisions()) if d.actor == login and d.kind is not DecisionKind.RUN]
        return own[-1] if own else None


def first_answer(view: View, fresh: list[Decision], key: str) -> Decision | None:
    """Who answered a case, the newest answer first."""
    return next((d for d in reversed(standing((*view.decisions, *fresh))) if d.case == key), None)


def to(path: str) -> Response:
    """See other."""
    return RedirectResponse(path, 303)
