"""Context: how common each value is. A phone that forty records share, a name that three hundred clubs carry and a house with
twelve tenants say something else than a shared value that is rare. Counts are of the whole table.

Everything that a comparison needs of one record stands in its row of ``rec``, so a pair can be compared anywhere and its
result kept for as long as both rows stay what they are (:mod:`dedupe.cache`).
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from dedupe.building import guess_streets
from dedupe.seat import LABEL, guess_towns

# Sorted by place, so that the records of one partition of pairs lie together; by id last, so that order of input never matters.
_ORDER = "grp, postcode, street, number, tight, id"
# Pages and mailboxes that are everybody's: they say nothing about which part of an organisation is meant.
_FRONT_PAGE = r"^(/(home|index[^/]*|contact[^/]*|over-?ons|wie-zijn-wij|welkom|info|start|nl|en|site|web))*/?$"
_FRONT_DESK = (
    "^(info|contact|mail|post|secretariaat|secretaris|administratie|bestuur|receptie|balie|kantoor|office|hallo|welkom|voorzitter)@"
)
# "Lange Gracht" and "Korte Gracht" end alike and are two streets, as are all streets of a country that writes "street" apart.
_ROAD = (
    "^(oude|nieuwe|grote|kleine|lange|korte|hoge|lage|eerste|tweede|derde|[1-9]e) | (straat|gracht|singel|boulevard|passage|street|avenue|crescent|square|circuit|terrace|parade|highway|parkway|gardens|circle|heights"
    "|strasse|freeway|promenade|esplanade)$"
)
# One hour at one address (or in one building, or of one organiser): of a date, or of the weekdays of a series.
_SLOT = (
    "CASE WHEN grp <> 'activity' OR happens = '' OR split_part(happens, '|', 2) = '-1' OR venue || organiser || street = '' THEN '' "
    "ELSE (CASE WHEN split_part(happens, '|', 4) = '' THEN split_part(happens, '|', 1) "
    "ELSE concat_ws(' ', split_part(happens, '|', 3), split_part(happens, '|', 4), split_part(happens, '|', 5)) END) "
    "|| ' ' || split_part(happens, '|', 2) || ' ' || coalesce(nullif(venue, ''), CASE WHEN street <> '' THEN street || number END, organiser) "
    "|| '@' || city END"
)
_SITE = (
    "CASE WHEN len(postcode) > 4 AND number >= 0 THEN postcode || ':' || number "
    "WHEN street <> '' AND number >= 0 AND city <> '' THEN street || ':' || number || ':' || city ELSE '' END"
)

CREATE_NORM = """CREATE OR REPLACE TEMP TABLE norm (
    id VARCHAR, grp VARCHAR, source VARCHAR, happens VARCHAR, organiser VARCHAR,
    venue VARCHAR, title VARCHAR, "level" VARCHAR, fading BOOLEAN,
    "full" VARCHAR, core VARCHAR, tight VARCHAR, opening VARCHAR, closing VARCHAR, alias VARCHAR, acronyms VARCHAR, short VARCHAR, kinds UBIGINT, other_kinds UBIGINT,
    numbers VARCHAR, places VARCHAR, satellite VARCHAR, sort VARCHAR, heads INTEGER, year VARCHAR, person VARCHAR, front VARCHAR, tail VARCHAR, doing VARCHAR, sectors UBIGINT, bare BOOLEAN,
    street VARCHAR, number INTEGER, addition VARCHAR, postcode VARCHAR, city VARCHAR, po_box BOOLEAN, building VARCHAR,
    phone VARCHAR, other_phone VARCHAR, mail VARCHAR, domain VARCHAR, page VARCHAR, lat DOUBLE, lon DOUBLE)"""


# A column that a table does not have says something else than a value that one record lacks.
# (name, what shows that it is there, share of the records up to which it is not). A table with hardly a generic head ("club",
# "school") among its names is not one of organisations: people, most likely.
_COLUMNS = (
    ("phone", "phone <> ''", 0.0),
    ("mail", "mail <> ''", 0.0),
    ("site", "page <> ''", 0.0),
    ("point", "lat IS NOT NULL", 0.0),
    ("kind", "kinds <> 0 OR other_kinds <> 0", 0.02),
)


_LEAST_SIDE_BY_SIDE, _SHARE_SIDE_BY_SIDE = 2, 0.05  # one is a slip of the hand, and of many a few are
# Towns that go side by side: each of two listings of one four-digit (Dutch) postcode, and of a share of it.
_NEAR_TOWNS = (
    "CREATE OR REPLACE TEMP TABLE near AS WITH area AS (SELECT postcode[:4] AS area, city, count(*) AS n FROM norm "
    "WHERE regexp_full_match(postcode, '[1-9][0-9]{3}([a-z]{2})?') AND city <> '' GROUP BY ALL), told AS (SELECT *, sum(n) OVER (PARTITION BY area) AS total FROM area "
    f"QUALIFY n >= {_LEAST_SIDE_BY_SIDE} AND n >= {_SHARE_SIDE_BY_SIDE} * total) "
    "SELECT a.city, string_agg(DISTINCT b.city, '|' ORDER BY b.city) AS near_towns FROM told a JOIN told b ON a.area = b.area AND a.city <> b.city "
    "GROUP BY a.city"
)


# The area that a Dutch landline is dialled in, without the 0 (ACM, "Nummerplan telefoon- en ISDN-diensten": those of two digits); the
# nine digits of another country's number may look like one, so it counts when most numbers of some town begin so. Of a listing without
# a number it is that of its town: a list of names and numbers names no towns.
_DIALS = (
    "CASE WHEN len(phone) <> 9 OR regexp_matches(phone, '^[0689]') THEN '' "
    "WHEN regexp_matches(phone, '^(1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7)') THEN phone[:2] ELSE phone[:3] END"
)
_TOWN_DIALS = (
    "CREATE OR REPLACE TEMP TABLE dialled AS SELECT city, dials AS town_dials FROM (SELECT *, sum(n) OVER (PARTITION BY city) AS total FROM "
    f"(SELECT city, {_DIALS} AS dials, count(*) AS n FROM norm WHERE city <> '' GROUP BY ALL) WHERE dials <> '') "
    "WHERE n >= 2 AND 2 * n > total"
)


@dataclass(frozen=True)
class Shared:
    """How many different names, sites, … the records that share a value have: in ``rec`` the columns ``names`` of ``value``, for one
    that nobody shares ``alone``. ``sql``: a query of (grp, value, the columns)."""

    value: str
    names: tuple[str, ...]
    sql: str
    alone: int = 1


def _shared(value: str, prefix: str = "", rows: str = "", **others: str) -> Shared:
    names = {f"{prefix or value}_{name}": column for name, column in others.items()}
    counts = ", ".join(f"count(DISTINCT nullif({column}, ''))::INTEGER AS {name}" for name, column in names.items())
    rows = rows or f"(FROM base WHERE {value} <> '')"
    return Shared(value, tuple(names), f"SELECT grp, {value}, {counts} FROM {rows} GROUP BY grp, {value} HAVING count(*) > 1")


_PHONE = _shared(
    "phone",
    rows="(FROM base WHERE phone <> '' UNION ALL SELECT * REPLACE (other_phone AS phone) FROM base "
    "WHERE other_phone <> '' AND other_phone <> phone)",
    names="tight", sites="site", groups="variant",
)  # fmt: skip
# at most so many titles in one list
_AT_ONCE = (
    "SELECT grp, slot, max(titles)::INTEGER AS at_once FROM (SELECT grp, slot, source, count(DISTINCT tight) AS titles "
    "FROM base WHERE slot <> '' GROUP BY grp, slot, source) GROUP BY grp, slot"
)
_SHARED = (
    _shared("mail", names="tight", sites="site"),
    _shared("domain", names="tight", sites="site", groups="variant", phones="phone"),
    _shared("page", names="tight"),
    _shared("site", names="tight"),
    _shared("tight", "name", sites="site"),
    _shared("here", kinds="kind", groups="variant", sites="site", phones="phone"),
    Shared("slot", ("at_once",), _AT_ONCE, 0),
)


def _add_shared(connection: duckdb.DuckDBPyConnection, absent: str) -> None:
    """``rec`` = ``base`` with what :data:`_SHARED` counts; one after the other, since all at once they would not fit in the memory."""
    joins, columns = [], []
    for shared in (*_SHARED, _PHONE):
        connection.execute(f"CREATE OR REPLACE TEMP TABLE of_{shared.value} AS {shared.sql}")
    for shared in _SHARED:
        joins.append(f"LEFT JOIN of_{shared.value} USING (grp, {shared.value})")
        columns += [f"coalesce({name}, {shared.alone}) AS {name}" for name in shared.names]
    # of a listing's two numbers the one that is shared more widely: a switchboard stays one when it comes second
    joins += [f"LEFT JOIN of_phone AS {n} ON {n}.grp = base.grp AND {n}.phone = base.{n}" for n in ("phone", "other_phone")]
    columns += [f"greatest(1, phone.{name}, other_phone.{name}) AS {name}" for name in _PHONE.names]
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE rec AS SELECT base.*, coalesce(bins, '') AS bins, {', '.join(columns)}, {absent} "
        f"FROM base LEFT JOIN rarity USING (i) {' '.join(joins)}"
    )
    connection.execute("; ".join(f"DROP TABLE {table}" for table in ("base", "rarity", *(f"of_{s.value}" for s in (_PHONE, *_SHARED)))))


#: Columns of ``rec`` that a comparison needs; nothing else about two records matters to it.
NEEDED: tuple[str, ...] = (
    "core", "bins", "tight", "opening", "closing", "alias", "acronyms", "short", '"full"', "kinds", "other_kinds", "numbers", "places", "satellite", "sort", "heads", "year", "person", "front", "tail", "doing", "sectors", "bare",
    "way", "street", "street_end", "number", "addition", "postcode", "area", "city", "seat", "near_towns", "town", "dial", "po_box", "lat", "lon",
    "phone", "other_phone", "exchange", "mobile", "mail", "box", "domain", "page", "part", "label", "source", "fading",
    "phone_names", "phone_sites", "mail_names", "mail_sites", "domain_names", "domain_sites", "page_names", "site_names", "name_sites", "here_kinds",
    "here_groups", "here_sites", "here_phones", "domain_groups", "domain_phones", "phone_groups",
    "no_phone", "no_mail", "no_site", "no_point", "no_kind",
)  # fmt: skip


#: What a comparison of activities or vacancies needs besides.
OF_AGENDA: tuple[str, ...] = ("grp", "happens", "organiser", "venue", "title", '"level"', "slot", "at_once")

NUMBERS = frozenset(
    ["at_once", "sectors", "kinds", "other_kinds", "heads", "number", "po_box", "mobile", "fading", "bare", "lat", "lon"]
    + [n for n in NEEDED if n.endswith(("_names", "_sites", "_kinds", "_groups", "_phones")) or n.startswith("no_")]
)


def add_context(connection: duckdb.DuckDBPyConnection, *, judged: bool = True) -> int:
    """Make ``rec`` from ``norm``: numbered from 0 in canonical order, with counts. Returns the number of records.

    ``judged``: whether to see from the table which columns it has; our own listings have them all, also when none is filled.
    """
    connection.execute("ALTER TABLE norm ADD COLUMN seat VARCHAR; UPDATE norm SET seat = city")
    if judged:
        guess_towns(connection)
    guess_streets(connection)
    connection.execute(_NEAR_TOWNS)
    connection.execute(_TOWN_DIALS)
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE base AS SELECT (row_number() OVER (ORDER BY {_ORDER}) - 1)::INTEGER AS i, * EXCLUDE (building), {_SITE} AS site, {_SLOT} AS slot, "
        f"{LABEL} AS label, "
        "postcode[:4] AS area, replace(seat, ' ', '') AS town, phone[:6] AS exchange, starts_with(phone, '6') AS mobile, "
        "CASE WHEN domain <> '' AND starts_with(page, domain) THEN regexp_replace(page[len(domain) + 1:], ?, '') "
        "WHEN domain <> '' AND page <> '' THEN replace(page, domain, '') ELSE '' END AS part, "
        "CASE WHEN tight <> '' AND seat <> '' THEN tight || '@' || seat ELSE '' END AS here, "
        "concat_ws('|', numbers, satellite, doing, tail) AS variant, "
        "CASE WHEN kinds <> 0 OR other_kinds <> 0 THEN kinds || ':' || other_kinds ELSE '' END AS kind, "
        "CASE WHEN regexp_matches(mail, ?) THEN '' ELSE split_part(mail, '@', 1) END AS box, "
        "replace(street, ' ', '') AS way, CASE WHEN regexp_matches(street, ?) THEN '' ELSE regexp_extract(street, '[^ ]{6,}$') END AS street_end, "
        f"CASE WHEN {_DIALS} = '' THEN coalesce(town_dials, '') WHEN {_DIALS} IN (SELECT town_dials FROM dialled) THEN {_DIALS} ELSE '' END AS dial, "
        "coalesce(near_towns, '') AS near_towns FROM norm LEFT JOIN near USING (city) LEFT JOIN dialled USING (city)",
        [_FRONT_PAGE, _FRONT_DESK, _ROAD],
    )
    connection.execute("DROP TABLE norm; DROP TABLE near; DROP TABLE dialled")
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE word AS SELECT grp, word, least(15, greatest(0, floor(log2(greatest(512, any_value(total))) "
        "- log2(greatest(0.5, count(DISTINCT i) - 1.5)))))::INTEGER AS bin "
        "FROM (SELECT grp, i, unnest(string_split(core, ' ')) AS word FROM base WHERE core <> ''), (SELECT count(*) AS total FROM base) GROUP BY grp, word"
    )
    # per word of the name, in order: its rarity in octaves. A word that only these two records have is as rare as the table is
    # long; a table of a hundred records is taken for a sample of a larger one.
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE rarity AS SELECT i, string_agg(bin, ' ' ORDER BY n) AS bins FROM "
        "(SELECT i, grp, unnest(string_split(core, ' ')) AS word, generate_subscripts(string_split(core, ' '), 1) AS n FROM base WHERE core <> '') "
        "JOIN word USING (grp, word) GROUP BY i"
    )
    absent = ", ".join(
        f"{f'(SELECT count(*) FILTER ({known}) <= {least} * count(*) FROM base)' if judged else 'false'} AS no_{name}"
        for name, known, least in _COLUMNS
    )
    connection.execute("DROP TABLE word")
    _add_shared(connection, absent)
    return int(connection.execute("SELECT count(*) FROM rec").fetchall()[0][0])
