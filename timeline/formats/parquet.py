"""Parquet, one row an event; what an event has several of is a list. For DuckDB, pandas, polars and the like."""

import io
from collections.abc import Sequence
from datetime import date
from itertools import accumulate, chain, islice
from typing import Any

from ..errors import FormatError, for_people
from ..extras import need
from ..model import Timeline
from .csv import from_cells
from .frame import cell_of
from .rows import CARRIES, COLUMNS, LISTS, from_records, records
from .tables import Row

__all__ = ["CARRIES", "read", "write"]

WHAT = "one row an event, its outer days as DATE; quoted sentences instead of whole texts"


def write(timeline: Timeline) -> bytes:
    """The file, compressed with zstd."""
    parquet = need("pyarrow.parquet", "a Parquet file", "tables")
    out = io.BytesIO()
    parquet.write_table(arrow(timeline), out, compression="zstd")
    return out.getvalue()


def arrow(timeline: Timeline) -> Any:
    """The table, of pyarrow."""
    pa = need("pyarrow", "a table of Arrow", "tables")
    rows = [tuple(record.values()) for record in records(timeline)]
    columns = zip(*rows, strict=True) if rows else [() for _ in COLUMNS]
    arrays = [_array(pa, name, column) for name, column in zip(COLUMNS, columns, strict=True)]
    return pa.Table.from_arrays(arrays, names=list(COLUMNS))


def read(data: bytes, *, day_first: bool | None = None) -> Timeline:
    """Ours, or a table of events with columns that are known by name."""
    pa = need("pyarrow", "a Parquet file", "tables")
    parquet = need("pyarrow.parquet", "a Parquet file", "tables")
    try:
        table = parquet.read_table(pa.BufferReader(data))
        table.validate(full=True)
    except (pa.ArrowException, OSError) as error:
        raise FormatError(f"not a Parquet file that can be read: {for_people(error)}") from error
    if set(COLUMNS) <= set(table.column_names):
        names = [name for name in COLUMNS if name not in ("earliest", "latest")]  # they follow from `when`
        lists = [_values(pa, table.column(name).combine_chunks()) for name in names]
        return from_records(dict(zip(names, row, strict=True)) for row in zip(*lists, strict=True))
    rows: list[Row] = [{name: cell_of(value) for name, value in row.items()} for row in table.to_pylist()]
    return from_cells(rows, day_first=day_first)


def _array(pa: Any, name: str, column: Sequence[Any]) -> Any:
    """A column. Lists are flattened by hand: pyarrow takes three times as long over them."""
    if name in ("earliest", "latest"):
        return pa.array([_date(each) for each in column], pa.date32())
    if name not in LISTS:
        return _flat_array(pa, column, {"confidence": pa.float64(), "disputed": pa.bool_()}.get(name, pa.string()))
    ends = pa.array([0, *accumulate(map(len, column))], pa.int32())
    return pa.ListArray.from_arrays(ends, _flat_array(pa, list(chain.from_iterable(column)), pa.string()))


def _date(text: str) -> date | None:
    """A day, or None where a DATE has none: before the year 1, after 9999, or an end that is open."""
    return date.fromisoformat(text) if len(text) == 10 and text[0] != "-" and text[:4] != "0000" else None


def _flat_array(pa: Any, values: Sequence[Any], kind: Any) -> Any:
    """The values; a column of one value throughout, of which there are many, is not gone through."""
    if values and len(set(values)) == 1:
        return pa.repeat(pa.scalar(values[0], kind), len(values))
    return pa.array(values, kind)


def _values(pa: Any, array: Any) -> list[Any]:
    """What `_array` was made of."""
    if not pa.types.is_list(array.type):
        return list(array.to_numpy(zero_copy_only=False).tolist())
    flat = array.flatten().to_numpy(zero_copy_only=False).tolist()
    lengths = array.value_lengths().to_numpy(zero_copy_only=False).tolist()
    values = iter(flat)
    return [list(islice(values, length)) for length in lengths]
