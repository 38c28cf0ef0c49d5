"""Parquet, one row an event; what an event has several of is a list. For DuckDB, pandas, polars and the like."""

import io

from ..errors import FormatError
from ..model import Timeline
from .csv import from_cells, text_of
from .packages import need
from .rows import CARRIES, COLUMNS, LISTS, from_records, records

__all__ = ["CARRIES", "read", "write"]

WHAT = "one row an event; quoted sentences instead of whole texts"


def write(timeline: Timeline) -> bytes:
    """The file, compressed with zstd."""
    pa = need("pyarrow", "a Parquet file", "tables")
    parquet = need("pyarrow.parquet", "a Parquet file", "tables")
    kinds = {"confidence": pa.float64(), "disputed": pa.bool_()}
    fields = [(name, pa.list_(pa.string()) if name in LISTS else kinds.get(name, pa.string())) for name in COLUMNS]
    columns: dict[str, list[object]] = {name: [] for name in COLUMNS}
    for record in records(timeline):
        for name, value in record.items():
            columns[name].append(value)
    out = io.BytesIO()
    parquet.write_table(pa.table(columns, schema=pa.schema(fields)), out, compression="zstd")
    return out.getvalue()


def read(data: bytes) -> Timeline:
    """Ours, or a table of events with columns that are known by name."""
    pa = need("pyarrow", "a Parquet file", "tables")
    parquet = need("pyarrow.parquet", "a Parquet file", "tables")
    try:
        rows = parquet.read_table(pa.BufferReader(data)).to_pylist()
    except (pa.ArrowException, OSError) as error:
        raise FormatError(f"not a Parquet file that can be read: {str(error).splitlines()[0]}") from error
    if rows and set(COLUMNS) <= rows[0].keys():
        return from_records(rows)
    return from_cells([{name: "" if value is None else text_of(value) for name, value in row.items()} for row in rows])
