"""The tree of a page of XHTML, by the standard library: what is not well formed is read as far as it goes."""

import xml.etree.ElementTree as ElementTree
from functools import lru_cache
from html.entities import name2codepoint
from html.parser import HTMLParser

from ..model import Block
from .structure import structured

_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))  # fmt: skip
_DEEPEST = 200
"""What lies deeper is read as if it lay here: who nests more attacks."""
_READ = {"aside": "section", "footer": "section", "form": "section"}
"""What is beside the text on a page of the web, and holds the notes of a book."""


def laid_out(markup: str) -> tuple[str, tuple[Block, ...]]:
    """XHTML as text, a paragraph a block, and the blocks that its tags know.

    >>> laid_out("<h1>One</h1><p>It <i>rained</i>.</p>")[0]
    'One\\n\\nIt rained.'
    """
    root = tree_of(markup)
    return structured(next(root.iter("body"), root))


def plain(markup: str) -> str:
    """The text alone."""
    return laid_out(markup)[0]


def tree_of(markup: str) -> ElementTree.Element:
    """The elements of a page under one, by their names in small letters and without a namespace's prefix.

    >>> [each.tag for each in tree_of("<h1>One</h1><p>It <i>rained</i>.<br/>").iter()]
    ['page', 'h1', 'p', 'i', 'br']
    """
    if (root := _well_formed(markup)) is not None:
        return root
    parser = _Parser()
    parser.feed(markup)
    parser.close()
    while parser.open:
        parser.builder.end(parser.open.pop())
    parser.builder.end("page")
    return parser.builder.close()


def _well_formed(markup: str) -> ElementTree.Element | None:
    """The tree of what is well-formed XML, which takes a ninth of the time. None where it is not, declares entities, or
    nests too deep.
    """
    if "<!ENTITY" in markup:
        return None
    parser = ElementTree.XMLParser()
    parser.entity.update(_ENTITIES)
    try:
        parser.feed(markup)
        root = parser.close()
    except (ElementTree.ParseError, ValueError):
        return None
    page = ElementTree.Element("page")
    page.append(root)
    level, depth = [root], 0
    while level:
        depth += 1
        for each in level:
            each.tag = _name(each.tag)
        level = [child for each in level for child in each]
    return page if depth <= _DEEPEST else None


_ENTITIES = {name: chr(code) for name, code in name2codepoint.items()}


@lru_cache(maxsize=512)
def _name(tag: str) -> str:
    """The name of an element, in small letters and without its namespace."""
    name = tag.rpartition("}")[2].rpartition(":")[2].lower()
    return _READ.get(name, name)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.builder = ElementTree.TreeBuilder()
        self.builder.start("page", {})
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = _name(tag)
        if name not in _VOID and len(self.open) >= _DEEPEST:
            return
        self.builder.start(name, {key: value or "" for key, value in attrs})
        if name in _VOID:
            self.builder.end(name)
        else:
            self.open.append(name)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag.rpartition(":")[2] not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        name = _name(tag)
        if name not in self.open:
            return
        while (last := self.open.pop()) != name:
            self.builder.end(last)
        self.builder.end(name)

    def handle_data(self, data: str) -> None:
        self.builder.data(data)
