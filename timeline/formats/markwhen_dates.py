"""The dates of Markwhen: EDTF, its own ranges and durations, ISO 8601 with clocks, and figures between slashes."""

import re
from datetime import datetime, timedelta

from ..errors import DateError
from ..model import Day, TimeSpan
from .tables import read_when

_CLOCK = r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?"
_CLOCKS = re.compile(rf"({_CLOCK})\s*[-/–]\s*({_CLOCK})")
_LASTING = re.compile(r"(.+?)\s*[/-]\s*(\d{1,4})\s*(minutes?|hours?|days?|weeks?|months?|years?)", re.IGNORECASE)
_RANGE = re.compile(r"\s+[-–]\s*|\s*[-–]\s+")
_YEARS = re.compile(r"(\d{4})\s*[-–]\s*(\d{4})")
_SLASHED = re.compile(r"(?:(\d{1,2})/)?(\d{1,2})/(\d{4})")


def read_span(text: str, *, day_first: bool = False) -> TimeSpan | None:
    """What stands before the colon of an entry, or None where it is no date.

    Markwhen puts the month first in figures between slashes, unless its `dateFormat` begins with the day.

    >>> read_span("1945- 7/2010").edtf, read_span("2024-01-01 / 3 weeks").edtf, read_span("2021 - now").edtf
    ('1945/2010-07', '2024-01-01/2024-01-21', '2021/..')
    """
    plain = re.sub(r"(:\d\d)\.\d+", r"\1", re.sub(r"\bnow\b", "..", text.strip()))
    try:
        return _span(plain, day_first)
    except (DateError, ValueError, OverflowError):
        return None


def _span(text: str, day_first: bool) -> TimeSpan:
    if clocks := _CLOCKS.fullmatch(text):
        return TimeSpan.parse(f"{clocks[1]}/{clocks[2]}")
    if lasting := _LASTING.fullmatch(text):
        return _lasting(_one(lasting[1], day_first), int(lasting[2]), lasting[3].lower().removesuffix("s"))
    if years := _YEARS.fullmatch(text):
        return TimeSpan.parse(f"{years[1]}/{years[2]}")
    try:
        return TimeSpan.parse(text)
    except DateError:
        ends = _RANGE.split(text)
        if len(ends) == 1 and text.endswith("-.."):
            ends = [text[:-3], ".."]
        if len(ends) != 2:
            return _one(text, day_first)
    begin, end = ends
    if end == "..":
        return TimeSpan.parse(f"{_one(begin, day_first).edtf}/..")
    first, last = _one(begin, day_first).edtf, _one(end, day_first).edtf
    return TimeSpan.parse(first if first == last else f"{first}/{last}")


def _one(text: str, day_first: bool) -> TimeSpan:
    """A single date."""
    match = _SLASHED.fullmatch(text.strip())
    if match is None:
        return read_when(text.strip())
    if match[1] is None:
        return TimeSpan.parse(f"{match[3]}-{int(match[2]):02}")
    month, day = (match[2], match[1]) if day_first else (match[1], match[2])
    return TimeSpan.parse(f"{match[3]}-{int(month):02}-{int(day):02}")


def _lasting(begin: TimeSpan, count: int, unit: str) -> TimeSpan:
    """From `begin` on for so long, its last day included."""
    if unit in ("minute", "hour"):
        start = datetime.fromisoformat(begin.edtf)
        end = start + timedelta(minutes=count * (60 if unit == "hour" else 1))
        clocks = (each.isoformat(timespec="minutes").replace("+00:00", "Z") for each in (start, end))
        return TimeSpan.parse("/".join(clocks))
    first = begin.begin_earliest
    if first is None:
        raise DateError("nothing lasts from an open begin on")
    days = {"day": 1, "week": 7}.get(unit)
    if days is not None:
        behind = Day.from_number(first.number + count * days)
    else:
        behind = first.after_months(count * (12 if unit == "year" else 1))
    last = Day.from_number(max(behind.number - 1, first.number))
    return TimeSpan.parse(str(first) if first == last else f"{first}/{last}")
