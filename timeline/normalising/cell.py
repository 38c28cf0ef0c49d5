"""Cells of the calendar: a unit and how many of it have gone by. Going from one to another is adding to a number."""

from dataclasses import dataclass
from functools import lru_cache

from ..errors import DateError
from ..model import Day, TimeSpan, days_in_month, format_year
from ..model.calendars import julian

SEASONS = ("SP", "SU", "FA", "WI")
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
"""Units that are whole months, counted from year 0."""
FINENESS = ("millennium", "century", "decade", "year", "half", "season", "quarter", "month", "week", "weekend", "day")


@dataclass(frozen=True, slots=True)
class Cell:
    """One unit of the calendar. `index` counts days and weeks from 1970, all else from year 0.

    >>> Cell("month", 2022 * 12 + 1).value(), Cell.of_day(Day(2022, 9, 28)).to("week").shifted(-1).value()
    ('2022-02', '2022-W38')
    """

    unit: str
    index: int

    @classmethod
    def of_day(cls, day: Day) -> "Cell":
        """The cell of one day."""
        return cls("day", day.number)

    def shifted(self, by: int) -> "Cell":
        """So many units later, or earlier."""
        return Cell(self.unit, self.index + by)

    @property
    def first(self) -> Day:
        """Its first day."""
        return _first(self)

    @property
    def last(self) -> Day:
        """Its last day, inclusive."""
        return _last(self)

    @property
    def year(self) -> int:
        """The year in which it begins; that of its Thursday, for a week."""
        if self.unit in ("week", "weekend"):
            return Day.from_number(self.index * 7).year
        return self.index // 4 if self.unit == "season" else self.first.year

    def to(self, unit: str) -> "Cell":
        """The cell of another unit that it lies in, or begins with."""
        return self if unit == self.unit else _cell_at(self.first if self.unit != "season" else _middle(self), unit)

    def value(self) -> str:
        """TIMEX3: `2022-09-27`, `2022-W39`, `2022-Q3`, `2022-SU`, `199`, `19`, `BC0044`."""
        return _value(self)

    def span(self) -> TimeSpan | None:
        """Some time within it; None outside the years that a `TimeSpan` can hold."""
        return _span(self)


def _middle(season: Cell) -> Day:
    return Day(season.index // 4, (4, 7, 10, 12)[season.index % 4], 1)


@lru_cache(maxsize=8192)
def _first(cell: Cell) -> Day:
    if cell.unit == "day":
        return Day.from_number(cell.index)
    if cell.unit == "week":
        return Day.from_number(cell.index * 7 - 3)
    if cell.unit == "weekend":
        return Day.from_number(cell.index * 7 + 2)
    if cell.unit == "season":
        return Day(cell.index // 4, (3, 6, 9, 12)[cell.index % 4], 1)
    year, month = divmod(cell.index * MONTHS_IN[cell.unit], 12)
    if (cell.unit in ("century", "millennium") and cell.index <= 0) or (cell.unit == "decade" and cell.index < 0):
        year += 1  # The fifth century BC is 500 to 401 BC, the years -499 to -400; the first AD begins in the year 1.
    return Day(year, month + 1, 1)


@lru_cache(maxsize=8192)
def _last(cell: Cell) -> Day:
    if cell.unit == "day":
        return _first(cell)
    if cell.unit == "weekend":
        return Day.from_number(_first(cell).number + 1)
    return Day.from_number(_first(cell.shifted(1)).number - 1)


@lru_cache(maxsize=8192)
def _cell_at(day: Day, unit: str) -> Cell:
    if unit == "day":
        return Cell(unit, day.number)
    if unit in ("week", "weekend"):
        return Cell(unit, (day.number + 3) // 7)
    if unit == "season":
        # January and February belong to the winter that began in December.
        year, quarter = divmod(day.year * 12 + day.month - 3, 3 * 4)
        return Cell(unit, year * 4 + quarter // 3)
    return Cell(unit, (day.year * 12 + day.month - 1) // MONTHS_IN[unit])


@lru_cache(maxsize=8192)
def _value(cell: Cell) -> str:
    index = cell.index
    if cell.unit == "day":
        day = cell.first
        return f"{year_value(day.year)}-{day.month:02}-{day.day:02}"
    if cell.unit in ("week", "weekend"):
        thursday = Day.from_number(index * 7)
        week = (thursday.number - Day(thursday.year).number) // 7 + 1
        return f"{year_value(thursday.year)}-W{week:02}" + ("-WE" if cell.unit == "weekend" else "")
    if cell.unit == "month":
        return f"{year_value(index // 12)}-{index % 12 + 1:02}"
    if cell.unit == "quarter":
        return f"{year_value(index // 4)}-Q{index % 4 + 1}"
    if cell.unit == "half":
        return f"{year_value(index // 2)}-H{index % 2 + 1}"
    if cell.unit == "season":
        return f"{year_value(index // 4)}-{SEASONS[index % 4]}"
    if cell.unit == "year":
        return year_value(index)
    digits = {"decade": 3, "century": 2, "millennium": 1}[cell.unit]
    return f"BC{-index - 1:0{digits}}" if index < 0 else f"{index:0{digits}}"


def year_value(year: int) -> str:
    """A year as TIMEX3 writes it.

    >>> year_value(1944), year_value(-43)
    ('1944', 'BC0044')
    """
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


@lru_cache(maxsize=8192)
def _span(cell: Cell) -> TimeSpan | None:
    try:
        return TimeSpan.parse(_edtf(cell))
    except DateError:
        return None


def _edtf(cell: Cell) -> str:
    year = format_year(cell.year)
    if cell.unit == "day":
        return str(cell.first)
    if cell.unit == "month":
        return f"{year}-{cell.index % 12 + 1:02}"
    if cell.unit == "quarter":
        return f"{year}-{33 + cell.index % 4}"
    if cell.unit == "half":
        return f"{year}-{40 + cell.index % 2}"
    if cell.unit == "season":
        return f"{year}-{21 + cell.index % 4}"
    if cell.unit == "year":
        return year
    if cell.index >= 0 and cell.unit in ("decade", "century"):
        return f"{cell.index:03}X" if cell.unit == "decade" else f"{cell.index:02}XX"
    return TimeSpan.within(cell.first, cell.last).edtf


def julian_day(year: int, month: int, day: int) -> Cell | None:
    """The cell of a day of the Julian calendar, or None where it has no such day.

    >>> julian_day(1917, 10, 25).value(), julian_day(1700, 2, 29).value()
    ('1917-11-07', '1700-03-11')
    """
    try:
        return Cell.of_day(julian(year, month, day))
    except ValueError:
        return None


def day_cell(year: int, month: int, day: int) -> Cell | None:
    """The cell of a day, or None where there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        return None
    return Cell.of_day(Day(year, month, day))
