"""The blocks that a reader knew. What it knows as paragraphs alone is read as its lines are laid out: a page of HTML or
Word has diaries, chats and minutes in it too, of which its tags say nothing.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ..model import Block, Span
from . import marked, rows
from .citations import is_citation
from .heads import Head, head_of
from .lines import Line
from .scan import Scan
from .stamps import clock_of


def adopt(page: Scan, lines: Sequence[Line], blocks: Sequence[Block]) -> None:
    """Add to a page the blocks that its reader knew."""
    starts = [line.start for line in lines]
    clocks = _clocks(page, blocks)
    made = {-1: -1}
    under: dict[int, int] = {}  # by what they lie in, the entries that headings with a time of the clock began
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if block.kind == "heading":
            under.pop(block.parent, None)
        within = under.get(block.parent, made.get(block.parent, -1))
        if block.kind == "paragraph" and (within < 0 or page.blocks[within].kind == "quotation"):
            last = _run(blocks, at)
            run = lines[bisect_left(starts, block.span.start) : bisect_left(starts, blocks[last].span.end)]
            page.read(run, within)
            made |= dict.fromkeys(range(at, last + 1), within)
            at = last + 1
        elif block.kind == "row" and block.level < 2:
            cells = [each.span for each in rows.cells_behind(blocks, at)]
            head = block.level == 1 or _is_head(page.text, blocks, at)
            made[at] = rows.row(page, block.span.start, block.span.end, cells, head=head, within=within)
            at += 1 + len(cells)
        elif at in clocks:
            under[block.parent] = made[at] = _entry(page, block, within, clocks[at])
            at += 1
        else:
            made[at] = page.add(block.span.start, block.span.end, block.kind)
            page.blocks[-1] = replace(block, parent=within)
            if block.kind == "item":
                page.blocks[-1] = _item(page, page.blocks[-1], lines[bisect_left(starts, block.span.start)])
            at += 1


def _clocks(page: Scan, blocks: Sequence[Block]) -> dict[int, Head]:
    """The times of the clock that begin headings, where a page has several: "20:45 Army arrives"."""
    headings = [(index, block) for index, block in enumerate(blocks) if block.kind == "heading"]
    heads = ((index, head_of(block.body.of(page.text), page.words)) for index, block in headings)
    found = {index: head for index, head in heads if head is not None and head.is_clock}
    return found if len(found) > 1 else {}


def _entry(page: Scan, block: Block, within: int, head: Head) -> int:
    """What a heading with a time of the clock stands over."""
    start, lead = block.lead, block.lead + head.lead
    stamp = Span(start, start + head.end)
    clock = clock_of(stamp.of(page.text))
    made = page.add(start, block.span.end, "entry", lead=lead, clock=clock, stamp=stamp, parent=within)
    if lead < block.span.end:
        page.add(lead, block.span.end, "paragraph", parent=made)
    return made


def _item(page: Scan, block: Block, line: Line) -> Block:
    if is_citation(block.body.of(page.text)):
        return replace(block, kind="citation")
    return marked.told(page, block, line, page.head_at(line))


def _run(blocks: Sequence[Block], at: int) -> int:
    """The last of the paragraphs that follow one another in one block."""
    while at + 1 < len(blocks) and (blocks[at + 1].kind, blocks[at + 1].parent) == ("paragraph", blocks[at].parent):
        at += 1
    return at


def _is_head(text: str, blocks: Sequence[Block], row: int) -> bool:
    """Whether a row is the first of its table, and alone without figures, though its reader does not say so."""
    before = blocks[row - 1] if row else None
    if before is not None and before.kind == "row":
        return False
    below = row + 1 + len(rows.cells_behind(blocks, row))
    followed = below < len(blocks) and blocks[below].kind == "row"
    return followed and rows.names_columns(blocks[row].span.of(text), [blocks[below].span.of(text)])
