"""Starting a spider: by name, in a child process, with a timeout here (CLOSESPIDER_TIMEOUT does not stop a blocked one)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class ChildSpec:
    """What the child is told; fields as in spiders/run.py."""

    config: str
    source: str
    run_id: str
    out: str
    now: str = ""
    base_url: str = ""
    sample: int = 0
    progress: bool = False
    rungs: str = ""
    pages: int = 0
    data: str = ""


@dataclass(frozen=True)
class ChildResult:
    """``ok`` = the run is sealed; else ``problem`` says why in a sentence."""

    ok: bool
    problem: str = ""


def run_child(
    spec: ChildSpec, timeout_s: float, *, module: str = "spiders.run", progress: Progress | None = None, pass_fds: Sequence[int] = ()
) -> ChildResult:
    """Run ``python -m module SPEC`` to its end or its timeout. ``pass_fds`` keeps the nightly lock held by orphans."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(asdict(spec), file)
        file.flush()
        process = subprocess.Popen(
            [sys.executable, "-m", module, file.name],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            pass_fds=tuple(pass_fds),
            cwd=Path.cwd(),
            start_new_session=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        errors: list[str] = []
        readers = [
            threading.Thread(target=_read_progress, args=(process, progress), daemon=True),
            threading.Thread(target=lambda: errors.extend(process.stderr or ()), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            code = process.wait(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            _kill(process)
            return ChildResult(False, f"the crawl did not end within {timeout_s:.0f} s and was stopped")
        except BaseException:
            _kill(process)
            raise
        finally:
            for reader in readers:
                reader.join(timeout=2)
            for stream in (process.stdout, process.stderr):
                if stream:
                    stream.close()
    last = next((line.strip() for line in reversed(errors) if line.strip()), "no message")
    return ChildResult(True) if code == 0 else ChildResult(False, f"the crawl process ended with code {code}: {last[:300]}")


def _kill(process: subprocess.Popen[str]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _read_progress(process: subprocess.Popen[str], progress: Progress | None) -> None:
    for line in process.stdout or ():
        if progress and line.startswith("{"):
            try:
                message = json.loads(line)
                progress(int(message["done"]), int(message["asked"]))
            except (ValueError, KeyError):
                continue
