"""Permanent ids: minted once, opaque, never reused; inherited by the cluster that holds most of what they stood for.

A merge redirects the smaller id, a split keeps the id with the main part, and undoing a merge restores the old id, because
retired entries remember their members.
"""

from __future__ import annotations

import base64
import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from store.model.entry import Redirect, RedirectKind
from store.model.judgement import ListingKey
from store.model.listing import EntryId

Mint = Callable[[], EntryId]


def mint_id() -> EntryId:
    """``hk-`` and ten base32 characters: 50 random bits, no meaning."""
    return EntryId("hk-" + base64.b32encode(secrets.token_bytes(7)).decode().lower()[:10])


@dataclass(frozen=True)
class Registry:
    """Every id ever given out. ``members`` = the listings an id stands for (retired ids: stood for last);
    ``live`` = ids that are entries now; ``created`` = day of minting; ``redirects`` of retired ids."""

    members: Mapping[EntryId, tuple[ListingKey, ...]]
    live: frozenset[EntryId]
    created: Mapping[EntryId, date]
    redirects: Mapping[EntryId, Redirect]


@dataclass(frozen=True)
class Assignment:
    """``ids`` = one per cluster, in order; ``redirects`` = those to add; ``revived`` = retired ids that live again."""

    ids: tuple[EntryId, ...]
    redirects: tuple[Redirect, ...]
    revived: frozenset[EntryId]


def assign_ids(clusters: Sequence[Sequence[ListingKey]], registry: Registry, today: date, mint: Mint = mint_id) -> Assignment:
    """An id for each cluster. Pure but for ``mint``; independent of the order of ``clusters``."""
    place = {key: i for i, cluster in enumerate(clusters) for key in cluster}
    ids: dict[int, EntryId] = {}
    _inherit(ids, place, clusters, registry, registry.live)
    retired = frozenset(registry.members) - registry.live
    _inherit(ids, place, clusters, registry, retired)
    revived = frozenset(ids.values()) & retired
    taken = set(registry.members)
    for i in sorted((i for i in range(len(clusters)) if i not in ids), key=lambda i: tuple(clusters[i][:1])):
        fresh = mint()
        while fresh in taken:
            fresh = mint()
        taken.add(fresh)
        ids[i] = fresh
    back = {old for old, r in registry.redirects.items() if r.new_id is None and any(m in place for m in registry.members[old])}
    redirects = [_redirect(old, place, ids, registry, today) for old in sorted((registry.live | back) - set(ids.values()))]
    redirects += _moved(retired - revived - back, {r.old_id: r for r in redirects}, place, ids, registry, today)
    return Assignment(tuple(ids[i] for i in range(len(clusters))), tuple(redirects), revived)


def _moved(
    retired: frozenset[EntryId],
    new: Mapping[EntryId, Redirect],
    place: Mapping[ListingKey, int],
    ids: Mapping[int, EntryId],
    registry: Registry,
    today: date,
) -> list[Redirect]:
    """Retired ids whose listings are elsewhere now than where the id leads: they lead there from now on."""
    found = []
    known = {i: r for i, r in registry.redirects.items() if i in retired} | dict(new)
    for old in sorted(retired & registry.redirects.keys()):
        leads, passed = registry.redirects[old].new_id, {old}
        while leads is not None and leads in known and leads not in passed:
            passed.add(leads)
            leads = known[leads].new_id
        wanted = _redirect(old, place, ids, registry, today)
        if wanted.new_id is not None and wanted.new_id != leads:
            found.append(wanted)
    return found


def _inherit(
    ids: dict[int, EntryId],
    place: Mapping[ListingKey, int],
    clusters: Sequence[Sequence[ListingKey]],
    registry: Registry,
    candidates: frozenset[EntryId],
) -> None:
    """Give ids to the clusters that hold most of their members: largest overlap first, older id first. A cluster whose members all had
    ids of their own comes after one that has a member without: so that an undone merge gives everybody their own id back."""
    stood: dict[ListingKey, list[set[ListingKey]]] = {}
    for other in registry.members.keys() - registry.live:
        whole = set(registry.members[other])
        for m in whole:
            stood.setdefault(m, []).append(whole)

    def foreign(old: EntryId, i: int) -> int:
        """How many of the members that ``old`` shares with cluster i a smaller, merged id stood for before."""
        own = set(registry.members[old])
        return sum(any(w < own for w in stood.get(m, ())) for m in own if place.get(m) == i)

    claims = []
    for old in candidates:
        overlap = Counter(place[m] for m in registry.members[old] if m in place)
        for i, n in overlap.items():
            if i not in ids:
                others = foreign(old, i)
                claims.append((others == n, -n, others, registry.created[old], old, tuple(clusters[i][:1]), i))
    given: set[EntryId] = set()
    for _, _, _, _, old, _, i in sorted(claims):
        if old not in given and i not in ids:
            ids[i] = old
            given.add(old)


def _redirect(old: EntryId, place: Mapping[ListingKey, int], ids: Mapping[int, EntryId], registry: Registry, today: date) -> Redirect:
    overlap = Counter(ids[place[m]] for m in registry.members[old] if m in place)
    if not overlap:
        return Redirect(old, None, RedirectKind.CLOSED, today, "no source lists it any more")
    target = min(overlap, key=lambda new: (-overlap[new], registry.created.get(new, today), new))
    kind = RedirectKind.MERGED if len(overlap) == 1 else RedirectKind.SPLIT
    return Redirect(
        old, target, kind, today, "same thing as listed elsewhere" if kind is RedirectKind.MERGED else "its listings were divided"
    )
