"""Acts: what changes something. Each records decisions (journal first) and leads on to a page."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlencode

from starlette.responses import Response

from dedupe.review import pages
from dedupe.review.answers import AlreadyDecidedError, AnswerError, Pen, answer_case, join_with, split_off, undo
from dedupe.review.cases import Case, CaseKind
from dedupe.review.desk import Desk, to
from dedupe.review.guard import Ask
from dedupe.review.queue import Slice, answered_by, slices
from store.errors import HeerlenkaartError
from store.model.decision import Decision, DecisionKind
from store.model.judgement import Answer
from store.model.listing import EntryId
from store.model.rulings import undone


def answer(desk: Desk, ask: Ask) -> Response:
    """A case's form; leads to the next case."""
    case = desk.bench.view.cases.get(ask.path["id"])
    if case is not None and case.kind is CaseKind.RUN and desk.jobs.job.state == "running":
        return _again(desk, ask, "Er loopt al iets. Wacht tot het klaar is en antwoord dan.")
    if case is None:
        if any(d.id == ask.form.get("besluit") for d in desk.bench.decisions()):  # sent twice: it was recorded the first time
            return _onward(desk, ask, ask.path["id"], ask.form["besluit"])
        return pages.gone(desk, ask, ask.path["id"])
    onward = desk.step(ask, case.id)
    try:
        made = desk.record(ask, case, lambda pen: answer_case(case, ask.form, pen, desk.bench.view, desk.bench.material))
    except AlreadyDecidedError as error:
        return _late(desk, ask, case, error)
    except AnswerError as error:
        return _again(desk, ask, str(error))
    if case.kind is CaseKind.RUN and made[0].answer in ("accept", "reject"):
        _answer_run(desk, case, accept=made[0].answer == "accept")
    return _next(desk, ask, onward, made[0].id)


def _next(desk: Desk, ask: Ask, onward: Case | None, done: str) -> Response:
    """To a case that is still open for this person, or to the queue."""
    where = {k: v for k in ("soort", "reden") if (v := ask.query.get(k))}
    if onward is None or not desk.open_for(ask)(onward):
        onward = desk.step(ask, "")
    path = f"/zaak/{onward.id}" if onward else "/"
    return to(f"{path}?{urlencode(where | {'klaar': done})}")


def _onward(desk: Desk, ask: Ask, case_id: str, done: str) -> Response:
    return _next(desk, ask, desk.step(ask, case_id), done)


def _late(desk: Desk, ask: Ask, case: Case, error: AlreadyDecidedError) -> Response:
    people = desk.names({error.decision.actor} if error.decision else set())
    return desk.page("gone.html", ask, 409, answer=error.decision, next=desk.step(ask, case.id), people=people)


def _again(desk: Desk, ask: Ask, said: str) -> Response:
    """What was wrong, and the way back; what was typed stays in the browser's own page."""
    return desk.page("error.html", ask, 422, error=said)


def _answer_run(desk: Desk, case: Case, *, accept: bool) -> None:
    def work() -> str:
        return desk.ports.answer_run(case.value, accept)

    desk.jobs.start("Nacht overnemen" if accept else "Nacht weigeren", work, desk.bench.reload)


def find_other(desk: Desk, ask: Ask) -> Response:
    """ "None of these": search for what one of the two listings is the same as."""
    case = desk.bench.view.cases.get(ask.path["id"])
    if case is None or case.kind is not CaseKind.DUPLICATE:
        return pages.gone(desk, ask, ask.path["id"])
    view = desk.bench.view
    asked = ask.query.get("q", "").strip()[:100]
    mine = case.about[1] if ask.query.get("kant") == "b" else case.about[0]
    found = [row for row in pages.find_entries(desk, asked) if not set(case.about) & set(row[3])]
    return desk.page(
        "search.html", ask, q=asked, found=found, shown=pages.FOUND, case=case, mine=mine, side="b" if mine == case.about[1] else "a",
        titles=[view.title(k) for k in case.about],
    )  # fmt: skip


def join_other(desk: Desk, ask: Ask) -> Response:
    """The listing is the same as the chosen entry, and the asked pair is two."""
    case = desk.bench.view.cases.get(ask.path["id"])
    entry = desk.bench.view.entries.get(EntryId(ask.text("plek")))
    if case is None or case.kind is not CaseKind.DUPLICATE:
        return pages.gone(desk, ask, ask.path["id"])
    if entry is None:
        return _again(desk, ask, "Deze plek bestaat niet meer. Zoek opnieuw.")
    mine = case.about[1] if ask.text("kant") == "b" else case.about[0]
    others = [(m.source, m.source_key) for m in entry.members]
    onward = desk.step(ask, case.id)
    try:
        made = desk.record(ask, case, lambda pen: join_with(case, mine, others[0], pen, desk.bench.view, desk.bench.material))
    except AlreadyDecidedError as error:
        return _late(desk, ask, case, error)
    except AnswerError as error:
        return _again(desk, ask, str(error))
    return _next(desk, ask, onward, made[0].id)


