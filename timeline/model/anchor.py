"""What a time expression is read against where the page says it, and not the day of publication."""

from dataclasses import dataclass
from datetime import date

LED = "dated by"
"""What an anchor tells of a date that stands at the head of an entry."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A day that is known (of a stamp), or another time expression by its index (of a heading); `told` says which.

    With `carries` it only lends what the expression does not say itself, as the entry before of a diary lends its year.
    """

    told: str
    day: date | None = None
    mention: int = -1
    carries: bool = False
