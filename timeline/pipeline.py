"""The whole program, in order: text → blocks → mentions → time expressions → events → one timeline.

A newcomer can start reading here: every stage of the text's way is named in this file and in no other.
"""

import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any, Protocol, get_args

from .errors import TimelineError
from .events import distinct, extract_events, headline_of, plain_events, sentences_dated
from .languages.changing import by_language
from .languages.names import name, without_rules
from .languages.telling import telling_of
from .layout import page_of, passages
from .logs import logger
from .merging import merge as merge_events
from .merging import without_stamps
from .model import Document, Edited, Event, Failed, Timeline, Timex, Unresolved, unknown
from .model.options import Context, OnError
from .parts import Part, Progress, Told, read_parts
from .story import infer
from .tagging import FIGURES, rules_for
from .timexes import Published, day_of, tag, times_of
from .unused import times_without_events

__all__ = ["extract", "extract_each", "read_each_part", "tag", "together"]

Pipeline = Callable[[str], Any]  # spaCy's: a text to a document with `ents`
_log = logger(__name__)
NameBy = Callable[[list[Event], list[Document]], list[Event]]


class EditBy(Protocol):
    """Who edits what the documents gave, and keeps a log of it: `timeline.Editor`."""

    log: list[Edited]

    def edited(self, parts: Sequence[Part]) -> list[Part]:
        """The documents' events as they are then."""


def extract(
    source: str | Document | Iterable[Document],
    *,
    published: Published = None,
    language: str | None = None,
    context: Context = "none",
    names: str | Pipeline = "rules",
    parser: str | Pipeline | None = None,
    merge: bool = True,
    headline: bool = True,
    title: str = "",
    progress: Progress | None = None,
    on_error: OnError | None = None,
    editor: EditBy | None = None,
) -> Timeline:
    """The timeline of a text, of a document, or of many.

    `published` and `language` apply where a document has none of its own (a text has none). `context` "narrative"
    also dates what has no time expression, by the running time of the story, marked as inferred. `names` is "rules",
    or the name of an installed spaCy pipeline (or one that is loaded), which then adds participants and places.
    `parser` is such a pipeline too: a second opinion on each English sentence that is dated, which says in
    `Event.confidence` and its reasons whether it reads the same verb and subject. `merge` brings mentions of one
    event together. `headline` gives a document that has a day of publication an event for what it is about, by its
    title or its first sentence, where it dates none such; marked as inferred. `progress` is called now and then with
    the characters done and the characters in all. A document that cannot be read is listed in `Timeline.failed` and
    the others go on; `on_error="raise"`, which is so for a single text, raises instead. Raises `TimelineError` where
    there is no text at all. `editor` is a `timeline.Editor`: a language model that is asked for titles, sources and
    status, of which only what the text bears out is taken; `Timeline.editing` is its log.

    >>> extract("Crimea voted to join Russia in 2014.").events[0].title
    'Crimea voted to join Russia'
    """
    many = not isinstance(source, (str, Document))
    failed: Sequence[Failed] = getattr(source, "failed", ())  # what `read` could not read
    documents = _documents(source, day_of(published), language)
    otherwise: OnError | None = "report" if many else None
    parts: Iterable[Part] = read_each_part(
        documents,
        context=context,
        names=names,
        parser=parser,
        headline=headline,
        progress=progress,
        on_error=on_error or otherwise,
    )
    if editor is not None:
        parts = editor.edited(list(parts))
    line = together(parts, merge=merge, title=title, failed=failed, on_error=on_error or otherwise or "raise")
    return replace(line, editing=tuple(editor.log)) if editor is not None else line


def extract_each(
    documents: Iterable[Document],
    *,
    context: Context = "none",
    names: str | Pipeline = "rules",
    parser: str | Pipeline | None = None,
    headline: bool = True,
    on_error: OnError | Callable[[Failed], object] = "report",
) -> Iterator[tuple[Document, list[Event], list[Unresolved]]]:
    """Document by document, with its events and what could not be placed. Nothing is merged or kept.

    Memory is bounded by one document, so a corpus of any size can be streamed. A document that cannot be read comes
    without events, and a warning at the end lists it; a function is called with each `Failed` instead.

    >>> for document, events, unresolved in extract_each([Document("Rome burned in 64 CE.")]):
    ...     print(events[0].title, events[0].when, len(unresolved))
    Rome burned 0064 0
    """
    failed: list[Failed] = []
    carry_on: OnError = "raise" if on_error == "raise" else "report"
    for part in read_each_part(
        documents, context=context, names=names, parser=parser, headline=headline, on_error=carry_on
    ):
        if part.failed is not None:
            failed.append(part.failed)
            if callable(on_error):
                on_error(part.failed)
        yield part.document, list(part.events), list(part.unresolved)
    if failed and on_error == "report":
        lines = "\n".join(f"  {each}" for each in failed)
        warnings.warn(f"{len(failed)} of the documents could not be read:\n{lines}", stacklevel=2)


def read_each_part(
    documents: Iterable[Document],
    *,
    context: Context = "none",
    names: str | Pipeline = "rules",
    parser: str | Pipeline | None = None,
    headline: bool = True,
    progress: Progress | None = None,
    on_error: OnError | None = "report",
) -> Iterator[Part]:
    """What each document gives, one by one; `together` makes a timeline of the parts."""
    if context not in get_args(Context):
        raise unknown("context", context, get_args(Context))
    stages = partial(_stages, context=context, name_by=_names(names), parser=_parser(parser), headline=headline)
    return read_parts(documents, stages, progress=progress, on_error=on_error)


