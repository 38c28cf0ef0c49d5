"""What the commands say on a terminal, and how wide it is."""

import shutil
import sys
from collections.abc import Sequence
from typing import Any

from ..errors import short
from ..model import Timeline


def say(line: str) -> None:
    """A line on standard error."""
    print(short(f"timeline: {line}"), file=sys.stderr)


def width() -> int:
    """The columns that there are."""
    return max(40, shutil.get_terminal_size((100, 24)).columns)


def save(timeline: Timeline, paths: Sequence[str], format: Any) -> None:
    """Write a timeline to each of `paths`, and say so."""
    for path in paths:
        report = timeline.save(path, format=format)
        say(f"wrote {path}: {len(timeline)} events")
        for line in report.lines():
            say(line)
