"""Meanings that are places on the calendar."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..model import Day, TimeSpan, days_in_month
from ..model.anchor import LED
from ..model.words import MONTHS, WEEKDAYS
from .cell import SEASONS, Cell, day_cell, julian_day, year_value
from .fiscal import fiscal
from .named_days import named_day, only_year
from .scene import Place, Scene

NEED_PUBLISHED = "depends on the day of publication: supply published="
_CLOSE: dict[str, tuple[int, int]] = {
    "month": (20, 0),
    "monthday": (0, 0),
    "half": (0, 0),
    "quarter": (45, 0),
    "holiday": (10, 20),
}
_CLOSE_DAY = (45, 45)
"""So many days before and behind publication the nearest is meant, whatever the verb: "extended to Nov. 20", in early
November. Of months only the one just over: "figures for June are due on Monday".
"""
_ALL_NEW_STYLE = 1924
_MONTH = 31
_IN_YEAR = {"month": 12, "quarter": 4, "half": 2, "season": 4}
_MASK = {
    "day": "XX-XX",
    "week": "WXX",
    "weekend": "WXX-WE",
    "month": "XX",
    "season": "XX",
    "quarter": "QX",
    "half": "HX",
}


def fixed(meaning: Any, direction: int, scene: Scene) -> Place:
    """A year, a decade, a century: needs nothing."""
    return placed(Cell(meaning.unit, meaning.number), None)


def point(meaning: Any, direction: int, scene: Scene) -> Place:
    """A month, a day, a weekday of which the year or the week may be missing."""
    return KINDS.get(meaning.unit, _of_some_year)(meaning, direction, scene)


def _of_some_year(meaning: Any, direction: int, scene: Scene) -> Place:
    """A day, week, month, season, quarter or half of a year, or a holiday, of whichever year it must be."""
    told = meaning.step is not None or meaning.within is not None or meaning.year is not None
    if meaning.fiscal or (scene.fiscal_end is not None and meaning.unit in ("quarter", "half") and not told):
        return fiscal(meaning, scene)
    for year_of in (_of_its_own_year, _of_the_story, _of_the_year_mentioned):
        place = year_of(meaning, direction, scene)
        if place is not None:
            return place
    now = scene.published
    if now is None:
        return Place(_masked(meaning), note=NEED_PUBLISHED)
    year, said = _year_of(now, meaning.unit), anchored(scene)
    if meaning.within is not None:
        return _in_year(meaning, year + int(meaning.within.number), said)
    if meaning.step == 0:
        return _in_year(meaning, year, said)
    if meaning.weekday and meaning.unit == "day" and (now.first.month, now.first.day) == (meaning.number, meaning.day):
        return _in_year(replace(meaning, year=year), year, said)  # It is dated on the day itself: the weekday is wrong.
    if scene.against == LED and direction <= 0 and lacks_only_the_year(meaning) and scene.story is not None:
        # An entry tells what came of its day too: "3 October 1935 … on 15 December they crossed the river".
        now, direction = Cell.of_day(scene.story.first), 0
    return _of_the_nearest_year(meaning, direction, now, said)


def _of_its_own_year(meaning: Any, direction: int, scene: Scene) -> Place | None:
    """ "May 1998", a holiday that there was once."""
    known = meaning.year if meaning.year is not None else only_year(meaning.name)
    return None if known is None else _in_year(meaning, known, None)


def _of_the_story(meaning: Any, direction: int, scene: Scene) -> Place | None:
    """ "In May", where a story is told that has come to a year."""
    month = meaning.number if lacks_only_the_year(meaning) and direction <= 0 else 0
    past = scene.past(month) if meaning.step is None and meaning.within is None else None
    return None if past is None else _in_year(meaning, _story_year(meaning, past), scene.named(past))


def _of_the_year_mentioned(meaning: Any, direction: int, scene: Scene) -> Place | None:
    """ "May of that year"."""
    if meaning.within is None or meaning.within.kind != "story":
        return None
    if scene.story is None:
        return Place(_masked(meaning), note="depends on a date mentioned before, and none is")
    return _in_year(meaning, scene.story.year + int(meaning.within.step), f"story {scene.story.value()}")


def _of_the_nearest_year(meaning: Any, direction: int, now: Cell, said: str | None) -> Place:
    """The one nearest to a day, on the side that the verb, or "last" and "next", say."""
    year = _year_of(now, meaning.unit)
    candidates = [place for y in (year - 1, year, year + 1) if (place := _in_year(meaning, y, said)).cell]
    if not candidates:
        note = _in_year(meaning, year, said).note if meaning.weekday else "no day of any near year bears it"
        return Place(_masked(meaning), note=note)
    on_its_side = [place for place in candidates if direction * _distance(place.cell, now) >= 0]
    if meaning.weekday and not on_its_side and (note := _in_year(meaning, year, said).note):
        return Place(_masked(meaning), note=note)  # "was opened on Thursday, 13 June", where that was a Tuesday
    place = _nearest(candidates, now, meaning.step, direction, meaning.unit)
    if meaning.step is None or abs(meaning.step) < 2 or place.cell is None:
        return place
    step = 1 if meaning.step > 0 else -1  # "the summer before last", "two winters ago"
    return _in_year(meaning, _own_year(place.cell, meaning.unit) + meaning.step - step, said)


def _own_year(cell: Cell, unit: str) -> int:
    return int(cell.index // _IN_YEAR[unit]) if unit in _IN_YEAR and cell.unit == unit else cell.year


def lacks_only_the_year(meaning: Any) -> bool:
    """Whether a day or a month is named that a year makes whole."""
    told = meaning.step is not None or meaning.within is not None or meaning.rank
    return meaning.unit in ("day", "month") and not told


def _story_year(meaning: Any, story: Cell) -> int:
    """The year that the story is in; the next, where the story would have to go back more than half a year."""
    year = story.year
    if meaning.unit in ("month", "day") and story.unit == "season" and story.last.year > year:
        return year + int(meaning.number < 12)  # "In the winter of 1941 we starved. In March …"
    if meaning.unit in ("month", "day") and story.unit in ("month", "day") and meaning.number < story.first.month - 6:
        return year + 1
    return year


def _year_of(now: Cell, unit: str) -> int:
    return now.to("season").year if unit == "season" else now.year


def _nearest(candidates: list[Place], now: Cell, step: int | None, direction: int, unit: str) -> Place:
    """The candidate nearest to publication; on the side of the clause's tense, or of "last" and "next"."""
    away = [(_distance(place.cell, now), place) for place in candidates if place.cell]
    away.sort(key=lambda pair: (abs(pair[0]), pair[0]))
    if step == -1 and unit == "month":
        # In March, "last February" is not the one just gone: that was last month. In January, "last December" is.
        away = [(d, place) for d, place in away if d < -31] or away
    side = step or direction
    before, behind = _CLOSE.get(unit, _CLOSE_DAY)
    if side and (step or not -before <= away[0][0] <= behind):
        away = [(d, place) for d, place in away if d * side > 0 or (d == 0 and step is None)] or away
    return away[0][1]


