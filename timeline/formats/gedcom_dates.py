"""The dates of GEDCOM 5.5.1 and 7, in all four of its calendars, and as people write them in its files.

Days of other calendars are the same days in ours (Hebrew: from its evening on, which counts for the next day).
"""

import re
from collections.abc import Callable

from ..errors import DateError
from ..model import Day, TimeSpan, format_year

_MONTHS = (
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER",
    "DECEMBER",
)  # fmt: skip
_FRENCH = (
    "VEND", "BRUM", "FRIM", "NIVO", "PLUV", "VENT", "GERM", "FLOR", "PRAI", "MESS", "THER", "FRUC", "COMP",
)  # fmt: skip
_HEBREW = ("TSH", "CSH", "KSL", "TVT", "SHV", "ADR", "ADS", "NSN", "IYR", "SVN", "TMZ", "AAV", "ELL")
_NEW_YEARS = (22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23)
"""The day of September 1792 to 1805 on which each year of the French Republic began."""

_CALENDAR = re.compile(r"(?:@#D(?P<old>[A-Z ]+?)@|(?P<new>GREGORIAN|JULIAN|HEBREW|FRENCH_R))\s*")
_DATE = re.compile(
    r"(?:(?P<day>\d{1,2})\s+)?(?:(?P<month>[A-Z]{3,9})\.?\s+)?(?P<year>\d{1,4})(?:/(?P<dual>\d\d|\d{4}))?"
    r"\s*(?P<before>BCE|B\.?\s?C\.?)?"
)
_ABOUT = {"ABT": "~", "ABOUT": "~", "CA": "~", "CIRCA": "~", "C": "~", "CAL": "~", "EST": "~", "INT": "?"}
_PERIODS = (
    (re.compile(r"(?:BET|BETWEEN)\.?\s+(.+?)\s+(?:AND|-)\s+(.+)"), "[{}..{}]"),
    (re.compile(r"FROM\s+(.+?)\s+TO\s+(.+)"), "{}/{}"),
    (re.compile(r"(\d{4})\s*[-–]\s*(\d{4})"), "{}/{}"),
)


def read_date(text: str) -> TimeSpan:
    """GEDCOM's DATE as a span. Raises `DateError` where it is a phrase, or no date.

    >>> read_date("ABT. 1850").edtf, read_date("BET 1914 AND 1918").edtf, read_date("FROM 3 MAR 1901 TO 1910").edtf
    ('1850~', '[1914..1918]', '1901-03-03/1910')
    >>> read_date("@#DJULIAN@ 28 DEC 1700").edtf, read_date("11 FEB 1731/32").edtf, read_date("BEF 1850").edtf
    ('1701-01-08', '1732-02-11', '[..1849]')
    """
    plain = " ".join(re.sub(r"\(.*?\)", "", text).upper().split())
    if not plain:
        raise DateError("a phrase, and no date")
    for pattern, shape in _PERIODS:
        if match := pattern.fullmatch(plain):
            return TimeSpan.parse(shape.format(_end(_edtf(match[1]), 0), _end(_edtf(match[2]), 1)))
    word, _, rest = plain.partition(" ")
    word = word.rstrip(".")
    if word in _ABOUT:
        return TimeSpan.parse(_rough(_edtf(rest)) + _ABOUT[word])
    match word:
        case "BEF" | "BEFORE":
            return TimeSpan.parse(f"[..{_beside(rest, -1)}]")
        case "AFT" | "AFTER":
            return TimeSpan.parse(f"[{_beside(rest, 1)}..]")
        case "FROM" | "SINCE":
            return TimeSpan.parse(f"{_end(_edtf(rest), 0)}/..")
        case "TO" | "UNTIL":
            return TimeSpan.parse(f"../{_end(_edtf(rest), 1)}")
    return TimeSpan.parse(_edtf(plain))


def _beside(text: str, step: int) -> str:
    """The year, month or day before or after this one: "before 1850" leaves 1850 out."""
    edtf = _end(_edtf(text), 0 if step < 0 else 1)
    sign, parts = edtf.startswith("-"), edtf.removeprefix("-").split("-")
    year = -int(parts[0]) if sign else int(parts[0])
    if len(parts) == 1:
        return format_year(year + step)
    if len(parts) == 2:
        months = year * 12 + int(parts[1]) - 1 + step
        return f"{format_year(months // 12)}-{months % 12 + 1:02}"
    return str(Day.from_number(Day(year, int(parts[1]), int(parts[2])).number + step))


def _end(edtf: str, which: int) -> str:
    """The first or last day of what is some time within; all else is its own end."""
    return edtf.strip("[]").split("..")[which] if edtf.startswith("[") else edtf


