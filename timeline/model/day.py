"""Days of the proleptic Gregorian calendar, in any year: `datetime.date` ends at 1 CE and at 9999."""

from dataclasses import dataclass
from datetime import date

MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Whether `year` (astronomical: 0 is 1 BCE) has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """The length of a month in days.

    >>> days_in_month(2024, 2)
    29
    """
    return 29 if month == 2 and is_leap(year) else MONTH_LENGTHS[month - 1]


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """One day. Year 0 exists, as in ISO 8601, and is 1 BCE.

    >>> str(Day(-43, 3, 15)), Day(1970, 1, 2).number
    ('-0043-03-15', 1)
    """

    year: int
    month: int = 1
    day: int = 1

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and 1 <= self.day <= days_in_month(self.year, self.month)):
            raise ValueError(f"no such day: year {self.year}, month {self.month}, day {self.day}")

    @property
    def number(self) -> int:
        """Days since 1970-01-01. Inverse of `from_number`."""
        # Counting years from March puts the leap day last, so that a month's offset is one linear formula.
        year = self.year - (self.month <= 2)
        day_of_year = (153 * ((self.month + 9) % 12) + 2) // 5 + self.day - 1
        return 365 * year + year // 4 - year // 100 + year // 400 + day_of_year - 719468

    @classmethod
    def from_number(cls, number: int) -> "Day":
        """The day that lies `number` days after 1970-01-01. Inverse of `number`.

        >>> Day.from_number(Day(2022, 9, 28).number - 1)
        Day(year=2022, month=9, day=27)
        """
        era, day_of_era = divmod(number + 719468, 146097)
        year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
        day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
        month_from_march = (5 * day_of_year + 2) // 153
        month = month_from_march + 3 if month_from_march < 10 else month_from_march - 9
        return cls(400 * era + year_of_era + (month <= 2), month, day_of_year - (153 * month_from_march + 2) // 5 + 1)

    @classmethod
    def from_date(cls, day: date) -> "Day":
        """The same day, from the standard library's `date` or `datetime`."""
        return cls(day.year, day.month, day.day)

    def after_months(self, count: int) -> "Day":
        """The day so many months later, or earlier; where its month has no such day, the last of it.

        >>> str(Day(2024, 1, 31).after_months(1)), str(Day(1850).after_months(-1))
        ('2024-02-29', '1849-12-01')
        """
        year, before = divmod(self.year * 12 + self.month - 1 + count, 12)
        return Day(year, before + 1, min(self.day, days_in_month(year, before + 1)))

    @property
    def weekday(self) -> int:
        """Monday is 0, Sunday 6."""
        return (self.number + 3) % 7

    def __str__(self) -> str:
        return f"{format_year(self.year)}-{self.month:02}-{self.day:02}"


def format_year(year: int) -> str:
    """A year as EDTF writes it: four digits, or `Y` and as many as it takes.

    >>> format_year(-43), format_year(12000)
    ('-0043', 'Y12000')
    """
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"
