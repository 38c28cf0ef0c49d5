"""A text that grows block by block, for readers that know what they read."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..model import Block, Span
from ..model.block import BlockKind

BETWEEN = "\n\n"


class Building:
    """The text so far and its blocks in order, each before those that lie in it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []
        self.size = 0

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def begin(self) -> int:
        """Where the next block begins: behind a blank line."""
        if self.size:
            self.write(BETWEEN)
        return self.size

    def write(self, text: str) -> Span:
        """Add words to the text; where they stand."""
        self._pieces.append(text)
        self.size += len(text)
        return Span(self.size - len(text), self.size)

    def leaf(self, text: str, kind: BlockKind = "paragraph", parent: int = -1, **fields: Any) -> int:
        """Add a block of words; its index."""
        self.begin()
        self.blocks.append(Block(self.write(text), kind, parent=parent, **fields))
        return len(self.blocks) - 1

    def row(self, cells: Sequence[str], parent: int = -1, *, head: bool = False) -> None:
        """Add a row of a table, its cells between bars; `head` if it names the columns."""
        start, row = self.begin(), len(self.blocks)
        self.blocks.append(Block(Span(start, start), "row", parent=parent, level=1 if head else 0))
        for number, text in enumerate(cells):
            self.write(" | " if number else "")
            if text:
                self.blocks.append(Block(self.write(text), "row", parent=row, level=2))
        self.blocks[row] = replace(self.blocks[row], span=Span(start, self.size))
