"""Times of the day."""

from ...tagging.meaning import Clock, Meaning, Point, Shift, Story


def clock(hour: int, minute: int = 0, day: int | None = None, weekday: int | None = None) -> Clock | None:
    """18 o'clock, half past six, of a day that is named or of the one that the text is at."""
    if hour > 24 or minute > 59:
        return None
    on: Meaning | None = Shift(day, "day") if day is not None else Point("weekday", weekday) if weekday else None
    return Clock(f"{hour:02}:{minute:02}", on)


def clock_of_part(hour: int, part: str) -> Clock | None:
    """Six in the morning, eight in the evening."""
    later = (part in ("AF", "EV") and hour < 12) or (part == "NI" and 6 <= hour < 12)
    return clock(hour + 12 if later else hour)


def clock_range(first: int | str, last: int | str) -> tuple[Clock, Clock]:
    """From 10 to 12 o'clock."""
    begin, end = (f"{value:02}:00" if isinstance(value, int) else _clock(value) for value in (first, last))
    return Clock(begin), Clock(end)


def clock_figures(clock: str, zone: str = "") -> Clock:
    """18:30, 18.30."""
    return Clock(_clock(clock), None, zone)


def _clock(figures: str) -> str:
    hour, minute = figures.replace(".", ":").split(":")[:2]
    return f"{int(hour):02}:{minute}"


def noon(noon: str = "24:00") -> Clock:
    """Noon, midnight."""
    return Clock(noon)


def part_of_day(part: str, day: int | None = None, weekday: int | None = None, step: int | None = None) -> Clock:
    """Yesterday morning, Friday evening, last Friday evening."""
    if weekday:
        return Clock(part, Point("weekday", weekday, step=step))
    return Clock(part, Shift(day if day is not None else step or 0, "day"))


def part_of_date(part: str, month: int, day: int, year: int | None = None) -> Clock:
    """The morning of 3 May."""
    return Clock(part, Point("day", month, day=day, year=year))


def part_alone(part: str) -> Clock:
    """In the morning: of the day that the story is at."""
    return Clock(part, Story("day"))
