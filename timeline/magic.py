"""`%%timeline`: a text pasted into a cell, and its timeline below it."""

import shlex
from argparse import ArgumentParser
from typing import TYPE_CHECKING, NoReturn

from .errors import TimelineError
from .model import Document

if TYPE_CHECKING:
    from .views.explorer import Explorer


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise TimelineError(f"%%timeline: {message}; {self.format_usage().strip()}")


def show(line: str, cell: str) -> "Explorer":
    """The explorer of the text in a cell.

    `%%timeline --published 2022-09-28 --title "Five days" --language en`; what is not said is not guessed.
    """
    from .pipeline import extract
    from .readers.language import detect

    parser = _Parser(prog="%%timeline", add_help=False)
    for name in ("published", "title", "language"):
        parser.add_argument(f"--{name}", default="")
    try:
        said = parser.parse_args(shlex.split(line))
    except ValueError as error:
        raise TimelineError(f"%%timeline: {error} in {line!r}") from error
    language = said.language or detect(cell)
    document = Document(cell, published=said.published or None, title=said.title, language=language)
    return extract(document).explore()
