"""What somebody says: messages and entries under their stamps, turns of a conversation."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Span
from ..model.block import BlockKind
from . import openers
from .lines import Line, shortened
from .scan import Scan
from .stamps import ends_in_stamp, stamp_of
from .turns import examiner_of, turn_of


def message(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A line with a stamp: a message where somebody is named, else an entry. What a program did is furniture."""
    line = lines[i]
    text, first = line.text, line.text[0]
    if not (first.isdigit() or first in "[(\u200e+T" or (first.isupper() and ends_in_stamp(text))):
        return 0
    stamp = stamp_of(line)
    if stamp is None:
        return 0
    head = page.head_at(line)
    if stamp.weak and not (stamp.elapsed or stamp.speaker or (head is not None and head.is_clock)):
        return 0
    kind: BlockKind = "furniture" if stamp.act else "message" if stamp.speaker else "entry"
    made = page.add(
        line.start, line.end, kind, lead=min(stamp.end, line.end), stamp=stamp.span, speaker=stamp.speaker,
        parent=page.around("turn", "message", "entry"),
    )  # fmt: skip
    page.stamped[made] = stamp
    if stamp.act:
        page.item = -1
        return 1
    rest = shortened(line, stamp.end - line.start)
    turn = turn_of(rest.text, page.speakers) if rest.text and page.speakers and not stamp.speaker else None
    if turn is not None:
        page.blocks[made] = replace(page.blocks[made], speaker=turn.speaker)
        _say(page, rest, turn.end, made)
    else:
        _say(page, line, stamp.end - line.start, made)
    return 1


def posted(page: Scan, lines: Sequence[Line], i: int) -> int:
    """Lines with their day below them: a message that begins with the first of them."""
    line = lines[i]
    match = openers.POSTED.match(line.text) if page.pending and len(line.text) < 80 else None
    if match is None:
        return 0
    above, page.pending = page.pending, []
    made = page.add(
        above[0].start, line.end, "message", stamp=Span(line.start + match.end(), line.end), lead=above[0].start,
        parent=page.open,
    )  # fmt: skip
    page.pending, page.pending_in = above, made
    page.flush()
    page.item = -1
    return 1


_BELOW = re.compile(r"\W*(?:[a-z]+\W+){0,2}(?P<stamp>\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?)\W*$")


def stamped_below(page: Scan, lines: Sequence[Line], i: int) -> int:
    """Lines with their stamp on a line of its own below them: "{{< track "2018-11-24 22:34:00" >}}"."""
    line = lines[i]
    last = i + 1 == len(lines) or not lines[i + 1].text
    match = _BELOW.match(line.text) if page.pending and last and len(line.text) < 80 else None
    if match is None:
        return 0
    above, page.pending = page.pending, []
    stamp = stamp_of(Line(line.start + match.start("stamp"), line.end, 0, match["stamp"]))
    if stamp is None:
        page.pending = above
        return 0
    made = page.add(above[0].start, line.end, "entry", stamp=stamp.span, lead=above[0].start, parent=page.open)
    page.stamped[made] = stamp
    page.pending, page.pending_in = above, made
    page.flush()
    page.item = -1
    return 1


_COMMENT = re.compile(
    r"(?:\w{1,3}\s)?(?P<when>\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\s(?:\w\w\s)?\d{1,2}(?:st|nd|rd|th)?\s\w{3,9}\s\d{4}),?"
    rf"\s(?P<who>[^\s:][^:]{{0,40}}?)\s(?:{openers.either(openers.WORDS.wrote)})(?::\s*|$)",
    re.IGNORECASE,
)


def comment(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A reader's comment below an article: "At 4:02 pm on 21 Jul 2009, Tove wrote: …"."""
    line = lines[i]
    match = _COMMENT.match(line.text)
    if match is None:
        return 0
    made = page.add(
        line.start, line.end, "message", lead=min(line.start + match.end(), line.end), speaker=match["who"],
        stamp=Span(line.start + match.start("when"), line.start + match.end("when")), parent=page.around("message"),
    )  # fmt: skip
    _say(page, line, match.end(), made)
    return 1


def examiner(page: Scan, lines: Sequence[Line], i: int) -> int:
    """Who asks from here on."""
    found = examiner_of(lines[i].text) if page.speakers else ""
    if not found:
        return 0
    page.examiner = found
    page.apart(lines[i], lines[i], "furniture")
    return 1


def turn(page: Scan, lines: Sequence[Line], i: int) -> int:
    """What one speaker says, down to the next."""
    line = lines[i]
    found = turn_of(line.text, page.speakers) if page.speakers else None
    if found is None:
        return 0
    made = page.add(
        line.start, line.end, "turn", lead=line.start + found.end,
        speaker=page.examiner if found.asks else found.speaker,
        level=1 if found.asks else 2 if found.answers else 0, parent=page.around("turn"),
        stamp=Span(line.start + found.begin, line.start + found.end),
    )  # fmt: skip
    _say(page, line, found.end, made)
    return 1


def _say(page: Scan, line: Line, begin: int, within: int) -> None:
    """What stands behind a stamp or a name goes on with the lines below."""
    rest = shortened(line, begin)
    page.begin(within)
    if rest.text:
        page.pending, page.pending_in = [*page.pending, rest], within
