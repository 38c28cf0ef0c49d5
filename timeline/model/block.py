"""A block of a page: what stands apart from the sentences beside it, as a page shows it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from .span import Span

BlockKind = Literal[
    "heading", "paragraph", "item", "row", "entry", "message", "turn", "quotation", "note", "caption", "citation",
    "code", "furniture",
]  # fmt: skip
"""An `entry` is one of a log or a diary, a `turn` what one speaker says, `furniture` what is of the page alone."""

UNREAD: frozenset[BlockKind] = frozenset(("code", "furniture", "citation"))
"""Blocks that tell nothing."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block: where it stands, its kind, the day it is read against, who speaks, and the block that it lies in.

    What it tells begins at `lead`: behind a bullet, a stamp, the name of who speaks. `level` is that of a heading (1 is
    the highest), or how deep an item lies. `day` is known where the page itself says it (a stamp, a header of mail);
    `clock` is a time of the clock without its day, and `stamp` where either stands; where it counts the
    time that has `elapsed`, the day is that of publication. `parent` is the index of the block
    it lies in, among those of its document; -1 where it lies in none. A block has the day and the speaker of the block
    that it lies in where it has none itself.
    """

    span: Span
    kind: BlockKind = "paragraph"
    level: int = 0
    lead: int = -1
    day: date | None = None
    clock: str = ""
    elapsed: bool = False
    stamp: Span | None = None
    speaker: str = ""
    parent: int = -1

    def __post_init__(self) -> None:
        if self.lead < 0:
            object.__setattr__(self, "lead", self.span.start)

    @property
    def body(self) -> Span:
        """What it tells."""
        return Span(self.lead, max(self.lead, self.span.end))
