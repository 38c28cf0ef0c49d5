"""What dates a block: a date at its head, the heading it stands under, the stamp of its message.

Nothing is placed on the calendar here. It is only said which expression is read against which, and which expression
gives a block its day.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ..model import Anchor, Block, Mention, Span
from .headings import (
    closes,
    dateline,
    day_number,
    heading_label,
    is_above_a_letter,
    is_day,
    is_field,
    is_masthead,
    is_of_another,
    is_of_meeting,
    is_of_references,
    is_revised,
    is_title,
    meeting,
    names_a_paper,
)
from .labels import (
    DAY,
    MONTH,
    YEAR,
    Label,
    aside_at,
    grain,
    has_year,
    label_of,
    record_at,
    repeated_label,
    without_writer,
)
from .openers import WORDS, either
from .page import Page
from .scan import PLAIN
from .sources import HEADED, LED, LOGGED, MET, STAMPED, WRITTEN, Dated, Source
from .way import Way
from .within import is_leaf

_ANOTHER = "named beside"
_OF_PUBLICATION = "on the day of publication,"
_ENTRY_LEVEL = 30
_TABLE_LEVEL = 40
_FEW = 2
_NEAR = 120  # characters before a date in which the words stand that say of what it is
_OTHER = re.compile(rf"\b(?:{either(WORDS.minutes)}) (?:[\w-]+ ){{0,4}}$", re.IGNORECASE)
_RETRIEVED = re.compile(rf"[(\[][^()\[\]]*\b(?:{either(WORDS.retrieved)}) (?:\w\w )?$", re.IGNORECASE)
_UNREAD = {"furniture": "in the furniture of the page", "citation": "in a citation", "code": "in code"}


def date_blocks(page: Page, mentions: Sequence[Mention], published: date | None = None) -> Dated:
    """What dates each block of a page. A page may bear the day on which it was published: that dates no more."""
    dating = _Dating(page, mentions, published)
    for index in range(len(page.blocks)):
        dating.read(index)
    for index, block in enumerate(page.blocks):
        if block.kind == "row" and block.level == 2 and index not in dating.own and block.parent in dating.own:
            dating.above[index] = dating.own[block.parent]  # the cells beside a date
    dating.leave_titles()
    return dating.dated


class _Dating(Way):
    """One way down the page, block by block."""

    def read(self, index: int) -> None:
        """Date one block."""
        block, inside = self.page.blocks[index], self.within.get(index, [])
        if block.kind not in ("row", "furniture") and self.scopes and self.scopes[-1][0] == _TABLE_LEVEL:
            self.scopes.pop()
        over = self._over(index)
        if over is not None:
            self.above[index] = over
        if not inside and block.kind == "paragraph" and index >= self.opening and not self.citing:
            return  # most of a page
        if not is_leaf(block):
            self._read_stamp(index, block, inside, over)
        elif block.kind in _UNREAD:
            self._leave(inside, _UNREAD[block.kind], over)
        elif self.citing and block.kind != "heading":
            self.dated.blocks[index] = replace(block, kind="citation")
            self._leave(inside, _UNREAD["citation"], over)
        elif is_above_a_letter(self.page, index, inside, self.mentions):
            self._begin(index, inside, inside[0], Source(WRITTEN, inside[0], strict=False))
        elif index < self.opening and self._read_head(index, block, inside):
            return
        elif block.kind == "heading":
            self._read_heading(index, block, inside)
        else:
            self._read_block(index, block, inside, over)

    def _read_head(self, index: int, block: Block, inside: list[int]) -> bool:
        """Whether a block only says of which day the page is."""
        first = self.mentions[inside[0]] if inside else None
        of_days = block.kind == "heading" and self.days_above > 1  # the last of a journal, and no masthead
        if first is not None and (
            (not of_days and is_day(first, self.published) and is_masthead(self.page, block, first))
            or is_revised(self.page, block, first)
        ):
            self._skip(index, inside, "the day of publication")
            return True
        if inside and is_field(self.page, block, first):
            self._name_year(index, inside)
            self._skip(index, inside, "a heading")
            return True
        met = meeting(self.page, block, inside, self.mentions, self.minutes)
        if met < 0:
            return False
        self._begin(index, inside, met, Source(MET if self.minutes else WRITTEN, met, strict=False))
        return True

    def _read_stamp(self, index: int, block: Block, inside: list[int], over: Source | None) -> None:
        """Date a block that others lie in, by its stamp."""
        if index in self.row_days:
            day, cell = self.row_days[index]
            self.dated.blocks[index] = replace(block, day=day, stamp=block.stamp or cell)
            self.own[index] = Source(LED, block=index)
            return
        if block.elapsed and over is not None:
            return
        clocked = block.clock and block.kind != "row" and over is None and self.published is not None
        if block.day is not None or clocked:
            self.own[index] = Source(LOGGED if block.kind == "entry" else STAMPED, block=index)
        elif block.stamp is not None and inside and block.kind in ("message", "quotation"):
            self.own[index] = Source(STAMPED, inside[0])
            self.dated.idle |= dict.fromkeys(inside, "")
            self.dated.anchors[inside[0]] = self._anchor(over)

    def _read_heading(self, index: int, block: Block, inside: list[int]) -> None:
        """Date what stands under a heading, if the heading is or holds a date."""
        if self._count_day(index, block, inside):
            return
        if self.citing and block.level <= self.citing:
            self.citing = 0
        if is_of_references(self.page, block):
            self.citing = block.level
        label, speaker = heading_label(self.page, block, inside, self.mentions)
        level = block.level
        if level >= PLAIN and label is not None:
            level = PLAIN + grain(self.mentions[label.mention])
        right_above = self.scopes[-1][1] if self.scopes and self.own.get(index - 1) is self.scopes[-1][1] else None
        if right_above is not None and not speaker:
            speaker = right_above.speaker  # "[Clark, August 6, 1804]", and below it the date alone
        if right_above is None or label is not None:  # the title of what a date above it dates stands beside that
            self._close(level)
        over = self._over(index)
        if label is not None:
            self._head(index, block, label, level, over, speaker)
            inside = [number for number in inside if number not in label.group]
        elif inside:
            self._read_title(index, block, inside, level)
        for number in inside:
            self.dated.anchors[number] = self._anchor(over)

    def _head(self, index: int, block: Block, label: Label, level: int, over: Source | None, speaker: str) -> None:
        """Date what stands under a heading by its label."""
        beside = label.lead > block.lead
        # A single heading that has a date beside its words is the title of all, and not of one day.
        dates_all = beside and not names_a_paper(self.page, index, self.mentions[label.mention])
        source = Source(HEADED, label.mention, strict=dates_all or self.days_above > 1, speaker=speaker)
        self._anchor_label(label, over, self.headed if over is None else -1)
        self.headed, self.before = label.mention, -1
        self.scopes.append((level, source))
        self.own[index] = source
        self.dated.blocks[index] = replace(block, lead=label.lead)
        if beside:
            self.dated.idle |= dict.fromkeys(label.group, "a heading")

    def _read_title(self, index: int, block: Block, inside: list[int], level: int) -> None:
        """Date what stands under a heading by a time that closes it; a plain line with a time is none."""
        last = self.mentions[inside[-1]]
        self._name_year(index, inside)
        if closes(self.page, block, last):
            number = inside[-1]
            if last.value.pair and len(inside) > 1 and self.mentions[inside[-2]].value.pair == last.value.pair:
                number = inside[-2]  # of a season what has no year is of its first, or goes on from there
            met = is_of_meeting(self.page, block) and grain(last) >= DAY and not is_of_another(self.page, block)
            self.scopes.append((level, Source(MET if met else HEADED, number, strict=False)))
            if met:
                self.dated.blocks[index] = replace(block, lead=block.span.end)
                self.dated.idle[inside[-1]] = "the day of the meeting"
        if block.level == PLAIN and not block.body.of(self.page.text).isupper():
            self.dated.blocks[index] = replace(block, kind="paragraph")

    def _count_day(self, index: int, block: Block, inside: list[int]) -> bool:
        """Whether a heading numbers a day of a voyage ("Day 3 (Tuesday)"), and the page says when the first one was."""
        number = day_number(self.page, block)
        if number is None or self.first_day is None:
            return False
        level = min(PLAIN, block.level)
        self._close(level)
        day = self.first_day + timedelta(days=max(0, number - 1))
        self._skip(index, inside, "a heading")
        self.dated.blocks[index] = replace(self.dated.blocks[index], day=day, stamp=block.body)
        self.own[index] = Source(HEADED, block=index)
        self.scopes.append((level, self.own[index]))
        return True

    def _heads_table(self, block: Block, inside: list[int]) -> bool:
        """Whether a cell names a column, and the day of all in the table: "Remarks, 25th September 1788"."""
        heads = block.kind == "row" and block.parent >= 0 and self.page.blocks[block.parent].level == 1
        return (
            heads and len(inside) == 1 and grain(self.mentions[inside[0]]) == DAY and has_year(self.mentions[inside[0]])
        )

    def _read_block(self, index: int, block: Block, inside: list[int], over: Source | None) -> None:
        """Date a block by what stands at its head, and read what stands in it against that."""
        if self._heads_table(block, inside):
            self._close(_TABLE_LEVEL)
            self._skip(index, inside, "a heading")
            self.scopes.append((_TABLE_LEVEL, Source(HEADED, inside[0])))
            return
        begins = dateline(self.page, block, inside, self.mentions)
        if begins >= 0:
            source = Source(WRITTEN, inside[0], strict=False)
            self.dated.anchors[inside[0]] = self._anchor(over) if not has_year(self.mentions[inside[0]]) else None
            self.own[index] = Source(LED, inside[0])
            self.dated.blocks[index] = replace(block, lead=begins)
            self.dated.idle[inside[0]] = ""
            self._close(_ENTRY_LEVEL)
            self.scopes.append((_ENTRY_LEVEL, source))
            inside = inside[1:]
        record = record_at(self.page, block, inside, self.mentions) if over is not None or len(inside) > 1 else -1
        if record < 0 and block.parent in self.own:
            record = aside_at(self.page, block, inside, self.mentions)
        if record >= 0:
            self._leave(inside[-1:], "when it was recorded", over)
            block, inside = replace(block, span=Span(block.span.start, record)), inside[:-1]
            self.dated.blocks[index] = block
        label = label_of(self.page.text, block, inside, self.mentions, diary=self.diary) or repeated_label(
            self.page, block, inside, self.mentions
        )
        if label is not None and label.lead >= block.span.end and self._is_said(index):
            label = None  # an answer: "In March of 2008."
        if label is not None:
            if index in self.closing:
                year, end = self.closing[index]
                label = replace(label, group=(*label.group, year), end=end)
            inside = [number for number in inside if number not in label.group]
            self._label_block(index, block, without_writer(self.page, block, label), over)
        elif inside and is_title(self.page, block):
            self._name_year(index, inside)
        elif not inside and self._is_label(index, block):
            self.dated.blocks[index] = replace(block, lead=block.span.end)
        for number in inside:
            self.dated.anchors[number] = self._anchor(self.own.get(index) or over)
            start = self.mentions[number].span.start
            if _RETRIEVED.search(self.page.text, max(block.lead, start - _NEAR), start):
                self.dated.idle[number] = _UNREAD["citation"]
            if _OTHER.search(self.page.text, max(block.lead, start - _NEAR), start):
                self.dated.idle[number] = "names another meeting"
                self.dated.anchors[number] = Anchor(_ANOTHER, mention=over.mention) if over is not None else None

    def _is_label(self, index: int, block: Block) -> bool:
        """Whether an item is but a word or two above others that lie in it: the name of who tells them."""
        below = self.page.blocks[index + 1] if index + 1 < len(self.page.blocks) else None
        holds = below is not None and below.parent == index and below.kind == "item"
        return block.kind == "item" and holds and len(block.body.of(self.page.text).split()) <= _FEW

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
        holds = (self.diary or label.lead >= block.span.end) and not self._is_said(index)
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
            elif over is None and self.titled >= 0 and not has_year(mentions[number]):
                self.dated.anchors[number] = Anchor(HEADED, mention=self.titled, carries=True)
                if self.titled in self.titles:
                    self._skip(self.titles.pop(self.titled), [self.titled], "a heading")
            elif over is None and self.published is None and self.year >= 0 and number != self.year:
                self.dated.anchors[number] = Anchor(LED, mention=self.year, carries=True)
            else:
                self.dated.anchors[number] = self._anchor(over)
            if self.dated.anchors[number] is None and grain(mentions[number]) > DAY and self.published is not None:
                self.dated.anchors[number] = Anchor(_OF_PUBLICATION, day=self.published)
