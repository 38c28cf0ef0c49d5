"""A stretch of text that is read by itself, with what the page says of it."""

from dataclasses import dataclass
from datetime import date as day_of_calendar

from .block import BlockKind
from .span import Span
from .timex import Timex


@dataclass(frozen=True, slots=True)
class Passage:
    """A block as it is read: no sentence crosses its border.

    `date` is the time at its head, or the one that it stands under, and `told` says which ("under the heading"). It
    `leads` where the date is of the passage itself; where it only is what the passage is read against, it is not
    `strict`. `speaker` says what is told, and is named at `named`; `asks` is a question of an examination. `day` is
    the day on which it is said or written, where the page says it.
    """

    span: Span
    kind: BlockKind = "paragraph"
    date: Timex | None = None
    told: str = ""
    leads: bool = False
    strict: bool = True
    speaker: str = ""
    named: Span | None = None
    asks: bool = False
    day: day_of_calendar | None = None
