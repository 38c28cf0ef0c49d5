"""Packages that are extras, imported where they are used."""

from importlib import import_module
from typing import Any

from .errors import MissingExtraError


def need(module: str, what: str, extra: str) -> Any:
    """The module. Raises `MissingExtraError` that names the extra to install."""
    try:
        found = import_module(module)
    except ImportError as error:
        raise MissingExtraError(what, extra) from error
    import logging

    log = logging.getLogger(module.partition(".")[0])
    if not log.handlers:  # what such a package logs of a broken file is for who asks for logs, not for standard error
        log.addHandler(logging.NullHandler())
    return found


def frame_of(frame: Any, what: str) -> Any:
    """A data frame of any library as narwhals has it, for `what`; what streams Arrow alone, such as a relation of
    DuckDB, through pyarrow. Raises `TypeError` for what is none.
    """
    narwhals = need("narwhals", what, "frame")
    try:
        return narwhals.from_native(frame, eager_only=True)
    except TypeError:
        if not hasattr(frame, "__arrow_c_stream__"):
            raise
    need("pyarrow", what, "tables")
    return narwhals.from_arrow(frame, backend="pyarrow")
