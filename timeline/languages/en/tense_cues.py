"""What one word tells of the tense of its clause: cues, in the order in which they are asked (`CUES`)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from ...tagging.tokens import Tokens
from ..wordlist import words
from .tense_beside import (
    could_not,
    ends_a_name,
    ends_a_noun,
    is_arranged,
    is_infinitive,
    is_noun,
    is_past_participle,
    left_to_another,
    was_able,
)
from .tense_words import (
    ARRANGED,
    BARE_AFTER_TO,
    BEFORE_A_NOUN,
    BEHIND_A_PARTICIPLE,
    BEHIND_WAS_TO,
    COUNTED_DOWN,
    FORETOLD,
    HAVE,
    INTENT,
    NOT_IN_PAST,
    NOUNS_TOO,
    PARTICIPLES,
    PASSIVE,
    PAST_TENSE,
    PLANS_AHEAD,
    SAME_IN_PAST,
    SETTLED,
    THOUGHT,
    TIMETABLE,
    TO_AUX,
    WAS,
)
from .words import WORDS

PAST, NOTHING, FUTURE = -1, 0, 1


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a clause, in lower case, and the words beside it."""

    tokens: Tokens
    index: int
    word: str

    def near(self, step: int) -> str:
        """The word so many steps behind it, before it where negative; nothing outside the block."""
        return self.tokens.word(self.index + step).lower()


@dataclass(frozen=True, slots=True)
class Cue:
    """What tells the tense of a clause: asked of some `words`, or of all."""

    read: Callable[[Word], int | None]
    words: frozenset[str]
    examples: Mapping[str, int]


def cue(*tables: frozenset[str], examples: Mapping[str, int]) -> Callable[[Callable[[Word], int | None]], Cue]:
    """Make a cue of a function. An example is a sentence, the word between asterisks, and what it tells."""
    return lambda read: Cue(read, frozenset().union(*tables), examples)


@cue(words("won"), examples={"She *won* the vote": PAST, "She *won*'t go": FUTURE})
def won(at: Word) -> int | None:
    """Not the "won" of "won't"."""
    return PAST if at.near(1) not in ("'", "’") else None


@cue(words("could"), examples={"It *could* not be reached": PAST, "It *could* open": FUTURE})
def could(at: Word) -> int | None:
    """What was so, and not what may come."""
    return PAST if was_able(at.tokens, at.index) else None


@cue(words("until"), examples={"With 40 days *until* the start": NOTHING})
def counted_down(at: Word) -> int | None:
    """Days that are left are told at any time."""
    return NOTHING if at.near(-1) in COUNTED_DOWN else None


@cue(
    PLANS_AHEAD,
    examples={
        "It *will* open": FUTURE,
        "They rejected the *plan*": NOTHING,
        "The bank rescue *plan* was approved": NOTHING,
        "It had been *expected*": PAST,
    },
)
def to_come(at: Word) -> int | None:
    """What is to come. "The plan" is a noun, and what had been planned was planned in the past."""
    noun = at.word in NOUNS_TOO and (
        at.near(-1) in BEFORE_A_NOUN or at.near(1) in WAS or (at.near(1) != "to" and ends_a_noun(at.tokens, at.index))
    )
    if noun:
        return NOTHING
    return PAST if at.near(-1) == "been" and at.near(-2) == "had" else FUTURE


@cue(FORETOLD, examples={"An outbreak *predicted* for the autumn": FUTURE})
def foretold(at: Word) -> int | None:
    """What was said to come."""
    return FUTURE if at.near(1) in ("for", "in", "up") else None


_NO_DEED = BARE_AFTER_TO | frozenset(WORDS["card"]) | words("several many both")


@cue(
    words("set"),
    examples={
        "It is *set* to open": FUTURE, "It is *set* for the third": FUTURE, "Fire was *set* to five houses": PAST,
        "He *set* a record for women": PAST,
    },
)  # fmt: skip
def set_for(at: Word) -> int | None:
    """What is set to happen; but a record is set when it is told."""
    to_do = at.near(1) == "to" and at.near(2) not in _NO_DEED  # "were set to five houses"
    ahead = to_do or at.near(1) == "for" or (at.near(2) == "for" and at.near(1) != "record")
    return FUTURE if ahead else PAST


@cue(INTENT, examples={"They *agreed* to a merger": PAST, "They *agreed* to meet": FUTURE})
def intended(at: Word) -> int | None:
    """What was agreed to is to come, if it is a deed."""
    steps = 2 if at.near(1) == "to" else 3 if at.near(2) == "to" else 0
    deed = at.near(steps) if steps else ""
    if not deed or deed in BARE_AFTER_TO:
        return PAST
    return PAST if at.word.startswith("agree") and deed not in TO_AUX and deed not in TIMETABLE else FUTURE


@cue(
    ARRANGED,
    examples={
        "I am *seeing* her on Friday": FUTURE, "Are you *coming*": FUTURE, "She's *leaving*": FUTURE,
        "He was *coming*": NOTHING, "It is a *meeting*": NOTHING,
    },
)  # fmt: skip
def arranged(at: Word) -> int | None:
    """What one is doing on a day is arranged."""
    return FUTURE if is_arranged(at.tokens, at.index) else None


