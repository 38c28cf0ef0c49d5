"""Days of other calendars, in ours; of the Persian and the Islamic one through `convertdate` and `hijridate`, which are
loaded where one is met.
"""

import warnings
from collections.abc import Callable
from typing import Any

from ..errors import MissingExtraError
from ..extras import need
from ..model import Day, TimeSpan, format_year
from ..model.calendars import hebrew, julian, republican
from .cell import Cell
from .scene import Place, Scene

EXACT, TABULATED, RECONSTRUCTED = "exact", "tabulated", "reconstructed"
_HIJRI = range(1343, 1501)
"""Years of the calendar of Umm al-Qura, whose months were announced; before it months are counted."""
_PERSIAN_BY_LAW = 1304
_NAMES = {
    "persian": "the Persian calendar", "islamic": "the Islamic calendar", "hebrew": "the Hebrew calendar",
    "republican": "the French Republican calendar", "julian": "the Julian calendar", "auc": "the founding of Rome",
    "bp": "the present, 1950",
}  # fmt: skip
_TISHRI = 7
_FIRST_MONTH = {"hebrew": _TISHRI}
_SHORTEST_MONTH = 29


def foreign(meaning: Any, direction: int, scene: Scene) -> Place:
    """A year, a month or a day of another calendar; no finer than it was told."""
    calendar = meaning.calendar
    if calendar == "auc":
        cell = Cell("year", meaning.year - 753)
        return Place(cell.value(), cell, anchor=_told(calendar, EXACT))
    if calendar == "bp":
        cell = Cell("year", 1950 - meaning.year)
        return Place(cell.value(), cell, f"{format_year(cell.year)}~", _told(calendar, RECONSTRUCTED))
    if meaning.year is None:
        return Place("XXXX-XX-XX", note=f"a day of {_NAMES[calendar]} without its year")
    try:
        first, last, basis = _bounds(meaning)
    except MissingExtraError as error:
        return Place("XXXX-XX-XX", note=str(error))
    except (ValueError, OverflowError, IndexError):
        return Place("XXXX-XX-XX", note=f"{_NAMES[calendar]} has no such day")
    told = _told(calendar, basis)
    if meaning.day:
        cell = Cell.of_day(first)
        approximate = basis == RECONSTRUCTED and calendar == "islamic"
        return Place(cell.value(), cell, f"{first}~" if approximate else None, told)
    if meaning.month:
        months = [f"{format_year(day.year)}-{day.month:02}" for day in (first, last)]
        return Place(Cell.of_day(first).to("month").value(), edtf=f"[{months[0]}..{months[1]}]", anchor=told)
    years = TimeSpan.within(Day(first.year, 1, 1), Day(last.year, 12, 31))
    return Place(Cell("year", first.year).value(), edtf=years.edtf, anchor=told)


def _told(calendar: str, basis: str) -> str:
    return f"{_NAMES[calendar]}, {basis}"


def _bounds(meaning: Any) -> tuple[Day, Day, str]:
    """The first and last day, and on what the conversion rests."""
    convert, basis = _converter(meaning.calendar, meaning.year)
    if meaning.day:
        day = convert(meaning.year, meaning.month, meaning.day)
        return day, day, basis
    if meaning.month:
        first = convert(meaning.year, meaning.month, 1)
        return first, Day.from_number(first.number + _SHORTEST_MONTH - 1), basis
    begin = _FIRST_MONTH.get(meaning.calendar, 1)
    following = convert(meaning.year + 1, begin, 1)
    return convert(meaning.year, begin, 1), Day.from_number(following.number - 1), basis


def _converter(calendar: str, year: int) -> tuple[Callable[[int, int, int], Day], str]:
    if calendar in _COUNTED:
        return _COUNTED[calendar], EXACT
    if calendar == "islamic" and year in _HIJRI:
        hijri = need("hijridate", "Islamic dates", "calendars").Hijri
        return lambda y, m, d: Day.from_date(hijri(y, m, d).to_gregorian()), TABULATED
    module = getattr(need("convertdate", "dates of other calendars", "calendars"), calendar)
    counted = calendar == "islamic" or (calendar == "persian" and year < _PERSIAN_BY_LAW)

    def convert(year: int, month: int, day: int) -> Day:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of convertdate's own calls
            return Day(*module.to_gregorian(year, month, day))

    return convert, RECONSTRUCTED if counted else EXACT


def _hebrew(year: int, month: int, day: int) -> Day:
    """Its months counted from Nisan, as their names are here."""
    return hebrew(year, month + 7 if month < _TISHRI else month - _TISHRI + 1, day)


_COUNTED: dict[str, Callable[[int, int, int], Day]] = {"julian": julian, "republican": republican, "hebrew": _hebrew}