def together(
    parts: Iterable[Part],
    *,
    merge: bool = True,
    title: str = "",
    failed: Iterable[Failed] = (),
    on_error: OnError = "report",
) -> Timeline:
    """One timeline of what the documents gave; `merge` brings mentions of one event together."""
    parts = list(parts)
    documents = [part.document for part in parts]
    events = distinct(event for part in parts for event in part.events)
    listed = [*failed, *(part.failed for part in parts if part.failed is not None)]
    if merge:
        try:
            events = merge_events(events, documents)
        except Exception as error:
            if on_error == "raise":
                raise
            listed.append(Failed.of(error, "the accounts of one event stand apart"))
    unresolved = tuple(item for part in parts for item in part.unresolved)
    unused = tuple(item for part in parts for item in part.unused)
    title = title or _common_title(documents)
    _log.info("%d events from %d documents", len(events), len(documents))
    return Timeline(tuple(events), tuple(documents), unresolved, tuple(listed), title=title, unused=unused)


def _names(names: str | Pipeline) -> NameBy | None:
    """What names participants and places beside the rules; None where the rules do it alone."""
    if names == "rules":
        return None
    from .events import nlp

    pipeline = nlp.load(names) if isinstance(names, str) else names
    return partial(nlp.with_names, pipeline=pipeline)


def _parser(parser: str | Pipeline | None) -> Pipeline | None:
    """What gives a second opinion on sentences."""
    if not isinstance(parser, str):
        return parser
    from .events import second

    return second.load(parser)


def _stages(
    document: Document,
    told: Told | None,
    *,
    context: Context,
    name_by: NameBy | None,
    parser: Pipeline | None = None,
    headline: bool = True,
) -> Part:
    """One document through all of them. `told` hears how much is read, in characters: each way through is half."""
    if not document.text.strip():
        return Part.without(document, "there is no text in it")
    read = partial(_in_one_language, told=told, context=context, name_by=name_by, parser=parser)
    first, *others = by_language(document)
    if first is document:
        return read(document, headline=headline)
    return _of_all(document, [read(first, headline=headline), *(read(view, headline=False) for view in others)])


def _in_one_language(
    document: Document,
    told: Told | None,
    *,
    context: Context,
    name_by: NameBy | None,
    parser: Pipeline | None,
    headline: bool,
) -> Part:
    """A document, or those of its paragraphs that are in one language."""
    size = len(document.text)
    rules = rules_for(document.language, strict=False)
    page = page_of(document)
    dated, marks = times_of(page, document, rules, None if told is None else lambda place: told(place / 2))
    if rules == FIGURES:
        events, unresolved = sentences_dated(document, marks, name(document.language))
        partly = Part.without(document, without_rules(document.language))
        return replace(partly, events=tuple(events), unresolved=tuple(unresolved))
    parts = passages(page, dated, marks, document.day)
    placed_marks, marks = marks, [mark for number, mark in enumerate(marks) if number not in dated.idle]
    telling = telling_of(rules)
    if telling is not None:
        events, unresolved = plain_events(document, marks, telling, name(rules), parts, page.text)
    elif context == "narrative":
        events, unresolved = infer(document, marks, parts, page.text, parser=parser)
    else:
        placed = None if told is None else lambda place: told((size + place) / 2)
        events, unresolved = extract_events(document, marks, parts, page.text, told=placed, parser=parser)
    if headline and document.day is not None:
        about = headline_of(document, events, parts, page.text, _title_times(document, rules))
        events = [about, *events] if about is not None else events
    events = without_stamps(events, document)
    if name_by is not None:
        events = name_by(events, [document])
    left = times_without_events(document, placed_marks, dated.idle, events)
    return Part(document, tuple(events), tuple(unresolved), unused=tuple(left))


def _of_all(document: Document, parts: list[Part]) -> Part:
    """What the paragraphs of a document gave, each read by the rules of its language."""
    return Part(
        document,
        tuple(event for part in parts for event in part.events),
        tuple(item for part in parts for item in part.unresolved),
        next((part.failed for part in parts if part.failed is not None), None),
        tuple(item for part in parts for item in part.unused),
    )


def _title_times(document: Document, rules: str) -> list[Timex]:
    """The time expressions of a document's title."""
    if not document.title.strip():
        return []
    title = replace(document, text=document.title, blocks=())
    return times_of(page_of(title), title, rules)[1]


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
    if language is not None:
        rules_for(language)
    documents = list(dict.fromkeys(documents))  # a document listed twice tells nothing twice
    if not any(document.text.strip() for document in documents):
        raise TimelineError("there is no text to read: the source is empty")
    if published is not None:
        documents = [doc if doc.published else _printed(doc, published) for doc in documents]
    if language is not None:
        documents = [replace(doc, language=language) for doc in documents]
    return documents


def _printed(document: Document, published: date | datetime) -> Document:
    """The document with its day of publication, which is a part of the id that it gives itself."""
    return replace(document, published=published, id=document.id if document.is_named else "")


def _common_title(documents: list[Document]) -> str:
    return documents[0].title if len(documents) == 1 else ""
