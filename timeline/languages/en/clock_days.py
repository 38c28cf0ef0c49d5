"""A time of the clock in brackets is of the day of the one before it: "at 1422 local time (2022 GMT) on Saturday".

And it tells that four figures before it are no year: "by 1100 (1600 GMT)".
"""

from dataclasses import replace
from itertools import pairwise

from ...tagging.find import Found
from ...tagging.meaning import Clock, Fixed, Meaning, Point, Shift
from ...tagging.tokens import Tokens


def lend_days(tokens: Tokens, found: list[Found]) -> None:
    """Give two clocks, of which the second stands in brackets, the day of the one or that which stands behind both."""
    for at, (first, second) in enumerate(pairwise(found)):
        one, two = first.meaning, second.meaning
        if isinstance(two, Clock) and isinstance(one, Fixed) and one.unit == "year" and _is_clock(tokens, first):
            figures = tokens.word(first.start)
            one = Clock(f"{figures[:2]}:{figures[2:]}")
            first.meaning, first.type, first.rule = one, "TIME", "clock_time"
        if not (isinstance(one, Clock) and isinstance(two, Clock)) or two.on is not None:
            continue
        if tokens.word(first.end) != "(" or second.start != first.end + 1 or tokens.word(second.end) != ")":
            continue
        behind = found[at + 2] if at + 2 < len(found) else None
        day = one.on or (_day_behind(tokens, second, behind) if behind is not None else None)
        if day is None:
            continue
        told = first if one.on is not None or behind is None else behind
        first.meaning = replace(one, on=day)
        first.direction = second.direction = told.direction
        if two.value >= one.value:  # past midnight the day is another one
            second.meaning = replace(two, on=day)


def _is_clock(tokens: Tokens, item: Found) -> bool:
    """Whether four figures may be a time of the clock: no hour is past 23, no minute past 59."""
    figures = tokens.word(item.start)
    alone = item.end - item.start == 1 and len(figures) == 4 and tokens.word(item.end) == "("
    return alone and figures.isdigit() and figures < "2400" and figures[2:] < "60"


def _day_behind(tokens: Tokens, second: Found, behind: Found) -> Meaning | None:
    between = [tokens.word(i).lower() for i in range(second.end + 1, behind.start)]
    day = behind.meaning
    of_a_day = isinstance(day, Point) and day.unit in ("weekday", "day", "holiday")
    if between not in ([], ["on"], [","]) or not (of_a_day or (isinstance(day, Shift) and day.unit == "day")):
        return None
    return day
