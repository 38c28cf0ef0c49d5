"""What the surroundings of a match say: governing words, the direction of time, the two ends of a range."""

from dataclasses import replace

from ...tagging.find import Found
from ...tagging.meaning import Amount, Clock, Point, Reference, Repeat, Shift
from ...tagging.tokens import Tokens
from .guards import follows_money, keeps
from .sets import CODES
from .tense import direction

_GOVERNING = frozenset(
    """since until till in on by over during before after for from through throughout within between around at to as of
    under into of""".split()
)
_DIRECTION = {"since": -1, "as of": -1, "until": 1, "till": 1, "by": 1}
_MORE_AFTER = frozenset("for of last lasted lasts take takes took taken after spent spend spends a just is was were with spanning".split())
_NOT_COUNTED = frozenset("was is has lasts takes as this its his us always perhaps plus was does across towards besides".split())
_TO = frozenset(("to", "until", "till", "through", "-", "–", "—"))


def refine(tokens: Tokens, found: list[Found]) -> list[Found]:
    """Drop what is no time; give the rest its relation, its direction and its partner."""
    kept = [item for item in found if keeps(tokens, item)]
    for item in kept:
        if "+" in item.rule:
            _unmodify(tokens, item)
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


def _unmodify(tokens: Tokens, item: Found) -> None:
    """"Over two years" is more than two after a verb or "for"; else it says during which, and is no part of the time."""
    name, _, modifiers = item.rule.partition("+")
    if not modifiers.startswith(("more than", "at least", "at most", "nearly")):
        return
    during = tokens.word(item.start).lower() == "over" and tokens.word(item.start - 1).lower() not in _MORE_AFTER
    if during or tokens.word(item.inner).lower() in ("the", "this", "these", "those"):
        _, _, rest = modifiers.partition("+")
        item.start = item.lead = item.inner
        item.rule, item.mod = f"{name}+{rest}" if rest else name, "APPROX" if rest == "or so" else None


def _direct(tokens: Tokens, item: Found) -> None:
    meaning = item.meaning
    if isinstance(meaning, Clock) and isinstance(meaning.on, Point):
        meaning = meaning.on
    if isinstance(meaning, Point):
        if meaning.year is None and meaning.step is None and meaning.within is None:
            known = _DIRECTION.get(item.relation)
            item.direction = known if known is not None else direction(tokens, item.lead, max(item.end, item.tail))
    elif isinstance(meaning, Shift) and meaning.grain == "in":
        if direction(tokens, item.lead, item.end) <= 0:
            item.type, item.meaning = "DURATION", Amount(meaning.number, meaning.unit)
    elif isinstance(meaning, Shift) and meaning.grain == "last":
        item.meaning = replace(meaning, grain="period" if follows_money(tokens, item.start) else "")
    elif isinstance(meaning, Reference) and item.rule == "one_day" and direction(tokens, item.lead, item.end) <= 0:
        item.type, item.meaning = "DURATION", Amount(1, "day")
    elif isinstance(meaning, Amount) and meaning.number == 1 and item.end - item.start == 2 and _is_rate(tokens, item):
        item.type, item.meaning = "SET", Repeat(CODES[meaning.unit])


def _is_rate(tokens: Tokens, item: Found) -> bool:
    """"Fifty thousand copies a year": what comes before is counted, not done."""
    if tokens.word(item.start).lower() not in ("a", "an"):
        return False
    before, after = tokens.word(item.start - 1).lower(), tokens.word(item.end).lower()
    counted = before[:1].isdigit() or (before.endswith("s") and before not in _NOT_COUNTED and len(before) > 2)
    return counted and after not in ("of", "after", "before", "later", "earlier", "ago", "or", "and", "from", "in")


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
