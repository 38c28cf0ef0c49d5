"""Day and month in figures: which is which, the text itself must show; where nothing shows it, nothing is placed."""

import re
from collections.abc import Iterable
from typing import Any

from ..model import Mention
from ..model.words import MONTHS
from .cell import Cell, day_cell, year_value
from .placing import anchored, placed
from .scene import Place, Scene

_DAY_NAMED_FIRST = re.compile(r"(?<!\w)\d{1,2}(?:st|nd|rd|th)?\.?\s(?:of\s)?[A-Z][a-z]")
_MONTH_NAMED_FIRST = re.compile(r"(?<!\w)[A-Z][a-z]{2,8}\.?\s\d{1,2}(?!\d)")


def figures(meaning: Any, direction: int, scene: Scene) -> Place:
    """The one day that the figures can mean here, or none."""
    day_first, month_first = _readings(meaning)
    known = [cell for cell in (day_first, month_first) if cell is not None]
    if not known:
        return Place(_value(meaning), note=f"there is no month {min(meaning.first, meaning.second)}")
    if day_first is None or month_first is None or day_first == month_first:
        return placed(known[0], None)
    if scene.day_first is not None:
        said = (
            "other dates of the text have the day first"
            if scene.day_first
            else "other dates of the text have the month first"
        )
        return placed(day_first if scene.day_first else month_first, said)
    fitting = [cell for cell in known if _fits(cell, direction, scene.published)]
    if len(fitting) == 1:
        return placed(fitting[0], anchored(scene))
    told = " or ".join(f"{cell.first.day} {MONTHS[cell.first.month - 1]}" for cell in known)
    note = f"cannot tell the day from the month: {told} {meaning.year}"
    return Place(_value(meaning), note=note)


def _value(meaning: Any) -> str:
    return f"{year_value(meaning.year)}-XX-XX"


def _readings(meaning: Any) -> tuple[Cell | None, Cell | None]:
    """The day where the day stands first, and where the month does."""
    return (
        day_cell(meaning.year, meaning.second, meaning.first),
        day_cell(meaning.year, meaning.first, meaning.second),
    )


def _fits(cell: Cell, direction: int, published: Cell | None) -> bool:
    """Whether what was done on that day was over on publication, and what is to be done was not."""
    if published is None or not direction:
        return True
    return (cell.index - published.index) * direction >= 0


def days_first(mentions: Iterable[Mention], published: Cell | None) -> bool | None:
    """Whether the day stands first in the figures of a text: as far as its own dates show it, and all show the same."""
    shown: set[bool] = set()
    named: set[bool] = set()
    for mention in mentions:
        meaning = getattr(mention.value.meaning, "on", None) or mention.value.meaning
        if meaning.kind == "figures":
            day_first, month_first = _readings(meaning)
            if (day_first is None) != (month_first is None):
                shown.add(month_first is None)
            elif published is not None and day_first != month_first and published in (day_first, month_first):
                shown.add(published == day_first)
        elif meaning.kind == "point" and meaning.unit == "day" and meaning.year is not None:
            if _DAY_NAMED_FIRST.search(mention.text):
                named.add(True)
            elif _MONTH_NAMED_FIRST.search(mention.text):
                named.add(False)
    found = shown or named
    return found.pop() if len(found) == 1 else None
