"""The two ends of one range: what joins them, and what the one lends to the other."""

from dataclasses import replace
from itertools import pairwise

from ...tagging.find import Found
from ...tagging.meaning import Clock, Fixed, Point
from ...tagging.tokens import Tokens
from ..wordlist import words
from .tense import direction

_AND = frozenset(("and", "or"))
_LISTING = _AND | {","}
_SAME = 12  # tokens between two days that may be of one month
TO = words("to until till til 'til thru through")
_DASHES = frozenset("-–—")
_RANGED = frozenset(("", "from", "between", "in", "during", "over", "for", "of"))
_UP_TO_NOW = words("present date now today current ongoing")


def join(tokens: Tokens, found: list[Found]) -> None:
    """ "Next Tuesday and Wednesday" go one way; "early March and late April 2019" are of one year."""
    for first, second in reversed(list(pairwise(found))):
        if isinstance(first.meaning, Point) and isinstance(second.meaning, Point):
            first.meaning = _completed(tokens, first, second, first.meaning, second.meaning)
    for first, second in pairwise(found):
        one, two = first.meaning, second.meaning
        if (
            _is_listed(tokens, first, second, _AND)
            and isinstance(one, Point)
            and isinstance(two, Point)
            and one.unit == two.unit == "weekday"
            and two.step is None
            and two.within is None
        ):
            second.meaning = replace(two, step=one.step, within=one.within)
            second.direction = first.direction


def _completed(tokens: Tokens, first: Found, second: Found, one: Point, two: Point) -> Point:
    """The first of two, with the year or the month that only the second has."""
    in_order = (one.number, one.day or 0) < (two.number, two.day or 0)
    if _is_listed(tokens, first, second, _LISTING) and _lacks_only_the_year(one, two) and in_order:
        return replace(one, year=two.year)
    if _is_day_of(one, two) and _in_one_sentence(tokens, first, second):
        return replace(one, unit="day", number=two.number, year=two.year)
    return replace(one, year=two.year) if _is_named_and_dated(tokens, first, second, one, two) else one


def _is_listed(tokens: Tokens, first: Found, second: Found, joints: frozenset[str]) -> bool:
    return second.lead - first.end == 1 and tokens.word(first.end).lower() in joints


def _is_named_and_dated(tokens: Tokens, first: Found, second: Found, one: Point, two: Point) -> bool:
    """ "On Easter Monday, 24 April 1916," and "Christmas Day (25 December 1914)": the feast is of that year."""
    lacks = one.unit == "holiday" and one.year is None and one.step is None and one.within is None
    beside = second.lead == first.end or (second.lead == first.end + 1 and tokens.word(first.end) in (",", "("))
    return lacks and beside and two.unit == "day" and two.year is not None


def _is_day_of(one: Point, two: Point) -> bool:
    """ "Left on the 3rd and came on the 7th of May 1851": a day alone before one of a month and a year."""
    units = one.unit == "monthday" and two.unit == "day" and two.year is not None
    return units and 0 < (one.day or 0) < (two.day or 0)


_SLASHED = frozenset(("months_of_year", "short_years", "split_years"))


def _in_one_sentence(tokens: Tokens, first: Found, second: Found) -> bool:
    between = range(first.end, second.lead)
    return len(between) <= _SAME and not any(tokens.word(i) in (".", "!", "?", ";") for i in between)


def pair(tokens: Tokens, found: list[Found]) -> list[Found]:
    """Number the two ends of a range alike: from … to, between … and, a dash, or one rule that found both."""
    found = _still_going_on(tokens, found)
    for number, (first, second) in enumerate(pairwise(found), 1):
        if first.type not in ("DATE", "TIME") or second.type != first.type or first.pair:
            continue
        if _is_range(tokens, first, second):
            first.pair = second.pair = number
            second.lead, first.tail = first.lead, max(second.end, second.tail)
            second.relation = first.relation
            _lend(tokens, first, second)
        elif _is_window(tokens, first, second):
            first.pair = second.pair = number
            second.lead, first.tail = first.lead, max(second.end, second.tail)
    return found


def _is_range(tokens: Tokens, first: Found, second: Found) -> bool:
    joint = tokens.word(first.end).lower()
    if first.rule == second.rule == "centuries" and first.lead == second.lead:
        return joint in TO | _DASHES  # "The late 13th to the early 15th century"
    gap = second.start - first.end
    if not (gap == 1 or (gap == 2 and tokens.word(first.end + 1).lower() == "the")):
        return False
    if joint == "/":
        return first.rule == second.rule and first.rule in _SLASHED
    if joint in _DASHES or joint == "through" or (joint == "and" and first.relation == "between"):
        return True
    if joint not in TO:
        return False
    return first.lead == second.lead or first.relation == "from" or _runs_on(first, second)


def _runs_on(first: Found, second: Found) -> bool:
    """ "Served 1914 to 1918": two years in order need no "from"."""
    years = (_year(first), _year(second))
    return first.relation in _RANGED and years[0] is not None and years[1] is not None and years[0] < years[1]


def _year(item: Found) -> int | None:
    meaning = item.meaning
    if isinstance(meaning, Fixed):
        return meaning.number if meaning.unit == "year" else None
    return meaning.year if isinstance(meaning, Point) else None


def _is_window(tokens: Tokens, first: Found, second: Found) -> bool:
    """ "After 1890 and before 1900": some time between them."""
    if {first.relation, second.relation} not in ({"after", "before"}, {"since", "before"}):
        return False
    return second.lead - first.end == 1 and tokens.word(first.end).lower() in ("and", "but", ",")


def _lend(tokens: Tokens, first: Found, second: Found) -> None:
    """A day named once is that of both clocks, a year that of both days; the clause has one direction for both."""
    one, two = first.meaning, second.meaning
    told = first.direction
    if isinstance(one, Clock) and isinstance(two, Clock):
        if one.on is None and two.on is not None:
            first.meaning = replace(one, on=two.on)
        elif two.on is None and one.on is not None:
            second.meaning = replace(two, on=one.on)
        told = direction(tokens, first.lead, max(second.end, second.tail))
    elif isinstance(one, Point) and isinstance(two, Point) and _lacks_only_the_year(one, two):
        later = (one.number, one.day or 0) > (two.number, two.day or 0)
        first.meaning = replace(one, year=(two.year or 0) - later)
    first.direction = second.direction = told or (second.direction if second.relation not in TO else 0)


def _lacks_only_the_year(one: Point, two: Point) -> bool:
    told = one.year is not None or one.step is not None or one.within is not None
    return not told and two.year is not None and one.unit == two.unit and one.unit in ("day", "month", "season")


def _still_going_on(tokens: Tokens, found: list[Found]) -> list[Found]:
    """ "Mar 2019 – present": since then."""
    kept: list[Found] = []
    for item in found:
        if kept and item.start < kept[-1].tail and kept[-1].relation == "since" and item.lead >= kept[-1].end:
            continue
        joint, at = tokens.word(item.end).lower(), item.end + 1
        joined = item.type == "DATE" and (joint in _DASHES or joint in ("to", "until", "till"))
        at += joined and tokens.word(at).lower() == "the"
        if (
            joined
            and tokens.word(at).lower() in _UP_TO_NOW
            and not tokens.word(at + 1).lower().startswith(("day", "moment", "year", "time"))
            | (tokens.word(at + 1) in ("'", "’"))
        ):
            item.relation, item.tail = "since", at + 1
        kept.append(item)
    return kept
