"""What an agent can ask for. Each answer carries its evidence, says what it needs, and how much was left out.

No tool knows what day it is: where a reading depends on the day of publication and none was given, `needs` says so.
"""

from collections.abc import Sequence
from typing import Any

from ..checking import check
from ..checking.written import evidence_json
from ..errors import TimelineError
from ..model import Document, Event, Timeline
from ..pipeline import extract
from ..readers import read
from ..records import timeline_json, timex_json
from ..timexes import tag
from .folders import Folders

LONGEST = 2_000_000
"""Characters of all texts in one question."""
MOST = 500
"""Items in one answer."""
_NEEDS = (
    "some expressions depend on the day of publication: ask the person when this was published, and call again with"
    " 'published' (never use today's date for it)"
)


def read_dates(text: str, *, published: str | None = None, language: str = "en", limit: int = 100) -> dict[str, Any]:
    """The time expressions of a text, each with its place on the calendar and what it was read against."""
    _bounded([text])
    marks = tag(text, published=published, language=language)
    return {
        "dates": [
            {**timex_json(mark), "words": mark.when.words() if mark.when else None} for mark in marks[: _limited(limit)]
        ],
        **_rest(len(marks), limit),
        **_needs(any("publication" in (mark.note or "") for mark in marks)),
    }


def extract_timeline(
    folders: Folders,
    *,
    text: str | None = None,
    paths: Sequence[str] = (),
    published: str | None = None,
    title: str = "",
    limit: int = 100,
) -> dict[str, Any]:
    """The events of a text or of files, each with its sentence, who says so, and whether it happened."""
    line = _timeline(folders, text, paths, published, title)
    return {
        **_told(line, line.events, limit),
        **_needs(any("publication" in item.reason for item in line.unresolved)),
    }


def search_timeline(
    folders: Folders,
    *,
    query: str = "",
    begin: str | None = None,
    end: str | None = None,
    modality: str | None = None,
    text: str | None = None,
    paths: Sequence[str] = (),
    published: str | None = None,
    limit: int = 50,
) -> dict[str, Any]:
    """The events that have all words of a query, in a time, with a status."""
    line = _timeline(folders, text, paths, published)
    found = line.between(begin, end) if begin or end else line
    found = found.search(query) if query.strip() else found
    found = found.where(modality=modality) if modality else found  # type: ignore[arg-type]  # another finds nothing
    return {
        **_told(line, found.events, limit),
        **_needs(any("publication" in item.reason for item in line.unresolved)),
    }


def find_conflicts(
    folders: Folders,
    *,
    paths: Sequence[str] = (),
    texts: Sequence[dict[str, str]] = (),
    published: str | None = None,
    limit: int = 50,
) -> dict[str, Any]:
    """The events that sources date or tell otherwise, each with what every source says."""
    documents = [_document(each, published) for each in texts] + _files(folders, paths, published)
    line = extract(_some(documents))
    found = [event for event in line if event.disputed or len(event.dates) > 1]
    return {**_told(line, found, limit), "compared": len(line.documents)}


def check_timeline(
    folders: Folders,
    *,
    chronology: str | None = None,
    chronology_path: str | None = None,
    text: str | None = None,
    paths: Sequence[str] = (),
    published: str | None = None,
    limit: int = 100,
) -> dict[str, Any]:
    """Which rows of a chronology the sources bear out: a verdict a row, with its sentence."""
    documents = _sources(folders, text, paths, published)
    if (chronology is None) == (chronology_path is None):
        raise TimelineError("give the chronology as 'chronology', its lines, or as 'chronology_path', a file")
    _bounded([chronology or ""])
    rows = folders.file(chronology_path) if chronology_path is not None else f"{chronology}\n"
    found = check(rows, documents)
    shown = found.rows[: _limited(limit)]
    return {
        "counts": dict(found.counts),
        "rows": [
            {
                "number": number,
                "when": row.when,
                "title": row.title,
                "verdict": row.verdict,
                "note": row.note,
                "evidence": [evidence_json(each) for each in row.evidence],
            }
            for number, row in enumerate(shown, start=1)
        ],
        "left_out": [
            {"title": each.event.title, "when": each.event.when.edtf if each.dated else None, "weight": each.weight}
            for each in found.left_out[:20]
        ],
        **_rest(len(found.rows), limit),
        **_needs(any(document.day is None for document in documents) and "not dated" in found.counts),
    }


def timeline_of(
    folders: Folders, *, text: str | None = None, paths: Sequence[str] = (), published: str | None = None
) -> Timeline:
    """The timeline that the explorer shows."""
    return _timeline(folders, text, paths, published)


def _timeline(
    folders: Folders, text: str | None, paths: Sequence[str], published: str | None, title: str = ""
) -> Timeline:
    return extract(_sources(folders, text, paths, published, title))


def _sources(
    folders: Folders, text: str | None, paths: Sequence[str], published: str | None, title: str = ""
) -> list[Document]:
    given = [Document(text, published=published, title=title)] if text and text.strip() else []
    return _some(given + _files(folders, paths, published))


def _some(documents: list[Document]) -> list[Document]:
    if not documents:
        raise TimelineError("there is nothing to read: give 'text', or 'paths' under the folders that are allowed")
    _bounded([document.text for document in documents])
    return documents


def _files(folders: Folders, paths: Sequence[str], published: str | None) -> list[Document]:
    found: list[Document] = []
    for path in paths:
        inside = folders.file(path)
        files = [each for each in sorted(inside.rglob("*")) if each.is_file()] if inside.is_dir() else [inside]
        found += [doc for each in files for doc in read(folders.file(str(each)), published=published)]
    return found


def _document(item: dict[str, str], published: str | None) -> Document:
    unknown = set(item) - {"text", "title", "published", "source"}
    if unknown or "text" not in item:
        raise TimelineError(f"a text is an object with 'text', and 'title', 'published', 'source': not {sorted(item)}")
    return Document(
        item["text"],
        published=item.get("published") or published,
        title=item.get("title", ""),
        source=item.get("source", ""),
    )


def _told(line: Timeline, events: Sequence[Event], limit: int) -> dict[str, Any]:
    shown = Timeline(tuple(events[: _limited(limit)]), line.documents, line.unresolved[:MOST], line.failed)
    return {**timeline_json(shown), **_rest(len(events), limit)}


def _rest(count: int, limit: int) -> dict[str, Any]:
    return {"total": count, "left_off": max(0, count - _limited(limit))}


def _limited(limit: int) -> int:
    return max(1, min(limit, MOST))


def _needs(wanted: bool) -> dict[str, Any]:
    return {"needs": "published", "ask": _NEEDS} if wanted else {}


def _bounded(texts: Sequence[str]) -> None:
    size = sum(map(len, texts))
    if size > LONGEST:
        raise TimelineError(f"{size:,} characters are too many for one question: {LONGEST:,} at the most")
