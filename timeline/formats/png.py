"""The figure as PNG. It is not read back."""

from ..model import Timeline
from .pictures import CARRIES, image, unread

__all__ = ["CARRIES", "notes", "write"]

WHAT = "a static picture"


def write(timeline: Timeline, *, width: int | None = None, height: int | None = None, scale: float = 2.0) -> bytes:
    """The picture, in pixels, of which it has `scale` times as many. Needs the extra 'plot' and a browser."""
    return image(timeline, "png", width, height, scale)


def notes(timeline: Timeline) -> tuple[str, ...]:
    """Which titles cannot be read in it."""
    return unread(timeline, 920)
