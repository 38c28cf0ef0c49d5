"""What an expression is resolved against: the day of publication, and what the story has mentioned so far."""

from dataclasses import dataclass, field
from typing import Any

from .cell import Cell
from .discourse import Discourse

_NEARLY_OVER = 15
_PERIOD_REACH = 5000
_DAY_REACH = 400
_SENTENCE = 120
_NEWS_DAYS = 10
_PER_YEAR = {"quarter": 4, "half": 2}


@dataclass(slots=True)
class Scene:
    """`published` is a day; `story` is what was last mentioned, `told` the last of it that is not still to come, `day`
    the last day, `period` what a company's report is about.

    `discourse` is where the story is, `opened` where a sentence took it that opened with a time. `under` is what the
    page gives (a dated heading) instead of the story, and `against` how that is told.

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
    scenic: bool = False
    scenic_at: int = -1
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
        self.at = at
        self.discourse.come_to(place)

    def mention(self, cell: Cell, meaning: Any, told: int = 0, stance: str = "", *, by_published: bool = False) -> None:
        """The story has come to this. What a history says of today is no part of its story."""
        if not (self.narrative and by_published):
            self.story, self.story_at = cell, self.at
            if self.published is None or cell.first.number <= self.published.index:
                self.told = cell
            if cell.unit not in ("decade", "century", "millennium"):
                dated = meaning.kind == "fixed" or getattr(meaning, "year", None) is not None
                moved = self.discourse.tell(cell, stance, dated=dated)
                if moved and dated and stance == "opens":
                    self.opened = cell
                self.scenic = moved and dated and stance == "opens" and cell.unit in ("day", "month")
                self.scenic_at = self.at if self.scenic else self.scenic_at
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

    def past(self) -> Cell | None:
        """Where the story is, if the text is told from within it and it plays before the time of publication."""
        if self.under is not None:
            return None if self.now else self.opened or self.under
        time = self.discourse.time
        if not self.narrative or self.now or time is None:
            return None
        if self.published is not None and time.year > self.published.year - 3:
            return None
        return self.discourse.passing if self._goes_on_from_aside() else time

    def _goes_on_from_aside(self) -> bool:
        """Whether the sentence itself has told of another time: what follows there is of that."""
        passing = self.discourse.passing
        return passing is not None and passing.unit in ("year", "month", "day")

    def just_before(self, number: int) -> Cell | None:
        """Where even news are, when a sentence has opened with a day or a month of an earlier year and this goes on."""
        time = self.discourse.time
        if self.now or time is None or self.published is None or time.unit not in ("day", "month"):
            return None
        near = self.scenic_at >= 0 and self.at - self.scenic_at < _DAY_REACH
        return time if near and time.year < self.published.year and number >= time.first.month else None

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
