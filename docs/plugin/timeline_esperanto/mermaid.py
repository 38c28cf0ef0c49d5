"""A timeline as a diagram of Mermaid, which many wikis and forges draw."""

import re

from timeline import Timeline

SUFFIXES = (".mmd", ".mermaid")
WHAT = "a diagram for wikis: when, and what"
CARRIES = frozenset({"title", "when", "event title"})
"""What is not lost: names of `timeline.formats.loss.FIELDS`."""


def write(timeline: Timeline) -> str:
    """The diagram, an event a line."""
    head = ["timeline", f"    title {_plain(timeline.title)}"] if timeline.title else ["timeline"]
    rows = [f"    {_plain(event.when.words())} : {_plain(event.title)}" for event in timeline]
    return "\n".join([*head, *rows, ""])


def _plain(text: str) -> str:
    """Without what has a meaning in Mermaid."""
    return re.sub(r"[:;#%\s]+", " ", text).strip()
