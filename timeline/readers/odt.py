"""OpenDocument texts (ODT), by the standard library: what a reader of the page sees, in order, streamed.

Tracked insertions are read and deletions are not; text boxes and nested tables are read where they stand, headers once
and first, notes last, by their numbers.
"""

import re
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO

from ..errors import ReadError, for_people
from ..model import Document, Omission, Report
from ..packed import opened, part
from .published import suggested
from .source import Input

_SIGNS = {"tab": "\t", "line-break": "\n", "soft-page-break": ""}
_BESIDE = {
    "annotation": ("comments", "it stands beside the text"),
    "deletion": ("deletions", "it was struck out as a tracked change"),
    "hidden-text": ("texts out of sight", "it is not shown"),
    "footer": ("footers", "it stands beside the text"),
    "footer-left": ("footers", "it stands beside the text"),
}
_WIDEST = 100


def read(item: Input) -> Iterator[Document]:
    """The one document in an ODT file."""
    archive = opened(item.bytes())
    try:
        if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in part(
            archive, "META-INF/manifest.xml"
        ):
            raise ReadError(f"{item.name}: protected by a password: save it without one")
        found, around = _Text(), _Text()
        body = list(found.paragraphs(part(archive, "content.xml")))
        if "styles.xml" in archive.namelist():
            list(around.paragraphs(part(archive, "styles.xml")))
        known = _properties(archive)
    except (ElementTree.ParseError, ValueError, RecursionError) as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError(f"{item.name}: not an ODT file that can be read: {for_people(error)}") from error
    notes = [f"[{turn}] {note}" for turn, note in enumerate(found.notes, start=1) if note]
    yield Document(
        "\n\n".join([*dict.fromkeys(around.headers), *body, *notes]),
        title=known.get("title", ""),
        author=known.get("initial-creator", "") or known.get("creator", ""),
        language=known.get("language", ""),
        report=Report((*suggested(_day(known.get("creation-date", ""))), *found.left_out, *around.left_out)),
    )


class _Text:
    """The paragraphs of a part as they are met, and what was left out of them."""

    def __init__(self) -> None:
        self.left_out: list[Omission] = []
        self.notes: list[str] = []
        self.headers: list[str] = []
        self._open: list[list[str]] = []  # paragraphs that are not ended: a text box stands inside another
        self._rows: list[list[list[str]]] = []  # tables that are not ended, as the cells of their current rows
        self._boxed: list[str] = []
        self._beside: list[tuple[str, list[str]]] = []  # notes, comments and the like that are not ended

    def paragraphs(self, data: bytes) -> Iterator[str]:
        """Each paragraph, and each row of a table with its cells between bars."""
        for event, element in ElementTree.iterparse(BytesIO(data), ("start", "end")):
            name = element.tag.rpartition("}")[2]
            if event == "start":
                self._begin(name)
                # the text of an element is known at its end; that of what it holds comes before
                continue
            yield from self._end(name, element)

    def _begin(self, name: str) -> None:
        if name in ("note", "header", "header-left", *_BESIDE):
            self._beside.append((name, []))
        elif name in ("p", "h"):
            self._open.append([])
        elif name == "table-row":
            self._rows.append([])
        elif name == "table-cell" and self._rows:
            self._rows[-1].append([])
        elif name == "image":
            self.left_out.append(Omission("pictures", "what is written in it is not read"))

    def _end(self, name: str, element: ElementTree.Element) -> Iterator[str]:
        if name in ("p", "h") and self._open:
            self._open.pop()
            yield from self._said(_flat(element))
            tail = element.tail
            element.clear()
            element.tail = tail
        elif name == "table-row" and self._rows:
            cells = [" ".join(filter(None, cell)) for cell in self._rows.pop()]
            if any(cells):
                yield from self._said(" | ".join(cells))
            element.clear()
        elif self._beside and name == self._beside[-1][0]:
            kind, pieces = self._beside.pop()
            self._aside(kind, " ".join(pieces) or _flat(element), element)

    def _said(self, text: str) -> Iterator[str]:
        """Where a paragraph or row goes: to the note or comment it stands in, into the cell, behind the paragraph
        around it, or out.
        """
        if self._beside:
            self._beside[-1][1].append(text)
        elif self._rows and self._rows[-1]:
            self._rows[-1][-1].append(text)
        elif self._open:
            self._boxed.append(text)
        else:
            yield from filter(None, [text, *self._boxed])
            self._boxed = []

    def _aside(self, kind: str, text: str, element: ElementTree.Element) -> None:
        """A note is cited where it stood; what else stands beside the text is told."""
        tail = element.tail
        element.clear()
        element.tail = tail
        if kind == "note":
            self.notes.append(text)
            element.text = f"[{len(self.notes)}]"
        elif kind.startswith("header"):
            self.headers += [text] if text else []
        elif text:
            what, why = _BESIDE[kind]
            self.left_out.append(Omission(what, why, "", text))


def _flat(element: ElementTree.Element) -> str:
    """The text of a paragraph, whose notes, boxes and inner paragraphs are done with and empty."""
    pieces: list[str] = []
    waiting: list[ElementTree.Element | str] = [element]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            pieces.append(each)
            continue
        name = each.tag.rpartition("}")[2]
        if name == "s":
            count = re.fullmatch(r"\d{1,4}", _attribute(each, "c"))
            pieces.append(" " * min(_WIDEST, int(count[0]) if count else 1))
        pieces.append(_SIGNS.get(name, "") + (each.text or ""))
        for child in reversed(each):
            waiting += [child.tail or "", child]
    return "".join(pieces).strip()


def _properties(archive: zipfile.ZipFile) -> dict[str, str]:
    if "meta.xml" not in archive.namelist():
        return {}
    root = ElementTree.fromstring(part(archive, "meta.xml"))
    return {each.tag.rpartition("}")[2]: (each.text or "").strip() for each in root.iter()}


def _day(created: str) -> date | None:
    try:
        return date.fromisoformat(created[:10])
    except ValueError:
        return None


def _attribute(element: ElementTree.Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")
