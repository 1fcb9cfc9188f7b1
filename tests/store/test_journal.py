"""The journal: nothing acknowledged is lost, nothing stands twice, what was changed is seen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from store.errors import StorageError
from store.journal import Journal, read_journal, verify_journal
from store.model.decision import Decision, DecisionKind

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]


def decision(n: int, **changes: object) -> Decision:
    about = (("alfa", str(n)), ("beta", "ünï\u2028 \\ \" '"))
    return replace(Decision(f"id-{n:08d}", NOW, "piet", DecisionKind.PAIR, "same", about, case=f"c{n}", fingerprint="f"), **changes)  # type: ignore[arg-type]


def path(data: Path) -> Path:
    return data / "decisions" / "desk.jsonl"


def test_what_is_written_comes_back_in_order(data: Path) -> None:
    journal = Journal(data)
    written = [journal.append(decision(n))[0] for n in range(5)]
    assert list(read_journal(data)) == written
    assert [d.n for d in written] == [1, 2, 3, 4, 5]
    assert [d.at for d in written] == sorted({d.at for d in written}), "a clock that stands still must not make two decisions tie"
    assert verify_journal(data) == []
    assert read_journal(data, {"desk": 3}) == tuple(written[3:])


def test_sending_twice_records_once(data: Path) -> None:
    first = Journal(data).append(decision(1))
    again = Journal(data)  # after a restart too
    assert again.append(decision(1, answer="different")) == first
    assert again.append(decision(2), decision(2)) == again.append(decision(2), decision(2))
    assert [d.id for d in read_journal(data)] == ["id-00000001", "id-00000002"]


def test_a_clock_that_goes_back_does_not_change_what_came_last(data: Path) -> None:
    journal = Journal(data)
    journal.append(decision(1))
    (later,) = journal.append(decision(2, at=NOW - timedelta(days=3)))
    assert later.at > NOW


def test_threads_and_processes_share_one_chain(data: Path) -> None:
    journals = [Journal(data), Journal(data)]  # two processes' views of the same file
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: journals[n % 2].append(decision(n)), range(200)))
    assert len({d.id for d in read_journal(data)}) == 200
    assert verify_journal(data) == []


def test_a_torn_last_line_was_never_acknowledged(data: Path) -> None:
    Journal(data).append(decision(1), decision(2))
    with path(data).open("ab") as file:
        file.write(b'{"about":[["alfa","3"')
    assert [d.n for d in read_journal(data)] == [1, 2]
    Journal(data).append(decision(3))
    assert [d.id for d in read_journal(data)] == ["id-00000001", "id-00000002", "id-00000003"]
    assert verify_journal(data) == []
    assert [p.read_bytes() for p in (data / "decisions").glob("*.torn-*")] == [b'{"about":[["alfa","3"']


@pytest.mark.parametrize("spoil", ["actor", "drop", "swap", "last", "repeat", "garbage", "hash"])
def test_a_changed_line_is_seen(data: Path, spoil: str) -> None:
    journal = Journal(data)
    for n in range(4):
        journal.append(decision(n))
    lines = path(data).read_text().rstrip("\n").split("\n")
    if spoil == "actor":
        lines[1] = lines[1].replace('"piet"', '"jan"')
    elif spoil == "drop":
        del lines[1]
    elif spoil == "swap":
        lines[1], lines[2] = lines[2], lines[1]
    elif spoil == "last":
        lines[3] = lines[3].replace('"same"', '"different"')
    elif spoil == "repeat":
        lines.append(lines[3])
    elif spoil == "garbage":
        lines[2] = "{}"
    else:
        record = json.loads(lines[3])
        lines[3] = json.dumps(record | {"hash": "0" * 64})
    path(data).write_text("\n".join(lines) + "\n")
    (said, *_) = verify_journal(data)
    assert "desk.jsonl: line" in said


def test_a_damaged_line_is_an_error_that_names_it(data: Path) -> None:
    journal = Journal(data)
    journal.append(decision(1), decision(2))
    body = path(data).read_bytes().split(b"\n")
    path(data).write_bytes(b"\n".join([b"not json", *body[1:]]))
    with pytest.raises(StorageError, match=r"desk\.jsonl: line 1 is damaged"):
        read_journal(data)
    with pytest.raises(StorageError, match="line 1 is damaged"):
        Journal(data).append(decision(3))


def test_a_journal_that_became_shorter_takes_nothing_more(data: Path) -> None:
    journal = Journal(data)
    journal.append(decision(1), decision(2))
    path(data).write_bytes(path(data).read_bytes().split(b"\n")[0] + b"\n")
    with pytest.raises(StorageError, match="shorter than it was"):
        journal.append(decision(3))


def test_a_folder_that_cannot_be_written_is_said(data: Path) -> None:
    data.mkdir()
    (data / "decisions").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="nothing was recorded"):
        Journal(data).append(decision(1))


def test_a_full_disk_records_nothing_and_says_so(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(data)
    journal.append(decision(1))
    real = os.write

    def full(descriptor: int, body: bytes) -> int:
        real(descriptor, body[:20])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(StorageError, match="No space left"):
        journal.append(decision(2))
    monkeypatch.undo()
    journal.append(decision(3))
    assert [d.id for d in read_journal(data)] == ["id-00000001", "id-00000003"]
    assert verify_journal(data) == []


_WRITER = """
import sys
from pathlib import Path
from store.journal import Journal
from tests.store.test_journal import decision
journal = Journal(Path(sys.argv[1]))
n = int(sys.argv[2])
while True:
    journal.append(decision(n), decision(n + 1)) if n % 7 == 0 else journal.append(decision(n))
    print(n, flush=True)
    n += 2
