"""The theme of a figure where nobody names one: that of the plotly template which is set."""

import re
import sys
from dataclasses import replace
from typing import Any

from .style import Theme, blend, theme

_OWN = "plotly"
"""What plotly sets by itself: nobody chose it, and ours is drawn."""


def chosen() -> Theme:
    """Ours in the colours and the font of `plotly.io.templates.default`; the light theme where none was chosen.

    A template is dark where its paper is. Only colours written as `#rrggbb`, `rgb(…)`, white or black are taken over.

    >>> chosen().name
    'light'
    """
    plotly = sys.modules.get("plotly.io")  # where it is not loaded, nobody has set one
    name = plotly.templates.default if plotly else None
    if not plotly or name in (None, "none", _OWN):
        return theme("light")
    return _after(plotly.templates[name].layout)


def _after(layout: Any) -> Theme:
    paper = _color(layout.paper_bgcolor) or "#ffffff"
    base = theme("dark" if sum(bytes.fromhex(paper[1:])) < 3 * 128 else "light")
    text = _color(layout.font.color) or base.text
    series = tuple(color for color in map(_color, layout.colorway or ()) if color)
    mark = series[0] if series else base.mark
    return replace(
        base,
        font=layout.font.family or base.font,
        categories=series or base.categories,
        background=paper,
        raised=paper,
        surface=blend(text, paper, 0.04),
        text=text,
        muted=blend(text, paper, 0.72),
        line=blend(text, paper, 0.13),
        edge=blend(text, paper, 0.24),
        mark=mark,
        mark_mid=blend(mark, paper, 0.75),
        mark_pale=blend(mark, paper, 0.28),
        accent=mark,
    )


def _color(written: str | None) -> str | None:
    """A colour as `#rrggbb`, or None where it is written otherwise.

    >>> _color("rgb(17,17,17)"), _color("white"), _color("rebeccapurple")
    ('#111111', '#ffffff', None)
    """
    known = {"white": "#ffffff", "black": "#000000"}
    text = (written or "").strip().lower()
    if re.fullmatch("#[0-9a-f]{6}", text):
        return text
    if found := re.fullmatch(r"rgb\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\)", text):
        return "#" + "".join(f"{min(int(part), 255):02x}" for part in found.groups())
    return known.get(text)
