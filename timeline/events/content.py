"""What a time is told of: a clause, a noun alone, what was decided, or what somebody is blamed for."""

from dataclasses import dataclass
from datetime import date

from ..languages.word_classes import (
    ADP,
    ADVERBIAL,
    CCONJ,
    CLAUSE_OPENER,
    CLOSE,
    DET,
    NUM,
    OPEN,
    PART,
    PAUSE,
    QUOTE,
    TIME,
)
from ..model import Modality, TimeSpan
from ..syntax.infinitive import blamed_for, decided
from ..syntax.parsed import Parsed
from .comparison import compared, is_comparison
from .dated_nouns import dated_alone
from .modality import AFTER_PUBLICATION, is_future, modality_of
from .placing import is_delayed

_EMPTY = (
    CLAUSE_OPENER + ADVERBIAL + PAUSE + QUOTE + OPEN + CLOSE + CCONJ + DET + NUM + ADP + PART
)  # what tells nothing by itself


@dataclass(frozen=True, slots=True)
class Content:
    """What is told of a time, and how.

    `noun`: the tokens of a noun that alone is dated; `only`: the first token of what alone of the clause is meant,
    or -1; `without`: tokens that would make a title say something else; `to`: the "to" behind which stands what was
    decided, or -1; `late`: it did not happen until then.
    """

    noun: list[int] | None = None
    only: int = -1
    without: frozenset[int] = frozenset()
    to: int = -1
    late: bool = False


def content_of(parsed: Parsed, clause: int, token: int | None, when: TimeSpan, published: date | None) -> Content:
    """What the time at `token`, or a time without a token, is told of."""
    tokens, told = parsed.tokens, parsed.clauses[clause]
    if token is None:
        return Content()
    noun = compared(parsed, clause) if is_comparison(parsed, clause) else dated_alone(parsed, clause, token)
    if noun is not None:
        return Content(noun=noun)
    without: set[int] = set()
    if tokens.lower[token] == "since":  # … an event that has a date of its own
        until = next((i for i in range(token, len(tokens.classes)) if tokens.classes[i] == TIME), token)
        without.update(range(token, until + 1))
    late = is_delayed(parsed, clause, token)
    if late and told.verb is not None:
        without.update(i for i in range(told.start, told.verb[1]) if tokens.lower[i] == "not")
    to = decided(parsed, clause, token, future=is_future(when, published))
    apart = any(parsed.owner[other] == clause for other in parsed.times if other != token)
    if to >= 0 and apart and told.verb is not None:
        without.update(range(*told.verb))
    return Content(only=blamed_for(parsed, clause, token), without=frozenset(without), to=to, late=late)


def tells_nothing(parsed: Parsed, clause: int, content: Content) -> bool:
    """Whether what is told is too bare to be an event."""
    classes = parsed.tokens.classes
    if content.noun is not None:
        return all(classes[i] in _EMPTY for i in content.noun)
    told = parsed.clauses[clause]
    inside = [i for low, high in told.segments for i in range(low, high) if classes[i] not in _EMPTY]
    return not inside or (told.verb is None and all(_is_sign(parsed.tokens.lower[i]) for i in inside))


def _is_sign(word: str) -> bool:
    """Whether a word is no more than a letter, or "e.g."."""
    return len(word.replace(".", "")) < 2 or word.rstrip(".") in ("e.g", "i.e", "cf")


def modality_told(
    parsed: Parsed, clause: int, content: Content, token: int | None, when: TimeSpan, published: date | None
) -> tuple[Modality, str]:
    """The modality of what is told, and the word it was read from."""
    if content.to >= 0:
        return "planned", f"{parsed.tokens.lower[content.to - 1]} to"
    future = is_future(when, published)
    if content.late:
        return ("planned", "until") if future else ("happened", "not until")
    modality, cue = modality_of(parsed.tokens, parsed.clauses, clause, token, when, published)
    if content.noun is not None and cue != AFTER_PUBLICATION:
        return "happened", ""  # the verb's is not the noun's
    return modality, cue
