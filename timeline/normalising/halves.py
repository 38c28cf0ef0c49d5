"""Halves of a month, a decade, a century: longer than "early" and "late", which are a third."""

from dataclasses import replace
from typing import Any

from ..model import Day, TimeSpan
from .cell import Cell
from .points import fixed, point
from .scene import Place, Scene
from .shifts import shift

_OF = {"fixed": fixed, "point": point, "shift": shift}


def half(meaning: Any, direction: int, scene: Scene) -> Place:
    """The value is that of the whole, as TIMEX3 has it; the dates are those of the half."""
    place = _OF[meaning.of.kind](meaning.of, direction, scene)
    return replace(place, edtf=_half(place.cell, second=meaning.second)) if place.cell else place


def _half(cell: Cell, *, second: bool) -> str:
    """In whole years of a decade or more, in days of what is shorter.

    >>> _half(Cell("century", 18), second=False), _half(Cell("month", 2013 * 12 + 7), second=True)
    ('[1800..1849]', '[2013-08-16..2013-08-31]')
    """
    first, last = cell.first, cell.last
    if cell.unit in ("decade", "century", "millennium"):
        middle = first.year + (last.year - first.year + 1) // 2
        years = (middle, last.year) if second else (first.year, middle - 1)
        return TimeSpan.within(Day(years[0], 1, 1), Day(years[1], 12, 31)).edtf
    begin = first.number + (last.number - first.number + 1) // 2
    days = (begin, last.number) if second else (first.number, begin - 1)
    return TimeSpan.within(Day.from_number(days[0]), Day.from_number(days[1])).edtf
