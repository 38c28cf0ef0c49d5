"""EDTF (Library of Congress, 2019): levels 0 and 1, and of level 2 seasons, sets, masks and exponential years.

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
        (?: -(?P<month>[0-9]{2}|XX)
            (?: -(?P<day>[0-9]{2}|XX)
                (?: T(?P<hour>[0-9]{2})(?: :(?P<minute>[0-9]{2})(?: :(?P<second>[0-9]{2}))? )?
                    (?P<zone> Z | [+-][0-9]{2}(?::?[0-9]{2})? )?
                )?
            )?
        )?
        (?P<qualifier>[?~%])?""",
    re.VERBOSE | re.ASCII,
)


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
    match = _PART.fullmatch(text)
    if match is None:
        raise DateError(f"cannot read '{whole}' as EDTF: {_hint(text)}")
    qualifier = QUALIFIERS.get(match["qualifier"] or "")
    low_year, high_year, granularity = _parse_year(match["year"], whole)
    month, day = match["month"], match["day"]
    if month is None:
        return Part(Day(low_year, 1, 1), Day(high_year, 12, 31), granularity, qualifier)
    if match["year"].startswith("Y") and "E" in match["year"]:
        raise DateError(f"cannot read '{whole}' as EDTF: a year with an exponent has no months")
    if month == "XX":
        if day not in (None, "XX"):
            raise DateError(f"cannot read '{whole}' as EDTF: a day needs its month")
        return Part(Day(low_year, 1, 1), Day(high_year, 12, 31), "day" if day else "month", qualifier)
    if int(month) in _SEASONS:
        if day is not None:
            raise DateError(f"cannot read '{whole}' as EDTF: a season has no days")
        return _season(low_year, high_year, int(month), qualifier)
    if not 1 <= int(month) <= 12:
        raise DateError(f"cannot read '{whole}' as EDTF: there is no month {month}; seasons are 21 to 41")
    if day is None or day == "XX":
        high = Day(high_year, int(month), days_in_month(high_year, int(month)))
        return Part(Day(low_year, int(month), 1), high, "day" if day else "month", qualifier)
    low, high = _same_day(low_year, int(month), int(day), whole), _same_day(high_year, int(month), int(day), whole)
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


def _same_day(year: int, month: int, day: int, whole: str) -> Day:
    try:
        return Day(year, month, day)
    except ValueError:
        raise DateError(f"cannot read '{whole}' as EDTF: there is no day {day:02} in month {month:02}") from None


def _timed(day: Day, match: "re.Match[str]", whole: str) -> Part:
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise DateError(f"cannot read '{whole}' as EDTF: there is no such time of day")
    granularity: Granularity = "second" if match["second"] else "minute" if match["minute"] else "hour"
    start = hour * 3600 + minute * 60 + second
    return Part(day, day, granularity, None, (start, start + {"second": 1, "minute": 60, "hour": 3600}[granularity]))


def _hint(text: str) -> str:
    """What to do about a part that does not fit the grammar."""
    if re.search(r"[?~%]{2}$", text):
        return "use one of ? ~ %"
    if re.search(r"[?~%].", text):
        return "a qualifier stands at the end of a date (parts qualified one by one, EDTF level 2, are not supported)"
    if re.search(r"[0-9]S[0-9]", text):
        return "significant digits (S) are not supported: write the range of years as [1949..1951]"
    if text.startswith("XXXX"):
        return "a date without a year has no place on the calendar"
    if "X" in text:
        return "only the last digits of a year, a whole month or a whole day may be X"
    if re.fullmatch(r"[+-]?[0-9]{5,}.*", text):
        return f"write a year of more than four digits with Y, as in Y{text.lstrip('+')}"
    return "write a date as 2014, 2014-03 or 2014-03-16, an interval as 2014-03/2022-09 or 2022-02/.."
