"""Times of day."""

from ...tagging.meaning import Clock, Figures, Meaning, Point, Shift, Story
from ...tagging.rule import Sense, rule
from ..years import full

_MORNING = Clock("MO", Shift(0, "day"))


@rule(
    "{time:clocktime} ({zone})?",
    "{time:clocktime} ({zone})? (on|,)? {day:dayref}",
    "{time:clocktime} ({zone})? (on|,)? {day:dayref} {part}",
    "{day:dayref} ,? (at|around|about)? {time:clocktime} ({zone})?",
    "{day:dayref} ,? (at|around|about)? {time:clocktime} (in|on) the {part}",
    "{time:clocktime} , ({zone} ,)? {day:dayref}",
    "{time:clocktime} local time ((on|,)? {day:dayref})?",
    "{time:military} local time ((on|,)? {day:dayref})?",
    "{time:clocktime} ,? {zone:zonename} ((on|,)? {day:dayref})?",
    "{time:military} ,? {zone:zonename} ((on|,)? {day:dayref})?",
    "{time:military} {zone} ((on|,)? {day:dayref})?",
    "{time:military} (hours|hrs|hour) ({zone})? (local time)? ((on|,)? {day:dayref})?",
    "at [ {time:military} ,? (on)? {day:dayref} ]",
    "{day:dayref} ,? at {time:military} ({zone})?",
    "{day:dayref} ,? at {time:military} ,? {zone:zonename}",
    "at [ {time:military} ] (,|.|;|the|a|an|he|she|it|they|we|his|her|their|on|and|in|when|two|three)",
    "{time:clocktime} (in|on) the {part} (on|,)? ({day:dayref})?",
    type="TIME",
    examples={"10 p.m. Wednesday": Clock("22:00", Point("weekday", 3)), "noon": Clock("12:00")},
)
def clock_time(time: str | None, zone: str = "", day: Meaning | None = None, part: str = "") -> Clock | None:
    """A time of the clock, with its day or without."""
    if time is None:
        return None
    return Clock(_in_part(time, part), day, zone)


def _in_part(time: str, part: str) -> str:
    """Eight at night is 20:00; one at night is 01:00 all the same.

    >>> _in_part("08:00", "NI"), _in_part("01:00", "NI"), _in_part("08:30", "MO")
    ('20:00', '01:00', '08:30')
    """
    hour = time[:2]
    if part in ("AF", "EV", "NI") and hour < "12" and not (part == "NI" and hour < "05"):
        return f"{int(hour) + 12}{time[2:]}"
    return time


@rule(
    "{time:clocktime} {step:last} {part:lastpart}",
    "{time:clocktime} this {part}",
    "{time:dotted_time} this {part}",
    "{time:dotted_time} {step:last} {part:lastpart}",
    "{time:clocktime} {day:day_word} {part}",
    "{day:day_word} {part} ,? at {time:clocktime} ({zone})?",
    "{day:day_word} {part} ,? at {time:ones}",
    "this {part} ,? at {time:clocktime} ({zone})?",
    "{step:last} {part:lastpart} ,? at {time:clocktime} ({zone})?",
    type="TIME",
    examples={
        "10 o'clock last night": Clock("22:00", Shift(-1, "day")),
        "8.30 this morning": Clock("08:30", Shift(0, "day")),
    },
)
def clock_of_part(time: str | int | None, part: str, day: int = 0, step: int = 0, zone: str = "") -> Clock | None:
    """A time of the clock in a part of yesterday, today or tomorrow."""
    if time is None:
        return None
    told = f"{time:02}:00" if isinstance(time, int) else time
    value = _in_part(told, part)
    after_midnight = step < 0 and value < "05"
    return Clock(value, Shift(0 if after_midnight else day + step, "day"), zone)


@rule(
    "(at|past|until|till|by|around|about|after|before|since|from|to) [ {hour:ones} in the {part} ]",
    type="TIME",
    examples={"It ended at one in the morning.": Clock("01:00")},
)
def hour_of_part(hour: int, part: str) -> Clock:
    """An hour in words, of a part of the day."""
    return Clock(_in_part(f"{hour:02}:00", part))


