"""A few accounts, one above the other on one scale: what two of them date is joined; where they differ it slants."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from ..model import Event, Timeline, TimeSpan
from .canvas import LEFT, RIGHT, canvas, hidden_axis, note, plotly
from .hover import lines as broken
from .hover import plain
from .lettering import measure, shorten, tidy
from .scale import Scale, domain
from .style import Theme

if TYPE_CHECKING:
    import plotly.graph_objects as go

ROW, BAR, LEAST, NAME = 110, 12, 8, 260
"""Pixels: from account to account, how high a mark is, how wide at the least, and a title at the most."""


@dataclass(frozen=True, slots=True)
class Joint:
    """One event as two accounts date it, by the rows they stand in."""

    event: Event
    rows: tuple[int, int]
    dates: tuple[TimeSpan, TimeSpan]
    agree: bool


def accounts(timeline: Timeline, sources: Sequence[str], colors: Theme, width: int) -> "go.Figure":
    """A row for each of the `sources` (ids): its marks, and between two rows what both date."""
    names = {document.id: document.name for document in timeline.documents}
    labels = [shorten(tidy(names.get(source, source)), 190, 13) for source in sources]
    left = round(LEFT + max(measure(label, 13) for label in labels) + 16)
    joints = [joint for event in timeline.events for joint in _joints(event, sources)]
    ends = domain(date for joint in joints for date in joint.dates)
    if ends is None:
        ends = domain(event.when for event in timeline.events) or (0.0, 1.0)
    scale = Scale(*ends, width - left - RIGHT)
    height = ROW * (len(sources) - 1) + 72
    drawn = canvas(timeline.title, colors, width, height, scale=scale, left=left)
    drawn.update_yaxes(**hidden_axis(height))
    for row, label in enumerate(labels):
        drawn.add_annotation(
            text=plain(label), x=0, xref="paper", xanchor="right", xshift=-12, y=_middle(row), showarrow=False,
            font={"size": 13, "color": colors.text},
        )  # fmt: skip
    free = [-1e9] * len(sources)  # where the words of the joints below a row end, in pixels
    for joint in joints:
        _join(drawn, joint, scale, colors, free)
    both = {joint.event.id for joint in joints}
    for row, source in enumerate(sources):
        _marks(drawn, row, source, timeline, both, scale, colors)
    _counts(drawn, joints, timeline, sources, labels, colors)
    return drawn


def compatible(one: TimeSpan, other: TimeSpan) -> bool:
    """Whether both may be right: 2014 and March 2014 may, the 22nd to the 27th and the 23rd to the 27th may not.

    >>> compatible(TimeSpan.parse("2014"), TimeSpan.parse("2014-03"))
    True
    >>> compatible(TimeSpan.parse("2022-09-22/2022-09-27"), TimeSpan.parse("2022-09-23/2022-09-27"))
    False
    """
    a, b = one.extent(), other.extent()
    if one.is_interval and other.is_interval:  # both say when it began and when it ended
        return all(max(a[i], b[i]) <= min(a[i + 1], b[i + 1]) for i in (0, 2))
    return one.overlaps(other)


def _joints(event: Event, sources: Sequence[str]) -> Iterator[Joint]:
    """What each two neighbours among the accounts of an event say of its date."""
    told = [(row, dates) for row, source in enumerate(sources) if (dates := dates_of(event, source))]
    for (row, one), (below, other) in pairwise(told):
        pair = next(((a, b) for a in one for b in other if compatible(a, b)), None)
        yield Joint(event, (row, below), pair or (one[0], other[0]), pair is not None)


def dates_of(event: Event, source: str) -> list[TimeSpan]:
    """The dates that a document gives an event."""
    return [claim.when for claim in event.claims if claim.document_id == source and claim.when is not None]


def _middle(row: int) -> float:
    return 36 + ROW * row


def _beside(row: int) -> float:
    """What an account tells alone stands on the side where nothing is joined to it, or close below."""
    return _middle(row) + (-15 if row == 0 else 15)


def _ends(span: TimeSpan, scale: Scale) -> tuple[float, float] | None:
    """From which day to which it is drawn, wide enough to be seen; None where the scale does not reach it."""
    begin, _, _, end = span.extent()
    across = begin <= scale.lo and end >= scale.hi  # it tells nothing of where one is
    begin, end = max(begin, scale.lo), min(end, scale.hi)
    if begin >= end or across:
        return None
    least = LEAST * (scale.hi - scale.lo) / scale.width
    spare = max(0.0, least - (end - begin)) / 2
    return begin - spare, end + spare


def _join(drawn: "go.Figure", joint: Joint, scale: Scale, colors: Theme, free: list[float]) -> None:
    """A block where the dates agree; a slanted, dashed one with ≠ where they cannot both be right."""
    above, below = (_ends(date, scale) for date in joint.dates)
    if above is None or below is None:
        return
    top, foot = _middle(joint.rows[0]) + BAR / 2, _middle(joint.rows[1]) - BAR / 2
    path = f"M{above[0]},{top}L{above[1]},{top}L{below[1]},{foot}L{below[0]},{foot}Z"
    fill, edge = (colors.accent_soft, colors.accent) if joint.agree else (colors.warning_soft, colors.warning)
    drawn.add_shape(
        type="path", path=path, fillcolor=fill, layer="below",
        line={"color": edge, "width": 1, "dash": "solid" if joint.agree else "dot"},
    )  # fmt: skip
    x = (above[0] + above[1] + below[0] + below[1]) / 4
    sign, title = "=" if joint.agree else "<b>≠</b>", shorten(tidy(joint.event.title), NAME, 12)
    at, half = scale.width * (x - scale.lo) / (scale.hi - scale.lo), measure(f"≠ {title}", 12) / 2
    start = min(max(at - half, 0), scale.width - 2 * half)
    named = start > free[joint.rows[0]]
    if named:
        free[joint.rows[0]] = start + 2 * half + 14
    drawn.add_annotation(
        x=x, y=(top + foot) / 2, showarrow=False, text=f"{sign} {plain(title)}" if named else sign, borderpad=2,
        xshift=start + half - at if named else 0, bgcolor=fill, font={"size": 12, "color": edge},
    )  # fmt: skip


def _marks(
    drawn: "go.Figure", row: int, source: str, timeline: Timeline, both: set[str], scale: Scale, colors: Theme
) -> None:
    """What an account dates: strong where another does so too, pale where it is alone."""
    for shared, color, name in ((True, colors.mark, "told by several"), (False, colors.mark_pale, "told here alone")):
        found = [
            (ends, f"<b>{broken(event.title or 'untitled')}</b><br>{plain(date.words())}")
            for event in timeline.events
            if (event.id in both) == shared
            for date in dates_of(event, source)
            if (ends := _ends(date, scale))
        ]
        if not found:
            continue
        height = _middle(row) if shared else _beside(row)
        drawn.add_trace(plotly().Bar(
            orientation="h", y=[height] * len(found), width=BAR if shared else BAR / 2, name=name, legendgroup=name,
            base=[begin for (begin, _), _ in found], x=[end - begin for (begin, end), _ in found],
            hovertext=[words for _, words in found], hoverinfo="text",
            marker={"color": color, "line": {"color": colors.mark_mid, "width": 0 if shared else 1}},
        ))  # fmt: skip


def _counts(
    drawn: "go.Figure",
    joints: Sequence[Joint],
    timeline: Timeline,
    sources: Sequence[str],
    labels: Sequence[str],
    colors: Theme,
) -> None:
    """In words, above the picture: how many agree, how many differ, what only one tells."""
    differ = {joint.event.id for joint in joints if not joint.agree}
    agree = {joint.event.id for joint in joints} - differ
    alone = [sum(set(event.sources) == {source} for event in timeline.events) for source in sources]
    words = [f"= {len(agree)} agree", f"≠ {len(differ)} differ{'s' if len(differ) == 1 else ''}"]
    words += [f"{count} only in {plain(label)}" for count, label in zip(alone, labels, strict=True) if count]
    note(drawn, words, colors)
