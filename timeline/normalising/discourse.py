"""Discourse time: where the story is. Each sentence inherits it from the one before; an aside cannot move it.

What a time does to it depends on how it stands in its sentence (`Reading.stance`): one that opens a sentence moves it
anywhere, one that goes on with a sentence moves it on by some years, or back where a paragraph begins; what is told
in brackets, in a relative clause or of a thing ("the treaty of 1648") moves it nowhere, and serves its own sentence.
Whether what the text leaves unsaid is of that time or of the day of publication, `is_history` says of a text and
`Scene.past` of a sentence.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Mention
from ..model.breaks import SENTENCE
from .cell import Cell

_LONG = 500
FURTHER = 15
"""A time that many years on, in the middle of a sentence, is one to which the story does not go."""


@dataclass(slots=True)
class Walk:
    """Through a text from one time to the next: which sentence and which paragraph it has come to.

    The text is that of a page, where no line ends within a paragraph.
    """

    text: str
    at: int = 0
    sentence: int = 0
    paragraph: int = 0

    def to(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the sentence and of the paragraph that a mention lies in; mentions come in order."""
        line_ends = self.text.find("\n", self.at, start) >= 0
        far = start - self.at > _LONG
        if line_ends or far or SENTENCE.search(self.text, self.at, start + 2):  # as far as its first letter
            self.sentence += 1
            self.paragraph += line_ends
        # "Am 3. Mai" is no end of a sentence, but "at 3 p.m." may be one.
        self.at = max(self.at, end - 1 if self.text[end - 1 : end] == "." else end)
        return self.sentence, self.paragraph


@dataclass(slots=True)
class Discourse:
    """`time` is where the story is; `passing` what the sentence told by the way, `place` the sentence and paragraph.

    `weak` while the story has been nowhere but in an aside; `away` is where it last did not go, `left` from where.
    """

    time: Cell | None = None
    passing: Cell | None = None
    place: tuple[int, int] = (-1, -1)
    moved: tuple[int, int] = (-1, -1)
    weak: bool = False
    away: Cell | None = None
    left: tuple[int, int] = (-1, -1)

    def come_to(self, place: tuple[int, int]) -> None:
        """The text has come to another sentence: what the last told by the way is over."""
        if place[0] != self.place[0]:
            self.passing = None
        self.place = place

    def tell(self, cell: Cell, stance: str, *, dated: bool) -> bool:
        """The text names a time, with its year or (`dated` is False) by the story; whether the story moves there."""
        if self.moves(cell, stance, dated=dated):
            self.weak = stance == "aside"
            self.time, self.moved, self.passing, self.away = cell, self.place, None, None
            return True
        if stance != "aside":
            self.away, self.left = cell, self.place
        self.passing = cell
        return False

    def moves(self, cell: Cell, stance: str, *, dated: bool) -> bool:
        """Whether the story goes where a time is."""
        if self.time is None or stance == "opens" or (self.weak and stance != "aside"):
            return True
        if stance == "aside":
            return False
        years = cell.year - self.time.year
        if not dated or 0 <= years <= FURTHER or (years < 0 and self.place[1] != self.moved[1]):
            return True
        # Where a second sentence is where one before it was, there the story is by now.
        return self.away is not None and self.left[0] < self.place[0] and abs(cell.year - self.away.year) <= FURTHER

    @property
    def is_lost(self) -> bool:
        """Whether a story told in years has since named later ones, to which it did not go."""
        if self.away is None or self.time is None or self.time.unit != "year":
            return False
        return self.away.year > self.time.year + FURTHER

    @property
    def is_here(self) -> bool:
        """Whether the story came to where it is in this paragraph or in the sentence before."""
        return self.moved[1] == self.place[1] or self.place[0] - self.moved[0] <= 1


_LONG_BEFORE = 3
_MANY = 3
_LEAD = 300
"""So many characters begin a text: news say there what day it is."""


def is_history(mentions: Iterable[Mention], published_year: int | None) -> bool:
    """Whether a text is told from within its own story, as histories are, and not from the day it was published.

    In a story, "in May" is the May of the year that the story has come to; in news it is the one nearest to
    publication, but in a paragraph that opens with an earlier year. A history is what names years long before
    publication more often than what only means something on that day ("yesterday", "on Tuesday"; not "today", which
    histories say of what is left to see), and does not begin with such a word. One bare year does not make a story,
    nor do two, unless a sentence opens with one, a month stands with it, or another expression follows from it ("that
    summer"): "The party was founded in 2003" is what news say of any party; "In 2003 the party split" goes on. In an
    unpublished text every year is long ago.
    """
    named = told = 0
    scenic = False
    for mention in mentions:
        meaning = mention.value.meaning
        year = _year(meaning)
        if year is not None:
            long_ago = published_year is None or year <= published_year - _LONG_BEFORE
            named += long_ago
            scenic = scenic or (long_ago and (meaning.kind == "point" or mention.value.stance == "opens"))
        elif _follows(meaning):
            scenic = True
        elif _needs_today(meaning):
            if published_year is not None and not named and mention.span.start < _LEAD:
                return False
            told += 1
    # Without a day of publication nothing but the story is there to count from: so much the surer it must be.
    return named > told * (2 if published_year is None else 1) and (scenic or named >= _MANY)


def _year(meaning: object) -> int | None:
    kind = getattr(meaning, "kind", "")
    if kind == "point":
        year: int | None = getattr(meaning, "year", None)
        return year
    if kind == "fixed" and getattr(meaning, "unit", "") == "year":
        return int(getattr(meaning, "number", 0))
    return None


def _follows(meaning: object) -> bool:
    told = getattr(meaning, "kind", "") == "story" or getattr(meaning, "anchor", "") == "story"
    return told and getattr(meaning, "unit", "") in ("month", "season", "year", "decade")


def _needs_today(meaning: object) -> bool:
    kind = getattr(meaning, "kind", "")
    if kind == "shift":
        return getattr(meaning, "anchor", "") == "published" and getattr(meaning, "number", 0) != 0
    if kind == "point":
        return (
            getattr(meaning, "unit", "") in ("weekday", "period", "weekend")
            or getattr(meaning, "step", None) is not None
        )
    if kind == "amount":
        return bool(getattr(meaning, "toward", 0))
    if kind == "clock":
        on = getattr(meaning, "on", None)
        return on is not None and _needs_today(on)
    return False
