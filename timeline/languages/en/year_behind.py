"""A day or a month takes the year that stands behind it, in whatever form; what cannot be read is said to be there."""

import re
from dataclasses import replace

from ...tagging.find import Found
from ...tagging.meaning import Clock, Meaning, Point, Unplaced
from ...tagging.tokens import Tokens
from .written_year import WrittenYear, written_year

_AHEAD = 16
_UNITS = frozenset(("day", "month", "holiday"))
_HYPHENED = re.compile(r"\d-\s?[A-Z]|[a-z]-\d|\d/[A-Z]")


def years_behind(tokens: Tokens, found: list[Found]) -> list[Found]:
    """The same expressions, each with the year behind it; what was found within that year is part of it."""
    kept: list[Found] = []
    for item in found:
        if kept and item.start < kept[-1].end:
            continue
        written = _year_of(tokens, item)
        if item.rule == "year" and tokens.word(item.start - 1) == "?" and tokens.glued(item.start):
            item.doubtful = item.doubtful or not tokens.glued(item.start - 1)  # "Built ?1431"
        if written is not None:
            _extend(tokens, item, written)
            for other in reversed(kept):
                if other.lead != item.lead or other.rule != item.rule:
                    break
                other.meaning = _with_year(other.meaning, written)  # "3 and 4 May '87"
        kept.append(item)
    return kept


def _year_of(tokens: Tokens, item: Found) -> WrittenYear | None:
    point = _dated(item.meaning)
    if point is None or point.unit not in _UNITS or point.year is not None or point.step or point.within:
        return None
    if item.tail > item.end and item.rule != "season":
        return None
    behind = tokens.text(item.end, item.end + _AHEAD)
    written = written_year(behind, hyphened=bool(_HYPHENED.search(tokens.text(item.start, item.end))))
    if written is None or (point.unit == "month" and not _surely(written, behind)):
        return None
    if written.turned and written.year is not None and (point.number, point.day or 0) > (3, 25):
        written = replace(written, year=written.year - 1)
    return written


def _surely(written: WrittenYear, behind: str) -> bool:
    """Behind a month alone a year must be more than two figures or a mark: "in March (2)"."""
    return written.year is not None or behind.lstrip()[:1].isdigit()


def _dated(meaning: Meaning) -> Point | None:
    meaning = meaning.on if isinstance(meaning, Clock) and meaning.on is not None else meaning
    return meaning if isinstance(meaning, Point) else None


def _extend(tokens: Tokens, item: Found, written: WrittenYear) -> None:
    item.end = tokens.past(item.end, written.length)
    item.tail = max(item.tail, item.end)
    item.meaning = _with_year(item.meaning, written)
    item.doubtful = written.doubtful
    if written.about:
        item.mod = "APPROX"


def _with_year(meaning: Meaning, written: WrittenYear) -> Meaning:
    if isinstance(meaning, Clock) and meaning.on is not None:
        return replace(meaning, on=_with_year(meaning.on, written))
    if not isinstance(meaning, Point):
        return meaning
    if written.year is not None:
        return replace(meaning, year=written.year)
    day = f"-{meaning.day:02}" if meaning.day else ""
    return Unplaced(f"XXXX-{meaning.number:02}{day}" if meaning.number else "XXXX", written.note)
