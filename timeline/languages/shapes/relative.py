"""Dates told from the day of publication, or from where a story is."""

from dataclasses import replace

from ...tagging.meaning import Amount, Clock, Counted, Point, Reference, Shift, Story, Unit
from ...tagging.rule import Answer, Sense

_TODAY = Shift(0, "day")


def quarter_stepped(number: int, step: int) -> Point | None:
    """The third quarter of last year."""
    return Point("quarter", number, within=Shift(step, "year")) if number <= 4 else None


def last_quarter(unit: Unit, step: int = -1) -> Shift:
    """The last quarter."""
    return Shift(step, unit)


def day_word(day: int) -> Shift:
    """Yesterday."""
    return Shift(day, "day")


def stepped_unit(unit: Unit, step: int = 0) -> Answer:
    """Last month; "the next day" is counted from the story."""
    return Story("day", step) if unit == "day" and step else Shift(step, unit)


def stepped_weekday(step: int, weekday: int) -> Point:
    """Last Friday."""
    return Point("weekday", weekday, step=step)


def weekday_of_week(weekday: int, step: int) -> Point:
    """Friday of next week."""
    return Point("weekday", weekday, within=Shift(step, "week"))


def stepped_month(step: int, month: int, day: int | None = None) -> Point:
    """Last May, 3 May last."""
    return Point("month" if day is None else "day", month, day=day, step=step)


def month_of_year(month: int, step: int, day: int | None = None) -> Point:
    """May of last year."""
    return Point("month" if day is None else "day", month, day=day, within=Shift(step, "year"))


def month_of_that_year(month: int, day: int | None = None) -> Point:
    """May of that year."""
    return Point("month" if day is None else "day", month, day=day, within=Story("year"))


def month_of_following_year(month: int, day: int | None = None) -> Point:
    """May of the year that followed."""
    return replace(month_of_that_year(month, day), within=Story("year", 1))


def stepped_season(step: int, season: int) -> Point:
    """Last summer."""
    return Point("season", season, step=step)


def season_of_year(season: int, step: int) -> Point:
    """The summer of last year."""
    return Point("season", season, within=Shift(step, "year"))


def ago(unit: Unit, number: float | None = 1) -> Answer:
    """Three days ago."""
    if unit in ("hour", "minute", "second"):
        return Sense(Clock("XX:XX", _TODAY), "TIME")
    return Reference("PAST_REF") if number is None else Shift(-number, unit, "published", "ago")


def later(unit: Unit, number: float | None = 1) -> Answer:
    """Three days later, in a story."""
    if unit in ("hour", "minute", "second"):
        return Sense(Clock("XX:XX", Story("day")), "TIME")
    return Sense(Amount(None, unit), "DURATION") if number is None else Shift(number, unit, "story", "ago")


def earlier(unit: Unit, number: float | None = 1) -> Answer:
    """Three days earlier, in a story."""
    return Sense(Amount(None, unit), "DURATION") if number is None else Shift(-number, unit, "story", "ago")


def in_or_within(unit: Unit, number: float | None = 1) -> Answer:
    """Spanish "en cinco años": ahead where the clause is, else how long it took."""
    return in_amount(unit, number)


def in_or_later(unit: Unit, number: float | None = 1) -> Answer:
    """Ukrainian "через три дні": from now where the clause is ahead, else from where the story is."""
    return in_amount(unit, number)


def in_amount(unit: Unit, number: float | None = 1) -> Answer:
    """In three days."""
    if unit in ("hour", "minute", "second"):
        return Sense(Amount(number, unit), "DURATION")
    return Reference("FUTURE_REF") if number is None else Shift(number, unit, grain="in")


def that_unit(unit: Unit = "day") -> Story:
    """That year."""
    return Story(unit)


def following_unit(unit: Unit) -> Story:
    """The following year."""
    return Story(unit, 1)


_IN_A_YEAR = {"month": 12, "quarter": 4, "week": 52}


def same_unit_before(unit: Unit) -> Counted:
    """The same month of the year before."""
    if unit in _IN_A_YEAR:
        return Counted(-_IN_A_YEAR[unit], unit, Story(unit))
    return Counted(-1, "year", Story(unit), grain="exact")


def previous_unit(unit: Unit) -> Story:
    """The year before."""
    return Story(unit, -1)


def the_unit(unit: Unit) -> Shift | Point:
    """The week: the one in which news are written, or that a story is at."""
    return Point("weekend") if unit == "weekend" else Shift(0, unit, "here")


def start_of_unit(unit: Unit) -> Sense:
    """At the beginning of the month."""
    return Sense(Shift(0, unit, "here"), mod="START")


def mid_of_unit(unit: Unit) -> Sense:
    """In the middle of the month."""
    return Sense(Shift(0, unit, "here"), mod="MID")


def end_of_unit(unit: Unit) -> Sense:
    """At the end of the month."""
    return Sense(Shift(0, unit, "here"), mod="END")


def reference(value: str) -> Reference:
    """Now, recently, soon."""
    return Reference(value)


def then() -> Story:
    """Since then."""
    return Story("same")
