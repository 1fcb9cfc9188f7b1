"""Answers: from a form to decisions. Pure; a form that cannot be is refused with a sentence for the person who sent it."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dedupe.pins import values_print
from dedupe.resolve import presence_print
from dedupe.review.cases import Case, CaseKind, pair_name
from dedupe.review.material import CRISIS, Material
from dedupe.review.view import View
from store.errors import HeerlenkaartError
from store.model.decision import Decision, DecisionKind
from store.model.entry import Entry
from store.model.judgement import Answer, ListingKey, pair_key
from store.model.rulings import undone
from store.values.address import parse_address
from store.values.mail import is_role_address
from store.values.phone import is_private_phone, parse_phone
from store.values.text import clean
from store.values.web import parse_website

RELATIONS = ("part_of", "located_at", "moved_to", "succeeded_by", "related")
_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
_POINT = re.compile(r"\s*(-?\d{1,2}[.]\d+)\s*[,;]\s*(-?\d{1,3}[.]\d+)\s*")


class AnswerError(HeerlenkaartError):
    """The form cannot be an answer to this question. Dutch."""


class AlreadyDecidedError(AnswerError):
    """Somebody was first; ``decision`` says who and what."""

    def __init__(self, decision: Decision | None) -> None:
        super().__init__("Deze vraag is intussen beantwoord of veranderd.")
        self.decision = decision


@dataclass(frozen=True)
class Pen:
    """Who writes, when, and the id that makes sending twice harmless."""

    actor: str
    now: datetime
    id: str
    blind: bool = False

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise AnswerError("Het formulier is onvolledig. Laad de pagina opnieuw.")

    def write(self, kind: DecisionKind, answer: str, n: int = 0, **more: Any) -> Decision:
        """A decision; ``n`` numbers those of one form."""
        return Decision(f"{self.id}-{n}" if n else self.id, self.now, self.actor, kind, answer, blind=self.blind, **more)


def new_id() -> str:
    """For the hidden field of a form."""
    return secrets.token_urlsafe(12)


def answer_case(case: Case, form: Mapping[str, str], pen: Pen, view: View, material: Material) -> tuple[Decision, ...]:
    """The decisions a case's form stands for. Raises AnswerError."""
    if case.kind in (CaseKind.DUPLICATE, CaseKind.CONTRADICTION):
        return _answer_pair(case, form, pen, view, material)
    answer = form.get("antwoord", "")
    about: dict[str, Any] = {
        "about": case.about, "case": case.key, "reason": case.reason, "fingerprint": case.fingerprint,
        "note": _note(form), "second": case.second,
    }  # fmt: skip
    if answer == "unsure":
        return (pen.write(DecisionKind.LEAVE, Answer.UNSURE, **about | {"second": False}),)
    if answer == "leave" and case.kind in (CaseKind.CONFLICT, CaseKind.ADDRESS, CaseKind.PERSONAL):
        return (pen.write(DecisionKind.LEAVE, "leave", field=case.field, **about),)
    if case.kind is CaseKind.CLOSING and answer in ("close", "keep"):
        return _presence(case, answer, pen, view, about)
    if case.kind is CaseKind.RUN and answer in ("accept", "reject"):
        return (pen.write(DecisionKind.RUN, answer, value=case.value, **about),)
    if case.kind is CaseKind.CATEGORY:
        return (_category(case, answer, form, pen, material, about),)
    if case.kind is CaseKind.PERSONAL and answer == "drop":
        return (pen.write(DecisionKind.FIELD, "drop", field=case.field, **about),)
    if case.kind in (CaseKind.CONFLICT, CaseKind.ADDRESS) and answer:
        return (field_decision(case.field, answer, form.get("tekst", ""), pen, view, about, material),)
    raise AnswerError("Kies een antwoord.")


