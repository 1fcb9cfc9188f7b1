"""Compare our own listings: everything about pairs that no steward's answer changes, so that an answer needs no new comparing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np

from dedupe.block import Blocked
from dedupe.cache import PairCache, stacked
from dedupe.collective import STATES
from dedupe.engine import Inline
from dedupe.evidence.fields import FIELDS, SORTS
from dedupe.evidence.pairs import Bools, Levels
from dedupe.match import Knowledge, Scored, hear_others, load, open_scratch, partitions, proposed
from dedupe.normalise import Record, record_of
from dedupe.pack import SEPARATOR, Rows, pack
from dedupe.score import Evidence, explain, with_word
from store.model.judgement import ListingKey
from store.model.listing import Kind, Listing
from store.settings.city import Merge
from store.values.text import words

_RECORD = Record._fields
_ALIKE = ("equal", "former name", "spelling", "close", "contained", "rare word")
_DOOR = ("same", "other addition", "postcode and number")
_ARTICLES = frozenset({"de", "het", "t"})
_BESIDE = ("one-sided", "one-sided, loosely")
_CONTACT = ("two agree", "one agrees, rare", "agree and clash")


@dataclass(frozen=True, slots=True)
class Relation:
    """Two things that belong together and are not one: ``kind`` located_at (a at b), part_of (a in b), beside (a beside b);
    of a steward (``said``) also moved_to, succeeded_by and related."""

    a: ListingKey
    b: ListingKey
    kind: str
    said: bool = False


@dataclass(frozen=True)
class Compared:
    """``keys`` of the listings in canonical order; ``scored`` = all compared pairs; by position of the pair ``evidence`` of those
    at or above the lower threshold, and what the pair is to each other if it stays two (``relations``); ``held`` = the pairs of
    positions that no third listing brings together."""

    keys: tuple[ListingKey, ...]
    scored: Scored
    evidence: Mapping[int, Evidence]
    relations: Mapping[int, Relation]
    held: tuple[tuple[int, int], ...]


def compare_listings(
    listings: Iterable[tuple[Listing, bool]], knowledge: Knowledge, merge: Merge, cache: PairCache | None = None
) -> Compared:
    """Compare. ``listings`` = (listing, missing at its last harvest). Input order does not matter. What ``cache`` knows is not compared."""
    by_id = {(r := record_of(listing, fading=fading)).id: (r, listing) for listing, fading in listings}
    if not by_id:
        nothing = np.empty(0, dtype=np.int64)
        return Compared(
            (), Scored(np.empty(0, dtype=object), nothing, nothing, np.empty(0), nothing.astype(bool), Blocked(0, ())), {}, {}, ()
        )
    connection = open_scratch()
    try:
        rows = Rows(len(by_id), pack({name: [_clean(getattr(r, name)) for r, _ in by_id.values()] for name in _RECORD}))
        load(connection, [rows], knowledge, Inline(), judged=False)
        alone = proposed(connection)
        found = _levels(connection, alone, cache or PairCache())
    finally:
        connection.close()
    for sort, at in alone.sorts():
        alone.odds[at] = knowledge.weights[sort].of(found[sort])
    scored, said = hear_others(alone, knowledge.weights)
    barred = np.zeros(len(scored.odds), dtype=bool)
    for sort, at in scored.sorts():
        weights = knowledge.weights[sort]
        # what is for a person stays for a person, whatever the others say
        guarded = weights.guarded(found[sort])
        scored.odds[at[guarded]] = np.minimum(scored.odds[at[guarded]], weights.ceiling)
        barred[at] = weights.barred(found[sort])
    held = tuple(zip(scored.left[barred].tolist(), scored.right[barred].tolist(), strict=True))
    evidence: dict[int, Evidence] = {}
    for sort, at in scored.sorts():
        worth = np.flatnonzero(scored.at_least(merge.ask)[at])
        for k, own in zip(at[worth].tolist(), explain(found[sort], worth, knowledge.weights[sort]), strict=True):
            evidence[k] = with_word(own, f"others: {STATES[said.state[k]]}", float(scored.odds[k] - alone.odds[k]))
    listed = [by_id[i][1] for i in scored.ids]
    return Compared(tuple(x.key for x in listed), scored, evidence, _relations(scored, found, listed), held)


def _relations(scored: Scored, found: Mapping[str, Mapping[str, Levels]], listed: Sequence[Listing]) -> dict[int, Relation]:
    """Of things; activities and vacancies have none."""
    of_things = {sort: at for sort, at in scored.sorts() if sort == "things"}
    return {
        int(at[n]): relation
        for sort, at in of_things.items()
        for n in np.flatnonzero(_worth_relating(found[sort])).tolist()
        if (relation := _relation(found[sort], n, listed[scored.left[at[n]]], listed[scored.right[at[n]]]))
    }


def _clean(value: object) -> object:
    return value.replace(SEPARATOR, " ") if isinstance(value, str) else value


def _levels(connection: duckdb.DuckDBPyConnection, scored: Scored, cache: PairCache) -> dict[str, dict[str, Levels]]:
    """Sort -> field -> level of each of its pairs."""
    cache.read(connection)
    levels = {}
    for sort, at in scored.sorts():
        fields, left, right = SORTS[sort].fields, scored.left[at], scored.right[at]
        table, unknown = cache.look_up(left, right, len(fields))
        start = 0
        for part in partitions(connection, left[unknown], right[unknown], sort):
            found = stacked(SORTS[sort].compare(part.unpack()), fields)
            table[unknown[start : start + len(found)]] = found
            start += len(found)
        cache.remember(left, right, table, len(unknown))
        levels[sort] = {field: table[:, n] for n, field in enumerate(fields)}
    return levels


def _is(found: Mapping[str, Levels], field: str, names: tuple[str, ...]) -> Bools:
    return np.isin(found[field], [FIELDS[field].index(name) for name in names])


def _worth_relating(found: Mapping[str, Levels]) -> Bools:
    """What :func:`_relation` could say something of; in bulk, since of most pairs it cannot."""
    return np.asarray(_is(found, "address", _DOOR) | (_is(found, "satellite", _BESIDE) & _is(found, "name", _ALIKE)))


def _relation(found: Mapping[str, Levels], n: int, a: Listing, b: Listing) -> Relation | None:
    """What belongs together: beside a thing of the same name, at a place, or inside a place."""

    def level(field: str) -> str:
        return str(FIELDS[field][found[field][n]])

    longer, shorter = sorted((a, b), key=lambda x: (-len(x.facts.name), x.key))
    alike, door = level("name") in _ALIKE, level("address") in _DOOR
    if level("satellite") in _BESIDE and alike and (door or level("agreement") in _CONTACT):
        return Relation(longer.key, shorter.key, "beside")
    if not door:
        return None
    if (a.kind is Kind.PLACE) != (b.kind is Kind.PLACE):
        guest, host = (b, a) if a.kind is Kind.PLACE else (a, b)
        # "Zwemclub Zon" is in "Zwembad Zon"; of "Gemeenschapshuis Zon" and "Gem.huis Zon, zaal" nobody can tell which holds the other
        unclear = alike and (level("kind"), level("whole name")) != ("different", "different")
        return Relation(longer.key, shorter.key, "beside") if unclear else Relation(guest.key, host.key, "located_at")
    if a.kind is Kind.PLACE and alike:
        return Relation(longer.key, shorter.key, "part_of" if _within(shorter.facts.name, longer.facts.name) else "beside")
    return None


def _within(whole: str, part: str) -> bool:
    """Whether ``part`` is the name of ``whole`` and more: "Sporthal Varenhof, zaal 2", not "Café Varenhof"."""
    return set(words(whole)) - _ARTICLES < set(words(part)) - _ARTICLES
