"""The generated worlds of activities and vacancies (tests/bench/generate/agenda.py, programme.py) as listings, with the truth; and how
well they are matched on our own map: ``uv run python -m tests.bench.agenda [--sizes 2000,10000]``."""

from __future__ import annotations

import argparse
import csv
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from dedupe.lexicon import compile_lexicon
from dedupe.listings import match_listings
from dedupe.match import Knowledge
from dedupe.normalise import Record, record_of
from dedupe.pack import Rows, pack
from dedupe.score import weights_of
from store.model.listing import Facts, Kind, Listing
from store.settings.city import load_city, load_lookups, load_merge
from tests.bench.generate import AGENDAS

ROOT = Path(__file__).resolve().parents[2]
SEED = 70_000  # no seed that learn.py learns from


@dataclass(frozen=True)
class Labelled:
    """A listing and the thing it is of."""

    listing: Listing
    thing: str


def labelled(path: Path) -> Iterator[Labelled]:
    """All rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            street, _, number = row["address"].rpartition(" ") if re.search(r"\d", row["address"]) else (row["address"], "", "")
            facts = Facts(
                **{k: row[k] or None for k in _PLAIN},  # type: ignore[arg-type]
                street=street or None,
                house_number=number or None,
                lat=float(row["lat"]) if row["lat"] else None,
                lon=float(row["lon"]) if row["lon"] else None,
                location_precision="exact" if row["lat"] else None,
            )
            listing = Listing(row["source"], row["id"], Kind(row["kind"]), f"https://voorbeeld.nl/{row['id']}", facts)
            yield Labelled(listing, row["cluster_id"])


_PLAIN = ("name", "summary", "postcode", "city", "venue", "phone", "email", "website", "starts_at", "ends_at", "recurrence", "organiser")


def listed(path: Path) -> Rows:
    """The same as rows to be matched; ids end in a tab and the id of the row."""
    records = [record_of(one.listing) for one in labelled(path)]
    return Rows(len(records), pack(dict(zip(Record._fields, zip(*records, strict=True), strict=True))))


def cities(rows: Rows) -> set[str]:
    """Names of towns."""
    return set(rows.columns()["city"]) - {""}


def measure(world: str, size: int) -> None:
    """Print a line each for activities and vacancies of a table nobody learnt from."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "agenda.csv"
        command = [sys.executable, "-m", f"tests.bench.generate.{world}", "--n", str(size), "--seed", str(SEED + size), "--out", str(path)]
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        rows = list(labelled(path))
    lookups, merge = load_lookups(ROOT / "config"), load_merge(ROOT / "config")
    places = [*load_city(ROOT / "config").all_places, *{r.listing.facts.city for r in rows if r.listing.facts.city}]
    knowledge = Knowledge(compile_lexicon(lookups.name_words, places), lookups.persons.mail.private_providers, weights_of(merge))
    start = time.perf_counter()
    found = match_listings([(r.listing, False) for r in rows], knowledge, merge)
    seconds = time.perf_counter() - start
    truth = {r.listing.key: (r.thing, r.listing.kind) for r in rows}
    for kind in (Kind.ACTIVITY, Kind.VACANCY):
        true = sum(n * (n - 1) // 2 for n in Counter(thing for thing, k in truth.values() if k is kind).values())
        merged = [truth[a] == truth[b] for g in found.groups if truth[g[0]][1] is kind for a, b in combinations(g, 2)]
        asked = [truth[c.a] == truth[c.b] for c in found.comparisons if c.band == "review" and truth[c.a][1] is kind]
        listings = sum(k is kind for _, k in truth.values())
        print(
            f"{world}, {kind} {listings:,}: merged unasked, precision {sum(merged) / max(1, len(merged)):.3f}, recall {sum(merged) / true:.3f}; merged or asked "
            f"{(sum(merged) + sum(asked)) / true:.3f}; {len(asked) / listings:.3f} questions a listing, {sum(asked) / max(1, len(asked)):.2f} of them one"
        )
    print(f"{len(rows):,} listings in {seconds:.1f} s, {found.pairs / len(rows):.1f} pairs a listing")


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="2000,10000")
    for world in AGENDAS:
        for size in parser.parse_args().sizes.split(","):
            measure(world, int(size))


if __name__ == "__main__":
    main()
