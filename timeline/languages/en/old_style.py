"""A day told in both calendars is one day: "25 October (7 November) 1917", "12/22 June 1654", "3 May 1700 (O.S.)"."""

import re
from dataclasses import replace

from ...tagging.find import Found
from ...tagging.meaning import Point
from ...tagging.tokens import Tokens

_BEHIND = 12
_BEFORE = 5
_TWO_DAYS = re.compile(r"(?<![\d/.-])(\d{1,2})\s?(?:/|[(\[]\s?)(\d{1,2})(?:\s?[)\]])?\s?\Z")
_OLD = r"(?:O\.?\s?S\.?|[Oo]ld\s[Ss]tyle|Julian(?:\scalendar)?)"
_NEW = r"(?:N\.?\s?S\.?|[Nn]ew\s[Ss]tyle|Gregorian(?:\scalendar)?)"
_MARK = re.compile(rf"\s*+[,]?\s*+[(\[]?\s?(?:(?P<old>{_OLD})|(?P<new>{_NEW}))(?![\w])(?![.\s,:]*\d)(?:\s?[)\]])?")
_MAY_MARK = frozenset("(,[OoJNnG")
_JOINT = re.compile(rf"\s*+(?:/|,?\s?[(\[]\s?(?:(?:{_OLD}|{_NEW})[,:]?\s?)?)\Z")
_STYLES = frozenset(("old", "new", "os", "ns", "o.s.", "n.s."))
_BEHIND_STYLE = _STYLES | {")", "]", "style"}
_SECOND_DAY = re.compile(r"\s?[(\[]\s?(\d{1,2})\s?[)\]](?=\s?,?\s?\d{4})")
_NEAR = 12
"""No more tokens than this stand between a day and the same day in the other style."""
_GAP = range(10, 14)
"""So many days lie between the calendars from 1500 to 2100."""


def unite_styles(tokens: Tokens, found: list[Found]) -> list[Found]:
    """The same expressions, with a day that is told twice as one, in the calendar that we use."""
    kept: list[Found] = []
    for item in found:
        point = item.meaning
        if not isinstance(point, Point) or point.unit not in ("day", "month"):
            kept.append(item)
            continue
        if point.unit == "month":
            _take_two_days(tokens, item, point)
        elif kept and _is_told_twice(tokens, kept[-1], item):
            _unite(tokens, kept[-1], item)
            continue
        if point.unit == "day":
            _take_second_day(tokens, item, point)
        _read_mark(tokens, item)
        kept.append(item)
    return kept


def _take_second_day(tokens: Tokens, item: Found, point: Point) -> None:
    """Behind a day of the old style stands the new: "June 14 (27), 1905"."""
    if tokens.word(item.end) not in ("(", "["):
        return
    behind = _SECOND_DAY.match(tokens.text(item.end, item.end + _BEHIND))
    if behind is None or int(behind[1]) - (point.day or 0) not in _GAP or int(behind[1]) > 31:
        return
    item.meaning, item.rule = replace(point, day=int(behind[1])), "two_styles"
    item.end = tokens.past(item.end, behind.end())
    item.tail = max(item.tail, item.end)


def _take_two_days(tokens: Tokens, item: Found, point: Point) -> None:
    """Before a month stand its day in the old style and the new: 12/22 June, 5 (18) January."""
    if item.lead < item.start:
        return
    low = max(item.start - _BEFORE, 0)
    text = tokens.text(low, item.start)
    before = _TWO_DAYS.search(text)
    if before is None or int(before[2]) - int(before[1]) not in _GAP or int(before[2]) > 31:
        return
    item.lead = item.inner = item.start = tokens.past(low, len(text[: before.start()].rstrip()))
    item.meaning, item.rule = replace(point, unit="day", day=int(before[2])), "two_styles"


def _is_told_twice(tokens: Tokens, first: Found, second: Found) -> bool:
    one, two = first.meaning, second.meaning
    near = second.start - first.end <= _NEAR
    if not (near and isinstance(one, Point) and isinstance(two, Point) and one.day and two.day):
        return False
    return bool(_JOINT.match(tokens.text(first.end, second.start))) and abs(_days_apart(one, two)) in _GAP


def _days_apart(one: Point, two: Point) -> int:
    """How many days the second is later, in a year without a leap day."""
    return (_of_year(two) - _of_year(one) + 182) % 365 - 182


def _of_year(point: Point) -> int:
    return (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)[point.number - 1] + (point.day or 1)


def _unite(tokens: Tokens, first: Found, second: Found) -> None:
    one, two = first.meaning, second.meaning
    assert isinstance(one, Point)
    assert isinstance(two, Point)
    new = two if _days_apart(one, two) > 0 else one
    year = two.year if two.year is not None else one.year
    first.meaning, first.rule = replace(new, year=year), "two_styles"
    first.end = second.end
    if tokens.word(first.end) == "," and tokens.word(first.end + 1).lower() in _STYLES:
        first.end += 1
    while tokens.word(first.end).lower() in _BEHIND_STYLE:
        first.end += 1
    first.tail = max(first.tail, first.end)


def _read_mark(tokens: Tokens, item: Found) -> None:
    if tokens.word(item.end)[:1] not in _MAY_MARK:
        return
    mark = _MARK.match(tokens.text(item.end, item.end + _BEHIND))
    if mark is None or not isinstance(item.meaning, Point) or item.meaning.unit != "day":
        return
    if mark["old"]:
        item.meaning = replace(item.meaning, calendar="julian")
    item.end = tokens.past(item.end, mark.end())
    item.tail = max(item.tail, item.end)
