"""Progress bars when a person watches, nothing otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from harvest.child import Progress as Report


class CrawlProgress:
    """One bar per source; ``of(id)`` gives the callback for a crawl, None when nobody watches."""

    def __init__(self, interactive: bool, ids: Sequence[str]) -> None:
        self._bars = (
            Progress(TextColumn("{task.description:>16}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()) if interactive else None
        )
        self._tasks = {i: self._bars.add_task(i, total=None) for i in ids} if self._bars else {}

    def __enter__(self) -> CrawlProgress:
        if self._bars:
            self._bars.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._bars:
            self._bars.stop()

    def of(self, source: str) -> Report | None:
        """The callback (done, asked) of one source."""
        bars, tasks = self._bars, self._tasks
        if bars is None:
            return None
        return lambda done, asked: bars.update(tasks[source], completed=done, total=asked)
