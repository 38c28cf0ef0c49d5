"""Word's DOCX, by the standard library: what a reader of the page sees, in order, streamed.

Insertions that are tracked are read and deletions are not; content controls, text boxes and nested tables are read
where they stand, headers once and first, footnotes and endnotes last, by their numbers. Its styles say what is a
heading, an item, a caption; its tables what is a row (`docx_styles`).
"""

import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterator
from io import BytesIO

from ..errors import ReadError, for_people
from ..model import Document, Omission, Report
from ..packed import opened, part
from .building import PLAIN, Kind, Piece, put_together
from .docx_styles import Styles
from .marks import cites, is_mark
from .office import attribute, day_of, local, properties
from .published import of_the_file, suggested
from .source import Input

_DOCUMENT = "word/document.xml"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_WORDS = frozenset(("t", *_SIGNS))
_OBJECTS = {
    "word/charts/chart": ("charts", "what is drawn in it is not read"),
    "word/diagrams/data": ("diagrams", "what is drawn in it is not read"),
    "word/embeddings/": ("objects", "it was made by another program"),
    "word/afchunk": ("objects", "it is a file of its own"),
}
"""What stands on the page and is told, by the beginning of its part's name."""
_DRAWN = 1_000_000
"""The words of a chart or a diagram are told where its part has fewer bytes."""
_UNSEEN = frozenset({"del", "moveFrom", "Fallback", "instrText", "delInstrText", "rubyPr"})
"""What is not on the page: what was deleted or moved away, what draws a text box once more for older programs."""
_LOOKS = {"strike": "deletions", "dstrike": "deletions", "vanish": "texts out of sight"}
_WHY = {"deletions": "it is struck out", "texts out of sight": "it is not shown"}
_OFF = ("0", "false", "off")
_NOTES = {"footnoteReference": "word/footnotes.xml", "endnoteReference": "word/endnotes.xml"}


def read(item: Input) -> Iterator[Document]:
    """The one document in a DOCX file."""
    archive = opened(item.bytes())
    try:
        found = _Text(Styles.of(archive))
        heads = [text for name in _parts(archive, "word/header") for text in _words(part(archive, name))]
        body = list(found.paragraphs(part(archive, _DOCUMENT)))
        notes = [text for path, key in found.notes if (text := _note(archive, path, key))]
        known = properties(archive, "docProps/core.xml")
    except (ElementTree.ParseError, ValueError, RecursionError) as error:
        raise ReadError(f"{item.name}: not a DOCX file that can be read: {for_people(error)}") from error
    numbered = (f"[{turn}] {note}" for turn, note in enumerate(notes, start=1))
    text, blocks = put_together(heads, body, numbered)
    yield Document(
        text,
        blocks=blocks,
        title=known.get("title", ""),
        author=known.get("creator", "") if known.get("creator") != "python-docx" else "",
        language=known.get("language", ""),
        report=Report(
            (*suggested(day_of(known.get("created", ""))), *found.left_out, *of_the_file(known), *_elsewhere(archive))
        ),
    )


