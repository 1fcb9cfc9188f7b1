"""Normalise: a record to the parts that are compared. Idempotent in effect, never raises; originals are kept elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dedupe.agenda import audience, level_of, moment, plain_title, plain_words
from dedupe.contacts import normalise_mail, normalise_phones, normalise_site
from dedupe.lexicon import Lexicon, folded_words
from dedupe.names import Name, split_name
from dedupe.tidy import decoded
from dedupe.whereabouts import Place, normalise_place
from store.model.listing import Kind, Listing

#: Kinds that may be one thing; activities and vacancies are only compared among themselves.
GROUPS = {Kind.ORGANISATION: "thing", Kind.PLACE: "thing", Kind.SERVICE: "thing", Kind.ACTIVITY: "activity", Kind.VACANCY: "vacancy"}


class Record(NamedTuple):  # a third of the time of a dataclass, of which a table makes millions
    """One record to be matched, as written. ``id`` is unique in its table. Unknown = "" or None. ``group``: only records of one group
    are compared. ``source``: one source rarely lists a thing twice; "" when unknown. ``when``: of an activity, its
    :class:`dedupe.agenda.Moment`; ``venue``: in which building; ``organiser``: who is behind it; ``audience``: for whom, see
    :func:`dedupe.agenda.audience`. ``fading``: missing from its
    source at the last harvest, so a new listing of that source may be the same thing under another key."""

    id: str
    name: str
    address: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    lat: float | None = None
    lon: float | None = None
    group: str = "thing"
    source: str = ""
    when: str = ""
    organiser: str = ""
    fading: bool = False
    venue: str = ""
    audience: str = ""


class Normal(NamedTuple):  # see Record
    """What is compared of one record; see :class:`dedupe.names.Name` and :class:`dedupe.whereabouts.Place`. ``site`` =
    own registered domain, ``page`` = page on a platform or the full address, ``domain`` = own domain of mail or site. Only of
    activities and vacancies: ``title`` = all words of the name, and ``level``: see :func:`dedupe.agenda.level_of`."""

    id: str
    group: str = "thing"
    source: str = ""
    when: str = ""
    organiser: str = ""
    venue: str = ""
    title: str = ""
    level: str = ""
    fading: bool = False
    name: Name = Name()
    place: Place = Place()
    phone: str = ""
    other_phone: str = ""
    mail: str = ""
    domain: str = ""
    page: str = ""
    lat: float | None = None
    lon: float | None = None


_AT = Normal._fields.index("name")
#: Columns of a table of normals, in order: the name and the place lie flat.
NORMAL_FIELDS: tuple[str, ...] = (*Normal._fields[:_AT], *Name._fields, *Place._fields, *Normal._fields[_AT + 2 :])


@dataclass(frozen=True)
class Normaliser:
    """Turns records into normals. ``free_mail`` = providers whose domain is no evidence."""

    lexicon: Lexicon
    free_mail: frozenset[str]

    def __call__(self, r: Record) -> Normal:
        """The comparable parts of a record."""
        # tables come with what sites and spreadsheets did to a text
        plain = decoded(r.name), decoded(r.address), decoded(r.city)
        if plain != (r.name, r.address, r.city):
            r = r._replace(name=plain[0], address=plain[1], city=plain[2])
        place = normalise_place(r.address, r.postcode, r.city, self.lexicon.streets, self.lexicon.places)
        city = tuple(place.city.split())
        agenda, title = r.group != "thing", r.name
        if agenda:
            title = plain_title(r.name, self.lexicon, (r.venue, r.organiser), r.city)
        name = split_name(title, self.lexicon, city, place.street.replace(" ", ""))
        mail, mail_domain = normalise_mail(r.email, self.free_mail) if r.email else ("", "")
        site, page = normalise_site(r.website) if r.website else ("", "")
        known = r.lat is not None and r.lon is not None and abs(r.lat) <= 90 and abs(r.lon) <= 180 and (r.lat, r.lon) != (0.0, 0.0)
        return Normal(
            r.id, r.group, r.source, r.when, plain_words(r.organiser, self.lexicon) if r.organiser else "",
            plain_words(r.venue, self.lexicon) if r.venue else "",
            " ".join(folded_words(r.name)) if agenda else "", level_of(f"{r.name} {r.audience}", self.lexicon) if agenda else "", r.fading,
            name, place,
            *normalise_phones(r.phone), mail, site or mail_domain, page,
            r.lat if known else None, r.lon if known else None,
        )  # fmt: skip


def columns(normals: Sequence[Normal]) -> dict[str, list[object]]:
    """Field name -> values, in the order of the records."""
    flat = [(*n[:_AT], *n.name, *n.place, *n[_AT + 2 :]) for n in normals]
    return dict(zip(NORMAL_FIELDS, map(list, zip(*flat, strict=True)), strict=True)) if flat else {name: [] for name in NORMAL_FIELDS}


def record_of(listing: Listing, *, fading: bool = False) -> Record:
    """A listing as a record; its id is ``source`` and ``source_key`` with a tab between."""
    f = listing.facts
    exact = f.location_precision in ("exact", "address")
    return Record(
        "\t".join(listing.key), f.name,
        " ".join(p for p in (f.street, f.house_number) if p) or (f.address_text or ""),
        f.postcode or "", f.city or "", f.phone or "", f.email or "", f.website or "",
        f.lat if exact else None, f.lon if exact else None,
        GROUPS[listing.kind], listing.source,
        str(moment(f)) if GROUPS[listing.kind] != "thing" else "", f.organiser or "", fading, f.venue or "",
        audience(f.summary) if f.summary and GROUPS[listing.kind] != "thing" else "",
    )  # fmt: skip
