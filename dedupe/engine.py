"""Engine: where partitions are worked on. The result is the same everywhere, byte for byte, and in order.

``Inline`` = in this process, for a city. ``Processes`` = on all cores of this machine. ``OnDask`` = on an existing Dask cluster
(extra ``heerlenkaart[cluster]``). Only a few partitions are under way at a time: memory is bounded by their size, not by the data.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import AbstractContextManager
from functools import lru_cache
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from store.errors import HeerlenkaartError, UsageError

P = TypeVar("P")
R = TypeVar("R")


class Engine(Protocol):
    """Applies a pure function to partitions."""

    def map(self, function: Callable[..., R], partitions: Iterable[P], *shared: object) -> Iterator[R]:
        """``function(partition, *shared)`` of each, in order."""
        ...


class Inline:
    """In this process."""

    def map(self, function: Callable[..., R], partitions: Iterable[P], *shared: object) -> Iterator[R]:
        """One after the other."""
        return (function(p, *shared) for p in partitions)


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Processes(AbstractContextManager["Processes"]):
    """On all cores, in child processes, which make no cycles and collect none. Make it before a DuckDB
    connection: its threads do not survive a fork."""

    def __init__(self, workers: int | None = None) -> None:
        """Starts the processes; a fork, where there is one, has the modules loaded already."""
        method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
        self._workers = workers or cores()
        self._pool = ProcessPoolExecutor(self._workers, mp_context=multiprocessing.get_context(method), initializer=gc.disable)
        for started in [self._pool.submit(int) for _ in range(self._workers)]:
            started.result()

    def map(self, function: Callable[..., R], partitions: Iterable[P], *shared: object) -> Iterator[R]:
        """A few more in flight than there are processes. What is shared stays with them, and with it what it remembers."""
        sent = pickle.dumps(shared)
        return _windowed(lambda p: self._pool.submit(_with_shared, function, p, sent), partitions, self._workers + 2)

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        """Stops the processes."""
        self._pool.shutdown(cancel_futures=True)


def _with_shared(function: Callable[..., R], partition: P, sent: bytes) -> R:
    """In the other process."""
    return function(partition, *_received(sent))


@lru_cache(maxsize=2)
def _received(sent: bytes) -> tuple[object, ...]:
    return tuple(pickle.loads(sent))


class OnDask(AbstractContextManager["OnDask"]):
    """On the Dask cluster at ``address`` ("tcp://host:8786")."""

    def __init__(self, address: str) -> None:
        """Connects. Raises UsageError when Dask is not installed, HeerlenkaartError when nothing answers."""
        try:
            from distributed import Client
        except ImportError as error:
            raise UsageError("--engine dask needs Dask; install heerlenkaart[cluster].") from error
        try:
            connect: Any = Client
            self._client: Any = connect(address, timeout="10s", set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise HeerlenkaartError(f"No Dask scheduler answers at {address} ({error}); start one or correct --scheduler.") from error

    def map(self, function: Callable[..., R], partitions: Iterable[P], *shared: object) -> Iterator[R]:
        """Two partitions in flight per thread of the cluster; what is shared is sent once."""
        sent = [self._client.scatter(s, broadcast=True, hash=False) for s in shared]
        threads = sum(w["nthreads"] for w in self._client.scheduler_info(n_workers=-1)["workers"].values()) or 1
        return _windowed(lambda p: self._client.submit(function, p, *sent, pure=False), partitions, 2 * threads)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        """Leaves the cluster as it was."""
        self._client.close()


def _windowed(submit: Callable[[P], Future[R]], partitions: Iterable[P], window: int) -> Iterator[R]:
    """Results in order, with at most ``window`` partitions under way."""
    flying: deque[Future[R]] = deque()
    for partition in partitions:
        flying.append(submit(partition))
        if len(flying) >= window:
            yield flying.popleft().result()
    while flying:
        yield flying.popleft().result()
