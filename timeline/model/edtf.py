"""EDTF (Library of Congress, 2019): levels 0 and 1, and of level 2 seasons, sets, masks, exponential years, significant
digits, and qualifiers of a part alone, which then count for the whole date.

Beyond the specification, a time of day may stop at the hour or the minute, and stand in an interval.
"""

import re
from dataclasses import dataclass
from typing import Literal

from ..errors import DateError
from .day import Day, days_in_month

Granularity = Literal[
    "millennium", "century", "decade", "year", "half", "quadrimester", "quarter", "season", "month", "day",
    "hour", "minute", "second",
]  # fmt: skip
GRANULARITIES: tuple[Granularity, ...] = (
    "millennium", "century", "decade", "year", "half", "quadrimester", "quarter", "season", "month", "day",
    "hour", "minute", "second",
)  # fmt: skip
Qualifier = Literal["uncertain", "approximate", "both"]
QUALIFIERS: dict[str, Qualifier] = {"?": "uncertain", "~": "approximate", "%": "both"}

FURTHEST_YEAR = 10**12
"""Years beyond this are refused: the universe is not that old, and a double still counts these in days."""

# code: what it is, its first month, how many months, and from how many months before. "Winter 2022" may be the winter
# that begins or the one that ends in 2022: its span covers both. Unmarked seasons are read as northern ones.
_SEASONS: dict[int, tuple[Granularity, int, int]] = {
    21: ("season", 3, 3), 22: ("season", 6, 3), 23: ("season", 9, 3), 24: ("season", 1, 14),
    25: ("season", 3, 3), 26: ("season", 6, 3), 27: ("season", 9, 3), 28: ("season", 1, 14),
    29: ("season", 9, 3), 30: ("season", 1, 14), 31: ("season", 3, 3), 32: ("season", 6, 3),
    33: ("quarter", 1, 3), 34: ("quarter", 4, 3), 35: ("quarter", 7, 3), 36: ("quarter", 10, 3),
    37: ("quadrimester", 1, 4), 38: ("quadrimester", 5, 4), 39: ("quadrimester", 9, 4),
    40: ("half", 1, 6), 41: ("half", 7, 6),
}  # fmt: skip

_MASKED: tuple[Granularity, ...] = ("year", "decade", "century", "millennium")
_PART = re.compile(
    r"""(?P<year> -?[0-9]{1,4}X{0,3} | Y-?[0-9]+(?:E[0-9]+)? )
        (?: S(?P<digits>[1-9][0-9]?) )?
        (?: -(?P<month>[0-9]{2}|[01]X|XX)
            (?: -(?P<day>[0-9]{2}|[0-3]X|XX)
                (?: T(?P<hour>[0-9]{2})(?: :(?P<minute>[0-9]{2})(?: :(?P<second>[0-9]{2}))? )?
                    (?P<zone> Z | [+-][0-9]{2}(?::?[0-9]{2})? )?
                )?
            )?
        )?""",
    re.VERBOSE | re.ASCII,
)
_QUALIFIED = re.compile(r"[?~%]?[^-?~%]*[?~%]?")
_FURTHEST_ZONE = 14 * 60


