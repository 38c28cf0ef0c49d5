"""How the date of a row relates to the date that is read in a source."""

from math import inf
from typing import Literal

from ..model import TimeSpan
from ..model.counted import counted

Relation = Literal["same", "finer", "coarser", "apart"]
Stretch = tuple[float, float]
"""Its first and its last day, by number; infinite where nothing bounds it."""


def relation(row: TimeSpan, source: TimeSpan) -> Relation:
    """What the row's date is against the source's: the same, inside it, around it, or elsewhere.

    >>> [relation(TimeSpan.parse(row), TimeSpan.parse("1998-06")) for row in ("1998-06", "1998-06-21", "1998", "1997")]
    ['same', 'finer', 'coarser', 'apart']
    >>> relation(TimeSpan.parse("1961"), TimeSpan.parse("/1961"))
    'same'
    """
    if row.edtf.rstrip("~?%") == source.edtf.rstrip("~?%"):
        return "same"
    mine = _days(row)
    if row.edtf.startswith("[") and inf in (mine[1], -mine[0]):
        return _one_sided(mine, _days(source))
    others = [_days(source)] + ([] if row.is_interval else _ends(source))
    return "same" if _is_same(row, source, mine, others) else _of_stretches(source, mine, others)


def _is_same(row: TimeSpan, source: TimeSpan, mine: Stretch, others: list[Stretch]) -> bool:
    """Whether they cover the same days, or about the same where the source says "about"."""
    if mine in others:
        return True
    if source.qualifier in ("approximate", "uncertain and approximate") and _near(mine, others[0]):
        return True
    return row.is_interval and not _is_bounded(mine) and any(end in others for end in _ends(row))


def _of_stretches(source: TimeSpan, mine: Stretch, others: list[Stretch]) -> Relation:
    """Which of two stretches lies in the other; else in one of the ends of the other."""
    theirs = others[0]
    if _lies_in(mine, theirs):
        return "finer" if _is_bounded(theirs) else "apart"
    if _lies_in(theirs, mine):
        if source.edtf.startswith("[") and (mine[0] == theirs[0] or mine[1] == theirs[1]):
            return "same"  # "this year" is told as far as it had come
        return "coarser" if _is_bounded(mine) else "apart"
    for end in others[1:]:
        if _lies_in(end, mine) and not _is_bounded(theirs):
            return "coarser"
        if _lies_in(mine, end):
            return "finer"
    return "apart"


def _lies_in(one: Stretch, other: Stretch) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _is_bounded(one: Stretch) -> bool:
    return -inf < one[0] and one[1] < inf


def _one_sided(mine: Stretch, theirs: Stretch) -> Relation:
    """A row that says "before" or "after" something alone."""
    bound = mine[0] if mine[1] == inf else mine[1]
    return "same" if bound in theirs else "coarser" if mine[0] <= theirs[0] and theirs[1] <= mine[1] else "apart"


def distance(row: TimeSpan, source: TimeSpan) -> str:
    """How far two dates lie from each other, in words; "" where they meet or are years that the eye sees.

    >>> distance(TimeSpan.parse("2025-03-09"), TimeSpan.parse("2025-03-10"))
    '1 day'
    """
    (low, high), (lower, higher) = _days(row), _days(source)
    days = max(low - higher, lower - high)
    if inf in (days, abs(low), abs(lower)) or days < 0:
        return ""
    whole = {"day", "hour", "minute", "second"}
    if row.granularity in whole and source.granularity in whole and days < 90:
        return counted(round(days), "day")
    months = abs(low - lower) / 30.44
    if months < 23 and row.granularity != "year" and round(months) != 12:
        return counted(round(months), "month")
    return counted(round(months / 12), "year")


def _days(when: TimeSpan) -> Stretch:
    """The first and the last day that it may cover; infinite where nothing bounds them."""
    return (
        -inf if when.begin_earliest is None else when.begin_earliest.number,
        inf if when.end_latest is None else when.end_latest.number,
    )


def _ends(when: TimeSpan) -> list[Stretch]:
    """When it began and when it ended, each from its first day to its last, where they are known."""
    if not when.is_interval and when.begin_earliest is not None and when.end_latest is not None:
        return []
    found: list[Stretch] = []
    if when.begin_earliest is not None and when.begin_latest is not None:
        found.append((when.begin_earliest.number, when.begin_latest.number))
    if when.end_earliest is not None and when.end_latest is not None:
        found.append((when.end_earliest.number, when.end_latest.number))
    if not when.is_interval and not found:  # [..1961], [1961..]: known from one side
        known = (day for day in (when.begin_earliest, when.end_latest) if day is not None)
        found = [(float(day.number), float(day.number)) for day in known]
    return found


def _near(mine: Stretch, theirs: Stretch) -> bool:
    """Whether it lies no further from a date that is told as "about" than that is long."""
    length = theirs[1] - theirs[0] + 1
    return theirs[0] - length <= mine[0] and mine[1] <= theirs[1] + length and mine[1] - mine[0] >= length / 2
