"""On which day a named day falls in a given year: on a fixed one, by weekday, by Easter, or by a lunar calendar.

To add one: a line in the table of its kind.
"""

from datetime import date
from functools import lru_cache

from ..model import Day, days_in_month
from .cell import Cell, day_cell

_FIXED = {
    "new-year": (1, 1), "epiphany": (1, 6), "groundhog": (2, 2), "valentine": (2, 14), "patrick": (3, 17),
    "april-fools": (4, 1), "may-day": (5, 1), "ve-day": (5, 8), "d-day": (6, 6), "us-independence": (7, 4),
    "bastille": (7, 14), "halloween": (10, 31), "all-saints": (11, 1), "guy-fawkes": (11, 5), "armistice": (11, 11),
    "pearl-harbor": (12, 7), "christmas-eve": (12, 24), "christmas": (12, 25), "boxing-day": (12, 26),
    "new-year-eve": (12, 31), "michaelmas": (9, 29), "candlemas": (2, 2), "all-souls": (11, 2),
    "orthodox-christmas": (1, 7),
    "walpurgis": (4, 30), "assumption": (8, 15),
}  # fmt: skip
_ONCE = {"d-day": 1944, "ve-day": 1945}
"""Days of one year: the name alone is enough."""
# Month, weekday (Monday is 0), which one (-1 is the last), and days after it.
_WEEKDAYS = {
    "mlk-day": (1, 0, 3, 0), "presidents-day": (2, 0, 3, 0), "mothers-day": (5, 6, 2, 0),
    "memorial-day": (5, 0, -1, 0), "fathers-day": (6, 6, 3, 0), "labor-day": (9, 0, 1, 0),
    "columbus-day": (10, 0, 2, 0), "election-day": (11, 0, 1, 1), "thanksgiving": (11, 3, 4, 0),
    "black-friday": (11, 3, 4, 1), "cyber-monday": (11, 3, 4, 4), "super-tuesday": (3, 1, 1, 0),
}  # fmt: skip
_EASTER = {
    "shrove-tuesday": -47, "ash-wednesday": -46, "palm-sunday": -7, "maundy-thursday": -3, "good-friday": -2,
    "easter": 0, "easter-monday": 1, "ascension": 39, "pentecost": 49, "whit-monday": 50, "trinity": 56,
}  # fmt: skip
# Country whose calendar in the holidays package has it, and a word of its name there.
_LUNAR = {
    "eid-al-fitr": ("AE", "Fitr"), "eid-al-adha": ("AE", "Adha"), "diwali": ("SG", "Deepavali"),
    "vesak": ("SG", "Vesak"), "lunar-new-year": ("SG", "Chinese New Year"), "yom-kippur": ("IL", "Yom Kippur"),
    "rosh-hashanah": ("IL", "Rosh Hashanah"), "passover": ("IL", "Pesach"), "hanukkah": ("IL", "Hanukkah"),
}  # fmt: skip


@lru_cache(maxsize=2048)
def named_day(name: str, year: int) -> Cell | None:
    """The day called `name` in `year`, or None where nobody can say.

    >>> named_day("easter-monday", 2023).value(), named_day("thanksgiving", 2022).value()
    ('2023-04-10', '2022-11-24')
    """
    if name in _FIXED:
        return day_cell(year, *_FIXED[name])
    if name in _WEEKDAYS:
        return _by_weekday(year, *_WEEKDAYS[name])
    if (name in _EASTER or name == "orthodox-easter") and 326 <= year <= 4099:
        from dateutil.easter import easter  # type: ignore[import-untyped]

        # Before the reform the day is told as it was called, as other days of those years are.
        method = {"julian": 1, "orthodox": 2, "western": 3}[
            "julian" if year < 1583 else "orthodox" if name == "orthodox-easter" else "western"
        ]
        return Cell.of_day(Day.from_date(easter(year, method))).shifted(_EASTER.get(name, 0))
    if name in _LUNAR and 1950 <= year <= 2050:
        return _by_library(year, *_LUNAR[name])
    return None


def only_year(name: str) -> int | None:
    """The year of a day that happened once."""
    return _ONCE.get(name)


def _by_weekday(year: int, month: int, weekday: int, which: int, later: int) -> Cell:
    if which < 0:
        last = Day(year, month, days_in_month(year, month))
        return Cell("day", last.number - (last.weekday - weekday) % 7 + later)
    first = Day(year, month, 1)
    return Cell("day", first.number + (weekday - first.weekday) % 7 + 7 * (which - 1) + later)


def _by_library(year: int, country: str, word: str) -> Cell | None:
    import holidays

    calendar = holidays.country_holidays(country, years=year, language="en_US")
    days = sorted(
        day for day, title in calendar.items() if word.casefold() in title.casefold() and isinstance(day, date)
    )
    return Cell.of_day(Day.from_date(days[0])) if days else None
