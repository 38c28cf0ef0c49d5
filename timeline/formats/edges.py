"""The outer dates of a span, for formats that know none but two plain ends."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from ..model import Day, TimeSpan


@dataclass(frozen=True, slots=True)
class Edges:
    """The first and last day (inclusive) within which a span lies; None where it is open or unknown."""

    begin: Day | None
    end: Day | None

    @property
    def anchor(self) -> Day:
        """The day to stand at where one is needed: the begin, or else the end."""
        found = self.begin or self.end
        assert found is not None  # EDTF has no span without a date
        return found


def edges(when: TimeSpan) -> Edges:
    """The outer days of `when`.

    >>> edges(TimeSpan.parse("2022-02/.."))
    Edges(begin=Day(year=2022, month=2, day=1), end=None)
    """
    return Edges(when.begin_earliest, when.end_latest)


def is_plain(when: TimeSpan) -> bool:
    """Whether two plain days say all there is to say: one day, or from one day to another."""
    return when.qualifier is None and all(len(part) == 10 and part[-1].isdigit() for part in when.edtf.split("/"))


def moment(when: TimeSpan) -> datetime | None:
    """The time of day of a span that is one moment, in UTC where a zone is given."""
    if "T" not in when.edtf or "/" in when.edtf:
        return None
    try:
        found = datetime.fromisoformat(when.edtf)
    except ValueError:  # a year that the standard library does not know
        return None
    return found.astimezone(UTC) if found.tzinfo else found


def as_date(day: Day) -> date | None:
    """The same day as a `date`, or None outside of the years 1 to 9999."""
    return date(day.year, day.month, day.day) if 1 <= day.year <= 9999 else None
