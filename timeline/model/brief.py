"""What a reader must know of an event, in five short columns: when, what, who says so, its status, where it stands."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .document import Document
    from .event import Event
    from .timeline import Timeline

STATUSES = {
    "ongoing": "still going on",
    "planned": "planned",
    "possible": "possible",
    "hypothetical": "possible",
    "denied": "did not happen",
}
"""What happened needs no word."""
UNTITLED = "Untitled text"


class Brief(NamedTuple):
    """`when` is EDTF; `sources` are the documents that tell of it, by their places in `Timeline.documents`."""

    event: "Event"
    when: str
    title: str
    who: str
    status: str
    sources: tuple[int, ...]


def called(document: "Document") -> str:
    """What to call a text where it may be seen by others: its title, else its file's name; never a folder or a hash.

    >>> from timeline.model import Document
    >>> called(Document("Rain.", source="/home/ada/notes/rain.txt")), called(Document("Rain."))
    ('rain.txt', 'Untitled text')
    """
    name = re.split(r"[/\\]", document.source.rstrip("/\\"))[-1]
    return document.title or name or (document.id if document.is_named else UNTITLED)


def entitled(timeline: "Timeline") -> str:
    """What to call a timeline: its title, else the texts that it is made of; empty where they have no name either.

    >>> from timeline.model import Document, Timeline
    >>> texts = (Document("Rain.", title="The flood"), Document("Sun.", title="The drought"))
    >>> entitled(Timeline(documents=texts)), entitled(Timeline(documents=texts[:1]))
    ('The flood and another text', 'The flood')
    """
    names = [name for document in timeline.documents[:1] if (name := called(document)) != UNTITLED]
    if timeline.title or not names:
        return timeline.title
    others = len(timeline.documents) - 1
    return names[0] + ("" if not others else " and another text" if others == 1 else f" and {others:,} more texts")


def briefs(timeline: "Timeline") -> Iterator[Brief]:
    """One for each event, in order."""
    places = {document.id: place for place, document in enumerate(timeline.documents)}
    for event in timeline.events:
        said = [claim.attribution.source or "somebody unnamed" for claim in event.claims if claim.attribution]
        own = [STATUSES.get(event.modality, ""), "sources differ" if event.disputed else ""]
        told = {places[claim.document_id] for claim in event.claims if claim.document_id in places}
        who = "; ".join(dict.fromkeys(said))
        status = ", ".join(filter(None, own))
        yield Brief(event, event.when.edtf, event.title, who, status, tuple(sorted(told)))
