"""Plain text and Markdown, with a front matter block that says what is known about the text.

```
---
title: The vote in the valley
published: 2022-09-28
source: https://example.org/vote
language: en
---
On Tuesday …
```
"""

import re
from collections.abc import Iterator

from ..errors import ReadError
from ..model import Document, Omission, Report
from .chats import without_service
from .encoding import decoded
from .published import said
from .source import Input

_BLOCK = re.compile(r"\s*---[ \t]*\n(?P<block>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_LINE = re.compile(r"(?P<key>[A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(?P<value>.*))?$")
_HEADING = re.compile(r"\s*#[ \t]+(?P<title>.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_KEYS = {
    "title": "title", "headline": "title", "published": "published", "date": "published", "source": "source",
    "url": "source", "language": "language", "lang": "language", "author": "author", "id": "id",
}  # fmt: skip


def read(item: Input, *, encoding: str | None = None) -> Iterator[Document]:
    """The one document in a text file."""
    data = item.bytes()
    if looks_binary(data):
        raise ReadError(f"{item.name}: a binary file, not a text")
    text, guessed = decoded(data, item.name, encoding=encoding)
    known, body, left_out = front_matter(text)
    if "title" not in known and item.suffix in (".md", ".markdown"):
        heading = _HEADING.match(body)
        known |= {"title": heading["title"]} if heading else {}
    published = said(known.pop("published", ""), "front matter")
    body, service = without_service(body)
    more = (*guessed, *left_out, *service)
    published["report"] = published.get("report", Report()) + more
    yield Document(body, **{"language": ""} | known | published)


def front_matter(text: str) -> tuple[dict[str, str], str, tuple[Omission, ...]]:
    """What the block at the head of `text` says, the text below it, and the lines of the block that say more.

    >>> front_matter("---\\ntitle: 'Floods'\\npublished: 2022-09-28\\n---\\nIt rained.")
    ({'title': 'Floods', 'published': '2022-09-28'}, 'It rained.', ())
    """
    match = _BLOCK.match(text)
    if match is None:
        return {}, text, ()
    lines = [line for line in match["block"].split("\n") if line.strip() and not line.lstrip().startswith("#")]
    if not lines or not _LINE.fullmatch(lines[0].strip()):
        return {}, text, ()  # a rule between paragraphs, not a block
    known: dict[str, str] = {}
    left_out: list[Omission] = []
    for line in lines:
        pair = _LINE.fullmatch(line.strip()) if line[0] not in " \t-" else None
        key = _KEYS.get(pair["key"].lower()) if pair else None
        if pair and key and _plain(pair["value"] or ""):
            known.setdefault(key, _plain(pair["value"]))
        else:
            left_out.append(Omission("lines of the front matter", "it is of none of ours", "", line.strip()))
    return known, text[match.end() :].lstrip("\n"), tuple(left_out)


def looks_binary(data: bytes) -> bool:
    """Whether the first bytes are of an image, archive or program rather than of a text."""
    head = data[:1024]
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\0\0\xfe\xff")):
        return False
    controls = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head)
    return b"\0" in head or controls * 10 > len(head)


def _plain(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value
