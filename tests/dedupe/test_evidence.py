"""Levels of evidence of one pair, by name: what the words at the desk and the weights speak of."""

from __future__ import annotations

import numpy as np
import pytest

from dedupe.engine import Inline
from dedupe.evidence.fields import FIELDS, compare
from dedupe.match import load, open_scratch, partitions
from dedupe.normalise import Record
from dedupe.pack import Rows, pack
from tests.dedupe.test_match import KNOWLEDGE

HERE = {"address": "Kolmstraat 12", "postcode": "6411 AB", "city": "Heerlen"}


def evidence(*names: str, **common: str) -> dict[str, str]:
    """Field -> level of the first two of some things at one address."""
    records = [Record(id=f"{n}", name=name, **(HERE | common)) for n, name in enumerate(names)]
    columns = ("id", "name", "address", "postcode", "city", "phone", "email", "website")
    connection = open_scratch()
    try:
        load(
            connection,
            [Rows(len(records), pack({c: [getattr(r, c) for r in records] for c in columns}))],
            KNOWLEDGE,
            Inline(),
            judged=False,
        )
        (part,) = partitions(connection, np.array([0]), np.array([1]))
        found = compare(part.unpack())
    finally:
        connection.close()
    return {field: levels[found[field][0]] for field, levels in FIELDS.items()}


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("Huisarts Bos", "Huisarts A. Bos", "the same"),
        ("Huisarts A. Bos", "Huisarts B. Bos", "another"),
        ("Tandarts J. Terpstra", "Tandarts Terpstra", "the same"),
        ("Huisartsenpraktijk Terpstra", "Huisarts J. Terpstra", "the same"),
        ("Tandarts P. Smit", "Tandarts P. Bakker", "another"),
        ("Tandarts P. Smit", "Tandartspraktijk De Kolm", "one"),
        ("J. Terpstra, fysiotherapeut", "D. van Beek, fysiotherapeut", "another"),
        ("J. Terpstra, pedicure", "Pedicure J. Terpstra", "the same"),
        ("Buurthuis De Kolm", "Bakkerij De Kolm", "nobody"),
    ],
)
def test_who_practises(a: str, b: str, level: str) -> None:
    assert evidence(a, b)["person"] == level


@pytest.mark.parametrize(
    ("a", "b", "front", "tail"),
    [
        ("Bakker Pimpernel", "Bakker Pimpernel", "same", "none"),
        ("Bakker Pimpernel", "Slager Pimpernel", "different", "none"),
        ("Pimpernel Webshop", "Pimpernel", "none", "one-sided"),
        ("Bakker Pimpernel", "Pimpernel", "one-sided", "none"),
        ("Pimpernel Stukadoors", "Pimpernel Verhuur", "none", "different"),
    ],
)
def test_what_stands_before_and_after_a_name(a: str, b: str, front: str, tail: str) -> None:
    found = evidence(a, b)
    assert (found["front"], found["tail"]) == (front, tail)


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("Ziekenhuis De Kolm polikliniek Cardiologie", "Ziekenhuis De Kolm polikliniek Orthopedie", "different"),
        ("Ziekenhuis De Kolm Cardiologie", "Ziekenhuis De Kolm polikliniek Cardiologie", "same"),
        ("Ziekenhuis De Kolm", "Ziekenhuis De Kolm polikliniek", "one-sided"),
        ("De Kolm - cli&#235;ntenraad", "De Kolm", "one-sided"),
        ("Scouting De Kolm Bevers", "Scouting De Kolm", "one-sided"),
    ],
)
def test_what_stands_beside_a_thing(a: str, b: str, level: str) -> None:
    assert evidence(a, b)["satellite"] == level


def test_how_many_kinds_a_town_has_under_one_name() -> None:
    assert evidence("Café Pimpernel", "Café Pimpernel")["kinds here"] == "one"
    assert evidence("Café Pimpernel", "Hotel Pimpernel")["kinds here"] == "two"
    many = evidence("Café Pimpernel", "Hotel Pimpernel", "Sporthal Pimpernel", "Basisschool Pimpernel", "Bakkerij Pimpernel")
    assert many["kinds here"] in ("few", "several")
