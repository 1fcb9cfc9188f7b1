"""A published data folder behind our own server, for tests that look at it as a visitor or another site does; and commands that serve."""

from __future__ import annotations

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


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


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
