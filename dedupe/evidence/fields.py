"""All evidence of a pair: which fields there are and what their levels are called. A level is a name in config/merge.yaml's order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from dedupe.evidence import agenda, besides, contact, listing, name, place
from dedupe.evidence.pairs import Levels, Partition

#: How much speaks for and against, over all that a listing says: what no two fields together can tell.
OVERALL = tuple(f"{f} for, {a} against" for f in range(5) for a in range(5))
_FOR = {"name": (1, 2, 3, 4), "address": (1, 2, 3), "postcode": (1,), "town": (1, 2), "phone": (1,), "mail": (1, 2), "site": (1, 2, 4)}
_AGAINST = {"name": (9, 10), "address": (6, 9, 10, 12), "postcode": (4,), "town": (3,), "phone": (2, 4), "mail": (4,), "site": (3,)}

#: Field -> names of its levels, in the order of the weights.
FIELDS: dict[str, tuple[str, ...]] = {
    "name": name.NAME,
    "whole name": name.WHOLE,
    "words": name.WORDS,
    "leftover": name.LEFTOVER,
    "extra": name.EXTRA,
    "spare": name.SPARE,
    "rarity": name.RARITY,
    "namesakes": name.NAMESAKES,
    "kind": besides.KIND,
    "kinds here": name.KINDS_HERE,
    "groups here": name.GROUPS,
    "doors here": name.GROUPS,
    "phones here": name.GROUPS,
    "heads": besides.HEADS,
    "front": besides.ENDS,
    "tail": besides.ENDS,
    "doing": besides.DOING,
    "sector": besides.SECTOR,
    "person": besides.PERSON,
    "sort": besides.SORT,
    "numbers": besides.NUMBERS,
    "places": besides.PLACES,
    "satellite": besides.SATELLITE,
    "address": place.ADDRESS,
    "postcode": place.POSTCODE,
    "town": place.TOWN,
    "distance": place.DISTANCE,
    "dialling": place.DIALLING,
    "occupants": place.OCCUPANTS,
    "phone": contact.PHONE,
    "phone names": contact.SHARED,
    "phone doors": contact.DOORS,
    "phone groups": contact.GROUPS,
    "mail": contact.MAIL,
    "mail names": contact.SHARED,
    "site": contact.SITE,
    "page": contact.PAGE,
    "site names": contact.SHARED,
    "site groups": contact.GROUPS,
    "site phones": contact.GROUPS,
    "site doors": contact.SITES,
    "label": contact.LABEL,
    "own label": contact.OWN,
    "box": contact.BOX,
    "agreement": contact.AGREEMENT,
    "overall": OVERALL,
    "source": listing.SOURCE,
}
#: The same of activities and vacancies. What they share with many others (a desk, a door) matters less than when they are.
AGENDA: dict[str, tuple[str, ...]] = {
    "what": agenda.WHAT,
    **{
        f: FIELDS[f]
        for f in ("name", "whole name", "words", "leftover", "extra", "spare", "rarity", "namesakes", "kind", "doing", "numbers", "places")
    },
    "level": agenda.LEVEL,
    "when": agenda.WHEN,
    "time": agenda.TIME,
    "at once": agenda.AT_ONCE,
    "venue": agenda.VENUE,
    "organiser": agenda.ORGANISER,
    **{f: FIELDS[f] for f in ("address", "postcode", "town", "distance", "phone", "mail", "site", "page", "source")},
}
#: Raise it when a level comes to mean something else: what earlier versions compared is then forgotten.
VERSION = 18
#: Evidence that only our own listings have; its weights are set by hand, since no labelled table of organisations has this column.
BY_HAND = ("source",)


def compare(p: Partition) -> dict[str, Levels]:
    """Field -> level of each pair of things. Pure; the same pair gives the same levels in any partition."""
    if not len(p):
        return {field: np.empty(0, dtype=np.uint8) for field in FIELDS}
    found = name.name_fields(p) | besides.besides(p) | place.place_fields(p) | contact.contact_fields(p) | listing.listing_fields(p)
    return found | {"overall": 5 * _tally(found, _FOR) + _tally(found, _AGAINST)}


def compare_agenda(p: Partition) -> dict[str, Levels]:
    """The same of pairs of activities, or of vacancies."""
    if not len(p):
        return {field: np.empty(0, dtype=np.uint8) for field in AGENDA}
    found = (
        name.name_fields(p)
        | besides.besides(p)
        | place.place_fields(p)
        | contact.contact_fields(p)
        | listing.listing_fields(p)
        | agenda.agenda_fields(p)
    )
    return {field: found[field] for field in AGENDA}


@dataclass(frozen=True)
class Sort:
    """What is compared in one way: its fields, and the comparison."""

    fields: Mapping[str, tuple[str, ...]]
    compare: Callable[[Partition], dict[str, Levels]]


#: "things" (organisations, places, services) and "agenda" (activities, vacancies).
SORTS: dict[str, Sort] = {"things": Sort(FIELDS, compare), "agenda": Sort(AGENDA, compare_agenda)}


def _tally(found: dict[str, Levels], wanted: dict[str, tuple[int, ...]]) -> Levels:
    """In how many of the fields a wanted level stands, at most four."""
    hits: Levels = np.sum([np.isin(found[field], at) for field, at in wanted.items()], axis=0, dtype=np.uint8)
    return np.minimum(hits, 4).astype(np.uint8)
