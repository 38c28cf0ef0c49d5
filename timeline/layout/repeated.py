"""What a page repeats: dates and clocks that open its lines in one shape, and dates that close them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..languages.pages import PageWords
from ..model import Block
from .heads import REACH, Head, conventions, head_of, is_day, shape_of, tail_of
from .lines import Line
from .openers import ITEM

_FEWEST = 3
_STOPS = (".", "!", "?", ":", ";", ")", '."', ".”")


@dataclass(frozen=True, slots=True)
class Repeated:
    """The dates by which lines are recognised, each under the offset at which its line begins.

    A head opens a line, a tail (where it begins) closes one.
    """

    heads: dict[int, Head] = field(default_factory=dict)
    tails: dict[int, int] = field(default_factory=dict)


def repeated_at(text: str, blocks: Sequence[Block], words: PageWords) -> Repeated:
    """The heads and tails of blocks of one kind, under the offset at which what they tell begins."""
    lines = [_line(text, block) for block in blocks if block.kind in _DATED and block.lead < block.span.end]
    kinds = [block.kind for block in blocks if block.kind in _DATED and block.lead < block.span.end]
    rows = [_Row(line.start, kind, head_of(line.text, words)) for kind, line in zip(kinds, lines, strict=True)]
    heads = _in_shape(rows)
    tails: dict[int, int] = {}
    for kind in set(kinds):
        same = [line for line, each in zip(lines, kinds, strict=True) if each == kind and line.start not in heads]
        tails |= _tails(same, words)
    return Repeated(heads, tails)


_DATED = ("item", "entry", "paragraph")


_PROSE = "-"
"""What stands for a block that no date can begin or end."""
_DIGIT = re.compile(r"\d")


def _line(text: str, block: Block) -> Line:
    begin, end = block.lead, block.span.end
    if not (
        _DIGIT.search(text, begin, min(end, begin + 2 * REACH)) or _DIGIT.search(text, max(begin, end - REACH), end)
    ):
        return Line(begin, end, 0, _PROSE)
    body = text[block.lead : block.span.end]
    lead = len(body) - len(body.lstrip())
    return Line(block.lead + lead, block.span.end, 0, body.strip())


def _in_shape(rows: Sequence["_Row"]) -> dict[int, Head]:
    shapes = conventions((row.opener, row.head) for row in rows)
    return {row.start: row.head for row in rows if row.head is not None and shape_of(row.opener, row.head) in shapes}


class _Row(NamedTuple):
    start: int
    opener: str
    head: Head | None


def repeated_in(lines: Sequence[Line], words: PageWords) -> Repeated:
    """The heads and tails of a page that no accident repeats."""
    rows = list(_rows(lines, words))
    heads = _in_shape(rows)
    return Repeated(heads, _tails(lines, words) if not heads else {})


def _rows(lines: Sequence[Line], words: PageWords) -> Iterator["_Row"]:
    """The lines that may be entries: those at which something begins."""
    before: Line | None = None
    headed = False
    for line in lines:
        text = line.text
        if text:
            bullet = ITEM.match(text) if not text[0].isalpha() else None
            if bullet and bullet["number"] and is_day(text, words):
                bullet = None  # "3. Mai 1904" is no third item
            opener = text[0] if bullet and not bullet["number"] else "1" if bullet else ""
            begins = headed or bullet or before is None or before.text.endswith(_STOPS) or before.indent > line.indent
            head = head_of(text[bullet.end() :] if bullet else text, words) if begins else None
            if begins:
                yield _Row(line.start, opener, head)
            headed = head is not None
        before = line if text else None


def _tails(lines: Sequence[Line], words: PageWords) -> dict[int, int]:
    """Where dates begin that close most lines of a page, set apart in one way."""
    full = [line for line in lines if line.text]
    found: dict[str, dict[int, int]] = {}
    for line in full:
        tail = tail_of(line.text, words)
        if tail is not None:
            found.setdefault(tail[0], {})[line.start] = line.start + tail[1]
    most = max(found.values(), key=len, default={})
    return most if len(most) >= _FEWEST and 2 * len(most) >= len(full) - 1 else {}
