"""What a little HTML in the texts of others holds beside its words: pictures, frames, the addresses of links."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from ..model import Omission

_HELD = re.compile(r"<(?P<tag>img|iframe|video|audio|source|embed|object|a)\b(?P<said>[^>]*)>", re.IGNORECASE)
_SAID = re.compile(r"""\b(?:alt|src|href|data)\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+)""", re.IGNORECASE)
_LINK, _PICTURE = ("links", "the address behind words is not read"), ("pictures", "it is not read")


def beside_words(texts: tuple[Any, ...], place: str) -> Iterator[Omission]:
    """What is told of the texts of one event.

    >>> [str(each) for each in beside_words(('A <img src="a.png" alt="bridge"> and <a href="/b">it</a>',), "item 1")]
    ['item 1: it is not read: “bridge a.png”', 'item 1: the address behind words is not read: “/b”']
    """
    for text in texts:
        for match in _HELD.finditer(text) if isinstance(text, str) and "<" in text else ():
            said = sorted(_SAID.finditer(match["said"]), key=lambda each: each[0][:3].lower() != "alt")
            words = " ".join(unescape(each[1]).strip("\"'") for each in said)
            link = match["tag"].lower() == "a"
            if words:
                yield Omission(*(_LINK if link else _PICTURE), place, words)
