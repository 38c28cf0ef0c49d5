"""What all our plotly figures share: colours, type, the axis of days. Nobody else imports plotly."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..extras import need
from .hover import plain
from .lettering import shorten, tidy
from .scale import Scale, ticks
from .style import Theme

if TYPE_CHECKING:
    import plotly.graph_objects as go

LEFT, RIGHT, TOP, BOTTOM = 40, 40, 64, 56


def plotly() -> Any:
    """The module `plotly.graph_objects`. Raises `MissingExtraError`."""
    return need("plotly.graph_objects", "a plotly figure", "plot")


def canvas(
    title: str,
    colors: Theme,
    width: int,
    height: float,
    *,
    scale: Scale | None = None,
    left: int = LEFT,
    below: int = 0,
) -> "go.Figure":
    """An empty figure whose plot is `height` pixels high; with a `scale`, its x axis is numeric, in days."""
    figure = plotly().Figure()
    heading = shorten(tidy(title), width - 2 * LEFT, 18)
    top = TOP if heading else TOP - 28
    figure.update_layout(
        template="none", width=width, height=round(top + height + BOTTOM + below), paper_bgcolor=colors.background,
        plot_bgcolor=colors.background, font={"family": colors.font, "size": 12, "color": colors.text},
        title={"text": plain(heading), "x": LEFT / width, "xanchor": "left", "y": 1, "yanchor": "top",
               "pad": {"t": 20}, "font": {"size": 18, "weight": 600}},
        margin={"l": left, "r": RIGHT, "t": top, "b": BOTTOM + below, "pad": 0}, showlegend=False, barmode="overlay",
        hovermode="closest", dragmode="zoom", bargap=0,
        hoverlabel={"bgcolor": colors.raised, "bordercolor": colors.line, "align": "left",
                    "font": {"family": colors.font, "size": 12, "color": colors.text}},
        # plotly's own button would send the figure to a server.
        modebar={"remove": ["sendDataToCloud", "lasso2d", "select2d"], "bgcolor": "rgba(0,0,0,0)",
                 "color": colors.muted, "activecolor": colors.accent},
        legend={"orientation": "h", "x": 0, "y": 1, "yanchor": "bottom", "font": {"size": 11, "color": colors.muted}},
    )  # fmt: skip
    if scale is not None:
        figure.update_xaxes(**time_axis(scale, colors))
    return figure


def time_axis(scale: Scale, colors: Theme) -> dict[str, Any]:
    """A numeric axis in days, with our own ticks: plotly's dates end at 9999 and shift with the viewer's zone."""
    found = ticks(scale, size=12)
    labels = [f"{tick.label}<br>{tick.context}" if tick.context else tick.label for tick in found]
    return {
        "type": "linear", "range": [scale.lo, scale.hi], "minallowed": scale.lo, "maxallowed": scale.hi,
        "tickmode": "array", "tickvals": [tick.day for tick in found], "ticktext": labels, "tickangle": 0,
        "tickfont": {"size": 12, "color": colors.muted}, "ticklabeloverflow": "allow",
        "ticks": "outside", "ticklen": 4, "tickcolor": colors.line, "showline": True, "linecolor": colors.line,
        "showgrid": True, "gridcolor": colors.line, "zeroline": False,
    }  # fmt: skip


def hidden_axis(height: float) -> dict[str, Any]:
    """A y axis in pixels, downwards, as the layout counts them."""
    return {"range": [height, 0], "visible": False, "fixedrange": True, "type": "linear"}


def say(figure: "go.Figure", words: str, colors: Theme) -> "go.Figure":
    """Words in place of a drawing."""
    figure.add_annotation(
        text=words, x=0.5, y=0.5, xref="paper", yref="paper", showarrow=False, font={"size": 14, "color": colors.muted}
    )
    return figure.update_xaxes(visible=False).update_yaxes(visible=False)


def note(figure: "go.Figure", words: Sequence[str], colors: Theme) -> None:
    """A line in small type below the title, and as far left."""
    shift = LEFT - figure.layout.margin.l - 2
    figure.add_annotation(
        text=" · ".join(words), x=0, y=1, xref="paper", yref="paper", xanchor="left", yanchor="bottom",
        xshift=shift, yshift=6, showarrow=False, font={"size": 12, "color": colors.muted},
    )  # fmt: skip
