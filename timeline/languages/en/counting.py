"""What is counted from something dated: "three days after 12 January 2019", "the day before last Tuesday's hearing"."""

import re
from dataclasses import replace

from ...tagging.find import Found
from ...tagging.meaning import Amount, Counted, Ending, Fixed, Piece, Point, Shift
from ...tagging.tokens import Tokens
from ..wordlist import words
from .distances import BY_DAY

_OWN = ("the", "his", "her", "its", "their", "our", "my")
_DETERMINERS = (*_OWN, "a", "an")
_EXACT = r"(?P<exact>to the (?:very )?day )?"
_GAP = re.compile(
    rf"{_EXACT}(?:on )?(?P<side>after|before|following|prior to|from|since|ahead of|of)"
    rf"(?: (?:{'|'.join(_OWN)}))?"
)
_NAMED = re.compile(
    rf"{_EXACT}(?P<side>after|before|following|prior to) (?:(?:{'|'.join(_DETERMINERS)}) )?"
    r"(?:[^\W\d_]+ ){1,3}(?:of|on|in)(?: the)?"
)
"""What it is counted from has a name and a date: "two weeks after the election of 7 May 2015"."""
_AS_FINE = {
    "day": ("day",),
    "week": ("day",),
    "fortnight": ("day",),
    "month": ("day", "month"),
    "year": ("day", "month", "year"),
}
_BACK = frozenset(("before", "prior to", "ahead of"))
_OF = {unit: unit for unit in ("day", "week", "month", "year", "decade", "weekend")} | BY_DAY
_RANKS = {"first": 1, "opening": 1, "last": -1, "final": -1, "closing": -1}
_ENDED = (
    ["ended"],
    ["ending"],
    ["that", "ended"],
    ["to"],
    ["ended", "on"],
    ["ending", "on"],
    ["which", "ended"],
    ["which", "ends"],
)
_FARTHEST = 12
"""No more tokens than this stand between a length of time and what it is counted from."""
_FISCAL = frozenset(("fiscal", "financial"))
_SEVERAL = words("the these those his her its their our last first next past")


def count_from(tokens: Tokens, found: list[Found]) -> list[Found]:
    """The same expressions; a length that stands before a date with "after" or "before" is counted from it."""
    for number, item in enumerate(found):
        if item.type not in ("DATE", "TIME") or item.pair:
            continue
        before = found[number - 1] if number else None
        if before is not None and item.start - before.end > _FARTHEST:
            before = None
        if before is not None and isinstance(before.meaning, Point) and before.meaning.fiscal:
            _end_named(tokens, before, item)
        if before is not None:
            _in_that_year(tokens, before, item)
        if before is not None and isinstance(before.meaning, Amount):
            _take_piece(tokens, before, item)
            _end_with(tokens, before, item)
        if before is not None and isinstance(before.meaning, Amount):
            _count(tokens, before, item)
        if not isinstance(item.meaning, Counted):
            _next_to(tokens, item)
    return [item for at, item in enumerate(found) if at + 1 == len(found) or item.end <= found[at + 1].start]


def _in_that_year(tokens: Tokens, before: Found, item: Found) -> None:
    """ "Two years ago on 23 April", "five years ago in May": the day is of the year that is told before it."""
    ago, point = before.meaning, item.meaning
    if not (isinstance(ago, Shift) and isinstance(point, Point)) or (ago.unit, ago.anchor) != ("year", "published"):
        return
    between = [tokens.word(i).lower() for i in range(before.end, item.start)]
    lacks = point.year is None and point.step is None and point.within is None
    told = before.mod is None and bool(ago.number) and ago.number == int(ago.number or 0)
    if told and lacks and point.unit in ("day", "month", "season") and between in ([], ["on"], ["in"], [","]):
        item.meaning = replace(point, within=ago)


def _take_piece(tokens: Tokens, length: Found, item: Found) -> None:
    """ "The first three months of 2021"."""
    amount = length.meaning
    assert isinstance(amount, Amount)
    seen = [tokens.word(i).lower() for i in range(length.start, length.start + 2)]
    rank = next((_RANKS[word] for word in seen if word in _RANKS), 0)
    between = [tokens.word(i).lower() for i in range(length.end, item.start)]
    if not rank or amount.number is None or amount.number != int(amount.number) or between not in (["of"], ["in"]):
        return
    length.meaning = Piece(item.meaning, amount.unit, rank, int(amount.number), length=True)
    _bind(length, item)


