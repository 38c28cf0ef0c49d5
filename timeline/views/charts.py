"""How many events a time holds: over all, and by source, place or participant."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ..model import Day, Timeline
from .canvas import LEFT, RIGHT, canvas, note, say
from .density import Density, density, window
from .hover import plain
from .layout import group
from .lettering import measure, shorten, tidy
from .scale import YEAR, Scale, bins, domain, year_label
from .shared import shared
from .style import Theme

if TYPE_CHECKING:
    import plotly.graph_objects as go

NOTHING = "No event has a place on the calendar."
MOST_GROUPS, ROW, FULL = 12, 46, 0.78


def over_time(timeline: Timeline, colors: Theme, width: int) -> "go.Figure":
    """Events over time. One that may lie anywhere in a year gives each month of it a twelfth, and none the whole."""
    left = LEFT + 20
    scale = _scale(timeline, width - left - RIGHT)
    if scale is None:
        return say(canvas(timeline.title, colors, width, 120), NOTHING, colors)
    edges, unit = _bins(timeline, scale)
    found = density((event.when for event in timeline.events), edges)
    drawn = canvas(timeline.title, colors, width, 260, scale=scale, left=left)
    _add(drawn, [("", 0.0, found)], 1.0, colors)
    drawn.update_yaxes(rangemode="tozero", fixedrange=True, gridcolor=colors.line, zeroline=False, nticks=6, ticks="",
                       tickfont={"color": colors.muted}, ticklabelstandoff=6)  # fmt: skip
    note(drawn, [f"events per {unit}"], colors)
    return drawn


def by_group(timeline: Timeline, colors: Theme, width: int, *, by: str) -> "go.Figure":
    """The same density, one row for each source, place or participant, all rows to one measure."""
    groups = list(group(timeline, by).items())
    shown, hidden = groups[:MOST_GROUPS], groups[MOST_GROUPS:]
    labels = [f"{shorten(tidy(name), 190, 12)} · {len(events):,}" for name, events in shown]
    left = round(LEFT + max((measure(label, 12) for label in labels), default=0) + 12)
    scale = _scale(timeline, width - left - RIGHT)
    if scale is None:
        return say(canvas(timeline.title, colors, width, 120), NOTHING, colors)
    edges, unit = _bins(timeline, scale)
    found = [density((event.when for event in events), edges) for _, events in shown]
    peak = max(max(one.total) for one in found) or 1.0
    drawn = canvas(timeline.title, colors, width, ROW * len(shown), scale=scale, left=left)
    rows = [
        (f"<b>{plain(label)}</b><br>", -float(row), one)
        for row, (label, one) in enumerate(zip(labels, found, strict=True))
    ]
    _add(drawn, rows, FULL / peak, colors, least=0.03)
    drawn.update_yaxes(range=[0.9 - len(shown), 0.9], fixedrange=True, zeroline=False, gridcolor=colors.line, ticks="",
                       tickmode="array", tickvals=[row for _, row, _ in rows],
                       ticktext=[plain(label) for label in labels],
                       ticklabelshift=-8, ticklabelstandoff=8)  # fmt: skip
    words = [f"events per {unit}, at most {peak:.3g}"]
    note(drawn, words + ([f"{len(hidden)} more not shown"] if hidden else []), colors)
    return drawn


_Row = tuple[str, float, Density]


def _add(drawn: "go.Figure", rows: list[_Row], unit: float, colors: Theme, *, least: float = 0.0) -> None:
    """Bars up from the height of each row, `unit` high for an event and none lower than `least`: dated, then spread."""
    for name, color, dated in (
        ("dated within the bar", colors.mark, True),
        ("somewhere in a wider span", colors.mark_pale, False),
    ):
        bars = [bar for row in rows for bar in _bars(row, unit, dated, least)]
        if bars:
            column = {key: [bar[key] for bar in bars] for key in bars[0]}
            edge = {"color": colors.background, "width": 0.5}
            drawn.add_bar(**column, name=name, hoverinfo="text", marker={"color": color, "line": edge})
    legend = {"x": 1, "xanchor": "right", "y": 1, "yanchor": "bottom"}
    drawn.update_layout(showlegend=len(drawn.data) > 1, legend=legend)


def _bars(row: _Row, unit: float, dated: bool, least: float) -> Iterator[dict[str, Any]]:
    title, height, found = row
    for index, (start, end) in enumerate(pairwise(found.edges)):
        weight = (found.dated if dated else found.spread)[index]
        if weight > 0:
            yield {
                "x": (start + end) / 2, "width": end - start, "y": max(weight * unit, least),
                "base": height + (0.0 if dated else found.dated[index] * unit),
                "hovertext": title + _bin_text(found, index),
            }  # fmt: skip


def _bins(timeline: Timeline, scale: Scale) -> tuple[tuple[float, ...], str]:
    """Bars as narrow as they can be seen, and no narrower than a day unless an event has a time of day."""
    timed = any(end - begin < 1 for begin, end in (window(event.when) for event in timeline.events))
    return bins(scale, days=0 if timed else 1)


def _scale(timeline: Timeline, width: float) -> Scale | None:
    ends = domain(event.when for event in timeline.events)
    return Scale(*ends, width) if ends else None


def _bin_text(found: Density, index: int) -> str:
    begin, end = found.edges[index], found.edges[index + 1]
    dated, spread = found.dated[index], found.spread[index]
    parts = [f"{dated:.0f} dated here"] if dated else []
    parts += [f"{spread:.2g} as a share of wider spans"] if spread else []
    return f"{stretch_words(begin, end)}<br>{', '.join(parts)}"


def stretch_words(begin: float, end: float) -> str:
    """The time from one day to before another, no finer than its length makes sensible.

    >>> stretch_words(0, 31), stretch_words(0, 365), stretch_words(0.5, 0.75)
    ('1 Jan 1970 – 31 Jan 1970', '1970', '1 Jan 1970, 12:00 – 1 Jan 1970, 18:00')
    """
    length = end - begin
    words = [_moment(begin, length), _moment(end if length < 1 else end - 1, length)]
    return " – ".join(dict.fromkeys(words))


def _moment(day: float, length: float) -> str:
    number = int(day // 1)
    date = Day.from_number(number)
    if length >= YEAR - 1:
        return year_label(date.year, int(length / YEAR))
    month = shared()["words"]["months_short"][date.month - 1]
    clock = round((day - number) * 1440)
    return f"{date.day} {month} {year_label(date.year)}" + (f", {clock // 60:02}:{clock % 60:02}" if length < 1 else "")
