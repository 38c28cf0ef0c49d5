"""Words before or behind an expression that change it: "early 1991", "more than two years", "1990 and beyond"."""

from ...model import TimexType
from ...tagging.rule import Modifier

_LENGTH: tuple[TimexType, ...] = ("DURATION",)
_ALL: tuple[TimexType, ...] = ("DATE", "TIME", "DURATION")
_PLACE: tuple[TimexType, ...] = ("DATE", "TIME")


def _before(name: str, pattern: str, mod: str | None, types: tuple[TimexType, ...], *, numbered: bool = False, side: int = 0) -> Modifier:
    return Modifier(name, pattern, dict.fromkeys(types, mod), numbered=numbered, side=side)


def _after(name: str, pattern: str, mod: str | None, types: tuple[TimexType, ...], *, numbered: bool = False) -> Modifier:
    return Modifier(name, pattern, dict.fromkeys(types, mod), after=True, numbered=numbered)


MODIFIERS = (
    _before("about", "about|around|roughly|approximately|circa|an estimated|some|perhaps|or so", "APPROX", _ALL, numbered=True),
    _before("around", "around|about|circa|ca .|c .|approximately|roughly", "APPROX", _PLACE),
    _before("nearly", "(very)? nearly|almost|just under|less than|under|fewer than|not quite|just short of", "LESS_THAN", _ALL, numbered=True),
    _before("more than", "(just|well|much|slightly|a little)? (more than|over|longer than|upwards of|in excess of|above)", "MORE_THAN", _ALL, numbered=True),
    _before("at least", "at least|no (less|fewer|shorter) than|not less than|a minimum of|a full", "EQUAL_OR_MORE", _LENGTH, numbered=True),
    _before("at most", "at most|no (more|longer) than|not more than|up to|as (much|many|long) as|a maximum of|at the most", "EQUAL_OR_LESS", _LENGTH, numbered=True),
    _before("early", "(the|this)? (very)? (early|earliest) -? (in|on|part of|days of|months of|years of|weeks of|hours of)?", "START", _PLACE),
    _before("the start of", "(the)? (very)? (start|beginning|outset|opening|dawn|onset) of", "START", _PLACE),
    _before("mid", "(the)? (mid|middle) -? (of|part of)?", "MID", _PLACE),
    _before("late", "(the|this)? (very)? (late|latter) -? (in|on|part of|half of|days of|months of|years of)?", "END", _PLACE),
    _before("the end of", "(the)? (very)? (end|close|conclusion|last days|final days|closing days) of", "END", _PLACE),
    _before("earlier", "earlier (in|on)?", "START", _PLACE, side=-1),
    _before("later", "later (in|on)?", "END", _PLACE, side=1),
    _before("sometime", "sometime (in|during)?|some time (in|during)", None, _PLACE),
    _after("or so", "or so|or thereabouts|, give or take|, more or less", "APPROX", _ALL),
    _after("or more", "or (more|longer|later)|and (more|up|counting)|(at)? minimum|plus", "EQUAL_OR_MORE", _LENGTH, numbered=True),
    _after("or less", "or (less|fewer|sooner)|(at)? maximum|at (the)? most", "EQUAL_OR_LESS", _LENGTH, numbered=True),
    _after("and beyond", "and (beyond|later|after|afterwards|onwards)|or later|onwards|onward", "ON_OR_AFTER", _PLACE),
    _after("or earlier", "(or|and) (earlier|before)", "ON_OR_BEFORE", _PLACE),
)  # fmt: skip
