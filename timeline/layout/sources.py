"""What gives a block its day."""

from dataclasses import dataclass, field

from ..model import Anchor, Block
from ..model.anchor import LED as LED

HEADED, STAMPED, MET, WRITTEN = "under the heading", "sent on", "at the meeting of", "written on"
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


@dataclass(slots=True)
class Dated:
    """The blocks with their leads moved behind their dates, and what dates each; the anchor of each time expression.

    `own[i]` is what stands at the head of block `i` itself, `above[i]` what stands over it. `idle` says of an
    expression why it makes no event.
    """

    blocks: list[Block]
    anchors: list[Anchor | None]
    own: dict[int, Source] = field(default_factory=dict)
    above: dict[int, Source] = field(default_factory=dict)
    idle: dict[int, str] = field(default_factory=dict)
