"""OpenDocument texts (ODT), by the standard library: what a reader of the page sees, in order, streamed.

Tracked insertions are read and deletions are not; text boxes and nested tables are read where they stand, headers once
and first, notes last, by their numbers. Its headings, lists and rows are blocks.
"""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from io import BytesIO

from ..errors import ReadError, for_people
from ..model import Document, Omission, Report
from ..packed import opened, part
from .building import PLAIN, Kind, Piece, put_together
from .marks import cites, is_mark
from .office import attribute, day_of, local, properties
from .published import of_the_file, suggested
from .source import Input

_SIGNS = {"tab": "\t", "line-break": "\n", "soft-page-break": ""}
_BESIDE = {
    "annotation": ("comments", "it stands beside the text"),
    "deletion": ("deletions", "it was struck out as a tracked change"),
    "hidden-text": ("texts out of sight", "it is not shown"),
    "hidden section": ("texts out of sight", "it is not shown"),
    "footer": ("footers", "it stands beside the text"),
    "footer-left": ("footers", "it stands beside the text"),
}
_APART = frozenset(("note", "header", "header-left", *_BESIDE))
_LOOKS = {"struck": ("deletions", "it is struck out"), "hidden": ("texts out of sight", "it is not shown")}
_RAISED = "\x01"  # no XML can hold it
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
        known = properties(archive, "meta.xml")
    except (ElementTree.ParseError, ValueError, RecursionError) as error:
        raise ReadError(f"{item.name}: not an ODT file that can be read: {for_people(error)}") from error
    notes = [f"[{turn}] {note}" for turn, note in enumerate(found.notes, start=1) if note]
    text, blocks = put_together(around.headers, body, notes)
    yield Document(
        text,
        blocks=blocks,
        title=known.get("title", ""),
        author=known.get("initial-creator", "") or known.get("creator", ""),
        language=known.get("language", ""),
        report=Report(
            (*suggested(day_of(known.get("creation-date", ""))), *of_the_file(known), *found.left_out, *around.left_out)
        ),
    )


