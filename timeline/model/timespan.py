"""When something was: an EDTF text and what it says about the calendar."""

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from math import inf

from . import edtf as grammar
from .day import Day, days_in_month, format_year
from .edtf import GRANULARITIES, Expression, Granularity, Part, Qualifier
from .words import words


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A span of time, as honest as its EDTF text: equal if, and only if, that text is equal. Make one with `parse`.

    The four dates bound when it began and when it ended (CIDOC CRM P82a, P81a, P81b, P82b); all are inclusive, and None
    where nothing bounds them. `open_begin` and `open_end` say that there is no such end (`..`: before, since); an end
    that is None and not open is unknown.

    >>> TimeSpan.parse("2014").begin_latest          # some time within 2014
    Day(year=2014, month=12, day=31)
    >>> TimeSpan.parse("2022-02/..").words()
    'since February 2022'
    """

    edtf: str
    begin_earliest: Day | None = field(compare=False)
    begin_latest: Day | None = field(compare=False)
    end_earliest: Day | None = field(compare=False)
    end_latest: Day | None = field(compare=False)
    granularity: Granularity = field(compare=False)
    qualifier: Qualifier | None = field(compare=False)
    open_begin: bool = field(compare=False, repr=False)
    open_end: bool = field(compare=False, repr=False)
    clock: tuple[int, int] = field(compare=False, repr=False)
    """Seconds of the day at which the first day begins and the last day ends: (0, 86400) without a time of day."""

    @staticmethod
    def parse(text: str) -> "TimeSpan":
        """Read EDTF (levels 0 and 1, sets, seasons, masks, far years). Inverse of `.edtf`. Raises `DateError`.

        >>> TimeSpan.parse("2022-09-23/2022-09-27").solid()
        (19258.0, 19263.0)
        """
        if not isinstance(text, str):
            raise TypeError(f"EDTF is a str, not {type(text).__name__}")
        return _parse(text)

    @staticmethod
    def from_date(moment: date | datetime) -> "TimeSpan":
        """The day of a `date`, or the second of a `datetime`."""
        return _parse(moment.isoformat(timespec="seconds") if isinstance(moment, datetime) else moment.isoformat())

    @staticmethod
    def between(begin: Day | None, end: Day | None) -> "TimeSpan":
        """Throughout, from the day `begin` to the day `end`; None leaves that side open.

        >>> TimeSpan.between(Day(2022, 9, 23), Day(2022, 9, 27)).edtf
        '2022-09-23/2022-09-27'
        """
        if begin == end and begin is not None:
            return _parse(str(begin))
        return _parse(f"{begin or '..'}/{end or '..'}")

    @staticmethod
    def within(first: Day, last: Day) -> "TimeSpan":
        """Some time from the day `first` to the day `last`, in the shortest EDTF there is.

        >>> TimeSpan.within(Day(2014, 1, 1), Day(2014, 12, 31)).edtf
        '2014'
        >>> TimeSpan.within(Day(2014, 3, 11), Day(2014, 3, 20)).edtf
        '[2014-03-11..2014-03-20]'
        """
        if first == last:
            return _parse(str(first))
        whole_years = (first.month, first.day) == (1, 1) and (last.month, last.day) == (12, 31)
        if whole_years and first.year == last.year:
            return _parse(format_year(first.year))
        if whole_years:
            return _parse(f"[{format_year(first.year)}..{format_year(last.year)}]")
        if first.day == 1 and last.day == days_in_month(last.year, last.month):
            months = [f"{format_year(day.year)}-{day.month:02}" for day in (first, last)]
            return _parse(months[0] if months[0] == months[1] else f"[{months[0]}..{months[1]}]")
        return _parse(f"[{first}..{last}]")

    def extent(self) -> tuple[float, float, float, float]:
        """Edges for drawing, in days since 1970-01-01: earliest begin, latest begin, earliest end, latest end.

        Whole days begin at their midnight and end at the next. The core is certain where the second lies before the
        third. An open end is infinite in both its edges; an unknown one only in the outer.
        """
        begin, end = self.clock[0] / 86400, self.clock[1] / 86400
        x0 = -inf if self.begin_earliest is None else self.begin_earliest.number + begin
        x3 = inf if self.end_latest is None else self.end_latest.number + end
        x1 = (-inf if self.open_begin else x3) if self.begin_latest is None else self.begin_latest.number + begin
        x2 = (inf if self.open_end else x0) if self.end_earliest is None else self.end_earliest.number + end
        return x0, x1, x2, x3

    def solid(self) -> tuple[float, float] | None:
        """The core throughout which it certainly went on, in days since 1970-01-01, or None."""
        _, begin, end, _ = self.extent()
        return (begin, end) if begin < end else None

    def overlaps(self, other: "TimeSpan") -> bool:
        """Whether the two may share a moment."""
        mine, others = self.extent(), other.extent()
        return mine[0] < others[3] and others[0] < mine[3]

    def contains(self, other: "TimeSpan") -> bool:
        """Whether all that `other` may cover lies within what this may cover."""
        mine, others = self.extent(), other.extent()
        return mine[0] <= others[0] and others[3] <= mine[3]

    @property
    def is_date(self) -> bool:
        """Whether it is one date, and so can be an end of an interval or a member of a set."""
        return self.edtf[0] not in "[{" and "/" not in self.edtf

    @property
    def is_interval(self) -> bool:
        """Whether it runs throughout from a begin to an end, rather than lying some time within."""
        return "/" in self.edtf

    def placed(self) -> tuple[float, float]:
        """From which day to which it stands on an axis, in days since 1970-01-01.

        What is known from one side alone stands at the bound that is known: "before 1998" is met by a window that its
        end lies in, not by every earlier one. What goes on has no end.

        >>> TimeSpan.parse("[..1969-12-31]").placed(), TimeSpan.parse("1970-01-01/..").placed()
        ((0.0, 0.0), (0.0, inf))
        """
        x0, x1, x2, x3 = self.extent()
        if x0 == -inf < x1:
            return x3, x3
        if x2 < inf == x3:
            return x0, x0
        return x0, x3

    def meets(self, low: float, high: float) -> bool:
        """Whether a stretch of days from `low` to `high` shows it: where it may share a moment with what is known."""
        begin, end = self.placed()
        return begin < high and (low < end or low <= begin)

    def sort_key(self) -> tuple[float, float, str]:
        """Earliest begin first; of two that begin together, the one that ends first. Without a begin the end counts."""
        x0, _, _, x3 = self.extent()
        return (x3 if x0 == -inf else x0), x3, self.edtf

    def words(self, language: str = "en") -> str:
        """In words, as a reader of that language would say it; a `TimelineError` names those that there are.

        >>> TimeSpan.parse("2022-09-23/2022-09-27").words(), TimeSpan.parse("-0043-03-15").words()
        ('23–27 September 2022', '15 March 44 BCE')
        >>> TimeSpan.parse("2022-09-23/2022-09-27").words("de"), TimeSpan.parse("-0043-03-15").words("uk")
        ('23.–27. September 2022', '15 березня 44 до н. е.')
        """
        return words(self.edtf, language)

    def __str__(self) -> str:
        return self.edtf


@lru_cache(maxsize=65536)
def _parse(text: str) -> TimeSpan:
    canonical, expression = grammar.parse(text)
    bounds = _bounds(expression)
    parts = [part for pair in expression.ranges for part in pair if part is not None]
    qualifiers = {part.qualifier for part in parts if part.qualifier}
    first, last = expression.ranges[0][0], expression.ranges[-1][1]
    return TimeSpan(
        canonical,
        *bounds,
        granularity=max((part.granularity for part in parts), key=GRANULARITIES.index),
        qualifier=("both" if len(qualifiers) > 1 else next(iter(qualifiers))) if qualifiers else None,
        open_begin=expression.open_begin,
        open_end=expression.open_end,
        clock=(first.clock[0] if first and first.clock else 0, last.clock[1] if last and last.clock else 86400),
    )


def _bounds(expression: Expression) -> tuple[Day | None, Day | None, Day | None, Day | None]:
    """The four dates: begin earliest and latest, end earliest and latest."""
    if expression.form in ("date", "one of"):
        lows = [begin.low if begin else None for begin, _ in expression.ranges]
        highs = [end.high if end else None for _, end in expression.ranges]
        low = None if expression.open_begin else min(day for day in lows if day)
        high = None if expression.open_end else max(day for day in highs if day)
        return low, high, low, high
    first, last = expression.ranges[0][0], expression.ranges[-1][1]
    begin = (first.low, _earlier(first, last)) if first else (None, None)
    end = (_later(first, last), last.high) if last else (None, None)
    return *begin, *end


def _earlier(first: Part, last: Part | None) -> Day:
    return min(first.high, last.high) if last else first.high


def _later(first: Part | None, last: Part) -> Day:
    return max(first.low, last.low) if first else last.low
