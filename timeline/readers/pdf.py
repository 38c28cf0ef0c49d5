"""PDF through PDFium: in reading order, without running heads. The offsets of its pages are kept, so that evidence can
be cited by page.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ..errors import ReadError, for_people
from ..extras import need
from ..model import Document, Omission, Report
from .columns import Piece, Row, continued, gutters_of, in_order, keys, paragraphs, rows_of, running_heads
from .published import of_the_file, suggested
from .source import Input

DENSEST = 400_000
"""A page with more characters than this is none."""

_NO_TITLE = re.compile(
    r"about:blank|untitled|.*\.(docx?|odt|rtf|pdf|indd|tex|qxd)|Microsoft Word - .*|\W*", re.IGNORECASE
)
_LIGATURES = {ligature: unicodedata.normalize("NFKC", ligature) for ligature in "ﬀﬁﬂﬃﬄﬅﬆ"}
_GAP = 1.0
"""How far apart two words of one piece may stand, in letters' heights."""


def read(item: Input) -> Iterator[Document]:
    """The one document in a PDF."""
    pdfium = need("pypdfium2", "a PDF", "documents")
    data = item.bytes()
    try:
        file = pdfium.PdfDocument(data)
        pages = [rows_of(list(_pieces(file[number], item.name))) for number in range(len(file))]
        information: dict[str, str] = file.get_metadata_dict()
        file.close()
    except ReadError:
        raise
    except Exception as error:  # what PDFium says of a broken file
        if "password" in str(error).lower():
            raise ReadError(f"{item.name}: protected by a password: save it without one") from error
        raise ReadError(f"{item.name}: a broken or cut off PDF: {for_people(error)}") from error
    if not any(pages):
        raise ReadError(f"{item.name}: there is no text in it: {len(pages)} pages of pictures need OCR first")
    heads = running_heads(pages)
    text, starts = _together(list(_texts(pages, heads)))
    title = information.get("Title", "").strip()
    yield Document(
        text,
        title="" if _NO_TITLE.fullmatch(title) else " ".join(title.split()),
        author=" ".join(information.get("Author", "").split()),
        language="",
        pages=starts,
        report=Report((*suggested(_date(information.get("CreationDate"))), *_beside(information, heads))),
    )


def _pieces(page: Any, name: str) -> Iterator[Piece]:
    """The words of a page that stand together, as the file has them."""
    import ctypes

    raw = need("pypdfium2.raw", "a PDF", "documents")
    words = page.get_textpage()
    count = words.count_chars()
    if count > DENSEST:
        raise ReadError(f"{name}: a page of {count:,} characters, which is none")
    height, box = page.get_height(), raw.FS_RECTF()

    def edges(index: int) -> tuple[float, float, float, float]:
        raw.FPDFText_GetLooseCharBox(words.raw, index, ctypes.byref(box))
        return box.left, box.right, height - box.top, height - box.bottom

    said: list[str] = []
    first = last = (0.0, 0.0, 0.0, 0.0)
    for word, begin, end in _words(raw, words.raw, count):
        head, tail = edges(begin), edges(end - 1)
        size = max(last[3] - last[2], 1.0)
        beside = abs(head[3] - last[3]) < size * 0.5 and -size * 0.5 < head[0] - last[1] < size * _GAP
        if said and not beside:
            yield Piece(" ".join(said), first[0], last[1], first[2], first[3])
            said = []
        first = head if not said else first
        last = tail
        said.append(word)
    if said:
        yield Piece(" ".join(said), first[0], last[1], first[2], first[3])
    words.close()
    page.close()


def _words(raw: Any, page: Any, count: int) -> Iterator[tuple[str, int, int]]:
    """Each word of a page, and the numbers of its first character and of the one behind its last."""
    begin, word = 0, list[str]()
    for index, letter in enumerate(_characters(raw, page, count)):
        if letter == "\x02":  # the hyphen of a word that is broken: what follows is on another line
            yield "".join([*word, "-"]), begin if word else index, index + 1
            word = []
            continue
        if letter <= " " or letter.isspace():
            if word:
                yield "".join(word), begin, index
                word = []
            continue
        if not word:
            begin = index
        word.append(_LIGATURES.get(letter, letter))
    if word:
        yield "".join(word), begin, count


def _characters(raw: Any, page: Any, count: int) -> str:
    """The characters of a page by their numbers: at once where PDFium leaves none out, else one by one."""
    import ctypes

    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(page, 0, count, buffer) - 1
    text = bytes(buffer)[: 2 * written].decode("utf-16-le", "surrogatepass") if written == count else ""
    if count and len(text) == count and "\ufffe" not in text:  # what it says for the hyphen of a broken word
        return text
    numbers = (raw.FPDFText_GetUnicode(page, index) for index in range(count))
    return "".join(chr(number) if number < 0x110000 else "\ufffd" for number in numbers)


def _texts(pages: list[list[Row]], heads: list[list[Row]]) -> Iterator[str]:
    """The text of each page, in reading order."""
    gutters: list[float] = []
    for rows, beside in zip(pages, heads, strict=True):
        apart = set(map(id, beside))
        body = [row for row in rows if id(row) not in apart]
        found = gutters_of(body, gutters)
        gutters = found or gutters
        pieces: list[str] = []
        for column in in_order(body, found):
            following = join_lines(paragraphs(column))
            mark = continued(pieces[-1], following) if pieces and following else ""
            pieces += [mark, following]
        yield join_lines("".join(pieces))


def _together(texts: list[str]) -> tuple[str, tuple[int, ...]]:
    """The pages as one text, and where each begins."""
    whole, starts = "", list[int]()
    pieces: list[str] = []
    length = 0
    for text in texts:
        if length:
            mark = continued(whole, text) if text else "\n\n"
            mark = mark if mark == " " else "\n\n"
            pieces.append(mark)
            length += len(mark)
        starts.append(length)
        pieces.append(text)
        length += len(text)
        whole = text
    return "".join(pieces), tuple(starts)


def _beside(information: dict[str, str], heads: list[list[Row]]) -> Iterator[Omission]:
    """What a PDF says of itself and no document has; the heads and feet of its pages, each once."""
    yield from of_the_file(information)
    seen: set[str] = set()
    for number, rows in enumerate(heads):
        for row in rows:
            if not keys(row, number) & seen:
                yield Omission(
                    "heads of pages", "it comes again", f"page {number + 1}", " ".join(each.text for each in row)
                )
            seen |= keys(row, number)


def join_lines(text: str) -> str:
    """A text with the lines of each paragraph joined, and words that were broken at the end of a line.

    >>> join_lines("The coun-\\ncil voted\\non Tuesday.\\n\\nIt rained.")
    'The council voted on Tuesday.\\n\\nIt rained.'
    """
    text = re.sub(r"(?<=[a-zà-ÿ])[-\u00ad]\n(?=[a-zà-ÿ])", "", text.replace("\r\n", "\n"))
    found = re.split(r"\n\s*\n", text)
    return "\n\n".join(joined for each in found if (joined := " ".join(each.split())))


def _date(value: Any) -> datetime | None:
    """PDF's D:YYYYMMDDHHmmSS (ISO 32000-1 §7.9.4), to the second."""
    match = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?", str(value or ""))
    try:
        return datetime(*(int(part or 0) for part in match.groups())) if match else None  # type: ignore[arg-type]
    except ValueError:
        return None
