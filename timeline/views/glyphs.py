"""The marks of a picture, as SVG: dots, bars with solid, fading and open ends, labels, and the legend."""

from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

from ..model import Event
from .ink import certain, goes_on, reach, strokes, unknown_ends
from .layout import Layout, Mark
from .legend import kinds, style_of
from .lettering import measure, tidy
from .markup import element, label, number
from .scale import Scale
from .shared import shared
from .style import Theme, blend

BAR, SUB_BAR, SUB_STEP, LINE = 9.0, 3.0, 5.0, 1.3


def mark_svg(mark: Mark, scale: Scale, colors: Theme) -> str:
    """A mark with its label and the dates that its sources give."""
    event = mark.event
    style = style_of(event)
    parts = [element("title", escape(tidy(f"{event.title} – {event.when.words()}", 600)))]
    parts.append(_dot(mark, style, scale, colors) if mark.dot else _bar(mark, style, scale, colors))
    for index, other in enumerate(mark.others):
        y = mark.y + BAR / 2 + 2 + SUB_STEP * index
        parts += (
            _segment(scale.x(stroke.start), scale.x(stroke.end), y, SUB_BAR, stroke.begin_ink, stroke.end_ink, colors)
            for stroke in strokes(other, *reach(other, scale))
        )
    if mark.label:
        x, anchor = (mark.label.right, "end") if mark.label.at_end else (mark.label.left, None)
        note = (mark.label.when, colors.muted)
        parts.append(label(x, mark.label.y + 4, mark.label.title, colors.text, note=note, text_anchor=anchor))
    return element("g", "".join(parts))


def _dot(mark: Mark, style: str, scale: Scale, colors: Theme) -> str:
    x0, _, _, x3 = mark.event.when.extent()
    x, y = (scale.x(x0) + scale.x(x3)) / 2, mark.y
    # Tone tells the time, outline the status: a point is a dot to the day, and a pill where it is some time within.
    sure = certain(mark.event.when)
    fill = {"solid": colors.mark if sure else colors.mark_pale, "striped": _ref("stripes", colors)}.get(
        style, colors.background
    )
    edge = colors.mark_mid if style == "solid" and not sure else colors.mark
    outline: dict[str, Any] = {
        "fill": fill,
        "stroke": edge,
        "stroke_width": LINE,
        "stroke_dasharray": _dashes(mark.event),
    }
    if sure or style == "striped":
        drawn = element("circle", cx=x, cy=y, r=4, **outline)
    else:
        drawn = element("rect", x=x - 6, y=y - 4, width=12, height=8, rx=4, **outline)
    return drawn + (_slash(x, y, colors) if style == "struck" else "")


def _dashes(event: Event) -> str | None:
    """What is only possible has a dashed outline."""
    return "2.6 2" if event.modality in ("possible", "hypothetical") else None


def _slash(x: float, y: float, colors: Theme) -> str:
    """Did not happen."""
    return _line(f"M{number(x - 7)} {number(y + 6)}l14 -12", colors.text, 1.6)


def _bar(mark: Mark, style: str, scale: Scale, colors: Theme) -> str:
    when, y = mark.event.when, mark.y
    drawn = strokes(when, *reach(when, scale))
    left, right = map(scale.x, reach(when, scale))
    parts = []
    if style in ("hollow", "striped"):
        parts.append(element(
            "rect", x=left + LINE / 2, y=y - BAR / 2 + LINE / 2, rx=2,
            width=max(right - left - LINE, 1), height=BAR - LINE,
            fill=_ref("stripes", colors) if style == "striped" else colors.background,
            stroke=colors.mark, stroke_width=LINE, stroke_dasharray=_dashes(mark.event),
        ))  # fmt: skip
        parts += (_veil(x, y, name, colors) for x, name, unknown in zip(
            (left - 1, right + 1 - shared()["stub"]), ("veil-out", "veil-in"), unknown_ends(when), strict=True,
        ) if unknown)  # fmt: skip
    else:
        parts += (
            _segment(scale.x(stroke.start), scale.x(stroke.end), y - BAR / 2, BAR, stroke.begin_ink, stroke.end_ink,
                     colors, rounded=len(drawn) == 1)
            for stroke in drawn
        )  # fmt: skip
    since_ever, for_ever = goes_on(when)
    if for_ever:
        parts.append(_arrow(scale.width, y, 1, colors))
    if since_ever:
        parts.append(_arrow(0, y, -1, colors))
    if style == "struck":
        parts.append(_slash((left + right) / 2, y, colors))
    return "".join(parts)


