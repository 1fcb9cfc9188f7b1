"""Block: which pairs are worth comparing, in DuckDB SQL. A union of keys; a key that too many share is no key.

Keys are local (a word within a town, a house number within a postcode) or rare (a phone, a domain, a name), so the number of
pairs a record gets does not grow with the table. Works on the table ``rec`` of :mod:`dedupe.context`.
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

_WORD = "unnest(string_split(core, ' ')) AS word"
_AREA = "unnest(list_distinct([CASE WHEN city <> '' THEN 'c' || city END, CASE WHEN postcode <> '' THEN 'p' || postcode[:4] END])) AS area"


@dataclass(frozen=True)
class Key:
    """``sql``: a query of (i, k); ``most``: a value shared by more records than this proposes nothing."""

    name: str
    sql: str
    most: int


def _plain(name: str, expression: str, condition: str, most: int) -> Key:
    return Key(name, f"SELECT i, {expression} AS k FROM rec WHERE {condition}", most)


def _local(name: str, expression: str, condition: str, most: int) -> Key:
    """The same within a town or a four-digit postcode."""
    return Key(
        name, f"SELECT i, {expression} || '@' || area AS k FROM (SELECT *, {_AREA} FROM rec WHERE {condition}) WHERE area IS NOT NULL", most
    )


_NAMES = "(SELECT i, city, postcode, unnest(list_distinct([tight, alias, label])) AS n FROM rec)"
_ACRONYMS = "(SELECT i, city, postcode, unnest(list_distinct([tight, short, initials, initials_all, alias])) AS n FROM rec)"
KEYS: tuple[Key, ...] = (
    _plain("postcode and number", "postcode || ':' || number", "len(postcode) > 4 AND number >= 0", 30),
    _local("street and number", "way || ':' || number", "street <> '' AND number >= 0", 30),
    _plain("phone", "phone", "phone <> ''", 15),
    _plain("mail", "mail", "mail <> ''", 15),
    _plain("domain", "domain", "domain <> ''", 10),
    _local("domain in town", "domain", "domain <> ''", 15),
    _plain("page", "page", "page <> '' AND domain = ''", 15),
    Key("name", f"SELECT i, n AS k FROM {_NAMES} WHERE n <> ''", 8),
    Key("name in town", f"SELECT i, n || '@' || area AS k FROM (SELECT *, {_AREA} FROM {_NAMES} WHERE n <> '') WHERE area IS NOT NULL", 25),
    Key("acronym in town", f"SELECT i, n || '@' || area AS k FROM (SELECT *, {_AREA} FROM {_ACRONYMS} WHERE len(n) BETWEEN 3 AND 8) WHERE area IS NOT NULL", 15),
    Key("rare word", f"SELECT i, word AS k FROM (SELECT i, {_WORD} FROM rec) WHERE len(word) > 3", 4),
    Key("word in town", f"SELECT i, word || '@' || area AS k FROM (SELECT *, {_AREA} FROM (SELECT i, city, postcode, {_WORD} FROM rec) WHERE len(word) > 2) WHERE area IS NOT NULL", 12),
    Key("two words", "SELECT i, a || ' ' || b AS k FROM (SELECT i, words, unnest(words) AS a FROM (SELECT i, string_split(core, ' ') AS words FROM rec WHERE contains(core, ' '))) t, unnest(t.words) u(b) WHERE a < b", 4),
    Key("start of word in town", f"SELECT i, word[:4] || '@' || area AS k FROM (SELECT *, {_AREA} FROM (SELECT i, city, postcode, {_WORD} FROM rec) WHERE len(word) > 3) WHERE area IS NOT NULL", 8),
    Key("starts of two words", "SELECT i, a[:4] || ' ' || b[:4] AS k FROM (SELECT i, words, unnest(words) AS a FROM (SELECT i, string_split(core, ' ') AS words FROM rec WHERE contains(core, ' '))) t, unnest(t.words) u(b) WHERE a < b", 3),
    _local("street in town", "way[:7]", "len(way) > 4", 5),
    _local("number in area", "number", "number >= 0", 6),
    _plain("street and number", "way[:7] || ':' || number", "street <> '' AND number >= 0", 4),
    Key("number and start of a word", f"SELECT i, word[:4] || ':' || number AS k FROM (SELECT i, number, {_WORD} FROM rec WHERE number >= 0) WHERE len(word) > 2", 4),
    Key("street and start of a word", f"SELECT i, word[:4] || ':' || way[:5] AS k FROM (SELECT i, way, {_WORD} FROM rec WHERE len(way) > 3) WHERE len(word) > 2", 5),
    _plain("start of phone", "phone[:7]", "phone <> ''", 4),
    _plain("end of phone", "phone[3:]", "phone <> ''", 6),
    _local("start of name", "tight[:5]", "len(tight) > 4", 12),
    _local("end of name", "tight[-5:]", "len(tight) > 6", 12),
    _local("consonants", "regexp_replace(tight, '[aeiouy]', '', 'g')", "len(tight) > 5", 12),
    _plain("cell and start of name", "tight[:3] || ':' || round(lat * 250) || ':' || round(lon * 150)", "len(tight) > 2 AND lat IS NOT NULL", 10),
)  # fmt: skip


@dataclass(frozen=True)
class Blocked:
    """``pairs`` proposed; per key (name, pairs it proposed, values capped)."""

    pairs: int
    keys: tuple[tuple[str, int, int], ...]


def propose(connection: duckdb.DuckDBPyConnection) -> Blocked:
    """Fill the table ``pair`` (l < r, distinct, ordered) from ``rec``."""
    connection.execute("CREATE OR REPLACE TEMP TABLE proposed (l INTEGER, r INTEGER)")
    report = []
    for key in KEYS:
        connection.execute(
            f"CREATE OR REPLACE TEMP TABLE k AS SELECT DISTINCT t.i, hash(rec.grp || t.k) AS h FROM ({key.sql}) t JOIN rec USING (i)"
        )
        connection.execute("CREATE OR REPLACE TEMP TABLE used AS SELECT h, count(*) AS n FROM k GROUP BY h HAVING count(*) > 1")
        capped = connection.execute("SELECT count(*) FROM used WHERE n > ?", [key.most]).fetchall()[0][0]
        made = connection.execute(
            "INSERT INTO proposed WITH kept AS (SELECT k.i, k.h FROM k JOIN used ON k.h = used.h WHERE used.n <= ?) "
            "SELECT a.i, b.i FROM kept a JOIN kept b ON a.h = b.h AND a.i < b.i",
            [key.most],
        ).fetchall()[0][0]
        report.append((key.name, int(made), int(capped)))
    connection.execute("CREATE OR REPLACE TEMP TABLE pair AS SELECT DISTINCT l, r FROM proposed")
    connection.execute("DROP TABLE proposed; DROP TABLE k; DROP TABLE used")
    total = connection.execute("SELECT count(*) FROM pair").fetchall()[0][0]
    return Blocked(int(total), tuple(report))
