"""Dates that name their place in the calendar, in full or in part: "3 May 1944", "the early 1990s", "May"."""

from ...tagging.meaning import Clock, Figures, Fixed, Meaning, Point, Unit, Unplaced
from ...tagging.rule import Sense, rule
from ..years import astronomical, full

_WINTER = 4


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


@rule(
    "{year}",
    "(the)? year {year}",
    "(the)? year {year:spoken_year}",
    "{year:spoken_year}",
    "(in|since|of|by|until|from|before|after|during|and|to|-) [ {year:short_year} ]",
    "(in|since|of|by|until|from|before|after|and|to|until) [ {year:noted_year} ]",
    "{about:circa_year}",
    type="DATE",
    examples={
        "2014": Fixed("year", 2014), "nineteen ninety-six": Fixed("year", 1996), "c1280": Sense(Fixed("year", 1280)),
        "MDCCLXXVI": Fixed("year", 1776), "He left in 1938.12": Fixed("year", 1938),
    },
)  # fmt: skip
def year(year: int = 0, about: int = 0) -> Fixed | Sense:
    """A year in four digits, in two behind an apostrophe, in Roman ones, as it is spoken, or with a mark."""
    return Sense(Fixed("year", about), mod="APPROX") if about else Fixed("year", full(year))


@rule(
    "{year:old_year}",
    "the year {year:old_year}",
    "the year {year:far}",
    type="DATE",
    examples={"Rome was sacked in 410.": Fixed("year", 410)},
)
def old_year(year: int) -> Fixed:
    """A year in three digits; `keeps` wants a clause about the past, and nothing that is counted."""
    return Fixed("year", year)


@rule(
    "{month:monthname} (of)? {year:old_year}",
    "(the)? {day:daynumber} (of)? {month:monthname} {year:old_year}",
    "(the)? {season} (of)? {year:old_year}",
    type="DATE",
    examples={"They landed in June 533.": Point("month", 6, year=533)},
)
def old_date(year: int, month: int = 0, day: int | None = None, season: int = 0) -> Point:
    """A day, month or season of a year in three digits; `refine` takes back the year where it counts something."""
    if season:
        return Point("season", season, year=year)
    return Point("day" if day else "month", month, day=day, year=year)


@rule(
    "(the year)? {number:int} {era}",
    "{era} {number:int}",
    "{number:ad_year}",
    type="DATE",
    examples={"44 BC": Fixed("year", -43), "AD 79": Fixed("year", 79)},
)
def year_of_era(number: int, era: int = 1) -> Fixed:
    """A year BC or AD, in however few digits."""
    return Fixed("year", astronomical(number, era))


