"""A text that grows block by block, for readers that know what they read."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from ..model import Block, Span
from ..model.block import BlockKind

BETWEEN = "\n\n"


class Kind(NamedTuple):
    """A kind of block, and its level."""

    name: BlockKind = "paragraph"
    level: int = 0


PLAIN = Kind()


class Piece(NamedTuple):
    """A paragraph, or a row of a table by its cells; a row of level 1 names the columns."""

    text: str
    kind: Kind = PLAIN
    cells: tuple[str, ...] = ()


def put_together(heads: Iterable[str], body: Iterable[Piece], notes: Iterable[str]) -> tuple[str, tuple[Block, ...]]:
    """The text of a file of a word processor, and its blocks where it knows more than paragraphs.

    What runs over its pages comes first and once, its notes last.
    """
    heads, pieces, notes = tuple(dict.fromkeys(heads)), list(body), tuple(notes)
    if not heads and all(piece.kind == PLAIN and not piece.cells for piece in pieces):
        return BETWEEN.join([*(piece.text for piece in pieces), *notes]), ()
    made = Building()
    for head in heads:
        made.leaf(head, "furniture")
    for piece in pieces:
        if piece.cells:
            made.row(piece.cells, head=piece.kind.level > 0)
        else:
            made.leaf(piece.text, piece.kind.name, made.above(piece.kind), level=piece.kind.level)
    for note in notes:
        made.leaf(note)
    known = any(block.kind != "paragraph" for block in made.blocks)
    return made.text, tuple(made.blocks) if known else ()


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
            self._pieces.append(BETWEEN)
            self.size += len(BETWEEN)
        return self.size

    def write(self, text: str) -> Span:
        """Add words to the text; where they stand."""
        self._pieces.append(text)
        self.size += len(text)
        return Span(self.size - len(text), self.size)

    def leaf(self, text: str, kind: BlockKind = "paragraph", parent: int = -1, **fields: Any) -> int:
        """Add a block of words; its index."""
        start = self.begin()
        self._pieces.append(text)
        self.size = start + len(text)
        self.blocks.append(Block(Span(start, self.size), kind, lead=start, parent=parent, **fields))
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

    def above(self, kind: Kind) -> int:
        """The item that one of a deeper level lies in; -1 where there is none."""
        at = len(self.blocks) - 1
        while kind.name == "item" and at >= 0 and self.blocks[at].kind == "item":
            if self.blocks[at].level < kind.level:
                return at
            at = self.blocks[at].parent
        return -1
