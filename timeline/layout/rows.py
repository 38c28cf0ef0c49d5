"""Rows of tables: between bars, in columns, in the markup of wikis."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..model import Block, Span
from . import openers
from .lines import Line
from .scan import Scan
from .stamps import clock_of
from .tables import cells_of, columns_of, is_columned, is_ruled, wiki_row

_FIGURE = re.compile(r"\d")
_LONGEST_HEAD = 120
_LONGEST_FORM = 300
"""So many lines the form of a wiki takes at most."""
_SURE = 3
"""So many columns are no accident below a line of words."""


def between_bars(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A row whose cells stand between bars, where the line begins with one or rows stand about it."""
    line = lines[i]
    ruled_off = "|" in line.text and is_ruled(line)
    if line.text[0] != "|" and " | " not in line.text and not ruled_off:
        return 0
    if ruled_off:
        page.apart(line, line, "furniture")
        return 1
    if line.text[0] != "|" and not any(" | " in lines[k].text for k in _about(lines, i)):
        return 0
    ruled = i + 1 < len(lines) and is_ruled(lines[i + 1])
    row(page, line.start, line.end, cells_of(line), head=ruled or _is_head(lines, i, " | "))
    return 1


def in_columns(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A row whose columns stand apart, among others."""
    line = lines[i]
    if not is_columned(line) or not any(is_columned(lines[k]) for k in _about(lines, i)):
        return 0
    cells = columns_of(line)
    if page.pending and len(cells) < _SURE:
        return 0
    dated = page.head_at(line) is not None or openers.DAY_APART.match(line.text)
    if len(cells) < 2 or (len(cells) == 2 and dated):
        return 0  # a date and what happened then are an entry, which may go on in the lines below
    head = _is_head(lines, i, "  ") or (page.blank and _is_named(page, cells, page.words.days | page.words.clocks))
    row(page, line.start, line.end, cells, head=head)
    return 1


def of_a_wiki(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A table in the markup of wikis, with all of its rows."""
    if not lines[i].text.startswith("{|"):
        return 0
    end = next((k for k in range(i, len(lines)) if lines[k].text.startswith("|}")), len(lines) - 1)
    page.apart(lines[i], lines[i], "furniture")
    rows: list[list[Line]] = [[]]
    for line in lines[i + 1 : end]:
        if line.text.startswith("|-"):
            page.apart(line, line, "furniture")
            rows.append([])
        elif line.text.startswith("|+"):
            page.apart(line, line, "caption", lead=line.start + 2)
        elif line.text:
            rows[-1].append(line)
    for each in rows:
        if each:
            row(page, each[0].start, each[-1].end, wiki_row(each), head=all(line.text[0] == "!" for line in each))
    page.apart(lines[end], lines[end], "furniture")
    return end - i + 1


_TEMPLATE = re.compile(r"\{\{(?![<%{])")  # "{{<" and "{{%" are those of a site's generator


def of_a_template(page: Scan, lines: Sequence[Line], i: int) -> int:
    """What a wiki fills a form with: "{{Infobox bridge ⏎ | opened = 1904 ⏎ }}"."""
    if not _TEMPLATE.match(lines[i].text):
        return 0
    open_ = 0
    for k in range(i, min(len(lines), i + _LONGEST_FORM)):
        open_ += lines[k].text.count("{{") - lines[k].text.count("}}")
        if open_ <= 0:
            whole = lines[k].text.endswith("}}")
            if whole:
                page.apart(lines[i], lines[k], "furniture")
            return k + 1 - i if whole else 0
    return 0


def _is_head(lines: Sequence[Line], i: int, between: str) -> bool:
    """Whether a row is the first of its table and names the columns: it alone has no figures."""
    above = next((lines[k].text for k in (i - 1, i - 2) if k >= 0 and lines[k].text), "")
    below = [lines[k].text for k in (i + 1, i + 2) if k < len(lines) and between in lines[k].text]
    return between not in above and names_columns(lines[i].text, below)


def _is_named(page: Scan, cells: Iterable[Span], names: frozenset[str]) -> bool:
    """Whether one of the cells is one of these names of columns."""
    return any(cell.of(page.text).strip(" *_").lower() in names for cell in cells)


def names_columns(text: str, below: Sequence[str]) -> bool:
    """Whether a row has no figures, and those below it have."""
    if not below or len(text) > _LONGEST_HEAD:
        return False
    return not _FIGURE.search(text) and all(_FIGURE.search(each) for each in below)


def _about(lines: Sequence[Line], i: int) -> list[int]:
    return [k for k in (i - 2, i - 1, i + 1, i + 2) if 0 <= k < len(lines) and lines[k].text]


_MILITARY = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?:\s?h(?:rs)?)?")


def _clock(page: Scan, cell: Span) -> str:
    """The time of the clock that a cell is; four figures are one where a column is named so."""
    text = cell.of(page.text)
    figures = _MILITARY.fullmatch(text.strip()) if page.timed else None
    return f"{figures[1]}:{figures[2]}" if figures is not None else clock_of(text)


def row(page: Scan, start: int, end: int, cells: Iterable[Span], head: bool = False, within: int | None = None) -> int:
    """Add a row and its cells; its index. One that holds a time of the clock alone says when on its day the row was."""
    full = [cell for cell in cells if cell.start < cell.end]
    clock = next((cell for cell in full if not head and _clock(page, cell)), None)
    if head:
        page.timed = _is_named(page, full, page.words.clocks)
    parent = page.open if within is None else within
    made = page.add(start, end, "row", parent=parent, level=1 if head else 0, stamp=clock)
    if clock is not None:
        page.blocks[made] = replace(page.blocks[made], clock=_clock(page, clock))
    for cell in full:
        if cell != clock:
            page.add(cell.start, cell.end, "row", parent=made, level=2)
    page.item = -1
    return made


def cells_behind(blocks: Sequence[Block], row: int) -> list[Block]:
    """The cells of a row, which stand behind it."""
    end = row + 1
    while end < len(blocks) and blocks[end].kind == "row" and blocks[end].parent == row:
        end += 1
    return list(blocks[row + 1 : end])
