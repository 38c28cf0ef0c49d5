"""How long tests wait: every wait is what an idle machine needs, times a factor, so that none fails on a busy one.

`TIMELINE_TEST_PATIENCE=3` says the factor. Else it is measured when the tests begin: how much longer a bit of work
takes than where these tests are written, and how many others want each core. Processes that run tests side by side
want it too, and none of them has begun when the first one measures.
"""

import os
import time

_IDLE = 0.055
"""Seconds of the bit of work on the machine on which the waits were chosen, with nothing beside it."""
_MOST = 10.0


def measured() -> float:
    """How many times slower this machine is now, from 1 to 10.

    >>> 1 <= measured() <= 10
    True
    """
    begun = time.perf_counter()
    number = 0
    for each in range(2_000_000):
        number += each
    slower = (time.perf_counter() - begun) / _IDLE
    wanting = os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 1.0
    beside = float(os.environ.get("PYTEST_XDIST_WORKER_COUNT", 1))
    return min(_MOST, max(1.0, slower, wanting) * beside)


PATIENCE = float(os.environ.get("TIMELINE_TEST_PATIENCE") or measured())


def seconds(idle: float) -> float:
    """As many seconds as `idle` are here."""
    return idle * PATIENCE


def milliseconds(idle: float) -> float:
    """The same, for browsers: what an idle machine does in `idle` milliseconds."""
    return round(idle * PATIENCE)
