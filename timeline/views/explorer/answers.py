"""What a browser asks of a timeline, wherever Python answers it: the widget of a notebook, or the page to try.

To add an action: a line in `ANSWERS` and a function in frontend/src/actions.js, which says how the two speak. What
changes the timeline is asked of `editing.ANSWERS`.
"""

from array import array
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, Protocol

from ...errors import TimelineError
from ...model import Timeline
from ..columns import pack
from .patch import in_order
from .state import visible

_MANY = 100
"""Of more documents than so many, the sources are not sent with each part of the rows."""


class Store(Protocol):
    """Where the words of a timeline are that is drawn without them: see `Corpus.explore`."""

    def whole(self, ids: Sequence[str]) -> Timeline:
        """The events with these ids, with their claims and the texts that tell them."""
        ...

    def search(self, query: str) -> Container[str]:
        """The ids of the events that a query finds, as `Timeline.search` does."""
        ...


def answer(line: Timeline, message: Mapping[str, Any], store: Store | None = None) -> list[bytes]:
    """The binary parts of the reply to one request, whose `kind` says what is asked. Raises `TimelineError`."""
    kind = message.get("kind")
    if kind not in ANSWERS:
        raise TimelineError(f"the explorer knows no action '{kind}'")
    return [ANSWERS[kind](line, message, store)]


def _rows(line: Timeline, message: Mapping[str, Any], store: Store | None) -> bytes:
    """Some of the events whole, by their places."""
    events = [line.events[int(place)] for place in message["places"]]
    if store is None:
        return pack(in_order(events, line), sources=len(line.documents) <= _MANY)
    found = store.whole([event.id for event in events])
    whole = {event.id: event for event in found.events}
    told = {document.id: document for document in found.documents}
    documents = tuple(told.get(document.id, document) for document in line.documents)  # each at its place
    return pack(in_order([whole.get(event.id, event) for event in events], Timeline((), documents)))


def _search(line: Timeline, message: Mapping[str, Any], store: Store | None) -> bytes:
    """The places of the events that a query finds, 32 bits each."""
    query = str(message["query"])
    found = store.search(query) if store else {event.id for event in visible(line, "", query, {}).events}
    return array("I", (place for place, event in enumerate(line.events) if event.id in found)).tobytes()


ANSWERS: dict[str, Callable[[Timeline, Mapping[str, Any], Store | None], bytes]] = {"rows": _rows, "search": _search}