def _answer_pair(case: Case, form: Mapping[str, str], pen: Pen, view: View, material: Material) -> tuple[Decision, ...]:
    answer = form.get("antwoord", "")
    if answer not in tuple(Answer):
        raise AnswerError("Kies een antwoord: zelfde, anders, hoort erbij of weet niet.")
    relation = form.get("verband", "related") if answer == Answer.RELATED else ""
    if relation and relation not in RELATIONS:
        raise AnswerError("Kies hoe deze twee bij elkaar horen.")
    a, b = case.about
    if relation and form.get("richting") == "omgekeerd":
        a, b = b, a
    name = pair_name(a, b) if case.kind is CaseKind.CONTRADICTION else case.key
    evidence = material.pair_print(view.listings[a], view.listings[b])
    first = pen.write(
        DecisionKind.PAIR, answer, about=(a, b), relation=relation, case=name, reason=case.reason, fingerprint=evidence,
        note=_note(form), batch=pen.id, machine=case.machine, second=case.second and answer != Answer.UNSURE,
    )  # fmt: skip
    if case.kind is CaseKind.CONTRADICTION:
        more = {"about": (a, b), "case": case.key, "fingerprint": case.fingerprint, "batch": pen.id, "second": first.second}
        return (first, pen.write(DecisionKind.LEAVE, answer, 1, **more))
    fields = [] if answer != Answer.SAME else [(f[5:], v) for f, v in sorted(form.items()) if f.startswith("veld-") and v in ("a", "b")]
    listings = [view.listings[k].listing for k in case.about]
    return (
        first,
        *(
            pen.write(
                DecisionKind.FIELD, "take", n, about=case.about, field=field,
                value="\t".join(case.about[0] if side == "a" else case.about[1]),
                fingerprint=values_print(field, listings), case=_conflict_name(field, case.about), batch=pen.id, second=case.second,
            )
            for n, (field, side) in enumerate(fields, 1)
            if field in CHOOSABLE
        ),
    )  # fmt: skip


#: Fields for which a person may choose a value on a pair's card
CHOOSABLE = ("name", "summary", "address", "phone", "email", "website", "opening_hours", "organiser")


def _conflict_name(field: str, keys: Sequence[ListingKey]) -> str:
    return "|".join(("conflict", field, *("/".join(k) for k in sorted(keys))))


def _presence(case: Case, answer: str, pen: Pen, view: View, about: dict[str, Any]) -> tuple[Decision, ...]:
    """One decision a listing, because each comes back at its source by itself."""
    about = about | {"second": case.second and answer == "close"}
    first = pen.write(DecisionKind.LEAVE, answer, batch=pen.id, **about)
    each = about | {"reason": ""}
    return (
        first,
        *(
            pen.write(
                DecisionKind.PRESENCE, answer, n, batch=pen.id,
                **each | {"about": (key,), "case": f"{case.key}|{n}", "fingerprint": presence_print(view.listings[key])},
            )
            for n, key in enumerate(case.about, 1)
        ),
    )  # fmt: skip


def _category(case: Case, answer: str, form: Mapping[str, str], pen: Pen, material: Material, about: dict[str, Any]) -> Decision:
    theme = form.get("thema", "") if answer == "theme" else ""
    if answer not in ("theme", "none") or (answer == "theme" and theme not in material.settings.themes.ids()):
        raise AnswerError("Kies een thema, of kies dat deze soort geen eigen thema heeft.")
    return pen.write(DecisionKind.CATEGORY, "theme" if theme else "none", field=case.field, value=theme, **about)


def field_decision(
    field: str, answer: str, text: str, pen: Pen, view: View, about: dict[str, Any], material: Material, n: int = 0
) -> Decision:
    """``answer``: "take:SOURCE<tab>KEY", "follow:SOURCE<tab>KEY" or "text" with ``text``. Raises AnswerError."""
    way, _, which = answer.partition(":")
    if way in ("take", "follow"):
        source, _, key = which.partition("\t")
        if (source, key) not in about["about"]:
            raise AnswerError("Deze bron hoort niet bij deze vraag.")
        if way == "follow":
            listing = view.listings[source, key].listing
            about = about | {"about": ((source, key),), "fingerprint": values_print(field, [listing])}
        return pen.write(DecisionKind.FIELD, way, n, field=field, value=which, **about)
    if way == "text":
        return pen.write(DecisionKind.FIELD, "text", n, field=field, value=checked_text(field, text, material), **about)
    raise AnswerError("Kies een antwoord.")


def checked_text(field: str, text: str, material: Material) -> str:
    """A steward's own value as it is stored: the same rules as for what a source says. Raises AnswerError."""
    text = clean(text)[:2000].strip()
    if not text:
        raise AnswerError("Vul in wat het moet zijn.")
    mail = material.persons.mail
    if field == "phone":
        phone = parse_phone(text)
        if not phone:
            raise AnswerError("Dit is geen telefoonnummer.")
        if is_private_phone(phone):
            raise AnswerError("Een 06-nummer is meestal van een persoon. Dat zetten we niet op de kaart.")
        return phone
    if field == "email":
        if not re.fullmatch(r"[^@\s]{1,64}@[^@\s]{3,190}", text) or not is_role_address(text.lower(), mail):
            raise AnswerError("Vul het e-mailadres van de organisatie in, zoals info@ of secretariaat@. Geen adres van een persoon.")
        return text.lower()
    if field == "website":
        site = parse_website(text)
        if not site:
            raise AnswerError("Dit is geen webadres.")
        return site
    if field == "address":
        return _checked_address(text, material)
    if material.persons.scrub(text) != re.sub(r"\s+", " ", text).strip(" ,;:-|"):
        raise AnswerError("Hier staat een naam, 06-nummer of e-mailadres van een persoon in. Dat zetten we niet op de kaart.")
    return text


