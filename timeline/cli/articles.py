"""What the commands that read articles share: their options, the reading, and what is said of what was left out."""

import argparse
import sys
from collections.abc import Iterable, Iterator

from ..errors import ReadError, short
from ..model import Document, Failed
from .terminal import say


def add_articles(parser: argparse.ArgumentParser) -> None:
    """Add what says which articles are read, and how."""
    parser.add_argument(
        "articles", nargs="+", metavar="ARTICLE", help="a file, a folder, a pattern, or - for standard input"
    )
    parser.add_argument("--published", metavar="DATE", help="when the articles were published, in ISO form or in words")
    parser.add_argument("--language", help="the language of the articles, where they do not say (en, de, …)")
    parser.add_argument("--encoding", help="the encoding of the articles, where it is not UTF-8")
    parser.add_argument("--json", action="store_true", help="print JSON")


def read(options: argparse.Namespace, failed: list[ReadError]) -> Iterator[Document]:
    """The documents; what cannot be read goes to `failed`, and the rest is done."""
    from ..readers import read_each, unread

    if left := unread(options.articles):
        say(str(left))
    yield from read_each(
        options.articles,
        published=options.published,
        language=options.language,
        encoding=options.encoding,
        on_error=failed.append,
        progress=sys.stderr.isatty(),
    )


def tell_reports(documents: Iterable[Document]) -> None:
    """Name what was left out of each source."""
    for document in documents:
        if document.report:
            say(f"{short(document.source or document.name, 60)}: {document.report}")


def list_failed(failed: Iterable[Failed]) -> int:
    """Name what could not be read, one a line; the exit status."""
    return max((fail(str(each)) for each in failed), default=0)


def fail(line: str) -> int:
    """Say in one line what went wrong; the exit status."""
    say(" ".join(line.split()))
    return 2
