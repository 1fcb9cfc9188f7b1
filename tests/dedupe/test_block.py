"""Which pairs are proposed: what is common here is enough, what many share proposes nothing, people are looked for by address."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedupe.block import KEYS, propose
from dedupe.engine import Inline
from dedupe.lexicon import compile_lexicon
from dedupe.match import Knowledge, load
from dedupe.table import open_table, slices
from store.settings.city import load_lookups
from tests.store.build import CONFIG

LOOKUPS = load_lookups(CONFIG)
KNOWLEDGE = Knowledge(compile_lexicon(LOOKUPS.name_words, []), LOOKUPS.persons.mail.private_providers, {})
HEADER = "id,name,address,postcode,city,phone,email,website,lat,lon"


def proposed(folder: Path, *rows: str) -> tuple[set[tuple[str, str]], dict[str, int]]:
    """(pairs of ids, capped values by key)."""
    path = folder / "t.csv"
    path.write_text("\n".join((HEADER, *rows)), encoding="utf-8")
    connection, _ = open_table(path)
    load(connection, slices(connection), KNOWLEDGE, Inline())
    report = propose(connection)
    found = connection.execute("SELECT a.id, b.id FROM pair JOIN rec a ON a.i = l JOIN rec b ON b.i = r").fetchall()
    return {(min(pair), max(pair)) for pair in found}, {name: capped for name, _, capped in report.keys}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a door, by town where the postcode is missing or mistyped
        ("Voetbalclub Pimpernel,Kolmstraat 12,,Heerlen,,,,,", "Stichting Zonnehoed,Kolmstr. 12,,Heerlen,,,,,"),
        ("Voetbalclub Pimpernel,Kolmstraat 12,6411 AB,Heerlen,,,,,", "Stichting Zonnehoed,Kolmstr. 12,,Heerlen,,,,,"),
        ("Voetbalclub Pimpernel,Kolmstraat 12,6411 AB,,,,,,", "Stichting Zonnehoed,Kolmstr. 12,6411 AB,,,,,,"),
        # a contact
        ("Voetbalclub Pimpernel,,,,045-5700001,,,,", "Zonnehoed,,,,0031455700001,,,,"),
        ("Voetbalclub Pimpernel,,,,,info@pimpernel.nl,,,", "Zonnehoed,,,,,,https://www.pimpernel.nl/over,,"),
        # a name, an acronym, an old name
        ("Voetbalclub Pimpernel,Kolmstraat 12,,Heerlen,,,,,", "v.v. Pimpernel,Duivendreef 3,,Landgraaf,,,,,"),
        ("Gezamenlijke Ouderen Zuidrand,,,Heerlen,,,,,", "GOZ,,,Heerlen,,,,,"),
        ("Zonnehoed (Pimpernel),,,,,,,,", "Pimpernel,,,,,,,,"),
    ],
)
def test_a_pair_that_shares_something_is_looked_at(tmp_path: Path, one: str, other: str) -> None:
    far = [f"x{n},Bakkerij Werkman{chr(97 + n) * 3},Anderweg {n},,Verweg{n},,,,," for n in range(12)]
    pairs, _ = proposed(tmp_path, f"1,{one}", f"2,{other}", *far)
    assert ("1", "2") in pairs


def test_a_value_of_many_proposes_nothing(tmp_path: Path) -> None:
    most = next(key.most for key in KEYS if key.name == "phone")
    words = [f"{a}{b}{a}ox" for a in "bcdfghjk" for b in "aeiou"][: most + 1]
    rows = [f"{n},School {word},,,,045-5700001,,,," for n, word in enumerate(words)]
    pairs, capped = proposed(tmp_path, *rows)
    assert capped["phone"] == 1
    assert len(pairs) < len(rows)
    assert len(proposed(tmp_path, *rows[:most])[0]) == most * (most - 1) // 2


def test_people_are_looked_for_by_address(tmp_path: Path) -> None:
    one, other = "1,joel ryan,26 lance hill avenue,3070,forest hill,,,,,", "2,weller ebony,8 lance hil avenue,3020,forest hill,,,,,"
    assert ("1", "2") in proposed(tmp_path, one, other)[0]
    clubs = [f"x{n},Voetbalclub Zon{n},Anderweg {n},6411 AB,Verweg{n},,,,," for n in range(60)]
    assert ("1", "2") not in proposed(tmp_path, one, other, *clubs)[0]
