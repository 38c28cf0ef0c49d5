"""Where each event stands, in pixels: lanes, rows, labels, and "+n more" for what finds no room. It draws nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from ..model import LANES, Event, Timeline, TimeSpan, unknown
from .rows import LONG, SHORT, Row, cells, in_turns, item_of, pack
from .scale import Scale, domain
from .shared import shared

ROW, CROWD, HEADER, ABOVE, SUB = 24.0, 12.0, 30.0, 16.0, 5.0
LANE_NAMES = ("none", "source", "place", "participant", "modality", "tag")


@dataclass(frozen=True, slots=True)
class Label:
    """A title with its date (`when`, may be empty), from the pixel `left` to `right`, its middle at `y`."""

    title: str
    when: str
    left: float
    right: float
    y: float
    at_end: bool
    """Whether it stands before its mark, so that its right end is the fixed one."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An event from the pixel `left` to `right`, the middle of its bar at `y`; `dot` where too narrow for a bar.

    `others` are the dates that its sources give, where they differ: thin marks below it.
    """

    event: Event
    left: float
    right: float
    y: float
    dot: bool
    label: Label | None
    others: tuple[TimeSpan, ...]


@dataclass(frozen=True, slots=True)
class More:
    """`count` events around the pixel `x` that found no room."""

    x: float
    y: float
    count: int


@dataclass(frozen=True, slots=True)
class Lane:
    """The marks of one source, place, … between the pixels `top` and `top + height`; without a name, all of them."""

    name: str
    count: int
    top: float
    height: float
    marks: tuple[Mark, ...]
    more: tuple[More, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All lanes, top down. `scale` is None where there is nothing to show."""

    scale: Scale | None
    lanes: tuple[Lane, ...] = ()
    height: float = 0.0

    @property
    def marks(self) -> list[Mark]:
        """The marks of all lanes."""
        return [mark for lane in self.lanes for mark in lane.marks]

    @property
    def left_out(self) -> int:
        """How many marks found no room."""
        return sum(more.count for lane in self.lanes for more in lane.more)


def layout(
    timeline: Timeline,
    *,
    lanes: str | None = None,
    width: float = 900,
    labels: bool = True,
    rows: int = 24,
    most_lanes: int = 12,
) -> Layout:
    """Lay a timeline out on `width` pixels, with about `rows` rows in all. The same input gives the same layout.

    >>> layout(Timeline()).height
    0.0
    """
    by = lanes or "none"
    if by not in LANE_NAMES:
        raise unknown("lane", by, LANE_NAMES)
    ends = domain((event.when for event in timeline.events), published_days(timeline))
    if ends is None:
        return Layout(None)
    scale = Scale(*ends, width)
    groups = _groups(timeline, by, most_lanes)
    total = sum(len(events) for _, events in groups)
    placed, top = [], 0.0
    for name, events in groups:
        # A little more than its part, since a lane seldom fills its rows.
        share = max(3, min(rows, ceil(1.2 * rows * len(events) / total)))
        lane = _lane(name, events, scale, top, share if labels else 0, share if not labels else max(2, share // 3))
        placed.append(lane)
        top += lane.height
    return Layout(scale, tuple(placed), top)


def published_days(timeline: Timeline) -> list[float]:
    """The days on which the documents were published, at noon."""
    return [TimeSpan.from_date(doc.day).extent()[0] + 0.5 for doc in timeline.documents if doc.day]


def group(timeline: Timeline, by: str) -> dict[str, list[Event]]:
    """The events under each value of `by`, the largest group first, events without one under words that say so.

    Under a source, an event has the date which that source gives.
    """
    names = {document.id: document.name for document in timeline.documents} if by == "source" else {}
    groups: dict[str, list[Event]] = {}
    for event in timeline.events:
        for value in LANES[by](event) or ("",):
            groups.setdefault(names.get(value, value), []).append(as_told(event, value) if by == "source" else event)
    without = groups.pop("", None)
    ordered = dict(sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])))
    return ordered | ({shared()["without"].get(by, "none"): without} if without else {})


def as_told(event: Event, document: str) -> Event:
    """The event as the document of this id dates it, where it does."""
    if len(event.claims) == 1:
        return event
    told = [claim.when for claim in event.claims if claim.document_id == document and claim.when is not None]
    return event if event.when in told or not told else replace(event, when=told[0])


def _groups(timeline: Timeline, by: str, most: int) -> list[tuple[str, Sequence[Event]]]:
    if by == "none":
        return [("", timeline.events)]
    groups = list(group(timeline, by).items())
    if len(groups) <= most:
        return list(groups)
    rest = {event.id: event for _, events in groups[most - 1 :] for event in events}
    return [*groups[: most - 1], (f"{len(groups) - most + 1} others", list(rest.values()))]


def _lane(name: str, events: Iterable[Event], scale: Scale, top: float, rows: int, crowded: int) -> Lane:
    """Labelled rows first, then rows of marks alone, then "+n more"."""
    items = sorted((item_of(event, scale) for event in events), key=lambda item: item.left)
    labelled, plain, lost = pack(items, rows, crowded, scale.width, LONG)
    if lost:  # the first days would take all the labels: let every stretch have its turn
        labelled, plain, lost = pack(in_turns(items), rows, crowded, scale.width, SHORT)
    y = top + (HEADER if name else 4.0)
    marks: list[Mark] = []
    for row in (row for row in labelled if row.items):
        placed, height = _labelled_row(row, y)
        marks += placed
        y += height
    for row in (row for row in plain if row.items):
        marks += (Mark(item.event, item.left, item.right, y + CROWD / 2, item.dot, None, ()) for item, _ in row.items)
        y += CROWD
    stretch = scale.width / cells(scale.width)
    more = tuple(More((cell + 0.5) * stretch, y + ROW / 2, count) for cell, count in sorted(lost.items()))
    y += (ROW if more else 0.0) + 6.0
    return Lane(name, len(items), top, y - top, tuple(marks), more)


def _labelled_row(row: Row, top: float) -> tuple[list[Mark], float]:
    above = ABOVE if any(place and place.above for _, place in row.items) else 0.0
    subs = SUB * max(len(item.others) for item, _ in row.items)
    y = top + above + ROW / 2
    marks = []
    for item, place in row.items:
        assert place is not None
        middle = y - ROW / 2 - ABOVE / 2 + 3 if place.above else y
        label = Label(place.title, place.when, place.text_left, place.text_right, middle, place.at_end)
        marks.append(Mark(item.event, item.left, item.right, y, item.dot, label, item.others))
    return marks, above + ROW + subs
