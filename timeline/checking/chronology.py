"""A chronology that anybody made, as rows in the order given: a timeline, a file, a text, or pairs.

A list, a table, a line "date – event", a model's answer: a line without a date is a row all the same where it is an
item, a cell or under a dated heading. What is neither a row nor a heading is passed over, and counted.
"""

import json
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from ..errors import DateError, FormatError, TimelineError
from ..formats import load
from ..formats.cells import column_of
from ..formats.csv import table
from ..formats.tables import columns_of, read_when
from ..model import MODALITIES, Event, Omission, Timeline, TimeSpan
from ..readers import read
from .lines import rows_of_lines
from .placing import is_date, row_of
from .row import Row

Rows: TypeAlias = "Timeline | str | os.PathLike[str] | Iterable[tuple[str | TimeSpan | None, str]]"


@dataclass(frozen=True, slots=True)
class Chronology:
    """The rows, what the chronology is called, and the lines that are no rows."""

    rows: tuple[Row, ...]
    title: str = ""
    passed_over: tuple[str, ...] = ()


def rows_of(source: Rows) -> Chronology:
    """The rows of a chronology. Raises `TimelineError` where there are none, or what it is cannot be told."""
    if isinstance(source, Timeline):
        found = Chronology(tuple(map(_of_event, source.events)), source.title)
    elif isinstance(source, (str, os.PathLike)):
        found = _of_text(source) if isinstance(source, str) and "\n" in source else _of_file(Path(source))
    elif isinstance(source, Iterable) and not isinstance(source, (bytes, bytearray, Mapping)):
        found = Chronology(tuple(map(_of_pair, source)))
    else:
        raise TypeError(f"rows are a Timeline, a path, a text or pairs (when, title), not {type(source).__name__}")
    if not found.rows:
        what = f"{found.title}: " if found.title else ""
        raise TimelineError(f"{what}there are no rows in it: a row is a date and what happened, as '4 June 1934 – …'")
    return found


def _of_event(event: Event) -> Row:
    said = next((claim.attribution for claim in event.claims if claim.attribution), None)
    who = (said.source or said.cue) if said else ""
    return Row(event.when.words(), event.title, event.when, modality=event.modality, who=who)


def _of_pair(pair: Any) -> Row:
    if isinstance(pair, Event):
        return _of_event(pair)
    try:
        when, title = pair
    except (TypeError, ValueError):
        raise TypeError(f"a row is a pair (when, title), not {pair!r:.60}") from None
    if isinstance(when, TimeSpan):
        return Row(when.words(), str(title), when)
    return row_of(str(when if when is not None else ""), str(title))


def _of_file(path: Path) -> Chronology:
    if not path.exists():
        raise FormatError(
            f"there is no file {str(path)!r}: give a path, pairs (when, title), or a text of several lines"
        )
    suffix = path.suffix.lower()
    if suffix == ".json":
        return _named(_of_json(path.read_text("utf-8-sig"), path), path)
    if suffix in (".csv", ".tsv"):
        listed = table(path.read_bytes())
        rows = _of_table([each for each in listed if not isinstance(each, Omission)])
        bad = tuple(f"{each.place}: {each.why}" for each in listed if isinstance(each, Omission))
        return _named(replace(rows, passed_over=rows.passed_over + bad), path)
    if suffix == ".xlsx":
        return _named(_of_table(_sheet(path)), path)
    if suffix in (".md", ".markdown", ".txt", ".text", ""):
        return _named(_of_text(path.read_text("utf-8-sig", errors="replace")), path)
    if suffix in (".docx", ".odt", ".html", ".htm", ".pdf", ".rtf"):
        return _named(_of_text("\n".join(document.text for document in read(path))), path)
    return _named(rows_of(load(path)), path)


def _named(found: Chronology, path: Path) -> Chronology:
    return Chronology(found.rows, path.name, found.passed_over)