@rule(
    "(the)? {decade}",
    "(the)? {century:year} 's",
    "(the)? {decade:decade2}",
    "(the)? (nineteen -?)? {word:decade_word}",
    "the {of:teen} -? {word:decade_word}",
    "(the)? {of:teen} -? hundreds",
    "(the)? {decade} {era}",
    "(the)? {decade:decade2} {era}",
    "(the)? {old:old_decade} {era}",
    "the {old:old_decade}",
    type="DATE",
    examples={
        "the 1990s": Fixed("decade", 199), "'90s": Fixed("decade", 199), "the 470s BC": Fixed("decade", -48),
        "the 860s": Fixed("decade", 86),
    },
)  # fmt: skip
def decade(
    decade: int | None = None,
    word: int | None = None,
    century: int | None = None,
    old: int = 0,
    era: int = 0,
    of: int = 0,
) -> Fixed | None:
    """A decade; one BC counts back, so that the 470s are the years from 479 on."""
    if of:  # "the eighteen-nineties", "the seventeen hundreds"
        return Fixed("decade", of * 10 + word) if word is not None else Fixed("century", of) if of > 12 else None
    if era or old:
        tens = (decade or old) // 10
        return Fixed("decade", -tens - 1 if era < 0 else tens) if era or old % 100 else None
    if century is not None:
        return Fixed("decade", century // 10) if century % 10 == 0 else None
    if decade is None:
        return Fixed("decade", 190 + (word or 0))
    if decade % 100 == 0 and 999 < decade < 1900:
        return Fixed("century", decade // 100)  # "The 1700s" are a century, "the 1900s" may be ten years.
    return Fixed("decade", decade // 10 if decade > 99 else 190 + decade // 10)


@rule(
    "(the)? {number:nth} -? {unit:ages} ({era})?",
    "(the)? {number:nth} (c|cent) .? ({era})?",
    type="DATE",
    examples={"the 20th century": Fixed("century", 19), "the fifth century BC": Fixed("century", -5)},
)
def century(number: int, unit: Unit = "century", era: int = 1) -> Fixed:
    """A century, or a millennium: 19 stands for 19xx."""
    return Fixed(unit, number - 1 if era > 0 else -number)


@rule(
    "the turn of the {number:nth} century",
    "the turn of the century",
    type="DATE",
    examples={"the turn of the 20th century": Sense(Fixed("year", 1900), mod="APPROX")},
)
def turn_of_century(number: int = 0) -> Sense:
    """About the year in which a century begins; of which, only a reader may know."""
    if number < 2:
        return Sense(Unplaced("XXXX", "the turn of which century is not told"))
    return Sense(Fixed("year", (number - 1) * 100), mod="APPROX")


@rule(
    "(the)? {season} (of|in|,)? {year}",
    "(the)? {season} (of|in)? {year:spoken_year}",
    "(the)? {year} {season}",
    "(the)? {season} (of|in)? {year} (-|–|—|/) {next:yy}",
    "(the)? {season} (of|in)? {year} (-|–|—|/) {next:year}",
    "(the)? {season} (of|in)? {year:old_year} (-|–|—|/) {next:old_year}",
    "(the)? {season} (of)? {year:short_year}",
    "(in|since|until|till|by|before|after) [ {season} (of|in|,)? {year} ]",
    "(in|since|until|till|by|before|after) [ {season} (of)? {year:short_year} ]",
    "(in|since|until|till|by|before|after) [ {season} (of|in)? {year} (-|–|—|/) {next:yy} ]",
    type="DATE",
    examples={
        "the summer of 1914": Point("season", 2, year=1914),
        "the winter of 1816–17": Point("season", 4, year=1816, rank=1),
    },
)
def season_year(season: int, year: int, next: int = 0) -> Point | None:
    """A season of a year; the winter of two years begins in the first of them."""
    whole = full(year)
    if not next:
        return Point("season", season, year=whole)
    following = (whole + 1) % 100 == next if next < 100 else whole + 1 == next
    return Point("season", season, year=whole, rank=1) if following and season == _WINTER else None


@rule(
    "(the)? {season} (of|in)? {number:int} {era}",
    "(in|since|until|till|by|before|after) [ {season} (of|in)? {number:int} {era} ]",
    type="DATE",
    examples={"spring of 431 BC": Point("season", 1, year=-430)},
)
def season_of_era(season: int, number: int, era: int) -> Point:
    """A season of a year BC or AD."""
    return Point("season", season, year=astronomical(number, era))


@rule(
    "the {season}",
    "(the)? {phase} -? {season}",
    "(in|since|until|till|by|before|after) [ {season} ]",
    type="DATE",
    examples={"the summer": Sense(Point("season", 2)), "early summer": Sense(Point("season", 2), mod="START")},
)
def season(season: int, phase: str | None = None) -> Sense:
    """A season alone."""
    return Sense(Point("season", season), mod=phase)


RULES = (
    full_date, full_date_of_era, month_day, month_year, month_year_in_figures, month_of_era, month, weekday,
    iso_date, slashed_date, hyphened_date, dotted_date, year, old_year, old_date, year_of_era, decade, century,
    turn_of_century, season_year, season_of_era, season,
)  # fmt: skip
