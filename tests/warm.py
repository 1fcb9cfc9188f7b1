"""The command line in a process of its own that is forked from one which has everything imported: it starts in no time.

``test_demo``, ``test_kill`` and the killed nights of ``test_week`` start a fresh interpreter, as a person does.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from multiprocessing.context import ForkServerContext
from pathlib import Path
from subprocess import CompletedProcess, TimeoutExpired

#: What a night needs. One server of forks serves all tests of a pytest process, so two that have their own children stand here too.
IMPORTED = (
    "pandas", "harvest.cli", "harvest.demo", "harvest.desk", "harvest.offline", "harvest.status", "harvest.verify", "dedupe.table",
    "tests.publish.test_crash", "tests.publish.test_switch",
)  # fmt: skip
TIMEOUT_S = 280


@cache
def forks() -> ForkServerContext:
    """A context whose children have everything imported."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(IMPORTED))
    return context


def command_line(args: Sequence[str], cwd: Path, env: Mapping[str, str]) -> CompletedProcess[str]:
    """``python -m harvest.cli ARGS``: its exit code and what it said. Raises TimeoutExpired."""
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        child = forks().Process(target=_main, args=(list(args), cwd, dict(env), out, err))
        child.start()
        child.join(TIMEOUT_S)
        if child.exitcode is None:
            child.kill()
            child.join()
            raise TimeoutExpired(list(args), TIMEOUT_S)
        return CompletedProcess(list(args), child.exitcode, out.read_text("utf-8"), err.read_text("utf-8"))


def _main(args: list[str], cwd: Path, env: dict[str, str], out: Path, err: Path) -> None:
    """In the child: standard input, output and errors are files, as of a command that is run by another."""
    for number, path, flags in ((0, Path(os.devnull), os.O_RDONLY), (1, out, os.O_WRONLY | os.O_CREAT), (2, err, os.O_WRONLY | os.O_CREAT)):
        descriptor = os.open(path, flags)
        os.dup2(descriptor, number)
        os.close(descriptor)
    sys.stdin, sys.stdout, sys.stderr = (open(n, mode, encoding="utf-8") for n, mode in enumerate("rww"))  # noqa: SIM115, PTH123
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    sys.argv = ["harvest.cli", *args]
    from harvest.cli import main

    main()
