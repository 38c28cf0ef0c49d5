"""JSON lines and CSV of articles: one document a row, its columns known by name or mapped with `columns`."""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain, dropwhile
from typing import Any

from ..errors import ReadError, for_people
from ..model import Document, Omission, unknown
from .encoding import told
from .lines import LONGEST, encoding_of, lines
from .published import said
from .source import Input

# Our name, and how others call it: the first that is there is taken.
ALIASES: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "maintext", "main_text", "full_text", "fulltext", "description"),
    "title": ("title", "headline", "subject", "name"),
    "published": (
        "published", "date", "publication_date", "date_publish", "date_published", "datepublished", "pubdate",
        "publish_date", "published_at", "created_at", "timestamp",
    ),
    "source": ("source", "url", "link", "uri", "source_url"),
    "language": ("language", "lang"),
    "author": ("author", "authors", "byline", "creator"),
    "id": ("id", "guid", "doc_id", "article_id"),
}  # fmt: skip
csv.field_size_limit(LONGEST)  # a quote that is never closed would take the rest of the file


def read(
    item: Input, *, encoding: str | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[Document | ReadError]:
    """The documents of the rows, one at a time: a file may be larger than memory. A row that is none is an error among
    them, and stops nothing.
    """
    for name in columns or {}:
        if name not in ALIASES:
            raise unknown("column", name, ALIASES)
    known, guessed = encoding_of(item, encoding)
    rows = _json_lines(item, known) if item.suffix in (".jsonl", ".ndjson") else _table(item, known)
    told_of: set[str] = set()
    left_out: list[Omission] = list(told(known if guessed else ""))
    held: Document | None = None  # what is left out behind the last document is told with it
    for number, row in rows:
        if isinstance(row, ReadError):
            yield row
            continue
        place = f"row {number}"
        found, unused = document_of(row, columns or {}, f"{item.name}, {place}")
        left_out += [
            Omission("columns", "no document has a place for it", name, str(row[name]))
            for name in unused
            if name not in told_of
        ]
        told_of.update(unused)
        if found is None:
            shown = " ".join(str(value) for value in row.values() if value)
            left_out += (
                [Omission("rows without a text", "there is nothing to read in it", place, shown)] if shown else []
            )
            continue
        if held is not None:
            yield held
        held = replace(found, report=found.report + left_out) if left_out else found
        left_out = []
    if held is not None:
        yield replace(held, report=held.report + left_out) if left_out else held


def document_of(row: dict[str, Any], columns: Mapping[str, str], where: str) -> tuple[Document | None, list[str]]:
    """The document of a row, None where its text is empty, and the columns it leaves out that are not empty."""
    folded = {re.sub(r"[\s-]+", "_", str(name)).strip().lower(): name for name in row}
    known: dict[str, Any] = {}
    used: set[str] = set()
    for ours, names in ALIASES.items():
        theirs = columns.get(ours) or next((folded[each] for each in names if each in folded), None)
        if theirs is not None and theirs not in row:
            raise ReadError(f"{where}: there is no column {theirs!r}: there are {', '.join(map(repr, row))}")
        value = row.get(theirs) if theirs is not None else None
        used |= {theirs} if theirs is not None else set()
        if value not in (None, "", []):
            known[ours] = ", ".join(map(str, value)) if isinstance(value, list) else str(value).strip()
    if "text" not in known:
        if columns.get("text") or any(each in folded for each in ALIASES["text"]):
            return None, []
        raise ReadError(
            f"{where}: no column of texts among {', '.join(map(repr, row))}: name it with columns={{'text': …}}; "
            "a table of events is read by timeline.load"
        )
    published = said(known.pop("published", ""), where.rpartition(", ")[2])
    if "published" in published:
        published["published_from"] = "table"
    unused = [name for name, value in row.items() if name not in used and value not in ("", None, [], {})]
    return Document(known.pop("text"), **{"language": ""} | known | published), unused


def _json_lines(item: Input, encoding: str) -> Iterator[tuple[int, dict[str, Any] | ReadError]]:
    for number, line in enumerate(lines(item, encoding), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            reason = getattr(error, "msg", str(error).partition(";")[0])
            yield number, ReadError(f"{item.name}, line {number}: not JSON: {reason}")
            continue
        if isinstance(row, dict):
            yield number, row
        else:
            yield number, ReadError(f"{item.name}, line {number}: an object with the fields of an article is wanted")


def _table(item: Input, encoding: str) -> Iterator[tuple[int, dict[str, Any] | ReadError]]:
    text = dropwhile(str.isspace, lines(item, encoding))
    head = list(_head(text))
    unquoted = re.sub(r'"[^"]*"', "", "".join(head))
    delimiter = max(",;\t|", key=unquoted.count)
    rows = csv.DictReader(chain(head, text), delimiter=delimiter, restkey="", restval="")
    try:
        for row in rows:
            row.pop("", None)
            yield rows.line_num, row
    except csv.Error as error:
        raise ReadError(f"{item.name}, line {rows.line_num}: not a CSV table: {for_people(error)}") from error


def _head(text: Iterator[str]) -> Iterator[str]:
    """The lines of the first row: more than one where the name of a column is broken."""
    quotes = 0
    for line in text:
        yield line
        quotes += line.count('"')
        if quotes % 2 == 0:
            return
