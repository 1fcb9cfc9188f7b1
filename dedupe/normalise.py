"""Normalise: a listing to the parts that are compared. Idempotent, never raises; originals are kept elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from store.model.listing import Kind, Listing
from store.settings.city import NameWordsLookup
from store.values.text import fold, words
from store.values.web import SOCIAL_HOSTS, host_of

_ABBREVIATION = re.compile(r"\b(?:[a-z]\.\s?){2,6}")
_BRACKETS = re.compile(r"\(([^)]{2,60})\)")
# Beside X, not X: friends, supporters, funds (checked as the start of a name)
_SATELLITE = re.compile(
    r"^(?:stichting |st |vereniging |de )?(?:vrienden|supporters(?:vereniging)?|steunfonds|fonds|steunstichting|club van|ouderraad|oudervereniging|medezeggenschapsraad|wensen van)\b"  # noqa: E501
)
_FREE_MAIL = {
    "gmail.com",
    "hotmail.com",
    "outlook.com",
    "live.nl",
    "ziggo.nl",
    "kpnmail.nl",
    "home.nl",
    "planet.nl",
    "hetnet.nl",
    "yahoo.com",
    "icloud.com",
}
_PLATFORMS = {
    *SOCIAL_HOSTS,
    "wordpress.com",
    "wixsite.com",
    "jouwweb.nl",
    "weebly.com",
    "google.com",
    "linktr.ee",
    "sites.google.com",
    "business.site",
}

#: Kinds that may be one thing; activities and vacancies are only compared among themselves.
GROUPS = {Kind.ORGANISATION: "thing", Kind.PLACE: "thing", Kind.SERVICE: "thing", Kind.ACTIVITY: "activity", Kind.VACANCY: "vacancy"}


@dataclass(frozen=True, slots=True)
class Normal:
    """What is compared of one listing. ``core`` = name words without generic ones, sorted in ``sorted_core``;
    ``heads`` = generic kinds ("voetbalvereniging"); ``marks`` = words that tell namesakes apart (numbers, places)."""

    source: str
    source_key: str
    group: str
    name: str
    core: tuple[str, ...]
    sorted_core: str
    acronym: str
    heads: frozenset[str]
    marks: frozenset[str]
    satellite: bool
    street: str
    number: str
    postcode: str
    phone: str
    email: str
    domain: str
    lat: float | None
    lon: float | None
    when: str
    present: bool
    aliases: tuple[str, ...] = ()


def normalise_street(street: str | None, lookup: NameWordsLookup) -> str:
    """ "Van Weerden Poelmanstr." -> "van weerden poelmanstraat"; abbreviations from config/lookups/abbreviations.yaml."""
    if not street:
        return ""
    text = re.sub(r"[-.,]", " ", fold(street))
    out = []
    for word in text.split():
        word = lookup.street.get(word, word)
        out.append(re.sub(r"(?<=[a-z]{3})(?:str|strt)$", "straat", re.sub(r"(?<=[a-z]{3})pln?$", "plein", word)))
    return " ".join(out)


@lru_cache(maxsize=4)
def _tables(lookup_kinds: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, str]:
    return {fold(spelling): kind for kind, spellings in lookup_kinds for spelling in spellings}


def split_name(name: str, lookup: NameWordsLookup, places: Iterable[str]) -> tuple[list[str], set[str], set[str]]:
    """(core words, generic heads, marks) of a name. The core never ends up empty."""
    text = _ABBREVIATION.sub(lambda m: re.sub(r"[.\s]", "", m[0]) + " ", fold(name).replace("&", " en ").replace("'", " "))
    tokens = [lookup.expand.get(t, t) for t in words(text)]
    kinds = _tables(tuple(sorted((k, tuple(v)) for k, v in lookup.kinds.items())))
    place_words = {w for p in places for w in words(p)}
    heads: set[str] = set()
    marks: set[str] = set()
    core: list[str] = []
    for i, token in enumerate(tokens):
        if token in kinds:
            heads.add(kinds[token])
        elif (token == "st" and i > 0) or token == "sint" or (token == "st" and len(tokens) > 2):
            core.append("sint")
        elif token in lookup.legal or token in lookup.stop:
            continue
        elif token in place_words:
            marks.add(token)
        else:
            if token.isdigit():
                marks.add(token)
            core.append(token)
    if not [c for c in core if not c.isdigit()]:
        core = [t for t in tokens if t not in lookup.stop] or tokens
    return core, heads, marks


def normalise(listing: Listing, lookup: NameWordsLookup, places: Iterable[str], *, present: bool = True) -> Normal:
    """The comparable parts of a listing."""
    facts = listing.facts
    aliases = tuple(fold(a) for a in _BRACKETS.findall(facts.name))
    bare = _BRACKETS.sub(" ", facts.name).strip() or facts.name
    core, heads, marks = split_name(bare, lookup, places)
    domain = host_of(facts.website or "")
    mail = (facts.email or "").lower()
    return Normal(
        listing.source,
        listing.source_key,
        GROUPS[listing.kind],
        " ".join(words(facts.name)),
        tuple(core),
        " ".join(sorted(core)),
        "".join(w[0] for w in words(bare) if w not in lookup.stop),
        frozenset(heads),
        frozenset(marks),
        bool(_SATELLITE.search(fold(facts.name))),
        normalise_street(facts.street, lookup),
        facts.house_number or "",
        (facts.postcode or "").replace(" ", ""),
        facts.phone or "",
        "" if mail.partition("@")[2] in _FREE_MAIL else mail,
        "" if domain in _PLATFORMS else domain,
        facts.lat if facts.location_precision in ("exact", "address") else None,
        facts.lon if facts.location_precision in ("exact", "address") else None,
        (facts.starts_at or "")[:10] + "|" + (facts.recurrence or ""),
        present,
        aliases,
    )
