"""Days of calendars that can be counted, in ours: the Julian, the French Republican and the Hebrew one.

Each raises `ValueError` where it has no such day.
"""

from itertools import accumulate

from .day import MONTH_LENGTHS, Day

_NEW_YEARS = (22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23, 23)
"""The day of September 1792 to 1806 on which each year of the French Republic began; the last never came."""
_LEAP_YEARS = (3, 7, 11)
LAST_OF_THE_REPUBLIC = 14


def julian(year: int, month: int, day: int) -> Day:
    """A day of the Julian calendar; year 0 is 1 BCE.

    >>> str(julian(1917, 10, 25)), str(julian(1700, 2, 29))
    ('1917-11-07', '1700-03-11')
    """
    _check(day, MONTH_LENGTHS[month - 1] + (month == 2 and year % 4 == 0) if 1 <= month <= 12 else 0)
    # Counted from March, so that the leap day is the last of the year.
    since, months = year - (month <= 2), (month + 9) % 12
    return Day.from_number(365 * since + since // 4 + (153 * months + 2) // 5 + day - 1 - 719470)


def republican(year: int, month: int, day: int) -> Day:
    """A day of the French Republic: twelve months of thirty days, and as month 13 the days left over. It had 14 years,
    and where the fourteenth ended a fifteenth would have begun.

    >>> str(republican(2, 11, 9)), str(republican(8, 2, 18))
    ('1794-07-27', '1799-11-09')
    """
    if not 1 <= year <= len(_NEW_YEARS):
        raise ValueError(f"the French Republic had no year {year}")
    begin = Day(1791 + year, 9, _NEW_YEARS[year - 1]).number
    _check(day, 30 if 1 <= month <= 12 else 5 + (year in _LEAP_YEARS) if month == 13 else 0)
    return Day.from_number(begin + 30 * (month - 1) + day - 1)


def hebrew(year: int, month: int, day: int) -> Day:
    """A day of the Hebrew calendar from Tishri, month 1, on: 6 is Adar, 7 Adar II, which leap years alone have.

    >>> str(hebrew(5708, 9, 5)), str(hebrew(5784, 7, 14))
    ('1948-05-14', '2024-03-24')
    """
    lengths = _hebrew_months(year)
    _check(day, lengths[month - 1] if 1 <= month <= 13 else 0)
    return Day.from_number(_hebrew_new_year(year) + [0, *accumulate(lengths)][month - 1] + day - 1)


def has_adar_ii(year: int) -> bool:
    """Whether a year of the Hebrew calendar is one of thirteen months."""
    return (7 * year + 1) % 19 < 7


def _check(day: int, length: int) -> None:
    if not 1 <= day <= length:
        raise ValueError(f"there is no such day: {day}")


def _hebrew_months(year: int) -> list[int]:
    length = _hebrew_new_year(year + 1) - _hebrew_new_year(year)
    leap = has_adar_ii(year)
    begins = [30, 30 if length % 10 == 5 else 29, 29 if length % 10 == 3 else 30, 29, 30]
    return [*begins, 30 if leap else 29, 29 if leap else 0, 30, 29, 30, 29, 30, 29]


def _hebrew_new_year(year: int) -> int:
    """The number of the first of Tishri (Dershowitz and Reingold, "Calendrical Calculations")."""

    def elapsed(year: int) -> int:
        months = (235 * year - 234) // 19
        parts = 12084 + 13753 * months
        day = 29 * months + parts // 25920
        return day + 1 if 3 * (day + 1) % 7 < 3 else day

    here, before, behind = elapsed(year), elapsed(year - 1), elapsed(year + 1)
    late = 2 if behind - here == 356 else 1 if here - before == 382 else 0
    return here + late - 2092590
