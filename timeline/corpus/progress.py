"""How far work is: a bar on a terminal or in a notebook, elsewhere a line in the log now and then."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

Advance = Callable[[int], object]

_EVERY = 30.0  # seconds between two lines
_log = logging.getLogger("timeline.corpus")


@contextmanager
def shown(what: str, unit: str, total: int | None = None, *, quiet: bool = False) -> Iterator[Advance]:
    """What to call with each number of units that is done; `total` where it is known."""
    if quiet:
        yield lambda _: None
    elif sys.stderr.isatty() or _in_notebook():
        from tqdm.auto import tqdm

        with tqdm(desc=what, unit=f" {unit}", total=total, unit_scale=True) as bar:

            def advance(count: int) -> None:
                if bar.total is not None and bar.n + count > bar.total:
                    bar.total = None  # more came of it than there were files
                bar.update(count)

            yield advance
    else:
        yield _lines(what, unit, total)


def _lines(what: str, unit: str, total: int | None) -> Advance:
    begun = last = monotonic()
    done = 0

    def advance(count: int) -> None:
        nonlocal done, last
        done += count
        now = monotonic()
        if now - last >= _EVERY:
            last = now
            rate = done / (now - begun)
            left = f", {(total - done) / rate:.0f} s left" if total and total > done else ""
            _log.info("%s: %d%s %s, %.1f a second%s", what, done, f" of {total}" if total else "", unit, rate, left)

    return advance


def _in_notebook() -> bool:
    shell: Any = sys.modules.get("IPython")
    return shell is not None and getattr(shell.get_ipython(), "kernel", None) is not None
