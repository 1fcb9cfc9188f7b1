"""``python -m tests.bench.peers NAME TABLE.csv OUT.csv``: a well-known matcher, run from table to clusters, to compare our own with.

NAME is ``splink``, ``recordlinkage`` or ``rapidfuzz``. TABLE has the columns id, name, address, postcode, city, phone, email, website, lat
and lon, any of them but id possibly empty or absent; other columns are not looked at. OUT gets id and cluster_id, one line for each id.

All peers get the same light cleaning and the same care with keys that very many rows share. None of them is trained on labels, but
features, weights and thresholds were chosen on labelled tables (Febrl 3, Fodors and Zagat, generated listings of 1,000 to 100,000 rows),
which is to their advantage. The packages are installed beside the project, they are not among its dependencies: Splink 5, RapidFuzz 3 and
recordlinkage 0.16, which wants an older pandas and so an environment of its own.
"""

from __future__ import annotations

import csv
import math
import os
import re
import sys
import tempfile
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

Column = list[str | None]
Pairs = tuple[np.ndarray, np.ndarray]

COLUMNS = ("name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon")
COMMON = 200  # a key that more rows than these share is no key

LEGAL_FORMS = frozenset(("stichting", "stg", "vereniging", "ver", "bv", "nv", "vof", "cv", "ua", "inc", "ltd", "llc", "corp", "gmbh"))
FREE_MAIL = re.compile(
    r"(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol|gmx|web|proton|protonmail|ziggo|home|kpnmail|kpnplanet|planet|hetnet|xs4all"
    r"|upcmail|chello|casema|telfort|tele2|online|quicknet|zonnet|wxs|tiscali|versatel|solcon|caiway)\.(nl|com|net|de|me)"
)
PLATFORMS = frozenset(
    ("facebook.com", "instagram.com", "linkedin.com", "twitter.com", "x.com", "youtube.com", "sites.google.com", "linktr.ee")
)


class PeerError(Exception):
    """A sentence for the person at the keyboard; the process ends with 2."""


@dataclass(frozen=True)
class Table:
    """The cleaned table, a list for each column; None stands for no value."""

    ids: list[str]
    name: Column
    words: Column  # those of the name, each once, in alphabetical order
    street: Column
    number: Column
    postcode: Column
    area: Column
    city: Column
    phone: Column
    email: Column
    domain: Column
    lat: list[float | None]
    lon: list[float | None]

    def __len__(self) -> int:
        return len(self.ids)


# --- cleaning, the same for every peer ---


def plain(text: str) -> str:
    text = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    text = re.sub(r"['’`´]", "", text)
    text = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", text)
    return " ".join(re.sub(r"[\W_]+", " ", text).split())


def clean_name(text: str) -> str | None:
    words = plain(text).split()
    return " ".join([w for w in words if w not in LEGAL_FORMS] or words) or None


def clean_address(text: str) -> tuple[str | None, str | None]:
    text = plain(text)
    found = re.search(r"(?<!\S)(\d+)(?: ?[a-z])?(?!\S)", text)
    if not found:
        return text or None, None
    before, after = text[: found.start()].strip(), text[found.end() :].strip()
    return before or after or None, found.group(1).lstrip("0") or None


def clean_phone(text: str) -> str | None:
    digits = re.sub(r"\D", "", text.replace("(0)", ""))
    digits = digits.removeprefix("00")
    if digits.startswith("31") and len(digits) == 11:
        digits = "0" + digits[2:]
    return digits if len(digits) >= 6 else None


def clean_email(text: str) -> tuple[str | None, str | None]:
    text = text.strip().lower().removeprefix("mailto:")
    _, at, domain = text.partition("@")
    if not at or not domain:
        return None, None
    return text, None if FREE_MAIL.fullmatch(domain) else domain


def clean_website(text: str) -> str | None:
    host, _, path = re.sub(r"^\w+://", "", text.strip().lower()).partition("/")
    host = host.removeprefix("www.").removeprefix("m.").partition(":")[0]
    if host in PLATFORMS:
        path = re.split(r"[?#]", path)[0].strip("/")
        return f"{host}/{path}" if path else None
    return host or None


