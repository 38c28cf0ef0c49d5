"""A sentence as it was read, and where in the text stands what it tells."""

from dataclasses import dataclass

from ..languages.word_classes import CCONJ, CLOSE, OPEN, PAUSE
from ..model import Span, Timex
from .clause import Clause
from .tokens import Tokens


@dataclass(slots=True)
class Parsed:
    """A sentence with its clauses. `times` gives for each time token the expressions in it."""

    span: Span
    tokens: Tokens
    clauses: list[Clause]
    owner: list[int]
    times: dict[int, list[Timex]]
    main: int | None = -1  # as `foreground.main_clause` found it; -1 before anybody asked


def evidence_of(parsed: Parsed, clause: int, token: int | None) -> Span:
    """The clause where it stands: the part with its verb, stretched to the time expression."""
    tokens = parsed.tokens
    item = parsed.clauses[clause]
    low, high = max(item.segments, key=lambda pair: pair[1] - pair[0])
    if item.verb is not None:
        low, high = next(((a, b) for a, b in item.segments if a <= item.verb[0] < b), (low, high))
    if token is not None:
        low, high = min(low, token), max(high, token + 1)
    while high - 1 > low and tokens.classes[high - 1] in PAUSE + CCONJ + OPEN:
        high -= 1
    while low < high - 1 and tokens.classes[low] in PAUSE + CLOSE:
        low += 1
    return Span(tokens.starts[low], tokens.ends[high - 1])


def evidence_of_noun(tokens: Tokens, order: list[int], token: int) -> Span:
    """The noun with the time that dates it."""
    return Span(min(tokens.starts[order[0]], tokens.starts[token]), max(tokens.ends[order[-1]], tokens.ends[token]))
