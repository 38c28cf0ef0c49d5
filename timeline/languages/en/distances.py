"""So long before publication or after it, or before where a story is: "three days ago", "two years later"."""

from ...tagging.meaning import Amount, Clock, Reference, Shift, Story, Unit
from ...tagging.rule import Answer, Sense, rule

_IN_MONTHS: dict[str, int] = {"month": 1, "year": 12, "decade": 120}
_IN_DAYS: dict[str, int] = {"day": 1, "week": 7, "fortnight": 14}
# Two nights later is two days later.
BY_DAY: dict[str, Unit] = dict.fromkeys(("night", "morning", "evening", "afternoon"), "day")
_MORE = 3
MINUTES = {"hour": 60, "minute": 1, "second": 0}
"""What is shorter than a day, in whole minutes."""
_VAGUE_PAST = Reference("PAST_REF")
_VAGUE_FUTURE = Reference("FUTURE_REF")


@rule(
    "a couple of {unit:units} (later|afterwards|{back:backward})",
    type="DATE",
    examples={"a couple of months later": Shift(2, "month", "story", "couple", 3)},
)
def couple_later(unit: Unit, back: int = 0) -> Answer:
    """Two or three units after what was last mentioned, or before it."""
    if unit in MINUTES:
        return None
    return Shift(-2, unit, "story", "couple", -3) if back else Shift(2, unit, "story", "couple", 3)


@rule(
    "{number:exact} (or|to|,|-|–) {more:exact} {unit:units} (ago|back|{back:backward}|{on:onward})",
    type="DATE",
    examples={"two or three years ago": Shift(-2, "year", "published", "couple", -3)},
)
def so_many_or_more(number: float, more: float, unit: Unit, back: int = 0, on: int = 0) -> Answer:
    """Two or three years ago, five to six days later."""
    unit = BY_DAY.get(unit, unit)
    if unit in MINUTES or not number < more or more > _MORE * number:
        return None
    side = 1 if on else -1
    return Shift(side * number, unit, "story" if back or on else "published", "couple", side * more)


@rule(
    "{number:count} {unit:units} (and|,) {less:number} {small:units} (ago|{back:backward})",
    "{number:count} {unit} (and|,) {less:number} {small:units} (ago|{back:backward})",
    "{number:count} {unit:units} (and|,) {less:number} {small:unit} (ago|{back:backward})",
    "{number:count} {unit:units} (and|,) {less:number} {small:units} {on:onward}",
    type="DATE",
    examples={"two years and three months ago": Shift(-27, "month", "published", "ago")},
)
def two_amounts_ago(
    number: float | None, unit: Unit, less: float | None, small: Unit, back: int = 0, on: int | None = None
) -> Answer:
    """Years and months, weeks and days before publication, or from what the story last mentioned."""
    sizes = _IN_MONTHS if unit in _IN_MONTHS else _IN_DAYS
    if unit not in sizes or small not in sizes or not number or not less:
        return None
    total = number * sizes[unit] + less * sizes[small]
    smaller: Unit = "month" if sizes is _IN_MONTHS else "day"
    return Shift(total if on is not None else -total, smaller, "story" if back or on else "published", "ago")


def _minutes(number: float | None, unit: str) -> float:
    """How many minutes from the time that was last mentioned."""
    return (number or 0) * MINUTES[unit]


def _from_now(number: float, unit: str) -> Clock:
    """So many hours from the moment of publication, or before it."""
    return Clock("XX:XX", Shift(0, "day"), minutes=number * MINUTES[unit], of_now=bool(number), unit=unit)


@rule(
    "{number:count} (full|long|short|whole)? {unit:units} ago",
    "{number:count} -? {unit} -? ago",
    "{number:count} {unit:units} {back:backward}",
    "{number:count} {unit} {back:backward}",
    "(a few|a couple of|some|several) {unit:units} back",
    "{unit:units} ago",
    type="DATE",
    examples={
        "three days ago": Shift(-3, "day", "published", "ago"),
        "three days earlier": Shift(-3, "day", "story", "ago"),
    },
)
def ago(unit: Unit, number: float | None = 0, back: int = 0) -> Answer:
    """So long before publication; before what was last mentioned, for "earlier"."""
    return _so_long_before(unit, number, back)


@rule(
    "{number:article} {unit:long} or (so|two|more) ago",
    "{number:exact} {unit:units} or (so|more) ago",
    "{number:exact} -? (odd|something) {unit:units} ago",
    type="DATE",
    examples={"a year or so ago": Sense(Shift(-1, "year", "published", "ago"), mod="APPROX")},
)
def about_ago(unit: Unit, number: float) -> Answer:
    """About so long before publication."""
    return None if unit in MINUTES else Sense(Shift(-number, unit, "published", "ago"), mod="APPROX")


