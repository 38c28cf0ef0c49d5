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
from .placing import NEED_PUBLISHED, anchored, distance, nearest, placed
from .scene import Place, Scene
from .weekdays import monthday, weekday, weekend

_ALL_NEW_STYLE = 1924
_IN_YEAR = {"month": 12, "quarter": 4, "half": 2, "season": 4}


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
    on_its_side = [place for place in candidates if direction * distance(place.cell, now) >= 0]
    if meaning.weekday and not on_its_side and (note := _in_year(meaning, year, said).note):
        return Place(_masked(meaning), note=note)  # "was opened on Thursday, 13 June", where that was a Tuesday
    place = nearest(candidates, now, meaning.step, direction, meaning.unit)
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


def _period(meaning: Any, direction: int, scene: Scene) -> Place:
    """The same quarter in another year, where a report is about a quarter; else that year."""
    period = scene.live_period()
    if period is None or period.unit == "year":
        return placed(Cell("year", meaning.year), None)
    return placed(period.shifted((meaning.year - period.year) * _IN_YEAR[period.unit]), f"period {period.value()}")


KINDS: dict[str, Callable[[Any, int, Scene], Place]] = {
    "weekday": weekday,
    "weekend": weekend,
    "monthday": monthday,
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
