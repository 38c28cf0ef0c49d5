"""Sources to Documents. To read one more kind of file, write `read(item, …) -> Iterator[Document]` in a file of its own
and give its suffixes a line in `kinds.KINDS`. Another package adds one by an entry point of `timeline.readers`: a
module with `read` and its `SUFFIXES`.

A reader yields what the file itself says, with `language=""` where it does not; what it cannot know is filled in here.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from ..errors import ReadError, TimelineError
from ..logs import logger
from ..model import Document, Failed, Omission, Report
from .kinds import SUFFIXES, every_suffix, reader_of
from .language import detect, primary
from .published import UNCLEAR, from_address, from_dateline, from_file_time
from .source import Input, Source, inputs, passed_over

__all__ = ["SUFFIXES", "Documents", "from_frame", "read", "read_each", "unread"]

_log = logger(__name__)
OnError = Literal["raise", "report"] | Callable[[ReadError], object]


class Documents(list[Document]):
    """What was read, a list; `failed` says what could not be, and `extract` takes it into the timeline. `report` names
    the files of a folder that no reader takes.
    """

    failed: tuple[Failed, ...] = ()
    report: Report = Report()


def read(
    source: Source,
    *,
    published: date | datetime | str | None = None,
    title: str | None = None,
    language: str | None = None,
    on_error: OnError | None = None,
    progress: bool = False,
    encoding: str | None = None,
    columns: Mapping[str, str] | None = None,
    file_time: bool = False,
) -> Documents:
    """The documents in `source`: a path, a pattern, a folder, an open file, bytes, "-", or several of these.

    `published`, `title` and `language`, where given, are taken over what the files say; what is not said is looked for
    in metadata, dateline and address, and `Document.published_from` tells where it was found. The time of the file is
    taken only with `file_time=True`. `columns` maps our names to those of a table of articles:
    `{"text": "body", "published": "day"}`. Of several files those that cannot be read are left out, warned of at the
    end and listed in `failed` of what is returned; a function given as `on_error` is called with each error instead of
    the warning. `on_error="raise"`, which is so for a single file, stops at the first. A row of a table of articles
    that cannot be read is listed in the same way, in a single file too. Raises `ReadError`.

    >>> read(b"---\\npublished: 2022-09-28\\n---\\nThey voted on Tuesday.")[0].published
    datetime.date(2022, 9, 28)
    """
    failed: list[ReadError] = []
    documents = Documents(
        _read_each(
            source,
            failed,
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
    documents.failed = tuple(Failed.of(error, error.source) for error in failed)
    documents.report = unread(source) if not isinstance(source, Iterator) else Report()
    return documents


def unread(source: Source) -> Report:
    """The files that the folders in `source` hold and no reader takes."""
    found = (Omission("files", "no reader takes it", str(path)) for path in passed_over(source, every_suffix))
    return Report(tuple(found))


def from_frame(
    frame: Any,
    *,
    text: str = "",
    published: str = "",
    title: str = "",
    source: str = "",
    language: str = "",
    id: str = "",
) -> Documents:
    """The articles of a data frame (pandas, polars, or any that narwhals knows), one document a row.

    Each argument is the name of a column; those that are not named are looked for as in a table of articles ("body",
    "headline", "date", "url"). A row without text is left out; one that cannot be read is listed in `failed`. Needs the
    extra 'frame'. Raises `ReadError` where there is no column of texts, or none of that name.

    >>> import pandas as pd
    >>> frame = pd.DataFrame({"body": ["They voted on Tuesday."], "day": ["2022-09-28"]})
    >>> from_frame(frame, text="body", published="day")[0].published
    datetime.date(2022, 9, 28)
    """
    from .frame import read_frame

    given = {"text": text, "published": published, "title": title, "source": source, "language": language, "id": id}
    documents, failed = Documents(), []
    for found in read_frame(frame, {ours: name for ours, name in given.items() if name}):
        if isinstance(found, ReadError):
            failed.append(Failed.of(found, "data frame"))
        else:
            known = primary(found.language) or detect(found.text)
            documents.append(replace(found, language=known))
    documents.failed = tuple(failed)
    if failed and not documents:
        raise ReadError(failed[0].reason)
    return documents


def read_each(
    source: Source,
    *,
    published: date | datetime | str | None = None,
    title: str | None = None,
    language: str | None = None,
    on_error: OnError | None = None,
    progress: bool = False,
    encoding: str | None = None,
    columns: Mapping[str, str] | None = None,
    file_time: bool = False,
) -> Iterator[Document]:
    """As `read`, one document at a time: no more than one file is held in memory.

    >>> next(read_each(b"They voted in 2014.")).text
    'They voted in 2014.'
    """
    return _read_each(
        source,
        [],
        published=published,
        title=title,
        language=language,
        on_error=on_error,
        progress=progress,
        encoding=encoding,
        columns=columns,
        file_time=file_time,
    )


def _read_each(
    source: Source,
    failed: list[ReadError],
    *,
    published: date | datetime | str | None,
    title: str | None,
    language: str | None,
    on_error: OnError | None,
    progress: bool,
    **options: Any,
) -> Iterator[Document]:
    """What could not be read is added to `failed`."""
    if on_error not in ("raise", "report", None) and not callable(on_error):
        raise ValueError(f"on_error is 'raise', 'report' or a function, not {on_error!r}")
    said: dict[str, Any] = {"title": title, "language": primary(language) if language else None}
    said = {key: value for key, value in said.items() if value is not None}
    if published is not None:
        said |= {"published": Document("", id="given", published=published).published, "published_from": "given"}
    items = inputs(source, every_suffix)
    rows = 0
    for item in _shown(items) if progress else items:
        odd = given = 0
        try:
            for found in _read_one(item, said, **options):
                if isinstance(found, Document):
                    given += 1
                    yield found
                elif on_error == "raise":
                    raise found
                else:
                    odd += 1
                    _take(found, item, failed, on_error)
            rows += odd if given else 0
            _log.info("read %s: %d document%s", item.name, given, "" if given == 1 else "s")
        except Exception as error:
            if on_error == "raise" or (on_error is None and len(items) == 1):
                raise
            _take(error, item, failed, on_error)
    if failed and not callable(on_error):
        lines = "\n".join(f"  {error}" for error in failed)
        count = f"{len(failed)} rows or files" if rows else f"{len(failed)} of {len(items)} files"
        warnings.warn(f"{count} could not be read:\n{lines}", stacklevel=2)


def _take(error: Exception, item: Input, failed: list[ReadError], on_error: OnError | None) -> None:
    found = _failed(error, item.name)
    _log.warning("left out: %s", found)
    failed.append(found)
    if callable(on_error):
        on_error(found)


def _failed(error: Exception, name: str) -> ReadError:
    """As a `ReadError` that knows its source: what we did not foresee, too."""
    seen = Failed.of(error, name)
    found = error if isinstance(error, ReadError) else ReadError(f"{name}: {seen.reason}")
    found.source, found.place = seen.source, seen.place
    return found


def _read_one(item: Input, said: dict[str, Any], *, file_time: bool, **options: Any) -> Iterator[Document | ReadError]:
    empty = True
    try:
        for document in reader_of(item)(item, **options):
            if isinstance(document, ReadError):
                empty = False
                yield document
            elif document.text.strip():
                empty = False
                yield _completed(_overridden(document, said), item, file_time)
    except ReadError:
        raise
    except TimelineError as error:  # a date in it that cannot be read, a missing extra
        raise ReadError(f"{item.name}: {error}") from error
    if empty:
        raise ReadError(f"{item.name}: there is no text in it")


def _overridden(document: Document, said: Mapping[str, Any]) -> Document:
    """With what the caller says; a date that could not be read matters no more where one is given."""
    if "published" in said and document.report:
        kept = tuple(each for each in document.report if each.what != UNCLEAR)
        document = replace(document, report=Report(kept))
    return replace(document, **said)


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
