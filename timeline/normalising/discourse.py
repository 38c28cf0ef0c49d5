"""Discourse time: where the story is. Each sentence inherits it from the one before; an aside cannot move it.

What a time does to it depends on how it stands in its sentence (`Reading.stance`): one that opens a sentence moves it
anywhere, one that goes on with a sentence moves it on by some years, or back where a paragraph begins; what is told
in brackets, in a relative clause or of a thing ("the treaty of 1648") moves it nowhere, and serves its own sentence.
"""

import re
from dataclasses import dataclass

from .cell import Cell

_BREAK = re.compile(r"""[.!?]["”’')\]]*\s+(?=["“'(]?[A-Z0-9])|\n\s*\n""")
_PARAGRAPH = re.compile(r"\n\s*\n")
_LONG = 500
_FURTHER = 15
"""A time that many years on, in the middle of a sentence, is one to which the story does not go."""


@dataclass(slots=True)
class Walk:
    """Through a text from one time to the next: which sentence and which paragraph it has come to."""

    text: str
    at: int = 0
    sentence: int = 0
    paragraph: int = 0

    def to(self, offset: int) -> tuple[int, int]:
        """The numbers of the sentence and of the paragraph that an offset lies in; offsets come in order."""
        far = offset - self.at > _LONG
        if far or _BREAK.search(self.text, self.at, offset):
            self.sentence += 1
            self.paragraph += _PARAGRAPH.search(self.text, self.at, offset) is not None
        self.at = max(self.at, offset)
        return self.sentence, self.paragraph


@dataclass(slots=True)
class Discourse:
    """`time` is where the story is; `passing` what the sentence told by the way, `place` the sentence and paragraph.

    `weak` while the story has been nowhere but in an aside; `away` is where it last did not go, `left` from where.
    """

    time: Cell | None = None
    passing: Cell | None = None
    place: tuple[int, int] = (-1, -1)
    moved: tuple[int, int] = (-1, -1)
    weak: bool = False
    away: Cell | None = None
    left: tuple[int, int] = (-1, -1)

    def come_to(self, place: tuple[int, int]) -> None:
        """The text has come to another sentence: what the last told by the way is over."""
        if place[0] != self.place[0]:
            self.passing = None
        self.place = place

    def tell(self, cell: Cell, stance: str, *, dated: bool) -> bool:
        """The text names a time, with its year or (`dated` is False) by the story; whether the story moves there."""
        if self.moves(cell, stance, dated=dated):
            self.weak = stance == "aside"
            self.time, self.moved, self.passing = cell, self.place, None
            return True
        if stance != "aside":
            self.away, self.left = cell, self.place
        self.passing = cell
        return False

    def moves(self, cell: Cell, stance: str, *, dated: bool) -> bool:
        """Whether the story goes where a time is."""
        if self.time is None or stance == "opens" or (self.weak and stance != "aside"):
            return True
        if stance == "aside":
            return False
        years = cell.year - self.time.year
        if not dated or 0 <= years <= _FURTHER or (years < 0 and self.place[1] != self.moved[1]):
            return True
        # Where a second sentence is where one before it was, there the story is by now.
        return self.away is not None and self.left[0] < self.place[0] and abs(cell.year - self.away.year) <= _FURTHER
