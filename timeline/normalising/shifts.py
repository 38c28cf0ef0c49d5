"""Meanings counted from somewhere: from publication, or from what the story last mentioned."""

from dataclasses import replace
from math import modf
from typing import Any

from ..model import Day, TimeSpan, days_in_month, format_year
from .amounts import length
from .cell import FINENESS, MONTHS_IN, Cell
from .placing import anchored, placed, unknown
from .points import point
from .scene import Place, Scene

_PER_YEAR = {"quarter": 4, "half": 2, "month": 12, "season": 4, "year": 1}
_DAYS_AND_WEEKS = {"day", "week", "weekend"}
_DAYS_IN_A_MONTH = 30
_FURTHEST = 10**11
_AGES = {"decade": 10, "century": 100, "millennium": 1000}
_HALF_A_WEEK = 3
_LONG = 3
_NEAR = 400
"""So many characters after a year of the past, "today" may be these days."""
_ROUND = 10_000
NEED_STORY = "depends on a date mentioned before, and none is"


def shift(meaning: Any, direction: int, scene: Scene) -> Place:
    """So many units on from an anchor."""
    if _is_nowadays(meaning, direction, scene):
        return Place("PRESENT_REF")
    if meaning.grain == "couple":
        return _couple(meaning, direction, scene)
    if meaning.grain == "length":
        place = shift(replace(meaning, grain="ago"), direction, scene)
        return replace(place, value=length(abs(meaning.number), meaning.unit))
    if meaning.grain in ("period", "quarter"):
        period = scene.quarter() if meaning.grain == "quarter" else scene.live_period()
        if period is not None and period.unit in ("quarter", "half"):
            if scene.unplaced_period:
                before = period.shifted(int(meaning.number) * _PER_YEAR[period.unit])
                return Place(before.value(), note=scene.unplaced_period)
            return placed(period.shifted(int(meaning.number) * _PER_YEAR[period.unit]), f"period {period.value()}")
        month = scene.month()
        if month is not None:
            return placed(month.shifted(int(meaning.number) * 12), f"story {month.value()}")
    anchor, told = scene.published, anchored(scene)
    if meaning.anchor == "story" or (meaning.anchor == "here" and scene.story is not None and scene.is_within()):
        if scene.story is None:
            return unknown(_grain(meaning), NEED_STORY)
        # "A day earlier" is not counted from what is yet to come.
        said = scene.told if meaning.number < 0 else scene.story
        if said is not None and meaning.anchor == "story" and _is_a_few_days(meaning, said) and not scene.narrative:
            said = scene.recent_day(-1) or scene.published  # "A day earlier", where news have last named a year
        if said is not None:
            anchor, told = said, f"story {said.value()}"
            if meaning.anchor == "here" and _too_fine(meaning.unit, said):
                return unknown(meaning.unit, f"the story only says {said.value()}")
    if anchor is None:
        return unknown(_grain(meaning))
    return _shifted(meaning, anchor, told)


def _couple(meaning: Any, direction: int, scene: Scene) -> Place:
    """A couple of months later, two or three years ago: from so many to so many."""
    near = shift(replace(meaning, grain="ago"), direction, scene)
    far = shift(replace(meaning, grain="ago", number=meaning.far), direction, scene)
    if near.cell is None or far.cell is None:
        return near
    first, last = sorted((near.cell, far.cell), key=lambda cell: cell.first)
    return Place(near.value, edtf=TimeSpan.within(first.first, last.last).edtf, anchor=near.anchor)


def _is_a_few_days(meaning: Any, said: Cell) -> bool:
    return meaning.unit in ("day", "week") and FINENESS.index(said.unit) <= FINENESS.index("year")


def _is_nowadays(meaning: Any, direction: int, scene: Scene) -> bool:
    """ "The mill closed in 1954. Today it is a museum": no day is meant."""
    if (meaning.number, meaning.unit, meaning.anchor, direction) != (0, "day", "published", 0):
        return False
    if scene.published is None or scene.story is None or scene.at - scene.story_at > _NEAR:
        return False
    return scene.story.year < scene.published.year - _LONG


def _grain(meaning: Any) -> str:
    """The unit that is counted in: two weeks are fourteen days, from whichever day of the week."""
    counted = meaning.unit in ("week", "fortnight") and meaning.grain in ("ago", "in")
    return "day" if counted else str(meaning.unit)