def clean_degrees(text: str) -> float | None:
    try:
        degrees = float(text)
    except ValueError:
        return None
    return degrees if math.isfinite(degrees) and degrees else None


def read_table(path: Path) -> Table:
    csv.field_size_limit(1 << 30)
    table = Table([], [], [], [], [], [], [], [], [], [], [], [], [])
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        if "id" not in header:
            raise PeerError(f"{path} has no column id.")
        at_id = header.index("id")
        at = [header.index(c) if c in header else -1 for c in COLUMNS]
        for row in reader:
            if not row:
                continue
            name, address, postcode, city, phone, email, website, lat, lon = (row[i] if 0 <= i < len(row) else "" for i in at)
            street, number = clean_address(address)
            code = plain(postcode).replace(" ", "") or None
            mail, domain = clean_email(email)
            table.ids.append(row[at_id])
            table.name.append(known := clean_name(name))
            table.words.append(known and " ".join(sorted(set(known.split()))))
            table.street.append(street)
            table.number.append(number)
            table.postcode.append(code)
            table.area.append(code and (code[:4] if code[:4].isdigit() else code[:3]))
            table.city.append(plain(city) or None)
            table.phone.append(clean_phone(phone))
            table.email.append(mail)
            table.domain.append(clean_website(website) or domain)
            table.lat.append(clean_degrees(lat))
            table.lon.append(clean_degrees(lon))
    return table


def write_clusters(path: Path, ids: list[str], clusters: Iterable[object]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "cluster_id"))
        writer.writerows(zip(ids, clusters, strict=True))


# --- keys and graphs ---


def joined(*columns: Column) -> Column:
    """One key out of several columns, None where one of them is."""
    return [None if None in values else "|".join(v for v in values if v) for values in zip(*columns, strict=True)]


def uncommon(keys: Column) -> Column:
    counts = Counter(keys)
    return [k if k is not None and 2 <= counts[k] <= COMMON else None for k in keys]


def filled(column: Iterable[object]) -> bool:
    return any(v is not None for v in column)


def components(rows: int, edges: Iterable[tuple[int, int]]) -> list[int]:
    """Connected components: for each row the number of the first row of its component."""
    parent = list(range(rows))
    for a, b in edges:
        while parent[a] != a:
            parent[a] = a = parent[parent[a]]
        while parent[b] != b:
            parent[b] = b = parent[parent[b]]
        if a != b:
            parent[max(a, b)] = min(a, b)
    for i in range(rows):
        parent[i] = parent[parent[i]]
    return parent


# --- Splink ---

SPLINK_ROWS = 200  # the least that it is run on, with even odds asked for
SPLINK_SURE = (
    ("name", "postcode", "number"),
    ("name", "phone"),
    ("name", "email"),
    ("name", "area"),
    ("name", "city"),
    ("phone", "postcode", "number"),
)
SPLINK_SURE_RECALL = 0.6
SPLINK_TRAINING = (("name",), ("phone",), ("postcode", "number"), ("street", "number"), ("email",))


def splink_keys(t: Table) -> dict[str, Column]:
    """Rows that share one of these are compared."""
    keys = {
        "k_name": t.words,
        "k_phone": t.phone,
        "k_email": t.email,
        "k_domain": t.domain,
        "k_domain_area": joined(t.domain, t.area),
        "k_door": joined(t.postcode, t.number),
        "k_street_city": joined(t.street, t.number, t.city),
        "k_number_area": joined(t.number, t.area),
        "k_number_city": joined(t.number, t.city),
    }
    return {k: v for k, v in ((k, uncommon(v)) for k, v in keys.items()) if filled(v)}