class _Text:
    """The paragraphs of a part as they are met, and what was left out of them."""

    def __init__(self, styles: Styles | None = None) -> None:
        self._styles = styles or Styles()
        self._kinds: list[Kind] = []  # of the paragraphs that are not ended
        self._headed = False  # whether a row is said to be at the head of each page
        self.left_out: list[Omission] = []
        self.notes: list[tuple[str, str]] = []
        self._open: list[list[str]] = []  # paragraphs that are not ended: a text box stands inside another
        self._rows: list[list[list[str]]] = []  # tables that are not ended, as the cells of their current rows
        self._boxed: list[Piece] = []
        self._hidden = 0
        self._deleted: list[str] = []
        self._described = ""  # what is said of the picture that follows
        self._look = ""  # what is said of the run: a key of `_WHY`, or that it is raised
        self._aside: dict[str, list[str]] = {}  # what of the paragraph is not read, by the same keys

    def paragraphs(self, data: bytes) -> Iterator[Piece]:
        """Each paragraph, and each row of a table with its cells between bars."""
        for event, element in ElementTree.iterparse(BytesIO(data), ("start", "end")):
            name = local(element.tag)
            if name in _UNSEEN:
                self._unseen(name, begins=event == "start")
            elif event == "start":
                self._begin(name, element)
            else:
                yield from self._end(name, element)
                if name in ("p", "tr", "tbl", "drawing"):
                    element.clear()

    def _begin(self, name: str, element: ElementTree.Element) -> None:
        if name == "p":
            self._open.append([])
            self._kinds.append(PLAIN)
        elif name == "r":
            self._look = ""
        elif name == "tr":
            self._rows.append([])
            self._headed = False
        elif name == "tc" and self._rows:
            self._rows[-1].append([])
        elif name in _NOTES and not self._hidden:
            self.notes.append((_NOTES[name], attribute(element, "id")))
        elif name == "docPr":
            self._described = attribute(element, "descr") or attribute(element, "title")
        elif name == "pic" and not self._hidden:
            self.left_out.append(Omission("pictures", "what is written in it is not read", "", self._described))
            self._described = ""

    def _end(self, name: str, element: ElementTree.Element) -> Iterator[Piece]:
        if name == "delText":
            self._deleted.append(element.text or "")
        elif name in _WORDS and self._open and not self._hidden:
            # a tab stop of the paragraph's style has the name of a tab, and stands outside of its runs
            if name != "tab" or "pos" not in "".join(element.attrib):
                self._take(_SIGNS.get(name) or element.text or "")
        elif name in _LOOKS and attribute(element, "val") not in _OFF:
            self._look = _LOOKS[name]
        elif name == "vertAlign" and attribute(element, "val") == "superscript":
            self._look = self._look or "raised"
        elif name == "pPr" and self._kinds:
            self._kinds[-1] = self._styles.kind(element)
        elif name == "tblHeader":
            self._headed = True
        elif name == "p" and self._open:
            for what, pieces in self._aside.items():
                self.left_out.append(Omission(what, _WHY[what], "", "".join(pieces)))
            self._aside = {}
            yield from self._said(Piece("".join(self._open.pop()).strip(), self._kinds.pop()))
        elif name == "tr" and self._rows:
            cells = tuple(" ".join(filter(None, cell)) for cell in self._rows.pop())
            if any(cells):
                yield from self._said(Piece(" | ".join(cells), PLAIN._replace(level=int(self._headed)), cells))

    def _take(self, text: str) -> None:
        """The words of a run: on the page, struck out or hidden on it, or the mark of a note."""
        if self._look in _WHY:
            if text.strip():
                self._aside.setdefault(self._look, []).append(text)
        elif self._look != "raised" or not (is_mark(text) and cites("".join(self._open[-1]))):
            self._open[-1].append(text)

    def _said(self, piece: Piece) -> Iterator[Piece]:
        """Where a paragraph or row goes: into the cell that it stands in, behind the paragraph around it, or out."""
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(piece.text)
        elif self._open:
            self._boxed.append(piece._replace(kind=PLAIN))
        else:
            yield from (each for each in (piece, *self._boxed) if each.text)
            self._boxed = []

    def _unseen(self, name: str, *, begins: bool) -> None:
        self._hidden += 1 if begins else -1
        if name == "del" and not begins and not self._hidden and "".join(self._deleted).strip():
            self.left_out.append(
                Omission("deletions", "it was struck out as a tracked change", "", "".join(self._deleted))
            )
        if not self._hidden:
            self._deleted = []


def _words(data: bytes) -> Iterator[str]:
    """The paragraphs of a part that has no styles of its own."""
    return (piece.text for piece in _Text().paragraphs(data))


def _parts(archive: zipfile.ZipFile, start: str) -> list[str]:
    return sorted(name for name in archive.namelist() if name.startswith(start) and name.endswith(".xml"))


def _note(archive: zipfile.ZipFile, path: str, key: str) -> str:
    """The text of the note with this id."""
    if path not in archive.namelist():
        return ""
    for note in ElementTree.fromstring(part(archive, path)):
        if attribute(note, "id") == key:
            return " ".join(_words(ElementTree.tostring(note)))
    return ""


def _elsewhere(archive: zipfile.ZipFile) -> Iterator[Omission]:
    """What stands beside the text."""
    for what, start in (("footers", "word/footer"), ("comments", "word/comments.xml")):
        for name in _parts(archive, start):
            text = " ".join(_words(part(archive, name)))
            if text:
                yield Omission(what, "it stands beside the text", name.removeprefix("word/"), text)
    for name in archive.namelist():
        for start, (what, why) in _OBJECTS.items():
            if name.startswith(start):
                drawn = name.endswith(".xml") and len(part(archive, name)) < _DRAWN
                text = _values(part(archive, name)) if drawn else ""
                yield Omission(what, why, name.removeprefix("word/"), text)


def _values(data: bytes) -> str:
    """The words and figures of a chart or a diagram."""
    named = ((local(each.tag), each.text or "") for each in ElementTree.fromstring(data).iter())
    return " ".join(text for name, text in named if name in ("t", "v") and text.strip())
