"""Data frames of the events, pandas' or polars' or pyarrow's, and the events of one that somebody has made."""

from typing import Any, get_args

from ..errors import TimelineError
from ..extras import frame_of, need
from ..model import Timeline, unknown
from ..model.brief import briefs, called
from ..model.options import FrameColumns, FrameLibrary
from .csv import from_cells, text_of
from .rows import COLUMNS, LISTS, from_records, records

SHORT = ("when", "title", "who", "status", "source")


def to_frame(timeline: Timeline, *, columns: FrameColumns = "all", library: FrameLibrary = "pandas") -> Any:
    """One row an event: "short", or "all", where what an event has several of is a list. Dates are EDTF.

    A short frame of pandas has the ids as its index, one of another library as its first column.
    """
    for what, given, known in (
        ("columns", columns, get_args(FrameColumns)),
        ("library", library, get_args(FrameLibrary)),
    ):
        if given not in known:
            raise unknown(what, given, known)
    rows = list(records(timeline)) if columns == "all" else _short(timeline)
    names = list(COLUMNS if columns == "all" else ("id", *SHORT))
    if library == "pandas":
        frame = need("pandas", "a data frame", "frame").DataFrame(rows, columns=names)
        return frame if columns == "all" else frame.astype({"id": object}).set_index("id")
    narwhals = need("narwhals", "a data frame", "frame")
    values = {name: [row[name] for row in rows] for name in names}
    try:
        return narwhals.from_dict(values, {name: _kind(name) for name in names}, backend=library).to_native()
    except ModuleNotFoundError as error:
        raise TimelineError(f"a data frame of {library} needs {library}: pip install {library}") from error


def _kind(name: str) -> Any:
    import narwhals

    if name in LISTS:
        return narwhals.List(narwhals.String())
    return {"confidence": narwhals.Float64(), "disputed": narwhals.Boolean()}.get(name, narwhals.String())


def _short(timeline: Timeline) -> list[dict[str, str]]:
    names = [called(document) for document in timeline.documents]
    return [
        {
            "id": event.id,
            "when": row.when,
            "title": row.title,
            "who": row.who,
            "status": row.status,
            "source": "; ".join(names[place] for place in row.sources),
        }
        for event, row in zip(timeline.events, briefs(timeline), strict=True)
    ]


def from_frame(frame: Any, *, day_first: bool | None = None) -> Timeline:
    """The timeline in a data frame, of any library that narwhals knows or that streams Arrow: ours, or a table of
    events with columns that are known by name. Inverse of `to_frame`.
    """
    table = frame_of(frame, "reading a data frame")
    rows: list[dict[str, Any]] = [
        {str(name): value for name, value in row.items()} for row in table.iter_rows(named=True)
    ]
    if set(COLUMNS) <= {str(name) for name in table.columns}:
        return from_records(rows)
    return from_cells([{name: cell_of(value) for name, value in row.items()} for row in rows], day_first=day_first)


def cell_of(value: Any) -> str:
    """A value as a cell of text; nothing where there is none: NaN and NaT are not equal to themselves."""
    return "" if value is None or (not isinstance(value, list) and bool(value != value)) else _number(text_of(value))


def _number(text: str) -> str:
    """A year that a column with gaps has made a decimal of: 1914.0."""
    return text.removesuffix(".0") if text.replace(".", "", 1).lstrip("-").isdigit() else text
