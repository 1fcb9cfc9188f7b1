"""Seat: in which town a listing is that names none. Works on the table ``norm`` of :mod:`dedupe.context`, whose ``seat`` is the town
that is named. It is only a guess, so it brings listings together and never keeps them apart.

In this order: the town of nearly all others of its four-digit postcode; the one in its name; that of nearly all in the same square;
the one whose middle is nearest; the one its web address ends with ("facebook.com/molendehofkolmdal").
"""

from __future__ import annotations

import duckdb

#: What a listing goes by on the web: its domain, its page on a platform, or its mailbox.
LABEL = (
    "regexp_replace(CASE WHEN domain <> '' THEN split_part(domain, '.', 1) WHEN contains(page, '/') THEN split_part(page, '/', 2) "
    "WHEN page <> '' THEN split_part(page, '.', 1) ELSE regexp_replace(split_part(mail, '@', 1), '[0-9]', '', 'g') END, "
    "'[^a-z0-9]', '', 'g')"
)
_LEAST, _NEARLY_ALL = 3, 0.8  # listings of a town; share of those around
_SHORTEST, _LONGEST = 7, 24  # letters of a town: many words end as a shorter one ("zwemmen", Emmen)
_NEAR = 4  # kilometres from the middle of a town
_KM_LAT, _KM_LON = 111, 69  # a degree, in the Netherlands
# squares of some two and of some five kilometres
_SMALL = "concat_ws(':', round(lat * 50), round(lon * 30))"
_LARGE = "round(lat * 20) AS v, round(lon * 12) AS u"

_TOLD = f"SELECT replace(city, ' ', '') AS word, min(city) AS city FROM norm WHERE city <> '' GROUP BY word HAVING count(*) >= {_LEAST}"


def _by_most(around: str, known: str) -> str:
    """The town of nearly all with the same value."""
    return (
        f"UPDATE norm SET seat = most.town FROM (SELECT *, sum(n) OVER (PARTITION BY around) AS total FROM (SELECT {around} AS around, "
        f"city AS town, count(*) AS n FROM norm WHERE city <> '' AND {known} GROUP BY around, town)) most "
        f"WHERE norm.seat = '' AND {known} AND {around} = most.around AND n >= {_LEAST} AND n >= {_NEARLY_ALL} * total"
    )


_BY_NAME = f"UPDATE norm SET seat = told.city FROM ({_TOLD}) told WHERE seat = '' AND places = word"
# the longest of the towns that the label ends with, and something before it
_BY_LABEL = f"""
UPDATE norm SET seat = found.city FROM (
    SELECT id, arg_max(city, n) AS city
    FROM (SELECT id, label[-n:] AS word, n
          FROM (SELECT id, {LABEL} AS label FROM norm WHERE seat = ''), range({_SHORTEST}, {_LONGEST + 1}) t(n)
          WHERE len(label) > n + 2)
    JOIN ({_TOLD}) USING (word) GROUP BY id) found
WHERE norm.id = found.id"""
# among the towns of the large square and the eight around it
_BY_CENTRE = f"""
UPDATE norm SET seat = found.city FROM (
    WITH centre AS (SELECT city, median(lat) AS lat, median(lon) AS lon FROM norm WHERE city <> '' AND lat IS NOT NULL
                    GROUP BY city HAVING count(*) >= {_LEAST}),
    reached AS (SELECT city, lat AS y, lon AS x, v + unnest([-1, 0, 1]) AS v, u FROM
                (SELECT city, lat, lon, v, u + unnest([-1, 0, 1]) AS u FROM (SELECT *, {_LARGE} FROM centre))),
    away AS (SELECT id, city, round(sqrt(pow((lat - y) * {_KM_LAT}, 2) + pow((lon - x) * {_KM_LON}, 2)), 3) AS km
             FROM (SELECT id, lat, lon, {_LARGE} FROM norm WHERE seat = '' AND lat IS NOT NULL) JOIN reached USING (v, u))
    SELECT id, first(city ORDER BY km, city) AS city FROM away WHERE km <= {_NEAR} GROUP BY id) found
WHERE norm.id = found.id"""


def guess_towns(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill ``seat`` where it is empty."""
    for guess in (
        _by_most("postcode[:4]", "len(postcode) >= 4"),
        _BY_NAME,
        _by_most(_SMALL, "lat IS NOT NULL"),
        _BY_CENTRE,
        _BY_LABEL,
    ):
        connection.execute(guess)
