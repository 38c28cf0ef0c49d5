"""Rich Text Format (1.9.1), by the standard library: what a reader of the page sees, and a report of the rest.

Tracked insertions are read and deletions are not; text boxes are read where they stand, headers once and first, notes
last, by their numbers.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ..errors import ReadError
from ..model import Document, Omission, Report
from .marks import cites, is_mark
from .published import suggested
from .source import Input

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)"
)
_SIGNS = {
    "par": "\n\n", "line": "\n", "sect": "\n\n", "page": "\n\n", "column": "\n\n", "tab": "\t", "cell": " | ",
    "nestcell": " | ", "row": "\n\n", "nestrow": "; ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_MARKS = {"~": " ", "_": "-", "\n": "\n\n", "\r": "\n\n"}
# Where text goes that stands in one of these groups: a name of a part below, or nowhere.
_GROUPS = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footers"),
    "footnote": "note", "annotation": "comments", "title": "title", "author": "author", "shptxt": "", "fldrslt": "",
    "pict": "pictures", "object": "objects", "result": "",
    **dict.fromkeys((
        "fonttbl", "colortbl", "stylesheet", "info", "fldinst", "listtable", "listoverridetable", "revtbl", "rsidtbl",
        "generator", "nonshppict", "themedata", "datastore", "latentstyles", "xmlnstbl", "pntext", "pntxta", "pntxtb",
        "upr", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atnref", "atndate", "listtext", "operator", "company",
        "category", "manager", "doccomm", "keywords", "subject", "filetbl", "objdata", "objclass", "nesttableprops",
    ), "nowhere"),
}  # fmt: skip
_REPORTED = {
    "footers": "it stands beside the text", "comments": "it stands beside the text",
    "deletions": "it was struck out", "hidden": "it is not shown",
}  # fmt: skip
_SEEN = {"pictures": "what is written in it is not read", "objects": "it was made by another program"}
_CHARSETS = {
    0: "cp1252", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _State:
    """What holds within a group: where its text goes, how many bytes follow a character of Unicode, in which encoding
    its bytes are, whether it is deleted, hidden or raised.
    """

    place: str = ""
    after: int = 1
    encoding: str = "cp1252"
    deleted: bool = False
    hidden: bool = False
    raised: bool = False
    fonts: bool = False


def read(item: Input) -> Iterator[Document]:
    """The one document in an RTF file."""
    data = item.bytes()
    if not data.lstrip().startswith(b"{\\rtf"):
        raise ReadError(f"{item.name}: not an RTF file, though its name says so")
    found = _Parts()
    found.take(data)
    notes = [f"[{turn}] {text}" for turn, note in enumerate(found.notes, start=1) if (text := _lines(note))]
    heads = dict.fromkeys(filter(None, map(_lines, found.headers)))
    yield Document(
        "\n\n".join(filter(None, [*heads, _lines(found.text.get("", [])), *notes])),
        title=_lines(found.text.get("title", [])),
        author=_lines(found.text.get("author", [])),
        language="",
        report=Report((*suggested(found.created), *found.left_out())),
    )


class _Parts:
    """The texts of a file by the place where they go."""

    def __init__(self) -> None:
        self.text: dict[str, list[str]] = {}
        self.notes: list[list[str]] = []
        self.headers: list[list[str]] = []
        self._made: dict[str, int] = {}
        self._seen: list[str] = []
        self._encodings: dict[int, str] = {}
        self._font = 0
        self._default = "cp1252"

    def take(self, data: bytes) -> None:
        """Read it all."""
        stack, state = [_State()], _State()
        skip, at, pending = 0, 0, bytearray()
        ignorable = fresh = False
        while at < len(data):
            match = _TOKEN.match(data, at)
            if match is None:
                at += 1
                continue
            at = match.end()
            if match["byte"] or match["text"]:
                raw = bytes((int(match["byte"], 16),)) if match["byte"] else match["text"]
                raw, skip = raw[skip:], max(0, skip - len(raw))
                if state.fonts:
                    continue
                pending += raw
                fresh = False
                continue
            if pending:
                self._put(pending.decode(state.encoding, "replace"), state)
                pending.clear()
            if match["brace"] == b"{":
                stack.append(state)
                fresh, ignorable = True, False
            elif match["brace"]:
                state = stack.pop() if len(stack) > 1 else stack[0]
                fresh = False
            elif match["sign"]:
                sign = match["sign"].decode("latin-1")
                if sign == "*" and fresh:
                    ignorable = True
                    continue
                self._put(_MARKS.get(sign, sign if sign in "\\{}" else ""), state)
            elif match["word"]:
                word, number = match["word"].decode(), int(match["number"]) if match["number"] else None
                if word == "bin":
                    at += max(0, number or 0)
                elif word == "u" and number is not None:
                    self._put(chr(number % 65536), state)
                    skip = state.after
                    continue
                else:
                    state = self._word(word, number, state, ignorable=ignorable and fresh)
                fresh = ignorable = False
            skip = 0
        if pending:
            self._put(pending.decode(state.encoding, "replace"), state)

    def _word(self, word: str, number: int | None, state: _State, *, ignorable: bool) -> _State:
        on = number != 0
        if word in _GROUPS:
            return self._opened(word, state)
        if ignorable:
            return replace(state, place="nowhere")
        match word:
            case "ansicpg" if number:
                self._default = self._known(f"cp{number}")
                return replace(state, encoding=self._default)
            case "f" | "deff" if number is not None:
                self._font = number
                return replace(state, encoding=self._encodings.get(number, self._default))
            case "fcharset" if state.fonts and number is not None:
                self._encodings[self._font] = _CHARSETS.get(number, self._default) if number else self._default
            case "uc":
                return replace(state, after=number or 0)
            case "deleted" | "strike" | "striked":
                return replace(state, deleted=on)
            case "super" | "up":
                return replace(state, raised=on)
            case "nosupersub" | "sub":
                return replace(state, raised=False)
            case "v":
                return replace(state, hidden=on)
            case "plain":
                return replace(state, hidden=False, deleted=False, raised=False, encoding=self._default)
            case "creatim" | "revtim" | "printim" | "buptim":
                return replace(state, place=word)
            case "yr" | "mo" | "dy" if state.place == "creatim":
                self._made[word] = number or 0
            case _ if word in _SIGNS:
                self._put(_SIGNS[word], state)
        return state

    @property
    def created(self) -> date | None:
        """The day on which the file says that it was made."""
        try:
            return date(self._made["yr"], self._made["mo"], self._made["dy"])
        except (KeyError, ValueError):
            return None

    def _opened(self, word: str, state: _State) -> _State:
        """The state within a group."""
        place = _GROUPS[word]
        if place == "note":
            self.notes.append([])
            self._put(f"[{len(self.notes)}]", state)
        elif place == "header":
            self.headers.append([])
        elif place in _SEEN and state.place != "nowhere":
            self._seen.append(place)
        if word == "shptxt":
            self._put("\n\n", replace(state, place=""))
        return replace(state, place=place, fonts=word == "fonttbl")

    def _put(self, text: str, state: _State) -> None:
        place = "deletions" if state.deleted else "hidden" if state.hidden else state.place
        if place == "note":
            self.notes[-1].append(text)
        elif place == "header":
            self.headers[-1].append(text)
        elif text and not (state.raised and is_mark(text) and cites("".join(self.text.get(place, [])[-3:]))):
            self.text.setdefault(place, []).append(text)

    def _known(self, encoding: str) -> str:
        try:
            codecs.lookup(encoding)
        except LookupError:
            return "cp1252"
        return encoding

    def left_out(self) -> Iterator[Omission]:
        """What is not in the text."""
        for place, why in _REPORTED.items():
            if text := _lines(self.text.get(place, [])):
                yield Omission("texts out of sight" if place == "hidden" else place, why, "", text)
        for place in self._seen:
            yield Omission(place, _SEEN[place])


def _lines(pieces: list[str]) -> str:
    """A text, a paragraph apart from the next; the halves of a character of Unicode are put together."""
    text = "".join(pieces).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    paragraphs = (re.sub(r"[ \t]+", " ", each).strip().removesuffix("|").strip() for each in re.split(r"\n\n+", text))
    return "\n\n".join(filter(None, paragraphs))
