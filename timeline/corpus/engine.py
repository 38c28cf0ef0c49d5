"""Where work is done: in this process, in processes of this machine, or on a Dask cluster that there is.

Work is a function over an item; items are independent, so whatever is lost with a process is done again elsewhere.
"""

import logging
import os
import platform
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Protocol, TypeVar

from .. import __version__
from ..errors import TimelineError
from ..extras import need

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 2  # items that each process has: one at work, one at hand
_WAIT = 10  # seconds for a scheduler to answer
_log = logging.getLogger("timeline.corpus")


class Spread(Protocol):
    """Does `work` on each item and yields both, in whatever order they are done.

    What an item gives is an `Exception` where it took the process with it every time.
    """

    def __call__(self, work: Callable[[T], R], items: Iterable[T]) -> Iterator[tuple[T, R | Exception]]:
        """One after another, as they come."""
        ...


def here(work: Callable[[T], R], items: Iterable[T]) -> Iterator[tuple[T, R | Exception]]:
    """In this process."""
    for item in items:
        yield item, work(item)


@contextmanager
def engine(scheduler: str | None = None, workers: int | None = None) -> Iterator[Spread]:
    """Where to work: the cluster at `scheduler`, else `workers` processes here, as many as there are cores.

    One worker is this process. Raises `TimelineError` where the cluster cannot be reached or runs another version.
    """
    workers = workers or _cores()
    if scheduler is None and (workers == 1 or not _has_dask()):
        if workers > 1:
            _log.warning("one process does the work: for more, pip install 'timeline-explorer[corpus]'")
        yield here
        return
    distributed = need("distributed", "work on a cluster", "corpus")
    with _cluster(distributed, scheduler, workers) as client:
        _compare(client)
        if client.dashboard_link:
            _log.info("dashboard: %s", client.dashboard_link)
        yield partial(_spread, distributed, client)


@contextmanager
def _cluster(distributed: Any, scheduler: str | None, workers: int) -> Iterator[Any]:
    if scheduler is None:
        options: dict[str, Any] = {"n_workers": workers, "threads_per_worker": 1, "dashboard_address": ":0"}
        quiet = {"silence_logs": logging.ERROR}
        with distributed.LocalCluster(**options, **quiet) as cluster, distributed.Client(cluster) as client:
            yield client
        return
    try:
        client = distributed.Client(scheduler, timeout=_WAIT)
    except (OSError, ValueError) as error:
        raise TimelineError(f"no Dask scheduler answers at {scheduler}: {str(error).splitlines()[0]}") from error
    with client:
        if not client.nthreads():
            raise TimelineError(f"the cluster at {scheduler} has no workers: start some with dask worker {scheduler}")
        yield client


def _compare(client: Any) -> None:
    """Raise where a worker has another version of us, or of Python."""
    try:
        found = client.run(_versions)
    except Exception as error:
        raise TimelineError(
            f"the workers cannot import timeline: install timeline-explorer {__version__} there ({error})"
        ) from error
    for worker, versions in sorted(found.items()):
        if versions != _versions():
            there, ours = (
                " and ".join(f"{name} {version}" for name, version in each) for each in (versions, _versions())
            )
            raise TimelineError(f"the worker {worker} has {there}, and this is {ours}: install the same there")


def _versions() -> tuple[tuple[str, str], ...]:
    return ("timeline-explorer", __version__), ("Python", ".".join(platform.python_version_tuple()[:2]))


def _spread(
    distributed: Any, client: Any, work: Callable[[T], R], items: Iterable[T]
) -> Iterator[tuple[T, R | Exception]]:
    """No more items are under way than the workers have at hand, so that memory is bounded."""
    waiting, underway = iter(items), {}
    done = distributed.as_completed(loop=client.loop)

    def send() -> bool:
        for item in waiting:
            with warnings.catch_warnings():  # a batch of texts is as large as it is meant to be
                warnings.filterwarnings("ignore", "Sending large graph", UserWarning)
                future = client.submit(work, item, pure=False)
            underway[future.key] = future, item
            done.add(future)
            return True
        return False

    try:
        while len(underway) < _AHEAD * max(1, len(client.nthreads())) and send():
            pass
        while underway:
            _, item = underway[(future := next(done)).key]
            result = _result(distributed, future)
            del underway[future.key]
            send()
            yield item, result
    finally:
        client.cancel([future for future, _ in underway.values()])


def _result(distributed: Any, future: Any) -> Any:
    """What came of it. What an item's own work raises is raised here too; what took its workers with it is a result."""
    try:
        return future.result()
    except distributed.KilledWorker as error:
        return TimelineError(f"it took {error.allowed_failures + 1} workers with it")


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _has_dask() -> bool:
    try:
        need("distributed", "work on a cluster", "corpus")
    except ImportError:
        return False
    return True
