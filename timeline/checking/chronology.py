"""A chronology that anybody made, as rows in the order given: a timeline, a file, a text, or pairs.

A list, a table, a line "date – event", a model's answer: a line without a date is a row all the same where it is an
item, a cell or under a dated heading. What is neither a row nor a heading is passed over, and counted.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from ..dates import read_date
from ..errors import DateError, FormatError, TimelineError
from ..formats import load
from ..formats.csv import table
from ..formats.tables import columns_of, read_when
from ..model import Event, Omission, Timeline, TimeSpan
from ..readers import read
from ..timexes import tag
from .row import Row

Rows: TypeAlias = "Timeline | str | os.PathLike[str] | Iterable[tuple[str | TimeSpan | None, str]]"

_ITEM = re.compile(r"^\s*(?:[-*+•–]|\(?\d{1,4}[.)])\s+")
_HEADING = re.compile(r"^\s*(#{1,6})\s+")
_BETWEEN = re.compile(r"\s+[–—-]+\s+|\s*[:：]\s+|\s*[–—]\s*|\s*\t\s*|,\s+")
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]{3,40})[)\]]\s*\.?$")
_MARKS = re.compile(r"\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=[\w.])[*_](?!\w)|\[\^?\d+\](?!\()|\[([^\]]+)\]\([^)]*\)")
_RULE = re.compile(r"[\s|:+-]+")
_MOST = 60
"""No date is longer than this many characters."""


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
    return _row(str(when if when is not None else ""), str(title))


def _row(said: str, title: str) -> Row:
    """A row, with its date read; a date that cannot be read is told, and the row goes on."""
    said, title = " ".join(said.split()), " ".join(title.split())
    if not said:
        return Row("", title, None, "the row has no date")
    try:
        return Row(said, title, read_when(said))
    except DateError as error:
        return Row(said, title, None, str(error))


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
    columns = columns_of(rows[0])
    if "title" not in columns and "text" not in columns:
        names = ", ".join(map(repr, rows[0]))
        raise FormatError(f"no column says what happened: there are {names}; name one 'title' or 'event'")
    found, empty = [], []
    for row in rows:
        cells = {
            ours: str(row.get(theirs) if row.get(theirs) is not None else "").strip()
            for ours, theirs in columns.items()
        }
        title = cells.get("title") or cells.get("text", "")
        if not title:
            empty.append(" ".join(cells.values()).strip())
            continue
        found.append(_in_cells(cells.get("when", ""), cells.get("end", ""), title, row))
    return Chronology(tuple(found), passed_over=tuple(filter(None, empty)))


def _in_cells(begin: str, end: str, title: str, row: Mapping[str, Any]) -> Row:
    said = f"{begin} – {end}" if end and end != begin else begin
    made = _row(begin, title)
    try:
        span = read_when(begin, end) if begin else None
    except DateError:
        span = made.when
    modality = str(row.get("modality") or "").strip()
    known = modality if modality in ("happened", "ongoing", "planned", "possible", "denied", "hypothetical") else None
    who = str(row.get("attribution") or "").strip()
    return Row(said, made.title, span, made.reason, modality=known, who=who)  # type: ignore[arg-type]


def _sheet(path: Path) -> list[dict[str, Any]]:
    from ..extras import need

    openpyxl = need("openpyxl", "an XLSX workbook", "tables")
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    lines = [[_cell(value) for value in line] for line in book.worksheets[0].iter_rows(values_only=True)]
    lines = [line for line in lines if any(line)]
    return [dict(zip(lines[0], line, strict=False)) for line in lines[1:]] if lines else []


def _cell(value: object) -> str:
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
    rows: list[Row] = []
    passed: list[str] = []
    title, under, head = "", "", None
    lines = [line for line in text.splitlines() if line.strip() and not _RULE.fullmatch(line) and "```" not in line]
    for line in _without_notes(lines):
        heading = _HEADING.match(line)
        if heading:
            plain = _plain(line[heading.end() :])
            under = plain if _date(plain) else under if len(heading[1]) > 2 else ""
            title = title or plain
            if not under and plain != title and _split(plain):
                rows.append(_row(*_split(plain)))  # type: ignore[misc]
            continue
        if line.strip().startswith("|") or line.count(" | ") or line.count("\t") > 1:
            cells = [_plain(cell) for cell in re.split(r"\s*[|\t]\s*", line.strip().strip("|"))]
            known = columns_of(dict.fromkeys(cells, ""))
            if head is None and "when" in known and "title" in known:
                head = {ours: cells.index(theirs) for ours, theirs in known.items()}
            elif head is not None or _date(cells[0]):
                place = head or {"when": 0, "title": 1}
                if len(cells) > max(place["when"], place["title"]):
                    rows.append(_row(cells[place["when"]], cells[place["title"]]))
                continue
            if "when" in known and "title" in known:
                continue
        is_item = bool(_ITEM.match(line)) and not (re.match(r"\s*\d{3,4}[.)]?\s", line) and _date(line.split()[0]))
        plain = _plain(_ITEM.sub("", line, count=1) if is_item else line)
        found = _split(plain)
        if found:
            rows.append(_row(found[0], found[1][:1].upper() + found[1][1:]))
        elif is_item or under:
            rows.append(_row(under, plain))
        else:
            passed.append(plain)
    return Chronology(tuple(rows), title, tuple(passed))


def _without_notes(lines: list[str]) -> Iterator[str]:
    """The lines up to a list of sources or footnotes."""
    for line in lines:
        if re.match(r"\s*\[\^?\d+\]:", line):
            continue
        if re.match(
            r"\s*#+\s*(?:sources?|references|notes|quellen|not placed on the calendar)\s*$", line, re.IGNORECASE
        ):
            return
        yield line


def _plain(text: str) -> str:
    """A line without the marks of Markdown."""
    return re.sub(r"\\([\\`*_{}\[\]<>#|~$&.!()+-])", r"\1", _MARKS.sub(lambda match: match[1] or "", text)).strip()


def _split(line: str) -> tuple[str, str] | None:
    """The date of a line and what it says: "date – event", "date: event", "event (date)", "In 1934 the bridge …"."""
    best = None
    for mark in _BETWEEN.finditer(line, 0, _MOST + 10):
        if 0 < mark.start() <= _MOST and line[mark.end() :].strip() and _date(line[: mark.start()]):
            best = (line[: mark.start()], line[mark.end() :])
    if best is None and (behind := _BRACKETED.search(line)) and _date(behind[1]):
        best = (behind[1], line[: behind.start()])
    return best or _leading(line)


def _leading(line: str) -> tuple[str, str] | None:
    """A date at the beginning of a sentence."""
    marks = tag(line[: 2 * _MOST])
    first = next((mark for mark in marks if mark.when is not None), None)
    if first is None:
        return None
    phrase = first.phrase or first.span
    if line[: phrase.start].strip().lower() not in ("", "in", "on", "by", "from", "since", "about", "around", "until"):
        return None
    rest = line[phrase.end :].lstrip(" ,:–—-")
    return (line[: phrase.end], rest[:1].upper() + rest[1:]) if rest else None


def _date(text: str) -> bool:
    """Whether a text is a date."""
    if len(text) > _MOST or not any(character.isdigit() for character in text):
        return False
    try:
        read_date(text.strip(" .:,"))
    except DateError:
        return False
    return True
