"""``match TABLE``: the matcher on any CSV or Parquet file. Columns id, name, address, postcode, city, phone, email, website, lat, lon;
others are ignored, all but id and name may be missing or empty."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb
import numpy as np

from dedupe.cluster import Indices
from dedupe.engine import Engine, Inline, Processes
from dedupe.lexicon import compile_lexicon
from dedupe.match import ROWS_A_PARTITION, Knowledge, Scored, bands, cluster, hear_others, load, open_scratch, score
from dedupe.pack import Rows, fetch_text
from dedupe.score import MOST_SHIFT, prior_shift, weights_of
from dedupe.screen import Screen
from dedupe.thresholds import of_table
from store.collecting import without_collecting
from store.errors import HeerlenkaartError
from store.settings.city import Bands, Merge, NameWordsLookup

TEXT = ("id", "name", "address", "postcode", "city", "phone", "email", "website")
# Bytes. Below this a table is matched in this process: starting others would take longer.
SMALL = 1_500_000
# Names of towns are learnt from the table; a word that stands once in a column of towns may be anything.
LEAST_IN_TOWN = 3
#: Degrees; further from the middle of a table than any region is wide.
FAR_OFF = 10
# A point far from all others that lies among them the other way round has its coordinates swapped.
_SWAPPED = (
    "UPDATE input SET lat = input.lon, lon = input.lat FROM (SELECT median(lat) AS mid_lat, median(lon) AS mid_lon FROM input) "
    f"WHERE greatest(abs(lat - mid_lat), abs(lon - mid_lon)) > {FAR_OFF} "
    f"AND greatest(abs(input.lon - mid_lat), abs(input.lat - mid_lon)) < {FAR_OFF}"
)


@dataclass(frozen=True)
class Summary:
    """What came out: records, pairs compared, clusters of two and more, pairs merged unasked and to review, values too common to
    propose any; ``limits`` = the table's own thresholds."""

    records: int
    pairs: int
    clusters: int
    merged: int
    review: int
    capped: int
    limits: Bands


def open_table(path: Path) -> tuple[duckdb.DuckDBPyConnection, int]:
    """A scratch database with the file as ``input`` (text columns, "" for empty; lat and lon as numbers), and its length.

    Raises HeerlenkaartError naming the file and what is wrong: unreadable, no column id or name, an id that is empty or stands twice.
    """
    connection = open_scratch()
    if not path.is_file():
        raise HeerlenkaartError(f"{path}: no such file; give a CSV or Parquet file.")
    reader = (
        "read_parquet(?)"
        if path.suffix.lower() in (".parquet", ".pq")
        else "read_csv(?, all_varchar = true, header = true, null_padding = true)"
    )
    try:
        connection.execute(f"CREATE TEMP VIEW raw AS SELECT * FROM {reader.replace('?', _quoted(path))}")
        present = {name.lower(): name for name, *_ in connection.execute("DESCRIBE raw").fetchall()}
        for needed in ("id", "name"):
            if needed not in present:
                raise HeerlenkaartError(f"{path}: has no column {needed!r}; found {', '.join(present.values())}.")
        text = ", ".join(f"{_text(present.get(c))} AS {c}" for c in TEXT)
        numbers = ", ".join(f"{_number(present.get(c))} AS {c}" for c in ("lat", "lon"))
        connection.execute(f"CREATE TABLE input AS SELECT {text}, {numbers} FROM raw")
        connection.execute(_SWAPPED)
    except duckdb.Error as error:
        raise HeerlenkaartError(f"{path}: cannot be read as a table ({str(error).splitlines()[0]}).") from error
    twice = connection.execute("SELECT id, count(*) AS n FROM input GROUP BY id HAVING n > 1 OR id = '' ORDER BY id LIMIT 1").fetchall()
    if twice:
        value, n = twice[0]
        raise HeerlenkaartError(
            f"{path}: " + (f"{n} rows have no id." if value == "" else f"id {value!r} stands {n} times; ids must be unique.")
        )
    return connection, int(connection.execute("SELECT count(*) FROM input").fetchall()[0][0])


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"


def _text(column: str | None) -> str:
    plain = f"coalesce(\"{column.replace(chr(34), chr(34) * 2)}\"::VARCHAR, '')" if column else ""
    return f"trim(regexp_replace({plain}, '[\\x00-\\x1f]', ' ', 'g'))" if column else "''"


