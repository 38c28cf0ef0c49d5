"""Times near the day of publication that a language has words of its own for: the weekend, lately, these days."""

from ...tagging.meaning import Amount, Clock, Point, Reference, Shift, Unit


def weekday_part(both: tuple[int, str], day: int = 0, month: int = 0) -> Clock:
    """Monday evening, in one word; a date may follow."""
    weekday, part = both
    return Clock(part, Point("day", month, day=day, weekday=weekday) if day else Point("weekday", weekday))


def weekend(step: int | None = None) -> Point | Shift:
    """The weekend; last weekend."""
    return Point("weekend") if step is None else Shift(step, "weekend")


def unit_word(stepped: tuple[int, Unit]) -> Shift:
    """Last year, in one word."""
    return Shift(*stepped)


def last_weekday(weekday: int) -> Point:
    """The last Friday, in words that say no "last"."""
    return Point("weekday", weekday, step=-1)


def coming_weekday(weekday: int) -> Point:
    """The Monday that comes, in words that say no "next"."""
    return Point("weekday", weekday, step=1)


def lately() -> Reference:
    """A short while ago."""
    return Reference("PAST_REF")


def latest_unit(unit: Unit) -> Amount | None:
    """The last decade: the ten years up to now. The last quarter is one that is over."""
    return None if unit == "quarter" else Amount(1, unit, -1)


def these_units(unit: Unit, number: float | None = None) -> Amount:
    """These days."""
    return Amount(number, unit)
