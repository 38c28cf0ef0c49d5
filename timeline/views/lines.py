"""The timeline itself as a plotly figure: bars and dots, labels, arrows, lanes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..model import Event, Timeline, TimeSpan
from .canvas import LEFT, RIGHT, canvas, hidden_axis, note, plotly, say
from .charts import NOTHING
from .hover import hover, plain
from .ink import PALE, certain, goes_on, reach, strokes
from .layout import Layout, layout
from .legend import kinds, style_of
from .lettering import isolate, shorten, tidy
from .picture import summary
from .scale import Scale
from .shared import shared
from .style import Theme, blend

if TYPE_CHECKING:
    import plotly.graph_objects as go

SLICES = 16
BAR, DOT, SUB_BAR, SUB_STEP, LINE, BELOW = 10.0, 9.0, 3.0, 5.0, 1.3, 12.0


def lines(timeline: Timeline, colors: Theme, width: int, *, lanes: str | None, labels: bool) -> "go.Figure":
    """The layout of `timeline`, drawn on an axis that is numeric in x (days) and in y (pixels, downwards)."""
    placed = layout(timeline, lanes=lanes, width=width - LEFT - RIGHT, labels=labels)
    scale = placed.scale
    if scale is None:
        return say(canvas(timeline.title, colors, width, 120), NOTHING, colors)
    drawn = canvas(timeline.title, colors, width, placed.height + BELOW, scale=scale, below=28)
    drawn.update_yaxes(**hidden_axis(placed.height + BELOW))
    names = {document.id: document.name for document in timeline.documents}
    drawn.add_traces([
        *_bars(placed, scale, colors, names),
        *_given(placed, scale, colors),
        *_dots(placed, scale, colors, names),
        *_arrows(placed, scale, colors),
        *_struck(placed, scale, colors),
        *_labels(placed, scale, colors),
        *_more(placed, scale, colors),
        *_published(timeline, placed, scale, colors),
    ])  # fmt: skip
    _legend(drawn, placed, colors)
    _headers(drawn, placed, colors)
    note(drawn, [summary(timeline)], colors)
    return drawn


def _pieces(span: TimeSpan, style: str, scale: Scale, colors: Theme) -> Iterator[dict[str, Any]]:
    """The bars that draw one span: a fading end is slices, each paler than the one before."""
    if style in ("hollow", "striped"):
        left, right = reach(span, scale)
        fill = colors.background if style == "hollow" else blend(colors.mark, colors.background, 0.15)
        yield {
            "base": left,
            "x": right - left,
            "color": fill,
            "line": LINE,
            "pattern": "/" if style == "striped" else "",
        }
        return
    for stroke in strokes(span, *reach(span, scale)):
        count = 1 if stroke.begin_ink == stroke.end_ink else SLICES
        step = (stroke.end - stroke.start) / count
        for index in range(count):
            ink = stroke.begin_ink + (stroke.end_ink - stroke.begin_ink) * (index + 0.5) / count
            color = colors.mark_pale if ink == PALE else blend(colors.mark, colors.background, ink)
            yield {"base": stroke.start + index * step, "x": step, "color": color, "line": 0, "pattern": ""}


def _bar(rows: list[dict[str, Any]], colors: Theme, name: str) -> "list[go.Bar]":
    """One trace for all bars: plotly takes a list for each property."""
    if not rows:
        return []
    column = {key: [row[key] for row in rows] for key in rows[0]}
    stripes = {"shape": column["pattern"], "fgcolor": colors.mark, "size": 6, "fillmode": "overlay"}
    marker = {"color": column["color"], "line": {"color": colors.mark, "width": column["line"]}, "pattern": stripes}
    return [plotly().Bar(
        orientation="h", base=column["base"], x=column["x"], y=column["y"], width=column["width"], name=name,
        marker=marker, hovertext=column["hover"], hoverinfo="text", customdata=column["id"], showlegend=False,
    )]  # fmt: skip


def _bars(placed: Layout, scale: Scale, colors: Theme, names: dict[str, str]) -> "list[go.Bar]":
    rows = []
    for mark in placed.marks:
        # A dot hides its bar until one zooms in.
        height = BAR - 4 if mark.dot else BAR
        more = {"y": mark.y, "width": height, "hover": hover(mark.event, names), "id": tidy(mark.event.id)}
        rows += [piece | more for piece in _pieces(mark.event.when, style_of(mark.event), scale, colors)]
    return _bar(rows, colors, "events")


def _given(placed: Layout, scale: Scale, colors: Theme) -> "list[go.Bar]":
    """The dates that the sources give, where they differ: thin bars below the event's."""
    rows = []
    least = (scale.hi - scale.lo) / scale.width * SUB_BAR
    for mark in placed.marks:
        for index, span in enumerate(mark.others):
            more = {"y": mark.y + BAR / 2 + 3 + SUB_STEP * index, "width": SUB_BAR, "hover": plain(span.words()),
                    "id": tidy(mark.event.id)}  # fmt: skip
            left, right = reach(span, scale)
            pieces = list(_pieces(span, "solid", scale, colors))
            if right - left < least:
                pieces = [piece | {"base": left, "x": least} for piece in pieces[:1]]
            rows += [piece | more for piece in pieces]
    return _bar(rows, colors, "dates that sources give")