def splink_word_keys(t: Table) -> dict[str, list[list[str] | None]]:
    """Rows whose names share a word are compared, within a place or at the same house number."""
    found = {}
    for name, places in (("w_area", t.area), ("w_city", t.city), ("w_number", t.number)):
        each = [[f"{w}|{place}" for w in words.split()] if words and place else [] for words, place in zip(t.words, places, strict=True)]
        counts = Counter(chain.from_iterable(each))
        column = [[k for k in keys if 2 <= counts[k] <= COMMON] or None for keys in each]
        if filled(column):
            found[name] = column
    return found


def splink_settings(columns: dict[str, Any]) -> Any:
    """Settings with a comparison for whatever the table has, or None when that is nothing.

    Fields that say nearly the same are levels of one comparison, since Splink takes comparisons to be independent: postcode, town and
    distance are one, and so are telephone, e-mail and website.
    """
    import splink.comparison_level_library as cll
    import splink.comparison_library as cl
    from splink import SettingsCreator, block_on

    def have(*names: str) -> bool:
        return all(n in columns for n in names)

    def frequent(level: Any, column: str) -> Any:
        return level.configure(tf_adjustment_column=column, tf_adjustment_weight=1.0)

    def nothing(*fields: tuple[str, ...]) -> Any:
        """Neither of these fields is there in both rows."""
        sides = [" or ".join(f"{n}_l is null or {n}_r is null" for n in names) for names in fields if have(*names)]
        return cll.CustomLevel(" and ".join(f"({s})" for s in sides), "nothing to compare").configure(is_null_level=True)

    comparisons: dict[str, list[Any]] = {}
    if have("name"):
        comparisons["names"] = [
            cll.NullLevel("name"),
            frequent(cll.ExactMatchLevel("name"), "name"),
            cll.Or(cll.ExactMatchLevel("words"), cll.JaroWinklerLevel("name", 0.95)),
            cll.JaroWinklerLevel("name", 0.88),
            cll.JaroWinklerLevel("name", 0.75),
        ]
    if have("street"):
        comparisons["address"] = [cll.NullLevel("street")]
        if have("house"):
            comparisons["address"] += [
                frequent(cll.ExactMatchLevel("house"), "house"),
                cll.And(cll.JaroWinklerLevel("street", 0.85), cll.ExactMatchLevel("number")),
            ]
        else:
            comparisons["address"].append(frequent(cll.ExactMatchLevel("street"), "street"))
        comparisons["address"].append(cll.JaroWinklerLevel("street", 0.9))
        if have("house"):
            comparisons["address"].append(cll.ExactMatchLevel("number"))

    where = {("postcode",), ("city",), ("lat", "lon")}
    if any(have(*w) for w in where):
        levels = [nothing(*sorted(where))]
        if have("postcode", "city"):
            city = cll.JaroWinklerLevel("city", 0.9)
            levels += [
                frequent(cll.And(cll.ExactMatchLevel("postcode"), city), "postcode"),
                cll.And(cll.LevenshteinLevel("postcode", 1), city),
            ]
        if have("postcode"):
            levels.append(frequent(cll.ExactMatchLevel("postcode"), "postcode"))
        if have("lat", "lon"):
            levels += [cll.DistanceInKMLevel("lat", "lon", 0.1), cll.DistanceInKMLevel("lat", "lon", 0.5)]
        if have("city"):
            levels += [frequent(cll.ExactMatchLevel("city"), "city"), cll.JaroWinklerLevel("city", 0.9)]
        if have("postcode"):
            levels.append(cll.Or(cll.ExactMatchLevel("area"), cll.LevenshteinLevel("postcode", 1)))
        if have("lat", "lon"):
            levels += [cll.DistanceInKMLevel("lat", "lon", 2), cll.DistanceInKMLevel("lat", "lon", 10)]
        comparisons["place"] = levels

    contacts = [c for c in ("phone", "email", "domain") if have(c)]
    if contacts:
        levels = [nothing(*((c,) for c in contacts))]
        if have("phone") and len(contacts) > 1:
            both = cll.Or(*(cll.ExactMatchLevel(c) for c in contacts[1:]))
            levels.append(frequent(cll.And(cll.ExactMatchLevel("phone"), both), "phone"))
        comparisons["contact"] = [*levels, *(frequent(cll.ExactMatchLevel(c), c) for c in contacts)]

    if not comparisons:
        return None
    rules: list[Any] = [block_on(k) for k in columns if k.startswith("k_")]
    rules += [block_on(k, arrays_to_explode=[k]) for k in columns if k.startswith("w_")]
    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="row",
        comparisons=[
            cl.CustomComparison(output_column_name=name, comparison_levels=[*levels, cll.ElseLevel()])
            for name, levels in comparisons.items()
        ],
        blocking_rules_to_generate_predictions=rules,
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )


def with_splink(t: Table) -> list[Any]:
    if len(t) < SPLINK_ROWS:
        raise PeerError(f"Splink estimates its model from the table: {len(t):,} rows are too few, it wants {SPLINK_ROWS:,}.")
    import duckdb
    import pyarrow as pa
    from splink import DuckDBAPI, Linker, block_on
    from splink.internals.exceptions import EMTrainingException

    columns: dict[str, Any] = {"row": list(range(len(t)))}
    for column in ("name", "words", "street", "number", "postcode", "area", "city", "phone", "email", "domain", "lat", "lon"):
        if filled(values := getattr(t, column)):
            columns[column] = values
    if "street" in columns and filled(house := joined(t.street, t.number)):
        columns["house"] = house
    columns |= splink_keys(t) | splink_word_keys(t)
    settings = splink_settings(columns)
    if settings is None or not any(c.startswith(("k_", "w_")) for c in columns):
        return list(range(len(t)))

    # The odds asked for grow with the table, so that a row may expect as few wrong links in a large one as in a small one.
    weight = max(1.0, math.log2(len(t) / SPLINK_ROWS))
    with tempfile.TemporaryDirectory() as folder:
        connection = duckdb.connect()
        connection.execute(f"set temp_directory = '{folder}'")
        frame = DuckDBAPI(connection).register(pa.table(columns))
        sure = [r for r in SPLINK_SURE if all(c in columns for c in r) and filled(uncommon(joined(*(columns[c] for c in r))))]
        training = [r for r in SPLINK_TRAINING if all(c in columns for c in r)]
        while True:
            linker = Linker(frame, settings, log_level="ERROR")
            if sure:
                rules: list[Any] = [block_on(*r) for r in sure]
                linker.training.estimate_probability_two_random_records_match(rules, recall=SPLINK_SURE_RECALL)
            linker.training.estimate_u_using_random_sampling(max_pairs=2e7, seed=1)
            failed = None
            for rule in training:
                try:
                    linker.training.estimate_parameters_using_expectation_maximisation(block_on(*rule), max_pairs=1e6)
                except (EMTrainingException, ValueError):  # a small table may have too few such pairs; the linker is spoilt, so start anew
                    failed = rule
                    break
            if failed is None:
                break
            training.remove(failed)
        edges = linker.inference.predict(threshold_match_weight=weight)
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(edges, threshold_match_weight=weight)
        found = clusters.as_pyarrow_table()
        connection.close()
    by_row: list[Any] = list(range(len(t)))
    for row, cluster in zip(found["row"].to_pylist(), found["cluster_id"].to_pylist(), strict=True):
        by_row[row] = cluster
    return by_row


# --- recordlinkage ---

RECORDLINKAGE_ROWS = 200_000
RECORDLINKAGE_PROBABILITY = 0.99