def _checked_address(text: str, material: Material) -> str:
    """ "Straat 1, 6411 AB Heerlen", with the point behind it if wanted: "…, 50.8881, 5.9795"."""
    city = material.settings.city
    point = re.search(_POINT.pattern + "$", text)
    parts: dict[str, Any] = {}
    if point:
        lat, lon = float(point[1]), float(point[2])
        if not city.box.contains(lat, lon):
            raise AnswerError("Dit punt ligt niet in de gemeente.")
        parts |= {"lat": lat, "lon": lon}
        text = text[: point.start()].rstrip(" ,;")
    found = parse_address(text, city.all_places)
    if not found.street or not found.house_number:
        raise AnswerError("Vul straat, huisnummer en plaats in, bijvoorbeeld: Coriovallumstraat 12, 6411 CA Heerlen.")
    parts |= {"address_text": text, "street": found.street, "house_number": found.house_number}
    parts |= {"postcode": found.postcode, "city": found.city or city.places[0]}
    return json.dumps({k: v for k, v in parts.items() if v is not None}, ensure_ascii=False, sort_keys=True)


def _note(form: Mapping[str, str]) -> str:
    return clean(form.get("notitie", ""))[:500].strip()


def split_off(entry: Entry, selected: Sequence[ListingKey], pen: Pen, view: View, material: Material, note: str) -> tuple[Decision, ...]:
    """The selected members are something else than the rest. Raises AnswerError."""
    members = [(m.source, m.source_key) for m in entry.members]
    chosen = [k for k in members if k in set(selected)]
    rest = [k for k in members if k not in chosen]
    if not chosen or not rest:
        raise AnswerError("Kies welke vermeldingen eraf moeten, en laat er minstens één staan.")
    pairs = [(pair_key(a, b), Answer.DIFFERENT) for a in chosen for b in rest]
    # both parts stay whole: what held them together may have been a listing of the other part
    pairs += [(pair_key(side[0], other), Answer.SAME) for side in (rest, chosen) for other in side[1:]]
    return tuple(
        pen.write(
            DecisionKind.PAIR, answer, n, about=pair, case=pair_name(*pair), reason="split", note=note, batch=pen.id,
            fingerprint=material.pair_print(view.listings[pair[0]], view.listings[pair[1]]),
            machine=c.probability if (c := view.comparison(*pair)) else None, second=CRISIS in entry.themes,
        )
        for n, (pair, answer) in enumerate(pairs)
    )  # fmt: skip


def join_with(case: Case, mine: ListingKey, other: ListingKey, pen: Pen, view: View, material: Material) -> tuple[Decision, ...]:
    """ "None of these, but that one": the listing is the same as another, and the asked pair is two. Raises AnswerError."""
    there = view.entry_with(other)
    if mine not in case.about or there is None or any((m.source, m.source_key) in case.about for m in there.members):
        raise AnswerError("Kies een andere plek: in deze zit een van de twee al.")
    second = case.second or CRISIS in there.themes
    apart, joined = pair_key(*case.about), pair_key(mine, other)
    return (
        pen.write(
            DecisionKind.PAIR, Answer.SAME, about=joined, case=pair_name(*joined), reason="search", batch=pen.id,
            fingerprint=material.pair_print(view.listings[joined[0]], view.listings[joined[1]]), second=second,
        ),
        pen.write(
            DecisionKind.PAIR, Answer.DIFFERENT, 1, about=apart, case=case.key, reason=case.reason, batch=pen.id,
            fingerprint=case.fingerprint, machine=case.machine, second=second,
        ),
    )  # fmt: skip


def undo(decisions: Sequence[Decision], which: str, pen: Pen) -> Decision:
    """Take back a decision with all of its batch. Raises AnswerError."""
    target = next((d for d in decisions if d.id == which), None)
    if target is None:
        raise AnswerError("Dit besluit bestaat niet.")
    if which in undone(decisions):
        raise AnswerError("Dit is al teruggedraaid.")
    together = tuple(d.id for d in decisions if d.id == which or (target.batch and d.batch == target.batch))
    if target.kind is DecisionKind.RUN:
        raise AnswerError("Een overgenomen of geweigerde nacht kan niet terug. De volgende nacht haalt alles opnieuw op.")
    return pen.write(DecisionKind.UNDO, "undo", undoes=together, case="", reason="undo")
