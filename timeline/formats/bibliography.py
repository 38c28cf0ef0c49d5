"""Works as events: what BibTeX and CSL JSON, as Zotero exports them, say of a book or an article, on one timeline.

A work happens when it is published: its title is the title, its authors are the participants, its kind is a tag.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import DateError
from ..model import Omission, Timeline
from .beyond import beyond
from .rows import ROWS, from_records, why_of
from .tables import read_when, record

CARRIES = frozenset({"id", "event title", "when", "participants", "places", "tags", "document source"})


@dataclass(frozen=True, slots=True)
class Work:
    """One work: `when` is EDTF or words, and empty where nothing is said; `rest` is what no event has a place for."""

    key: str
    title: str
    when: str
    kind: str = ""
    authors: tuple[str, ...] = ()
    place: str = ""
    source: str = ""
    rest: Mapping[str, Any] = field(default_factory=dict)


def timeline_of(works: Iterable[Work | Omission], name: str) -> Timeline:
    """The works that have a date; the others are told."""
    listed = list(works)
    rest = (work.rest for work in listed if isinstance(work, Work))
    return from_records([*_rows(listed, name), *beyond(rest, ())])


def _rows(works: list[Work | Omission], name: str) -> Iterator[dict[str, Any] | Omission]:
    seen: set[str] = set()
    for number, work in enumerate(works, start=1):
        if isinstance(work, Omission):
            yield work
            continue
        place, title = f"work {number}{f' ({work.key})' if work.key else ''}", work.title or work.key
        shown = ", ".join(filter(None, [title, *work.authors, work.place, work.source]))
        if not work.when:
            yield Omission("works without a date", "no date is said", place, shown)
            continue
        try:
            when = read_when(work.when)
        except DateError as error:
            yield Omission(ROWS, why_of(error), place, shown)
            continue
        said = f"{'; '.join(work.authors)}: {title}" if work.authors else title
        yield record(
            title,
            when,
            number=number,
            name=name,
            text=said,
            source=work.source,
            participants=list(work.authors),
            places=[work.place],
            tags=[work.kind],
            id=work.key if work.key not in seen else None,
        )
        seen.add(work.key)
