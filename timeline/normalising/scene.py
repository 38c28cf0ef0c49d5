"""What an expression is resolved against: the day of publication, and what the story has mentioned so far."""

from dataclasses import dataclass

from .cell import FINENESS, Cell

_NEARLY_OVER = 15
_PERIOD_REACH = 2500


@dataclass(slots=True)
class Scene:
    """`published` is a day; `story` is what was last mentioned, `period` what a company's report is about.

    `at` is where the text has got to: what was mentioned too long ago no longer counts.
    """

    published: Cell | None
    narrative: bool = False
    story: Cell | None = None
    period: Cell | None = None
    at: int = 0
    period_at: int = -(10**9)

    def mention(self, cell: Cell) -> None:
        """The story has come to this."""
        self.story = cell

    def report(self, cell: Cell) -> None:
        """The report has come to this period. One that is not over yet is a forecast, not what is reported."""
        if self.published is None or cell.last.number < self.published.index + _NEARLY_OVER:
            self.period, self.period_at = cell, self.at

    def mention_year(self) -> None:
        """The report has turned from a quarter to a whole year, or to nine months of it."""
        if self.published is not None:
            self.period, self.period_at = self.published.to("year"), self.at

    def live_period(self) -> Cell | None:
        """The period that the report is about, if it was named not long ago."""
        return self.period if self.at - self.period_at < _PERIOD_REACH else None

    def quarter(self) -> Cell | None:
        """The quarter that the report is about; where it names none, the last that was over on publication."""
        period = self.live_period()
        if period is not None and period.unit in ("quarter", "half"):
            return period
        return self.published.to("quarter").shifted(-1) if self.published is not None else None

    def anchor(self) -> Cell | None:
        """Where the story is; where it has not begun, the day of publication."""
        return self.story or self.published

    def coarser(self, unit: str) -> bool:
        """Whether the story's own unit is coarser than `unit`, so that it cannot say which one."""
        return self.story is not None and FINENESS.index(self.story.unit) < FINENESS.index(unit)


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
