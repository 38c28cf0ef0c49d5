"""Rows of tables in a text: pipes, tabs, wide gaps, the markup of wikis."""

import re
from collections.abc import Sequence

from ..model import Span
from .lines import Line

_GAP = re.compile(r"\t+|(?<=\S)[ ]{3,}(?=\S)")
_PIPE = re.compile(r"\s*(?<!\\)\|\|?\s*")
_RULED = re.compile(r"[\s|:+=-]{3,}$")
_CELL = re.compile(r"(?:(?<=\|\|)|(?<=!!)|^)(?:(?!\|\||!!).)*")
_ATTRIBUTES = re.compile(
    r"(?:\s*(?:style|class|align|rowspan|colspan|scope|width|data-\w+|valign|bgcolor)\s*=\s*(?:\"[^\"]*\"|\S+))+\s*\|(?!\|)\s*"
)


def is_ruled(line: Line) -> bool:
    """Whether a line of a table only draws a border: "|---|---|", "+----+"."""
    return bool(_RULED.match(line.text))


def cells_of(line: Line) -> list[Span]:
    """The cells of a row with pipes, those that are empty too."""
    return _cut(line, _PIPE)


def columns_of(line: Line) -> list[Span]:
    """The cells of a row whose columns stand apart."""
    return _cut(line, _GAP)


def is_columned(line: Line) -> bool:
    """Whether columns stand apart in a line."""
    return ("\t" in line.text or "   " in line.text) and bool(_GAP.search(line.text))


def wiki_row(lines: Sequence[Line]) -> list[Span]:
    """The cells of a row of a wiki's table: "| 1904 || Pier opened", or a line for each."""
    found: list[Span] = []
    for line in lines:
        text = line.text
        begin = 1 if text[:1] in "|!" else 0
        for part in _CELL.finditer(text[begin:]):
            start, end = line.start + begin + part.start(), line.start + begin + part.end()
            attributes = _ATTRIBUTES.match(part[0])
            start += attributes.end() if attributes else 0
            if begin or not found:
                found.append(_stripped(line, start, end))
            else:
                found[-1] = Span(found[-1].start, _stripped(line, start, end).end)  # a cell goes on in the next line
    return found


def _cut(line: Line, border: re.Pattern[str]) -> list[Span]:
    text = line.text
    cuts = [match.span() for match in border.finditer(text)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    cells = [Span(line.start + a, line.start + max(a, b)) for a, b in zip(starts, ends, strict=True)]
    if cells and cells[0].start == cells[0].end:
        del cells[0]
    if cells and cells[-1].start == cells[-1].end:
        del cells[-1]
    return cells


def _stripped(line: Line, start: int, end: int) -> Span:
    piece = line.text[start - line.start : end - line.start]
    lead = len(piece) - len(piece.lstrip())
    return Span(start + lead, max(start + lead, start + len(piece.rstrip())))
