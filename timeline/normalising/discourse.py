"""Discourse time: where the story is. Each sentence inherits it from the one before; an aside cannot move it.

What a time does to it depends on how it stands in its sentence (`Reading.stance`): one that opens a sentence moves it
anywhere, one that goes on with a sentence moves it on by some years, or back where a paragraph begins; what is told
in brackets, in a relative clause or of a thing ("the treaty of 1648") moves it nowhere, and serves its own sentence.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from .cell import Cell

_BREAK = re.compile(r"""[.!?]["”’')\]]*\s++(?=["“'(]?[A-Z0-9])|\n\s*\n""")
_FURTHER = 15
"""A time that many years on, in the middle of a sentence, is one to which the story does not go."""


@dataclass(slots=True)
class Breaks:
    """Where sentences and paragraphs of a text end."""

    sentences: list[int] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> "Breaks":
        """The breaks of a text, in order."""
        breaks = cls()
        for found in _BREAK.finditer(text):
            breaks.sentences.append(found.end())
            if text[found.start()] == "\n" or "\n" in text[found.start() : found.end()].rstrip(" "):
                breaks.paragraphs.append(found.end())
        return breaks

    def place(self, at: int) -> tuple[int, int]:
        """The numbers of the sentence and of the paragraph that an offset lies in."""
        return bisect_right(self.sentences, at), bisect_right(self.paragraphs, at)


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
