"""Block: which pairs are worth comparing, in DuckDB SQL. A union of keys; a key that too many share is no key.

Keys are local (a word within a town, a house number within a postcode) or rare (a phone, a domain, a name), so the number of
pairs a record gets does not grow with the table. Works on the table ``rec`` of :mod:`dedupe.context`.
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

# One row for each different word of a name that tells something.
_SAID = (
    "SELECT i, seat, postcode, town, near_towns, places, way, number, dial, no_kind, "
    "unnest(list_distinct(string_split(core, ' '))) AS word FROM rec WHERE core <> ''"
)


@dataclass(frozen=True)
class Key:
    """``sql``: a query of (i, h), the record and a hash of the value, each pair of them once, of ``rec`` and ``said`` (:data:`_SAID`);
    ``most``: a value shared by more records than this proposes nothing."""

    name: str
    sql: str
    most: int


def _plain(name: str, values: str, condition: str, most: int, rows: str = "rec") -> Key:
    return Key(name, f"SELECT i, hash({values}) AS h FROM {rows} WHERE {condition}", most)


def _local(name: str, values: str, condition: str, most: int, rows: str = "rec") -> Key:
    """The same within a town or a four-digit postcode. Much faster than a list of both unnested."""
    parts = (
        f"SELECT i, hash({values}, 'c', seat) AS h FROM {rows} WHERE {condition} AND seat <> ''",
        f"SELECT i, hash({values}, 'p', postcode[:4]) AS h FROM {rows} WHERE {condition} AND postcode <> ''",
    )
    return Key(name, " UNION ALL ".join(parts), most)


def _each(columns: tuple[str, ...], keep: str = "i, seat, postcode") -> str:
    """Rows of (``keep``, n) for each different value of the columns."""
    others = [" ".join(f"AND {column} <> {before}" for before in columns[:n]) for n, column in enumerate(columns)]
    parts = [f"SELECT {keep}, {c} AS n FROM rec WHERE {c} <> '' {more}" for c, more in zip(columns, others, strict=True)]
    return f"({' UNION ALL '.join(parts)})"


def _once(name: str, sql: str, most: int) -> Key:
    """Of a query that may give a record and a value more than once."""
    return Key(name, f"SELECT DISTINCT i, h FROM ({sql})", most)


_NAMES = "tight", "alias", "label"


def _acronyms(place: str) -> str:
    """(i, h): letters that a name may be known by, only those that one there is known by. With those of anywhere, a table of a million,
    where nearly all letters are somebody's, had five times the pairs a record of one of a thousand."""
    known = f"(SELECT i, {place} AS place, n FROM {_each(('tight', 'short', 'alias'))} WHERE {place} <> '' AND len(n) BETWEEN 3 AND 8)"
    meant = (
        f"SELECT i, {place} AS place, unnest(string_split(trim(acronyms, '|'), '|')) AS n FROM rec WHERE {place} <> '' AND acronyms <> ''"
    )
    return f"SELECT DISTINCT i, hash(n, '{place[0]}', place) AS h FROM (FROM {known} UNION ALL FROM ({meant}) SEMI JOIN {known} USING (n, place))"


