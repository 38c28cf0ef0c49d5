"""A saved web page as text, by the standard library alone: the installed version leaves out more that is no article."""

import re
from html.parser import HTMLParser

from timeline.model import Document

_SKIPPED = {
    "script",
    "style",
    "nav",
    "header",
    "footer",
    "aside",
    "form",
    "noscript",
    "svg",
    "template",
    "button",
    "del",
}
_INLINE = {
    "a",
    "abbr",
    "b",
    "cite",
    "code",
    "em",
    "i",
    "mark",
    "q",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "u",
}
_DATED = {"article:published_time", "date", "dc.date", "dcterms.created", "pubdate", "datepublished"}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.title = self.published = ""
        self.skipped = 0
        self.open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta" and given.get("property", given.get("name", given.get("itemprop", ""))).lower() in _DATED:
            self.published = self.published or given.get("content", "")
        self.skipped += tag in _SKIPPED
        self.open = tag
        if tag not in _INLINE:
            self.parts.append("\n\n" if tag != "br" else "\n")

    def handle_endtag(self, tag: str) -> None:
        self.skipped = max(0, self.skipped - (tag in _SKIPPED))
        self.open = ""
        if tag not in _INLINE:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if self.open == "title":
            self.title = " ".join(data.split())
        elif not self.skipped:
            self.parts.append(re.sub(r"\s+", " ", data))


def read_page(data: bytes, name: str) -> Document:
    """The text of a page, its title, and the day that its head gives."""
    page = _Page()
    page.feed(data.decode("utf-8", "replace"))
    page.close()
    paragraphs = [" ".join(part.split()) for part in "".join(page.parts).split("\n\n")]
    text = "\n\n".join(part for part in paragraphs if part)
    day = page.published[:10] or None
    found = "metadata" if day else ""
    return Document(text, title=page.title or name, source=name, published=day, published_from=found)
