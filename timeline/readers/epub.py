"""EPUB books, by the standard library: one document a chapter, in reading order, with the blocks that its tags know."""

import posixpath
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from urllib.parse import unquote

from ..errors import ReadError, for_people
from ..model import Document
from ..packed import opened, part
from .published import said
from .source import Input
from .tree import laid_out

_DC = "{http://purl.org/dc/elements/1.1/}"


def read(item: Input) -> Iterator[Document]:
    """The chapters of a book; each is titled by its first heading, or by the book."""
    archive = opened(item.bytes())
    container = _xml(part(archive, "META-INF/container.xml"), item.name)
    rootfile = next((each.get("full-path") or "" for each in container.iter() if each.tag.endswith("}rootfile")), "")
    package = _xml(part(archive, rootfile), item.name)
    known = {
        name: (package.findtext(f".//{_DC}{name}") or "").strip() for name in ("title", "creator", "date", "language")
    }
    files = {each.get("id"): each.get("href") or "" for each in package.iter() if each.tag.endswith("}item")}
    spine = [each.get("idref") for each in package.iter() if each.tag.endswith("}itemref")]
    day = re.match(r"\d{4}-\d\d-\d\d", known["date"])
    more = {} if re.fullmatch(r"\d{4}(-\d\d)?", known["date"]) else said(day[0] if day else known["date"], "metadata")
    # A chapter is read once, however often the spine names it.
    for key in dict.fromkeys(spine):
        if not files.get(key):
            continue
        path = posixpath.normpath(posixpath.join(posixpath.dirname(rootfile), unquote(files[key])))
        markup = part(archive, path).decode("utf-8", "replace")
        text, blocks = laid_out(markup)
        heading = next((block.span.of(text) for block in blocks if block.kind == "heading" and block.level <= 3), "")
        title = " — ".join(filter(None, (known["title"], heading)))
        if text:
            yield Document(
                text, title=title, author=known["creator"], language=known["language"], blocks=blocks, **more
            )


def _xml(data: bytes, name: str) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise ReadError(f"{name}: not an EPUB that can be read: {for_people(error)}") from error
