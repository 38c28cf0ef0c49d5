"""What a document gave as rows of the tables, and rows as what they were."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from .. import __version__
from ..extras import need
from ..model import Claim, Day, Document, Event, Failed, TimeSpan, Unresolved, fold
from ..model.codec import from_plain, to_plain
from ..parts import Part
from .schema import Table, arrow, month_of

Row = dict[str, Any]
Rows = dict[tuple[Table, str], list[Row]]
"""Rows by their table and month."""

_AROUND = 70  # characters on both sides of a sentence, by which a reprint is known
_LAST = 2**31 - 10_000  # days


def rows_of(parts: Iterable[Part], failed: Iterable[Failed] = ()) -> Rows:
    """The rows of what documents gave, and of sources that gave no document."""
    found: Rows = defaultdict(list)
    for part in parts:
        document = part.document
        month = month_of(_day(document))
        found["documents", month].append(_document_row(document))
        found["mentions", month] += [mention_row(event, document) for event in part.events]
        found["unresolved", month] += [_unresolved_row(each, document) for each in part.unresolved]
        if part.failed is not None:
            found["failed", month].append(_failed_row(part.failed))
    found["failed", "undated"] += [_failed_row(each) for each in failed]
    return {key: rows for key, rows in found.items() if rows}


def table_of(table: Table, rows: Sequence[Mapping[str, Any]]) -> Any:
    """The rows as a table of pyarrow."""
    pa = need("pyarrow", "a corpus", "corpus")
    schema = arrow(table)
    columns = []
    for field in schema:
        values = [row[field.name] for row in rows]
        if pa.types.is_date32(field.type):
            columns.append(pa.array(values, pa.int32()).cast(field.type))
        else:
            columns.append(pa.array(values, field.type))
    return pa.Table.from_arrays(columns, schema=schema)


def content_of(document: Document) -> str:
    """A hash of all that tells one document from another.

    >>> content_of(Document("Rome burned.")) == content_of(Document("Rome burned.", title="Fire"))
    False
    """
    told = (document.id, document.text, document.title, document.source, str(document.published), document.language)
    return hashlib.sha1("\x1f".join(told).encode("utf-8", "surrogatepass")).hexdigest()


def mention_row(event: Event, document: Document) -> Row:
    """A mention: an event with the one claim of one document."""
    event = replace(event, id=_mention_id(document, event))
    claim = event.claims[0]
    start = max(0, claim.sentence.start - _AROUND)
    return {
        **_event_columns(event, [claim.sentence.of(document.text)]),
        **_claim_columns(claim, document),
        "context": document.text[start : claim.sentence.end + _AROUND],
        "context_start": start,
        "claim": _dump(to_plain(claim)),
        "json": _without_claims(event),
    }


def event_row(event: Event, sentences: Sequence[str], component: str) -> Row:
    """A merged event."""
    return {
        **_event_columns(event, sentences),
        "documents": len(event.sources),
        "disputed": event.disputed,
        "component": component,
        "json": _without_claims(event),
    }


def claim_row(event: Event, place: int, document: Document, component: str) -> Row:
    """One of the claims of a merged event."""
    claim = event.claims[place]
    return {
        "event_id": event.id,
        "place": place,
        **_claim_columns(claim, document),
        **_when(claim.when),
        "component": component,
        "json": _dump(to_plain(claim)),
    }


def document_from(plain: str, text: str) -> Document:
    """The document of a row."""
    return from_plain(Document, {"text": text, **json.loads(plain)})


def event_from(plain: str, claims: Sequence[str]) -> Event:
    """The event of a row, with the claims of others."""
    return from_plain(Event, {**json.loads(plain), "claims": [json.loads(claim) for claim in claims]})


def unresolved_from(plain: str) -> Unresolved:
    """What could not be placed."""
    return from_plain(Unresolved, json.loads(plain))


def excerpt(plain: str, contexts: Iterable[tuple[int, str]]) -> Document:
    """A document with as much of its text as its mentions need, each sentence at its place, and blanks between."""
    parts: list[str] = []
    at = 0
    for start, context in sorted(contexts):
        if start + len(context) > at:
            parts += [" " * (start - at), context[max(0, at - start) :]]
            at = start + len(context)
    known = json.loads(plain)
    return from_plain(
        Document, {"text": "".join(parts), **{name: known[name] for name in known.keys() - {"blocks", "pages"}}}
    )


def _mention_id(document: Document, event: Event) -> str:
    """An id that no other mention of the store has: of its own, two files may say the same in the same words."""
    return hashlib.sha1(f"{document.id}\x1f{event.id}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _document_row(document: Document) -> Row:
    plain = to_plain(document)
    plain.pop("text", None)
    plain["id"] = document.id
    day = _day(document)
    return {
        "id": document.id,
        "content": content_of(document),
        "title": document.title,
        "source": document.source,
        "language": document.language,
        "author": document.author,
        "published": _number(day),
        "characters": len(document.text),
        "version": __version__,
        "text": document.text,
        "json": _dump(plain),
    }


def _unresolved_row(item: Unresolved, document: Document) -> Row:
    return {
        "document_id": item.document_id,
        "published": _number(_day(document)),
        "sentence": item.sentence.of(document.text),
        "expression": item.timex.text,
        "reason": item.reason,
        "json": _dump(to_plain(item)),
    }


def _failed_row(item: Failed) -> Row:
    return {"source": item.source, "place": item.place, "reason": item.reason, "document_id": item.document_id}


def _event_columns(event: Event, sentences: Sequence[str]) -> Row:
    return {
        "id": event.id,
        "title": event.title,
        **_when(event.when),
        "granularity": event.when.granularity,
        "modality": event.modality,
        "participants": list(event.participants),
        "places": list(event.places),
        "tags": list(event.tags),
        "confidence": event.confidence,
        "words": fold(" ".join((event.title, *sentences))),
    }


def _claim_columns(claim: Claim, document: Document) -> Row:
    return {
        "document_id": claim.document_id,
        "published": _number(_day(document)),
        "sentence": claim.sentence.of(document.text),
        "expression": claim.timex.text if claim.timex else None,
        "attribution": (claim.attribution.source or claim.attribution.cue) if claim.attribution else None,
    }


def _when(when: TimeSpan | None) -> Row:
    first, last = (when.begin_earliest, when.end_latest) if when else (None, None)
    return {
        "edtf": when.edtf if when else None,
        "earliest": _date(first),
        "latest": _date(last),
        "first_day": _number(first),
        "last_day": _number(last),
    }


def _date(day: Day | None) -> int | None:
    """A DATE, None where Python has none."""
    return day.number if day is not None and 1 <= day.year <= 9999 else None


def _number(day: Day | None) -> int | None:
    """Days since 1970-01-01, None where not even DuckDB has such a day."""
    return day.number if day is not None and abs(day.number) < _LAST else None


def _day(document: Document) -> Day | None:
    return Day.from_date(document.day) if document.day else None


def _without_claims(event: Event) -> str:
    plain = to_plain(event)
    plain.pop("claims", None)
    return _dump(plain)


def _dump(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
