"""`check`: the rows of a chronology held against its sources, and what comes of it."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import FormatError, TimelineError
from ..extras import need
from ..files import replace_file
from ..model import Claim, Document, Event, Failed, Timeline, unknown
from ..model.counted import counted
from ..model.options import CheckFormat
from ..readers import read
from ..readers.language import detect
from .chronology import Rows, rows_of
from .judge import judge
from .left_out import LeftOut, left_out
from .sources import Sources
from .verdicts import VERDICTS, WORST_FIRST, Checked, Verdict

if TYPE_CHECKING:
    import pandas as pd

_SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".csv": "csv",
    ".md": "markdown",
    ".markdown": "markdown",
}


@dataclass(frozen=True, slots=True)
class Check:
    """A chronology with a verdict a row, in the order given.

    `left_out` are the events of the `documents` that no row tells, the heaviest first. `failed` are sources that could
    not be read, `passed_over` the lines of the chronology that are no rows, `title` what the chronology is called.

    >>> check([("2015", "Crimea voted to join Russia")], Document("Crimea voted to join Russia in 2014.")).counts
    {'another date': 1}
    """

    rows: tuple[Checked, ...]
    documents: tuple[Document, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    failed: tuple[Failed, ...] = ()
    passed_over: tuple[str, ...] = ()
    title: str = ""

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many rows have each verdict, the worst first; those that none has are not in it."""
        found = Counter(row.verdict for row in self.rows)
        return {verdict: found[verdict] for verdict in WORST_FIRST if found[verdict]}

    @property
    def needing(self) -> tuple[Checked, ...]:
        """The rows that need a look: all that are not supported."""
        return tuple(row for row in self.rows if row.needs_a_look)

    def where(self, *verdicts: Verdict) -> tuple[Checked, ...]:
        """The rows with one of these verdicts. Raises `TimelineError` for a name that is none."""
        for each in verdicts:
            if each not in VERDICTS:
                raise unknown("verdict", each, VERDICTS)
        return tuple(row for row in self.rows if row.verdict in verdicts)

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Checked]:
        return iter(self.rows)

    def __getitem__(self, index: int) -> Checked:
        return self.rows[index]

    def timeline(self) -> Timeline:
        """The rows that have a date as a timeline, each with the sentences that it rests on, its verdict as a tag."""
        events = []
        for number, row in enumerate(self.rows):
            if row.span is None:
                continue
            claims = tuple(
                Claim(each.document.id, each.sentence, each.sentence, when=each.when) for each in row.evidence
            )
            modality = row.evidence[0].modality if row.evidence and row.verdict == "said, not so" else "happened"
            events.append(
                Event(
                    f"row{number + 1}",
                    row.title,
                    row.span,
                    claims,
                    modality=modality,
                    tags=(row.verdict,),
                    disputed=row.verdict == "contested",
                    note=row.note or None,
                )
            )
        return Timeline(tuple(events), self.documents, title=self.title)

    def explore(self) -> "Any":
        """The report in a notebook: rows beside their sentences, a click shows a sentence in its text."""
        from .page import Framed

        return Framed(self)

    def save(self, path: str | os.PathLike[str], *, format: CheckFormat | None = None) -> None:
        """Write it as its suffix or `format` says: html, json, csv, markdown. An old file is replaced whole."""
        chosen: Any = format or _SUFFIXES.get(Path(path).suffix.lower(), "")
        replace_file(path, self.dumps(chosen))

    def dumps(self, format: CheckFormat = "markdown") -> str:
        """The report as text: html, json, csv or markdown. Raises `FormatError` for another."""
        from . import page, written

        writers = {"html": page.render, "json": written.as_json, "csv": written.as_csv, "markdown": written.as_markdown}
        if format not in writers:
            raise FormatError(
                f"a check is written as {', '.join(writers)}, not {format or 'a file without a suffix'!r}"
            )
        return writers[format](self)

    def to_frame(self) -> "pd.DataFrame":
        """One row a row: its verdict, and the sentence that decides with its source, its date and who says so."""
        from .written import COLUMNS, records

        frame: pd.DataFrame = need("pandas", "a data frame", "frame").DataFrame(records(self), columns=list(COLUMNS))
        return frame

    def __repr__(self) -> str:
        told = ", ".join(f"{count} {verdict}" for verdict, count in self.counts.items())
        return f"<Check: {counted(len(self), 'row')}: {told}>"

    def _repr_html_(self) -> str:
        from .written import as_table

        return as_table(self)


def check(
    rows: Rows, documents: str | os.PathLike[str] | Document | Iterable[Document | str], *, leave_out: bool = True
) -> Check:
    """Hold a chronology against the texts that it is said to come from: a verdict a row, in the order given.

    `rows` is a `Timeline`, a path (Markdown or plain lines, CSV, XLSX, DOCX, our JSON, TimelineJS), a text of several
    lines such as a model prints, or pairs `(when, title)` with `when` in EDTF or words. `documents` are Documents, or
    a path or pattern as `read` takes them. `leave_out=False` does not look for what the rows leave out. A row without
    a date, or with one that cannot be read, is held against the texts all the same. Raises `TimelineError` where
    there are no rows, or no text.

    >>> found = check([("2014", "Crimea voted to join Russia")], Document("Crimea voted to join Russia in 2014."))
    >>> found.rows[0].verdict
    'supported'
    """
    held = _documents(documents)
    chronology = rows_of(rows)
    sources = Sources(held)
    if not sources.all:
        raise TimelineError("there is no text to hold the rows against: the sources are empty")
    language = _language([row.title for row in chronology.rows], sources.languages)
    made = [replace(row, language=language) for row in chronology.rows]
    checked = tuple(judge(row, sources) for row in made)
    return Check(
        checked,
        tuple(held),
        left_out(made, checked, sources.timeline) if leave_out else (),
        (*getattr(documents, "failed", ()), *sources.failed),
        chronology.passed_over,
        chronology.title,
    )


def _documents(documents: Any) -> list[Document]:
    if isinstance(documents, Document):
        return [documents]
    if isinstance(documents, (str, os.PathLike)):
        return list(read(documents))
    if isinstance(documents, Timeline):
        return list(documents.documents)
    if not isinstance(documents, Iterable):
        raise TypeError(f"documents are Documents or paths, not {type(documents).__name__}")
    found: list[Document] = []
    for each in documents:
        if isinstance(each, Document):
            found.append(each)
        elif isinstance(each, (str, os.PathLike)):
            found += read(each)
        else:
            raise TypeError(f"documents are Documents or paths, not {type(each).__name__}: Document(text, published=…)")
    return found


def _language(titles: list[str], known: tuple[str, ...]) -> str:
    """The language of the rows: that of the sources unless there is enough to tell that it is another."""
    text = ". ".join(titles)[:4000]
    words = text.lower().split()
    if len(words) < 12:
        return known[0] if known else "en"
    found = detect(text)
    if found == "en" and "en" not in known and sum(word in _ENGLISH for word in words) < len(words) / 8:
        return known[0]  # "en" is also what is said where nothing can be told
    return found


_ENGLISH = frozenset(["the", "of", "and", "to", "in", "is", "was", "by", "for", "on", "with", "from", "that"])
