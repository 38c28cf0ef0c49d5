"""JSON lines of events: a table of which each line is a row. They are read, not written."""

import json
from collections.abc import Iterator

from ..errors import FormatError
from ..model import Omission, Timeline
from .csv import from_cells
from .frame import cell_of
from .parsing import decode
from .rows import ROWS
from .tables import Row

__all__ = ["CARRIES", "read"]

WHAT = "a table of events, one object a line"
PLAIN = True
"""Its files are texts, in whatever encoding."""
CARRIES = frozenset({
    "id", "event title", "when", "participants", "places", "tags", "documents", "document title", "document source",
    "sentence", "evidence", "claimed",
})  # fmt: skip


def read(data: bytes, *, day_first: bool | None = None) -> Timeline:
    """The events of a table. A line that is no object is told."""
    return from_cells(list(_rows(decode(data))), day_first=day_first)


def _rows(text: str) -> Iterator[Row]:
    columns: dict[str, str] = {}
    found: list[Row] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            found.append(Omission(ROWS, f"not JSON: {str(error)[:80]}", f"line {number}", line))
            continue
        if not isinstance(row, dict):
            found.append(Omission(ROWS, "no object with the fields of an event", f"line {number}", line))
            continue
        columns |= dict.fromkeys(map(str, row), "")
        found.append({str(name): cell_of(value) for name, value in row.items()})
    if found and not columns:
        raise FormatError("not JSON lines: no line is an object")
    yield from (row if isinstance(row, Omission) else columns | dict(row) for row in found)
