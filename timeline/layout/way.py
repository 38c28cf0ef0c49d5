"""What is open on the way down a page: the headings above, the entry before, the title that names their year."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from ..model import Anchor, Block, Mention
from .asked import asked_about
from .headings import first_day, is_minutes, is_title
from .labels import MONTH, grain, has_year
from .of_a_year import closing_years
from .page import Page
from .row_days import row_days
from .sources import HEADED, LED, LOGGED, MET, Dated, Source
from .within import days_above, days_begun, mentions_of, opening_of

_FEW = 2
_TOP = 2
"""A title is one of the first blocks: the third at the latest."""


class Way:
    """What dates a block from outside, at each place of the way; what the page as a whole says is read before it."""

    def __init__(self, page: Page, mentions: Sequence[Mention], published: date | None) -> None:
        self.page, self.mentions, self.published = page, mentions, published
        self.dated = Dated(list(page.blocks), [None] * len(mentions))
        self.own, self.above = self.dated.own, self.dated.above
        self.within = mentions_of(page.blocks, mentions)
        self.closing = closing_years(page, self.within, mentions)
        self.diary, self.year = days_begun(page, self.within, mentions)  # the year is for the entries before it
        self.minutes = is_minutes(page)
        self.scopes: list[tuple[int, Source]] = []
        self.before = -1
        self.titled = -1  # the time in a line that stands above entries and names their year
        self.headed = -1  # the last heading that was a date
        self.titles: dict[int, int] = {}  # such a line by its time
        self.days_above = days_above(page, self.within, mentions)
        self.first_day = first_day(page, mentions)
        self.asked = asked_about(page, self.within, mentions)
        self.row_days, self.months = row_days(page, self.within, mentions)
        self.opening = opening_of(page.blocks)
        self.citing = 0  # the level of an open heading over references

    def _begin(self, index: int, inside: list[int], number: int, source: Source) -> None:
        """From here on all is of this day, until another is named in this way."""
        before = self.scopes[-1][1] if self.scopes else None
        self.dated.anchors[number] = self._anchor(before) if before is not None else None
        self.scopes[:] = [(0, source)]
        self._skip(index, inside, "the day of the meeting" if source.how == MET else "the day on which it was written")

    def _skip(self, index: int, inside: list[int], why: str) -> None:
        self.dated.blocks[index] = replace(self.page.blocks[index], lead=self.page.blocks[index].span.end)
        self.dated.idle |= dict.fromkeys(inside, why)

    def _leave(self, inside: list[int], why: str, over: Source | None) -> None:
        for number in inside:
            self.dated.idle.setdefault(number, why)
            self.dated.anchors[number] = self.dated.anchors[number] or self._anchor(over)

    def _name_year(self, index: int, inside: list[int]) -> None:
        """A heading or title names the year of the entries under it: "BURIALS 1821", "Tour archive 1994"."""
        year = next((number for number in reversed(inside) if has_year(self.mentions[number])), -1)
        if year >= 0:
            self.titled, self.before, self.headed = year, -1, -1
            self.titles[year] = index

    def leave_titles(self) -> None:
        """The title of a list of entries tells nothing of its own."""
        hows = [source.how for source in self.own.values()]
        if HEADED in hows or sum(how in (LED, LOGGED) for how in hows) > _FEW:
            for year, index in self.titles.items():
                if index <= _TOP:
                    self._skip(index, [year], "a heading")
        for index in self.months:
            if self.page.blocks[index].kind == "heading" or is_title(self.page, self.page.blocks[index]):
                self._skip(index, self.within[index], "a heading")

    def _is_said(self, index: int) -> bool:
        parent = self.page.blocks[index].parent
        return parent >= 0 and self.page.blocks[parent].kind == "turn"

    def _over(self, index: int) -> Source | None:
        """What dates a block from outside: what it lies in, else the heading that it stands under."""
        if index in self.asked:
            return self.asked[index]
        block, parent = self.page.blocks[index], self.page.blocks[index].parent
        while parent >= 0:
            if parent in self.own:
                over = self.own[parent]
                return replace(over, strict=False) if self._is_detail(block, parent, over) else over
            parent = self.page.blocks[parent].parent
        return self.scopes[-1][1] if self.scopes else None

    def _is_detail(self, block: Block, parent: int, over: Source) -> bool:
        """Whether an item says more of what stands above it, which took years: the duties of a post."""
        told = self.dated.blocks[parent]
        if block.kind != "item" or told.kind != "item" or over.mention < 0 or not told.body.of(self.page.text).strip():
            return False
        return grain(self.mentions[over.mention]) < MONTH or bool(self.mentions[over.mention].value.pair)

    def _anchor(self, source: Source | None) -> Anchor | None:
        if source is None:
            return None
        if source.block >= 0:
            return Anchor(source.how, day=self._moment(self.dated.blocks[source.block]))
        return Anchor(source.how, mention=source.mention)

    def _moment(self, block: Block) -> date | None:
        """The day of a stamp; of one that has but a time of the clock, on the day of publication."""
        if block.day is None and block.clock and self.published is not None:
            return datetime.combine(self.published, time.fromisoformat(block.clock.partition("/")[0]))
        return block.day

    def _close(self, level: int) -> None:
        while self.scopes and self.scopes[-1][0] >= level:
            self.scopes.pop()
