"""What the exports of chats share: a line for each message behind its stamp, and what was left out of it."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ..model import Document, Omission, Report


def line(stamp: str, who: str, said: str) -> str:
    """A message as a chat shows it; nothing where nothing is said.

    >>> line("2024-03-04, 09:12:00", "Anna", " Hello. ")
    '[2024-03-04, 09:12:00] Anna: Hello.'
    """
    return f"[{stamp}] {' '.join(who.split())}: {said.strip()}" if said.strip() else ""


def chat(lines: Iterable[str], title: str, left_out: Iterable[Omission]) -> Document:
    """The one document of a chat."""
    return Document("\n".join(filter(None, lines)), title=title, language="", report=Report(tuple(left_out)))


def beside(messages: Iterable[Mapping[str, Any]], used: Collection[str]) -> list[Omission]:
    """The fields of messages that are not `used`, once each, with how many have it and what the first says."""
    first: dict[str, Any] = {}
    counts: dict[str, int] = {}
    for each in messages:
        for name, value in each.items():
            if name not in used and value not in ("", None, [], {}, False):
                first.setdefault(name, value)
                counts[name] = counts.get(name, 0) + 1
    return [
        Omission("fields of messages", f"in {count:,} message{'s' * (count > 1)}", name, str(first[name]))
        for name, count in counts.items()
    ]
