"""Sets: the generated tables that config/merge.yaml is learnt from. Their seeds are none of the benchmark's."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd

from dedupe.engine import Inline
from dedupe.lexicon import compile_lexicon
from dedupe.match import Knowledge, load, open_scratch
from dedupe.pack import Rows
from dedupe.table import open_table, slices, towns
from store.settings.city import load_city, load_lookups
from tests.bench.agenda import cities, listed
from tests.bench.generate import AGENDAS, WORLDS

ROOT = Path(__file__).resolve().parents[2]
_CONTACTS, _POINT = ["phone", "email", "website"], ["lat", "lon"]
# columns left out, so that a table without them is judged by what such tables look like
_DROPS: tuple[tuple[str, ...], ...] = (tuple(_CONTACTS), tuple(_POINT), (*_CONTACTS, *_POINT), ("postcode", *_POINT), ("email", "website"))


#: Share of cells emptied, by column, in sparse tables
SPARSE = {"address": 0.4, "postcode": 0.6, "phone": 0.8, "email": 0.92, "website": 0.85, "lat": 0.5}


@dataclass(frozen=True)
class Set:
    """A generated table: module, its kind (for ``simple``), rows, seed, columns left out, whether most cells are emptied,
    weight of its pairs."""

    generator: str
    kind: str
    n: int
    seed: int
    without: tuple[str, ...] = ()
    sparse: bool = False
    weight: float = 1.0


def sets() -> Iterator[Set]:
    """Everything that is learnt from."""
    for generator in WORLDS:
        yield Set(generator, "", 20_000, 1140_000)
        yield Set(generator, "", 10_000, 1110_000)
        for seed in range(5):
            yield Set(generator, "", 300, 911 + seed, weight=3.0)
            yield Set(generator, "", 1_000, 811 + seed, weight=3.0)
            yield Set(generator, "", 400, 611 + seed, sparse=True, weight=3.0)
            yield Set(generator, "", 1_500, 511 + seed, sparse=True, weight=1.5)
        for i, without in enumerate(_DROPS):
            yield Set(generator, "", 10_000, 7110_000 + i, without)
    for seed in range(3):
        yield Set("simple", "persons", 5_000, 11 + seed, weight=3.0)
        yield Set("simple", "persons-phone", 5_000, 111 + seed, weight=3.0)
    for seed in range(6):
        yield Set("simple", "guides", 1_500, 111 + seed, weight=10.0)
    for generator in AGENDAS:
        yield Set(generator, "", 20_000, 1120_000)
        for seed in range(8):
            yield Set(generator, "", 2_000, 311 + seed, weight=2.0)
            yield Set(generator, "", 600, 411 + seed, weight=3.0)


def generate(wanted: Set, folder: Path) -> Path:
    """The table as a CSV file."""
    path = folder / f"{wanted.generator}{wanted.kind}-{wanted.n}-{wanted.seed}-{wanted.sparse}.csv"
    command = [sys.executable, "-m", f"tests.bench.generate.{wanted.generator}", *([wanted.kind] if wanted.kind else [])]
    subprocess.run(
        [*command, "--n", str(wanted.n), "--seed", str(wanted.seed), "--out", str(path)], check=True, cwd=ROOT, stdout=subprocess.DEVNULL
    )
    if wanted.without:
        frame = pd.read_csv(path, dtype=str, keep_default_na=False)
        frame.drop(columns=list(wanted.without)).to_csv(path, index=False)
    if wanted.sparse:  # a city's lists as they are: a name and a town, an address for half, hardly a phone
        frame, rng = pd.read_csv(path, dtype=str, keep_default_na=False), np.random.default_rng(wanted.seed)
        for column, share in SPARSE.items():
            frame.loc[rng.random(len(frame)) < share, column] = ""
        frame.to_csv(path, index=False)
    return path


def records(wanted: Set) -> tuple[duckdb.DuckDBPyConnection, pd.Series[str]]:
    """Generate a table: (a database with its records in ``rec``, the cluster of each by id)."""
    lookups, city = load_lookups(ROOT / "config"), load_city(ROOT / "config")
    agenda = wanted.generator in AGENDAS
    with tempfile.TemporaryDirectory() as folder:
        path = generate(wanted, Path(folder))
        truth = pd.read_csv(path, dtype=str, keep_default_na=False).set_index("id")["cluster_id"]
        connection, rows = open_scratch(), listed(path) if agenda else Rows(0, {})
        if not agenda:
            connection, _ = open_table(path)
    places = {*city.all_places, *(cities(rows) if agenda else towns(connection))}
    knowledge = Knowledge(compile_lexicon(lookups.name_words, places), lookups.persons.mail.private_providers, {})
    load(connection, [rows] if agenda else slices(connection), knowledge, Inline(), judged=not agenda)
    return connection, truth
