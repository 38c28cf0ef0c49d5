"""How the times of two mentions relate: whether both can be true, and how exactly they say so."""

from math import inf
from typing import Literal

from .comparable import Comparable

Relation = Literal["same", "within a week", "within a month", "within a year", "near", "by a day", "a week before"]
_WEEK = 7.0
_BEFORE = 4.0  # days before the last on which something may have been
DAYS_APART = 3.0  # so far may the dates of one event lie from each other, whatever they are: days, months, years
_LEVELS: tuple[tuple[float, Relation], ...] = (
    (1.01, "same"),
    (8.0, "within a week"),
    (62.0, "within a month"),
    (3700.0, "within a year"),
)


def relation(a: Comparable, b: Comparable) -> Relation | None:
    """How two times relate; None where they are of two events."""
    (low, high), (lower, higher) = a.extent, b.extent
    if -inf in (low, lower):
        return _by_a_day(a.extent, b.extent)
    if a.when == b.when:
        return _exactness(high - low) or "same"
    if a.goes_on != b.goes_on and a.heads & b.heads:
        return _of_onset(a, b)
    if a.goes_on or b.goes_on:
        return _of_intervals(a, b)
    if (low <= lower and higher <= high) or (lower <= low and high <= higher):
        return _exactness(max(high - low, higher - lower))
    gap = max(low - higher, lower - high) + 1.0
    if gap <= DAYS_APART:
        return "near" if "plan" not in (a.status, b.status) else None  # a plan has its day
    week = _WEEK if low > lower else -_WEEK
    return (
        "a week before" if a.last_weekday | b.last_weekday and low - lower == week and high - higher == week else None
    )


def _by_a_day(one: tuple[float, float], other: tuple[float, float]) -> Relation | None:
    """Where only the day by which it was is known, as of a headline: it was on that day or in those before it."""
    (low, high), (lower, higher) = one, other
    if low == lower:
        return "by a day" if abs(high - higher) <= 1 else None
    bound, begin, end = (high, lower, higher) if low == -inf else (higher, low, high)
    return "by a day" if begin <= bound and bound - _BEFORE <= end <= bound + DAYS_APART else None


def _exactness(days: float) -> Relation | None:
    return next((level for most, level in _LEVELS if days <= most), None)


def _of_onset(a: Comparable, b: Comparable) -> Relation | None:
    """ "Closed since Monday", "closed on Monday": what goes on, and the day on which it began."""
    state, deed = (a, b) if a.goes_on else (b, a)
    begin = state.event.when.begin_earliest
    if begin is None or not state.event.when.open_end or state.event.when.begin_latest != begin:
        return None
    low, high = deed.extent
    return "same" if 0 <= low - state.extent[0] < 1 and high - low <= 1.01 else None


def _of_intervals(a: Comparable, b: Comparable) -> Relation | None:
    """Of what goes on: both must begin, and both must end, at times that can be one."""
    if a.goes_on != b.goes_on or a.event.when.open_end != b.event.when.open_end:
        return None
    (low, high), (lower, higher) = a.extent, b.extent
    begins = abs(low - lower) if low != lower else 0.0
    ends = abs(high - higher) if high != higher else 0.0
    return "near" if begins <= DAYS_APART and ends <= DAYS_APART else None