def _distance(cell: Cell | None, now: Cell) -> int:
    """Days from publication, 0 where it lies within."""
    assert cell is not None
    first, last, day = cell.first.number, cell.last.number, now.index
    return 0 if first <= day <= last else first - day if first > day else last - day


def _in_year(meaning: Any, year: int, anchor: str | None) -> Place:
    if meaning.unit == "holiday":
        day = named_day(meaning.name, year)
        return (
            placed(day, anchor)
            if day
            else Place(year_value(year), note=f"which day of {year} that is depends on a calendar")
        )
    if meaning.unit == "day" and meaning.rank:
        ranked = _ranked(year, meaning.number, meaning.weekday, meaning.rank)
        return (
            placed(ranked, anchor) if ranked else Place(f"{year_value(year)}-{meaning.number:02}", note="no such day")
        )
    if meaning.unit == "week" and not meaning.day:
        return _iso_week(year, meaning.number, anchor)
    if meaning.unit in ("day", "week"):
        cell = (julian_day if meaning.calendar else day_cell)(year, meaning.number, meaning.day)
        if cell is not None and meaning.unit == "week":
            cell = cell.to("week")
        if cell is None:
            month = MONTHS[meaning.number - 1]
            note = f"{month} {year} has {days_in_month(year, meaning.number)} days"
            return Place(f"{year_value(year)}-{meaning.number:02}-{meaning.day:02}", note=note)
        note = meaning.note
        if meaning.weekday and meaning.weekday - 1 not in _weekdays(cell):
            note = f"{_day_words(cell)} was a {WEEKDAYS[cell.first.weekday]}, not a {WEEKDAYS[meaning.weekday - 1]}"
            if meaning.year is None:
                return Place(_masked(meaning), note=note)
        return placed(cell, anchor, note)
    cell = Cell(meaning.unit, year * _IN_YEAR[meaning.unit] + meaning.number - 1)
    if meaning.unit == "season" and meaning.rank:  # "the winter of 1816–17" is no other that bears either number
        return replace(placed(cell, anchor), edtf=TimeSpan.within(cell.first, cell.last).edtf)
    return placed(cell, anchor)


