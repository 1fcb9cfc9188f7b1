"""Screen: which of the proposed pairs are hopeless. Supervised meta-blocking: Papadakis, Papastefanatos & Koutrika (2014), "Supervised
meta-blocking"; Gagliardelli, Papadakis, Simonini, Bergamaschi & Palpanas (2022), "Generalized supervised meta-blocking".

Which keys propose a pair, and a few signs that SQL sees at once, tell one pair in eight to two in five for two things. They need not be
compared. Nor need a doubtful one, of which either listing has several better ones (cardinality node pruning): it is in towns where
many things look alike that pairs grow in number. Together they spare a quarter to a half of the pairs at the price of a true pair in
three hundred at most (country, census and adversary of tests/bench, 1,000 to 100,000). Only for tables of organisations; in those of
people all is compared, and on our own map too, since what is at one address belongs together there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb

from dedupe.block import KEYS
from store.errors import ConfigError
from store.settings.city import Merge


def _shared(column: str, *nearly: str, empty: str = "''") -> tuple[str, int]:
    """0 unknown, 1 the same, then what is ``nearly`` so, last: other."""
    at_most = 2 + len(nearly)
    between = " ".join(f"WHEN {condition} THEN {n}" for n, condition in enumerate(nearly, 2))
    missing = f"a.{column} = {empty} OR b.{column} = {empty}"
    return f"CASE WHEN {missing} THEN 0 WHEN a.{column} = b.{column} THEN 1 {between} ELSE {at_most} END", at_most + 1


#: Sign -> (its value in SQL, how many values it has: 0, 1, …).
SIGNS: Mapping[str, tuple[str, int]] = {
    # Jaro-Winkler below one half, 0.5, …, 0.9, equal
    "spelling": ("least(6, greatest(0, floor(jaro_winkler_similarity(a.tight, b.tight) * 10 - 4)))::INTEGER", 7),
    "kind": ("CASE WHEN a.kinds = 0 OR b.kinds = 0 THEN 0 WHEN a.kinds & b.kinds <> 0 THEN 1 ELSE 2 END", 3),
    "numbers": ("(a.numbers <> b.numbers)::INTEGER", 2),
    "satellite": ("(a.satellite <> b.satellite)::INTEGER", 2),
    "town": _shared("city", "contains('|' || a.near_towns || '|', '|' || b.city || '|')"),
    "postcode": _shared("postcode", "a.area = b.area"),
    "street": _shared("way"),
    "number": _shared("number", empty="-1"),
    "phone": _shared("phone", "b.phone = a.other_phone OR b.other_phone IN (a.phone, nullif(a.other_phone, ''))"),
    "mail": _shared("mail"),
    "domain": _shared("domain"),
}


@dataclass(frozen=True)
class Screen:
    """Hundredths of log-odds by key and by value of a sign; a pair that has fewer than ``least`` of them is not compared. Nor is one that
    has fewer than ``enough`` and is not among the ``best`` (so many, or as good) of either of its listings."""

    least: int
    best: int
    enough: int
    keys: Mapping[str, int]
    signs: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, merge: Merge) -> Screen:
        """That of config/merge.yaml. Raises ConfigError for an unknown key or sign, a missing sign, or a wrong number of weights."""
        given, where = merge.screen, "config/merge.yaml"
        names = {key.name for key in KEYS}
        for name in given.keys:
            if name not in names:
                raise ConfigError(where, f"screen.keys.{name}", f"is no key; known are {', '.join(sorted(names))}.")
        for name in given.signs.keys() | SIGNS.keys():
            if name not in SIGNS or len(given.signs.get(name, ())) != SIGNS[name][1]:
                must = f"must have {SIGNS[name][1]} weights." if name in SIGNS else f"is no sign; known are {', '.join(SIGNS)}."
                raise ConfigError(where, f"screen.signs.{name}", must)
        return cls(given.least, given.best, given.enough, given.keys, given.signs)

    def sql(self) -> str:
        """The sum for a row of :func:`seen`; of whole numbers, so the same in any order."""
        bits = [
            f"CASE WHEN keys & {1 << n} <> 0 THEN {self.keys[key.name]} ELSE 0 END" for n, key in enumerate(KEYS) if key.name in self.keys
        ]
        values = [f'{[*self.signs[name]]}["{name}" + 1]' for name in SIGNS]
        return " + ".join([*bits, *values])


def seen() -> str:
    """A query of (l, r, keys, no_kind, and the signs) of ``pair``."""
    signs = ", ".join(f'{sql} AS "{name}"' for name, (sql, _) in SIGNS.items())
    return f"SELECT l, r, keys, a.no_kind, {signs} FROM pair JOIN rec a ON a.i = l JOIN rec b ON b.i = r"


def take_out(connection: duckdb.DuckDBPyConnection, screen: Screen) -> int:
    """Take the hopeless pairs out of ``pair``. Returns how many."""
    before = connection.execute("SELECT count(*) FROM pair").fetchall()[0][0]
    hopeful = f"SELECT l, r, keys, no_kind, {screen.sql()} AS odds FROM ({seen()}) WHERE no_kind OR odds >= {screen.least}"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE hopeful AS {hopeful}")
    # Per listing what the last of its best pairs has.
    ends = "SELECT l AS i, odds FROM hopeful UNION ALL SELECT r, odds FROM hopeful"
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE last AS SELECT i, list_min(max(odds, {screen.best})) AS odds FROM ({ends}) GROUP BY i"
    )
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE pair AS SELECT l, r, keys FROM hopeful h JOIN last a ON a.i = l JOIN last b ON b.i = r "
        f"WHERE no_kind OR h.odds >= least({screen.enough}, a.odds, b.odds)"
    )
    connection.execute("DROP TABLE hopeful; DROP TABLE last")
    return int(before - connection.execute("SELECT count(*) FROM pair").fetchall()[0][0])
