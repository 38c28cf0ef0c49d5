"""What dates a block: a date at its head, the heading it stands under, the stamp of its message.

Nothing is placed on the calendar here. It is only said which expression is read against which, and which expression
gives a block its day.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ..model import Anchor, Block, Mention, Span
from .headings import OPENING, closes, heading_label, is_day, is_masthead, is_minutes, is_of_meeting, meeting
from .labels import DAY, MONTH, YEAR, Label, grain, label_of, repeated_label
from .page import Page
from .scan import PLAIN

HEADED, LED, STAMPED, MET, WRITTEN = "under the heading", "dated by", "sent on", "at the meeting of", "written on"
LOGGED = "logged at"
_ANOTHER = "named beside"
_OF_PUBLICATION = "on the day of publication,"
_ENTRY_LEVEL = 30
_NEAR = 120  # characters before a date in which the words stand that say of what it is
_OTHER = re.compile(r"\bminutes (?:of|from) (?:the )?(?:[\w-]+ ){0,4}$", re.IGNORECASE)
_UNREAD = {"furniture": "in the furniture of the page", "citation": "in a citation", "code": "in code"}


@dataclass(frozen=True, slots=True)
class Source:
    """What gives a block its day: a time expression by its index, or a stamp; `how` tells it as evidence does.

    `strict`: it dates what the block tells, and is not only what its times are read against.
    """

    how: str
    mention: int = -1
    block: int = -1
    strict: bool = True
    speaker: str = ""


@dataclass(slots=True)
class Dated:
    """The blocks with their leads moved behind their dates, and what dates each; the anchor of each time expression.

    `own[i]` is what stands at the head of block `i` itself, `above[i]` what stands over it. `idle` says of an
    expression why it makes no event.
    """

    blocks: list[Block]
    anchors: list[Anchor | None]
    own: dict[int, Source] = field(default_factory=dict)
    above: dict[int, Source] = field(default_factory=dict)
    idle: dict[int, str] = field(default_factory=dict)


def is_leaf(block: Block) -> bool:
    """Whether a block has words of its own, and is not only what others lie in."""
    if block.kind in ("message", "quotation", "turn") or (block.kind == "entry" and block.stamp is not None):
        return False
    return block.kind != "row" or block.level == 2


def date_blocks(page: Page, mentions: Sequence[Mention], published: date | None = None) -> Dated:
    """What dates each block of a page. A page may bear the day on which it was published: that dates no more."""
    dating = _Dating(page, mentions, published)
    for index in range(len(page.blocks)):
        dating.read(index)
    for index, block in enumerate(page.blocks):
        if block.kind == "row" and block.level == 2 and index not in dating.own and block.parent in dating.own:
            dating.above[index] = dating.own[block.parent]  # the cells beside a date
    return dating.dated


class _Dating:
    """One way down the page: which headings are open, and which entry was the last that had a date."""

    def __init__(self, page: Page, mentions: Sequence[Mention], published: date | None) -> None:
        self.page, self.mentions, self.published = page, mentions, published
        self.dated = Dated(list(page.blocks), [None] * len(mentions))
        self.own, self.above = self.dated.own, self.dated.above
        self.within = _mentions_of(page.blocks, mentions)
        self.year = -1  # the first entry that names its year, for those before it
        self.diary = self._is_diary()
        self.minutes = is_minutes(page)
        self.scopes: list[tuple[int, Source]] = []
        self.before = -1

    def read(self, index: int) -> None:
        """Date one block."""
        block, inside = self.page.blocks[index], self.within.get(index, [])
        over = self._over(index)
        if over is not None:
            self.above[index] = over
        if not inside and block.kind == "paragraph" and index >= OPENING:
            return  # most of a page
        if not is_leaf(block):
            self._read_stamp(index, block, inside, over)
        elif block.kind in _UNREAD:
            self._leave(inside, _UNREAD[block.kind], over)
        elif index < OPENING and self._read_head(index, block, inside, over):
            return
        elif block.kind == "heading":
            self._read_heading(index, block, inside)
        else:
            self._read_block(index, block, inside, over)

    def _read_head(self, index: int, block: Block, inside: list[int], over: Source | None) -> bool:
        """Whether a block only says of which day the page is."""
        first = self.mentions[inside[0]] if inside else None
        if first is not None and is_day(first, self.published) and is_masthead(self.page, block, first):
            self._skip(index, inside, "the day of publication")
            return True
        met = meeting(self.page, block, inside, self.mentions, self.minutes)
        if met < 0:
            return False
        self.dated.anchors[met] = self._anchor(over)
        self.scopes[:] = [(0, Source(MET if self.minutes else WRITTEN, met, strict=False))]
        self._skip(index, inside, "the day of the meeting" if self.minutes else "the day on which it was written")
        return True

    def _skip(self, index: int, inside: list[int], why: str) -> None:
        self.dated.blocks[index] = replace(self.page.blocks[index], lead=self.page.blocks[index].span.end)
        self.dated.idle |= dict.fromkeys(inside, why)

    def _leave(self, inside: list[int], why: str, over: Source | None) -> None:
        for number in inside:
            self.dated.idle.setdefault(number, why)
            self.dated.anchors[number] = self.dated.anchors[number] or self._anchor(over)

    def _read_stamp(self, index: int, block: Block, inside: list[int], over: Source | None) -> None:
        """Date a block that others lie in, by its stamp."""
        if block.day is not None:
            self.own[index] = Source(LOGGED if block.kind == "entry" else STAMPED, block=index)
        elif block.stamp is not None and inside and block.kind in ("message", "quotation"):
            self.own[index] = Source(STAMPED, inside[0])
            self.dated.idle |= dict.fromkeys(inside, "")
            self.dated.anchors[inside[0]] = self._anchor(over)

    def _read_heading(self, index: int, block: Block, inside: list[int]) -> None:
        """Date what stands under a heading, if the heading is or holds a date."""
        label, speaker = heading_label(self.page, block, inside, self.mentions)
        level = block.level
        if level >= PLAIN and label is not None:
            level = PLAIN + grain(self.mentions[label.mention])
        if self.scopes and not speaker and self.own.get(index - 1) is self.scopes[-1][1]:
            speaker = self.scopes[-1][1].speaker  # "[Clark, August 6, 1804]", and below it the date alone
        self._close(level)
        over = self._over(index)
        if label is not None:
            source = Source(HEADED, label.mention, speaker=speaker)
            self._anchor_label(label, over, -1)
            self.scopes.append((level, source))
            self.own[index] = source
            self.dated.blocks[index] = replace(block, lead=label.lead)
            if label.lead > block.lead:
                self.dated.idle |= dict.fromkeys(label.group, "a heading")
            inside = [number for number in inside if number not in label.group]
        elif inside:
            last = self.mentions[inside[-1]]
            if closes(self.page, block, last):
                met = is_of_meeting(self.page, block) and grain(last) >= DAY
                self.scopes.append((level, Source(MET if met else HEADED, inside[-1], strict=False)))
            if block.level == PLAIN and not block.body.of(self.page.text).isupper():
                self.dated.blocks[index] = replace(block, kind="paragraph")
        for number in inside:
            self.dated.anchors[number] = self._anchor(over)

    def _read_block(self, index: int, block: Block, inside: list[int], over: Source | None) -> None:
        """Date a block by what stands at its head, and read what stands in it against that."""
        label = label_of(self.page.text, block, inside, self.mentions, diary=self.diary) or repeated_label(
            self.page, block, inside, self.mentions
        )
        if label is not None:
            inside = [number for number in inside if number not in label.group]
            self._label_block(index, block, label, over)
        for number in inside:
            self.dated.anchors[number] = self._anchor(self.own.get(index) or over)
            start = self.mentions[number].span.start
            if _OTHER.search(self.page.text, max(block.lead, start - _NEAR), start):
                self.dated.idle[number] = "names another meeting"
                self.dated.anchors[number] = Anchor(_ANOTHER, mention=over.mention) if over is not None else None

    def _label_block(self, index: int, block: Block, label: Label, over: Source | None) -> None:
        fine = grain(self.mentions[label.mention])
        carries = self.before >= 0 and fine >= MONTH and (over is None or not over.strict or over.how == LED)
        self._anchor_label(label, over, self.before if carries else -1)
        source = Source(LED, label.mention)
        self.own[index] = source
        end = label.end if label.end >= 0 else block.span.end
        self.dated.blocks[index] = replace(block, lead=label.lead, span=Span(block.span.start, end))
        self.dated.idle |= dict.fromkeys(label.group, "")
        self.before = label.mention if fine <= DAY else self.before
        holds = self.diary or label.lead >= block.span.end
        if block.kind == "row":
            self.own.setdefault(block.parent, source)
        elif block.kind in ("paragraph", "entry") and holds and MONTH <= fine <= DAY:
            self._close(_ENTRY_LEVEL)
            self.scopes.append((_ENTRY_LEVEL, source))

    def _anchor_label(self, label: Label, over: Source | None, before: int) -> None:
        """What a date at the head of a block is read against: its own year, the heading's, or the entry's before."""
        mentions = self.mentions
        year = next((n for n in label.group if n != label.mention and grain(mentions[n]) == YEAR), -1)
        for number in label.group:
            if year >= 0 and number != year and not mentions[number].value.pair:
                self.dated.anchors[number] = Anchor(LED, mention=year)
            elif before >= 0:
                self.dated.anchors[number] = Anchor(LED, mention=before, carries=True)
            elif over is None and self.published is None and self.year >= 0 and number != self.year:
                self.dated.anchors[number] = Anchor(LED, mention=self.year, carries=True)
            else:
                self.dated.anchors[number] = self._anchor(over)
            if self.dated.anchors[number] is None and grain(mentions[number]) > DAY and self.published is not None:
                self.dated.anchors[number] = Anchor(_OF_PUBLICATION, day=self.published)

    def _over(self, index: int) -> Source | None:
        """What dates a block from outside: what it lies in, else the heading that it stands under."""
        parent = self.page.blocks[index].parent
        while parent >= 0:
            if parent in self.own:
                return self.own[parent]
            parent = self.page.blocks[parent].parent
        return self.scopes[-1][1] if self.scopes else None

    def _anchor(self, source: Source | None) -> Anchor | None:
        if source is None:
            return None
        if source.block >= 0:
            return Anchor(source.how, day=self.page.blocks[source.block].day)
        return Anchor(source.how, mention=source.mention)

    def _close(self, level: int) -> None:
        while self.scopes and self.scopes[-1][0] >= level:
            self.scopes.pop()

    def _is_diary(self) -> bool:
        """Whether paragraphs begin with days, so that a day holds until the next."""
        days = 0
        for index, inside in self.within.items():
            block = self.page.blocks[index]
            if block.kind in ("paragraph", "entry") and is_leaf(block):
                label = label_of(self.page.text, block, inside, self.mentions, diary=True)
                if label is None or grain(self.mentions[label.mention]) != DAY:
                    continue
                days += 1
                if self.year < 0 and getattr(self.mentions[label.mention].value.meaning, "year", None) is not None:
                    self.year = label.mention
        return days > 1


def _mentions_of(blocks: Sequence[Block], mentions: Sequence[Mention]) -> dict[int, list[int]]:
    """The expressions of each block that has any: of the innermost that they stand in, or of a stamp's."""
    found: dict[int, list[int]] = {}
    stamps, leaves = [], []
    for i, block in enumerate(blocks):
        if is_leaf(block):
            leaves.append((block.span.start, block.span.end, i))
        elif block.stamp is not None:
            stamps.append((block.stamp.start, block.stamp.end, i))
    for spans in (stamps, leaves):
        spans.sort()
        at = 0
        for number, mention in enumerate(mentions):
            while at < len(spans) and spans[at][1] <= mention.span.start:
                at += 1
            within = at < len(spans) and spans[at][0] <= mention.span.start
            if within and (spans is leaves or mention.span.end <= spans[at][1] + 1):
                found.setdefault(spans[at][2], []).append(number)
    return found
