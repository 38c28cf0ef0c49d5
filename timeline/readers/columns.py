"""The words of a page, by where they stand, in the order in which a person reads them.

A gutter is a strip that hardly a row of words crosses, with prose on both of its sides: what has it is read column by
column, and a row that crosses it ends them. A table has gaps too, but its cells are short: it is read row by row.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together, with their edges in points; `top` and `bottom` count from the top of the page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def size(self) -> float:
        """The height of its letters."""
        return self.bottom - self.top


Row = list[Piece]

_GUTTER = 0.6
"""How wide a gutter is at the least, in letters' heights."""
_CROSSED = 0.12
"""The share of rows that may cross it: headings and the like."""
_FEWEST = 5
"""So many rows stand on both sides of it."""
_FILLED = 0.6
_WORDS = 3


def rows_of(pieces: Sequence[Piece]) -> list[Row]:
    """The pieces that stand beside each other, from the top of the page to its foot, each row from the left."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda each: ((each.top + each.bottom) / 2, each.left)):
        middle = (piece.top + piece.bottom) / 2
        last = rows[-1][0] if rows else None
        if (
            last is not None
            and last.top < middle < last.bottom
            and abs(middle - (last.top + last.bottom) / 2) < last.size * 0.4
        ):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda each: each.left) for row in rows]


def in_order(rows: Sequence[Row], gutters: Sequence[float]) -> Iterator[list[Row]]:
    """The columns of a page, and what stands across them, as they are read; each is a list of rows."""
    if not gutters:
        yield list(rows)
        return
    for crosses, band in groupby(rows, key=lambda row: _crosses(row, gutters)):
        if crosses:
            yield list(band)
            continue
        listed = list(band)
        for left, right in zip([float("-inf"), *gutters], [*gutters, float("inf")], strict=True):
            column = [[piece for piece in row if left <= _middle(piece) < right] for row in listed]
            if any(column):
                yield list(filter(None, column))


def _middle(piece: Piece) -> float:
    return (piece.left + piece.right) / 2


def _crosses(row: Row, gutters: Sequence[float]) -> bool:
    return any(piece.left < gutter < piece.right for piece in row for gutter in gutters)


def gutters_of(rows: Sequence[Row], usual: Sequence[float] = ()) -> list[float]:
    """Where the gutters of a page are, from the left: those of the page before it where it shows none, as a last page
    may, and nothing stands across them.
    """
    found = _gutters(rows)
    if found or not usual or any(_crosses(row, usual) for row in rows):
        return found
    sides = [sum(_middle(piece) < usual[0] for row in rows for piece in row), sum(map(len, rows))]
    return list(usual) if 0 < sides[0] < sides[1] else []


def _gutters(rows: Sequence[Row]) -> list[float]:
    if len(rows) < _FEWEST:
        return []
    size = median(piece.size for row in rows for piece in row)
    left = int(min(row[0].left for row in rows))
    right = int(max(row[-1].right for row in rows)) + 1
    covered = [0] * (right - left + 1)
    for row in rows:
        for piece in row:
            for point in range(int(piece.left) - left, int(piece.right) - left + 1):
                covered[point] += 1
    most = max(1, max(covered) * _CROSSED)
    found: list[float] = []
    for empty, points in groupby(range(len(covered)), key=lambda point: covered[point] <= most):
        strip = list(points)
        if empty and len(strip) >= size * _GUTTER and strip[0] > 0 and strip[-1] < len(covered) - 1:
            found.append(left + (strip[0] + strip[-1]) / 2)
    edges = [float(left), *found, float(right)]
    sides = [_is_prose(rows, begin, end) for begin, end in pairwise(edges)]
    return [gutter for gutter, before, behind in zip(found, sides, sides[1:], strict=False) if before and behind]


def _is_prose(rows: Sequence[Row], left: float, right: float) -> bool:
    """Whether what stands between two edges is lines of several words that mostly fill it, rather than cells."""
    inside = [[piece for piece in row if left <= piece.left and piece.right <= right + 1] for row in rows]
    lines = [line for line in inside if line]
    if len(lines) < _FEWEST:
        return False
    width = max(line[-1].right for line in lines) - min(line[0].left for line in lines)
    filled = sum(line[-1].right - line[0].left >= width * _FILLED for line in lines)
    words = median(sum(len(piece.text.split()) for piece in line) for line in lines)
    return words >= _WORDS and filled >= len(lines) * 0.5


def paragraphs(rows: Sequence[Row]) -> str:
    """The rows of a column, those of a paragraph joined: a wider gap, larger letters or an indent begin the next."""
    if not rows:
        return ""
    gaps = [behind[0].top - before[0].top for before, behind in pairwise(rows)]
    usual = median(gap for gap in gaps if gap > 0) if any(gap > 0 for gap in gaps) else 0.0
    left = median(row[0].left for row in rows)
    right = max(row[-1].right for row in rows)
    pieces = [_text(rows[0])]
    for before, behind, gap in zip(rows, rows[1:], gaps, strict=False):
        size = before[0].size
        ended = re.search(r"[.!?:…][\"'”’)\]]*$", before[-1].text) is not None
        indented = left + size * 0.7 < behind[0].left < left + size * 4 and abs(before[0].left - left) < size
        apart = gap > usual * 1.35 or gap < 0 or abs(behind[0].size - size) > size * 0.15
        short = before[-1].right < right - (right - left) * 0.3
        pieces.append("\n\n" if apart or (ended and (indented or short)) else "\n")
        pieces.append(_text(behind))
    return "".join(pieces)


def _text(row: Row) -> str:
    return " ".join(piece.text for piece in row)


def continued(text: str, following: str) -> str:
    """What stands between two columns or pages: a sentence that goes on is not broken, a figure is never taken along.

    >>> continued("the bridge was", "closed on Monday"), continued("on 3 May", "1921 began")
    (' ', '\\n\\n')
    """
    if re.search(r"[a-zà-ÿ][-\u00ad]$", text) and re.match(r"[a-zà-ÿ]", following):
        return "\n"  # a word that is broken: who joins the lines joins it
    return " " if re.search(r"[\w,;’'–-]$", text) and re.match(r"[a-zà-ÿ(“‘]", following) else "\n\n"


def running_heads(pages: Sequence[Sequence[Row]]) -> list[list[Row]]:
    """The heads and feet of each page: what comes again from page to page, a number that counts the pages aside."""
    counts = Counter(
        each for number, rows in enumerate(pages) for each in {k for row in outer(rows) for k in keys(row, number)}
    )
    least = max(2, min(3, len(pages)))
    return [
        [row for row in outer(rows) if any(counts[key] >= least for key in keys(row, number))]
        for number, rows in enumerate(pages)
    ]


def outer(rows: Sequence[Row]) -> list[Row]:
    """The rows at the head and the foot of a page; a page of a few rows has none."""
    return [*rows[:2], *rows[-2:]] if len(rows) > _FEWEST else []


def keys(row: Row, page: int) -> set[str]:
    """What a row has in common with that of other pages: its words, and from what a number in it counts the pages.

    >>> keys([Piece("Annals 12, vol. 3", 0, 0, 0, 0)], 2) & keys([Piece("Annals 13, vol. 3", 0, 0, 0, 0)], 3)
    {'Annals #10, vol. 3'}
    """
    text = " ".join(_text(row).split())
    found = {text}
    numbers = [match for match in re.finditer(r"\d+", text) if len(match[0]) < 4]  # four figures are a year
    for match in (numbers[:1] + numbers[-1:]) if numbers else ():
        found.add(f"{text[: match.start()]}#{int(match[0]) - page}{text[match.end() :]}")
    return found