def with_recordlinkage(t: Table) -> list[Any]:
    if len(t) > RECORDLINKAGE_ROWS:
        raise PeerError(
            f"recordlinkage holds every pair in memory: {len(t):,} rows are more than {RECORDLINKAGE_ROWS:,}, so it is not run."
        )
    import pandas as pd
    import recordlinkage
    from recordlinkage.index import Block, SortedNeighbourhood

    frame = pd.DataFrame({c: getattr(t, c) for c in ("name", "words", "street", "number", "postcode", "city", "phone", "email", "domain")})
    frame = frame.dropna(axis="columns", how="all")
    candidates = None
    for column in ("postcode", "phone", "email", "name", "words"):
        if column not in frame:
            continue
        if column in ("name", "words"):
            pairs = SortedNeighbourhood(column, window=9).index(frame[[column]].dropna())
        else:
            pairs = Block(column).index(pd.DataFrame({column: uncommon(getattr(t, column))}).dropna())
        candidates = pairs if candidates is None else candidates.union(pairs)
    if candidates is None or not len(candidates):
        return list(range(len(t)))

    compare = recordlinkage.Compare()
    for column in ("name", "words"):
        if column in frame:
            compare.string(column, column, method="jarowinkler", label=f"{column} alike")
    for column, threshold in (("words", 0.92), ("words", 0.8), ("street", 0.88)):
        if column in frame:
            compare.string(column, column, method="jarowinkler", threshold=threshold, label=f"{column} {threshold}")
    if "city" in frame:
        compare.string("city", "city", method="jarowinkler", threshold=0.9, missing_value=1, label="city not against")
    if "street" in frame:
        compare.string("street", "street", method="jarowinkler", threshold=0.88, missing_value=1, label="street not against")
    for column in ("number", "postcode", "phone", "email", "domain"):
        if column in frame:
            # A binary model has no third value for "not known": one feature for what agrees, one for what does not disagree.
            compare.exact(column, column, label=column)
            compare.exact(column, column, missing_value=1, label=f"{column} not against")
    features = compare.compute(candidates, frame)
    alike = [c for c in features if c.endswith(" alike")]
    named = (features[alike].max(axis="columns") >= 0.75).to_numpy() if alike else np.ones(len(features), dtype=bool)
    features = features.drop(columns=alike).astype(np.int8)
    features = features.loc[:, features.nunique() > 1]
    if not features.shape[1]:
        return list(range(len(t)))
    classifier = recordlinkage.ECMClassifier()
    with np.errstate(all="ignore"):
        classifier.fit(features)
        matches = candidates[named & (classifier.prob(features).to_numpy() >= RECORDLINKAGE_PROBABILITY)]
    return components(len(t), iter(matches))


# --- RapidFuzz ---

RAPIDFUZZ_SCORE = 80.0
RAPIDFUZZ_ROWS = 5_000  # up to these; each time as many rows again ask for RAPIDFUZZ_MORE, as chains grow with the table
RAPIDFUZZ_MORE = 0.6
CHUNK = 1_000_000  # pairs scored at a time


def pairs_of(keys: Iterable[tuple[int, Any]]) -> Iterator[Pairs]:
    """Pairs of rows that share a key, in chunks."""
    blocks: dict[Any, list[int]] = defaultdict(list)
    for row, key in keys:
        blocks[key].append(row)
    lefts: list[np.ndarray] = []
    rights: list[np.ndarray] = []
    size = 0
    triangles = {n: np.triu_indices(n, 1) for n in range(2, COMMON + 1)}
    for rows in blocks.values():
        if 2 <= len(rows) <= COMMON:
            members = np.array(rows, dtype=np.int32)
            i, j = triangles[len(rows)]
            lefts.append(members[i])
            rights.append(members[j])
            size += len(i)
            if size >= CHUNK:
                yield np.concatenate(lefts), np.concatenate(rights)
                lefts, rights, size = [], [], 0
    if size:
        yield np.concatenate(lefts), np.concatenate(rights)


