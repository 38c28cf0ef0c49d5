"""What is called like a time: people, teams, newspapers, trees."""

from collections.abc import Callable
from typing import NamedTuple

from ...tagging.find import Found
from ...tagging.tokens import Tokens
from . import guard_words as words
from .words import WORDS


def is_surname(tokens: Tokens, item: Found) -> bool:
    """Mr. Friday, Capt. Weeks, Ms. March."""
    at = item.start - 1
    return tokens.word(at - (tokens.word(at) == ".")).lower() in words.TITLES


class _Beside(NamedTuple):
    """A match, its first and last word, and the words before and behind it."""

    tokens: Tokens
    item: Found
    first: str
    last: str
    before: str
    after: str

    @property
    def low(self) -> str:
        return self.before.lower()

    @property
    def opens(self) -> bool:
        """Whether it begins a sentence."""
        return not self.before or self.before in '.!?"“`'


def _month(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """May, March, April, June and August are also verbs, walks and people."""
    if last.lower() not in words.NAMES_AND_MONTHS or item.end - item.start > 1:
        return True
    month = _Beside(tokens, item, first, last, before, after)
    answers = (reading(month) for reading in MONTH_OR_NAME)
    return next((answer for answer in answers if answer is not None), True)


# -- True: it is a month; False: it is called like one; None: that says nothing


def _behind_a_name(month: _Beside) -> bool | None:
    """ "Theresa May"."""
    named = month.before[:1].isupper() and month.low not in words.BEFORE_A_MONTH and month.before != "."
    return False if named else None


def _with_a_surname(month: _Beside) -> bool | None:
    """ "The chief executive, April Donnelly"."""
    surname = month.after[:1].isupper() and month.after.lower() not in WORDS["longday"]
    return False if surname and month.low in words.BEFORE_A_NAME else None


def _may_in_front(month: _Beside) -> bool | None:
    """ "May was wet", "May 2014", and not "May they come"."""
    if month.first not in ("May", "MAY") or not (month.opens or month.low == "and"):
        return None
    return month.after in _BEHIND_MAY or month.after.isdigit()


def _is_a_walk(month: _Beside) -> bool | None:
    """ "the March on Lund", "The March to the Sea", "the March of the weavers"."""
    if month.first != "March":
        return None
    behind = month.item.end + 1
    if month.after == "of":
        walks = month.tokens.word(behind).lower() not in ("that", "last", "this", "next")
    else:
        walks = (month.low in ("the", "a") and month.after in ("on", "against")) or (
            month.after in ("to", "through", "on") and _is_named_place(month.tokens, behind)
        )
    return False if walks else None


def _is_a_person(month: _Beside) -> bool | None:
    """ "My aunt April", "May-Britt Lund"."""
    joined = month.after == "-" and month.tokens.glued(month.item.end)
    named = month.low in words.KIN or (joined and _is_name(month.tokens.word(month.item.end + 1)))
    return False if named else None


def _march_with_article(month: _Beside) -> bool | None:
    """ "this March" is a month; "They joined the March" was a walk."""
    led = month.low in ("the", "a", "'s", "s", "this") or month.after in ("on", "for", "against")
    if month.first != "March" or not led or month.after[:1].islower():
        return None
    return month.low not in ("the", "a", "s")


def _in_front_of_a_name(month: _Beside) -> bool | None:
    """ "April Donnelly left"."""
    surname = month.after[:1].isupper() and month.after.lower() not in words.BEFORE_A_MONTH
    return False if month.opens and surname else None


def _speaks(month: _Beside) -> bool | None:
    """ "June said"."""
    return False if month.opens and month.after in ("said", "says", "told", "'") else None


_BEHIND_MAY = (",", ":", "–", "—", "is", "was", "has", "and", "to", "saw", "brought")
MONTH_OR_NAME: tuple[Callable[[_Beside], bool | None], ...] = (
    _behind_a_name,
    _with_a_surname,
    _may_in_front,
    _is_a_walk,
    _is_a_person,
    _march_with_article,
    _in_front_of_a_name,
    _speaks,
)


def _is_named_place(tokens: Tokens, index: int) -> bool:
    place = tokens.word(index + (tokens.word(index).lower() == "the"))
    return place.istitle() and place.lower() not in WORDS["longmonth"] and place not in WORDS["longmonth"]


def _is_name(word: str) -> bool:
    return word.istitle() and word.lower() not in WORDS["longmonth"] and word not in WORDS["longmonth"]


def _weekday(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    if before == "." and _is_initial(tokens.word(item.start - 2)) and tokens.word(item.start - 3).istitle():
        return False  # "Terrell J. Monday"
    if before.lower() == "the" and last.istitle() and after.istitle() and after.endswith("s"):
        return False  # "The Tuesday Boys"
    if before.lower() in words.NAMED_DAYS_BEFORE or (
        before in ("Black", "Bloody", "Cyber", "Good", "Ash", "Holy") and before[:1].isupper()
    ):
        return False
    return after not in ("school", "schools") and not (after.lower() in words.NAMED_DAYS_AFTER and after[:1].isupper())


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _season(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "The fall of Rome", "the spring in his step", the Winter Olympics, the spring equinox."""
    if after.lower() in words.BEHIND_NO_SEASON:
        return False
    if last.istitle() and after.istitle():
        return False
    return not (
        last.lower() in ("fall", "spring") and after.lower() in ("of", "in", "from", "to", "water", "mattress", "board")
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


def _named_day(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """Christmas trees and the Good Friday agreement are no days; election day is another in every country."""
    within_a_title = before in ("The", "A", "An") and after[:1].isupper() and tokens.word(item.start - 2)[:1].isalnum()
    if within_a_title:
        return False  # "the lead in The Christmas Cottage"
    return after.lower() not in words.BEHIND_NO_HOLIDAY and not first.startswith("election")


def is_no_name(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """Leland Winters, Captain Weeks: what is written like a name in the middle of a sentence is one."""
    return not (last.istitle() and before[:1].isupper())


def _seasons(tokens: Tokens, item: Found, first: str, last: str, before: str, after: str) -> bool:
    """ "In winters", "summers are hot" recur; the five hottest summers do not."""
    if item.end - item.start > 1 or last.lower() not in WORDS["seasons"]:
        return True
    return is_no_name(tokens, item, first, last, before, after) and (
        not before or not before[:1].isalpha() or before.lower() in words.BEFORE_SEASONS
    )


NAMES = {
    "every_season": _seasons,
    "named_day": _named_day,
    "month": _month,
    "weekday": _weekday,
    "season": _season,
    "season_year": _season,
    "day_word": _today,
}
"""What each rule must not be: by the name of the rule."""
