"""Tables that a language may have or lack, each a value named like its file: DEEDS in `deeds.py`."""

from typing import Any

from ..tagging.language import part_of


def table_of(code: str, name: str) -> Any:
    """The table of this name; None where the language has none, or no rules at all.

    >>> table_of("de", "places")["moskau"], table_of("de", "tides")
    ('moscow', None)
    """
    try:
        return getattr(part_of(code, name), name.upper())
    except (ModuleNotFoundError, KeyError):
        return None