@rule(
    "{number:count} {unit:units} and a half (ago|{back:backward})",
    "{number:article} {unit:long} and a half (ago|{back:backward})",
    "{number:count} {unit:units} and a half {on:onward}",
    "{number:article} {unit:long} and a half {on:onward}",
    type="DATE",
    examples={"a year and a half ago": Shift(-1.5, "year", "published", "ago")},
)
def ago_and_half(unit: Unit, number: float | None = 1, back: int = 0, on: int = 0) -> Answer:
    """A unit and a half before publication, or from where the story is."""
    if on:
        return None if number is None or unit in MINUTES else Shift(number + 0.5, unit, "story", "ago")
    return _so_long_before(unit, None if number is None else number + 0.5, back)


def _so_long_before(unit: Unit, number: float | None, back: int) -> Answer:
    unit = BY_DAY.get(unit, unit)
    if unit in MINUTES:
        return Sense(
            Clock("XX:XX", Story("day"), minutes=-_minutes(number, unit)) if back else _from_now(-(number or 0), unit),
            "TIME",
        )
    if number is None and back:
        return Sense(Amount(None, unit), "DURATION")
    if not number:
        return _VAGUE_PAST
    return Shift(-number, unit, "story" if back else "published", "ago")


@rule(
    "[ {number:count} {unit:units} before ] (,|.|;|!|and|but|had)",
    "[ {number:count} {unit} before ] (,|.|;|!|and|but|had)",
    "{number:count} {unit:units} before that",
    "{number:count} {unit} before that",
    type="DATE",
    examples={"Three days before, he had left.": Shift(-3, "day", "story", "ago")},
)
def before_that(unit: Unit, number: float | None = 0) -> Answer:
    """So long before what was last mentioned."""
    return _so_long_before(unit, number, 1)


@rule(
    "{number:count} {unit:units} ago {day:day_word}",
    "{number:count} {unit} ago {day:day_word}",
    "{number:count} {unit:units} ago this {grain:dated}",
    "{number:count} {unit} ago this {grain:dated}",
    "{number:count} {unit:units} {ahead:from} {day:day_word}",
    "{number:count} {unit} {ahead:from} {day:day_word}",
    type="DATE",
    examples={
        "ten years ago this month": Shift(-10, "year", "published", "to the month"),
        "a week ago yesterday": Shift(-8, "day", "published", "to the day"),
    },
)
def ago_to_the_unit(number: float | None, unit: Unit, grain: str = "day", day: int = 0, ahead: int = 0) -> Shift | None:
    """A year ago today, a week from tomorrow, ten years ago this month: as exact as what it is counted from."""
    if not number or (day and unit not in _IN_DAYS):
        return None
    if day:
        return Shift(day + (number if ahead else -number) * _IN_DAYS[unit], "day", "published", "to the day")
    return Shift(number if ahead else -number, unit, "published", f"to the {grain}")


@rule(
    "{number:count} {unit:units} {on:onward}",
    "{number:count} {unit} {on:onward}",
    "{number:count} {unit:units} {exact:to_the_day} {on:onward}",
    "{number:count} {unit} {exact:to_the_day} {on:onward}",
    "[ {number:count} {unit:units} after ] (,|.|;|!)",
    "{number:count} {unit:units} after that",
    "{number:count} {unit} after that",
    "{number:count} {unit:units} {on:hence}",
    "{number:count} {unit} {on:hence}",
    type="DATE",
    examples={"three days later": Shift(3, "day", "story", "ago"), "a week from now": Shift(1, "week", grain="ago")},
)
def later(number: float | None, unit: Unit, on: int = 1, exact: object = None) -> Answer:
    """So long after what was last mentioned."""
    unit = BY_DAY.get(unit, unit)
    if unit in MINUTES:
        return Sense(
            Clock("XX:XX", Story("day"), minutes=_minutes(number, unit)) if on else _from_now(number or 0, unit), "TIME"
        )
    if number is None:
        return Sense(Amount(None, unit), "DURATION")
    return Shift(number, unit, "story" if on else "published", "to the day" if exact else "ago")


@rule(
    "in [ {number:count} (more|short)? {unit:units} ]",
    "in [ {number:count} {unit:long} ]",
    "in [ {number:count} {unit:units} 's? ] time",
    "in [ another {number:count} {unit:units} ]",
    "in [ {mod:roughly} {number:count} {unit:units} ]",
    "in [ {mod:roughly} {number:count} {unit:long} ]",
    "(in|within) [ a {unit} or (two|so) ]",
    type="DATE",
    examples={"It will open in three months.": Shift(3, "month", grain="in")},
)
def in_amount(unit: Unit, number: float | None = None, mod: str | None = None) -> Sense:
    """So long after publication, in a clause about the future; `refine` makes a duration of it elsewhere."""
    return Sense(_VAGUE_FUTURE if number is None else Shift(number, unit, grain="in"), mod=mod)


RULES = (
    couple_later,
    so_many_or_more,
    about_ago,
    two_amounts_ago,
    ago_and_half,
    ago,
    before_that,
    ago_to_the_unit,
    later,
    in_amount,
)
