"""The figure as PNG. It is not read back."""

from ..model import Timeline
from ..model.options import Rows, Theme
from .pictures import CARRIES, image, unread

__all__ = ["CARRIES", "notes", "write"]

WHAT = "a static picture"


def write(
    timeline: Timeline,
    *,
    width: int | None = None,
    height: int | None = None,
    scale: float = 2.0,
    theme: Theme | None = None,
    lanes: Rows | None = None,
) -> bytes:
    """The figure in pixels, of which it has `scale` times as many. Needs the extra 'plot' and a browser.

    `theme` is "light", "dark" or "print"; without one it follows the plotly template that is set.
    """
    return image(timeline, "png", width, height, scale, theme=theme, lanes=lanes)


def notes(timeline: Timeline) -> tuple[str, ...]:
    """Which titles cannot be read in it."""
    return unread(timeline, 920)
