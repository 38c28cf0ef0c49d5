"""What a store holds: its tables, their columns, and by what they are divided. `docs/corpus.md` is held to this file.

A column is for asking; `json` beside them is the thing itself, exactly, as `timeline.model.codec` writes it. To add a
column, give it a line here, fill it in `rows.py`, and raise `VERSION`.
"""

from typing import Any, Literal, NamedTuple

from ..extras import need
from ..model import Day

FORMAT = "timeline corpus"
VERSION = 1

Kind = Literal["text", "texts", "date", "number", "whole", "flag"]
Table = Literal["documents", "mentions", "events", "claims", "unresolved", "failed", "links"]


class Column(NamedTuple):
    """A column: what it is called, of what kind it is, and what stands in it."""

    name: str
    kind: Kind
    says: str


_WHEN = (
    Column("edtf", "text", "its time, in EDTF: exact, with what is open or uncertain"),
    Column("earliest", "date", "the first day that it can be; empty where that is open, unknown, or before year 1"),
    Column("latest", "date", "the last day that it can be"),
    Column(
        "first_day", "whole", "`earliest` in days since 1970-01-01, in any year: what most programs' dates cannot hold"
    ),
    Column("last_day", "whole", "`latest` in days since 1970-01-01"),
)
_EVENT = (
    Column("id", "text", "its id"),
    Column("title", "text", "what happened"),
    *_WHEN,
    Column("granularity", "text", "how exactly the time is told: day, month, year and so on"),
    Column("modality", "text", "happened, ongoing, planned, possible, denied or hypothetical"),
    Column("participants", "texts", "who takes part"),
    Column("places", "texts", "where"),
    Column("tags", "texts", "its tags"),
    Column("confidence", "number", "from 0 to 1"),
    Column("words", "text", "title and sentences without case and diacritics: what is searched"),
)
_TOLD = (
    Column("document_id", "text", "the document that tells it"),
    Column("published", "date", "when that was published"),
    Column("sentence", "text", "the sentence that tells it"),
    Column("expression", "text", "the time expression, as it stands there"),
    Column("attribution", "text", "who says so, empty where the document does itself"),
)
_JSON = Column("json", "text", "all of it, exactly")

TABLES: dict[Table, tuple[Column, ...]] = {
    "documents": (
        Column("id", "text", "its id; the hash of its text, source and day of publication where it was given none"),
        Column("content", "text", "a hash of all that is known of it: what is there already is not read again"),
        Column("title", "text", "its title"),
        Column("source", "text", "the file or the address"),
        Column("language", "text", "a code: en, de and so on"),
        Column("author", "text", "who wrote it"),
        Column("published", "date", "the day of publication"),
        Column("characters", "whole", "the length of its text in code points"),
        Column("version", "text", "the version of timeline-explorer that read it"),
        Column("text", "text", "its text"),
        Column("json", "text", "all of it but its text, exactly"),
    ),
    "mentions": (
        *_EVENT,
        *_TOLD,
        Column("context", "text", "the sentence with a little on both sides"),
        Column("context_start", "whole", "where that begins in the text, in code points"),
        Column("claim", "text", "what the document says, exactly"),
        Column("json", "text", "all of it but the claim, exactly"),
    ),
    "events": (
        *_EVENT,
        Column("documents", "whole", "how many documents tell of it"),
        Column("disputed", "flag", "whether they exclude each other's dates"),
        Column("component", "text", "all mentions that hang together with those it is made of, hashed"),
        Column("json", "text", "all of it but its claims, exactly"),
    ),
    "claims": (
        Column("event_id", "text", "the event"),
        Column("place", "whole", "its place among the claims of the event, from 0"),
        *_TOLD,
        *_WHEN,
        Column("component", "text", "as in events"),
        _JSON,
    ),
    "unresolved": (
        Column("document_id", "text", "the document"),
        Column("published", "date", "when that was published"),
        Column("sentence", "text", "the sentence"),
        Column("expression", "text", "the time expression that could not be placed"),
        Column("reason", "text", "why, and what to supply"),
        _JSON,
    ),
    "failed": (
        Column("source", "text", "the file, the address or the title"),
        Column("place", "text", "where in the program, empty where the input is at fault"),
        Column("reason", "text", "why it could not be read"),
        Column("document_id", "text", "the document, empty where it came to none"),
    ),
    "links": (
        Column("piece", "text", "a stretch of time whose mentions were compared, or those of like sentences"),
        Column("digest", "text", "of the mentions that were in it"),
        Column("one", "text", "a mention"),
        Column("other", "text", "another that may be of the same happening; empty where none was found"),
    ),
}

ORDER: dict[Table, str] = {
    "documents": "published, id",
    "mentions": "published, document_id, id",
    "events": "first_day, id",
    "claims": "event_id, place",
    "unresolved": "published, document_id, json",
    "failed": "source, place, reason, document_id",
    "links": "piece, one, other",
}
"""How the rows of a file are sorted: the same rows are the same file."""


def month_of(day: Day | None) -> str:
    """The part of a table that a day is in: its month, before 1990 its decade, and one for all that is far off.

    >>> month_of(Day(2014, 3, 16)), month_of(Day(1848, 3, 1)), month_of(Day(-43)), month_of(None)
    ('2014-03', '1840s', 'earlier', 'undated')
    """
    if day is None:
        return "undated"
    if day.year < 1000:
        return "earlier"
    if day.year > 9999:
        return "later"
    return f"{day.year}-{day.month:02}" if day.year >= 1990 else f"{day.year // 10}0s"


def arrow(table: Table) -> Any:
    """The schema of a table, for pyarrow."""
    pa = need("pyarrow", "a corpus", "corpus")
    kinds = {
        "text": pa.string(),
        "texts": pa.list_(pa.string()),
        "date": pa.date32(),
        "number": pa.float64(),
        "whole": pa.int64(),
        "flag": pa.bool_(),
    }
    return pa.schema([(column.name, kinds[column.kind]) for column in TABLES[table]])
