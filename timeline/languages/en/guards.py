"""What looks like a time and is none: `guard_names`, `guard_years` and `guard_figures` say what, this file asks them.

A check gets the tokens, what was found, its first and last word, and the words before and behind it.
"""

from ...tagging.find import Found
from ...tagging.tokens import Tokens
from . import guard_words as words
from .guard_figures import FIGURES
from .guard_names import NAMES, is_surname
from .tense import direction
from .words import WORDS


def keeps(tokens: Tokens, item: Found) -> bool:
    """Whether an expression stands where a time may stand."""
    first, last = tokens.word(item.start), tokens.word(item.end - 1)
    before, after = tokens.word(item.start - 1), tokens.word(item.end)
    if _in_a_longer_string(tokens, item) or (last[:1].isupper() and is_surname(tokens, item)):
        return False
    check = _CHECKS.get(item.rule.partition("+")[0])
    return check is None or check(tokens, item, first, last, before, after)


def _in_a_longer_string(tokens: Tokens, item: Found) -> bool:
    """URLs, addresses, versions, phone numbers, prices: what is glued to the expression gives them away."""
    first, before, after = tokens.word(item.start), tokens.word(item.start - 1), tokens.word(item.end)
    if item.rule in ("months_of_year", "list_of_days", "short_years", "split_years") and "/" in (before, after):
        return False
    if tokens.glued(item.start) and (before[-1:] in words.GLUE or (before == "." and first[:1].isdigit())):
        return True
    if before in words.MONEY and first[:1].isdigit():
        return True
    if tokens.glued(item.end) and after[:1] in words.GLUE:
        return True
    if first[:1].isdigit() and before in "-–" and before and tokens.glued(item.start) and tokens.glued(item.start - 1):
        # 555-1234 and B-1914; a range has an expression before its dash, and is read as a whole.
        beside = tokens.word(item.start - 2)
        return len(first) == 4 and len(beside) != 4 and beside.lower() != "pre"
    return False


_ENDS = frozenset(("", ".", "!", "?", '"', "“"))
_PREPOSITIONS = frozenset(("in", "on", "at", "for", "from", "to", "with", "by", ",", ".", ";", "and", "is", "was"))


def _recurring(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "It is paid quarterly" recurs; a quarterly report is of a kind, and sales that rise 8% annually are a rate."""
    if last.lower() not in WORDS["kind"]:
        return (before.lower(), last.lower()) != ("average", "daily")
    adverbial = not after.isalpha() or after.lower() in words.AFTER_AN_OLD_YEAR
    joined = before.lower() in ("and", "or")
    return adverbial and (joined or before.lower() in words.RECURS or (before.endswith("ed") and len(before) > 4))


def _stepped(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "This Week" is a programme; "Last Year over 200 came" begins a sentence."""
    titled = first.istitle() and last.istitle() and item.end - item.start == 2
    told = first != "This" and before in _ENDS and (after[:1].islower() or after[:1].isdigit())
    return told or not (titled and last.lower() in ("week", "year", "month"))


def _soon(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "As soon as" and "soon after" name an event, "as recently as June" one month: no time of their own."""
    if last.lower() == "recently":
        return before.lower() != "as" or after.lower() != "as"
    if last.lower() != "soon":
        return True
    if before.lower() in ("as", "too", "how", "so") or after.lower() in ("after", "afterwards"):
        return False
    # "Soon" in a story is the next thing that happened, and no time to come.
    return item.end - item.start > 1 or direction(tokens, item.start, item.end) >= 0


def _quarter(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """The second half of a match."""
    if after.lower() == "of" and last.lower() in ("half", "quarter") and not _of_a_year(tokens, item.end):
        return False  # "The first half of the crew"
    near = {tokens.word(i).lower() for i in range(item.start - 12, item.end + 12)}
    return not near & words.SPORTS


def _of_a_year(tokens: Tokens, index: int) -> bool:
    behind = [tokens.word(i).lower() for i in range(index + 1, index + 6)]
    stop = next((at for at, word in enumerate(behind) if word in _PREPOSITIONS), len(behind))
    return any(
        word.rstrip("s") in ("year", "season", "decade", "century") or word[:2].isdigit() for word in behind[:stop]
    )


def _to_date(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "Year to date" is a measure of the market, neither a year nor now."""
    if last.lower() == "date" and before.lower() == "up":
        return False
    if last.lower() == "date":
        return "year" not in (before.lower(), tokens.word(item.start - 2).lower())
    return after.lower() != "to" or tokens.word(item.end + 1).lower() != "date"


def _the_unit(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """The storm of the century, the player of the year; "the Year of Disruption" has a name."""
    if last.istitle() and first.islower() and (after == "of" or (after.isupper() and after.isalpha())):
        return False
    return before.lower() != "of" or tokens.word(item.start - 2).lower() not in words.AWARDED


_OVERNIGHT = frozenset(("bag", "bags", "case", "train", "trains", "bus", "ferry", "flight", "guest", "guests", "stay"))


def _overnight(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "An overnight train" is of a kind."""
    return after.lower() not in _OVERNIGHT


def _one_day(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "One day at a time"."""
    return (after.lower(), tokens.word(item.end + 1).lower()) != ("at", "a")


def _of_nothing(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "The future of the valley" is what becomes of it."""
    return after != "of"


_CHECKS = {
    **NAMES,
    **FIGURES,
    "quarter": _quarter,
    "overnight": _overnight,
    "present": _to_date,
    "future": _of_nothing,
    "past": _of_nothing,
    "the_unit": _the_unit,
    "part_of_story": _of_nothing,
    "part_alone": _of_nothing,
    "one_day": _one_day,
    "unit_ended": _to_date,
    "adverb": _recurring,
    "stepped_unit": _stepped,
    "reference": _soon,
}
