"""What is counted like a time: lengths, rates, ages, degrees, scores."""

from ...tagging.find import Found
from ...tagging.tokens import Tokens
from . import guard_words as words
from .guard_names import is_no_name
from .guard_years import is_old_year, is_year
from .numerals import number


def _bare_units(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    if not is_no_name(tokens, item, first, last, before, after) or (before == "-" and tokens.glued(item.start)):
        return False
    word, low = last.lower(), before.lower()
    if word in words.UNITS_WITH_A_PREPOSITION:
        short = word in ("seconds", "minutes")
        told = after.lower() in ("before", "after") and tokens.word(item.end + 1).lower() in words.BEFORE_A_DEED
        return short and (low in words.BEFORE_BARE_UNITS or told)  # "Minutes before the train left"
    return low not in words.BEFORE_NO_UNITS


def _amount(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    word = last.lower()
    if word.startswith("quarter") and (
        after.lower() in ("of", "percent", "point")
        or tokens.word(item.end - 2) == "-"
        or first.lower() in ("one", "a", "three")
    ):
        return False
    if last.istitle() and not first[:1].isdigit():
        return False  # The Thirty Years' War.
    if word in ("second", "third"):
        return first[:1].isdigit()
    if before in ("-", "–") and tokens.glued(item.start) and first[:1].isdigit():
        return False
    if after.lower() == "old" and word.startswith("year"):
        return False
    if first.lower() in ("a", "an") and item.end - item.start == 2:
        return not _is_rate(tokens, item)
    return True


def _is_rate(tokens: Tokens, item: Found) -> bool:
    """A rate is no time: "$1.76 a year", "seven flights a week"."""
    before, after = tokens.word(item.start - 1).lower(), tokens.word(item.end).lower()
    counted = (
        before[:1].isdigit()
        or tokens.word(item.start - 2)[:1].isdigit()
        or (before.endswith("s") and len(before) > 2 and before not in words.NOT_COUNTED)
    )
    return follows_money(tokens, item.start) or (counted and after not in words.AFTER_A_LENGTH)


def follows_money(tokens: Tokens, index: int) -> bool:
    """Whether an amount of money, or a share of something, stands right before a token."""
    seen = [tokens.word(i).lower() for i in range(max(index - 4, 0), index)]
    if not seen:
        return False
    return seen[-1] in ("dollars", "cents", "pounds", "euros", "yen", "percent", "%", "marks", "francs", "points") or (
        any(word in words.MONEY for word in seen)
        and (seen[-1][:1].isdigit() or seen[-1] in ("million", "billion", "trillion", "thousand"))
    )


def _age(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """The age of a plan is a length of time, that of a person a part of their name: "the 27-year-old striker"."""
    if "year" not in (tokens.word(item.start + 1).lower(), tokens.word(item.start + 2).lower()):
        return True
    old = number([tokens.word(i) for i in range(item.start, item.end - 4)]) or 0
    return old < words.GROWN and after.islower() and after not in words.CHILDREN


def _clock(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """Digits and a colon are a time where a preposition or the hour's half says so; else a score or a verse."""
    if item.end - item.start > 1 or not last[-1:].isdigit():
        return True
    if last.isdigit():
        return before.lower() == "at"
    return before.lower() in words.BEFORE_A_CLOCK


def _decade(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "In her 20s", "in his late thirties or early forties": ages; "in the upper 90s": degrees."""
    behind = [tokens.word(item.lead - step).lower() for step in range(1, 7)]
    if behind[0] in ("or", "and", "to", "even", "low", "lower", "high") and not words.OWNERS.isdisjoint(behind):
        return False
    if last in ("20s", "30s", "40s") and "+" in item.rule and "the" not in _words(tokens, item):
        return False  # "A man in his or her early 30s"
    return not {before.lower(), tokens.word(item.lead - 1).lower()} & words.OWNERS


def _words(tokens: Tokens, item: Found) -> set[str]:
    return {tokens.word(at).lower() for at in range(min(item.lead, item.start), item.end)}


def _hyphened(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    return all(tokens.glued(i) for i in range(item.start + 1, item.end)) and not (
        after[:1] == "-" and tokens.glued(item.end)
    )


FIGURES = {
    "hyphened_date": _hyphened,
    "decade": _decade,
    "year": is_year,
    "old_year": is_old_year,
    "bare_units": _bare_units,
    "amount": _amount,
    "age": _age,
    "clock_time": _clock,
}
"""What each rule must not be: by the name of the rule."""
