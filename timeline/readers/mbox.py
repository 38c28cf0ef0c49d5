"""Mailboxes (mbox, RFC 4155): one document a message, read one at a time."""

import re
from collections.abc import Iterator

from ..errors import ReadError
from ..model import Document
from .mail import messages as documents
from .source import Input

LARGEST = 100_000_000
"""A message of more bytes than this is none."""

_PIECE = 1_000_000
_FROM = re.compile(rb"From \S.*\d{4}")
_QUOTED = re.compile(rb">+From ")


def read(item: Input) -> Iterator[Document | ReadError]:
    """The messages with a text. One that cannot be read is an error among them, and stops nothing."""
    for number, data in enumerate(messages(item), start=1):
        try:
            found = documents(data, f"{item.name}, message {number}")
        except ReadError as error:
            yield error
            continue
        yield from (each for each in found if each.text.strip())
        if not any(each.text.strip() for each in found):
            yield ReadError(f"{item.name}, message {number}: there is no text in it")


def messages(item: Input) -> Iterator[bytes]:
    """The bytes of each message: it begins with a line `From …` behind an empty one, or at the head of the file."""
    lines: list[bytes] = []
    size, empty, begun = 0, True, False
    with item.open() as file:
        while line := file.readline(_PIECE):
            if empty and _FROM.match(line):
                if begun:
                    yield b"".join(lines)
                lines, size, begun, empty = [], 0, True, False
                continue
            empty = not line.strip()
            lines.append(line[1:] if _QUOTED.match(line) else line)
            size += len(line)
            if size > LARGEST:
                raise ReadError(f"{item.name}: a message of more than {LARGEST // 1_000_000} MB")
    if begun or lines:
        yield b"".join(lines)
