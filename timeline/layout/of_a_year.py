"""Lists by the day of the year, whose entries end with their year: "01/03 Mill founded, 1877"."""

import re
from collections.abc import Mapping, Sequence

from ..model import Block, Mention, Span
from .labels import DAY, YEAR, grain, has_year
from .lines import Line
from .page import Page
from .scan import Scan
from .stamps import Stamp

_FEWEST = 3
_CLOSING = re.compile(r"(?:,|\()\s*(?:in )?(?P<year>[12]\d{3})\)?(?:\s*\([^()]*\))?[.;]?$")
_PAIR = re.compile(r"(?P<pair>\d{1,2}[/.]\d{1,2})\.?(?:\s*[–—:|-]\s*|\s+)(?=\S)")


def in_figures(page: Scan, lines: Sequence[Line], i: int) -> int:
    """An entry under its day and month in figures, as others of the page are, with its year behind it."""
    line = lines[i]
    pair, closing = _PAIR.match(line.text), _CLOSING.search(line.text)
    if pair is None or closing is None or _count(page, lines) < _FEWEST:
        return 0
    begin, end = line.start + pair.end(), line.start + closing.start()
    figures = f"{pair['pair']}/{closing['year']}".replace(".", "/")
    stamp = Stamp(Span(line.start, line.start + pair.end("pair")), begin, figures)
    made = page.add(line.start, end, "entry", lead=begin, stamp=stamp.span, parent=page.open)
    page.stamped[made] = stamp
    page.add(begin, end, "paragraph", parent=made)
    page.item = -1
    return 1


def _count(page: Scan, lines: Sequence[Line]) -> int:
    if page.of_a_year < 0:
        page.of_a_year = sum(bool(_PAIR.match(line.text) and _CLOSING.search(line.text)) for line in lines)
    return page.of_a_year


def closing_years(
    page: Page, within: Mapping[int, Sequence[int]], mentions: Sequence[Mention]
) -> dict[int, tuple[int, int]]:
    """The year that ends a block which a day without one begins, and where the words end; where a page has several."""
    found: dict[int, tuple[int, int]] = {}
    for index, inside in within.items():
        block = page.blocks[index]
        if len(inside) > 1 and block.kind in ("item", "entry", "paragraph", "row"):
            closing = _closing(page.text, block, [mentions[number] for number in inside])
            if closing >= 0:
                found[index] = (inside[-1], closing)
    return found if len(found) >= _FEWEST else {}


def _closing(text: str, block: Block, inside: Sequence[Mention]) -> int:
    first, last = inside[0], inside[-1]
    if grain(first) != DAY or has_year(first) or grain(last) != YEAR or first.span.start - block.lead > 4:
        return -1
    end = block.span.start + len(block.span.of(text).rstrip())  # not of the text up to there, which grows
    match = _CLOSING.search(text, first.span.end, end)
    return match.start() if match is not None and match.start("year") == last.span.start else -1
