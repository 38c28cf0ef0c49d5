"""What is called like a time: people, teams, newspapers, trees."""

from ...tagging.find import Found
from ...tagging.tokens import Tokens
from . import guard_words as words
from .words import WORDS


def is_surname(tokens: Tokens, item: Found) -> bool:
    """Mr. Friday, Capt. Weeks, Ms. March."""
    at = item.start - 1
    return tokens.word(at - (tokens.word(at) == ".")).lower() in words.TITLES


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
    if first == "March" and low in ("the", "a") and after in ("on", "against"):
        return False
    if first == "March" and after in ("to", "through", "on") and _is_named_place(tokens, item.end + 1):
        return False  # "The March to the Sea"
    if low in words.KIN or (after == "-" and tokens.glued(item.end) and _is_name(tokens.word(item.end + 1))):
        return False  # "My aunt April", "May-Britt Lund"
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