def _of_json(text: str, path: Path | None = None) -> Chronology:
    """Ours, TimelineJS, or a list of objects or pairs."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise FormatError(f"{path.name if path else 'the text'}: no JSON: {error}") from error
    if isinstance(data, dict) and all(key in data for key in ("events", "documents")) and path is not None:
        return rows_of(load(path))
    listed = data.get("events", data.get("rows", data.get("timeline"))) if isinstance(data, dict) else data
    if not isinstance(listed, list):
        raise FormatError(f"{path.name if path else 'the text'}: no list of events in it: it takes 'events' or 'rows'")
    if all(isinstance(each, (list, tuple)) and len(each) == 2 for each in listed):
        return Chronology(tuple(map(_of_pair, listed)))
    flat = [_flat(each) for each in listed if isinstance(each, dict)]
    return _of_table(flat)


def _flat(item: Mapping[str, Any]) -> dict[str, str]:
    """An object as cells; TimelineJS has its dates and texts in objects of their own."""
    cells = {str(key): str(value) for key, value in item.items() if isinstance(value, (str, int, float))}
    for key in ("start_date", "end_date"):
        date = item.get(key)
        if isinstance(date, dict) and str(date.get("year", "")).strip():
            parts = [
                f"{int(date['year']):04}",
                *(f"{int(date[unit]):02}" for unit in ("month", "day") if date.get(unit)),
            ]
            cells[key] = "-".join(parts)
    text = item.get("text")
    if isinstance(text, dict):
        cells["title"] = re.sub(r"<[^>]+>", "", str(text.get("headline") or text.get("text") or ""))
    return cells


def _of_table(rows: Iterable[Mapping[str, Any]]) -> Chronology:
    """Rows of cells with a column of dates, if there is one, and one of titles."""
    rows = list(rows)
    if not rows:
        return Chronology(())
    if any(map(_looks_dated, map(str, rows[0]))):  # a table without a head
        rows = [dict(zip(rows[0], map(str, rows[0]), strict=True)), *rows]
    columns = _columns(rows)
    dates = {
        ours: column_of(_cell(row.get(columns[ours])) for row in rows) for ours in ("when", "end") if ours in columns
    }
    found, empty = [], []
    for row in rows:
        cells = {ours: _cell(row.get(theirs)) for ours, theirs in columns.items()}
        title = cells.get("title") or cells.get("text", "")
        if not title:
            empty.append(" ".join(cells.values()).strip())
            continue
        read = [dates[ours].read(cells[ours])[0] if ours in dates else "" for ours in ("when", "end")]
        found.append(_in_cells(cells.get("when", ""), cells.get("end", ""), read, title, row))
    return Chronology(tuple(found), passed_over=tuple(filter(None, empty)))


def _columns(rows: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Our names to the columns: by their heads, else the dates by their cells, and the longest texts as titles."""
    found = columns_of(rows[0])
    first = [row for row in rows[:20] if row]
    free = [column for column in rows[0] if column not in found.values()]
    if "when" not in found:
        dated = {column: sum(_looks_dated(_cell(row.get(column))) for row in first) for column in free}
        best = max(free, key=lambda column: dated[column], default="")
        if best and 2 * dated[best] > len(first):
            found["when"] = best
            free.remove(best)
    if "title" not in found and "text" not in found and "when" in found:
        best = max(free, key=lambda column: sum(len(_cell(row.get(column))) for row in first), default="")
        if best:
            found["title"] = best
    if "title" not in found and "text" not in found:
        names = ", ".join(map(repr, rows[0]))
        raise FormatError(f"no column says what happened: there are {names}; name one 'title' or 'event'")
    return found


def _looks_dated(cell: str) -> bool:
    """Whether a cell is a date, and no number of a row."""
    return is_date(cell) and not re.fullmatch(r"\d{1,3}", cell)


def _in_cells(begin: str, end: str, read: Sequence[str], title: str, row: Mapping[str, Any]) -> Row:
    said = f"{begin} – {end}" if end and end != begin else begin
    made = row_of(read[0], title)
    try:
        span = read_when(*read) if read[0] and read[1] else made.when
    except DateError:
        span = made.when
    modality = str(row.get("modality") or "").strip()
    known = modality if modality in MODALITIES else None
    who = str(row.get("attribution") or "").strip()
    return Row(said, made.title, span, made.reason, modality=known, who=who)


def _sheet(path: Path) -> list[dict[str, Any]]:
    from ..extras import need

    openpyxl = need("openpyxl", "an XLSX workbook", "tables")
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    lines = [[_cell(value) for value in line] for line in book.worksheets[0].iter_rows(values_only=True)]
    lines = [line for line in lines if any(line)]
    return [dict(zip(lines[0], line, strict=False)) for line in lines[1:]] if lines else []


def _cell(value: object) -> str:
    """A cell as text; the day of one that a workbook has as a date."""
    if value is None:
        return ""
    isoformat = getattr(value, "isoformat", None)
    return str(isoformat()[:10]) if isoformat else str(value).strip()


def _of_text(text: str) -> Chronology:
    """The lines of a text, in Markdown or plain."""
    fenced = re.search(r"```(?:json)?\s*\n([\[{].*?)\n```", text, re.DOTALL)
    bare = fenced[1] if fenced else text.strip()
    if bare[:1] in "[{" and bare[-1:] in "]}":
        return _of_json(bare)
    return Chronology(*rows_of_lines(text))
