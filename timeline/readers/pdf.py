"""PDF through pypdf. The offsets of its pages are kept, so that evidence can be cited by page."""

import io
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ..errors import ReadError
from ..extras import need
from ..model import Document, Omission, Report
from .published import suggested
from .source import Input


def read(item: Input) -> Iterator[Document]:
    """The one document in a PDF."""
    pypdf = need("pypdf", "a PDF", "documents")
    data = item.bytes()
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError(f"{item.name}: protected by a password: save it without one")
        texts = [join_lines(page.extract_text()) for page in reader.pages]
        information: dict[str, Any] = dict(reader.metadata or {})
    except ReadError:
        raise
    except Exception as error:  # pypdf lets through whatever a broken file makes its parsers raise
        raise ReadError(f"{item.name}: a broken or cut off PDF: {' '.join(str(error).split())[:120]}") from error
    if not any(texts):
        raise ReadError(f"{item.name}: there is no text in it: {len(texts)} pages of pictures need OCR first")
    pages, length = [], 0
    for text in texts:
        pages.append(length)
        length += len(text) + 2
    yield Document(
        "\n\n".join(texts),
        title=_text(information.get("/Title")),
        author=_text(information.get("/Author")),
        language="",
        pages=tuple(pages),
        report=Report((*suggested(_date(information.get("/CreationDate"))), *_properties(information))),
    )


def _properties(information: dict[str, Any]) -> Iterator[Omission]:
    """What a PDF says of itself and no document has."""
    for name in ("/Subject", "/Keywords"):
        if text := _text(information.get(name)):
            yield Omission("properties", "it is said of the file", name[1:], text)


def join_lines(text: str) -> str:
    """A page's text with the lines of each paragraph joined, and words that were broken at the end of a line.

    >>> join_lines("The coun-\\ncil voted\\non Tuesday.\\n\\nIt rained.")
    'The council voted on Tuesday.\\n\\nIt rained.'
    """
    text = re.sub(r"(?<=[a-zà-ÿ])[-\u00ad]\n(?=[a-zà-ÿ])", "", text.replace("\r\n", "\n"))
    paragraphs = re.split(r"\n\s*\n", text)
    return "\n\n".join(joined for each in paragraphs if (joined := " ".join(each.split())))


def _text(value: Any) -> str:
    return " ".join(str(value).split()) if value else ""


def _date(value: Any) -> datetime | None:
    """PDF's D:YYYYMMDDHHmmSS (ISO 32000-1 §7.9.4), to the second."""
    match = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?", str(value or ""))
    try:
        return datetime(*(int(part or 0) for part in match.groups())) if match else None  # type: ignore[arg-type]
    except ValueError:
        return None
