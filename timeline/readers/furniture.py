"""What is of a page and not of its text: hidden elements, and the boxes and marks of MediaWiki around an article."""

import re
from collections.abc import Iterator
from typing import Any

from ..model import Omission
from .published import said

_HIDDEN = re.compile(r"display:\s*none", re.IGNORECASE)
_WIKI = frozenset({
    "mw-editsection", "toc", "hatnote", "navbox", "vertical-navbox", "noprint", "mw-jump-link",
    "catlinks", "printfooter", "ambox", "sistersitebox", "mw-authority-control", "sidebar", "mw-indicators",
    "vector-toc",
})  # fmt: skip
_WIKI_IDS = frozenset({"siteSub", "contentSub", "toc", "mw-navigation", "catlinks", "footer", "jump-to-nav"})
_EDITED = re.compile(r'"dateModified"\s*:\s*"([^"]{10,40})"')


def without_furniture(tree: Any) -> Iterator[Omission]:
    """Take it out of the tree."""
    wiki = is_wiki(tree)
    for each in list(tree.iter("*")):
        if each.getparent() is None or not isinstance(each.tag, str):
            continue
        hidden = _HIDDEN.search(each.get("style") or "")
        kinds = set((each.get("class") or "").split())
        if hidden or (wiki and (kinds & _WIKI or each.get("id") in _WIKI_IDS)):
            text = " ".join(each.text_content().split())
            each.drop_tree()
            if text and "mw-editsection" not in kinds:
                what, why = (
                    ("texts out of sight", "it is not shown")
                    if hidden
                    else ("parts of a wiki's page", "no sentence of it")
                )
                yield Omission(what, why, " ".join(sorted(kinds & _WIKI)) or str(each.get("id") or ""), text)


def is_wiki(tree: Any) -> bool:
    """Whether MediaWiki made the page: Wikipedia and its like."""
    body = tree.find(".//body")
    return body is not None and "mediawiki" in (body.get("class") or "").split()


def last_edit(tree: Any) -> dict[str, Any]:
    """The day of a wiki's text: that of its last edit, not that on which somebody began it."""
    scripts = (each.text or "" for each in tree.iter("script"))
    found = next((match[1] for text in scripts if (match := _EDITED.search(text))), "")
    return said(found, "last edit") if found else {}
