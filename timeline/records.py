"""A timeline as plain values for other programs: what `--json` prints. It is not read back; `save("x.json")` is."""

from collections.abc import Iterable, Sequence
from typing import Any

from .model import Attribution, Claim, Document, Event, Failed, KeyDate, Timeline, Timex, Unresolved


def timeline_json(timeline: Timeline) -> dict[str, Any]:
    """Its events, what could not be placed or read, times that made no event, and the documents.

    >>> timeline_json(Timeline())
    {'events': [], 'unresolved': [], 'unused': [], 'failed': [], 'documents': []}
    """
    texts = {document.id: document.text for document in timeline.documents}

    def claim_json(claim: Claim) -> dict[str, Any]:
        return {
            "source": claim.document_id,
            "sentence": claim.sentence.of(texts.get(claim.document_id, "")),
            "evidence": [claim.evidence.start, claim.evidence.end],
            "expression": claim.timex.text if claim.timex else None,
            "when": claim.when.edtf if claim.when else None,
            "attribution": _attribution_json(claim.attribution),
        }

    def event_json(event: Event) -> dict[str, Any]:
        claims = [claim_json(claim) for claim in event.claims]
        return {
            "id": event.id,
            "title": event.title,
            "when": event.when.edtf,
            "words": event.when.words(),
            "sentence": claims[0]["sentence"] if claims else "",
            "sources": list(event.sources),
            "attribution": claims[0]["attribution"] if claims else None,
            "modality": event.modality,
            "participants": list(event.participants),
            "places": list(event.places),
            "confidence": round(event.confidence, 3),
            "claims": claims,
        }

    def unresolved_json(item: Unresolved) -> dict[str, Any]:
        return {
            "text": item.timex.text,
            "type": item.timex.type,
            "value": item.timex.value,
            "sentence": item.sentence.of(texts.get(item.document_id, "")),
            "source": item.document_id,
            "reason": item.reason,
        }

    return {
        "events": [event_json(event) for event in timeline],
        "unresolved": [unresolved_json(item) for item in timeline.unresolved],
        "unused": [unresolved_json(item) for item in timeline.unused],
        "failed": [_failed_json(item) for item in timeline.failed],
        "documents": [_document_json(document) for document in timeline.documents],
    }


def key_date_json(date: KeyDate) -> dict[str, Any]:
    """A date that matters, and the event that stands for it."""
    return {
        "when": date.when.edtf,
        "words": date.when.words(),
        "weight": date.weight,
        "title": date.event.title,
        "events": [event.id for event in date.events],
        "documents": list(date.documents),
    }


def explained_json(
    explained: Iterable[tuple[Event, Sequence[str], Sequence[tuple[Event, str]]]], documents: Iterable[Document]
) -> list[dict[str, Any]]:
    """Each event with its claims, what they share, why its date is shown, and what was kept apart from it."""
    texts = {document.id: document.text for document in documents}
    return [
        {
            "id": event.id,
            "title": event.title,
            "when": event.when.edtf,
            "claims": [
                {
                    "source": claim.document_id,
                    "evidence": claim.evidence.of(texts.get(claim.document_id, "")),
                    "when": claim.when.edtf if claim.when else None,
                }
                for claim in event.claims
            ],
            "together": list(together),
            "dated": event.when_reason,
            "apart": [
                {"id": other.id, "title": other.title, "when": other.when.edtf, "why": why} for other, why in apart
            ],
        }
        for event, together, apart in explained
    ]


def timex_json(mark: Timex) -> dict[str, Any]:
    """A time expression."""
    return {
        "start": mark.start,
        "end": mark.end,
        "text": mark.text,
        "type": mark.type,
        "value": mark.value,
        "mod": mark.mod,
        "when": mark.when.edtf if mark.when else None,
        "anchor": mark.anchor,
        "rule": mark.rule,
        "note": mark.note,
    }


def _document_json(document: Document) -> dict[str, Any]:
    published = document.published
    return {
        "id": document.id,
        "title": document.title,
        "published": published.isoformat() if published is not None and not isinstance(published, str) else None,
        "published_from": document.published_from,
        "source": document.source,
        "language": document.language,
    }


def _failed_json(item: Failed) -> dict[str, str]:
    return {"source": item.source, "place": item.place, "reason": item.reason, "document": item.document_id}


def _attribution_json(attribution: Attribution | None) -> dict[str, str] | None:
    return {"source": attribution.source, "cue": attribution.cue} if attribution else None