def _rough(edtf: str) -> str:
    """A month or a year of another calendar that is approximate anyway, as the one of ours that it lies in mostly."""
    if not edtf.startswith("["):
        return edtf
    first, last = (TimeSpan.parse(_end(edtf, which)).begin_earliest for which in (0, 1))
    assert first is not None
    assert last is not None
    middle = Day.from_number((first.number + last.number) // 2)
    return str(middle)[:-3] if last.number - first.number < 40 else format_year(middle.year)


def _edtf(text: str) -> str:
    """One date, in ours."""
    found = _CALENDAR.match(text)
    calendar = (found["old"] or found["new"]).strip().replace(" ", "_") if found else "GREGORIAN"
    match = _DATE.fullmatch(text[found.end() :].strip() if found else text.strip())
    if match is None:
        raise DateError(f"cannot read {text[:60]!r} as a date of GEDCOM")
    year, name, day = int(match["year"]), match["month"] or "", int(match["day"] or 0)
    if day and not name:
        raise DateError(f"cannot read {text[:60]!r}: a day without a month")
    if match["dual"]:
        year += 1  # it began in March, and is the later year in ours
    if match["before"]:
        year = 1 - year
    match calendar:
        case "GREGORIAN":
            month = _month(name) if name else 0
            return format_year(year) + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")
        case "JULIAN":
            return _converted(_julian, year, _month(name) if name else 0, day, 12)
        case "FRENCH_R":
            if not 1 <= year <= len(_NEW_YEARS):
                raise DateError(f"cannot read {text[:60]!r}: there was no such year of the French Republic")
            return _converted(_republican, year, _listed(name, _FRENCH) if name else 0, day, 13)
        case "HEBREW":
            return _converted(_hebrew, year, _listed(name, _HEBREW) if name else 0, day, 13)
    raise DateError(f"the calendar {calendar.lower()} is not read")


def _converted(number: Callable[[int, int, int], int], year: int, month: int, day: int, months: int) -> str:
    """A day of another calendar as one of ours; a month or year as the days that it has, some time within."""
    if day:
        return str(Day.from_number(number(year, month, day)))
    if month:
        begin = number(year, month, 1)
        end = number(year, month + 1, 1) - 1 if month < months else number(year + 1, 1, 1) - 1
    else:
        begin, end = number(year, 1, 1), number(year + 1, 1, 1) - 1
    return f"[{Day.from_number(begin)}..{Day.from_number(end)}]"


def _month(name: str) -> int:
    """A month by its three letters, or more of its name."""
    found = [number for number, each in enumerate(_MONTHS, start=1) if each.startswith(name) and len(name) > 2]
    if not found:
        raise DateError(f"there is no month {name!r}")
    return found[0]


def _listed(name: str, names: tuple[str, ...]) -> int:
    if name not in names:
        raise DateError(f"there is no month {name!r}")
    return names.index(name) + 1


def _julian(year: int, month: int, day: int) -> int:
    """The number of a day of the Julian calendar."""
    behind = (14 - month) // 12
    years, months = year + 4800 - behind, month + 12 * behind - 3
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083 - _EPOCH


def _republican(year: int, month: int, day: int) -> int:
    """The number of a day of the French Republic: twelve months of thirty days, and the days that are left."""
    index = min(year, len(_NEW_YEARS)) - 1
    return Day(1792 + index, 9, _NEW_YEARS[index]).number + 365 * (year - 1 - index) + 30 * (month - 1) + day - 1


def _hebrew(year: int, month: int, day: int) -> int:
    """The number of a day of the Hebrew calendar, whose month 6 is Adar, and 7 Adar II, in leap years alone."""
    new_year = _new_year(year)
    length = _new_year(year + 1) - new_year
    leap = (7 * year + 1) % 19 < 7
    lengths = [30, 30 if length % 10 == 5 else 29, 29 if length % 10 == 3 else 30, 29, 30, 30 if leap else 29]
    lengths += [29 if leap else 0, 30, 29, 30, 29, 30, 29]
    if month == 7 and not leap:
        month = 6
    return new_year + sum(lengths[: month - 1]) + day - 1


def _new_year(year: int) -> int:
    """The number of the first of Tishri (Dershowitz and Reingold, "Calendrical Calculations")."""

    def elapsed(year: int) -> int:
        months = (235 * year - 234) // 19
        parts = 12084 + 13753 * months
        day = 29 * months + parts // 25920
        return day + 1 if 3 * (day + 1) % 7 < 3 else day

    here, before, behind = elapsed(year), elapsed(year - 1), elapsed(year + 1)
    late = 2 if behind - here == 356 else 1 if here - before == 382 else 0
    return here + late - 2092590


_EPOCH = 2440588
"""The Julian day number of 1 January 1970, from which days are counted here."""