def _iso_week(year: int, number: int, anchor: str | None) -> Place:
    """A week by its number; the fourth of January is always in the first."""
    cell = Cell.of_day(Day(year, 1, 4)).to("week").shifted(number - 1)
    if cell.year != year:
        return Place(f"{year_value(year)}-W{number:02}", note=f"{year} has 52 weeks")
    return placed(cell, anchor)


def _weekdays(cell: Cell) -> set[int]:
    """The weekday of a day; and, while some countries kept the Julian calendar, of the day that was called so there."""
    day = cell.first
    old = julian_day(day.year, day.month, day.day) if day.year < _ALL_NEW_STYLE else None
    return {day.weekday} | ({old.first.weekday} if old else set())


def _day_words(cell: Cell) -> str:
    day = cell.first
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _ranked(year: int, month: int, weekday: int | None, rank: int) -> Cell | None:
    """The so-many-th Tuesday of a month, or None where it has no fifth; the last day, where no weekday is named."""
    length = days_in_month(year, month)
    if weekday is None:
        return day_cell(year, month, length)
    earliest = length - 6 if rank < 0 else 7 * rank - 6
    begin = Day(year, month, 1).number + earliest - 1
    day = begin + (weekday - 1 - (begin + 3)) % 7
    cell = Cell("day", day)
    return cell if cell.first.month == month else None


def _weekday(meaning: Any, direction: int, scene: Scene) -> Place:
    past = scene.past() if meaning.step is None and meaning.within is None else None
    if scene.published is not None and scene.under is None and not scene.discourse.is_here:
        past = None  # "She died on Wednesday", behind a life
    if past is not None and (past.unit == "day" or scene.published is None):
        if past.unit != "day":
            return Place(f"XXXX-WXX-{meaning.number}", note="the story names no day that it could follow")
        return placed(past.shifted((meaning.number - 1 - (past.index + 3)) % 7), scene.named(past))
    if scene.published is None:
        return Place(f"XXXX-WXX-{meaning.number}", note=NEED_PUBLISHED)
    today = scene.published.index
    ahead = (meaning.number - 1 - (today + 3)) % 7
    if meaning.within is not None:
        day = scene.published.to("week").shifted(int(meaning.within.number)).first.number + meaning.number - 1
    elif meaning.step == 0:
        day = scene.published.to("week").first.number + meaning.number - 1
    elif meaning.step is not None and meaning.step > 0:
        day = today + (ahead or 7) + 7 * (meaning.step - 1)
    elif meaning.step is not None:
        day = today + ahead + 7 * meaning.step
    elif direction > 0:
        day = today + ahead
    else:
        day = today + (ahead - 7 if ahead else 0)
    return placed(Cell("day", day), anchored(scene))


def _weekend(meaning: Any, direction: int, scene: Scene) -> Place:
    """The weekend just past, or the one to come; on a Saturday or Sunday, that one."""
    if scene.published is None:
        return Place("XXXX-WXX-WE", note=NEED_PUBLISHED)
    this = scene.published.to("weekend")
    over = direction <= 0 and scene.published.index < this.first.number
    return placed(this.shifted(-1 if over else 0), anchored(scene))


