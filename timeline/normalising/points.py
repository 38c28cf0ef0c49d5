"""Meanings that are places on the calendar."""

from typing import Any

from ..model import days_in_month
from .cell import SEASONS, Cell, day_cell, year_value
from .scene import Place, Scene

NEED_PUBLISHED = "depends on the day of publication: supply published="
_IN_YEAR = {"month": 12, "quarter": 4, "half": 2, "season": 4}


def fixed(meaning: Any, direction: int, scene: Scene) -> Place:
    """A year, a decade, a century: needs nothing."""
    return _placed(Cell(meaning.unit, meaning.number), None)


def shift(meaning: Any, direction: int, scene: Scene) -> Place:
    """So many units from publication."""
    anchor = scene.published if meaning.anchor == "published" else scene.story
    if anchor is None:
        return Place("XXXX" if meaning.unit == "year" else f"XXXX-{_MASK.get(meaning.unit, 'XX-XX')}", note=NEED_PUBLISHED)
    whole = int(meaning.number)
    unit = meaning.unit
    if unit not in ("day", "week", "weekend", "month", "quarter", "year", "decade", "century", "millennium", "half"):
        return Place("PAST_REF" if whole < 0 else "FUTURE_REF", anchor=_published(scene))
    return _placed(anchor.to(unit).shifted(whole), _published(scene))


_MASK = {"week": "WXX", "weekend": "WXX-WE", "month": "XX", "quarter": "QX", "half": "HX"}


def point(meaning: Any, direction: int, scene: Scene) -> Place:
    """A month, a day, a weekday of which the year or the week may be missing."""
    if meaning.unit == "weekday":
        return _weekday(meaning, direction, scene)
    if meaning.year is not None:
        return _in_year(meaning, meaning.year, None)
    now = scene.published
    if now is None:
        return Place(_masked(meaning), note=NEED_PUBLISHED)
    year = now.year
    candidates = [place for y in (year - 1, year, year + 1) if (place := _in_year(meaning, y, _published(scene))).cell]
    if not candidates:
        return Place(_masked(meaning), note="there is no such day")
    step = -1 if meaning.step == -1 else direction if meaning.step is None else 0 if meaning.step == 0 else 1
    if meaning.step == 0:
        return _in_year(meaning, year, _published(scene))
    here = {id(c): _distance(c.cell, now) for c in candidates}  # type: ignore[arg-type]
    if step:
        strict = meaning.step is not None
        right = [c for c in candidates if here[id(c)] * step > 0 or (here[id(c)] == 0 and not strict)]
        candidates = right or candidates
    return min(candidates, key=lambda c: (abs(here[id(c)]), here[id(c)]))


def _distance(cell: Cell, now: Cell) -> int:
    """Days from publication, 0 where it lies within."""
    first, last, day = cell.first.number, cell.last.number, now.index
    return 0 if first <= day <= last else first - day if first > day else last - day


def _in_year(meaning: Any, year: int, anchor: str | None) -> Place:
    if meaning.unit == "day":
        cell = day_cell(year, meaning.number, meaning.day)
        if cell is None:
            limit = days_in_month(4, meaning.number)
            note = f"month {meaning.number} has {limit} days" if meaning.day > limit else f"{year} has no such day"
            return Place(f"{year_value(year)}-{meaning.number:02}-{meaning.day:02}", note=note)
        return _placed(cell, anchor, meaning.note)
    return _placed(Cell(meaning.unit, year * _IN_YEAR[meaning.unit] + meaning.number - 1), anchor)


def _weekday(meaning: Any, direction: int, scene: Scene) -> Place:
    if scene.published is None:
        return Place(f"XXXX-WXX-{meaning.number}", note=NEED_PUBLISHED)
    today = scene.published.index
    ahead = (meaning.number - 1 - (today + 3)) % 7
    if meaning.step == 0:
        day = scene.published.to("week").first.number + meaning.number - 1
    elif meaning.step == 1:
        day = today + (ahead or 7)
    elif meaning.step == -1:
        day = today + (ahead - 7)
    elif direction > 0:
        day = today + ahead
    else:
        day = today + (ahead - 7 if ahead else 0)
    return _placed(Cell("day", day), _published(scene))


def clock(meaning: Any, direction: int, scene: Scene) -> Place:
    """A time of day, on a day that is known or the day of publication."""
    day = scene.published
    if meaning.on is not None:
        placed = (point if meaning.on.kind == "point" else shift)(meaning.on, direction, scene)
        day = placed.cell
    if day is None:
        return Place(f"XXXX-XX-XXT{meaning.value}", note=NEED_PUBLISHED)
    value = f"{day.value()}T{meaning.value}{meaning.zone}"
    return Place(value, edtf=str(day.first), anchor=_published(scene))


def story(meaning: Any, direction: int, scene: Scene) -> Place:
    """What was last mentioned, or the one after it."""
    anchor = scene.story or scene.published
    if anchor is None:
        return Place(f"XXXX-{_MASK.get(meaning.unit, 'XX-XX')}", note=NEED_PUBLISHED)
    return _placed(anchor.to(meaning.unit).shifted(meaning.step), f"story {anchor.value()}")


def _masked(meaning: Any) -> str:
    if meaning.unit == "day":
        return f"XXXX-{meaning.number:02}-{meaning.day:02}"
    if meaning.unit == "month":
        return f"XXXX-{meaning.number:02}"
    if meaning.unit == "season":
        return f"XXXX-{SEASONS[meaning.number - 1]}"
    return f"XXXX-{meaning.unit[0].upper()}{meaning.number}"


def _placed(cell: Cell, anchor: str | None, note: str = "") -> Place:
    return Place(cell.value(), cell, anchor=anchor, note=note or None)


def _published(scene: Scene) -> str | None:
    return f"published {scene.published.value()}" if scene.published else None
