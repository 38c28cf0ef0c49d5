"""Dates told from where one stands: the day of publication, or what the story last mentioned."""

from ...tagging.meaning import Amount, Clock, Point, Reference, Shift, Story, Unit
from ...tagging.rule import Answer, Sense, rule

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
    "the? {step:past} (fiscal|full|calendar|academic|school|financial)? {unit:dated}",
    "the? {step:next} (fiscal|full|calendar|academic|school|financial)? {unit:dated}",
    "(the|its|their|our)? {step:this} (fiscal|full|calendar|academic|school|financial|very)? {unit:dated}",
    "{step:this} (same|whole|entire|coming) {unit:dated}",
    type="DATE",
    examples={"last month": Shift(-1, "month"), "this week": Shift(0, "week")},
)
def stepped_unit(step: int, unit: Unit) -> Shift:
    """Last, this, next week. `refine` takes "last year" for a period where it stands behind an amount."""
    return Shift(step, unit, grain="last" if (step, unit) == (-1, "year") else "")


@rule(
    "the? {step:past} {weekday:dayname}",
    "the? {step:next} {weekday:dayname}",
    "{step:this} ({coming:next})? {weekday:dayname}",
    "{weekday:dayname} (of)? {week:which_week}",
    "{week:which_week} (on)? {weekday:dayname}",
    "{weekday:dayname} {step:past}",
    "{weekday:dayname} {step:next}",
    "a week (from|on) {weekday:dayname}",
    "a week ago (last)? {weekday:dayname}",
    type="DATE",
    examples={
        "last Friday": Point("weekday", 5, step=-1),
        "Tuesday of next week": Point("weekday", 2, within=Shift(1, "week")),
    },
)
def stepped_weekday(weekday: int, step: int = 0, week: int | None = None, coming: int = 0) -> Point:
    """Last, this, next Friday, or that of a week."""
    if week is not None:
        return Point("weekday", weekday, within=Shift(week, "week"))
    return Point("weekday", weekday, step=step or coming)


@rule(
    "the? {step:past} {month:monthname} ({day:daynumber})?",
    "the? {step:next} {month:monthname} ({day:daynumber})?",
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
    "the? {step:next} {season}",
    "{step:this} (past|coming)? {season}",
    "(the)? {season} (of)? {within:which_year}",
    type="DATE",
    examples={"this summer": Point("season", 2, step=0)},
)
def stepped_season(season: int, step: int | None = None, within: int | None = None) -> Point:
    """Last, this, next summer."""
    return Point("season", season, step=step, within=None if within is None else Shift(within, "year"))


@rule(
    "{within:which_year} 's? (fiscal)? {number:ordinal} -? {unit:partial}",
    "the? (fiscal)? {number:ordinal} -? {unit:partial} (of)? {within:which_year}",
    type="DATE",
    examples={"next year's first quarter": Point("quarter", 1, within=Shift(1, "year"))},
)
def quarter_of_year(number: int, unit: Unit, within: int = 0) -> Point | None:
    """A quarter of last, this or next year."""
    if number > (4 if unit == "quarter" else 2):
        return None
    return Point(unit, number, within=Shift(within, "year"))


@rule(
    "(the|its)? year - (ago|earlier) (fiscal)? {number:ordinal} -? {unit:partial}",
    "(the|its)? (fiscal)? {number:ordinal} -? {unit:partial} a year (ago|earlier|before)",
    "(the)? (same|corresponding|comparable|year - ago|year - earlier) {number:ordinal} -? {unit:partial} (of)? (last year|a year ago|a year earlier|the (previous|prior|preceding) year)",
    type="DATE",
    examples={"the year-ago third quarter": Point("quarter", 3, within=Shift(-1, "year"))},
)
def quarter_year_ago(number: int, unit: Unit) -> Point | None:
    """A quarter of the year before."""
    return Point(unit, number, within=Shift(-1, "year")) if number <= 4 else None


@rule(
    "(the|a)? [ year - (ago|earlier) ]",
    "a year (ago|earlier|before|previously)",
    "(the)? same time (last year|a year (ago|earlier|before))",
    type="DATE",
    examples={"a year earlier": Shift(-1, "year", grain="period")},
)
def year_before() -> Shift:
    """A year before the period that a report is about, or before the day of publication."""
    return Shift(-1, "year", grain="period")


