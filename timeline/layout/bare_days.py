"""Entries that only name the day of a month which stands above them: "4th. Blew hard", "17 – Fire at the mill"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..model import Day, Passage, Span, TimeSpan, Timex, days_in_month

_ORDINAL = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|d|th)\b[.,:;–—-]*\s*(?=[A-Z\"“])")
_MARKED = re.compile(r"(?P<day>\d{1,2})(?:\s[–—-]\s|\s?[:–—]\s?|\.\s?[–—-]+\s?)(?=[A-Z\"“])")
_NEAR = 40
_NESTED = ("item", "entry", "paragraph")


def with_days(text: str, passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, each that begins with a day of the month in which the page is dated by it.

    The day holds for what stands under the same date, until the next.
    """
    reached: Timex | None = None
    above: Timex | None = None
    for passage in passages:
        date = passage.date
        if date is not above:
            above, reached = date, date
        if date is None or date.when is None or passage.kind not in _NESTED:
            yield passage
            continue
        found = (
            None
            if passage.leads and date.start >= passage.span.start - 40
            else _ORDINAL.match(text, passage.span.start)
        )
        if found is None and date.when.granularity == "month":
            found = _MARKED.match(text, passage.span.start, passage.span.end)
        day = _next_day(reached, int(found["day"])) if found is not None else None
        if found is not None and day is not None:
            span = Span(*found.span("day"))
            value = str(day)
            reached = Timex(
                span.start, span.end, span.of(text), "DATE", value, when=TimeSpan.parse(value), rule="bare day"
            )
            yield replace(passage, span=Span(found.end(), passage.span.end), date=reached, told="dated by", leads=True)
        elif reached is not above and reached is not None:
            yield replace(passage, date=reached)
        else:
            yield passage


def _next_day(reached: Timex | None, number: int) -> Day | None:
    """The day of this number in the month that the page has reached, or in the next where it has passed it."""
    first = reached.when.begin_earliest if reached is not None and reached.when is not None else None
    if first is None or reached is None or reached.when is None or not number:
        return None
    year, month = first.year, first.month
    if reached.when.granularity == "day" and number < first.day:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    if reached.when.granularity not in ("day", "month") or number > days_in_month(year, month):
        return None
    return Day(year, month, number)
