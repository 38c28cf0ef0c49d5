"""The shapes that dates take in many languages: what each means, whatever its words and their order.

A language gives the patterns of a shape in its own words and order (`rules`), and examples that run. Slots bear the
names of the parameters here. What only one language has is a rule of its own in its folder.
"""

from collections.abc import Callable, Mapping, Sequence
from inspect import signature
from typing import Any

from ..model import TimexType
from ..tagging.meaning import Amount, Clock, Fixed, Half, Meaning, Point, Reference, Repeat, Shift, Story, Unit
from ..tagging.rule import Answer, Rule, Sense
from .years import astronomical, full

_TODAY = Shift(0, "day")
_A_YEAR = 1500
_SEASONS = ("SP", "SU", "FA", "WI")
_CODES = {
    "second": "PT1S", "minute": "PT1M", "hour": "PT1H", "day": "P1D", "week": "P1W", "month": "P1M", "quarter": "P1Q",
    "year": "P1Y", "weekend": "P1WE", "decade": "P1DE", "century": "P1CE",
}  # fmt: skip


def full_date(month: int, day: int, year: int, weekday: int | None = None) -> Point:
    """3 May 1944."""
    return Point("day", month, day=day, year=full(year), weekday=weekday)


def full_date_of_era(month: int, day: int, number: int, era: int) -> Point:
    """15 March 44 BCE."""
    return Point("day", month, day=day, year=astronomical(number, era))


def month_day(month: int, day: int, weekday: int | None = None) -> Point:
    """3 May."""
    return Point("day", month, day=day, weekday=weekday)


def month_year(month: int, year: int) -> Point:
    """May 1944."""
    return Point("month", month, year=full(year))


def month_of_era(month: int, number: int, era: int) -> Point:
    """March 44 BCE."""
    return Point("month", month, year=astronomical(number, era))


def month(month: int) -> Point:
    """May."""
    return Point("month", month)


def weekday(weekday: int) -> Point:
    """Tuesday."""
    return Point("weekday", weekday)


def weekday_daynumber(weekday: int, day: int) -> Point:
    """Tuesday the 5th."""
    return Point("monthday", day=day)


def iso(iso: str) -> Meaning | Sense | None:
    """ISO 8601, with a time of day or without."""
    year, month, day = int(iso[:4]), int(iso[5:7]), int(iso[8:10])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    moment = Point("day", month, day=day, year=year)
    if len(iso) == 10:
        return moment
    zone = next((iso[at:] for at in range(13, len(iso)) if iso[at] in "Z+-"), "")
    return Sense(Clock(iso[11 : len(iso) - len(zone)], moment, zone), "TIME")