@rule(
    "(the|its)? year -? (ago|earlier) (period|quarter|three - month period)",
    "(the)? (same|corresponding|comparable|year - ago|year - earlier|equivalent) (period|quarter) (of)? (last year|a year (ago|earlier|before)|the (previous|prior|preceding) year|in the (previous|prior) year)",
    "(the)? (quarter|period) a year (ago|earlier|before)",
    "(the)? (year - ago|year - earlier|prior - year|previous - year) (period|quarter)",
    "(last year|the (previous|prior|preceding) year) 's? (quarter|period)",
    "the (corresponding|comparable|like|equivalent) (period|quarter)",
    type="DATE",
    examples={"the year-ago period": Shift(-1, "year", grain="quarter")},
)
def period_before() -> Shift:
    """The same quarter, a year before."""
    return Shift(-1, "year", grain="quarter")


@rule(
    "(the|its)? (latest|most recent|just - ended) (fiscal)? (quarter|period)",
    "the (quarter|period)",
    "(the|its|their)? (fiscal|full) quarter",
    type="DATE",
    examples={"the latest quarter": Story("period")},
)
def this_period() -> Story:
    """The period that a company's report is about."""
    return Story("period")


@rule("the {year} (quarter|period)", type="DATE", examples={"the 1988 quarter": Point("period", year=1988)})
def period_of_year(year: int) -> Point:
    """The same period in another year."""
    return Point("period", year=year)


@rule(
    "{number:count} (full|long|short|whole)? {unit:units} ago",
    "{number:count} -? {unit} -? ago",
    "{number:count} {unit:units} {back:backward}",
    "{number:count} {unit} {back:backward}",
    "{number:count} {unit:units} (and)? a half (ago|{back:backward})",
    "a {unit} and a half (ago|{back:backward})",
    "{unit:units} ago",
    "[ {number:count} {unit:units} before ] (,|.|;|!)",
    "[ {number:count} {unit} before ] (,|.|;|!)",
    type="DATE",
    examples={"three days ago": Shift(-3, "day"), "three days earlier": Shift(-3, "day", "story")},
)
def ago(unit: Unit, number: float | None = 0, back: int = 0) -> Answer:
    """So long before publication; before what was last mentioned, for "earlier"."""
    if unit in ("hour", "minute", "second"):
        return Sense(Clock("XX:XX", Story("day") if back else Shift(0, "day")), "TIME")
    if number is None and back:
        return Sense(Amount(None, unit), "DURATION")
    if not number:
        return _VAGUE_PAST
    return Shift(-number, unit, "story" if back else "published")


@rule(
    "{number:count} {unit:units} {on:onward}",
    "{number:count} {unit} {on:onward}",
    "[ {number:count} {unit:units} after ] (,|.|;|!)",
    type="DATE",
    examples={"three days later": Shift(3, "day", "story")},
)
def later(number: float | None, unit: Unit, on: int = 1) -> Answer:
    """So long after what was last mentioned."""
    if unit in ("hour", "minute", "second"):
        return Sense(Clock("XX:XX", Story("day") if on else Shift(0, "day")), "TIME")
    if number is None:
        return Sense(Amount(None, unit), "DURATION")
    return Shift(number, unit, "story" if on else "published")


@rule(
    "in [ {number:count} (more|short)? {unit:units} ]",
    "in [ {number:count} {unit} ]",
    "in [ {number:count} {unit:units} 's? ] time",
    "in [ (another|about|roughly) {number:count} {unit:units} ]",
    "(in|within) [ a {unit} or (two|so) ]",
    type="DATE",
    examples={"in three weeks": Shift(3, "week")},
)
def in_amount(unit: Unit, number: float | None = None) -> Sense:
    """So long after publication, in a clause about the future; `refine` makes a duration of it elsewhere."""
    return Sense(_VAGUE_FUTURE if number is None else Shift(number, unit, grain="in"))


@rule(
    "(that|the (very)? same) {unit:dated}",
    "(that|the (very)? same) {unit:dayunit}",
    type="DATE",
    examples={"that year": Story("year"), "the same day": Story("day")},
)
def that_unit(unit: Unit) -> Story:
    """What the story is at."""
    return Story(unit)


