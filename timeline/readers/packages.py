"""Packages that are extras, imported where they are used."""

from importlib import import_module
from typing import Any

from ..errors import MissingExtraError


def need(module: str, what: str, extra: str) -> Any:
    """The module. Raises `MissingExtraError` that names the extra to install."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(what, extra) from error
