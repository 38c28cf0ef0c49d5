"""How many events a time holds, honest about wide spans: each event weighs one, spread over when it may have begun."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from math import isfinite

from ..model import TimeSpan


@dataclass(frozen=True, slots=True)
class Density:
    """Events expected in each of equal bins from the day `lo` to `hi`: `dated` within one bin, `spread` over more."""

    lo: float
    hi: float
    dated: tuple[float, ...]
    spread: tuple[float, ...]

    @property
    def total(self) -> tuple[float, ...]:
        """Both together."""
        return tuple(a + b for a, b in zip(self.dated, self.spread, strict=True))


def window(span: TimeSpan) -> tuple[float, float]:
    """The days an event's weight is spread over: its whole span; where an end is open, its other end.

    >>> window(TimeSpan.parse("1970-01/.."))
    (0.0, 31.0)
    """
    x0, x1, x2, x3 = span.extent()
    if isfinite(x0) and isfinite(x3):
        return x0, x3
    # The first edge of the last day that it may have begun on is given; that day belongs to the window.
    return (
        (x0, max(x1, x0) + 1 if isfinite(x1) else x0 + 1)
        if isfinite(x0)
        else (min(x2, x3 - 1) if isfinite(x2) else x3 - 1, x3)
    )


def density(spans: Iterable[TimeSpan], lo: float, hi: float, bins: int) -> Density:
    """The density between the days `lo` and `hi`. What lies outside is not counted.

    >>> year = TimeSpan.parse("1970")
    >>> [round(weight, 2) for weight in density([year], 0, 365, 5).spread]
    [0.2, 0.2, 0.2, 0.2, 0.2]
    """
    width = (hi - lo) / bins
    dated, spread = [0.0] * bins, [0.0] * bins
    slopes = [0.0] * (bins + 1)  # what the bins between an event's first and last get, as differences
    for span in spans:
        begin, end = window(span)
        first, last = (begin - lo) / width, (end - lo) / width
        if last <= 0 or first >= bins:
            continue
        if int(first) == int(min(last, bins - 1e-9)) and first >= 0 and last <= bins:
            dated[int(first)] += 1
        elif last - first <= 1:
            _share(dated, first, last, bins)
        else:
            weight = 1 / (last - first)
            low, high = max(first, 0.0), min(last, float(bins))
            start, stop = int(low), min(int(high), bins - 1)
            if start == stop:
                spread[start] += (high - low) * weight
                continue
            spread[start] += (start + 1 - low) * weight
            spread[stop] += (high - stop) * weight
            slopes[start + 1] += weight
            slopes[stop] -= weight
    for index, weight in enumerate(accumulate(slopes[:-1])):
        spread[index] += max(weight, 0.0)
    return Density(lo, hi, tuple(dated), tuple(spread))


def _share(target: list[float], first: float, last: float, bins: int) -> None:
    """Spread over the edge of two bins by how much of it lies in each."""
    for index in {int(first), min(int(last), bins - 1)} if first >= 0 else {min(int(last), bins - 1)}:
        if 0 <= index < bins:
            target[index] += max(0.0, min(last, index + 1) - max(first, index)) / (last - first)
