"""What a report says of each event: what Markdown, plain text and LaTeX share."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Claim, Document, Event, Timeline
from .loss import flat


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in words. `sayings` are pairs of a document's number and its sentence."""

    when: str
    what: str
    sayings: tuple[tuple[int, str], ...]


def entries(timeline: Timeline) -> Iterator[Entry]:
    """The events in order."""
    numbers = {document.id: number for number, document in enumerate(timeline.documents, start=1)}
    texts = {document.id: document.text for document in timeline.documents}
    for event in timeline.events:
        sayings = (
            (numbers.get(claim.document_id, 0), _saying(claim, texts.get(claim.document_id, ""), event))
            for claim in event.claims
        )
        yield Entry(event.when.words(), _what(event), tuple(dict.fromkeys(sayings)))


def citation(document: Document) -> str:
    """A document as a list of sources names it.

    >>> citation(Document("x", title="The vote", published="2022-09-28", source="https://example.org/vote"))
    'The vote. 2022-09-28. https://example.org/vote'
    """
    published = document.published.isoformat() if document.published else ""  # type: ignore[union-attr]
    return ". ".join(flat(part) for part in (document.title, document.author, published, document.source) if part) or (
        f"Document {document.id}"
    )


def _what(event: Event) -> str:
    marks: list[str] = [event.modality] if event.modality != "happened" else []
    marks += ["disputed"] if event.disputed else []
    return flat(event.title) + (f" ({', '.join(marks)})" if marks else "")


def _saying(claim: Claim, text: str, event: Event) -> str:
    who = ""
    if claim.attribution:
        who = f"{flat(claim.attribution.source) or 'unnamed'} ({flat(claim.attribution.cue)}): "
    differs = f" [{claim.when.words()}]" if claim.when and claim.when != event.when else ""
    return f"{who}“{flat(claim.sentence.of(text))}”{differs}"
