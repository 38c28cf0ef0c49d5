"""Does a clause speak of the past or of the future? Closed-class words, irregular verbs and endings tell."""

from ...tagging.tokens import Tokens
from ..wordlist import words
from .tense_beside import is_arranged
from .tense_cues import told
from .tense_words import BEFORE_A_NOUN, ED_BUT_NOT_PAST, INTENT, NOUNS_TOO, PAST_TENSE, STOPS, TIMETABLE, WAS

_REACH = 28
_CLAUSE = 14

_NO_OCCASION = words("it today this that here there")
# Only what is to come from when it is written is told in the present: "a bridge opens in September".
_SAID_NOW = frozenset(word for word in TIMETABLE if word.endswith("s"))
_NOW = words("will shall ll has have ve")
# "Is expected to be completed in December": from when it is written, too.
_SCHEDULED = words("planned scheduled set due slated expected")
_NOT_PRESENT = words("to will would could can may might should must did not the a an its his her their of for")
_EXPECTED = words("expected due scheduled slated planned likely poised set to")
_NOT_NOW = words("would could might should may must to ll will can")
_NEW_CLAUSE = words(", ; : and but or who which that when while where if was were had")
_RELATIVE = words("who whom whose which where when")
_OPENERS = frozenset(("On", "In", "At", "Since", "By", "Until", "During"))


def is_past(word: str) -> bool:
    """Whether a word alone is a verb in the past: "voted", "fell", "had"."""
    return word in PAST_TENSE or (word.endswith("ed") and word not in ED_BUT_NOT_PAST)


def direction(tokens: Tokens, start: int, end: int) -> int:
    """-1 where the clause round tokens `start`…`end` is about the past, 1 about the future, 0 where nothing tells."""
    return tense(tokens, start, end)[0]


def tense(tokens: Tokens, start: int, end: int) -> tuple[int, bool]:
    """The direction of the clause, and whether it counts from when it was written: it says "will" or "has"."""
    if tokens.word(end).lower() in ("'", "’") and tokens.word(end + 1).lower() == "s":
        return 0, False
    said, at = _nearest_before(tokens, start) or _nearest_after(tokens, end) or (0, -1)
    if said > 0 and tokens.word(at).lower() in _SCHEDULED and at >= start - 2 and tokens.word(end).lower() in WAS:
        said = -1  # "The march planned for Thursday was cancelled"
    return said, at >= 0 and _says_now(tokens, at)


def _nearest_before(tokens: Tokens, start: int) -> tuple[int, int] | None:
    if tokens.word(start) in _OPENERS and tokens.word(start - 1).islower():
        return None  # "help people On Saturday a second one struck": a page has lost a full stop there
    for index in range(_main_clause(tokens, start) - 1, max(start - _REACH, -1), -1):
        word = tokens.word(index)
        if not word or (word in STOPS and _ends_sentence(tokens, index)):
            return None
        said = told(tokens, index, word.lower())
        if said is not None:
            return said, index
        if index == start - 1 and word in ("is", "are") and tokens.word(index - 1).lower() not in _NO_OCCASION:
            return 1, index  # "The vote is on Tuesday"
    return None


def _nearest_after(tokens: Tokens, end: int) -> tuple[int, int] | None:
    if tokens.word(end).lower() in ("is", "are"):
        return None  # "September is another," he said.
    for index in range(end, min(end + _REACH, len(tokens.raw))):
        word = tokens.word(index)
        if (word in STOPS and _ends_sentence(tokens, index)) or not word:
            break
        # "On Sunday they agreed to meet": a verb that follows its time is what happened then.
        # Right behind the time stands a noun, if anything: "the March 3 visit".
        noun = (index == end and word.lower() in TIMETABLE) or _is_planned(tokens, index)
        said = None if noun else -1 if word.lower() in INTENT else told(tokens, index, word.lower())
        if said is not None:
            return said, index
    return None


def _is_planned(tokens: Tokens, index: int) -> bool:
    """ "On Monday a plan to close the mill was rejected": what the plan is, and not what came of it."""
    to = index if tokens.word(index) == "to" else index - 1
    return tokens.word(to) == "to" and tokens.word(to - 1) in NOUNS_TOO and tokens.word(to - 2).lower() in BEFORE_A_NOUN


def _says_now(tokens: Tokens, index: int) -> bool:
    if tokens.word(index).lower() in _SAID_NOW or is_arranged(tokens, index):
        return True
    if tokens.word(index).lower() in _SCHEDULED and _is_told_now(tokens, index):
        return True
    if tokens.word(index).lower() == "may" and tokens.word(index + 1).lower() not in ("have", "well"):
        return True
    for at in range(index, max(index - 5, -1), -1):
        word = tokens.word(at).lower()
        if word in ("is", "are"):
            return not _EXPECTED.isdisjoint((tokens.word(at + 1).lower(), tokens.word(at + 2).lower()))
        if word in _NOW:
            return tokens.word(at - 1).lower() not in _NOT_NOW
        if at < index and word in _NEW_CLAUSE:
            break
    return False


def _is_told_now(tokens: Tokens, index: int) -> bool:
    """ "Ministers meet for a summit set for April": the verb before is of the present."""
    for at in range(index - 1, max(index - _CLAUSE, -1), -1):
        word = tokens.word(at).lower()
        if not word or word in STOPS or word in PAST_TENSE or word.endswith("ed"):
            return False
        if word in TIMETABLE and tokens.word(at - 1).lower() not in _NOT_PRESENT:
            return True
    return False


def _main_clause(tokens: Tokens, start: int) -> int:
    """Where to read on from: "The king will receive the envoy, who arrived on Monday, in October" is of the king."""
    if tokens.word(start - 1) != ",":
        return start
    for index in range(start - 2, max(start - _CLAUSE, 0), -1):
        word = tokens.word(index)
        if word in STOPS or not word:
            break
        if word == "," and {tokens.word(index + 1).lower(), tokens.word(index + 2).lower()} & _RELATIVE:
            return index
    return start


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    following = tokens.word(index + 1)
    before = tokens.word(index - 1)
    return (
        tokens.word(index) == ";"
        or not following
        or (following[:1].isupper() and len(before) > 2)
        or following in "\"'”“`"
    )
