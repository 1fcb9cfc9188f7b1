"""All evidence of a pair: which fields there are and what their levels are called. A level is a name in config/merge.yaml's order."""

from __future__ import annotations

import numpy as np

from dedupe.evidence import contact, listing, name, place
from dedupe.evidence.pairs import Levels, Partition

#: Field -> names of its levels, in the order of the weights.
FIELDS: dict[str, tuple[str, ...]] = {
    "name": name.NAME,
    "whole name": name.WHOLE,
    "leftover": name.LEFTOVER,
    "rarity": name.RARITY,
    "namesakes": name.NAMESAKES,
    "kind": name.KIND,
    "numbers": name.NUMBERS,
    "places": name.PLACES,
    "satellite": name.SATELLITE,
    "address": place.ADDRESS,
    "postcode": place.POSTCODE,
    "town": place.TOWN,
    "distance": place.DISTANCE,
    "occupants": place.OCCUPANTS,
    "phone": contact.PHONE,
    "phone names": contact.SHARED,
    "phone doors": contact.SITES,
    "mail": contact.MAIL,
    "mail names": contact.SHARED,
    "site": contact.SITE,
    "site names": contact.SHARED,
    "site doors": contact.SITES,
    "label": contact.LABEL,
    "agreement": contact.AGREEMENT,
    "source": listing.SOURCE,
    "when": listing.WHEN,
    "organiser": listing.ORGANISER,
}
#: Raise it when a level comes to mean something else: what earlier versions compared is then forgotten.
VERSION = 1
#: Evidence that only our own listings have; its weights are set by hand, since no labelled table has these columns.
BY_HAND = ("source", "when", "organiser")


def compare(p: Partition) -> dict[str, Levels]:
    """Field -> level of each pair. Pure; the same pair gives the same levels in any partition."""
    if not len(p):
        return {field: np.empty(0, dtype=np.uint8) for field in FIELDS}
    return name.name_fields(p) | place.place_fields(p) | contact.contact_fields(p) | listing.listing_fields(p)
