"""Building: in which street a listing is whose address only names the building. Works on the table ``norm`` of
:mod:`dedupe.context`: other listings of the town give that building's street ("MFA De Kern, Kerkstraat 12")."""

from __future__ import annotations

import duckdb

_NEARLY_ALL = 0.8  # share of those that give the street of a building of that name

_STREETS = f"""
UPDATE norm SET street = given.street FROM (
    SELECT building, seat, street FROM (SELECT *, sum(n) OVER (PARTITION BY building, seat) AS total FROM (
        SELECT building, seat, street, count(*) AS n FROM norm
        WHERE building <> '' AND seat <> '' AND street <> '' AND number >= 0 AND NOT po_box GROUP BY ALL))
    WHERE n >= {_NEARLY_ALL} * total) given
WHERE norm.number < 0 AND NOT norm.po_box AND norm.street = given.building AND norm.seat = given.seat"""


def guess_streets(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill in ``street`` of listings that name a building whose street others give; not the number, since a building has tenants."""
    connection.execute(_STREETS)
