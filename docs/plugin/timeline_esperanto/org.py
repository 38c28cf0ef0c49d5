"""Notes in Org: the text, with the title and the date that stand above it."""

import re
from collections.abc import Iterator
from typing import Any

from timeline import Document

SUFFIXES = (".org",)
"""The files that are read: suffixes that no reader of timeline has."""

_SETTING = re.compile(r"#\+(\w+):\s*(.*)\n?", re.IGNORECASE)


def read(item: Any) -> Iterator[Document]:
    """The document in a file, which `item.open()` opens and `item.name` names."""
    with item.open() as file:
        text = file.read().decode("utf-8", "replace")
    said = {name.lower(): value.strip() for name, value in _SETTING.findall(text)}
    day = re.search(r"\d{4}-\d\d-\d\d", said.get("date", ""))
    yield Document(
        _SETTING.sub("", text).lstrip(),
        title=said.get("title", ""),
        published=day[0] if day else None,
        language=said.get("language", ""),
    )
