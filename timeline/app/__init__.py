"""The workbench: the whole way from texts to a corrected timeline, for people who don't write code.

Like the command line it stands above all other parts, and may import any of them. `desk` is what it does, without a
widget; `sources` and `downloading` are panes of it, the explorer is another, `bench` puts them together.
"""

from os import PathLike
from typing import TYPE_CHECKING

from ..errors import MissingExtraError

if TYPE_CHECKING:
    from .bench import Workbench

__all__ = ["workbench"]


def workbench(*, folder: "str | PathLike[str]" = ".") -> "Workbench":
    """The workbench, to be shown in a notebook. It keeps its journals in `folder`, and offers to go on with them.

    Needs the extra 'notebook'.

    >>> workbench().timeline is None  # until one is made
    True
    """
    try:
        from .bench import Workbench
    except ImportError as error:
        if error.name not in {"anywidget", "ipywidgets", "traitlets"}:
            raise
        raise MissingExtraError("the workbench", "notebook") from error
    return Workbench(folder=folder)
