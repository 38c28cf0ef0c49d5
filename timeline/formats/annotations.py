"""W3C Web Annotations: one for each claim, its quote and position in the document, the event as its body."""

from typing import Any

from ..model import Claim, Document, Event, Span, Timeline
from .parsing import unparse

__all__ = ["CARRIES", "write"]

WHAT = "the evidence, by quote and position in each document"
CARRIES = frozenset({
    "title", "id", "event title", "when", "documents", "document source", "evidence", "claimed", "attribution", "tags",
})  # fmt: skip

_AROUND = 32


def write(timeline: Timeline) -> str:
    """An AnnotationPage. It is not read back: the texts that it points into are elsewhere."""
    documents = {document.id: document for document in timeline.documents}
    items = [
        _annotation(event, claim, number, documents[claim.document_id])
        for event in timeline.events
        for number, claim in enumerate(event.claims, start=1)
        if claim.document_id in documents
    ]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:timeline:annotations",
        "type": "AnnotationPage",
        **({"label": timeline.title} if timeline.title else {}),
        "items": items,
    }
    return unparse(page)


def _annotation(event: Event, claim: Claim, number: int, document: Document) -> dict[str, Any]:
    when = claim.when or event.when
    bodies = [
        {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": event.title},
        {"type": "TextualBody", "purpose": "classifying", "format": "text/plain", "value": when.edtf},
        *({"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in event.tags),
    ]
    if claim.attribution:
        said = f"{claim.attribution.source} ({claim.attribution.cue})".strip()
        bodies.append({"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": said})
    return {
        "id": f"urn:timeline:event:{event.id}:claim:{number}",
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": {
            "source": document.source if "://" in document.source else f"urn:timeline:document:{document.id}",
            "selector": [quote(document.text, claim.evidence), position(claim.evidence)],
        },
    }


def quote(text: str, span: Span) -> dict[str, str]:
    """A TextQuoteSelector: the words, and some on either side, so that they are found in an edited text too."""
    return {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }


def position(span: Span) -> dict[str, str | int]:
    """A TextPositionSelector, in code points."""
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}
