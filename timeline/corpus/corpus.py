"""A corpus: a store on the disk, what is put into it, and what it is asked."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from ..errors import ReadError
from ..model import Document, Failed, KeyDate, Timeline
from ..model.options import Context, Criteria, ExplorerOptions, Grain
from ..readers import read_each
from ..readers.kinds import every_suffix
from ..readers.source import Source, inputs
from .asking import Bound, dates_of, timeline_of
from .building import Added, compact, read_in
from .engine import engine, here
from .linking import link
from .progress import shown
from .store import Store, asked, connect
from .uniting import merge_in

if TYPE_CHECKING:
    from ..views.explorer import Explorer

_MANY = 20_000
"""Mentions from which on it pays to merge in several processes."""


class Corpus:
    """Any number of documents and their events in a folder of Parquet files, which need not fit into memory.

    `context` and `names` are as in `extract`, and hold for all that is put into a store: those it was begun with where
    they are not given. Needs the extra 'corpus'. Raises `FormatError` where the folder holds something else, or a store
    of a newer version.

    >>> Corpus("no-such.store")
    <Corpus no-such.store: nothing in it yet>
    """

    def __init__(
        self, path: str | os.PathLike[str], *, context: Context | None = None, names: str | None = None
    ) -> None:
        self._store = Store(path)
        begun: Mapping[str, Any] = (self._store.head or {}).get("options", {})
        self._options: dict[str, Any] = {
            "context": context or begun.get("context", "none"),
            "names": names or begun.get("names", "rules"),
        }

    def add(
        self,
        source: "Source | Document | Iterable[Document]",
        *,
        published: date | datetime | str | None = None,
        language: str | None = None,
        encoding: str | None = None,
        scheduler: str | None = None,
        workers: int | None = None,
        progress: bool = True,
    ) -> Added:
        """Read what is new in `source` (files as in `read`, or documents), and merge its events with those there are.

        Work goes to the Dask cluster at `scheduler`, else to `workers` processes of this machine (as many as it has
        cores; few documents are read in this one). Stopped at any moment, the store keeps what was done, and the same
        call does the rest. What cannot be read is a row of `failed`. Raises `TimelineError` where another process is
        building the store, the disk refuses, or the cluster cannot be used.
        """
        count = _count(source)
        with self._store.building(self._options):
            with shown("Reading", "documents", count, quiet=not progress) as advance:
                found = _found(source, published=published, language=language, encoding=encoding)
                added = read_in(
                    self._store, found, **self._options, scheduler=scheduler, workers=workers, advance=advance
                )
            compact(self._store, quiet=not progress)
            with ExitStack() as stack:
                many = scheduler is not None or self._count("mentions") >= _MANY
                spread = stack.enter_context(engine(scheduler, workers)) if many else here
                link(self._store, spread, quiet=not progress)
                merge_in(self._store, spread, quiet=not progress)
        added.events = self._count("events")
        return added

    def sql(self, query: str, **values: Any) -> Any:
        """What DuckDB answers, a relation: `.df()`, `.pl()`, `.arrow()`, `.fetchall()`. `$name` in it is a value.

        The tables are documents, mentions, events, claims, unresolved, failed and links. Raises `TimelineError` where
        there is no store, and what DuckDB raises of a query that it does not understand.
        """
        return connect(self._store).sql(query, params=values or None)

    def dates(
        self, top: int | None = None, *, grain: Grain = "day", between: tuple[Bound, Bound] | None = None
    ) -> list[KeyDate]:
        """The days that matter, heaviest first, as `Timeline.dates` gives them."""
        return dates_of(self._store, top, grain=grain, between=between)

    def timeline(
        self,
        *,
        search: str | None = None,
        between: tuple[Bound, Bound] | None = None,
        **where: Unpack[Criteria],
    ) -> Timeline:
        """The events that fit as a timeline like any other, with their claims and documents; all without a question.

        `search` is as in `Timeline.search`, `between` two bounds as in `Timeline.between`, `where` as there.
        """
        return timeline_of(self._store, search=search, between=between, where=where)

    def explore(self, *, between: tuple[Bound, Bound] | None = None, **options: Unpack[ExplorerOptions]) -> "Explorer":
        """The interactive widget on all that there is between two bounds, in a notebook. Needs the extra 'notebook'.

        It holds an outline (some 3 kB an event) and asks the store for words, claims and what a search finds, so that
        more than would fit into memory can be looked at. `store.timeline(…).explore()` holds all, and also has what
        could not be placed. Options as in `Timeline.explore`.
        """
        from ..views.explorer import Explorer
        from .outline import Words, outline_of

        return Explorer(outline_of(self._store, between), store=Words(self._store), **options)

    @property
    def path(self) -> Path:
        """The folder."""
        return self._store.path

    def __len__(self) -> int:
        return self._count("documents") if self._store.exists else 0

    def __repr__(self) -> str:
        if not self._store.exists:
            return f"<Corpus {self._store.path}: nothing in it yet>"
        return f"<Corpus {self._store.path}: {len(self):,} documents, {self._count('events'):,} events>"

    def _count(self, table: str) -> int:
        with asked(self._store) as connection:
            [(count,)] = connection.execute(f"SELECT count(*) FROM {table}").fetchall()
        return int(count)


def _found(source: "Source | Document | Iterable[Document]", **options: Any) -> Iterator[Document | Failed]:
    """The documents of a source, and what could not be read of it."""
    if isinstance(source, Document):
        yield source
    elif _is_files(source):
        failed: list[ReadError] = []
        documents = read_each(source, on_error=failed.append, **options)  # type: ignore[arg-type]
        for document in documents:
            yield from _taken(failed)
            yield document
        yield from _taken(failed)
    else:
        yield from source  # type: ignore[misc]


def _taken(failed: list[ReadError]) -> Iterator[Failed]:
    while failed:
        yield Failed.of(failed.pop(0), "")


def _is_files(source: Any) -> bool:
    if isinstance(source, (list, tuple)):
        return not source or not isinstance(source[0], Document)
    return isinstance(source, (str, bytes, os.PathLike)) or hasattr(source, "read")


def _count(source: Any) -> int | None:
    """How many files or documents, where that is known before they are read. Raises `ReadError` where none."""
    if isinstance(source, (list, tuple)) and source and isinstance(source[0], Document):
        return len(source)
    return len(inputs(source, every_suffix)) if isinstance(source, (str, os.PathLike, list, tuple)) else None
