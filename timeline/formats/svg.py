"""The static picture, as SVG. It is not read back."""

from ..model import Timeline
from ..model.options import Rows, Theme
from .pictures import CARRIES, unread

__all__ = ["CARRIES", "notes", "write"]

WHAT = "a static picture"


def write(
    timeline: Timeline,
    *,
    width: int = 960,
    theme: Theme = "light",
    lanes: Rows | None = None,
    font: str = "",
    millimetres: float | None = None,
) -> str:
    """The picture, `width` pixels wide; `theme` is "light", "dark" or "print". Printed, it is `millimetres` wide."""
    from ..views.picture import svg

    return svg(timeline, width=width, theme=theme, lanes=lanes, font=font, millimetres=millimetres)


def notes(timeline: Timeline) -> tuple[str, ...]:
    """Which titles cannot be read in it, as wide as it is unless one says."""
    return unread(timeline, 904)
