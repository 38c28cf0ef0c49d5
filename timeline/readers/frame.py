"""Articles in a data frame, pandas' or polars' or any that narwhals knows or that streams Arrow: one document a row."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import ReadError
from ..extras import frame_of
from ..model import Document
from .articles import document_of


def read_frame(frame: Any, columns: Mapping[str, str]) -> Iterator[Document | ReadError]:
    """The documents of the rows; a row that is none is an error among them, and stops nothing."""
    try:
        table = frame_of(frame, "reading a data frame")
    except TypeError as error:
        raise ReadError(f"cannot read {type(frame).__name__} as a data frame: give a pandas or polars one") from error
    for name in columns.values():
        if name not in table.columns:
            raise ReadError(f"there is no column {name!r}: there are {', '.join(map(repr, table.columns))}")
    for number, row in enumerate(table.iter_rows(named=True), start=1):
        filled = {name: value for name, value in row.items() if not _is_missing(value)}
        if not filled:
            continue
        known = {ours: name for ours, name in columns.items() if name in filled}
        try:
            found, _ = document_of({**dict.fromkeys(row, ""), **filled}, known, f"row {number}")
            if found is not None:
                yield found
        except ReadError as error:
            yield error


def _is_missing(value: Any) -> bool:
    """None, NaN and NaT: the last two are not equal to themselves."""
    return value is None or bool(value != value)
