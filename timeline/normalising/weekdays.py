"""Days named by less than their month: "on Friday", "at the weekend", "on the 15th"."""

from typing import Any

from .cell import Cell, day_cell
from .placing import NEED_PUBLISHED, anchored, nearest, placed
from .scene import Place, Scene

_MONTH = 31


def weekday(meaning: Any, direction: int, scene: Scene) -> Place:
    """ "On Friday": counted on from where the story is, else from publication on the side of the clause's tense."""
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


def weekend(meaning: Any, direction: int, scene: Scene) -> Place:
    """The weekend just past, or the one to come; on a Saturday or Sunday, that one."""
    if scene.published is None:
        return Place("XXXX-WXX-WE", note=NEED_PUBLISHED)
    this = scene.published.to("weekend")
    over = direction <= 0 and scene.published.index < this.first.number
    return placed(this.shifted(-1 if over else 0), anchored(scene))


def monthday(meaning: Any, direction: int, scene: Scene) -> Place:
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
    return nearest(found, month, None, 0 if past and not meaning.weekday else direction, "monthday")


def _far_day(scene: Scene, direction: int) -> Cell | None:
    """The day that the text last spoke of, where "the 22nd" behind it can't be counted from publication."""
    day = scene.recent_day(direction) if direction <= 0 else None
    near = day is None or scene.published is None or abs(day.index - scene.published.index) <= _MONTH
    return None if near else day
