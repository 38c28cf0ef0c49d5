"""A check as JSON, CSV and Markdown, and as a table in a notebook. What stands in a text is escaped for each."""

import csv
import io
import json
from collections.abc import Iterator
from html import escape
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from ..formats.csv import harmless
from ..formats.markdown import escape as marked
from ..model import Document, Span
from ..model.counted import counted
from .verdicts import WORDS, Checked, Evidence

if TYPE_CHECKING:
    from .check import Check

COLUMNS = (
    "number", "when", "title", "verdict", "note", "edtf",
    "source_when", "sentence", "source", "modality", "who", "read",
)  # fmt: skip


def records(check: "Check") -> list[dict[str, Any]]:
    """One dict a row, with `COLUMNS` as its keys; what is not known is empty."""
    return [_record(number, row) for number, row in enumerate(check.rows, start=1)]


def _record(number: int, row: Checked) -> dict[str, Any]:
    first = row.evidence[0] if row.evidence else None
    return {
        "number": number,
        "when": row.when,
        "title": row.title,
        "verdict": row.verdict,
        "note": row.note,
        "edtf": row.span.edtf if row.span else "",
        "source_when": first.when.edtf if first and first.when else "",
        "sentence": first.text if first else "",
        "source": name_of(first.document) if first else "",
        "modality": first.modality if first else "",
        "who": first.who if first else "",
        "read": first.how if first else "",
    }


def as_json(check: "Check") -> str:
    """The whole report: rows with all their evidence and its offsets, what is left out, the counts."""
    data = {
        "title": check.title,
        "counts": check.counts,
        "rows": [
            {
                "number": number,
                "when": row.when,
                "edtf": row.span.edtf if row.span else None,
                "title": row.title,
                "verdict": row.verdict,
                "note": row.note,
                "faulty": list(row.faulty),
                "evidence": [evidence_json(each) for each in row.evidence],
            }
            for number, row in enumerate(check.rows, start=1)
        ],
        "left_out": [
            {
                "title": each.event.title,
                "when": each.event.when.edtf if each.dated else None,
                "modality": each.event.modality,
                "weight": each.weight,
                "documents": list(each.event.sources),
            }
            for each in check.left_out
        ],
        "documents": [
            {
                "id": each.id,
                "title": each.title,
                "source": each.source,
                "published": str(each.day) if each.day else None,
            }
            for each in check.documents
        ],
        "failed": [str(each) for each in check.failed],
        "passed_over": list(check.passed_over),
    }
    return json.dumps(data, ensure_ascii=False, indent=2).replace("\ud800", "\ufffd") + "\n"


def evidence_json(each: Evidence) -> dict[str, Any]:
    """A sentence with its source, its date, the words that decide, and who says so."""
    return {
        "document": each.document.id,
        "source": name_of(each.document),
        "sentence": each.text,
        "offsets": [each.sentence.start, each.sentence.end],
        "expression": _words(each, each.expression),
        "turning": _words(each, each.turning),
        "when": each.when.edtf if each.when else None,
        "read": each.how,
        "modality": each.modality,
        "who": each.who,
    }


def name_of(document: Document) -> str:
    """What a report calls a text: its title, else its file without the folder."""
    return document.title or PurePath(document.source).name or document.id


def _words(each: Evidence, span: Span | None) -> str | None:
    return span.of(each.document.text) if span else None


def as_csv(check: "Check") -> str:
    """One line a row; what a spreadsheet would run as a formula is text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for record in records(check):
        writer.writerow([value if isinstance(value, int) else harmless(str(value)) for value in record.values()])
    return "\ufeff" + out.getvalue()


def as_markdown(check: "Check") -> str:
    """A heading with the count, a table of the rows, and what they leave out."""
    return "\n".join(_lines(check)) + "\n"


def _lines(check: "Check") -> Iterator[str]:
    yield f"# {headline(check)}"
    yield ""
    yield ", ".join(f"{count} {WORDS[verdict]}" for verdict, count in check.counts.items())
    yield ""
    yield "| | When | What | Verdict | Why | The source says |"
    yield "|---|---|---|---|---|---|"
    for number, row in enumerate(check.rows, start=1):
        first = row.evidence[0] if row.evidence else None
        said = f"“{first.text}” ({name_of(first.document)})" if first else ""
        cells = [str(number), row.when, row.title, WORDS[row.verdict], row.note, said]
        yield f"| {' | '.join(map(marked, cells))} |"
    if check.left_out:
        yield ""
        yield "## What the sources tell and the chronology leaves out"
        yield ""
        for each in check.left_out:
            when = each.event.when.words() if each.dated else "told, without a date"
            yield f"- **{marked(when)}**: {marked(each.event.title)}"


def rows_of_table(check: "Check") -> list[list[str]]:
    """The cells of a table in a terminal."""
    return [
        [str(number), row.when, row.title, WORDS[row.verdict], row.note]
        for number, row in enumerate(check.rows, start=1)
    ]


def headline(check: "Check") -> str:
    """The count that needs work.

    >>> from timeline.checking import Check, Checked
    >>> headline(Check((Checked("2014", "It fell", "not found"), Checked("2015", "It rose", "supported"))))
    '1 of 2 rows needs a look'
    """
    needing, all_rows = len(check.needing), len(check.rows)
    rows = counted(all_rows, "row")
    if not needing:
        return f"All {rows} are supported" if all_rows > 1 else "The row is supported"
    return f"{needing:,} of {rows} need{'s' if needing == 1 else ''} a look"


def as_table(check: "Check") -> str:
    """A plain table for notebooks, of the first 100 rows."""
    rows = "".join(
        f"<tr><td>{number}</td><td>{escape(row.when)}</td><td>{escape(row.title)}</td><td>{WORDS[row.verdict]}</td>"
        f"<td>{escape(row.note)}</td><td>{escape(row.evidence[0].text if row.evidence else '')}</td></tr>"
        for number, row in enumerate(check.rows[:100], start=1)
    )
    more = f"<p>and {len(check) - 100} more</p>" if len(check) > 100 else ""
    names = "".join(f"<th>{name}</th>" for name in ("", "When", "What", "Verdict", "Why", "The source says"))
    head = f"<thead><tr>{names}</tr></thead>"
    return f"<table><caption>{escape(headline(check))}</caption>{head}<tbody>{rows}</tbody></table>{more}"
