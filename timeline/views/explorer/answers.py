"""What a browser asks of a timeline, wherever Python answers it: the widget of a notebook, or the page to try.

To add an action: a line in `ANSWERS` and a function in frontend/src/actions.js, which says how the two speak. What
changes the timeline is asked of `editing.ANSWERS`.
"""

from array import array
from collections.abc import Callable, Mapping
from typing import Any

from ...errors import TimelineError
from ...model import Timeline
from ..columns import pack
from .patch import in_order
from .state import visible

_MANY = 100
"""Of more documents than so many, the sources are not sent with each part of the rows."""


def answer(line: Timeline, message: Mapping[str, Any]) -> list[bytes]:
    """The binary parts of the reply to one request, whose `kind` says what is asked. Raises `TimelineError`."""
    kind = message.get("kind")
    if kind not in ANSWERS:
        raise TimelineError(f"the explorer knows no action '{kind}'")
    return [ANSWERS[kind](line, message)]


def _rows(line: Timeline, message: Mapping[str, Any]) -> bytes:
    """Some of the events whole, by their places."""
    part = in_order([line.events[int(place)] for place in message["places"]], line)
    return pack(part, sources=len(part.documents) <= _MANY)


def _search(line: Timeline, message: Mapping[str, Any]) -> bytes:
    """The places of the events that a query finds, 32 bits each."""
    found = {event.id for event in visible(line, "", str(message["query"]), {}).events}
    return array("I", (place for place, event in enumerate(line.events) if event.id in found)).tobytes()


ANSWERS: dict[str, Callable[[Timeline, Mapping[str, Any]], bytes]] = {"rows": _rows, "search": _search}