def figures(numbers: tuple[int, ...]) -> Point | None:
    """25/05/1994, 25.5.94: day first."""
    if len(numbers) != 3:
        return None
    day, month, year = numbers if numbers[0] < 32 else numbers[::-1]
    return Point("day", month, day=day, year=full(year)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def dashed_figures(day: int, month: int, year: int) -> Point:
    """25-05-1994."""
    return Point("day", month, day=day, year=year)


def year(year: int) -> Fixed:
    """1944."""
    return Fixed("year", full(year))


def year_of_era(number: int, era: int) -> Fixed:
    """44 BCE."""
    return Fixed("year", astronomical(number, era))


def decade(decade: int | None = None, word: int | None = None, number: int | None = None) -> Fixed:
    """The 1980s, the eighties; the twenties of the 19th century, which is the `number`-th."""
    within = word * 10 if word is not None else decade or 0
    if number is not None:
        return Fixed("decade", (number - 1) * 10 + within // 10)
    return Fixed("decade", within // 10 if within > 99 else 190 + within // 10)


def century(number: int, era: int = 1, unit: Unit = "century") -> Fixed:
    """The 19th century: 18 stands for 18xx."""
    return Fixed(unit, number - 1 if era > 0 else -number)


def century_of_hundreds(word: int) -> Fixed:
    """The Italian "Ottocento": 1800 to 1899."""
    return Fixed("century", word)


def season(season: int) -> Point:
    """Summer."""
    return Point("season", season)


def season_year(season: int, year: int) -> Point:
    """Summer 1914."""
    return Point("season", season, year=full(year))


def season_of_era(season: int, number: int, era: int) -> Point:
    """Spring 431 BCE."""
    return Point("season", season, year=astronomical(number, era))


def quarter(number: int) -> Point | None:
    """The third quarter."""
    return Point("quarter", number) if number <= 4 else None


def quarter_year(number: int, year: int) -> Point | None:
    """The third quarter of 1990."""
    return Point("quarter", number, year=full(year)) if number <= 4 else None


def quarter_stepped(number: int, step: int) -> Point | None:
    """The third quarter of last year."""
    return Point("quarter", number, within=Shift(step, "year")) if number <= 4 else None


def last_quarter(unit: Unit, step: int = -1) -> Shift:
    """The last quarter."""
    return Shift(step, unit)


def half_year(half: int, year: int | None = None, step: int | None = None) -> Point:
    """The first half of 1990, or of last year."""
    return Point("half", half, year=year, within=None if step is None else Shift(step, "year"))


def half_month(half: int, month: int, year: int | None = None) -> Sense:
    """The first half of August."""
    return Sense(Half(Point("month", month, year=year), second=half == 2), mod="END" if half == 2 else "START")


def half_century(half: int, number: int, era: int = 1) -> Sense:
    """The first half of the 15th century."""
    return Sense(Half(century(number, era), second=half == 2), mod="END" if half == 2 else "START")


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


def previous_unit(unit: Unit) -> Story:
    """The year before."""
    return Story(unit, -1)


def the_unit(unit: Unit) -> Shift | Point:
    """The week: the one in which news are written, or that a story is at."""
    return Point("weekend") if unit == "weekend" else Shift(0, unit, "here")


def start_of_unit(unit: Unit) -> Sense:
    """At the beginning of the month."""
    return Sense(Shift(0, unit, "here"), mod="START")


def end_of_unit(unit: Unit) -> Sense:
    """At the end of the month."""
    return Sense(Shift(0, unit, "here"), mod="END")


def amount(unit: str, number: float | None = 1) -> Amount | None:
    """Three weeks; "1954 року" is that year."""
    return Amount(number, unit) if unit != "year" or not number or number < _A_YEAR else None


def bare_units(unit: str) -> Amount:
    """Years: nobody says how many."""
    return Amount(None, unit)


def amount_and_half(unit: str, number: float = 1) -> Amount:
    """A year and a half."""
    return Amount(number + 0.5, unit)


def half_amount(unit: str) -> Amount:
    """Half an hour."""
    return Amount(0.5, unit)


def past_amount(unit: str, number: float | None = None) -> Amount:
    """The past five days."""
    return Amount(number, unit, -1)


def coming_amount(unit: str, number: float | None = None) -> Amount:
    """The next five days."""
    return Amount(number, unit, 1)


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


def holiday(name: str, year: int | None = None, step: int | None = None) -> Point:
    """Christmas Eve, Easter 2010: the day that the feast falls on."""
    return Point("holiday", name=name, year=year, step=step)


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


def every_unit(unit: str, number: float = 1) -> Repeat | None:
    """Every year, every three years."""
    if unit not in _CODES:
        return None
    code = _CODES[unit]
    return Repeat(code if number == 1 else code.replace("1", f"{number:g}", 1), quant="every")


def every_weekday(weekday: int, part: str = "") -> Repeat:
    """Every Monday, Mondays."""
    return Repeat(f"XXXX-WXX-{weekday}{'T' + part if part else ''}", quant="every")


def every_season(season: int = 0, part: str = "") -> Repeat:
    """Each summer, every morning."""
    return Repeat(f"XXXX-XX-XXT{part}" if part else f"XXXX-{_SEASONS[season - 1]}", quant="every")


def adverb(value: str) -> Repeat:
    """Daily."""
    return Repeat(value)


def times_per_unit(unit: str, number: float = 1) -> Repeat | None:
    """Twice a week."""
    return Repeat(_CODES[unit], freq=f"{number:g}X") if unit in _CODES else None


def reference(value: str) -> Reference:
    """Now, recently, soon."""
    return Reference(value)


def then() -> Story:
    """Since then."""
    return Story("same")


Pair = tuple[Meaning, Meaning]


def days_of_month(first: int, last: int, month: int, year: int | None = None) -> Pair:
    """3–5 March 1944."""
    return Point("day", month, day=first, year=year), Point("day", month, day=last, year=year)


def days_listed(
    first: int, second: int, last: int, month: int, year: int | None = None, third: int | None = None,
    fourth: int | None = None,
) -> tuple[Point, ...]:  # fmt: skip
    """3, 4, 5 and 7 May."""
    days = (first, second, third, fourth, last)
    return tuple(Point("day", month, day=day, year=year) for day in days if day is not None)


def months_of_year(first: int, last: int, year: int) -> Pair:
    """March to May 1944."""
    begin = year - 1 if first > last else year
    return Point("month", first, year=begin), Point("month", last, year=year)


def dates_of_year(first: int, day: int, last: int, end: int, year: int | None = None) -> Pair:
    """28 March to 3 May 1944."""
    begin = year - 1 if year is not None and first > last else year
    return Point("day", first, day=day, year=begin), Point("day", last, day=end, year=year)


def short_years(first: int, last: int) -> Pair | None:
    """1914–18."""
    end = first - first % 100 + last
    return (Fixed("year", first), Fixed("year", end)) if end > first else None


def years_of_era(first: int, last: int, era: int) -> Pair | None:
    """431–404 BCE."""
    if (first - last) * era > 0:
        return None
    return Fixed("year", astronomical(first, era)), Fixed("year", astronomical(last, era))


_DATE: tuple[Callable[..., Answer], ...] = (
    quarter_year, quarter_stepped, last_quarter, quarter, half_year, half_month, half_century, days_listed,
    days_of_month, dates_of_year, months_of_year, years_of_era, short_years, full_date_of_era, full_date,
    month_of_era, month_of_year, stepped_month, month_day, month_year, month, weekday_of_week, stepped_weekday,
    weekday_daynumber, weekday, holiday, iso, dashed_figures, figures,
    year_of_era, century, century_of_hundreds, decade, season_of_era,
    season_of_year, stepped_season, season_year, season, day_word, stepped_unit, ago, later, earlier, in_amount,
    that_unit, following_unit, previous_unit, the_unit,
    start_of_unit, end_of_unit, year, reference, then,
)  # fmt: skip
_BY_TYPE: dict[TimexType, tuple[Callable[..., Answer], ...]] = {
    "TIME": (part_of_date, part_of_day, clock_of_part, part_alone, clock_range, clock, clock_figures, noon),
    "DATE": _DATE,
    "SET": (every_unit, every_weekday, every_season, times_per_unit, adverb),
    "DURATION": (past_amount, coming_amount, amount_and_half, half_amount, amount, bare_units),
}
_SHAPES: dict[str, tuple[TimexType, Callable[..., Answer]]] = {
    build.__name__: (kind, build) for kind, builds in _BY_TYPE.items() for build in builds
}
Patterns = Mapping[str, Sequence[str]]


def rules(patterns: Patterns, examples: Mapping[str, Mapping[str, Any]]) -> tuple[Rule, ...]:
    """The rules of a language: its patterns by shape. Of two that match the same words, the first shape here has it.

    Raises KeyError where a pattern is given for a shape that does not exist, or one has no example.
    """
    unknown = set(patterns) - set(_SHAPES)
    if unknown:
        raise KeyError(f"no such shape: {', '.join(sorted(unknown))}")
    return tuple(
        Rule(name, tuple(patterns[name]), kind, _taking(build), examples[name])
        for name, (kind, build) in _SHAPES.items()
        if name in patterns
    )


def _taking(build: Callable[..., Answer]) -> Callable[..., Answer]:
    """The same, passing over slots that are there to be recognised alone: "{each} {unit}"."""
    names = frozenset(signature(build).parameters)
    return lambda **slots: build(**{name: value for name, value in slots.items() if name in names})
