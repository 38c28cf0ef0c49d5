"""Our own format: everything a timeline holds, exactly. `timeline.schema.json` describes it."""

import json
from collections.abc import Callable
from typing import Any

from ..errors import FormatError, TimelineError, for_people
from ..model import Timeline
from ..model.codec import from_plain, to_plain
from .loss import ALL
from .parsing import parse, whole

__all__ = ["CARRIES", "VERSION", "read", "write"]

WHAT = "everything"
HALVES = True
"""Halves of characters are written as they are."""
CARRIES = ALL
VERSION = 1

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From each older version to the next: n has a function to n + 1 here, and a file in `tests/formats/versions`."""


def write(timeline: Timeline) -> str:
    """The JSON text. Inverse of `read`."""
    plain = {"format": "timeline", "version": VERSION, **to_plain(timeline)}
    return whole(json.dumps(plain, ensure_ascii=False, separators=(",", ":"))) + "\n"


def read(data: bytes) -> Timeline:
    """The timeline. Inverse of `write`. Raises `FormatError`."""
    plain = parse(data)
    if not isinstance(plain, dict) or plain.get("format") != "timeline":
        raise FormatError('not a timeline: a file of ours begins {"format": "timeline", "version": …}')
    version = plain.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FormatError(f"a timeline of version {version!r}: versions are counted from 1")
    if version > VERSION:
        raise FormatError(f"a timeline of version {version}, and this reads up to {VERSION}: update timeline-explorer")
    for step in range(version, VERSION):
        plain = MIGRATIONS[step](plain)
    body = {key: value for key, value in plain.items() if key not in ("format", "version", "$schema")}
    try:
        timeline: Timeline = from_plain(Timeline, body)
    except TimelineError:
        raise
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise FormatError(f"not as the schema says: {for_people(error)}") from error
    return timeline
