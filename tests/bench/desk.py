"""``uv run python -m tests.bench.desk [LISTINGS]``: how fast the desk is, on a generated city, also while a night writes.

Server time is measured inside the server, around everything that one request does. Prints a line a figure.
"""

from __future__ import annotations

import csv
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from harvest.pipeline import remerge
from store.model.listing import Listing
from tests.review.build import Running, fill, running
from tests.store.build import listing

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("heerlenonline", "sportinheerlen", "heerlendoen", "jens")


def listings(count: int, folder: Path) -> list[Listing]:
    """A world of the matching benchmark as listings of our four sources."""
    table = folder / "city.csv"
    command = [sys.executable, "-m", "tests.bench.generate.directory", "--n", str(count), "--seed", "91", "--out", str(table)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    seen: dict[str, int] = {}
    out = []
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            nth = seen.setdefault(row["cluster_id"], 0)
            seen[row["cluster_id"]] += 1
            facts = {k: row[k] or None for k in ("postcode", "city", "phone", "email", "website")}
            facts |= {"street": row["address"].rpartition(" ")[0] or None, "house_number": row["address"].rpartition(" ")[2] or None}
            if row["lat"]:
                facts |= {"lat": float(row["lat"]), "lon": float(row["lon"]), "location_precision": "address"}
            out.append(listing(row["id"], row["name"], SOURCES[nth % 4], **facts))
    return out


def _percentiles(seconds: list[float]) -> str:
    ordered = sorted(seconds)
    return (
        f"median {statistics.median(ordered) * 1000:.1f} ms, p99 {ordered[int(0.99 * (len(ordered) - 1))] * 1000:.1f} ms, n {len(ordered)}"
    )


def answer(desk: Running, ids: list[str], pause_s: float = 0.0) -> list[float]:
    """Seconds of each acknowledgement; ``pause_s`` between them, so that they meet every part of a night."""
    person = desk.person("bench")
    out = []
    for n, case_id in enumerate(ids):
        if person.get(f"/zaak/{case_id}").status_code == 404:
            continue  # an earlier answer has settled it
        form = person.form(f"/zaak/{case_id}") | {"antwoord": ("different", "same")[n % 2]}
        started = time.perf_counter()
        reply = person.post(f"/zaak/{case_id}", form)
        out.append(time.perf_counter() - started)
        time.sleep(pause_s)
        assert reply.status_code in (303, 409), reply.status_code
    return out


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        night = fill(data, listings(count, Path(folder)), now=None)
        started = time.perf_counter()
        with running(night) as desk:
            print(f"start, {len(desk.desk.bench.view.entries):,} entries: {time.perf_counter() - started:.1f} s")
            cases = desk.cases("duplicate")
            print(f"{len(cases):,} possible duplicates of {len(desk.desk.bench.view.cases):,} cases")
            person = desk.person("kijker")
            seconds = []
            for case_id in cases[:200]:
                started = time.perf_counter()
                assert person.get(f"/zaak/{case_id}").status_code == 200
                seconds.append(time.perf_counter() - started)
            print("a card:", _percentiles(seconds))
            print("acknowledgement:", _percentiles(answer(desk, cases[200:300])))
            started = time.perf_counter()
            desk.settled()
            print(f"the last decision in the catalogue after {time.perf_counter() - started:.2f} s")
            started = time.perf_counter()
            person = desk.person("bench")
            assert person.answer(cases[301], "different").status_code == 303
            desk.settled()
            print(f"one decision until the merge is in the catalogue: {time.perf_counter() - started:.2f} s")
            stop = threading.Event()
            nights: list[float] = []
            command = [sys.executable, "-c", f"from tests.bench.desk import again; again({str(data)!r})"]

            def write() -> None:
                while not stop.is_set():
                    began = time.perf_counter()
                    subprocess.run(command, check=False, cwd=ROOT)
                    nights.append(time.perf_counter() - began)

            writer = threading.Thread(target=write)
            writer.start()
            asked = set(cases[:302])
            try:
                found = answer(desk, [c for c in desk.cases("duplicate") if c not in asked][:300], 0.15)
            finally:
                stop.set()
                writer.join()
            print(f"acknowledgement while {len(nights)} nights merge and write:", _percentiles(found))


def again(data: str) -> None:
    """A night's merge and write."""
    from tests.review.build import night_on

    remerge(night_on(Path(data), None))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 12_500)
