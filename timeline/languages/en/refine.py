"""What the surroundings of a match say: governing words, the direction of time, the two ends of a range."""

from dataclasses import replace

from ...tagging.find import Found
from ...tagging.meaning import Amount, Point, Shift
from ...tagging.tokens import Tokens
from .guards import keeps
from .tense import direction

_GOVERNING = frozenset(
    """since until till in on by over during before after for from through throughout within between around at to as of
    under into of""".split()
)
_PAST_BY_WORD = {"since": -1, "after": 0, "until": 1, "till": 1, "by": 1}
_TO = frozenset(("to", "until", "till", "through", "-", "–", "—"))


def refine(tokens: Tokens, found: list[Found]) -> list[Found]:
    """Drop what is no time; give the rest its relation, its direction and its partner."""
    kept = [item for item in found if keeps(tokens, item)]
    for item in kept:
        _govern(tokens, item)
        _direct(tokens, item)
    _pair(tokens, kept)
    return kept


def _govern(tokens: Tokens, item: Found) -> None:
    word = tokens.word(item.lead - 1).lower()
    if word == "of" and tokens.word(item.lead - 2).lower() == "as":
        item.relation, item.lead = "as of", item.lead - 2
    elif word in _GOVERNING:
        item.relation, item.lead = word, item.lead - 1


def _direct(tokens: Tokens, item: Found) -> None:
    meaning = item.meaning
    if isinstance(meaning, Point) and meaning.year is None and meaning.step is None and meaning.within is None:
        known = _PAST_BY_WORD.get(item.relation)
        item.direction = known if known is not None else direction(tokens, item.lead, max(item.end, item.tail))
    elif isinstance(meaning, Shift) and meaning.grain == "in":
        if direction(tokens, item.lead, item.end) < 0:
            item.type, item.meaning = "DURATION", Amount(meaning.number, meaning.unit)


def _pair(tokens: Tokens, found: list[Found]) -> None:
    for number, (first, second) in enumerate(zip(found, found[1:], strict=False), 1):
        gap = second.start - first.end
        if gap > 1 or first.type not in ("DATE", "TIME") or second.type != first.type:
            continue
        if gap == 0 and first.lead != second.lead:
            continue
        joint = tokens.word(first.end).lower() if gap else "-"
        if (joint in _TO and (joint in "-–—" or first.relation == "from" or joint == "through")) or (
            joint == "and" and first.relation == "between"
        ):
            first.pair = second.pair = number
            first.tail = max(second.end, second.tail)
            second.lead = first.lead
            second.relation = first.relation
            if isinstance(first.meaning, Point) and isinstance(second.meaning, Point) and first.meaning.year is None:
                first.meaning = replace(first.meaning, year=second.meaning.year)
