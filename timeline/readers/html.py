"""Pages saved from the web, through trafilatura: the main text, and what the page says of itself."""

import re
from collections.abc import Iterator
from typing import Any

from ..errors import ReadError
from ..extras import need
from ..model import Block, Document, Omission, Report, Span
from .encoding import marked
from .furniture import is_wiki, last_edit, without_furniture
from .marks import cites, is_mark
from .metadata import described
from .source import Input, too_large
from .structure import content, has_structure, structured, times_in

_WORD = re.compile(r"\w+")
_SAME = 0.9
"""What the tags hold of the words of the text, at the least."""
_MORE = 3
"""More than so many times the text is a page with all that stands beside it."""
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
    if is_wiki(tree):
        known |= last_edit(tree)
    left_out = [*_guessed(page), *without_furniture(tree), *_struck(tree)]
    marks = _without_marks(tree)
    times = list(tree.iter("time"))
    for each in times:  # trafilatura would drop it with its words
        each.tag = "span"
    # Not the tree, where nothing was taken out of it: trafilatura copies one that it is given, which takes longer than
    # parsing the page again.
    given = tree if left_out or marks or times or is_wiki(tree) else page
    found = trafilatura.bare_extraction(given, url=known["source"] or None, include_comments=False)
    text = (found.text or "").strip() if found is not None else ""
    if not text:
        raise ReadError(f"{name}: there is no text in it: no article among the links and menus of the page")
    seen = " ".join(text.split())
    text, blocks = _with_blocks(tree, text, seen)
    seen = " ".join(text.split())
    captions = (" ".join(each.text_content().split()) for each in tree.iter("figcaption", "caption"))
    for caption in dict.fromkeys(each for each in captions if each and each not in seen):
        text = f"{text}\n\n{caption}"
        blocks += (Block(Span(len(text) - len(caption), len(text)), "caption"),) if blocks else ()
    left_out += [*_meant(times, seen), *_beside(tree, seen)]
    name_of_page = " ".join((tree.findtext(".//title") or "").split())
    if name_of_page and name_of_page not in seen and known["title"] not in name_of_page:
        left_out.append(Omission("names of pages", "its title is another", "title", name_of_page))
    known["report"] = known.get("report", Report()) + left_out
    return Document(text, blocks=blocks, **known)


def _with_blocks(tree: Any, text: str, seen: str) -> tuple[str, tuple[Block, ...]]:
    """The text with the blocks that the page's tags know, where they know any and hold the same words."""
    root = content(tree, seen)
    if root is None or not (has_structure(root) or len(times_in(root)) > 1):
        return text, ()
    found, blocks = structured(root)
    words = set(_WORD.findall(seen))
    same = len(words & set(_WORD.findall(found)))
    if same < _SAME * len(words) or len(found) > _MORE * len(text):
        return text, ()
    return found, blocks


def _guessed(page: Any) -> tuple[Omission, ...]:
    """That no encoding is said, and the page is not UTF-8."""
    if isinstance(page, str) or page.isascii() or marked(page) or b"charset" in page[:4096].lower():
        return ()
    try:
        page.decode("utf-8")
    except UnicodeDecodeError:
        return (Omission("certainties of encoding", "the page says none, and is not UTF-8: it was guessed"),)
    return ()


def _meant(times: list[Any], seen: str) -> Iterator[Omission]:
    """The days that a page says its words mean, where the words do not say them."""
    for each in times:
        words, moment = " ".join(each.text_content().split()), (each.get("datetime") or "").strip()
        if moment and words in seen and moment[:4] not in words:
            yield Omission("days that words mean", f"the page says {moment[:25]}, its text does not", "time", words)


def _beside(tree: Any, seen: str) -> Iterator[Omission]:
    """What an article shows beside its text: boxes, pictures that are described, frames, what is for those without
    scripts. Menus and teasers are the site's; where a page marks no article, what is in none of them.
    """
    marked = next(tree.iter("article", "main"), None) is not None
    for each in tree.iter(*_BESIDE):
        said = each.get("title") or each.get("src") if each.tag == "iframe" else each.get("alt") or each.text_content()
        words = " ".join((said or "").split())
        above = {around.tag for around in each.iterancestors()}
        if words and words not in seen and (above & _CONTENT if marked else not above & _SITE):
            what, why = _BESIDE[each.tag]
            yield Omission(what, why, each.tag, words)


_CONTENT = {"article", "main"}
_SITE = {"nav", "header", "footer", "aside", "head"}
_BESIDE = {
    "aside": ("parts beside the text", "it is none of the article"),
    "img": ("pictures", "it is not read"),
    "iframe": ("frames", "what another page shows in it is not read"),
    "noscript": ("texts out of sight", "it is shown where no script runs"),
}


def _struck(tree: Any) -> Iterator[Omission]:
    """Take out what the page itself has struck out."""
    for each in list(tree.iter("del", "s", "strike")):
        text = each.text_content()
        each.drop_tree()
        if text.strip():
            yield Omission("deletions", "it is struck out", "", text)


def _without_marks(tree: Any) -> bool:
    """Take out the raised figures by which notes are cited: "in 1911⁴" is no year 19114. Powers and ordinals stay."""
    marks = [each for each in tree.iter("sup") if is_mark(each.text_content()) and _cites(each)]
    for each in marks:
        each.drop_tree()
    return bool(marks)


def _cites(raised: Any) -> bool:
    """Whether it cites a note: a link, in brackets, or behind a whole word, a year or a full stop."""
    if raised.find(".//a") is not None or "[" in raised.text_content():
        return True
    previous = raised.getprevious()
    before = (previous.tail if previous is not None else raised.getparent().text) or ""
    return cites(before)
