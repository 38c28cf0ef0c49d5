"""The shapes that dates take in many languages: what each means, whatever its words and their order.

A language gives the patterns of a shape in its own words and order (`rules`), and examples that run. Slots bear the
names of the parameters here. What only one language has is a rule of its own in its folder.
"""

from collections.abc import Callable, Mapping, Sequence
from inspect import signature
from typing import Any

from ...model import TimexType
from ...tagging.rule import Answer, Rule
from .calendar import (
    century,
    century_from_year,
    century_of_hundreds,
    dashed_figures,
    decade,
    figures,
    full_date,
    full_date_of_era,
    half_century,
    half_month,
    half_year,
    holiday,
    iso,
    month,
    month_day,
    month_of_era,
    month_year,
    quarter,
    quarter_year,
    season,
    season_of_era,
    season_year,
    unit_of_month,
    weekday,
    weekday_daynumber,
    year,
    year_of_era,
)
from .clocks import clock, clock_figures, clock_of_part, clock_range, noon, part_alone, part_of_date, part_of_day
from .lengths import amount, amount_and_half, bare_units, coming_amount, half_amount, past_amount
from .near import (
    coming_weekday,
    last_weekday,
    lately,
    latest_unit,
    these_units,
    unit_word,
    weekday_part,
    weekend,
)
from .ranges import (
    dates_of_year,
    days_listed,
    days_of_figures,
    days_of_month,
    months_of_year,
    short_years,
    years_of_era,
)
from .recurring import adverb, every_season, every_unit, every_weekday, per_unit, times_per_unit
from .relative import (
    ago,
    day_word,
    earlier,
    end_of_unit,
    following_unit,
    in_amount,
    in_or_later,
    in_or_within,
    last_quarter,
    later,
    mid_of_unit,
    month_of_following_year,
    month_of_that_year,
    month_of_year,
    previous_unit,
    quarter_stepped,
    reference,
    same_unit_before,
    season_of_year,
    start_of_unit,
    stepped_month,
    stepped_season,
    stepped_unit,
    stepped_weekday,
    that_unit,
    the_unit,
    then,
    weekday_of_week,
)

_DATE: tuple[Callable[..., Answer], ...] = (
    quarter_year, quarter_stepped, last_quarter, quarter, half_year, half_month, unit_of_month, half_century,
    days_listed, days_of_month, days_of_figures, dates_of_year, months_of_year, years_of_era, short_years,
    full_date_of_era, full_date,
    month_of_era, month_of_year, month_of_that_year, month_of_following_year,
    stepped_month, month_day, month_year, month, weekday_of_week, stepped_weekday,
    weekday_daynumber, weekday, holiday, iso, dashed_figures, figures,
    year_of_era, century, century_of_hundreds, decade, season_of_era,
    season_of_year, stepped_season, season_year, season, day_word, stepped_unit, ago, later, earlier, in_amount,
    in_or_within, in_or_later, same_unit_before, that_unit, following_unit, previous_unit, the_unit,
    start_of_unit, mid_of_unit, end_of_unit, year, reference, then,
)  # fmt: skip
_ORDER: tuple[tuple[TimexType, tuple[Callable[..., Answer], ...]], ...] = (
    ("TIME", (weekday_part,)),
    ("DATE", (weekend, unit_word, last_weekday, coming_weekday, lately, century_from_year)),
    ("DURATION", (latest_unit, these_units)),
    ("TIME", (part_of_date, part_of_day, clock_of_part, part_alone, clock_range, clock, clock_figures, noon)),
    ("DATE", _DATE),
    ("SET", (every_unit, every_weekday, every_season, times_per_unit, per_unit, adverb)),
    ("DURATION", (past_amount, coming_amount, amount_and_half, half_amount, amount, bare_units)),
)
"""Words of their own come before what is put together of a unit and a step."""
_SHAPES: dict[str, tuple[TimexType, Callable[..., Answer]]] = {
    build.__name__: (kind, build) for kind, builds in _ORDER for build in builds
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
