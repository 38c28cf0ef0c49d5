"""Marks beside words, as `timeline.views` draws them, in the colours of the page they stand in.

What is drawn in the colours of the light theme refers to the page's own here, so that it is dark where the page is.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from html import escape
from math import inf

from timeline.model import Event
from timeline.views.glyphs import definitions, mark_svg
from timeline.views.ink import certain
from timeline.views.layout import Mark
from timeline.views.markup import element
from timeline.views.rows import item_of
from timeline.views.scale import Scale
from timeline.views.style import theme

LIGHT = theme("light")
NAMES = {
    "background": "bg", "text": "ink", "muted": "ink2", "line": "line", "edge": "line2", "mark": "mark",
    "mark_mid": "mid", "mark_pale": "pale", "warning": "said",
}  # fmt: skip
_COLORS = {getattr(LIGHT, name): f"var(--{variable})" for name, variable in NAMES.items()}


def colored(drawn: str) -> str:
    """The drawing in the page's colours."""
    return re.sub(r"#[0-9a-f]{6}", lambda found: _COLORS.get(found[0], found[0]), drawn)


def shared_definitions() -> str:
    """The gradients and stripes that marks refer to; once in a page."""
    return f'<svg width="0" height="0" style="position:absolute" aria-hidden="true">{colored(definitions(LIGHT))}</svg>'


def mark(event: Event, width: int = 84, height: int = 18) -> str:
    """The mark of one event as markup: a day is a dot, an end that is open or not stated has room to be seen so."""
    scale = _around(event, width - 12)
    item = item_of(event, scale)
    drawn = mark_svg(
        Mark(replace(event, title=""), item.left, item.right, height / 2, item.dot, None, ()), scale, LIGHT
    )
    drawn = re.sub("<title>.*?</title>", "", drawn)
    body = element("g", drawn, transform="translate(1 0)")
    return colored(
        element("svg", body, width=width, height=height, viewBox=f"0 0 {width} {height}", aria_hidden="true")
    )


def _around(event: Event, width: float) -> Scale:
    """The axis on which an event alone fills `width`."""
    extent = event.when.extent()
    edges = [edge for edge in extent if abs(edge) < inf]
    lo, hi = min(edges), max(edges)
    if certain(event.when) and hi - lo <= 1:
        return Scale(lo - 20, hi + 20, width)
    length = hi - lo or 365.0
    begun, ended = extent[0] == -inf, extent[3] == inf
    return Scale(lo - length * (4 if begun else 0.02), hi + length * (4 if ended else 0.02), width)


def underlined(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """The text as markup, with `<mark>` and its attributes around each span (code points), which must not overlap."""
    parts, at = [], 0
    for start, end, attributes in sorted(spans):
        if start < at:
            continue
        parts.append(f"{escape(text[at:start])}<mark{attributes}>{escape(text[start:end])}</mark>")
        at = end
    return "".join(parts) + escape(text[at:])
