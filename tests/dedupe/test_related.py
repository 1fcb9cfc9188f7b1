"""Relations of entries: from pairs of listings, told from both sides, with what nobody can tell left open."""

from __future__ import annotations

import itertools
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from dedupe.compared import Relation
from dedupe.related import relate
from harvest.night import Night
from harvest.pipeline import remerge
from store.db.connection import writing
from store.db.snapshot import read_snapshot
from store.journal import Journal
from store.model.decision import Decision, DecisionKind
from store.model.entry import Related, RelatedKind
from store.model.judgement import ListingKey, pair_key
from store.model.listing import EntryId, Kind, Listing
from tests.review.build import NOW, fill, night_on, put
from tests.review.city import GONE
from tests.store.build import listing

K = RelatedKind
ENTRY_OF: dict[ListingKey, EntryId] = {(s, k): EntryId(e) for s, k, e in (
    ("x", "hal", "H"), ("y", "hal", "H"), ("x", "club", "C"), ("y", "club", "C"), ("x", "cafe", "F"), ("x", "zaal", "Z"))}  # fmt: skip
HAL, HAL2, CLUB, CLUB2, CAFE, ZAAL = ENTRY_OF


def told(*relations: Relation, places: str = "HFZ") -> dict[str, list[tuple[str, str]]]:
    """The outcome, which must not depend on the order of the relations."""
    outcomes = [relate(p, ENTRY_OF, frozenset(map(EntryId, places))) for p in itertools.permutations(relations)]
    assert all(o == outcomes[0] for o in outcomes)
    for one, bonds in outcomes[0].items():
        assert list(bonds) == sorted(set(bonds))
        for b in bonds:
            assert b.id != one and Related(b.kind.inverse, one) in outcomes[0][b.id], "the other side says the inverse"
    return {i: [(b.kind.value, b.id) for b in bonds] for i, bonds in outcomes[0].items()}


def test_every_kind_has_an_inverse() -> None:
    assert all(k.inverse.inverse is k for k in K)
    assert {k for k in K if k.inverse is k} == {K.BESIDE, K.RELATED}


def test_several_pairs_of_listings_are_one_relation() -> None:
    one = told(Relation(CLUB, HAL, "located_at"), Relation(CLUB2, HAL2, "located_at"), Relation(CLUB, HAL2, "located_at"))
    assert one == {"C": [("located_at", "H")], "H": [("hosts", "C")]}


def test_listings_of_one_entry_or_of_none_say_nothing() -> None:
    assert told(Relation(HAL, HAL2, "beside")) == {}
    assert told(Relation(CLUB, ("x", "weg"), "located_at"), Relation(("x", "weg"), HAL, "beside", said=True)) == {}


def test_a_stewards_word_replaces_what_was_found_between_the_two_only() -> None:
    found = Relation(CLUB, HAL, "located_at"), Relation(ZAAL, HAL, "part_of")
    assert told(*found, Relation(HAL2, CLUB2, "moved_to", said=True)) == {
        "C": [("moved_from", "H")],
        "H": [("has_part", "Z"), ("moved_to", "C")],
        "Z": [("part_of", "H")],
    }
    assert told(Relation(CLUB, HAL, "van later", said=True))["C"] == [("related", "H")]


@pytest.mark.parametrize(
    ("relations", "places"),
    [
        ((Relation(CLUB, HAL, "located_at"), Relation(CLUB, CAFE, "located_at")), "HF"),  # two places at its door
        ((Relation(CLUB, HAL, "located_at"),), "HC"),  # a place itself
        ((Relation(ZAAL, HAL, "part_of"), Relation(HAL2, ZAAL, "part_of")), "HZ"),  # each in the other
    ],
)
def test_what_nobody_can_tell_is_beside(relations: tuple[Relation, ...], places: str) -> None:
    found = told(*relations, places=places)
    assert found and {kind for bonds in found.values() for kind, _ in bonds} == {"beside"}


def test_of_two_entries_the_machine_says_what_says_most() -> None:
    assert told(Relation(CLUB, HAL, "located_at"), Relation(CLUB2, HAL, "beside")) == {"C": [("located_at", "H")], "H": [("hosts", "C")]}


DOOR: dict[str, Any] = {
    "street": "Terhoevenderweg", "house_number": "88", "postcode": "6414 MZ", "city": "Heerlen", "lat": 50.9, "lon": 5.97,
    "location_precision": "address",
}  # fmt: skip
POOL = listing("bad", "Zwembad Otterveurdt", "sportinheerlen", kind=Kind.PLACE, **DOOR)
CLUBS = [listing(f"c{n}", name, "jens", **DOOR) for n, name in enumerate(("Duikvereniging Nautilus", "Waterpoloclub Spetter"))]


def related(night: Night) -> dict[str, list[tuple[str, str]]]:
    snapshot = read_snapshot(night.data)
    live = {i: e for i, (e, _) in snapshot.entries.items() if i not in snapshot.redirects and e.status.value != "closed"}
    return {e.facts.name: [(b.kind.value, live[b.id].facts.name) for b in e.related] for e in live.values() if e.related}