@rule(
    "the {unit:dated}",
    "the (full|whole|entire|fiscal|financial|calendar) year",
    type="DATE",
    examples={"the week": Shift(0, "week", "here")},
)
def the_unit(unit: Unit = "year") -> Shift | Point:
    """The unit that news are written in, or that a story is at."""
    return Point("weekend") if unit == "weekend" else Shift(0, unit, "here")


@rule(
    "the {step:story_step} {unit:dated}",
    "the {step:story_step} {unit:dayunit}",
    "[ the {unit:dayunit} {step:beyond} ] (,|.|;|:|and|that|when|at|in)",
    "[ the {unit:dated} {step:beyond} ] (,|.|;|:|and|when|at|in)",
    type="DATE",
    examples={"the following month": Story("month", 1), "the day before": Story("day", -1)},
)
def following_unit(unit: Unit, step: int) -> Story:
    """The one after, or before, what the story last mentioned."""
    return Story(unit, step)


@rule(
    "the {step:story_step} {weekday:dayname}",
    "the {step:story_step} {month:monthname}",
    "the {step:story_step} {season}",
    type="DATE",
    examples={"the following Friday": Story("day", 1, Point("weekday", 5))},
)
def following_point(step: int, weekday: int = 0, month: int = 0, season: int = 0) -> Story:
    """The Friday, May or summer after what the story last mentioned."""
    if weekday:
        return Story("day", step, Point("weekday", weekday))
    return Story("month", step, Point("month", month)) if month else Story("season", step, Point("season", season))


@rule(
    "that {weekday:longday}",
    "that {month:longmonth}",
    "that (same)? {season}",
    "(the)? {month:monthname} (of)? (that|the same) year",
    "(the)? {month:monthname} {day:daynumber} (of)? (that|the same) year",
    "(the)? {season} (of)? (that|the same) year",
    type="DATE",
    examples={"that summer": Story("season", 0, Point("season", 2))},
)
def that_point(weekday: int = 0, month: int = 0, season: int = 0, day: int | None = None) -> Story:
    """The Friday, May or summer of where the story is."""
    if weekday:
        return Story("week", 0, Point("weekday", weekday))
    if month:
        return Story("year", 0, Point("day" if day else "month", month, day=day))
    return Story("year", 0, Point("season", season))


@rule("(since|until|till|by|before|from) [ then ]", type="DATE", examples={"since then": Story("same")})
def then() -> Story:
    """What was last mentioned, whatever its unit."""
    return Story("same")


@rule(
    "{unit:dated} -? end",
    "{unit:dated} 's end",
    "the {unit:dated} -? end",
    type="DATE",
    examples={"year-end": Sense(Shift(0, "year"), mod="END")},
)
def unit_end(unit: Unit) -> Sense:
    """Year-end, month's end."""
    return Sense(Shift(0, unit), mod="END")


@rule(
    "{when:recent} {unit:units}",
    "the? (past|previous|last|prior|bygone) {unit:units}",
    type="DURATION",
    examples={"recent months": Amount(None, "month")},
)
def recent_units(unit: str, when: int = 0) -> Amount:
    """Recent months: nobody says how many."""
    return Amount(None, unit)


@rule(
    "(the)? (coming|upcoming|future|next) {unit:units}",
    type="DATE",
    examples={"coming weeks": Reference("FUTURE_REF")},
)
def coming_units(unit: str) -> Reference:
    """Coming weeks: some of them, some day."""
    return _VAGUE_FUTURE


@rule(
    "(the)? {part} (of|on) {month:monthname} {day:daynumber} (,? {year})?",
    type="TIME",
    examples={"the morning of May 3": Clock("MO", Point("day", 5, day=3))},
)
def part_of_date(part: str, month: int, day: int, year: int | None = None) -> Clock:
    """A part of a named day."""
    return Clock(part, Point("day", month, day=day, year=year))


RULES = (
    day_word, stepped_unit, stepped_weekday, stepped_month, stepped_season, quarter_of_year, quarter_year_ago, year_before, period_before,
    this_period, period_of_year, ago, later, in_amount, that_unit, the_unit, following_unit, following_point, that_point, then,
    unit_end, recent_units, coming_units, part_of_date,
)  # fmt: skip
