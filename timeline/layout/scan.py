"""Lines to blocks: one way down the page. What a line may open is a table (`openings`); here is what stays open.

A page tells how it is laid out by what it repeats: the names that open lines, the dates that do (`conventions`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from ..languages.pages import PageWords, page_words
from ..model import Block, Span
from ..model.block import BlockKind
from .citations import is_citation
from .heads import Head
from .lines import Line
from .markup import footnote_marks
from .repeated import Repeated, repeated_in
from .stamps import Stamp, day_first, day_of, hours_of, moment_of
from .turned import joined, running_heads
from .turns import Speakers, speakers_of
from .wrapped import paragraphs

PLAIN = 8
"""The level of a heading that nothing but its place on the page marks."""
DEEPEST = 20
"""Quotations within quotations: who marks more of them attacks."""

Opening = Callable[["Scan", Sequence[Line], int], int]
"""Opens a block at a line if it may, and gives how many lines that takes; 0 where the line is none of its kind."""


@dataclass(slots=True)
class Scan:
    """The blocks found so far, and what is open: the block `open` and the `item` that the next lines lie in.

    `blank` is whether a line stands behind a blank one or a heading, `base` the block that all these lines lie in.
    `running` are the lines that run over all pages, `turns` the blocks at which a page turns.
    """

    words: PageWords
    text: str = ""
    repeated: Repeated = field(default_factory=Repeated)
    speakers: Speakers = field(default_factory=Speakers)
    footnotes: frozenset[str] | None = None
    running: frozenset[int] = frozenset()
    turns: set[int] = field(default_factory=set)
    blocks: list[Block] = field(default_factory=list)
    stamped: dict[int, Stamp] = field(default_factory=dict)
    examiner: str = ""
    writer: str = ""
    timed: bool = False
    of_a_year: int = -1
    open: int = -1
    item: int = -1
    base: int = -1
    blank: bool = True
    pending: list[Line] = field(default_factory=list)
    pending_in: int = -1

    def add(self, start: int, end: int, kind: BlockKind = "paragraph", **fields: object) -> int:
        """Add a block; its index."""
        if self.pending:
            self.flush()
        self.blocks.append(Block(Span(start, end), kind, **fields))  # type: ignore[arg-type]
        return len(self.blocks) - 1

    def flush(self) -> None:
        """Add the paragraphs of the lines that wait for what comes below them."""
        lines, self.pending = self.pending, []
        for group in paragraphs(lines, self.words) if lines else ():
            figures = len(group) < 6 and any(line.figures for line in group)
            cited = figures and is_citation(" ".join(line.text for line in group))
            self.add(group[0].start, group[-1].end, "citation" if cited else "paragraph", parent=self.pending_in)

    def apart(self, first: Line, last: Line, kind: BlockKind, **fields: object) -> None:
        """Add a block of whole lines that nothing lies in."""
        self.add(first.start, last.end, kind, **({"parent": self.open} | fields))
        self.item = -1

    def turn_page(self, line: Line) -> int:
        """Add a line of the page that stands where it turns."""
        self.apart(line, line, "furniture")
        self.turns.add(len(self.blocks) - 1)
        return 1

    def head(self, start: int, end: int, lead: int, level: int, within: int | None = None) -> None:
        """Add a heading: what was open is closed, down to the block `within`."""
        self.add(start, end, "heading", lead=lead, level=level)
        self.open, self.item, self.blank = self.base if within is None or within < 0 else within, -1, True

    def begin(self, made: int) -> None:
        """What follows lies in this block."""
        self.open, self.item = made, -1

    def head_at(self, line: Line) -> Head | None:
        """The date at the head of a line, where the page repeats such heads."""
        return self.repeated.heads.get(line.start)

    def is_footnote(self, mark: str) -> bool:
        """Whether these figures are glued to words of the text as the mark of a footnote."""
        if self.footnotes is None:
            self.footnotes = footnote_marks(self.text)
        return mark in self.footnotes

    def around(self, *kinds: BlockKind) -> int:
        """The block that is open, or the one around it where it is of these kinds."""
        index = self.open
        while index >= 0 and self.blocks[index].kind in kinds:
            index = self.blocks[index].parent
        return index

    @property
    def depth(self) -> int:
        """How many blocks lie around what comes next."""
        depth, block = 0, self.open
        while block >= 0:
            block, depth = self.blocks[block].parent, depth + 1
        return depth

    def read(self, lines: Sequence[Line], parent: int = -1) -> None:
        """Add the blocks of these lines, which lie in the block `parent`."""
        from .openings import openings_at

        outside = self.open, self.item, self.base
        self.open, self.item, self.base, self.blank = parent, -1, parent, True
        i = 0
        while i < len(lines):
            if not lines[i].text:
                self.flush()
                self.blank = True
                i += 1
                continue
            self.blank, behind = False, self.blank
            i += self._opened(lines, i, behind, openings_at(lines[i].text, self))
        self.flush()
        self.open, self.item, self.base = outside

    def _opened(self, lines: Sequence[Line], i: int, blank: bool, openings: Sequence[Opening]) -> int:
        for opening in openings:
            self.blank = blank
            size = opening(self, lines, i)
            if size:
                self.blank = self.blocks[-1].kind == "heading"
                return size
        self.blank = False
        self._plain(lines, i, blank)
        return 1

    def _plain(self, lines: Sequence[Line], i: int, blank: bool) -> None:
        """A line that goes on with the item above it, or is of a paragraph: of the item's own, where it is indented."""
        line = lines[i]
        within = self.item >= 0 and line.indent > self.blocks[self.item].level
        if self.item >= 0 and not blank and not self.pending and (within or _reads_on(lines[i - 1], line)):
            block = self.blocks[self.item]
            self.blocks[self.item] = replace(block, span=Span(block.span.start, line.end))
            return
        if not self.pending:
            self.pending_in = self.item if within else self.open
        self.pending.append(line)
        if not within:
            self.item = -1