def _number(column: str | None) -> str:
    return f"TRY_CAST(replace(\"{column.replace(chr(34), chr(34) * 2)}\"::VARCHAR, ',', '.') AS DOUBLE)" if column else "NULL::DOUBLE"


def slices(connection: duckdb.DuckDBPyConnection) -> Iterator[Rows]:
    """The table in slices, in any order: the result does not depend on it."""
    names = (*TEXT, "lat", "lon")
    count = int(connection.execute("SELECT count(*) FROM input").fetchall()[0][0])
    for start in range(0, count, ROWS_A_PARTITION):
        end = min(count, start + ROWS_A_PARTITION)
        yield Rows(end - start, fetch_text(connection, names, f"(FROM input WHERE rowid >= {start} AND rowid < {end})"))


def towns(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Place names in the table's own column of towns."""
    found = connection.execute("SELECT city FROM input WHERE city <> '' GROUP BY city HAVING count(*) >= ? ORDER BY city", [LEAST_IN_TOWN])
    return [str(name) for (name,) in found.fetchall()]


def match_table(
    path: Path,
    out: Path,
    merge: Merge,
    lookup: NameWordsLookup,
    free_mail: frozenset[str],
    places: tuple[str, ...],
    engine: Engine | None = None,
) -> Summary:
    """Match a table and write ``clusters.csv`` and ``pairs.csv`` into ``out``. ``engine`` None = this machine."""
    with without_collecting(), _local(path) if engine is None else nullcontext(engine) as worker:
        connection, _ = open_table(path)
        lexicon = compile_lexicon(lookup, [*places, *towns(connection)])
        # the guards are our own map's: here every pair is what its evidence makes of it
        knowledge = Knowledge(lexicon, free_mail, {"things": replace(weights_of(merge)["things"], guards={})})
        load(connection, slices(connection), knowledge, worker)
        connection.execute("DROP TABLE input")
        scored = score(connection, knowledge, worker, Screen.of(merge))
        scored = replace(scored, odds=scored.odds + prior_shift(scored.odds, MOST_SHIFT[sort_of_table(connection)]))
        connection.close()
        # average linkage hears the others in its own way; hearing them twice would make it follow them blindly
        first = cluster(scored, merge.cluster, worker)
    judged, _ = hear_others(scored, knowledge.weights)
    return _write(out, judged, first, of_table(judged, first, merge))


def sort_of_table(connection: duckdb.DuckDBPyConnection) -> str:
    """ "people" when hardly a name has a generic head, else "organisations"."""
    return "people" if connection.execute("SELECT any_value(no_kind) FROM rec").fetchall()[0][0] else "organisations"


def _local(path: Path) -> AbstractContextManager[Engine]:
    """This process for a small file, all cores for a large one."""
    large = path.is_file() and path.stat().st_size > SMALL
    return Processes() if large else nullcontext(Inline())


def _write(out: Path, scored: Scored, first: Indices, limits: Bands) -> Summary:
    """``clusters.csv`` sorted by id, a cluster named after its first id in that order; ``pairs.csv`` sorted, id_a < id_b."""
    out.mkdir(parents=True, exist_ok=True)
    ids = scored.ids
    order = np.array(sorted(range(len(ids)), key=ids.tolist().__getitem__), dtype=np.int64)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    name = np.full(len(ids), len(ids))
    np.minimum.at(name, first, rank)
    with (out / "clusters.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("id", "cluster_id"))
        writer.writerows(zip(ids[order].tolist(), ids[order[name[first[order]]]].tolist(), strict=True))
    at, chance, unasked = bands(scored, first, limits)
    one, other = rank[scored.left[at]], rank[scored.right[at]]
    one, other = np.minimum(one, other), np.maximum(one, other)
    sort = np.lexsort((other, one))
    rows = zip(ids[order[one[sort]]].tolist(), ids[order[other[sort]]].tolist(), chance[sort].tolist(), unasked[sort].tolist(), strict=True)
    with (out / "pairs.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("id_a", "id_b", "probability", "band"))
        writer.writerows((a, b, f"{p:.6f}", "merge" if sure else "review") for a, b, p, sure in rows)
    clusters = int((np.bincount(first, minlength=len(ids)) > 1).sum())
    merged = int(unasked.sum())
    capped = sum(n for _, _, n in scored.blocked.keys)
    return Summary(len(ids), scored.blocked.pairs, clusters, merged, len(at) - merged, capped, limits)
