"""Dates told from the day of publication by name: "yesterday", "last May", "recent months"."""

from ...tagging.meaning import Amount, Point, Reference, Shift, Unit
from ...tagging.rule import Answer, Sense, rule

_PAST = ("day", "week", "year", "decade", "century")
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

    Behind an amount of money, `_last_year_of_a_report` of `directing.py` takes "last year" for a quarter.
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
    "this {step:past} {weekday:dayname}",
    "(this|last)? {weekday:dayname} {just:gone}",
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
    weekday: int, step: int = 0, week: int | None = None, coming: int = 0, far: int = 0, ago: float = 0, just: int = 0
) -> Point | None:
    """Last, this, next Friday, or that of a week; a week from Friday, Friday week; three Fridays ago."""
    if ago:
        return Point("weekday", weekday, step=-int(ago)) if ago == int(ago) and ago < _MOST_WEEKS else None
    if far:
        return Point("weekday", weekday, step=2 * far)
    if week is not None:
        return Point("weekday", weekday, within=Shift(week, "week"))
    return Point("weekday", weekday, step=just or step or coming)


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
    unit_end, recent_units, coming_units,
)  # fmt: skip
