"""Documents into the store: what is there is passed over, the rest is read in batches and put in as it comes."""

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice
from typing import Any, TypeVar

from ..extras import need
from ..model import Document, Failed
from ..model.options import Context
from ..parts import Part
from ..pipeline import read_each_part
from .engine import Spread, engine, here
from .progress import Advance, shown
from .rows import content_of, rows_of, table_of
from .schema import ORDER, Table
from .store import Store, asked

T = TypeVar("T")
Made = list[tuple[Table, str, bytes]]
"""Files of the store, by table and month, as bytes: a worker need not see the disk of the store."""

BATCH = 1_000_000
"""Characters that are read, kept or lost together."""
_MOST = 500  # documents in a batch, however short
_FEW = 3  # batches for which it does not pay to start other processes


@dataclass(slots=True)
class Added:
    """What came of it: documents that were new, that were there already, what could not be read, and events in all."""

    new: int = 0
    known: int = 0
    failed: int = 0
    events: int = 0

    def __str__(self) -> str:
        failed = f", {self.failed:,} that could not be read" if self.failed else ""
        return f"{self.new:,} new documents, {self.known:,} known{failed}; {self.events:,} events in all"


@dataclass(slots=True)
class Batch:
    """Documents that are read together, and sources that gave none."""

    documents: list[Document] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    size: int = 0

    def add(self, each: Document | Failed) -> None:
        """One more."""
        if isinstance(each, Document):
            self.documents.append(each)
            self.size += len(each.text)
        else:
            self.failed.append(each)

    def __len__(self) -> int:
        return len(self.documents) + len(self.failed)

    @property
    def full(self) -> bool:
        """Whether it is to be read now."""
        return self.size >= BATCH or len(self) >= _MOST


def read_in(
    store: Store,
    found: Iterable[Document | Failed],
    *,
    context: Context,
    names: str,
    scheduler: str | None = None,
    workers: int | None = None,
    advance: Advance = lambda _: None,
) -> Added:
    """Put the documents of `found` that are new into the store, which is held by the caller."""
    added = Added()
    batches = _batches(_new(store, found, added, advance))
    work = partial(read_batch, context=context, names=names)
    first = list(islice(batches, _FEW + 1))
    alone = scheduler is None and (workers == 1 or len(first) <= _FEW)
    with ExitStack() as stack:
        spread: Spread = here if alone else stack.enter_context(engine(scheduler, workers))
        for batch, made in _each(spread, work, chain(first, batches)):
            with store.change() as change:
                for table, month, data in made:
                    change.put_bytes(table, month, data)
            added.new += len(batch.documents)
            added.failed += len(batch.failed)
            advance(len(batch))
    return added


def read_batch(batch: Batch, *, context: Context, names: str) -> Made:
    """The files that a batch adds."""
    parts = read_each_part(batch.documents, context=context, names=names)
    return _made(parts, batch.failed)


def compact(store: Store, *, quiet: bool = True) -> None:
    """Make one file of the several of a month, sorted."""
    tables: tuple[Table, ...] = ("documents", "mentions", "unresolved", "failed")
    several = [(table, *each) for table in tables for each in store.months(table).items() if len(each[1]) > 1]
    with shown("Putting together", "months", len(several), quiet=quiet) as advance:
        for table, month, files in several:
            rows = store.rows(files).sort_by([(name, "ascending") for name in ORDER[table].split(", ")])
            with store.change() as change:
                change.put(table, month, rows, name="part")
                change.drop(file for file in files if file.name != "part.parquet")
            advance(1)


def _each(spread: Spread, work: Any, batches: Iterable[Batch]) -> Iterator[tuple[Batch, Made]]:
    """What each batch gave. One that ends its process is tried document by document, to find the one that does it."""
    suspects: list[Batch] = []
    for batch, made in spread(work, batches):
        if isinstance(made, Exception):
            suspects += [Batch([document]) for document in batch.documents]
            suspects += [Batch(failed=batch.failed)] if batch.failed else []
        else:
            yield batch, made
    for batch, made in spread(work, suspects) if suspects else ():
        if isinstance(made, Exception):
            yield batch, _made([Part.without(document, str(made)) for document in batch.documents], ())
        else:
            yield batch, made


def _made(parts: Iterable[Part], failed: Sequence[Failed]) -> Made:
    return [(table, month, _bytes(table_of(table, rows))) for (table, month), rows in rows_of(parts, failed).items()]


def _bytes(table: Any) -> bytes:
    parquet = need("pyarrow.parquet", "a corpus", "corpus")
    out = io.BytesIO()
    parquet.write_table(table, out, compression="zstd")
    return out.getvalue()


def _new(
    store: Store, found: Iterable[Document | Failed], added: Added, advance: Advance
) -> Iterator[Document | Failed]:
    """What is not in the store, and not told twice."""
    with asked(store) as connection:
        known = dict(connection.execute("SELECT id, content FROM documents").fetchall())
        failed = set(connection.execute("SELECT source, reason FROM failed").fetchall())
    for each in found:
        if isinstance(each, Failed):
            if (each.source, each.reason) not in failed:
                failed.add((each.source, each.reason))
                yield each
            else:
                added.failed += 1
                advance(1)
        elif (content := content_of(each)) == known.get(each.id):
            added.known += 1
            advance(1)
        elif each.id in known:
            yield Failed(each.source or each.name, f"another document has its id, {each.id}", "", each.id)
        else:
            known[each.id] = content
            yield each


def _batches(found: Iterable[Document | Failed]) -> Iterator[Batch]:
    batch = Batch()
    for each in found:
        batch.add(each)
        if batch.full:
            yield batch
            batch = Batch()
    if batch:
        yield batch
