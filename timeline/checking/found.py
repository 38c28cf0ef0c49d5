"""A sentence beside a row."""

from dataclasses import dataclass
from functools import lru_cache

from ..model import Event, Span
from .features import Features, features
from .sources import Source

TOLD, UNDONE = 0.66, 0.72
"""From these shares of a row's weight on a sentence may tell it: with the row's verb, and without."""

Against = tuple[str, Span | None, tuple[str, ...]]
"""What speaks against a row: why, the words in the source, the words of the row."""


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence beside a row: the share of the row that it tells, and why it is not told there, if it is not.

    `turning` are the words in the source that speak against it, `faulty` those of the row. `clause` is the one that
    tells it, -1 where none is plain, and `event` the one that was made of the sentence and has the row's words; `done`
    says that it has the row's verb, or one of its kin.
    """

    source: Source
    index: int
    share: float
    against: str = ""
    turning: Span | None = None
    faulty: tuple[str, ...] = ()
    clause: int = -1
    event: Event | None = None
    done: bool = False

    @property
    def told(self) -> bool:
        """Whether the sentence tells the row."""
        return self.share >= (TOLD if self.done else UNDONE) and not self.against


@lru_cache(maxsize=16384)
def of_title(title: str) -> Features:
    """The features of an event's title."""
    return features(title, Span(0, len(title)))


def shared(title: str, row: Features) -> int:
    """How many of a row's words an event's title has, or has in other words."""
    theirs = of_title(title)
    return sum(word.key in theirs.keys or bool(word.families & theirs.families) for word in row.words)


def keys_of(title: str) -> frozenset[str]:
    """What the words of an event's title can be compared by."""
    return of_title(title).keys