def scan(
    text: str, lines: Sequence[Line], published: date | None = None, language: str = "en", known: Sequence[Block] = ()
) -> list[Block]:
    """The blocks of a text, in order; a block comes before those that lie in it. `known` are those of its reader.

    >>> from timeline.layout.lines import lines_of
    >>> page = "# Pier\\n\\n- 1904 opened"
    >>> [(block.kind, block.body.of(page)) for block in scan(page, lines_of(page))]
    [('heading', 'Pier'), ('item', '1904 opened')]
    """
    words = page_words(language)
    page = Scan(words, text, repeated_in(lines, words), speakers_of([line.text for line in lines if line.text]))
    page.running = running_heads(text, lines)
    if known:
        from .known import adopt

        adopt(page, lines, known)
    else:
        page.read(lines[_front_matter(page, lines) :])
    return joined(text, _with_days(page, published), page.turns)


def _front_matter(page: Scan, lines: Sequence[Line]) -> int:
    """How many lines the block takes that says in front what is known of the text."""
    first = next((i for i, line in enumerate(lines) if line.text), len(lines))
    if first == len(lines) or lines[first].text != "---":
        return 0
    for i in range(first + 1, min(first + 60, len(lines))):
        if lines[i].text in ("---", "..."):
            pairs = sum(":" in line.text for line in lines[first + 1 : i])
            if not pairs:
                return 0
            page.apart(lines[first], lines[i], "furniture")
            return i + 1
    return 0


def _reads_on(before: Line, line: Line) -> bool:
    return line.text[0].islower() or (before.text[-1] not in ".!?:;" and len(before.text) > 60)


def _leave_acts(page: Scan) -> None:
    """In a chat what nobody says is of the program: "Anna created the group"."""
    chat = [index for index, stamp in page.stamped.items() if stamp.chat]
    acts = {index for index in chat if not page.stamped[index].speaker}
    if 2 * len(acts) < len(chat):
        for index, block in enumerate(page.blocks):
            if index in acts or block.parent in acts:
                page.blocks[index] = replace(block, kind="furniture")


def _with_days(page: Scan, published: date | None) -> list[Block]:
    """The blocks, those with a stamp given its day: by the form that the file's own stamps tell."""
    if not page.stamped:
        return page.blocks
    _leave_acts(page)
    first = day_first(stamp.figures for stamp in page.stamped.values() if stamp.figures)
    day = published.date() if isinstance(published, datetime) else published
    clocks = [stamp.clock for stamp in page.stamped.values() if stamp.clock is not None and not stamp.figures]
    counted = bool(clocks) and clocks[0].hour == 0  # what has been recorded for so long, and no time of the day
    for index, stamp in page.stamped.items():
        own = moment_of(day_of(stamp.figures, first), stamp) if stamp.figures else day if stamp.elapsed else None
        clock = hours_of(stamp) if not (stamp.figures or counted) else ""
        page.blocks[index] = replace(page.blocks[index], day=own, clock=clock, elapsed=stamp.elapsed)
    return page.blocks
