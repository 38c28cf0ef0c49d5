"""What is drawn of a store without reading its texts, and the words of it when somebody looks.

The outline is a timeline whose events have titles, times and facets, and whose documents have no text: some 3 kB an
event. Claims, sentences and what a search finds are asked of DuckDB.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from ..extras import need
from ..model import Attribution, Claim, Document, Event, Span, Timeline, TimeSpan, query_pattern
from .asking import Bound, choose, timeline_from
from .store import Store, asked


def outline_of(store: Store, between: tuple[Bound, Bound] | None) -> Timeline:
    """The events between two bounds, all without them; each claim says who tells it and no more."""
    with asked(store) as connection:
        choose(connection, None, between)
        events = connection.execute("""
            SELECT chosen.id, title, edtf, modality, confidence, disputed, participants, places, tags, told, said
            FROM chosen JOIN (
                SELECT event_id, list(document_id ORDER BY place) AS told, list(attribution ORDER BY place) AS said
                FROM claims SEMI JOIN chosen ON chosen.id = event_id GROUP BY event_id
            ) ON event_id = chosen.id
        """)
        found = tuple(_event(*row) for row in _rows(events))
        documents = connection.execute(
            "SELECT id, title, source, published, language, author FROM documents ORDER BY published, id"
        )
        line = Timeline(found, tuple(_document(*row) for row in _rows(documents)))
    return line.between(*between) if between is not None else line


class Words:
    """The words of a store, for an explorer that holds its outline."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def whole(self, ids: Sequence[str]) -> Timeline:
        """The events with these ids, with their claims and documents."""
        pa = need("pyarrow", "a corpus", "corpus")
        with asked(self._store) as connection:
            connection.register("wanted", pa.table({"id": pa.array(ids, pa.string())}))
            connection.execute("CREATE TABLE chosen AS FROM events SEMI JOIN wanted USING (id)")
            return timeline_from(connection)

    def search(self, query: str) -> set[str]:
        """The ids of the events that a query finds, as `Timeline.search` does."""
        found = query_pattern(query)
        with asked(self._store) as connection:
            choose(connection, query, None)
            return {key for key, words in _rows(connection.execute("SELECT id, words FROM chosen")) if found(words)}


def _rows(result: Any) -> Any:
    """Row by row: a million of them are not held twice."""
    while rows := result.fetchmany(10_000):
        yield from rows


def _event(
    key: str,
    title: str,
    edtf: str,
    modality: Any,
    confidence: float,
    disputed: bool,
    participants: list[str],
    places: list[str],
    tags: list[str],
    told: list[str],
    said: list[str | None],
) -> Event:
    return Event(
        key,
        title,
        _span(edtf),
        tuple(map(_claim, told, said)),
        modality,
        tuple(participants),
        tuple(places),
        tuple(tags),
        confidence,
        disputed=disputed,
    )


@lru_cache(maxsize=1 << 16)
def _span(edtf: str) -> TimeSpan:
    return TimeSpan.parse(edtf)


@lru_cache(maxsize=1 << 16)
def _claim(document_id: str, said: str | None) -> Claim:
    return Claim(document_id, Span(0, 0), Span(0, 0), attribution=Attribution(said, "") if said is not None else None)


def _document(key: str, title: str, source: str, published: Any, language: str, author: str) -> Document:
    return Document(
        "", id=key, title=title, source=source, published=published, language=language or "en", author=author
    )