def later(night: Night, hours: int) -> Night:
    return night_on(night.data, NOW + timedelta(hours=hours))


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (("Handbalvereniging Esca", Kind.ORGANISATION), ("Sporthal Hazelaar", Kind.PLACE), ("located_at", "hosts")),
        (("Gemeenschapshuis Zonnehof", Kind.ORGANISATION), ("Gem.huis Zonnehof, sportzaal", Kind.PLACE), ("beside", "beside")),
        (("Galerie Luifel Kunst", Kind.PLACE), ("Café De Luifel", Kind.PLACE), ("beside", "beside")),
        (("Handbalvereniging Esca", Kind.ORGANISATION), ("Drumband Juliana", Kind.ORGANISATION), None),
        (("Handbaltoernooi", Kind.ACTIVITY), ("Sporthal Hazelaar", Kind.PLACE), None),
    ],
)
def test_what_two_things_at_one_door_are(data: Path, a: tuple[str, Kind], b: tuple[str, Kind], found: tuple[str, str] | None) -> None:
    night = fill(data, [listing("1", a[0], "jens", kind=a[1], **DOOR), listing("2", b[0], "sportinheerlen", kind=b[1], **DOOR)])
    assert related(night) == ({a[0]: [(found[0], b[0])], b[0]: [(found[1], a[0])]} if found else {})


def test_a_relation_that_comes_or_goes_is_a_change_of_both_and_an_unchanged_night_says_nothing(data: Path) -> None:
    night = fill(data, [*CLUBS])
    assert related(night) == {}
    put(later(night, 1), [POOL])
    found = related(night)
    assert set(found) == {POOL.facts.name, *(c.facts.name for c in CLUBS)}
    assert set(found[POOL.facts.name]) == {("hosts", c.facts.name) for c in CLUBS}
    assert all(found[c.facts.name] == [("located_at", POOL.facts.name)] for c in CLUBS)
    before = read_snapshot(data)
    added = next(c for c in before.changes if c.new.get("name") == POOL.facts.name)
    said = [c for c in before.changes if "related" in c.fields]
    assert [(c.change, list(c.fields), c.old["related"], c.new["related"], c.decided_by) for c in said] == [
        ("changed", ["related"], [], [{"kind": "located_at", "id": added.entry_id}], "machine")
    ] * 2
    remerge(later(night, 2))
    assert len(read_snapshot(data).changes) == len(before.changes)
    put(later(night, 3), [POOL], {POOL.key: GONE})
    assert related(night) == {}, "what has gone leaves no dead link"
    assert [c.new["related"] for c in read_snapshot(data).changes[len(before.changes) :] if "related" in c.fields] == [[], []]


def test_a_stewards_relation_is_a_stewards_change_until_it_is_undone(data: Path) -> None:
    one, other = listing("1", "Naaiclub Draad", "jens"), listing("2", "Atelier Pimpernel", "heerlenonline")
    night = fill(data, [one, other])
    a, b = one.key, other.key
    moved = Decision("decision-0001", NOW, "piet", DecisionKind.PAIR, "related", about=(a, b), relation="moved_to")
    Journal(data).append(moved)
    remerge(later(night, 1))
    assert related(night) == {
        "Naaiclub Draad": [("moved_to", "Atelier Pimpernel")],
        "Atelier Pimpernel": [("moved_from", "Naaiclub Draad")],
    }
    assert [(c.fields, c.decided_by) for c in read_snapshot(data).changes[2:]] == [(("related",), "steward")] * 2
    Journal(data).append(Decision("decision-0002", NOW, "piet", DecisionKind.UNDO, "undo", undoes=(moved.id,)))
    remerge(later(night, 2))
    assert related(night) == {}


def test_a_partner_that_is_merged_is_followed_to_its_new_id(data: Path) -> None:
    twin = listing("twin", "Het Bad", "heerlenonline", kind=Kind.PLACE)
    night = fill(data, [CLUBS[0], POOL, twin])
    Journal(data).append(Decision("decision-0001", NOW, "piet", DecisionKind.PAIR, "same", about=pair_key(POOL.key, twin.key)))
    remerge(later(night, 1))
    snapshot = read_snapshot(data)
    ids = {b.id for e, _ in snapshot.entries.values() for b in e.related if e.id not in snapshot.redirects}
    assert snapshot.redirects and ids and not ids & set(snapshot.redirects)


def test_a_record_from_before_relations_is_read(data: Path) -> None:
    night = fill(data, [CLUBS[0], POOL])
    with writing(data) as connection:
        connection.execute("UPDATE entry SET content_hash = '', record = json_merge_patch(record, '{\"related\": null}')")
    assert related(night) == {}
    remerge(later(night, 1))
    assert set(related(night)) == {CLUBS[0].facts.name, POOL.facts.name}


def test_the_whole_is_told_from_the_part(data: Path) -> None:
    hall: list[Listing] = [
        listing("1", "Speeltuin Zonnehoek", "heerlenonline", kind=Kind.PLACE, **DOOR),
        listing("2", "Speeltuin Zonnehoek 2 klimtoren", "jens", kind=Kind.PLACE, **DOOR),
    ]
    assert related(fill(data, hall))["Speeltuin Zonnehoek 2 klimtoren"] == [("part_of", "Speeltuin Zonnehoek")]
