"""The whole program, in order: text → mentions → time expressions → events → one timeline.

A newcomer can start reading here: every stage of the text's way is named in this file and in no other.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

from .dates import read_published
from .errors import TimelineError
from .events import extract_events
from .merging import merge as merge_events
from .model import Document, Event, Timeline, Timex, Unresolved, unknown
from .normalising import resolve
from .story import infer
from .tagging import find

CONTEXTS = ("none", "narrative")
Published = date | datetime | str | None
Pipeline = Callable[[str], Any]  # spaCy's: a text to a document with `ents`
Progress = Callable[[int, int], None]


def tag(text: str, *, published: Published = None, language: str = "en") -> list[Timex]:
    """Every time expression of `text`, in order, with its TIMEX3 value and its place on the calendar.

    `published` is the day against which "on Tuesday" is read; without it such expressions keep `when` None and say
    in `note` what to supply.

    >>> [(mark.text, mark.when.edtf) for mark in tag("Talks began on Tuesday.", published="2022-09-28")]
    [('Tuesday', '2022-09-27')]
    """
    if not isinstance(text, str):
        raise TypeError(f"the text to tag is a str, not {type(text).__name__}: decode bytes first")
    return resolve(find(text, language), text, _published(published))


def extract(
    source: str | Document | Iterable[Document],
    *,
    published: Published = None,
    language: str | None = None,
    context: str = "none",
    names: str | Pipeline = "rules",
    merge: bool = True,
    title: str = "",
    progress: Progress | None = None,
) -> Timeline:
    """The timeline of a text, of a document, or of many.

    `published` and `language` apply where a document has none of its own (a text has none). `context` "narrative" also
    dates what has no time expression, by the running time of the story, marked as inferred. `names` is "rules", or the
    name of an installed spaCy pipeline (or one that is loaded), which then adds participants and places. `merge` brings
    mentions of one event together. `progress` is called now and then with the characters done and the characters in
    all. Raises `TimelineError` where there is no text at all.

    >>> extract("Crimea voted to join Russia in 2014.").events[0].title
    'Crimea voted to join Russia'
    """
    if context not in CONTEXTS:
        raise unknown("context", context, CONTEXTS)
    name_by = _names(names)
    documents = _documents(source, _published(published), language)
    total = sum(len(document.text) for document in documents)
    events: list[Event] = []
    unresolved: list[Unresolved] = []
    done = 0
    for document in documents:
        found, left = _read(document, context, partial(_tell, progress, done, total) if progress else None)
        events += found if name_by is None else name_by(found, [document])
        unresolved += left
        done += len(document.text)
        if progress is not None:
            progress(done, total)
    if merge:
        events = merge_events(events, documents)
    return Timeline(tuple(events), tuple(documents), tuple(unresolved), title=title or _common_title(documents))


def extract_each(
    documents: Iterable[Document], *, context: str = "none", names: str | Pipeline = "rules"
) -> Iterator[tuple[Document, list[Event], list[Unresolved]]]:
    """Document by document, with its events and what could not be placed. Nothing is merged or kept.

    Memory is bounded by one document, so a corpus of any size can be streamed.

    >>> for document, events, unresolved in extract_each([Document("Rome burned in 64 CE.")]):
    ...     print(events[0].title, events[0].when, len(unresolved))
    Rome burned 0064 0
    """
    if context not in CONTEXTS:
        raise unknown("context", context, CONTEXTS)
    name_by = _names(names)
    for document in documents:
        if not isinstance(document, Document):
            raise TypeError(f"extract takes a str, a Document or many Documents, not {type(document).__name__}")
        events, unresolved = _read(document, context)
        yield document, events if name_by is None else name_by(events, [document]), unresolved


def _names(names: str | Pipeline) -> Callable[[list[Event], list[Document]], list[Event]] | None:
    """What names participants and places beside the rules; None where the rules do it alone."""
    if names == "rules":
        return None
    from .events import nlp

    pipeline = nlp.load(names) if isinstance(names, str) else names
    return partial(nlp.with_names, pipeline=pipeline)


def _read(
    document: Document, context: str, told: Callable[[float], None] | None = None
) -> tuple[list[Event], list[Unresolved]]:
    """One document. `told` hears how much is read, in characters: each of the two ways through the text is half."""
    size = len(document.text)
    tagged = None if told is None else lambda place: told(place / 2)
    mentions = find(document.text, document.language, told=tagged)
    marks = resolve(mentions, document.text, read_published(document.published))
    if context == "narrative":
        return infer(document, marks)
    placed = None if told is None else lambda place: told((size + place) / 2)
    return extract_events(document, marks, told=placed)


def _tell(progress: Progress, done: int, total: int, place: float) -> None:
    progress(done + int(place), total)


def _documents(
    source: str | Document | Iterable[Document], published: date | datetime | None, language: str | None
) -> list[Document]:
    if isinstance(source, str):
        documents = [Document(source, published=published, language=language or "en")]
    elif isinstance(source, Document):
        documents = [source]
    elif isinstance(source, Iterable) and not isinstance(source, (bytes, bytearray)):
        documents = list(source)
    else:
        raise TypeError(f"extract takes a str, a Document or many Documents, not {type(source).__name__}")
    for document in documents:
        if not isinstance(document, Document):
            raise TypeError(f"extract takes Documents, not {type(document).__name__}: Document(text, published=…)")
    if not any(document.text.strip() for document in documents):
        raise TimelineError("there is no text to read: the source is empty")
    if published is not None:
        documents = [doc if doc.published else replace(doc, published=published) for doc in documents]
    if language is not None:
        documents = [replace(doc, language=language) for doc in documents]
    return documents


def _published(value: Published) -> date | datetime | None:
    if value is not None and not isinstance(value, (str, date)):
        raise TypeError(f"published is a date, a datetime or a str, not {type(value).__name__}")
    return read_published(value)


def _common_title(documents: list[Document]) -> str:
    return documents[0].title if len(documents) == 1 else ""
