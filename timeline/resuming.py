"""What an `extract` that was stopped had done, kept beside its output, so that the same command does only the rest.

A document counts as done where nothing about it has changed: its text, its date, the version and the options.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from . import __version__
from .errors import TimelineError
from .files import replace_file
from .model import Document
from .model.codec import from_plain, to_plain
from .parts import Part

SUFFIX = ".unfinished"


def keep(output: str, parts: Iterable[Part], options: Mapping[str, Any]) -> None:
    """Write the parts beside `output`. Inverse of `kept`."""
    plain = {"version": __version__, "options": dict(options), "parts": [to_plain(part) for part in parts]}
    replace_file(output + SUFFIX, json.dumps(plain, ensure_ascii=False, separators=(",", ":")))


def kept(output: str, options: Mapping[str, Any]) -> dict[Document, Part]:
    """The parts that a run with the same options left beside `output`; none where there was none, or it is damaged."""
    try:
        plain = json.loads(Path(output + SUFFIX).read_text("utf-8"))
        if (plain["version"], plain["options"]) != (__version__, dict(options)):
            return {}
        parts = [from_plain(Part, each) for each in plain["parts"]]
    except (OSError, ValueError, TypeError, KeyError, RecursionError, TimelineError):
        return {}
    return {part.document: part for part in parts}


def forget(output: str) -> None:
    """The work is done: nothing is to be kept."""
    Path(output + SUFFIX).unlink(missing_ok=True)
