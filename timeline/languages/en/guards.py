"""What looks like a time and is none: years that count, names, numbers of rooms, ratings and versions."""

from ...tagging.find import Found
from ...tagging.tokens import Tokens
from . import guard_words as words
from .numerals import number
from .tense import direction
from .words import WORDS


def keeps(tokens: Tokens, item: Found) -> bool:
    """Whether an expression stands where a time may stand."""
    first, last = tokens.word(item.start), tokens.word(item.end - 1)
    before, after = tokens.word(item.start - 1), tokens.word(item.end)
    if _in_a_longer_string(tokens, item) or (last[:1].isupper() and _is_surname(tokens, item)):
        return False
    check = _CHECKS.get(item.rule.partition("+")[0])
    return check is None or check(tokens, item, first, last, before, after)


def _in_a_longer_string(tokens: Tokens, item: Found) -> bool:
    """URLs, addresses, versions, phone numbers, prices: what is glued to the expression gives them away."""
    first, before, after = tokens.word(item.start), tokens.word(item.start - 1), tokens.word(item.end)
    if tokens.glued(item.start) and (before[-1:] in words.GLUE or (before == "." and first[:1].isdigit())):
        return True
    if before in words.MONEY and first[:1].isdigit():
        return True
    if tokens.glued(item.end) and after[:1] in words.GLUE:
        return True
    if first[:1].isdigit() and before in "-–" and before and tokens.glued(item.start) and tokens.glued(item.start - 1):
        # 555-1234 and B-1914; a range has an expression before its dash, and is read as a whole.
        return len(first) == 4 and len(tokens.word(item.start - 2)) != 4
    return False


def _is_surname(tokens: Tokens, item: Found) -> bool:
    """Mr. Friday, Capt. Weeks, Ms. March."""
    at = item.start - 1
    return tokens.word(at - (tokens.word(at) == ".")).lower() in words.TITLES


