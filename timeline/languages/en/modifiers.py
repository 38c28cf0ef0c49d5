"""Words before or behind an expression that change it: "early 1991", "more than two years", "1990 and beyond"."""

from ...model import TimexType
from ...tagging.rule import Modifier

LENGTH: tuple[TimexType, ...] = ("DURATION",)
PLACE: tuple[TimexType, ...] = ("DATE", "TIME")
ALL: tuple[TimexType, ...] = ("DATE", "TIME", "DURATION")


def before(
    name: str, mod: str | None, types: tuple[TimexType, ...], pattern: str, *examples: str, side: int = 0
) -> Modifier:
    """Words that stand before a time."""
    return Modifier(name, pattern, dict.fromkeys(types, mod), examples=examples, side=side)


def before_number(name: str, mod: str, types: tuple[TimexType, ...], pattern: str, *examples: str) -> Modifier:
    """Words that stand before a number of units."""
    return Modifier(name, pattern, dict.fromkeys(types, mod), examples=examples, numbered=True)


def after(
    name: str, mod: str, types: tuple[TimexType, ...], pattern: str, *examples: str, numbered: bool = False
) -> Modifier:
    """Words that stand behind a time."""
    return Modifier(name, pattern, dict.fromkeys(types, mod), examples=examples, numbered=numbered, after=True)


MODIFIERS = (
    before_number(
        "about", "APPROX", ALL, "about|around|roughly|approximately|circa|an estimated|some|perhaps", "about two weeks"
    ),
    before(
        "around", "APPROX", PLACE, "around|about|circa|ca .|c .|fl .|floruit|approximately|roughly",
        "around Nov. 1", "circa 1850",
    ),
    before_number(
        "nearly", "LESS_THAN", ALL,
        "(very)? nearly|almost|just under|less than|under|fewer than|not quite|just short of",
        "nearly three years", "less than two hours",
    ),
    before_number(
        "more than", "MORE_THAN", ALL,
        "(just|well|much|slightly|a little)? (more than|over|longer than|upwards of|in excess of|above)",
        "more than four hours", "well over a year",
    ),
    before_number(
        "at least", "EQUAL_OR_MORE", LENGTH, "at least|no (less|fewer|shorter) than|not less than|a minimum of",
        "at least 20 years",
    ),
    before_number(
        "at most", "EQUAL_OR_LESS", LENGTH,
        "at most|no (more|longer) than|not more than|up to|as (much|many|long) as|a maximum of|at the most",
        "no more than sixty days", "up to 180 days",
    ),
    before(
        "on or before", "ON_OR_BEFORE", PLACE, "on or before|no later than|not later than", "on or before July 15, 2015"
    ),
    before(
        "early", "START", PLACE,
        "the (small|wee) hours of|"
        "(the|this)? (very)? (early|earliest) -? (in|on|part of|days of|months of|years of|weeks of|hours of)?",
        "early 1991", "the early 1990s", "early next week",
    ),
    before(
        "the start of", "START", PLACE, "(the)? (very)? (start|beginning|outset|opening|dawn|onset) of",
        "the beginning of 1990",
    ),
    before("mid", "MID", PLACE, "(the)? (mid|middle) -? (of|part of)?", "mid-March 2014", "the middle of 1990"),
    before(
        "late", "END", PLACE,
        "(the|this)? (very)? (late|latter) -? (in|on|part of|half of|days of|months of|years of)?",
        "late 1860", "the late 1860s",
    ),
    before(
        "the end of", "END", PLACE, "(the)? (very)? (end|close|conclusion|last days|final days|closing days) of",
        "the end of 1990",
    ),
    before("earlier", "START", PLACE, "earlier (in|on)?", "earlier this month", "Earlier Wednesday", side=-1),
    before("later", "END", PLACE, "later (in|on)?", "later this year", side=1),
    before("sometime", None, PLACE, "sometime (in|during)?|some time (in|during)", "sometime next year"),
    after(
        "or so", "APPROX", ALL, "or so|or thereabouts|, give or take|, more or less",
        "two years or so", "the next year or so",
    ),
    after(
        "or more", "EQUAL_OR_MORE", LENGTH, "or (more|longer)|and (more|up)|plus", "ten years or more", numbered=True
    ),
    after("or less", "EQUAL_OR_LESS", LENGTH, "or (less|fewer)|at (the)? most", "two weeks or less", numbered=True),
    after(
        "and beyond", "ON_OR_AFTER", PLACE, "and (beyond|onwards)|or later|onwards|onward",
        "1990 and beyond",
    ),
    after("or earlier", "ON_OR_BEFORE", PLACE, "(or|and) (earlier|before)", "1950 or earlier"),
)  # fmt: skip
