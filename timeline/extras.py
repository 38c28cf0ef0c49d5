"""Packages that are extras, imported where they are used."""

import logging
from importlib import import_module
from typing import Any

from .errors import MissingExtraError


def need(module: str, what: str, extra: str) -> Any:
    """The module. Raises `MissingExtraError` that names the extra to install."""
    try:
        found = import_module(module)
    except ImportError as error:
        raise MissingExtraError(what, extra) from error
    log = logging.getLogger(module.partition(".")[0])
    if not log.handlers:  # what such a package logs of a broken file is for who asks for logs, not for standard error
        log.addHandler(logging.NullHandler())
    return found
