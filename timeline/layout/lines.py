"""A text as lines: where each begins and ends without the white space around it, and how far it is indented."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..model import Span


class Line(NamedTuple):
    """`text` is stripped; empty for a blank line. Offsets are code points of the whole text.

    `figures` is whether any may stand in it: where there are none there is no date of a line, and nothing to look for.
    """

    start: int
    end: int
    indent: int
    text: str
    figures: bool = True


_FIGURE = re.compile(r"[0-9]")
_NUMBERED = re.compile(r"(\d{1,2})(?:\s{2,}|\t|$)")
_MARGIN = re.compile(r"(?:^|\n)[ \t]*(\d{1,2})[ \t]+$")
_GAP = re.compile(r"\S\s{3,}\S|\t")
_MARK = 4
"""So many characters a line may begin with before a gap: "Q.   Did you …"."""
_FEWEST = 8
_WIDEST = 60


def lines_of(text: str) -> list[Line]:
    """The lines of a text, without the numbers that a court reporter puts in its margin (see `margins`).

    Of blank lines that follow one another the first two are given: more say nothing.
    """
    lines: list[Line] = []
    at = blank = 0
    for raw in text.split("\n"):
        if stripped := raw.strip():
            blank = 0
            indent = len(raw) - len(raw.lstrip())
            figures = _FIGURE.search(stripped) is not None
            lines.append(Line(at + indent, at + indent + len(stripped), indent, stripped, figures))
        else:
            blank += 1
            if blank < 3:
                lines.append(Line(at, at, 0, "", False))
        at += len(raw) + 1
    return _without_margin(lines)


def margins(text: str, lines: Sequence[Line]) -> list[Span]:
    """Where the numbers stand in the margin of lines that were read without them."""
    spaced = (line for line in lines if line.text and text[max(0, line.start - 1) : line.start] in (" ", "\t"))
    found = (_MARGIN.search(text, max(0, line.start - _WIDEST), line.start) for line in spaced)
    return [Span(match.start(1), match.end(1)) for match in found if match is not None]


def shortened(line: Line, by: int) -> Line:
    """The line without its first characters, and the white space behind them."""
    rest = line.text[by:]
    stripped = rest.lstrip()
    skipped = by + len(rest) - len(stripped)
    return Line(line.start + skipped if stripped else line.end, line.end, len(rest) - len(stripped), stripped)


def _without_margin(lines: list[Line]) -> list[Line]:
    """The lines of a page whose lines are counted, without their numbers: these stand before words, not columns."""
    numbered = [
        (i, match) for i, line in enumerate(lines) if line.text[:1].isdigit() and (match := _NUMBERED.match(line.text))
    ]
    if len(numbered) < _FEWEST:
        return lines
    found = list(lines)
    run: list[tuple[int, re.Match[str]]] = []
    for here in [*numbered, None]:
        if here is None or (run and int(here[1][1]) != int(run[-1][1][1]) + 1):
            if len(run) >= _FEWEST and _is_margin(lines, run):
                for i, match in run:
                    found[i] = shortened(lines[i], match.end(1))
            run = []
        run += [here] if here is not None else []
    return found


def _is_margin(lines: Sequence[Line], run: "list[tuple[int, re.Match[str]]]") -> bool:
    between = sum(bool(line.text) for line in lines[run[0][0] : run[-1][0] + 1])
    apart = sum(_GAP.search(lines[i].text, match.end() + _MARK) is not None for i, match in run)
    return len(run) >= 0.8 * between and 2 * apart < len(run)
