"""Dates told from what the story last mentioned: "that year", "the following Friday", "since then"."""

from ...tagging.meaning import Point, Shift, Story, Unit
from ...tagging.rule import Sense, rule


@rule(
    "(that same|that (very)?|the (very)? same) {unit:dated}",
    "(that same|that (very)?|the (very)? same) {unit:dayunit}",
    "(that same|the (very)? same) season",
    type="DATE",
    examples={"that year": Story("year"), "the same day": Story("day"), "the same season": Story("year")},
)
def that_unit(unit: Unit = "year") -> Story:
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
    "{phase:day_phase} in the day",
    type="DATE",
    examples={"earlier in the day": Sense(Shift(0, "day", "here"), mod="START")},
)
def in_the_day(phase: str) -> Sense:
    """Earlier, or later, in the day that news are written on, or that a story is at."""
    return Sense(Shift(0, "day", "here"), mod=phase)


@rule(
    "the (very)? {step:story_step} {unit:dated}",
    "the (very)? {step:story_step} {unit:dayunit}",
    "[ the {unit:dayunit} {step:beyond} ] (,|.|;|:|and|that|when|at|in)",
    "[ the {unit:dated} {step:beyond} ] (,|.|;|:|and|when|at|in)",
    type="DATE",
    examples={"the following month": Story("month", 1), "He left the day before.": Story("day", -1)},
)
def following_unit(unit: Unit, step: int) -> Story:
    """The one after, or before, what the story last mentioned."""
    return Story(unit, step)


@rule(
    "the {step:story_step} {weekday:dayname}",
    "the {step:story_step} {month:monthname}",
    "the {step:story_step} {season}",
    "[ the {weekday:longday} {step:beyond} ] (,|.|;|:|!|and|that|when|at)",
    "the {step:next} {month:monthname}",
    "the {step:next} {season}",
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
    examples={"that summer": Story("year", 0, Point("season", 2))},
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


RULES = (
    that_unit, the_unit, in_the_day, following_unit, following_point, that_point, then,
)  # fmt: skip
