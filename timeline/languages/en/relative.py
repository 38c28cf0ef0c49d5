"""Dates told from the day of publication: "yesterday", "last May", "three days ago"."""

from ...tagging.meaning import Amount, Clock, Point, Reference, Shift, Story, Unit
from ...tagging.rule import Answer, Sense, rule

_PAST = ("day", "week", "year", "decade", "century")
_IN_MONTHS: dict[str, int] = {"month": 1, "year": 12, "decade": 120}
_IN_DAYS: dict[str, int] = {"day": 1, "week": 7, "fortnight": 14}
_SHORT = {"hour": 60, "minute": 1, "second": 0}
_MOST_WEEKS = 50
_VAGUE_PAST = Reference("PAST_REF")
_VAGUE_FUTURE = Reference("FUTURE_REF")


@rule(
    "{day:day_word}",
    "the day {other:beyond} {day:day_word}",
    type="DATE",
    examples={"yesterday": Shift(-1, "day"), "the day after tomorrow": Shift(2, "day")},
)
def day_word(day: int, other: int = 0) -> Shift | None:
    """Yesterday, today, tomorrow."""
    return Shift(day + other, "day") if other * day >= 0 else None


@rule(
    "(the)? past {unit:age}",
    "the past {unit:weekly}",
    "(in|over|during|for|within|throughout) [ the last decade ]",
    type="DURATION",
    examples={"the past decade": Amount(1, "decade", -1), "the past month": Amount(1, "month", -1)},
)
def past_age(unit: str = "decade") -> Amount:
    """The past decade: the ten years up to now, while "the last century" is one of the calendar."""
    return Amount(1, unit, -1)


@rule(
    "the? {step:past} (fiscal|full|calendar|academic|school|financial)? {unit:dated}",
    "the? {step:next} (fiscal|full|calendar|academic|school|financial)? {unit:dated}",
    "(the|its|their|our)? {step:this} (fiscal|full|calendar|academic|school|financial|very)? {unit:dated}",
    "{step:this} (same|whole|entire|coming) {unit:dated}",
    "this {step:past} {unit:dated}",
    "the {step:latest} {unit:weekly}",
    "this years",
    type="DATE",
    examples={"last month": Shift(-1, "month"), "this week": Shift(0, "week")},
)
def stepped_unit(step: int = 0, unit: Unit = "year") -> Shift:
    """Last, this, next week; "this years winner" lacks its apostrophe.

    `refine` takes "last year" for a period where it stands behind an amount.
    """
    return Shift(step, unit, grain="last" if (step, unit) == (-1, "year") else "")


@rule(
    "on [ this (very)? day ]",
    "[ this day ] (,|we|i|he|she|they|our)",
    type="DATE",
    examples={"On this day we remember them.": Shift(0, "day", "here")},
)
def this_day() -> Shift:
    """The day of a speech, of a letter, of the entry of a diary; that which a story is at."""
    return Shift(0, "day", "here")


@rule(
    "the next {unit:dated}",
    type="DATE",
    examples={"the next month": Shift(1, "month", "here")},
)
def the_next_unit(unit: Unit) -> Answer:
    """From publication in news, from where the story is in a story; the next decade is ten years long."""
    return Sense(Amount(1, unit, 1), "DURATION") if unit == "decade" else Shift(1, unit, "here")


@rule(
    "the? {step:past} {weekday:dayname}",
    "the? {step:next} {weekday:dayname}",
    "{step:this} ({coming:next})? {weekday:dayname}",
    "{weekday:dayname} (of)? {week:which_week}",
    "{week:which_week} (on)? {weekday:dayname}",
    "{ago:exact} {weekday:weekdays} ago",
    "{weekday:dayname} {step:past}",
    "{weekday:dayname} {step:next}",
    "{far:week_on} {weekday:dayname}",
    "[ {weekday:longday} {far:week_behind} ] (,|.|;|for|to|at|and|but|they|he|she|we|you|it|i|when|the)",
    type="DATE",
    examples={
        "last Friday": Point("weekday", 5, step=-1),
        "Tuesday of next week": Point("weekday", 2, within=Shift(1, "week")),
    },
)
def stepped_weekday(
    weekday: int, step: int = 0, week: int | None = None, coming: int = 0, far: int = 0, ago: float = 0
) -> Point | None:
    """Last, this, next Friday, or that of a week; a week from Friday, Friday week; three Fridays ago."""
    if ago:
        return Point("weekday", weekday, step=-int(ago)) if ago == int(ago) and ago < _MOST_WEEKS else None
    if far:
        return Point("weekday", weekday, step=2 * far)
    if week is not None:
        return Point("weekday", weekday, within=Shift(week, "week"))
    return Point("weekday", weekday, step=step or coming)


