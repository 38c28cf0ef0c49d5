"""The dates of GEDCOM 5.5.1 and 7, in all four of its calendars, and as people write them in its files.

Days of other calendars are the same days in ours (Hebrew: from its evening on, which counts for the next day).
"""

import re
from collections.abc import Callable
from functools import cache

from ..errors import DateError
from ..model import Day, TimeSpan, format_year
from ..model.calendars import LAST_OF_THE_REPUBLIC, has_adar_ii, hebrew, julian, republican

_MONTHS = (
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER",
    "DECEMBER",
)  # fmt: skip
_FRENCH = (
    "VEND", "BRUM", "FRIM", "NIVO", "PLUV", "VENT", "GERM", "FLOR", "PRAI", "MESS", "THER", "FRUC", "COMP",
)  # fmt: skip
_ADAR = 6
_HEBREW = ("TSH", "CSH", "KSL", "TVT", "SHV", "ADR", "ADS", "NSN", "IYR", "SVN", "TMZ", "AAV", "ELL")

_CALENDAR = re.compile(r"(?:@#D(?P<old>[A-Z ]+?)@|(?P<new>GREGORIAN|JULIAN|HEBREW|FRENCH_R))\s*")
_DATE = re.compile(
    r"(?:(?P<day>\d{1,2})\s+)?(?:(?P<month>[A-Z]{3,9})\.?\s+)?(?P<year>\d{1,4})(?:/(?P<dual>\d{1,2}|\d{4}))?"
    r"\s*(?P<before>BCE|B\.?\s?C\.?)?"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
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
    plain = " ".join((re.sub(r"\(.*?\)", "", text) if "(" in text else text).upper().split())
    if not plain:
        raise DateError("a phrase, and no date")
    for pattern, shape in _PERIODS if plain[0] in "BF" or "-" in plain or "–" in plain else ():
        if match := pattern.fullmatch(plain):
            return TimeSpan.parse(shape.format(_end(_edtf(match[1]), 0), _end(_edtf(match[2]), 1)))
    if plain[0].isdecimal():
        return TimeSpan.parse(_edtf(plain))
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
    first = Day(-int(parts[0]) if sign else int(parts[0]), *map(int, parts[1:]))
    if len(parts) == 1:
        return format_year(first.year + step)
    if len(parts) == 2:
        return str(first.after_months(step))[: -len("-01")]
    return str(Day.from_number(first.number + step))


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
    text = text.strip()
    if "-" in text and _ISO.fullmatch(text):
        return text
    found = None if text[:1].isdecimal() else _CALENDAR.match(text)
    calendar = (found["old"] or found["new"]).strip().replace(" ", "_") if found else "GREGORIAN"
    match = _DATE.fullmatch(text[found.end() :].strip() if found else text)
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
            return _converted(julian, year, _month(name) if name else 0, day)
        case "FRENCH_R":
            if not 1 <= year <= LAST_OF_THE_REPUBLIC:
                raise DateError(f"cannot read {text[:60]!r}: there was no such year of the French Republic")
            return _converted(republican, year, _listed(name, _FRENCH) if name else 0, day)
        case "HEBREW":
            month = _listed(name, _HEBREW) if name else 0
            return _converted(hebrew, year, _ADAR if month == _ADAR + 1 and not has_adar_ii(year) else month, day)
    raise DateError(f"the calendar {calendar.lower()} is not read")


def _converted(convert: Callable[[int, int, int], Day], year: int, month: int, day: int) -> str:
    """A day of another calendar as one of ours; a month or year as the days that it has, some time within."""
    try:
        if day:
            return str(convert(year, month, day))
        begin = convert(year, month or 1, 1)
        end = _next_month(convert, year, month) if month else convert(year + 1, 1, 1)
    except ValueError as error:
        raise DateError(f"cannot read that day: {error}") from error
    return f"[{begin}..{Day.from_number(end.number - 1)}]"


def _next_month(convert: Callable[[int, int, int], Day], year: int, month: int) -> Day:
    """The first day of the month behind this one, over what the year has not, or of the next year."""
    for following in (month + 1, month + 2):
        try:
            return convert(year, following, 1)
        except ValueError:
            continue
    return convert(year + 1, 1, 1)


@cache
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