def split(desk: Desk, ask: Ask) -> Response:
    """Take the selected members off an entry."""
    entry = desk.bench.view.entries.get(EntryId(ask.path["id"]))
    if entry is None:
        return desk.page("gone.html", ask, 404, answer=None, next=None, people={})
    chosen = [(source, key) for value in ask.lists.get("lid", ()) for source, _, key in (value.partition("\t"),)]
    try:
        made = desk.record(ask, None, lambda pen: split_off(entry, chosen, pen, desk.bench.view, desk.bench.material, ask.text("notitie")))
    except AnswerError as error:
        return _again(desk, ask, str(error))
    desk.bench.settle(1.0)
    return to(f"/plek/{quote(entry.id)}?klaar={made[0].id}")


def take_back(desk: Desk, ask: Ask) -> Response:
    """Undo a decision with its batch: the named one, or the person's last."""
    which = ask.text("welk")
    if not which:
        last = desk.last_of(ask.user.account.login)
        if last is None:
            return _again(desk, ask, "Er is niets om terug te draaien.")
        which = last.id
    try:
        # looked at again while nothing else is recorded: two who undo one thing must not undo it twice
        made = desk.record(ask, None, lambda pen: (undo(desk.bench.decisions(), which, pen),), lambda: _in_force(desk, which))
    except AnswerError as error:
        return _again(desk, ask, str(error))
    back = ask.text("naar")
    return to((back if back.startswith("/plek/") or back == "/besluiten" else "/") + f"?klaar={made[0].id}")


def _in_force(desk: Desk, which: str) -> None:
    if which in undone((*desk.bench.view.decisions, *desk.bench.recent())):
        raise AnswerError("Dit is al teruggedraaid.")


def bulk(desk: Desk, ask: Ask) -> Response:
    """One answer for a whole slice, after its sample was looked at; one undo takes all of it back."""
    found = next((s for s in slices(desk.queue(ask).cases) if s.reason == ask.text("reden")), None)
    seen = set(ask.lists.get("gezien", ()))
    if found is None or ask.text("reeks") != found.print:
        return _again(desk, ask, "Deze reeks is intussen veranderd. Bekijk hem opnieuw.")
    if not {c.id for c in found.sample} <= seen:
        return _again(desk, ask, "Vink eerst elk voorbeeld af dat u heeft bekeken.")
    said = ask.text("antwoord")
    if said not in (Answer.SAME, Answer.DIFFERENT):
        return _again(desk, ask, "Kies voor een reeks: zelfde of anders.")

    def write(pen: Pen) -> tuple[Decision, ...]:
        return tuple(
            pen.write(
                DecisionKind.PAIR, said, n, about=c.about, case=c.key, reason=c.reason, fingerprint=c.fingerprint, batch=pen.id,
                machine=c.machine, note="reeks",
            )
            for n, c in enumerate(found.cases)
        )  # fmt: skip

    try:
        made = desk.record(ask, None, write, lambda: _none_answered(desk, found))
    except AnswerError as error:
        return _again(desk, ask, str(error))
    return to(f"/?klaar={made[0].id}")


def effect(desk: Desk, ask: Ask) -> Response:
    """What a decision led to: the entry that holds its first listing now."""
    made = next((d for d in desk.bench.decisions() if d.id == ask.path["id"]), None)
    if made is None or not made.about:
        return desk.page("gone.html", ask, 404, answer=None, next=None, people={})
    desk.bench.settle(1.5)
    entry_id = desk.bench.view.entry_of.get(made.about[0])
    if entry_id is None:
        return desk.page("gone.html", ask, 404, answer=None, next=None, people={})
    return to(f"/plek/{quote(entry_id)}?klaar={quote(made.id)}")


def _none_answered(desk: Desk, chosen: Slice) -> None:
    """Everything in the slice is still open, on the evidence it had."""
    known = {d.id for d in desk.bench.view.decisions}
    answered = answered_by(d for d in desk.bench.recent() if d.id not in known)
    now = desk.bench.view.cases
    if any(c.key in answered or c.id not in now or now[c.id].fingerprint != c.fingerprint for c in chosen.cases):
        raise AnswerError("Deze reeks is intussen veranderd. Bekijk hem opnieuw.")


def publish(desk: Desk, ask: Ask) -> Response:
    """ "Nu publiceren": everything recorded is put in first. A release that was held goes on when a steward says so, which is recorded."""
    held, said = desk.ports.held(), ask.text("toch")
    if said and (held is None or held.print != said):
        return _again(desk, ask, "Dit is intussen veranderd. Bekijk het opnieuw.")
    if said:
        what: dict[str, Any] = {"case": f"release:{said}", "reason": "size", "value": said, "fingerprint": said}
        try:
            desk.record(ask, None, lambda pen: (pen.write(DecisionKind.RUN, "accept", note=ask.text("notitie"), **what),))
        except AnswerError as error:
            return _again(desk, ask, str(error))

    def work() -> str:
        if not desk.bench.settle(60.0):
            raise HeerlenkaartError("De besluiten zijn nog niet verwerkt. Probeer het over een minuut opnieuw.")
        return desk.ports.publish(said)

    desk.jobs.start("Publiceren", work, desk.bench.reload)
    return to("/publiceren")
