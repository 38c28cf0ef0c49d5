"""Dates that name their place on the calendar, in full or in part."""

from ...tagging.meaning import Clock, Fixed, Half, Meaning, Piece, Point, Shift, Unit
from ...tagging.rule import Sense
from ..years import astronomical, full


def full_date(month: int, day: int, year: int, weekday: int | None = None) -> Point:
    """3 May 1944."""
    return Point("day", month, day=day, year=full(year), weekday=weekday)


def full_date_of_era(month: int, day: int, number: int, era: int) -> Point:
    """15 March 44 BCE."""
    return Point("day", month, day=day, year=astronomical(number, era))


def month_day(month: int, day: int, weekday: int | None = None) -> Point:
    """3 May."""
    return Point("day", month, day=day, weekday=weekday)


def month_year(month: int, year: int) -> Point:
    """May 1944."""
    return Point("month", month, year=full(year))


def month_of_era(month: int, number: int, era: int) -> Point:
    """March 44 BCE."""
    return Point("month", month, year=astronomical(number, era))


def month(month: int) -> Point:
    """May."""
    return Point("month", month)


def weekday(weekday: int) -> Point:
    """Tuesday."""
    return Point("weekday", weekday)


def weekday_daynumber(weekday: int, day: int) -> Point:
    """Tuesday the 5th."""
    return Point("monthday", day=day)


def iso(iso: str) -> Meaning | Sense | None:
    """ISO 8601, with a time of day or without."""
    year, month, day = int(iso[:4]), int(iso[5:7]), int(iso[8:10])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    moment = Point("day", month, day=day, year=year)
    if len(iso) == 10:
        return moment
    zone = next((iso[at:] for at in range(13, len(iso)) if iso[at] in "Z+-"), "")
    return Sense(Clock(iso[11 : len(iso) - len(zone)], moment, zone), "TIME")


def figures(numbers: tuple[int, ...]) -> Point | None:
    """25/05/1994, 25.5.94: day first."""
    if len(numbers) != 3:
        return None
    day, month, year = numbers if numbers[0] < 32 else numbers[::-1]
    return Point("day", month, day=day, year=full(year)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def dashed_figures(day: int, month: int, year: int) -> Point:
    """25-05-1994."""
    return Point("day", month, day=day, year=year)


def year(year: int) -> Fixed:
    """1944."""
    return Fixed("year", full(year))


def year_of_era(number: int, era: int) -> Fixed:
    """44 BCE."""
    return Fixed("year", astronomical(number, era))


def decade(decade: int | None = None, word: int | None = None, number: int | None = None) -> Fixed:
    """The 1980s, the eighties; the twenties of the 19th century, which is the `number`-th."""
    within = word * 10 if word is not None else decade or 0
    if number is not None:
        return Fixed("decade", (number - 1) * 10 + within // 10)
    return Fixed("decade", within // 10 if within > 99 else 190 + within // 10)


def century(number: int, era: int = 1, unit: Unit = "century") -> Fixed:
    """The 19th century: 18 stands for 18xx."""
    return Fixed(unit, number - 1 if era > 0 else -number)


def century_of_hundreds(word: int) -> Fixed:
    """The Italian "Ottocento": 1800 to 1899."""
    return Fixed("century", word)


def century_from_year(year: int) -> Fixed | None:
    """The Swedish "1400-talet": 1400 to 1499; "1980-talet" is a decade."""
    return Fixed("century", year // 100) if year % 100 == 0 else None


def season(season: int) -> Point:
    """Summer."""
    return Point("season", season)


def season_year(season: int, year: int) -> Point:
    """Summer 1914."""
    return Point("season", season, year=full(year))


def season_of_era(season: int, number: int, era: int) -> Point:
    """Spring 431 BCE."""
    return Point("season", season, year=astronomical(number, era))


def quarter(number: int) -> Point | None:
    """The third quarter."""
    return Point("quarter", number) if number <= 4 else None


def quarter_year(number: int, year: int) -> Point | None:
    """The third quarter of 1990."""
    return Point("quarter", number, year=full(year)) if number <= 4 else None


def half_year(half: int, year: int | None = None, step: int | None = None) -> Point:
    """The first half of 1990, or of last year."""
    return Point("half", half, year=year, within=None if step is None else Shift(step, "year"))


def half_month(half: int, month: int, year: int | None = None) -> Sense:
    """The first half of August."""
    return Sense(Half(Point("month", month, year=year), second=half == 2), mod="END" if half == 2 else "START")


def unit_of_month(
    number: int, unit: Unit, month: int, year: int | None = None, step: int | None = None
) -> Piece | None:
    """The first week of August, its last weekend (-1)."""
    whole = Point("month", month, year=year, within=None if step is None else Shift(step, "year"))
    return Piece(whole, unit, number) if number <= 5 else None


def half_century(half: int, number: int, era: int = 1) -> Sense:
    """The first half of the 15th century."""
    return Sense(Half(century(number, era), second=half == 2), mod="END" if half == 2 else "START")


def holiday(name: str, year: int | None = None, step: int | None = None) -> Point:
    """Christmas Eve, Easter 2010: the day that the feast falls on."""
    return Point("holiday", name=name, year=year, step=step)
