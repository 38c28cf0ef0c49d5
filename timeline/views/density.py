"""How many events a time holds, honest about wide spans: each weighs one, spread over all the time it may have been."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import isfinite

from ..model import TimeSpan


@dataclass(frozen=True, slots=True)
class Density:
    """Events expected between each two of `edges` (days): `dated` wholly within, `spread` by their share alone."""

    edges: tuple[float, ...]
    dated: tuple[float, ...]
    spread: tuple[float, ...]

    @property
    def total(self) -> tuple[float, ...]:
        """Both together."""
        return tuple(a + b for a, b in zip(self.dated, self.spread, strict=True))


def window(span: TimeSpan) -> tuple[float, float]:
    """The days an event's weight is spread over: its whole span; where one side is open, the days of the other.

    >>> window(TimeSpan.parse("1970-01/.."))
    (0.0, 31.0)
    """
    x0, x1, x2, x3 = span.extent()
    if isfinite(x0) and isfinite(x3):
        return x0, x3
    if isfinite(x0):  # the last day on which it may have begun belongs to them
        return x0, max(x1, x0) + 1 if isfinite(x1) else x0 + 1
    return (min(x2, x3) - 1 if isfinite(x2) else x3 - 1), x3


def density(spans: Iterable[TimeSpan], edges: Sequence[float]) -> Density:
    """The density between the days `edges`, two or more, in order. What lies outside is not counted.

    >>> density([TimeSpan.parse("1970")], [0, 73, 365]).spread
    (0.2, 0.8)
    """
    bins = len(edges) - 1
    dated, spread = [0.0] * bins, [0.0] * bins
    rates = [0.0] * (bins + 1)  # an event's weight a day, added where it begins to fill whole bins and taken off after
    for span in spans:
        begin, end = window(span)
        if end <= edges[0] or begin >= edges[-1]:
            continue
        first, last = bisect_right(edges, begin) - 1, bisect_right(edges, end) - 1
        if end == edges[last]:
            last -= 1
        if first == last:
            dated[first] += 1
            continue
        rate = 1 / (end - begin)
        if first >= 0:
            spread[first] += (edges[first + 1] - begin) * rate
        if last < bins:
            spread[last] += (end - edges[last]) * rate
        rates[first + 1] += rate
        rates[min(last, bins)] -= rate
    for index, rate in enumerate(accumulate(rates[:-1])):
        # Taking off what was added leaves a little behind.
        spread[index] += rate * (edges[index + 1] - edges[index]) if rate > 1e-15 else 0.0
    return Density(tuple(edges), tuple(dated), tuple(spread))
