"""The structure of a page of HTML: its text with the headings, items, rows, quotations and times that its tags know."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from ..model import Block, Span
from ..model.block import BlockKind
from .building import BETWEEN, Building

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LEAVES: dict[str, BlockKind] = {"p": "paragraph", "figcaption": "caption", "caption": "caption", "pre": "code"}
_AROUND = frozenset(
    ("blockquote", "li", "dd", "article", "section", "div", "main", "body", "figure", "details", "header")
)
_LISTS = frozenset(("ul", "ol", "dl", "table", "thead", "tbody", "tfoot"))
_UNSEEN = frozenset(
    ("nav", "footer", "aside", "script", "style", "form", "noscript", "template", "button", "select", "svg")
)
_BLOCKS = _AROUND | _LISTS | _UNSEEN | frozenset((*_HEADINGS, *_LEAVES, "tr", "dt", "td", "th", "hr"))
_FEWEST = 2
_DEEPEST = 200


def structured(root: Any) -> tuple[str, tuple[Block, ...]]:
    """The text under an element of lxml or the standard library, and its blocks, each before those that lie in it."""
    walk = _Walk(_stamped(root))
    walk.read(root, -1, 0)
    return walk.made.text, tuple(walk.made.blocks)


def content(tree: Any, seen: str) -> Any:
    """The element that holds what of a page was found to be its text (`seen`, its words with single spaces)."""
    for name in ("article", "main"):
        found = list(tree.iter(name))
        if len(found) == 1:
            return found[0]
    leaves = [each for each in tree.iter("p", "li", "td", "dd", *_HEADINGS) if (text := _words(each)) and text in seen]
    if not leaves:
        return None
    shared = list(reversed([leaves[0], *leaves[0].iterancestors()]))
    for leaf in leaves[1:]:
        above = {leaf, *leaf.iterancestors()}
        shared = [each for each in shared if each in above]
    return shared[-1] if shared else None


def has_structure(root: Any) -> bool:
    """Whether an element holds what a run of paragraphs does not say."""
    return any(True for _ in root.iter("li", "tr", "dt", "blockquote", "figcaption", *list(_HEADINGS)[1:]))


class _Walk:
    """One way down a page. A block is added where its element begins; its end is known where that ends."""

    def __init__(self, stamped: dict[Any, Any]) -> None:
        self.made, self.stamped = Building(), stamped
        self.blocks = self.made.blocks
        self.term = -1  # what a definition is of
        self.lists = 0  # how many lie around

    def read(self, element: Any, parent: int, depth: int) -> None:
        """Add an element that others lie in: its own words are paragraphs, between the blocks in it."""
        if depth > _DEEPEST:
            return
        loose: list[str] = [element.text or ""]
        for child in element:
            name = child.tag if isinstance(child.tag, str) else ""
            if name and name not in _BLOCKS and not _holds_blocks(child):
                loose.append("" if child in self.stamped.values() else _text(child))
            elif name and name not in _UNSEEN:
                if loose:
                    self._loose(loose, parent)
                self._block(name, child, parent, depth + 1)
            if child.tail:
                loose.append(child.tail)
        self._loose(loose, parent)

    def _block(self, name: str, element: Any, parent: int, depth: int) -> None:
        if name in _HEADINGS:
            self._leaf(element, "heading", parent, level=_HEADINGS[name])
        elif name == "dt":
            self._leaf(element, "item", parent)
            self.term = len(self.blocks) - 1
        elif name in _LEAVES:
            self._leaf(element, _LEAVES[name], parent)
        elif name == "tr":
            self._row(element, parent)
        elif name in ("li", "dd"):
            self._item(element, self.term if name == "dd" and self.term >= 0 else parent, depth, level=self.lists)
        elif name == "blockquote":
            self._around(element, "quotation", parent, depth)
        elif element in self.stamped:
            self._entry(element, parent, depth)
        else:
            term, self.term = self.term, -1 if name == "dl" else self.term
            self.lists += name in ("ul", "ol", "dl")
            self.read(element, parent, depth)
            self.lists -= name in ("ul", "ol", "dl")
            self.term = term

    def _leaf(self, element: Any, kind: BlockKind, parent: int, **fields: Any) -> None:
        text = _text(element).strip("\n") if kind == "code" else " ".join(_text(element).split())
        if text:
            self.made.leaf(text, kind, parent, **fields)

    def _loose(self, pieces: list[str], parent: int) -> None:
        text = " ".join("".join(pieces).split())
        pieces.clear()
        if text:
            self.made.leaf(text, parent=parent)

    def _item(self, element: Any, parent: int, depth: int, level: int) -> None:
        """An item is its first words; what else lies in it are blocks of their own."""
        if element in self.stamped:
            self._entry(element, parent, depth)
            return
        made = len(self.blocks)
        self.read(element, parent, depth)
        if made < len(self.blocks) and self.blocks[made].kind == "paragraph":
            self.blocks[made] = replace(self.blocks[made], kind="item", level=level)
            for index in range(made + 1, len(self.blocks)):
                if self.blocks[index].parent == parent:
                    self.blocks[index] = replace(self.blocks[index], parent=made)

    def _row(self, element: Any, parent: int) -> None:
        cells = [each for each in element if each.tag in ("td", "th")]
        texts = [" ".join(_text(cell).split()) for cell in cells]
        if any(texts):
            self.made.row(texts, parent, head=all(cell.tag == "th" for cell in cells))

    def _around(self, element: Any, kind: BlockKind, parent: int, depth: int, **fields: Any) -> None:
        made = len(self.blocks)
        start = fields["stamp"].start if "stamp" in fields else self.made.size + len(BETWEEN) * bool(self.made.size)
        self.blocks.append(Block(Span(start, start), kind, parent=parent, **fields))
        self.read(element, made, depth)
        if made == len(self.blocks) - 1:
            self.blocks.pop()  # nothing lies in it
        else:
            self.blocks[made] = replace(self.blocks[made], span=Span(start, self.made.size))

    def _entry(self, element: Any, parent: int, depth: int) -> None:
        """What a time stands over, as on a page that is written on as things happen: read against that."""
        moment = self.stamped[element]
        self.made.begin()
        stamp = self.made.write(" ".join(_text(moment).split()) or moment.get("datetime"))
        self._around(element, "entry", parent, depth, day=_moment(moment.get("datetime")), stamp=stamp)


def times_in(root: Any) -> list[Any]:
    """The elements that say a moment in `datetime`, of whatever name they are now."""
    return [each for each in root.iter() if each.tag in ("time", "span") and _moment(each.get("datetime")) is not None]


def _stamped(root: Any) -> dict[Any, Any]:
    """The elements that begin with a time of their own, where a page has more than one: the time of each."""
    found: dict[Any, Any] = {}
    times = times_in(root)
    above = {child: around for around in root.iter() for child in around} if len(times) >= _FEWEST else {}
    for moment in times:
        inside = moment
        while (around := above.get(inside, root)) is not root and len(times_in(around)) == 1:
            inside = around
        if inside is not moment and _words(inside).startswith(_words(moment)) and _words(inside) != _words(moment):
            found[inside] = moment
    return found if len(found) >= _FEWEST else {}


def _moment(text: str | None) -> date | datetime | None:
    try:
        moment = datetime.fromisoformat((text or "").strip())
    except ValueError:
        return None
    return moment.date() if len((text or "").strip()) == len("2023-02-19") else moment


def _holds_blocks(element: Any) -> bool:
    return any(each.tag in _BLOCKS for each in element.iter() if each is not element)


def _text(element: Any) -> str:
    """The words in an element, with a space where a line is broken."""
    return "".join(_pieces(element)) if len(element) else element.text or ""


def _pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield " " if child.tag == "br" or child.tag in _BLOCKS else ""
            yield from _pieces(child)
            yield " " if child.tag in _BLOCKS else ""
        yield child.tail or ""


def _words(element: Any) -> str:
    return re.sub(r"\s+", " ", _text(element)).strip()
