"""The door to the plotly figures, for analysis: the explorer draws its own."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..errors import TimelineError
from ..model import Timeline, unknown
from ..model.options import FigureKind, Rows
from ..model.options import Theme as ThemeName
from .agreement import agreement
from .charts import by_group, over_time
from .lines import lines
from .style import Theme
from .style import theme as theme_of
from .template import chosen

if TYPE_CHECKING:
    import plotly.graph_objects as go

OPTIONS = ("kind", "lanes", "labels", "theme", "width")
_CHARTS: dict[str, Callable[[Timeline, Theme, int], "go.Figure"]] = {
    "density": over_time,
    "sources": partial(by_group, by="source"),
    "places": partial(by_group, by="place"),
    "participants": partial(by_group, by="participant"),
    "agreement": agreement,
}
KINDS = ("timeline", *_CHARTS)


def figure(
    timeline: Timeline,
    *,
    kind: FigureKind = "timeline",
    lanes: Rows | None = None,
    labels: bool = True,
    theme: ThemeName | None = None,
    width: int = 1000,
    **others: Any,
) -> "go.Figure":
    """A plotly figure on an axis of days since 1970-01-01, so that it is the same in every time zone.

    `kind` is "timeline", "density", "sources", "places", "participants" or "agreement" (between sources); `lanes` (as
    in `Timeline.lanes`, or None) and `labels` are for the timeline. `width` is in pixels: labels and ticks are
    placed for it and for the whole; to come nearer, draw less: `timeline.between("2021", "2022").figure()`. `theme` is
    "light", "dark" or "print" (black on white); without one it is that of the plotly template that is set.
    Raises `TimelineError` for a kind or option that does not exist, `MissingExtraError` without plotly.

    >>> figure(Timeline(), kind="density").layout.annotations[0].text
    'No event has a place on the calendar.'
    """
    for name in others:
        raise unknown("option", name, OPTIONS)
    if kind not in KINDS:
        raise unknown("kind", kind, KINDS)
    if not 300 <= width <= 10_000:
        raise TimelineError(f"cannot draw a figure {width} pixels wide: give a width from 300 to 10000")
    if kind != "timeline" and not (lanes is None and labels):
        raise TimelineError(f"lanes and labels are for the kind 'timeline', not for '{kind}': leave them out")
    colors = theme_of(theme) if theme else chosen()
    if kind == "timeline":
        return lines(timeline, colors, width, lanes=lanes, labels=labels)
    return _CHARTS[kind](timeline, colors, width)
