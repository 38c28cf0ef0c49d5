"""Which row an event and its label take, so that nothing overlaps: pixels along the axis, nothing about height."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from math import isfinite

from ..model import Event, TimeSpan
from .ink import reach
from .lettering import measure, shorten, tidy
from .scale import Scale

DOT, SIZE, NARROW, GAP, PAD, COLUMN = 9.0, 12.0, 7.0, 14.0, 7.0, 48.0
LONG, SHORT, MAX_WHEN, MAX_SUBS = 460.0, 250.0, 300.0, 8
MORE = 96.0


@dataclass(frozen=True, slots=True)
class Item:
    """An event from the pixel `left` to `right`, before it has a row; `others` are the dates its sources give."""

    event: Event
    left: float
    right: float
    dot: bool
    others: tuple[TimeSpan, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A label's place: what the mark takes with it, and the label itself."""

    left: float
    right: float
    title: str
    when: str
    text_left: float
    text_right: float
    above: bool = False
    at_end: bool = False


class Row:
    """Marks that share a line: intervals of pixels that do not overlap."""

    __slots__ = ("_ends", "_starts", "items")

    def __init__(self) -> None:
        self._starts: list[float] = []
        self._ends: list[float] = []
        self.items: list[tuple[Item, Place | None]] = []

    def take(self, left: float, right: float, gap: float) -> bool:
        """Keep the pixels from `left` to `right` if they are free, with a `gap` around them."""
        at = bisect_left(self._starts, left)
        if at and self._ends[at - 1] + gap > left:
            return False
        if at < len(self._starts) and self._starts[at] < right + gap:
            return False
        self._starts.insert(at, left)
        self._ends.insert(at, right)
        return True


def item_of(event: Event, scale: Scale) -> Item:
    """The pixels that an event's mark takes, with those of the dates that its sources give where they differ."""
    dates = event.dates if len(event.claims) > 1 else ()
    others = dates[:MAX_SUBS] if len(dates) > 1 else ()
    x0, _, _, x3 = event.when.extent()
    left, right = map(scale.x, reach(event.when, scale))
    dot = right - left < NARROW and isfinite(x0) and isfinite(x3)
    if right - left < DOT:  # a dot, or an end that is open with hardly any room to show it: kept inside the axis
        middle = min(max((left + right) / 2, DOT / 2), scale.width - DOT / 2)
        left, right = middle - DOT / 2, middle + DOT / 2
    for other in others:
        first, last = reach(other, scale)
        left, right = min(left, scale.x(first)), max(right, scale.x(last))
    return Item(event, left, right, dot, others)


def in_turns(items: list[Item]) -> list[Item]:
    """The first of each column of pixels, then the second of each, and so on: those first that more is known of."""
    items = sorted(items, key=lambda item: (-len(item.event.claims), -item.event.confidence, item.left))
    seen: Counter[int] = Counter()
    turns: list[tuple[int, float, int]] = []
    for item in items:
        column = int(item.left // COLUMN)
        turns.append((seen[column], item.left, len(turns)))
        seen[column] += 1
    return [items[index] for _, _, index in sorted(turns)]


def pack(
    items: list[Item], rows: int, crowded: int, width: float, title: float
) -> tuple[list[Row], list[Row], Counter[int]]:
    """Rows with labels, rows without, and how many found no room in each stretch of the axis; `title` pixels."""
    labelled, plain = [Row() for _ in range(rows)], [Row() for _ in range(crowded)]
    lost: Counter[int] = Counter()
    full: set[tuple[bool, int]] = set()  # where one mark found no room, those after it need not try
    for item in items:
        place, spot = (True, int(item.left // 8)), (False, int(item.left // 4))
        if place not in full:
            if _labelled(item, labelled, width, title):
                continue
            full.add(place)
        if spot not in full:
            if _plain(item, plain):
                continue
            full.add(spot)
        lost[cell_of((item.left + item.right) / 2, width)] += 1
    return labelled, plain, lost


def cell_of(x: float, width: float) -> int:
    """The stretch of the axis that a pixel lies in: as many as leave room for a "+n more" in each."""
    return int(min(max(x / width, 0.0), 0.999999) * cells(width))


def cells(width: float) -> int:
    """How many stretches `width` pixels have.

    >>> cells(900)
    9
    """
    return max(int(width // MORE), 1)


def _plain(item: Item, rows: list[Row]) -> bool:
    for row in rows:
        if row.take(item.left, item.right, 2):
            row.items.append((item, None))
            return True
    return False


def _labelled(item: Item, rows: list[Row], width: float, most: float) -> bool:
    if not rows:
        return False
    for place in _places(item, width, most):
        for row in rows:
            if row.take(place.left, place.right, GAP):
                row.items.append((item, place))
                return True
    return False


def _places(item: Item, width: float, most: float) -> list[Place]:
    """Where the label may stand: after its mark, before it, else above it."""
    title = shorten(tidy(item.event.title, 400) or "untitled", min(most, 0.6 * width), SIZE)
    title_width = measure(title, SIZE)
    when = tidy(item.event.when.words(), 200)
    when_width = measure(when, SIZE) + SIZE / 2
    if when_width > MAX_WHEN:
        when, when_width = "", 0.0
    full = title_width + when_width
    found: list[Place] = []
    for text, length in ((when, full), ("", title_width)):
        if item.right + PAD + length <= width:
            start = item.right + PAD
            found.append(Place(item.left, start + length, title, text, start, start + length))
        elif item.left - PAD - length >= 0:
            end = item.left - PAD
            found.append(Place(end - length, item.right, title, text, end - length, end, at_end=True))
        if found:
            return found
    if full > width:
        title, when = shorten(title, width, SIZE), ""
        full = measure(title, SIZE)
    start = min(max(item.left, 0.0), max(width - full, 0.0))
    end = min(start + full, width)
    left, right = min(item.left, start), max(item.right, end)
    return [Place(left, right, title, when, start, end, above=True)]
