"""From pairs of listings that belong together to what entries are to each other, told from both sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping

from dedupe.compared import Relation
from store.model.entry import Related, RelatedKind
from store.model.judgement import ListingKey
from store.model.listing import EntryId

Bond = tuple[EntryId, RelatedKind, EntryId]
# What says most goes first: the machine says one thing of two entries
_SAYS_MOST = (RelatedKind.PART_OF, RelatedKind.LOCATED_AT, RelatedKind.BESIDE)
_KNOWN = frozenset(kind.value for kind in RelatedKind)


def relate(
    relations: Iterable[Relation], entry_of: Mapping[ListingKey, EntryId], places: Container[EntryId]
) -> dict[EntryId, tuple[Related, ...]]:
    """Sorted relations of each entry that has any. ``entry_of``: the entries on the map; ``places``: those that any source lists as a
    place. Listings of one entry, or of none, say nothing; of two entries a steward's word replaces what the machine found."""
    said: set[Bond] = set()
    found: set[Bond] = set()
    for r in relations:
        a, b = entry_of.get(r.a), entry_of.get(r.b)
        if a is not None and b is not None and a != b:
            (said if r.said else found).add((a, _kind(r.kind), b))
    judged = {frozenset((a, b)) for a, _, b in said}
    out: dict[EntryId, set[Related]] = defaultdict(set)
    for a, kind, b in said | _machine({bond for bond in found if frozenset((bond[0], bond[2])) not in judged}, places):
        out[a].add(Related(kind, b))
        out[b].add(Related(kind.inverse, a))
    return {i: tuple(sorted(bonds)) for i, bonds in out.items()}


def _machine(found: set[Bond], places: Container[EntryId]) -> set[Bond]:
    """One relation of each two entries. Where a thing is a place itself, or several places share its door, nobody can tell what is
    inside what: then they are beside each other."""
    hosts: dict[EntryId, set[EntryId]] = defaultdict(set)
    for a, kind, b in found:
        if kind is RelatedKind.LOCATED_AT:
            hosts[a].add(b)
    kinds: dict[tuple[EntryId, EntryId], set[Bond]] = defaultdict(set)
    for a, kind, b in found:
        unclear = kind is RelatedKind.LOCATED_AT and (a in places or len(hosts[a]) > 1)
        unclear = unclear or (kind is not RelatedKind.BESIDE and (b, kind, a) in found)
        kinds[min(a, b), max(a, b)].add((a, RelatedKind.BESIDE if unclear else kind, b))
    return {min(bonds, key=lambda bond: (_SAYS_MOST.index(bond[1]), bond)) for bonds in kinds.values()}


def _kind(said: str) -> RelatedKind:
    """A kind that a later version wrote is some relation."""
    return RelatedKind(said) if said in _KNOWN else RelatedKind.RELATED
