"""Building: at which door a listing is whose address only names the building. Works on the table ``norm`` of
:mod:`dedupe.context`: other listings of the town give that building's street and number ("MFA De Kern, Kerkstraat 12")."""

from __future__ import annotations

import duckdb

_NEARLY_ALL = 0.8  # share of those that give the door of a building of that name

_DOORS = f"""
UPDATE norm SET street = door.street FROM (
    SELECT building, seat, street, number FROM (SELECT *, sum(n) OVER (PARTITION BY building, seat) AS total FROM (
        SELECT building, seat, street, number, count(*) AS n FROM norm
        WHERE building <> '' AND seat <> '' AND street <> '' AND number >= 0 AND NOT po_box GROUP BY ALL))
    WHERE n >= {_NEARLY_ALL} * total) door
WHERE norm.number < 0 AND NOT norm.po_box AND norm.street = door.building AND norm.seat = door.seat"""


def guess_doors(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill in ``street`` and ``number`` of listings that name a building whose door others give."""
    connection.execute(_DOORS)
