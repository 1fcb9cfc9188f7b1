"""Block: which pairs are worth comparing, in DuckDB SQL. A union of keys; a key that too many share is no key.

Keys are local (a word within a town, a house number within a postcode) or rare (a phone, a domain, a name), so the number of
pairs a record gets does not grow with the table. Works on the table ``rec`` of :mod:`dedupe.context`.
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

_WORD = "unnest(string_split(core, ' ')) AS word"
_WORDS = f"(SELECT i, seat, postcode, {_WORD} FROM rec)"
_ZONE = "unnest(list_distinct([CASE WHEN seat <> '' THEN 'c' || seat END, CASE WHEN postcode <> '' THEN 'p' || postcode[:4] END])) AS zone"

_BESIDE = "unnest(list_append(string_split(near_towns, '|'), seat)) AS town"

# The own town and those in the name: "Repaircafé Kolmdal" of a list that knows municipalities only, and "Repaircafé" in Kolmdal
_NAMED = (
    f"(SELECT DISTINCT i, word, town FROM (SELECT i, word, unnest(list_append(string_split(places, ' '), town)) AS town "
    f"FROM (SELECT i, places, town, {_WORD} FROM rec)) SEMI JOIN (SELECT town FROM rec WHERE town <> '') USING (town))"
)

# A listing without a town is near those whose numbers are dialled as its own.
_DIALLED = (
    "(SELECT i, seat, dial, unnest(list_distinct(list_concat([tight, alias, label], string_split(core, ' ')))) AS n FROM rec "
    "WHERE dial <> '')"
)


@dataclass(frozen=True)
class Key:
    """``sql``: a query of (i, k); ``most``: a value shared by more records than this proposes nothing."""

    name: str
    sql: str
    most: int


def _plain(name: str, expression: str, condition: str, most: int) -> Key:
    return Key(name, f"SELECT i, {expression} AS k FROM rec WHERE {condition}", most)


def _words(name: str, source: str, expression: str, condition: str, most: int) -> Key:
    """Something unnested of a name, within a town or a four-digit postcode."""
    return Key(name, f"SELECT i, {expression} || '@' || zone AS k FROM (SELECT *, {_ZONE} FROM {source} WHERE {condition}) WHERE zone IS NOT NULL", most)  # fmt: skip


def _local(name: str, expression: str, condition: str, most: int) -> Key:
    """The same within a town or a four-digit postcode."""
    return Key(
        name, f"SELECT i, {expression} || '@' || zone AS k FROM (SELECT *, {_ZONE} FROM rec WHERE {condition}) WHERE zone IS NOT NULL", most
    )


_NAMES = "(SELECT i, seat, postcode, unnest(list_distinct([tight, alias, label])) AS n FROM rec)"
# Of the letters that a name may be known by only those that one is known by.
_ACRONYMS = (
    "(SELECT i, seat, postcode, unnest(list_distinct([tight, short, alias])) AS n FROM rec UNION ALL SELECT i, seat, postcode, n FROM "
    "(SELECT i, seat, postcode, unnest(string_split(trim(acronyms, '|'), '|')) AS n FROM rec WHERE acronyms <> '') "
    "SEMI JOIN (SELECT unnest([tight, short, alias]) AS n FROM rec) USING (n))"
)
_SPLIT = "(SELECT i, string_split(core, ' ') AS words FROM rec WHERE contains(core, ' '))"
_PAIRS = f"(SELECT i, words, unnest(words) AS a FROM {_SPLIT}) t, unnest(t.words) u(b) WHERE a < b"
# Each key finds true pairs that no other finds, on the tables of tests/bench; `most` is where it begins to propose hardly any.
KEYS: tuple[Key, ...] = (
    _plain("postcode and number", "postcode || ':' || number", "len(postcode) > 4 AND number >= 0", 30),
    _local("street and number in town", "way || ':' || number", "street <> '' AND number >= 0", 30),
    Key("phone", "SELECT i, k FROM (SELECT i, unnest(list_distinct([phone, other_phone])) AS k FROM rec) WHERE k <> ''", 15),
    _plain("mail", "mail", "mail <> ''", 15),
    _plain("domain", "domain", "domain <> ''", 10),
    _plain("page", "page", "page <> '' AND domain = ''", 15),
    Key("name", f"SELECT i, n AS k FROM {_NAMES} WHERE n <> ''", 6),
    _words("name in town", _NAMES, "n", "n <> ''", 25),
    _words("acronym in town", _ACRONYMS, "n", "len(n) BETWEEN 3 AND 8", 15),
    Key("rare word", f"SELECT i, word AS k FROM (SELECT i, {_WORD} FROM rec) WHERE len(word) > 3", 4),
    _words("word in town", _WORDS, "word", "len(word) > 2", 12),
    Key("word in a town beside", f"SELECT i, word || '@' || town AS k FROM (SELECT i, word, {_BESIDE} FROM (SELECT i, seat, near_towns, {_WORD} FROM rec WHERE near_towns <> '')) WHERE len(word) > 2", 5),
    Key("word in a town named", f"SELECT i, word || '@' || town AS k FROM {_NAMED} WHERE len(word) > 2", 12),
    Key("two words", f"SELECT i, a || ' ' || b AS k FROM {_PAIRS}", 4),
    _plain("street, number and first letter", "way[:7] || ':' || number || tight[:1]", "street <> '' AND number >= 0", 4),
    Key("street and start of a word", f"SELECT i, word[:4] || ':' || way[:5] AS k FROM (SELECT i, way, {_WORD} FROM rec WHERE len(way) > 3) WHERE len(word) > 2", 3),
    _local("start of name", "tight[:5]", "len(tight) > 4", 12),
    _local("end of name", "tight[-5:]", "len(tight) > 6", 10),
    _local("consonants", "regexp_replace(tight, '[aeiouy]', '', 'g')", "len(tight) > 5", 12),
    _plain("street and number", "way || ':' || number", "len(way) > 3 AND number >= 0", 3),
    _plain("door", "round(lat * 1000) || ':' || round(lon * 600)", "lat IS NOT NULL", 3),
    Key("name in a dialling area", f"SELECT i, n || '@' || dial AS k FROM {_DIALLED} SEMI JOIN (SELECT n, dial FROM {_DIALLED} WHERE seat = '') USING (n, dial) WHERE len(n) > 2", 8),
    _plain("cell and start of name", "tight[:3] || ':' || round(lat * 250) || ':' || round(lon * 150)", "len(tight) > 2 AND lat IS NOT NULL", 10),
    # of activities and vacancies
    _local("moment in town", "split_part(happens, '|', 2) || ':' || split_part(happens, '|', 3) || ':' || split_part(happens, '|', 4)", "happens <> ''", 10),
    _local("date in town", "split_part(happens, '|', 1)", "happens LIKE '2%||'", 10),
    _local("date and start of title", "tight[:4] || ':' || split_part(happens, '|', 1)", "happens LIKE '2%' AND len(tight) > 2", 10),
    _local("weekday and venue", "venue || ':' || split_part(happens, '|', 3)", "venue <> '' AND happens <> ''", 12),
    _plain("weekday and organiser", "organiser || ':' || split_part(happens, '|', 3)", "organiser <> '' AND happens <> ''", 10),
    _plain("organiser and start of title", "organiser || ':' || tight[:4]", "organiser <> '' AND len(tight) > 2", 12),
    _plain("venue and start of title", "venue || ':' || tight[:4]", "venue <> '' AND len(tight) > 2", 10),
    # people move less than they misspell: without generic heads a table lives by its addresses
    _local("street in town, people", "way[:7]", "no_kind AND len(way) > 4", 10),
    _local("number in town, people", "number", "no_kind AND number >= 0", 8),
    _plain("postcode, people", "postcode", "no_kind AND postcode <> ''", 8),
    _plain("town, people", "town", "no_kind AND town <> ''", 8),
    _plain("start of street, people", "way[:6]", "no_kind AND len(way) > 5", 6),
    _plain("start of street and number, people", "way[:4] || ':' || number", "no_kind AND len(way) > 3 AND number >= 0", 6),
    Key("number and start of a word, people", f"SELECT i, word[:4] || ':' || number AS k FROM (SELECT i, number, {_WORD} FROM rec WHERE no_kind AND number >= 0) WHERE len(word) > 2", 4),
    Key("street and start of a word, people", f"SELECT i, word[:3] || ':' || way[:4] AS k FROM (SELECT i, way, {_WORD} FROM rec WHERE no_kind AND len(way) > 3) WHERE len(word) > 2", 6),
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
    kept_apart = "hash(rec.grp || t.k) AS h FROM ({}) t JOIN rec USING (i)" if groups > 1 else "hash(t.k) AS h FROM ({}) t"
    for n, key in enumerate(KEYS):
        connection.execute(f"CREATE OR REPLACE TEMP TABLE k AS SELECT DISTINCT t.i, {kept_apart.format(key.sql)}")
        connection.execute("CREATE OR REPLACE TEMP TABLE used AS SELECT h, count(*) AS n FROM k GROUP BY h HAVING count(*) > 1")
        capped = connection.execute("SELECT count(*) FROM used WHERE n > ?", [key.most]).fetchall()[0][0]
        made = connection.execute(
            "INSERT INTO proposed WITH kept AS (SELECT k.i, k.h FROM k JOIN used ON k.h = used.h WHERE used.n <= ?) "
            "SELECT a.i, b.i, ? FROM kept a JOIN kept b ON a.h = b.h AND a.i < b.i",
            [key.most, 1 << n],
        ).fetchall()[0][0]
        report.append((key.name, int(made), int(capped)))
    connection.execute("CREATE OR REPLACE TEMP TABLE pair AS SELECT l, r, bit_or(bit) AS keys FROM proposed GROUP BY l, r")
    connection.execute("DROP TABLE proposed; DROP TABLE k; DROP TABLE used")
    total = connection.execute("SELECT count(*) FROM pair").fetchall()[0][0]
    return Blocked(int(total), tuple(report))
