"""Pages that only show: queue, card, entry, search, decisions, meters, the archived page, help."""

from __future__ import annotations

from bs4 import BeautifulSoup
from starlette.responses import FileResponse, PlainTextResponse, Response

from dedupe.review import reasons, words
from dedupe.review.card import certainty, make_card, rows, why_apart
from dedupe.review.cases import Case, CaseKind, id_of
from dedupe.review.desk import Desk, to
from dedupe.review.guard import Ask
from dedupe.review.meters import as_csv, measure
from dedupe.review.people import Role
from dedupe.review.queue import slices
from dedupe.review.render import HERE
from store.archive import read_archive
from store.errors import HeerlenkaartError
from store.model.entry import Entry
from store.model.listing import EntryId
from store.model.rulings import standing, undone
from store.model.run import Severity
from store.values.text import fold

PER_PAGE = 60
FOUND = 40


def home(desk: Desk, ask: Ask) -> Response:
    """The queue."""
    queue = desk.queue(ask)
    names = {
        c.id: [c.field] if c.kind is CaseKind.CATEGORY else [desk.bench.view.title(k) for k in c.about[:2]] or [_run_title(desk, c)]
        for c in queue.cases[:PER_PAGE]
    }
    return desk.page(
        "queue.html",
        ask,
        cases=queue.cases[:PER_PAGE],
        more=max(0, len(queue.cases) - PER_PAGE),
        counts=queue.counts,
        titles=names,
        kind=ask.query.get("soort", ""),
        slices=slices(queue.cases),
        held=desk.ports.held(),
    )


def _titles(desk: Desk) -> dict[str, str]:
    """Of sources, by id."""
    return {source.id: source.title for source in desk.bench.material.settings.sources.values()}


def _run_title(desk: Desk, case: Case) -> str:
    """The title of the source of a held run."""
    source = next((r.source for r in desk.bench.view.snapshot.runs if r.run_id == case.value), case.value)
    return _titles(desk).get(source, source)


def case(desk: Desk, ask: Ask) -> Response:
    """One case."""
    view = desk.bench.view
    found = view.cases.get(ask.path["id"])
    if found is None:
        return gone(desk, ask, ask.path["id"])
    kind = ask.query.get("soort", "")
    login = ask.user.account.login
    # who only looks keeps nobody waiting
    holder = desk.claims.take(found.id, login, ask.now) if ask.user.account.role >= Role.STEWARD else login
    card = make_card(found, view, dict(desk.bench.material.settings.sources), desk.areas)
    report = []
    if found.kind is CaseKind.RUN:
        try:
            report = desk.ports.run_report(found.value)
        except HeerlenkaartError as error:
            report = [f"Wat er zou veranderen, is nu niet te lezen. Geef dit door aan de technisch beheerder: {error}"]
    run = next((r for r in view.snapshot.runs if r.run_id == found.value), None) if found.kind is CaseKind.RUN else None
    against = why_apart(found, view) if found.kind is CaseKind.CONTRADICTION else ()
    suspicion = view.listings[found.about[0]] if found.kind is CaseKind.PERSONAL else None
    return desk.page(
        "case.html",
        ask,
        card=card,
        holder=desk.names({holder})[holder] if holder != ask.user.account.login else "",
        next=desk.step(ask, found.id),
        before=desk.step(ask, found.id, -1),
        position=view.place.get((kind, found.id), -1) + 1,
        left=len(view.order.get(kind, ())),
        themes=desk.bench.material.settings.themes.themes,
        report=report,
        run=run,
        held=[reasons.run_said(f.code) for f in run.findings if f.severity is Severity.HOLD] if run else [],
        against=against,
        titles={k: view.title(k) for d in against for k in d.about},
        sources=_titles(desk),
        people=desk.names({d.actor for d in view.decisions}),
        suspicion=desk.bench.material.suspicious(suspicion).get(found.field, "") if suspicion else "",
        slice=ask.query.get("soort", ""),
    )


def gone(desk: Desk, ask: Ask, case_id: str) -> Response:
    """A case that is answered or does not exist (any more). Whoever came to answer it is told that somebody was first (409)."""
    decisions = desk.bench.decisions()
    answer = next((d for d in reversed(standing(decisions)) if d.case and id_of(d.case) == case_id), None)
    return desk.page(
        "gone.html", ask, 404 if answer is None else 409 if ask.posted else 200, answer=answer, next=desk.step(ask, case_id),
        people=desk.names({answer.actor} if answer else set()),
    )  # fmt: skip


def entry(desk: Desk, ask: Ask) -> Response:
    """An entry as the map will show it, its members, and its history. An old id leads to its successor."""
    view = desk.bench.view
    entry_id = EntryId(ask.path["id"])
    redirect = view.snapshot.redirects.get(entry_id)
    if entry_id not in view.entries and redirect and redirect.new_id:
        return to(f"/plek/{redirect.new_id}" + (f"?klaar={done}" if (done := ask.query.get("klaar")) else ""))
    found = view.entries.get(entry_id) or (view.snapshot.entries[entry_id][0] if entry_id in view.snapshot.entries else None)
    if found is None:
        return desk.page("gone.html", ask, 404, answer=None, next=None, people={})
    keys = {(m.source, m.source_key) for m in found.members}
    stored = [view.listings[k] for k in sorted(keys) if k in view.listings]
    history = [d for d in desk.bench.decisions() if keys & set(d.about)]
    sources = desk.bench.material.settings.sources
    old = [r for r in view.snapshot.redirects.values() if r.new_id == entry_id]
    return desk.page(
        "entry.html",
        ask,
        entry=found,
        live=entry_id in view.entries,
        rows=rows(stored),
        members=[(s, sources[s.listing.source].title if s.listing.source in sources else s.listing.source) for s in stored],
        history=list(reversed(history)),
        undone=undone(desk.bench.decisions()),
        people=desk.names({d.actor for d in history}),
        old=old,
        certainty=certainty(found, view),
        themes={t.id: t.title for t in desk.bench.material.settings.themes.themes},
        facts=_facts(found),
        related=[(str(r.kind), r.id, view.entries[r.id].facts.name) for r in found.related if r.id in view.entries],
        open=[c for c in view.cases.values() if keys & set(c.about)],
        refresh=1 if desk.bench.fresh() else None,
    )


