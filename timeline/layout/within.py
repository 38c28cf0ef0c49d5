"""What a page is as a whole: which expressions stand in which block, where its head ends, whether it is a diary."""

import itertools
from collections.abc import Mapping, Sequence

from ..model import Block, Mention
from .headings import OPENING, heading_label
from .labels import DAY, grain, label_of
from .page import Page


def is_leaf(block: Block) -> bool:
    """Whether a block has words of its own, and is not only what others lie in."""
    if block.kind in ("message", "quotation", "turn") or (block.kind == "entry" and block.stamp is not None):
        return False
    return block.kind != "row" or block.level == 2


def days_above(page: Page, within: Mapping[int, list[int]], mentions: Sequence[Mention]) -> int:
    """How many headings bear a date."""
    return sum(
        heading_label(page, page.blocks[index], inside, mentions)[0] is not None
        for index, inside in within.items()
        if page.blocks[index].kind == "heading"
    )


def days_begun(page: Page, within: Mapping[int, list[int]], mentions: Sequence[Mention]) -> tuple[bool, int]:
    """Whether paragraphs begin with days, so that a day holds until the next; and the first that names its year."""
    days, year = 0, -1
    for index, inside in within.items():
        block = page.blocks[index]
        if block.kind in ("paragraph", "entry") and is_leaf(block):
            label = label_of(page.text, block, inside, mentions, diary=True)
            if label is None or grain(mentions[label.mention]) != DAY:
                continue
            days += 1
            if year < 0 and getattr(mentions[label.mention].value.meaning, "year", None) is not None:
                year = label.mention
    return days > 1, year


def opening_of(blocks: Sequence[Block]) -> int:
    """How many blocks the head of a page takes, the cells of tables not counted."""
    others = (index for index, block in enumerate(blocks) if block.kind != "row")
    return next(itertools.islice(others, OPENING, None), len(blocks))


def mentions_of(blocks: Sequence[Block], mentions: Sequence[Mention]) -> dict[int, list[int]]:
    """The expressions of each block that has any: of the innermost that they stand in, or of a stamp's."""
    found: dict[int, list[int]] = {}
    stamps, leaves = [], []
    for i, block in enumerate(blocks):
        if is_leaf(block):
            leaves.append((block.span.start, block.span.end, i))
        elif block.stamp is not None:
            stamps.append((block.stamp.start, block.stamp.end, i))
    for spans in (stamps, leaves):
        spans.sort()
        at = 0
        for number, mention in enumerate(mentions):
            while at < len(spans) and spans[at][1] <= mention.span.start:
                at += 1
            within = at < len(spans) and spans[at][0] <= mention.span.start
            if within and (spans is leaves or mention.span.end <= spans[at][1] + 1):
                found.setdefault(spans[at][2], []).append(number)
    return found