def _dots(placed: Layout, scale: Scale, colors: Theme, names: dict[str, str]) -> "list[go.Scatter]":
    """Where a bar would be too narrow to see."""
    marks = [mark for mark in placed.marks if mark.dot]
    return _scatter(
        [sum(reach(mark.event.when, scale)) / 2 for mark in marks], [mark.y for mark in marks], "moments",
        mode="markers", hovertext=[hover(mark.event, names) for mark in marks], hoverinfo="text",
        customdata=[tidy(mark.event.id) for mark in marks],
        marker={"size": DOT, "color": [_fill(mark.event, colors) for mark in marks], "opacity": 1,
                "symbol": ["circle-x" if mark.event.disputed else "circle" for mark in marks],
                "line": {"color": colors.mark, "width": LINE}},
    )  # fmt: skip


def _fill(event: Event, colors: Theme) -> str:
    if style_of(event) in ("hollow", "struck"):
        return colors.background
    return colors.mark if certain(event.when) and not event.disputed else colors.mark_pale


def _scatter(x: list[Any], y: list[Any], name: str, **options: Any) -> "list[go.Scatter]":
    return [plotly().Scatter(x=x, y=y, name=name, showlegend=False, **options)] if x else []


def _arrows(placed: Layout, scale: Scale, colors: Theme) -> "list[go.Scatter]":
    """Heads at the edge of the axis: it goes on from here."""
    heads = [(scale.hi, mark.y, "triangle-right") for mark in placed.marks if goes_on(mark.event.when)[1]]
    heads += [(scale.lo, mark.y, "triangle-left") for mark in placed.marks if goes_on(mark.event.when)[0]]
    return _scatter(
        [x for x, _, _ in heads], [y for _, y, _ in heads], "goes on", mode="markers", cliponaxis=False,
        hoverinfo="skip", marker={"size": 14, "color": colors.mark, "symbol": [symbol for *_, symbol in heads]},
    )  # fmt: skip


def _struck(placed: Layout, scale: Scale, colors: Theme) -> "list[go.Scatter]":
    """A line through what is denied."""
    x: list[float | None] = []
    y: list[float | None] = []
    beyond = (scale.hi - scale.lo) / scale.width * 3
    for mark in placed.marks:
        if style_of(mark.event) == "struck":
            left, right = reach(mark.event.when, scale)
            x += [left - beyond, right + beyond, None]
            y += [mark.y, mark.y, None]
    return _scatter(x, y, "denied", mode="lines", hoverinfo="skip", line={"color": colors.text, "width": LINE})


def _labels(placed: Layout, scale: Scale, colors: Theme) -> "list[go.Scatter]":
    """Labels that grow to the right of a point, and those that grow to its left: plotly takes one side for a trace."""
    labels = [mark.label for mark in placed.marks if mark.label]
    traces = []
    for at_end, position in ((False, "middle right"), (True, "middle left")):
        shown = [label for label in labels if label.at_end == at_end]
        starts = [scale.day(label.right if at_end else label.left) for label in shown]
        traces += _scatter(
            starts, [label.y for label in shown], "labels",
            mode="text", textposition=position, hoverinfo="skip", textfont={"size": 12, "color": colors.text},
            text=["  ".join([isolate(plain(label.title)), *_muted_if(label.when, colors)]) for label in shown],
        )  # fmt: skip
    return traces