class _Text:
    """The paragraphs of a part as they are met, and what was left out of them."""

    def __init__(self) -> None:
        self.left_out: list[Omission] = []
        self.notes: list[str] = []
        self.headers: list[str] = []
        self._open: list[bool] = []  # paragraphs that are not ended, and whether they are hidden: a box is in one
        self._sections: list[bool] = []  # those that are not ended, and whether they are hidden
        self._rows: list[list[list[str]]] = []  # tables that are not ended, as the cells of their current rows
        self._boxed: list[Piece] = []
        self._lists = 0  # how many lie around
        self._headed = 0  # whether rows name the columns
        self._looks: dict[str, str] = {}  # how the words of a style look: as a key of `_LOOKS`, or raised
        self._style = ""
        self._beside: list[tuple[str, list[str]]] = []  # notes, comments and the like that are not ended

    def paragraphs(self, data: bytes) -> Iterator[Piece]:
        """Each paragraph, and each row of a table with its cells between bars."""
        for event, element in ElementTree.iterparse(BytesIO(data), ("start", "end")):
            name = local(element.tag)
            if event == "start":
                self._begin(name, element)
            else:  # its text is known now, and so is that of what it holds
                yield from self._end(name, element)

    def _begin(self, name: str, element: ElementTree.Element) -> None:
        if name == "style":
            self._style = attribute(element, "name")
        elif name == "text-properties":
            self._looks[self._style] = _look(element)
        elif name == "section":
            self._sections.append(attribute(element, "display") == "none" or _is_hidden(element))
            self._beside += [("hidden section", [])] if self._sections[-1] else []
        elif name == "hidden-paragraph" and self._open:
            self._open[-1] = _is_hidden(element)
        elif name == "hidden-text" and attribute(element, "is-hidden") == "false":
            pass
        elif name in _APART:
            self._beside.append((name, []))
        elif name in ("p", "h"):
            self._open.append(False)
        elif name == "table-row":
            self._rows.append([])
        elif name == "list":
            self._lists += 1
        elif name == "table-header-rows":
            self._headed = 1
        elif name == "table-cell" and self._rows:
            self._rows[-1].append([])
        elif name == "image":
            self.left_out.append(Omission("pictures", "what is written in it is not read"))

    def _end(self, name: str, element: ElementTree.Element) -> Iterator[Piece]:
        if name in ("p", "h") and self._open:
            text = _flat(element)
            if self._open.pop():
                self.left_out += [Omission(*_LOOKS["hidden"], "", text)] if text else []
                text = ""
            yield from self._said(Piece(text, self._kind(name, element)))
            tail = element.tail
            element.clear()
            element.tail = tail
        elif name == "table-row" and self._rows:
            cells = tuple(" ".join(filter(None, cell)) for cell in self._rows.pop())
            if any(cells):
                yield from self._said(Piece(" | ".join(cells), PLAIN._replace(level=self._headed), cells))
            element.clear()
        elif name == "span" and (look := self._looks.get(attribute(element, "style-name"), "")):
            self._seen(look, element)
        elif name == "conditional-text":
            self._other(element)
        elif name == "section" and self._sections.pop():
            kind, pieces = self._beside.pop()
            self._aside(kind, " ".join(pieces), element)
        elif name == "list":
            self._lists -= 1
        elif name == "table-header-rows":
            self._headed = 0
        elif self._beside and name == self._beside[-1][0]:
            kind, pieces = self._beside.pop()
            self._aside(kind, " ".join(pieces) or _flat(element) or attribute(element, "string-value"), element)

    def _other(self, element: ElementTree.Element) -> None:
        """What stands there where its condition is otherwise."""
        for name in ("string-value-if-true", "string-value-if-false"):
            value = attribute(element, name)
            if value and value != (element.text or ""):
                self.left_out.append(Omission("conditional texts", "its condition is otherwise", "", value))

    def _seen(self, look: str, element: ElementTree.Element) -> None:
        """Words that are struck out or hidden are told; what is raised and may be the mark of a note is marked so."""
        text, tail = _flat(element), element.tail
        if look in _LOOKS:
            what, why = _LOOKS[look]
            self.left_out += [Omission(what, why, "", text)] if text else []
        if look in _LOOKS or is_mark(text):
            element.clear()
            element.text, element.tail = "" if look in _LOOKS else f"{_RAISED}{text}{_RAISED}", tail

    def _kind(self, name: str, element: ElementTree.Element) -> Kind:
        if name == "h":
            level = attribute(element, "outline-level")
            return Kind("heading", int(level) if level.isdecimal() else 1)
        if attribute(element, "style-name").lower() in ("title", "titel"):
            return Kind("heading", 1)
        return Kind("item", self._lists - 1) if self._lists else PLAIN

    def _said(self, piece: Piece) -> Iterator[Piece]:
        """Where a paragraph or row goes: to the note or comment it stands in, into the cell, behind the paragraph
        around it, or out.
        """
        if self._beside:
            self._beside[-1][1].append(piece.text)
        elif self._rows and self._rows[-1]:
            self._rows[-1][-1].append(piece.text)
        elif self._open:
            self._boxed.append(piece._replace(kind=PLAIN))
        else:
            yield from (each for each in (piece, *self._boxed) if each.text)
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
        name = local(each.tag)
        if name == "s":
            count = re.fullmatch(r"\d{1,4}", attribute(each, "c"))
            pieces.append(" " * min(_WIDEST, int(count[0]) if count else 1))
        pieces.append(_SIGNS.get(name, "") + (each.text or ""))
        for child in reversed(each):
            waiting += [child.tail or "", child]
    text = "".join(pieces).strip()
    while _RAISED in text:
        before, mark, after = text.split(_RAISED, 2)
        text = before + ("" if cites(before) else mark) + after
    return text


def _look(properties: ElementTree.Element) -> str:
    """How the words of a style look, where that says what becomes of them."""
    if attribute(properties, "text-line-through-style") not in ("", "none"):
        return "struck"
    if attribute(properties, "display") == "none":
        return "hidden"
    return "raised" if attribute(properties, "text-position").startswith("super") else ""


def _is_hidden(element: ElementTree.Element) -> bool:
    return attribute(element, "is-hidden") == "true"
