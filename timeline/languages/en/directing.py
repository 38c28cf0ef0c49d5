"""Which way a time lies from the day it is read against: as the verb beside it tells, or what the time itself means.

What one expression may mean two things by is decided here too: "in two years" is a date ahead, or within that time.
"""

from collections.abc import Callable
from dataclasses import replace

from ...tagging.find import Found
from ...tagging.meaning import Amount, Clock, Figures, Half, Meaning, Point, Reference, Shift, Story
from ...tagging.tokens import Tokens
from ..wordlist import words
from .distances import MINUTES
from .guard_figures import follows_money
from .pairing import TO
from .tense import direction, tense

BEFORE_A_VERB = words("to will would could can may might should must did does not can't won't only")
_DIRECTION = {"since": -1, "as of": -1, "ahead of": 1, "until": 1, "till": 1, "by": 1}
_DONE = frozenset(("had", "managed", "failed"))
_WAS = frozenset(("was", "were"))
_VAGUELY = frozenset(("APPROX", "LESS_THAN", "MORE_THAN"))
_NOT = words("not never t nobody none")
_ABLE = words("can could cannot might able")
_RANKS = words("first second third fourth fifth sixth seventh eighth ninth tenth worst best most least only")
_MOVED = words("postponed put pushed moved delayed rescheduled deferred extended adjourned shifted")


def direct(tokens: Tokens, item: Found) -> None:
    """Give a match its direction; where its surroundings say so, another meaning."""
    meaning = item.meaning
    if isinstance(meaning, Clock) and isinstance(meaning.on, Point):
        meaning = meaning.on
    elif isinstance(meaning, Half):
        meaning = meaning.of
    any(reading(tokens, item, meaning) for reading in READINGS)


# -- each says whether it has read the match


