"""A pandas DataFrame of the events, and the events of one that somebody has made."""

from typing import TYPE_CHECKING, Any

from ..extras import need
from ..model import Timeline, unknown
from ..model.brief import briefs, called
from ..model.options import FrameColumns
from .csv import from_cells, text_of
from .rows import COLUMNS, from_records, records

if TYPE_CHECKING:
    import pandas as pd


SHORT = ("when", "title", "who", "status", "source")


def to_frame(timeline: Timeline, *, columns: FrameColumns = "all") -> "pd.DataFrame":
    """One row an event: "short", by its id, or "all", where what an event has several of is a list. Dates are EDTF."""
    if columns not in ("short", "all"):
        raise unknown("columns", columns, ("short", "all"))
    pandas = need("pandas", "a data frame", "frame")
    frame: pd.DataFrame
    if columns == "all":
        frame = pandas.DataFrame(list(records(timeline)), columns=list(COLUMNS))
        return frame
    names = [called(document) for document in timeline.documents]
    rows = [
        (row.when, row.title, row.who, row.status, "; ".join(names[place] for place in row.sources))
        for row in briefs(timeline)
    ]
    ids = pandas.Index([event.id for event in timeline.events], name="id", dtype=object)
    frame = pandas.DataFrame(rows, columns=list(SHORT), index=ids)
    return frame


def from_frame(frame: "pd.DataFrame", *, day_first: bool | None = None) -> Timeline:
    """The timeline in a data frame: ours, or a table of events with columns that are known by name. Inverse of
    `to_frame`.
    """
    rows: list[dict[str, Any]] = frame.to_dict("records")  # type: ignore[assignment]
    if set(COLUMNS) <= {str(name) for name in frame.columns}:
        return from_records(rows)
    return from_cells([{str(name): cell_of(value) for name, value in row.items()} for row in rows], day_first=day_first)


def cell_of(value: Any) -> str:
    """A value as a cell of text; nothing where there is none: NaN and NaT are not equal to themselves."""
    return "" if value is None or (not isinstance(value, list) and bool(value != value)) else _number(text_of(value))


def _number(text: str) -> str:
    """A year that a column with gaps has made a decimal of: 1914.0."""
    return text.removesuffix(".0") if text.replace(".", "", 1).lstrip("-").isdigit() else text