def _monthday(meaning: Any, direction: int, scene: Scene) -> Place:
    """ "On the 15th": nearest to where the story is, else to publication on the side of the clause's tense.

    The story is also at a day just named, where that is far from publication: "on 21st March …; on the 22nd".
    """
    number = meaning.day
    past = scene.past() or _far_day(scene, direction)
    month = past or scene.published
    if meaning.step is not None and month is not None and month.unit in ("day", "month"):
        first = month.to("month").shifted(meaning.step).first
        cell = day_cell(first.year, first.month, number)
        told = scene.named(month) if past else anchored(scene)
        return placed(cell, told) if cell else Place(f"XXXX-XX-{number:02}", note="the month has no such day")
    if month is None or month.unit not in ("day", "month"):
        note = NEED_PUBLISHED if month is None else f"the story only says {month.value()}"
        return Place(f"XXXX-XX-{number:02}", note=note)
    told = f"story {month.value()}" if past else anchored(scene)
    steps = range(-6, 7) if meaning.weekday else (-1, 0, 1)
    months = [month.to("month").shifted(step).first for step in steps]
    days = [cell for first in months if (cell := day_cell(first.year, first.month, number))]
    found = [placed(day, told) for day in days if meaning.weekday in (None, day.first.weekday + 1)]
    if not found:
        return Place(f"{month.to('month').value()}-{number:02}", note="the month has no such day")
    return _nearest(found, month, None, 0 if past and not meaning.weekday else direction, "monthday")


def _far_day(scene: Scene, direction: int) -> Cell | None:
    """The day that the text last spoke of, where "the 22nd" behind it can't be counted from publication."""
    day = scene.recent_day(direction) if direction <= 0 else None
    near = day is None or scene.published is None or abs(day.index - scene.published.index) <= _MONTH
    return None if near else day


def _period(meaning: Any, direction: int, scene: Scene) -> Place:
    """The same quarter in another year, where a report is about a quarter; else that year."""
    period = scene.live_period()
    if period is None or period.unit == "year":
        return placed(Cell("year", meaning.year), None)
    return placed(period.shifted((meaning.year - period.year) * _IN_YEAR[period.unit]), f"period {period.value()}")


KINDS: dict[str, Callable[[Any, int, Scene], Place]] = {
    "weekday": _weekday,
    "weekend": _weekend,
    "monthday": _monthday,
    "period": _period,
}
"""What is no unit of a year; all others are."""


def _masked(meaning: Any) -> str:
    if meaning.unit == "holiday":
        return "XXXX-XX-XX"
    if meaning.unit == "week":
        return "XXXX-WXX"
    if meaning.unit == "day":
        return f"XXXX-{meaning.number:02}-{meaning.day:02}" if meaning.day else f"XXXX-{meaning.number:02}-XX"
    if meaning.unit == "month":
        return f"XXXX-{meaning.number:02}"
    if meaning.unit == "season":
        return f"XXXX-{SEASONS[meaning.number - 1]}"
    return f"XXXX-{meaning.unit[0].upper()}{meaning.number}"


def placed(cell: Cell, anchor: str | None, note: str = "") -> Place:
    """A place that is a cell."""
    return Place(cell.value(), cell, anchor=anchor, note=note or None)


def anchored(scene: Scene) -> str | None:
    """How an anchor of publication is told."""
    return (
        f"{scene.against if scene.under is None else 'published'} {scene.published.value()}"
        if scene.published
        else None
    )


def unknown(unit: str, note: str = NEED_PUBLISHED) -> Place:
    """The value of a unit of which nobody knows which one."""
    mask = _MASK.get(unit)
    return Place(f"XXXX-{mask}" if mask else "XXXX", note=note)


def not_before(place: Place, meaning: Any, begin: Day) -> Place:
    """The second end of a range, moved on where it came to lie before the first: "from November to March"."""
    cell = place.cell
    if cell is None or meaning.year is not None or cell.last >= begin:
        return place
    if meaning.unit == "weekday":
        return placed(cell.shifted(7), place.anchor)
    if meaning.unit == "day":
        return _in_year(meaning, cell.year + 1, place.anchor)
    return placed(cell.shifted(_IN_YEAR[meaning.unit]), place.anchor) if meaning.unit in _IN_YEAR else place