def _on_the_calendar(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """ "on Tuesday", "in May": on the side of the verb's tense, unless a word before it says which."""
    if not isinstance(meaning, Point):
        return False
    if meaning.year is not None or meaning.step is not None or meaning.within is not None:
        return True
    told, now = tense(tokens, item.lead, max(item.end, item.tail))
    item.now = now or item.relation == "as of"
    known = _DIRECTION.get(item.relation)
    throughout = item.relation == "through" and item.meaning is meaning and meaning.unit == "weekday"
    if throughout or _is_moved(tokens, item):
        known = 1
    if meaning.unit == "holiday" and item.relation == "for" and (told >= 0 or now):
        known = 1  # "Have you bought anything for Christmas?"
        item.meaning = replace(meaning, step=1)
    item.direction = told if known is None or (told < 0 and _was_over(tokens, item)) else known
    return True


def _was_over(tokens: Tokens, item: Found) -> bool:
    """ "Had been pulled out by Tuesday": what is due by a time lies ahead, what had been done by it does not."""
    if item.relation == "by":
        return _was_done(tokens, item)
    return item.relation in ("until", "till") and _had_not(tokens, item)


def _this_weekend(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """ "Took place this weekend", in Monday's paper."""
    if not isinstance(meaning, Shift) or (meaning.unit, meaning.number) != ("weekend", 0):
        return False
    item.direction = direction(tokens, item.lead, item.end)
    if item.direction < 0:
        item.meaning = Point("weekend")
    return True


def _by_the_verb(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """ "today", "3/4", "at noon"."""
    clock = isinstance(meaning, Clock) and (meaning.on is None or isinstance(meaning.on, Story))
    if item.rule != "day_word" and not isinstance(meaning, Figures) and not clock:
        return False
    item.direction = direction(tokens, item.lead, item.end)
    return True


def _than_usual(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """ "two days later than usual": a length."""
    if not isinstance(meaning, Shift) or meaning.anchor != "story" or tokens.word(item.end).lower() != "than":
        return False
    item.type, item.meaning = "DURATION", Amount(abs(meaning.number or 0) or None, meaning.unit)
    return True


def _in_so_long(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """ "will open in two years", "opened in two years", "in ten minutes"."""
    if not isinstance(meaning, Shift) or meaning.grain != "in":
        return False
    minutes = MINUTES.get(meaning.unit)
    ahead = direction(tokens, item.lead, item.end) > 0
    if minutes and meaning.number and ahead:
        item.type = "DURATION"
        length = meaning.number * minutes
        item.meaning = Clock("XX:XX", minutes=length, of_now=True, unit=meaning.unit, length=True)
    elif minutes is not None or not ahead or _takes(tokens, item):
        item.type, item.meaning = "DURATION", Amount(meaning.number, meaning.unit)
    elif item.mod in _VAGUELY:
        item.type, item.meaning = "DURATION", replace(meaning, grain="length")
    return True


def _last_year_of_a_report(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """ "net income fell to 3 million from 2 million last year": of the quarter that is reported, a year ago."""
    if not isinstance(meaning, Shift) or meaning.grain != "last":
        return False
    item.meaning = replace(meaning, grain="period" if follows_money(tokens, item.start) else "")
    return True


def _from_then_on(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """ "for the next five years he served"."""
    if not isinstance(meaning, Amount) or not meaning.toward:
        return False
    item.direction, item.now = tense(tokens, item.lead, item.end)
    return True


def _for_one_day(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """ "They were there one day", and not "one day they will"."""
    if item.rule != "one_day" or not isinstance(meaning, Reference) or direction(tokens, item.lead, item.end) > 0:
        return False
    item.type, item.meaning = "DURATION", Amount(1, "day")
    return True


def _about_so_long_ago(tokens: Tokens, item: Found, meaning: Meaning) -> bool:
    """TimeML annotators take "about two years ago" for a length counted back, "two years ago" for a date."""
    if not isinstance(meaning, Shift) or item.mod not in _VAGUELY or not item.rule.startswith("ago"):
        return False
    item.type, item.meaning = "DURATION", replace(meaning, grain="length")
    return True


READINGS: tuple[Callable[[Tokens, Found, Meaning], bool], ...] = (
    _on_the_calendar,
    _this_weekend,
    _by_the_verb,
    _than_usual,
    _in_so_long,
    _last_year_of_a_report,
    _from_then_on,
    _for_one_day,
    _about_so_long_ago,
)


# -- what stands beside


def _was_done(tokens: Tokens, item: Found) -> bool:
    """ "Had left by Tuesday", "by Tuesday they had left", "managed to leave by Tuesday"."""
    before = {tokens.word(item.lead - back).lower() for back in range(1, 12)}
    behind = {tokens.word(item.end + on).lower() for on in range(8)}
    next_words = {tokens.word(item.end + on).lower() for on in range(4)}
    done = _DONE & behind or _WAS & next_words
    return bool(_DONE & before or (done and not before & BEFORE_A_VERB))


def _had_not(tokens: Tokens, item: Found) -> bool:
    """ "Until Thursday, the police had not …", "did not answer until Thursday": what was so up to then."""
    opens = tokens.word(item.lead - 1) in ("", ".", "!", "?", '"', "“")
    before = [tokens.word(item.lead - back).lower() for back in range(1, 7)]
    return opens or bool(_NOT & set(before))


def _ranks(tokens: Tokens, item: Found) -> bool:
    """ "The second minister to leave in a week", "the worst storm to strike in ten years": within that time."""
    back = [tokens.word(item.lead - step).lower() for step in range(1, 9)]
    return any(word in _RANKS or (word.endswith("est") and len(word) > 5) for word in back)


def _takes(tokens: Tokens, item: Found) -> bool:
    """ "Could cross it in 100 days": within that time, whenever that is."""
    back = {tokens.word(item.lead - step).lower() for step in range(1, 9)}
    return _ranks(tokens, item) or bool(back & _ABLE)


def _is_moved(tokens: Tokens, item: Found) -> bool:
    """ "Was put off to Wednesday": what is moved is moved ahead."""
    return item.relation in TO and any(tokens.word(item.lead - back).lower() in _MOVED for back in range(1, 6))
