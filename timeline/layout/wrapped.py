"""Which lines were one before a machine broke them at the margin."""

import itertools

from ..languages.pages import PageWords
from .lines import Line

_RAGGED = 12
_WRAPPED = 55  # a narrower column is verse, an address, a list
_WIDEST = 160
_STOPS = (".", "!", "?", ":", '."', ".”", "?”", "!”", ".)", ";")


def paragraphs(lines: list[Line], words: PageWords) -> list[list[Line]]:
    """Consecutive lines, in groups that read on from line to line."""
    if len(lines) == 1:
        return [lines]
    width = max(len(line.text) for line in lines[:-1])
    wrapped = _WRAPPED <= width <= _WIDEST and _is_filled(lines, width)
    groups = [[lines[0]]]
    for before, line in itertools.pairwise(lines):
        if _goes_on(before, line, wrapped, width, words):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _is_filled(lines: list[Line], width: int) -> bool:
    """Whether most lines end only because the next word did not fit."""
    fit = sum(
        len(before.text) + 1 + len(line.text.split(maxsplit=1)[0]) > width - _RAGGED
        for before, line in itertools.pairwise(lines)
    )
    ended = sum(line.text.endswith(_STOPS) for line in lines[:-1])
    return fit >= 0.6 * (len(lines) - 1) and ended <= (len(lines) - 1) / 2


def _goes_on(before: Line, line: Line, wrapped: bool, width: int, words: PageWords) -> bool:
    first, last = line.text[0], before.text[-1]
    if first.islower():
        return last not in ".!?" or wrapped
    if last == "," or before.text.rsplit(maxsplit=1)[-1].lower() in words.unfinished:
        return True
    if not wrapped or "    " in before.text or "    " in line.text:  # what stands apart in a line is no prose
        return False
    full = len(before.text) + 1 + len(line.text.split(maxsplit=1)[0]) > width - 2 * _RAGGED
    return full or not before.text.endswith(_STOPS)
