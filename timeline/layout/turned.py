"""Where a page turns: the heads that run over all pages, and paragraphs that their turning cuts in two."""

import itertools
import re
from collections.abc import Sequence, Set
from dataclasses import replace

from ..model import Block, Span
from ..model.block import BlockKind
from .lines import Line
from .openers import PAGE, WORDS

_NUMBERED = re.compile(r"^\W*\d{1,4}\W+(?=\D)|(?<=\D)\W+\d{1,4}\W*$")
_APART = re.compile(r"^(\d{1,4})\s{3,}|\s{3,}(\d{1,4})$")
_LONGEST = 70
_FEWEST = 3
_STOPS = (".", "!", "?", ":", ";", '."', ".”", "?”", "!”", ".)")
_WHOLE = ("paragraph", "item", "entry", "note")


def running_heads(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """Where lines begin that stand at the head of page after page: one line, its page's number aside, that comes again
    and cuts sentences or stands beside a page's number.
    """
    full = [line for line in lines if line.text]
    found: dict[str, list[int]] = {}
    for number, line in enumerate(full):
        stops = ":;,?!" if line.text.isupper() else ".:;,?!"
        if len(line.text) < _LONGEST and line.text[-1] not in stops and (key := _NUMBERED.sub("", line.text, count=1)):
            found.setdefault(key.casefold().strip(" ."), []).append(number)
    heads = set[int]()
    for numbers in found.values():
        often = len(numbers) >= _FEWEST and 2 * sum(_turns(text, full, number) for number in numbers) > len(numbers)
        if often or _follow([full[number].text for number in numbers]):
            heads |= {full[number].start for number in numbers}
    return frozenset(heads)


def _follow(heads: Sequence[str]) -> bool:
    """Whether the numbers of pages follow one another in these heads, each apart from the words beside it."""
    found = [match for text in heads if (match := _APART.search(text))]
    pages = [int(match[1] or match[2]) for match in found]
    return len(pages) > 1 and len(pages) == len(heads) and all(b - a == 1 for a, b in itertools.pairwise(pages))


def _turns(text: str, full: Sequence[Line], number: int) -> bool:
    """Whether a page turns at a line: there its number or a form feed stands, or a sentence is cut."""
    before = full[number - 1] if number else None
    after = full[number + 1] if number + 1 < len(full) else None
    if any(each is not None and PAGE.match(each.text) for each in (before, after)):
        return True
    if "\f" in text[before.end if before is not None else 0 : full[number].start]:
        return True
    return before is not None and after is not None and _is_cut(before.text, after.text)


def _is_cut(before: str, after: str) -> bool:
    if before.endswith(_STOPS):
        return False
    return after[0].islower() or before.rsplit(maxsplit=1)[-1].lower() in WORDS.unfinished


def joined(text: str, blocks: Sequence[Block], turns: Set[int]) -> list[Block]:
    """The blocks, with one paragraph for both halves of each that a page's turning cut.

    `turns` are the blocks that stand where a page turns. What stands between the halves is a block of the page's
    furniture in the paragraph.
    """
    if not turns and "\f" not in text:
        return list(blocks)
    made: list[Block] = []
    places = {-1: -1}
    at = 0
    while at < len(blocks):
        places[at] = len(made)
        made.append(replace(blocks[at], parent=places[blocks[at].parent]))
        while (second := _second_half(text, blocks, at, turns)) >= 0:
            first = places[at]
            gap = Span(made[first].span.end, blocks[second].span.start)
            made.append(Block(gap, "furniture", parent=first))
            kind: BlockKind = "paragraph" if made[first].kind == "heading" else made[first].kind
            made[first] = replace(made[first], span=Span(made[first].span.start, blocks[second].span.end), kind=kind)
            places |= dict.fromkeys(range(at + 1, second + 1), first)
            at = second
        at += 1
    return made


def _second_half(text: str, blocks: Sequence[Block], at: int, turns: Set[int]) -> int:
    """The paragraph that goes on with one behind the turning of a page; -1 for none."""
    first, second = blocks[at], at + 1
    short = first.kind == "heading" and not first.lead > first.span.start  # what looks like one by its place alone
    if not (first.kind in _WHOLE or short):
        return -1
    while second in turns:
        second += 1
    if second >= len(blocks) or blocks[second].kind != "paragraph":
        return -1
    half = blocks[second]
    if half.parent != first.parent or (second == at + 1 and "\f" not in text[first.span.end : half.span.start]):
        return -1
    return second if _is_cut(first.body.of(text), half.body.of(text)) else -1