def _veil(x: float, y: float, name: str, colors: Theme) -> str:
    """Over an unknown end, so that it fades with what it is filled with."""
    return element("rect", x=x, y=y - BAR / 2 - 1, width=shared()["stub"], height=BAR + 2, fill=_ref(name, colors))


def _segment(
    left: float,
    right: float,
    y: float,
    height: float,
    begin: float,
    end: float,
    colors: Theme,
    *,
    rounded: bool = False,
) -> str:
    least = SUB_BAR if height == SUB_BAR else 1.0
    if begin == end:
        fill, opacity = colors.mark if begin == 1 else colors.mark_pale, None
    else:
        fill, opacity = _ref("in" if begin < end else "out", colors), f"{max(begin, end):.2f}".removesuffix(".00")
    return element(
        "rect", x=left, y=y, width=max(right - left, least), height=height, rx=2 if rounded else None,
        fill=fill, fill_opacity=opacity,
    )  # fmt: skip


def _arrow(x: float, y: float, way: int, colors: Theme) -> str:
    """A head that passes the edge of the axis: it goes on from here."""
    return element("path", d=f"M{number(x)} {number(y - 7)}l{10 * way} 7l{-10 * way} 7z", fill=colors.mark)


def _line(path: str, color: str, width: float = LINE) -> str:
    return element("path", d=path, fill="none", stroke=color, stroke_width=width)


def legend_svg(placed: Layout, published: bool, width: float, y: float, colors: Theme) -> tuple[str, int]:
    """What the marks mean that occur and are not plain; and on how many lines."""
    x, line, parts = 0.0, 0, []
    for name, words in kinds((mark.event for mark in placed.marks), published=published):
        length = 26 + measure(words, 11) + 16
        if x and x + length > width:
            x, line = 0.0, line + 1
        middle = y + 18 * line
        parts.append(element("g", _SWATCHES[name](colors), transform=f"translate({number(x)} {number(middle)})"))
        parts.append(label(x + 26, middle + 4, words, colors.muted, font_size=11))
        x += length
    return "".join(parts), (line + 1 if parts else 0)


def _swatch(fill: str, *, outlined: bool = False, struck: bool = False) -> Callable[[Theme], str]:
    def draw(colors: Theme) -> str:
        color, edge = getattr(colors, fill, _ref(fill, colors)), colors.mark if outlined else None
        box = element("rect", y=-4, width=18, height=8, rx=2, fill=color, stroke=edge, stroke_width=LINE)
        return box + (_slash(9, 0, colors) if struck else "")

    return draw


def _goes_on(colors: Theme) -> str:
    return _line("M0 0h9", colors.mark, 8) + _arrow(9, 0, 1, colors)


_SWATCHES: dict[str, Callable[[Theme], str]] = {
    "within": _swatch("mark_pale"),
    "fading": _swatch("out"),
    "open": _goes_on,
    "hollow": _swatch("background", outlined=True),
    "struck": _swatch("mark_pale", struck=True),
    "striped": _swatch("stripes", outlined=True),
    "differ": lambda colors: _line("M0 -2.5h12M5 2.5h13", colors.mark, 3),
    "published": lambda colors: _line("M9 -4v8", colors.warning, 2),
}


def _ref(name: str, colors: Theme) -> str:
    return f"url(#timeline-{colors.name}-{name})"


def definitions(colors: Theme) -> str:
    """What `_ref` refers to. The ids name the theme, since a page may hold several pictures."""
    stops = {
        "in": (colors.mark, 0.04, 1), "out": (colors.mark, 1, 0.04),
        "veil-in": (colors.background, 0, 1), "veil-out": (colors.background, 1, 0),
    }  # fmt: skip
    gradients = (
        f'<linearGradient id="timeline-{colors.name}-{name}">'
        f'<stop stop-color="{color}" stop-opacity="{begin}"/>'
        f'<stop offset="1" stop-color="{color}" stop-opacity="{end}"/></linearGradient>'
        for name, (color, begin, end) in stops.items()
    )
    ground = element("rect", width=5, height=5, fill=blend(colors.mark, colors.background, 0.12))
    stripes = element(
        "pattern", ground + element("rect", width=2, height=5, fill=colors.mark), id=f"timeline-{colors.name}-stripes",
        width=5, height=5, patternUnits="userSpaceOnUse", patternTransform="rotate(45)",
    )  # fmt: skip
    return element("defs", "".join(gradients) + stripes)