def _shifted(meaning: Any, anchor: Cell, told: str | None) -> Place:
    unit, number = meaning.unit, meaning.number
    if meaning.grain.startswith("to the "):
        return _exactly(anchor, unit, number, meaning.grain.removeprefix("to the "), told)
    vague = Place("PAST_REF" if number < 0 else "FUTURE_REF", anchor=told)
    if unit in _AGES and meaning.grain in ("ago", "in"):
        unit, number = "year", number * _AGES[unit]  # A decade ago is ten years ago, and no decade of the calendar.
    counted_in_weeks = _grain(meaning) != unit and unit != "year"
    if counted_in_weeks:
        unit, number = "day", number * (7 if unit == "week" else 14)
    if number != int(number) and unit in MONTHS_IN:
        part, whole = modf(number * MONTHS_IN[unit])
        if anchor.unit == "day":
            anchor = anchor.shifted(
                round(part * _DAYS_IN_A_MONTH)
            )  # six and a half months before 11 July: late December
        months = int(whole)
        unit, number = ("month", months) if months % 12 else ("year", months // 12)
    if unit not in MONTHS_IN and unit not in ("day", "week", "weekend"):
        return vague
    if abs(number) > _FURTHEST:
        return replace(vague, note="too far away to place")
    number = int(number)
    years = number * MONTHS_IN.get(unit, 0) // 12
    if years <= -1000 and years % 100 == 0:
        return _roundly(anchor, years, told)
    if meaning.anchor == "story" and anchor.unit != unit:
        return _from_story(anchor, unit, number, told)
    place = placed(anchor.to(unit).shifted(number), told)
    return _give_or_take(place, ago=number < 0) if counted_in_weeks and meaning.anchor == "published" else place


def _exactly(anchor: Cell, unit: str, number: float, grain: str, told: str | None) -> Place:
    """A year ago today is that day, ten years ago this month that month."""
    if unit not in MONTHS_IN or anchor.unit != "day":
        return placed(anchor.shifted(round(number * {"week": 7, "fortnight": 14}.get(unit, 1))).to(grain), told)
    month = anchor.to("month").shifted(round(number * MONTHS_IN[unit])).first
    day = min(anchor.first.day, days_in_month(month.year, month.month))
    return placed(Cell.of_day(Day(month.year, month.month, day)).to(grain), told)


def _roundly(anchor: Cell, years: int, told: str | None) -> Place:
    """Two thousand years ago is about then, 66 million years ago no year that publication could shift."""
    if -years < _ROUND:
        cell = Cell("year", anchor.year + years)
        return Place(cell.value(), cell, f"{format_year(cell.year)}~", told)
    cell, digits = Cell("year", years), str(-years)
    kept = digits.rstrip("0")
    return Place(cell.value(), cell, f"Y-{kept}E{len(digits) - len(kept)}~", told)


def _give_or_take(place: Place, *, ago: bool) -> Place:
    """Two weeks ago, as people say it, is the week round that day; the standard's value names that of the calendar."""
    if place.cell is None:
        return place
    first, last = place.cell.shifted(-_HALF_A_WEEK).first, place.cell.shifted(_HALF_A_WEEK).last
    value = place.cell.to("week").value() if ago else place.value
    return replace(place, value=value, edtf=TimeSpan.within(first, last).edtf)


def _from_story(anchor: Cell, unit: str, number: int, told: str | None) -> Place:
    """Counted from another grain: "a month later" than a day is a month, "ten days later" than a month a span."""
    whole = unit in MONTHS_IN and anchor.unit in MONTHS_IN and number * MONTHS_IN[unit] % MONTHS_IN[anchor.unit] == 0
    if whole and anchor.unit != "month":  # Four years after a March are told in years.
        return placed(anchor.shifted(number * MONTHS_IN[unit] // MONTHS_IN[anchor.unit]), told)
    finer = FINENESS.index(unit) > FINENESS.index(anchor.unit)
    if finer and unit == "month" and MONTHS_IN.get(anchor.unit, 0) >= 12:
        return _months_from(anchor, number, told)
    if not finer or unit in MONTHS_IN:
        return placed(anchor.to(unit).shifted(number), told)
    days = number * (1 if unit == "day" else 7)
    first, last = Day.from_number(anchor.first.number + days), Day.from_number(anchor.last.number + days)
    middle = Cell("day", (first.number + last.number) // 2).to(anchor.unit)
    return Place(middle.value(), edtf=TimeSpan.within(first, last).edtf, anchor=told)


def _months_from(anchor: Cell, number: int, told: str | None) -> Place:
    """Seven months after a year: some time in the twelve months that lie seven months behind its own."""
    first = Cell.of_day(anchor.first).to("month").shifted(number)
    last = Cell.of_day(anchor.last).to("month").shifted(number)
    middle = Cell("month", (first.index + last.index) // 2).to(anchor.unit)
    return Place(middle.value(), edtf=TimeSpan.within(first.first, last.last).edtf, anchor=told)


def of_a_reign(begin: Cell, years: int) -> Place:
    """A regnal year: it runs from some day of the year that is so many on from the first, into the next."""
    first = begin.shifted(years)
    edtf = TimeSpan.within(first.first, first.shifted(1).last).edtf
    return Place(first.value(), first, edtf, f"a reign from {begin.value()}")


def from_cell(cell: Cell, number: float, unit: str, grain: str, told: str) -> Place:
    """So many units from a place on the calendar, as exact as either is."""
    if grain == "calendar":
        return placed(cell.to(unit).shifted(int(number)), told)
    if unit in ("week", "fortnight"):
        unit, number = "day", number * (7 if unit == "week" else 14)
    if unit in _AGES:
        unit, number = "year", number * _AGES[unit]
    if unit not in MONTHS_IN and unit != "day":
        return Place(cell.value(), cell, anchor=told)  # An hour after a day: that day, as far as anybody can say
    if grain == "exact" and cell.unit == "day":
        return _exactly(cell, unit, number, "day", told)
    if number != int(number):
        months = round(number * MONTHS_IN.get(unit, 0))
        unit, number = ("month", months) if months else (unit, round(number))
    return _from_story(cell, unit, int(number), told)


def story(meaning: Any, direction: int, scene: Scene) -> Place:
    """What the story is at, or what comes next to it."""
    if meaning.unit == "period":
        return _period(scene)
    anchor = scene.story
    if anchor is None and meaning.point is not None:
        return point(replace(meaning.point, step=meaning.step), direction, scene)  # "the next spring", in news
    if anchor is None:
        return unknown("day" if meaning.unit == "same" else meaning.unit, NEED_STORY)
    told = f"story {anchor.value()}"
    if meaning.unit == "same":
        return placed(anchor, told)
    if meaning.point is not None:
        return _beside(meaning, anchor, told)
    period = scene.live_period()
    if period is not None and meaning.unit == period.unit == "quarter":
        anchor, told = period, f"period {period.value()}"
    if _too_fine(meaning.unit, anchor):
        recent = scene.recent_day() if meaning.unit == "day" and meaning.step else None
        if recent is None:
            return unknown(meaning.unit, f"the story only says {anchor.value()}")
        anchor, told = recent, f"story {recent.value()}"
    return placed(anchor.to(meaning.unit).shifted(meaning.step), told)


def _too_fine(unit: str, anchor: Cell) -> bool:
    """ "That day", where only a year is known: which day nobody can say."""
    if unit not in FINENESS:
        return True  # a minute is finer than any of them
    return FINENESS.index(unit) > FINENESS.index(anchor.unit) and not {unit, anchor.unit} <= _DAYS_AND_WEEKS


def _beside(meaning: Any, anchor: Cell, told: str | None) -> Place:
    """ "The following Friday", "that summer": counted from where the story is."""
    wanted, step = meaning.point, meaning.step
    if wanted.unit == "weekday":
        day = anchor.to("day").index
        ahead = (wanted.number - 1 - (day + 3)) % 7
        return placed(
            Cell(
                "day",
                day + (ahead or 7) if step > 0 else day + (ahead - 7) if step < 0 else _in_week(day, wanted.number),
            ),
            told,
        )
    year = anchor.to("year").index
    if step and anchor.unit == "year":
        # "The following spring", where only a year is known, is that of the next.
        return replace(point(_with_year(wanted, year + step), 0, Scene(None)), anchor=told)
    same = point(_with_year(wanted, year), 0, Scene(None)).cell
    if same is not None and step > 0 and same.first <= anchor.first:
        year += 1
    elif same is not None and step < 0 and same.first >= anchor.first:
        year -= 1
    return replace(point(_with_year(wanted, year), 0, Scene(None)), anchor=told)


def _in_week(day: int, weekday: int) -> int:
    return (day + 3) // 7 * 7 - 3 + weekday - 1


def _with_year(wanted: Any, year: int) -> Any:
    return replace(wanted, year=year)


def _period(scene: Scene) -> Place:
    """The quarter that a report is about: the one last named, else the one that was last complete on publication."""
    period = scene.quarter()
    return placed(period, f"period {period.value()}") if period is not None else unknown("quarter")