def _muted_if(words: str, colors: Theme) -> list[str]:
    return [_muted(words, colors)] if words else []


def _muted(words: str, colors: Theme) -> str:
    return f'<span style="color:{colors.muted}">{plain(words)}</span>'


def _more(placed: Layout, scale: Scale, colors: Theme) -> "list[go.Scatter]":
    found = [more for lane in placed.lanes for more in lane.more]
    return _scatter(
        [scale.day(more.x) for more in found], [more.y for more in found], "more", mode="text", hoverinfo="skip",
        text=[shared()["words"]["more"].format(n=f"{more.count:,}") for more in found],
        textfont={"size": 11, "color": colors.muted},
    )  # fmt: skip


def _published(timeline: Timeline, placed: Layout, scale: Scale, colors: Theme) -> "list[go.Scatter]":
    """Small ticks above the axis on the days of publication."""
    days = [(TimeSpan.from_date(document.day), document) for document in timeline.documents if document.day]
    shown = [(span.extent()[0] + 0.5, f"{plain(document.name)}<br>published {span.words()}") for span, document in days]
    shown = [(day, text) for day, text in shown if scale.lo <= day <= scale.hi]
    return _scatter(
        [day for day, _ in shown], [placed.height + BELOW - 4] * len(shown), "published", mode="markers",
        marker={"symbol": "line-ns", "size": 7, "line": {"color": colors.warning, "width": 2}},
        hovertext=[text for _, text in shown], hoverinfo="text",
    )  # fmt: skip


def _legend(drawn: "go.Figure", placed: Layout, colors: Theme) -> None:
    """What the marks mean that occur and are not plain, as traces without points."""
    published = any(trace.name == "published" for trace in drawn.data)
    edge = {"color": colors.mark, "width": LINE}
    markers: dict[str, dict[str, Any]] = {
        "within": {"symbol": "square", "color": colors.mark_pale},
        "fading": {"symbol": "square", "color": blend(colors.mark, colors.background, 0.65)},
        "open": {"symbol": "triangle-right", "color": colors.mark},
        "hollow": {"symbol": "circle", "color": colors.background, "line": edge},
        "struck": {"symbol": "line-ew", "line": {"color": colors.text, "width": LINE + 0.5}},
        "striped": {"symbol": "circle-x", "color": colors.mark_pale, "line": edge},
        "differ": {"symbol": "line-ew", "line": {"color": colors.mark, "width": 3}},
        "published": {"symbol": "line-ns", "line": {"color": colors.warning, "width": 2}},
    }
    found = kinds((mark.event for mark in placed.marks), published=published)
    for name, words in found:
        drawn.add_scatter(x=[None], y=[None], mode="markers", name=words, marker={"size": 10} | markers[name])
    below = drawn.layout.height - drawn.layout.margin.t - drawn.layout.margin.b
    drawn.update_layout(
        showlegend=bool(found),
        legend={
            "y": -44 / below,
            "yanchor": "top",
            "itemclick": False,
            "itemdoubleclick": False,
            "bgcolor": "rgba(0,0,0,0)",
        },
    )


def _headers(drawn: "go.Figure", placed: Layout, colors: Theme) -> None:
    for lane in placed.lanes:
        if not lane.name:
            continue
        text = f"<b>{plain(shorten(tidy(lane.name), 480, 12))}</b>  {_muted(f'{lane.count:,}', colors)}"
        drawn.add_annotation(text=text, xref="paper", x=0, xanchor="left", xshift=-2, y=lane.top + 16, yanchor="middle",
                             showarrow=False)  # fmt: skip
        if lane.top:
            drawn.add_shape(type="line", xref="paper", x0=0, x1=1, y0=lane.top + 2, y1=lane.top + 2,
                            line={"color": colors.line, "width": 1})  # fmt: skip
