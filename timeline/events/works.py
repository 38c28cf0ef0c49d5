"""Works with their years in brackets: "roles in Cold Harbour (2004), The Gate (2007) and Salt (2013)".

Each work is an event of its own: what the sentence says of all of them, said of this one. A cited work is none: the
sentence must have a word for what one makes, and a verb before the first name.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ..languages.word_classes import CLOSE, QUOTE, TIME, clause_pattern
from ..languages.wordlist import words
from ..model import TimeSpan, Timex
from ..syntax.parsed import Parsed
from ..syntax.tokens import Tokens

# What one makes or has a part in, and bears a title.
MADE = words(
    "film films movie movies role roles comedy comedies drama dramas thriller thrillers album albums song songs single"
    " singles novel novels novella play plays musical musicals opera operas series sitcom documentary documentaries"
    " book books poem poems painting paintings sculpture sculptures symphony ballet ballets collections works"
    " screenplay screenplays soundtrack starred appeared directed wrote composed"
)
_YEAR = clause_pattern(r"\( {time} ({pause} {not close}*)? \)")  # "(2004)", "(1904; Lund, City Hall)"
_INSIDE = words("of the a an and in on for to at with from de la le der die das &")
_BETWEEN = words(", ; and &")
_LONGEST = 24  # tokens of what is said before the first


@dataclass(frozen=True, slots=True)
class Work:
    """A work: the tokens of what is said of it and of its name, and the token of its year."""

    said: list[int]
    name: list[int]
    token: int
    timex: Timex
    when: TimeSpan


def works(parsed: Parsed) -> list[Work]:
    """The works of a sentence that have their year in brackets, each with what is said of them all."""
    tokens = parsed.tokens
    if not _YEAR.search(tokens.classes) or MADE.isdisjoint(tokens.lower):
        return []
    found: list[Work] = []
    said: list[int] = []
    end = -1
    for name, token in _named(tokens):
        timex = parsed.times[token][0]
        said = _said_again(parsed, said, end, name) if said else _said(parsed, name, max(end, 0))
        end = tokens.classes.index(CLOSE, token) + 1
        if said and timex.when is not None and timex.when.granularity == "year":
            found.append(Work(said, list(range(name, token - 1)), token, timex, timex.when))
    return found


def _named(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Where each name before a year in brackets begins, and the token of the year."""
    for found in _YEAR.finditer(tokens.classes):
        place = first = found.start()
        if first > 1 and tokens.classes[first - 1] == QUOTE:
            first = max(tokens.classes.rfind(QUOTE, 0, first - 1), 0)  # “The Weir” (1999)
        while (
            first
            and tokens.classes[first] != QUOTE
            and (
                tokens.words[first - 1][:1].isupper()
                or tokens.words[first - 1][:1].isdigit()
                or (first < place and tokens.lower[first - 1] in _INSIDE and _goes_on(tokens, first - 1))
            )
        ):
            first -= 1
        while first < place and tokens.lower[first] in _INSIDE and tokens.words[first][:1].islower():
            first += 1
        if first < place:
            yield first, place + 1


def _goes_on(tokens: Tokens, i: int) -> bool:
    """Whether a small word stands inside of a name: after a capital, and not after a year in brackets."""
    return (i > 0 and tokens.words[i - 1][:1].isupper()) or (
        i > 1 and tokens.lower[i - 1] in _INSIDE and _goes_on(tokens, i - 1)
    )


def _said(parsed: Parsed, name: int, begin: int) -> list[int]:
    """What stands before the first work, back to a mark that divides; nothing where that has no verb or a time.

    `begin` is where it may begin: behind a work of which nothing was said.
    """
    tokens = parsed.tokens
    listed = name > 0 and tokens.words[name - 1] == ":"  # "She has written three books: …"
    first = next((i + 1 for i in range(name - 1 - listed, -1, -1) if tokens.words[i] in ";:"), 0)
    first = max(first, begin + (begin > 0 and tokens.words[begin] == ","))
    told = first < name and name - first <= _LONGEST and TIME not in tokens.classes[first:name]
    return list(range(first, name)) if told and _verb_end(parsed, first, name) else []


def _said_again(parsed: Parsed, said: list[int], end: int, name: int) -> list[int]:
    """The same of the next work; "wrote the novel A and the play B": of the kind that stands before it."""
    lower = parsed.tokens.lower
    while end < name and lower[end] in _BETWEEN:
        end += 1
    if end == name or not said:
        return said
    verb = _verb_end(parsed, said[0], said[-1] + 1)
    if name - end > 4 or _verb_end(parsed, end, name) or verb is None:
        return []
    return [*range(said[0], verb), *range(end, name)]


def _verb_end(parsed: Parsed, first: int, last: int) -> int | None:
    """Where the first verb between two tokens ends."""
    ends = [clause.verb[1] for clause in parsed.clauses if clause.verb is not None and first <= clause.verb[0] < last]
    return min(ends, default=None)