@rule("overnight", type="TIME", examples={"Shares fell overnight.": Clock("NI")})
def overnight() -> Clock:
    """The night before publication, or the one to come, as the clause has it."""
    return Clock("NI")


@rule(
    "{day:dayref} {part}",
    "{day:day_word} {part}",
    "{part} {day:day_word}",
    "the {part} of {day:dayref}",
    "(during|in) [ the {part} of {day:dayref} ]",
    "{part} of {day:dayref}",
    "{day:dayref} (in|during) the {part}",
    "{day:dayref} at {part}",
    "(at|by|before|around|until)? [ {part} on {day:dayref} ]",
    type="TIME",
    examples={"Friday morning": Clock("MO", Point("weekday", 5))},
)
def part_of_day(day: Meaning | int, part: str) -> Clock:
    """A part of a day that is named."""
    return Clock(part, Shift(day, "day") if isinstance(day, int) else day)


@rule(
    "this {part}",
    "last {night:part}",
    "the {before:lastpart} before last",
    "tonight",
    type="TIME",
    examples={"this morning": _MORNING},
)
def part_of_today(part: str = "", night: str = "", before: str = "") -> Clock | None:
    """This morning, tonight, last night, the night before last."""
    if before:
        return Clock(before, Shift(-2, "day"))
    if night:
        return Clock(night, Shift(-1, "day")) if night in ("NI", "EV") else None
    return Clock(part or "NI", Shift(0, "day"))


@rule(
    "(that|that same|that very) {part}",
    "the (very)? same {part}",
    "the {step:story_step} {part}",
    "the {part}",
    type="TIME",
    examples={"that evening": Clock("EV", Story("day"))},
)
def part_of_story(part: str, step: int = 0) -> Clock:
    """A part of the day that the story is at, or of the next."""
    return Clock(part, Story("day", step))


@rule(
    "(in|during) [ the {part} ]",
    "at [ {part:nightpart} ({day:dayref})? ]",
    "{part:nightpart} {day:dayref}",
    "by [ {part:nightpart} ]",
    "(by|in|since|until|at) (the)? [ {phase} -? {part} ((on|of)? {day:dayref})? ]",
    type="TIME",
    examples={"in the morning": Clock("MO", Story("day"))},
)
def part_alone(part: str, phase: str | None = None, day: Meaning | None = None) -> Sense:
    """In the morning: of the day that the story is at."""
    return Sense(Clock(part, day or Story("day")), mod=phase)


@rule(
    "(the)? {part} (of|on) {month:monthname} {day:daynumber} (,? {year})?",
    "(during|in) [ the {part} of {month:monthname} {day:daynumber} (,? {year})? ]",
    "(during|in)? [ the {part} of (the)? {day:daynumber} (to|-|–|/|and) (the)? {last:daynumber} (of)? {month:monthname}"
    " (,? {year})? ]",
    "(during|in)? [ the {part} of {month:monthname} {day:daynumber} (to|-|–|/) {last:daynumber} (,? {year})? ]",
    type="TIME",
    examples={
        "the morning of May 3": Clock("MO", Point("day", 5, day=3)),
        "during the night of 3 to 4 March 1791": Clock("NI", Point("day", 3, day=3, year=1791)),
    },
)
def part_of_date(part: str, month: int, day: int, year: int | None = None, last: int = 0) -> Clock:
    """A part of a named day; a night is of the day on which it begins."""
    return Clock(part, Point("day", month, day=day, year=year))


@rule(
    "{numbers:slashed} ,? (at)? {time:clocktime} ({zone})?",
    type="TIME",
    examples={"01/21/2021 10:00": Clock("10:00", Figures(1, 21, 2021))},
)
def clock_of_figures(numbers: tuple[int, ...], time: str | None, zone: str = "") -> Clock | None:
    """A time of the clock behind a day in figures: the normaliser finds out which is the month."""
    if time is None or len(numbers) != 3 or min(numbers[:2]) > 12 or max(numbers[:2]) > 31:
        return None
    return Clock(time, Figures(numbers[0], numbers[1], full(numbers[2])), zone)


RULES = (
    clock_of_figures, part_of_date, clock_time, clock_of_part, hour_of_part, overnight, part_of_day, part_of_today,
    part_of_story, part_alone,
)  # fmt: skip