def _end_with(tokens: Tokens, length: Found, item: Found) -> None:
    """ "The fiscal year ended September 25, 2004", "the three months to 30 June"."""
    amount = length.meaning
    between = [tokens.word(i).lower() for i in range(length.end, item.start)]
    if not isinstance(amount, Amount) or amount.number is None or between not in _ENDED:
        return
    if between == ["to"] and tokens.word(length.start).lower() != "the":
        return
    fiscal = "year" in amount.unit and any(
        tokens.word(i).lower() in _FISCAL for i in range(length.lead - 1, length.end)
    )
    length.meaning = Ending(item.meaning, amount.unit, amount.number, fiscal)
    _bind(length, item)


def _end_named(tokens: Tokens, named: Found, item: Found) -> None:
    """ "Fiscal 2004, which ended September 25, 2004"."""
    point = named.meaning
    between = [tokens.word(i).lower() for i in range(named.end, item.start) if tokens.word(i) != ","]
    if isinstance(point, Point) and point.unit == "year" and between in _ENDED and between != ["to"]:
        named.meaning = Ending(item.meaning, "year", 1, fiscal=True, value=str(point.year))
        _bind(named, item)


def _bind(length: Found, item: Found) -> None:
    """Both are told with one phrase, and say together when that was."""
    length.direction = item.direction
    length.tail = item.tail = max(item.end, item.tail)
    item.lead = length.lead
    length.pair = item.pair = -1 - length.start
    item.relation = ""


def _count(tokens: Tokens, length: Found, item: Found) -> None:
    amount = length.meaning
    assert isinstance(amount, Amount)
    between = " ".join(map(str.lower, tokens.text(length.end, item.start).split()))
    gap = _GAP.fullmatch(between) or _of_what_is_named(between, amount.unit, item)
    if gap is None or amount.number is None or amount.toward or amount.more:
        return
    within = length.relation == "within"
    if (gap["side"] in ("of", "from", "since") and not (within or "on" in gap[0].split() or gap["side"] == "from")) or (
        tokens.word(length.start).lower() in _SEVERAL or length.relation in ("for", "in", "during")
    ):
        return
    back = -1 if gap["side"] in _BACK else 1
    grain = "exact" if gap["exact"] else "within" if within else ""
    length.meaning = Counted(back * amount.number, amount.unit, item.meaning, grain, length=True)
    _bind(length, item)


def _of_what_is_named(between: str, unit: str, item: Found) -> re.Match[str] | None:
    """The gap over what a length is counted from, where its date is as fine as the length."""
    gap = _NAMED.fullmatch(between)
    return gap if gap is not None and _unit_of(item) in _AS_FINE.get(unit, ()) else None


def _unit_of(item: Found) -> str:
    return str(getattr(item.meaning, "unit", "")) if isinstance(item.meaning, Point | Fixed) else ""


def _next_to(tokens: Tokens, item: Found) -> None:
    """ "The day before last Tuesday's hearing", "the week after 11 March": the unit next to it."""
    at, side = item.lead - 1, item.relation
    if _unit_of(item) == "day" and side in ("of", "on", "", "in"):
        at, side = _before_a_name(tokens, item) or (at, side)
    if side == "of" and tokens.word(at).lower() == "eve":
        item.meaning, item.relation = Counted(-1, "day", item.meaning, "calendar"), "on"
        item.start = item.lead = at - (tokens.word(at - 1).lower() == "the")
        return
    if not side:  # "before last Tuesday's hearing" governs the hearing
        at, side = at - 1, tokens.word(at).lower()
    unit = tokens.word(at).lower()
    if side not in ("after", "before") or tokens.word(at - 1).lower() != "the":
        return
    step = -1 if side == "before" else 1
    if unit not in _OF:
        return
    item.meaning = Counted(step, _OF[unit], item.meaning, "calendar")
    item.start = item.lead = at - 1
    item.relation, item.type = "", "DATE"


def _before_a_name(tokens: Tokens, item: Found) -> tuple[int, str] | None:
    """ "The day after the fire of 6 March": the unit, and on which side, over what has that date."""
    begin = item.lead + 1 if item.relation else item.lead
    of = begin - 1 - (tokens.word(begin - 1).lower() == "the")
    if tokens.word(of).lower() not in ("of", "on"):
        return None
    for at in range(of - 1, of - 6, -1):
        word = tokens.word(at).lower()
        if word in ("after", "before"):
            named = tokens.word(at + 1).lower() in _DETERMINERS and of - at > 2
            return (at - 1, word) if named else None
        if not word.isalpha():
            return None
    return None