#: What the page of an entry shows of it
_SHOWN = ("summary", "venue", "starts_at", "recurrence", "organiser", "phone", "email", "website", "opening_hours_text")


def _facts(entry: Entry) -> list[tuple[str, str]]:
    """(label, value) of what is known."""
    f = entry.facts
    where = " ".join(p for p in (f.street, f.house_number, f.postcode, f.city) if p)
    known = [("address", where), *((name, getattr(f, name) or "") for name in _SHOWN)]
    return [(words.FIELDS[name], words.value(name, text)) for name, text in known if text]


def search(desk: Desk, ask: Ask) -> Response:
    """All entries by name or street."""
    asked = ask.query.get("q", "").strip()[:100]
    return desk.page("search.html", ask, q=asked, found=find_entries(desk, asked), shown=FOUND, case=None, mine=None)


def find_entries(desk: Desk, asked: str) -> list[tuple[str, str, str, tuple[tuple[str, str], ...]]]:
    """(id, name, where, listing keys) of the entries all of whose asked words occur in name, former names or address."""
    wanted = fold(asked).split()
    if not wanted:
        return []
    found = []
    view = desk.bench.view
    for e in view.entries.values():
        f = e.facts
        where = " ".join(p for p in (f.street, f.house_number, f.city) if p)
        names = " ".join(view.title((m.source, m.source_key)) for m in e.members)
        text = fold(f"{f.name} {names} {where}")
        if all(w in text for w in wanted):
            found.append((not fold(f.name).startswith(wanted[0]), f.name, e.id, where, tuple((m.source, m.source_key) for m in e.members)))
    return [(i, name, where, keys) for _, name, i, where, keys in sorted(found)]


def decisions(desk: Desk, ask: Ask) -> Response:
    """All decisions, newest first, each with its undo."""
    everything = desk.bench.decisions()
    who = ask.query.get("wie", "")
    shown = [d for d in reversed(everything) if not who or d.actor == who]
    view = desk.bench.view
    return desk.page(
        "decisions.html",
        ask,
        decisions=shown[: PER_PAGE * 2],
        more=max(0, len(shown) - PER_PAGE * 2),
        undone=undone(everything),
        titles={d.id: [view.title(k) for k in d.about[:2]] for d in shown[: PER_PAGE * 2]},
        themes={t.id: t.title for t in desk.bench.material.settings.themes.themes},
        sources=_titles(desk),
        people=desk.names({d.actor for d in everything}),
        who=who,
    )


def decisions_csv(desk: Desk, ask: Ask) -> Response:
    """All decisions as CSV."""
    head = {"Content-Disposition": 'attachment; filename="besluiten.csv"'}
    return Response(as_csv(desk.bench.decisions()).encode("utf-8-sig"), media_type="text/csv; charset=utf-8", headers=head)


def meters(desk: Desk, ask: Ask) -> Response:
    """How the desk is doing."""
    found = measure(desk.bench.view.cases.values(), desk.bench.decisions(), desk.bench.material.today)
    return desk.page("meters.html", ask, m=found, people=desk.names(set(found.people)))


def archived(desk: Desk, ask: Ask) -> Response:
    """The archived page behind a value, as plain text: source markup is never run here."""
    source, digest = ask.path["source"], ask.path["digest"]
    folder = desk.bench.data / "runs" / source
    if source in desk.bench.material.settings.sources and folder.is_dir():
        for run in sorted((p for p in folder.iterdir() if p.is_dir()), reverse=True):
            path = run / "responses.warc.gz"
            for record in read_archive(path) if path.exists() else ():
                if record.digest == digest:
                    text = BeautifulSoup(record.body, "lxml").get_text("\n", strip=True)
                    return desk.page("archived.html", ask, url=record.url, fetched_at=record.fetched_at, lines=text.splitlines()[:2000])
    return desk.page("gone.html", ask, 404, answer=None, next=None, people={})


def bulk(desk: Desk, ask: Ask) -> Response:
    """A slice with its sample."""
    found = next((s for s in slices(desk.queue(ask).cases) if s.reason == ask.query.get("reden", "")), None)
    if found is None:
        return desk.page("gone.html", ask, 404, answer=None, next=None, people={})
    view = desk.bench.view
    sample = [(c, rows([view.listings[k] for k in c.about])) for c in found.sample]
    return desk.page("bulk.html", ask, slice=found, sample=sample)


def publishing(desk: Desk, ask: Ask) -> Response:
    """What publishing does, and the job that runs."""
    job = desk.jobs.job
    return desk.page("publish.html", ask, refresh=1 if job.state == "running" else None, site=desk.ports.site, held=desk.ports.held())


def help_page(desk: Desk, ask: Ask) -> Response:
    """How the desk works."""
    return desk.page("help.html", ask)


def static(desk: Desk, ask: Ask) -> Response:
    """Our own style and script."""
    name = ask.path["name"]
    if name not in ("desk.css", "desk.js", "desk.svg"):
        return PlainTextResponse("", 404)
    return FileResponse(HERE / "static" / name, headers={"Cache-Control": "public, max-age=300"})
