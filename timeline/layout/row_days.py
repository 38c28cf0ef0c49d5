"""Tables of a month whose rows say the day by its number alone: "Place | Date | Hour", "Venn Wood | 1 | 7.30 a.m."."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from ..model import Mention, Span
from .openers import WORDS
from .page import Page
from .rows import cells_behind

_DAY = re.compile(r"\s*(\d{1,2})(?:st|nd|rd|th)?[.,]?\s*$")
_BACK = 7
"""A day so much earlier than the one before is of the next month."""


def row_days(
    page: Page, within: Mapping[int, Sequence[int]], mentions: Sequence[Mention]
) -> tuple[dict[int, tuple[date, Span]], set[int]]:
    """The day of each row whose column of days holds the number of a day, in the month that stands above the table; and
    where the number stands; and the blocks that name these months. A row without one is of the day of the row above.
    """
    found: dict[int, tuple[date, Span]] = {}
    titles: set[int] = set()
    month: tuple[int, int] | None = None
    above, column, before = -1, -1, None
    for index, block in enumerate(page.blocks):
        for number in within.get(index, ()):
            if named := _month(mentions[number]):
                month, above = named, index
        if block.kind != "row" or block.level == 2:
            column = column if block.kind == "row" else -1
            continue
        cells = cells_behind(page.blocks, index)
        if block.level == 1:
            names = [cell.body.of(page.text).strip(" *_").lower() for cell in cells]
            column, before = next((n for n, name in enumerate(names) if name in WORDS.days), -1), None
        elif column >= 0 and month is not None and not any(within.get(index + 1 + n) for n in range(column + 1)):
            texts = [(cell.body, _DAY.match(cell.body.of(page.text))) for cell in cells[: column + 1]]
            numbered = [(place, int(match[1])) for place, match in texts if match is not None]
            if numbered:
                place, day = numbered[-1]
                if before is not None and day < before[0].day - _BACK:
                    month = (month[0] + month[1] // 12, month[1] % 12 + 1)
                before = _placed(month, day, place)
            if before is not None:
                found[index] = before
                titles |= {above}
    return found, titles


def _placed(month: tuple[int, int], day: int, cell: Span) -> tuple[date, Span] | None:
    try:
        return date(*month, day), cell
    except ValueError:
        return None


def _month(mention: Mention) -> tuple[int, int] | None:
    """The year and month that an expression names, with a day or without."""
    meaning = getattr(mention.value.meaning, "on", None) or mention.value.meaning
    year, number = getattr(meaning, "year", None), getattr(meaning, "number", None)
    if getattr(meaning, "unit", "") not in ("month", "day") or not isinstance(year, int) or not isinstance(number, int):
        return None
    return (year, number) if 1 <= year <= 9999 and 1 <= number <= 12 else None