# The own town and those in the name: "Repaircafé Kolmdal" of a list that knows municipalities only, and "Repaircafé" in Kolmdal
_NAMED = (
    "(SELECT i, word, town FROM said WHERE town <> '' UNION ALL "
    "SELECT i, word, place FROM (SELECT i, word, town, unnest(list_distinct(string_split(places, ' '))) AS place FROM said WHERE places <> '') "
    "SEMI JOIN (SELECT DISTINCT town AS place FROM rec WHERE town <> '') USING (place) WHERE place <> town)"
)
_BESIDE = (
    "(SELECT i, word, unnest(list_distinct(list_append(string_split(near_towns, '|'), seat))) AS beside FROM said WHERE near_towns <> '')"
)
# A listing without a town is near those whose numbers are dialled as its own.
_DIALLED = (
    f"(SELECT DISTINCT i, seat, dial, n FROM (FROM {_each(_NAMES, 'i, seat, dial')} UNION ALL SELECT i, seat, dial, word FROM said) "
    "WHERE dial <> '' AND len(n) > 2)"
)
_NEAR_BY_PHONE = f"(FROM {_DIALLED} SEMI JOIN (SELECT n, dial FROM {_DIALLED} WHERE seat = '') USING (n, dial))"
_MOMENT = [f"split_part(happens, '|', {n})" for n in range(1, 5)]
# Each key finds true pairs that no other finds, on the tables of tests/bench; `most` is where it begins to propose hardly any.
KEYS: tuple[Key, ...] = (
    _plain("postcode and number", "postcode, number", "len(postcode) > 4 AND number >= 0", 30),
    _local("street and number in town", "way, number", "street <> '' AND number >= 0", 30),
    _plain("phone", "n", "true", 15, _each(("phone", "other_phone"))),
    _plain("mail", "mail", "mail <> ''", 15),
    _plain("domain", "domain", "domain <> ''", 10),
    _plain("page", "page", "page <> '' AND domain = ''", 15),
    _plain("name", "n", "true", 6, _each(_NAMES)),
    _local("name in town", "n", "true", 25, _each(_NAMES)),
    Key("acronym in town", f"{_acronyms('seat')} UNION ALL {_acronyms('postcode[:4]')}", 15),
    _plain("rare word", "word", "len(word) > 3", 4, "said"),
    _local("word in town", "word", "len(word) > 2", 12, "said"),
    _plain("word in a town beside", "word, beside", "len(word) > 2", 5, _BESIDE),
    _plain("word in a town named", "word, town", "len(word) > 2", 12, _NAMED),
    _plain("two words", "a.word, b.word", "a.word < b.word", 4, "said a JOIN said b USING (i)"),
    _plain("street, number and first letter", "way[:7], number, tight[:1]", "street <> '' AND number >= 0", 4),
    _once("street and start of a word", "SELECT i, hash(word[:4], way[:5]) AS h FROM said WHERE len(way) > 3 AND len(word) > 2", 3),
    _local("start of name", "tight[:5]", "len(tight) > 4", 12),
    _local("end of name", "tight[-5:]", "len(tight) > 6", 10),
    _local("consonants", "translate(tight, 'aeiouy', '')", "len(tight) > 5", 12),
    _plain("street and number", "way, number", "len(way) > 3 AND number >= 0", 3),
    _plain("door", "round(lat * 1000), round(lon * 600)", "lat IS NOT NULL", 3),
    _plain("name in a dialling area", "n, dial", "true", 8, _NEAR_BY_PHONE),
    _plain("cell and start of name", "tight[:3], round(lat * 250), round(lon * 150)", "len(tight) > 2 AND lat IS NOT NULL", 10),
    # of activities and vacancies
    _local("moment in town", ", ".join(_MOMENT[1:]), "happens <> ''", 10),
    _local("date in town", _MOMENT[0], "happens LIKE '2%||'", 10),
    _local("date and start of title", f"tight[:4], {_MOMENT[0]}", "happens LIKE '2%' AND len(tight) > 2", 10),
    _local("weekday and venue", f"venue, {_MOMENT[2]}", "venue <> '' AND happens <> ''", 12),
    _plain("weekday and organiser", f"organiser, {_MOMENT[2]}", "organiser <> '' AND happens <> ''", 10),
    _plain("organiser and start of title", "organiser, tight[:4]", "organiser <> '' AND len(tight) > 2", 12),
    _plain("venue and start of title", "venue, tight[:4]", "venue <> '' AND len(tight) > 2", 10),
    # people move less than they misspell: without generic heads a table lives by its addresses
    _local("street in town, people", "way[:7]", "no_kind AND len(way) > 4", 10),
    _local("number in town, people", "number", "no_kind AND number >= 0", 8),
    _plain("postcode, people", "postcode", "no_kind AND postcode <> ''", 8),
    _plain("town, people", "town", "no_kind AND town <> ''", 8),
    _plain("start of street, people", "way[:6]", "no_kind AND len(way) > 5", 6),
    _plain("start of street and number, people", "way[:4], number", "no_kind AND len(way) > 3 AND number >= 0", 6),
    _once("number and start of a word, people", "SELECT i, hash(word[:4], number) AS h FROM said WHERE no_kind AND number >= 0 AND len(word) > 2", 4),
    _once("street and start of a word, people", "SELECT i, hash(word[:3], way[:4]) AS h FROM said WHERE no_kind AND len(way) > 3 AND len(word) > 2", 6),
)  # fmt: skip


@dataclass(frozen=True)
class Blocked:
    """``pairs`` to be compared; per key (name, pairs it proposed, values capped)."""

    pairs: int
    keys: tuple[tuple[str, int, int], ...]


def propose(connection: duckdb.DuckDBPyConnection) -> Blocked:
    """Fill the table ``pair`` (l < r, distinct; ``keys`` = bits of those of :data:`KEYS` that propose it) from ``rec``."""
    connection.execute("CREATE OR REPLACE TEMP TABLE proposed (l INTEGER, r INTEGER, bit BIGINT)")
    report = []
    groups = connection.execute("SELECT count(DISTINCT grp) FROM rec").fetchall()[0][0]
    # a table to be matched is all of one group: then there is nothing to look up
    kept_apart = "SELECT t.i, hash(rec.grp, t.h) AS h FROM ({}) t JOIN rec USING (i)" if groups > 1 else "{}"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE said AS {_SAID}")
    for n, key in enumerate(KEYS):
        connection.execute(f"CREATE OR REPLACE TEMP TABLE k AS {kept_apart.format(key.sql)}")
        connection.execute("CREATE OR REPLACE TEMP TABLE used AS SELECT h, count(*) AS n FROM k GROUP BY h HAVING count(*) > 1")
        capped = connection.execute("SELECT count(*) FROM used WHERE n > ?", [key.most]).fetchall()[0][0]
        made = connection.execute(
            "INSERT INTO proposed WITH kept AS (SELECT k.i, k.h FROM k JOIN used ON k.h = used.h WHERE used.n <= ?) "
            "SELECT a.i, b.i, ? FROM kept a JOIN kept b ON a.h = b.h AND a.i < b.i",
            [key.most, 1 << n],
        ).fetchall()[0][0]
        report.append((key.name, int(made), int(capped)))
    connection.execute("CREATE OR REPLACE TEMP TABLE pair AS SELECT l, r, bit_or(bit) AS keys FROM proposed GROUP BY l, r")
    connection.execute("DROP TABLE proposed; DROP TABLE said; DROP TABLE k; DROP TABLE used")
    total = connection.execute("SELECT count(*) FROM pair").fetchall()[0][0]
    return Blocked(int(total), tuple(report))
