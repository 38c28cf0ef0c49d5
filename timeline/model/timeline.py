"""The timeline: ordered events with the documents they came from. Immutable; every question gives a new one."""

from bisect import insort
from collections.abc import Callable, Collection, Iterable, Iterator
from copy import copy
from dataclasses import KW_ONLY, dataclass, field, replace
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack, overload

from ..errors import TimelineError
from .correction import Correction, histories
from .document import Document
from .edited import Edited
from .event import Event, Unresolved
from .failed import Failed
from .folding import fold, query_pattern
from .key_date import KeyDate, key_dates
from .nearest import unknown
from .options import (
    Criteria,
    ExplorerOptions,
    FigureKind,
    FigureOptions,
    FormatName,
    FrameColumns,
    FrameLibrary,
    Grain,
    Lane,
    SaveOptions,
)
from .report import Report
from .timespan import TimeSpan

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

    from ..formats import LossReport
    from ..views.explorer import Explorer

_Bound: TypeAlias = "str | TimeSpan | None"

LANES: dict[str, Callable[[Event], tuple[str, ...]]] = {
    "source": lambda event: event.sources,
    "place": lambda event: event.places,
    "participant": lambda event: event.participants,
    "modality": lambda event: (event.modality,),
    "attribution": lambda event: tuple(
        dict.fromkeys(claim.attribution.source or claim.attribution.cue for claim in event.claims if claim.attribution)
    ),
    "tag": lambda event: event.tags,
    "granularity": lambda event: (event.when.granularity,),
}
"""What events can be told apart by: `where` filters on these and `lanes` groups by them."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order of time, the `documents` they came from, and what could not be placed (`unresolved`).

    `failed` lists the sources and documents that could not be read, with the reason. `corrections` say what people
    changed; two timelines are equal however they came to be so. `unused` lists the times that have a place on the
    calendar and made no event, each with its reason. `report` says what the file that it was loaded from has
    beyond it, `editing` what a language model was asked and what came of it.

    >>> Timeline().where(modality="planned")
    <Timeline: no events>
    """

    events: tuple[Event, ...] = ()
    documents: tuple[Document, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    failed: tuple[Failed, ...] = ()
    _: KW_ONLY
    title: str = ""
    corrections: tuple[Correction, ...] = field(default=(), compare=False, repr=False)
    unused: tuple[Unresolved, ...] = field(default=(), compare=False, repr=False)
    report: Report = field(default=Report(), compare=False, repr=False, metadata={"kept": False})
    editing: tuple[Edited, ...] = field(default=(), compare=False, repr=False, metadata={"kept": False})

    def __post_init__(self) -> None:
        object.__setattr__(self, "events", tuple(sorted(self.events, key=Event.sort_key)))
        object.__setattr__(self, "documents", tuple(self.documents))
        object.__setattr__(self, "unresolved", tuple(self.unresolved))
        object.__setattr__(self, "failed", tuple(self.failed))

    # -- looking things up

    def document(self, key: str) -> Document:
        """The document with this id. Raises `KeyError`."""
        for document in self.documents:
            if document.id == key:
                return document
        raise KeyError(key)

    def event(self, key: str) -> Event:
        """The event with this id. Raises `KeyError`."""
        for event in self.events:
            if event.id == key:
                return event
        raise KeyError(key)

    def history(self, key: str) -> tuple[Correction, ...]:
        """What people corrected in this event, and before in those that it was merged or split from, in order."""
        return histories(self.corrections, (self.event(key),)).get(key, ())

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __contains__(self, item: object) -> bool:
        """Whether an event, or an event or document with this id, is in it."""
        if isinstance(item, Event):
            return item in self.events
        return any(event.id == item for event in self.events) or any(doc.id == item for doc in self.documents)

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> "Timeline": ...
    def __getitem__(self, index: int | slice) -> "Event | Timeline":
        return replace(self, events=self.events[index]) if isinstance(index, slice) else self.events[index]

    def __add__(self, other: "Timeline") -> "Timeline":
        """Both together, with the mentions of one event brought together as `extract` does of all their documents.

        Which of two groups takes a claim that just fits can differ: the pairs of claims agreed to 96 % and more where
        real corpora were added from up to 32 parts. What a person corrected stays as it was left, and no claim of it is
        told by another event too.
        """
        if not isinstance(other, Timeline):
            return NotImplemented
        from ..merging import merge

        documents = tuple({document.id: document for document in (*self.documents, *other.documents)}.values())
        corrections = tuple(dict.fromkeys((*self.corrections, *other.corrections)))
        events = {event.id: event for event in (*other.events, *self.events)}
        corrected = {key: events.pop(key) for key in histories(corrections, events.values())}
        told = {claim for event in corrected.values() for claim in event.claims}
        free = [event for event in events.values() if not event.claims or not told.issuperset(event.claims)]
        return replace(
            self,
            events=(*corrected.values(), *merge(free, documents)),
            documents=documents,
            unresolved=tuple(dict.fromkeys((*self.unresolved, *other.unresolved))),
            unused=tuple(dict.fromkeys((*self.unused, *other.unused))),
            failed=tuple(dict.fromkeys((*self.failed, *other.failed))),
            title=self.title or other.title,
            corrections=corrections,
        )

    def changed(self, events: Iterable[Event], *, without: Collection[str] = (), **fields: Any) -> "Timeline":
        """With these events in place of those with their ids, and without some: quick where they are few.

        `fields` are others of its fields, as in `dataclasses.replace`.
        """
        new = list(events)
        gone = {*without, *(event.id for event in new)}
        kept = [event for event in self.events if event.id not in gone]
        if len(new) < len(kept) / 100:
            for event in new:
                insort(kept, event, key=Event.sort_key)
        else:
            kept = sorted((*kept, *new), key=Event.sort_key)
        made = copy(self)  # not `replace`, which sorts all of them again
        for name, value in {"events": tuple(kept), **fields}.items():
            object.__setattr__(made, name, value)
        return made

    # -- asking for less

    def between(self, begin: "str | TimeSpan | None" = None, end: "str | TimeSpan | None" = None) -> "Timeline":
        """The events that may share a moment with the time from `begin` through `end`, both included.

        What is known to lie before or after a day alone is among them where that day is.

        A bound is a `TimeSpan`, EDTF ("2014", "2022-02"), or words in a language that dateparser reads ("March 2014").
        With one bound alone, the other side is open. Raises `DateError`.
        """
        low = _span(begin).extent()[0] if begin is not None else float("-inf")
        high = _span(end).extent()[3] if end is not None else float("inf")
        return replace(self, events=tuple(event for event in self.events if event.when.meets(low, high)))

    def dates(
        self, top: int | None = None, *, grain: Grain = "day", between: tuple[_Bound, _Bound] | None = None
    ) -> list[KeyDate]:
        """The days that matter, heaviest first, `top` of them or all; `grain` is "day", "month" or "year".

        A day weighs what the documents that tell of it later add, each log(2 + days to its publication). `between` are
        two bounds as in `between()`, None for an open one. Raises `TimelineError` for another grain, `DateError`.

        >>> Timeline().dates(top=10)
        []
        """
        if top is not None and top < 0:
            raise TimelineError(f"top is how many dates to give, and not {top}: give a number, or None for all")
        within = self if between is None else self.between(*between)
        return key_dates(within.events, self.documents, grain)[:top]

    def search(self, query: str) -> "Timeline":
        """The events whose title, or a sentence of whose evidence, has every word of `query` at the start of a word.

        Upper case and diacritics make no difference: "zurich vot" finds "Zürich voted".
        """
        found = query_pattern(query)
        texts = {document.id: document.text for document in self.documents}

        def matches(event: Event) -> bool:
            sentences = (claim.sentence.of(texts.get(claim.document_id, "")) for claim in event.claims)
            return found(fold(" ".join((event.title, *sentences))))

        return replace(self, events=tuple(filter(matches, self.events)))

    def where(self, **criteria: Unpack[Criteria]) -> "Timeline":
        """The events that have these values: `where(modality="planned", source=["a", "b"])`.

        A criterion is source, place, participant, modality, attribution, tag or granularity. Several values of one are
        alternatives; several criteria must all hold. A source is named by its title, its source or its id.
        """
        tests = []
        asked: dict[str, Any] = {**criteria}
        for name, wanted in asked.items():
            if name not in LANES:
                raise unknown("criterion", name, LANES)
            values = {fold(value) for value in ([wanted] if isinstance(wanted, str) else wanted)}
            tests.append((name, values))
        names = {doc.id: {fold(doc.id), fold(doc.source), fold(doc.title)} for doc in self.documents}

        def values_of(event: Event, name: str) -> set[str]:
            values = {fold(value) for value in LANES[name](event)}
            return values.union(*(names.get(key, ()) for key in event.sources)) if name == "source" else values

        kept = (event for event in self.events if all(values & values_of(event, name) for name, values in tests))
        return replace(self, events=tuple(kept))

    def lanes(self, by: Lane = "source") -> "dict[str, Timeline]":
        """One timeline for each value of `by` (as in `where`); an event with several values is in several.

        What has no value is under the empty name.
        """
        if by not in LANES:
            raise unknown("lane", by, LANES)
        names = {document.id: document.name for document in self.documents} if by == "source" else {}
        lanes: dict[str, list[Event]] = {}
        for event in self.events:
            for value in LANES[by](event) or ("",):
                lanes.setdefault(names.get(value, value), []).append(event)
        return {value: replace(self, events=tuple(events)) for value, events in sorted(lanes.items())}

    # -- the doors to the rest of the library: imported when opened, so that the model stays light

    def explore(self, **options: Unpack[ExplorerOptions]) -> "Explorer":
        """The interactive widget, in a notebook. Needs the extra 'notebook'.

        Options as in `timeline.views.explorer.Explorer`; `curation=` makes it editable. A publication date that is
        supplied in it extracts the documents anew, unless `resolve=` says otherwise.
        """
        from ..pipeline import extract
        from ..views.explorer import Explorer

        chosen: ExplorerOptions = {"resolve": extract, **options}
        return Explorer(self, **chosen)

    def figure(self, kind: FigureKind = "timeline", **options: Unpack[FigureOptions]) -> "go.Figure":
        """A plotly figure: kind "timeline", "density", "sources", "places", "participants", "agreement".

        Needs the extra 'plot'. Options as in `timeline.views.figure.figure`.
        """
        from ..views.figure import figure

        return figure(self, kind=kind, **options)

    def save(
        self, path: "str | PathLike[str]", *, format: FormatName | None = None, **options: Unpack[SaveOptions]
    ) -> "LossReport":
        """Write it to a file, as its suffix or `format` says, and report what the format cannot carry.

        Inverse of `timeline.load` for the two-way formats. An existing file is replaced whole or left whole.
        """
        from ..formats import save

        return save(self, path, format=format, **options)

    @overload
    def to_frame(self, *, columns: FrameColumns = "short", library: Literal["pandas"] = "pandas") -> "pd.DataFrame": ...
    @overload
    def to_frame(self, *, columns: FrameColumns = "short", library: Literal["polars", "pyarrow"]) -> Any: ...
    def to_frame(self, *, columns: FrameColumns = "short", library: FrameLibrary = "pandas") -> Any:
        """A data frame, one row an event: id (in pandas the index), when (EDTF), title, who says so, status, source.

        `library` is "pandas", "polars" or "pyarrow". `columns="all"` has everything, with what an event has several of
        as lists; `earliest` and `latest` are ISO texts, since pandas' dates end at 1677 and 2262. Raises
        `TimelineError`. Needs the extra 'frame'.
        """
        from ..formats.frame import to_frame

        return to_frame(self, columns=columns, library=library)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The events as a stream of Arrow, with all columns: for `polars.DataFrame(line)`, DuckDB, pyarrow and others.

        As in Parquet, `earliest` and `latest` are dates, where a date has a day for them. Needs the extra 'tables'.
        """
        from ..formats.parquet import arrow

        return arrow(self).__arrow_c_stream__(requested_schema)

    # -- showing itself

    def __repr__(self) -> str:
        rest = f", {len(self.unresolved)} unresolved" if self.unresolved else ""
        rest += f", {len(self.failed)} failed" if self.failed else ""
        if not self.events:
            return f"<Timeline: no events{rest}>"
        first, last = self.events[0].when.words(), self.events[-1].when.words()
        span = first if len(self.events) == 1 else f"{first} … {last}"
        count = f"{len(self.events)} event{'s' if len(self.events) > 1 else ''}"
        return f"<Timeline{f' {self.title!r}' if self.title else ''}: {count}, {span}{rest}>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """A table for IPython at a terminal; among other values it stays one line."""
        if cycle or len(printer.stack) > 1:
            printer.text(repr(self))
            return
        from ..printing import short_text

        printer.text(short_text(self, width=printer.max_width))

    def _repr_html_(self) -> str:
        """A short table for notebooks, which scrolls."""
        from ..views.short_table import short_table

        return short_table(self)


def _span(bound: str | TimeSpan) -> TimeSpan:
    if isinstance(bound, TimeSpan):
        return bound
    if not isinstance(bound, str):
        raise TypeError(f"a bound is a str or a TimeSpan, not {type(bound).__name__}")
    from ..dates import read_date

    return read_date(bound)
