"""A clock beside what recurs is part of it: "at 9am on Sundays", "every night at 11pm", "Mon–Fri 9 am – 5 pm"."""

from itertools import pairwise

from ...tagging.find import Found
from ...tagging.meaning import Clock, Repeat
from ...tagging.tokens import Tokens
from .listed import listed

_JOINTS = listed("at from on , : ( until till to - – — and between by around about")
_LONGEST = 3


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
