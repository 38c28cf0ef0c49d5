"""What a page repeats: dates and clocks that open its lines in one shape, and dates that close them."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..languages.pages import PageWords
from ..model import Block
from .heads import REACH, Head, conventions, head_of, is_day, shape_of, tail_of
from .lines import Line
from .live import live_clocks
from .openers import ITEM

_FEWEST = 3
_RUN = 4
_NARROW = 50
_SHORT = 30
_REPEATED = 2
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
    dated = [block for block in blocks if block.kind in _DATED and block.lead < block.span.end]
    lines = [(block.kind, _line(text, block)) for block in dated if _has_figures(text, block)]
    if not lines:
        return Repeated()
    counts: Counter[str] = Counter(block.kind for block in dated)
    heads = _in_shape([_Row(line.start, kind, head_of(line.text, words)) for kind, line in lines], counts)
    tails: dict[int, int] = {}
    for kind, count in counts.items():
        headed = sum(each == kind and line.start in heads for each, line in lines)
        same = [line for each, line in lines if each == kind and line.start not in heads]
        tails |= _tails(same, count - headed, words)
    return Repeated(heads, tails)


_DATED = ("item", "entry", "paragraph")
_FIGURE = re.compile(r"[0-9]")


def _has_figures(text: str, block: Block) -> bool:
    """Whether any stand where a date can begin or end a block."""
    begin, end = block.lead, block.span.end
    if end - begin <= 3 * REACH:
        return _FIGURE.search(text, begin, end) is not None
    return bool(_FIGURE.search(text, begin, begin + 2 * REACH) or _FIGURE.search(text, end - REACH, end))


def _line(text: str, block: Block) -> Line:
    body = text[block.lead : block.span.end]
    lead = len(body) - len(body.lstrip())
    return Line(block.lead + lead, block.span.end, 0, body.strip())


def _in_shape(rows: Sequence["_Row"], counts: Mapping[str, int]) -> dict[int, Head]:
    shapes = conventions(((row.opener, row.head) for row in rows if row.head is not None), counts)
    heads = {row.start: row.head for row in rows if row.head is not None and shape_of(row.opener, row.head) in shapes}
    return heads | _among_years(rows, heads)


def _among_years(rows: Sequence["_Row"], heads: Mapping[int, Head]) -> dict[int, Head]:
    """The years before a small letter, where years open the lines beside them: "1959 born in Lund", "1961 Teacher"."""
    years = [row.head is not None and row.start in heads and row.head.parts[:1] == "Y" for row in rows]
    return {
        row.start: row.head
        for at, row in enumerate(rows)
        if row.head is not None
        and (row.head.parts, row.head.closer) == ("Y", "word")
        and all(years[max(at - 1, 0) : at])
        and all(years[at + 1 : at + 2])
        and any(years[max(at - 1, 0) : at + 2])
    }


def _in_runs(rows: Sequence["_Row"]) -> dict[int, Head]:
    """The dates that open so many lines one after another that they are no accident, whatever else the page holds."""
    found: dict[int, Head] = {}
    run: dict[int, Head] = {}
    for row in rows:
        if row.head is not None and row.head.closer != "word" and not row.opener and not row.head.is_clock:
            run[row.start] = row.head
            continue
        found |= run if len(run) >= _RUN else {}
        run = {}
    return found | (run if len(run) >= _RUN else {})


class _Row(NamedTuple):
    start: int
    opener: str
    head: Head | None


def repeated_in(lines: Sequence[Line], words: PageWords) -> Repeated:
    """The heads and tails of a page that no accident repeats."""
    figured = [line for line in lines if line.figures]
    live = live_clocks(figured)
    if live:
        return Repeated(live)
    heads: dict[int, Head] = {}
    if sum(head_of(_told(line, words)[1], words) is not None for line in figured) >= _REPEATED:
        rows = list(_rows(lines, words))
        heads = _in_shape(rows, Counter(row.opener for row in rows)) | _in_runs(rows)
    full = sum(bool(line.text) for line in lines)
    return Repeated(heads, _tails(figured, full, words) if not heads else {})


def _rows(lines: Sequence[Line], words: PageWords) -> Iterator["_Row"]:
    """The lines that may be entries: those at which something begins."""
    before: Line | None = None
    headed = False
    for line in lines:
        if line.text:
            opener, told = _told(line, words)
            begins = headed or opener or before is None or before.text.endswith(_STOPS) or before.indent > line.indent
            narrow = before is not None and len(before.text) < _NARROW  # no prose that a margin broke
            may = begins or narrow or told[:1].isdigit() or len(told) < _SHORT
            head = head_of(told, words) if line.figures and may else None
            begins = begins or (head is not None and _is_apart(head))
            head = head if begins else None
            if begins:
                yield _Row(line.start, opener, head)
            headed = head is not None
        before = line if line.text else None


def _is_apart(head: Head) -> bool:
    """Whether a date says by itself that a line begins with it; "Friday, 2." does where it is all of the line."""
    alone = head.is_day and head.closer == "end"
    return alone or (head.is_date and head.closer != "word") or (head.is_clock and head.closer == "mark")


def _told(line: Line, words: PageWords) -> tuple[str, str]:
    """What opens a line, 1 for the number of an item, and what stands behind that."""
    bullet = ITEM.match(line.text) if not line.text[0].isalpha() else None
    if bullet is None or (bullet["number"] and is_day(line.text, words)):
        return "", line.text  # "3. Mai 1904" is no third item
    return "1" if bullet["number"] else line.text[0], line.text[bullet.end() :]


def _tails(lines: Sequence[Line], count: int, words: PageWords) -> dict[int, int]:
    """Where dates begin that close most of so many lines, set apart in one way. `lines` are those with figures."""
    if len(lines) < _FEWEST or 2 * len(lines) < count - 1:
        return {}
    found: dict[str, dict[int, int]] = {}
    for line in lines:
        tail = tail_of(line.text, words)
        if tail is not None:
            found.setdefault(tail[0], {})[line.start] = line.start + tail[1]
    most = max(found.values(), key=len, default={})
    return most if len(most) >= _FEWEST and 2 * len(most) >= count - 1 else {}
