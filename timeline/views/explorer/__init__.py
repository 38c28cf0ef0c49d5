"""The explorer: an anywidget, so an ipywidget, that shows a timeline and says what the reader does with it."""

from ...errors import MissingExtraError

try:
    from .widget import Explorer
except ImportError as error:  # pragma: no cover - depends on what is installed
    if error.name not in {"anywidget", "ipywidgets", "traitlets"}:
        raise
    raise MissingExtraError("the explorer", "notebook") from error

__all__ = ["Explorer"]