def with_rapidfuzz(t: Table) -> list[Any]:
    from rapidfuzz import fuzz
    from rapidfuzz.process import cpdist

    workers = os.cpu_count() or 1

    def texts(column: Column) -> np.ndarray:
        return np.array([v or "" for v in column], dtype=object)

    def codes(column: Column) -> np.ndarray:
        numbers: dict[str, int] = {}
        return np.array([-1 if v is None else numbers.setdefault(v, len(numbers)) for v in column], dtype=np.int32)

    name, street, city, postcode = texts(t.name), texts(t.street), texts(t.city), texts(t.postcode)
    streets, cities, postcodes, number = codes(t.street), codes(t.city), codes(t.postcode), codes(t.number)
    phone, email, domain = codes(t.phone), codes(t.email), codes(t.domain)

    caution = 1 if filled(chain(t.phone, t.email, t.domain)) else 0
    least = RAPIDFUZZ_SCORE + RAPIDFUZZ_MORE * max(0.0, math.log2(max(len(t), 1) / RAPIDFUZZ_ROWS))

    def score(scorer: Callable[..., Any], column: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return np.asarray(cpdist(column[a], column[b], scorer=scorer, workers=workers, dtype=np.float32))

    def matches(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """The pairs whose fields agree well enough: a weighted mean over the fields that both rows have."""
        names = score(fuzz.token_set_ratio, name, a, b)
        keep = np.flatnonzero(names >= 60)
        a, b, names = a[keep], b[keep], names[keep]
        names = (names + score(fuzz.token_sort_ratio, name, a, b)) / 2
        keep = np.flatnonzero(names >= 60)
        a, b, names = a[keep], b[keep], names[keep]
        # The caution: the less there is to compare of what the table has, the better that has to agree.
        total = 3 * names + 30 * caution
        weights = np.full(len(a), 3 + caution, dtype=np.float32)

        def add(weight: float, column: np.ndarray, values: np.ndarray) -> None:
            nonlocal total, weights
            both = (column[a] >= 0) & (column[b] >= 0)
            total = total + np.where(both, weight * values, 0)
            weights = weights + np.where(both, weight, 0)

        add(2, streets, score(fuzz.token_set_ratio, street, a, b))
        add(1, cities, score(fuzz.ratio, city, a, b))
        add(2, postcodes, score(fuzz.ratio, postcode, a, b))
        # Organisations have more than one telephone and more than one address: another one says less than the same one.
        for weight, other, column in ((1, 0, number), (3, 70, phone), (2, 50, email), (1, 0, domain)):
            add(weight, column, np.where(column[a] == column[b], 100, other))
        chosen = np.flatnonzero(total / weights >= least)
        return np.stack((a[chosen], b[chosen]), axis=1)

    initial = [n and n[0] for n in t.name]
    words = Counter(chain.from_iterable(set(n.split()) for n in t.name if n))
    sources: list[Iterable[tuple[int, Any]]] = [
        ((i, k) for i, k in enumerate(joined(t.area, initial)) if k),
        ((i, k) for i, k in enumerate(joined(t.area, t.number)) if k),
        ((i, k) for i, k in enumerate(joined(t.city, t.number)) if k),
        ((i, k) for i, k in enumerate(t.phone) if k),
        ((i, k) for i, k in enumerate(t.email) if k),
        ((i, k) for i, k in enumerate(t.domain) if k),
        ((i, k) for i, n in enumerate(t.name) if n for k in set(n.split()) if words[k] <= COMMON),
    ]
    edges: list[np.ndarray] = []
    for source in sources:
        edges += [matches(a, b) for a, b in pairs_of(source)]
    return components(len(t), chain.from_iterable(e.tolist() for e in edges))


PEERS: dict[str, Callable[[Table], list[Any]]] = {"splink": with_splink, "recordlinkage": with_recordlinkage, "rapidfuzz": with_rapidfuzz}


def main(arguments: list[str]) -> int:
    if len(arguments) != 3 or arguments[0] not in PEERS:
        print(f"usage: python -m tests.bench.peers {{{'|'.join(PEERS)}}} TABLE.csv OUT.csv", file=sys.stderr)
        return 2
    name, source, target = arguments[0], Path(arguments[1]), Path(arguments[2])
    started = time.perf_counter()
    try:
        table = read_table(source)
        read = time.perf_counter()
        clusters = PEERS[name](table)
    except (PeerError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        print(f"{name} needs the package {error.name}, which is not installed here.", file=sys.stderr)
        return 2
    write_clusters(target, table.ids, clusters)
    seconds = f"read in {read - started:.1f} s, matched in {time.perf_counter() - read:.1f} s"
    print(f"{name}: {len(table):,} rows, {len(set(clusters)):,} clusters, {seconds}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
