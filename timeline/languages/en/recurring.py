"""A clock beside what recurs is part of it: "at 9am on Sundays", "every night at 11pm", "Mon–Fri 9 am – 5 pm"."""

from collections.abc import Callable
from itertools import pairwise

from ...tagging.find import Found
from ...tagging.meaning import Clock, Point, Repeat
from ...tagging.tokens import Tokens
from ..shapes.recurring import SEASONS
from ..wordlist import words
from .tense import is_past

_JOINTS = words("at from on , : ( until till to - – — and between by around about")
_LONGEST = 3
_ONCE = words("once in on ,")


def take_days(tokens: Tokens, found: list[Found]) -> list[Found]:
    """The same expressions; a day of the year beside "every year" recurs, and a bare season of which nothing is told.

    "The feast is kept on 24 June every year", "in winter the pass is closed"; "in spring the troops left" is of one.
    """
    for one, two in pairwise(found):
        for day, year in ((one, two), (two, one)):
            point = day.meaning
            if (
                isinstance(year.meaning, Repeat)
                and year.meaning.value == "P1Y"
                and isinstance(point, Point)
                and point.year is None
                and point.unit in _SPANS
                and all(tokens.word(i).lower() in _ONCE for i in range(one.end, two.lead))
            ):
                day.meaning, day.type = Repeat(_SPANS[point.unit](point)), "SET"
    for item in found:
        if item.rule == "season" and item.end - item.start == 1 and item.relation in ("in", "during"):
            point = item.meaning
            if isinstance(point, Point) and _is_general(tokens, item):
                item.meaning, item.type = Repeat(f"XXXX-{SEASONS[point.number - 1]}"), "SET"
    return found


_SPANS: dict[str, Callable[[Point], str]] = {
    "day": lambda point: f"XXXX-{point.number:02}-{point.day or 0:02}",
    "month": lambda point: f"XXXX-{point.number:02}",
    "holiday": lambda point: "XXXX-XX-XX",
}
_GENERAL = words("is are can do does usually often always sometimes generally normally mostly rarely never you your")
_PASSIVE = words("is are be get gets being")
_CLAUSE = 10


def _is_general(tokens: Tokens, item: Found) -> bool:
    """Whether its clause tells what is so, and not what was: "is", "can", "usually", "you" before any past tense."""
    begin = item.lead - 1
    for span in (range(item.end, item.end + _CLAUSE), range(begin, begin - _CLAUSE, -1)):
        for at in span:
            word = tokens.word(at)
            if not word or word in ".!?;":
                break
            if is_past(word.lower()) and tokens.word(at - 1).lower() not in _PASSIVE:
                return False
            if word.lower() in _GENERAL:
                return True
    return False


def take_clocks(tokens: Tokens, found: list[Found]) -> list[Found]:
    """The same expressions; the clocks beside one that recurs have no day of their own."""
    if not any(isinstance(item.meaning, Repeat) for item in found):
        return found
    for items in (found, found[::-1]):
        for one, two in pairwise(items):
            if _recurs(one) and _is_clock(two) and _beside(tokens, *sorted((one, two), key=lambda item: item.start)):
                two.meaning, two.type = Repeat(_value(one, two)), "SET"
    return found


def _recurs(item: Found) -> bool:
    return isinstance(item.meaning, Repeat) and item.meaning.value.startswith(("XXXX", "P1D"))


def _is_clock(item: Found) -> bool:
    return isinstance(item.meaning, Clock) and item.meaning.on is None


def _beside(tokens: Tokens, first: Found, second: Found) -> bool:
    between = [tokens.word(i).lower() for i in range(first.end, second.start)]
    return len(between) <= _LONGEST and all(word in _JOINTS for word in between)


def _value(one: Found, two: Found) -> str:
    day, clock = one.meaning, two.meaning
    assert isinstance(day, Repeat)
    assert isinstance(clock, Clock)
    whole = day.value if day.value.startswith("XXXX") else "XXXX-XX-XX"
    return f"{whole.partition('T')[0]}T{clock.value}"
