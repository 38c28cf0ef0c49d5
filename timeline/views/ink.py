"""How sure one may be that something went on, along the axis: the more certain, the more ink."""

from dataclasses import dataclass
from math import inf

from ..model import TimeSpan
from .scale import Scale
from .shared import shared

PALE = 0.36
"""The ink of "some time within": anywhere in it, nowhere for certain."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """From the day `start` to the day `end`, with ink that runs evenly from `begin_ink` to `end_ink` (0 to 1)."""

    start: float
    end: float
    begin_ink: float
    end_ink: float


def strokes(span: TimeSpan, lo: float, hi: float) -> tuple[Stroke, ...]:
    """A span between the days `lo` and `hi`: core solid, ends fading, "some time within" pale.

    >>> strokes(TimeSpan.parse("1970-01-03/1970-01-04"), 0, 10)
    (Stroke(start=2.0, end=4.0, begin_ink=1.0, end_ink=1.0),)
    >>> [stroke.end_ink for stroke in strokes(TimeSpan.parse("1970"), 0, 365)]
    [0.36]
    """
    x0, x1, x2, x3 = span.extent()
    begin_unknown, end_unknown = unknown_ends(span)
    if span.qualifier and not span.is_interval:
        drawn = _soft(max(x0, lo), min(x3, hi))
    elif x1 < x2:
        drawn = [(x0, x1, 0.0, 1.0), (x1, x2, 1.0, 1.0), (x2, x3, 1.0, 0.0)]
    elif end_unknown:  # nothing says how long
        drawn = [(x0, x1 if x1 < inf else x0, PALE, PALE), (x1 if x1 < inf else x0, hi, PALE, 0.0)]
    elif begin_unknown:
        drawn = [(lo, x2 if x2 > -inf else x3, 0.0, PALE), (x2 if x2 > -inf else x3, x3, PALE, PALE)]
    else:
        drawn = [(x0, x3, PALE, PALE)]
    return tuple(Stroke(*cut) for stroke in drawn if (cut := _cut(stroke, lo, hi)))


def unknown_ends(span: TimeSpan) -> tuple[bool, bool]:
    """Whether it began at a time, and ended at one, that nobody gives: "until 1961" says nothing of its begin.

    >>> unknown_ends(TimeSpan.parse("/1961")), unknown_ends(TimeSpan.parse("../1961"))
    ((True, False), (False, False))
    """
    x0, x1, x2, x3 = span.extent()
    return x0 == -inf < x1, x2 < inf == x3


def goes_on(span: TimeSpan) -> tuple[bool, bool]:
    """Whether it had always been so before, and still goes on.

    >>> goes_on(TimeSpan.parse("2022-02/..")), goes_on(TimeSpan.parse("[2022-02..]"))
    ((False, True), (False, False))
    """
    _, x1, x2, _ = span.extent()
    return x1 == -inf, x2 == inf


def reach(span: TimeSpan, scale: Scale) -> tuple[float, float]:
    """The days from which and to which a span is drawn.

    An unknown end is a stub of a few pixels beside what is known. To the edge of the axis it would say how long.

    >>> reach(TimeSpan.parse("/1961"), Scale(-10000, 10000, 1000))
    (-4566.0, -2922.0)
    """
    x0, x1, x2, x3 = span.extent()
    stub = shared()["stub"] / scale.width * (scale.hi - scale.lo)
    begin_unknown, end_unknown = unknown_ends(span)
    low = (x2 if x2 > -inf else x3) - stub if begin_unknown else x0
    high = (x1 if x1 < inf else x0) + stub if end_unknown else x3
    return max(low, scale.lo), min(high, scale.hi)


def _soft(begin: float, end: float) -> list[tuple[float, float, float, float]]:
    """About then: the edges of a date with ? or ~ are no edges."""
    quarter = (end - begin) / 4
    return [
        (begin, begin + quarter, 0.0, PALE),
        (begin + quarter, end - quarter, PALE, PALE),
        (end - quarter, end, PALE, 0.0),
    ]


def _cut(stroke: tuple[float, float, float, float], lo: float, hi: float) -> tuple[float, float, float, float] | None:
    start, end, begin_ink, end_ink = stroke
    left, right = max(start, lo), min(end, hi)
    if left >= right:
        return None
    if begin_ink != end_ink and start > -inf and end < inf:
        shares = ((edge - start) / (end - start) for edge in (left, right))
        inks = [min(max(begin_ink * (1 - share) + end_ink * share, 0.0), 1.0) for share in shares]
        return left, right, inks[0], inks[1]
    return left, right, begin_ink, end_ink


def certain(span: TimeSpan) -> bool:
    """Whether some of it is solid: a day is, a year in which something happened is not."""
    return span.solid() is not None and not (span.qualifier and not span.is_interval)
