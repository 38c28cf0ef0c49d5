"""Blocks that no mark opens: headings by their place, entries by their date, lines that a date closes."""

from collections.abc import Sequence

from . import openers
from .heads import Head, head_of, tail_of
from .lines import Line
from .scan import PLAIN, Scan

_LONGEST = 80
_WORDS = 12
_FEW = 4
"""So many words before a day may say of what it is."""


def day_mark(page: Scan, lines: Sequence[Line], i: int) -> int:
    """The day in a log: "--- Day changed Tue Jan 02 2007"."""
    line = lines[i]
    mark = openers.DAY_MARK.match(line.text) if len(line.text) < _LONGEST else None
    if mark is None or not openers.YEAR.search(line.text):
        return 0
    page.head(line.start, line.end, line.start + mark.end(), PLAIN, page.around("turn", "entry", "message"))
    return 1


def numbered_day(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A day of a voyage by its number, above what happened on it."""
    line = lines[i]
    if len(line.text) > _LONGEST or line.text[-1] in ".,;" or not openers.COUNTED.match(line.text):
        return 0
    page.head(line.start, line.end, line.start, PLAIN, page.around("turn", "entry"))
    return 1


def underlined(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A heading with a line drawn under it."""
    line = lines[i]
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    if page.pending or not page.blank or len(below) < 3 or below[0] not in "=-" or below.strip(below[0]):
        return 0
    page.head(line.start, line.end, line.start, 1 if below[0] == "=" else 2)
    return 2


def entry_alone(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A date on a line of its own, above what it dates."""
    line = lines[i]
    if page.pending and page.head_at(line) is None:
        return 0
    if not _stands_alone(page, lines, i):
        return 0
    page.head(line.start, line.end, line.start, PLAIN, page.around("turn", "entry"))
    return 1


def heading(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A short line between blank ones, or in capitals above others, or one that ends with a day."""
    line = lines[i]
    text = line.text
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None or len(text) > _LONGEST or text.count(" ") >= _WORDS:
        return 0
    if (page.pending or not page.blank) and not (below.text == "" and _is_below_a_title(page, line)):
        return 0
    if text.rstrip(":").lower() in page.words.references | page.words.boilerplate:
        page.head(line.start, line.end, line.start, PLAIN, page.around("turn", "entry"))
        return 1
    if openers.DAY_APART.match(text):
        return 0
    if text[-1] in ("!?,;" if text.isupper() else ".!?,;") or not any(each.isalpha() for each in text):
        return 0
    if below.text and not text.isupper() and not _dates_what_follows(page, line, below):
        return 0
    page.head(line.start, line.end, line.start, PLAIN, page.around("turn", "entry"))
    return 1


def entry(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A line that begins with a date as others of the page do, or with one that a mark sets apart."""
    line = lines[i]
    head = page.head_at(line) or _marked(page, line) if line.figures else None
    if page.pending and _is_cut(page.pending[-1].text, page):
        return 0  # "It was released on 11 April", and "2009." at the head of the next line
    if head is None or head.is_clock or head.closer == "end":
        return 0
    page.item = page.add(line.start, line.end, "entry", parent=page.open, level=line.indent)
    return 1


def _is_cut(text: str, page: Scan) -> bool:
    """Whether a line ends within a date or a phrase."""
    last = text.rsplit(maxsplit=1)[-1].lower().strip(".,")
    return last in page.words.months or (last in page.words.unfinished and text[-1].isalpha())


def closed_by_a_date(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A line that ends with a date, as most lines of the page do."""
    line = lines[i]
    if line.start not in page.repeated.tails:
        return 0
    page.item = page.add(line.start, line.end, "entry", parent=page.open, level=line.indent)
    return 1


def _stands_alone(page: Scan, lines: Sequence[Line], i: int) -> bool:
    line = lines[i]
    if line.text[0] == "[" and line.text[-1] == "]" and openers.YEAR.search(line.text):
        return True
    head = head_of(line.text, page.words)
    if head is None:
        return False
    if head.is_clock or not page.blank:
        return head.is_day and head.closer == "end" and page.head_at(line) is not None
    return head.closer == "end" or not line.text[head.end :].strip(" .,:;-–—")


def _marked(page: Scan, line: Line) -> Head | None:
    """A date that is set apart from what follows, though no other line of the page is like it."""
    head = head_of(line.text, page.words)
    if head is None or not head.is_date:
        return None
    mark = line.text[head.end : head.lead].strip()
    return head if head.closer == "mark" or mark in (".", ".,") or line.text[head.end - 1] in "*_" else None


def _dates_what_follows(page: Scan, line: Line, below: Line) -> bool:
    """Whether a line is of a day that others lie under: "Remarks on board, Tuesday August 3d 1852"."""
    head = head_of(line.text, page.words)
    clock = page.head_at(below)
    if clock is not None and clock.is_clock:  # a log right under its title and day
        tail = tail_of(line.text, page.words)
        if tail is not None and _is_day(line.text[tail[1] :], page):
            return True
    if head is not None:
        return head.is_date and below.indent > line.indent
    tail = tail_of(line.text, page.words)
    return tail is not None and line.text[: tail[1]].count(" ") <= _FEW and _is_day(line.text[tail[1] :], page)


def _is_below_a_title(page: Scan, line: Line) -> bool:
    """Whether a line is of a day, below a single line that is no sentence either."""
    tail = tail_of(line.text, page.words)
    titled = len(page.pending) == 1 and page.pending[0].text[-1] not in ".!?,;:"
    return (
        titled and tail is not None and line.text[: tail[1]].count(" ") <= _FEW and _is_day(line.text[tail[1] :], page)
    )


def _is_day(text: str, page: Scan) -> bool:
    head = head_of(text, page.words)
    return head is not None and ("F" in head.parts or {"D", "M", "Y"} <= set(head.parts))
