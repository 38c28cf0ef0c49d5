"""The days that matter: those of which many documents still tell when they are past."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from .day import Day, format_year
from .document import Document
from .event import Event
from .folding import fold
from .nearest import unknown
from .options import Grain
from .timespan import TimeSpan

GRAINS: dict[Grain, int] = {"day": 3, "month": 2, "year": 1}
"""What dates are counted by, with how many parts of a date that takes."""


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A day (month, year) and what happened on it.

    `weight` is the sum, over the documents that tell of it later, of log(2 + days from it to their publication); 0
    where none does. `events` are all of that day, first the one that stands for it. `documents` are the ids of those
    that tell of it.

    >>> from timeline import extract
    >>> [day] = extract("The ferry sank on 3 May 1961.", published="1961-05-10").dates()
    >>> day.when.edtf, day.event.title, round(day.weight, 2)
    ('1961-05-03', 'The ferry sank', 2.2)
    """

    when: TimeSpan
    weight: float
    events: tuple[Event, ...]
    documents: tuple[str, ...]

    @property
    def event(self) -> Event:
        """The event that stands for it: told by most documents, with most words in common with the others."""
        return self.events[0]


def key_dates(events: Iterable[Event], documents: Iterable[Document], grain: Grain) -> list[KeyDate]:
    """The dates on which events lie, heaviest first. What is told less exactly than the grain has none."""
    if grain not in GRAINS:
        raise unknown("grain", grain, GRAINS)
    published = {document.id: _number(document) for document in documents}
    found: dict[tuple[int, ...], list[Event]] = {}
    for event in events:
        date = _date(event.when, GRAINS[grain])
        if date is not None:
            found.setdefault(date, []).append(event)
    dates = []
    for date, here in found.items():
        when = TimeSpan.parse("-".join([format_year(date[0]), *(f"{part:02}" for part in date[1:])]))
        told = dict.fromkeys(key for event in here for key in event.sources)
        weight = sum(_weight(when, published.get(key)) for key in told)
        dates.append(KeyDate(when, round(weight, 4), _by_weight(here), tuple(told)))
    return sorted(dates, key=lambda each: (-each.weight, -len(each.documents), each.when.sort_key()))


def _number(document: Document) -> int | None:
    day = document.day
    return Day.from_date(day).number if day else None


def _date(when: TimeSpan, parts: int) -> tuple[int, ...] | None:
    """The day, month or year within which a time lies, or None."""
    first, last = when.begin_earliest, when.end_latest
    if first is None or last is None:
        return None
    begin, end = ((day.year, day.month, day.day)[:parts] for day in (first, last))
    return begin if begin == end else None


def _weight(when: TimeSpan, published: int | None) -> float:
    """What one document adds: nothing on the day itself or before it, since every paper is full of its own day."""
    last = when.end_latest
    if published is None or last is None:
        return log(2)
    days = published - last.number
    return log(2 + days) if days > 0 else 0.0


def _by_weight(events: Sequence[Event]) -> tuple[Event, ...]:
    words = {event.id: {word for word in fold(event.title).split() if len(word) > 3} for event in events}
    told = Counter(word for each in words.values() for word in each)

    def order(event: Event) -> tuple[int, bool, int, str, str]:
        common = sum(told[word] - 1 for word in words[event.id])
        return -len(event.sources), event.title.startswith("["), -common, event.title, event.id

    return tuple(sorted(events, key=order))