"""


def kill_loop(data: Path, rounds: int) -> tuple[int, int]:
    """Kill -9 a writer again and again. Returns (acknowledged, in the journal); asserts that none is lost and the chain is whole."""
    acknowledged: set[str] = set()
    for round_ in range(rounds):
        start = round_ * 1_000_000
        with subprocess.Popen([sys.executable, "-c", _WRITER, str(data), str(start)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout
            first = child.stdout.readline()
            time.sleep(0.003 * (round_ % 9))
            child.send_signal(signal.SIGKILL)
            said = [first, *child.stdout.read().splitlines()]
        acknowledged |= {decision(int(line)).id for line in said if line.strip().isdigit()}
    found = [d.id for d in read_journal(data)]
    assert len(found) == len(set(found))
    assert acknowledged <= set(found)
    assert verify_journal(data) == []
    return len(acknowledged), len(found)


@pytest.mark.slow
def test_fifty_kills_lose_nothing(data: Path) -> None:
    """``HEERLENKAART_KILLS=1000`` for the long one."""
    acknowledged, found = kill_loop(data, int(os.environ.get("HEERLENKAART_KILLS", "50")))
    assert acknowledged > 100
    assert found >= acknowledged


def test_three_kills_lose_nothing(data: Path) -> None:
    assert kill_loop(data, 3)[0] >= 3


@pytest.mark.parametrize("kept", [1, 2, 3, 4])
def test_a_batch_is_recorded_whole_or_not_at_all(data: Path, kept: int) -> None:
    """A power cut can leave any number of a batch's lines; sending the form again then records all of them."""
    batch = tuple(decision(n, batch="b") for n in range(10, 15))
    before = Journal(data).append(decision(1))
    Journal(data).append(*batch)
    lines = path(data).read_bytes().split(b"\n")
    path(data).write_bytes(b"\n".join([*lines[: 1 + kept], lines[1 + kept][:20]]))
    assert read_journal(data) == before, "a batch that is not whole was never acknowledged"
    assert verify_journal(data) == []
    again = Journal(data)
    assert [d.id for d in again.append(decision(2))] == ["id-00000002"]
    assert [d.n for d in again.append(*batch)] == [3, 4, 5, 6, 7]
    assert len(read_journal(data)) == 7
    assert verify_journal(data) == []
    assert list((data / "decisions").glob("*.torn-*")), "what was torn is kept aside"
