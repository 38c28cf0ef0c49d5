"""What a verb is by the words beside it: a noun, a name, a participle, an infinitive, an arrangement."""

from ...tagging.tokens import Tokens
from ..wordlist import words
from .tense_words import (
    AM,
    ARRANGED,
    ARTICLES,
    BARE_AFTER_TO,
    BEFORE_A_NOUN,
    BEFORE_AN_ADJECTIVE,
    BREAKS,
    DID,
    ED_BUT_NOT_PAST,
    LET,
    NOBODY,
    PAST_TENSE,
    PLANS_AHEAD,
    PRESENT,
    SENSES,
    SETTLED,
    STOPS,
    TIMETABLE,
    TO_AUX,
    WAS,
)

_NOT = words("isn aren")
_PERSONS = words("i you he she we they it")
_BETWEEN = words("not also only still finally definitely probably all both just")


def is_arranged(tokens: Tokens, index: int) -> bool:
    """ "I'm coming", "are you coming", "they are not coming": a verb of arrangement in the progressive present."""
    if tokens.word(index).lower() not in ARRANGED:
        return False
    before = [tokens.word(index - step).lower() for step in (1, 2, 3)]
    if before[0] == "t":
        return before[2] in _NOT  # "isn't coming"
    if before[0] in _BETWEEN:
        before = before[1:]
    is_now = before[0] in AM or (before[0] == "s" and before[1] in ("'", "’"))
    return is_now or (before[0] in _PERSONS and before[1] in AM)


def could_not(tokens: Tokens, index: int) -> bool:
    """ "Could not be found", "nobody could be reached"."""
    return any(tokens.word(at).lower() == "could" and was_able(tokens, at) for at in range(index - 4, index))


def was_able(tokens: Tokens, index: int) -> bool:
    """ "Could not be reached", "could hear jets": what was so, and not what may come."""
    near = {tokens.word(index + step).lower() for step in range(-4, 3)}
    return not NOBODY.isdisjoint(near) or tokens.word(index + 1).lower() in SENSES


def ends_a_noun(tokens: Tokens, index: int) -> bool:
    """ "Rejected the peace plan": behind an article and a singular a bare word is no verb."""
    word, before = tokens.word(index).lower(), tokens.word(index - 1).lower()
    return not word.endswith(("s", "ed")) and not before.endswith("s") and tokens.word(index - 2).lower() in ARTICLES


def ends_a_name(tokens: Tokens, index: int) -> bool:
    """ "In Norra Falls on Monday": capitals in a sentence that has small letters."""
    initials = [tokens.word(index + step)[:1] for step in (-1, 0, 1)]
    return initials[0].isupper() and initials[1].isupper() and initials[2].islower()


def is_noun(tokens: Tokens, index: int) -> bool:
    """Whether the clause has a verb beside a bare word, which is a noun then: "survived a no-confidence vote".

    Behind an article and a noun a singular verb would end in -s: "off to a bright start", and not "the crew start".
    """
    for at in range(index - 1, max(index - 9, -1), -1):
        word = tokens.word(at).lower()
        if not word or word in STOPS or word in BREAKS:
            break
        if word in PAST_TENSE or is_past_participle(tokens, at, word) or word in PRESENT:
            return True
    behind = [tokens.word(index + step).lower() for step in range(1, 6)]
    if behind[0] == "of" or any(word in WAS or word in PRESENT for word in behind):
        return True
    return tokens.word(index - 2).lower() in ARTICLES and tokens.word(index - 3).lower() in BEFORE_A_NOUN | {"to"}


def left_to_another(tokens: Tokens, index: int) -> bool:
    """A bare verb has its tense from what it hangs on: "did not take", "failed to meet"."""
    back = [tokens.word(index - step).lower() for step in range(1, 5)]
    if back[0] == "to":
        return back[1] in SETTLED
    if not LET.isdisjoint(back):
        return True  # "They let him go in May."
    return back[0] in DID or (back[0] in ("not", "never", "t") and not DID.isdisjoint(back[1:]))


def is_past_participle(tokens: Tokens, index: int, word: str) -> bool:
    """A verb in -ed, rather than an adjective: "a still unspecified date"."""
    if not word.endswith("ed") or len(word) < 4 or word in ED_BUT_NOT_PAST:
        return False
    before = tokens.word(index - 1).lower()
    if before in BEFORE_AN_ADJECTIVE:
        return False  # "Behind closed doors"
    adverb = before.endswith("ly") or before in ("still", "well", "newly")
    return (tokens.word(index - 2).lower() if adverb else before) not in ARTICLES


def is_infinitive(tokens: Tokens, index: int) -> bool:
    """ "to resume" rather than "to parliament": it follows a verb, an adjective or a noun of intent."""
    following = tokens.word(index + 1).lower()
    if following in BARE_AFTER_TO or following.endswith(("ing", "ed")):
        return False
    if following in TO_AUX or following in TIMETABLE:
        return True
    before = tokens.word(index - 1).lower()
    return before in PLANS_AHEAD or before in ("is", "are", "him", "them", "her", "it", "us")
