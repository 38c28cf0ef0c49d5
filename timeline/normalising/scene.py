"""What an expression is resolved against: the day of publication, and what the story has mentioned so far."""

from dataclasses import dataclass, field
from typing import Any

from .cell import Cell
from .discourse import FURTHER, Discourse

_NEARLY_OVER = 15
_PERIOD_REACH = 5000
_DAY_REACH = 400
_SENTENCE = 120
_NEWS_DAYS = 10
_LONG_BEFORE = 3
_PER_YEAR = {"quarter": 4, "half": 2}


_Said = tuple[Cell | None, int, Cell | None, Cell | None, int]


@dataclass(slots=True)
class Scene:
    """`published` is a day; `story` is what was last mentioned, `told` the last of it that is not still to come, `day`
    the last day, `period` what a company's report is about.

    `discourse` is where the story is, `told_in` the paragraph in which a dated time took it there; `opened` where a
    sentence took it that opened with one, at `opened_at` in the paragraph `opened_in`. What is told by the way of a
    time far off counts to the end of its sentence: then what had been said before (`aside`) counts again. `under` is
    what the page gives (a dated heading) instead of the story, and `against` how that is told.

    `moment` is the minute of the day of publication, and its zone, where they are known.

    `now` holds while a clause counts from when it was written, which "will" and "has" do in any story.

    `at` is where the text has got to: what was mentioned too long ago no longer counts.
    """

    published: Cell | None
    narrative: bool = False
    moment: tuple[int, str] | None = None
    day_first: bool | None = None
    fiscal_end: Cell | None = None
    unplaced_period: str = ""
    story: Cell | None = None
    discourse: Discourse = field(default_factory=Discourse)
    opened: Cell | None = None
    opened_at: int = -(10**9)
    opened_in: int = -1
    told_in: int = -1
    aside: "_Said | None" = None
    told: Cell | None = None
    period: Cell | None = None
    story_at: int = -(10**9)
    day: Cell | None = None
    day_at: int = -(10**9)
    at: int = 0
    now: bool = False
    period_at: int = -(10**9)
    time: tuple[Cell, str] | None = None
    time_at: int = -(10**9)
    under: Cell | None = None
    against: str = "published"

    def tell_time(self, day: Cell, time: str) -> None:
        """The text has come to this time of the clock."""
        self.time, self.time_at = (day, time), self.at

    def recent_time(self) -> tuple[Cell, str] | None:
        """The day and the time of the clock that the text last spoke of, if that was just now."""
        return self.time if self.at - self.time_at < _DAY_REACH else None

    def come_to(self, at: int, place: tuple[int, int]) -> None:
        """The text has come to a mention at offset `at`, in a sentence and paragraph."""
        if self.aside is not None and place[0] != self.discourse.place[0]:
            self.story, self.story_at, self.told, self.day, self.day_at = self.aside
            self.aside = None
        self.at = at
        self.discourse.come_to(place)

    def mention(self, cell: Cell, meaning: Any, told: int = 0, stance: str = "", *, by_published: bool = False) -> None:
        """The story has come to this. What a history says of today is no part of its story, nor "this year" in one."""
        if not (by_published and (self.narrative or (cell.unit == "year" and self.is_within()))):
            if stance != "aside":
                self.aside = None
            elif self.aside is None and self.story is not None and abs(cell.year - self.story.year) > FURTHER:
                self.aside = self.story, self.story_at, self.told, self.day, self.day_at
            self.story, self.story_at = cell, self.at
            if self.published is None or cell.first.number <= self.published.index:
                self.told = cell
            if cell.unit not in ("decade", "century", "millennium"):
                dated = meaning.kind == "fixed" or getattr(meaning, "year", None) is not None
                moved = self.discourse.tell(cell, stance, dated=dated)
                self.told_in = self.discourse.place[1] if moved and dated else self.told_in
                if moved and dated and stance == "opens":
                    self.opened, self.opened_at, self.opened_in = cell, self.at, self.discourse.place[1]
            if cell.unit == "day":
                self.day, self.day_at = cell, self.at
        if meaning.kind == "point" and meaning.unit != "period" and cell.unit in ("quarter", "half"):
            self.report(cell, told)

    def report(self, cell: Cell, told: int = 0) -> None:
        """The report has come to this period, unless that is a forecast, not over yet, or one to compare with."""
        ahead = self.published is not None and cell.last.number >= self.published.index + _NEARLY_OVER
        if (ahead and told >= 0) or self._is_compared(cell):
            return
        self.period, self.period_at, self.unplaced_period = cell, self.at, ""

    def _is_compared(self, cell: Cell) -> bool:
        """Whether it is the same quarter as the one reported, a year or two before."""
        if self.period is None or self.period.unit != cell.unit:
            return False
        years, rest = divmod(self.period.index - cell.index, _PER_YEAR[cell.unit])
        return years in (1, 2) and not rest

    def mention_year(self) -> None:
        """The report has turned from a quarter to a whole year, or to nine months of it."""
        if self.published is not None:
            self.period, self.period_at = self.published.to("year"), self.at

    def past(self, month: int = 0) -> Cell | None:
        """Where the story is, if the text is told from within it and it plays before the time of publication.

        With the number of a `month` that lacks its year, also where news tell a story in a paragraph of theirs.
        """
        if self.under is not None:
            return None if self.now else self.opened or self.under
        time = self.discourse.time
        if self.now or time is None:
            return None
        if not self.narrative or (self.published is not None and time.year > self.published.year - _LONG_BEFORE):
            return time if month and self._goes_on(time, month) else None
        if self.discourse.is_lost and self.published is not None:
            return None
        return self.discourse.passing if self._goes_on_from_aside() else time

    def is_within(self) -> bool:
        """Whether the text is told from within its story, as a history is, and a paragraph of news about the past."""
        time = self.discourse.time
        long_ago = None not in (time, self.published) and time.year <= self.published.year - _LONG_BEFORE  # type: ignore[union-attr]
        return self.narrative or (long_ago and self.told_in == self.discourse.place[1])

    def _goes_on(self, time: Cell, month: int) -> bool:
        """Whether a month goes on with a sentence just before that opened with a time of an earlier year."""
        if self.published is None or time.year >= self.published.year:
            return False
        near = time.unit in ("day", "month") and self.at - self.opened_at < _DAY_REACH
        if not near and self.opened_in != self.discourse.place[1]:
            return False
        return time.unit == "year" or (time.unit in ("day", "month") and month >= time.first.month)

    def _goes_on_from_aside(self) -> bool:
        """Whether the sentence itself has told of another time: what follows there is of that."""
        passing = self.discourse.passing
        return passing is not None and passing.unit in ("year", "month", "day")

    def named(self, cell: Cell) -> str:
        """How what completes a time is told: where the story is, or the heading that it stands under."""
        return f"{self.against if cell is self.under else 'story'} {cell.value()}"

    def is_ahead(self) -> bool:
        """Whether the text last spoke of a day that is yet to come."""
        return None not in (self.story, self.published) and self.story.first.number > self.published.index  # type: ignore[union-attr]

    def recent_day(self, direction: int = 1) -> Cell | None:
        """The day that the text last spoke of, if that was just now: whose evening "that evening" is.

        One that is yet to come only where the clause is about what is to come.
        """
        if self.day is None or self.at - self.day_at >= _DAY_REACH:
            return None
        if self._is_aside(self.day):
            return None
        ahead = self.published is not None and self.day.index > self.published.index
        return None if ahead and direction <= 0 else self.day

    def _is_aside(self, day: Cell) -> bool:
        """Whether news only compare with that day, in another sentence: "less than on April 16"."""
        if self.narrative or self.published is None or self.at - self.day_at < _SENTENCE:
            return False
        return abs(day.index - self.published.index) > _NEWS_DAYS

    def month(self) -> Cell | None:
        """The month that the sentence is about: of what "a year earlier" is a year earlier."""
        near = self.at - self.story_at < _SENTENCE
        return self.story if self.story is not None and self.story.unit == "month" and near else None

    def live_period(self) -> Cell | None:
        """The period that the report is about, if it was named not long ago."""
        return self.period if self.at - self.period_at < _PERIOD_REACH else None

    def quarter(self) -> Cell | None:
        """The quarter that the report is about; where it names none, the last that was over on publication."""
        period = self.live_period()
        if period is not None and period.unit in ("quarter", "half"):
            return period
        return self.published.to("quarter").shifted(-1) if self.published is not None else None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a meaning came to lie: its TIMEX3 value, its cell or EDTF if it has one, and how that was decided."""

    value: str
    cell: Cell | None = None
    edtf: str | None = None
    anchor: str | None = None
    note: str | None = None
    freq: str | None = None
    quant: str | None = None
