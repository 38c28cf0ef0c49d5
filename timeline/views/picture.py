"""A static picture of a timeline: SVG without scripts, fonts or references, the same wherever it is shown."""

from dataclasses import replace
from xml.sax.saxutils import escape

from ..errors import TimelineError
from ..model import Timeline
from ..model.counted import counted
from .density import density
from .glyphs import definitions, legend_svg, mark_svg
from .layout import Lane, Layout, layout, published_days
from .lettering import measure, shorten, tidy
from .markup import element, label, number
from .rows import SIZE
from .scale import Scale, Tick, bins, ticks
from .shared import shared
from .style import Theme
from .style import theme as theme_of

MARGIN, STRIP = 28.0, 34.0


def svg(
    timeline: Timeline,
    *,
    width: int = 960,
    theme: str = "light",
    lanes: str | None = None,
    font: str = "",
    millimetres: float | None = None,
) -> str:
    """The timeline as SVG, `width` pixels wide and as high as it takes.

    `theme` is "light", "dark" or "print" (black on white); `font` a family, ours where it is empty, and letters are 11
    to 18 pixels high. With `millimetres` it is printed so wide, and all of it as much smaller.

    >>> svg(Timeline(title="Nothing yet")).startswith("<svg ")
    True
    """
    if not 240 <= width <= 10_000:
        raise TimelineError(f"cannot draw a picture {width} pixels wide: give a width from 240 to 10000")
    if millimetres is not None and not 20 <= millimetres <= 2000:
        raise TimelineError(f"cannot print a picture {millimetres:g} mm wide: give a width from 20 to 2000")
    colors = theme_of(theme)
    colors = replace(colors, font=tidy(font)) if font else colors
    inner = width - 2 * MARGIN
    placed = layout(timeline, lanes=lanes, width=inner)
    y, parts = MARGIN, []
    title = tidy(timeline.title)
    size = 18 if measure(title, 19) <= inner else 15
    if title:
        title = shorten(title, inner, size + 1)
        parts.append(label(0, y + 14, title, colors.text, font_size=size, font_weight="600"))
        y += 26
    parts.append(label(0, y + 10, summary(timeline), colors.muted))
    y += 26
    if placed.scale is None:
        parts.append(label(0, y + 24, "No event has a place on the calendar.", colors.text, font_size=14))
        return _document(timeline, parts, width, y + 24 + MARGIN, colors, millimetres)
    body, height = _body(timeline, placed, placed.scale, colors)
    parts.append(element("g", body, transform=f"translate(0 {number(y)})"))
    return _document(timeline, parts, width, y + height + MARGIN - 6, colors, millimetres)


def summary(timeline: Timeline) -> str:
    """What it holds, in one line.

    >>> summary(Timeline())
    'no events'
    """
    said = [counted(len(timeline.events), "event") if timeline.events else "no events"]
    said += [counted(len(timeline.documents), "source")] if timeline.documents else []
    said += [f"{len(timeline.unresolved):,} not placed"] if timeline.unresolved else []
    return " · ".join(said)


def _body(timeline: Timeline, placed: Layout, scale: Scale, colors: Theme) -> tuple[str, float]:
    """Grid, lanes, axis and legend; and how high they are together."""
    bottom = placed.height + (STRIP + 4 if placed.left_out else 0)
    found = ticks(scale, size=11)
    days = {day for day in published_days(timeline) if scale.lo <= day <= scale.hi}
    below = bottom + (36 if any(tick.context for tick in found) else 22)
    legend, lines = legend_svg(placed, bool(days), scale.width, below + 18, colors)
    parts = [
        *(_path(f"M{number(scale.x(tick.day))} 0V{number(bottom)}", colors.line) for tick in found),
        _strip(timeline, scale, placed.height + 4, colors) if placed.left_out else "",
        _path(f"M0 {number(bottom)}H{number(scale.width)}", colors.line),
        *(_tick_label(tick, scale, bottom, colors) for tick in found),
        *(_path(f"M{number(scale.x(day))} {number(bottom - 7)}v7", colors.warning, 2) for day in sorted(days)),
        *(_lane(lane, scale, colors) for lane in placed.lanes),
        legend,
    ]
    return "".join(parts), below + (18 * lines + 4 if lines else 0)


def _path(path: str, color: str, width: float = 1) -> str:
    return element("path", d=path, stroke=color, stroke_width=None if width == 1 else width)


def _tick_label(tick: Tick, scale: Scale, bottom: float, colors: Theme) -> str:
    lines = []
    for line, words in enumerate((tick.label, tick.context)):
        half = measure(words, 11) / 2  # at the edges a label is moved in, as far as it would stick out
        x = min(max(scale.x(tick.day), half - MARGIN + 4), scale.width + MARGIN - 4 - half)
        lines.append(label(x, bottom + 17 + 14 * line, words, colors.muted, font_size=11, text_anchor="middle"))
    return "".join(lines)


def _lane(lane: Lane, scale: Scale, colors: Theme) -> str:
    parts = []
    if lane.name:
        if lane.top:
            parts.append(_path(f"M0 {number(lane.top + 2)}H{number(scale.width)}", colors.line))
        name = shorten(tidy(lane.name), scale.width * 0.6, SIZE)
        count = (f"{lane.count:,}", colors.muted)
        parts.append(label(0, lane.top + 18, name, colors.text, note=count, font_weight="600"))
    parts += (mark_svg(mark, scale, colors) for mark in lane.marks)
    for more in lane.more:
        words = shared()["words"]["more"].format(n=f"{more.count:,}")
        parts.append(label(more.x, more.y + 4, words, colors.muted, font_size=11, text_anchor="middle"))
    return "".join(parts)


def _strip(timeline: Timeline, scale: Scale, top: float, colors: Theme) -> str:
    """The density of all events, below what could be shown of them."""
    edges, _ = bins(scale, pixels=3)
    total = density((event.when for event in timeline.events), edges).total
    peak, base = max(total) or 1.0, top + STRIP
    ends = [scale.x(edge) for edge in edges[1:]]
    steps = "".join(
        f"V{number(base - weight / peak * (STRIP - 4))}H{number(end)}" for weight, end in zip(total, ends, strict=True)
    )
    return element("path", d=f"M0 {number(base)}{steps}V{number(base)}z", fill=colors.mark, fill_opacity="0.5")


def _document(
    timeline: Timeline, parts: list[str], width: float, height: float, colors: Theme, millimetres: float | None
) -> str:
    """The whole, with what it shows in words for those who do not see it."""
    told = [f"{event.when.words()}: {event.title}" for event in timeline.events[:40]]
    told += [f"and {len(timeline.events) - 40:,} more"] if len(timeline.events) > 40 else []
    body = (
        element("title", escape(tidy(timeline.title) or "Timeline")),
        element("desc", escape(tidy(f"{summary(timeline)}. {'; '.join(told)}", 6000))),
        definitions(colors),
        element("rect", width="100%", height="100%", rx=8, fill=colors.background),
        element("g", "".join(parts), transform=f"translate({number(MARGIN)} 0)"),
    )
    size: tuple[str | float, str | float] = (width, height)
    if millimetres is not None:
        size = f"{millimetres:g}mm", f"{height * millimetres / width:.1f}mm"
    return element(
        "svg", "".join(body), xmlns="http://www.w3.org/2000/svg", width=size[0], height=size[1],
        viewBox=f"0 0 {number(width)} {number(height)}", role="img", font_family=colors.font, font_size=SIZE,
    )  # fmt: skip
