"""Days and months that name their place in the calendar, in full or in part: "3 May 1944", "9/28/2022", "May"."""

from ...tagging.meaning import Clock, Figures, Meaning, Point
from ...tagging.rule import Sense, rule
from ..years import astronomical, full


def _day(month: int, day: int, year: int | None = None, weekday: int | None = None, note: str = "") -> Point:
    return Point("day", month, day=day, year=year, weekday=weekday, note=note)


@rule(
    "({weekday:dayname} ,?)? {month:monthname} -? (the)? {day:daynumber} (,|of)? {year}",
    "({weekday:dayname} ,?)? (the)? {day:daynumber} -? (of)? {month:monthname} -? ,? {year}",
    "({weekday:dayname} ,?)? the {day:dayword} (day)? of {month:monthname} (,|in)? {year}",
    "({weekday:dayname} ,?)? {month:monthname} -? (the)? {day:daynumber} (,|of)? {year:spoken_year}",
    "({weekday:dayname} ,?)? {month:monthname} (the)? {day:dayword} (,|of)? {year}",
    "({weekday:dayname} ,?)? {month:monthname} (the)? {day:dayword} (,|of)? {year:spoken_year}",
    "({weekday:dayname} ,?)? (the)? {day:daynumber} (of)? {month:monthname} ,? {year:spoken_year}",
    "({weekday:dayname} ,?)? the {day:dayword} (day)? of {month:monthname} ,? {year:spoken_year}",
    "{month:monthname} ,? {weekday:longday} ,? {day:daynumber} (.|,)? {year}",
    "[ {year} ,? {month:monthname} {day:daynumber} ] (-|–|—|:)",
    type="DATE",
    examples={"3 May 1944": _day(5, 3, 1944), "Sept. 26, 1989": _day(9, 26, 1989)},
)
def full_date(month: int, day: int, year: int, weekday: int | None = None) -> Point:
    """A day of a named month of a year."""
    return _day(month, day, year, weekday)


@rule(
    "(the)? {day:daynumber} (of)? {month:monthname} {number:int} {era}",
    "{month:monthname} {day:daynumber} ,? {number:int} {era}",
    "{month:monthname} {day:daynumber} ,? {era} {number:int}",
    "(the)? {day:daynumber} (of)? {month:monthname} {era} {number:int}",
    type="DATE",
    examples={"15 March 44 BC": _day(3, 15, -43)},
)
def full_date_of_era(month: int, day: int, number: int, era: int) -> Point:
    """A day of a year BC or AD."""
    return _day(month, day, astronomical(number, era))


@rule(
    "({weekday:dayname} ,?)? {month:monthname} -? (the)? {day:daynumber}",
    "({weekday:dayname} ,?)? {month:monthname} (the)? {day:dayword}",
    "({weekday:dayname} ,?)? {day:day} -? {month:monthname}",
    "({weekday:dayname} ,?)? (the)? {day:dayth} -? (of)? {month:monthname}",
    "({weekday:dayname} ,?)? the {day:dayword} (day)? of {month:monthname}",
    type="DATE",
    examples={"May 3": _day(5, 3), "Tuesday, 27 September": _day(9, 27, None, 2)},
)
def month_day(month: int, day: int, weekday: int | None = None) -> Point:
    """A day of a named month."""
    return _day(month, day, None, weekday)


@rule(
    "{month:monthname} ,? (of)? {year}",
    "{month:monthname} (of)? {year:spoken_year}",
    "{month:monthname} (of|in)? {year:short_year}",
    "{month:monthname} (in|of) the year {year}",
    "[ {year} ,? {month:monthname} ] (-|–|—|:)",
    "{year} {month:shortmonth}",
    type="DATE",
    examples={"February 2022": Point("month", 2, year=2022), "1949, Oct - Talks": Point("month", 10, year=1949)},
)
def month_year(month: int, year: int) -> Point:
    """A month of a year."""
    return Point("month", month, year=full(year))


@rule("{numbers:month_slash_year}", type="DATE", examples={"11/2016": Point("month", 11, year=2016)})
def month_year_in_figures(numbers: tuple[int, ...]) -> Point:
    """A month and a year in figures."""
    return Point("month", numbers[0], year=numbers[1])


@rule(
    "{month:monthname} ,? (of)? {number:int} {era}", type="DATE", examples={"March 44 BC": Point("month", 3, year=-43)}
)
def month_of_era(month: int, number: int, era: int) -> Point:
    """A month of a year BC or AD."""
    return Point("month", month, year=astronomical(number, era))


@rule(
    "{month:longmonth}",
    "{month:shortmonth} .",
    "the month of {month:monthname}",
    type="DATE",
    examples={"in May": Point("month", 5)},
)
def month(month: int) -> Point:
    """A month alone."""
    return Point("month", month)


@rule("{weekday:longday}", "{weekday:shortday} .", type="DATE", examples={"Tuesday": Point("weekday", 2)})
def weekday(weekday: int) -> Point:
    """A day of the week alone."""
    return Point("weekday", weekday)


@rule("{iso}", type="DATE", examples={"2022-09-28": _day(9, 28, 2022)})
def iso_date(iso: str) -> Meaning | Sense | None:
    """ISO 8601, with a time of day or without."""
    year, month, day = int(iso[:4]), int(iso[5:7]), int(iso[8:10])
    if not 1 <= month <= 12:
        return None
    moment = _day(month, day, year)
    if len(iso) == 10:
        return moment
    zone = next((iso[at:] for at in range(13, len(iso)) if iso[at] in "Z+-"), "")
    return Sense(Clock(iso[11 : len(iso) - len(zone)], moment, zone), "TIME")


@rule("{numbers:slashed}", type="DATE", examples={"9/28/2022": Figures(9, 28, 2022), "2022/9/28": _day(9, 28, 2022)})
def slashed_date(numbers: tuple[int, ...]) -> Point | Figures | None:
    """Numbers between slashes: the normaliser finds out which is the month."""
    if len(numbers) == 3 and numbers[0] > 31:
        year, month, day = numbers
        return _day(month, day, year) if month <= 12 else None
    first, second = numbers[:2]
    if not (min(first, second) <= 12 and 1 <= first <= 31 and 1 <= second <= 31):
        return None
    if len(numbers) == 2:
        # 24/7, 1/2 and 50/50 are no dates; 9/11 and 7/7 are days by which an event is known.
        known = {(9, 11): 2001, (7, 7): 2005}.get((first, second))
        return _day(first, second, known) if known else None
    return Figures(first, second, full(numbers[2]))


@rule("{first:day} - {second:day} - {year}", type="DATE", examples={"28-09-2022": Figures(28, 9, 2022)})
def hyphened_date(first: int, second: int, year: int) -> Figures | None:
    """Numbers between hyphens without white space."""
    return Figures(first, second, year) if min(first, second) <= 12 else None


@rule("{numbers:dotted}", type="DATE", examples={"28.9.2022": _day(9, 28, 2022)})
def dotted_date(numbers: tuple[int, ...]) -> Point | None:
    """Numbers between dots: day first, as where such dates are written."""
    day, month, year = numbers
    return _day(month, day, year) if 1 <= month <= 12 else None


RULES = (
    full_date, full_date_of_era, month_day, month_year, month_year_in_figures, month_of_era, month, weekday,
    iso_date, slashed_date, hyphened_date, dotted_date,
)  # fmt: skip
