"""Mentions in two languages: of one happening where day, deed, names, things and numbers agree; never by time alone.

Names are compared by what is left of them in any spelling, deeds and things by tables that each language has.
"""

import re

from .comparable import Comparable
from .counts import SMALL, written
from .families import SAYING
from .likeness_type import Likeness
from .listed import families, things
from .named import SHORT_NAME, are_of_others, name_others, shared_names
from .times import relation

_DEED, _NAME, _SHORT, _NUMBER, _THING = 1.5, 1.0, 0.5, 1.0, 0.5
_MOST_THINGS = 2
_NEEDED = 3.0
_WITHOUT_DEED = 4.0  # where one language's table does not know the deed
_OTHER_NAMES, _OTHER_THINGS = 1.5, 1.0  # more is needed where either has what the other has not
_OFTEN, _OFTEN_MORE = frozenset({"meet"}), 1.0  # what somebody does more than once a day, with others
_DENIAL = "deny"
_GENERAL = frozenset({"say", "begin", "end", "happen", "have", "make", "take"}) | SAYING


def across(a: Comparable, b: Comparable) -> Likeness:
    """What two mentions in two languages share, if it is enough and nothing speaks against it."""
    against = conflict_across(a, b)
    if against:
        return Likeness(0.0, against=against)
    names = shared_names(a, b)
    if not names:
        return Likeness(0.0, against="no name is shared")
    numbers, of = _counts(a) & _counts(b), things(a) & things(b)
    deeds = (families(a) & families(b)) - _GENERAL
    if not (deeds or numbers or of):
        return Likeness(0.0, against="only names are shared")
    told = sum(_SHORT if len(key) <= SHORT_NAME else _NAME for key in names.values()) + _NUMBER * len(numbers)
    points = told + _DEED * bool(deeds) + _THING * min(_MOST_THINGS, len(of))
    more = _OTHER_NAMES * (not numbers and name_others(a, b)) + _OTHER_THINGS * _are_of_other_things(a, b)
    more += _OFTEN_MORE * bool(deeds and deeds <= _OFTEN)
    if points < (_NEEDED if deeds else _WITHOUT_DEED) + more:
        return Likeness(0.0, against="too little is shared")
    shared = (*sorted(deeds), *sorted(names), *(written(n) for n in sorted(numbers)), *sorted(of))
    return Likeness(points, (*shared, "the same time"))


def conflict_across(a: Comparable, b: Comparable) -> str:
    """What speaks against two mentions in two languages; "" where nothing does."""
    if relation(a, b) not in ("same", "within a week"):
        return "the times are others"
    if a.status != b.status:
        return "the one is planned"
    mine, theirs = families(a), families(b)
    if (_DENIAL in mine) != (_DENIAL in theirs):
        return "the one is denied"
    mine, theirs = mine - _GENERAL, theirs - _GENERAL
    if mine and theirs and not mine & theirs:
        return "the deeds are others"
    counts, others = _counts(a), _counts(b)
    if counts and others and not counts & others:
        return "the numbers are others"
    if not counts & others and are_of_others(a, b):
        return "the names are others"
    return ""


def _are_of_other_things(a: Comparable, b: Comparable) -> bool:
    """Whether the one is of a bus, and the other of a tram."""
    mine, theirs = things(a), things(b)
    return bool(mine and theirs and not mine & theirs)


def _counts(mention: Comparable) -> set[float]:
    """The numbers that mark a happening, without those of its date: a title may keep it."""
    claim = mention.event.claims[0] if mention.event.claims else None
    dated = set(map(float, re.findall(r"\d+", claim.timex.text))) if claim and claim.timex else set()
    return {number for number in mention.numbers if number >= SMALL and number not in dated}
