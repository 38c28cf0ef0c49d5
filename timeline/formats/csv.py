"""CSV, one row an event; a cell that holds several values has one on each line. Tables of others are read too."""

import csv
import io
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ..errors import FormatError, for_people
from ..model import Omission, Timeline
from .cells import EXCEL
from .parsing import decode
from .rows import CARRIES, COLUMNS, LISTS, PARALLEL, ROWS, from_records, records
from .tables import Row, from_table

__all__ = ["CARRIES", "read", "write"]

WHAT = "one row an event; quoted sentences instead of whole texts"
PLAIN = True
"""Its files are texts, in whatever encoding."""

_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_FIRST = frozenset("'=+-@\t\r＝＋－＠")
csv.field_size_limit(50_000_000)  # as readers have it, for the limit is that of the process


def write(timeline: Timeline) -> bytes:
    """UTF-8 with the mark by which Excel knows it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for record in records(timeline):
        writer.writerow(list(map(_cell, record.values())))
    return out.getvalue().encode("utf-8-sig")


def read(data: bytes, *, day_first: bool | None = None) -> Timeline:
    """Ours, or a table of events that somebody has made."""
    return from_cells(table(data), day_first=day_first)


def from_cells(rows: list[Row], *, day_first: bool | None = None, since: datetime = EXCEL) -> Timeline:
    """A timeline from rows of text cells: ours if it has our columns."""
    if not rows:
        return Timeline()
    head = next((row for row in rows if not isinstance(row, Omission)), {})
    if set(COLUMNS) <= head.keys():
        return from_records(
            row if isinstance(row, Omission) else _record(number, row) for number, row in enumerate(rows, start=1)
        )
    return from_table(rows, day_first=day_first, since=since)


def table(data: bytes) -> list[Row]:
    """The rows of a CSV file as dicts: any delimiter, with or without a byte order mark or Excel's own first line
    (`sep=;`). A row that has more cells than there are columns is told.
    """
    text = decode(data)
    if told := re.match(r"sep=[,;\t|]\r?\n", text):
        text = text[told.end() :]
    try:
        lines = [line for line in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)) if any(line)]
    except csv.Error as error:
        raise FormatError(f"not a CSV table: {for_people(error)}") from error
    if not lines:
        raise FormatError("an empty table: its first row names the columns")
    head = [name.strip() for name in lines[0]]
    rows = [row_of(head, list(map(harmful, line)), number) for number, line in enumerate(lines[1:], start=1)]
    if text.count('"') % 2 and len(lines) > 1:
        rows.append(Omission(ROWS, "a quotation mark in it is never closed, and takes in all that follows",
                             f"row {len(lines) - 1}", lines[-1][0]))  # fmt: skip
    return rows


def row_of(head: list[str], cells: list[str], number: int) -> Row:
    """A row by the names of its columns. One that has something beyond them is told: nobody knows what it means."""
    if len(cells) == len(head):
        return dict(zip(head, cells, strict=True))
    if any(cells[len(head) :]):
        why = f"it has {len(cells)} cells, and the first row names {len(head)} columns"
        return Omission(ROWS, why, f"row {number}", " | ".join(cells))
    return dict(zip(head, [*cells[: len(head)], *[""] * (len(head) - len(cells))], strict=True))


def _cell(value: Any) -> str:
    """What stands in a cell, harmless. Most begin with a letter, and are spared a closer look."""
    text = value if type(value) is str else text_of(value)
    return text if text[:1] not in _FIRST else harmless(text)


def harmless(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula: an apostrophe stands before what could be one.

    >>> harmless("=1+1"), harmless("It rained.")
    ("'=1+1", 'It rained.')
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def harmful(cell: str) -> str:
    """The cell as it was. Inverse of `harmless`."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell) else cell


def text_of(value: Any) -> str:
    """What stands in a cell."""
    if type(value) is list:
        return value[0] if len(value) == 1 else "\n".join(value)
    return ("yes" if value else "") if isinstance(value, bool) else str(value)


def _record(number: int, row: Mapping[str, str]) -> dict[str, Any] | Omission:
    record: dict[str, Any] = {name: row[name] for name in COLUMNS}
    record["disputed"] = row["disputed"].strip().lower() in ("yes", "true", "1")
    record["confidence"] = row["confidence"].replace(",", ".") or "1.0"  # a spreadsheet may save it as 0,9
    for name in LISTS:
        cell = row[name]
        record[name] = (cell.replace("\r\n", "\n").split("\n") if "\n" in cell else [cell]) if cell else []
    claims = len(record["document"])
    for name in PARALLEL:
        if not record[name]:
            record[name] = [""] * claims
        elif len(record[name]) != claims:
            why = f"{name!r} has {len(record[name])} lines and 'document' {claims}: it takes one a document"
            return Omission(ROWS, why, f"row {number}", row["title"])
    return record


def _delimiter(text: str) -> str:
    """The mark that the first row has most of, outside quotes."""
    head = re.sub(r'"[^"]*"', "", text[:20_000].lstrip().partition("\n")[0])
    return max(",;\t|", key=head.count)
