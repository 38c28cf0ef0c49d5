"""The explorer: an anywidget, so an ipywidget, that shows a timeline and says what the reader does with it."""

from typing import TYPE_CHECKING, Any

from ...errors import MissingExtraError

if TYPE_CHECKING:
    from .widget import Explorer

__all__ = ["Explorer"]


def __getattr__(name: str) -> Any:
    if name != "Explorer":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from .widget import Explorer
    except ImportError as error:  # pragma: no cover - depends on what is installed
        if error.name not in {"anywidget", "ipywidgets", "traitlets"}:
            raise
        raise MissingExtraError("the explorer", "notebook") from error
    return Explorer
