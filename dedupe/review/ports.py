"""Ports: what the desk asks of the layers above it, and the one long job that may run at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from store.errors import HeerlenkaartError


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A release that would lose ``gone`` of ``before`` entries (or, when that is 0, grow to ``after``) and waits for a yes to ``print``.
    ``lost``: names of what would go, the first twenty."""

    print: str
    before: int
    after: int
    gone: int
    lost: tuple[str, ...]


@dataclass(frozen=True)
class Ports:
    """``publish`` makes a release (its argument: the print of a held one that may go on, or "") and returns a sentence about it;
    ``held``: the release that waits for a steward, if any; ``answer_run`` accepts or rejects a held run; ``run_report`` says
    what accepting would change; ``site``: address of the published map, or "". All raise HeerlenkaartError."""

    publish: Callable[[str], str]
    held: Callable[[], HeldBack | None]
    answer_run: Callable[[str, bool], str]
    run_report: Callable[[str], list[str]]
    site: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """``state``: idle | running | done | failed; ``said``: in Dutch."""

    state: str = "idle"
    title: str = ""
    said: str = ""


class Jobs:
    """Publishing and taking a night over take seconds: they run beside the desk, one at a time."""

    def __init__(self) -> None:
        self._job = Job()
        self._guard = threading.Lock()
        self._thread: threading.Thread | None = None

    @property
    def job(self) -> Job:
        """The running or the last one."""
        return self._job

    def start(self, title: str, work: Callable[[], str], after: Callable[[], None]) -> bool:
        """Run ``work``, then ``after``; False when another is running."""
        with self._guard:
            if self._job.state == "running":
                return False
            self._job = Job("running", title)
            self._thread = threading.Thread(target=self._run, args=(title, work, after), name="job", daemon=True)
            self._thread.start()
            return True

    def _run(self, title: str, work: Callable[[], str], after: Callable[[], None]) -> None:
        try:
            done = Job("done", title, work())
        except HeerlenkaartError as error:
            done = Job("failed", title, f"De oude kaart blijft staan. Voor de technisch beheerder: {error}")
        except BaseException:
            self._job = Job("failed", title, "Er ging iets mis. De oude kaart staat er nog.")
            raise
        after()
        self._job = done

    def wait(self, timeout_s: float) -> None:
        """Until the running job ends."""
        if self._thread:
            self._thread.join(timeout_s)
