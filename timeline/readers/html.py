"""Pages saved from the web, through trafilatura: the main text, and what the page says of itself."""

from collections.abc import Iterator
from typing import Any

from ..errors import ReadError
from ..extras import need
from ..model import Document
from .metadata import described
from .source import Input, too_large

LARGEST = 20_000_000
"""A page larger than this, in bytes, is none: its tree would take a hundred times as much."""


def read(item: Input, *, encoding: str | None = None) -> Iterator[Document]:
    """The one document in a page."""
    yield extract(item.bytes(LARGEST), item.name, encoding=encoding)


def extract(data: bytes, name: str, *, encoding: str | None = None, url: str = "") -> Document:
    """The document in the bytes of a page. `url` is where it was, if the page does not say."""
    trafilatura = need("trafilatura", "an HTML page", "web")
    if len(data) > LARGEST:
        raise too_large(name, LARGEST)
    if data.startswith(b"\x1f\x8b"):  # trafilatura would unpack it without bounds
        raise ReadError(f"{name}: a compressed page: unpack it first")
    page: Any = data.decode(encoding, "replace") if encoding else data
    tree = trafilatura.load_html(page)
    if tree is None:
        raise ReadError(f"{name}: there is no text in it: not a page of HTML")
    known = described(tree, url)
    # Not the tree: trafilatura copies one that it is given, which takes longer than parsing the page again.
    found = trafilatura.bare_extraction(page, url=known["source"] or None, include_comments=False)
    text = (found.text or "").strip() if found is not None else ""
    if not text:
        raise ReadError(f"{name}: there is no text in it: no article among the links and menus of the page")
    return Document(text, **known)
