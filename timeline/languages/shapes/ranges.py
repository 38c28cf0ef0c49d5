"""Several dates that share a month, a year or an era."""

from ...tagging.meaning import Fixed, Meaning, Point
from ..years import astronomical
from .calendar import figures

Pair = tuple[Meaning, Meaning]


def days_of_month(first: int, last: int, month: int, year: int | None = None) -> Pair:
    """3–5 March 1944."""
    return Point("day", month, day=first, year=year), Point("day", month, day=last, year=year)


def days_of_figures(first: int, numbers: tuple[int, ...]) -> Pair | None:
    """27.–28.5.1918."""
    end = figures(numbers)
    return None if end is None else (Point("day", end.number, day=first, year=end.year), end)


def days_listed(
    first: int, second: int, last: int, month: int, year: int | None = None, third: int | None = None,
    fourth: int | None = None,
) -> tuple[Point, ...]:  # fmt: skip
    """3, 4, 5 and 7 May."""
    days = (first, second, third, fourth, last)
    return tuple(Point("day", month, day=day, year=year) for day in days if day is not None)


def months_of_year(first: int, last: int, year: int) -> Pair:
    """March to May 1944."""
    begin = year - 1 if first > last else year
    return Point("month", first, year=begin), Point("month", last, year=year)


def dates_of_year(first: int, day: int, last: int, end: int, year: int | None = None) -> Pair:
    """28 March to 3 May 1944."""
    begin = year - 1 if year is not None and first > last else year
    return Point("day", first, day=day, year=begin), Point("day", last, day=end, year=year)


def short_years(first: int, last: int) -> Pair | None:
    """1914–18."""
    end = first - first % 100 + last
    return (Fixed("year", first), Fixed("year", end)) if end > first else None


def years_of_era(first: int, last: int, era: int) -> Pair | None:
    """431–404 BCE."""
    if (first - last) * era > 0:
        return None
    return Fixed("year", astronomical(first, era)), Fixed("year", astronomical(last, era))
