"""What gives a block its day."""

from dataclasses import dataclass

HEADED, LED, STAMPED, MET, WRITTEN = "under the heading", "dated by", "sent on", "at the meeting of", "written on"
LOGGED = "logged at"
ASKED = "asked of"


@dataclass(frozen=True, slots=True)
class Source:
    """A time expression by its index, or the block that bears a stamp; `how` tells it as evidence does.

    `strict`: it dates what the block tells, and is not only what its times are read against.
    """

    how: str
    mention: int = -1
    block: int = -1
    strict: bool = True
    speaker: str = ""
