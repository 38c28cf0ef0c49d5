"""What PNG, SVG and PDF share: a picture shows dates and titles, and is not read back."""

from ..model import Timeline
from ..model.options import ImageFormat, Rows, Theme

CARRIES = frozenset({"title", "when", "event title", "modality"})


def unread(timeline: Timeline, width: float) -> tuple[str, ...]:
    """How many titles a picture of so many pixels between its margins shows cut, or not at all: it has few rows."""
    from ..views.layout import layout
    from ..views.lettering import tidy

    labels = ((mark.label, mark.event) for mark in layout(timeline, width=width).marks)
    whole = sum(label is not None and label.title == tidy(event.title) for label, event in labels)
    cut = len(timeline.events) - whole
    return (f"the picture shows {cut:,} of {len(timeline.events):,} titles cut or not at all",) if cut else ()


def image(
    timeline: Timeline,
    format: ImageFormat,
    width: int | None,
    height: int | None,
    scale: float,
    *,
    theme: Theme | None,
    lanes: Rows | None,
) -> bytes:
    """The figure, drawn by kaleido and a browser."""
    from ..views import images

    return images.save(timeline, format=format, width=width, height=height, scale=scale, theme=theme, lanes=lanes)
