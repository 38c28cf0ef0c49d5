"""Dates told from where one stands: the day of publication, or what the story last mentioned."""

from ...tagging.meaning import Fixed, Meaning, Point, Reference, Shift, Story, Unit
from ...tagging.rule import Sense, rule


@rule("{day:day_word}", type="DATE", examples={"yesterday": Shift(-1, "day")})
def day_word(day: int) -> Shift:
    """Yesterday, today, tomorrow."""
    return Shift(day, "day")


@rule(
    "(the)? {step:past} {unit:dated}",
    "(the)? {step:next} {unit:dated}",
    "(the)? {step:this} {unit:dated}",
    "(the)? {step:this} fiscal {unit:dated}",
    type="DATE",
    examples={"last year": Shift(-1, "year")},
)
def stepped_unit(step: int, unit: Unit) -> Shift:
    """Last, this, next week."""
    return Shift(step, unit)


@rule(
    "(the)? {step:past} {weekday:dayname}",
    "(the)? {step:next} {weekday:dayname}",
    "{step:this} {weekday:dayname}",
    type="DATE",
    examples={"last Friday": Point("weekday", 5, step=-1)},
)
def stepped_weekday(step: int, weekday: int) -> Point:
    """Last, this, next Friday."""
    return Point("weekday", weekday, step=step)


@rule(
    "(the)? {step:past} {month:monthname}",
    "(the)? {step:next} {month:monthname}",
    "{step:this} {month:monthname}",
    type="DATE",
    examples={"last May": Point("month", 5, step=-1)},
)
def stepped_month(step: int, month: int) -> Point:
    """Last, this, next May."""
    return Point("month", month, step=step)


@rule(
    "(the)? {step:past} {season}",
    "(the)? {step:next} {season}",
    "{step:this} {season}",
    type="DATE",
    examples={"this summer": Point("season", 2, step=0)},
)
def stepped_season(step: int, season: int) -> Point:
    """Last, this, next summer."""
    return Point("season", season, step=step)


@rule(
    "{number:count} {unit:units} ago",
    "{number:count} {unit} ago",
    "{number:count} - {unit} ago",
    type="DATE",
    examples={"three days ago": Shift(-3, "day"), "a year ago": Shift(-1, "year")},
)
def ago(number: float | None, unit: Unit) -> Meaning:
    """So long before publication."""
    return Reference("PAST_REF") if number is None else Shift(-number, unit)


@rule("that {unit:dated}", "the same {unit:dated}", type="DATE", examples={"that year": Story("year")})
def that_unit(unit: Unit) -> Story:
    """What the story last mentioned."""
    return Story(unit)


@rule("the following {unit:dated}", type="DATE", examples={"the following month": Story("month", 1)})
def following_unit(unit: Unit) -> Story:
    """The one after what the story last mentioned."""
    return Story(unit, 1)


RULES = (day_word, stepped_unit, stepped_weekday, stepped_month, stepped_season, ago, that_unit, following_unit)
