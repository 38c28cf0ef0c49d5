"""A page: its blocks, the text as it is read, and once its time expressions are known what dates each block."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..languages.pages import page_words
from ..model import Block, Document, Mention, Span
from .lines import lines_of, margins
from .markup import reading, word_start
from .repeated import Repeated, repeated_at
from .scan import scan


@dataclass(frozen=True, slots=True)
class Page:
    """`text` is the text as it is read, of the same length as the document's; `original` is as it stands.

    `repeated` are the dates at which its blocks begin and end in one way.
    """

    original: str
    text: str
    blocks: tuple[Block, ...]
    repeated: Repeated = field(default_factory=Repeated)

    def around(self, index: int) -> "list[int]":
        """A block and those that it lies in, from the inside out."""
        found = []
        while index >= 0:
            found.append(index)
            index = self.blocks[index].parent
        return found

    def restored(self, mentions: Sequence[Mention]) -> list[Mention]:
        """The mentions in the words of the original."""
        if self.text == self.original:
            return list(mentions)
        return [self._restored(mention) for mention in mentions]

    def _restored(self, mention: Mention) -> Mention:
        start = word_start(self.original, self.text, mention.span.start)
        written = self.original[start : mention.span.end]
        return (
            mention if written == mention.text else replace(mention, span=Span(start, mention.span.end), text=written)
        )


def page_of(document: Document) -> Page:
    """The page of a document: by the blocks that its reader knew, and as its text is laid out.

    >>> [block.kind for block in page_of(Document("1904\\n\\nThe pier opened.")).blocks]
    ['heading', 'paragraph']
    """
    text = document.text
    lines = lines_of(text)
    blocks = tuple(scan(text, lines, document.day, document.language, document.blocks))
    beside = margins(text, lines)
    read = reading(text, blocks, beside)
    return Page(text, read, blocks, repeated_at(read, blocks, page_words(document.language)))