def _year(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    if not first.isdigit():
        return True
    low = before.lower()
    if low in words.NUMBERED or (before == "." and tokens.word(item.start - 2).lower() in words.NUMBERED):
        return False
    if after.lower() in words.COUNTED or after in words.MONEY:
        return False
    if low == "the" and after[:1].isupper() and after.lower() in words.CLUBS:
        return False
    if after[:1].isupper() and any(tokens.word(item.end + i) in words.STREETS for i in (1, 2)):
        return False
    return not (low in ("million", "nearly", "over", "some", "than", "least") and item.start == item.lead)


def _old_year(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """Three digits are a year where a clause about the past has them for its "in", and they count nothing."""
    low = before.lower()
    if tokens.word(item.end - 2).lower() == "year":
        return True
    if low not in ("in", "since", "until", "by", "of", "from", "to") or item.lead != item.start:
        return False
    if low == "to" and not (tokens.word(item.start - 3).lower() == "from" and len(tokens.word(item.start - 2)) == 3):
        return False
    near = {tokens.word(item.start - back).lower() for back in range(2, 9)}
    if low in ("from", "to"):
        return bool(near & words.REIGNED)
    if low == "of" and not near & words.DATED:
        return False
    if _counts(tokens.word(item.start - 2)) or (
        after.lower() in ("and", "or") and tokens.word(item.end + 1)[:1].isdigit()
    ):
        return False  # "One in 500", "in 300 and 400 districts".
    subject = after[:1].isupper() and not after.endswith("s") and len(after) > 1
    opens = tokens.word(item.start - 2) in ("", ".", "\n", ";", "!", "?")
    if subject and not opens:
        return False
    if after and after.lower() not in words.AFTER_AN_OLD_YEAR and not subject:
        return False
    if low == "by" and not (opens or after.lower() in ("he", "she", "they", "it", "the")):
        return False
    return direction(tokens, item.start - 1, item.end) < 0


def ends_in_a_year(tokens: Tokens, item: Found) -> bool:
    """ "In June 533, …", and not "in June 533 men"."""
    after = tokens.word(item.end)
    return not after or after.lower() in words.AFTER_AN_OLD_YEAR or (after[:1].isupper() and not after.endswith("s"))


def _counts(word: str) -> bool:
    """Whether a word is a number, in digits or letters."""
    return word[:1].isdigit() or word.lower() in WORDS["card"]


def _month(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """May, March, April, June and August are also verbs, walks and people."""
    if last.lower() not in words.NAMES_AND_MONTHS or item.end - item.start > 1:
        return True
    if before and before[:1].isupper() and before.lower() not in words.BEFORE_A_MONTH and before != ".":
        return False
    low = before.lower()
    if after[:1].isupper() and low in words.BEFORE_A_NAME and after.lower() not in WORDS["longday"]:
        return False  # "The chief executive, April Donnelly"
    sentence_start = not before or before in '.!?"“`'
    if first in ("May", "MAY") and (sentence_start or low == "and"):
        return after in (",", "is", "was", "has", "and", "to", "saw", "brought") or after.isdigit()
    if first == "March" and after == "of" and tokens.word(item.end + 1).lower() not in ("that", "last", "this", "next"):
        return False
    if (
        first == "March"
        and (low in ("the", "a", "'s", "s", "this") or after in ("on", "for", "against"))
        and not after[:1].islower()
    ):
        return low not in ("the", "a", "s")
    if sentence_start and after[:1].isupper() and after.lower() not in words.BEFORE_A_MONTH:
        return False
    return not (after in ("said", "says", "told", "'") and sentence_start)


def _weekday(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    if before.lower() in words.NAMED_DAYS_BEFORE or (
        before in ("Black", "Bloody", "Cyber", "Good", "Ash", "Holy") and before[:1].isupper()
    ):
        return False
    return after not in ("school", "schools") and not (after.lower() in words.NAMED_DAYS_AFTER and after[:1].isupper())


def _season(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "The fall of Rome", "the spring in his step", the Winter Olympics, the spring equinox."""
    if after.lower() in words.BEHIND_NO_SEASON:
        return False
    if last.istitle() and after.istitle():
        return False
    return not (
        last.lower() in ("fall", "spring") and after.lower() in ("of", "in", "from", "to", "water", "mattress", "board")
    )


def _recurring(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "It is paid quarterly" recurs; a quarterly report is of a kind, and sales that rise 8% annually are a rate."""
    if last.lower() not in WORDS["kind"]:
        return (before.lower(), last.lower()) != ("average", "daily")
    adverbial = not after.isalpha() or after.lower() in words.AFTER_AN_OLD_YEAR
    joined = before.lower() in ("and", "or")
    return adverbial and (joined or before.lower() in words.RECURS or (before.endswith("ed") and len(before) > 4))


def _stepped(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "This Week" is a programme."""
    return not (
        first.istitle() and last.istitle() and item.end - item.start == 2 and last.lower() in ("week", "year", "month")
    )


def _today(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "USA Today" is a newspaper, "today's" is the day."""
    if last == "Today" and after.lower() in ("programme", "program", "show"):
        return False
    return not (
        last == "Today"
        and before[:1].isupper()
        and tokens.glued(item.start) is False
        and before.isalpha()
        and len(before) > 1
    )


def _soon(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "As soon as" and "soon after" name an event, not a time of their own."""
    return not (
        last.lower() == "soon"
        and (before.lower() in ("as", "too", "how", "so") or after.lower() in ("after", "afterwards"))
    )


def _bare_units(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    if not _plural(tokens, item, first, last, before, after) or (before == "-" and tokens.glued(item.start)):
        return False
    word = last.lower()
    if word in (
        "quarters",
        "seconds",
        "minutes",
        "nights",
        "mornings",
        "evenings",
        "afternoons",
        "weekends",
        "hrs",
        "mins",
        "secs",
        "yrs",
    ):
        return before.lower() in ("in", "for", "within", "over", "lasted", "took", "after", "of") and word in (
            "seconds",
            "minutes",
        )
    return before.lower() not in (
        "the",
        "these",
        "those",
        "old",
        "his",
        "her",
        "their",
        "my",
        "our",
        "your",
        "its",
        "dog",
        "light",
        "man",
        "business",
        "school",
        "opening",
        "working",
        "office",
    )


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
    return before.lower() in (
        "at",
        "by",
        "from",
        "until",
        "till",
        "since",
        "before",
        "after",
        "around",
        "about",
        "past",
        "between",
        "to",
        "near",
        "and",
    )


def _plural(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """Leland Winters, Captain Weeks: what is written like a name in the middle of a sentence is one."""
    return not (last.istitle() and before[:1].isupper())


def _seasons(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "In winters", "summers are hot" recur; the five hottest summers do not."""
    if item.end - item.start > 1 or last.lower() not in WORDS["seasons"]:
        return True
    return _plural(tokens, item, first, last, before, after) and (
        not before or not before[:1].isalpha() or before.lower() in words.BEFORE_SEASONS
    )


def _quarter(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """The second half of a match."""
    near = {tokens.word(i).lower() for i in range(item.start - 12, item.end + 12)}
    return not near & words.SPORTS


def _decade(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "In her 20s", "in his late thirties": ages; "in the upper 90s": degrees."""
    return not {before.lower(), tokens.word(item.lead - 1).lower()} & words.OWNERS


def _to_date(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "Year to date" is a measure of the market, neither a year nor now."""
    if last.lower() == "date":
        return "year" not in (before.lower(), tokens.word(item.start - 2).lower())
    return after.lower() != "to" or tokens.word(item.end + 1).lower() != "date"


def _named_day(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """Christmas trees and the Good Friday agreement are no days."""
    return after.lower() not in words.BEHIND_NO_HOLIDAY


_CHECKS = {
    "decade": _decade,
    "every_season": _seasons,
    "quarter": _quarter,
    "present": _to_date,
    "unit_ended": _to_date,
    "named_day": _named_day,
    "year": _year,
    "old_year": _old_year,
    "month": _month,
    "weekday": _weekday,
    "season": _season,
    "adverb": _recurring,
    "stepped_unit": _stepped,
    "day_word": _today,
    "reference": _soon,
    "bare_units": _bare_units,
    "amount": _amount,
    "age": _age,
    "clock_time": _clock,
}
