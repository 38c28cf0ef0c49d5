"""Mentions that are looked at together, read from a store one piece after another."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from ..model import Document, Event
from .rows import event_from, excerpt

DAY = "DATE '1970-01-01' + coalesce(first_day, last_day)::INTEGER"
"""The first day of a mention that is known, in SQL; the last where there is none."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Mentions that are looked at together, with as much of their documents as that takes."""

    name: str
    events: list[Event]
    documents: list[Document]
    links: list[tuple[str, str]] = field(default_factory=list)


def pieces_of(connection: Any, query: str) -> Iterator[Piece]:
    """The pieces that `query` names (`piece`, `id`), one after another; no more than one is held."""
    cursor = connection.cursor()
    with closing(cursor):
        cursor.execute(f"""
            SELECT piece, id, m.json, m.claim, m.document_id, m.context_start, m.context, d.json
            FROM ({query}) JOIN mentions AS m USING (id) JOIN documents AS d ON d.id = m.document_id
            ORDER BY piece, id
        """)
        name: str | None = None
        events: list[Event] = []
        plain: dict[str, str] = {}
        contexts: dict[str, list[tuple[int, str]]] = defaultdict(list)
        while rows := cursor.fetchmany(1000):
            for piece, _, event, claim, document_id, start, context, document in rows:
                if piece != name:
                    if name is not None:
                        yield _piece(name, events, plain, contexts)
                    name, events, plain, contexts = piece, [], {}, defaultdict(list)
                events.append(event_from(event, [claim]))
                plain[document_id] = document
                contexts[document_id].append((start, context))
        if name is not None:
            yield _piece(name, events, plain, contexts)


def _piece(name: str, events: list[Event], plain: dict[str, str], contexts: dict[str, list[tuple[int, str]]]) -> Piece:
    return Piece(name, events, [excerpt(plain[key], contexts[key]) for key in plain])
