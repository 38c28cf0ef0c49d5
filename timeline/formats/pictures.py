"""What PNG, SVG and PDF share: a picture shows dates and titles, and is not read back."""

from ..model import Timeline
from ..model.options import ImageFormat

CARRIES = frozenset({"title", "when", "event title", "modality"})


def image(timeline: Timeline, format: ImageFormat, width: int | None, height: int | None, scale: float) -> bytes:
    """The figure, drawn by kaleido and a browser."""
    from ..views import images

    return images.save(timeline, format=format, width=width, height=height, scale=scale)
