"""What somebody says: messages and entries under their stamps, turns of a conversation."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ..model import Span
from ..model.block import BlockKind
from .heads import head_of
from .lines import Line, shortened
from .openers import ADDRESSED, WORDS, either
from .scan import Scan
from .stamps import Stamp, clock_of, ends_in_stamp, stamp_of
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
    if stamp.weak and stamp.speaker.lower() in page.words.no_name:  # "10:15   Keynote: …"
        stamp = replace(stamp, speaker="")
    head = page.head_at(line)
    if stamp.weak and not (stamp.elapsed or stamp.speaker or (head is not None and head.is_clock)):
        return 0
    kind: BlockKind = "furniture" if stamp.act else "message" if stamp.speaker else "entry"
    if not stamp.speaker and (writer := _writer(lines, i, stamp)):
        stamp = replace(stamp, speaker=writer, end=line.end)
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


class _Form(NamedTuple):
    """Words around a stamp: `when` it is, `who` is named beside it. One that closes what it dates stands below that."""

    kind: BlockKind
    closes: bool
    pattern: re.Pattern[str]


_CLOCK = r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?\s\w{3,9}\s\d{4}"
_FORMS = (
    _Form(  # Posted Apr 23, 2021 - 09:41 UTC
        "message",
        True,
        re.compile(
            rf"[*_]{{0,2}}(?:{either(WORDS.posted)})\b:?[*_]{{0,2}}[ \t]+(?:\d+ [^\d.]{{1,20}}\. )?"
            r"(?P<when>(?=.{0,60}\d).+)",
            re.IGNORECASE,
        ),
    ),
    _Form(  # {{< track "2018-11-24 22:34:00" >}}
        "entry",
        True,
        re.compile(r"\W*(?:[a-z]+\W+){0,2}(?P<when>\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?)\W*$"),
    ),
    _Form(  # by millfan » Sun Jan 14, 2018 9:22 pm
        "message",
        False,
        re.compile(
            rf"(?:{either(WORDS.by)}) (?P<who>[^\s»›|]+(?: [^\s»›|]+){{0,2}}) [»›] (?P<when>(?=.{{0,40}}\d).{{6,50}})$",
            re.IGNORECASE,
        ),
    ),
    _Form(  # At 4:02 pm on 21 Jul 2009, Tove wrote: …
        "message",
        False,
        re.compile(
            rf"(?:\w{{1,3}}\s)?(?P<when>{_CLOCK}\s(?:\w\w\s)?{_DAY}),?\s(?P<who>[^\s:][^:]{{0,40}}?)\s"
            rf"(?:{either(WORDS.wrote)})(?::\s*|$)",
            re.IGNORECASE,
        ),
    ),
)
_SHORT = 80


def stamped(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A message or entry whose stamp stands among words: above what it dates, or below the lines that it closes."""
    line = lines[i]
    for form in _FORMS:
        if form.closes and not (page.pending and len(line.text) < _SHORT and _ends(lines, i)):
            continue
        match = form.pattern.match(line.text)
        if match is None or (form.closes and not _is_moment(match["when"], page)):
            continue
        when = Line(line.start + match.start("when"), line.start + match.end("when"), 0, match["when"])
        above, page.pending = (page.pending, []) if form.closes else ([], page.pending)
        made = page.add(
            above[0].start if above else line.start, line.end, form.kind, stamp=Span(when.start, when.end),
            lead=above[0].start if above else min(line.start + match.end(), line.end),
            speaker=match.groupdict().get("who") or "", parent=page.open if above else page.around("message"),
        )  # fmt: skip
        stamp = stamp_of(when)
        if stamp is not None and stamp.figures:
            page.blocks[made] = replace(page.blocks[made], stamp=stamp.span)
            page.stamped[made] = stamp
        if above:
            page.pending, page.pending_in = above, made
            page.flush()
            page.item = -1
        else:
            _say(page, line, match.end(), made)
        return 1
    return 0


def _ends(lines: Sequence[Line], i: int) -> bool:
    return i + 1 == len(lines) or not lines[i + 1].text


def _is_moment(text: str, page: Scan) -> bool:
    head = head_of(text, page.words)
    return head is not None and (head.is_date or head.parts.startswith("W"))


def named_above(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A message below a name and a time of the clock on a line of its own; its speaker goes on below the next clock."""
    line = lines[i]
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is not None and clock_of(below.text) and _NAME.match(line.text):
        return _begin(page, line, below, line.text) + 1
    if page.writer and clock_of(line.text) and below is not None and below.text:
        return _begin(page, line, line, page.writer)
    return 0


def _begin(page: Scan, first: Line, clock: Line, speaker: str) -> int:
    stamp = Span(clock.start, clock.end)
    made = page.add(
        first.start, clock.end, "message", lead=clock.end, clock=clock_of(clock.text), stamp=stamp, speaker=speaker,
        parent=page.around("message", "turn", "entry"),
    )  # fmt: skip
    page.writer = speaker
    page.begin(made)
    return 1


def examiner(page: Scan, lines: Sequence[Line], i: int) -> int:
    """Who asks from here on."""
    found = examiner_of(lines[i].text) if page.speakers else ""
    if not found:
        return 0
    page.examiner = found
    page.apart(lines[i], lines[i], "furniture")
    return 1


_NAME = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z(][\w.()'’-]*){1,4}$")


def _writer(lines: Sequence[Line], i: int, stamp: Stamp) -> str:
    """Who writes the lines below, where a name and nothing else stands behind a stamp: "12/06/2023 08:40  Dr Ames"."""
    line, below = lines[i], lines[i + 1] if i + 1 < len(lines) else None
    addressed = ADDRESSED.match(shortened(line, stamp.end - line.start).text) if stamp.figures else None
    if addressed is not None:
        return addressed["name"]
    if not stamp.figures or stamp.act or below is None or not below.text or below.text[0].isdigit():
        return ""
    name = _NAME.match(shortened(line, stamp.end - line.start).text)
    return name[0] if name is not None else ""


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
