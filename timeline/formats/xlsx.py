"""A workbook with one row an event. Every cell of ours is text, which no spreadsheet runs as a formula."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from html import unescape as unescape_xml
from tempfile import gettempdir
from typing import Any

from ..errors import FormatError, for_people
from ..extras import need
from ..model import Omission, Timeline
from ..packed import check, opened, part
from .csv import from_cells, row_of, text_of
from .rows import CARRIES, COLUMNS, ROWS, records
from .tables import Row

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "one row an event; quoted sentences instead of whole texts"
HALVES = True
"""Halves of characters are written as they are."""

_SPECIAL = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CELL = 32_767
COLUMNS_READ = 1000
"""A table with more columns than this is none of events."""
_BEYOND = 8
"""So many columns beside the table are read with it; what stands farther is told."""
_VALUE = rb"[^<>]*(?<!/)>\s*<(?:\w+:)?(?:v|f|is)\b"
_PARTS = {
    "xl/comments": ("comments", "they stand beside the cells"),
    "xl/threadedComments/": ("comments", "they stand beside the cells"),
    "xl/charts/chart": ("charts", "what is drawn in it is not read"),
    "xl/media/": ("pictures", "what is written in it is not read"),
    "xl/worksheets/_rels/": ("links", "the address behind a cell is not read"),
}
_LINK = re.compile(r'<Relationship\b(?=[^>]*Type="[^"]*/hyperlink")[^>]*?Target="([^"]*)"')
_TEXT = re.compile(r"<(?:\w+:)?(?:t|text)(?: [^>]*)?>([^<]+)(?=<)")
_WIDTHS = {"title": 50, "sentence": 70, "evidence": 40, "words": 24, "article": 24, "source": 30}


def write(timeline: Timeline) -> bytes:
    """The workbook, its head frozen."""
    openpyxl = need("openpyxl", "an XLSX workbook", "tables")
    if len(timeline) >= 1_048_576:
        raise FormatError(f"{len(timeline):,} events are more than the 1,048,575 rows of a worksheet: save them as CSV")
    try:
        return _workbook(openpyxl, timeline)
    except Exception as error:  # OSError or lxml's own: openpyxl puts its sheets into temporary files
        raise FormatError(f"no workbook can be put together in {gettempdir()}: {for_people(error)}") from error


def _workbook(openpyxl: Any, timeline: Timeline) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Timeline")
    sheet.freeze_panes = "A2"
    for number, name in enumerate(COLUMNS):
        sheet.column_dimensions[openpyxl.utils.get_column_letter(number + 1)].width = _WIDTHS.get(name, 14)
    sheet.append(COLUMNS)
    for record in records(timeline):
        sheet.append([_cell(openpyxl, sheet, text_of(value)) for value in record.values()])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def notes(timeline: Timeline) -> tuple[str, ...]:
    """What is cut off: a cell holds 32,767 characters."""
    long = sum(any(len(text_of(value)) > _CELL for value in record.values()) for record in records(timeline))
    return (f"cells of more than {_CELL:,} characters are cut off in {long} rows",) if long else ()


def read(data: bytes, *, day_first: bool | None = None) -> Timeline:
    """Ours, or the first worksheet as a table of events."""
    rows, since = table(data)
    return from_cells(rows, day_first=day_first, since=since)


def table(data: bytes) -> tuple[list[Row], datetime]:
    """The rows of the first worksheet as dicts, and since when the workbook counts days. Dates are ISO texts."""
    openpyxl = need("openpyxl", "an XLSX workbook", "tables")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise FormatError("an old or password-protected workbook: save it as .xlsx without a password")
    archive = opened(data)
    check(archive)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        first, *others = book.worksheets
        found, since = list(_lines(first)), book.epoch
        beside = [
            Omission("worksheets", "only the first is read", each.title) for each in others if _any(each, archive)
        ]
        beside += [*_far(first, len(found[0]) if found else 0, archive), *_beside(archive)]
    except FormatError:
        raise
    except Exception as error:  # openpyxl lets through whatever its parsers and zipfile raise
        raise FormatError(f"not a workbook that can be read: {for_people(error)}") from error
    lines = [line for line in found if isinstance(line, str) or any(line)]
    if not lines or isinstance(lines[0], str):
        raise FormatError("an empty worksheet: its first row names the columns")
    head = lines[0]
    while head and not head[-1]:
        head.pop()
    rows = [
        Omission(ROWS, line, f"row {number}") if isinstance(line, str) else row_of(head, line, number)
        for number, line in enumerate(lines[1:], start=1)
    ]
    return [*rows, *beside], since


def _lines(sheet: Any) -> Iterator[list[str] | str]:
    """The rows with something in them, little wider than the first, or why one cannot be read. What the sheet says of
    its own size is not trusted: one cell in its last corner would make sixteen thousand million of it.
    """
    sheet.reset_dimensions()
    head = next((row for row in sheet.iter_rows() if any(cell.value is not None for cell in row)), ())
    if len(head) > COLUMNS_READ:
        raise FormatError(f"its first row has {len(head):,} columns: a table begins with the names of its few")
    for row in sheet.iter_rows(max_col=len(head) + _BEYOND) if head else ():
        if any(cell.value is not None for cell in row):
            try:
                yield [_text(cell) for cell in row]
            except FormatError as error:
                yield str(error)


def _beside(archive: zipfile.ZipFile) -> Iterator[Omission]:
    """What a workbook has beside its cells: remarks, charts, pictures, the addresses behind cells."""
    for name in sorted(archive.namelist()):
        what, why = next((told for start, told in _PARTS.items() if name.startswith(start)), ("", ""))
        data = part(archive, name) if what in ("comments", "links") and name.endswith((".xml", ".rels")) else b""
        if what == "links":
            for target in _LINK.findall(data.decode("utf-8", "replace")):
                yield Omission(what, why, "", unescape_xml(target))
        elif what:
            said = " ".join(_TEXT.findall(data.decode("utf-8", "replace")))
            yield Omission(what, why, name.removeprefix("xl/"), unescape_xml(said))


def _any(sheet: Any, archive: zipfile.ZipFile) -> bool:
    """Whether something stands in it; a sheet that is a chart has no cells."""
    path = getattr(sheet, "_worksheet_path", None)
    cell = re.compile(rb"<(?:\w+:)?c\b" + _VALUE)
    return path is None or any(cell.search(piece) for piece in _pieces(archive, path))


def _pieces(archive: zipfile.ZipFile, path: str) -> Iterator[bytes]:
    """The XML of a sheet, which may be larger than memory, cut before ends of elements."""
    kept = b""
    with archive.open(path.lstrip("/")) as file:
        while piece := file.read(1_000_000):
            kept += piece
            end = max(kept.rfind(b"</"), 0)
            yield kept[:end]
            kept = kept[end:]
    yield kept


def _far(sheet: Any, width: int, archive: zipfile.ZipFile) -> Iterator[Omission]:
    """The cells beside the columns that are read: how many, where the first is, and what it says."""
    from openpyxl.utils import column_index_from_string

    later = rb"|[%c-Z]" % (ord("A") + width) if width < 26 else rb""  # columns of one letter
    far = re.compile(rb'<(?:\w+:)?c\b[^<>]*?\br="([A-Z]{2,3}%s)(\d{1,7})"%s' % (later, _VALUE))
    found = (each for piece in _pieces(archive, sheet._worksheet_path) for each in far.findall(piece))
    cells = [(column_index_from_string(column.decode()), int(row)) for column, row in found]
    beyond = [(column, row) for column, row in cells if column > width]
    if beyond:
        column, row = beyond[0]
        [[cell]] = sheet.iter_rows(min_row=row, max_row=row, min_col=column, max_col=column)
        yield Omission("cells far beside the table", f"{len(beyond):,} in all", cell.coordinate, _text(cell))


def escape(text: str) -> str:
    r"""`text` as a workbook writes what XML cannot hold (ECMA-376 §22.9.2.19). Inverse of `unescape`.

    >>> escape("a\x1bb")
    'a_x001B_b'
    """
    return _SPECIAL.sub(lambda match: f"_x{ord(match[0]):04X}_", text)


def unescape(text: str) -> str:
    """Inverse of `escape`."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def _cell(openpyxl: Any, sheet: Any, text: str) -> Any:
    cell = openpyxl.cell.WriteOnlyCell(sheet)
    cell._value, cell.data_type = escape(text[:_CELL]), "s"  # by `value`, "=…" is a formula
    return cell


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, timedelta):
        return f"{value} hours"  # how long, and not when
    if cell.data_type == "d" or isinstance(value, (date, time)):
        return _date(cell, value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return unescape(value) if isinstance(value, str) else text_of(value)


def _date(cell: Any, value: Any) -> str:
    if isinstance(value, datetime):
        if (value.year, value.month, value.day) < (1900, 3, 1) and value.year >= 1900:
            # Excel counts a 29 February 1900 that never was: it and others differ by a day on what comes before.
            raise FormatError(
                f"cell {cell.coordinate} is a date before March 1900 ({value:%Y-%m-%d} or the day before it), "
                "where spreadsheets disagree: write it as text"
            )
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(timespec="seconds")
    return str(value.isoformat())
