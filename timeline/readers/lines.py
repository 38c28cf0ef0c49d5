"""Files of any size, line by line."""

import codecs
import io
from collections.abc import Iterator

from ..errors import ReadError
from .encoding import Before, guess, marked, shown, strict
from .source import Input

LONGEST = 50_000_000
"""A line longer than this, in characters, is none."""

_PIECE = 1_000_000


def lines(item: Input, known: str) -> Iterator[str]:
    """The lines of a file of any size in the encoding `known`, one at a time, each with its newline. Raises
    `ReadError`.
    """
    with item.open() as file, io.TextIOWrapper(file, known) as text:
        try:
            while line := text.readline(LONGEST):
                if "\0" in line:
                    raise ReadError(f"{item.name}: a binary file, not a text")
                if len(line) == LONGEST:
                    raise ReadError(f"{item.name}: a line of more than {LONGEST // 1_000_000} million characters")
                yield line
        except UnicodeDecodeError as error:
            byte = f"byte {error.object[error.start]:#04x}"
            raise ReadError(f"{item.name}: {byte} is not {shown(known)}: say the encoding") from error


def encoding_of(item: Input, encoding: str | None) -> tuple[str, bool]:
    """The encoding of a file, and whether it was guessed. No more than two pieces are held in memory at once."""
    with item.open() as file:
        piece = file.read(_PIECE)
        if known := marked(piece) or encoding:
            strict(b"", known, item.name)
            return known, False
        utf8 = codecs.getincrementaldecoder("utf-8")()
        before = Before()
        while piece:
            if b"\0" in piece:
                raise ReadError(f"{item.name}: a binary file, not a text")
            following = file.read(_PIECE)
            pending = len(utf8.getstate()[0])
            try:
                utf8.decode(piece, final=not following)
            except UnicodeDecodeError as error:
                last = error.object.rfind(b"\n", error.start) + 1 if following else 0
                return guess(error.object[: last or None], item.name, error, before.less(pending)), True
            before = before.more(piece)
            piece = following
    return "utf-8", False