@rule(
    "(the)? week of {month:monthname} {day:daynumber} (,? {year})?",
    "(the)? week of (the)? {day:daynumber} (of)? {month:monthname} ({year})?",
    "(the)? week (beginning|starting|commencing) {month:monthname} {day:daynumber} (,? {year})?",
    "(the)? week (beginning|starting|commencing) (the)? {day:daynumber} (of)? {month:monthname} ({year})?",
    "(the)? week ending {month:monthname} {day:daynumber} (,? {year})?",
    "(the)? week ending (the)? {day:daynumber} (of)? {month:monthname} ({year})?",
    type="DATE",
    examples={
        "the week of Sept. 12": Point("week", 9, day=12),
    },
)
def week_of(month: int, day: int, year: int | None = None) -> Point:
    """The week of a day."""
    return Point("week", month, day=day, year=year)


@rule(
    "the? {step:past} {month:monthname} ({day:daynumber})?",
    "{step:next} {month:monthname} ({day:daynumber})?",
    "{step:this} (past|coming)? {month:monthname}",
    "{month:monthname} (of)? {within:which_year}",
    "{month:monthname} {day:daynumber} ,? (of)? {within:which_year}",
    "{day:daynumber} (of)? {month:monthname} {within:which_year}",
    type="DATE",
    examples={"last May": Point("month", 5, step=-1), "May of last year": Point("month", 5, within=Shift(-1, "year"))},
)
def stepped_month(month: int, step: int | None = None, day: int | None = None, within: int | None = None) -> Point:
    """Last, this, next May, or that of a year that is told from publication."""
    unit = "month" if day is None else "day"
    return Point(unit, month, day=day, step=step, within=None if within is None else Shift(within, "year"))


@rule(
    "the? {step:past} {season}",
    "{step:next} {season}",
    "{step:this} (past|coming)? {season}",
    "(the)? {season} (of)? {within:which_year}",
    type="DATE",
    examples={"this summer": Point("season", 2, step=0)},
)
def stepped_season(season: int, step: int | None = None, within: int | None = None) -> Point:
    """Last, this, next summer."""
    return Point("season", season, step=step, within=None if within is None else Shift(within, "year"))


@rule(
    "a couple of {unit:units} (later|afterwards|{back:backward})",
    type="DATE",
    examples={"a couple of months later": Shift(2, "month", "story", "couple")},
)
def couple_later(unit: Unit, back: int = 0) -> Answer:
    """Two or three units after what was last mentioned, or before it."""
    if unit in _SHORT:
        return None
    return Shift(-2 if back else 2, unit, "story", "couple")


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
    return (number or 0) * _SHORT[unit]


def _from_now(number: float, unit: str) -> Clock:
    """So many hours from the moment of publication, or before it."""
    return Clock("XX:XX", Shift(0, "day"), minutes=number * _SHORT[unit], of_now=bool(number), unit=unit)


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
    "{number:count} {unit:units} and a half (ago|{back:backward})",
    "{number:article} {unit:long} and a half (ago|{back:backward})",
    type="DATE",
    examples={"a year and a half ago": Shift(-1.5, "year", "published", "ago")},
)
def ago_and_half(unit: Unit, number: float | None = 1, back: int = 0) -> Answer:
    """A unit and a half before publication."""
    return _so_long_before(unit, None if number is None else number + 0.5, back)


def _so_long_before(unit: Unit, number: float | None, back: int) -> Answer:
    if unit in _SHORT:
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
    if unit in _SHORT:
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


@rule(
    "{unit:dated} -? end",
    "(the)? {unit:dated} 's end",
    "the {unit:dated} -? end",
    "(the)? end of {unit:dated}",
    type="DATE",
    examples={"year-end": Sense(Shift(0, "year", "here"), mod="END")},
)
def unit_end(unit: Unit) -> Sense:
    """Year-end, month's end: of where the text is told from."""
    return Sense(Shift(0, unit, "here"), mod="END")


@rule(
    "{when:recent} {unit:units}",
    "the? (past|previous|last|prior|bygone) {unit:units}",
    type="DURATION",
    examples={"recent months": Amount(None, "month"), "recent years": Sense(_VAGUE_PAST, "DATE")},
)
def recent_units(unit: str, when: int = 0) -> Answer:
    """Recent months: nobody says how many. Recent days and years are a time, rather than a length."""
    return Sense(_VAGUE_PAST, "DATE") if unit in _PAST else Amount(None, unit)


@rule(
    "(the)? (coming|upcoming|future|next) {unit:units}",
    type="DATE",
    examples={"coming weeks": Reference("FUTURE_REF")},
)
def coming_units(unit: str) -> Reference:
    """Coming weeks: some of them, some day."""
    return _VAGUE_FUTURE


RULES = (
    day_word, this_day, past_age, the_next_unit, stepped_unit, stepped_weekday, week_of, stepped_month, stepped_season,
    couple_later, two_amounts_ago, ago_and_half, ago, before_that, ago_to_the_unit, later, in_amount, unit_end,
    recent_units, coming_units,
)  # fmt: skip
