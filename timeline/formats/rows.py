"""A timeline as a table, one row an event, and back: what CSV, XLSX, Parquet and data frames share.

What an event has several of is a list. The lists `document`, `article`, `source`, `published`, `sentence`, `evidence`,
`claimed`, `attribution` and `cue` run in parallel, one item a claim. Read back, a document consists of the sentences
that are quoted from it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..errors import DateError, FormatError, for_people
from ..model import (
    MODALITIES,
    Attribution,
    Claim,
    Document,
    Event,
    Omission,
    Report,
    Span,
    Timeline,
    TimeSpan,
)
from .loss import flat

ROWS = "rows that cannot be read"
"""What a report calls an event whose data are broken."""

_ADVICE = re.compile(r"; |: write it as ")
PARALLEL = (
    "document", "article", "source", "published", "sentence", "evidence", "claimed", "attribution", "cue",
)  # fmt: skip
LISTS = ("participants", "places", "tags", "reasons", *PARALLEL)
COLUMNS = (
    "id", "when", "earliest", "latest", "words", "title", "modality", "participants", "places", "tags",
    "article", "source", "published", "sentence", "evidence", "claimed", "attribution", "cue",
    "confidence", "reasons", "when_reason", "disputed", "note", "document",
)  # fmt: skip
CARRIES = frozenset({
    "id", "event title", "when", "modality", "participants", "places", "tags", "confidence", "reasons", "when reason",
    "disputed", "note", "documents", "document title", "document source", "published", "sentence", "evidence",
    "claimed", "attribution",
})  # fmt: skip


def records(timeline: Timeline) -> Iterator[dict[str, Any]]:
    """One dict an event, with `COLUMNS` as its keys. Inverse of `from_records`."""
    sources = {
        each.id: (each.text, flat(each.title), flat(each.source), _iso(each.published)) for each in timeline.documents
    }
    nowhere = ("", "", "", "")
    for event in timeline.events:
        claims = event.claims
        cited = [sources.get(claim.document_id, nowhere) for claim in claims]
        earliest, latest = event.when.begin_earliest, event.when.end_latest
        yield {
            "id": event.id,
            "when": event.when.edtf,
            "earliest": str(earliest) if earliest else "",
            "latest": str(latest) if latest else "",
            "words": event.when.words(),
            "title": event.title,
            "modality": event.modality,
            "participants": [flat(each) for each in event.participants],
            "places": [flat(each) for each in event.places],
            "tags": [flat(each) for each in event.tags],
            "article": [title for _, title, _, _ in cited],
            "source": [address for _, _, address, _ in cited],
            "published": [published for _, _, _, published in cited],
            "sentence": [flat(claim.sentence.of(text)) for claim, (text, _, _, _) in zip(claims, cited, strict=True)],
            "evidence": [flat(claim.evidence.of(text)) for claim, (text, _, _, _) in zip(claims, cited, strict=True)],
            "claimed": [claim.when.edtf if claim.when else "" for claim in claims],
            "attribution": [flat(claim.attribution.source) if claim.attribution else "" for claim in claims],
            "cue": [flat(claim.attribution.cue) if claim.attribution else "" for claim in claims],
            "confidence": event.confidence,
            "reasons": [flat(each) for each in event.reasons],
            "when_reason": event.when_reason or "",
            "disputed": event.disputed,
            "note": event.note or "",
            "document": [claim.document_id for claim in claims],
        }


def from_records(rows: Iterable[Mapping[str, Any] | Omission], *, title: str = "") -> Timeline:
    """The timeline in rows with our columns; what is left out of the source stands among them, and is its report. A row
    that cannot be read is left out too, and raises `FormatError` where there is no other. Inverse of `records`.
    """
    quotes: dict[str, _Quotes] = {}
    events: list[Event] = []
    left_out: list[Omission] = []
    for number, row in enumerate(rows, start=1):
        if isinstance(row, Omission):
            left_out.append(row)
            continue
        try:
            events.append(_event(row, quotes))
        except (DateError, ValueError) as error:
            left_out.append(Omission(ROWS, why_of(error), f"row {number}", str(row.get("title") or "")))
    if not events and (bad := next((each for each in left_out if each.what == ROWS), None)):
        raise FormatError(f"{bad.place}: {bad.why}")
    documents = tuple(each.document() for each in quotes.values())
    return Timeline(tuple(events), documents, title=title, report=Report(tuple(left_out)))


def why_of(error: Exception) -> str:
    """What an error says in one line, without its advice on how to write dates.

    >>> why_of(DateError("cannot read 'soon' as a date: write it as 27 September 2022"))
    "cannot read 'soon' as a date"
    """
    return _ADVICE.split(for_people(error))[0]


class _Quotes:
    """The sentences quoted from one document, put together to a text as they come."""

    def __init__(self, **known: Any) -> None:
        self.known = known
        self.spans: dict[str, Span] = {}
        self.length = 0

    def place(self, sentence: str) -> Span:
        """Where the sentence stands: it is added where it is new."""
        if sentence not in self.spans:
            self.spans[sentence] = Span(self.length, self.length + len(sentence))
            self.length += len(sentence) + 1
        return self.spans[sentence]

    def document(self) -> Document:
        return Document("\n".join(self.spans), **self.known)


def _event(row: Mapping[str, Any], quotes: dict[str, _Quotes]) -> Event:
    modality = row["modality"] or "happened"
    if modality not in MODALITIES:
        raise FormatError(f"there is no modality {modality!r}: it is one of {', '.join(MODALITIES)}")
    return Event(
        row["id"],
        row["title"],
        TimeSpan.parse(row["when"]),
        tuple(_claim(quotes, *values) for values in zip(*(row[name] for name in PARALLEL), strict=True)),
        modality=modality,
        participants=tuple(row["participants"]),
        places=tuple(row["places"]),
        tags=tuple(row["tags"]),
        confidence=float(row["confidence"]),
        reasons=tuple(row["reasons"]),
        when_reason=row["when_reason"] or None,
        disputed=bool(row["disputed"]),
        note=row["note"] or None,
    )


def _claim(
    quotes: dict[str, _Quotes],
    document: str,
    article: str,
    source: str,
    published: str,
    sentence: str,
    evidence: str,
    claimed: str,
    attribution: str,
    cue: str,
) -> Claim:
    if document not in quotes:
        quotes[document] = _Quotes(id=document, title=article, source=source, published=published or None)
    whole = quotes[document].place(sentence)
    return Claim(
        document,
        whole,
        _within(whole, sentence, evidence, quotes[document]),
        when=TimeSpan.parse(claimed) if claimed else None,
        attribution=Attribution(attribution, cue) if attribution or cue else None,
    )


def _within(whole: Span, sentence: str, evidence: str, quotes: _Quotes) -> Span:
    """Where the evidence stands: in its sentence, unless it reaches beyond it."""
    start = sentence.find(evidence)
    if start < 0:
        return quotes.place(evidence)
    return Span(whole.start + start, whole.start + start + len(evidence))


def _iso(published: Any) -> str:
    return published.isoformat() if published is not None else ""
