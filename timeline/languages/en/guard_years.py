"""Which figures are a year: those that count nothing, number nothing and are no part of a name."""

from collections.abc import Callable

from ...tagging.find import Found
from ...tagging.tokens import Tokens
from . import guard_words as words
from .tense import direction, is_past
from .words import WORDS

_MONTHS = frozenset(word.lower() for name in ("longmonth", "shortmonth") for word in WORDS[name])
_SPOKEN = frozenset(("eighteen", "seventeen", "twenty"))
_DASHES = frozenset(("-", "–", "—"))
_ABOUT = frozenset(("around", "about", "circa", "c", "ca", "approximately"))
_YEARS_AFTER = frozenset(("in", "since", "until", "till", "by", "of", "year", "before", "after", "from", "to"))


def _told_of(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "The fire of 1907 killed", "In 1953 women voted": what stands behind the year is told, and not counted."""
    if after.lower() in ("killed", "wounded", "injured"):
        return before.lower() in ("in", "of", "since")
    opens = before[:1].isupper() or tokens.word(item.start - 2) in (",", ";")
    return opens and before.lower() in ("in", "by", "since", "until") and is_past(tokens.word(item.end + 1).lower())


def is_year(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """Four digits are a year unless what stands beside them says otherwise; words are one behind a preposition."""
    low = before.lower()
    if low == "of" and tokens.word(item.start - 2).lower() == "class":
        return False  # "The class of '71" is its name
    if first.lower() == "two" and last.lower() == "thousand":
        return low in _YEARS_AFTER  # "once supported two thousand"
    if before == "-" and tokens.word(item.start - 2).lower() in ("pre", "post"):
        return True  # "Pre-1914 houses"
    if _is_about_so_many(tokens, item, after):
        return False
    if not first.isdigit():
        return tokens.word(item.inner).lower() not in _SPOKEN or low in _YEARS_AFTER or item.start < item.inner
    return not any(other(tokens, item, before, after) for other in NO_YEARS)


def _is_title(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """Orwell's "1984"."""
    return before in words.QUOTES and after in words.QUOTES and item.end - item.start == 1


def _is_numbered(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "room 1850", "No. 1850"."""
    low = tokens.word(item.start - 2).lower() if before == "." else before.lower()
    return low in words.NUMBERED


def _is_counted(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "1850 soldiers", "1850 euros", "the 1850 series"."""
    counted = after.lower() in words.COUNTED and not _told_of(tokens, item, before, after)
    return counted or after in words.MONEY_BEHIND or after.lower() in words.MODELS


def _is_of_a_name(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "the Lund 2050 Index", "the 1900 Club", "1850 Main Street"."""
    if after in ("Index", "Composite") and before[:1].isupper():
        return True
    if not after[:1].isupper():
        return False
    club = before.lower() == "the" and after.lower() in words.CLUBS
    return club or any(tokens.word(item.end + i) in words.STREETS for i in (1, 2))


def _is_far(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "2500", which is a year only behind words that say so."""
    return tokens.word(item.start) > _FARTHEST and before.lower() not in words.BEFORE_A_FAR_YEAR


def _is_measured(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "nearly 1850"."""
    return before.lower() in _MEASURING and item.start == item.lead


_MEASURING = ("million", "nearly", "over", "some", "than", "least")
_FARTHEST = "2100"


def _is_one_in(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "1 in 1000", and not "on May 1 in 2000"."""
    one, earlier = tokens.word(item.start - 2), tokens.word(item.start - 3).lower()
    many = before.lower() == "in" and tokens.word(item.start).endswith("00")
    return many and one.isdigit() and len(one) < 3 and earlier not in _MONTHS


def _is_about_so_many(tokens: Tokens, item: Found, after: str) -> bool:
    """ "About 1500 soldiers", "ca. 1000 authors": what is told with "about" before a plural is counted."""
    dated = tokens.word(item.start - 1).lower() in ("in", "since", "until", "from")  # "In about 1350 traders came"
    return tokens.word(item.start).lower() in _ABOUT and _is_plural(after) and not dated


def _is_plural(word: str) -> bool:
    return word.endswith("s") and word.islower() and len(word) > 3 and word not in words.NO_PLURALS


def _counts_things(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "The hull has 1850 rivets": between a verb and a plural stands a number."""
    before = before.lower()
    return _is_plural(after) and before.islower() and before.isalpha() and before not in words.BEFORE_A_YEAR


def _counts_on(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "1984 words and 2001 footnotes": what is counted behind another number that counts."""
    one, number = tokens.word(item.start - 2), tokens.word(item.start - 3)
    return before.lower() in ("and", "or", ",") and _is_plural(after) and _is_plural(one) and number.isdigit()


def _is_part_of_a_number(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """ "020 1946 2010": figures beside figures are of a telephone, a code, a serial number."""
    if before.lower() in _YEARS_AFTER:
        return False
    beside = [word for word in (before, after) if word.isdigit()]
    behind = tokens.word(item.start - 2) if before in ("-", "–", ".") and tokens.glued(item.start) else ""
    return any(len(word) > 2 for word in beside) or (behind.isdigit() and len(behind) in (3, 5, 6))


_LIST_OF_YEARS = 60
"""So many tokens a list of years may have before the last of them; who reads on reads a table, and not a notice."""


def _is_reserved(tokens: Tokens, item: Found, before: str, after: str) -> bool:
    """Copyright 2019, © 2016–2018, ISBN 1901 4466 12."""
    at = item.start - 1
    first = max(item.start - _LIST_OF_YEARS, 0)
    while at >= first and (tokens.word(at).isdigit() or tokens.word(at) in ("-", "–", ",", ")", "(", "c", "©")):
        if tokens.word(at) == "©":
            return True
        at -= 1
    return tokens.word(at).lower() in ("copyright", "isbn", "issn", "doi")


def is_citation(tokens: Tokens, item: Found) -> bool:
    """ "(Holm 1990; Lind and Berg, 2004)", "Holm et al. (1998)", "Lind (2003) argues": of a book that is cited."""
    if item.rule != "year" or item.end - item.start != 1:
        return False
    before, after = tokens.word(item.start - 1), tokens.word(item.end)
    if before == "(" and after == ")":
        name, following = tokens.word(item.start - 2), tokens.word(item.end + 1).lower()
        et_al = name == "." and tokens.word(item.start - 3) == "al"
        return et_al or (name.istitle() and following in words.CITING)
    at = item.start - 1 - (before == ",")
    name = tokens.word(at)
    if not (
        (name.istitle() and name.isalpha() and name.lower() not in _MONTHS)
        or (name == "." and tokens.word(at - 1) == "al")
    ):
        return False
    closed = after in (")", ";", ",", ":") and (
        after != "," or tokens.word(item.end + 1) in ("p", "pp") or before == ","
    )
    opening = next(
        (tokens.word(i) for i in range(at, max(at - 24, -1), -1) if tokens.word(i) in ("(", ")", ".", "")), ""
    )
    return closed and opening == "("


NO_YEARS: tuple[Callable[[Tokens, Found, str, str], bool], ...] = (
    _is_title,
    _is_numbered,
    _is_counted,
    _counts_things,
    _counts_on,
    _is_part_of_a_number,
    _is_reserved,
    _is_of_a_name,
    _is_one_in,
    _is_far,
    _is_measured,
)
"""What figures like a year's are instead, by what stands beside them."""


def is_old_year(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """Three digits are a year where a clause about the past has them for its "in", and they count nothing."""
    low = before.lower()
    if _is_called_a_year(tokens, item, low, after):
        return True
    if "+" in item.rule and _is_about(tokens, item, after):
        return direction(tokens, item.start, item.end) < 0
    if item.lead != item.start:
        return False
    near = {tokens.word(item.start - back).lower() for back in range(2, 9)}
    if low in ("from", "to"):
        return (low == "from" or _ends_a_reign(tokens, item)) and bool(near & words.REIGNED)
    governs = low in ("in", "since", "until", "by") or (low == "of" and bool(near & words.DATED))
    return (
        governs
        and not _is_one_of_many(tokens, item, after)
        and _is_left_alone(tokens, item, low, after)
        and direction(tokens, item.start - 1, item.end) < 0
    )


def _is_called_a_year(tokens: Tokens, item: Found, low: str, after: str) -> bool:
    """ "The year 410", "born 347", one end of a life."""
    said = tokens.word(item.end - 2).lower() in ("year", "born", "died") or low in ("born", "died")
    return said or _in_a_life(tokens, item, after)


def _ends_a_reign(tokens: Tokens, item: Found) -> bool:
    """ "From 364 to 375"."""
    return tokens.word(item.start - 3).lower() == "from" and len(tokens.word(item.start - 2)) == 3


def _is_one_of_many(tokens: Tokens, item: Found, after: str) -> bool:
    """ "One in 500", "in 300 and 400 districts"."""
    goes_on = after.lower() in ("and", "or") and tokens.word(item.end + 1)[:1].isdigit()
    return _counts(tokens.word(item.start - 2)) or goes_on


def _is_left_alone(tokens: Tokens, item: Found, low: str, after: str) -> bool:
    """Whether what follows is nothing that the figures count: an end, a verb, or at the head a subject in capitals."""
    opens = tokens.word(item.start - 2) in ("", ".", "\n", ";", "!", "?")
    subject = after[:1].isupper() and len(after) > 1 and (opens or not after.endswith("s"))
    if subject and not opens:
        return False
    if after and after.lower() not in words.AFTER_AN_OLD_YEAR and not subject:
        return False
    return low != "by" or opens or after.lower() in ("he", "she", "they", "it", "the")


def _in_a_life(tokens: Tokens, item: Found, after: str) -> bool:
    """ "Jerome (c. 347 – 30 September 420)": one end of a life in brackets, or of a reign."""
    before = tokens.word(item.lead - 1)
    if before == "(" and after in _DASHES:
        close = next((at for at in range(item.end + 1, item.end + 6) if tokens.word(at) == ")"), 0)
        return close > 0 and tokens.word(close - 1).isdigit()
    if before in _DASHES and after == ")":
        opened = range(item.lead - 2, max(item.lead - 8, 0), -1)
        return tokens.word(item.lead - 2).isdigit() and any(tokens.word(at) == "(" for at in opened)
    return False


def _is_about(tokens: Tokens, item: Found, after: str) -> bool:
    """ "Around 328.", "when about 373, he set out": nothing that is counted follows."""
    return tokens.word(item.start).lower() in _ABOUT and (not after or after.lower() in words.AFTER_AN_OLD_YEAR)


def ends_in_a_year(tokens: Tokens, item: Found) -> bool:
    """ "In June 533, …", and not "in June 533 men"."""
    after = tokens.word(item.end)
    return not after or after.lower() in words.AFTER_AN_OLD_YEAR or (after[:1].isupper() and not after.endswith("s"))


def _counts(word: str) -> bool:
    """Whether a word is a number, in digits or letters."""
    return word[:1].isdigit() or word.lower() in WORDS["card"]
