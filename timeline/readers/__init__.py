"""Sources to Documents. To read one more kind of file, write `read(item, …) -> Iterator[Document]` in a file of its own
and give its suffixes a line in `kinds.KINDS`.

A reader yields what the file itself says, with `language=""` where it does not; what it cannot know is filled in here.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from ..errors import ReadError, TimelineError
from ..model import Document
from .kinds import SUFFIXES, reader_of
from .language import detect, primary
from .published import from_address, from_dateline, from_file_time
from .source import Input, Source, inputs

__all__ = ["SUFFIXES", "read", "read_each"]

OnError = Literal["raise", "report"] | Callable[[ReadError], object]


def read(
    source: Source,
    *,
    published: date | datetime | str | None = None,
    title: str | None = None,
    language: str | None = None,
    on_error: OnError = "raise",
    progress: bool = False,
    encoding: str | None = None,
    columns: Mapping[str, str] | None = None,
    file_time: bool = False,
) -> list[Document]:
    """The documents in `source`: a path, a pattern, a folder, an open file, bytes, "-", or several of these.

    `published`, `title` and `language`, where given, are taken over what the files say; what is not said is looked for
    in metadata, dateline and address, and `Document.published_from` tells where it was found. The time of the file is
    taken only with `file_time=True`. `columns` maps our names to those of a table of articles:
    `{"text": "body", "published": "day"}`. `on_error="report"` reads on, and warns of the files that failed at the end;
    a function is called with each error instead. Raises `ReadError`.

    >>> read(b"---\\npublished: 2022-09-28\\n---\\nThey voted on Tuesday.")[0].published
    datetime.date(2022, 9, 28)
    """
    return list(
        read_each(
            source,
            published=published,
            title=title,
            language=language,
            on_error=on_error,
            progress=progress,
            encoding=encoding,
            columns=columns,
            file_time=file_time,
        )
    )


def read_each(
    source: Source,
    *,
    published: date | datetime | str | None = None,
    title: str | None = None,
    language: str | None = None,
    on_error: OnError = "raise",
    progress: bool = False,
    encoding: str | None = None,
    columns: Mapping[str, str] | None = None,
    file_time: bool = False,
) -> Iterator[Document]:
    """As `read`, one document at a time: no more than one file is held in memory."""
    if on_error not in ("raise", "report") and not callable(on_error):
        raise ValueError(f"on_error is 'raise', 'report' or a function, not {on_error!r}")
    said: dict[str, Any] = {"title": title, "language": primary(language) if language else None}
    said = {key: value for key, value in said.items() if value is not None}
    if published is not None:
        said |= {"published": Document("", id="given", published=published).published, "published_from": "given"}
    items = inputs(source, SUFFIXES)
    failed: list[ReadError] = []
    for item in _shown(items) if progress else items:
        try:
            yield from _read_one(item, said, encoding=encoding, columns=columns, file_time=file_time)
        except ReadError as error:
            if on_error == "raise":
                raise
            failed.append(error)
            if callable(on_error):
                on_error(error)
    if failed and on_error == "report":
        lines = "\n".join(f"  {error}" for error in failed)
        warnings.warn(f"{len(failed)} of {len(items)} files could not be read:\n{lines}", stacklevel=2)


def _read_one(item: Input, said: dict[str, Any], *, file_time: bool, **options: Any) -> Iterator[Document]:
    empty = True
    try:
        for document in reader_of(item)(item, **options):
            if document.text.strip():
                empty = False
                yield _completed(replace(document, **said), item, file_time)
    except ReadError:
        raise
    except TimelineError as error:  # a date in it that cannot be read, a missing extra
        raise ReadError(f"{item.name}: {error}") from error
    if empty:
        raise ReadError(f"{item.name}: there is no text in it")


def _completed(document: Document, item: Input, file_time: bool) -> Document:
    """What the file does not say, looked for elsewhere."""
    found: dict[str, Any] = {}
    source = document.source or (item.name if item.path else "")
    if document.published is None:
        name = Path(item.name).name if item.path else ""
        for where, day in (
            ("dateline", from_dateline(document.text, source)),
            ("address", from_address(document.source) or from_address(name)),
            ("file time", from_file_time(item.path) if file_time and item.path else None),
        ):
            if day is not None:
                found |= {"published": day, "published_from": where}
                break
    language = primary(document.language) or detect(document.text)
    return replace(document, source=source, language=language, **found)


def _shown(items: list[Input]) -> Iterator[Input]:
    from tqdm.auto import tqdm

    yield from tqdm(items, desc="Reading", unit="file")
