"""Names for events that last: the same words about the same time give the same id, whatever else the text says."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ..model import Document, Event, TimeSpan, fold

_HASH = re.compile("[0-9a-f]{10}")
"""An id that a document gave itself: it changes with every word of the text, and so says nothing that lasts."""


def origin(document: Document) -> str:
    """Where a document comes from: its id, if somebody gave it one, else its title and the name of its source.

    The folder of a file is no part of it, nor is the text: a sentence that is added changes no id but its own.
    """
    if not _HASH.fullmatch(document.id):
        return document.id
    source = document.source
    name = source if "://" in source else re.split(r"[/\\]", source)[-1]
    return f"{document.title}\x1e{name}"


def event_id(document: Document, evidence: str, when: TimeSpan, equal: Counter[str]) -> str:
    """An id that changes elsewhere in the text leave alone; of those that are `equal` in all this, each gets a number.

    >>> event_id(Document("Rome burned in 64 CE."), "Rome burned", TimeSpan.parse("0064"), Counter())
    'a269e8824d2b'
    """
    said = "\x1f".join((origin(document), " ".join(fold(evidence).split()), when.edtf))
    equal[said] += 1
    return _hashed(f"{said}\x1f{equal[said]}")


def distinct(events: Iterable[Event]) -> list[Event]:
    """The events, of which no two have one id: what two texts say in the same words is numbered, in their order."""
    seen: Counter[str] = Counter()
    found = []
    for event in events:
        seen[event.id] += 1
        number = seen[event.id]
        found.append(event if number == 1 else replace(event, id=_hashed(f"{event.id}\x1f{number}")))
    return found


def _hashed(said: str) -> str:
    return hashlib.sha1(said.encode("utf-8", "surrogatepass")).hexdigest()[:12]
