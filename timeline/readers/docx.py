"""Word's DOCX through python-docx: its paragraphs and tables, in order."""

import io
from collections.abc import Iterator
from typing import Any

from ..errors import ReadError
from ..extras import need
from ..model import Document
from ..packed import PART, check, opened
from .source import Input


def read(item: Input) -> Iterator[Document]:
    """The one document in a DOCX file. Its date of publication is when it was created, if it says so."""
    docx = need("docx", "a DOCX file", "documents")
    data = item.bytes()
    check(opened(data), PART)
    try:
        word = docx.Document(io.BytesIO(data))
        text = "\n\n".join(filter(None, _blocks(word)))
        known = word.core_properties
        title, author, language, created = known.title, known.author, known.language, known.created
    except Exception as error:  # python-docx lets through KeyError and lxml's errors of a broken file
        raise ReadError(f"{item.name}: not a DOCX file that can be read: {error}") from error
    # python-docx's own template, and Word's, carry a date and an author that are nobody's.
    stamp = created if created and created.year > 2013 else None
    yield Document(
        text,
        title=title or "",
        author=author or "" if author != "python-docx" else "",
        language=language or "",
        published=stamp.date() if stamp else None,
        published_from="DOCX creation date" if stamp else "",
    )


def _blocks(word: Any) -> Iterator[str]:
    for block in word.iter_inner_content():
        if hasattr(block, "rows"):
            yield from (" | ".join(cell.text.strip() for cell in row.cells) for row in block.rows)
        else:
            yield block.text.strip()
