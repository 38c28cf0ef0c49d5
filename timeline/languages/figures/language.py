"""No language: dates in figures, which are read in a text whose language has no rules yet.

The day comes before the month, as everywhere but in American English.
"""

import re

from ...tagging.language import Language
from ...tagging.lexicon import Lexicon, Shape
from ...tagging.meaning import Clock, Meaning, Point
from ...tagging.rule import Rule, Sense, rule


def _numbers(word: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", word)))


SHAPES = (
    Shape(re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-\d\d(?:T\d\d:\d\d.*)?"), ("iso",), str),
    Shape(re.compile(r"\d{1,2}([./])\d{1,2}\1\d{4}|\d{4}([./])\d{1,2}\2\d{1,2}"), ("figures",), _numbers),
)


def _day(year: int, month: int, day: int) -> Point | None:
    return Point("day", month, day=day, year=year) if 1 <= month <= 12 else None


@rule("{iso}", type="DATE", examples={"2022-09-28": _day(2022, 9, 28)})
def iso_date(iso: str) -> Meaning | Sense | None:
    """ISO 8601, with a time of day or without."""
    year, month, day = _numbers(iso[:10])
    moment = _day(year, month, day)
    if len(iso) == 10 or moment is None:
        return moment
    zone = next((iso[at:] for at in range(13, len(iso)) if iso[at] in "Z+-"), "")
    return Sense(Clock(iso[11 : len(iso) - len(zone)], moment, zone), "TIME")


@rule("{figures}", type="DATE", examples={"28.9.2022": _day(2022, 9, 28), "2022/9/28": _day(2022, 9, 28)})
def date_in_figures(figures: tuple[int, ...]) -> Point | None:
    """Numbers between dots or slashes: the year first or last."""
    first, month, last = figures
    year, day = (first, last) if first > 31 else (last, first)
    return _day(year, month, day) or _day(year, day, month)


RULES: tuple[Rule, ...] = (iso_date, date_in_figures)

LANGUAGE = Language(
    code="figures",
    lexicon=Lexicon({}, SHAPES, {}, [pattern for each in RULES for pattern in each.patterns]),
    rules=RULES,
    modifiers=(),
    triggers=("iso", "figures"),
    refine=lambda tokens, found: found,
)
