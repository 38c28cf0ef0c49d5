"""Pieces of what is named: its first three months, its last weekend; and the length that ends with a day."""

from dataclasses import replace
from typing import Any

from ..model import Day, TimeSpan, format_year
from .cell import FINENESS, MONTHS_IN, Cell
from .scene import Place


def piece(meaning: Any, base: Place) -> Place:
    """The first units of `base`, or its last; the so-many-th weekday or weekend of it."""
    cell = base.cell
    if cell is None:
        return Place(base.value, note=base.note)
    if meaning.unit == "weekday":
        return _of_days(cell, _weekday_of(cell, meaning.weekday, meaning.rank), base)
    if meaning.unit == "weekend":
        saturday = _weekday_of(cell, 6, meaning.rank)
        found = None if saturday is None else Cell("weekend", (saturday.index + 3) // 7)
        return _of_days(cell, found, base)
    if meaning.unit == "week" and meaning.number == 1:
        return _week(cell, meaning.rank, base)
    first, last = _units(cell, meaning.unit, meaning.number, meaning.rank)
    if first is None or last is None:
        return Place(cell.value(), note=f"{cell.value()} is not as long as that")
    edtf = _throughout(first, last) if first != last else None
    return Place(first.value() if first == last else cell.value(), first if first == last else None, edtf, base.anchor)


def _week(cell: Cell, rank: int, base: Place) -> Place:
    """The so-many-th seven days of a unit, or its last seven."""
    first = cell.first.number + 7 * (rank - 1) if rank > 0 else cell.last.number - 6
    days = TimeSpan.within(Day.from_number(first), Day.from_number(first + 6))
    return Place(Cell("day", first + 3).to("week").value(), edtf=days.edtf, anchor=base.anchor)


def _of_days(whole: Cell, found: Cell | None, base: Place) -> Place:
    if found is None:
        return Place(whole.value(), note="it has no such day")
    return Place(found.value(), found, anchor=base.anchor)


def _weekday_of(cell: Cell, weekday: int, rank: int) -> Cell | None:
    """The so-many-th Friday of a unit, the last for -1; None where it has none."""
    if rank < 0:
        last = cell.last
        found = last.number - (last.weekday - weekday + 1) % 7 + 7 * (rank + 1)
    else:
        first = cell.first
        found = first.number + (weekday - 1 - first.weekday) % 7 + 7 * (rank - 1)
    return Cell("day", found) if cell.first.number <= found <= cell.last.number else None


def _units(cell: Cell, unit: str, number: int, rank: int) -> tuple[Cell | None, Cell | None]:
    """So many units from the begin of a cell (`rank` 1), or up to its end (-1)."""
    if unit == "fortnight":
        unit, number = "week", number * 2
    if unit not in FINENESS or FINENESS.index(unit) <= FINENESS.index(cell.unit):
        return None, None
    if unit == "week":  # seven days each
        unit, number = "day", number * 7
    begin, end = _at(cell.first, unit), _at(cell.last, unit)
    if number > end.index - begin.index + 1:
        return None, None
    return (begin, begin.shifted(number - 1)) if rank > 0 else (end.shifted(1 - number), end)


def _at(day: Day, unit: str) -> Cell:
    return Cell.of_day(day).to(unit)


def _throughout(first: Cell, last: Cell) -> str:
    """From the one to the other, no finer than they are."""
    if first.unit in MONTHS_IN and MONTHS_IN[first.unit] % 12 == 0:
        return f"{format_year(first.first.year)}/{format_year(last.last.year)}"
    if first.unit == "day":
        return f"{first.first}/{last.last}"
    begin, end = first.first, last.last
    return f"{format_year(begin.year)}-{begin.month:02}/{format_year(end.year)}-{end.month:02}"


def ending(meaning: Any, base: Place) -> Place:
    """The so many units that end with a day: "the fiscal year ended September 25, 2004"."""
    if base.cell is None or base.cell.unit not in ("day", "month"):
        return Place(base.value, note=base.note)
    last = base.cell.last
    if meaning.unit in MONTHS_IN:
        months = round(meaning.number * MONTHS_IN[meaning.unit])
        month = Cell("month", last.year * 12 + last.month - 1 - months).first
        begin = _same_day(month, last)
    else:
        days = {"day": 1, "week": 7, "fortnight": 14}.get(meaning.unit)
        if days is None:
            return Place(base.value)
        begin = Day.from_number(last.number - round(meaning.number * days) + 1)
    edtf = TimeSpan.between(begin, last).edtf
    if base.cell.unit == "month":
        edtf = f"{format_year(begin.year)}-{begin.month:02}/{format_year(last.year)}-{last.month:02}"
    return replace(base, edtf=edtf)


def _same_day(month: Day, last: Day) -> Day:
    """The day after the same day of another month; the first of the next, where that was its last."""
    whole = Cell.of_day(last).to("month").last == last
    ends = Cell.of_day(month).to("month").last
    day = ends if whole or last.day >= ends.day else Day(month.year, month.month, last.day)
    return Day.from_number(day.number + 1)
