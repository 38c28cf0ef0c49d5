"""Entries that leave open what stands above them: "4th. Blew hard" under a month, "30/06 – Baths close" in a year."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..model import Day, Passage, Span, TimeSpan, Timex, days_in_month
from .openers import DAY_APART, ORDINAL
from .sources import LED

_ORDINAL = re.compile(rf"{ORDINAL}\b[.,:;–—-]*\s*(?=[A-Z\"“])")
_MARKED = re.compile(r"(?P<day>\d{1,2})(?:\s[–—-]\s|\s?[:–—]\s?|\.\s?[–—-]+\s?)(?=[A-Z\"“])")
_PAIR = re.compile(r"(?P<one>\d{1,2})(?P<mark>[/.])(?P<other>\d{1,2})\.?(?:\s*[–—:|-]\s*|\s+)(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+$")
_BEFORE = 8
_NEAR = 40
_NESTED = ("item", "entry", "paragraph", "row")


def with_days(text: str, original: str, passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages, each that begins with a day of the month or year in which the page is dated by it.

    A day of a month holds for what stands under the same date, until the next.
    """
    first = _day_first(text, passages)
    numbered = _days_of_items(original, passages)
    reached: Timex | None = None
    above: Timex | None = None
    for passage in passages:
        date = passage.date
        if date is not above:
            above, reached = date, date
        pair = _pair(text, passage)
        found = pair or _bare(text, passage)
        if passage.span.start in numbered:
            yield replace(passage, date=numbered[passage.span.start], told=LED, leads=True)
            continue
        day = None
        if pair is not None and first is not None and date is not None:
            day = _day_of(date, pair, first)
        elif found is not None and pair is None:
            day = _next_day(reached, int(found["day"]))
        if found is not None and day is not None:
            span = Span(found.start(), found.end("other" if pair is not None else "day"))
            dated = _dated(text, span, day)
            reached = reached if pair is not None else dated
            yield replace(passage, span=Span(found.end(), passage.span.end), date=dated, told=LED, leads=True)
        elif reached is not above and reached is not None:
            yield replace(passage, date=reached)
        else:
            yield passage


def _dated(text: str, span: Span, day: Day) -> Timex:
    value = str(day)
    return Timex(span.start, span.end, span.of(text), "DATE", value, when=TimeSpan.parse(value), rule="bare day")


def _days_of_items(text: str, passages: Iterable[Passage]) -> dict[int, Timex]:
    """The days of items under months whose numbers are not those of a list, but days: "2. Snow", "5. Mr. Voss died"."""
    under: dict[Timex, list[tuple[int, Span]]] = {}
    for passage in passages:
        date, start = passage.date, passage.span.start
        if date is None or date.when is None or date.when.granularity != "month" or passage.kind != "item":
            continue
        number = _NUMBER.search(text, max(0, start - _BEFORE), start)
        if number is not None:
            under.setdefault(date, []).append((start, Span(*number.span(1))))
    if not any(_are_days([int(span.of(text)) for _, span in rows]) for rows in under.values()):
        return {}
    found = {}
    for date, rows in under.items():
        first = date.when.begin_earliest if date.when is not None else None
        for start, span in rows:
            if first is not None and 1 <= int(span.of(text)) <= days_in_month(first.year, first.month):
                found[start] = _dated(text, span, Day(first.year, first.month, int(span.of(text))))
    return found


def _are_days(numbers: Sequence[int]) -> bool:
    return len(numbers) > 1 and numbers == sorted(numbers) and numbers != list(range(numbers[0], numbers[-1] + 1))


def _bare(text: str, passage: Passage) -> re.Match[str] | None:
    """A day of the month at the head of a passage that stands under a month, or as an ordinal under a day."""
    date = passage.date
    if date is None or date.when is None or passage.kind not in _NESTED[:3]:
        return None
    led = passage.leads and date.start >= passage.span.start - _NEAR
    found = None if led else _ORDINAL.match(text, passage.span.start) or DAY_APART.match(text, passage.span.start)
    if found is None and date.when.granularity == "month":
        found = _MARKED.match(text, passage.span.start, passage.span.end)
    return found


def _pair(text: str, passage: Passage) -> re.Match[str] | None:
    """A day and a month in figures at the head of a passage that stands under a year."""
    date = passage.date
    under = (
        date is not None and date.when is not None and date.when.granularity == "year" and date.end < passage.span.start
    )
    return _PAIR.match(text, passage.span.start, passage.span.end) if under and passage.kind in _NESTED else None


def _day_first(text: str, passages: Iterable[Passage]) -> bool | None:
    """Whether the day stands before the month in such pairs; None where nothing tells."""
    pairs = [pair for passage in passages if (pair := _pair(text, passage))]
    if any(int(pair["one"]) > 12 or pair["mark"] == "." for pair in pairs):
        return True
    return False if any(int(pair["other"]) > 12 for pair in pairs) else None


def _day_of(date: Timex, pair: re.Match[str], first: bool) -> Day | None:
    day, month = int(pair["one"]), int(pair["other"])
    if not first:
        day, month = month, day
    year = date.when.begin_earliest if date.when is not None else None
    if year is None or not 1 <= month <= 12 or not 1 <= day <= days_in_month(year.year, month):
        return None
    return Day(year.year, month, day)


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
