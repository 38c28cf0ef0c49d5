"""What an expression means before it is placed on the calendar. Partial knowledge is kept: "May" is month 5 of no year.

The normaliser reads these by `kind`, so that neither stage imports the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

Unit = Literal[
    "second", "minute", "hour", "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade",
    "century", "millennium",
]  # fmt: skip
Anchor = Literal["published", "story", "here"]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A unit of the calendar that needs no context: the year 1990, the decade 199, the century 19 (19xx)."""

    kind: ClassVar[str] = "fixed"
    unit: Unit
    number: int


@dataclass(frozen=True, slots=True)
class Point:
    """The `number`-th unit of some year, with what is known of the rest.

    `unit` is "month", "season" (1 is spring), "quarter", "half", "weekday" (1 is Monday), "weekend", "day" and
    "week" (of a month), "monthday" (a `day` of a month that is not named), "holiday" (by `name`), or "period" (the one
    that a company's report is about, in another year). A "day" with a `rank` is the so-many-th `weekday` of its
    month, -1 the last; a winter with one begins in its year. `calendar` is that of the day, where it is not ours.
    `step` is -1 for "last", 0 for "this", 1 for "next", 2 for the one after it, None where only the context can tell.
    """

    kind: ClassVar[str] = "point"
    unit: str
    number: int = 0
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    rank: int = 0
    name: str = ""
    step: int | None = None
    within: Meaning | None = None
    fiscal: bool = False
    note: str = ""
    calendar: str = ""


@dataclass(frozen=True, slots=True)
class Shift:
    """`number` units from an anchor: the day of publication, what the story
    last mentioned ("story"), or whichever of the two the text is told from ("here").

    `grain` "period" says that a report's own granularity is kept ("a year ago" beside a quarter is that quarter),
    "quarter" that it is a quarter in any case; "ago" counts from the very day, "last year" from the whole year;
    "in" is "ago" into the future; "length" tells the value as a length; "to the day", "to the month" that the answer
    is as exact ("a year ago today"); "couple" that it is `number` units or up to `far`.
    """

    kind: ClassVar[str] = "shift"
    number: float | None
    unit: Unit
    anchor: Anchor = "published"
    grain: str = ""
    far: float = 0


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, as TIMEX3 writes it after the T (`14:30`, `EV`), on the day of `on`.

    With `minutes` it is so many after the time of the clock that was last mentioned; with `of_now` after the moment of
    publication, told in `unit`s, and with `length` its value is that of a length of time.
    """

    kind: ClassVar[str] = "clock"
    value: str
    on: Meaning | None = None
    zone: str = ""
    minutes: float = 0
    of_now: bool = False
    unit: str = ""
    length: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time; `number` is None where the text gives none. `toward` is -1 into the past, 1 into the future."""

    kind: ClassVar[str] = "amount"
    number: float | None
    unit: str
    toward: int = 0
    anchor: Anchor = "published"
    more: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Repeat:
    """Something that recurs."""

    kind: ClassVar[str] = "repeat"
    value: str
    freq: str | None = None
    quant: str | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """A day whose day and month stand in figures, in the one order or the other."""

    kind: ClassVar[str] = "figures"
    first: int
    second: int
    year: int


@dataclass(frozen=True, slots=True)
class Counted:
    """So many units after the time `of` something (before it, where negative).

    `grain` "exact" counts to the day ("five years to the day"), "within" is some time up to then, "calendar" the unit
    of the calendar that is next to it ("the week after"), "regnal" the years of a reign. With `length` the value is
    that of the length of time.
    """

    kind: ClassVar[str] = "counted"
    number: float
    unit: str
    of: Meaning
    grain: str = ""
    length: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """The first `number` units `of` something (`rank` 1), or its last (-1); or its `rank`-th weekday or weekend.

    With `length` the value is that of the length of time ("the first three months of 2021").
    """

    kind: ClassVar[str] = "piece"
    of: Meaning
    unit: str
    rank: int = 1
    number: int = 1
    weekday: int = 0
    length: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """So many units that end with a day: "the year ended June 30"; a `fiscal` year is one of a company.

    `value` is the name of such a year, where it has one ("fiscal 2004, which ended September 25").
    """

    kind: ClassVar[str] = "ending"
    of: Meaning
    unit: str
    number: float = 1
    fiscal: bool = False
    value: str = ""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A year of another calendar, a month of it or a day: "persian", "islamic", "hebrew", "republican", "auc", "bp"."""

    kind: ClassVar[str] = "foreign"
    calendar: str
    year: int | None
    month: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A time that nobody can place, and why: "on a Friday", a day of a year that cannot be read."""

    kind: ClassVar[str] = "unplaced"
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class Reference:
    """PAST_REF, PRESENT_REF, FUTURE_REF."""

    kind: ClassVar[str] = "reference"
    value: str


@dataclass(frozen=True, slots=True)
class Story:
    """What the story last mentioned of this unit, or `step` of them on: "that year", "the following day".

    `unit` "same" keeps whatever unit that was; "period" is what a company's report is about. `point` picks out a part:
    "the following Friday", "that summer".
    """

    kind: ClassVar[str] = "story"
    unit: Unit | Literal["period", "same"]
    step: int = 0
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Half:
    """The first half of a unit, or the second: of a month, a decade, a century."""

    kind: ClassVar[str] = "half"
    of: Meaning
    second: bool = False


Meaning: TypeAlias = (
    Half
    | Foreign
    | Fixed
    | Point
    | Shift
    | Clock
    | Amount
    | Repeat
    | Reference
    | Story
    | Unplaced
    | Figures
    | Counted
    | Piece
    | Ending
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A meaning with what its surroundings say: what a `Mention` carries as its value.

    `direction` is -1 where the clause speaks of the past, 1 of the future. `relation` is the governing word ("since").
    `now` where the clause counts from when it was written ("will", "has"), whatever the story is at.
    `side` is -1 for "earlier", 1 for "later" within it. `phrase` holds the offsets of the expression with its governing
    words. `pair` numbers the two ends of one range alike, from 1. `doubtful` where a
    question mark stands by it. `stance` is "opens" where it begins its sentence, "aside" where it is told by the way.
    """

    meaning: Meaning
    direction: int = 0
    relation: str = ""
    side: int = 0
    phrase: tuple[int, int] = (0, 0)
    pair: int = 0
    now: bool = False
    doubtful: bool = False
    stance: str = ""