@dataclass(frozen=True, slots=True)
class Part:
    """One date: it lies within `low`…`high`, inclusive; `clock` is its seconds of the day, half open."""

    low: Day
    high: Day
    granularity: Granularity
    qualifier: Qualifier | None = None
    clock: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed EDTF text: one part, an interval (`..` open, blank unknown: its part is None), or a set of ranges."""

    form: Literal["date", "interval", "one of", "all of"]
    ranges: tuple[tuple[Part | None, Part | None], ...]
    open_begin: bool = False
    open_end: bool = False


def parse(text: str) -> tuple[str, Expression]:
    """The canonical text and its meaning. Raises `DateError`.

    >>> parse(" 2022-02/.. ")[0]
    '2022-02/..'
    """
    canonical = text.strip()
    if not canonical:
        raise DateError("cannot read an empty text as EDTF: write a date such as 2014, 2014-03 or 2014-03-16")
    if canonical[0] in "[{":
        return _parse_set(canonical)
    if "/" in canonical:
        return canonical, _parse_interval(canonical)
    part = parse_part(canonical, canonical)
    return canonical, Expression("date", ((part, part),))


def _parse_interval(text: str) -> Expression:
    begin_text, _, end_text = text.partition("/")
    if "/" in end_text:
        raise DateError(f"cannot read '{text}' as EDTF: an interval has one slash")
    begin = parse_part(begin_text, text) if begin_text not in ("", "..") else None
    end = parse_part(end_text, text) if end_text not in ("", "..") else None
    if begin is None and end is None:
        raise DateError(f"cannot read '{text}' as EDTF: an interval needs a date on one side at least")
    _check_order(begin, end, text)
    return Expression("interval", ((begin, end),), begin_text == "..", end_text == "..")


def _parse_set(text: str) -> tuple[str, Expression]:
    closing = {"[": "]", "{": "}"}[text[0]]
    if text[-1] != closing or len(text) < 3:
        raise DateError(f"cannot read '{text}' as EDTF: a set that opens with '{text[0]}' closes with '{closing}'")
    members = [member.strip() for member in text[1:-1].split(",")]
    ranges: list[tuple[Part | None, Part | None]] = []
    for position, member in enumerate(members):
        begin_text, dots, end_text = member.partition("..")
        begin = parse_part(begin_text, text) if begin_text else None
        end = (parse_part(end_text, text) if end_text else None) if dots else begin
        if (begin is None and (position > 0 or end is None)) or (end is None and position < len(members) - 1):
            raise DateError(f"cannot read '{text}' as EDTF: only the first and last of a set may be open ('..')")
        _check_order(begin, end, text)
        ranges.append((begin, end))
    form: Literal["one of", "all of"] = "one of" if text[0] == "[" else "all of"
    return (
        f"{text[0]}{','.join(members)}{closing}",
        Expression(form, tuple(ranges), ranges[0][0] is None, ranges[-1][1] is None),
    )


def _check_order(begin: Part | None, end: Part | None, text: str) -> None:
    if begin is None or end is None:
        return
    first = (begin.low, begin.clock[0] if begin.clock else 0)
    last = (end.high, end.clock[1] if end.clock else 86400)
    if first > last:
        raise DateError(f"cannot read '{text}' as EDTF: it ends before it begins")


def parse_part(text: str, whole: str) -> Part:
    """One date; `whole` is the text that an error quotes."""
    plain, qualifier = _qualified(text)
    match = _PART.fullmatch(plain)
    if match is None:
        raise DateError(f"cannot read '{whole}' as EDTF: {_hint(text)}")
    low_year, high_year, granularity = _parse_year(match["year"], whole)
    month, day = match["month"], match["day"]
    if match["digits"]:
        if month is not None or "X" in match["year"]:
            raise DateError(f"cannot read '{whole}' as EDTF: significant digits are of a year alone")
        low_year, high_year, granularity = _significant(low_year, int(match["digits"]))
    if month is None:
        return Part(Day(low_year, 1, 1), Day(high_year, 12, 31), granularity, qualifier)
    if match["year"].startswith("Y") and "E" in match["year"]:
        raise DateError(f"cannot read '{whole}' as EDTF: a year with an exponent has no months")
    if month == "XX":
        if day not in (None, "XX"):
            raise DateError(f"cannot read '{whole}' as EDTF: a day needs its month")
        return Part(Day(low_year, 1, 1), Day(high_year, 12, 31), "day" if day else "month", qualifier)
    if month[1] == "X":
        if day is not None:
            raise DateError(f"cannot read '{whole}' as EDTF: a day needs its month")
        first, last = (1, 9) if month == "0X" else (10, 12)
        return Part(Day(low_year, first, 1), Day(high_year, last, days_in_month(high_year, last)), "month", qualifier)
    if int(month) in _SEASONS:
        if day is not None:
            raise DateError(f"cannot read '{whole}' as EDTF: a season has no days")
        return _season(low_year, high_year, int(month), qualifier)
    if not 1 <= int(month) <= 12:
        raise DateError(f"cannot read '{whole}' as EDTF: there is no month {month}; seasons are 21 to 41")
    if day is None or day == "XX":
        high = Day(high_year, int(month), days_in_month(high_year, int(month)))
        return Part(Day(low_year, int(month), 1), high, "day" if day else "month", qualifier)
    years = range(low_year, high_year + 1)
    if day[1] == "X":
        first, last = max(1, int(day[0]) * 10), min(days_in_month(high_year, int(month)), int(day[0]) * 10 + 9)
        if last < first:
            raise DateError(f"cannot read '{whole}' as EDTF: there is no day {day} in month {month}")
        return Part(Day(low_year, int(month), first), Day(high_year, int(month), last), "day", qualifier)
    low, high = (_same_day(order, int(month), int(day), whole) for order in (years, years[::-1]))
    if match["hour"] is None:
        return Part(low, high, "day", qualifier)
    if qualifier or low != high:
        raise DateError(f"cannot read '{whole}' as EDTF: a time of day belongs to one day, without ? ~ %")
    return _timed(low, match, whole)


def _parse_year(text: str, whole: str) -> tuple[int, int, Granularity]:
    """The first and last year that `text` may mean."""
    if text.startswith("Y"):
        digits, _, exponent = text[1:].partition("E")
        plain = digits.lstrip("-")
        if plain.startswith("0") or (not exponent and len(plain) < 5):
            raise DateError(f"cannot read '{whole}' as EDTF: 'Y' is for years of five digits or more")
        if len(plain) > 15 or (exponent and len(exponent) > 2):
            raise DateError(f"cannot read '{whole}': years go up to 10^12 either way")
        year = int(digits) * 10 ** int(exponent or 0)
        if abs(year) > FURTHEST_YEAR:
            raise DateError(f"cannot read '{whole}': years go up to 10^12 either way")
        return year, year, "year"
    plain = text.lstrip("-")
    if len(plain) != 4:
        raise DateError(f"cannot read '{whole}' as EDTF: a year has four digits, as in 0044 or 2014")
    masked = plain.count("X")
    low, high = int(plain.replace("X", "0")), int(plain.replace("X", "9"))
    granularity = _MASKED[masked]
    if text.startswith("-"):
        if high == 0:
            raise DateError(f"cannot read '{whole}' as EDTF: the year before 1 CE is written 0000")
        return -high, -low, granularity
    return low, high, granularity


def _season(low_year: int, high_year: int, code: int, qualifier: Qualifier | None) -> Part:
    granularity, first, length = _SEASONS[code]
    last = first + length - 2
    year, month = high_year + last // 12, last % 12 + 1
    return Part(Day(low_year, first, 1), Day(year, month, days_in_month(year, month)), granularity, qualifier)


def _qualified(text: str) -> tuple[str, Qualifier | None]:
    """A date without its qualifiers, and what they say of it together.

    >>> _qualified("?2004-06-~11"), _qualified("2004?-06")
    (('2004-06-11', 'both'), ('2004-06', 'uncertain'))
    """
    marks = set(text) & set(QUALIFIERS)
    if not marks or not all(map(_QUALIFIED.fullmatch, text.removeprefix("-").split("-"))):
        return text, None
    plain = "".join(letter for letter in text if letter not in QUALIFIERS)
    return plain, QUALIFIERS[marks.pop()] if len(marks) == 1 else "both"


def _significant(year: int, digits: int) -> tuple[int, int, Granularity]:
    """The first and last year that begin with the same digits.

    >>> _significant(1950, 2)
    (1900, 1999, 'century')
    """
    unknown = max(0, len(str(abs(year))) - digits)
    size = 10**unknown
    low = abs(year) // size * size
    first, last = (low, low + size - 1) if year >= 0 else (-low - size + 1, -low)
    return first, last, _MASKED[min(unknown, 3)]


def _same_day(years: range, month: int, day: int, whole: str) -> Day:
    """The day in the first of these years that has it."""
    for year in years[:9]:  # of nine years in a row one at least has a 29 February
        if day <= days_in_month(year, month) and day > 0:
            return Day(year, month, day)
    raise DateError(f"cannot read '{whole}' as EDTF: there is no day {day:02} in month {month:02}")


def _timed(day: Day, match: "re.Match[str]", whole: str) -> Part:
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise DateError(f"cannot read '{whole}' as EDTF: there is no such time of day")
    _check_zone(match["zone"] or "", whole)
    granularity: Granularity = "second" if match["second"] else "minute" if match["minute"] else "hour"
    start = hour * 3600 + minute * 60 + second
    return Part(day, day, granularity, None, (start, start + {"second": 1, "minute": 60, "hour": 3600}[granularity]))


def _check_zone(zone: str, whole: str) -> None:
    """No clock on earth is further from UTC than fourteen hours."""
    digits = zone.lstrip("+-Z").replace(":", "")
    hours, minutes = int(digits[:2] or 0), int(digits[2:] or 0)
    if minutes > 59 or hours * 60 + minutes > _FURTHEST_ZONE:
        raise DateError(f"cannot read '{whole}' as EDTF: zones go from -14:00 to +14:00")


def _hint(text: str) -> str:
    """What to do about a part that does not fit the grammar; what it advises can be read."""
    if re.search(r"[?~%]{2}$", text):
        return "use one of ? ~ %"
    if re.search(r"[?~%]", text):
        return "a qualifier stands before or behind the year, the month or the day, as in 2014-03~ or 2014-~03"
    if re.search(r"[0-9]S", text):
        return "significant digits stand behind a year, as in 1950S2"
    if text.startswith("XXXX"):
        return "a date without a year has no place on the calendar"
    if "X" in text:
        return "only the last digits of a year, a month or a day may be X"
    if run := re.match(r"([+-]?)([0-9]{5,})", text):
        return _of_many_digits(run[1].lstrip("+"), run[2])
    return "write a date as 2014, 2014-03 or 2014-03-16, an interval as 2014-03/2022-09 or 2022-02/.."


def _of_many_digits(sign: str, digits: str) -> str:
    """What to write for figures in a row: a day without its hyphens, a year with zeros before it, a far year.

    >>> _of_many_digits("", "20140601"), _of_many_digits("", "02014")
    ('write a day with hyphens, as in 2014-06-01', 'a year has four digits, as in 2014')
    """
    year, month, day = int(digits[:4]), int(digits[4:6] or 0), int(digits[6:8] or 0)
    if len(digits) == 8 and not sign and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month):
        return f"write a day with hyphens, as in {digits[:4]}-{month:02}-{day:02}"
    far = digits.lstrip("0")
    if len(far) < 5:
        return f"a year has four digits, as in {sign if far else ''}{far:0>4}"
    if len(far) > len(str(FURTHEST_YEAR)) or int(far) > FURTHEST_YEAR:
        return "years go up to 10^12 either way"
    return f"write a year of more than four digits with Y, as in Y{sign}{far}"
