"""A published data folder behind our own server, for tests that look at it as a visitor or another site does; and commands that serve."""

from __future__ import annotations

import itertools
import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from publish.serve import make_server

ROOT = Path(__file__).resolve().parent.parent


# Ports below those that the system gives out by itself (Linux: from 32768), so that no other socket gets one of ours between asking and
# binding; and a stretch for each worker of pytest-xdist, so that two tests never choose the same.
FIRST_PORT, PORTS_OF_WORKER = 20_000, 400
_WORKER = int(re.sub(r"\D", "", os.environ.get("PYTEST_XDIST_WORKER", "")) or 0) % 30
_ports = itertools.count(os.getpid() * 2 % PORTS_OF_WORKER, 2)


def free_port() -> int:
    """A port that nobody uses now, nor the one after it (the demo serves on two), and that nobody else is given."""
    for step in itertools.islice(_ports, PORTS_OF_WORKER // 2):
        port = FIRST_PORT + _WORKER * PORTS_OF_WORKER + step % PORTS_OF_WORKER
        with socket.socket() as first, socket.socket() as second:
            try:
                first.bind(("127.0.0.1", port))
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
        return port
    raise RuntimeError(f"No two free ports among the {PORTS_OF_WORKER} of this worker")


def started(data: Path, *args: str) -> subprocess.Popen[str]:
    """A command as a person starts it, in a fresh interpreter, not waited for. What it says can be read line by line."""
    command = [sys.executable, "-u", "-m", "harvest.cli", "--config", str(ROOT / "config"), "--data", str(data), *args]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@contextmanager
def served(data: Path) -> Iterator[str]:
    """Base address while the block runs."""
    port = free_port()
    server = make_server(data, "127.0.0.1", port)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(timeout=10)


def release_folder(data: Path, name: str) -> Path:
    """An empty release that ``current`` points at."""
    root = data / "releases" / name
    root.mkdir(parents=True)
    (data / "current").symlink_to(Path("releases") / name)
    return root