@cue(words("booked"), examples={"We have *booked* a house": FUTURE})
def has_booked(at: Word) -> int | None:
    """What one has booked is to come."""
    return FUTURE if at.near(-1) in HAVE else None


@cue(
    words("have has ve"),
    examples={"They *have* left": PAST, "They will *have* left": FUTURE, "They *have* to go": NOTHING},
)
def perfect(at: Word) -> int | None:
    """What has been; with "will" what will have been."""
    return NOTHING if at.near(1) == "to" else FUTURE if at.near(-1) in ("will", "ll") else PAST


@cue(words("last former earlier"), examples={"It will close its *last* mill": NOTHING})
def last_of_its_kind(at: Word) -> int | None:
    """A quality of a thing."""
    return NOTHING if at.near(-1) in BEFORE_A_NOUN else None


@cue(SAME_IN_PAST, examples={"He wants to *cut* prices": NOTHING, "It *cut* prices": PAST})
def same_in_past(at: Word) -> int | None:
    """A verb whose past looks like its base form."""
    return NOTHING if at.near(-1) in NOT_IN_PAST else None


@cue(examples={"It *closed*": PAST, "It will be *announced*": FUTURE, "It was found to be *infected*": PAST})
def in_past(at: Word) -> int | None:
    """A past tense; of a passive the auxiliary decides."""
    if at.word not in PAST_TENSE and not is_past_participle(at.tokens, at.index, at.word):
        return None
    before, further = at.near(-1), at.near(-2)
    if is_arranged(at.tokens, at.index - 1):
        return FUTURE  # "She's getting married"
    passive = before in ("be", "get") or (before.endswith("ly") and further == "be")
    if passive and further == "to" and at.near(-3) in THOUGHT:
        return PAST
    return FUTURE if passive and not could_not(at.tokens, at.index) else PAST


@cue(PARTICIPLES, examples={"The bridge *taken* by rebels fell": PAST, "It is *driven* by wind": NOTHING})
def participle(at: Word) -> int | None:
    """What was done, unless an auxiliary or an article says otherwise."""
    other = at.near(-1) in PASSIVE or at.near(-1) in BEFORE_A_NOUN
    return NOTHING if other or at.near(1) not in BEHIND_A_PARTICIPLE else PAST


@cue(words("to"), examples={"They were *to* meet again": FUTURE, "He failed *to* meet them": PAST})
def to_do(at: Word) -> int | None:
    """What was to be done; behind some verbs what was done, or was not."""
    if not at.near(1).isalpha():
        return None
    if at.near(-1) in ("was", "were") and at.near(1) not in BEHIND_WAS_TO:
        return FUTURE
    if not _is_infinitive_here(at):
        return None
    return PAST if at.near(-1) in SETTLED else _unless_had(at)


@cue(
    examples={"The offer *expires* Friday": FUTURE, "The price has *come* down": PAST, "It survived a *vote*": NOTHING}
)
def on_a_timetable(at: Word) -> int | None:
    """The present tense of what stands on a timetable."""
    if (at.word not in TIMETABLE and at.word.removeprefix("re") not in TIMETABLE) or ends_a_name(at.tokens, at.index):
        return None
    before = at.near(-1)
    bare = not at.word.endswith("s") and before.isalpha() and not before.endswith("s")
    if bare and is_noun(at.tokens, at.index):
        return NOTHING
    if not HAVE.isdisjoint((before, at.near(-2) if before.endswith("ly") else "")):
        return PAST
    if left_to_another(at.tokens, at.index):
        return NOTHING
    relative = before == "that" and at.near(-2).endswith("s")  # "cuts that take effect"
    return _unless_had(at) if relative or before not in BEFORE_A_NOUN else None


CUES = (
    won, could, counted_down, to_come, foretold, set_for, intended, arranged, has_booked, perfect, last_of_its_kind,
    same_in_past, in_past, participle, to_do, on_a_timetable,
)  # fmt: skip


@cache
def _about(word: str) -> tuple[Cue, ...]:
    return tuple(each for each in CUES if not each.words or word in each.words)


_WORDS = frozenset().union(*(each.words for each in CUES))


def told(tokens: Tokens, index: int, word: str) -> int | None:
    """What one word, given in lower case, tells of the tense of its clause: PAST, FUTURE, or None."""
    if not word[0].isalpha() and word[0] not in "'’":
        return None
    at = Word(tokens, index, word)
    said = (each.read(at) for each in _about(word if word in _WORDS else ""))
    return next((tense for tense in said if tense is not None), NOTHING) or None


def _unless_had(at: Word) -> int:
    """ "It had been due to expire Friday": what was to come has passed."""
    return PAST if "had" in map(at.near, range(-4, 0)) else FUTURE


def _is_infinitive_here(at: Word) -> bool:
    """ "to meet", and not the name of a place: "to Reading"."""
    return at.tokens.word(at.index + 1).islower() and is_infinitive(at.tokens, at.index)
